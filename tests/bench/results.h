// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>
#include <map>
#include <optional>
#include <string>
#include <vector>

// What has been measured: each benchmark's times and counters, of all its repetitions.
class Results
{
public:
    void add(const std::string &benchmark, const std::string &quantity, double value);
    // The median; nothing where it was not measured.
    std::optional<double> median(const std::string &benchmark, const std::string &quantity) const;
    double largest(const std::string &benchmark, const std::string &quantity) const; // 0: was not measured

    static constexpr auto time = "time"; // the quantity that every benchmark has: ms of one iteration

private:
    std::map<std::string, std::map<std::string, std::vector<double>>> m_values;
};

// Takes what Google Benchmark reports into Results, and tells on stderr how far it is.
class Collector : public benchmark::BenchmarkReporter
{
public:
    explicit Collector(Results *results) : m_results(results) {}

    bool ReportContext(const Context &context) override;
    void ReportRuns(const std::vector<Run> &runs) override;

private:
    Results *m_results;
};
