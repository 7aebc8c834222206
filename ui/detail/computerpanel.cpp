// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/computerpanel.h"

#include "app/api/jsontext.h"
#include "ui/describe.h"
#include "ui/detail/computerheader.h"
#include "ui/detail/detailsview.h"
#include "ui/detail/gonestrip.h"
#include "ui/detail/jsonview.h"
#include "ui/detail/provisioningview.h"
#include "ui/detail/selectionsummary.h"
#include "ui/detail/servertabs.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/scrolledpart.h"

#include <QFocusEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

ComputerPanel::ComputerPanel(FleetModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_pages(new QStackedLayout(this))
    , m_nothing(new QLabel(tr("Select a computer to see its provisioning steps.")))
    , m_one(new QWidget)
    , m_gone(new GoneStrip)
    , m_header(new ComputerHeader)
    , m_tabs(new QTabWidget)
    , m_provisioning(new ProvisioningView)
    , m_details(new DetailsView)
    , m_json(new JsonView)
{
    layOut();
    connect(model, &FleetModel::computersChanged, this, &ComputerPanel::refreshIf);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ComputerPanel::refresh);
    connect(m_provisioning, &ProvisioningView::retryInstallRequested, this,
            [this] { Q_EMIT retryInstallRequested(m_keys.value(0)); });
    connect(m_provisioning, &ProvisioningView::showSessionRequested, m_serverTabs, &ServerTabs::showSession);
    connect(m_gone, &GoneStrip::copyRequested, m_json, &JsonView::copyAll);
    connect(m_gone, &GoneStrip::closed, this, [this] {
        const QString key = m_keys.value(0);
        showKeys({});
        Q_EMIT closed(key);
    });
}

void ComputerPanel::layOut()
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    // It fills the panel: nobody has to break its lines anew for each width that a layout tries.
    m_nothing->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_tabs->addTab(m_provisioning, tr("Provisioning"));
    m_tabs->addTab(m_details, tr("Details"));
    m_serverTabs = new ServerTabs(m_tabs);
    m_tabs->addTab(m_json, tr("JSON"));
    m_tabs->setAccessibleName(tr("Computer details"));
    m_tabs->tabBar()->setAccessibleName(tr("Computer details"));
    m_gone->hide();
    auto *column = new QVBoxLayout(m_one);
    column->setContentsMargins({});
    column->addWidget(m_gone);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    m_one = new ScrolledPart(m_one); // large text in a small window
    for (QWidget *page : {static_cast<QWidget *>(m_nothing), m_one})
        m_pages->addWidget(page);
    setAccessibleName(tr("Computer details"));
}

void ComputerPanel::focusInEvent(QFocusEvent *event)
{
    // Not by a focus proxy: Tab would jump to the proxy from before the panel, over what stands above it.
    QWidget::focusInEvent(event);
    if (m_tabs->isVisible())
        m_tabs->tabBar()->setFocus(event->reason());
}

void ComputerPanel::showKeys(const QStringList &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    m_last.reset();
    m_receivedAt = {};
    refresh();
    startOver();
}

bool ComputerPanel::isAboutGoneOne() const
{
    if (m_keys.size() != 1 || !m_last)
        return false;
    const QString &key = m_keys.constFirst();
    return !m_model->computer(key) || m_model->localState(key).gone;
}

void ComputerPanel::setConnection(Connection *connection)
{
    m_serverTabs->setConnection(connection);
}

void ComputerPanel::setUsualSteps(const UsualSteps &usual)
{
    m_provisioning->setUsual(usual);
}

void ComputerPanel::setReadiness(Connection::Readiness readiness)
{
    m_readiness = readiness;
    m_serverTabs->setReadiness(readiness);
    refresh();
}

void ComputerPanel::showAge()
{
    if (m_keys.size() == 1)
        refresh();
}

void ComputerPanel::addTab(QWidget *tab, const QString &title)
{
    m_tabs->insertTab(m_tabs->indexOf(m_details) + 1, tab, title);
}

void ComputerPanel::tellShown()
{
    const bool one = m_keys.size() == 1 && m_last && m_last->isReadable();
    const QString id = one ? m_last->id : QString();
    if (std::exchange(m_shownId, id) != id)
        Q_EMIT computerShown(id);
}

void ComputerPanel::refreshIf(const QStringList &keys)
{
    // Among very many, to count them anew is less work than to look for one.
    const bool concerned = keys.isEmpty() || m_keys.size() > SelectionSummary::atOnce
                           || std::any_of(keys.cbegin(), keys.cend(),
                                          [this](const auto &key) { return m_keys.contains(key); });
    if (concerned)
        refresh();
}

void ComputerPanel::refresh()
{
    if (m_keys.isEmpty())
        m_pages->setCurrentWidget(m_nothing);
    else if (m_keys.size() == 1)
        showOne();
    else
        showSeveral();
    tellShown();
}

void ComputerPanel::showOne()
{
    const QString key = m_keys.constFirst();
    const Computer *known = m_model->computer(key);
    LocalState local = m_model->localState(key);
    local.gone = local.gone || !known;
    if (known) {
        m_last = *known;
        m_receivedAt = m_model->at(m_model->row(key)).receivedAt;
    }
    if (!m_last)
        return m_pages->setCurrentWidget(m_nothing);
    showGone(local);
    m_header->setComputer(*m_last, local);
    m_provisioning->setComputer(*m_last);
    m_provisioning->setRetryReason(
            describe::reason(eligibility(Operation::Kind::RetryInstall, *m_last, local, m_readiness), local));
    m_details->setComputer(*m_last);
    m_serverTabs->setComputer(*m_last, local.gone);
    m_json->setText(jsontext::pretty(m_last->json), m_receivedAt);
    m_pages->setCurrentWidget(m_one);
}

void ComputerPanel::showSeveral()
{
    if (!m_several) {
        m_several = new SelectionSummary; // few select several
        m_pages->addWidget(m_several);
    }
    m_several->setKeys(m_model, m_keys, m_readiness);
    m_pages->setCurrentWidget(m_several);
}

void ComputerPanel::showGone(const LocalState &local)
{
    m_gone->setVisible(local.gone);
    if (local.gone)
        m_gone->setText(describe::gone(*m_last, m_receivedAt));
}

void ComputerPanel::startOver()
{
    m_provisioning->startOver();
    m_details->startOver();
    m_json->startOver();
}
