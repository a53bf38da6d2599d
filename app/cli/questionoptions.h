// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/planoptions.h"
#include "core/evaluation/whatif.h"

namespace pathwise {

/// What is asked of a comparison of two paths.
struct QuestionOptions {
    std::string path;     ///< empty = the first that is not the baseline
    std::string baseline; ///< empty = the plan's own
    std::size_t futures = 2'000;
    bool real = false;
};

/// Adds `--path`, `--baseline`, `--futures` and `--real`. The options outlive the app.
void addQuestionOptions(CLI::App& command, QuestionOptions& options);

/// The question about a plan. Errors: UnknownId in `--path` or `--baseline`; Empty in `paths`.
[[nodiscard]] Result<Question> questionOf(const Plan& plan, const QuestionOptions& options, Measure measure);

} // namespace pathwise
