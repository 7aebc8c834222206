// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "heartbeat.h"
#include "suite.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QSysInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

QString line(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

// Three digits that mean something, in the same notation everywhere.
QString number(double value)
{
    const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : value >= 0.01 ? 3 : 5;
    return QLocale::c().toString(value, 'f', decimals);
}

QString counted(int count)
{
    return QLocale::c().toString(count);
}

QString fieldOf(const QString &path, const QString &field)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QRegularExpression pattern(u"^%1\\s*[:=]\\s*\"?(.*?)\"?$"_s.arg(field),
                                     QRegularExpression::MultilineOption);
    return pattern.match(QString::fromUtf8(file.readAll())).captured(1);
}

QString compiler()
{
#ifdef __clang__
    return u"clang "_s + QStringLiteral(__clang_version__);
#elif defined(__GNUC__)
    return u"GCC "_s + QStringLiteral(__VERSION__);
#else
    return u"another compiler"_s;
#endif
}

std::optional<double> valueOf(const Quantity &quantity, const Results &results)
{
    return quantity.benchmark.empty() ? std::nullopt : results.median(quantity.benchmark, quantity.name);
}

QString lineOf(const Row &row, const Results &results)
{
    const std::optional<double> ours = valueOf(row.ours, results);
    const std::optional<double> beside = valueOf(row.beside, results);
    const QString none = u"—"_s;
    const bool complete = ours && (beside || row.beside.benchmark.empty());
    const QString reached = !row.isReached                             ? QString()
                            : !complete                                ? u"not measured"_s
                            : row.isReached(*ours, beside.value_or(0)) ? u"yes"_s
                                                                       : u"**no**"_s;
    return line({row.what, ours ? number(*ours) + u' ' + row.unit : none,
                 beside                     ? number(*beside) + u' ' + row.unit + u", "_s + row.besideName
                 : row.besideName.isEmpty() ? QString()
                                            : none + u", "_s + row.besideName,
                 ours && beside && *beside > 0 ? number(*ours / *beside) : QString(), row.figure, reached});
}

} // namespace

QString table::machine(const QString &commit)
{
    const double memory = fieldOf(u"/proc/meminfo"_s, u"MemTotal"_s).section(u' ', 0, 0).toDouble();
    const QStringList facts{
            fieldOf(u"/proc/cpuinfo"_s, u"model name"_s),
            u"%1 cores"_s.arg(QThread::idealThreadCount()),
            u"%1 GB of memory"_s.arg(number(memory * 1024 / 1e9)),
            QSysInfo::prettyProductName(),
            u"Qt %1"_s.arg(QString::fromLatin1(qVersion())),
            compiler(),
            u"commit %1"_s.arg(commit.isEmpty() ? u"unknown"_s : commit),
    };
    return facts.join(u" · "_s) + u'\n';
}

QString table::rows(const Suite &suite, const Results &results)
{
    QString text =
            line({u"What, with %1 computers where nothing else is said"_s.arg(counted(suite.largest())),
                  u"Millwright"_s, u"Beside it"_s, u"Ratio"_s, u"To reach"_s, u"Reached"_s})
            + line({u"---"_s, u"---:"_s, u"---"_s, u"---:"_s, u"---"_s, u"---"_s});
    for (const Row &row : suite.rows()) {
        // What was wanted and could not be measured is told, too.
        if (valueOf(row.ours, results) || suite.settings().only.isEmpty())
            text += lineOf(row, results);
    }
    return text;
}

QString table::stalls(const Suite &suite, const Results &results)
{
    QString text;
    for (const int size : suite.settings().sizes) {
        const std::string name = Suite::named("stalls/millwright", size);
        if (!results.median(name, "max"))
            continue;
        const auto cells = [&](const QString &what, const std::string &prefix) {
            QStringList all{counted(size), what};
            for (const char *quantity : {"p50", "p90", "p99", "max"})
                all += number(results.median(name, prefix + quantity).value_or(0));
            all += number(results.largest(name, prefix + "max"));
            return line(all);
        };
        text += cells(u"the whole journey"_s, {});
        for (const char *phase : Heartbeat::phaseNames)
            text += cells(QString::fromLatin1(phase), std::string(phase) + '_');
    }
    if (text.isEmpty())
        return {};
    return line({u"Stalls, ms: computers"_s, u"while"_s, u"p50"_s, u"p90"_s, u"p99"_s, u"longest"_s,
                 u"in the worst journey"_s})
           + line({u"---:"_s, u"---"_s, u"---:"_s, u"---:"_s, u"---:"_s, u"---:"_s, u"---:"_s}) + text;
}

QString table::growth(const Suite &suite, const Results &results)
{
    const QList<int> &sizes = suite.settings().sizes;
    if (sizes.size() < 2)
        return {};
    QStringList head{u"Growth, ms"_s};
    QStringList rule{u"---"_s};
    for (const int size : sizes) {
        head += counted(size);
        rule += u"---:"_s;
    }
    QString text = line(head) + line(rule);
    for (const Row &row : suite.rows()) {
        if (!row.grows)
            continue;
        const std::string stem = row.ours.benchmark.substr(0, row.ours.benchmark.rfind('/'));
        QStringList cells{row.what};
        for (const int size : sizes) {
            const std::optional<double> value = results.median(Suite::named(stem, size), row.ours.name);
            cells += value ? number(*value) : u"—"_s;
        }
        text += line(cells);
    }
    return text;
}
