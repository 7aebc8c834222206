// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/help/helpbrowser.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int leastRow = 28; // logical pixels: a target for every hand

} // namespace

HelpWindow::HelpWindow() : m_list(new QListWidget), m_browser(new HelpBrowser)
{
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its own window
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    setWindowTitle(tr("Millwright Help"));
    lay();
    list();
    // Not where the current row changes: a list without one takes its first as soon as it has the focus.
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        const QList<QListWidgetItem *> chosen = m_list->selectedItems();
        if (!chosen.isEmpty())
            m_browser->showTopic(m_pages.at(m_list->row(chosen.constFirst())).topic);
    });
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::markPage);
    connect(m_browser, &HelpBrowser::webPageRequested, this, &HelpWindow::webPageRequested);
}

void HelpWindow::lay()
{
    m_list->setAccessibleName(tr("Pages of the manual"));
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_browser);
    split->setStretchFactor(1, 1);
    const int unit = fontMetrics().averageCharWidth();
    split->setSizes({unit * 28, unit * 84});
    auto *column = new QVBoxLayout(this);
    column->addWidget(split, 1);

    // After all else and in the order in which they stand: where Qt has to put them in order, Tab leaves one
    // out.
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    QPushButton *contents = buttons->addButton(tr("&Contents"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close);
    back->setEnabled(false);
    const QList<QAbstractButton *> all = buttons->buttons();
    for (QAbstractButton *button : all) // Enter follows a link, and does nothing else
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(contents, &QPushButton::clicked, this, [this] { m_browser->showTopic(helptopics::index()); });

    column->addWidget(buttons);
    resize(unit * 116, fontMetrics().lineSpacing() * 38);
}

void HelpWindow::list()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_pages = helptopics::pages();
    for (const HelpPage &page : std::as_const(m_pages)) {
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setSizeHint({0, std::max(leastRow, fontMetrics().height() + 10)});
    }
    markPage();
}

void HelpWindow::showTopic(const QString &topic)
{
    m_browser->showTopic(topic);
    m_browser->setFocus();
}

QString HelpWindow::page() const
{
    return m_browser->page();
}

// Of all ways to a page, the list tells where they led.
void HelpWindow::markPage()
{
    const QSignalBlocker quiet(m_list);
    const auto shown = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                    [this](const HelpPage &each) { return each.topic == page(); });
    m_list->setCurrentRow(shown == m_pages.cend() ? -1 : static_cast<int>(shown - m_pages.cbegin()));
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QString shown = page();
        list();
        m_browser->showTopic(shown);
    }
}
