// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
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

QStringList availableLanguages()
{
    QStringList languages;
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("pathwise_*.qm")}, QDir::Files);
    for (const QString& file : files)
        languages += file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    return languages;
}

} // namespace pathwise
