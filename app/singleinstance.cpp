// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcInstance, "millwright.instance", QtInfoMsg)

namespace {

constexpr std::chrono::milliseconds signing = 2s;
constexpr std::chrono::milliseconds patience = 10s; // with one that has the lock, and is starting or busy
constexpr qsizetype longest = 1024;                 // of what a later start says
constexpr auto showWord = "show ";
constexpr auto doneWord = "done\n";

// Bound to folder and user: the folder is the user's own, and so is where the socket lies.
QString addressOf(const QString &folder)
{
    const QByteArray path = QDir(folder).absolutePath().toUtf8();
    const QString name =
            u"millwright-"_s
            + QString::fromLatin1(
                    QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(24));
#ifdef Q_OS_UNIX
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!runtime.isEmpty())
        return QDir(runtime).filePath(name);
#endif
    return name;
}

void makePrivate(const QString &folder)
{
    if (QFileInfo::exists(folder) || !QDir().mkpath(folder))
        return;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_address(addressOf(folder))
    , m_lock(QDir(folder).filePath(u"instance.lock"_s))
{
    m_lock.setStaleLockTime(0); // by time; that of a program which is no more goes by itself
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeCaller);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SingleInstance::tryLock);
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::start()
{
    makePrivate(m_folder);
    m_waiting.start();
    tryLock();
}

void SingleInstance::tryLock()
{
    if (m_lock.tryLock(0ms)) {
        listen();
        Q_EMIT first();
        return;
    }
    if (m_lock.error() != QLockFile::LockFailedError) {
        qCWarning(lcInstance) << "cannot lock the data folder";
        Q_EMIT first();
        return;
    }
    if (m_waiting.hasExpired(patience.count())) {
        Q_EMIT unanswered();
        return;
    }
    // A lock is signed within milliseconds, or whoever made it was killed before. A living one's stays: its
    // name tells whose it is.
    qint64 pid = 0;
    QString host;
    QString program;
    if (m_waiting.hasExpired(signing.count()) && !m_lock.getLockInfo(&pid, &host, &program))
        QFile::remove(m_lock.fileName());
    ask();
}

// What lies there is of a program that is no more: we have the lock.
void SingleInstance::listen()
{
    QLocalServer::removeServer(m_address);
    if (!m_server.listen(m_address))
        qCWarning(lcInstance) << "a later start cannot show this window:" << m_server.errorString();
}

void SingleInstance::ask()
{
    m_socket = std::make_unique<QLocalSocket>();
    connect(m_socket.get(), &QLocalSocket::connected, this,
            [this] { m_socket->write(showWord + qgetenv("XDG_ACTIVATION_TOKEN").left(longest / 2) + '\n'); });
    connect(m_socket.get(), &QLocalSocket::readyRead, this, [this] {
        if (m_socket->canReadLine() && m_socket->readLine() == doneWord) {
            m_again.stop();
            m_socket->disconnect(this);
            Q_EMIT second();
        }
    });
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &SingleInstance::tryLater);
    m_again.start(2s); // it took the call and says nothing: perhaps it is ending
    m_socket->connectToServer(m_address);
}

void SingleInstance::tryLater()
{
    m_again.start(50ms);
}

void SingleInstance::takeCaller()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            if (!caller->canReadLine()) {
                if (caller->bytesAvailable() > longest)
                    caller->abort();
                return;
            }
            const QByteArray line = caller->readLine(longest).trimmed();
            if (!line.startsWith("show"))
                return;
            qCInfo(lcInstance) << "another start: showing the window";
            Q_EMIT showRequested(line.mid(qstrlen(showWord)));
            caller->write(doneWord);
            caller->disconnectFromServer();
        });
    }
}
