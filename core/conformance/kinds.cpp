// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/kinds.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace pathwise {

namespace {

void append(std::vector<Kind>& all, std::vector<Kind> some)
{
    all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}

std::vector<Kind> collect()
{
    std::vector<Kind> all;
    append(all, simulationKinds());
    append(all, decisionKinds());
    append(all, upskillingKinds());
    append(all, equityKinds());
    append(all, equityTaxKinds());
    append(all, vestingKinds());
    append(all, companyKinds());
    return all;
}

} // namespace

const std::vector<Kind>& allKinds()
{
    static const std::vector<Kind> all = collect();
    return all;
}

const Kind* findKind(std::string_view name)
{
    const auto& all = allKinds();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Kind& kind) { return kind.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace pathwise
