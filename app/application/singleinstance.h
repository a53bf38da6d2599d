// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace pathwise {

/// One running program per user: a second start hands its files to the first over a local socket in the user's runtime
/// folder, and ends. Nothing of it reaches a network.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Hands files to the running program, none to bring it forward; false when there is none. At most a second.
    [[nodiscard]] static bool handOver(const QString& name, const QStringList& files);
    /// Becomes the one that files are handed to. False where the socket cannot be made; the program works without.
    bool listen(const QString& name);

signals:
    /// Another start handed these over; absolute names.
    void filesReceived(const QStringList& files);

private:
    void take();

    QLocalServer m_server;
};

} // namespace pathwise
