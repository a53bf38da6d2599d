// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include <algorithm>

namespace pathwise {

namespace {

template <class List, class Id>
bool hasId(const List& list, const Id& id)
{
    return std::any_of(list.begin(), list.end(), [&](const auto& element) { return element.id == id; });
}

std::string slug(const std::string& name)
{
    std::string text;
    for (const char letter : name) {
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            text += letter;
        else if (letter >= 'A' && letter <= 'Z')
            text += static_cast<char>(letter - 'A' + 'a');
        else if (!text.empty() && text.back() != '-')
            text += '-';
    }
    while (!text.empty() && text.back() == '-')
        text.pop_back();
    return text;
}

template <class Id, class List>
Id freshId(const List& list, const std::string& stem, bool numbered)
{
    if (!numbered && !hasId(list, Id(stem)))
        return Id(stem);
    for (int number = numbered ? 1 : 2;; ++number) {
        const Id id(stem + "-" + std::to_string(number));
        if (!hasId(list, id))
            return id;
    }
}

} // namespace

const CareerPath* findPath(const Plan& plan, const PathId& id)
{
    const auto found =
        std::find_if(plan.paths.begin(), plan.paths.end(), [&](const auto& path) { return path.id == id; });
    return found == plan.paths.end() ? nullptr : &*found;
}

CareerPath* findPath(Plan& plan, const PathId& id)
{
    const auto found =
        std::find_if(plan.paths.begin(), plan.paths.end(), [&](const auto& path) { return path.id == id; });
    return found == plan.paths.end() ? nullptr : &*found;
}

std::size_t baselineIndex(const Plan& plan)
{
    const CareerPath* path = findPath(plan, plan.baseline);
    return path ? static_cast<std::size_t>(path - plan.paths.data()) : 0;
}

PathId freshPathId(const Plan& plan, const std::string& name)
{
    const std::string stem = slug(name);
    return freshId<PathId>(plan.paths, stem.empty() ? "path" : stem, false);
}

StageId freshStageId(const CareerPath& path)
{
    return freshId<StageId>(path.stages, "stage", true);
}

GrantId freshGrantId(const Package& package)
{
    return freshId<GrantId>(package.grants, "grant", true);
}

} // namespace pathwise
