// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tax/federalrules.h"
#include "core/tax/localrules.h"
#include "core/tax/staterules.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace pathwise {

/// Where a household lives: a state, and up to two localities of it that tax (Portland has two).
/// Only TaxRules::place makes one, so the indices always fit its rules.
struct TaxPlace {
    static constexpr std::size_t maxLocalities = 2;

    std::uint16_t state = 0;
    std::array<std::uint16_t, maxLocalities> localities{};
    std::uint8_t localityCount = 0;

    bool operator==(const TaxPlace&) const = default;
};

/// Everything the tax engine knows of one year. Immutable after loading; shared between threads without a lock.
struct TaxRules {
    int year = 0;
    /// The year of the data files, where these rules were carried forward by an inflation assumption.
    std::optional<int> indexedFrom;
    FederalRules federal;
    std::vector<StateRules> states; ///< by code, ascending
    std::vector<LocalRules> locals; ///< by id, ascending
    std::vector<RuleInfo> catalog;  ///< by RuleId

    [[nodiscard]] const RuleInfo& info(RuleId rule) const { return catalog[static_cast<std::size_t>(rule)]; }
    [[nodiscard]] const StateRules& stateOf(const TaxPlace& place) const { return states[place.state]; }

    /// `localities`: ids as in the data, none or one or two joined by '+', e.g. "multnomah-county+metro-shs".
    /// Errors: UnknownChoice in field "state" or "locality" (`choices` = what there is; localities of that state only).
    [[nodiscard]] Result<TaxPlace> place(std::string_view state, std::string_view localities = {}) const;
    /// Ids of the localities of a state, ascending.
    [[nodiscard]] std::vector<std::string> localitiesOf(std::string_view state) const;
};

/// Reads `federal-YEAR.json`, `states-YEAR.json` and `locals-YEAR.json` of a folder (resources/tax).
/// Errors: Unavailable where there is no file of that year; otherwise what readTextFile and the file's content
/// give, always with `file`, and with the JSON path in `field`. Nothing is half loaded.
[[nodiscard]] Result<TaxRules> loadTaxRules(const std::filesystem::path& folder, int year);

/// The rules of a later year, with every figure that the law indexes multiplied by (1 + inflation)^years.
/// Left alone: what statute fixes in dollars (NIIT and Additional Medicare thresholds, capital-loss limit, child-credit
/// phase-out, supplemental threshold). The SALT cap follows s.164(b)(7): 1 % a year through 2029, then 10,000.
/// State and local brackets, allowances and wage bases are all indexed, special rules are not: a simplification,
/// flagged in the catalog (`indexed`). Pre: year >= rules.year, inflation > -1.
[[nodiscard]] TaxRules indexed(const TaxRules& rules, int year, double inflation);

} // namespace pathwise
