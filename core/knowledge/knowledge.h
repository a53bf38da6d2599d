// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/contradictions.h"
#include "core/knowledge/markethistory.h"
#include "core/knowledge/payfactor.h"
#include "core/knowledge/role.h"
#include "core/knowledge/segment.h"
#include "core/knowledge/startup.h"

#include <filesystem>
#include <memory>

namespace pathwise {

/// What the world knows, as it is used for one plan: the figures as published or overridden, and what follows from
/// them. A value; reading is safe from any thread. Tax rules are held apart (core/tax).
struct Knowledge {
    Figures figures;
    Readings readings;
    Roles roles;
    std::vector<Segment> segments;
    std::vector<Contradiction> contradictions;

    std::shared_ptr<const Places>
        places; ///< never null once loaded; shared, because it is large and no figure changes it
    PayFactorRules payFactorRules;
    StartupMarket startups;
    std::shared_ptr<const MarketHistory> history; ///< never null once loaded

    /// What the data files say besides figures, kept so that all can be derived again from other figures.
    std::vector<RoleSpec> roleSpecs;
    StartupSpec startupSpec;

    /// A derived value by its id, e.g. "software_engineer.senior.base" or "segment.big_tech.stock_growth"; null if none.
    [[nodiscard]] const Derived* derivation(std::string_view id) const;
    /// The number behind any id: a derived value, or a figure as Figures::number reads it. Errors: UnknownId, WrongType.
    [[nodiscard]] Result<double> number(std::string_view id) const;
    /// What places pay relative to one another. Refers to this.
    [[nodiscard]] PayFactors payFactors() const;
};

/// Everything under `resources`. Errors name the file, and the line or JSON path or the id of the figure.
[[nodiscard]] Result<Knowledge> loadKnowledge(const std::filesystem::path& resources);

/// The same with the user's own figures and readings. Errors: those of Figures::withOverrides; OutOfRange for a figure
/// from which a ladder cannot be derived.
[[nodiscard]] Result<Knowledge> adjusted(const Knowledge& published, const FigureOverrides& overrides,
                                         const Readings& readings);

} // namespace pathwise
