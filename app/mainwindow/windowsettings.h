// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/viewstate.h"
#include "app/theme/theme.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

class QSettings;

namespace pathwise {

/// How far text may be scaled.
inline constexpr double leastTextScale = 0.5;
inline constexpr double mostTextScale = 3;

/// Everything the window remembers from one run to the next, as a value. It is no part of any plan.
struct WindowSettings {
    QByteArray geometry;
    QByteArray splitter;
    QString page = QStringLiteral("compare");
    ViewOptions view;
    QSet<QString> foldedSections;
    QStringList recentFiles;
    QString folder;
    ThemeMode theme = ThemeMode::System;
    double textScale = 1;
    QString language = {}; ///< code, e.g. "de"; empty = the system's
    int futures = 10'000;  ///< simulated for each result
    bool showWelcome = true;
    bool listShown = true;
    bool inspectorShown = true;
    bool operator==(const WindowSettings&) const = default;
};

/// Settings of another version, and values that make no sense, fall back to the defaults.
[[nodiscard]] WindowSettings readWindowSettings(const QSettings& store);
void writeWindowSettings(QSettings& store, const WindowSettings& settings);

} // namespace pathwise
