// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application/commandline.h"
#include "app/application/session.h"

#include <QTextStream>
#include <filesystem>
#include <functional>

namespace pathwise {

/// Opens the first plan of the command line in a window that nobody sees, waits for its evaluation with all futures, and
/// then calls `done`, which gives the exit code: what pictures and reports start from. Complaints go to `err`.
/// `prepare` is called before the plan is opened; a code other than Done ends it there.
struct HeadlessTask {
    std::function<int(Session&)> prepare;
    std::function<int(Session&)> done;
};

[[nodiscard]] int runHeadless(QApplication& application, const CommandLine& line,
                              const std::filesystem::path& resources, QTextStream& err, const HeadlessTask& task);

} // namespace pathwise
