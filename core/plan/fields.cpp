// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/fields.h"

#include "core/base/numbertext.h"
#include "core/base/spelling.h"
#include "core/plan/walk.h"

#include <cmath>

namespace pathwise {

namespace {

template <class T>
constexpr FieldKind kindOf()
{
    if constexpr (IsOptional<T>::value)
        return kindOf<typename T::value_type>();
    else if constexpr (std::is_same_v<T, double>)
        return FieldKind::Number;
    else if constexpr (std::is_same_v<T, int>)
        return FieldKind::Integer;
    else if constexpr (std::is_same_v<T, bool>)
        return FieldKind::Flag;
    else if constexpr (std::is_same_v<T, Month>)
        return FieldKind::Date;
    else if constexpr (std::is_same_v<T, std::vector<double>>)
        return FieldKind::Numbers;
    else if constexpr (Choice<T>)
        return FieldKind::Choice;
    else
        return FieldKind::Text;
}

template <class T>
std::vector<std::string_view> choicesOf()
{
    if constexpr (Choice<T>)
        return {Choices<T>::names.begin(), Choices<T>::names.end()};
    else
        return {};
}

template <class T>
FieldValue valueOf(const T& value)
{
    if constexpr (IsOptional<T>::value)
        return value ? valueOf(*value) : FieldValue();
    else if constexpr (std::is_same_v<T, int>)
        return static_cast<double>(value);
    else if constexpr (Choice<T>)
        return std::string(choiceName(value));
    else if constexpr (IsId<T>::value)
        return value.text();
    else
        return value;
}

template <class T>
Field fieldOf(const T& value, const FieldInfo& info, const std::string& path, const std::string& key)
{
    return {.path = path,
            .key = key,
            .kind = kindOf<T>(),
            .info = info,
            .optional = IsOptional<T>::value,
            .choices = choicesOf<T>(),
            .value = valueOf(value)};
}

std::optional<Error> numberProblem(double number, const FieldInfo& info)
{
    if (!std::isfinite(number))
        return Error{.code = ErrorCode::NotFinite};
    if (number < info.min || number > info.max)
        return Error{.code = ErrorCode::OutOfRange, .value = number, .min = info.min, .max = info.max};
    return std::nullopt;
}

Error wrongType(const char* wanted)
{
    return {.code = ErrorCode::WrongType, .text = wanted};
}

/// Puts a value into a leaf; the error, if any, has no field path yet.
template <class T>
std::optional<Error> assign(T& leaf, const FieldValue& value, const FieldInfo& info)
{
    if constexpr (IsOptional<T>::value) {
        if (std::holds_alternative<std::monostate>(value)) {
            leaf.reset();
            return std::nullopt;
        }
        typename T::value_type inner{};
        auto problem = assign(inner, value, info);
        if (!problem)
            leaf = std::move(inner);
        return problem;
    } else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, int>) {
        const double* number = std::get_if<double>(&value);
        if (!number)
            return wrongType("number");
        if (auto problem = numberProblem(*number, info))
            return problem;
        if (std::is_same_v<T, int> && *number != std::floor(*number))
            return wrongType("whole number");
        leaf = static_cast<T>(*number);
        return std::nullopt;
    } else if constexpr (Choice<T>) {
        const auto* name = std::get_if<std::string>(&value);
        if (!name)
            return wrongType("text");
        const auto choice = choiceByName<T>(*name);
        if (!choice)
            return Error{.code = ErrorCode::UnknownChoice,
                         .text = *name,
                         .choices = {Choices<T>::names.begin(), Choices<T>::names.end()}};
        leaf = *choice;
        return std::nullopt;
    } else if constexpr (std::is_same_v<T, std::vector<double>>) {
        const auto* numbers = std::get_if<std::vector<double>>(&value);
        if (!numbers)
            return wrongType("list");
        for (const double number : *numbers) {
            if (auto problem = numberProblem(number, info))
                return problem;
        }
        leaf = *numbers;
        return std::nullopt;
    } else if constexpr (IsId<T>::value) {
        const auto* text = std::get_if<std::string>(&value);
        if (!text || text->empty() || text->find('/') != std::string::npos)
            return wrongType("id");
        leaf = T(*text);
        return std::nullopt;
    } else {
        const T* typed = std::get_if<T>(&value);
        if (!typed)
            return wrongType(std::is_same_v<T, bool> ? "true or false" : std::is_same_v<T, Month> ? "month" : "text");
        leaf = *typed;
        return std::nullopt;
    }
}

/// Finds one leaf by its path without walking the rest of the plan.
template <class Leaf>
class Finder {
public:
    explicit Finder(Leaf& leaf) : m_leaf(leaf) {}

    template <class Object>
    std::optional<Error> find(Object& object, std::string_view rest, const std::string& path, const std::string& key)
    {
        const auto slash = rest.find('/');
        const std::string_view name = rest.substr(0, slash);
        const std::string_view below = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
        std::optional<Error> result;
        bool found = false;
        std::vector<std::string_view> names;
        describe(object, [&](std::string_view member, auto& value, const FieldInfo& info) {
            names.push_back(member);
            if (member != name)
                return;
            found = true;
            result = descend(value, info, below, joinPath(path, member), joinPath(key, member));
        });
        return found ? result : unknown(joinPath(path, name), nearestName(name, names));
    }

private:
    static Error unknown(const std::string& path, std::string_view nearest = {})
    {
        return {.code = ErrorCode::UnknownField, .field = path, .text = std::string(nearest)};
    }

