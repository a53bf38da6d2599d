// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <string>

namespace pathwise {

/// What a start-up's offer letter says. Empty: it does not say.
struct StartupOffer {
    std::string name = {};
    double base = 0; ///< USD a year
    GrantKind kind = GrantKind::Iso;
    std::optional<double> ownership = {}; ///< of the company; stands for `shares` when given
    double shares = 0;
    double strike = 0; ///< USD a share
    FundingStage stage = FundingStage::Seed;
    std::optional<double> fullyDiluted = {}; ///< shares
    std::optional<double> postMoney = {};    ///< USD, of the last round
    bool operator==(const StartupOffer&) const = default;
};

/// A path of one job at the start-up, where and when the baseline's first job is, or as new jobs are by default.
[[nodiscard]] CareerPath startupPath(const Plan& plan, const StartupOffer& offer);
/// What a stage says of these things; its first private grant stands for all.
[[nodiscard]] StartupOffer startupOffer(const CareerPath& path, const Stage& stage);
/// Puts an offer into a stage; what the offer does not speak of stays.
void applyOffer(const StartupOffer& offer, Stage& stage);

} // namespace pathwise
