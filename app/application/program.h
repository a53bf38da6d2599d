// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pathwise {

/// The whole program behind `main`. Returns the exit code.
[[nodiscard]] int runProgram(int argc, char** argv);

} // namespace pathwise
