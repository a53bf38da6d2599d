// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/places.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <utility>

namespace pathwise {

namespace {

/// Lower is better.
enum class Rank { Whole, Start, WordStart, Anywhere, None };

Rank rankOf(std::string_view name, std::string_view wanted)
{
    const auto at = name.find(wanted);
    if (at == std::string_view::npos)
        return Rank::None;
    if (at == 0 && (name.size() == wanted.size() || name[wanted.size()] == ','))
        return Rank::Whole;
    if (at == 0)
        return Rank::Start;
    const bool startsWord = name[at - 1] == ' ' || name[at - 1] == '-' || name[at - 1] == '/';
    return startsWord ? Rank::WordStart : Rank::Anywhere;
}

struct Scored {
    Rank rank = Rank::None;
    bool isAlias = false;
    std::size_t alias = 0;

    [[nodiscard]] std::pair<Rank, bool> key() const { return {rank, isAlias}; }
};

constexpr std::array<std::pair<std::string_view, char>, 14> accents = {{{"á", 'a'},
                                                                        {"é", 'e'},
                                                                        {"í", 'i'},
                                                                        {"ó", 'o'},
                                                                        {"ú", 'u'},
                                                                        {"ü", 'u'},
                                                                        {"ñ", 'n'},
                                                                        {"Á", 'a'},
                                                                        {"É", 'e'},
                                                                        {"Í", 'i'},
                                                                        {"Ó", 'o'},
                                                                        {"Ú", 'u'},
                                                                        {"Ü", 'u'},
                                                                        {"Ñ", 'n'}}};

/// The accented letter that `text` starts with; nearly all start with a plain one, which one look decides.
auto accentAt(std::string_view text)
{
    constexpr char firstByte = accents.front().first.front(); // all are in the same block of UTF-8
    if (text.front() != firstByte)
        return accents.end();
    return std::find_if(accents.begin(), accents.end(),
                        [text](const auto& each) { return text.starts_with(each.first); });
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

} // namespace

std::string foldedPlaceName(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    while (!text.empty()) {
        const auto accent = accentAt(text);
        if (accent != accents.end()) {
            folded += accent->second;
            text.remove_prefix(accent->first.size());
            continue;
        }
        const char letter = text.front();
        folded += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        text.remove_prefix(1);
    }
    return folded;
}

const Place* Places::find(std::string_view id) const
{
    const auto entry = m_index.find(id);
    return entry == m_index.end() ? nullptr : &m_places[entry->second];
}

const Place& Places::country() const
{
    const Place* country = find("us");
    assert(country);
    return *country;
}

std::vector<PlaceMatch> Places::search(std::string_view text, std::size_t limit) const
{
    if (const Place* place = find(trimmed(text)))
        return {{place, {}}};
    const auto wanted = foldedPlaceName(trimmed(text));
    std::map<std::size_t, Scored> best;
    for (std::size_t i = 0; i < m_aliases.size() && !wanted.empty(); ++i) {
        const auto& alias = m_aliases[i];
        const Scored scored{rankOf(alias.folded, wanted), !alias.city.empty(), i};
        auto& entry = best[alias.place];
        if (scored.rank != Rank::None && (entry.rank == Rank::None || scored.key() < entry.key()))
            entry = scored;
    }
    std::erase_if(best, [](const auto& entry) { return entry.second.rank == Rank::None; });
    std::vector<std::pair<std::size_t, Scored>> found(best.begin(), best.end());
    std::stable_sort(found.begin(), found.end(), [this](const auto& a, const auto& b) {
        return std::pair(a.second.rank, -m_places[a.first].techJobs)
            < std::pair(b.second.rank, -m_places[b.first].techJobs);
    });
    std::vector<PlaceMatch> matches;
    for (std::size_t i = 0; i < std::min(limit, found.size()); ++i)
        matches.push_back({&m_places[found[i].first], m_aliases[found[i].second.alias].city});
    return matches;
}

} // namespace pathwise
