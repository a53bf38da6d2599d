// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace pathwise {

/// Walking the descriptions: what every reader of them shares. Internal to core/plan.

/// How an element of a list is named in a field path: a career path by its id, anything else by its position.
template <class Element>
[[nodiscard]] std::string elementName(const Element& element, std::size_t index)
{
    if constexpr (std::is_same_v<std::remove_const_t<Element>, CareerPath>) {
        if (!element.id.isEmpty())
            return element.id.text();
    }
    return std::to_string(index);
}

[[nodiscard]] inline std::string joinPath(const std::string& parent, std::string_view name)
{
    return parent.empty() ? std::string(name) : parent + '/' + std::string(name);
}

/// Calls `leaf(value, info, path, key)` for every field under `object` that is not itself a struct or a list of
/// structs.
template <class Object, class Leaf>
void walkFields(Object& object, const std::string& path, const std::string& key, Leaf& leaf)
{
    describe(object, [&](std::string_view name, auto& value, const FieldInfo& info) {
        using Value = std::remove_cvref_t<decltype(value)>;
        const std::string childPath = joinPath(path, name);
        const std::string childKey = joinPath(key, name);
        if constexpr (IsDescribedList<Value>::value) {
            for (std::size_t index = 0; index < value.size(); ++index)
                walkFields(value[index], joinPath(childPath, elementName(value[index], index)), childKey, leaf);
        } else if constexpr (Described<Value>) {
            walkFields(value, childPath, childKey, leaf);
        } else {
            leaf(value, info, childPath, childKey);
        }
    });
}

} // namespace pathwise
