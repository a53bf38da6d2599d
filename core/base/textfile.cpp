// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfile.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace pathwise {

namespace {

tl::unexpected<Error> systemFailure(ErrorCode code, const std::filesystem::path& file, int number)
{
    return failure({.code = code, .text = std::generic_category().message(number), .file = file.string()});
}

int writeAll(int descriptor, const std::string& bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto count = ::write(descriptor, bytes.data() + done, bytes.size() - done);
        if (count < 0) {
            if (errno == EINTR)
                continue;
            return errno;
        }
        done += static_cast<std::size_t>(count);
    }
    return 0;
}

/// Makes a rename in `folder` survive a power cut; file systems that cannot do it say EINVAL or ENOTSUP.
int syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int number = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return number == EINVAL || number == ENOTSUP ? 0 : number;
}

int writeAndSync(int descriptor, const std::string& bytes, mode_t mode)
{
    if (const int number = writeAll(descriptor, bytes))
        return number;
    if (::fchmod(descriptor, mode) != 0)
        return errno;
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

mode_t modeOf(const std::filesystem::path& file)
{
    struct stat status = {};
    return ::stat(file.c_str(), &status) == 0 ? (status.st_mode & 07777) : 0644;
}

} // namespace

Result<std::string> readTextFile(const std::filesystem::path& file, std::size_t maxBytes)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (error)
        return failure({.code = ErrorCode::CannotRead, .text = error.message(), .file = file.string()});
    if (!std::filesystem::is_regular_file(status))
        return systemFailure(ErrorCode::CannotRead, file, std::filesystem::is_directory(status) ? EISDIR : EINVAL);
    const auto size = std::filesystem::file_size(file, error);
    if (error)
        return failure({.code = ErrorCode::CannotRead, .text = error.message(), .file = file.string()});
    if (size == 0)
        return failure({.code = ErrorCode::Empty, .file = file.string()});
    if (size > maxBytes)
        return failure({.code = ErrorCode::TooLarge,
                        .value = static_cast<double>(size),
                        .max = static_cast<double>(maxBytes),
                        .file = file.string()});
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    if (!stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        return systemFailure(ErrorCode::CannotRead, file, errno ? errno : EIO);
    return bytes;
}

Result<void> replaceFile(const std::filesystem::path& file, const std::string& bytes)
{
    std::error_code error;
    const auto target = std::filesystem::exists(file, error) ? std::filesystem::canonical(file, error) : file;
    if (error)
        return failure({.code = ErrorCode::CannotWrite, .text = error.message(), .file = file.string()});
    const auto folder = target.has_parent_path() ? target.parent_path() : std::filesystem::path(".");
    std::string pattern = (folder / ".pathwise-XXXXXX").string();
    const int descriptor = ::mkostemp(pattern.data(), O_CLOEXEC);
    if (descriptor < 0)
        return systemFailure(ErrorCode::CannotWrite, file, errno);
    int number = writeAndSync(descriptor, bytes, modeOf(target));
    if (::close(descriptor) != 0 && number == 0)
        number = errno;
    if (number == 0 && ::rename(pattern.c_str(), target.c_str()) != 0)
        number = errno;
    if (number != 0) {
        ::unlink(pattern.c_str());
        return systemFailure(ErrorCode::CannotWrite, file, number);
    }
    if (const int syncNumber = syncFolder(folder))
        return systemFailure(ErrorCode::CannotWrite, file, syncNumber);
    return {};
}

} // namespace pathwise
