// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/startup.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

/// Shares in the sources are printed to a tenth of a percent.
constexpr double sumTolerance = 0.0005;

/// Takes figures over one by one and keeps the first that is missing.
class Taker {
public:
    explicit Taker(const Figures& figures) : m_figures(figures) {}

    Derived operator()(std::string id, const std::string& symbol, const std::string& figure)
    {
        const auto value = m_figures.number(figure);
        if (!value && !m_error)
            m_error = value.error();
        return {std::move(id), value.value_or(0.0), symbol, {{symbol, figure, value.value_or(0.0)}}};
    }
    std::optional<Derived> optional(std::string id, const std::string& symbol, const std::string& figure)
    {
        return figure.empty() ? std::nullopt : std::optional((*this)(std::move(id), symbol, figure));
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    const Figures& m_figures;
    std::optional<Error> m_error;
};

std::string binId(const std::string& lottery, std::size_t bin)
{
    return "lottery." + lottery + '.' + std::to_string(bin);
}

Lottery lotteryOf(const StartupSpec::LotterySpec& spec, Taker& take)
{
    Lottery lottery{spec.id, {}};
    for (const auto& bin : spec.bins) {
        const double to = bin.to ? *bin.to : take({}, "to", bin.toFigure).value;
        lottery.bins.push_back({bin.from, to, take(binId(spec.id, lottery.bins.size()), "share", bin.probability)});
    }
    return lottery;
}

/// The first bin is a figure of its own; the others share what is left as they did.
Lottery scaledLottery(const StartupSpec::LotterySpec& spec, const Lottery& other, Taker& take)
{
    Lottery lottery{spec.id, other.bins};
    const auto below = take(binId(spec.id, 0), "below", spec.below);
    const auto& otherBelow = other.bins.front().probability;
    for (std::size_t i = 0; i < lottery.bins.size(); ++i) {
        auto& probability = lottery.bins[i].probability;
        const auto& share = other.bins[i].probability;
        probability = i == 0
            ? below
            : Derived{binId(spec.id, i),
                      share.value * (1 - below.value) / (1 - otherBelow.value),
                      "share × (1 − below) / (1 − other_below)",
                      {inputOf("share", share), inputOf("below", below), inputOf("other_below", otherBelow)}};
    }
    return lottery;
}

StartupStage stageOf(const StartupSpec::StageSpec& spec, Taker& take)
{
    const auto id = [&spec](const char* what) { return "startup_stage." + spec.id + '.' + what; };
    return {spec.id, take(id("dilution"), "dilution", spec.dilution),
            take(id("volatility"), "volatility", spec.volatility),
            take.optional(id("months_to_next"), "months", spec.monthsToNext),
            take.optional(id("graduation"), "share", spec.graduation)};
}

Result<void> checkSum(const Lottery& lottery)
{
    double sum = 0;
    for (const auto& bin : lottery.bins)
        sum += bin.probability.value;
    if (std::abs(sum - 1) > sumTolerance)
        return failure({.code = ErrorCode::BadSum, .field = lottery.id, .value = sum, .max = 1});
    return {};
}

template <class List>
const typename List::value_type* findById(const List& list, std::string_view id)
{
    const auto found = std::find_if(list.begin(), list.end(), [id](const auto& each) { return each.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Lottery* StartupMarket::lottery(std::string_view id) const
{
    return findById(lotteries, id);
}

const StartupStage* StartupMarket::stage(std::string_view id) const
{
    return findById(stages, id);
}

std::optional<Derived> StartupMarket::ownershipLeftAfter(std::string_view stage) const
{
    const auto* const from = findById(stages, stage);
    if (!from)
        return {};
    Derived left{"startup.ownership_left_after." + std::string(stage), 1, "1", {}};
    for (const auto* next = from + 1; next != stages.data() + stages.size(); ++next) {
        const auto symbol = "dilution_" + next->id;
        left.value *= 1 - next->dilution.value;
        left.formula += " × (1 − " + symbol + ')';
        left.inputs.push_back(inputOf(symbol, next->dilution));
    }
    return left;
}

Result<StartupMarket> StartupMarket::make(const StartupSpec& spec, const Figures& figures)
{
    Taker take(figures);
    StartupMarket market;
    for (const auto& lottery : spec.lotteries) {
        const Lottery* other = market.lottery(lottery.restOf);
        if (!lottery.restOf.empty() && (!other || other->bins.empty()))
            return failure({.code = ErrorCode::UnknownId, .field = lottery.id, .text = lottery.restOf});
        market.lotteries.push_back(other ? scaledLottery(lottery, *other, take) : lotteryOf(lottery, take));
    }
    for (const auto& stage : spec.stages)
        market.stages.push_back(stageOf(stage, take));
    market.yearsToExit = take("startup_stage.years_to_exit", "years", spec.yearsToExit);
    if (take.error())
        return failure(*take.error());
    for (const auto& lottery : market.lotteries) {
        if (auto checked = checkSum(lottery); !checked)
            return failure(checked.error());
    }
    return market;
}

} // namespace pathwise
