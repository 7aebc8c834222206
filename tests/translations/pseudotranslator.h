// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

// A language nobody speaks, made of the English of the sources: accented, 40 % longer, in brackets. What
// shows without brackets was never given to be translated; what shows only one of them is cut.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    explicit PseudoTranslator(QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int count) const override;

    // "[Çôpý the ñâmé~~]": places, tags, underlined letters, patterns of file names and what stands between
    // single words stay as they are.
    static QString pseudo(const QString &english);

private:
    QTranslator m_plurals;
};
