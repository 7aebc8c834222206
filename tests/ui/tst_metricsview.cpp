// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "readerfixture.h"
#include "ui/detail/metricchart.h"
#include "ui/detail/metricsview.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

using namespace Qt::StringLiterals;

namespace {

QByteArray sample(int minutesAgo, int cpu)
{
    const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    return "{\"timestamp\":\"" + at.toString(Qt::ISODateWithMs).toLatin1()
           + "\",\"cpuUsedPct\":" + QByteArray::number(cpu)
           + ",\"cpuCount\":4,\"memUsed\":3650722300,\"memTotal\":8589934592,\"diskUsed\":1,\"diskTotal\":0}";
}

QByteArray list(const QList<QByteArray> &samples)
{
    return '[' + samples.join(',') + ']';
}

} // namespace

class tst_MetricsView : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReaderFixture> m_world;
    std::unique_ptr<MetricsReader> m_reader;
    std::unique_ptr<MetricsView> m_view;

    void look(bool measured = true)
    {
        m_reader = std::make_unique<MetricsReader>(MetricsReader::Pace{});
        m_reader->setClient(&m_world->client);
        m_reader->setComputer(u"c1"_s, measured);
        m_view = std::make_unique<MetricsView>(m_reader.get());
        m_view->setHost(u"api.factory.ai"_s);
        m_view->resize(396, 560);
        m_view->show();
    }
    bool isRead() const { return m_reader->status().readAt.isValid() && !m_reader->status().reading; }

    QString shown() const
    {
        QStringList texts;
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n');
    }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> buttons = m_view->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    MetricChart *chart(int index = 0) const { return m_view->findChildren<MetricChart *>().value(index); }
    QTableView *table() const { return m_view->findChild<QTableView *>(); }

