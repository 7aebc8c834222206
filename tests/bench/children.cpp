// SPDX-License-Identifier: GPL-3.0-or-later
#include "children.h"

#include "app/workers.h"
#include "heartbeat.h"
#include "listserver.h"
#include "loadedwindow.h"
#include "ui/fleet/fleetview.h"
#include "ui/mainwindow.h"

#include <QCoreApplication>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QProcess>
#include <QScrollBar>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// Seconds. A part that hangs is told as not measured, and holds up no other; whom nobody has killed goes.
constexpr unsigned patience = 300;
constexpr unsigned patienceOfReading = 2; // each of those that memory is watched over
constexpr unsigned patienceOfServers = 7'200;

void endAfter(unsigned seconds)
{
#ifdef Q_OS_UNIX
    alarm(seconds);
#else
    Q_UNUSED(seconds);
#endif
}

void tell(const char *name, double value)
{
    std::printf("%s %.6f\n", name, value);
    std::fflush(stdout);
}

int complain(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    return 1;
}

// A value of /proc/self/status, in MB of a million bytes.
double statusMb(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').constFirst().toDouble() * 1024 / 1e6;
    }
    return 0;
}

// The filter field, by the name that screen readers know it by.
QLineEdit *filterField(MainWindow *window)
{
    const QList<QLineEdit *> fields = window->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == u"Filter computers")
            return field;
    }
    return nullptr;
}

// What an administrator does while readings come and go.
class Journey
{
public:
    Journey(LoadedWindow *console, Heartbeat *heartbeat) : m_console(console), m_heartbeat(heartbeat) {}

    bool load()
    {
        m_heartbeat->enter(Heartbeat::Load);
        const bool loaded = m_console->connectAndRead();
        rest(500);
        return loaded;
    }

    bool merge(int readings)
    {
        m_heartbeat->enter(Heartbeat::Merge);
        for (int reading = 0; reading < readings; ++reading) {
            if (!m_console->read())
                return false;
            rest(20);
        }
        return true;
    }

    bool filter()
    {
        m_heartbeat->enter(Heartbeat::Filter);
        QLineEdit *field = filterField(m_console->window());
        if (!field)
            return false;
        for (const QChar letter : u"runner-42"_s) {
            field->insert(letter);
            rest(160); // longer than the field waits for the next letter
        }
        field->clear();
        rest(300);
        return true;
    }

    void sort()
    {
        m_heartbeat->enter(Heartbeat::Sort);
        for (const int column : {FleetModel::NameColumn, FleetModel::StatusColumn, FleetModel::AgeColumn}) {
            m_console->view()->sortBy(column, Qt::AscendingOrder);
            rest(200);
            m_console->view()->sortBy(column, Qt::DescendingOrder);
            rest(200);
        }
        m_console->view()->sortBy(FleetFilter::serverOrder, Qt::AscendingOrder);
        rest(200);
    }

    void scroll()
    {
        m_heartbeat->enter(Heartbeat::Scroll);
        QScrollBar *bar = m_console->view()->verticalScrollBar();
        for (int frame = 0; frame < 120; ++frame) {
            bar->setValue(frame % 10 == 9 ? bar->maximum() * frame / 120 : bar->value() + 90);
            rest(16);
        }
    }

private:
    LoadedWindow *m_console;
    Heartbeat *m_heartbeat;
};

void tellStalls(const Heartbeat &heartbeat)
{
    const std::vector<double> all = heartbeat.all();
    tell("beats", double(all.size()));
    tell("p50", Heartbeat::percentile(all, 50));
    tell("p90", Heartbeat::percentile(all, 90));
    tell("p99", Heartbeat::percentile(all, 99));
    tell("max", Heartbeat::percentile(all, 100));
    for (int phase = 0; phase < Heartbeat::PhaseCount; ++phase) {
        const std::string name = Heartbeat::phaseNames[size_t(phase)];
        const std::vector<double> &stalls = heartbeat.stalls(Heartbeat::Phase(phase));
        tell((name + "_p50").c_str(), Heartbeat::percentile(stalls, 50));
        tell((name + "_p90").c_str(), Heartbeat::percentile(stalls, 90));
        tell((name + "_p99").c_str(), Heartbeat::percentile(stalls, 99));
        tell((name + "_max").c_str(), Heartbeat::percentile(stalls, 100));
    }
}

} // namespace

int children::serve(int count)
{
    endAfter(patienceOfServers);
    workers::stepBack(); // a real one computes on a machine of its own
    ListServer server(count);
    if (!server.listen())
        return complain("the list server cannot listen");
    std::printf("%s\n", qPrintable(server.url().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int children::memory(int count, int readings)
{
    endAfter(patience + patienceOfReading * unsigned(readings));
    LoadedWindow console(count);
    if (!console.open())
        return complain("the window could not be opened");
    rest(500);
    tell("empty", statusMb("VmRSS"));
    if (!console.connectAndRead())
        return complain("the fleet could not be read");
    rest(1'000);
    tell("loaded", statusMb("VmRSS"));
    for (int reading = 1; reading <= readings; ++reading) {
        if (!console.read())
            return complain("a reading did not come");
        if (reading == std::max(1, readings / 4)) {
            rest(1'000); // as before the others
            tell("quarter", statusMb("VmRSS"));
        }
    }
    rest(1'000);
    tell("after", statusMb("VmRSS"));
    tell("peak", statusMb("VmHWM"));
    tell("readings", readings);
    return 0;
}

int children::stalls(int count, int readings)
{
    endAfter(patience);
    LoadedWindow console(count);
    if (!console.open())
        return complain("the window could not be opened");
    Heartbeat heartbeat;
    Journey journey(&console, &heartbeat);
    heartbeat.start();
    if (!journey.load() || !journey.merge(readings) || !journey.filter())
        return complain("the journey did not come to its end");
    journey.sort();
    journey.scroll();
    heartbeat.stop();
    tellStalls(heartbeat);
    return 0;
}

int children::idle()
{
    constexpr int duration = 15'000; // of a journey with some thousand computers
    endAfter(patience);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    rest(500);
    Heartbeat heartbeat;
    heartbeat.start();
    rest(duration);
    heartbeat.stop();
    tell("max", Heartbeat::percentile(heartbeat.all(), 100));
    return 0;
}

std::optional<children::Numbers> children::run(const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    if (!child.waitForFinished(-1) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        return std::nullopt;
    Numbers numbers;
    const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype space = line.indexOf(' ');
        if (space > 0)
            numbers[line.left(space).toStdString()] = line.mid(space + 1).toDouble();
    }
    return numbers;
}
