// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

namespace pathwise {

/// The world of the program's data files; empty, without taxes, when they cannot be read.
inline World shippedWorld()
{
    Problems problems;
    auto world = loadWorld(PATHWISE_RESOURCES, problems);
    return world && problems.empty() ? std::move(*world) : World{};
}

} // namespace pathwise
