// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFont;
class QFontMetrics;

// The columns of the table as they are where nobody has arranged them: which are shown, and how wide.
namespace columnwidths {

bool isShown(int column);
// As wide as its title and, in the columns with words of ours, the longest of them. Logical pixels.
int usual(int column, const QString &title, const QFont &font);
// Of ten digits: what widths are kept in proportion to.
int unit(const QFont &font);
// The longest words of ours for a server's status and for a type, without a chip around them.
int statusWord(const QFontMetrics &metrics);
int typeWord(const QFontMetrics &metrics);

} // namespace columnwidths
