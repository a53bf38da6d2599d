// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/catalogbuilder.h"
#include "core/tax/federalrules.h"

namespace pathwise {

namespace {

/// One group of the file and its catalog entry.
class GroupReader {
public:
    GroupReader(const DataCursor& file, CatalogBuilder& catalog) : m_file(file), m_catalog(catalog) {}

    DataCursor group(const char* key, RuleId& rule)
    {
        const DataCursor cursor = m_file.at(key);
        rule = m_catalog.add("federal", key, cursor.textOr("note", ""), cursor);
        return cursor;
    }

private:
    const DataCursor& m_file;
    CatalogBuilder& m_catalog;
};

void readIncomeTax(FederalRules& rules, GroupReader& file)
{
    rules.standardDeduction = file.group("standard_deduction", rules.deductionRule).at("by_status").byStatus();
    rules.ordinary = file.group("ordinary_brackets", rules.ordinaryRule).at("by_status").schedules();
    const DataCursor gains = file.group("capital_gains", rules.gainsRule);
    rules.gains = gains.at("rates_brackets_on_taxable_income").schedules();
    rules.capitalLossLimit = gains.at("capital_loss_limit_against_other_income").byStatus();
    const DataCursor niit = file.group("net_investment_income_tax", rules.niitRule);
    rules.niitRate = niit.number("rate");
    rules.niitThreshold = niit.at("magi_threshold").byStatus();
}

void readPayroll(FederalRules& rules, GroupReader& file)
{
    const DataCursor socialSecurity = file.group("social_security", rules.socialSecurityRule);
    rules.socialSecurityRate = socialSecurity.number("employee_rate");
    rules.socialSecurityBase = socialSecurity.number("wage_base_per_worker");
    rules.medicareRate = file.group("medicare", rules.medicareRule).number("employee_rate");
    const DataCursor additional = file.group("additional_medicare_tax", rules.additionalMedicareRule);
    rules.additionalMedicareRate = additional.number("rate");
    rules.additionalMedicareThreshold = additional.at("threshold_on_total_wages").byStatus();
    rules.additionalMedicareWithheldAbove = additional.number("employer_withholds_above");
    const DataCursor withholding = file.group("supplemental_withholding", rules.withholdingRule);
    rules.supplementalRate = withholding.number("flat_rate_up_to_1m");
    rules.supplementalRateAbove = withholding.number("mandatory_rate_above_1m");
    rules.supplementalThreshold = withholding.number("threshold_per_employer_per_year");
}

void readMinimumTax(FederalRules& rules, GroupReader& file)
{
    const DataCursor amt = file.group("alternative_minimum_tax", rules.amtRule);
    rules.amt = amt.at("rate_brackets").schedules();
    rules.amtExemption = amt.at("exemption").byStatus();
    rules.amtPhaseoutStart = amt.at("phaseout_start").byStatus();
    rules.amtPhaseoutRate = amt.number("phaseout_rate");
    const DataCursor addback = amt.at("married_separate_addback");
    rules.amtSeparateAddbackRate = addback.number("rate");
    rules.amtSeparateAddbackAbove = addback.number("of_amti_above");
    rules.amtSeparateAddbackMaximum = addback.number("maximum");
}

void readItemized(FederalRules& rules, GroupReader& file)
{
    const DataCursor salt = file.group("salt_deduction_if_itemizing", rules.saltRule);
    rules.saltCap = salt.at("cap").byStatus();
    rules.saltPhasedownStart = salt.at("phase_down_start_magi").byStatus();
    rules.saltPhasedownRate = salt.number("phase_down_rate");
    rules.saltFloor = salt.at("floor").byStatus();
    rules.saltYearlyGrowth = salt.at("yearly_growth").number("rate");
    rules.saltGrowthThrough = static_cast<int>(salt.at("yearly_growth").number("through"));
    const DataCursor fraction = file.group("itemized_deduction_limit", rules.itemizedLimitRule).at("fraction");
    const std::vector<DataCursor> parts = fraction.elements();
    if (parts.size() == 2 && parts[1].number() > 0)
        rules.itemizedLimitFraction = parts[0].number() / parts[1].number();
    else
        fraction.fail(ErrorCode::WrongType, "pair");
    RuleId ignored{};
    rules.charityFloor = file.group("itemized_charity_floor", ignored).number("fraction_of_agi");
    rules.nonItemizerCharity =
        file.group("non_itemizer_charity", rules.nonItemizerCharityRule).at("cash_deduction").byStatus();
}

void readChildCredit(FederalRules& rules, GroupReader& file)
{
    const DataCursor child = file.group("child_tax_credit", rules.childRule);
    rules.childCredit = child.number("per_child_under_17");
    rules.childRefundable = child.number("refundable_part_per_child");
    rules.childRefundableRate = child.at("refundable_phase_in").number("rate");
    rules.childEarnedAbove = child.at("refundable_phase_in").number("earned_income_above");
    rules.childPhaseoutStart = child.at("phaseout_start_magi").byStatus();
    rules.childPhaseoutAmount = child.at("phaseout").number("amount");
    rules.childPhaseoutStep = child.at("phaseout").number("per_step");
}

void readEarnedIncomeCredit(FederalRules& rules, GroupReader& file)
{
    const DataCursor credit = file.group("earned_income_credit", rules.earnedIncomeRule);
    rules.earnedIncomeInvestmentLimit = credit.number("investment_income_limit");
    std::size_t children = 0;
    for (const char* key : {"0", "1", "2", "3+"}) {
        const DataCursor row = credit.at("by_children").at(key);
        rules.earnedIncome[children++] = {.rate = row.number("rate_in"),
                                          .maximum = row.number("maximum"),
                                          .phaseoutRate = row.number("phaseout_rate"),
                                          .phaseoutStart = row.number("phaseout_start"),
                                          .phaseoutStartJoint = row.number("phaseout_start_joint")};
    }
}

void readContributions(FederalRules& rules, GroupReader& file)
{
    const DataCursor retirement = file.group("retirement", rules.retirementRule);
    rules.deferralLimit = retirement.number("elective_deferral_401k_403b");
    rules.catchUp50 = retirement.number("catch_up_50_plus");
    rules.catchUp60To63 = retirement.number("catch_up_60_to_63");
    const DataCursor hsa = file.group("health_savings_account", rules.hsaRule);
    rules.hsaSelfOnly = hsa.number("self_only");
    rules.hsaFamily = hsa.number("family");
    rules.hsaCatchUp55 = hsa.number("catch_up_55_plus");
    rules.healthFsa = file.group("flexible_spending", rules.flexibleSpendingRule).number("health_fsa");
}

} // namespace

FederalRules readFederalRules(const DataCursor& file, CatalogBuilder& catalog)
{
    FederalRules rules;
    GroupReader reader(file, catalog);
    readIncomeTax(rules, reader);
    readPayroll(rules, reader);
    readMinimumTax(rules, reader);
    readItemized(rules, reader);
    readChildCredit(rules, reader);
    readEarnedIncomeCredit(rules, reader);
    readContributions(rules, reader);
    return rules;
}

} // namespace pathwise
