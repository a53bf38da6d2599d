// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/verify.h"

#include <array>
#include <charconv>
#include <cmath>
#include <set>
#include <system_error>
#include <utility>

namespace pathwise {

namespace {

/// What a case allows its outputs to be off by.
struct Tolerance {
    double absolute = 0;
    double relative = 0;
    double standardError = 0;

    [[nodiscard]] bool accepts(double expected, double computed) const
    {
        constexpr double standardErrors = 4;
        if (expected == computed)
            return true;
        return std::abs(computed - expected)
            <= absolute + relative * std::abs(expected) + standardErrors * standardError;
    }
};

Tolerance toleranceOf(const CaseFile& file, std::size_t row)
{
    return {.absolute = numberIn(file.text(row, "tol_abs")).value_or(0),
            .relative = numberIn(file.text(row, "tol_rel")).value_or(0)};
}

std::string shownText(const CaseValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return shortestText(*number);
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    std::string joined;
    if (const auto* numbers = std::get_if<std::vector<double>>(&value)) {
        for (const double number : *numbers)
            joined += (joined.empty() ? "" : ";") + shortestText(number);
    }
    return joined;
}

/// The reference files print 12 significant digits, for some rows fewer than their tolerance asks for. A value that has
/// all the printed digits is then as good as it can be known to be, and is shown as printed. Exact rows (tolerance 0)
/// stay exact.
CaseValue atPrintedPrecision(const Tolerance& tolerance, std::string_view expected, const CaseValue& computed)
{
    constexpr int printedDigits = 12;
    const auto* number = std::get_if<double>(&computed);
    const bool exact = tolerance.absolute == 0 && tolerance.relative == 0;
    const auto wanted = numberIn(expected);
    if (!number || exact || !wanted || tolerance.accepts(*wanted, *number))
        return computed;
    std::array<char, 64> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), *number, std::chars_format::scientific, printedDigits - 1)
            .ptr;
    const auto rounded = numberIn({text.data(), static_cast<std::size_t>(end - text.data())});
    return rounded == *wanted ? CaseValue(*rounded) : computed;
}

bool acceptsList(const Tolerance& tolerance, std::string_view expected, const std::vector<double>& computed)
{
    const auto parts = splitList(expected, ';');
    if (parts.size() != computed.size())
        return false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto number = numberIn(parts[i]);
        if (!number || !tolerance.accepts(*number, computed[i]))
            return false;
    }
    return true;
}

bool agrees(const Tolerance& tolerance, std::string_view expected, const CaseValue& computed)
{
    if (const auto* number = std::get_if<double>(&computed)) {
        const auto wanted = numberIn(expected);
        return wanted && tolerance.accepts(*wanted, *number);
    }
    if (const auto* numbers = std::get_if<std::vector<double>>(&computed))
        return acceptsList(tolerance, expected, *numbers);
    if (const auto* text = std::get_if<std::string>(&computed))
        return *text == expected;
    return expected.empty();
}

const Computed* find(const CaseOutputs& outputs, std::string_view column)
{
    for (const Computed& output : outputs) {
        if (output.column == column)
            return &output;
    }
    return nullptr;
}

std::string outputName(const Kind& kind, const ExpectedColumn& column, const CaseRow& row)
{
    std::string name(column.name);
    for (const std::string_view key : kind.keys)
        name.append("@").append(row.text(key));
    return name;
}

/// Judges one cell against what was computed for its row.
void judge(VerifyLine& line, const ExpectedColumn& column, const Result<CaseOutputs>& outputs, Tolerance tolerance)
{
    if (!outputs) {
        line.problem = outputs.error();
        return;
    }
    const Computed* output = find(*outputs, column.name);
    if (!output) {
        line.ok = line.expected.empty();
        return;
    }
    tolerance.standardError = output->standardError;
    const CaseValue value = atPrintedPrecision(tolerance, line.expected, output->value);
    line.computed = shownText(value);
    const bool unchecked = line.expected.empty() && !column.blankIsAnswer;
    line.ok = unchecked || agrees(tolerance, line.expected, value);
}

/// The files that a kind's cases are spread over; `parameters` is empty for a kind without.
struct CaseFiles {
    CaseFile inputs;
    CaseFile expected;
    CaseFile parameters;
};

