// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultplan.h"
#include "journey.h"
#include "tests/support/drawncolours.h"
#include "tests/support/drawntexts.h"
#include "ui/detail/computerpanel.h"
#include "ui/fleet/filterbar.h"

#include <QApplication>
#include <QDialog>
#include <QMap>
#include <QTabWidget>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

// Black and white: on a desktop whose own colours do not stand out.
QPalette strong(bool dark)
{
    QPalette faint;
    faint.setColor(QPalette::WindowText, faint.color(QPalette::Window));
    return theme::highContrastPalette(faint, dark);
}

struct Look
{
    QString name;
    QPalette palette;
    double text = 4.5;   // WCAG 1.4.3
    double disabled = 3; // not asked for by WCAG; still to be read
};

QList<Look> looks()
{
    return {{u"light"_s, theme::palette(false)},
            {u"dark"_s, theme::palette(true)},
            {u"high contrast, light"_s, strong(false), 7, 4.5},
            {u"high contrast, dark"_s, strong(true), 7, 4.5}};
}

} // namespace

// Every word of the real window and its dialogs, measured in their pictures, in each theme.
class tst_ContrastJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Journey> m_journey;
    QMap<QString, QString> m_table; // a line for each pair of colours
    QStringList m_poor;
    int m_measured = 0;

    void measure(QWidget *window, const QString &where)
    {
        for (const Look &look : looks()) {
            QApplication::setPalette(look.palette);
            QCoreApplication::sendPostedEvents();
            const QImage picture = drawn::picture(window);
            for (const drawn::Text &text : drawn::TextFinder::in(window))
                judge(look, where, text, drawn::coloursIn(picture, text.place));
        }
        theme::apply(theme::Scheme::Light);
    }

    void judge(const Look &look, const QString &where, const drawn::Text &text, const drawn::Colours &found)
    {
        ++m_measured;
        const double least = text.enabled ? look.text : look.disabled;
        const QString colours =
                u"%1 on %2"_s.arg(found.ink.isValid() ? found.ink.name() : u"nothing"_s, found.ground.name());
        const QString line = u"%1 %2 %3"_s.arg(found.ratio(), 5, 'f', 1)
                                     .arg(text.enabled ? u"text    "_s : u"disabled"_s, colours);
        m_table.insert(
                u"%1 %2 %3"_s.arg(look.name, text.enabled ? u"1"_s : u"2"_s, colours),
                u"%1  %2  %3: “%4”"_s.arg(look.name, -22).arg(line, where, text.words.left(40).simplified()));
        if (found.ratio() < least)
            m_poor += u"%1, %2: “%3” has %4"_s.arg(look.name, where, text.words.left(40), line);
    }

    // What was measured, and whether all of it can be read.
    void tell()
    {
        QTextStream out(stdout);
        for (const QString &line : std::as_const(m_table))
            out << line << Qt::endl;
        out << m_measured << " texts measured" << Qt::endl;
        QVERIFY(m_measured > 0);
        QVERIFY2(m_poor.isEmpty(), qPrintable(m_poor.join(u'\n')));
    }

    QDialog *ask(const QString &action)
    {
        m_journey->window()->activateWindow();
        for (QAction *each : m_journey->window()->findChildren<QAction *>()) {
            if (each->text().remove(u'&') == action && each->isEnabled()) {
                each->trigger();
                break;
            }
        }
        const bool opened = QTest::qWaitFor([this] { return m_journey->dialog() != nullptr; }, 15'000);
        return opened ? m_journey->dialog() : nullptr;
    }

    void measureDialog(const QString &action)
    {
        QDialog *dialog = ask(action);
        QVERIFY2(dialog, qPrintable(action));
        measure(dialog, action);
        dialog->close();
        QTRY_VERIFY(!m_journey->dialog());
    }

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<Journey>();
        m_table.clear();
        m_poor.clear();
        m_measured = 0;
        QVERIFY(m_journey->start(Journey::drivenPace()));
    }
    void cleanup() { m_journey.reset(); }

    void everyWordOfTheWindowCanBeRead()
    {
        measure(m_journey->window(), u"list"_s);
        QVERIFY(m_journey->click(u"ci-runner-07"_s)); // selected, and its panel opens
        auto *tabs = m_journey->window()->findChild<ComputerPanel *>()->tabs();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            measure(m_journey->window(), tabs->tabText(tab));
        }
        QTest::keyClick(m_journey->table(), Qt::Key_A, Qt::ControlModifier);
        measure(m_journey->window(), u"all selected"_s);
        tell();
    }

    void everyWordOfAStripCanBeRead()
    {
        Fault fault;
        fault.operation = u"listComputers"_s;
        fault.status = 500;
        fault.times = -1;
        m_journey->fail(fault);
        m_journey->window()->connection()->monitor()->reload();
        QTRY_VERIFY_WITH_TIMEOUT(!m_journey->strip().isEmpty(), 15'000);
        measure(m_journey->window(), u"strip"_s);
        m_journey->filterField()->setText(u"no such computer"_s);
        QTRY_VERIFY(m_journey->table()->model()->rowCount() == 0);
        measure(m_journey->window(), u"nothing matches"_s);
        tell();
    }

    void everyWordOfAQuestionCanBeRead()
    {
        QVERIFY(m_journey->click(u"ci-runner-07"_s));
        const QStringList actions{u"Refresh Credentials"_s, u"Retry Install…"_s,   u"Delete…"_s,
                                  u"New Computer…"_s,       u"Connections…"_s,     u"Add Connection…"_s,
                                  u"Keyboard Shortcuts"_s,  u"About Millwright"_s, u"Open Computer…"_s};
        for (const QString &action : actions)
            measureDialog(action);
        QTest::keyClick(m_journey->table(), Qt::Key_A, Qt::ControlModifier);
        measureDialog(u"Delete…"_s);
        tell();
    }

    // The measure itself: it finds what nobody could read.
    void poorContrastIsFound()
    {
        const QColor faint(0x9a, 0xa1, 0xa9); // 2.6 on white
        QPalette poor = m_journey->filterField()->palette();
        poor.setColor(QPalette::PlaceholderText, faint);
        m_journey->filterField()->setPalette(poor);
        const QImage picture = drawn::picture(m_journey->window());
        for (const drawn::Text &text : drawn::TextFinder::in(m_journey->window())) {
            if (text.words == m_journey->filterField()->placeholderText())
                judge(looks().constFirst(), u"list"_s, text, drawn::coloursIn(picture, text.place));
        }
        QCOMPARE(m_measured, 1);
        QCOMPARE(m_poor.size(), 1);
        QVERIFY2(m_poor.constFirst().contains(faint.name()), qPrintable(m_poor.constFirst()));
    }
};

QTEST_MAIN(tst_ContrastJourney)
#include "tst_contrastjourney.moc"
