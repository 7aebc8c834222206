// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "samplecomputers.h"
#include "ui/detail/computerheader.h"
#include "ui/detail/namelabel.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList shown(const ComputerHeader &header)
{
    QStringList texts;
    const QList<QLabel *> labels = header.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&header) && !label->text().isEmpty())
            texts += label->text();
    }
    return texts;
}

LocalState with(Operation::State state)
{
    LocalState local;
    Operation operation{.number = 1,
                        .kind = Operation::Kind::Delete,
                        .state = state,
                        .computerId = u"c1"_s,
                        .computerName = u"ci-runner-01"_s};
    operation.startedAt = QDateTime(QDate(2026, 11, 21), QTime(14, 7, 12));
    local.operation = operation;
    return local;
}

} // namespace

class tst_ComputerHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        language::install(qApp);
        theme::apply(theme::Scheme::Light);
    }

    void theNameIsALabelThatCanBeSelected()
    {
        ComputerHeader header;
        header.setComputer(sample::healthy(), {});
        header.show();
        QVERIFY(QTest::qWaitForWindowExposed(&header));
        QVERIFY(accessibletree::find(&header, QAccessible::StaticText, u"ci-runner-01"_s));
        auto *name = header.findChild<NameLabel *>();
        name->selectAll();
        QCOMPARE(name->textCursor().selectedText(), u"ci-runner-01"_s);
        QVERIFY(name->font().bold());
        QVERIFY(name->font().pointSizeF() > header.font().pointSizeF() * 1.3);
    }

    void theLineTellsStatusTypeAndAge()
    {
        ComputerHeader header;
        header.setComputer(sample::healthy(), {});
        QCOMPARE(shown(header), QStringList{u"Active · Managed · created 26 minutes ago"_s});
    }

    void anActiveComputerWithAFailedStepNeedsAttention()
    {
        Computer c = sample::failed();
        c.status = Computer::Status::Active;
        ComputerHeader header;
        header.setComputer(c, {});
        QCOMPARE(shown(header), QStringList{u"Active, needs attention · Managed · created 26 minutes ago"_s});
    }

    void whatIsUnderWayStandsInTheLine_data()
    {
        QTest::addColumn<Operation::State>("state");
        QTest::addColumn<QString>("begin");
        QTest::newRow("queued") << Operation::State::Queued << u"Queued since 14:07:12 · "_s;
        QTest::newRow("running") << Operation::State::Running << u"Deleting… since 14:07:12 · "_s;
        QTest::newRow("checking") << Operation::State::Checking << u"Checking… since 14:07:12 · "_s;
    }
    void whatIsUnderWayStandsInTheLine()
    {
        QFETCH(Operation::State, state);
        QFETCH(QString, begin);
        ComputerHeader header;
        header.setComputer(sample::healthy(), with(state));
        QCOMPARE(shown(header).size(), 1);
        QVERIFY2(shown(header).constFirst().startsWith(begin), qPrintable(shown(header).constFirst()));
    }

    void whatWentWrongStaysBelow()
    {
        ComputerHeader header;
        LocalState local = with(Operation::State::Failed);
        Operation failed = *local.operation;
        failed.error = {.kind = Error::Kind::Rejected, .detail = u"It is locked"_s};
        local.operation = failed;
        header.setComputer(sample::healthy(), local);
        QCOMPARE(shown(header).size(), 2);
        QVERIFY(shown(header).at(0).startsWith(u"Delete failed · Managed"_s));
        QCOMPARE(shown(header).at(1), u"Could not delete ci-runner-01: It is locked."_s);
        header.setComputer(sample::healthy(), with(Operation::State::Succeeded));
        QCOMPARE(shown(header).size(), 1);
    }

    void aGoneComputerIsNoLongerBusy()
    {
        ComputerHeader header;
        LocalState local = with(Operation::State::Running);
        local.gone = true;
        header.setComputer(sample::healthy(), local);
        QCOMPARE(shown(header), QStringList{u"Gone · Managed · created 26 minutes ago"_s});
        local = with(Operation::State::Succeeded);
        local.gone = true;
        header.setComputer(sample::healthy(), local);
        QCOMPARE(shown(header), QStringList{u"Deleted · Managed · created 26 minutes ago"_s});
    }

    void theShapeFollowsThePalette()
    {
        ComputerHeader header;
        header.setComputer(sample::failed(), {});
        header.show();
        QVERIFY(QTest::qWaitForWindowExposed(&header));
        const auto shape = [&header] {
            const QList<QLabel *> labels = header.findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (!label->pixmap().isNull())
                    return label->pixmap().toImage();
            }
            return QImage();
        };
        const QImage light = shape();
        QVERIFY(!light.isNull());
        theme::apply(theme::Scheme::Dark);
        QTRY_VERIFY(shape() != light);
        theme::apply(theme::Scheme::Light);
    }

    void aLongNameWraps()
    {
        Computer c = sample::healthy();
        c.name = QString(63, u'W');
        ComputerHeader header;
        header.resize(300, 200);
        header.setComputer(c, {});
        header.show();
        QVERIFY(QTest::qWaitForWindowExposed(&header));
        auto *name = header.findChild<NameLabel *>();
        QTRY_VERIFY(name->height() > 3 * name->fontMetrics().lineSpacing());
        QVERIFY(header.minimumSizeHint().width() <= 300);
    }
};

QTEST_MAIN(tst_ComputerHeader)
#include "tst_computerheader.moc"
