// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "ui/fleet/fleetview.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QTextStream>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 patience = 30'000; // ms for one step, on a slow machine

void click(QWidget *widget, QPoint at)
{
    const QPointF local(at);
    const QPointF global = widget->mapToGlobal(local);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, local, global, Qt::LeftButton,
                          type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void press(QWidget *widget, int key, const QString &text = {})
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace

Tour::Tour(QWidget *window, const QString &folder, QObject *parent)
    : QObject(parent), m_window(window), m_folder(folder)
{
    m_timer.setInterval(30ms);
    connect(&m_timer, &QTimer::timeout, this, &Tour::advance);
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        say(tr("The folder %1 cannot be made.").arg(m_folder));
        Q_EMIT finished(1);
        return;
    }
    addSteps();
    m_waiting.start();
    m_timer.start();
}

void Tour::addStep(const QString &name, std::function<bool()> ready, std::function<void()> act)
{
    m_steps.append({name, std::move(ready), std::move(act)});
}

void Tour::addSteps()
{
    const QString name = u"ci-runner-07"_s;
    addStep(
            tr("load the fleet"), [this, name] { return rowOf(name) >= 0; },
            [this] {
                theme::apply(theme::Scheme::Light);
                say(tr("Loaded the fleet: %1 computers.").arg(table()->model()->rowCount()));
            });
    addPicture(u"fleet"_s);
    addStep(
            tr("find %1").arg(name), [this, name] { return rowOf(name) >= 0; },
            [this, name] {
                const QModelIndex index = table()->model()->index(rowOf(name), 0);
                table()->scrollTo(index);
                click(table()->viewport(), table()->visualRect(index).center());
            });
    addStep(
            tr("open %1").arg(name), [this] { return button(m_window, u"Retry Install…"_s)->isEnabled(); },
            [this, name] { say(tr("Opened %1, whose installation failed.").arg(name)); });
    addPicture(u"computer"_s);
    addConfirmed(u"Refresh Credentials"_s, u"Refresh Credentials"_s, u"refresh"_s, name);
    addConfirmed(u"Retry Install…"_s, u"Retry Install"_s, u"retry"_s, name);
    addPicture(u"retried"_s);
    addDeletion(name);
}

void Tour::addConfirmed(const QString &action, const QString &confirm, const QString &picture,
                        const QString &expected)
{
    addStep(
            action, [this, action] { return button(m_window, action)->isEnabled(); },
            [this, action] {
                m_before = lastResult();
                button(m_window, action)->click();
            });
    addStep(
            tr("the question of %1").arg(confirm),
            [this, confirm] { return dialog() && button(dialog(), confirm); }, [] {});
    addPicture(picture);
    addStep(
            tr("confirm %1").arg(confirm), [] { return true; },
            [this, confirm] { button(dialog(), confirm)->click(); });
    addStep(
            tr("the result of %1").arg(confirm),
            [this, expected] { return lastResult() != m_before && lastResult().contains(expected); },
            [this, confirm] { say(confirm + u": "_s + lastResult()); });
}

void Tour::addDeletion(const QString &name)
{
    addStep(
            tr("Delete…"), [this] { return button(m_window, u"Delete…"_s)->isEnabled(); },
            [this] {
                m_before = lastResult();
                button(m_window, u"Delete…"_s)->click();
            });
    addStep(
            tr("type the name"), [this] { return dialog() && dialog()->findChild<QLineEdit *>(); },
            [this, name] {
                for (const QChar letter : name)
                    press(dialog()->findChild<QLineEdit *>(), 0, letter);
            });
    addPicture(u"delete"_s);
    addStep(
            tr("press Enter and Space"), [] { return true; },
            [this] {
                press(dialog()->findChild<QLineEdit *>(),
                      Qt::Key_Return); // moves on to the button, does not delete
                press(button(dialog(), u"Delete Computer"_s), Qt::Key_Space, u" "_s);
            });
    addStep(
            tr("the result of the deletion"),
            [this, name] { return lastResult() != m_before && lastResult().contains(name); },
            [this] { say(tr("Delete: %1").arg(lastResult())); });
    addPicture(u"deleted"_s);
    addStep(
            tr("see the row go"), [this, name] { return rowOf(name) < 0; },
            [this] { say(tr("The list holds %1 computers now.").arg(table()->model()->rowCount())); });
}

void Tour::advance()
{
    if (m_next >= m_steps.size()) {
        m_timer.stop();
        Q_EMIT finished(0);
        return;
    }
    const Step &step = m_steps.at(m_next);
    if (step.ready()) {
        ++m_next;
        m_waiting.restart();
        step.act();
    } else if (m_waiting.elapsed() > patience) {
        m_timer.stop();
        say(tr("Waited in vain for: %1. The last result was “%2”.").arg(step.name, lastResult()));
        Q_EMIT finished(1);
    }
}

void Tour::say(const QString &text) const
{
    QTextStream(stdout) << text << Qt::endl;
}

void Tour::addPicture(const QString &name)
{
    // A palette arrives with the next round of events: two steps.
    m_steps.append({tr("the light picture"), [] { return true; },
                    [this, name] {
                        takePicture(name + u"-light"_s);
                        theme::apply(theme::Scheme::Dark);
                    }});
    m_steps.append({tr("the dark picture"), [] { return true; },
                    [this, name] {
                        takePicture(name + u"-dark"_s);
                        theme::apply(theme::Scheme::Light);
                    }});
}

void Tour::takePicture(const QString &name) const
{
    QPixmap picture = m_window->grab();
    if (QDialog *open = dialog()) {
        const QPixmap front = open->grab();
        const QPoint corner((m_window->width() - open->width()) / 2,
                            (m_window->height() - open->height()) / 2);
        QPainter painter(&picture);
        painter.fillRect(QRect({}, m_window->size()), QColor(0, 0, 0, 90));
        painter.drawPixmap(corner, front);
    }
    const QString path = QDir(m_folder).absoluteFilePath(name + u".png"_s);
    say(picture.save(path) ? u"  picture %1"_s.arg(path) : tr("  could not write %1").arg(path));
}

FleetView *Tour::table() const
{
    return m_window->findChild<FleetView *>(); // the panel has tables, too
}

QDialog *Tour::dialog() const
{
    const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
    for (QDialog *candidate : dialogs) {
        if (candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

QAbstractButton *Tour::button(QWidget *in, const QString &text) const
{
    const QList<QAbstractButton *> buttons = in->findChildren<QAbstractButton *>();
    for (QAbstractButton *candidate : buttons) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

QString Tour::lastResult() const
{
    const auto *label = m_window->findChild<QLabel *>(u"lastResult"_s);
    return label ? label->text() : QString();
}

int Tour::rowOf(const QString &name) const
{
    const QTableView *view = table();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}
