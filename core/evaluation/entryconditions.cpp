// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/entryconditions.h"

#include "core/calendar/month.h"

#include <algorithm>

namespace pathwise {

namespace {

bool hasResearchRecord(const Person& person)
{
    return std::any_of(person.skills.begin(), person.skills.end(),
                       [](const Skill& skill) { return skill.skill == researchRecord && skill.now >= skill.needed; });
}

/// Looks at one stage after the other.
class EntryCheck {
public:
    EntryCheck(const Plan& plan, const Knowledge& knowledge) : m_plan(plan), m_knowledge(knowledge) {}

    void check(const CareerPath& path, std::size_t index)
    {
        const Stage& stage = path.stages[index];
        const Role* role = m_knowledge.roles.find(stage.role);
        const bool isHeld = index > 0 && path.stages[index - 1].role == stage.role;
        if (!role || isHeld || stage.start < m_plan.assumptions.start)
            return;
        EntryNotice notice{.path = path.id, .stage = index, .role = stage.role};
        checkYears(role->spec, stage, notice);
        checkRecord(role->spec, notice);
    }

    [[nodiscard]] std::vector<EntryNotice> take() { return std::move(m_notices); }

private:
    void checkYears(const RoleSpec& spec, const Stage& stage, EntryNotice notice)
    {
        const auto usual = m_knowledge.figures.range(spec.afterYears);
        if (!usual)
            return;
        notice.figure = spec.afterYears;
        notice.years =
            m_plan.person.experienceYears + static_cast<double>(stage.start - m_plan.assumptions.start) / monthsPerYear;
        notice.least = usual->low;
        if (notice.years < notice.least)
            m_notices.push_back(std::move(notice));
    }

    void checkRecord(const RoleSpec& spec, EntryNotice notice)
    {
        const auto isAsked = m_knowledge.figures.flag(spec.requirement);
        if (!isAsked || !*isAsked || hasResearchRecord(m_plan.person))
            return;
        notice.kind = EntryNotice::Kind::ResearchRecord;
        notice.figure = spec.requirement;
        m_notices.push_back(std::move(notice));
    }

    const Plan& m_plan;
    const Knowledge& m_knowledge;
    std::vector<EntryNotice> m_notices;
};

} // namespace

std::vector<EntryNotice> entryNotices(const Plan& plan, const Knowledge& knowledge)
{
    EntryCheck check(plan, knowledge);
    for (const CareerPath& path : plan.paths) {
        for (std::size_t stage = 0; stage < path.stages.size(); ++stage)
            check.check(path, stage);
    }
    return check.take();
}

} // namespace pathwise
