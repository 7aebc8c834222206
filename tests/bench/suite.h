// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "results.h"

#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

class World;

// What the command line asks for.
struct Settings
{
    QList<int> sizes{100, 1'000, 10'000, 100'000}; // ascending
    int repetitions = 5;
    int readings = 2'000;  // of the memory's flatness, at 10 000 computers …
    int manyReadings = 40; // … and at more, where each takes its time
    QString only;          // a pattern of names; empty: all
    QString commit;
};

// One measured number: a benchmark's time, or one of its counters.
struct Quantity
{
    std::string benchmark; // empty: nothing
    std::string name = Results::time;
};

// A line of the table.
struct Row
{
    QString what;
    Quantity ours;
    Quantity beside;
    QString besideName;
    QString figure; // to reach, in words; empty: none was set
    std::function<bool(double ours, double beside)> isReached;
    QString unit = QStringLiteral("ms");
    bool grows = false; // also a line of the table of growth
};

// What is measured, and the table that it makes. Names end with the count: "decode/millwright/100000".
class Suite
{
public:
    explicit Suite(const Settings &settings);
    ~Suite();

    const Settings &settings() const { return m_settings; }
    int largest() const { return m_settings.sizes.constLast(); }
    // What the benchmarks of one size share. That of another size goes.
    World &world(int count);
    void leaveWorld();

    // Who tells the time of an iteration: the wall around the loop, or the benchmark itself.
    enum class Clock { Wall, Own };
    // repetitions, iterations: 0: as the settings say, as many as it takes.
    void add(const std::string &name, Clock clock, std::function<void(benchmark::State &)> run,
             int repetitions = 0, int iterations = 0);
    // One that works in the world of its size.
    void add(const std::string &name, int count, Clock clock, void (*run)(World &, benchmark::State &));
    void addRow(Row row) { m_rows.append(std::move(row)); }
    const QList<Row> &rows() const { return m_rows; }

    static std::string named(const std::string &name, int count)
    {
        return name + '/' + std::to_string(count);
    }

private:
    Settings m_settings;
    std::unique_ptr<World> m_world;
    QList<Row> m_rows;
};

// Seconds since it was made, or since it was last asked to begin anew.
class Stopwatch
{
public:
    void restart() { m_since = std::chrono::steady_clock::now(); }
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_since).count();
    }

private:
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
};

// Each of these adds its benchmarks, for every size, and its rows, for the largest.
void addDecoding(Suite *suite, int count);
void addModels(Suite *suite, int count);
void addViews(Suite *suite, int count);
void addExport(Suite *suite, int count);
// What needs processes of its own; of each size that is large enough.
void addMemory(Suite *suite, int count);
void addStalls(Suite *suite, int count);
void addIdleStalls(Suite *suite); // what stands beside them
// Whatever the size.
void addStart(Suite *suite);
void addBulk(Suite *suite);
