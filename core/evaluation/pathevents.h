// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/program.h"
#include "core/evaluation/evaluation.h"

namespace pathwise {

/// What happens when in the plan without chance, from the compiled path and its timeline.
struct PathStory {
    std::vector<StageSpan> spans;
    std::vector<PathEvent> events;
};

[[nodiscard]] PathStory storyOf(const Plan& plan, const Knowledge& knowledge, const CareerPath& path,
                                const Program& program, const PathProgram& compiled, const Timeline& timeline);

} // namespace pathwise
