// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardjourney.h"
#include "menus.h"
#include "ui/export/exportdialog.h"
#include "ui/fleet/fleetfilter.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// What is shown goes into a file by Ctrl+E, as it is shown.
class tst_ExportJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeyboardJourney> m_journey;
    std::unique_ptr<QTemporaryDir> m_folder;

    bool ask()
    {
        const QAction *action = menus::find(m_journey->window(), u"Export…"_s);
        if (!m_journey->isBackInWindow()
            || !QTest::qWaitFor([action] { return action->isEnabled(); }, 15'000))
            return false;
        m_journey->key(Qt::Key_E, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return m_journey->dialog() != nullptr; });
    }

    bool tick(const QString &text)
    {
        QAbstractButton *box = m_journey->button(m_journey->dialog(), text);
        if (!box || !box->isEnabled())
            return false;
        QTest::keyClick(box, Qt::Key_Space);
        return box->isChecked();
    }

    bool exportTo(const QString &path)
    {
        if (!m_journey->press(u"Export…"_s))
            return false;
        auto *where = m_journey->window()->findChild<QFileDialog *>();
        if (!where)
            return false;
        where->findChild<QLineEdit *>()->setText(path);
        QTest::keyClick(where->findChild<QLineEdit *>(), Qt::Key_Return);
        return true;
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList shownNames() const
    {
        QStringList names;
        for (int row = 0; row < m_journey->rows(); ++row)
            names += m_journey->table()->model()->index(row, FleetModel::NameColumn).data().toString();
        return names;
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journey = std::make_unique<KeyboardJourney>();
        QVERIFY(m_journey->start(Journey::drivenPace()));
    }
    void cleanup() { m_journey.reset(); }

    void csvHoldsWhatIsShownInItsOrder()
    {
        m_journey->table()->sortBy(FleetModel::NameColumn, Qt::DescendingOrder);
        m_journey->filterField()->setText(u"ci-runner"_s);
        QTRY_VERIFY(m_journey->rows() > 1 && m_journey->rows() < 48);
        m_journey->table()->setColumnShown(FleetModel::AgeColumn, false);
        QHeaderView *header = m_journey->table()->horizontalHeader();
        header->moveSection(header->visualIndex(FleetModel::TypeColumn), 0);
        const QStringList names = shownNames();
        m_journey->table()->setFocus();
        QVERIFY(ask());
        QVERIFY2(m_journey->textIn(m_journey->dialog()).contains(u"%1 rows, 5 columns"_s.arg(names.size())),
                 qPrintable(m_journey->textIn(m_journey->dialog())));
        QVERIFY(exportTo(path(u"fleet.csv"_s)));
        QTRY_VERIFY(!m_journey->dialog());
        QCOMPARE(m_journey->lastResult(),
                 u"Exported %1 rows to %2."_s.arg(names.size()).arg(path(u"fleet.csv"_s)));
        const QStringList lines = QString::fromUtf8(read(path(u"fleet.csv"_s))).split(u"\r\n"_s);
        QCOMPARE(lines.first(), u"Type,Name,Status,Provisioning,Hostname"_s);
        QCOMPARE(lines.size(), names.size() + 2);
        for (qsizetype i = 0; i < names.size(); ++i)
            QCOMPARE(lines.at(i + 1).section(u',', 1, 1), names.at(i));
    }

    void jsonOfTheSelectedRowsAlone()
    {
        QVERIFY(m_journey->goToFailed());
        m_journey->table()->setColumnShown(FleetModel::ComputerIdColumn, true);
        QVERIFY(ask());
        QVERIFY(tick(u"Selected rows only"_s));
        QVERIFY(m_journey->textIn(m_journey->dialog()).contains(u"1 row, 7 columns"_s));
        QVERIFY(tick(u"JSON, for programs"_s));
        QVERIFY(exportTo(path(u"one.json"_s)));
        QTRY_VERIFY(!m_journey->dialog());
        const QJsonArray all = QJsonDocument::fromJson(read(path(u"one.json"_s))).array();
        QCOMPARE(all.size(), 1);
        const QJsonObject one = all.first().toObject();
        QCOMPARE(one[u"name"].toString(), KeyboardJourney::failed());
        QCOMPARE(one[u"id"].toString(), m_journey->idOf(KeyboardJourney::failed()));
        QCOMPARE(one[u"status"].toString(), u"error"_s);
        QVERIFY(one[u"needsAttention"].toBool());
        QVERIFY(!one.contains(u"hostId"));
    }

    void aPlaceThatCannotBeWrittenIsToldAndAnotherOneTried()
    {
        QVERIFY(ask());
        const QPointer<QDialog> dialog = m_journey->dialog();
        // The dialog for files does not let a folder through that there is not: the export itself is asked.
        const QString nowhere = path(u"no/such/folder/fleet.csv"_s);
        QVERIFY(m_journey->press(u"Export…"_s));
        Q_EMIT m_journey->window()->findChild<QFileDialog *>()->fileSelected(nowhere);
        m_journey->window()->findChild<QFileDialog *>()->close();
        QTRY_VERIFY2(m_journey->textIn(dialog).contains(nowhere), qPrintable(m_journey->textIn(dialog)));
        QVERIFY(m_journey->textIn(dialog).contains(u"could not be written"_s));
        QVERIFY(m_journey->textIn(dialog).contains(u"The system says: "_s));
        QVERIFY(exportTo(path(u"there.csv"_s)));
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QVERIFY(read(path(u"there.csv"_s)).startsWith("Name,"));
    }

    void relayAddressesStayHiddenUnlessTheyAreAskedFor()
    {
        QVERIFY(ask());
        QVERIFY(!m_journey->button(m_journey->dialog(), u"Include relay URLs, which may carry secrets"_s));
        QTest::keyClick(m_journey->dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!m_journey->dialog());
        m_journey->table()->setColumnShown(FleetModel::RelayClientUrlColumn, true);
        int files = 0;
        for (const QString &format : {u"CSV, for spreadsheets"_s, u"JSON, for programs"_s}) {
            for (const bool open : {false, true}) {
                QVERIFY(ask());
                QVERIFY(tick(format));
                if (open)
                    QVERIFY(tick(u"Include relay URLs, which may carry secrets"_s));
                const QString file = path(u"%1.txt"_s.arg(++files)); // none is there yet
                QVERIFY(exportTo(file));
                QTRY_VERIFY(!m_journey->dialog());
                const QByteArray written = read(file);
                QVERIFY(!written.isEmpty());
                QCOMPARE(written.contains("wss://"), open);
                QVERIFY(open || written.contains("\u2022"));
            }
        }
    }

    void nothingShownIsNothingToExport()
    {
        m_journey->filterField()->setText(u"no such computer"_s);
        QTRY_COMPARE(m_journey->rows(), 0);
        QTRY_VERIFY(!menus::find(m_journey->window(), u"Export…"_s)->isEnabled());
        m_journey->key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!m_journey->dialog());
    }
};

QTEST_MAIN(tst_ExportJourney)
#include "tst_exportjourney.moc"
