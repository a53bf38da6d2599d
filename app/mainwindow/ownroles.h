// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/workbench.h"

class QWidget;

namespace pathwise {

/// Asks for the plan's own ladders in a dialog over `parent` and enters them as one step. Pre: the world is loaded.
void askOwnRoles(const Workbench& workbench, QWidget* parent);

} // namespace pathwise
