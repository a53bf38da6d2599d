// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "tests/support/planmaker.h"

#include <memory>

namespace pathwise {

/// An evaluation made by hand, for tests of what shows one: two paths over three years from 2027, without chance. Staying
/// takes home 100,000 a year; the AI engineer 90,000, then 130,000 twice: behind in the first year, ahead from 2028 on.
inline std::shared_ptr<Evaluation> handMadeEvaluation(Plan plan = samplePlan())
{
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->firstYear = 2027;
    evaluation->deflator = {1.0, 1.25, 1.5};
    evaluation->discount = {1.0, 1.0, 1.0};
    evaluation->columns = {{}};
    for (const CareerPath& path : plan.paths) {
        PathEvaluation result;
        result.id = path.id;
        const bool stays = path.id == plan.baseline;
        for (int year = 0; year < 3; ++year) {
            YearPay pay;
            pay.base = stays ? 140'000 : 180'000;
            pay.bonus = 10'000;
            pay.equity = stays ? 0 : 20'000;
            pay.gross = pay.base + pay.bonus + pay.equity;
            pay.takeHome = stays ? 100'000 : year == 0 ? 90'000 : 130'000;
            pay.federalTax = pay.takeHome - pay.gross;
            pay.livingCosts = -60'000;
            pay.afterLivingCosts = pay.takeHome + pay.livingCosts;
            result.years.push_back(pay);
        }
        result.projection.months.resize(36);
        evaluation->paths.push_back(result);
    }
    evaluation->baseline = baselineIndex(plan);
    evaluation->plan = std::move(plan);
    return evaluation;
}

} // namespace pathwise
