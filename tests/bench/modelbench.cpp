// SPDX-License-Identifier: GPL-3.0-or-later
#include "finished.h"
#include "suite.h"
#include "world.h"

#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;
using Clock = Suite::Clock;

namespace {

const QString typed = u"runner-42"_s; // letter by letter, as people do

void type(FleetFilter *filter, const QString &text)
{
    Finished finished(filter);
    filter->setText(text);
    finished.wait();
}

// One iteration is one keystroke, as the mean of all that type the word.
void filterOurs(World &world, benchmark::State &state)
{
    FleetFilter *filter = world.filter();
    for (auto _ : state) {
        const Stopwatch watch;
        for (qsizetype letters = 1; letters <= typed.size(); ++letters)
            type(filter, typed.left(letters));
        state.SetIterationTime(watch.seconds() / double(typed.size()));
        type(filter, {});
    }
}

void filterProxy(World &world, benchmark::State &state)
{
    QSortFilterProxyModel *proxy = world.proxy();
    for (auto _ : state) {
        const Stopwatch watch;
        for (qsizetype letters = 1; letters <= typed.size(); ++letters)
            proxy->setFilterFixedString(typed.left(letters));
        state.SetIterationTime(watch.seconds() / double(typed.size()));
        proxy->setFilterFixedString({});
    }
}

// The first letter that is typed after the fleet was loaded: nothing has been searched yet.
void filterFirst(World &world, benchmark::State &state)
{
    for (auto _ : state) {
        FleetFilter filter(world.model());
        {
            Finished finished(&filter);
            finished.wait(); // it counts what it was made on
        }
        const Stopwatch watch;
        type(&filter, typed.left(1));
        state.SetIterationTime(watch.seconds());
    }
}

// From the server's order, so that each iteration has the same to do.
void sortOurs(World &world, benchmark::State &state)
{
    FleetFilter *filter = world.filter();
    const auto sort = [filter](int column) {
        Finished finished(filter);
        filter->sort(column);
        finished.wait();
    };
    for (auto _ : state) {
        sort(FleetFilter::serverOrder);
        const Stopwatch watch;
        sort(FleetModel::NameColumn);
        state.SetIterationTime(watch.seconds());
    }
    sort(FleetFilter::serverOrder);
}

void sortProxy(World &world, benchmark::State &state)
{
    QSortFilterProxyModel *proxy = world.proxy();
    for (auto _ : state) {
        proxy->sort(-1);
        const Stopwatch watch;
        proxy->sort(FleetModel::NameColumn);
        state.SetIterationTime(watch.seconds());
    }
    proxy->sort(-1);
}

// What the window's thread does with a reading in which one in a hundred has changed: model, filter, and the
// view that shows them.
void merge(World &world, benchmark::State &state)
{
    world.view();
    Fleet known = world.fleet(); // kept as the program does, which frees it on another thread
    for (auto _ : state) {
        const Fleet next = world.nextReading();
        QCoreApplication::processEvents();
        const Stopwatch watch;
        world.model()->setComputers(next);
        state.SetIterationTime(watch.seconds());
        known = next;
    }
}

void addRows(Suite *suite, int count)
{
    suite->addRow({.what = u"Merge it, in the window's thread (model, filter and view)"_s,
                   .ours = {Suite::named("merge/millwright", count)},
                   .figure = u"≤ 10 ms"_s,
                   .isReached = [](double mine, double) { return mine <= 10; },
                   .grows = true});
    suite->addRow({.what = u"A keystroke in the filter, over all columns"_s,
                   .ours = {Suite::named("filter/millwright", count)},
                   .beside = {Suite::named("filter/proxy", count)},
                   .besideName = u"QSortFilterProxyModel, fixed string in any column"_s,
                   .figure = u"≤ 0.10 ×"_s,
                   .isReached = [](double mine, double beside) { return mine <= 0.10 * beside; },
                   .grows = true});
    suite->addRow({.what = u"The first keystroke after loading"_s,
                   .ours = {Suite::named("filter-first/millwright", count)},
                   .beside = {Suite::named("filter/proxy", count)},
                   .besideName = u"QSortFilterProxyModel, any keystroke"_s,
                   .grows = true});
    suite->addRow({.what = u"Sort by name, naturally"_s,
                   .ours = {Suite::named("sort/millwright", count)},
                   .beside = {Suite::named("sort/proxy", count)},
                   .besideName = u"QSortFilterProxyModel, plain sort"_s,
                   .figure = u"≤ 0.4 ×"_s,
                   .isReached = [](double mine, double beside) { return mine <= 0.4 * beside; },
                   .grows = true});
}

} // namespace

void addModels(Suite *suite, int count)
{
    suite->add("filter-first/millwright", count, Clock::Own, filterFirst);
    suite->add("filter/millwright", count, Clock::Own, filterOurs);
    suite->add("sort/millwright", count, Clock::Own, sortOurs);
    suite->add("filter/proxy", count, Clock::Own, filterProxy);
    suite->add("sort/proxy", count, Clock::Own, sortProxy);
    suite->add("merge/millwright", count, Clock::Own, merge);
    if (count == suite->largest())
        addRows(suite, count);
}
