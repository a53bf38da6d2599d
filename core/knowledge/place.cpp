// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/place.h"

#include <cassert>

namespace pathwise {

std::optional<double> Place::medianWage(const std::string& occupation) const
{
    const auto entry = wages.find(occupation);
    return entry == wages.end() ? std::nullopt : entry->second.median;
}

std::vector<std::string> Place::usualLocalities(const std::string& state) const
{
    std::vector<std::string> ids;
    for (const auto& locality : localities) {
        if (locality.usual && locality.state == state)
            ids.push_back(locality.id);
    }
    return ids;
}

double priceIndex(const PriceLevels& prices, double housingShare, double publishedShare)
{
    assert(housingShare >= 0 && housingShare <= 1 && publishedShare >= 0 && publishedShare < 1);
    const double rest = (prices.all - publishedShare * prices.housing) / (1 - publishedShare);
    return housingShare * prices.housing + (1 - housingShare) * rest;
}

} // namespace pathwise
