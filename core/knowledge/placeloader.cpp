// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/csvtable.h"
#include "core/knowledge/places.h"

#include <algorithm>
#include <array>
#include <set>

namespace pathwise {

namespace {

/// Occupations for which metros.csv has columns.
constexpr std::array<const char*, 6> occupations = {"15-1252", "15-2051", "15-1221", "15-1299", "15-1244", "11-3021"};

std::vector<std::string> splitAt(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto at = text.find(separator);
        parts.emplace_back(text.substr(0, at));
        text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
    }
    return parts;
}

/// Positions of the columns prefix + "all", "goods" ...: looked up once for a table.
struct PriceColumns {
    explicit PriceColumns(const CsvTable& table)
        : all(table.column("rpp_all"))
        , goods(table.column("rpp_goods"))
        , housing(table.column("rpp_housing"))
        , utilities(table.column("rpp_utilities"))
        , otherServices(table.column("rpp_other_services"))
    {
    }

    [[nodiscard]] std::optional<PriceLevels> read(const CsvTable& table, std::size_t row) const
    {
        if (table.text(row, all).empty())
            return {};
        return PriceLevels{table.required(row, all), table.required(row, goods), table.required(row, housing),
                           table.required(row, utilities), table.required(row, otherServices)};
    }

    std::size_t all, goods, housing, utilities, otherServices;
};

struct RentColumns {
    RentColumns(const CsvTable& table, const std::string& prefix)
        : median(table.column(prefix + "_median"))
        , least(table.column(prefix + "_min"))
        , most(table.column(prefix + "_max"))
    {
    }

    [[nodiscard]] std::optional<Rent> read(const CsvTable& table, std::size_t row) const
    {
        if (table.text(row, median).empty())
            return {};
        return Rent{table.required(row, median), table.required(row, least), table.required(row, most)};
    }

    std::size_t median, least, most;
};

struct WageColumns {
    WageColumns(const CsvTable& table, const std::string& prefix, const std::string& jobsName)
        : jobs(table.column(prefix + jobsName))
        , p10(table.column(prefix + "p10"))
        , p25(table.column(prefix + "p25"))
        , median(table.column(prefix + "p50"))
        , p75(table.column(prefix + "p75"))
        , p90(table.column(prefix + "p90"))
    {
    }

    [[nodiscard]] Wages read(const CsvTable& table, std::size_t row) const
    {
        return {table.number(row, jobs),   table.number(row, p10), table.number(row, p25),
                table.number(row, median), table.number(row, p75), table.number(row, p90)};
    }

    std::size_t jobs, p10, p25, median, p75, p90;
};

/// "oews_15_1252_" for "15-1252".
std::string columnPrefix(std::string_view occupation)
{
    std::string prefix = "oews_" + std::string(occupation) + '_';
    std::replace(prefix.begin(), prefix.end(), '-', '_');
    return prefix;
}

} // namespace

/// Puts the places together file by file; stops at the first file that is wrong.
class PlaceLoader {
public:
    explicit PlaceLoader(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    Result<Places> load()
    {
        using Step = void (PlaceLoader::*)(const CsvTable&);
        constexpr std::array<std::pair<const char*, Step>, 6> steps = {{
            {"metros.csv", &PlaceLoader::readMetros},
            {"states.csv", &PlaceLoader::readStates},
            {"occupations.csv", &PlaceLoader::readOccupations},
            {"cities.csv", &PlaceLoader::readCities},
            {"tax-localities.csv", &PlaceLoader::readLocalities},
            {"nicknames.csv", &PlaceLoader::readNicknames},
        }};
        for (const auto& [file, step] : steps) {
            const auto table = CsvTable::open(m_folder / file);
            if (!table)
                return failure(table.error());
            (this->*step)(*table);
            if (table->error())
                return failure(*table->error());
        }
        nameEverything();
        return std::move(m_result);
    }

private:
    void add(Place place)
    {
        m_result.m_index.emplace(place.id, m_result.m_places.size());
        m_result.m_places.push_back(std::move(place));
    }

    /// The place that a cell names; none is noted as UnknownId.
    Place* placeAt(const CsvTable& table, std::size_t row, std::size_t column, const std::string& id)
    {
        const auto entry = m_result.m_index.find(id);
        if (entry == m_result.m_index.end()) {
            table.fail(ErrorCode::UnknownId, row, column, id);
            return nullptr;
        }
        return &m_result.m_places[entry->second];
    }

    void readMetros(const CsvTable& table)
    {
        const PriceColumns prices(table);
        const RentColumns one(table, "fmr_1br");
        const RentColumns two(table, "fmr_2br");
        std::vector<WageColumns> wages;
        for (const auto* occupation : occupations)
            wages.emplace_back(table, columnPrefix(occupation), "emp");
        for (std::size_t row = 0; row < table.rows(); ++row) {
            Place place = metro(table, row);
            place.prices = prices.read(table, row);
            place.oneBedroom = one.read(table, row);
            place.twoBedrooms = two.read(table, row);
            for (std::size_t i = 0; i < occupations.size(); ++i)
                addWages(place, occupations[i], wages[i].read(table, row));
            add(std::move(place));
        }
    }

    static Place metro(const CsvTable& table, std::size_t row)
    {
        Place place;
        place.kind = PlaceKind::Metro;
        place.id = "cbsa:" + std::string(table.text(row, table.column("cbsa")));
        place.name = table.text(row, table.column("name"));
        place.taxState = table.text(row, table.column("principal_state"));
        place.taxStates = splitAt(table.text(row, table.column("states")), '|');
        return place;
    }

    static void addWages(Place& place, const char* occupation, const Wages& wages)
    {
        place.wages.emplace(occupation, wages);
        place.techJobs += wages.jobs.value_or(0.0);
    }

    /// The row "US" gives the country, and the prices that a remote worker is compared at until a place is chosen.
    void readStates(const CsvTable& table)
    {
        const PriceColumns prices(table);
        const auto code = table.column("state");
        const auto name = table.column("name");
        std::optional<PriceLevels> national;
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const std::string state(table.text(row, code));
            if (state == "US") {
                national = prices.read(table, row);
                continue;
            }
            Place place = placeOf("state:" + state, std::string(table.text(row, name)), PlaceKind::State);
            place.taxState = state;
            place.taxStates = {state};
            place.prices = prices.read(table, row);
            add(std::move(place));
        }
        for (const auto& [id, label, kind] : {std::tuple("us", "United States", PlaceKind::Country),
                                              std::tuple("remote-us", "Remote (US)", PlaceKind::Remote)}) {
            Place place = placeOf(id, label, kind);
            place.prices = national;
            add(std::move(place));
        }
    }

