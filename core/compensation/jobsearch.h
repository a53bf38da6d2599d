// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/skillgaps.h"
#include "core/knowledge/knowledge.h"
#include "core/plan/plan.h"

#include <string>
#include <vector>

namespace pathwise {

/// One step of the way from applications to an offer.
struct FunnelStep {
    std::string id;         ///< "application", "screen", "coding", "system_design", "ml_depth", "responsible_ai"
    double probability = 1; ///< of passing, skill gaps counted
    double perMonth = 0;    ///< how many get past it in a month, on average
};

/// How long finding the offer of one stage takes. Months count from the stage's planned start; a search takes at least one.
struct JobSearch {
    bool searches = false;          ///< false: the stage starts on its date
    int waitMonths = 0;             ///< from the stage's planned start until the search starts
    std::vector<FunnelStep> steps;  ///< of a funnel; empty when the published chance is used
    double offerPerApplication = 0; ///< the product of the steps
    double monthlyOffer = 1;        ///< chance of an offer in a month of search
    bool needsVisa = false;         ///< starts in a fixed month of the year, when accepted
    double visaAcceptance = 1;
    /// P(the start is more than k months late), k = 0 .. `months`.
    std::vector<double> laterThan;
};

/// The search for the job of one stage, over `months` months. With a funnel, each application gets through with the product
/// of its steps, and a month brings at least one offer with 1 - (1 - p)^n; a step whose skill has a gap loses the part of
/// its probability that "default.funnel.gap_effect" says. The published chance in six months is a constant monthly hazard
/// (career guide, hiring.offer_within_six_months). A visa that is capped starts in "default.visa.start_month" of each year
/// with its acceptance, and is tried again the next year. A search after the learning starts in the month after its last,
/// or on the stage's date when that is later.
[[nodiscard]] JobSearch jobSearch(const Plan& plan, const Knowledge& knowledge, const CareerPath& path,
                                  std::size_t stage, int months);

/// Months by which the start has come in that share of cases: the least k with P(later than k) <= 1 - probability; empty
/// when it is beyond the months computed.
[[nodiscard]] std::optional<int> searchQuantile(const JobSearch& search, double probability);

} // namespace pathwise
