// SPDX-License-Identifier: GPL-3.0-or-later
#include "results.h"

#include <algorithm>
#include <cstdio>

void Results::add(const std::string &benchmark, const std::string &quantity, double value)
{
    m_values[benchmark][quantity].push_back(value);
}

std::optional<double> Results::median(const std::string &benchmark, const std::string &quantity) const
{
    const auto found = m_values.find(benchmark);
    if (found == m_values.end() || found->second.count(quantity) == 0)
        return std::nullopt;
    std::vector<double> values = found->second.at(quantity);
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

double Results::largest(const std::string &benchmark, const std::string &quantity) const
{
    const auto found = m_values.find(benchmark);
    if (found == m_values.end() || found->second.count(quantity) == 0)
        return 0;
    const std::vector<double> &values = found->second.at(quantity);
    return *std::max_element(values.begin(), values.end());
}

bool Collector::ReportContext(const Context &context)
{
    (void)context;
    return true;
}

void Collector::ReportRuns(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        if (run.run_type != Run::RT_Iteration)
            continue;
        const std::string name = run.run_name.function_name;
        if (run.iterations == 0) { // it was skipped with an error
            std::fprintf(stderr, "%-36s %s\n", name.c_str(), "not measured");
            continue;
        }
        const double ms = run.GetAdjustedRealTime();
        m_results->add(name, Results::time, ms);
        for (const auto &[counter, value] : run.counters)
            m_results->add(name, counter, value);
        std::fprintf(stderr, "%-36s %12.3f ms\n", name.c_str(), ms);
    }
}
