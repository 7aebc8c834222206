// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/unzipped.h"
#include "tests/ui/fleetfixture.h"
#include "ui/diagnostics/diagnosticsdialog.h"
#include "ui/fleet/fleetmodel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class tst_DiagnosticsDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FleetModel> m_fleet;
    std::unique_ptr<LogRing> m_log;
    std::unique_ptr<DiagnosticsDialog> m_dialog;

    template<typename T>
    T *part() const
    {
        return m_dialog->findChild<T *>();
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    QString note() const
    {
        QStringList texts;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }
    void choose(int row) const
    {
        part<QTreeWidget>()->setCurrentItem(part<QTreeWidget>()->topLevelItem(row));
    }
    QString saveTo(const QString &path)
    {
        button(u"Save…"_s)->click();
        auto *ask = m_dialog->findChild<QFileDialog *>();
        if (!ask)
            return u"nobody asks where"_s;
        auto *name = ask->findChild<QLineEdit *>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fleet = std::make_unique<FleetModel>();
        m_fleet->setComputers(fixture::reading(1, {fixture::failedInstall(u"alpha"_s)}));
        m_log = std::make_unique<LogRing>();
        m_log->add(QtWarningMsg, u"millwright.fleet"_s, u"alpha is odd"_s);
        m_dialog = std::make_unique<DiagnosticsDialog>(
                DiagnosticsCollector::Sources{nullptr, m_fleet.get(), m_log.get(), {}}, nullptr);
        m_dialog->show();
        QTRY_COMPARE(part<QTreeWidget>()->topLevelItemCount(), 6);
    }
    void cleanup() { m_dialog.reset(); }

    void theTextOfEachPartCanBeReadFirst()
    {
        QVERIFY(note().contains(u"Nothing is sent."_s));
        QVERIFY(part<QPlainTextEdit>()->isReadOnly());
        QVERIFY(part<QPlainTextEdit>()->toPlainText().contains(u"Millwright: "_s));
        choose(3);
        QVERIFY(part<QPlainTextEdit>()->toPlainText().contains(u"computer-1 is odd"_s));
        QVERIFY(note().contains(u"Names and hosts are replaced by pseudonyms."_s));
        part<QCheckBox>()->click();
        QVERIFY(note().contains(u"The file tells the real names and hosts."_s));
        QVERIFY(part<QPlainTextEdit>()->toPlainText().contains(u"alpha is odd"_s));
    }

    void exactlyTheCheckedPartsAreSaved()
    {
        part<QTreeWidget>()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        const QString path = m_folder->filePath(u"d.zip"_s);
        QSignalSpy saved(m_dialog.get(), &DiagnosticsDialog::saved);
        QCOMPARE(saveTo(path), QString());
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(!m_dialog->isVisible());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QMap<QString, QByteArray> files = unzipped(file.readAll());
        QCOMPARE(files.keys(), QStringList({u"activity.txt"_s, u"fleet.txt"_s, u"log.txt"_s,
                                            u"settings.txt"_s, u"system.txt"_s}));
        QVERIFY(files[u"log.txt"_s].contains("computer-1 is odd")
                && !files[u"fleet.txt"_s].contains("alpha"));
    }

    void withoutAPartThereIsNothingToSave()
    {
        for (int row = 0; row < 6; ++row)
            part<QTreeWidget>()->topLevelItem(row)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!button(u"Save…"_s)->isEnabled());
        QCOMPARE(button(u"Save…"_s)->toolTip(), u"Choose at least one part"_s);
        part<QTreeWidget>()->topLevelItem(2)->setCheckState(0, Qt::Checked);
        QVERIFY(button(u"Save…"_s)->isEnabled());
    }

    void aPlaceThatCannotBeWrittenIsSaidAndKeepsTheDialog()
    {
        QFile inTheWay(m_folder->filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        button(u"Save…"_s)->click();
        auto *ask = m_dialog->findChild<QFileDialog *>();
        QVERIFY(ask);
        Q_EMIT ask->fileSelected(m_folder->filePath(u"file/in/it.zip"_s));
        ask->close();
        QTRY_VERIFY(note().contains(u"it.zip"_s) || note().contains(u"written"_s));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(button(u"Save…"_s)->isEnabled());
    }

    void itsPartsHaveNames()
    {
        QCOMPARE(part<QTreeWidget>()->accessibleName(), u"Parts of the file"_s);
        QCOMPARE(part<QPlainTextEdit>()->accessibleName(), u"Text of the part"_s);
        QVERIFY(part<QPlainTextEdit>()->tabChangesFocus());
    }
};

QTEST_MAIN(tst_DiagnosticsDialog)
#include "tst_diagnosticsdialog.moc"
