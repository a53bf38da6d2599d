// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/fieldtexts.h"

#include "app/presentation/fieldwords.h"
#include "app/presentation/money.h"
#include "app/presentation/months.h"
#include "app/presentation/numbers.h"
#include "app/presentation/rates.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>

namespace pathwise {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("FieldTexts", text);
}

const FieldWords* wordsOf(std::string_view key)
{
    const auto words = fieldWords();
    const auto found = std::find_if(words.begin(), words.end(), [&](const FieldWords& row) { return row.key == key; });
    return found == words.end() ? nullptr : &*found;
}

struct ChoiceWords {
    std::string_view name;
    const char* text;
};

constexpr std::array choices{
    ChoiceWords{"single", QT_TRANSLATE_NOOP("FieldTexts", "Single")},
    ChoiceWords{"married_joint", QT_TRANSLATE_NOOP("FieldTexts", "Married, joint return")},
    ChoiceWords{"married_separate", QT_TRANSLATE_NOOP("FieldTexts", "Married, separate returns")},
    ChoiceWords{"head_of_household", QT_TRANSLATE_NOOP("FieldTexts", "Head of household")},
    ChoiceWords{"location_bands", QT_TRANSLATE_NOOP("FieldTexts", "Location bands")},
    ChoiceWords{"global_band", QT_TRANSLATE_NOOP("FieldTexts", "One global band")},
    ChoiceWords{"remote_discount", QT_TRANSLATE_NOOP("FieldTexts", "Remote discount")},
    ChoiceWords{"none", QT_TRANSLATE_NOOP("FieldTexts", "None")},
    ChoiceWords{"dates", QT_TRANSLATE_NOOP("FieldTexts", "On given dates")},
    ChoiceWords{"ladder", QT_TRANSLATE_NOOP("FieldTexts", "As usual on the ladder")},
    ChoiceWords{"rsu", QT_TRANSLATE_NOOP("FieldTexts", "RSU")},
    ChoiceWords{"private_rsu", QT_TRANSLATE_NOOP("FieldTexts", "RSU of a private company")},
    ChoiceWords{"iso", QT_TRANSLATE_NOOP("FieldTexts", "ISO")},
    ChoiceWords{"nso", QT_TRANSLATE_NOOP("FieldTexts", "NSO")},
    ChoiceWords{"early_exercise", QT_TRANSLATE_NOOP("FieldTexts", "Options, exercised early")},
    ChoiceWords{"espp", QT_TRANSLATE_NOOP("FieldTexts", "ESPP")},
    ChoiceWords{"founder_stock", QT_TRANSLATE_NOOP("FieldTexts", "Founder stock")},
    ChoiceWords{"dollars", QT_TRANSLATE_NOOP("FieldTexts", "Dollars")},
    ChoiceWords{"shares", QT_TRANSLATE_NOOP("FieldTexts", "Shares")},
    ChoiceWords{"even", QT_TRANSLATE_NOOP("FieldTexts", "Even")},
    ChoiceWords{"front_loaded", QT_TRANSLATE_NOOP("FieldTexts", "Front-loaded")},
    ChoiceWords{"back_loaded", QT_TRANSLATE_NOOP("FieldTexts", "Back-loaded")},
    ChoiceWords{"yearly", QT_TRANSLATE_NOOP("FieldTexts", "Own shares by year")},
    ChoiceWords{"tranches", QT_TRANSLATE_NOOP("FieldTexts", "Own dates")},
    ChoiceWords{"no_search", QT_TRANSLATE_NOOP("FieldTexts", "On the date")},
    ChoiceWords{"published", QT_TRANSLATE_NOOP("FieldTexts", "By the published chance")},
    ChoiceWords{"usual", QT_TRANSLATE_NOOP("FieldTexts", "As usual")},
    ChoiceWords{"model_accuracy", QT_TRANSLATE_NOOP("FieldTexts", "Accuracy")},
    ChoiceWords{"deployment", QT_TRANSLATE_NOOP("FieldTexts", "Deployment")},
    ChoiceWords{"cost", QT_TRANSLATE_NOOP("FieldTexts", "Cost efficiency")},
    ChoiceWords{"collaboration", QT_TRANSLATE_NOOP("FieldTexts", "Collaboration")},
    ChoiceWords{"funnel", QT_TRANSLATE_NOOP("FieldTexts", "Through interviews")},
    ChoiceWords{"public", QT_TRANSLATE_NOOP("FieldTexts", "Public")},
    ChoiceWords{"seed", QT_TRANSLATE_NOOP("FieldTexts", "Seed")},
    ChoiceWords{"a", QT_TRANSLATE_NOOP("FieldTexts", "Series A")},
    ChoiceWords{"b", QT_TRANSLATE_NOOP("FieldTexts", "Series B")},
    ChoiceWords{"c", QT_TRANSLATE_NOOP("FieldTexts", "Series C")},
    ChoiceWords{"d", QT_TRANSLATE_NOOP("FieldTexts", "Series D or later")},
    ChoiceWords{"common", QT_TRANSLATE_NOOP("FieldTexts", "Common")},
    ChoiceWords{"option", QT_TRANSLATE_NOOP("FieldTexts", "Options")},
    ChoiceWords{"non_participating", QT_TRANSLATE_NOOP("FieldTexts", "Preferred, non-participating")},
    ChoiceWords{"participating", QT_TRANSLATE_NOOP("FieldTexts", "Preferred, participating")},
    ChoiceWords{"capped_participating", QT_TRANSLATE_NOOP("FieldTexts", "Preferred, participating up to a cap")},
    ChoiceWords{"at_exit", QT_TRANSLATE_NOOP("FieldTexts", "At the exit")},
    ChoiceWords{"at_vest", QT_TRANSLATE_NOOP("FieldTexts", "As they vest")},
    ChoiceWords{"single_trigger", QT_TRANSLATE_NOOP("FieldTexts", "Single trigger")},
    ChoiceWords{"double_trigger", QT_TRANSLATE_NOOP("FieldTexts", "Double trigger")},
};