private Q_SLOTS:
    void initTestCase() { language::install(qApp); }
    void init()
    {
        theme::apply(theme::Scheme::Light);
        m_world = std::make_unique<ReaderFixture>();
    }
    void cleanup()
    {
        m_view.reset();
        m_reader.reset();
        m_world.reset();
    }

    void percentUnitsAndAgeAreInWords()
    {
        m_world->answers({list({sample(8, 10), sample(3, 42)})});
        look();
        QVERIFY(shown().contains(u"Loading metrics…"_s));
        QTRY_VERIFY(isRead());
        QCOMPARE(shown(),
                 u"Last sample 3 minutes ago\nCPU: 42 % · 4 CPUs\nMemory: 43 % · 3.4 of 8 GB\nDisk: —"_s);
    }

    void aGapBreaksTheLineAndALonelySampleIsADot()
    {
        m_world->answers({list({sample(90, 1), sample(85, 2), sample(40, 3), sample(10, 4), sample(5, 5)})});
        look();
        QTRY_VERIFY(isRead());
        QList<int> lines;
        int dots = 0;
        const QList<QAbstractSeries *> series = chart()->chart()->series();
        for (QAbstractSeries *each : series) {
            if (auto *line = qobject_cast<QLineSeries *>(each))
                lines += int(line->count());
            dots += qobject_cast<QScatterSeries *>(each) ? 1 : 0;
        }
        QCOMPARE(lines, (QList<int>{2, 2}));
        QCOMPARE(dots, 1);
        QVERIFY(chart(2)->chart()->series().isEmpty()); // a disk of no size has no share
    }

    void theAxisAlwaysGoesFromNothingToAll()
    {
        m_world->answers({list({sample(10, 900), sample(5, -4)})});
        look();
        QTRY_VERIFY(isRead());
        auto *axis = qobject_cast<QValueAxis *>(chart()->chart()->axes(Qt::Vertical).constFirst());
        QCOMPARE(axis->min(), 0.0);
        QCOMPARE(axis->max(), 100.0);
        QCOMPARE(chart()->accessibleDescription(), u"from 0 % to 100 %, last 0 %"_s);
    }

    void thePeriodIsChosen()
    {
        m_world->answers(
                {list({sample(3 * 24 * 60, 1), sample(3 * 24 * 60 - 5, 2), sample(10, 3), sample(5, 4)})});
        look();
        QTRY_VERIFY(isRead());
        QCOMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(chart()->accessibleName(), u"CPU, Last 6 hours"_s);
        auto *period = m_view->findChild<QComboBox *>();
        QTest::keyClick(period, Qt::Key_End);
        QCOMPARE(table()->model()->rowCount(), 4);
        QCOMPARE(chart()->accessibleName(), u"CPU, Last 4 days"_s);
        QCOMPARE(m_world->server.requests().size(), 1); // what is here need not be asked for
    }

    void aReaderFindsATable()
    {
        m_world->answers({list({sample(8, 10), sample(3, 42)})});
        look();
        const QAbstractItemModelTester tester(table()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(isRead());
        auto *asTable = m_view->findChild<QCheckBox *>();
        QCOMPARE(asTable->text(), u"Show as Table"_s);
        QTest::keyClick(asTable, Qt::Key_Space);
        QVERIFY(table()->isVisible());
        QVERIFY(!chart()->isVisible());
        QVERIFY(accessibletree::find(m_view.get(), QAccessible::Table, u"Metrics"_s));
        QVERIFY(accessibletree::find(m_view.get(), QAccessible::Cell, u"42 % · 4 CPUs"_s));
        QVERIFY(table()->currentIndex().isValid());
        QVERIFY(!table()->tabKeyNavigation());
        QCOMPARE(accessibletree::unnamedFocusable(m_view.get()).join(u'\n'), QString());
        QTest::keyClick(asTable, Qt::Key_Space);
        QVERIFY(chart()->isVisible());
        QCOMPARE(accessibletree::unnamedFocusable(m_view.get()).join(u'\n'), QString());
    }

    void noSamplesIsCalm()
    {
        m_world->answers({"[]"});
        look();
        QTRY_VERIFY2(shown().startsWith(u"No samples (asleep?)"_s), qPrintable(shown()));
        QVERIFY(!button(u"Try Again"_s));
        QVERIFY(!chart()->isVisible());
    }

    void samplesBeforeThePeriodAreTold()
    {
        m_world->answers({list({sample(10 * 60, 1)})});
        look();
        QTRY_VERIFY(isRead());
        QCOMPARE(shown(), u"Last sample 10 hours ago (asleep?)\nNo samples (asleep?)\n"
                          "There are older ones: choose a longer period."_s);
    }

    void anOwnMachineIsNotMeasuredAndNotAskedAbout()
    {
        m_world->answers({"[]"});
        look(false);
        QCOMPARE(shown(), u"Own machines are not measured by Factory."_s);
        QVERIFY(!button(u"Reload"_s));
        QVERIFY(!m_reader->status().reading);
    }

    void aFailureSaysWhyAndIsTriedAgain()
    {
        m_world->server.script({{RawServer::response(500, "{\"detail\":\"the meter is broken\"}")},
                                {RawServer::response(200, list({sample(3, 42)}))},
                                {RawServer::response(500, "{\"detail\":\"again\"}")}});
        look();
        QTRY_VERIFY2(shown().contains(u"Could not load metrics\n"_s), qPrintable(shown()));
        QVERIFY2(shown().contains(u"the meter is broken"_s), qPrintable(shown()));
        button(u"Copy Details"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"the meter is broken"_s));
        button(u"Try Again"_s)->click();
        QTRY_VERIFY(isRead());
        QVERIFY(!button(u"Try Again"_s));
        QVERIFY(chart()->isVisible());
        button(u"Reload"_s)->click();
        QTRY_VERIFY2(shown().contains(u"Could not load newer metrics"_s), qPrintable(shown()));
        QVERIFY(chart()->isVisible()); // what is known stays
        QVERIFY(shown().contains(u"CPU: 42 %"_s));
    }

    void coloursFollowThePalette()
    {
        m_world->answers({list({sample(8, 10), sample(3, 42)})});
        look();
        QTRY_VERIFY(isRead());
        const auto line = [this] {
            const QList<QAbstractSeries *> series = chart()->chart()->series();
            for (QAbstractSeries *each : series) {
                if (auto *found = qobject_cast<QLineSeries *>(each))
                    return found->pen().color();
            }
            return QColor();
        };
        for (const bool dark : {true, false}) {
            theme::apply(dark ? theme::Scheme::Dark : theme::Scheme::Light);
            const QPalette palette = theme::palette(dark);
            QTRY_COMPARE(line(), theme::focusRing(palette));
            QCOMPARE(chart()->chart()->backgroundBrush().color(), palette.color(QPalette::Base));
            QCOMPARE(chart()->chart()->axes().constFirst()->labelsColor(), theme::secondaryText(palette));
        }
    }

    void readsOnlyWhileVisible()
    {
        m_world->answers({"[]"});
        look();
        QTRY_VERIFY(isRead());
        m_view->hide();
        m_reader->reload();
        QVERIFY(!m_reader->status().reading);
        m_view->show();
        QVERIFY(m_reader->status().reading);
    }

    void fitsANarrowPanelWithLargeText()
    {
        m_world->answers({list({sample(8, 10), sample(3, 42)})});
        look();
        QTRY_VERIFY(isRead());
        QFont large = m_view->font();
        large.setPointSizeF(large.pointSizeF() * 2);
        m_view->setFont(large);
        m_view->resize(300, 700);
        QTRY_COMPARE(m_view->width(), 300);
    }
};

QTEST_MAIN(tst_MetricsView)
#include "tst_metricsview.moc"
