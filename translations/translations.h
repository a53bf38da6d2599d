// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;
class QLocale;

namespace pathwise {

/// Makes the application speak the language of `locale`: texts of the window and of Qt itself. A language without a
/// translation leaves the English of the sources, with English plural forms. Call once, in the GUI thread, before the
/// first text is made; the translators live as long as the application.
void installTranslations(QCoreApplication& application, const QLocale& locale);

/// Codes of the languages there are texts for, e.g. "de"; English among them.
[[nodiscard]] QStringList availableLanguages();

} // namespace pathwise
