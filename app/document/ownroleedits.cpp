// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ownroleedits.h"

#include <algorithm>

namespace pathwise {

namespace {

void rename(std::string& level, const RoleDraft& draft)
{
    const auto known = std::find_if(draft.levels.begin(), draft.levels.end(), [&](const LevelDraft& other) {
        return !other.before.empty() && other.before == level;
    });
    if (known != draft.levels.end())
        level = known->level.name;
}

void follow(Stage& stage, const std::vector<RoleDraft>& drafts)
{
    const auto draft = std::find_if(drafts.begin(), drafts.end(), [&](const RoleDraft& other) {
        return !other.before.empty() && other.before == stage.role;
    });
    if (draft == drafts.end())
        return;
    stage.role = draft->role.name;
    rename(stage.level, *draft);
    for (auto& promotion : stage.promotionDates)
        rename(promotion.level, *draft);
}

} // namespace

std::vector<RoleDraft> roleDrafts(const Plan& plan)
{
    std::vector<RoleDraft> drafts;
    for (const OwnRole& role : plan.assumptions.roles) {
        RoleDraft draft{role, role.name, {}};
        draft.role.levels.clear();
        for (const OwnLevel& level : role.levels)
            draft.levels.push_back({level, level.name});
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

void setOwnRoles(Plan& plan, const std::vector<RoleDraft>& drafts)
{
    for (CareerPath& path : plan.paths) {
        for (Stage& stage : path.stages)
            follow(stage, drafts);
    }
    plan.assumptions.roles.clear();
    for (const RoleDraft& draft : drafts) {
        OwnRole role = draft.role;
        role.levels.clear();
        for (const LevelDraft& level : draft.levels)
            role.levels.push_back(level.level);
        plan.assumptions.roles.push_back(std::move(role));
    }
}

} // namespace pathwise
