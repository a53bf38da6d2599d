// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/conformance/kind.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pathwise {

/// The judgement of one expected cell. `output` is the column, followed by `@` and the key of the expected row where a
/// case has several (`cumulative@12`). `computed` is empty, and `ok` false, when the row could not be computed
/// (`problem`).
struct VerifyLine {
    std::string caseId;
    std::string output;
    std::string expected;
    std::string computed;
    bool ok = false;
    std::optional<Error> problem = {};
};

/// Cases are the different case ids of a file; a case passes when all its lines do.
struct VerifyCount {
    std::size_t cases = 0;
    std::size_t passed = 0;
};

/// Computes every case of `file`, and judges it by the row's own tolerance: good when
/// |x - expected| <= tol_abs + tol_rel |expected| + 4 standard errors of x, or when a tolerance finer than the 12
/// printed digits is set and all of those agree. For a kind with a sibling, `file` is the file of inputs and the
/// sibling is looked for beside it: `x.csv` -> as the kind names it. Expected columns that the file lacks are left out.
/// A kind's file of parameters is looked for beside `file` too, and then in `suite`, the folder of the shipped cases.
/// Errors: those of `CaseFile::read`, and MissingField when it lacks them all, that is, when it holds cases of another
/// kind. Same file, same lines; any thread.
[[nodiscard]] Result<std::vector<VerifyLine>> verify(const Kind& kind, const std::filesystem::path& file,
                                                     const std::filesystem::path& suite = {});

[[nodiscard]] VerifyCount count(const std::vector<VerifyLine>& lines);

/// A number as it is written in case files and results: the shortest text that reads back as the same number.
[[nodiscard]] std::string shortestText(double value);

} // namespace pathwise
