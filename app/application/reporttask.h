// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application/commandline.h"

#include <QApplication>
#include <QTextStream>
#include <filesystem>

namespace pathwise {

/// Writes the report of a plan as a PDF, once its evaluation is there. Returns the exit code. Pre: the application runs
/// on a platform that needs no display.
[[nodiscard]] int writeReportFile(QApplication& application, const CommandLine& line,
                                  const std::filesystem::path& resources, QTextStream& err);

} // namespace pathwise
