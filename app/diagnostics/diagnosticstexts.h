// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagnostics/diagnostics.h"

// The files' texts with real names; for maintainers, so they are in English everywhere.
namespace diagnosticstexts {

QString system(const DiagnosticsFacts &facts);
QString plugins();
QString settings(const DiagnosticsFacts &facts);
QString log(const DiagnosticsFacts &facts);
QString activity(const DiagnosticsFacts &facts);
// Numbers, and those that need attention one by one.
QString fleet(const DiagnosticsFacts &facts);
// One line, whatever a server sent: as the names are in these.
QString flat(QString text);

} // namespace diagnosticstexts
