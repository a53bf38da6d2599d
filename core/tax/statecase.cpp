// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/statecase.h"

#include <algorithm>

namespace pathwise {

double StateCase::lesserEarnedIncome() const
{
    return std::min(income.workers[0].taxableWages, income.workers[1].taxableWages);
}

double StateCase::lesserAgi() const
{
    return std::max(0.0, std::min(filerAgi, spouseAgi));
}

const SpecialShape* findSpecialRule(std::string_view id, std::string_view state)
{
    for (const auto& region : {northeastRules(), southRules(), midwestRules(), westRules(), sharedRules()}) {
        for (const SpecialShape& shape : region) {
            if (shape.id == id && (shape.state.empty() || shape.state == state))
                return &shape;
        }
    }
    return nullptr;
}

double taxOnBestSplit(const StateCase& facts)
{
    // Rates rise, so the most equal split that the incomes allow is the cheapest.
    const double smaller = std::min(facts.lesserAgi(), facts.taxableIncome / 2);
    return facts.schedule().tax(smaller) + facts.schedule().tax(facts.taxableIncome - smaller);
}

double excessOverRegular(double tentative, double regular)
{
    return std::max(0.0, tentative - regular);
}

} // namespace pathwise
