// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/sensitivitytexts.h"

#include "app/presentation/fieldtexts.h"
#include "app/presentation/money.h"
#include "app/presentation/months.h"
#include "app/presentation/nametexts.h"
#include "app/presentation/rates.h"

#include <QCoreApplication>
#include <algorithm>

namespace pathwise {

namespace {

struct SensitivityTexts {
    Q_DECLARE_TR_FUNCTIONS(SensitivityTexts)
};

QString nameOf(const Plan& plan, const PathId& id)
{
    const CareerPath* path = findPath(plan, id);
    return path ? QString::fromStdString(path->name) : QString::fromStdString(id.text());
}

PathId baselineOf(const Plan& plan, const Question& question)
{
    if (!question.baseline.isEmpty() || plan.paths.empty())
        return question.baseline;
    return plan.paths[baselineIndex(plan)].id;
}

/// "paths/ai/stages/1/package/base" -> {"paths", "ai", "stages", "1", ...}.
QStringList partsOf(const VariedField& varied)
{
    return QString::fromStdString(varied.fields.front()).split(QLatin1Char('/'));
}

QString strong(const QString& text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

/// The first row whose switching value lies where it is likely to be, else none.
const DecidingRow* decidingRow(const std::vector<DecidingRow>& rows)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [](const DecidingRow& row) {
        return row.flip && row.flip->value >= row.varied.low && row.flip->value <= row.varied.high;
    });
    return found == rows.end() ? nullptr : &*found;
}

struct Words {
    QString pattern;
    QStringList arguments;
};

/// All places at once: a name may itself look like one.
QString filled(const QString& pattern, const QStringList& arguments)
{
    switch (arguments.size()) {
    case 0: return pattern;
    case 1: return pattern.arg(arguments.at(0));
    case 2: return pattern.arg(arguments.at(0), arguments.at(1));
    default: return pattern.arg(arguments.at(0), arguments.at(1), arguments.at(2));
    }
}

SensitivitySentence sentenceOf(const Words& words)
{
    QStringList rich;
    for (const QString& argument : words.arguments)
        rich << strong(argument);
    return {filled(words.pattern.toHtmlEscaped(), rich), filled(words.pattern, words.arguments)};
}

Words decidedBy(const Plan& plan, const Question& question, bool isAhead, const DecidingRow& row, const QLocale& locale)
{
    const QString pattern = row.flip->above ? SensitivityTexts::tr("%1 decides this: %2 wins only if it is above %3.",
                                                                   "an assumption, the path that would win, a value")
                                            : SensitivityTexts::tr("%1 decides this: %2 wins only if it is below %3.",
                                                                   "an assumption, the path that would win, a value");
    return {pattern,
            {variedName(plan, row.varied), winnerName(plan, question, !isAhead),
             variedValueText(row.varied, row.flip->value, locale)}};
}

} // namespace

QString variedValueText(const VariedField& varied, double value, const QLocale& locale)
{
    switch (varied.info.unit) {
    case Unit::Usd:
    case Unit::UsdPerYear: return compactMoney(value, locale);
    case Unit::Fraction:
    case Unit::FractionPerYear: return percentText(value, locale);
    default: break;
    }
    Field field;
    field.kind = varied.kind;
    field.info = varied.info;
    return fieldValueText(field, value, locale);
}

QString fieldTitle(const VariedField& varied)
{
    return fieldLabel(varied.key);
}

QString variedOwner(const Plan& plan, const VariedField& varied)
{
    const QStringList parts = partsOf(varied);
    if (parts.size() < 2 || parts.front() != QLatin1String("paths"))
        return {};
    const CareerPath* path = findPath(plan, PathId(parts.at(1).toStdString()));
    if (!path)
        return {};
    const bool isStage = parts.size() > 3 && parts.at(2) == QLatin1String("stages");
    const auto stage = isStage ? parts.at(3).toULongLong() : 0;
    if (!isStage || stage >= path->stages.size() || path->stages.size() == 1)
        return QString::fromStdString(path->name);
    return stageText(path->stages[stage]);
}

QString variedName(const Plan& plan, const VariedField& varied)
{
    const QString label = fieldLabel(varied.key);
    const QString owner = variedOwner(plan, varied);
    return owner.isEmpty() ? label : SensitivityTexts::tr("%1, %2", "an assumption and whose it is").arg(label, owner);
}

