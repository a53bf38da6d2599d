// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/field.h"

#include <QLocale>

namespace pathwise {

/// How an editor writes a field's number: as `locale` does, but years never in groups of digits.
[[nodiscard]] inline QLocale fieldLocale(const FieldInfo& info, QLocale locale)
{
    if (info.unit == Unit::CalendarYear)
        locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale;
}

} // namespace pathwise
