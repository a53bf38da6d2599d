// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pathwise {

/// Which small drawing a sample's card shows.
enum class SampleArt { Switch, Startup, Places, Growth, Offers };

/// A plan that comes with the program.
struct Sample {
    QString id;   ///< "senior-swe-to-ai": the file's name without ending
    QString file; ///< full path
    QString title;
    QString text;
    SampleArt art = SampleArt::Switch;
};

/// The samples that are in the data folder, in the order of the welcome page. Without the folder: none.
[[nodiscard]] QList<Sample> samplesIn(const QString& resources);

} // namespace pathwise
