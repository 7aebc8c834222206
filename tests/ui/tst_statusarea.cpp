// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusarea.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList visibleTexts(const StatusArea &area)
{
    QStringList texts;
    const QList<QLabel *> labels = area.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isHidden() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

MonitorStatus live(int secondsAgo)
{
    MonitorStatus status;
    status.state = MonitorStatus::State::Live;
    status.readAt = QDateTime::currentDateTime().addSecs(-secondsAgo);
    return status;
}

} // namespace

class tst_StatusArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowFreshTheListIs()
    {
        StatusArea area;
        area.setHost(u"api.factory.ai"_s);
        area.setMonitorStatus(live(12));
        QVERIFY2(visibleTexts(area).contains(u"Updated 12 s ago"_s),
                 qPrintable(visibleTexts(area).join(u'|')));
    }

    void staleDataIsSaidWithItsTime()
    {
        StatusArea area;
        area.setHost(u"api.factory.ai"_s);
        MonitorStatus old = live(70);
        old.stale = true;
        area.setMonitorStatus(old);
        const QString text = visibleTexts(area).join(u'|');
        QVERIFY2(text.contains(u"Stale — updated "_s + old.readAt.toString(u"HH:mm:ss"_s)), qPrintable(text));
    }

    void connectionHasAWordNotOnlyAnIcon()
    {
        StatusArea area;
        area.setHost(u"api.factory.ai"_s);
        area.setMonitorStatus(live(1));
        QVERIFY(visibleTexts(area).contains(u"Connected · api.factory.ai"_s));
        MonitorStatus offline = live(1);
        offline.state = MonitorStatus::State::Failing;
        offline.error = Error{Error::Kind::Offline};
        area.setMonitorStatus(offline);
        QVERIFY(visibleTexts(area).contains(u"Offline · api.factory.ai"_s));
    }

    void lastResultStaysAndIsTheAnnouncer()
    {
        StatusArea area;
        area.announce(u"Deleted ci-runner-07."_s);
        const auto *label = area.findChild<QLabel *>(u"lastResult"_s);
        QVERIFY(label);
        QCOMPARE(label->text(), u"Deleted ci-runner-07."_s);
        QVERIFY(!label->isHidden());
    }

    void longResultDoesNotWidenTheWindow()
    {
        StatusArea area;
        const int before = area.minimumSizeHint().width();
        area.announce(QString(5000, u'x'));
        QCOMPARE(area.minimumSizeHint().width(), before);
    }

    void runningOperationOffersToShowIt()
    {
        StatusArea area;
        QSignalSpy wanted(&area, &StatusArea::showOperationRequested);
        auto *show = area.findChild<QPushButton *>();
        QVERIFY(show->isHidden());
        area.setOperation(u"Deleting 3 of 12"_s, true);
        QVERIFY(!show->isHidden());
        show->click();
        QCOMPARE(wanted.count(), 1);
        area.setOperation({}, false);
        QVERIFY(show->isHidden());
    }

    void selectionCountsHiddenRows()
    {
        StatusArea area;
        area.setSelection(1, 2);
        QVERIFY(visibleTexts(area).contains(u"1 selected, 2 hidden"_s));
        area.setSelection(0, 0);
        QVERIFY(!visibleTexts(area).join(u'|').contains(u"selected"_s));
    }
};

QTEST_MAIN(tst_StatusArea)
#include "tst_statusarea.moc"