    template <class Value>
    std::optional<Error> descend(Value& value, const FieldInfo& info, std::string_view below, const std::string& path,
                                 const std::string& key)
    {
        using Plain = std::remove_const_t<Value>;
        if constexpr (IsDescribedList<Plain>::value) {
            return element(value, below, path, key);
        } else if constexpr (Described<Plain>) {
            return find(value, below, path, key);
        } else {
            if (!below.empty())
                return unknown(joinPath(path, below));
            auto problem = m_leaf(value, info, path, key);
            if (problem)
                problem->field = path;
            return problem;
        }
    }

    template <class List>
    std::optional<Error> element(List& list, std::string_view below, const std::string& path, const std::string& key)
    {
        const auto slash = below.find('/');
        const std::string_view name = below.substr(0, slash);
        std::vector<std::string> names;
        for (std::size_t index = 0; index < list.size(); ++index) {
            const std::string own = elementName(list[index], index);
            if ((own == name || std::to_string(index) == name) && slash != std::string_view::npos)
                return find(list[index], below.substr(slash + 1), joinPath(path, own), key);
            names.push_back(own);
        }
        return unknown(joinPath(path, name), nearestName(name, {names.begin(), names.end()}));
    }

    Leaf& m_leaf;
};

template <class Object>
void catalogue(Object& object, const std::string& key, std::vector<Field>& fields)
{
    describe(object, [&](std::string_view name, auto& value, const FieldInfo& info) {
        using Value = std::remove_cvref_t<decltype(value)>;
        const std::string childKey = joinPath(key, name);
        if constexpr (IsDescribedList<Value>::value) {
            typename Value::value_type element{};
            catalogue(element, childKey, fields);
        } else if constexpr (Described<Value>) {
            catalogue(value, childKey, fields);
        } else {
            fields.push_back(fieldOf(value, info, childKey, childKey));
        }
    });
}

Result<FieldValue> parseNumbers(std::string_view text)
{
    std::vector<double> numbers;
    while (!text.empty()) {
        const auto comma = text.find(',');
        const auto number = parseNumber(text.substr(0, comma));
        if (!number)
            return failure(wrongType("list"));
        numbers.push_back(*number);
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return numbers;
}

Result<FieldValue> parseByKind(const Field& field, std::string_view text)
{
    switch (field.kind) {
    case FieldKind::Number:
    case FieldKind::Integer: {
        const auto number = parseNumber(text);
        return number ? Result<FieldValue>(*number) : failure(wrongType("number"));
    }
    case FieldKind::Flag:
        if (text == "true" || text == "false")
            return text == "true";
        return failure(wrongType("true or false"));
    case FieldKind::Date: {
        const auto month = parseMonth(text);
        return month ? Result<FieldValue>(*month) : failure(month.error());
    }
    case FieldKind::Numbers: return parseNumbers(text);
    case FieldKind::Text:
    case FieldKind::Choice: break;
    }
    return std::string(text);
}

} // namespace

std::vector<Field> fieldsOf(const Plan& plan)
{
    std::vector<Field> fields;
    auto leaf = [&](const auto& value, const FieldInfo& info, const std::string& path, const std::string& key) {
        fields.push_back(fieldOf(value, info, path, key));
    };
    walkFields(plan, {}, {}, leaf);
    return fields;
}

Result<Field> fieldAt(const Plan& plan, std::string_view path)
{
    Field field;
    auto leaf = [&](const auto& value, const FieldInfo& info, const std::string& at, const std::string& key) {
        field = fieldOf(value, info, at, key);
        return std::optional<Error>();
    };
    if (auto problem = Finder(leaf).find(plan, path, {}, {}))
        return failure(std::move(*problem));
    return field;
}

Result<Plan> withField(const Plan& plan, std::string_view path, const FieldValue& value)
{
    Plan changed = plan;
    auto leaf = [&](auto& target, const FieldInfo& info, const std::string&, const std::string&) {
        if (std::holds_alternative<std::monostate>(value) && !IsOptional<std::remove_cvref_t<decltype(target)>>::value)
            return std::optional<Error>({.code = ErrorCode::MissingField});
        return assign(target, value, info);
    };
    if (auto problem = Finder(leaf).find(changed, path, {}, {}))
        return failure(std::move(*problem));
    return changed;
}

Result<FieldValue> parseFieldValue(const Field& field, std::string_view text)
{
    if (text.empty() && field.optional)
        return FieldValue();
    auto value = parseByKind(field, text);
    if (!value) {
        Error error = value.error();
        error.field = field.path;
        return failure(std::move(error));
    }
    return value;
}

std::string toText(const FieldValue& value)
{
    struct Writer {
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(double number) const { return numberText(number); }
        std::string operator()(bool flag) const { return flag ? "true" : "false"; }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(Month month) const { return toString(month); }
        std::string operator()(const std::vector<double>& numbers) const
        {
            std::string text;
            for (const double number : numbers) {
                if (!text.empty())
                    text += ',';
                text += numberText(number);
            }
            return text;
        }
    };
    return std::visit(Writer(), value);
}

std::vector<Field> fieldCatalogue()
{
    std::vector<Field> fields;
    Plan plan;
    catalogue(plan, {}, fields);
    return fields;
}

} // namespace pathwise
