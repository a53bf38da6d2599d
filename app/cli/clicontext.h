// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <iostream>

namespace pathwise {

inline constexpr int exitTrouble = 1; ///< trouble outside the input, or the answer is "no" (a case failed)
inline constexpr int exitBadInput = 2;

/// What the commands of `pathwise-cli` share: where results and complaints go, where the data lie, and the code to exit
/// with. Commands are added to a CLI::App with a reference to it; it outlives them.
struct CliContext {
    std::ostream& out;
    std::ostream& err;
    /// The folder of the data files (`resources/`).
    std::filesystem::path resources;
    /// 0 = done, or one of the two above.
    int exitCode = 0;
    /// What a plan named `-` is read from.
    std::istream& in = std::cin;
};

} // namespace pathwise
