// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <iosfwd>

namespace pathwise {

/// What the commands of `pathwise-cli` share: where results and complaints go, where the data lie, and the code to exit
/// with. Commands are added to a CLI::App with a reference to it; it outlives them.
struct CliContext {
    std::ostream& out;
    std::ostream& err;
    /// The folder of the data files (`resources/`).
    std::filesystem::path resources;
    /// 0 = done; 1 = done, and the answer is "no" (a case failed); 2 = could not be done.
    int exitCode = 0;
};

} // namespace pathwise
