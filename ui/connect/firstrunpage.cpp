// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/firstrunpage.h"

#include "ui/actions/noteline.h"
#include "ui/announce.h"
#include "ui/describe_connection.h"
#include "ui/taborder.h"
#include "ui/textsize.h"
#include "ui/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this)) // large text in a small window
    , m_centred(new QWidget(this))
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_notice(new NoteLine(NoteLine::Look::Warning))
    , m_formPlace(new QWidget(this))
    , m_others(new QPushButton(tr("Connections…"), this))
    , m_tryAgain(new QPushButton(tr("Try Again"), this))
    , m_confirm(new QPushButton(this))
{
    auto *row = new QHBoxLayout(m_centred);
    row->addStretch(1);
    row->addWidget(makeCard(), 100); // up to its greatest width
    row->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    connect(m_confirm, &QPushButton::clicked, this, &FirstRunPage::confirm);
    connect(m_tryAgain, &QPushButton::clicked, this, &FirstRunPage::tryAgainRequested);
    connect(m_others, &QPushButton::clicked, this, &FirstRunPage::connectionsRequested);
    setOthersKnown(false);
}

void FirstRunPage::showEvent(QShowEvent *event)
{
    if (m_title->text().isEmpty())
        askForConnection();
    layOut();
    QWidget::showEvent(event);
}

void FirstRunPage::layOut()
{
    if (m_scroll->widget())
        return;
    m_picture->setPixmap(theme::icon(u"millwright"_s).pixmap(64, 64));
    m_scroll->setWidget(m_centred);
}

void FirstRunPage::makeForm()
{
    if (m_form)
        return;
    layOut(); // what moves to another parent later would lose the focus
    m_form = new ConnectionForm(this);
    m_formPlace->layout()->addWidget(m_form);
    m_form->show(); // now, as the page may be shown already
    m_form->setTakenNames(m_takenNames);
    if (!m_keyNote.isEmpty())
        m_form->setKeyNote(m_keyNote);
    connect(m_form, &ConnectionForm::submitted, this, &FirstRunPage::confirm);
    taborder::gather(m_formPlace);
}

QWidget *FirstRunPage::makeCard()
{
    textsize::makeHeading(m_title, 1.6);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_confirm->setDefault(true);
    auto *place = new QVBoxLayout(m_formPlace);
    place->setContentsMargins({});
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_others, m_tryAgain, m_confirm})
        buttons->addWidget(button);

    auto *card = new QWidget(this);
    textsize::follow(card, [card] { card->setMaximumWidth(card->fontMetrics().averageCharWidth() * 84); });
    auto *column = new QVBoxLayout(card);
    column->setSpacing(12);
    column->addStretch(2);
    for (QWidget *part : QList<QWidget *>{m_picture, m_title, m_text, m_notice, m_formPlace})
        column->addWidget(part);
    column->addLayout(buttons);
    column->addStretch(3);
    return card;
}

void FirstRunPage::tell(const QString &title, const QString &text, bool form)
{
    m_title->setText(title);
    announce(m_text, text);
    m_formPlace->setVisible(form);
    m_confirm->setVisible(form);
    m_tryAgain->hide();
}

void FirstRunPage::askForConnection(const ConnectionProfile &profile)
{
    makeForm();
    m_keyAlone = false;
    m_form->setProfile(profile);
    m_form->setUsualReach(m_usualProxy, m_usualCaFile);
    m_form->setKeyOnly(false);
    m_confirm->setText(tr("Add Connection"));
    tell(tr("Connect to Factory"), tr("Add an API key to see the computers it owns."), true);
}

void FirstRunPage::askForKey(const ConnectionProfile &profile, const QString &why, bool mayTryAgain)
{
    makeForm();
    m_keyAlone = true;
    m_form->setProfile(profile);
    m_form->setKeyOnly(true);
    m_confirm->setText(tr("Connect"));
    tell(describe::connection(profile), why, true);
    m_tryAgain->setVisible(mayTryAgain);
    m_form->focusKey();
}

void FirstRunPage::showWaiting(const QString &text)
{
    tell(tr("One moment"), text, false);
}

void FirstRunPage::setNotice(const QString &text)
{
    m_notice->setText(text);
}

void FirstRunPage::setOthersKnown(bool known)
{
    m_others->setVisible(known);
}

void FirstRunPage::setTakenNames(const QStringList &names)
{
    m_takenNames = names;
    if (m_form)
        m_form->setTakenNames(names);
}

void FirstRunPage::setKeyNote(const QString &note)
{
    m_keyNote = note;
    if (m_form)
        m_form->setKeyNote(note);
}

void FirstRunPage::setUsualReach(const ProxySetting &proxy, const QString &caFile)
{
    m_usualProxy = proxy;
    m_usualCaFile = caFile;
    if (m_form)
        m_form->setUsualReach(proxy, caFile);
}

bool FirstRunPage::isAsking() const
{
    return m_form && !m_formPlace->isHidden();
}

void FirstRunPage::focusKey()
{
    if (m_form)
        m_form->focusKey();
}

void FirstRunPage::confirm()
{
    const Result<ConnectionForm::Input> input = m_form->input();
    if (!input)
        return;
    m_form->clearKey();
    if (m_keyAlone)
        Q_EMIT keyGiven(*input->key); // the form asked for it
    else
        Q_EMIT confirmed(*input);
}
