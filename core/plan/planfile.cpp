// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planfile.h"

#include "core/base/textfile.h"
#include "core/plan/planproblems.h"
#include "core/plan/validate.h"
#include "core/plan/walk.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>

namespace pathwise {

namespace {

using Json = nlohmann::ordered_json;

// --- writing -----------------------------------------------------------------------------------------------------

template <Described T>
Json toJson(const T& object);

template <class T>
Json valueToJson(const T& value)
{
    if constexpr (IsOptional<T>::value) {
        return valueToJson(*value);
    } else if constexpr (Choice<T>) {
        return std::string(choiceName(value));
    } else if constexpr (std::is_same_v<T, Month>) {
        return toString(value);
    } else if constexpr (IsId<T>::value) {
        return value.text();
    } else if constexpr (IsDescribedList<T>::value) {
        Json list = Json::array();
        for (const auto& element : value)
            list.push_back(toJson(element));
        return list;
    } else if constexpr (Described<T>) {
        return toJson(value);
    } else {
        return value;
    }
}

template <Described T>
Json toJson(const T& object)
{
    Json json = Json::object();
    describe(object, [&](std::string_view name, const auto& value, const FieldInfo&) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (IsOptional<Value>::value) {
            if (!value)
                return;
        }
        json[std::string(name)] = valueToJson(value);
    });
    for (const auto& [name, text] : object.unknown.members)
        json[name] = Json::parse(text, nullptr, false);
    return json;
}

// --- reading -----------------------------------------------------------------------------------------------------

/// Reads JSON values into described structs and notes what does not fit.
class Reader {
public:
    explicit Reader(Problems& problems) : m_problems(problems) {}

    template <Described T>
    void read(T& object, const Json& json, const std::string& path)
    {
        if (!json.is_object())
            return wrongType(path, "object");
        std::set<std::string, std::less<>> known;
        describe(object, [&](std::string_view name, auto& value, const FieldInfo& info) {
            known.emplace(name);
            const auto found = json.find(std::string(name));
            if (found != json.end())
                readValue(value, *found, joinPath(path, name));
            else if (info.required)
                m_problems.push_back({.code = ErrorCode::MissingField, .field = joinPath(path, name)});
        });
        for (const auto& [name, value] : json.items()) {
            if (!known.contains(name) && !(path.empty() && (name == "format" || name == "version")))
                object.unknown.members[name] = value.dump();
        }
    }

private:
    void wrongType(const std::string& path, const char* wanted)
    {
        m_problems.push_back({.code = ErrorCode::WrongType, .field = path, .text = wanted});
    }

    template <class T>
    void readValue(T& value, const Json& json, const std::string& path)
    {
        if constexpr (IsOptional<T>::value) {
            if (json.is_null())
                value.reset();
            else
                readValue(value.emplace(), json, path);
        } else if constexpr (IsDescribedList<T>::value) {
            readList(value, json, path);
        } else if constexpr (Described<T>) {
            read(value, json, path);
        } else if constexpr (Choice<T>) {
            readChoice(value, json, path);
        } else {
            readLeaf(value, json, path);
        }
    }

    void readLeaf(bool& value, const Json& json, const std::string& path)
    {
        if (!json.is_boolean())
            return wrongType(path, "true or false");
        value = json.get<bool>();
    }

    void readLeaf(double& value, const Json& json, const std::string& path)
    {
        if (!json.is_number())
            return wrongType(path, "number");
        value = json.get<double>();
    }

    void readLeaf(int& value, const Json& json, const std::string& path)
    {
        const double number = json.is_number() ? json.get<double>() : 0.5;
        if (number != std::floor(number))
            return wrongType(path, "whole number");
        constexpr double limit = std::numeric_limits<int>::max();
        if (std::abs(number) > limit)
            m_problems.push_back(
                {.code = ErrorCode::OutOfRange, .field = path, .value = number, .min = -limit, .max = limit});
        else
            value = static_cast<int>(number);
    }

    void readLeaf(std::string& value, const Json& json, const std::string& path)
    {
        if (!json.is_string())
            return wrongType(path, "text");
        value = json.get<std::string>();
    }

    template <class Tag>
    void readLeaf(StrongId<Tag>& value, const Json& json, const std::string& path)
    {
        std::string text;
        readLeaf(text, json, path);
        value = StrongId<Tag>(std::move(text));
    }

    void readLeaf(Month& value, const Json& json, const std::string& path)
    {
        const auto month = parseMonth(json.is_string() ? json.get<std::string>() : std::string());
        if (!month)
            return wrongType(path, "month");
        value = *month;
    }

    void readLeaf(std::vector<double>& value, const Json& json, const std::string& path)
    {
        if (!json.is_array())
            return wrongType(path, "list");
        value.assign(json.size(), 0);
        for (std::size_t index = 0; index < json.size(); ++index)
            readLeaf(value[index], json[index], joinPath(path, std::to_string(index)));
    }

    template <Choice T>
    void readChoice(T& value, const Json& json, const std::string& path)
    {
        if (!json.is_string())
            return wrongType(path, "text");
        const auto name = json.get<std::string>();
        if (const auto choice = choiceByName<T>(name)) {
            value = *choice;
            return;
        }
        m_problems.push_back({.code = ErrorCode::UnknownChoice,
                              .field = path,
                              .text = name,
                              .choices = {Choices<T>::names.begin(), Choices<T>::names.end()}});
    }

