// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"
#include "core/plan/plan.h"

#include <string>
#include <vector>

namespace pathwise {

/// A skill of the user's own that meets the requirement of a research record.
inline constexpr std::string_view researchRecord = "research_record";

/// A stage whose role is usually entered later, or by people who bring something else. Nothing is wrong with the plan.
struct EntryNotice {
    enum class Kind {
        Experience,    ///< fewer years than those after which the move is usual
        ResearchRecord ///< the role asks for one
    };
    Kind kind = Kind::Experience;
    PathId path;
    std::size_t stage = 0;
    std::string role = {};
    std::string figure = {}; ///< id of the figure that says so
    double years = 0;        ///< Experience: at the stage's start
    double least = 0;        ///< Experience: after which the move is usual
    bool operator==(const EntryNotice&) const = default;

    /// Path of the stage's role in the plan.
    [[nodiscard]] std::string field() const
    {
        return "paths/" + path.text() + "/stages/" + std::to_string(stage) + "/role";
    }
};

/// Stages that enter a role before its condition in the knowledge is met (career guide, `lateral.after_years`,
/// `residency.requires_research`): experience today and the years until then, less than the least; or a research record
/// asked for and not among the person's skills. Roles held when the plan starts are not entered. In the order of the plan.
[[nodiscard]] std::vector<EntryNotice> entryNotices(const Plan& plan, const Knowledge& knowledge);

} // namespace pathwise
