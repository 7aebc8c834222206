// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "ui/clearbutton.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class tst_ClearButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasANameAndEmptiesTheField()
    {
        QLineEdit field;
        addClearButton(&field);
        field.show();
        auto *button = field.findChild<QToolButton *>();
        QVERIFY(button && !button->isVisible());

        field.setText(u"db"_s);
        QTRY_VERIFY(button->isVisible());
        QVERIFY(accessibletree::find(&field, QAccessible::Button, u"Clear text"_s));
        button->click();
        QVERIFY(field.text().isEmpty());
    }
};

QTEST_MAIN(tst_ClearButton)
#include "tst_clearbutton.moc"
