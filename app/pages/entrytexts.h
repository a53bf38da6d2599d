// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/entryconditions.h"

#include <QLocale>
#include <QString>

namespace pathwise {

/// What is unusual about the stages of one path, a line each; empty when nothing is.
[[nodiscard]] QString entryText(const std::vector<EntryNotice>& notices, const PathId& path, const QLocale& locale);

} // namespace pathwise
