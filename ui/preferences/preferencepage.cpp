// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace {

// What a label says without the sign of its key and its colon.
QString spoken(QString label)
{
    label.remove(QLatin1Char('&'));
    if (label.endsWith(QLatin1Char(':')))
        label.chop(1);
    return label;
}

} // namespace

PreferencePage::PreferencePage(const QString &title, PreferenceStore *store)
    : m_title(title), m_store(store), m_form(new QFormLayout(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    connect(store, &PreferenceStore::changed, this, [this](const Preferences &preferences) {
        for (const Binding &binding : std::as_const(m_bindings))
            binding.show(preferences);
    });
}

void PreferencePage::bind(const Binding &binding)
{
    m_bindings.append(binding);
    binding.show(m_store->values());
}

void PreferencePage::restore()
{
    Preferences preferences = m_store->values();
    for (const Binding &binding : std::as_const(m_bindings))
        binding.take(&preferences, Preferences());
    m_store->set(preferences);
}

QCheckBox *PreferencePage::addCheck(const QString &text, const Place<bool> &place)
{
    auto *check = new QCheckBox(text);
    check->setAccessibleName(spoken(text));
    m_form->addRow(check);
    bind({[place, check](Preferences preferences) { check->setChecked(place(preferences)); },
          [place](Preferences *to, Preferences from) { place(*to) = place(from); }});
    connect(check, &QCheckBox::clicked, this, [this, place](bool checked) {
        Preferences preferences = m_store->values();
        place(preferences) = checked;
        m_store->set(preferences);
    });
    return check;
}

QComboBox *PreferencePage::addBox(const QString &label, const QStringList &words,
                                  const std::function<void(Preferences *, int)> &choose)
{
    auto *box = new QComboBox;
    box->addItems(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * 24); // larger words need not widen the page
    addSetting(label, box);
    connect(box, &QComboBox::activated, this, [this, choose](int index) {
        Preferences preferences = m_store->values();
        choose(&preferences, index);
        m_store->set(preferences);
    });
    return box;
}

void PreferencePage::addSetting(const QString &label, QWidget *field)
{
    field->setAccessibleName(spoken(label));
    m_form->addRow(label, field);
}

QLabel *PreferencePage::addNote(const QString &text)
{
    auto *note = new QLabel(text);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    m_form->addRow(note);
    return note;
}
