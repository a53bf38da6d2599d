// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/fieldchoices.h"

#include "app/presentation/fieldtexts.h"
#include "app/presentation/nametexts.h"

#include <QCoreApplication>
#include <algorithm>

namespace pathwise {

namespace {

using Naming = QString (*)(std::string_view);

/// The text of the sibling of a field: the role of the stage whose level is asked about.
std::string sibling(const Plan& plan, const Field& field, const std::string& name)
{
    std::string parent = field.path.substr(0, field.path.rfind('/'));
    if (const auto list = parent.find("/promotion_dates"); list != std::string::npos)
        parent.resize(list);
    const auto other = fieldAt(plan, parent + '/' + name);
    const auto* text = other ? std::get_if<std::string>(&other->value) : nullptr;
    return text ? *text : std::string();
}

/// The rungs of a known role, or of one of the plan's own.
std::vector<std::string> levelsOf(const Plan& plan, const std::string& id, const Knowledge& knowledge)
{
    std::vector<std::string> levels;
    if (const Role* role = knowledge.roles.find(id)) {
        for (const auto& level : role->ladder)
            levels.push_back(level.id);
    }
    for (const OwnRole& own : plan.assumptions.roles) {
        for (const OwnLevel& level : own.levels) {
            if (own.name == id)
                levels.push_back(level.name);
        }
    }
    return levels;
}

std::vector<std::string> knownIds(const Plan& plan, const Field& field, const Knowledge& knowledge)
{
    std::vector<std::string> ids;
    if (field.key == "paths/stages/role") {
        for (const Role& role : knowledge.roles.all())
            ids.push_back(role.spec.id);
        for (const OwnRole& role : plan.assumptions.roles)
            ids.push_back(role.name);
        ids.emplace_back("none");
    } else if (field.key == "paths/stages/segment") {
        for (const Segment& segment : knowledge.segments)
            ids.push_back(segment.id);
    } else if (field.key.ends_with("/level")) {
        ids = levelsOf(plan, sibling(plan, field, "role"), knowledge);
    }
    return ids;
}

Naming namingOf(const Field& field)
{
    if (field.key == "paths/stages/role")
        return roleText;
    if (field.key == "paths/stages/segment")
        return segmentText;
    return field.key.ends_with("/level") ? levelText : nullptr;
}

std::vector<FieldChoice> withOwn(std::vector<FieldChoice> choices, const Field& field, const Places& places)
{
    const auto* own = std::get_if<std::string>(&field.value);
    const auto isOwn = [&](const FieldChoice& choice) { return own && choice.id == *own; };
    if (own && std::none_of(choices.begin(), choices.end(), isOwn))
        choices.push_back({*own, placeText(&places, *own)});
    return choices;
}

/// The metros with the most jobs in the occupations that the program knows.
std::vector<const Place*> largestMetros(const Places& places, std::size_t count)
{
    std::vector<const Place*> metros;
    for (const Place& place : places.all()) {
        if (place.kind == PlaceKind::Metro)
            metros.push_back(&place);
    }
    std::stable_sort(metros.begin(), metros.end(),
                     [](const Place* a, const Place* b) { return a->techJobs > b->techJobs; });
    metros.resize(std::min(metros.size(), count));
    return metros;
}

} // namespace

std::vector<FieldChoice> placeChoices(const Places& places)
{
    constexpr std::size_t metrosShown = 60;
    std::vector<FieldChoice> choices;
    for (const Place* metro : largestMetros(places, metrosShown))
        choices.push_back({metro->id, placeText(&places, metro->id)});
    std::sort(choices.begin(), choices.end(),
              [](const FieldChoice& a, const FieldChoice& b) { return a.text.localeAwareCompare(b.text) < 0; });
    for (const char* id : {"remote-us", "us"})
        choices.insert(choices.begin(), {id, placeText(&places, id)});
    return choices;
}

QString placeText(const Places* places, const std::string& id)
{
    if (id == "us")
        return QCoreApplication::translate("PlaceTexts", "United States");
    if (id == "remote-us")
        return QCoreApplication::translate("PlaceTexts", "Remote (US)");
    const Place* place = places ? places->find(id) : nullptr;
    return QString::fromStdString(place ? place->label : id);
}

std::vector<FieldChoice> choicesOf(const Plan& plan, const Field& field, const Knowledge* knowledge)
{
    std::vector<FieldChoice> choices;
    if (field.kind == FieldKind::Choice) {
        for (const std::string_view name : field.choices)
            choices.push_back({std::string(name), choiceText(name)});
        return choices;
    }
    if (field.key == "paths/stages/place" && knowledge)
        return withOwn(placeChoices(*knowledge->places), field, *knowledge->places);
    const Naming naming = namingOf(field);
    if (!naming)
        return choices;
    std::vector<std::string> ids = knowledge ? knownIds(plan, field, *knowledge) : std::vector<std::string>();
    const auto* own = std::get_if<std::string>(&field.value);
    if (own && std::find(ids.begin(), ids.end(), *own) == ids.end())
        ids.push_back(*own);
    for (const std::string& id : ids)
        choices.push_back({id, naming(id)});
    return choices;
}

} // namespace pathwise
