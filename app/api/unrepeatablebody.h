// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

// An empty request body that cannot be rewound.
// Qt sends a request a second time, whatever its verb, when the connection closes without an answer. Before
// that it rewinds the body, and gives up where it cannot: this is the one way to be sure that a change
// reaches the server once.
class UnrepeatableBody : public QIODevice
{
    Q_OBJECT

public:
    explicit UnrepeatableBody(QObject *parent = nullptr) : QIODevice(parent) { open(QIODevice::ReadOnly); }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *, qint64) override { return -1; } // at its end from the start
    qint64 writeData(const char *, qint64) override { return -1; }
};
