// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/datafile.h"

#include "core/base/textfile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

/// The largest of our data files is half a megabyte.
constexpr std::size_t maxDataBytes = std::size_t{8} << 20U;

const nlohmann::json& null()
{
    static const nlohmann::json value;
    return value;
}

std::string joined(const std::string& path, std::string_view key)
{
    return path.empty() ? std::string(key) : path + '/' + std::string(key);
}

std::size_t lineAt(const std::string& bytes, std::size_t offset)
{
    const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(std::min(offset, bytes.size()));
    return 1 + static_cast<std::size_t>(std::count(bytes.begin(), end, '\n'));
}

Result<nlohmann::json> parsed(const std::string& bytes)
{
    try {
        return nlohmann::json::parse(bytes);
    } catch (const nlohmann::json::parse_error& error) {
        return failure({.code = ErrorCode::Damaged, .text = error.what(), .line = lineAt(bytes, error.byte)});
    }
}

} // namespace

struct DataFile::Content {
    std::filesystem::path file;
    nlohmann::json root;
    std::optional<Error> error;
};

DataNode::DataNode(const nlohmann::json* value, std::string path, std::optional<Error>* error)
    : m_value(value), m_path(std::move(path)), m_error(error)
{
}

void DataNode::fail(ErrorCode code, std::string text, std::vector<std::string> choices) const
{
    if (!*m_error)
        *m_error = Error{.code = code, .field = m_path, .text = std::move(text), .choices = std::move(choices)};
}

bool DataNode::has(std::string_view key) const
{
    const auto member = m_value->is_object() ? m_value->find(key) : m_value->end();
    return member != m_value->end() && !member->is_null();
}

bool DataNode::isNumber() const
{
    return m_value->is_number();
}

bool DataNode::isText() const
{
    return m_value->is_string();
}

bool DataNode::isList() const
{
    return m_value->is_array();
}

bool DataNode::isFlag() const
{
    return m_value->is_boolean();
}

bool DataNode::isNull() const
{
    return m_value->is_null();
}

DataNode DataNode::child(std::string_view key) const
{
    const auto member = m_value->is_object() ? m_value->find(key) : m_value->end();
    const bool found = member != m_value->end();
    DataNode node(found ? &*member : &null(), joined(m_path, key), m_error);
    if (!found)
        node.fail(ErrorCode::MissingField);
    return node;
}

std::vector<DataNode> DataNode::elements() const
{
    std::vector<DataNode> nodes;
    if (!isList()) {
        fail(ErrorCode::WrongType, "list");
        return nodes;
    }
    nodes.reserve(m_value->size());
    for (std::size_t i = 0; i < m_value->size(); ++i)
        nodes.push_back(DataNode(&(*m_value)[i], joined(m_path, std::to_string(i)), m_error));
    return nodes;
}

std::vector<std::string> DataNode::keys() const
{
    std::vector<std::string> names;
    if (!m_value->is_object())
        fail(ErrorCode::WrongType, "object");
    else
        for (const auto& member : m_value->items())
            names.push_back(member.key());
    return names;
}

double DataNode::number() const
{
    if (isNumber())
        return m_value->get<double>();
    fail(ErrorCode::WrongType, "number");
    return 0;
}

std::string DataNode::text() const
{
    if (isText())
        return m_value->get<std::string>();
    fail(ErrorCode::WrongType, "text");
    return {};
}

bool DataNode::flag() const
{
    if (isFlag())
        return m_value->get<bool>();
    fail(ErrorCode::WrongType, "flag");
    return false;
}

std::optional<double> DataNode::optionalNumber(std::string_view key) const
{
    return has(key) ? std::optional(number(key)) : std::nullopt;
}

std::optional<std::string> DataNode::optionalText(std::string_view key) const
{
    return has(key) ? std::optional(text(key)) : std::nullopt;
}

std::vector<std::string> DataNode::texts() const
{
    std::vector<std::string> result;
    for (const auto& element : elements())
        result.push_back(element.text());
    return result;
}

DataFile::DataFile(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
DataFile::~DataFile() = default;
DataFile::DataFile(DataFile&&) noexcept = default;
DataFile& DataFile::operator=(DataFile&&) noexcept = default;

Result<DataFile> DataFile::open(const std::filesystem::path& file)
{
    const auto bytes = readTextFile(file, maxDataBytes);
    if (!bytes)
        return failure(bytes.error());
    auto root = parsed(*bytes);
    if (!root) {
        root.error().file = file.string();
        return failure(root.error());
    }
    return DataFile(std::unique_ptr<Content>(new Content{file, std::move(*root), {}}));
}

DataNode DataFile::root() const
{
    return DataNode(&m_content->root, {}, &m_content->error);
}

std::optional<Error> DataFile::error() const
{
    auto error = m_content->error;
    if (error)
        error->file = m_content->file.string();
    return error;
}

} // namespace pathwise
