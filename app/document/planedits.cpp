// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/planedits.h"

#include <algorithm>
#include <iterator>

namespace pathwise {

namespace {

int freeStyle(const Plan& plan)
{
    int style = 0;
    const auto isTaken = [&](const CareerPath& path) { return path.style == style; };
    while (std::any_of(plan.paths.begin(), plan.paths.end(), isTaken))
        ++style;
    return style;
}

std::ptrdiff_t offset(std::size_t index)
{
    return static_cast<std::ptrdiff_t>(index);
}

} // namespace

PathId addPath(Plan& plan, CareerPath path)
{
    path.id = freshPathId(plan, path.name);
    path.style = freeStyle(plan);
    plan.paths.push_back(std::move(path));
    const PathId id = plan.paths.back().id;
    if (plan.paths.size() == 1)
        plan.baseline = id;
    return id;
}

PathId duplicatePath(Plan& plan, const PathId& id, const std::string& name)
{
    const std::size_t from = pathIndex(plan, id);
    CareerPath copy = plan.paths.at(from);
    copy.name = name;
    const PathId added = addPath(plan, std::move(copy));
    movePath(plan, added, from + 1);
    return added;
}

void removePath(Plan& plan, const PathId& id)
{
    std::erase_if(plan.paths, [&](const CareerPath& path) { return path.id == id; });
    if (!findPath(plan, plan.baseline))
        plan.baseline = plan.paths.empty() ? PathId() : plan.paths.front().id;
}

void movePath(Plan& plan, const PathId& id, std::size_t to)
{
    const std::size_t from = pathIndex(plan, id);
    if (from >= plan.paths.size() || from == to)
        return;
    CareerPath path = std::move(plan.paths[from]);
    plan.paths.erase(plan.paths.begin() + offset(from));
    plan.paths.insert(plan.paths.begin() + offset(std::min(to, plan.paths.size())), std::move(path));
}

std::size_t pathIndex(const Plan& plan, const PathId& id)
{
    const auto found =
        std::find_if(plan.paths.begin(), plan.paths.end(), [&](const CareerPath& path) { return path.id == id; });
    return static_cast<std::size_t>(std::distance(plan.paths.begin(), found));
}

} // namespace pathwise
