// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tax/income.h"
#include "core/tax/localrules.h"
#include "core/tax/statetax.h"

namespace pathwise {

/// A resident's tax of one locality, line by line into the bill. Wage taxes take Medicare wages: they know no 401(k).
void writeLocalTax(const LocalRules& rules, const YearIncome& income, const StateTax& state, FilingStatus status,
                   Bill& bill);

} // namespace pathwise
