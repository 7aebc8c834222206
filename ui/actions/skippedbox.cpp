// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/skippedbox.h"

#include "ui/actions/dialogparts.h"
#include "ui/describe.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int fitsInSentence = 4;
constexpr int visibleLines = 5;

// Reasons are sentences of their own; in the middle of another they do without their full stop.
QString inner(QString reason)
{
    if (reason.endsWith(u'.'))
        reason.chop(1);
    return reason;
}

} // namespace

SkippedBox::SkippedBox(QWidget *parent)
    : QWidget(parent), m_sentence(dialogparts::text()), m_list(new QPlainTextEdit(this))
{
    m_list->setReadOnly(true);
    m_list->setTabChangesFocus(true);
    m_list->setAccessibleName(tr("Skipped computers"));
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * visibleLines + 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_sentence);
    column->addWidget(m_list);
    setVisible(false);
}

void SkippedBox::setSkipped(const QList<Skipped> &skipped, const QString &introduction)
{
    const int count = static_cast<int>(skipped.size());
    const bool inSentence = count <= fitsInSentence;
    QStringList names;
    for (const Skipped &one : skipped) {
        const QString name = describe::inSentence(shortened(one.name, 64));
        names.append(inSentence ? tr("%1 (%2)").arg(name, inner(one.reason))
                                : tr("%1: %2").arg(name, one.reason));
    }
    QString sentence = tr("%n computer(s) are skipped:", nullptr, count);
    if (inSentence)
        sentence = tr("%1 %2.").arg(sentence, names.join(tr(", ")));
    m_sentence->setText(introduction.isEmpty() ? sentence : tr("%1 %2").arg(introduction, sentence));
    m_list->setVisible(!inSentence);
    const QString lines = inSentence ? QString() : names.join(u'\n');
    if (m_list->toPlainText() != lines) // keeps its scroll position
        m_list->setPlainText(lines);
    setVisible(count > 0);
}
