// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/derived.h"
#include "core/knowledge/figure.h"

#include <filesystem>

namespace pathwise {

/// A range of outcomes of a private company, as multiples of its last post-money value.
struct LotteryBin {
    double from = 0;
    double to = 0;
    Derived probability;
};

/// Where a company may end (model specification, section 7.4). Probabilities add up to one. They are of financings and of
/// investors' preferred stock: employees' common gets less, and nothing below 1 as a rule.
struct Lottery {
    std::string id; ///< "financings_2004_2013", "exits_2013_2022"
    std::vector<LotteryBin> bins;
};

/// A financing round and what follows it.
struct StartupStage {
    std::string id;                      ///< "seed", "a", "b", "c", "d"
    Derived dilution;                    ///< of earlier holders by this round, fraction
    Derived volatility;                  ///< of the company's value, log, per year
    std::optional<Derived> monthsToNext; ///< median time to the next round
    std::optional<Derived> graduation;   ///< share of companies that raise the next round
};

/// What startup-2026.json says besides figures: which figures make up which lottery and stage.
struct StartupSpec {
    struct Bin {
        double from = 0;
        std::optional<double> to;
        std::string toFigure; ///< where the upper end is a figure
        std::string probability;
    };
    struct LotterySpec {
        std::string id;
        std::vector<Bin> bins;
        std::string restOf; ///< another lottery, whose bins above the first are scaled; empty where `bins` are given
        std::string below;  ///< figure: probability of the first bin; with `restOf`
    };
    struct StageSpec {
        std::string id;
        std::string dilution;
        std::string volatility;
        std::string monthsToNext; ///< may be empty
        std::string graduation;   ///< may be empty
    };

    std::vector<LotterySpec> lotteries;
    std::vector<StageSpec> stages;
    std::string yearsToExit;
};

/// Start-up outcomes as the figures say now.
struct StartupMarket {
    std::vector<Lottery> lotteries; ///< the default first
    std::vector<StartupStage> stages;
    Derived yearsToExit;

    [[nodiscard]] const Lottery* lottery(std::string_view id) const;
    [[nodiscard]] const StartupStage* stage(std::string_view id) const;
    /// What is left of one share of ownership after the rounds that follow `stage`: the product of (1 − dilution). One for
    /// the last; empty for an unknown stage.
    [[nodiscard]] std::optional<Derived> ownershipLeftAfter(std::string_view stage) const;

    /// Errors: UnknownId, WrongType; BadSum where a lottery's probabilities do not add up to one (`field` = its id).
    [[nodiscard]] static Result<StartupMarket> make(const StartupSpec& spec, const Figures& figures);
};

/// Errors name the file and the JSON path.
[[nodiscard]] Result<StartupSpec> readStartupFile(const std::filesystem::path& file);

} // namespace pathwise