Result<CaseOutputs> computeRow(const Kind& kind, CaseRow& row, const CaseFile& parameters)
{
    if (const auto* withParameters = std::get_if<ParameterFunction>(&kind.compute))
        return (*withParameters)(row, parameters);
    return std::get<RowFunction>(kind.compute)(row);
}

std::vector<Result<CaseOutputs>> computeRows(const Kind& kind, const CaseFiles& files)
{
    const CaseFile& inputs = files.inputs;
    if (const auto* whole = std::get_if<FileFunction>(&kind.compute))
        return (*whole)(inputs, files.expected);
    std::vector<Result<CaseOutputs>> results;
    results.reserve(inputs.size());
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        CaseRow row(inputs, i);
        auto outputs = computeRow(kind, row, files.parameters);
        if (row.problem())
            outputs = failure(*row.problem());
        results.push_back(std::move(outputs));
    }
    return results;
}

/// The kind's expected columns that the file has.
std::vector<ExpectedColumn> columnsIn(const CaseFile& file, const Kind& kind)
{
    std::vector<ExpectedColumn> columns;
    for (const ExpectedColumn& column : kind.expected) {
        if (file.has(column.name))
            columns.push_back(column);
    }
    return columns;
}

Result<std::vector<VerifyLine>> judgeAll(const Kind& kind, const CaseFiles& files)
{
    const CaseFile& expected = files.expected;
    const auto columns = columnsIn(expected, kind);
    if (columns.empty())
        return failure({.code = ErrorCode::MissingField, .field = std::string(kind.expected.front().name)});
    const auto results = computeRows(kind, files);
    std::vector<VerifyLine> lines;
    lines.reserve(expected.size() * columns.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const CaseRow row(expected, i);
        for (const ExpectedColumn& column : columns) {
            VerifyLine line{.caseId = std::string(row.id()),
                            .output = outputName(kind, column, row),
                            .expected = std::string(row.text(column.name)),
                            .computed = {}};
            judge(line, column, results[i], toleranceOf(expected, i));
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

Result<CaseFile> readParameters(const Kind& kind, const std::filesystem::path& cases,
                                const std::filesystem::path& suite)
{
    if (kind.parameters.empty())
        return CaseFile();
    const std::string name = std::string(kind.parameters) + ".csv";
    std::error_code ignored;
    const auto beside = cases.parent_path() / name;
    return CaseFile::read(suite.empty() || std::filesystem::exists(beside, ignored) ? beside : suite / name);
}

} // namespace

Result<std::vector<VerifyLine>> verify(const Kind& kind, const std::filesystem::path& file,
                                       const std::filesystem::path& suite)
{
    const auto inputs = CaseFile::read(file);
    if (!inputs)
        return failure(inputs.error());
    std::filesystem::path expectedFile = file;
    if (!kind.sibling.empty())
        expectedFile.replace_filename(std::string(kind.sibling) + ".csv");
    const auto expected = kind.sibling.empty() ? inputs : CaseFile::read(expectedFile);
    if (!expected)
        return failure(expected.error());
    const auto parameters = readParameters(kind, file, suite);
    if (!parameters)
        return failure(parameters.error());
    return judgeAll(kind, {*inputs, *expected, *parameters}).map_error([&](Error error) {
        error.file = expectedFile.string();
        return error;
    });
}

VerifyCount count(const std::vector<VerifyLine>& lines)
{
    std::set<std::string_view> cases;
    std::set<std::string_view> failed;
    for (const VerifyLine& line : lines) {
        cases.insert(line.caseId);
        if (!line.ok)
            failed.insert(line.caseId);
    }
    return {.cases = cases.size(), .passed = cases.size() - failed.size()};
}

std::string shortestText(double value)
{
    constexpr double plainFrom = 1e-5;
    constexpr double plainTo = 1e15;
    const double size = std::abs(value);
    const bool plain = value == 0 || (size >= plainFrom && size < plainTo);
    std::array<char, 64> text{};
    const auto format = plain ? std::chars_format::fixed : std::chars_format::general;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, format).ptr;
    return {text.data(), end};
}

} // namespace pathwise
