// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagestrip.h"

#include "ui/textsize.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// From the left to the right.
constexpr std::array offers{StripContent::Button::TryNow,      StripContent::Button::UpdateKey,
                            StripContent::Button::Act,         StripContent::Button::Show,
                            StripContent::Button::ClearHidden, StripContent::Button::ShowNews};

QString buttonText(StripContent::Button button)
{
    switch (button) {
    case StripContent::Button::TryNow:
        return MessageStrip::tr("Try Now");
    case StripContent::Button::UpdateKey:
        return MessageStrip::tr("Update API Key…");
    case StripContent::Button::Show:
    case StripContent::Button::ShowNews:
        return MessageStrip::tr("Show");
    case StripContent::Button::ClearHidden:
        return MessageStrip::tr("Clear Hidden");
    case StripContent::Button::Act:
        break; // what the content says
    }
    return {};
}

theme::Tone toneOf(Notice::Level level)
{
    switch (level) {
    case Notice::Level::Info:
        return theme::Tone::Progress;
    case Notice::Level::Warning:
        return theme::Tone::Attention;
    case Notice::Level::Error:
        return theme::Tone::Error;
    }
    return theme::Tone::Neutral;
}

QString iconName(Notice::Level level)
{
    switch (level) {
    case Notice::Level::Info:
        return u"info"_s;
    case Notice::Level::Warning:
        return u"warning"_s;
    case Notice::Level::Error:
        return u"error"_s;
    }
    return {};
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_detailsButton(new QPushButton(tr("Details"), this))
    , m_copyButton(new QPushButton(tr("Copy"), this))
    , m_closeButton(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText); // a server's words stand in it
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);

    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoDefault(false);
    m_copyButton->setAutoDefault(false);
    m_copyButton->setAccessibleName(tr("Copy message"));
    m_closeButton->setAutoRaise(true);
    m_closeButton->setFocusPolicy(Qt::StrongFocus);
    m_closeButton->setAccessibleName(tr("Close message"));
    m_closeButton->setToolTip(tr("Close message"));
    m_closeButton->setMinimumSize(24, 24);

    auto *said = new QHBoxLayout;
    said->addWidget(m_icon, 0, Qt::AlignVCenter);
    said->addWidget(m_text, 1);
    m_answers = new QHBoxLayout;
    m_answers->addStretch();
    addButtons(m_answers);
    m_answers->addWidget(m_detailsButton);
    m_answers->addWidget(m_copyButton);
    m_answers->addWidget(m_closeButton);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->addLayout(said, 1);
    m_line->addLayout(m_answers);
    for (QBoxLayout *each : QList<QBoxLayout *>{said, m_answers, m_line})
        each->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 5, 6, 5);
    column->setSpacing(5);
    column->addLayout(m_line);

    connect(m_detailsButton, &QPushButton::toggled, this, &MessageStrip::showDetails);
    connect(m_copyButton, &QPushButton::clicked, this, [this] {
        if (m_content)
            QApplication::clipboard()->setText((m_content->text + u'\n' + m_content->details).trimmed());
    });
    connect(m_closeButton, &QToolButton::clicked, this, &MessageStrip::closed);
    hide();
}

void MessageStrip::setContent(const std::optional<StripContent> &content)
{
    if (content == m_content)
        return;
    const bool sameButtons = content && m_content && content->buttons == m_content->buttons
                             && content->actText == m_content->actText;
    const bool sameLevel = content && m_content && content->level == m_content->level;
    m_content = content;
    if (!m_content) {
        m_detailsButton->setChecked(false);
        hide();
        return;
    }
    m_text->setText(m_content->text);
    setAccessibleName(m_content->text);
    if (!sameButtons)
        showButtons();
    if (!sameLevel)
        updateColours();
    m_detailsButton->setVisible(!m_content->details.isEmpty());
    if (m_content->details.isEmpty())
        m_detailsButton->setChecked(false);
    if (m_details && m_details->toPlainText() != m_content->details)
        m_details->setPlainText(m_content->details);
    m_copyButton->setVisible(m_content->level == Notice::Level::Error);
    m_closeButton->setVisible(m_content->closable);
    show();
}

void MessageStrip::addButtons(QHBoxLayout *line)
{
    // All of them, once: one that is made later would be the window's last stop of Tab.
    for (const StripContent::Button which : offers) {
        auto *button = new QPushButton(buttonText(which), this);
        button->setAutoDefault(false);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, which] { Q_EMIT pressed(which); });
        line->addWidget(button);
        m_buttons.append(button);
    }
    const QList<QWidget *> others{m_detailsButton, m_copyButton, m_closeButton};
    QWidget *before = m_buttons.constLast();
    for (QWidget *next : others) {
        setTabOrder(before, next);
        before = next;
    }
}

void MessageStrip::showButtons()
{
    for (std::size_t i = 0; i < offers.size(); ++i) {
        QPushButton *button = m_buttons.at(qsizetype(i));
        if (offers[i] == StripContent::Button::Act)
            button->setText(m_content->actText);
        button->setVisible(m_content->buttons.contains(offers[i]));
    }
}

void MessageStrip::updateColours()
{
    if (!m_content)
        return;
    const theme::ToneColours colours = theme::tone(toneOf(m_content->level), QApplication::palette());
    QPalette text = m_text->palette();
    text.setColor(QPalette::WindowText, colours.foreground);
    m_text->setPalette(text);
    m_icon->setPixmap(drawing(iconName(m_content->level), colours.foreground));
    m_closeButton->setIcon(
            drawing(u"close"_s, colours.foreground)); // on the strip's ground, not the window's
    update();
}

QPixmap MessageStrip::drawing(const QString &name, const QColor &colour) const
{
    const QSize size = textsize::iconSize();
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    theme::paintIcon(&painter, name, QRectF({}, size), colour);
    return pixmap;
}

void MessageStrip::makeDetails()
{
    m_details = new QPlainTextEdit(this);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Message details"));
    textsize::makeFixedWidth(m_details);
    textsize::follow(m_details, [this] {
        m_details->setMaximumHeight(QFontMetrics(QApplication::font()).lineSpacing() * 9);
    });
    layout()->addWidget(m_details);
    setTabOrder(m_closeButton, m_details);
    if (m_content)
        m_details->setPlainText(m_content->details);
}

void MessageStrip::showDetails(bool shown)
{
    if (shown && !m_details)
        makeDetails();
    if (m_details)
        m_details->setVisible(shown);
}

bool MessageStrip::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    // All of its lines at this width: who divides a window's height asks for the least, and not for which
    // width.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return done;
}

void MessageStrip::fit()
{
    // Beside the buttons, where that leaves the text a line that can be read.
    const int text = m_icon->sizeHint().width() + fontMetrics().averageCharWidth() * 40;
    const bool beside = text + m_answers->sizeHint().width() < width();
    m_line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    setMinimumHeight(std::max(0, layout()->totalMinimumHeightForWidth(width())));
}

void MessageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateColours();
    QFrame::changeEvent(event);
}

void MessageStrip::paintEvent(QPaintEvent *event)
{
    if (m_content) {
        QPainter painter(this);
        painter.fillRect(event->rect(),
                         theme::tone(toneOf(m_content->level), QApplication::palette()).background);
        theme::outlineStrip(&painter, rect(), QApplication::palette());
    }
    QFrame::paintEvent(event);
}
