// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/inspectorlayout.h"

#include "app/presentation/fieldtexts.h"
#include "app/presentation/nametexts.h"

#include <QCoreApplication>
#include <algorithm>
#include <initializer_list>

namespace pathwise {

namespace {

struct InspectorTexts {
    Q_DECLARE_TR_FUNCTIONS(InspectorTexts)
};

std::vector<std::string> under(const std::string& parent, std::initializer_list<const char*> names)
{
    std::vector<std::string> fields;
    for (const char* name : names)
        fields.push_back(parent + '/' + name);
    return fields;
}

bool isShown(const Field& field)
{
    const bool isId = field.key.ends_with("/id") || field.key == "baseline";
    const bool isEmptyDate = field.kind == FieldKind::Date && std::holds_alternative<std::monostate>(field.value);
    return !isId && !isEmptyDate && field.kind != FieldKind::Numbers;
}

/// The shown fields that `wanted` accepts, grouped in the order of `FieldGroup`.
template <class Wanted>
std::vector<InspectorSection> grouped(const Plan& plan, const Wanted& wanted)
{
    std::vector<InspectorSection> sections;
    const auto fields = fieldsOf(plan);
    for (int number = 0; number <= static_cast<int>(FieldGroup::Market); ++number) {
        const auto group = static_cast<FieldGroup>(number);
        InspectorSection section{QStringLiteral("group%1").arg(number), groupText(group), {}, number < 5};
        for (const Field& field : fields) {
            if (field.info.group == group && isShown(field) && wanted(field))
                section.fields.push_back(field.path);
        }
        if (!section.fields.empty())
            sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace

std::vector<InspectorSection> compareSections(const Plan& plan, const PathId& id)
{
    const CareerPath* path = findPath(plan, id);
    if (!path || path->stages.empty())
        return {};
    const Stage& last = path->stages.back();
    const std::string parent = "paths/" + id.text();
    const std::string stage = parent + "/stages/" + std::to_string(path->stages.size() - 1);
    const QString payTitle = last.level.empty() ? InspectorTexts::tr("Pay")
                                                : InspectorTexts::tr("Pay at %1 level").arg(levelText(last.level));
    std::vector<std::string> pay = under(stage, {"package/base", "package/bonus_target"});
    if (last.package.grants.empty())
        pay.push_back(stage + "/package/equity_per_year");
    else
        pay.push_back(stage + "/package/grants/0/value");
    pay.push_back(stage + "/annual_raise");
    std::vector<std::string> cost = under(parent, {"learning/cost", "learning/hours"});
    for (const std::string& field : under(stage, {"package/sign_on", "package/relocation"}))
        cost.push_back(field);
    return {
        {"start", InspectorTexts::tr("Start"), under(stage, {"level", "place", "start"}), true},
        {"pay", payTitle, pay, true},
        {"cost", InspectorTexts::tr("Cost of switching"), cost, true},
        {"risk", InspectorTexts::tr("Risk"),
         under(stage, {"layoff_per_year", "package/bonus_spread", "package/stock/growth", "package/stock/volatility"}),
         false}};
}

std::vector<InspectorSection> stageSections(const Plan& plan, const PathId& id, std::size_t stage)
{
    const std::string parent = "paths/" + id.text() + "/stages/" + std::to_string(stage) + "/";
    return grouped(plan, [&](const Field& field) { return field.path.starts_with(parent); });
}

std::vector<InspectorSection> planSections(const Plan& plan)
{
    return grouped(plan, [](const Field& field) {
        return field.path.starts_with("person/") || field.path.starts_with("assumptions/");
    });
}

} // namespace pathwise
