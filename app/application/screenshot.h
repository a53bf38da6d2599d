// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application/commandline.h"

#include <QApplication>
#include <QTextStream>
#include <filesystem>

namespace pathwise {

/// Writes a picture of the window showing a plan, once its evaluation is there; exactly `line.size` pixels. Returns the
/// exit code. Pre: the application runs on a platform that needs no display.
[[nodiscard]] int takeScreenshot(QApplication& application, const CommandLine& line,
                                 const std::filesystem::path& resources, QTextStream& err);

} // namespace pathwise
