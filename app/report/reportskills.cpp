// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/planedits.h"
#include "app/models/skillsmodel.h"
#include "app/presentation/money.h"
#include "app/presentation/months.h"
#include "app/presentation/numbers.h"
#include "app/presentation/rates.h"
#include "app/report/reportsections.h"
#include "app/report/reporttable.h"
#include "app/report/reporttexts.h"
#include "core/evaluation/planworld.h"
#include "core/evaluation/skillplan.h"

#include <QCoreApplication>
#include <array>

namespace pathwise {

namespace {

constexpr double skillsTableRow = 28;
constexpr double skillsSectionGap = 26;
constexpr int searchMonths = 120; ///< looked ahead for the slowest searches shown
constexpr std::array quantiles{0.1, 0.25, 0.5, 0.75, 0.9};

/// A path with something to learn or to search for, and what is known of it.
struct Subject {
    std::size_t path = 0;
    SkillPlan plan;
};

std::optional<Subject> subjectAt(const Evaluation& evaluation, const World& world, std::size_t path)
{
    auto plan = skillPlan(evaluation, world, path);
    if (plan && (plan->total.months > 0 || plan->stage))
        return Subject{path, *std::move(plan)};
    return std::nullopt;
}

/// The path that the report is about, else the first visible one that has anything to tell.
std::optional<Subject> subjectOf(const ReportContent& content, const World& world)
{
    const Evaluation& evaluation = *content.evaluation;
    const std::size_t selected = pathIndex(evaluation.plan, content.options.selected);
    if (selected < evaluation.paths.size()) {
        if (auto subject = subjectAt(evaluation, world, selected))
            return subject;
    }
    for (std::size_t path = 0; path < evaluation.paths.size(); ++path) {
        if (!evaluation.plan.paths[path].visible)
            continue;
        if (auto subject = subjectAt(evaluation, world, path))
            return subject;
    }
    return std::nullopt;
}

QString sentence(const QString& path, const SkillPlan& plan, const QLocale& locale)
{
    const QString name = path.toHtmlEscaped();
    if (plan.total.months == 0)
        return ReportTexts::tr("%1 begins with a search and needs no learning first.").arg(name);
    const QString months = QStringLiteral("<b>%1</b>").arg(durationText(plan.total.months));
    const QString cost = QStringLiteral("<b>%1</b>").arg(moneyText(plan.total.cost, locale));
    return ReportTexts::tr("%1 takes %2 of learning and costs %3.").arg(name, months, cost);
}

ReportTable matrix(const SkillPlan& plan, const QLocale& locale)
{
    ReportTable table;
    table.rowHeight = skillsTableRow;
    table.columns = {
        {ReportTexts::tr("Skill"), 2.2, false, false}, {ReportTexts::tr("Now"), 1, true, true},
        {ReportTexts::tr("Needed"), 1, true, true},    {ReportTexts::tr("Hours"), 1, true, false},
        {ReportTexts::tr("Cost"), 1, true, false},     {ReportTexts::tr("In this path"), 1.4, false, false}};
    for (const SkillGap& gap : plan.rows) {
        const QString state = gap.isClosed ? ReportTexts::tr("learned")
            : gap.gap() > 0                ? ReportTexts::tr("stays open")
                                           : ReportTexts::tr("there already");
        table.rows.push_back({{skillText(gap), percentText(gap.now, locale, 0), percentText(gap.needed, locale, 0),
                               numberText(gap.hours, {0, 0}, locale), moneyText(gap.cost, locale), state},
                              false,
                              {}});
    }
    return table;
}

ReportTable offerTimes(const JobSearch& search, const QLocale& locale)
{
    ReportTable table;
    table.rowHeight = skillsTableRow;
    table.columns = {{ReportTexts::tr("Of all searches"), 2.2, false, false},
                     {ReportTexts::tr("The new job has begun after"), 1.6, true, false}};
    for (const double quantile : quantiles) {
        const auto months = searchQuantile(search, quantile);
        table.rows.push_back(
            {{percentText(quantile, locale, 0), months ? durationText(*months) : missingText()}, quantile == 0.5, {}});
    }
    return table;
}

ReportTable costAndGain(const SkillPlan& plan, const QLocale& locale)
{
    ReportTable table;
    table.rowHeight = skillsTableRow;
    table.columns = {{ReportTexts::tr("Learning as an investment"), 2.2, false, false}, {QString(), 1, true, false}};
    const auto add = [&](const QString& what, const QString& value, bool isStrong = false) {
        table.rows.push_back({{what, value}, isStrong, {}});
    };
    add(ReportTexts::tr("Cost"), moneyText(plan.total.cost, locale));
    add(ReportTexts::tr("Employer pays"), moneyText(plan.total.employer, locale));
    add(ReportTexts::tr("Offer in six months, with it"), percentText(plan.offerWith, locale, 0));
    add(ReportTexts::tr("Offer in six months, without"), percentText(plan.offerWithout, locale, 0));
    add(ReportTexts::tr("More take-home a month"), moneyText(plan.decision.uplift, locale));
    add(ReportTexts::tr("Worth today"), signedMoney(plan.value.netValue, locale), true);
    return table;
}

void addSection(ReportCanvas& canvas, const QString& title, const ReportTable& table)
{
    canvas.ensure(heightOf(table) + 2 * canvas.lineHeight(PaperText::Section));
    canvas.addText(title, PaperText::Section, canvas.tokens().text);
    canvas.skip(6);
    addTable(canvas, table);
    canvas.skip(skillsSectionGap);
}

} // namespace

void addSkills(ReportCanvas& canvas, const ReportContent& content)
{
    if (!content.options.world)
        return;
    const auto world = worldOf(content.evaluation->plan, *content.options.world);
    const auto subject = world ? subjectOf(content, *world) : std::nullopt;
    if (!subject)
        return;
    const QLocale& locale = content.options.locale;
    const SkillPlan& plan = subject->plan;
    const CareerPath& path = content.evaluation->plan.paths[subject->path];
    canvas.startPage(ReportTexts::tr("Skills and search"));
    addHeading(canvas, ReportTexts::tr("Skills and search"), sentence(QString::fromStdString(path.name), plan, locale));
    addSection(canvas, ReportTexts::tr("Skills"), matrix(plan, locale));
    if (plan.stage)
        addSection(
            canvas, ReportTexts::tr("Time to the new job"),
            offerTimes(jobSearch(content.evaluation->plan, world->knowledge, path, *plan.stage, searchMonths), locale));
    if (plan.total.months > 0)
        addSection(canvas, ReportTexts::tr("Cost against gain"), costAndGain(plan, locale));
}

} // namespace pathwise
