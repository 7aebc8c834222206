// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

// Gives the field a button that empties it. Qt's own (setClearButtonEnabled) has no name for screen readers.
void addClearButton(QLineEdit *field);
