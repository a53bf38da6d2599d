// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tax/filingstatus.h"
#include "core/tax/ruleinfo.h"
#include "core/tax/schedule.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pathwise {

/// A credit against a local tax; refundable.
struct LocalCredit {
    RuleId rule{};
    ByStatus<double> amount;
    ByStatus<Schedule> schedule; ///< on the base, added to the amount
    double federalAgiAtMost = 0; ///< infinity where there is none
    double baseAtMost = 0;       ///< infinity where there is none
};

/// One locality's income, wage or head tax of one year.
struct LocalRules {
    enum class Kind : std::uint8_t {
        None,
        FlatOnWages,
        FlatOnBase,
        BracketsOnBase,
        WholeIncomeRate,
        FractionOfStateTax,
        FixedPerMonth
    };

    std::string id;
    std::string state; ///< code
    std::string name;
    RuleId rule{};
    Kind kind = Kind::None;
    double rate = 0;
    ByStatus<Schedule> schedule;
    ByStatus<LookupTable> rateTable;
    double amountPerMonth = 0;
    double months = 0;
    double workerEarnsAtLeastPerMonth = 0;
    std::vector<LocalCredit> credits;
    /// Maryland counties: the federal earned income credit times this times the rate, up to the tax.
    double earnedIncomeCreditMultiple = 0;
    bool inReferenceCases = true;
};

} // namespace pathwise
