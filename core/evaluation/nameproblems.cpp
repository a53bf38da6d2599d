// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/nameproblems.h"

#include "core/compensation/jobcompiler.h"

#include <algorithm>

namespace pathwise {

namespace {

/// Looks at one stage after the other.
class NameCheck {
public:
    NameCheck(const Plan& plan, const Knowledge& knowledge, Problems& problems)
        : m_own(plan.assumptions.roles), m_knowledge(knowledge), m_problems(problems)
    {
    }

    void check(const Stage& stage, const std::string& field)
    {
        if (!m_knowledge.places->find(stage.place))
            add(field + "/place", stage.place, {});
        if (stage.role == noRole)
            return;
        if (!findSegment(m_knowledge.segments, stage.segment))
            add(field + "/segment", stage.segment, segments());
        const auto known = levelsOf(stage.role);
        if (!known) {
            add(field + "/role", stage.role, roles());
            return;
        }
        checkLevel(*known, stage.level, field + "/level");
        for (std::size_t index = 0; index < stage.promotionDates.size(); ++index)
            checkLevel(*known, stage.promotionDates[index].level,
                       field + "/promotion_dates/" + std::to_string(index) + "/level");
    }

private:
    void add(std::string field, const std::string& given, std::vector<std::string> choices)
    {
        m_problems.push_back(
            {.code = ErrorCode::UnknownId, .field = std::move(field), .text = given, .choices = std::move(choices)});
    }

    /// Empty for a role that nobody knows.
    [[nodiscard]] std::optional<std::vector<std::string>> levelsOf(const std::string& name) const
    {
        std::vector<std::string> levels;
        if (const Role* role = m_knowledge.roles.find(name)) {
            for (const auto& rung : role->ladder)
                levels.push_back(rung.id);
            return levels;
        }
        const auto own =
            std::find_if(m_own.begin(), m_own.end(), [&](const OwnRole& role) { return role.name == name; });
        if (own == m_own.end())
            return std::nullopt;
        for (const OwnLevel& level : own->levels)
            levels.push_back(level.name);
        return levels;
    }

    void checkLevel(const std::vector<std::string>& known, const std::string& level, std::string field)
    {
        if (std::find(known.begin(), known.end(), level) == known.end())
            add(std::move(field), level, known);
    }

    [[nodiscard]] std::vector<std::string> roles() const
    {
        std::vector<std::string> ids;
        for (const auto& role : m_knowledge.roles.all())
            ids.push_back(role.spec.id);
        for (const OwnRole& role : m_own)
            ids.push_back(role.name);
        ids.emplace_back(noRole);
        return ids;
    }

    [[nodiscard]] std::vector<std::string> segments() const
    {
        std::vector<std::string> ids;
        for (const auto& segment : m_knowledge.segments)
            ids.push_back(segment.id);
        return ids;
    }

    const std::vector<OwnRole>& m_own;
    const Knowledge& m_knowledge;
    Problems& m_problems;
};

} // namespace

Problems nameProblems(const Plan& plan, const Knowledge& knowledge)
{
    Problems problems;
    NameCheck check(plan, knowledge, problems);
    for (const auto& path : plan.paths) {
        for (std::size_t stage = 0; stage < path.stages.size(); ++stage)
            check.check(path.stages[stage], "paths/" + path.id.text() + "/stages/" + std::to_string(stage));
    }
    return problems;
}

} // namespace pathwise
