// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleetpane.h"

#include "ui/describe.h"
#include "ui/describe_filter.h"
#include "ui/fleet/filterbar.h"
#include "ui/fleet/fleetfilter.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QApplication>
#include <QClipboard>
#include <QStackedWidget>
#include <QVBoxLayout>

using Action = Placeholder::Action;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 skeletonAfter = 300; // ms: a quick answer shows no grey rows at all
constexpr qint64 cancelAfter = 5'000; // ms

QString registerCommand()
{
    return u"droid computer register"_s;
}

} // namespace

FleetPane::FleetPane(FleetModel *model, FleetFilter *filter, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(filter)
    , m_filterBar(new FilterBar(filter))
    , m_view(new FleetView(filter, this))
    , m_placeholder(new Placeholder(this))
    , m_stack(new QStackedWidget(this))
    , m_strip(new MessageStrip(this))
{
    setFocusProxy(m_view);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_placeholder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_stack, 1);
    column->addWidget(m_strip);

    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &FleetPane::updatePage);
    connect(m_placeholder, &Placeholder::chosen, this, &FleetPane::choose);
    connect(m_strip, &MessageStrip::pressed, this, &FleetPane::press);
    connect(m_model, &FleetModel::fleetChanged, this, &FleetPane::updatePage);
    connect(m_filter, &RowMapping::rearranged, this, &FleetPane::updatePage); // and not in the middle of it
    connect(m_filter, &QAbstractItemModel::modelReset, this, &FleetPane::updatePage);
    connect(m_filter, &FleetFilter::worked, this, &FleetPane::updatePage);
    m_counted.setSingleShot(true);
    m_counted.setInterval(600);
    connect(m_filter, &FleetFilter::filterChanged, &m_counted, qOverload<>(&QTimer::start));
    connect(&m_counted, &QTimer::timeout, this, [this] {
        if (m_filter->isAtWork())
            m_counted.start();
        else if (m_filter->mistake())
            Q_EMIT announced(describe::filterMistake(*m_filter->mistake()));
        else
            Q_EMIT announced(describe::shownOf(m_filter->shownCount(), m_model->aliveCount()));
    });
    updatePage();
}

void FleetPane::forgetCount()
{
    m_counted.stop();
}

void FleetPane::setHost(const QString &host)
{
    m_host = host;
    m_status = {};
    m_loading.start();
    updatePage();
}

void FleetPane::setMonitorStatus(const MonitorStatus &status)
{
    if (status.state == MonitorStatus::State::FirstReading && m_status.state != status.state)
        m_loading.start();
    m_status = status;
    updatePage();
}

void FleetPane::open(const QString &key)
{
    const Computer *computer = m_model->computer(key);
    if (computer && reveal(key))
        Q_EMIT announced(tr("%1 is shown until the filter changes, which would hide it.")
                                 .arg(describe::inSentence(describe::name(*computer))));
}

void FleetPane::showNew(const QString &key)
{
    const Computer *computer = m_model->computer(key);
    if (computer && reveal(key))
        Q_EMIT announced(tr("Created %1. It is shown until the filter changes, which would hide it.")
                                 .arg(describe::inSentence(describe::name(*computer))));
}

bool FleetPane::reveal(const QString &key)
{
    const bool wasHidden = m_filter->showAnyway(key);
    m_view->selectKey(key);
    m_view->setFocus();
    return wasHidden;
}

void FleetPane::press(StripContent::Button button)
{
    switch (button) {
    case StripContent::Button::TryNow:
        Q_EMIT reloadRequested();
        return;
    case StripContent::Button::UpdateKey:
        Q_EMIT updateKeyRequested();
        return;
    case StripContent::Button::Show:
        Q_EMIT showRequested();
        return;
    case StripContent::Button::ClearHidden:
        m_view->clearHidden();
        return;
    case StripContent::Button::ShowNews:
        Q_EMIT newsRequested();
        return;
    case StripContent::Button::Act:
        Q_EMIT actRequested();
        return;
    }
}

