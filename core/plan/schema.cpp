// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schema.h"

#include "core/plan/planfile.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace pathwise {

namespace {

using Json = nlohmann::ordered_json;

void addRange(Json& schema, const FieldInfo& info)
{
    if (std::isfinite(info.min))
        schema["minimum"] = info.min;
    if (std::isfinite(info.max))
        schema["maximum"] = info.max;
}

template <Described T>
Json objectSchema();

template <class T>
Json valueSchema(const FieldInfo& info)
{
    Json schema;
    if constexpr (IsOptional<T>::value) {
        schema = valueSchema<typename T::value_type>(info);
        schema["type"] = Json::array({schema["type"], "null"});
    } else if constexpr (IsDescribedList<T>::value) {
        schema["type"] = "array";
        schema["items"] = objectSchema<typename T::value_type>();
    } else if constexpr (Described<T>) {
        schema = objectSchema<T>();
    } else if constexpr (Choice<T>) {
        schema["type"] = "string";
        schema["enum"] = std::vector<std::string>(Choices<T>::names.begin(), Choices<T>::names.end());
    } else if constexpr (std::is_same_v<T, std::vector<double>>) {
        schema["type"] = "array";
        schema["items"]["type"] = "number";
        addRange(schema["items"], info);
    } else if constexpr (std::is_same_v<T, Month>) {
        schema["type"] = "string";
        schema["pattern"] = "^[0-9]{4}-(0[1-9]|1[0-2])$";
    } else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, int>) {
        schema["type"] = std::is_same_v<T, int> ? "integer" : "number";
        addRange(schema, info);
    } else {
        schema["type"] = std::is_same_v<T, bool> ? "boolean" : "string";
    }
    return schema;
}

template <Described T>
Json objectSchema()
{
    Json schema;
    schema["type"] = "object";
    Json required = Json::array();
    T object{};
    describe(object, [&](std::string_view name, auto& value, const FieldInfo& info) {
        schema["properties"][std::string(name)] = valueSchema<std::remove_cvref_t<decltype(value)>>(info);
        if (info.required)
            required.push_back(std::string(name));
    });
    if (!required.empty())
        schema["required"] = required;
    return schema;
}

} // namespace

std::string planSchema()
{
    Json schema;
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    schema["title"] = "Pathwise plan";
    schema["type"] = "object";
    schema["properties"]["format"]["const"] = std::string(planFormatName);
    schema["properties"]["version"] = {{"type", "integer"}, {"minimum", 1}, {"maximum", planFormatVersion}};
    const Json plan = objectSchema<Plan>();
    for (const auto& [name, property] : plan["properties"].items())
        schema["properties"][name] = property;
    schema["required"] = Json::array({"format", "version"});
    for (const auto& name : plan["required"])
        schema["required"].push_back(name);
    return schema.dump(2) + '\n';
}

} // namespace pathwise
