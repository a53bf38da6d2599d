// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pathwise {

/// One value of a JSON data file, read strictly. The first thing that is wrong is kept in the file's error together
/// with the JSON path; reading goes on with harmless values, so that a loader checks once, at its end. Refers to its
/// DataFile, which must outlive it.
class DataNode {
public:
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isText() const;
    [[nodiscard]] bool isList() const;
    [[nodiscard]] bool isFlag() const;
    [[nodiscard]] bool isNull() const;

    /// The member `key` of an object; noted as MissingField where it is not there.
    [[nodiscard]] DataNode child(std::string_view key) const;
    /// The elements of an array; noted as WrongType where it is none.
    [[nodiscard]] std::vector<DataNode> elements() const;
    [[nodiscard]] std::vector<DataNode> elements(std::string_view key) const { return child(key).elements(); }
    /// The names of an object's members, in alphabetical order.
    [[nodiscard]] std::vector<std::string> keys() const;

    [[nodiscard]] double number() const;
    [[nodiscard]] double number(std::string_view key) const { return child(key).number(); }
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string text(std::string_view key) const { return child(key).text(); }
    [[nodiscard]] bool flag() const;
    /// Empty where the member is missing or null.
    [[nodiscard]] std::optional<double> optionalNumber(std::string_view key) const;
    [[nodiscard]] std::optional<std::string> optionalText(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> texts() const;

    /// Notes `code` for this value, unless something was wrong before.
    void fail(ErrorCode code, std::string text = {}, std::vector<std::string> choices = {}) const;

private:
    friend class DataFile;
    DataNode(const nlohmann::json* value, std::string path, std::optional<Error>* error);

    const nlohmann::json* m_value;
    std::string m_path;
    std::optional<Error>* m_error;
};

/// A JSON data file that came with the program, in memory.
class DataFile {
public:
    /// Errors: those of readTextFile; Damaged with the line and what was met.
    [[nodiscard]] static Result<DataFile> open(const std::filesystem::path& file);
    ~DataFile();
    DataFile(DataFile&&) noexcept;
    DataFile& operator=(DataFile&&) noexcept;

    [[nodiscard]] DataNode root() const;
    /// The first thing that was wrong with what has been read so far, with file and JSON path.
    [[nodiscard]] std::optional<Error> error() const;

private:
    struct Content;
    explicit DataFile(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

} // namespace pathwise
