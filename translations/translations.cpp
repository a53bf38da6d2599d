// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace pathwise {
namespace {

void install(QCoreApplication& application, const QLocale& locale, const QString& catalogue)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(locale, catalogue, QStringLiteral("_"), QStringLiteral(":/i18n")))
        application.installTranslator(translator.release()); // owned by the application
}

} // namespace

void installTranslations(QCoreApplication& application, const QLocale& locale)
{
    // The translator installed last is asked first: English plural forms serve where the wanted language has no text.
    install(application, QLocale(QLocale::English), QStringLiteral("pathwise"));
    if (locale.language() == QLocale::English)
        return;
    install(application, locale, QStringLiteral("qtbase"));
    install(application, locale, QStringLiteral("pathwise"));
}

} // namespace pathwise
