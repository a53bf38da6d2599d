// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tax/datacursor.h"
#include "core/tax/ruleinfo.h"

#include <string>
#include <vector>

namespace pathwise {

/// Collects the catalog while the data files are read: one entry per rule, with what its provenance says.
class CatalogBuilder {
public:
    explicit CatalogBuilder(std::vector<RuleInfo>& catalog) : m_catalog(catalog) {}

    /// `provenance`: an object with `sources` and, optionally, `projected`, `in_force_since`, `last_published_year`.
    RuleId add(std::string jurisdiction, std::string id, std::string description, const DataCursor& provenance);

private:
    std::vector<RuleInfo>& m_catalog;
};

/// Readers of the three files; problems are left in the cursor.
struct FederalRules;
struct StateRules;
struct LocalRules;
[[nodiscard]] FederalRules readFederalRules(const DataCursor& file, CatalogBuilder& catalog);
[[nodiscard]] StateRules readStateRules(const DataCursor& state, CatalogBuilder& catalog);
[[nodiscard]] LocalRules readLocalRules(const DataCursor& locality, CatalogBuilder& catalog);

} // namespace pathwise
