// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detailsview.h"

#include "ui/detail/computerfields.h"
#include "ui/detail/fieldrow.h"
#include "ui/taborder.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

DetailsView::DetailsView(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    m_form = new QFormLayout;
    column->addLayout(m_form);
    column->addStretch(1);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its values take the focus, and it follows them
    viewport()->setBackgroundRole(QPalette::Window);
    content->setAutoFillBackground(false);
}

void DetailsView::setComputer(const Computer &computer)
{
    const QList<ComputerField> fields = fieldsOf(computer);
    setRowCount(fields.size());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        m_captions.at(i)->setText(fields.at(i).caption);
        m_rows.at(i)->setField(fields.at(i));
    }
}

void DetailsView::startOver()
{
    verticalScrollBar()->setValue(0);
    for (FieldRow *row : std::as_const(m_rows))
        row->setRevealed(false);
}

void DetailsView::resizeEvent(QResizeEvent *event)
{
    // Narrow, or with large text, a caption stands above its value.
    const bool narrow = viewport()->width() < 40 * fontMetrics().averageCharWidth();
    m_form->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
    QScrollArea::resizeEvent(event);
}

void DetailsView::setRowCount(qsizetype count)
{
    const bool more = m_rows.size() < count;
    while (m_rows.size() > count) {
        m_form->removeRow(m_form->rowCount() - 1); // deletes both
        m_rows.removeLast();
        m_captions.removeLast();
    }
    while (m_rows.size() < count) {
        auto *caption = new QLabel;
        caption->setTextFormat(Qt::PlainText);
        caption->setWordWrap(true);
        caption->setContentsMargins(0, 2, 0, 0); // level with the value
        caption->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        caption->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        m_captions += caption;
        m_rows += new FieldRow;
        m_form->addRow(caption, m_rows.constLast());
    }
    if (more)
        taborder::gather(this);
}
