// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportoptions.h"

namespace pathwise {

/// Writes the report as a PDF: vector charts, embedded fonts, title, language and bookmarks. The file appears whole or not
/// at all. Reports of the same evaluation and options are equal byte for byte when SOURCE_DATE_EPOCH gives their time.
/// Error: CannotWrite. Needs an application object, no display.
[[nodiscard]] Result<void> writeReport(const std::shared_ptr<const Evaluation>& evaluation,
                                       const ReportOptions& options, const QString& file);

/// What `writeReport` writes. Error: CannotWrite.
[[nodiscard]] Result<QByteArray> reportPdf(const std::shared_ptr<const Evaluation>& evaluation,
                                           const ReportOptions& options);

} // namespace pathwise
