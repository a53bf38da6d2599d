// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/role.h"

#include <algorithm>

namespace pathwise {

namespace {

std::string dotted(std::string_view a, std::string_view b)
{
    return std::string(a) + '.' + std::string(b);
}

/// The figures that a rule works with, looked up once.
struct RuleInputs {
    Input basePremium;
    Input totalPremium;
    Input raise;
    Input factor;
};

Result<Input> inputFrom(const Figures& figures, std::string name, const std::string& id)
{
    if (id.empty())
        return Input{std::move(name), {}, 0};
    const auto value = figures.number(id);
    if (!value)
        return failure(value.error());
    if (*value <= -1)
        return failure({.code = ErrorCode::OutOfRange, .field = id, .value = *value, .min = -1});
    return Input{std::move(name), id, *value};
}

Result<RuleInputs> ruleInputs(const RoleSpec& spec, const Figures& figures)
{
    const auto base = inputFrom(figures, "base_premium", spec.basePremium);
    const auto total = inputFrom(figures, "total_premium", spec.totalPremium);
    const auto raise = inputFrom(figures, "raise", spec.raise);
    const auto factor = inputFrom(figures, "factor", spec.factor);
    for (const auto* input : {&base, &total, &raise, &factor}) {
        if (!*input)
            return failure(input->error());
    }
    return RuleInputs{*base, *total, *raise, *factor};
}

Derived same(std::string id, std::string name, const Derived& from)
{
    auto input = inputOf(name, from);
    return {std::move(id), from.value, std::move(name), {std::move(input)}};
}

Derived over(std::string id, std::string name, const Derived& from, const Input& premium)
{
    return {std::move(id),
            from.value / (1 + premium.value),
            name + " / (1 + " + premium.name + ")",
            {inputOf(name, from), premium}};
}

Derived times(std::string id, std::string name, const Derived& from, double by, const std::string& formula,
              const Input& input)
{
    return {std::move(id), from.value * by, name + " × " + formula, {inputOf(name, from), input}};
}

/// What is not base, as a fraction of base, when base and total are divided by different premiums; each of equity and
/// bonus keeps its share of it.
Derived shareOfRest(std::string id, const std::string& name, const LevelPay& from, const Derived& part,
                    const RuleInputs& in)
{
    const double fractions = from.equity.value + from.bonus.value;
    const double growth = (1 + in.basePremium.value) / (1 + in.totalPremium.value);
    const double rest = std::max(0.0, (1 + fractions) * growth - 1);
    return {std::move(id),
            fractions > 0 ? rest * part.value / fractions : 0.0,
            "max(0, (1 + equity + bonus) × (1 + base_premium) / (1 + total_premium) − 1) × " + name
                + " / (equity + bonus)",
            {inputOf("equity", from.equity), inputOf("bonus", from.bonus), in.basePremium, in.totalPremium}};
}

/// Base, equity and bonus of a role whose rule is not Published, from the pay it follows from.
void applyRule(LevelPay& pay, const std::string& name, const LevelPay& from, RoleRule rule, const RuleInputs& in)
{
    pay.base = same(dotted(name, "base"), "base", from.base);
    pay.equity = same(dotted(name, "equity"), "equity", from.equity);
    pay.bonus = same(dotted(name, "bonus"), "bonus", from.bonus);
    if (rule == RoleRule::OverPremiums || rule == RoleRule::OverBasePremium)
        pay.base = over(pay.base.id, "base", from.base, in.basePremium);
    if (rule == RoleRule::RaisedTotal)
        pay.base = times(pay.base.id, "base", from.base, 1 + in.raise.value, "(1 + raise)", in.raise);
    if (rule == RoleRule::CashOnly) {
        pay.base = times(pay.base.id, "base", from.base, in.factor.value, "factor", in.factor);
        pay.equity = {pay.equity.id, 0, "0", {}};
        pay.bonus = {pay.bonus.id, 0, "0", {}};
    }
    if (rule == RoleRule::OverPremiums) {
        pay.equity = shareOfRest(pay.equity.id, "equity", from, from.equity, in);
        pay.bonus = shareOfRest(pay.bonus.id, "bonus", from, from.bonus, in);
    }
}

/// The printed total of the other role after the same step; only where the step says what becomes of a total.
std::optional<Derived> publishedAfter(const std::string& id, const LevelPay& from, RoleRule rule, const RuleInputs& in)
{
    if (!from.published)
        return {};
    switch (rule) {
    case RoleRule::OverPremiums: return over(id, "published", *from.published, in.totalPremium);
    case RoleRule::OverBasePremium: return over(id, "published", *from.published, in.basePremium);
    case RoleRule::RaisedTotal:
        return times(id, "published", *from.published, 1 + in.raise.value, "(1 + raise)", in.raise);
    case RoleRule::SameAs: return same(id, "published", *from.published);
    case RoleRule::Published:
    case RoleRule::CashOnly: break;
    }
    return {};
}

LevelPay payAfter(const std::string& name, const LevelPay& from, RoleRule rule, const RuleInputs& in)
{
    LevelPay pay;
    applyRule(pay, name, from, rule, in);
    pay.total = composedTotal(dotted(name, "total"), pay.base, pay.equity, pay.bonus);
    pay.published = publishedAfter(dotted(name, "published"), from, rule, in);
    return pay;
}

Ladder ladderAfter(const RoleSpec& spec, const Ladder& from, const RuleInputs& in)
{
    Ladder ladder;
    for (const auto& level : from) {
        if (!spec.levels.empty() && std::find(spec.levels.begin(), spec.levels.end(), level.id) == spec.levels.end())
            continue;
        const auto name = dotted(spec.id, level.id);
        LadderLevel next{
            level.id, level.years, payAfter(dotted(name, "parts"), level.parts, spec.rule, in), {}, level.promotion};
        if (level.pay)
            next.pay = payAfter(name, *level.pay, spec.rule, in);
        ladder.push_back(std::move(next));
    }
    if (!ladder.empty())
        ladder.back().promotion.reset();
    return ladder;
}

Result<Ladder> ladderOf(const RoleSpec& spec, const Roles& roles, const Figures& figures, LadderReading reading)
{
    if (spec.rule == RoleRule::Published)
        return publishedLadder(figures, spec.ladder, spec.id, spec.levels, reading);
    const Role* from = roles.find(spec.of);
    if (!from)
        return failure({.code = ErrorCode::UnknownId, .field = spec.id, .text = spec.of});
    const auto in = ruleInputs(spec, figures);
    if (!in)
        return failure(in.error());
    return ladderAfter(spec, from->ladder, *in);
}

/// The figures that a role names besides those of its rule must be there too.
Result<void> checkReferences(const RoleSpec& spec, const Figures& figures)
{
    auto ids = spec.figures;
    ids.insert(ids.end(), {spec.afterYears, spec.requirement, spec.stake});
    for (const auto& id : ids) {
        if (!id.empty() && !figures.find(id))
            return failure({.code = ErrorCode::UnknownId, .field = spec.id, .text = id});
    }
    return {};
}

const Derived* findIn(const LevelPay& pay, std::string_view id)
{
    for (const auto* value : {&pay.base, &pay.equity, &pay.bonus, &pay.total}) {
        if (value->id == id)
            return value;
    }
    return pay.published && pay.published->id == id ? &*pay.published : nullptr;
}

const Derived* findIn(const LadderLevel& level, std::string_view id)
{
    const Derived* value = findIn(level.parts, id);
    return value || !level.pay ? value : findIn(*level.pay, id);
}

} // namespace

Result<Roles> Roles::make(const std::vector<RoleSpec>& specs, const Figures& figures, LadderReading reading)
{
    Roles roles;
    for (const auto& spec : specs) {
        if (roles.find(spec.id))
            return failure({.code = ErrorCode::DuplicateField, .field = spec.id, .text = spec.id});
        if (auto checked = checkReferences(spec, figures); !checked)
            return failure(checked.error());
        auto ladder = ladderOf(spec, roles, figures, reading);
        if (!ladder)
            return failure(ladder.error());
        roles.m_roles.push_back({spec, std::move(*ladder)});
    }
    return roles;
}

const Role* Roles::find(std::string_view id) const
{
    const auto role =
        std::find_if(m_roles.begin(), m_roles.end(), [id](const auto& each) { return each.spec.id == id; });
    return role == m_roles.end() ? nullptr : &*role;
}

const Derived* Roles::findValue(std::string_view id) const
{
    for (const auto& role : m_roles) {
        for (const auto& level : role.ladder) {
            if (const Derived* value = findIn(level, id))
                return value;
        }
    }
    return nullptr;
}

} // namespace pathwise