    template <class T>
    void readList(std::vector<T>& list, const Json& json, const std::string& path)
    {
        if (!json.is_array())
            return wrongType(path, "list");
        list.assign(json.size(), T{});
        for (std::size_t index = 0; index < json.size(); ++index)
            read(list[index], json[index], joinPath(path, nameOf(json[index], list[index], index)));
    }

    template <class T>
    static std::string nameOf(const Json& json, T element, std::size_t index)
    {
        if constexpr (std::is_same_v<T, CareerPath>) {
            if (json.is_object() && json.contains("id") && json["id"].is_string())
                element.id = PathId(json["id"].template get<std::string>());
        }
        return elementName(element, index);
    }

    Problems& m_problems;
};

/// Watches a parse: nesting, and members given twice, both of which the parser itself lets pass.
class Watch {
public:
    bool operator()(int depth, Json::parse_event_t event, Json& parsed)
    {
        if (depth > maxPlanDepth)
            m_tooDeep = true;
        if (event == Json::parse_event_t::object_start)
            m_members.emplace_back();
        else if (event == Json::parse_event_t::object_end && !m_members.empty())
            m_members.pop_back();
        else if (event == Json::parse_event_t::key)
            noteMember(parsed.get<std::string>());
        return !m_tooDeep;
    }

    [[nodiscard]] std::optional<Error> problem() const
    {
        if (m_tooDeep)
            return Error{.code = ErrorCode::TooLarge, .text = "depth", .max = maxPlanDepth};
        if (!m_duplicate.empty())
            return Error{.code = ErrorCode::DuplicateField, .field = m_duplicate};
        return std::nullopt;
    }

private:
    void noteMember(const std::string& name)
    {
        if (m_members.empty())
            return;
        m_members.back().second = name;
        if (!m_members.back().first.insert(name).second && m_duplicate.empty())
            m_duplicate = place();
    }

    [[nodiscard]] std::string place() const
    {
        std::string path;
        for (const auto& level : m_members)
            path = joinPath(path, level.second);
        return path;
    }

    std::vector<std::pair<std::set<std::string>, std::string>> m_members; ///< names met and the current one, by level
    std::string m_duplicate;
    bool m_tooDeep = false;
};

std::size_t lineAt(std::string_view text, std::size_t byte)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size()));
    return 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

Result<Json> parse(std::string_view text)
{
    Watch watch;
    try {
        Json json = Json::parse(text, std::ref(watch));
        if (const auto problem = watch.problem())
            return failure(*problem);
        return json;
    } catch (const Json::parse_error& error) {
        if (const auto problem = watch.problem())
            return failure(*problem);
        return failure({.code = ErrorCode::Damaged, .line = lineAt(text, error.byte ? error.byte - 1 : 0)});
    } catch (const Json::exception&) {
        return failure({.code = ErrorCode::NotFinite});
    }
}

std::optional<Error> envelopeProblem(const Json& json)
{
    if (!json.is_object() || !json.contains("format") || json["format"] != std::string(planFormatName))
        return Error{.code = ErrorCode::NotOurs};
    if (!json.contains("version"))
        return Error{.code = ErrorCode::MissingField, .field = "version"};
    if (!json["version"].is_number_integer() || json["version"].get<double>() < 1)
        return Error{.code = ErrorCode::WrongType, .field = "version", .text = "whole number"};
    const double version = json["version"].get<double>();
    if (version > planFormatVersion)
        return Error{.code = ErrorCode::NewerVersion, .value = version, .max = planFormatVersion};
    return std::nullopt;
}

/// What `validate` finds. After fields that could not be read only what does not hang on others counts: a value that
/// was not read would be blamed for its neighbours.
void addRangeProblems(PlanReading& reading)
{
    const bool isWhole = reading.problems.empty();
    for (auto& problem : validate(reading.plan)) {
        if (isWhole || problem.code == ErrorCode::OutOfRange || problem.code == ErrorCode::NotFinite)
            reading.problems.push_back(std::move(problem));
    }
}

} // namespace

PlanReading readPlanWithProblems(std::string_view text)
{
    if (text.empty())
        return {.plan = {}, .problems = {{.code = ErrorCode::Empty}}};
    if (text.size() > maxPlanBytes)
        return {.plan = {},
                .problems = {{.code = ErrorCode::TooLarge,
                              .value = static_cast<double>(text.size()),
                              .max = static_cast<double>(maxPlanBytes)}}};
    const auto json = parse(text);
    if (!json)
        return {.plan = {}, .problems = {json.error()}};
    if (const auto problem = envelopeProblem(*json))
        return {.plan = {}, .problems = {*problem}};
    PlanReading reading;
    Reader(reading.problems).read(reading.plan, *json, {});
    addRangeProblems(reading);
    return reading;
}

Result<Plan> readPlan(std::string_view text)
{
    auto reading = readPlanWithProblems(text);
    if (!reading.problems.empty())
        return failure(reading.problems.front());
    return std::move(reading.plan);
}

std::string writePlan(const Plan& plan)
{
    Json json = Json::object();
    json["format"] = std::string(planFormatName);
    json["version"] = planFormatVersion;
    const Json members = toJson(plan);
    for (const auto& [name, value] : members.items())
        json[name] = value;
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<Plan> loadPlan(const std::filesystem::path& file)
{
    const auto text = readTextFile(file, maxPlanBytes);
    if (!text)
        return failure(text.error());
    auto plan = readPlan(*text);
    if (!plan) {
        Error error = plan.error();
        error.file = file.string();
        return failure(std::move(error));
    }
    return plan;
}

Result<void> savePlan(const Plan& plan, const std::filesystem::path& file)
{
    return replaceFile(file, writePlan(plan));
}

} // namespace pathwise
