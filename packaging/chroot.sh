# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the prove-*.sh scripts: a bare Debian 12 in a folder, entered with chroot. Needs root and debootstrap.
# The archive, its settings and the name servers are those of the machine this runs on.

# The first archive address of the machine's own package sources that serves Debian.
archive_mirror() {
    { grep -rhoE '^deb .*' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null || true
      grep -rhE '^URIs:' /etc/apt/sources.list.d 2>/dev/null || true; } \
        | grep -oE '(https?|file)://[^ ]*/debian/?( |$)' | head -n 1 | tr -d ' '
}

# make_bare_debian FOLDER: nothing but the minimal base, git and certificates; kept when it is there already.
make_bare_debian() {
    local root=$1 mirror
    [ -x "$root/usr/bin/git" ] && return
    mirror=$(archive_mirror)
    [ -n "$mirror" ] || { printf 'no Debian archive among the package sources of this machine\n' >&2; return 1; }
    debootstrap --variant=minbase --include=git,ca-certificates bookworm "$root" "$mirror"
}

# The machine's way to the archive (proxy, checks) holds inside too.
share_network() {
    apt-config dump Acquire | grep -vE 'IndexTargets|Changelogs|::GzipIndexes' >"$1/etc/apt/apt.conf.d/99machine" || true
    cp /etc/resolv.conf "$1/etc/resolv.conf"
}

mount_system() {
    mount -t proc proc "$1/proc"
    mount --bind /dev "$1/dev"
}

unmount_system() {
    umount "$1/dev" "$1/proc" 2>/dev/null || true
}

# inside FOLDER COMMAND: as root, with nothing of the caller's environment: no display, no home, no caches.
inside() {
    local root=$1
    shift
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        chroot "$root" /bin/bash -euc "$*"
}
