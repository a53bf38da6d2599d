// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"
#include "core/plan/fields.h"

#include <QString>
#include <vector>

namespace pathwise {

/// One entry of a combo box.
struct FieldChoice {
    std::string id;
    QString text;
    bool operator==(const FieldChoice&) const = default;
};

/// What a field may be set to: the values of a choice; roles, levels and kinds of employer from the knowledge (null: not
/// loaded). The field's own value is always among them. Empty for a field that is typed.
[[nodiscard]] std::vector<FieldChoice> choicesOf(const Plan& plan, const Field& field, const Knowledge* knowledge);

/// The places one is likely to choose, by name: the country, remote, and the metros with the most jobs of this kind. The
/// search of the Locations page knows them all.
[[nodiscard]] std::vector<FieldChoice> placeChoices(const Places& places);
/// "Austin", with the state where several are called so; the id where it is not known.
[[nodiscard]] QString placeText(const Places* places, const std::string& id);

} // namespace pathwise
