// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/pathevents.h"

#include "core/compensation/compile.h"
#include "core/compensation/jobcompiler.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

/// Writes one path's story, stage after stage.
class Teller {
public:
    Teller(const Plan& plan, const Knowledge& knowledge, const Program& program, const Timeline& timeline,
           PathStory& story)
        : m_plan(plan), m_knowledge(knowledge), m_program(program), m_timeline(timeline), m_story(story)
    {
    }

    /// `goesOn`: the next job is a transfer.
    void tell(const CareerPath& path, std::size_t stage, const Job& job, int jobIndex, bool goesOn)
    {
        const StageWindow window = windowOf(m_plan, path, stage);
        const auto levels = levelNames(path.stages[stage], job);
        StageSpan span{
            .stage = stage, .start = dateOf(window.start), .end = dateOf(window.end), .level = levels.front()};
        add(EventKind::StageStart, std::max(window.start, 0), stage, 0, span.level);
        for (int month = std::max(window.start, 0); month < window.end; ++month) {
            const MonthRecord& record = m_timeline.months[static_cast<std::size_t>(month)];
            if (record.job != jobIndex || !record.promoted)
                continue;
            const auto level = std::min(static_cast<std::size_t>(record.level), levels.size() - 1);
            if (month + 1 >= window.end)
                break;
            span.end = dateOf(month + 1);
            m_story.spans.push_back(span);
            span = {.stage = stage, .start = dateOf(month + 1), .end = dateOf(window.end), .level = levels[level]};
            add(EventKind::Promotion, month + 1, stage, 0, span.level);
        }
        m_story.spans.push_back(span);
        if (window.end < m_program.months)
            leave(stage, job, window.end, !goesOn);
    }

    void addGap(const CareerPath& path, std::size_t stage)
    {
        const StageWindow window = windowOf(m_plan, path, stage);
        m_story.spans.push_back(
            {.stage = stage, .start = dateOf(window.start), .end = dateOf(window.end), .level = {}});
    }

    void addCash(const DatedCash& cash, std::size_t stage)
    {
        if (cash.kind == CashKind::Exercise || cash.kind == CashKind::PurchasePlan)
            return; // they come as often as options vest
        const EventKind kind = cash.kind == CashKind::SignOn ? EventKind::SignOn
            : cash.kind == CashKind::Learning                ? EventKind::Learning
            : cash.amount < 0                                ? EventKind::Clawback
                                                             : EventKind::Relocation;
        add(kind, cash.month - 1, stage, cash.amount, {});
    }

private:
    [[nodiscard]] Month dateOf(int month) const { return m_plan.assumptions.start + month; }

    void add(EventKind kind, int month, std::size_t stage, double amount, std::string level)
    {
        m_story.events.push_back(
            {.kind = kind, .date = dateOf(month), .stage = stage, .level = std::move(level), .amount = amount});
    }

    void leave(std::size_t stage, const Job& job, int month, bool losesUnvested)
    {
        add(EventKind::StageEnd, month, stage, 0, {});
        const double lost = losesUnvested ? unvested(job, month) : 0;
        if (lost > 0)
            add(EventKind::UnvestedLost, month, stage, -lost, {});
    }

    /// USD of granted but unvested shares at a month's end, at the price of the day.
    [[nodiscard]] double unvested(const Job& job, int month) const
    {
        const Firm& firm = m_program.firms[static_cast<std::size_t>(job.firm)];
        const auto price = [&](int at) { return firm.price * std::exp(firm.drift * std::max(at, 0) / 12.0); };
        const auto missing = [&](const std::vector<double>& vested, int since) {
            return since < 0 || vested.empty()
                ? 0
                : 1 - vested[std::min(static_cast<std::size_t>(since), vested.size() - 1)];
        };
        double units = 0;
        for (const auto& award : job.awards)
            units += (award.units + award.dollars / price(award.month)) * missing(award.vested, month - award.month);
        if (!job.refresh.vested.empty()) {
            for (int since = job.refresh.firstMonth; job.start + since < month; since += job.refresh.everyMonths) {
                const int granted = job.start + since;
                if (granted <= 0)
                    continue;
                units += refreshAt(job, granted) / price(granted) * missing(job.refresh.vested, month - granted);
            }
        }
        return units * price(month);
    }

    [[nodiscard]] double refreshAt(const Job& job, int month) const
    {
        const MonthRecord& record = m_timeline.months[static_cast<std::size_t>(month) - 1];
        const auto level = std::min(static_cast<std::size_t>(record.level), job.levels.size() - 1);
        const auto index = static_cast<std::size_t>(std::max(0, month - std::max(job.start, 0) - 1));
        return job.levels[level].refresh * job.raise[std::min(index, job.raise.size() - 1)];
    }

    [[nodiscard]] std::vector<std::string> levelNames(const Stage& stage, const Job& job) const
    {
        std::vector<std::string> names{stage.level};
        if (job.promotionRule == PromotionRule::OnDates) {
            for (const auto& promotion : stage.promotionDates)
                names.push_back(promotion.level);
            names.erase(names.begin(), names.end() - static_cast<std::ptrdiff_t>(job.levels.size()));
            return names;
        }
        const Role* role = m_knowledge.roles.find(stage.role);
        for (const auto& level : role->ladder) {
            const bool above = names.size() > 1 || findLevel(role->ladder, stage.level) < &level;
            if (above && names.size() < job.levels.size())
                names.push_back(level.id);
        }
        return names;
    }

    const Plan& m_plan;
    const Knowledge& m_knowledge;
    const Program& m_program;
    const Timeline& m_timeline;
    PathStory& m_story;
};

} // namespace

PathStory storyOf(const Plan& plan, const Knowledge& knowledge, const CareerPath& path, const Program& program,
                  const PathProgram& compiled, const Timeline& timeline)
{
    PathStory story;
    Teller teller(plan, knowledge, program, timeline, story);
    int job = 0;
    std::vector<std::size_t> stageOfJob;
    for (std::size_t stage = 0; stage < path.stages.size(); ++stage) {
        if (windowOf(plan, path, stage).isEmpty())
            continue;
        if (path.stages[stage].role == noRole) {
            teller.addGap(path, stage);
            continue;
        }
        const auto at = static_cast<std::size_t>(job);
        const bool goesOn = at + 1 < compiled.jobs.size() && compiled.jobs[at + 1].isTransfer;
        teller.tell(path, stage, compiled.jobs[at], job, goesOn);
        stageOfJob.push_back(stage);
        ++job;
    }
    for (const auto& cash : compiled.cash)
        teller.addCash(cash, cash.job < 0 ? 0 : stageOfJob[static_cast<std::size_t>(cash.job)]);
    std::stable_sort(story.events.begin(), story.events.end(),
                     [](const PathEvent& a, const PathEvent& b) { return a.date < b.date; });
    return story;
}

} // namespace pathwise
