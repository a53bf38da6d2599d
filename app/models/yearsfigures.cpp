// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/yearsfigures.h"

#include "app/presentation/addup.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace pathwise {

namespace {

struct YearsTexts {
    Q_DECLARE_TR_FUNCTIONS(YearsTexts)
};

/// Figures are shown in thousands with one decimal.
constexpr double ShownUnit = 100;

constexpr std::array allParts{YearsPart::Base,     YearsPart::Bonus,       YearsPart::Equity,     YearsPart::Other,
                              YearsPart::Gross,    YearsPart::Tax,         YearsPart::InKind,     YearsPart::Learning,
                              YearsPart::TakeHome, YearsPart::LivingCosts, YearsPart::AfterCosts, YearsPart::TrueUp};

double shownTotal(double dollars)
{
    return std::round(dollars / ShownUnit) * ShownUnit;
}

double amountOf(const YearPay& year, YearsPart part)
{
    switch (part) {
    case YearsPart::Base: return year.base;
    case YearsPart::Bonus: return year.bonus;
    case YearsPart::Equity: return year.equity;
    case YearsPart::Other: return year.signOn + year.benefits + year.other;
    case YearsPart::Gross: return year.gross;
    case YearsPart::Tax: return year.tax();
    case YearsPart::InKind: return year.pretax - year.benefits;
    case YearsPart::Learning: return year.learning;
    case YearsPart::TakeHome: return year.takeHome;
    case YearsPart::LivingCosts: return year.livingCosts;
    case YearsPart::AfterCosts: return year.afterLivingCosts;
    case YearsPart::TrueUp: return -year.trueUp;
    }
    return 0;
}

bool isWanted(const YearsRow& row, Measure measure)
{
    if (row.part == YearsPart::LivingCosts || row.part == YearsPart::AfterCosts)
        return measure == Measure::AfterLivingCosts;
    const bool isZero =
        std::all_of(row.dollars.begin(), row.dollars.end(), [](double amount) { return shownTotal(amount) == 0; });
    return !isZero || row.part == YearsPart::Base || isTotal(row.part);
}

/// Rounds the parts between two totals so that they add up; what the totals gained by rounding goes into the first.
void roundBetween(std::vector<YearsRow*> parts, double above, double aboveShown, std::size_t year)
{
    std::vector<double> amounts;
    for (const YearsRow* part : parts)
        amounts.push_back(part->dollars[year]);
    if (amounts.empty())
        return;
    amounts.front() += above - aboveShown;
    const auto rounded = roundedToAddUp(amounts, ShownUnit);
    for (std::size_t index = 0; index < parts.size(); ++index)
        parts[index]->shown.push_back(rounded[index]);
}

void roundYear(std::vector<YearsRow>& rows, std::size_t year)
{
    std::vector<YearsRow*> parts;
    double above = 0;
    double aboveShown = 0;
    for (YearsRow& row : rows) {
        if (!isTotal(row.part)) {
            parts.push_back(&row);
            continue;
        }
        roundBetween(parts, above, aboveShown, year);
        parts.clear();
        above = row.dollars[year];
        aboveShown = shownTotal(above);
        row.shown.push_back(aboveShown);
    }
    for (YearsRow* row : parts)
        row->shown.push_back(shownTotal(row->dollars[year]));
}

} // namespace

YearsFigures yearsFigures(const Evaluation& evaluation, std::size_t path, const MeasureColumn& column)
{
    YearsFigures figures;
    figures.firstYear = evaluation.firstYear;
    figures.money = column.money;
    const std::vector<YearPay>& years = evaluation.paths.at(path).years;
    for (const YearsPart part : allParts) {
        YearsRow row{part, {}, {}};
        for (std::size_t year = 0; year < years.size(); ++year) {
            const double deflator = column.money == Money::Real ? evaluation.deflator[year] : 1;
            row.dollars.push_back(amountOf(years[year], part) / deflator);
        }
        if (isWanted(row, column.measure))
            figures.rows.push_back(std::move(row));
    }
    for (std::size_t year = 0; year < years.size(); ++year)
        roundYear(figures.rows, year);
    return figures;
}

QString yearsPartText(YearsPart part)
{
    switch (part) {
    case YearsPart::Base: return YearsTexts::tr("Base");
    case YearsPart::Bonus: return YearsTexts::tr("Bonus");
    case YearsPart::Equity: return YearsTexts::tr("Equity vesting");
    case YearsPart::Other: return YearsTexts::tr("Other");
    case YearsPart::Gross: return YearsTexts::tr("Gross");
    case YearsPart::Tax: return YearsTexts::tr("Tax and payroll");
    case YearsPart::InKind: return YearsTexts::tr("Not in cash");
    case YearsPart::Learning: return YearsTexts::tr("Up-skilling");
    case YearsPart::TakeHome: return YearsTexts::tr("Take-home");
    case YearsPart::LivingCosts: return YearsTexts::tr("Living costs");
    case YearsPart::AfterCosts: return YearsTexts::tr("After costs");
    case YearsPart::TrueUp: return YearsTexts::tr("Due in April");
    }
    return {};
}

bool isTotal(YearsPart part)
{
    return part == YearsPart::Gross || part == YearsPart::TakeHome || part == YearsPart::AfterCosts;
}

} // namespace pathwise
