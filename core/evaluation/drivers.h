// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

namespace pathwise {

/// What a lead is made of.
enum class Driver {
    Base,
    Bonus,
    Equity,
    OneOff, ///< sign-on, relocation, clawbacks
    Benefits,
    Learning,      ///< what up-skilling costs
    Contributions, ///< own pre-tax contributions
    Tax,
    LivingCosts,
    Place,  ///< being where the path is instead of where the baseline is at that time: pay bands, taxes, prices
    Timing, ///< pay of the months in which only one of the two has a job: gaps, searches, late starts
    Luck    ///< the middle of the futures less the plan without chance
};

struct DriverPart {
    Driver driver = Driver::Base;
    double amount = 0; ///< USD; positive speaks for the path
};

/// A path's lead over the baseline across the whole horizon, taken apart.
struct Drivers {
    double lead = 0; ///< as `summaryOf` says
    std::vector<DriverPart>
        parts; ///< those that belong to the measure, in the order of `Driver`; they add up to `lead`
};

/// Takes apart the lead that `evaluation` shows for `path`. Place is the difference to the same path moved, stage by stage,
/// to where the baseline is when the stage starts; the other parts but luck are differences between that moved path and the
/// baseline in the plan without chance. A path's own places are kept where the offer fixes the pay; taxes and prices move.
/// Errors: those of `evaluate` for the moved path. Pre: `path` < paths.size().
[[nodiscard]] Result<Drivers> driversOf(const Evaluation& evaluation, const World& world, std::size_t path,
                                        MeasureColumn column);

} // namespace pathwise
