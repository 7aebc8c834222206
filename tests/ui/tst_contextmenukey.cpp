// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contextmenukey.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QWidget>

namespace {

class Asked : public QWidget
{
public:
    using QWidget::QWidget;

    int byKey = 0;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        if (event->reason() == QContextMenuEvent::Keyboard)
            ++byKey;
    }
};

} // namespace

class tst_ContextMenuKey : public QObject
{
    Q_OBJECT

    QWidget m_window;
    Asked m_widget{&m_window};
    ContextMenuKey m_key{&m_window};

private Q_SLOTS:
    void init()
    {
        m_widget.setFocusPolicy(Qt::StrongFocus);
        m_window.show();
        m_window.activateWindow();
        m_widget.setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), &m_widget);
        m_widget.byKey = 0;
    }

    void asksWhatHasTheFocus()
    {
        QTest::keyClick(&m_widget, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(m_widget.byKey, 1);
    }

    void leavesOtherKeysAlone()
    {
        QTest::keyClick(&m_widget, Qt::Key_F10);
        QTest::keyClick(&m_widget, Qt::Key_F10, Qt::ShiftModifier | Qt::ControlModifier);
        QTest::keyClick(&m_widget, Qt::Key_F9, Qt::ShiftModifier);
        QCOMPARE(m_widget.byKey, 0);
    }

    void opensNoMenuOverAMenu()
    {
        QMenu menu;
        menu.addAction(QStringLiteral("Copy"));
        menu.popup(m_widget.mapToGlobal(QPoint(1, 1)));
        QCOMPARE(QApplication::activePopupWidget(), &menu);
        QTest::keyClick(&m_widget, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(m_widget.byKey, 0);
    }
};

QTEST_MAIN(tst_ContextMenuKey)
#include "tst_contextmenukey.moc"
