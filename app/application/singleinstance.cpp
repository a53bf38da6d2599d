// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/singleinstance.h"

#include <QDataStream>
#include <QLocalSocket>

namespace pathwise {

namespace {

constexpr int patienceMs = 1000;
constexpr auto streamVersion = QDataStream::Qt_6_0;
/// Says that a message is one of ours, and of which form.
constexpr quint32 messageMark = 0x50570001;
constexpr qint64 largestMessage = 1 << 20;

} // namespace

bool SingleInstance::handOver(const QString& name, const QStringList& files)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(streamVersion);
    stream << messageMark << files;
    socket.flush();
    // The other side closes the connection once it has read everything.
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(patienceMs);
}

bool SingleInstance::listen(const QString& name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
    if (m_server.listen(name))
        return true;
    // Nobody answered on it (`handOver` came before), so the socket was left behind by a run that ended early.
    QLocalServer::removeServer(name);
    return m_server.listen(name);
}

void SingleInstance::take()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            QDataStream stream(socket);
            stream.setVersion(streamVersion);
            stream.startTransaction();
            quint32 mark = 0;
            QStringList files;
            stream >> mark >> files;
            if (!stream.commitTransaction()) {
                if (socket->bytesAvailable() > largestMessage)
                    socket->abort();
                return; // more is to come
            }
            socket->disconnectFromServer();
            if (mark == messageMark)
                emit filesReceived(files);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

} // namespace pathwise
