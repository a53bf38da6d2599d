// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sensitivitycharts.h"

#include "app/charts/axissteps.h"
#include "app/presentation/money.h"
#include "app/presentation/rates.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

struct SensitivityCharts {
    Q_DECLARE_TR_FUNCTIONS(SensitivityCharts)
};

constexpr double evenChance = 0.5;
constexpr double halfDollar = 0.5; // less is not seen

bool isChance(const SensitivityFindings& findings)
{
    return findings.question.quantity == Quantity::Ahead;
}

QString resultTitle(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Total: return SensitivityCharts::tr("Total");
    case Quantity::Ahead: return SensitivityCharts::tr("Chance");
    case Quantity::Lead: break;
    }
    return SensitivityCharts::tr("Lead");
}

QString tornadoSubtitle(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Total:
        return SensitivityCharts::tr(
            "One at a time, widest first · grey: the total shrinks · blue: it grows · bar ends show the value tried");
    case Quantity::Ahead:
        return SensitivityCharts::tr(
            "One at a time, widest first · grey: the chance shrinks · blue: it grows · bar ends show the value tried");
    case Quantity::Lead: break;
    }
    return SensitivityCharts::tr(
        "One at a time, widest first · grey: the lead shrinks · blue: it grows · bar ends show the value tried");
}

TornadoRow rowOf(const SensitivityFindings& findings, const SensitivityRow& row, const QLocale& locale)
{
    return {.name = fieldTitle(row.varied),
            .now = variedNow(*findings.plan, row.varied, locale),
            .lowText = variedValueText(row.varied, row.varied.low, locale),
            .highText = variedValueText(row.varied, row.varied.high, locale),
            .range = answerRange(row.atLow, row.atHigh, findings.question.quantity, locale),
            .atLow = row.atLow,
            .atHigh = row.atHigh};
}

std::vector<ResponseTick> valueTicks(const VariedField& varied, const QLocale& locale)
{
    constexpr int intervals = 4;
    std::vector<ResponseTick> ticks;
    for (const double tick : niceSteps(varied.low, varied.high, intervals).ticks()) {
        const double slack = 1e-9 * (varied.high - varied.low);
        if (tick >= varied.low - slack && tick <= varied.high + slack)
            ticks.push_back({tick, variedValueText(varied, tick, locale)});
    }
    return ticks;
}

std::vector<ResponseTick> resultTicks(const std::vector<ResponsePoint>& points, double turn, bool chance,
                                      const QLocale& locale)
{
    constexpr int intervals = 5;
    double low = turn;
    double high = turn;
    for (const ResponsePoint& point : points) {
        low = std::min(low, point.low);
        high = std::max(high, point.high);
    }
    std::vector<ResponseTick> ticks;
    for (const double tick : niceSteps(low, high, intervals).ticks())
        ticks.push_back({tick, chance ? percentText(tick, locale, 0) : axisMoney(tick, locale)});
    return ticks;
}

ResponseMark markAt(const QString& pattern, const VariedField& varied, double value, const ResponseData& data,
                    const SensitivityFindings& findings, const QLocale& locale)
{
    const double answer = responseAt(data.points, value);
    return {value, pattern.arg(variedValueText(varied, value, locale)),
            answerText(answer, findings.question.quantity, locale)};
}

bool isInside(const VariedField& range, double value)
{
    return value >= range.low && value <= range.high;
}

} // namespace

TornadoData tornadoOf(const SensitivityFindings& findings, std::size_t most, const QLocale& locale)
{
    const Quantity quantity = findings.question.quantity;
    TornadoData data;
    data.title = movedText(quantity);
    data.subtitle = tornadoSubtitle(quantity);
    data.resultTitle = resultTitle(quantity);
    data.middle = findings.ranking.now.middle;
    data.axis = isChance(findings) ? TornadoAxis::Chance : TornadoAxis::Money;
    for (const SensitivityRow& row : findings.ranking.rows) {
        if (data.rows.size() < most)
            data.rows.push_back(rowOf(findings, row, locale));
    }
    return data;
}

