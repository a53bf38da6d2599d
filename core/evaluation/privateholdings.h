// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/program.h"
#include "core/evaluation/equitytax.h"
#include "core/evaluation/evaluation.h"

namespace pathwise {

/// One private grant of a stage, as futures hold it, with what it was made from.
struct StageHolding {
    std::size_t grant = 0; ///< position in the stage's package
    double shares = 0;
    /// The grant as if all of it had vested, in the parts that are taxed apart: ISOs above the yearly limit are NSOs.
    std::vector<PrivateGrant> whole;
    PrivateHolding terms; ///< its exits as `companyFacts` has them; `luck` is left at 0
};

/// The private equity of one stage: what each exit of the employer pays and what the household of that year owes on it, in
/// proportion to what has vested; what vests after the exit is taxed like the rest. Grants too little is known of are left
/// out; exits beyond the horizon pay nothing. `job` is the stage's position among the path's jobs.
/// Pre: `evaluation` has the plan and the projection.
[[nodiscard]] std::vector<StageHolding> holdingsOf(const Evaluation& evaluation, const World& world, std::size_t path,
                                                   std::size_t stage, int job);

/// What an exit in a month (1-based, within the horizon) pays the household of that year after tax.
[[nodiscard]] ExitTax exitTaxIn(const Evaluation& evaluation, const World& world, std::size_t path, int month,
                                const CompanyFacts& company, const std::vector<PrivateGrant>& grants);

/// Month index of an exit so many years after the plan's start.
[[nodiscard]] int exitMonth(const ExitOutcome& outcome);

/// Gives each path the private equity of its stages. The same employer by name has the same luck in all paths; a nameless
/// one is its stage's own. `evaluation` has the plan and the projection of `program`.
void addHoldings(Program& program, const Evaluation& evaluation, const World& world);

} // namespace pathwise
