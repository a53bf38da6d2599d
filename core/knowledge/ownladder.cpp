// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/ownladder.h"

#include "core/calendar/month.h"

namespace pathwise {

namespace {

constexpr std::string_view noRoleName = "none"; ///< a stage without a job

/// A value that the user gave: it follows from nothing.
Derived entered(const std::string& name, const char* part, double value)
{
    return {name + '.' + part, value, part, {{part, {}, value}}};
}

LevelPay payOf(const OwnLevel& level, const std::string& name)
{
    LevelPay pay{entered(name, "base", level.base),
                 entered(name, "equity", level.equity),
                 entered(name, "bonus", level.bonus),
                 {}};
    pay.total = composedTotal(name + ".total", pay.base, pay.equity, pay.bonus);
    return pay;
}

/// How the months in a level spread around their median, from the lowest rung that is published.
Result<TimeInLevel> usualSpread(const Knowledge& knowledge)
{
    for (const Role& role : knowledge.roles.all()) {
        for (const LadderLevel& level : role.ladder) {
            if (level.promotion)
                return *level.promotion;
        }
    }
    return failure({.code = ErrorCode::UnknownId, .text = "default.promotion"});
}

Ladder ladderOf(const OwnRole& role, const TimeInLevel& spread)
{
    Ladder ladder;
    double years = 0;
    for (const OwnLevel& own : role.levels) {
        const std::string name = role.name + '.' + own.name;
        LadderLevel level{own.name, {.low = years}, payOf(own, name + ".parts"), payOf(own, name)};
        if (own.monthsToNext) {
            years += *own.monthsToNext / static_cast<double>(monthsPerYear);
            level.years.high = years;
            const double least = spread.minMonths / spread.medianMonths;
            level.promotion = TimeInLevel{*own.monthsToNext, spread.shape, *own.monthsToNext * least};
        }
        ladder.push_back(std::move(level));
    }
    if (!ladder.empty())
        ladder.back().promotion.reset();
    return ladder;
}

} // namespace

Result<void> addOwnRoles(Knowledge& knowledge, const std::vector<OwnRole>& roles)
{
    if (roles.empty())
        return {};
    const auto spread = usualSpread(knowledge);
    if (!spread)
        return failure(spread.error());
    const std::string occupation = knowledge.roles.all().front().spec.occupation;
    for (std::size_t index = 0; index < roles.size(); ++index) {
        const OwnRole& own = roles[index];
        if (knowledge.roles.find(own.name) || own.name == noRoleName)
            return failure(
                {.code = ErrorCode::DuplicateField, .field = std::to_string(index) + "/name", .text = own.name});
        RoleSpec spec;
        spec.id = own.name;
        spec.occupation = occupation;
        knowledge.roles.add({std::move(spec), ladderOf(own, *spread)});
    }
    return {};
}

} // namespace pathwise