DriversData driversOf(const SensitivityFindings& findings, const QLocale&)
{
    DriversData data;
    data.title = SensitivityCharts::tr("What drives the difference");
    data.subtitle = SensitivityCharts::tr("Parts add up to the lead · luck: the middle of the futures less the plan "
                                          "without chance");
    data.totalName = SensitivityCharts::tr("Lead");
    data.total = findings.drivers.lead;
    for (const DriverPart& part : findings.drivers.parts) {
        if (std::abs(part.amount) >= halfDollar)
            data.bars.push_back({driverText(part.driver), part.amount});
    }
    return data;
}

SensitivitySentence sentenceOf(const SensitivityFindings& findings, const QLocale& locale)
{
    std::vector<DecidingRow> rows;
    for (std::size_t index = 0; index < findings.ranking.rows.size(); ++index)
        rows.push_back({findings.ranking.rows[index].varied, flipOf(findings, index)});
    return sensitivitySentence(*findings.plan, findings.question,
                               {.now = findings.ranking.now.middle,
                                .isEven = findings.verdict == VerdictKind::Even,
                                .flipsKnown = !findings.flips.empty()},
                               rows, locale);
}

std::optional<Solution> flipOf(const SensitivityFindings& findings, std::size_t row)
{
    return row < findings.flips.size() ? findings.flips[row] : std::nullopt;
}

std::optional<std::size_t> rowOf(const SensitivityFindings& findings, const std::string& field)
{
    const auto& rows = findings.ranking.rows;
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const SensitivityRow& row) { return row.varied.fields.front() == field; });
    return found == rows.end() ? std::nullopt : std::optional<std::size_t>(found - rows.begin());
}

VariedField curveRange(const VariedField& varied, const std::optional<Solution>& flip)
{
    constexpr double wider = 0.35;   // of the tried range, on either side
    constexpr double farthest = 1.5; // a flip so many tried ranges away is left outside
    VariedField range = varied;
    const double width = varied.high - varied.low;
    double low = std::min(varied.low, varied.now) - wider * width;
    double high = std::max(varied.high, varied.now) + wider * width;
    if (flip && std::abs(flip->value - varied.now) < farthest * width) {
        low = std::min(low, flip->value - wider * width / 2);
        high = std::max(high, flip->value + wider * width / 2);
    }
    if (varied.low >= 0)
        low = std::max(low, 0.0);
    range.low = allowedValue(varied, low);
    range.high = allowedValue(varied, high);
    return range;
}

ResponseData responseOf(const SensitivityFindings& findings, const VariedField& varied,
                        const std::vector<CurvePoint>& curve, std::optional<double> tried, const QLocale& locale)
{
    ResponseData data;
    const Question& question = findings.question;
    data.title = variedName(*findings.plan, varied);
    data.subtitle = isChance(findings)
        ? questionText(*findings.plan, question)
        : SensitivityCharts::tr("%1; band: 8 in 10 futures").arg(questionText(*findings.plan, question));
    data.valueTitle = fieldTitle(varied);
    data.turn = isChance(findings) ? evenChance : 0;
    for (const CurvePoint& point : curve)
        data.points.push_back({point.value, point.answer.middle, point.answer.low, point.answer.high});
    if (data.points.empty())
        return data;
    data.valueTicks = valueTicks(varied, locale);
    data.resultTicks = resultTicks(data.points, data.turn, isChance(findings), locale);
    if (isInside(varied, varied.now))
        data.now = markAt(SensitivityCharts::tr("now %1"), varied, varied.now, data, findings, locale);
    if (tried && *tried != varied.now && isInside(varied, *tried))
        data.tried = markAt(SensitivityCharts::tr("with %1"), varied, *tried, data, findings, locale);
    const auto row = rowOf(findings, varied.fields.front());
    const auto flip = row ? flipOf(findings, *row) : std::nullopt;
    if (flip && isInside(varied, flip->value)) {
        const bool isAhead = findings.ranking.now.middle > data.turn;
        data.flip = ResponseMark{
            flip->value, SensitivityCharts::tr("%1 wins", "a path").arg(winnerName(*findings.plan, question, !isAhead)),
            flipText(varied, *flip, locale)};
    }
    return data;
}

} // namespace pathwise
