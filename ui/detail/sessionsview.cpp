// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/sessionsview.h"

#include "ui/describe.h"
#include "ui/detail/flowlayout.h"
#include "ui/detail/readouttable.h"
#include "ui/detail/sessionsmodel.h"
#include "ui/detail/statenote.h"
#include "ui/scrolledpart.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

SessionsView::SessionsView(SessionsReader *reader, QWidget *parent) : LatePage(parent), m_reader(reader) {}

void SessionsView::make()
{
    m_model = new SessionsModel(this);
    m_count = new QLabel;
    m_reload = new QPushButton(tr("Reload"));
    m_remark = new QLabel;
    m_note = new StateNote;
    m_table = new QTableView;
    m_more = new QPushButton(tr("Load More"));
    m_copy = new QPushButton(tr("Copy Session ID"));
    m_reload->setAccessibleName(tr("Reload Sessions"));
    for (QLabel *label : {m_count, m_remark})
        label->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_remark->setWordWrap(true);
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remark->setFocusPolicy(Qt::NoFocus);
    setUpTable();
    layOut();
    connect(m_reader, &SessionsReader::changed, this, &SessionsView::refresh);
    connect(m_reader, &SessionsReader::found, this, &SessionsView::select);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SessionsView::follow);
    connect(m_reload, &QPushButton::clicked, m_reader, &SessionsReader::reload);
    connect(m_more, &QPushButton::clicked, m_reader, &SessionsReader::loadMore);
    connect(m_note, &StateNote::tryAgainRequested, m_reader, &SessionsReader::tryAgain);
    connect(m_copy, &QPushButton::clicked, this, &SessionsView::copyId);
    connect(&m_tick, &QTimer::timeout, m_model, [this] { m_model->tick(now()); });
    refresh();
}

SessionsView::~SessionsView()
{
    if (m_table)
        m_table->setModel(nullptr); // assistive technology may still ask the view
}

void SessionsView::setUpTable()
{
    m_table->setModel(m_model);
    dressReadoutTable(m_table, tr("Sessions"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    header->setSectionResizeMode(SessionsModel::TitleColumn, QHeaderView::Fixed);
}

void SessionsView::layOut()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_reload);
    auto *foot = new FlowLayout;
    foot->addWidget(m_more);
    foot->addWidget(m_copy);
    auto *content = new QWidget;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(new ScrolledPart(content));
    auto *column = new QVBoxLayout(content);
    column->addLayout(head);
    column->addWidget(m_remark);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    column->addStretch();
}

void SessionsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader->setShown(true);
    m_tick.start(30s);
    m_model->tick(now());
}

void SessionsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
    m_reader->setShown(false);
}

void SessionsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_table)
        fitTitle();
}

void SessionsView::fitTitle()
{
    // What the others leave, but so much that one can read it; then the table scrolls.
    int others = 0;
    for (int column = SessionsModel::TitleColumn + 1; column < SessionsModel::ColumnCount; ++column)
        others += m_table->columnWidth(column);
    const int least = fontMetrics().averageCharWidth() * 24;
    m_table->setColumnWidth(SessionsModel::TitleColumn,
                            std::max(least, m_table->viewport()->width() - others));
}

void SessionsView::refresh()
{
    const SessionsStatus &status = m_reader->status();
    m_model->setSessions(status.sessions, now());
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0)); // readers want one while there are rows
    m_count->setText(describe::sessionsCount(status));
    const QString remark = describe::sessionsRemark(status);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_table->setVisible(m_model->rowCount() > 0);
    fitTitle();
    showNote(status);
    follow();
}

void SessionsView::showNote(const SessionsStatus &status)
{
    StateNote::Content content;
    if (status.paused) {
        content.text = m_pauseReason;
    } else if (status.error) {
        content.title = status.sessions.isEmpty() ? tr("Could not load sessions")
                                                  : tr("Could not load more sessions");
        content.text = describe::error(*status.error, m_host);
        content.details = describe::errorDetails(*status.error, m_host);
        content.canTryAgain = !status.reading;
    } else if (!status.enabled) {
        content.title = tr("Sessions are not enabled for this organisation");
        content.text = tr("The server lists sessions for some organisations only. Everything else works "
                          "without them.");
    } else if (status.reading) {
        content.text = status.readAt.isValid() ? tr("Loading sessions…")
                                               : tr("Loading sessions… This can take a minute.");
    } else if (!status.readAt.isValid()) {
        content.text = tr("Sessions have not been loaded yet.");
    } else if (status.sessions.isEmpty()) {
        content.text = tr("No sessions have run on this computer.");
    }
    m_note->setContent(content);
}

void SessionsView::select(const QString &sessionId)
{
    const int row = m_model->rowOf(sessionId);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void SessionsView::focusTable()
{
    if (m_table)
        m_table->setFocus(Qt::OtherFocusReason);
}

void SessionsView::copyId() const
{
    QGuiApplication::clipboard()->setText(describe::plain(m_model->sessionId(m_table->currentIndex().row())));
}

void SessionsView::follow()
{
    const SessionsStatus &status = m_reader->status();
    // While reading they stay as they are: a button that is disabled hands its focus, and the next key press,
    // to its neighbour.
    m_reload->setEnabled(!status.computerId.isEmpty() && !status.paused);
    const bool more = status.rest == SessionsStatus::Rest::More;
    if (!more && m_more->hasFocus())
        m_table->setFocus(Qt::OtherFocusReason);
    m_more->setVisible(more);
    m_more->setEnabled(!status.paused);
    m_copy->setVisible(m_model->rowCount() > 0);
    m_copy->setEnabled(m_table->currentIndex().isValid());
}
