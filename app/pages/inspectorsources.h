// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/inspector.h"
#include "app/pages/workbench.h"

namespace pathwise {

/// Where the inspector's source figures and choices come from: the knowledge that the workbench holds at the time.
[[nodiscard]] Inspector::Sources inspectorSources(const Workbench& workbench);

} // namespace pathwise
