// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <filesystem>

namespace pathwise {

/// Limits on a file from elsewhere: larger or deeper ones are refused before anything is built from them.
inline constexpr std::size_t maxPlanBytes = 16 * 1024 * 1024;
inline constexpr int maxPlanDepth = 32;

/// What a file is: the first member of the document.
inline constexpr std::string_view planFormatName = "pathwise-plan";

/// Reads a plan from JSON text and checks it (`validate`). The whole is read or nothing is.
/// Errors: Empty, TooLarge, Damaged (with `line`), NotOurs, NewerVersion, and any of a field with its path, such as
/// `paths/ai/stages/0/package/base`. Members the program does not know are kept in `unknown` and written back.
[[nodiscard]] Result<Plan> readPlan(std::string_view json);

/// The plan as JSON text, members in the order of their description, empty optional fields left out, ending in a line
/// end. `readPlan(writePlan(plan)) == plan` for every valid plan.
[[nodiscard]] std::string writePlan(const Plan& plan);

/// `readPlan` of a file; errors carry the file's name.
[[nodiscard]] Result<Plan> loadPlan(const std::filesystem::path& file);
/// Replaces the file safely (`replaceFile`).
[[nodiscard]] Result<void> savePlan(const Plan& plan, const std::filesystem::path& file);

} // namespace pathwise
