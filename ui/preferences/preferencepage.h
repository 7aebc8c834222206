// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencestore.h"

#include <QComboBox>
#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <utility>

class QCheckBox;
class QFormLayout;
class QLabel;

// One page of the preferences: what is chosen on it is told to the store at once, and what the store says is
// shown.
class PreferencePage : public QWidget
{
    Q_OBJECT

public:
    PreferencePage(const QString &title, PreferenceStore *store);

    const QString &title() const { return m_title; }
    void restore(); // what stands here, as a new installation has it

    // Where in the preferences a setting is.
    template<typename T>
    using Place = std::function<T &(Preferences &)>;
    template<typename T>
    using Choices = QList<std::pair<QString, T>>;

    QCheckBox *addCheck(const QString &text, const Place<bool> &place);
    template<typename T>
    QComboBox *addChoice(const QString &label, const Choices<T> &choices, const Place<T> &place);
    void addSetting(const QString &label, QWidget *field); // with its own connections
    QLabel *addNote(const QString &text);                  // about what stands above it
    // How a setting is shown, and how it is taken from other preferences.
    struct Binding
    {
        std::function<void(const Preferences &)> show;
        std::function<void(Preferences *, Preferences)> take;
    };
    void bind(const Binding &binding);
    PreferenceStore *store() const { return m_store; }

private:
    QComboBox *addBox(const QString &label, const QStringList &words,
                      const std::function<void(Preferences *, int)> &choose);

    QString m_title;
    PreferenceStore *m_store;
    QFormLayout *m_form;
    QList<Binding> m_bindings;
};

template<typename T>
QComboBox *PreferencePage::addChoice(const QString &label, const Choices<T> &choices, const Place<T> &place)
{
    QStringList words;
    for (const auto &choice : choices)
        words.append(choice.first);
    QComboBox *box = addBox(label, words, [choices, place](Preferences *preferences, int index) {
        place(*preferences) = choices.at(index).second;
    });
    bind({[choices, place, box](Preferences preferences) {
              int index = int(choices.size()) - 1;
              while (index >= 0 && choices.at(index).second != place(preferences))
                  --index;
              box->setCurrentIndex(index); // -1: somebody wrote it by hand
          },
          [place](Preferences *to, Preferences from) { place(*to) = place(from); }});
    return box;
}
