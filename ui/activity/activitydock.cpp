// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitydock.h"

#include "ui/activity/activityview.h"
#include "ui/clearbutton.h"
#include "ui/describe.h"
#include "ui/describe_activity.h"
#include "ui/taborder.h"
#include "ui/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ActivityDock::ActivityDock(Journal *journal, QWidget *parent)
    : QDockWidget(tr("Activity"), parent), m_journal(journal), m_export(journal)
{
    setObjectName(u"activity"_s);
    setAccessibleName(tr("Activity"));
    setAllowedAreas(Qt::BottomDockWidgetArea);
    setFeatures(QDockWidget::DockWidgetClosable);
    setFocusPolicy(Qt::ClickFocus); // for F6; it hands it on
    m_typed.setSingleShot(true);
    m_typed.setInterval(120ms);
    connect(&m_typed, &QTimer::timeout, this, &ActivityDock::applyFilter);
    connect(&m_export, &ActivityExport::saved, this, [this](const QString &path, int rows) {
        Q_EMIT announced(tr("Saved %Ln row(s) to %1.", nullptr, rows).arg(QDir::toNativeSeparators(path)));
    });
    connect(&m_export, &ActivityExport::failed, this, [this](const Error &why) {
        Q_EMIT problem({.text = tr("The activity could not be saved: %1").arg(describe::error(why, {})),
                        .details = {},
                        .key = {},
                        .action = {}});
    });
}

void ActivityDock::setVisible(bool visible)
{
    if (visible && !m_view)
        make();
    QDockWidget::setVisible(visible);
}

void ActivityDock::make()
{
    m_view = new ActivityView(m_journal, tr("Activity"));
    m_field = new QLineEdit;
    m_since = new QLabel;
    m_showAll = new QPushButton(tr("Show All"));
    m_save = new QPushButton(tr("Export CSV…"));
    m_clear = new QPushButton(tr("Clear…"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(makeBar());
    column->addWidget(m_view, 1);
    setWidget(page);
    setTitleBarWidget(makeTitle());
    taborder::gather(this);

    connect(m_field, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_showAll, &QPushButton::clicked, this, &ActivityDock::showAll);
    connect(m_save, &QPushButton::clicked, this, &ActivityDock::askWhere);
    connect(m_clear, &QPushButton::clicked, this, &ActivityDock::askToClear);
    connect(m_view, &ActivityView::computerRequested, this, &ActivityDock::computerRequested);
}

QWidget *ActivityDock::makeTitle()
{
    auto *title = new QLabel(tr("Activity"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *remark =
            new QLabel(tr("Actions from this console on this machine. It is not the server's audit log."));
    remark->setWordWrap(true);
    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setIcon(theme::icon(u"close"_s));
    close->setMinimumSize(24, 24);
    close->setAccessibleName(tr("Close activity"));
    close->setToolTip(tr("Close activity"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 2, 8, 0);
    row->setSpacing(12);
    row->addWidget(title);
    row->addWidget(remark, 1);
    row->addWidget(close);
    return bar;
}

QWidget *ActivityDock::makeBar()
{
    m_field->setPlaceholderText(tr("Filter by action, computer, result or connection"));
    m_field->setAccessibleName(tr("Filter activity"));
    addClearButton(m_field);
    m_field->installEventFilter(this);
    m_since->hide();
    m_showAll->hide();
    m_showAll->setAccessibleName(tr("Show All Activity"));
    m_clear->setAccessibleName(tr("Clear Activity…"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_field, 1);
    row->addWidget(m_since);
    for (QPushButton *button : {m_showAll, m_save, m_clear}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return bar;
}

void ActivityDock::showSince(const QDateTime &since, const QString &connectionId)
{
    if (!m_view)
        make();
    m_field->clear();
    m_typed.stop();
    m_filter = {};
    m_filter.connectionId = connectionId;
    m_filter.since = since.toMSecsSinceEpoch();
    m_since->setText(tr("Since %1").arg(describe::nearDay(since, QDateTime::currentDateTime())));
    m_since->show();
    m_showAll->show();
    if (isVisible())
        applyFilter();
    show();
    setFocus(Qt::OtherFocusReason);
}

void ActivityDock::showAll()
{
    if (m_showAll->hasFocus())
        m_field->setFocus(Qt::OtherFocusReason);
    m_field->clear();
    m_typed.stop();
    m_filter = {};
    m_since->hide();
    m_showAll->hide();
    applyFilter();
}

void ActivityDock::applyFilter()
{
    m_filter.text = m_field->text().trimmed();
    m_view->setFilter(m_filter);
}

void ActivityDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    if (!event->spontaneous())
        applyFilter();
}

void ActivityDock::hideEvent(QHideEvent *event)
{
    QDockWidget::hideEvent(event);
    if (!event->spontaneous() && m_view)
        m_view->leave();
}

void ActivityDock::focusInEvent(QFocusEvent *event)
{
    QDockWidget::focusInEvent(event);
    QWidget *first = m_view->table()->isVisible() ? static_cast<QWidget *>(m_view->table()) : m_field;
    first->setFocus(event->reason());
}

bool ActivityDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    return QDockWidget::eventFilter(watched, event);
}

void ActivityDock::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Export Activity"), QDir::homePath(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("activity.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_typed.stop();
        applyFilter(); // what is typed and what is saved are one
        m_export.save(path, m_view->filter());
    });
    dialog->open();
}

void ActivityDock::askToClear()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Clear Activity"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove everything that this console has recorded on this machine?"));
    box->setInformativeText(tr("All actions and status changes go, of every connection and also those that a "
                               "filter hides. Computers are not affected.\nThis cannot be undone."));
    const QPushButton *clearAll = box->addButton(tr("Clear Activity"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(clearAll, &QPushButton::clicked, this, &ActivityDock::clear);
    box->open();
}

void ActivityDock::clear()
{
    m_journal->clear(this, [this](const Result<qint64> &gone) {
        if (gone)
            Q_EMIT announced(tr("The activity has been cleared."));
        else
            Q_EMIT problem({.text = tr("The activity could not be cleared: %1")
                                            .arg(describe::error(gone.error(), {})),
                            .details = {},
                            .key = {},
                            .action = {}});
    });
}
