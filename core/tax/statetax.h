// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tax/statecase.h"

namespace pathwise {

/// What a local tax builds on.
struct StateTax {
    double taxableIncome = 0;
    double net = 0; ///< after all credits
    double federalEarnedIncomeCredit = 0;
};

struct StateInput {
    double isoSpread = 0; ///< 0 where the state is not to see it
    BillOptions::StateIso iso = BillOptions::StateIso::Included;
};

/// A resident's income tax of a state, line by line into the bill. The order of computation is that of the data's
/// README: start, adjustments, deductions, rates, special taxes, extra taxes, credits, not below 0, refundable credits.
[[nodiscard]] StateTax writeStateTax(const StateRules& rules, const FederalRules& federalRules,
                                     const YearIncome& income, const FederalTax& federal, FilingStatus status,
                                     const StateInput& input, Bill& bill);

/// Employee contributions to state funds, each worker separately.
void writeStatePayroll(const StateRules& rules, const YearIncome& income, BillOptions::Scope scope, Bill& bill);

} // namespace pathwise
