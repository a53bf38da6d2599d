// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/catalogbuilder.h"

namespace pathwise {

RuleId CatalogBuilder::add(std::string jurisdiction, std::string id, std::string description,
                           const DataCursor& provenance)
{
    RuleInfo info{.id = std::move(id),
                  .jurisdiction = std::move(jurisdiction),
                  .description = std::move(description),
                  .inForceSince = provenance.textOr("in_force_since", ""),
                  .projected = provenance.flagOr("projected", false)};
    if (provenance.has("last_published_year"))
        info.lastPublishedYear = static_cast<int>(provenance.number("last_published_year"));
    if (provenance.has("sources")) {
        for (const DataCursor& source : provenance.at("sources").elements())
            info.sources.push_back({source.textOr("title", ""), source.textOr("url", "")});
    }
    m_catalog.push_back(std::move(info));
    return static_cast<RuleId>(m_catalog.size() - 1);
}

} // namespace pathwise
