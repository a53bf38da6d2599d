// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportfigures.h"

#include "app/models/skillsmodel.h"
#include "app/presentation/fieldtexts.h"
#include "app/presentation/nametexts.h"
#include "app/report/reporttexts.h"
#include "core/compensation/sources.h"
#include "core/plan/fields.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace pathwise {

namespace {

constexpr int DeepestDerivation = 8;

/// The figures that a derived value stands on, in order.
void collectFigures(const Knowledge& knowledge, const Derived& derived, std::vector<const Figure*>& found, int depth)
{
    for (const Input& input : derived.inputs) {
        if (const Figure* figure = knowledge.figures.find(input.id))
            found.push_back(figure);
        else if (const Derived* inner = depth > 0 ? knowledge.derivation(input.id) : nullptr)
            collectFigures(knowledge, *inner, found, depth - 1);
    }
}

QString titleAndDate(const Source& source)
{
    const QString title = QString::fromStdString(source.title);
    return source.date.empty()
        ? title
        : ReportTexts::tr("%1, %2", "a source and its date").arg(title, QString::fromStdString(source.date));
}

bool isEmpty(const FieldValue& value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// Zero amounts, switches that are off, empty texts and empty lists move nothing.
bool movesNothing(const FieldValue& value)
{
    const auto* number = std::get_if<double>(&value);
    const auto* flag = std::get_if<bool>(&value);
    const auto* text = std::get_if<std::string>(&value);
    const auto* list = std::get_if<std::vector<double>>(&value);
    return (number && *number == 0) || (flag && !*flag) || (text && text->empty()) || (list && list->empty());
}

bool isName(const Field& field)
{
    return field.key.ends_with("/id") || field.key.ends_with("/title") || field.key.ends_with("/note")
        || field.key.ends_with("/employer") || field.key.ends_with("/name") || field.key.ends_with("/visible")
        || field.key.ends_with("/style") || field.key == "assumptions/seed";
}

/// Makes one line for each field that counts.
class FigureList {
public:
    explicit FigureList(const ReportContent& content) : m_content(content), m_fields(fieldsOf(content.evaluation->plan))
    {
        Plan untouched;
        untouched.paths.emplace_back().stages.emplace_back().package.grants.emplace_back();
        for (const Field& field : fieldsOf(untouched))
            m_defaults.emplace(field.key, field.value);
    }

    [[nodiscard]] ReportFigureGroup under(const std::string& prefix, const QString& heading) const
    {
        ReportFigureGroup group{heading, {}};
        for (const Field& field : m_fields) {
            if (!field.path.starts_with(prefix) || isName(field))
                continue;
            if (auto figure = figureOf(field))
                group.figures.push_back(std::move(*figure));
        }
        return group;
    }

private:
    [[nodiscard]] std::optional<ReportFigure> figureOf(const Field& field) const
    {
        const World* world = m_content.options.world.get();
        const auto source =
            world ? sourceOf(m_content.evaluation->plan, world->knowledge, field.path) : std::optional<Derived>();
        if (isEmpty(field.value) ? !source : movesNothing(field.value) && !source)
            return {};
        ReportFigure figure;
        figure.label = fieldLabel(field.key);
        figure.isOverridden = !isEmpty(field.value) && source;
        figure.value = valueText(field, isEmpty(field.value) ? FieldValue(source->value) : field.value);
        if (isEmpty(field.value))
            figure.titles = sourceTitles(world->knowledge, *source);
        if (!isEmpty(field.value))
            figure.source = ownText(field, source);
        else if (figure.titles.isEmpty()) // follows from the kind of job, not from a figure
            figure.source = ReportTexts::tr("usual value");
        else
            figure.source = figure.titles.join(QStringLiteral("; "));
        return figure;
    }

    /// Whose figure a value of the plan is: what nobody touched is the program's.
    [[nodiscard]] QString ownText(const Field& field, const std::optional<Derived>& source) const
    {
        if (source)
            return ReportTexts::tr("your figure, in place of %1").arg(valueText(field, FieldValue(source->value)));
        const auto untouched = m_defaults.find(field.key);
        return untouched != m_defaults.end() && untouched->second == field.value ? ReportTexts::tr("usual value")
                                                                                 : ReportTexts::tr("your figure");
    }

    [[nodiscard]] QString valueText(const Field& field, const FieldValue& value) const
    {
        const auto* text = std::get_if<std::string>(&value);
        if (text && field.key == "paths/stages/role")
            return roleText(*text);
        if (text && field.key.ends_with("/level"))
            return levelText(*text);
        if (text && field.key == "paths/stages/segment")
            return segmentText(*text);
        if (text && field.key.ends_with("/skill"))
            return skillName(*text);
        if (text && field.key == "paths/stages/place" && m_content.options.placeName)
            return m_content.options.placeName(*text);
        return fieldValueText(field, value, m_content.options.locale);
    }

    [[nodiscard]] QString skillName(const std::string& id) const
    {
        SkillGap named;
        named.skill = id;
        for (const Skill& skill : m_content.evaluation->plan.person.skills) {
            if (skill.skill == id)
                named.name = skill.name;
        }
        return skillText(named);
    }

    const ReportContent& m_content;
    std::vector<Field> m_fields;
    std::map<std::string, FieldValue> m_defaults; ///< by key, of a plan that nobody has touched
};

/// Two stages that agree in everything stand once, under both names.
void addMerged(std::vector<ReportFigureGroup>& groups, ReportFigureGroup group)
{
    const auto same = std::find_if(groups.begin(), groups.end(), [&](const ReportFigureGroup& other) {
        return !group.figures.empty() && other.figures == group.figures;
    });
    if (same == groups.end())
        groups.push_back(std::move(group));
    else
        same->heading += QStringLiteral("; ") + group.heading;
}

ReportFigureGroup futuresGroup(const ReportContent& content)
{
    const Evaluation& evaluation = *content.evaluation;
    const QLocale& locale = content.options.locale;
    ReportFigureGroup group{ReportTexts::tr("How futures are drawn"), {}};
    if (evaluation.futures) {
        const auto& futures = *evaluation.futures;
        group.figures.push_back({ReportTexts::tr("Number of futures"),
                                 locale.toString(static_cast<qulonglong>(futures.futures)),
                                 ReportTexts::tr("each meets the same markets on every path"), false});
        group.figures.push_back({ReportTexts::tr("Seed"), QString::number(futures.seed),
                                 ReportTexts::tr("repeats this report exactly"), false});
        group.figures.push_back({ReportTexts::tr("Band"), ReportTexts::tr("P10 to P90"),
                                 ReportTexts::tr("8 in 10 futures fall inside"), false});
    }
    group.figures.push_back({ReportTexts::tr("Program"),
                             ReportTexts::tr("Pathwise %1").arg(QCoreApplication::applicationVersion()),
                             ReportTexts::tr("computed on one computer; nothing was sent anywhere"), false});
    return group;
}

ReportFigureGroup taxGroup(const ReportContent& content)
{
    ReportFigureGroup group{ReportTexts::tr("Tax"), {}};
    const World* world = content.options.world.get();
    if (!world)
        return group;
    group.figures.push_back(
        world->taxes ? ReportFigure{ReportTexts::tr("Tax rules"), QString::number(world->taxes->published().year),
                                    ReportTexts::tr("later years are carried forward by inflation"), false}
                     : ReportFigure{ReportTexts::tr("Tax rules"), ReportTexts::tr("none"),
                                    ReportTexts::tr("taxes are not in these figures"), false});
    return group;
}

} // namespace

QStringList sourceTitles(const Knowledge& knowledge, const Derived& derived)
{
    std::vector<const Figure*> figures;
    if (const Figure* figure = knowledge.figures.find(derived.id))
        figures.push_back(figure);
    collectFigures(knowledge, derived, figures, DeepestDerivation);
    QStringList titles;
    for (const Figure* figure : figures) {
        const QString title = titleAndDate(figure->source);
        if (!titles.contains(title))
            titles.append(title);
    }
    return titles;
}

std::vector<ReportFigureGroup> reportFigures(const ReportContent& content)
{
    const FigureList list(content);
    std::vector<ReportFigureGroup> groups;
    groups.push_back(list.under("person/", ReportTexts::tr("Person")));
    groups.push_back(list.under("assumptions/", ReportTexts::tr("Market and money")));
    for (const CareerPath& path : content.evaluation->plan.paths) {
        if (!path.visible)
            continue;
        const QString name = QString::fromStdString(path.name);
        const std::string prefix = "paths/" + path.id.text() + "/";
        addMerged(groups, list.under(prefix + "learning/", ReportTexts::tr("%1, learning").arg(name)));
        for (std::size_t stage = 0; stage < path.stages.size(); ++stage)
            addMerged(groups,
                      list.under(prefix + "stages/" + std::to_string(stage) + "/",
                                 ReportTexts::tr("%1, stage %2").arg(name).arg(stage + 1)));
    }
    groups.push_back(taxGroup(content));
    groups.push_back(futuresGroup(content));
    std::erase_if(groups, [](const ReportFigureGroup& group) { return group.figures.empty(); });
    return groups;
}

} // namespace pathwise
