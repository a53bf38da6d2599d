// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/fields.h"

#include <QString>
#include <string>
#include <vector>

namespace pathwise {

/// One folding group of the inspector and its fields, by field path.
struct InspectorSection {
    QString id; ///< stable, for remembering what is folded
    QString title;
    std::vector<std::string> fields;
    bool expanded = true;
    bool operator==(const InspectorSection&) const = default;
};

/// What one can change about a path on the Compare page: start, pay, cost of switching and risk of its last stage. Empty
/// when the plan has no such path or the path no stages.
[[nodiscard]] std::vector<InspectorSection> compareSections(const Plan& plan, const PathId& path);

/// Every field of one stage, grouped by `FieldGroup`; lists (grants, promotions) keep their positions. Empty optional
/// dates and ids are left out: the timeline sets them. Pre: the stage exists.
[[nodiscard]] std::vector<InspectorSection> stageSections(const Plan& plan, const PathId& path, std::size_t stage);

/// Everything that holds for all paths: the person and the market.
[[nodiscard]] std::vector<InspectorSection> planSections(const Plan& plan);

} // namespace pathwise
