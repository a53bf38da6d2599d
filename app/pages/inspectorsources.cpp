// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inspectorsources.h"

#include "core/compensation/sources.h"

namespace pathwise {

Inspector::Sources inspectorSources(const Workbench& workbench)
{
    Inspector::Sources sources;
    sources.source = [&worlds = workbench.worlds](const Plan& plan, std::string_view field) {
        const auto derived =
            worlds.world() ? sourceOf(plan, worlds.world()->knowledge, field) : std::optional<Derived>();
        return derived ? std::optional(derived->value) : std::nullopt;
    };
    sources.choices = [&worlds = workbench.worlds](const Plan& plan, const Field& field) {
        return choicesOf(plan, field, worlds.world() ? &worlds.world()->knowledge : nullptr);
    };
    return sources;
}

} // namespace pathwise
