// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/knowledge/place.h"

#include <filesystem>
#include <string_view>

namespace pathwise {

/// A place that a search found.
struct PlaceMatch {
    const Place* place = nullptr;
    std::string city; ///< upper case: the city or nickname that matched, where it was not the place's own name
};

/// Metropolitan areas, states, the country, and working remotely in it. Immutable; reading is safe from any thread.
class Places {
public:
    Places() = default;
    Places(Places&&) = default;
    Places& operator=(Places&&) = default;
    Places(const Places&) = delete; ///< large, and matches point into it
    Places& operator=(const Places&) = delete;

    /// From metros.csv, states.csv, occupations.csv, cities.csv, nicknames.csv and tax-localities.csv in `folder`.
    /// Errors name the file, the line and the column.
    [[nodiscard]] static Result<Places> load(const std::filesystem::path& folder);

    /// Metros by code, then states by name, then "us" and "remote-us".
    [[nodiscard]] const std::vector<Place>& all() const { return m_places; }
    [[nodiscard]] const Place* find(std::string_view id) const;
    /// "us": the national price level (100) and wages.
    [[nodiscard]] const Place& country() const;

    /// Best first: the whole name, its beginning, a city's, the beginning of a word, anywhere; larger places first among
    /// equals; each place once. Letters with and without accents or capitals are the same. "Portland, OR" finds the one in
    /// Oregon. An id finds its place.
    [[nodiscard]] std::vector<PlaceMatch> search(std::string_view text, std::size_t limit) const;

private:
    friend class PlaceLoader;
    struct Alias {
        std::string folded; ///< as searched for: "austin, tx"
        std::string city;   ///< as published, empty for the place's own name
        std::size_t place = 0;
    };

    std::vector<Place> m_places;
    std::vector<Alias> m_aliases;
    std::map<std::string, std::size_t, std::less<>> m_index;
};

/// Lower case, without the accents that occur in American place names.
[[nodiscard]] std::string foldedPlaceName(std::string_view text);

} // namespace pathwise
