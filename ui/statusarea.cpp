// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusarea.h"

#include "ui/announce.h"
#include "ui/describe.h"
#include "ui/elidedlabel.h"
#include "ui/textsize.h"
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto newsFor = 6s;
constexpr qint64 spokenEvery = 10'000; // ms: a name that changes each second would be read out each second

void setTextColour(QWidget *label, const QColor &colour)
{
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, colour);
    label->setPalette(colours);
}

} // namespace

StatusArea::StatusArea(QWidget *parent)
    : QWidget(parent)
    , m_staleIcon(new QLabel(this))
    , m_freshness(new QLabel(this))
    , m_selection(new QLabel(this))
    , m_lastResult(new ElidedLabel(this))
    , m_operation(new ElidedLabel(this))
    , m_show(new QPushButton(tr("Show"), this))
    , m_connectionIcon(new QLabel(this))
    , m_connection(new ElidedLabel(this))
    , m_activity(new QPushButton(this))
    , m_newerVersion(new QPushButton(this))
{
    m_show->setAutoDefault(false);
    m_show->setAccessibleName(tr("Show progress"));
    for (QLabel *label : {m_freshness, m_selection, m_operation, m_connection, m_lastResult})
        label->setTextFormat(Qt::PlainText);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(6);
    row->addWidget(m_staleIcon);
    row->addWidget(m_freshness);
    row->addSpacing(12);
    row->addWidget(m_selection);
    row->addSpacing(12);
    row->addWidget(m_lastResult, 1);
    row->addWidget(m_operation);
    row->addWidget(m_show);
    row->addSpacing(12);
    row->addWidget(m_connectionIcon);
    row->addWidget(m_connection);
    row->addSpacing(12);
    row->addWidget(m_activity);
    row->addWidget(m_newerVersion);
    m_newerVersion->setFlat(true);
    m_newerVersion->setCursor(Qt::PointingHandCursor);
    paintLink();
    for (QPushButton *button : {m_activity, m_newerVersion}) {
        button->setAutoDefault(false);
        button->hide();
    }
    setOperation({}, false);
    m_staleIcon->hide();
    paintStaleIcon();
    m_lastResult->setObjectName(u"lastResult"_s);

    m_second.setInterval(1s);
    m_fade.setInterval(newsFor);
    m_fade.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, &StatusArea::updateFreshness);
    connect(&m_fade, &QTimer::timeout, this,
            [this] { setTextColour(m_lastResult, theme::secondaryText(QApplication::palette())); });
    connect(m_show, &QPushButton::clicked, this, &StatusArea::showOperationRequested);
    connect(m_activity, &QPushButton::clicked, this, &StatusArea::activityRequested);
    connect(m_newerVersion, &QPushButton::clicked, this, &StatusArea::newerVersionRequested);
    m_second.start();
}

void StatusArea::setHost(const QString &host)
{
    m_host = host;
    updateConnection();
}

void StatusArea::setMonitorStatus(const MonitorStatus &status)
{
    m_status = status;
    m_freshnessSpoken = {};
    updateFreshness();
    updateConnection();
}

void StatusArea::setSelection(int shown, int hidden)
{
    m_selection->setText(describe::selection(shown, hidden));
}

void StatusArea::setOperation(const QString &text, bool canShow)
{
    m_operation->setText(text);
    m_operation->setVisible(!text.isEmpty());
    m_show->setVisible(canShow);
}

void StatusArea::setTimesAbsolute(bool absolute)
{
    m_absoluteTimes = absolute;
    updateFreshness();
}

void StatusArea::announce(const QString &text)
{
    ::announce(m_lastResult, text);
    m_lastResult->setToolTip(text);
    setTextColour(m_lastResult, QApplication::palette().color(QPalette::WindowText));
    m_fade.start();
    Q_EMIT said();
}

void StatusArea::setActivity(int unseen)
{
    m_activity->setText(unseen > 0 ? tr("Activity (%1)").arg(QLocale().toString(unseen)) : tr("Activity"));
    m_activity->show();
}

void StatusArea::setNewerVersion(const QString &version)
{
    m_newerVersion->setVisible(!version.isEmpty());
    if (version.isEmpty())
        return;
    m_newerVersion->setText(tr("Version %1 is available").arg(version));
    m_newerVersion->setToolTip(tr("Opens the page about it in the web browser"));
}

void StatusArea::updateFreshness()
{
    const QDateTime now = QDateTime::currentDateTime();
    const QString freshness =
            m_absoluteTimes ? describe::freshnessAt(m_status) : describe::freshness(m_status, now);
    const QString text = m_host.isEmpty() ? QString() : freshness;
    m_freshness->setText(text);
    if (!m_freshnessSpoken.isValid() || m_freshnessSpoken.msecsTo(now) >= spokenEvery) {
        m_freshness->setAccessibleName(text);
        m_freshnessSpoken = now;
    }
    if (m_status.stale != m_staleIcon->isVisibleTo(this))
        m_staleIcon->setVisible(m_status.stale);
}

void StatusArea::paintStaleIcon()
{
    paintIconInto(m_staleIcon, u"warning"_s,
                  theme::tone(theme::Tone::Attention, QApplication::palette()).foreground);
}

void StatusArea::paintLink()
{
    QPalette colours = QApplication::palette();
    colours.setColor(QPalette::ButtonText, colours.color(QPalette::Link));
    m_newerVersion->setPalette(colours);
    QFont font = this->font();
    font.setUnderline(true);
    m_newerVersion->setFont(font);
}

void StatusArea::updateConnection()
{
    const QString text = m_host.isEmpty() ? tr("Not connected") : describe::connectionState(m_status, m_host);
    const bool good = m_status.state == MonitorStatus::State::Live;
    const QPalette colours = QApplication::palette();
    m_connection->setText(text);
    m_connection->setToolTip(text); // where large text leaves it too little room
    m_connection->setAccessibleName(good ? describe::connectedTo(m_host) : text);
    const theme::Tone tone = good ? theme::Tone::Active : theme::Tone::Attention;
    paintIconInto(m_connectionIcon, good ? u"connected"_s : u"offline"_s,
                  theme::tone(tone, colours).foreground);
}

void StatusArea::paintIconInto(QLabel *label, const QString &name, const QColor &colour) const
{
    const QSize size = textsize::iconSize();
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    theme::paintIcon(&painter, name, QRectF({}, size), colour);
    painter.end();
    label->setPixmap(pixmap);
}

void StatusArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        updateConnection();
        paintStaleIcon();
        paintLink();
        setTextColour(m_lastResult, theme::secondaryText(QApplication::palette()));
    }
    QWidget::changeEvent(event);
}