constexpr std::array groups{
    QT_TRANSLATE_NOOP("FieldTexts", "General"),
    QT_TRANSLATE_NOOP("FieldTexts", "When"),
    QT_TRANSLATE_NOOP("FieldTexts", "Place"),
    QT_TRANSLATE_NOOP("FieldTexts", "Pay"),
    QT_TRANSLATE_NOOP("FieldTexts", "Equity"),
    QT_TRANSLATE_NOOP("FieldTexts", "Paid once"),
    QT_TRANSLATE_NOOP("FieldTexts", "Benefits"),
    QT_TRANSLATE_NOOP("FieldTexts", "Career"),
    QT_TRANSLATE_NOOP("FieldTexts", "Risk"),
    QT_TRANSLATE_NOOP("FieldTexts", "Cost of switching"),
    QT_TRANSLATE_NOOP("FieldTexts", "Finding the offer"),
    QT_TRANSLATE_NOOP("FieldTexts", "Visa"),
    QT_TRANSLATE_NOOP("FieldTexts", "Market"),
};

QString numberOfUnit(double value, Unit unit, const QLocale& locale)
{
    switch (unit) {
    case Unit::Usd:
    case Unit::UsdPerYear: return moneyText(value, locale);
    case Unit::UsdPerShare:
        return translated(QT_TRANSLATE_NOOP("FieldTexts", "$%1"))
            .arg(decimalText(std::abs(value), {.least = 2, .most = 4}, locale));
    case Unit::Fraction:
    case Unit::FractionPerYear: return percentText(value, locale, 2);
    case Unit::Months: return durationText(static_cast<int>(std::lround(value)));
    case Unit::Years: return yearsText(value, locale);
    case Unit::CalendarYear: return yearText(static_cast<int>(std::lround(value)));
    case Unit::CalendarMonth:
        return locale.standaloneMonthName(std::clamp(static_cast<int>(std::lround(value)), 1, 12));
    case Unit::Hours:
    case Unit::HoursPerWeek:
    case Unit::Shares:
        return QStringLiteral("%1 %2").arg(numberText(value, {.least = 0, .most = 1}, locale), unitText(unit));
    case Unit::None: // a seed: a name made of digits, not a quantity
        return QString::number(value, 'f', 0);
    case Unit::Count:
    case Unit::Coefficient: break;
    }
    return numberText(value, {.least = 0, .most = 2}, locale);
}

