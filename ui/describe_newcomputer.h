// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/newcomputerrules.h"
#include "app/fleet/operation.h"

#include <QString>

// Computers that are to be created, in words.
namespace describe {

// Why they cannot be asked for yet, and what to change; empty where they can. Never holds what was typed.
QString reason(const NewComputerCheck &check);
// What the server may object to and this program does not; empty: nothing.
QString warning(const NewComputerCheck &check);
// "ci-1, ci-2 … ci-12"
QString names(const QStringList &names);
// Where a dialog that another computer filled in has its content from, and what it lacks.
QString likeAnother(const Computer &model);
// How the creation of one comes along and what came of it, for the dialog that asked: what to change where
// the server refused it.
QString creation(const Operation &operation);

} // namespace describe
