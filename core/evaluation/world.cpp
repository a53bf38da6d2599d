// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"

#include <charconv>

namespace pathwise {

namespace {

/// The newest year for which there are federal rules; 0 when there are none.
int newestTaxYear(const std::filesystem::path& folder)
{
    constexpr std::string_view prefix = "federal-";
    int newest = 0;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string stem = entry.path().stem().string();
        int year = 0;
        if (stem.starts_with(prefix))
            std::from_chars(stem.data() + prefix.size(), stem.data() + stem.size(), year);
        newest = std::max(newest, year);
    }
    return newest;
}

} // namespace

Result<World> loadWorld(const std::filesystem::path& resources, Problems& problems)
{
    auto knowledge = loadKnowledge(resources);
    if (!knowledge)
        return failure(knowledge.error());
    World world{.knowledge = std::move(*knowledge), .taxes = nullptr};
    const auto folder = resources / "tax";
    auto rules = loadTaxRules(folder, newestTaxYear(folder));
    if (rules)
        world.taxes = std::make_shared<const TaxLibrary>(std::move(*rules));
    else
        problems.push_back(rules.error());
    return world;
}

} // namespace pathwise
