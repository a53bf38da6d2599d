// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inspectorsources.h"

#include "core/compensation/sources.h"
#include "core/knowledge/ownladder.h"

#include <memory>

namespace pathwise {

namespace {

/// The published knowledge with a plan's own roles in it, made anew when either is another: fields are asked about one by
/// one.
class RolesAdded {
public:
    const Knowledge& knowledgeFor(const Plan& plan, const SharedWorld& world)
    {
        const auto& roles = plan.assumptions.roles;
        if (roles.empty())
            return world->knowledge;
        if (m_world != world || m_roles != roles) {
            m_world = world;
            m_roles = roles;
            m_knowledge = world->knowledge;
            // Roles that cannot be added are told of where the plan is evaluated.
            [[maybe_unused]] const auto added = addOwnRoles(m_knowledge, roles);
        }
        return m_knowledge;
    }

private:
    SharedWorld m_world;
    std::vector<OwnRole> m_roles;
    Knowledge m_knowledge;
};

} // namespace

Inspector::Sources inspectorSources(const Workbench& workbench)
{
    Inspector::Sources sources;
    sources.source = [&worlds = workbench.worlds, added = std::make_shared<RolesAdded>()](const Plan& plan,
                                                                                          std::string_view field) {
        const auto derived = worlds.world() ? sourceOf(plan, added->knowledgeFor(plan, worlds.world()), field)
                                            : std::optional<Derived>();
        return derived ? std::optional(derived->value) : std::nullopt;
    };
    sources.choices = [&worlds = workbench.worlds](const Plan& plan, const Field& field) {
        return choicesOf(plan, field, worlds.world() ? &worlds.world()->knowledge : nullptr);
    };
    return sources;
}

} // namespace pathwise
