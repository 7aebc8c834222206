// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/dialogparts.h"

#include "ui/scrolledpart.h"
#include "ui/textsize.h"

#include <QApplication>
#include <QDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dialogparts {

QLabel *text()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *heading()
{
    QLabel *label = text();
    textsize::makeHeading(label, 1.25);
    return label;
}

QLabel *fact(QFormLayout *form, const QString &label)
{
    auto *value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row(form, label, value);
    return value;
}

void row(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *title = new QLabel(label);
    title->setTextFormat(Qt::PlainText);
    form->addRow(title, field);
}

QLabel *bullet(QGridLayout *grid)
{
    const int row = grid->rowCount();
    auto *dot = new QLabel(u" •"_s);
    dot->setTextFormat(Qt::PlainText);
    QLabel *label = text();
    grid->addWidget(dot, row, 0, Qt::AlignTop);
    grid->addWidget(label, row, 1);
    return label;
}

QString elided(const QString &name, const QLabel *heading)
{
    return heading->fontMetrics().elidedText(name, Qt::ElideMiddle, width() * 2 / 3);
}

QString breakable(const QString &text)
{
    constexpr int longestWord = 40;
    QString broken;
    int length = 0; // of the word so far
    for (const QChar character : text) {
        length = character.isSpace() ? 0 : length + 1;
        if (length > longestWord && !character.isLowSurrogate()) {
            broken += QChar(0x200b);
            length = 1;
        }
        broken += character;
    }
    return broken;
}

int width()
{
    return textsize::window(84, 1).width();
}

void fit(QDialog *dialog)
{
    QLayout *layout = dialog->layout();
    layout->activate();
    const int wanted = dialog->isVisible() ? dialog->width() : layout->totalSizeHint().width();
    const int width = std::max({wanted, dialog->minimumWidth(), layout->totalMinimumSize().width()});
    const QList<ScrolledPart *> parts = dialog->findChildren<ScrolledPart *>();
    if (!parts.isEmpty()) {
        dialog->resize(width, dialog->height()); // they answer for the width that they have
        layout->setGeometry(dialog->rect());     // a hidden one is not laid out by itself
        for (ScrolledPart *part : parts) {
            QWidget *holder = part->parentWidget();
            if (holder != dialog && holder->layout())
                holder->layout()->setGeometry(holder->rect());
            part->updateGeometry();
        }
        layout->activate();
    }
    // Not the size hint's height: that of wrapped labels is a guess about another width.
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                   : layout->totalSizeHint().height();
    dialog->resize(width, parts.isEmpty() ? height : std::min(height, textsize::roomFor(dialog)));
}

QDialogButtonBox::ButtonRole destructiveRole()
{
#ifdef Q_OS_MACOS
    // The destructive role would stand left of Cancel, and the accept role is made the default on show.
    return QDialogButtonBox::YesRole;
#else
    return QDialogButtonBox::DestructiveRole;
#endif
}

void withoutDefault(QDialogButtonBox *buttons)
{
    for (QAbstractButton *button : buttons->buttons()) {
        if (auto *push = qobject_cast<QPushButton *>(button)) {
            push->setAutoDefault(false);
            push->setDefault(false);
        }
    }
}

void orderTabs(QWidget *before, QDialogButtonBox *buttons)
{
    for (int i = 0; i < buttons->layout()->count(); ++i) {
        QWidget *button = buttons->layout()->itemAt(i)->widget();
        if (!button)
            continue;
        QWidget::setTabOrder(before, button);
        before = button;
    }
}

void onlyClose(QDialogButtonBox *buttons, QDialog *dialog)
{
    for (QAbstractButton *button : buttons->buttons()) {
        buttons->removeButton(button);
        button->deleteLater(); // this may run inside its click
    }
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setText(QCoreApplication::translate("dialogparts", "Close"));
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::reject);
    close->setDefault(true);
    close->setFocus();
}

} // namespace dialogparts
