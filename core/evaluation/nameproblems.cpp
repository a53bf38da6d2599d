// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/nameproblems.h"

#include "core/compensation/jobcompiler.h"

namespace pathwise {

namespace {

/// Looks at one stage after the other.
class NameCheck {
public:
    NameCheck(const Knowledge& knowledge, Problems& problems) : m_knowledge(knowledge), m_problems(problems) {}

    void check(const Stage& stage, const std::string& field)
    {
        if (!m_knowledge.places->find(stage.place))
            add(field + "/place", stage.place, {});
        if (stage.role == noRole)
            return;
        if (!findSegment(m_knowledge.segments, stage.segment))
            add(field + "/segment", stage.segment, segments());
        const Role* role = m_knowledge.roles.find(stage.role);
        if (!role) {
            add(field + "/role", stage.role, roles());
            return;
        }
        checkLevel(role->ladder, stage.level, field + "/level");
        for (std::size_t index = 0; index < stage.promotionDates.size(); ++index)
            checkLevel(role->ladder, stage.promotionDates[index].level,
                       field + "/promotion_dates/" + std::to_string(index) + "/level");
    }

private:
    void add(std::string field, const std::string& given, std::vector<std::string> choices)
    {
        m_problems.push_back(
            {.code = ErrorCode::UnknownId, .field = std::move(field), .text = given, .choices = std::move(choices)});
    }

    void checkLevel(const Ladder& ladder, const std::string& level, std::string field)
    {
        if (findLevel(ladder, level))
            return;
        std::vector<std::string> ids;
        for (const auto& rung : ladder)
            ids.push_back(rung.id);
        add(std::move(field), level, std::move(ids));
    }

    [[nodiscard]] std::vector<std::string> roles() const
    {
        std::vector<std::string> ids;
        for (const auto& role : m_knowledge.roles.all())
            ids.push_back(role.spec.id);
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

    const Knowledge& m_knowledge;
    Problems& m_problems;
};

} // namespace

Problems nameProblems(const Plan& plan, const Knowledge& knowledge)
{
    Problems problems;
    NameCheck check(knowledge, problems);
    for (const auto& path : plan.paths) {
        for (std::size_t stage = 0; stage < path.stages.size(); ++stage)
            check.check(path.stages[stage], "paths/" + path.id.text() + "/stages/" + std::to_string(stage));
    }
    return problems;
}

} // namespace pathwise
