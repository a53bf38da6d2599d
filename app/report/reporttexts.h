// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pathwise {

/// The texts of the report.
struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(ReportTexts)
};

} // namespace pathwise
