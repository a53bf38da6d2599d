// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace pathwise {

/// Exit codes, as in the manual page.
namespace exitcode {
inline constexpr int Done = 0;
inline constexpr int Failed = 1;
inline constexpr int BadUsage = 2;
inline constexpr int NotSaved = 3;
inline constexpr int Refused = 4;
} // namespace exitcode

/// What the program is asked to do. Everything but Window needs no display.
enum class Task { Window, Help, Version, Check, Batch, Screenshot, Report, BadUsage };

struct CommandLine {
    Task task = Task::Window;
    QStringList plans; ///< files to open, check or change; the first one for a screenshot
    QString output;    ///< of a screenshot or report
    QString page = QStringLiteral("compare");
    ThemeMode theme = ThemeMode::System;
    QSize size{1440, 900};
    QStringList changes; ///< FIELD=VALUE, in the given order
    bool save = false;
    QString message; ///< BadUsage: one line that says why
};

/// Reads the arguments (the first is the program's name). Needs no application object.
[[nodiscard]] CommandLine readCommandLine(const QStringList& arguments);
/// Usage and options. Pre: there is an application object.
[[nodiscard]] QString helpText();

} // namespace pathwise