QString listText(const std::vector<double>& values, Unit unit, const QLocale& locale)
{
    QStringList parts;
    for (const double value : values)
        parts += numberOfUnit(value, unit, locale);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString fieldLabel(std::string_view key)
{
    const FieldWords* words = wordsOf(key);
    return words ? translated(words->label) : QString();
}

QString fieldHelp(std::string_view key)
{
    const FieldWords* words = wordsOf(key);
    return words ? translated(words->help) : QString();
}

QString fieldNoun(std::string_view key, const QLocale& locale)
{
    QString label = fieldLabel(key);
    const bool capitalisesNouns = locale.language() == QLocale::German || locale.language() == QLocale::Luxembourgish;
    if (capitalisesNouns || label.size() < 2 || !label.at(1).isLower())
        return label;
    return locale.toLower(label.left(1)) + label.mid(1);
}

QString unitText(Unit unit)
{
    switch (unit) {
    case Unit::UsdPerYear:
    case Unit::FractionPerYear: return translated(QT_TRANSLATE_NOOP("FieldTexts", "a year"));
    case Unit::UsdPerShare: return translated(QT_TRANSLATE_NOOP("FieldTexts", "a share"));
    case Unit::Shares: return translated(QT_TRANSLATE_NOOP("FieldTexts", "shares"));
    case Unit::Hours: return translated(QT_TRANSLATE_NOOP("FieldTexts", "hours"));
    case Unit::HoursPerWeek: return translated(QT_TRANSLATE_NOOP("FieldTexts", "hours a week"));
    default: return {};
    }
}

QString choiceText(std::string_view choice)
{
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const ChoiceWords& row) { return row.name == choice; });
    if (found != choices.end())
        return translated(found->text);
    return QString::fromUtf8(choice.data(), static_cast<qsizetype>(choice.size()));
}

QString groupText(FieldGroup group)
{
    return translated(groups.at(static_cast<std::size_t>(group)));
}

QString fieldValueText(const Field& field, const FieldValue& value, const QLocale& locale)
{
    if (const auto* number = std::get_if<double>(&value))
        return numberOfUnit(*number, field.info.unit, locale);
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? translated(QT_TRANSLATE_NOOP("FieldTexts", "Yes"))
                     : translated(QT_TRANSLATE_NOOP("FieldTexts", "No"));
    if (const auto* month = std::get_if<Month>(&value))
        return monthText(*month, locale);
    if (const auto* numbers = std::get_if<std::vector<double>>(&value))
        return listText(*numbers, field.info.unit, locale);
    if (const auto* text = std::get_if<std::string>(&value))
        return field.kind == FieldKind::Choice ? choiceText(*text) : QString::fromStdString(*text);
    return missingText();
}

std::string fieldKeyOf(std::string_view path)
{
    constexpr std::array<std::string_view, 8> lists{"paths",           "stages",   "grants", "raises",
                                                    "promotion_dates", "tranches", "roles",  "levels"};
    std::string key;
    bool isElement = false;
    while (!path.empty()) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        const std::string_view part = path.substr(0, slash);
        path.remove_prefix(std::min(slash + 1, path.size()));
        if (isElement) {
            isElement = false;
            continue;
        }
        if (!key.empty())
            key += '/';
        key += part;
        isElement = std::find(lists.begin(), lists.end(), part) != lists.end();
    }
    return key;
}

} // namespace pathwise
