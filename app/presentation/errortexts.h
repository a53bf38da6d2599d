// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/field.h"

#include <QLocale>
#include <QString>

namespace pathwise {

/// What went wrong in the user's words: composed here from core's code, file, field and numbers. Texts are in the
/// application's language; callable from any thread.

/// One sentence: "Base pay must be between $0 and $10,000,000, not −$5." Names the field by its label, or by its path
/// where it has none.
[[nodiscard]] QString errorText(const Error& error, const QLocale& locale);

/// The same for a terminal, one line: "offer.pathwise, line 12, paths/ai/stages/0/package/base: Base pay must be …".
[[nodiscard]] QString errorLine(const Error& error, const QLocale& locale);

/// A message box's two parts.
struct Message {
    QString title;
    QString text;
};

/// A plan could not be opened. `fileName` without folders.
[[nodiscard]] Message openFailure(const Error& error, const QString& fileName, const QLocale& locale);
/// A plan could not be saved: what happened, and that nothing is lost.
[[nodiscard]] Message saveFailure(const Error& error, const QString& fileName, const QLocale& locale);

} // namespace pathwise
