// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferencesjourney.h"

#include "ui/fleet/fleetview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

PreferencesJourney::PreferencesJourney(const SandboxOptions &options)
    : m_data(std::make_unique<LocalData>(m_folder.path())), m_journey(options)
{
    m_journey.keepIn(m_data.get(), u"kept"_s);
}

bool PreferencesJourney::start()
{
    return m_journey.start(Journey::drivenPace()) && open();
}

bool PreferencesJourney::restart()
{
    return m_journey.startAgain(Journey::drivenPace());
}

bool PreferencesJourney::open()
{
    m_journey.window()->activateWindow();
    if (!QTest::qWaitForWindowActive(m_journey.window()))
        return false;
    QTest::keyClick(m_journey.window(), Qt::Key_Comma, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return dialog() && dialog()->isVisible(); })
           && QTest::qWaitForWindowActive(dialog());
}

PreferencesDialog *PreferencesJourney::dialog() const
{
    return m_journey.table()->window()->findChild<PreferencesDialog *>();
}

bool PreferencesJourney::turnTo(const QString &page)
{
    auto *titles = dialog()->findChild<QListWidget *>();
    titles->setFocus();
    QTest::keyClick(titles, Qt::Key_Home);
    for (int row = 0; row < titles->count() && titles->currentItem()->text() != page; ++row)
        QTest::keyClick(titles, Qt::Key_Down);
    return titles->currentItem()->text() == page;
}

QComboBox *PreferencesJourney::box(const QString &name) const
{
    const QList<QComboBox *> boxes = dialog()->findChildren<QComboBox *>();
    for (QComboBox *each : boxes) {
        if (each->isVisible() && each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QCheckBox *PreferencesJourney::check(const QString &text) const
{
    const QList<QCheckBox *> checks = dialog()->findChildren<QCheckBox *>();
    for (QCheckBox *each : checks) {
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

QStringList PreferencesJourney::labels() const
{
    QStringList texts;
    const QList<QLabel *> labels = dialog()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts;
}

bool PreferencesJourney::choose(const QString &name, const QString &word)
{
    QComboBox *wanted = box(name);
    if (!wanted || !wanted->isEnabled())
        return false;
    wanted->setFocus();
    QTest::keyClick(wanted, Qt::Key_Home);
    for (int i = 0; i < wanted->count() && wanted->currentText() != word; ++i)
        QTest::keyClick(wanted, Qt::Key_Down);
    return wanted->currentText() == word;
}

bool PreferencesJourney::toggle(const QString &text)
{
    QCheckBox *wanted = check(text);
    if (!wanted || !wanted->isEnabled())
        return false;
    const bool before = wanted->isChecked();
    wanted->setFocus();
    QTest::keyClick(wanted, Qt::Key_Space);
    return wanted->isChecked() != before;
}

QString PreferencesJourney::chosen(const QString &name) const
{
    const QComboBox *wanted = box(name);
    return wanted ? wanted->currentText() : QString();
}