QString variedNow(const Plan& plan, const VariedField& varied, const QLocale& locale)
{
    const QString now = SensitivityTexts::tr("now %1").arg(variedValueText(varied, varied.now, locale));
    const QString owner = variedOwner(plan, varied);
    return owner.isEmpty() ? now : QStringLiteral("%1 · %2").arg(now, owner);
}

QString flipText(const VariedField& varied, const Solution& flip, const QLocale& locale)
{
    const QString value = variedValueText(varied, flip.value, locale);
    return flip.above ? SensitivityTexts::tr("above %1").arg(value) : SensitivityTexts::tr("below %1").arg(value);
}

QString answerText(double value, Quantity quantity, const QLocale& locale)
{
    return quantity == Quantity::Ahead ? chanceText(value, locale) : compactMoney(value, locale);
}

QString answerRange(double a, double b, Quantity quantity, const QLocale& locale)
{
    return SensitivityTexts::tr("%1 to %2", "a range")
        .arg(answerText(std::min(a, b), quantity, locale), answerText(std::max(a, b), quantity, locale));
}

QString questionText(const Plan& plan, const Question& question)
{
    const QString years = yearsText(plan.assumptions.horizonYears, QLocale());
    const QString other = nameOf(plan, baselineOf(plan, question));
    switch (question.quantity) {
    case Quantity::Total: return SensitivityTexts::tr("Total of %1", "a length of time").arg(years);
    case Quantity::Ahead: return SensitivityTexts::tr("Chance to be ahead of %1").arg(other);
    case Quantity::Lead: break;
    }
    return SensitivityTexts::tr("Lead over %1, %2", "a path, a length of time").arg(other, years);
}

QString movedText(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Total: return SensitivityTexts::tr("How much each assumption moves the total");
    case Quantity::Ahead: return SensitivityTexts::tr("How much each assumption moves the chance");
    case Quantity::Lead: break;
    }
    return SensitivityTexts::tr("How much each assumption moves the lead");
}

QString driverText(Driver driver)
{
    switch (driver) {
    case Driver::Base: return SensitivityTexts::tr("Base pay");
    case Driver::Bonus: return SensitivityTexts::tr("Bonus");
    case Driver::Equity: return SensitivityTexts::tr("Equity");
    case Driver::OneOff: return SensitivityTexts::tr("Paid once");
    case Driver::Benefits: return SensitivityTexts::tr("Benefits");
    case Driver::Learning: return SensitivityTexts::tr("Up-skilling");
    case Driver::Contributions: return SensitivityTexts::tr("Pre-tax contributions");
    case Driver::Tax: return SensitivityTexts::tr("Tax");
    case Driver::LivingCosts: return SensitivityTexts::tr("Living costs");
    case Driver::Place: return SensitivityTexts::tr("Place");
    case Driver::Timing: return SensitivityTexts::tr("Timing");
    case Driver::Luck: return SensitivityTexts::tr("Luck");
    }
    return {};
}

QString winnerName(const Plan& plan, const Question& question, bool ahead)
{
    return nameOf(plan, ahead ? question.path : baselineOf(plan, question));
}

SensitivitySentence sensitivitySentence(const Plan& plan, const Question& question, const SentenceFacts& facts,
                                        const std::vector<DecidingRow>& rows, const QLocale& locale)
{
    constexpr double evenChance = 0.5;
    if (rows.empty())
        return sentenceOf({SensitivityTexts::tr("No assumption moves this result."), {}});
    const QString widest = variedName(plan, rows.front().varied);
    if (question.quantity == Quantity::Total)
        return sentenceOf({SensitivityTexts::tr("%1 moves the total most."), {widest}});
    if (facts.isEven)
        return sentenceOf({SensitivityTexts::tr("Too close to call: %1 moves the lead most."), {widest}});
    if (!facts.flipsKnown)
        return sentenceOf({SensitivityTexts::tr("%1 moves the lead most."), {widest}});
    const bool isAhead = question.quantity == Quantity::Ahead ? facts.now > evenChance : facts.now > 0;
    if (const DecidingRow* row = decidingRow(rows))
        return sentenceOf(decidedBy(plan, question, isAhead, *row, locale));
    return sentenceOf(
        {SensitivityTexts::tr("No single assumption in its range turns this: %1 stays ahead. %2 matters most.",
                              "the path ahead, an assumption"),
         {winnerName(plan, question, isAhead), widest}});
}

} // namespace pathwise
