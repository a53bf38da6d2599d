// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explanationcontext.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

/// Stock granted on one day, as the plan without chance has it.
struct GrantedStock {
    std::string name;
    int month = 0; ///< index of the grant; may lie before the plan
    double units = 0;
    const std::vector<double>* vested = nullptr;
    Explanation origin; ///< of the units
};

/// Opens the equity of one job's months in a year.
class JobEquity {
public:
    JobEquity(const ExplanationContext& context, std::size_t job)
        : m_context(context)
        , m_index(job)
        , m_job(context.compiled().jobs[job])
        , m_firm(context.program.firms[static_cast<std::size_t>(m_job.firm)])
        , m_delay(context.delayOf(job))
        , m_last(lastOf(context, job))
    {
    }

    /// One entry for each grant of which something vests in the year.
    [[nodiscard]] std::vector<Explanation> explain() const
    {
        std::vector<Explanation> inputs;
        for (std::size_t index = 0; index < m_job.awards.size(); ++index)
            addVests(award(index), inputs);
        for (int month = m_job.start + m_job.refresh.firstMonth;
             !m_job.refresh.vested.empty() && month <= m_context.lastMonth();
             month += std::max(m_job.refresh.everyMonths, 1)) {
            if (month > 0 && isPaid(month))
                addVests(refresher(month), inputs);
        }
        return inputs;
    }

private:
    /// The last job of a row of transfers: what was granted goes on vesting until then.
    [[nodiscard]] static std::size_t lastOf(const ExplanationContext& context, std::size_t job)
    {
        const auto& jobs = context.compiled().jobs;
        while (job + 1 < jobs.size() && jobs[job + 1].isTransfer)
            ++job;
        return job;
    }

    [[nodiscard]] bool isPaid(int month) const { return m_context.isPaid(month, m_index); }
    [[nodiscard]] bool isHeld(int month) const
    {
        std::size_t job = m_index;
        while (job <= m_last && !m_context.isPaid(month, job))
            ++job;
        return job <= m_last;
    }

    /// USD a share at a month's end; today's before the plan.
    [[nodiscard]] double price(int month) const
    {
        return m_firm.price * std::exp(m_firm.drift * std::max(month, 0) / 12.0);
    }

    [[nodiscard]] GrantedStock award(std::size_t index) const
    {
        const Award& award = m_job.awards[index];
        const int month = m_delay > 0 ? std::max(award.month, m_job.start) + m_delay : award.month;
        const double units = award.units + award.dollars / price(month);
        Explanation origin{.name = "shares", .value = units};
        if (award.units == 0) {
            origin.formula = "value at grant / price at grant";
            origin.inputs = {valueAtGrant(index, award), counted("price at grant", price(month))};
        } else {
            origin = entered("shares", m_context.stageField(m_index, "package/grants"), units);
        }
        return {.name = nameOf(month), .month = month, .units = units, .vested = &award.vested, .origin = origin};
    }

    [[nodiscard]] Explanation valueAtGrant(std::size_t index, const Award& award) const
    {
        const std::string name = "value at grant";
        const Package& package = m_context.stage(m_index).package;
        if (!package.grants.empty())
            return entered(name, m_context.stageField(m_index, "package/grants/" + std::to_string(index) + "/value"),
                           award.dollars);
        const Explanation yearly = yearlyEquity(0);
        return {
            .name = name,
            .value = award.dollars,
            .formula = "equity a year × years of a first grant",
            .inputs = {yearly, counted("years of a first grant", yearly.value > 0 ? award.dollars / yearly.value : 0)}};
    }

