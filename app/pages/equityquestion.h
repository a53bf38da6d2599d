// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/equityoffers.h"

namespace pathwise {

/// The job an offer is for. Pre: the plan has it.
[[nodiscard]] const Stage& stageOf(const Plan& plan, const OfferId& id);

/// The packages that are compared where nobody chose: the baseline's first job and the first one with private equity
/// elsewhere; else the first jobs of two paths. From `offersOf`.
[[nodiscard]] std::vector<OfferId> usualOffers(const Plan& plan, const std::vector<OfferId>& all);

/// The question about these packages. They are held against the one without private equity, the baseline's first.
[[nodiscard]] EquityQuestion equityQuestion(const Plan& plan, std::vector<OfferId> offers, std::size_t futures);

/// Whether the Equity page has something to weigh: private equity, or two packages. `offers` are those compared.
[[nodiscard]] bool isWorthWeighing(const Plan& plan, const std::vector<OfferId>& offers);

} // namespace pathwise
