// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace pathwise {

/// What one name of a formula stands for.
struct Input {
    std::string name; ///< as it appears in the formula
    std::string id;   ///< of a figure, or of another derived value; empty for a value that the caller gave
    double value = 0;

    bool operator==(const Input&) const = default;
};

/// A value that follows from figures, together with its arithmetic, so that it can be opened down to the sources.
/// The formula uses + − × / ^ ( ) and the names of the inputs; it is notation, not a text to translate.
struct Derived {
    std::string id; ///< stable and dotted, e.g. "software_engineer.senior.base"; no figure has the same id
    double value = 0;
    std::string formula;
    std::vector<Input> inputs;

    bool operator==(const Derived&) const = default;
};

/// `derived` under the name `name` in another formula.
[[nodiscard]] inline Input inputOf(std::string name, const Derived& derived)
{
    return {std::move(name), derived.id, derived.value};
}

} // namespace pathwise
