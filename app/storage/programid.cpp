// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/programid.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// "boot/pid/start" as Linux tells it; empty for a process that has ended, and on other systems.
QString nameOf(const QString &pid)
{
    const QByteArray boot = contentsOf(u"/proc/sys/kernel/random/boot_id"_s).trimmed();
    const QByteArray stat = contentsOf(u"/proc/%1/stat"_s.arg(pid));
    // The program's name stands second in brackets and may hold anything: the rest is counted from its end.
    const QList<QByteArray> rest = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype state = 0;
    constexpr qsizetype startTime = 19;
    if (boot.isEmpty() || rest.size() <= startTime)
        return {};
    if (rest.at(state) == "Z" || rest.at(state) == "X") // ended, and only its parent has not asked
        return {};
    return u"%1/%2/%3"_s.arg(QString::fromLatin1(boot), pid, QString::fromLatin1(rest.at(startTime)));
}

} // namespace

QString programid::own()
{
    static const QString program = [] {
        const QString name = nameOf(QString::number(QCoreApplication::applicationPid()));
        return name.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : name;
    }();
    return program;
}

bool programid::runs(const QString &program)
{
    if (program == own())
        return true;
    const QString pid = program.section(u'/', 1, 1);
    const bool isNumber = !pid.isEmpty() && std::all_of(pid.begin(), pid.end(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    return isNumber && nameOf(pid) == program;
}
