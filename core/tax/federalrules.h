// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tax/filingstatus.h"
#include "core/tax/ruleinfo.h"
#include "core/tax/schedule.h"

#include <array>

namespace pathwise {

/// Federal figures of one year, flat and ready to compute with. Dollars a year and fractions.
/// The statute of each group is in the catalog under its RuleId.
struct FederalRules {
    RuleId deductionRule{};
    ByStatus<double> standardDeduction;
    RuleId ordinaryRule{};
    ByStatus<Schedule> ordinary;

    RuleId gainsRule{};
    ByStatus<Schedule> gains; ///< on total taxable income, long-term gains stacked on top
    ByStatus<double> capitalLossLimit;

    RuleId niitRule{};
    double niitRate = 0;
    ByStatus<double> niitThreshold;

    RuleId socialSecurityRule{};
    double socialSecurityRate = 0;
    double socialSecurityBase = 0; ///< of each worker
    RuleId medicareRule{};
    double medicareRate = 0;
    RuleId additionalMedicareRule{};
    double additionalMedicareRate = 0;
    ByStatus<double> additionalMedicareThreshold;
    double additionalMedicareWithheldAbove = 0; ///< of each employer, whatever the status

    RuleId amtRule{};
    ByStatus<Schedule> amt;
    ByStatus<double> amtExemption;
    ByStatus<double> amtPhaseoutStart;
    double amtPhaseoutRate = 0;
    double amtSeparateAddbackRate = 0; ///< married separate only, s.55(d) flush language
    double amtSeparateAddbackAbove = 0;
    double amtSeparateAddbackMaximum = 0;

    RuleId saltRule{};
    ByStatus<double> saltCap;
    ByStatus<double> saltPhasedownStart;
    double saltPhasedownRate = 0;
    ByStatus<double> saltFloor;
    double saltYearlyGrowth = 0;
    int saltGrowthThrough = 0;
    RuleId itemizedLimitRule{};
    double itemizedLimitFraction = 0; ///< s.68, from 2026
    double charityFloor = 0;          ///< fraction of AGI, itemizers only
    RuleId nonItemizerCharityRule{};
    ByStatus<double> nonItemizerCharity;

    RuleId childRule{};
    double childCredit = 0;
    double childRefundable = 0;
    double childRefundableRate = 0;
    double childEarnedAbove = 0;
    ByStatus<double> childPhaseoutStart;
    double childPhaseoutAmount = 0;
    double childPhaseoutStep = 0;

    struct EarnedIncomeRow {
        double rate = 0;
        double maximum = 0;
        double phaseoutRate = 0;
        double phaseoutStart = 0;
        double phaseoutStartJoint = 0;
    };
    RuleId earnedIncomeRule{};
    double earnedIncomeInvestmentLimit = 0;
    std::array<EarnedIncomeRow, 4> earnedIncome; ///< by children: 0, 1, 2, 3 or more

    RuleId withholdingRule{};
    double supplementalRate = 0;
    double supplementalRateAbove = 0;
    double supplementalThreshold = 0; ///< of each employer and year

    RuleId retirementRule{};
    double deferralLimit = 0;
    double catchUp50 = 0;
    double catchUp60To63 = 0;
    RuleId hsaRule{};
    double hsaSelfOnly = 0;
    double hsaFamily = 0;
    double hsaCatchUp55 = 0;
    RuleId flexibleSpendingRule{};
    double healthFsa = 0;
};

} // namespace pathwise
