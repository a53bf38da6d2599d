// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tax/bill.h"

#include <QTest>

#include <string_view>

namespace pathwise::testing {

/// The shipped rules of 2026; fails loudly where they cannot be read.
inline const TaxRules& rules2026()
{
    static const TaxRules rules = [] {
        const Result<TaxRules> loaded = loadTaxRules(PATHWISE_RESOURCES "/tax", 2026);
        if (!loaded)
            qFatal("%s %s", loaded.error().file.c_str(), loaded.error().field.c_str());
        return *loaded;
    }();
    return rules;
}

inline TaxPlace placeOf(std::string_view state, std::string_view locality = {})
{
    const Result<TaxPlace> place = rules2026().place(state, locality);
    if (!place)
        qFatal("%s", place.error().text.c_str());
    return *place;
}

inline Household householdIn(std::string_view state, FilingStatus status, double wages)
{
    Household household;
    household.status = status;
    household.filer.wages = wages;
    household.place = placeOf(state);
    return household;
}

/// Equal to the cent.
inline bool sameCents(double actual, double expected)
{
    constexpr double halfCent = 0.0051;
    if (qAbs(actual - expected) < halfCent)
        return true;
    qWarning("%.4f, expected %.4f", actual, expected);
    return false;
}

} // namespace pathwise::testing
