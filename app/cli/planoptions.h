// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/table.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Which plan a command works on, and what is changed in it for this run.
struct PlanOptions {
    std::string file;                  ///< "-" = standard input
    std::vector<std::string> settings; ///< FIELD=VALUE
    std::optional<int> years;
};

/// In which form a command answers, and where.
struct OutputOptions {
    std::string format = "table";
    std::string file; ///< empty or "-" = standard output
};

/// Adds PLAN, `--set` and `--years`. The options outlive the app.
void addPlanOptions(CLI::App& command, PlanOptions& options);
/// Adds `--format` and `--out`.
void addOutputOptions(CLI::App& command, OutputOptions& options);

/// The bytes of a file of at most `maxPlanBytes`, or of standard input. Errors carry the file's name.
[[nodiscard]] Result<std::string> planText(CliContext& context, const std::string& file);
/// The plan of the options with their changes. Errors: those of `readPlan`; of `--set` with `--set` as the file.
[[nodiscard]] Result<Plan> planOf(CliContext& context, const PlanOptions& options);
/// The same; what is wrong is complained about, and the answer is then empty.
[[nodiscard]] std::optional<Plan> planFor(CliContext& context, const PlanOptions& options);
/// The plan after `--set` and `--years`, checked as a whole. Errors as above.
[[nodiscard]] Result<Plan> changed(Plan plan, const PlanOptions& options);

/// Position of the path with that id or, failing that, that name. Error: UnknownId in `option`, with all ids as choices.
[[nodiscard]] Result<std::size_t> pathNamed(const Plan& plan, const std::string& name, const char* option);

/// Writes a command's answer where it belongs; a file that cannot be written is complained about.
void deliver(CliContext& context, const OutputOptions& options, const std::string& text);
void deliver(CliContext& context, const OutputOptions& options, const Table& table);

} // namespace pathwise
