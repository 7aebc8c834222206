// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadedwindow.h"
#include "suite.h"
#include "ui/fleet/fleetview.h"
#include "world.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QImage>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using Clock = Suite::Clock;

namespace {

// What scrolling by three rows has painted anew at worst: all that can be seen.
void scrollFrame(World &world, benchmark::State &state)
{
    FleetView *view = world.view();
    QCoreApplication::processEvents();
    QScrollBar *bar = view->verticalScrollBar();
    const int step = 3 * view->verticalHeader()->defaultSectionSize();
    QImage picture(view->viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        const Stopwatch watch;
        bar->setValue(bar->value() + step < bar->maximum() ? bar->value() + step : 0);
        view->viewport()->render(&picture);
        state.SetIterationTime(watch.seconds());
    }
}

// In the console itself: rows marked, actions enabled or not, the panel's summary, the status bar.
void selectAll(World &world, benchmark::State &state)
{
    FleetView *view = world.window()->view();
    for (auto _ : state) {
        view->clearSelection();
        QCoreApplication::processEvents();
        const Stopwatch watch;
        view->selectAll();
        QCoreApplication::processEvents(); // what was put off belongs to it
        state.SetIterationTime(watch.seconds());
    }
    view->clearSelection();
}

void addRows(Suite *suite, int count)
{
    suite->addRow({.what = u"Select all and summarise (in the console's window)"_s,
                   .ours = {Suite::named("select-all/millwright", count)},
                   .figure = u"≤ 50 ms"_s,
                   .isReached = [](double mine, double) { return mine <= 50; },
                   .grows = true});
    suite->addRow({.what = u"A scroll frame with chips, 1280×800"_s,
                   .ours = {Suite::named("scroll/millwright", count)},
                   .figure = u"≤ 6 ms"_s,
                   .isReached = [](double mine, double) { return mine <= 6; },
                   .grows = true});
}

} // namespace

void addViews(Suite *suite, int count)
{
    suite->add("scroll/millwright", count, Clock::Own, scrollFrame);
    suite->add("select-all/millwright", count, Clock::Own, selectAll);
    if (count == suite->largest())
        addRows(suite, count);
}
