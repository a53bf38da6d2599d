// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/errortexts.h"

#include "app/presentation/fieldtexts.h"
#include "app/presentation/numbers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>
#include <algorithm>

namespace pathwise {

namespace {

struct ErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
};

QString fromCore(const std::string& text)
{
    return QString::fromStdString(text);
}

/// The field's label, its path where it has no label, or a general word where there is no field.
QString subject(const Error& error)
{
    const QString label = fieldLabel(fieldKeyOf(error.field));
    if (!label.isEmpty())
        return label;
    return error.field.empty() ? ErrorTexts::tr("A value") : ErrorTexts::tr("“%1”").arg(fromCore(error.field));
}

/// A number as the field's unit writes it.
QString amount(const Error& error, double value, const QLocale& locale)
{
    const auto catalogue = fieldCatalogue();
    const std::string key = fieldKeyOf(error.field);
    const auto found =
        std::find_if(catalogue.begin(), catalogue.end(), [&](const Field& field) { return field.key == key; });
    return found == catalogue.end() ? numberText(value, {.least = 0, .most = 4}, locale)
                                    : fieldValueText(*found, value, locale);
}

QString rangeText(const Error& error, const QLocale& locale)
{
    const QString name = subject(error);
    const QString given = amount(error, error.value.value_or(0), locale);
    if (error.min && error.max)
        return ErrorTexts::tr("%1 must be between %2 and %3, not %4.")
            .arg(name, amount(error, *error.min, locale), amount(error, *error.max, locale), given);
    if (error.min)
        return ErrorTexts::tr("%1 must be %2 or more, not %3.").arg(name, amount(error, *error.min, locale), given);
    if (error.max)
        return ErrorTexts::tr("%1 must be %2 or less, not %3.").arg(name, amount(error, *error.max, locale), given);
    return ErrorTexts::tr("%1 cannot be %2.").arg(name, given);
}

QString choicesText(const Error& error)
{
    QStringList choices;
    for (const std::string& choice : error.choices)
        choices += fromCore(choice);
    const QString text = ErrorTexts::tr("%1 cannot be “%2”.").arg(subject(error), fromCore(error.text));
    return choices.isEmpty() ? text
                             : text + QLatin1Char(' ') + ErrorTexts::tr("Choose one of: %1.").arg(choices.join(", "));
}

QString unknownFieldText(const Error& error)
{
    const QString text = ErrorTexts::tr("There is no field called “%1”.").arg(fromCore(error.field));
    return error.text.empty()
        ? text
        : text + QLatin1Char(' ') + ErrorTexts::tr("Did you mean “%1”?").arg(fromCore(error.text));
}

QString sumText(const Error& error, const QLocale& locale)
{
    return ErrorTexts::tr("The parts of %1 add up to %2 instead of %3.")
        .arg(subject(error), amount(error, error.value.value_or(0), locale),
             amount(error, error.max.value_or(1), locale));
}

/// Problems of the file as a whole.
QString fileText(const Error& error, const QLocale& locale)
{
    switch (error.code) {
    case ErrorCode::CannotRead: return ErrorTexts::tr("It cannot be read: %1.").arg(fromCore(error.text));
    case ErrorCode::CannotWrite: return ErrorTexts::tr("It cannot be written: %1.").arg(fromCore(error.text));
    case ErrorCode::TooLarge: return ErrorTexts::tr("It is larger or more deeply nested than a plan can be.");
    case ErrorCode::Empty: return ErrorTexts::tr("It is empty.");
    case ErrorCode::NotOurs: return ErrorTexts::tr("It is not a plan of Pathwise.");
    case ErrorCode::NewerVersion:
        return ErrorTexts::tr("It was written by a newer version of Pathwise (format %1; this one knows up to %2).")
            .arg(numberText(error.value.value_or(0), {}, locale), numberText(error.max.value_or(0), {}, locale));
    case ErrorCode::Unavailable:
        return ErrorTexts::tr("Data that this needs is not loaded: %1.").arg(fromCore(error.text));
    case ErrorCode::Cancelled: return ErrorTexts::tr("Stopped before it was done.");
    default:
        return error.text.empty() ? ErrorTexts::tr("It is damaged.")
                                  : ErrorTexts::tr("It is damaged: %1.").arg(fromCore(error.text));
    }
}

QString wantedType(const std::string& type)
{
    if (type == "number")
        return ErrorTexts::tr("a number");
    if (type == "whole number")
        return ErrorTexts::tr("a whole number");
    if (type == "true or false")
        return ErrorTexts::tr("true or false");
    if (type == "month")
        return ErrorTexts::tr("a month such as 2027-02");
    if (type == "list")
        return ErrorTexts::tr("a list of numbers");
    return type == "text" ? ErrorTexts::tr("a text") : fromCore(type);
}

} // namespace

QString errorText(const Error& error, const QLocale& locale)
{
    switch (error.code) {
    case ErrorCode::UnknownField: return unknownFieldText(error);
    case ErrorCode::MissingField: return ErrorTexts::tr("%1 is missing.").arg(subject(error));
    case ErrorCode::DuplicateField: return ErrorTexts::tr("%1 is there twice.").arg(subject(error));
    case ErrorCode::WrongType: return ErrorTexts::tr("%1 must be %2.").arg(subject(error), wantedType(error.text));
    case ErrorCode::OutOfRange: return rangeText(error, locale);
    case ErrorCode::NotFinite: return ErrorTexts::tr("%1 must be an ordinary number.").arg(subject(error));
    case ErrorCode::UnknownChoice: return choicesText(error);
    case ErrorCode::NotSorted: return ErrorTexts::tr("%1 is earlier than what comes before it.").arg(subject(error));
    case ErrorCode::BadSum: return sumText(error, locale);
    case ErrorCode::UnknownId:
        return ErrorTexts::tr("%1 names “%2”, which is not known.").arg(subject(error), fromCore(error.text));
    default: return fileText(error, locale);
    }
}

QString errorLine(const Error& error, const QLocale& locale)
{
    QStringList place;
    if (!error.file.empty())
        place += fromCore(error.file);
    if (error.line)
        place += ErrorTexts::tr("line %1").arg(*error.line);
    if (!error.field.empty())
        place += fromCore(error.field);
    const QString text = errorText(error, locale);
    return place.isEmpty() ? text : QStringLiteral("%1: %2").arg(place.join(QStringLiteral(", ")), text);
}

Message openFailure(const Error& error, const QString& fileName, const QLocale& locale)
{
    if (error.code == ErrorCode::NewerVersion)
        return {ErrorTexts::tr("Saved by a newer version of Pathwise"),
                ErrorTexts::tr("“%1” stays as it is. %2").arg(fileName, errorText(error, locale))};
    const QString title = ErrorTexts::tr("This plan cannot be read");
    if (error.line)
        return {title,
                ErrorTexts::tr("“%1”, line %2: %3").arg(fileName).arg(*error.line).arg(errorText(error, locale))};
    return {title, ErrorTexts::tr("“%1”: %2").arg(fileName, errorText(error, locale))};
}

Message saveFailure(const Error& error, const QString& fileName, const QLocale& locale)
{
    Q_UNUSED(locale)
    const QString reason = fromCore(error.text);
    return {ErrorTexts::tr("Not saved: %1").arg(reason),
            ErrorTexts::tr("Your work is safe in memory and in the recovery file. “%1” on the disk is as it was.")
                .arg(fileName)};
}

} // namespace pathwise
