// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#include <csignal>
#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/mount.h>

// A disk of a few kilobytes in memory, which root can mount. Goes with the object.
class SmallDisk
{
public:
    SmallDisk(const QString &path, int kilobytes) : m_path(path)
    {
        QDir().mkpath(path);
        m_mounted = mount("millwright-test", name(), "tmpfs", 0, size(kilobytes)) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(name(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_mounted; }
    const QString &path() const { return m_path; }
    bool resize(int kilobytes)
    {
        return mount("millwright-test", name(), "tmpfs", MS_REMOUNT, size(kilobytes)) == 0;
    }
    // Refused while a file on it is open for writing.
    bool setReadOnly(bool on)
    {
        return mount("millwright-test", name(), "tmpfs", MS_REMOUNT | (on ? MS_RDONLY : 0), nullptr) == 0;
    }

private:
    const char *name()
    {
        m_name = QFile::encodeName(m_path);
        return m_name.constData();
    }
    const void *size(int kilobytes)
    {
        m_size = "mode=0700,size=" + QByteArray::number(kilobytes) + 'k';
        return m_size.constData();
    }

    QString m_path;
    QByteArray m_name;
    QByteArray m_size;
    bool m_mounted = false;
};
#else
// Nowhere else.
class SmallDisk
{
public:
    SmallDisk(const QString &path, int) : m_path(path) {}

    bool isMounted() const { return false; }
    const QString &path() const { return m_path; }
    bool resize(int) { return false; }
    bool setReadOnly(bool) { return false; }

private:
    QString m_path;
};
#endif

// While it lives no file of this process grows beyond so many bytes. Anybody may ask for that, where mounting
// takes root and is refused to many a container's.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes) : m_signalled(std::signal(SIGXFSZ, SIG_IGN))
    {
        const bool known = getrlimit(RLIMIT_FSIZE, &m_before) == 0;
        const rlimit small{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        m_limited = known && setrlimit(RLIMIT_FSIZE, &small) == 0;
    }
    ~SmallFiles()
    {
        if (m_limited)
            setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signalled);
    }
    Q_DISABLE_COPY_MOVE(SmallFiles)

    bool isLimited() const { return m_limited; }

private:
    rlimit m_before{};
    void (*m_signalled)(int);
    bool m_limited = false;
};