    [[nodiscard]] Explanation yearlyEquity(int level) const
    {
        const Package& package = m_context.stage(m_index).package;
        if (package.refreshPerYear || !package.grants.empty())
            return fieldExplanation(m_context, "equity a year",
                                    m_context.stageField(m_index, "package/refresh_per_year"));
        const LevelTerms& terms = m_job.levels[static_cast<std::size_t>(level)];
        return {.name = "equity a year",
                .value = terms.refresh,
                .formula = "base a year × equity of base",
                .inputs = {explainLevel(m_context, m_index, level, "base a year",
                                        {"package/base", package.base, &StageSources::base}),
                           explainLevel(m_context, m_index, level, "equity of base",
                                        {"package/equity_per_year", package.equityPerYear, &StageSources::equity})}};
    }

    [[nodiscard]] GrantedStock refresher(int month) const
    {
        const int level = std::clamp(m_context.record(month).level, 0, static_cast<int>(m_job.levels.size()) - 1);
        const Explanation raise = explainRaise(m_context, m_index, month);
        const Explanation yearly = yearlyEquity(level);
        const double value = m_job.levels[static_cast<std::size_t>(level)].refresh * raise.value;
        Explanation dollars{
            .name = "value at grant", .value = value, .formula = "equity a year × raises", .inputs = {yearly, raise}};
        const double units = value / price(month);
        Explanation origin{.name = "shares",
                           .value = units,
                           .formula = "value at grant / price at grant",
                           .inputs = {std::move(dollars), counted("price at grant", price(month))}};
        return {.name = nameOf(month),
                .month = month,
                .units = units,
                .vested = &m_job.refresh.vested,
                .origin = std::move(origin)};
    }

    [[nodiscard]] std::string nameOf(int month) const
    {
        return "granted " + toString(m_context.plan().assumptions.start + month);
    }

    /// Fraction that vests at the end of a month; what vests at the grant itself comes with the first payday.
    [[nodiscard]] static double vestsAt(const GrantedStock& stock, int month)
    {
        const auto at = [&](int after) {
            const auto& vested = *stock.vested;
            if (after < 0 || vested.empty())
                return 0.0;
            return static_cast<std::size_t>(after) < vested.size() ? vested[static_cast<std::size_t>(after)] : 1.0;
        };
        const int after = month - stock.month;
        return after < 1 ? 0 : at(after) - (after == 1 ? 0 : at(after - 1));
    }

    [[nodiscard]] Explanation sharePrice(int month) const
    {
        const auto field = [&](const char* name, const char* id) {
            return fieldExplanation(m_context, name, m_context.stageField(m_index, id));
        };
        return {.name = "price",
                .value = price(month),
                .formula = "price today × (1 + growth a year) ^ (months / 12)",
                .inputs = {field("price today", "package/stock/price"), field("growth a year", "package/stock/growth"),
                           counted("months", month)}};
    }

    void addVests(const GrantedStock& stock, std::vector<Explanation>& inputs) const
    {
        Explanation grant{.name = stock.name, .value = 0, .formula = "Σ"};
        for (int month = m_context.firstMonth(); month <= m_context.lastMonth(); ++month) {
            const double part = isHeld(month) ? vestsAt(stock, month) : 0;
            if (part == 0)
                continue;
            const double amount = stock.units * part * price(month);
            grant.value += amount;
            grant.inputs.push_back({.name = toString(m_context.dateOf(month)),
                                    .value = amount,
                                    .formula = "shares × part that vests × price",
                                    .inputs = {stock.origin, counted("part that vests", part), sharePrice(month)}});
        }
        if (!grant.inputs.empty())
            inputs.push_back(std::move(grant));
    }

    const ExplanationContext& m_context;
    std::size_t m_index;
    const Job& m_job;
    const Firm& m_firm;
    int m_delay;
    std::size_t m_last;
};

} // namespace

Explanation explainEquity(const ExplanationContext& context)
{
    std::vector<Explanation> inputs;
    for (std::size_t job = 0; job < context.compiled().jobs.size(); ++job) {
        auto grants = JobEquity(context, job).explain();
        std::move(grants.begin(), grants.end(), std::back_inserter(inputs));
    }
    return sumOf("equity", context.pay().equity, std::move(inputs));
}

} // namespace pathwise
