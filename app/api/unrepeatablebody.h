// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <algorithm>

// A request body, often an empty one, that cannot be rewound.
// Qt sends a request a second time, whatever its verb, when the connection closes without an answer. Before
// that it rewinds the body, and gives up where it cannot: this is the one way to be sure that a change
// reaches the server once.
class UnrepeatableBody : public QIODevice
{
    Q_OBJECT

public:
    explicit UnrepeatableBody(const QByteArray &bytes, QObject *parent = nullptr)
        : QIODevice(parent), m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *into, qint64 most) override
    {
        const qint64 size = std::min<qint64>(most, m_bytes.size() - m_read);
        if (size <= 0)
            return -1; // at its end
        std::copy_n(m_bytes.cbegin() + m_read, size, into);
        m_read += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_read = 0;
};
