// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/stage.h"

#include <QLocale>
#include <QString>
#include <string_view>

namespace pathwise {

/// Names of what the knowledge knows by id: roles, levels and kinds of employers. An id without a name of its own is
/// made readable ("data_scientist" -> "Data scientist"). In the application's language; callable from any thread.
[[nodiscard]] QString roleText(std::string_view id);
[[nodiscard]] QString levelText(std::string_view id);
[[nodiscard]] QString segmentText(std::string_view id);

/// What a stage is called: the user's title, else level and role: "Senior AI engineer"; "Gap" without a job.
[[nodiscard]] QString stageText(const Stage& stage);
/// An id made readable.
[[nodiscard]] QString readableId(std::string_view id);

} // namespace pathwise
