// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/datafile.h"
#include "core/knowledge/role.h"

#include <array>
#include <utility>

namespace pathwise {

namespace {

constexpr std::array<std::pair<const char*, RoleRule>, 6> ruleNames = {{
    {"published", RoleRule::Published},
    {"over_premiums", RoleRule::OverPremiums},
    {"over_base_premium", RoleRule::OverBasePremium},
    {"raised_total", RoleRule::RaisedTotal},
    {"same_as", RoleRule::SameAs},
    {"cash_only", RoleRule::CashOnly},
}};

RoleRule ruleOf(const DataNode& node)
{
    const auto given = node.text();
    std::vector<std::string> choices;
    for (const auto& [name, rule] : ruleNames) {
        if (given == name)
            return rule;
        choices.emplace_back(name);
    }
    node.fail(ErrorCode::UnknownChoice, given, std::move(choices));
    return RoleRule::Published;
}

/// What the rule cannot do without is read as required, so that a missing one is noticed here and not in a wrong
/// figure.
void readRuleInputs(RoleSpec& spec, const DataNode& node)
{
    if (spec.rule == RoleRule::Published)
        spec.ladder = node.text("ladder");
    else
        spec.of = node.text("of");
    if (spec.rule == RoleRule::OverPremiums || spec.rule == RoleRule::OverBasePremium)
        spec.basePremium = node.text("base_premium");
    if (spec.rule == RoleRule::OverPremiums)
        spec.totalPremium = node.text("total_premium");
    if (spec.rule == RoleRule::RaisedTotal)
        spec.raise = node.text("raise");
    if (spec.rule == RoleRule::CashOnly)
        spec.factor = node.text("factor");
}

RoleSpec specOf(const DataNode& node)
{
    RoleSpec spec;
    spec.id = node.text("id");
    spec.rule = ruleOf(node.child("rule"));
    readRuleInputs(spec, node);
    if (node.has("levels") || spec.rule == RoleRule::Published)
        spec.levels = node.child("levels").texts();
    spec.occupation = node.text("occupation");
    spec.afterYears = node.optionalText("after_years").value_or(std::string());
    spec.requirement = node.optionalText("requirement").value_or(std::string());
    spec.stake = node.optionalText("stake").value_or(std::string());
    spec.capExempt = node.has("cap_exempt") && node.child("cap_exempt").flag();
    if (node.has("figures"))
        spec.figures = node.child("figures").texts();
    return spec;
}

} // namespace

Result<std::vector<RoleSpec>> readRoleFile(const std::filesystem::path& file)
{
    const auto data = DataFile::open(file);
    if (!data)
        return failure(data.error());
    std::vector<RoleSpec> specs;
    for (const auto& node : data->root().elements("roles"))
        specs.push_back(specOf(node));
    if (auto error = data->error())
        return failure(*error);
    return specs;
}

} // namespace pathwise
