// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pathwise {

/// Index of a rule in TaxRules::catalog. Its own type, so that it is never mixed up with another index.
enum class RuleId : std::uint16_t {};

/// Where a figure was published.
struct TaxSource {
    std::string title;
    std::string url;
};

/// What the app shows about one rule: its source, and how far its figures can be trusted.
struct RuleInfo {
    std::string id;           ///< as in the data, e.g. "standard_deduction"
    std::string jurisdiction; ///< "federal", a state code or a locality id
    std::string description;  ///< the data's words, possibly empty
    std::string inForceSince; ///< ISO date of the newest figure, possibly empty
    std::vector<TaxSource> sources = {};
    bool projected = false;                    ///< no published figure for the year: carried forward by an estimate
    bool indexed = false;                      ///< carried beyond the last known year by the plan's inflation
    std::optional<int> lastPublishedYear = {}; ///< where projected
};

} // namespace pathwise
