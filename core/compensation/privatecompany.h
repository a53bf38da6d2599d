// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equity/lottery.h"
#include "core/knowledge/knowledge.h"
#include "core/plan/stage.h"

#include <optional>
#include <string>
#include <vector>

namespace pathwise {

/// Whether a grant is of a company whose shares cannot be sold: its worth hangs on an exit.
[[nodiscard]] bool isPrivate(const Grant& grant);
/// Whether the holder pays a strike.
[[nodiscard]] bool isOption(const Grant& grant);
/// Whether a stage's equity hangs on an exit.
[[nodiscard]] bool hasPrivateEquity(const Stage& stage);

/// What an offer left open.
enum class CompanyGap {
    FullyDiluted,
    PostMoney,
    Dilution,
    Preference,
    PreferredFraction,
    YearsToExit,
    Exits,
    FairValue
};

/// A private employer with its gaps filled from the statistics of its funding stage.
struct CompanyFacts {
    std::optional<double> fullyDiluted; ///< shares today; empty = unknown
    double shareCount = 0;              ///< the same, or a round number that ownership can be told in
    std::optional<double> postMoney;    ///< USD; empty = unknown
    double futureDilution = 0;          ///< of today's holders until the exit, 0..1, below 1
    double preference = 0;              ///< USD paid to investors first
    double preferredFraction = 0;       ///< of all shares at the exit
    double yearsToExit = 0;             ///< from the plan's start
    double volatility = 0;              ///< of the company's value, log, a year
    std::vector<ExitOutcome> exits;     ///< probabilities add up to 1; empty = unknown
    std::vector<ShareClass> classes;    ///< the whole table but the person's own shares; empty = the short form
    std::vector<CompanyGap> assumed;    ///< a usual figure stands for these
    std::vector<CompanyGap> missing;    ///< nothing can stand for these
};

/// Facts of a stage's employer. Statistics: model specification 7.3, 7.4 (start-up figures of the knowledge). The
/// preference that is not known is what the last round brought in; the first bin of the lottery (below the last
/// valuation) pays common nothing, the others stand at their geometric middle.
/// Pre: `stage` has private equity. A company called public is taken for one after its seed round.
[[nodiscard]] CompanyFacts companyFacts(const Stage& stage, const Knowledge& knowledge);

/// Shares of a private grant: the number, or the part of the company times its shares, or dollars over the price (the
/// preferred price of the last round where the grant has none). Empty when they cannot be known.
[[nodiscard]] std::optional<double> sharesOf(const Grant& grant, const CompanyFacts& company);

/// What a common share is worth for tax today, USD: the 409A value, else the strike of an option, else the usual discount
/// to the preferred price. Empty when none is known.
[[nodiscard]] std::optional<double> fairValueOf(const Grant& grant, const CompanyFacts& company,
                                                const Knowledge& knowledge);

/// How one holder's shares take part in an exit, others as the facts say. `dilution` replaces the facts' where given.
/// Errors: as `StartupPayoff::create` and `Waterfall::create`.
class CommonPrice {
public:
    [[nodiscard]] static Result<CommonPrice> make(const CompanyFacts& company, double ownShares, double strike,
                                                  std::optional<double> dilution = {});
    /// USD for one common share when the equity sells for `exit`. Pre: finite, not negative.
    [[nodiscard]] double at(double exit) const { return m_waterfall.commonPrice(exit); }
    /// The least exit at which a common share is worth `price`.
    [[nodiscard]] double exitFor(double price) const { return m_waterfall.proceedsFor(price); }

private:
    explicit CommonPrice(Waterfall waterfall) : m_waterfall(std::move(waterfall)) {}
    Waterfall m_waterfall;
};

} // namespace pathwise
