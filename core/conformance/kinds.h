// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conformance/kind.h"

#include <string_view>
#include <vector>

namespace pathwise {

/// Random numbers, prices, careers and the engine: philox ... engine_expectations.
[[nodiscard]] std::vector<Kind> simulationKinds();

/// Comparison, statistics and sensitivity: compare, npv, mc_stats, sensitivity, tc_path.
[[nodiscard]] std::vector<Kind> decisionKinds();

/// Learning as an investment: upskill, tornado.
[[nodiscard]] std::vector<Kind> upskillingKinds();

/// What options and awards are worth: bsm, hull_white, eso_simple, executive_value, deadweight, espp_value,
/// and to whom: ce_discrete, ce_continuous.
[[nodiscard]] std::vector<Kind> equityKinds();

/// What they are taxed: espp_tax, espp_limit, rsu_settle, iso_*, amt, qsbs, election_83b.
[[nodiscard]] std::vector<Kind> equityTaxKinds();

/// What is whose, and when: vesting, double_trigger, ptep.
[[nodiscard]] std::vector<Kind> vestingKinds();

/// Private companies: dilution, waterfall, startup_offer, breakeven_exit.
[[nodiscard]] std::vector<Kind> companyKinds();

/// Every kind that `verify` knows, in the order in which it reports them.
[[nodiscard]] const std::vector<Kind>& allKinds();

/// The kind of that name, or null.
[[nodiscard]] const Kind* findKind(std::string_view name);

} // namespace pathwise
