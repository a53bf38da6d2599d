// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application/commandline.h"

#include <QApplication>
#include <filesystem>

namespace pathwise {

/// The program as people use it: a window, until it is closed. Returns the exit code.
[[nodiscard]] int runWindow(QApplication& application, const CommandLine& line, const std::filesystem::path& resources);

} // namespace pathwise
