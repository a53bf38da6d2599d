// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/edittexts.h"

#include "app/presentation/fieldtexts.h"
#include "app/presentation/nametexts.h"

#include <QCoreApplication>

namespace pathwise {

namespace {

struct EditTexts {
    Q_DECLARE_TR_FUNCTIONS(EditTexts)
};

QString pathName(const Plan& plan, const std::string& fieldPath)
{
    constexpr std::string_view prefix = "paths/";
    const auto start = prefix.size();
    const std::string id = fieldPath.substr(start, fieldPath.find('/', start) - start);
    const CareerPath* path = findPath(plan, PathId(id));
    return QString::fromStdString(path ? path->name : id);
}

/// Ids of the knowledge have names; anything else is written by its unit.
QString valueText(const Plan& plan, const Field& field, const FieldValue& value, const QLocale& locale)
{
    const auto* text = std::get_if<std::string>(&value);
    if (!text)
        return fieldValueText(field, value, locale);
    if (field.key == "paths/stages/role")
        return roleText(*text);
    if (field.key == "paths/stages/level" || field.key == "paths/stages/promotion_dates/level")
        return levelText(*text);
    if (field.key == "paths/stages/segment")
        return segmentText(*text);
    if (field.key == "baseline")
        return pathName(plan, "paths/" + *text);
    return fieldValueText(field, value, locale);
}

} // namespace

QString setFieldText(const Plan& plan, const Field& field, const FieldValue& value, const QLocale& locale,
                     const PlaceNames& placeNames)
{
    if (field.key == "paths/visible") {
        const QString name = pathName(plan, field.path);
        return std::get_if<bool>(&value) && std::get<bool>(value) ? EditTexts::tr("Show %1").arg(name)
                                                                  : EditTexts::tr("Hide %1").arg(name);
    }
    if (field.key == "paths/name" && std::holds_alternative<std::string>(value))
        return EditTexts::tr("Rename %1 to %2")
            .arg(pathName(plan, field.path), QString::fromStdString(std::get<std::string>(value)));
    const QString noun = fieldNoun(field.key, locale);
    if (std::holds_alternative<std::monostate>(value))
        return EditTexts::tr("Reset %1").arg(noun);
    if (field.key == "paths/stages/place" && placeNames && std::holds_alternative<std::string>(value))
        return EditTexts::tr("Set %1 to %2").arg(noun, placeNames(std::get<std::string>(value)));
    return EditTexts::tr("Set %1 to %2").arg(noun, valueText(plan, field, value, locale));
}

} // namespace pathwise
