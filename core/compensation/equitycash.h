// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/onetimecash.h"

namespace pathwise {

/// What grants cost and bring in cash before any exit, with the job's pay as compiled:
/// - strikes of options exercised early (at the grant) or as they vest, and the price of founder stock; the person pays,
///   and what the exercise means for taxes goes with it (model specification, 8.1): the spread of an NSO is pay, that of an
///   ISO income of the alternative minimum tax; stock exercised early is pay at the grant with an 83(b) election, else as it
///   vests. Spreads are over today's 409A value, which is no forecast: it stays what it is;
/// - employee stock purchase plans: at the end of each half year, the discount on what was put in, W × d / (1 − d), as pay
///   when sold at once (model specification, 6: without look-back, which can only add). Shares worth at most $25,000 a year
///   at the price before the discount (IRC 423(b)(8)).
void addEquityCash(const CashContext& context, const Knowledge& knowledge, const Job& job,
                   std::vector<DatedCash>& cash);

} // namespace pathwise
