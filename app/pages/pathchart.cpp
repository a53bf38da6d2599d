// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pathchart.h"

#include "app/models/pathlooks.h"
#include "app/pages/pathtexts.h"
#include "app/presentation/months.h"
#include "app/presentation/nametexts.h"

#include <QCoreApplication>

namespace pathwise {

namespace {

QString startText(const CareerPath& path, std::size_t stage)
{
    const std::string& role = path.stages[stage].role;
    if (role == "none")
        return PathTexts::tr("Gap");
    return role == path.stages[stage - 1].role ? PathTexts::tr("New job") : PathTexts::tr("Switch");
}

/// What a flag says of an event; empty for events without one.
QString flagText(const CareerPath& path, const PathEvent& event)
{
    if (event.kind == EventKind::Promotion)
        return levelText(event.level);
    const bool isLaterStart = event.kind == EventKind::StageStart && event.stage > 0;
    return isLaterStart ? startText(path, event.stage) : QString();
}

PayYear payYear(const YearPay& pay, double deflator)
{
    PayYear year;
    year.base = pay.base / deflator;
    year.bonus = pay.bonus / deflator;
    year.equity = pay.equity / deflator;
    year.other = (pay.signOn + pay.benefits + pay.other) / deflator;
    year.takeHome = pay.takeHome / deflator;
    return year;
}

} // namespace

double chartYear(Month month)
{
    return month.year() + (month.month() - 1) / 12.0;
}

PayChartData payChart(const Evaluation& evaluation, std::size_t index, Money money)
{
    const CareerPath& path = evaluation.plan.paths.at(index);
    const PathEvaluation& result = evaluation.paths.at(index);
    PayChartData data;
    data.title = PathTexts::tr("Pay by part");
    data.subtitle = money == Money::Real
        ? PathTexts::tr("gross, %1 dollars, the plan without chance").arg(yearText(evaluation.firstYear))
        : PathTexts::tr("gross, money of the day, the plan without chance");
    data.firstYear = evaluation.firstYear;
    data.look = lookOf(evaluation.plan, path);
    for (std::size_t year = 0; year < result.years.size(); ++year)
        data.years.push_back(payYear(result.years[year], money == Money::Real ? evaluation.deflator[year] : 1));
    for (const PathEvent& event : result.events) {
        if (const QString label = flagText(path, event); !label.isEmpty())
            data.flags.push_back({chartYear(event.date), label});
    }
    return data;
}

} // namespace pathwise
