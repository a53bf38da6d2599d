// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/compile.h"
#include "core/compensation/firms.h"

namespace pathwise {

/// The role of a stage that is a gap: no pay.
inline constexpr std::string_view noRole = "none";

/// One stage of one path of a plan, and when it is on.
struct StageContext {
    const Plan& plan;
    const Knowledge& knowledge;
    const CareerPath& path;
    std::size_t index = 0;
    StageWindow window;

    [[nodiscard]] const Stage& stage() const { return path.stages[index]; }
    /// Field path of the stage, for errors.
    [[nodiscard]] std::string field() const { return "paths/" + path.id.text() + "/stages/" + std::to_string(index); }
    /// First month index that the plan pays.
    [[nodiscard]] int firstPaid() const { return window.start < 0 ? 0 : window.start; }
};

/// Errors: as `compile`.
[[nodiscard]] Result<Job> compileJob(const StageContext& context, Firms& firms);

} // namespace pathwise
