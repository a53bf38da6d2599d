// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application/commandline.h"

#include <QLocale>
#include <QTextStream>

namespace pathwise {

/// What the command line does with plan files alone, without a window or display: the same reader, writer and sentences
/// as the window. Each returns the exit code.

/// Where results and complaints go.
struct Streams {
    QTextStream& out;
    QTextStream& err;
};

/// Reads all of each file and lists what is wrong, one line each. Done or Refused.
[[nodiscard]] int checkFiles(const CommandLine& line, const QLocale& locale, const Streams& streams);
/// Applies the changes and saves. Done, BadUsage (a change that cannot be made), NotSaved or Refused.
[[nodiscard]] int changeFile(const CommandLine& line, const QLocale& locale, const Streams& streams);

} // namespace pathwise
