// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pathsentence.h"

#include "app/pages/pathtexts.h"
#include "app/presentation/money.h"
#include "app/presentation/months.h"

#include <QCoreApplication>
#include <algorithm>

namespace pathwise {

namespace {

QString sentenceSubject(Measure measure)
{
    switch (measure) {
    case Measure::Gross: return PathTexts::tr("Gross pay", "begins a sentence");
    case Measure::AfterLivingCosts: return PathTexts::tr("What is left after living costs", "begins a sentence");
    case Measure::Base: return PathTexts::tr("Base pay", "begins a sentence");
    case Measure::Bonus: return PathTexts::tr("The bonus", "begins a sentence");
    case Measure::Equity: return PathTexts::tr("Equity", "begins a sentence");
    case Measure::TakeHome: break;
    }
    return PathTexts::tr("Take-home", "begins a sentence");
}

QString bold(const QString& text)
{
    return QStringLiteral("<b>%1</b>").arg(text);
}

/// "dips to $163k in 2027" where the lowest year is behind the other path, else "starts at $163k in 2027".
QString opening(const Evaluation& evaluation, const std::vector<double>& values, const std::vector<double>& others,
                const QLocale& locale)
{
    const auto lowest = static_cast<std::size_t>(std::min_element(values.begin(), values.end()) - values.begin());
    const bool dips = !others.empty() && values[lowest] < others[lowest];
    const std::size_t year = dips ? lowest : 0;
    const QString amount = bold(compactMoney(values[year], locale));
    const QString when = yearText(evaluation.yearAt(year));
    return dips ? PathTexts::tr("dips to %1 in %2").arg(amount, when)
                : PathTexts::tr("starts at %1 in %2").arg(amount, when);
}

QString comparison(const Evaluation& evaluation, const std::vector<double>& values, const std::vector<double>& others,
                   const QString& name)
{
    const auto from = aheadFrom(values, others);
    if (!from)
        return PathTexts::tr("is not ahead of %1 in %2")
            .arg(name, bold(yearText(evaluation.yearAt(values.size() - 1))));
    if (*from == 0)
        return PathTexts::tr("is ahead of %1 in every year").arg(name);
    return PathTexts::tr("passes %1 in %2").arg(name, bold(yearText(evaluation.yearAt(*from))));
}

} // namespace

std::optional<std::size_t> aheadFrom(const std::vector<double>& values, const std::vector<double>& others)
{
    std::size_t from = values.size();
    while (from > 0 && values[from - 1] > others[from - 1])
        --from;
    return from == values.size() ? std::nullopt : std::optional(from);
}

QString pathSentence(const Evaluation& evaluation, std::size_t path, std::optional<std::size_t> compared,
                     const MeasureColumn& column, const QLocale& locale)
{
    const auto values = projected(evaluation, path, column);
    if (values.empty())
        return {};
    const bool isCompared = compared && *compared != path;
    const auto others = isCompared ? projected(evaluation, *compared, column) : std::vector<double>();
    const QString start = opening(evaluation, values, others, locale);
    const QString last = bold(compactMoney(values.back(), locale));
    const QString lastYear = yearText(evaluation.yearAt(values.size() - 1));
    if (!isCompared)
        return PathTexts::tr("%1 %2 and reaches %3 by %4.").arg(sentenceSubject(column.measure), start, last, lastYear);
    const QString name = QString::fromStdString(evaluation.plan.paths[*compared].name).toHtmlEscaped();
    return PathTexts::tr("%1 %2, %3 and reaches %4 by %5.")
        .arg(sentenceSubject(column.measure), start, comparison(evaluation, values, others, name), last, lastYear);
}

} // namespace pathwise
