// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// The helper that other tests trust must itself be able to fail.
class tst_AccessibleTree : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_field = new QLineEdit;
        column->addWidget(m_field);
        column->addWidget(new QPushButton(u"Named"_s));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void aFieldWithoutANameIsFound()
    {
        QCOMPARE(accessibletree::unnamedFocusable(m_window.get()).size(), 1);
        QVERIFY(accessibletree::unnamedFocusable(m_window.get()).constFirst().endsWith(u"QLineEdit"_s));
    }

    void aNameMendsIt()
    {
        m_field->setAccessibleName(u"Name"_s);
        QCOMPARE(accessibletree::unnamedFocusable(m_window.get()), QStringList());
    }

    void whatCannotBeSeenDoesNotCount()
    {
        m_field->hide();
        QCOMPARE(accessibletree::unnamedFocusable(m_window.get()), QStringList());
    }

    void thingsAreFoundByRoleAndName()
    {
        QVERIFY(accessibletree::find(m_window.get(), QAccessible::PushButton, u"Named"_s));
        QVERIFY(!accessibletree::find(m_window.get(), QAccessible::PushButton, u"Other"_s));
        QVERIFY(!accessibletree::find(m_window.get(), QAccessible::EditableText, u"Named"_s));
    }
};

QTEST_MAIN(tst_AccessibleTree)
#include "tst_accessibletree.moc"
