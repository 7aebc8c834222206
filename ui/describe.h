// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values → one translated sentence or word for people; the only place for such words.
#include "ui/describe_computer.h"
#include "ui/describe_error.h"
#include "ui/describe_metrics.h"
#include "ui/describe_newcomputer.h"
#include "ui/describe_operation.h"
#include "ui/describe_session.h"
#include "ui/describe_step.h"
#include "ui/describe_text.h"
#include "ui/describe_time.h"
#include "ui/describe_window.h"
