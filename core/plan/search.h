// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/field.h"

namespace pathwise {

/// How long finding the offer takes: not at all, by the published share of offers within six months, or through the
/// interviews' funnel.
enum class SearchMode { None, Published, Funnel };

template <>
struct Choices<SearchMode> {
    static constexpr std::array<std::string_view, 3> names{"no_search", "published", "funnel"};
};

/// The way to an offer: applications, a screen, four rounds (career guide, `interview.rounds`). Probabilities of passing
/// each; empty ones take the usual figure.
struct Search {
    SearchMode mode = SearchMode::None;
    bool afterLearning = false; ///< starts when the path's learning is done, if that is after the stage's start
    std::optional<double> applicationsPerMonth = {};
    std::optional<double> answered = {}; ///< applications that lead to a screen
    std::optional<double> screen = {};
    std::optional<double> coding = {};
    std::optional<double> systemDesign = {};
    std::optional<double> mlDepth = {};
    std::optional<double> responsibleAi = {};
    Unknown unknown = {};
    bool operator==(const Search&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, Search>
void describe(Self& search, Visitor&& visit)
{
    constexpr auto group = FieldGroup::Search;
    const auto chance = [](std::string_view source) {
        return FieldInfo{.unit = Unit::Fraction,
                         .group = FieldGroup::Search,
                         .min = 0,
                         .max = 1,
                         .step = 0.05,
                         .source = source,
                         .likely = 0.3};
    };
    visit("mode", search.mode, FieldInfo{.group = group});
    visit("after_learning", search.afterLearning, FieldInfo{.group = group});
    visit("applications_per_month", search.applicationsPerMonth,
          FieldInfo{.unit = Unit::Count,
                    .group = group,
                    .min = 0,
                    .max = 1'000,
                    .source = "default.funnel.applications_per_month",
                    .likely = 0.3});
    visit("answered", search.answered, chance("default.funnel.application"));
    visit("screen", search.screen, chance("default.funnel.screen"));
    visit("coding", search.coding, chance("default.funnel.coding"));
    visit("system_design", search.systemDesign, chance("default.funnel.system_design"));
    visit("ml_depth", search.mlDepth, chance("default.funnel.ml_depth"));
    visit("responsible_ai", search.responsibleAi, chance("default.funnel.responsible_ai"));
}

} // namespace pathwise
