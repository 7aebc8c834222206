// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"

#include "world.h"

Suite::Suite(const Settings &settings) : m_settings(settings) {}

Suite::~Suite() = default;

World &Suite::world(int count)
{
    if (!m_world || m_world->count() != count) {
        m_world.reset(); // first: two at a time are many
        m_world = std::make_unique<World>(count);
    }
    return *m_world;
}

void Suite::leaveWorld()
{
    m_world.reset();
}

void Suite::add(const std::string &name, Clock clock, std::function<void(benchmark::State &)> run,
                int repetitions, int iterations)
{
    auto *added = benchmark::RegisterBenchmark(name.c_str(), std::move(run));
    added->Unit(benchmark::kMillisecond)->Repetitions(repetitions > 0 ? repetitions : m_settings.repetitions);
    if (iterations > 0)
        added->Iterations(iterations);
    else
        added->MinTime(0.05); // one iteration of what takes long
    if (clock == Clock::Own)
        added->UseManualTime();
    else
        added->UseRealTime();
}

void Suite::add(const std::string &name, int count, Clock clock, void (*run)(World &, benchmark::State &))
{
    add(named(name, count), clock, [this, count, run](benchmark::State &state) { run(world(count), state); });
}
