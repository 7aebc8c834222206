// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/targetdialog.h"

// What a confirmation of refresh, retry or resume says.
struct ConfirmWords
{
    QString title;
    QString heading;
    QStringList paragraphs;
    QString introduction; // before the skipped ones
    QString button;
    QString dontAskAgain; // empty: always asks
};

// `name` is the single computer's, made safe and short enough for the heading.
ConfirmWords confirmWords(const TargetDialog::Question &question, const QString &name);
// Whether a retry repeats an install that failed: the one case that may go without asking.
bool isFailedInstall(const Computer &computer);
