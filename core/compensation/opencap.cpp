// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/opencap.h"

#include "core/calendar/month.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace pathwise {

namespace {

using Json = nlohmann::json;

constexpr int mostTrancheMonth = 240;

std::string textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Numbers are strings in the format; plain numbers are taken too.
std::optional<double> numberOf(const Json& value)
{
    if (value.is_number())
        return value.get<double>();
    if (!value.is_string())
        return std::nullopt;
    const auto& text = value.get_ref<const std::string&>();
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<double> numberIn(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found == object.end() ? std::nullopt : numberOf(*found);
}

/// {"amount": "1.20", "currency": "USD"}
std::optional<double> moneyIn(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_object() ? numberIn(*found, "amount") : std::nullopt;
}

/// "2027-02-28"
std::optional<Month> monthIn(const Json& object, const char* name)
{
    constexpr std::size_t dayLength = 7;
    const std::string text = textOf(object, name);
    if (text.size() < dayLength)
        return std::nullopt;
    const auto month = parseMonth(text.substr(0, dayLength));
    return month ? std::optional(*month) : std::nullopt;
}

/// Follows the conditions of vesting terms from the start.
class ConditionReader {
public:
    ConditionReader(const Json& terms, std::vector<std::string>& notUnderstood)
        : m_name("VESTING_TERMS " + textOf(terms, "id")), m_notUnderstood(notUnderstood)
    {
        const auto conditions = terms.find("vesting_conditions");
        if (conditions == terms.end() || !conditions->is_array())
            return;
        for (const Json& condition : *conditions)
            m_conditions[textOf(condition, "id")] = &condition;
    }

    std::vector<Tranche> read()
    {
        for (const auto& [id, condition] : m_conditions) {
            if (triggerOf(*condition) == "VESTING_START_DATE")
                follow(*condition, 0, 0);
        }
        std::stable_sort(m_tranches.begin(), m_tranches.end(),
                         [](const Tranche& a, const Tranche& b) { return a.month < b.month; });
        return std::move(m_tranches);
    }

private:
    static std::string triggerOf(const Json& condition)
    {
        const auto trigger = condition.find("trigger");
        return trigger == condition.end() ? std::string() : textOf(*trigger, "type");
    }

    void complain(const std::string& what) { m_notUnderstood.push_back(m_name + ": " + what); }

    void add(const Json& condition, int month)
    {
        const auto portion = condition.find("portion");
        if (portion == condition.end())
            return;
        const auto numerator = numberIn(*portion, "numerator");
        const auto denominator = numberIn(*portion, "denominator");
        if (!numerator || !denominator || *denominator <= 0) {
            complain("portion of " + textOf(condition, "id"));
            return;
        }
        Tranche tranche;
        tranche.month = std::min(month, mostTrancheMonth);
        tranche.fraction = *numerator / *denominator;
        if (tranche.fraction > 0)
            m_tranches.push_back(tranche);
    }

    /// A condition that is met at `month`, or repeatedly after it; then those that wait for it.
    void follow(const Json& condition, int month, int depth)
    {
        constexpr int deepest = 200;
        if (depth > deepest)
            return complain("circle of conditions");
        const std::string trigger = triggerOf(condition);
        int met = month;
        if (trigger == "VESTING_START_DATE") {
            add(condition, month);
        } else if (trigger == "VESTING_SCHEDULE_RELATIVE") {
            met = followPeriods(condition, month);
        } else {
            return complain("trigger " + trigger);
        }
        const auto next = condition.find("next_condition_ids");
        if (next == condition.end())
            return;
        for (const Json& id : *next) {
            const auto found = id.is_string() ? m_conditions.find(id.get<std::string>()) : m_conditions.end();
            if (found != m_conditions.end())
                follow(*found->second, met, depth + 1);
        }
    }

    int followPeriods(const Json& condition, int month)
    {
        const Json& trigger = condition.at("trigger");
        const auto period = trigger.find("period");
        if (period == trigger.end()) {
            complain("period of " + textOf(condition, "id"));
            return month;
        }
        const std::string type = textOf(*period, "type");
        const auto length = numberIn(*period, "length");
        const auto occurrences = numberIn(*period, "occurrences");
        const int unit = type == "MONTHS" ? 1 : type == "YEARS" ? monthsPerYear : 0;
        if (unit == 0 || !length || !occurrences || *occurrences < 0 || *occurrences > mostTrancheMonth) {
            complain("period of " + textOf(condition, "id"));
            return month;
        }
        for (int time = 0; time < static_cast<int>(*occurrences); ++time) {
            month += unit * static_cast<int>(*length);
            add(condition, month);
        }
        return month;
    }

    std::string m_name;
    std::vector<std::string>& m_notUnderstood;
    std::map<std::string, const Json*> m_conditions;
    std::vector<Tranche> m_tranches;
};

std::optional<GrantKind> kindOf(const std::string& type, bool isEarlyExercisable)
{
    if (type == "RSU")
        return GrantKind::PrivateRsu;
    if (isEarlyExercisable && (type == "OPTION_ISO" || type == "OPTION_NSO" || type == "OPTION"))
        return GrantKind::EarlyExercise;
    if (type == "OPTION_ISO")
        return GrantKind::Iso;
    if (type == "OPTION_NSO" || type == "OPTION")
        return GrantKind::Nso;
    return std::nullopt;
}

class Importer {
public:
    Result<OpenCapImport> read(const Json& root)
    {
        collect(root);
        if (m_objects == 0)
            return failure({.code = ErrorCode::NotOurs, .text = "Open Cap Format"});
        for (const Json* issuance : m_issuances)
            addGrant(*issuance);
        return std::move(m_import);
    }

private:
    void collect(const Json& value)
    {
        if (value.is_array()) {
            for (const Json& item : value)
                collect(item);
            return;
        }
        if (!value.is_object())
            return;
        if (const auto items = value.find("items"); items != value.end())
            collect(*items);
        const std::string type = textOf(value, "object_type");
        if (type.empty())
            return;
        ++m_objects;
        if (type == "VESTING_TERMS")
            m_terms[textOf(value, "id")] = &value;
        else if (type == "TX_EQUITY_COMPENSATION_ISSUANCE" || type == "TX_PLAN_SECURITY_ISSUANCE")
            m_issuances.push_back(&value);
        else if (type == "STOCK_CLASS")
            addClass(value);
        else if (type == "VALUATION")
            addValuation(value);
        else
            m_import.notUnderstood.push_back(type + ' ' + textOf(value, "id"));
    }

    void addValuation(const Json& valuation)
    {
        const auto price = moneyIn(valuation, "price_per_share");
        if (textOf(valuation, "valuation_type") == "409A" && price)
            m_import.fairMarketValue = price;
        else
            m_import.notUnderstood.push_back("VALUATION " + textOf(valuation, "id"));
    }

    void addClass(const Json& object)
    {
        ClassTerms terms;
        terms.name = textOf(object, "name");
        terms.shares = numberIn(object, "initial_shares_authorized").value_or(0);
        terms.seniority = static_cast<int>(numberIn(object, "seniority").value_or(0));
        const std::string type = textOf(object, "class_type");
        if (type == "PREFERRED") {
            const double price = moneyIn(object, "price_per_share").value_or(0);
            const double multiple = numberIn(object, "liquidation_preference_multiple").value_or(1);
            const auto cap = numberIn(object, "participation_cap_multiple");
            terms.preference = multiple * price * terms.shares;
            terms.kind = cap ? ClassKind::CappedParticipating : ClassKind::NonParticipating;
            terms.cap = cap ? *cap * price * terms.shares : 0;
        } else if (type != "COMMON") {
            m_import.notUnderstood.push_back("STOCK_CLASS " + textOf(object, "id") + ": class_type " + type);
            return;
        }
        m_import.classes.push_back(std::move(terms));
    }

    void addGrant(const Json& issuance)
    {
        const std::string name = textOf(issuance, "object_type") + ' ' + textOf(issuance, "id");
        const auto early = issuance.find("early_exercisable");
        const bool isEarly = early != issuance.end() && early->is_boolean() && early->get<bool>();
        const std::string type = textOf(issuance, "compensation_type");
        const auto kind = kindOf(type, isEarly);
        const auto quantity = numberIn(issuance, "quantity");
        if (!kind || !quantity) {
            m_import.notUnderstood.push_back(name + (kind ? ": quantity" : ": compensation_type " + type));
            return;
        }
        Grant grant;
        grant.id = GrantId("ocf-" + std::to_string(m_import.grants.size()));
        grant.kind = *kind;
        grant.basis = GrantBasis::Shares;
        grant.shares = *quantity;
        grant.strike = moneyIn(issuance, "exercise_price").value_or(0);
        grant.date = monthIn(issuance, "date");
        grant.fairMarketValue = m_import.fairMarketValue;
        addWindow(issuance, grant);
        addVesting(issuance, name, grant);
        m_import.grants.push_back(std::move(grant));
    }

    static void addWindow(const Json& issuance, Grant& grant)
    {
        const auto windows = issuance.find("termination_exercise_windows");
        if (windows == issuance.end() || !windows->is_array())
            return;
        for (const Json& window : *windows) {
            const auto period = numberIn(window, "period");
            if (textOf(window, "reason") != "VOLUNTARY_OTHER" || !period)
                continue;
            const std::string type = textOf(window, "period_type");
            constexpr double daysPerMonth = 30;
            const double months = type == "YEARS" ? *period * monthsPerYear
                : type == "DAYS"                  ? *period / daysPerMonth
                                                  : *period;
            grant.windowMonths = std::clamp(static_cast<int>(months), 0, 120);
        }
    }

    void addVesting(const Json& issuance, const std::string& name, Grant& grant)
    {
        const auto terms = m_terms.find(textOf(issuance, "vesting_terms_id"));
        if (terms == m_terms.end()) {
            m_import.notUnderstood.push_back(name + ": vesting_terms_id");
            return;
        }
        auto tranches = ConditionReader(*terms->second, m_import.notUnderstood).read();
        double sum = 0;
        for (const Tranche& tranche : tranches)
            sum += tranche.fraction;
        constexpr double tolerance = 1e-6;
        if (tranches.empty() || std::abs(sum - 1) > tolerance) {
            m_import.notUnderstood.push_back("VESTING_TERMS " + terms->first + ": portions do not add up to 1");
            return;
        }
        grant.vesting.shape = VestingShape::Tranches;
        grant.vesting.tranches = std::move(tranches);
    }

    OpenCapImport m_import;
    std::size_t m_objects = 0;
    std::map<std::string, const Json*> m_terms;
    std::vector<const Json*> m_issuances;
};

} // namespace

Result<OpenCapImport> readOpenCap(std::string_view json)
{
    if (json.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return failure({.code = ErrorCode::Empty});
    const Json root = Json::parse(json.begin(), json.end(), nullptr, false);
    if (root.is_discarded())
        return failure({.code = ErrorCode::Damaged, .text = "JSON"});
    return Importer().read(root);
}

} // namespace pathwise