    static Place placeOf(std::string id, std::string name, PlaceKind kind)
    {
        Place place;
        place.id = std::move(id);
        place.name = name;
        place.label = std::move(name);
        place.kind = kind;
        return place;
    }

    void readOccupations(const CsvTable& table)
    {
        const WageColumns wages(table, "", "employment");
        const auto code = table.column("soc");
        for (std::size_t row = 0; row < table.rows(); ++row) {
            for (const auto* id : {"us", "remote-us"}) {
                if (Place* place = placeAt(table, row, code, id))
                    addWages(*place, std::string(table.text(row, code)).c_str(), wages.read(table, row));
            }
        }
    }

    void readCities(const CsvTable& table)
    {
        const auto city = table.column("city");
        const auto state = table.column("state");
        const auto cbsa = table.column("cbsa");
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const auto id = "cbsa:" + std::string(table.text(row, cbsa));
            if (!placeAt(table, row, cbsa, id))
                continue;
            const std::string name(table.text(row, city));
            m_cities[id].insert(foldedPlaceName(name));
            addAlias(name + ", " + std::string(table.text(row, state)), name, id);
        }
    }

    void readLocalities(const CsvTable& table)
    {
        const auto cbsa = table.column("cbsa");
        const auto state = table.column("state");
        const auto id = table.column("locality");
        const auto usual = table.column("usual");
        const auto city = table.column("city");
        for (std::size_t row = 0; row < table.rows(); ++row) {
            TaxLocality locality{std::string(table.text(row, id)), std::string(table.text(row, state)),
                                 table.text(row, usual) == "1", std::string(table.text(row, city))};
            const std::string metro(table.text(row, cbsa));
            if (Place* place = metro.empty() ? nullptr : placeAt(table, row, cbsa, "cbsa:" + metro))
                place->localities.push_back(locality);
            locality.usual = false;
            if (Place* place = placeAt(table, row, state, "state:" + locality.state))
                place->localities.push_back(std::move(locality));
        }
    }

    void readNicknames(const CsvTable& table)
    {
        const auto nickname = table.column("nickname");
        const auto place = table.column("place");
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const std::string id(table.text(row, place));
            const std::string name(table.text(row, nickname));
            if (placeAt(table, row, place, id))
                addAlias(name, name, id);
        }
    }

    void addAlias(const std::string& text, std::string city, std::string_view id)
    {
        m_result.m_aliases.push_back({foldedPlaceName(text), std::move(city), m_result.m_index.find(id)->second});
    }

    /// "Winston-Salem, NC" is one city, "Austin-Round Rock-San Marcos, TX" several: the longest beginning that is a city.
    std::string labelOf(const Place& place)
    {
        const auto cities = place.name.substr(0, place.name.find(','));
        const auto& known = m_cities[place.id];
        for (auto end = cities.size(); end != std::string::npos && end > 0; end = cities.rfind('-', end - 1)) {
            if (known.contains(foldedPlaceName(cities.substr(0, end))))
                return cities.substr(0, end);
        }
        return cities.substr(0, cities.find_first_of("-/"));
    }

    void nameEverything()
    {
        for (auto& place : m_result.m_places) {
            if (place.kind == PlaceKind::Metro)
                place.label = labelOf(place);
            addAlias(place.name, {}, place.id);
            if (place.kind == PlaceKind::Metro)
                addAlias(place.label + ", " + place.taxState, {}, place.id);
        }
    }

    std::filesystem::path m_folder;
    Places m_result;
    std::map<std::string, std::set<std::string>> m_cities;
};

Result<Places> Places::load(const std::filesystem::path& folder)
{
    return PlaceLoader(folder).load();
}

} // namespace pathwise
