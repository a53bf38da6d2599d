// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/conformance/casefile.h"
#include "core/conformance/caserow.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pathwise {

/// What a case came to in one column: nothing ("never", "not defined"), a number, a list of numbers (shown joined by
/// ';'), or text that must be equal letter by letter (words, names).
using CaseValue = std::variant<std::monostate, double, std::vector<double>, std::string>;

/// The value of one expected column. A simulated mean carries its standard error, and then may miss by four of them.
struct Computed {
    std::string_view column;
    CaseValue value;
    double standardError = 0;
};

using CaseOutputs = std::vector<Computed>;

/// One expected column. A blank cell means "not checked"; where blank is itself an answer ("never breaks even"), a
/// value computed against it is wrong.
struct ExpectedColumn {
    std::string_view name;
    bool blankIsAnswer = false;
};

/// Computes one row from its input columns alone.
using RowFunction = Result<CaseOutputs> (*)(CaseRow& row);

/// Computes a whole file whose rows belong together, one result for each row of `expected`. `inputs` and `expected` are
/// the same file unless the kind has a sibling file of expected rows.
using FileFunction = std::vector<Result<CaseOutputs>> (*)(const CaseFile& inputs, const CaseFile& expected);

/// Computes one row with the help of a file of parameters that rows refer to.
using ParameterFunction = Result<CaseOutputs> (*)(CaseRow& row, const CaseFile& parameters);

/// One kind of reference case: which file holds it, what is expected of it, and how Pathwise computes it.
struct Kind {
    std::string_view name;
    /// Name of the file of cases, without ".csv"; its name as a rule.
    std::string_view inputs;
    /// Name of the sibling file with the expected columns; empty when they stand in the same file.
    std::string_view sibling = {};
    /// Name of the file of figures that a `ParameterFunction` needs, without ".csv".
    std::string_view parameters = {};
    /// Columns that tell apart the expected rows of one case, e.g. `month`.
    std::vector<std::string_view> keys = {};
    std::vector<ExpectedColumn> expected;
    std::variant<RowFunction, FileFunction, ParameterFunction> compute;
};

} // namespace pathwise
