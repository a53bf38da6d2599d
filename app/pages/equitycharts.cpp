// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/equitycharts.h"

#include "app/models/equitygridmodel.h"
#include "app/models/pathlooks.h"
#include "app/presentation/money.h"
#include "app/presentation/nametexts.h"
#include "app/presentation/rates.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace pathwise {

namespace {

struct EquityTexts {
    Q_DECLARE_TR_FUNCTIONS(EquityTexts)
};

constexpr std::array roundExits{1.0, 2.0, 5.0};
constexpr double usualLeastExit = 10e6;
constexpr double usualMostExit = 500e6;
constexpr double furthestExit = 1e11;
constexpr double breakEvenRoom = 1.5;
constexpr int pointsPerStep = 10;
constexpr double dilutionBand = 0.1;
constexpr double mostDilution = 0.95;
constexpr int dots = 25;
constexpr double tailQuantile = 0.9;
constexpr double headRoom = 1.25;
constexpr double gridStep = 0.2; // of dilution
constexpr double mostGridDilution = 0.9;

const EquityOffer* privateOffer(const EquityAnswer& answer)
{
    const auto found = std::find_if(answer.offers.begin(), answer.offers.end(),
                                    [](const EquityOffer& offer) { return offer.isPrivate && offer.isKnown; });
    return found == answer.offers.end() ? nullptr : &*found;
}

std::vector<ResponseTick> moneyTicks(double low, double high, int wanted, const QLocale& locale)
{
    std::vector<ResponseTick> ticks;
    for (const double tick : moneySteps(low, high, wanted).ticks())
        ticks.push_back({tick, axisMoney(tick, locale)});
    return ticks;
}

CurveLine payoffLine(const EquityFindings& findings, const EquityOffer& offer, const std::vector<double>& exits,
                     const QLocale& locale)
{
    const EquityAnswer& answer = findings.answer;
    CurveLine line{.name = offerName(*findings.plan, offer.id),
                   .detail = {},
                   .look = offerLook(*findings.plan, offer.id),
                   .points = {}};
    const bool moves = offer.isPrivate && offer.isKnown;
    const double dilution = offer.company.futureDilution;
    for (std::size_t step = 0; step + 1 < exits.size(); ++step) {
        const int last = step + 2 == exits.size() ? pointsPerStep : pointsPerStep - 1;
        for (int i = 0; i <= last; ++i) {
            const double exit = exits[step] * std::pow(exits[step + 1] / exits[step], double(i) / pointsPerStep);
            const double middle = totalAt(answer, offer, exit);
            const double low =
                moves ? totalAt(answer, offer, exit, std::min(mostDilution, dilution + dilutionBand)) : middle;
            const double high = moves ? totalAt(answer, offer, exit, std::max(0.0, dilution - dilutionBand)) : middle;
            line.points.push_back({exit, middle, low, high});
        }
    }
    if (moves)
        line.detail = EquityTexts::tr("%1 after dilution").arg(percentText(offer.ownershipAtExit, locale, 2));
    return line;
}

double quantileOf(std::vector<double> values, double share)
{
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

/// One amount for each dot: pay and equity are drawn independently, the exits exactly.
std::vector<double> amountsOf(const EquityOffer& offer)
{
    std::vector<std::pair<double, double>> outcomes;
    std::vector<std::pair<double, double>> pay;
    for (const double one : offer.pay)
        pay.emplace_back(1.0 / static_cast<double>(offer.pay.size()), one);
    const std::vector<double> middles = pay.empty() ? std::vector{offer.meanPay} : dotsOf(pay, dots);
    const double share = 1.0 / static_cast<double>(middles.size());
    for (const double middle : middles) {
        if (offer.exits.empty())
            outcomes.emplace_back(share, middle);
        for (const OfferExit& exit : offer.exits)
            outcomes.emplace_back(share * exit.probability, middle + exit.today);
    }
    return dotsOf(outcomes, dots);
}

QString rowNote(const EquityOffer& offer, const std::vector<double>& values, const QLocale& locale)
{
    if (offer.isPrivate && !offer.isKnown)
        return EquityTexts::tr("pay alone: the options cannot be valued");
    if (offer.isPrivate)
        return EquityTexts::tr("%1: the equity pays nothing").arg(chanceText(offer.chanceOfNothing, locale));
    return EquityTexts::tr("8 in 10: %1")
        .arg(compactMoneyRange(quantileOf(values, 1 - tailQuantile), quantileOf(values, tailQuantile), locale));
}

QString strong(const QString& text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

EquitySentence saidIn(const QString& pattern, const QStringList& words)
{
    const auto fill = [](QString text, const QStringList& with) {
        switch (with.size()) {
        case 1: return text.arg(with[0]);
        case 2: return text.arg(with[0], with[1]);
        case 3: return text.arg(with[0], with[1], with[2]);
        default: return text;
        }
    };
    QStringList rich;
    for (const QString& word : words)
        rich << strong(word);
    return {fill(pattern, words), fill(pattern.toHtmlEscaped(), rich)};
}

/// What has to happen for the start-up to win.
EquitySentence exitSentence(const EquityFindings& findings, const QLocale& locale)
{
    const EquityOffer* startUp = privateOffer(findings.answer);
    if (!startUp)
        return {};
    const QString name = offerName(*findings.plan, startUp->id);
    if (!startUp->breakEvenExit)
        return saidIn(EquityTexts::tr("No exit makes up for the pay of %1."), {name});
    if (*startUp->breakEvenExit <= 0)
        return saidIn(EquityTexts::tr("%1 wins even without an exit."), {name});
    return saidIn(EquityTexts::tr("%1 wins only above a %2 exit: %3 of futures."),
                  {name, compactMoney(*startUp->breakEvenExit, locale), chanceText(startUp->beatsBaseline, locale)});
}

} // namespace

QString offerName(const Plan& plan, const OfferId& id)
{
    const CareerPath& path = plan.paths.at(id.path);
    const QString name = QString::fromStdString(path.name);
    const QString job = stageText(path.stages.at(id.stage));
    if (path.stages.size() == 1 || job.compare(name, Qt::CaseInsensitive) == 0)
        return name;
    return EquityTexts::tr("%1: %2", "path and job").arg(name, job);
}

PathLook offerLook(const Plan& plan, const OfferId& id)
{
    return lookOf(plan, plan.paths.at(id.path));
}

double totalAt(const EquityAnswer& answer, const EquityOffer& offer, double exit, std::optional<double> dilution)
{
    if (!offer.isPrivate || !offer.isKnown)
        return offer.meanPay;
    return offer.meanPay + payoffToday(answer, offer, exit, dilution);
}

double equivalentAt(const EquityOffer& offer, double aversion)
{
    std::vector<ResponsePoint> points;
    for (const OfferEquivalent& one : offer.equivalents)
        points.push_back({one.aversion, one.value, one.value, one.value});
    return points.empty() ? offer.equivalent.value : responseAt(points, aversion);
}

std::vector<double> exitSteps(const EquityAnswer& answer)
{
    double least = usualLeastExit;
    double most = usualMostExit;
    for (const EquityOffer& offer : answer.offers) {
        if (offer.isPrivate && offer.company.postMoney && *offer.company.postMoney > 0) {
            least = std::min(least, *offer.company.postMoney / 2);
            most = std::max(most, *offer.company.postMoney * 10);
        }
        if (offer.breakEvenExit && *offer.breakEvenExit > 0 && *offer.breakEvenExit < furthestExit) {
            least = std::min(least, *offer.breakEvenExit / breakEvenRoom);
            most = std::max(most, *offer.breakEvenExit * breakEvenRoom);
        }
    }
    std::vector<double> steps;
    double decade = std::pow(10, std::floor(std::log10(std::max(1.0, least))));
    for (; steps.empty() || steps.back() < most; decade *= 10) {
        for (const double one : roundExits) {
            if (steps.empty() || steps.back() < most)
                steps.push_back(one * decade);
        }
    }
    while (steps.size() > 2 && steps[1] <= least)
        steps.erase(steps.begin());
    return steps;
}

CurveData payoffOf(const EquityFindings& findings, const QLocale& locale)
{
    const EquityAnswer& answer = findings.answer;
    CurveData chart;
    chart.title = EquityTexts::tr("What %n year(s) pay, by exit value", nullptr,
                                  static_cast<int>(std::lround(answer.question.years)));
    chart.subtitle = EquityTexts::tr("After tax, today's dollars · shaded: dilution 10 points lower or higher");
    chart.valueTitle = EquityTexts::tr("Exit value");
    chart.logarithmic = true;
    const auto exits = exitSteps(answer);
    for (const double exit : exits)
        chart.valueTicks.push_back({exit, axisMoney(exit, locale)});
    double low = 0;
    double high = 0;
    for (const EquityOffer& offer : answer.offers) {
        chart.lines.push_back(payoffLine(findings, offer, exits, locale));
        for (const ResponsePoint& point : chart.lines.back().points) {
            low = std::min(low, point.low);
            high = std::max(high, point.middle);
        }
    }
    chart.resultTicks = moneyTicks(low, high, 5, locale);
    const EquityOffer* startUp = privateOffer(answer);
    if (startUp && startUp->breakEvenExit && *startUp->breakEvenExit >= exits.front()
        && *startUp->breakEvenExit <= exits.back()) {
        const auto line = std::find_if(answer.offers.begin(), answer.offers.end(),
                                       [&](const EquityOffer& offer) { return &offer == startUp; });
        std::rotate(chart.lines.begin(), chart.lines.begin() + (line - answer.offers.begin()), chart.lines.end());
        chart.crossing = ResponseMark{*startUp->breakEvenExit, EquityTexts::tr("Break-even exit"),
                                      compactMoney(*startUp->breakEvenExit, locale)};
    }
    return chart;
}

CurveData comfortOf(const EquityFindings& findings, const QLocale& locale)
{
    CurveData chart;
    chart.title = EquityTexts::tr("What certain amount would you trade each package for?");
    chart.valueTitle = EquityTexts::tr("Aversion to risk");
    chart.labels = CurveLabels::AtCursor;
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    double most = 0;
    for (const EquityOffer& offer : findings.answer.offers) {
        CurveLine line{.name = offerName(*findings.plan, offer.id),
                       .detail = {},
                       .look = offerLook(*findings.plan, offer.id),
                       .points = {}};
        for (const OfferEquivalent& one : offer.equivalents) {
            line.points.push_back({one.aversion, one.value, one.value, one.value});
            low = std::min(low, one.value);
            high = std::max(high, one.value);
            most = std::max(most, one.aversion);
        }
        chart.lines.push_back(std::move(line));
    }
    chart.valueTicks = {{0, EquityTexts::tr("neutral")}, {most, EquityTexts::tr("very cautious")}};
    const AxisSteps axis = niceSteps(low, high, 3);
    for (const double tick : axis.ticks())
        chart.resultTicks.push_back({tick, axisMoney(tick, locale)});
    return chart;
}

OutcomeDotsData outcomesOf(const EquityFindings& findings, const QLocale& locale)
{
    OutcomeDotsData chart;
    chart.title = EquityTexts::tr("How it could turn out");
    chart.subtitle = EquityTexts::tr("each dot is 4 in 100 futures");
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    for (const EquityOffer& offer : findings.answer.offers) {
        auto values = amountsOf(offer);
        low = std::min(low, values.front());
        high = std::max(high, quantileOf(values, tailQuantile));
        const QString note = rowNote(offer, values, locale);
        chart.rows.push_back(
            {offerName(*findings.plan, offer.id), note, offerLook(*findings.plan, offer.id), std::move(values), {}});
    }
    const AxisSteps axis = niceSteps(low, high * headRoom, 4);
    for (const double tick : axis.ticks())
        chart.ticks.push_back({tick, axisMoney(tick, locale)});
    for (OutcomeRow& row : chart.rows) {
        const auto beyond =
            std::count_if(row.values.begin(), row.values.end(), [&](double value) { return value > axis.high; });
        row.beyond = EquityTexts::tr("%n in 100\nabove %1", nullptr, static_cast<int>(beyond) * (100 / dots))
                         .arg(axisMoney(axis.high, locale));
    }
    return chart;
}

EquitySentence sentenceOf(const EquityFindings& findings, double aversion, const QLocale& locale)
{
    constexpr double even = 0.01;
    const auto& offers = findings.answer.offers;
    if (offers.size() < 2)
        return saidIn(EquityTexts::tr("Choose a second package to compare with %1."),
                      {offerName(*findings.plan, offers.front().id)});
    std::vector<const EquityOffer*> ranked;
    for (const EquityOffer& offer : offers)
        ranked.push_back(&offer);
    std::stable_sort(ranked.begin(), ranked.end(), [&](const EquityOffer* a, const EquityOffer* b) {
        return equivalentAt(*a, aversion) > equivalentAt(*b, aversion);
    });
    const double best = equivalentAt(*ranked[0], aversion);
    const double lead = best - equivalentAt(*ranked[1], aversion);
    const QString first = offerName(*findings.plan, ranked[0]->id);
    const QString second = offerName(*findings.plan, ranked[1]->id);
    const EquitySentence verdict = lead < even * std::abs(best)
        ? saidIn(EquityTexts::tr("For you, %1 and %2 are worth about the same."), {first, second})
        : saidIn(EquityTexts::tr("For you, %1 is worth %2 more than %3."), {first, compactMoney(lead, locale), second});
    const EquitySentence exit = exitSentence(findings, locale);
    if (exit.plain.isEmpty())
        return verdict;
    return {verdict.plain + QChar(u' ') + exit.plain, verdict.rich + QChar(u' ') + exit.rich};
}

std::optional<double> turningAversion(const EquityAnswer& answer)
{
    if (answer.offers.size() < 2)
        return std::nullopt;
    const auto& a = answer.offers[0].equivalents;
    const auto& b = answer.offers[1].equivalents;
    for (std::size_t i = 1; i < std::min(a.size(), b.size()); ++i) {
        const double before = a[i - 1].value - b[i - 1].value;
        const double after = a[i].value - b[i].value;
        if ((before > 0) != (after > 0))
            return std::lerp(a[i - 1].aversion, a[i].aversion, before / (before - after));
    }
    return std::nullopt;
}

bool fillDilutionGrid(EquityGridModel& grid, const EquityAnswer& answer)
{
    const EquityOffer* startUp = privateOffer(answer);
    const EquityOffer& baseline = answer.offers.at(answer.question.baseline);
    if (!startUp || startUp == &baseline) {
        grid.clear();
        return false;
    }
    std::vector<double> dilutions;
    for (int step = 0; step * gridStep <= mostGridDilution + gridStep / 2; ++step)
        dilutions.push_back(step * gridStep);
    dilutions.push_back(startUp->company.futureDilution);
    std::sort(dilutions.begin(), dilutions.end());
    grid.setGrid(dilutions, exitSteps(answer), [&](double dilution, double exit) {
        return totalAt(answer, *startUp, exit, dilution) - totalAt(answer, baseline, exit);
    });
    return true;
}

} // namespace pathwise
