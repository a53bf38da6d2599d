// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/fields.h"

#include <QLocale>
#include <QString>
#include <functional>

namespace pathwise {

/// What a place is called, by its id; the knowledge knows.
using PlaceNames = std::function<QString(const std::string&)>;

/// The undo text of setting one field, a verb phrase with the value: "Set base pay to $210,000", "Hide AI engineer,
/// remote", "Rename to Staff first". `field` is as it was in `plan`.
[[nodiscard]] QString setFieldText(const Plan& plan, const Field& field, const FieldValue& value, const QLocale& locale,
                                   const PlaceNames& placeNames = {});

} // namespace pathwise
