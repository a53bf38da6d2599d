// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/household.h"

#include <cmath>

namespace pathwise {

namespace {

class Checker {
public:
    explicit Checker(Problems& problems) : m_problems(problems) {}

    void finite(const std::string& field, double value)
    {
        if (!std::isfinite(value))
            m_problems.push_back({.code = ErrorCode::NotFinite, .field = field});
    }

    void amount(const std::string& field, double value)
    {
        finite(field, value);
        if (value < 0)
            m_problems.push_back({.code = ErrorCode::OutOfRange, .field = field, .value = value, .min = 0});
    }

    void atMost(const std::string& field, double value, double max)
    {
        if (value > max)
            m_problems.push_back({.code = ErrorCode::OutOfRange, .field = field, .value = value, .max = max});
    }

    void earner(const std::string& prefix, const Earner& earner)
    {
        amount(prefix + "wages", earner.wages);
        amount(prefix + "supplementalWages", earner.supplementalWages);
        amount(prefix + "traditional401k", earner.traditional401k);
        amount(prefix + "hsa", earner.hsa);
        amount(prefix + "section125", earner.section125);
        amount(prefix + "healthFsa", earner.healthFsa);
        atMost(prefix + "supplementalWages", earner.supplementalWages, earner.wages);
        const double preTax = earner.traditional401k + earner.hsa + earner.section125 + earner.healthFsa;
        atMost(prefix + "traditional401k", preTax, earner.wages);
    }

private:
    Problems& m_problems;
};

void checkStatus(const Household& household, Checker& check)
{
    constexpr int mostChildren = 20;
    if (household.status != FilingStatus::MarriedJoint)
        check.atMost("spouse/wages", household.spouse.wages, 0);
    check.amount("children", household.children);
    check.atMost("children", household.children, mostChildren);
}

} // namespace

Problems problemsOf(const Household& household, const TaxRules& rules)
{
    Problems problems;
    Checker check(problems);
    check.earner("filer/", household.filer);
    check.earner("spouse/", household.spouse);
    checkStatus(household, check);
    check.finite("shortTermGains", household.shortTermGains);
    check.finite("longTermGains", household.longTermGains);
    check.amount("qualifiedDividends", household.qualifiedDividends);
    check.amount("interest", household.interest);
    check.amount("isoSpread", household.isoSpread);
    check.amount("mortgageInterest", household.mortgageInterest);
    check.amount("charity", household.charity);
    check.amount("minimumTaxCredit", household.minimumTaxCredit);
    if (household.year != rules.year) {
        const double year = rules.year;
        problems.push_back(
            {.code = ErrorCode::OutOfRange, .field = "year", .value = household.year, .min = year, .max = year});
    }
    return problems;
}

} // namespace pathwise
