// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/provisioningview.h"

#include "ui/describe.h"
#include "ui/detail/stepdetails.h"
#include "ui/detail/steplist.h"
#include "ui/detail/stepsmodel.h"

#include <QDateTime>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QLabel *wrappingLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ProvisioningView::ProvisioningView(QWidget *parent)
    : QScrollArea(parent)
    , m_model(new StepsModel(this))
    , m_summary(wrappingLabel())
    , m_note(wrappingLabel())
    , m_list(new StepList)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->addWidget(m_summary);
    m_column->addWidget(m_note);
    m_column->addWidget(m_list);
    m_column->addStretch();
    m_list->setModel(m_model);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its parts take the focus, and it follows them
    viewport()->setBackgroundRole(QPalette::Window);
    content->setAutoFillBackground(false);

    connect(m_list, &StepList::currentShown, this, [this](const QRect &step) {
        const QPoint middle = m_list->mapTo(widget(), step.center());
        ensureVisible(middle.x(), middle.y(), 0, step.height() / 2 + 4);
    });
    connect(&m_tick, &QTimer::timeout, this, &ProvisioningView::tick);
}

void ProvisioningView::setComputer(const Computer &computer)
{
    m_computer = computer;
    const QList<ProvisioningStep> steps = computer.steps.value_or(QList<ProvisioningStep>());
    m_model->setUsual(m_usual, computer.providerType);
    m_model->setSteps(steps, now());
    m_summary->setText(describe::provisioningSummary(computer, now()));
    m_summary->setVisible(!steps.isEmpty());
    m_list->setVisible(!steps.isEmpty());
    m_note->setText(describe::provisioningNote(computer));
    m_note->setVisible(steps.isEmpty());
    showDetails(steps);
    tickWhileNeeded();
}

void ProvisioningView::setUsual(const UsualSteps &usual)
{
    m_usual = usual;
    m_model->setUsual(usual, m_computer.providerType);
}

void ProvisioningView::setRetryReason(const QString &reason)
{
    m_retryReason = reason;
    for (const auto &[step, details] : m_details)
        details->setRetryReason(reason);
}

void ProvisioningView::startOver()
{
    verticalScrollBar()->setValue(0);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void ProvisioningView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    tick();
    tickWhileNeeded();
}

void ProvisioningView::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    tickWhileNeeded();
}

void ProvisioningView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    for (const auto &[step, details] : m_details)
        details->setErrorHeightBound(height() * 2 / 5);
}

void ProvisioningView::showDetails(const QList<ProvisioningStep> &steps)
{
    const bool several = std::count_if(steps.cbegin(), steps.cend(), &StepDetails::isNeededFor) > 1;
    for (int i = 0; i < steps.size(); ++i) {
        if (StepDetails::isNeededFor(steps.at(i)))
            detailsOf(i)->setStep(steps.at(i), several);
    }
    for (const auto &[step, details] : m_details)
        details->setVisible(step < steps.size() && StepDetails::isNeededFor(steps.at(step)));
}

StepDetails *ProvisioningView::detailsOf(int step)
{
    if (const auto found = m_details.find(step); found != m_details.end())
        return found->second;
    auto *details = new StepDetails;
    details->setErrorHeightBound(height() * 2 / 5);
    details->setRetryReason(m_retryReason);
    connect(details, &StepDetails::retryRequested, this, &ProvisioningView::retryInstallRequested);
    connect(details, &StepDetails::showSessionRequested, this, &ProvisioningView::showSessionRequested);
    // In the steps' order, above the stretch at the end.
    const auto next = m_details.upper_bound(step);
    const int row = next == m_details.end() ? m_column->count() - 1 : m_column->indexOf(next->second);
    m_column->insertWidget(row, details);
    m_details.emplace(step, details);
    QWidget *before = m_list;
    for (const auto &[place, ordered] : m_details)
        before = ordered->setTabOrderAfter(before);
    return details;
}

void ProvisioningView::tick()
{
    m_model->tick(now());
    m_summary->setText(describe::provisioningSummary(m_computer, now()));
}

void ProvisioningView::tickWhileNeeded()
{
    if (!isVisible() || !m_model->isAnyRunning())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start(1s);
}
