// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/tray.h"

#include "ui/fleet/fleetfilter.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int side = 64; // pixels; the tray makes it as small as it has it

} // namespace

Tray::Tray(const FleetModel *fleet, QWidget *window) : QObject(window), m_fleet(fleet), m_attention(nullptr)
{
    connect(m_menu.addAction(tr("&Show")), &QAction::triggered, this, &Tray::showRequested);
    m_attention = m_menu.addAction(QString());
    connect(m_attention, &QAction::triggered, this, &Tray::attentionRequested);
    connect(m_menu.addAction(tr("&Reload List")), &QAction::triggered, this, &Tray::reloadRequested);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitRequested);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT showRequested();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &Tray::count);
    connect(fleet, &FleetModel::fleetChanged, this, [this] {
        if (isShown() && !m_soon.isActive())
            m_soon.start();
    });
    count();
}

Tray::~Tray()
{
    setShown(false);
}

QString Tray::reasonAgainst()
{
    return QSystemTrayIcon::isSystemTrayAvailable() ? QString() : tr("This desktop has no system tray.");
}

void Tray::setShown(bool shown)
{
    if (shown == isShown())
        return;
    if (shown)
        count();
    m_icon.setVisible(shown);
    // A dialog that closes while the window is in the tray is not the end.
    QApplication::setQuitOnLastWindowClosed(!shown);
}

void Tray::count()
{
    m_needing = 0;
    for (int row = 0; row < m_fleet->rowCount(); ++row) {
        const RowFacts &facts = m_fleet->facts(row);
        if (!facts.gone && (facts.statuses >> int(FleetFilter::Status::NeedsAttention) & 1))
            ++m_needing;
    }
    const QString needing = QLocale().toString(m_needing);
    m_attention->setText(tr("&Needs Attention (%1)").arg(needing));
    m_attention->setEnabled(m_needing > 0);
    m_icon.setToolTip(tr("Millwright\nComputers: %1\nNeed attention: %2")
                              .arg(QLocale().toString(m_fleet->aliveCount()), needing));
    m_icon.setIcon(icon());
}

// A mark of its own shape in the corner, where somebody has to look.
QIcon Tray::icon() const
{
    const QIcon plain = theme::icon(u"millwright"_s);
    if (m_needing == 0)
        return plain;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    plain.paint(&painter, 0, 0, side, side);
    const QRectF corner(side / 2.0, side / 2.0, side / 2.0, side / 2.0);
    const theme::ToneColours colours = theme::tone(theme::Tone::Attention, QApplication::palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawEllipse(corner);
    theme::paintIcon(&painter, u"mark-triangle"_s, corner.adjusted(6, 4, -6, -8), colours.foreground);
    return pixmap;
}

void Tray::showMessage(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text, theme::icon(u"millwright"_s));
}
