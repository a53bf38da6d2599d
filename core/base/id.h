// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <utility>

namespace pathwise {

/// A name that identifies one thing of one kind inside a plan: a PathId is not a StageId. Stable over edits; never
/// shown.
template <class Tag>
class StrongId {
public:
    StrongId() = default;
    explicit StrongId(std::string text) : m_text(std::move(text)) {}

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    auto operator<=>(const StrongId&) const = default;

private:
    std::string m_text;
};

using PathId = StrongId<struct PathTag>;
using StageId = StrongId<struct StageTag>;
using GrantId = StrongId<struct GrantTag>;

} // namespace pathwise