void FleetPane::choose(Action action)
{
    switch (action) {
    case Action::CancelReading:
        Q_EMIT cancelReadingRequested();
        return;
    case Action::TryAgain:
        Q_EMIT reloadRequested();
        return;
    case Action::UpdateKey:
        Q_EMIT updateKeyRequested();
        return;
    case Action::ConnectionSettings:
        Q_EMIT connectionRequested();
        return;
    case Action::ClearFilter:
        m_filterBar->clear();
        m_view->setFocus();
        return;
    case Action::NewComputer:
        Q_EMIT newComputerRequested();
        return;
    case Action::OpenFactory:
        Q_EMIT factoryRequested();
        return;
    case Action::CopyCommand:
        QApplication::clipboard()->setText(registerCommand());
        return;
    case Action::CopyDetails:
        QApplication::clipboard()->setText(describe::errorDetails(m_status.error.value_or(Error{}), m_host));
        return;
    }
}

void FleetPane::focusList()
{
    // A hidden table would not get it. From page to page it goes by itself.
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus();
    else
        m_placeholder->takeFocus();
}

void FleetPane::updatePage()
{
    if (m_filter->rowCount() > 0) {
        const bool hadFocus = m_placeholder->isAncestorOf(window()->focusWidget());
        setFocusProxy(m_view);
        m_stack->setCurrentWidget(m_view);
        if (hadFocus)
            m_view->setFocus();
        return;
    }
    if (m_filter->isAtWork()) // what there is to show is being worked out
        return;
    const qint64 since = m_loading.isValid() ? m_loading.elapsed() : cancelAfter;
    if (since < cancelAfter) // the loading page says more as time goes by
        m_later.start(int((since < skeletonAfter ? skeletonAfter : cancelAfter) - since) + 1);
    m_placeholder->setContent(placeholderContent());
    setFocusProxy(nullptr); // Tab would end at the hidden table
    m_stack->setCurrentWidget(m_placeholder);
}

Placeholder::Content FleetPane::placeholderContent() const
{
    const bool read = m_status.readAt.isValid();
    if (m_model->rowCount() > 0)
        return {tr("No computers match “%1”").arg(describe::plain(m_filterBar->words())),
                describe::hiddenByFilter(m_model->aliveCount()),
                {Action::ClearFilter},
                false};
    if (read)
        return {tr("No computers yet"),
                tr("This API key owns no computers. Create one, or register a machine with: %1")
                        .arg(registerCommand()),
                {Action::NewComputer, Action::CopyCommand, Action::OpenFactory, Action::TryAgain},
                false};
    switch (m_status.state) {
    case MonitorStatus::State::Parked:
        return {tr("The API key was rejected"),
                describe::errorAnswer(m_status.error.value_or(Error{}), m_host),
                {Action::UpdateKey},
                false};
    case MonitorStatus::State::Failing:
    case MonitorStatus::State::SlowedDown:
        return failedContent();
    case MonitorStatus::State::Idle:
    case MonitorStatus::State::FirstReading:
    case MonitorStatus::State::Live:
        break;
    }
    return loadingContent();
}

Placeholder::Content FleetPane::loadingContent() const
{
    const qint64 since = m_loading.isValid() ? m_loading.elapsed() : 0;
    if (since < skeletonAfter)
        return {};
    if (since < cancelAfter)
        return {{}, tr("Loading computers…"), {}, true};
    return {{}, tr("Loading computers…"), {Action::CancelReading}, true};
}

Placeholder::Content FleetPane::failedContent() const
{
    const Error error = m_status.error.value_or(Error{});
    const QString text = describe::readingProblem(m_status, m_host, QDateTime::currentDateTime());
    return {tr("Could not load computers"),
            text,
            {Action::TryAgain, Action::ConnectionSettings, Action::CopyDetails},
            false};
}
