// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pathwise {

/// How far a figure can be relied on. The letters are those of the data files.
enum class Quality {
    SourceRead,   ///< R: taken from the source itself
    AbstractRead, ///< A: taken from an abstract or a summary of the source
    Known,        ///< K: known from the literature, not read again
    Judgement,    ///< J: an assumption of ours; must be shown as one and can be changed
    Secondary     ///< S: somebody else reports it (the career guide)
};

/// "R", "A", "K", "J" or "S".
[[nodiscard]] std::string_view letter(Quality quality);

/// Where a figure was taken from. `url` is empty where the source has no address.
struct Source {
    std::string title;
    std::string publisher;
    std::string url;
    std::string date; ///< when it was published or updated, as the source writes it

    bool operator==(const Source&) const = default;
};

/// From `low` to `high` in the figure's unit; no `high` means open at the top.
struct Range {
    double low = 0;
    std::optional<double> high = {};

    bool operator==(const Range&) const = default;
};

using FigureValue = std::variant<double, Range, std::vector<std::string>, bool>;

/// One thing that the world says, with whoever says it.
/// Rates are fractions, money is US dollars; `unit` is the source's wording of both.
struct Figure {
    std::string id; ///< stable and dotted, e.g. "ladder.senior.base"
    FigureValue value;
    std::optional<Range> plausible = {}; ///< what a user may reasonably choose instead; numbers only
    std::string unit;
    std::string what;
    std::string asOf;
    std::optional<std::string> attributedTo = {}; ///< whom the source names in turn
    std::string usedFor;
    Source source;
    Quality quality = Quality::Judgement;
    std::optional<FigureValue> published = {}; ///< the source's value where the user's own has taken its place

    [[nodiscard]] bool isOverridden() const { return published.has_value(); }
};

/// The user's own values by figure id.
using FigureOverrides = std::map<std::string, FigureValue, std::less<>>;

/// All figures by id, in the order of the files. A value: copies are independent; reading is safe from any thread.
class Figures {
public:
    Figures() = default;
    /// Error: DuplicateField with `text` = the id that is there twice.
    [[nodiscard]] static Result<Figures> make(std::vector<Figure> figures);

    [[nodiscard]] const std::vector<Figure>& all() const { return m_figures; }
    [[nodiscard]] const Figure* find(std::string_view id) const;

    /// The number of figure `id`; a range gives its middle; `id` + ".min" or ".max" gives an end of the range, or of
    /// the plausible range of a number. Errors: UnknownId (`text` = id), WrongType.
    [[nodiscard]] Result<double> number(std::string_view id) const;
    /// Both ends of a range; of a number, its plausible range. Errors as above.
    [[nodiscard]] Result<Range> range(std::string_view id) const;
    /// Errors as above.
    [[nodiscard]] Result<std::vector<std::string>> list(std::string_view id) const;
    /// Errors as above.
    [[nodiscard]] Result<bool> flag(std::string_view id) const;

    /// The same figures with the user's values in place; each keeps what its source says in `published`.
    /// Errors, with the id as `field`: UnknownId, WrongType (another kind of value), NotFinite.
    [[nodiscard]] Result<Figures> withOverrides(const FigureOverrides& overrides) const;

private:
    [[nodiscard]] std::optional<double> endOfRange(std::string_view id) const;

    std::vector<Figure> m_figures;
    std::map<std::string, std::size_t, std::less<>> m_index;
};

} // namespace pathwise
