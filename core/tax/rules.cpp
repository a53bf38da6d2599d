// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/rules.h"

#include "core/base/textfile.h"
#include "core/tax/catalogbuilder.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pathwise {

namespace {

constexpr std::size_t largestFile = 8'000'000;

std::size_t lineOfByte(const std::string& text, std::size_t byte)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size()));
    return static_cast<std::size_t>(std::count(text.begin(), end, '\n')) + 1;
}

Result<nlohmann::json> parse(const std::filesystem::path& file, const std::string& text)
{
    try {
        return nlohmann::json::parse(text);
    } catch (const nlohmann::json::parse_error& error) {
        return failure({.code = ErrorCode::Damaged, .file = file.string(), .line = lineOfByte(text, error.byte)});
    } catch (const nlohmann::json::exception&) { // a number too large for a double
        return failure({.code = ErrorCode::Damaged, .file = file.string()});
    }
}

/// Reads one of the files and hands its cursor to `read`.
template <class Read>
Result<void> readData(const std::filesystem::path& file, Read read)
{
    const Result<std::string> text = readTextFile(file, largestFile);
    if (!text)
        return failure(text.error());
    const Result<nlohmann::json> json = parse(file, *text);
    if (!json)
        return failure(json.error());
    std::optional<Error> problem;
    read(DataCursor(*json, "", problem));
    if (problem) {
        problem->file = file.string();
        return failure(*problem);
    }
    return {};
}

bool isAbout(const std::string& key)
{
    return key == "_about";
}

void checkYear(const DataCursor& file, int year)
{
    if (static_cast<int>(file.at("_about").number("tax_year")) != year)
        file.at("_about").at("tax_year").fail(ErrorCode::OutOfRange);
}

/// Federal, states, locals: `states` are in the order of the file, which is by code.
Result<void> readAll(const std::filesystem::path& folder, TaxRules& rules)
{
    CatalogBuilder catalog(rules.catalog);
    const std::string suffix = '-' + std::to_string(rules.year) + ".json";
    Result<void> done = readData(folder / ("federal" + suffix), [&](const DataCursor& file) {
        checkYear(file, rules.year);
        rules.federal = readFederalRules(file, catalog);
    });
    if (!done)
        return done;
    done = readData(folder / ("states" + suffix), [&](const DataCursor& file) {
        checkYear(file, rules.year);
        for (const auto& [key, state] : file.members()) {
            if (!isAbout(key))
                rules.states.push_back(readStateRules(state, catalog));
        }
    });
    if (!done)
        return done;
    return readData(folder / ("locals" + suffix), [&](const DataCursor& file) {
        checkYear(file, rules.year);
        for (const auto& [key, locality] : file.members()) {
            if (!isAbout(key))
                rules.locals.push_back(readLocalRules(locality, catalog));
        }
    });
}

template <class T, class Name>
std::optional<std::uint16_t> indexOf(const std::vector<T>& items, std::string_view wanted, Name name)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].*name == wanted)
            return static_cast<std::uint16_t>(i);
    }
    return std::nullopt;
}

Error unknown(const char* field, std::string_view given, std::vector<std::string> choices)
{
    return {
        .code = ErrorCode::UnknownChoice, .field = field, .text = std::string(given), .choices = std::move(choices)};
}

} // namespace

Result<TaxPlace> TaxRules::place(std::string_view state, std::string_view localities) const
{
    const auto stateIndex = indexOf(states, state, &StateRules::code);
    if (!stateIndex) {
        std::vector<std::string> codes;
        for (const StateRules& known : states)
            codes.push_back(known.code);
        return failure(unknown("state", state, std::move(codes)));
    }
    TaxPlace result;
    result.state = *stateIndex;
    std::string_view rest = localities;
    while (!rest.empty()) {
        const std::string_view id = rest.substr(0, rest.find('+'));
        rest.remove_prefix(std::min(rest.size(), id.size() + 1));
        const auto local = indexOf(locals, id, &LocalRules::id);
        if (!local || locals[*local].state != state || result.localityCount == TaxPlace::maxLocalities)
            return failure(unknown("locality", id, localitiesOf(state)));
        result.localities[result.localityCount++] = *local;
    }
    return result;
}

std::vector<std::string> TaxRules::localitiesOf(std::string_view state) const
{
    std::vector<std::string> result;
    for (const LocalRules& local : locals) {
        if (local.state == state)
            result.push_back(local.id);
    }
    return result;
}

Result<TaxRules> loadTaxRules(const std::filesystem::path& folder, int year)
{
    const std::string name = "federal-" + std::to_string(year) + ".json";
    std::error_code ignored;
    if (!std::filesystem::exists(folder / name, ignored))
        return failure({.code = ErrorCode::Unavailable,
                        .field = "year",
                        .text = name,
                        .value = year,
                        .file = (folder / name).string()});
    TaxRules rules;
    rules.year = year;
    const Result<void> done = readAll(folder, rules);
    if (!done)
        return failure(done.error());
    return rules;
}

} // namespace pathwise
