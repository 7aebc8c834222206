// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which questions the administrator wants to be asked. Deletion always asks, and so does anything about
// several computers.
struct ConfirmationChoices
{
    bool askToRefreshOne = true;
    bool askToRetryFailedStep = true;
    bool askToResumeOne = true;
    // Else the name of one computer that is surely not active need not be typed.
    bool alwaysTypeToDelete = true;

    bool operator==(const ConfirmationChoices &) const = default;
};
