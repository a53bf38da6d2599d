// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/verdicttexts.h"

#include "app/presentation/money.h"
#include "app/presentation/months.h"
#include "app/presentation/rates.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

struct VerdictTexts {
    Q_DECLARE_TR_FUNCTIONS(VerdictTexts)
};

/// What the sentences are made of, ready to be put in.
struct Words {
    QString path;
    QString baseline;
    QString lead;
    QString span;    ///< "10 years"
    QString chance;  ///< of being ahead; empty without futures
    QString futures; ///< "10,000"
    QString breakEven;
    QString lastYear;
};

QString nameOf(const Evaluation& evaluation, std::size_t path)
{
    return QString::fromStdString(evaluation.plan.paths.at(path).name).toHtmlEscaped();
}

/// Months that the path's searched jobs come after their dates in the plan without chance, and whether a visa is part of it.
struct Waiting {
    int months = 0;
    bool hasVisa = false;
};

/// Months until a job pays in the plan without chance, from the plan's start; empty when it never does.
std::optional<int> paidFrom(const Timeline& projection, int job)
{
    const auto& months = projection.months;
    const auto found =
        std::find_if(months.begin(), months.end(), [&](const MonthRecord& month) { return month.job == job; });
    return found == months.end() ? std::nullopt : std::optional(static_cast<int>(found - months.begin()));
}

Waiting waitingOf(const Evaluation& evaluation, std::size_t path)
{
    const auto& stages = evaluation.plan.paths.at(path).stages;
    Waiting waiting;
    std::optional<std::size_t> seen;
    int job = -1;
    for (const StageSpan& span : evaluation.paths.at(path).spans) {
        if (seen == span.stage || span.stage >= stages.size())
            continue;
        seen = span.stage;
        const Stage& stage = stages[span.stage];
        if (stage.role == "none")
            continue;
        ++job;
        const bool isSearched = stage.search.mode != SearchMode::None || stage.offerWithinSixMonths || stage.needsVisa;
        const int planned = stage.start - evaluation.plan.assumptions.start;
        const auto paid = paidFrom(evaluation.paths.at(path).projection, job);
        if (!isSearched || planned < 0 || !paid || *paid <= planned)
            continue;
        waiting.months += *paid - planned;
        waiting.hasVisa = waiting.hasVisa || stage.needsVisa;
    }
    return waiting;
}

/// "10 years", with the months that finding the job takes.
QString spanText(const Evaluation& evaluation, std::size_t path, const QLocale& locale)
{
    const QString span = yearsText(static_cast<double>(evaluation.years()), locale);
    const Waiting waiting = waitingOf(evaluation, path);
    if (waiting.months == 0)
        return span;
    const QString months = monthsText(waiting.months, locale);
    return waiting.hasVisa ? VerdictTexts::tr("%1, after %2 of search and visa", "10 years, 7 months").arg(span, months)
                           : VerdictTexts::tr("%1, after %2 of search", "10 years, 7 months").arg(span, months);
}

Words wordsOf(const Evaluation& evaluation, const Verdict& verdict, const QLocale& locale)
{
    const auto& summary = verdict.summary;
    Words words;
    words.path = nameOf(evaluation, verdict.path);
    words.baseline = nameOf(evaluation, evaluation.baseline);
    words.lead = compactMoney(std::abs(summary.lead), locale);
    words.span = spanText(evaluation, verdict.path, locale);
    words.lastYear = yearText(evaluation.yearAt(evaluation.years() - 1));
    if (summary.breakEvenYear)
        words.breakEven = yearText(*summary.breakEvenYear);
    if (summary.ahead && evaluation.futures) {
        words.chance = chanceText(verdict.kind == VerdictKind::Behind ? 1 - *summary.ahead : *summary.ahead, locale);
        words.futures = locale.toString(static_cast<qulonglong>(evaluation.futures->futures));
    }
    return words;
}

QString leadsText(const Words& words)
{
    if (words.chance.isEmpty())
        return VerdictTexts::tr("Switching to <b>%1</b> leads by <b>%2</b> over %3")
            .arg(words.path, words.lead, words.span);
    return VerdictTexts::tr("Switching to <b>%1</b> leads by <b>%2</b> over %3; ahead in <b>%4</b> of %5 futures")
        .arg(words.path, words.lead, words.span, words.chance, words.futures);
}

QString evenText(const Words& words)
{
    if (words.chance.isEmpty())
        return VerdictTexts::tr("<b>%1</b> and %2 come out about even over %3.")
            .arg(words.path, words.baseline, words.span);
    return VerdictTexts::tr("<b>%1</b> and %2 come out about even over %3; %1 is ahead in <b>%4</b> of %5 futures.")
        .arg(words.path, words.baseline, words.span, words.chance, words.futures);
}

QString behindText(const Words& words)
{
    if (words.chance.isEmpty())
        return VerdictTexts::tr("<b>%1</b> leads %2 by <b>%3</b> over %4.")
            .arg(words.baseline, words.path, words.lead, words.span);
    return VerdictTexts::tr("<b>%1</b> leads %2 by <b>%3</b> over %4, in <b>%5</b> of %6 futures.")
        .arg(words.baseline, words.path, words.lead, words.span, words.chance, words.futures);
}

} // namespace

QString verdictText(const Evaluation& evaluation, const Verdict& verdict, const QLocale& locale)
{
    if (verdict.kind == VerdictKind::NoPaths || evaluation.paths.empty() || evaluation.years() == 0)
        return VerdictTexts::tr("Add two paths to see which one leads.");
    const Words words = wordsOf(evaluation, verdict, locale);
    switch (verdict.kind) {
    case VerdictKind::OnePath: return VerdictTexts::tr("Add a second path to compare with <b>%1</b>.").arg(words.path);
    case VerdictKind::Even: return evenText(words);
    case VerdictKind::Leads:
        return words.breakEven.isEmpty()
            ? VerdictTexts::tr("%1.").arg(leadsText(words))
            : VerdictTexts::tr("%1; breaks even in <b>%2</b>.").arg(leadsText(words), words.breakEven);
    case VerdictKind::LeadsWithoutBreakEven:
        return VerdictTexts::tr("%1; does not break even by <b>%2</b>.").arg(leadsText(words), words.lastYear);
    case VerdictKind::Behind:
    case VerdictKind::NoPaths: break;
    }
    return behindText(words);
}

QString plainVerdict(const Evaluation& evaluation, const Verdict& verdict, const QLocale& locale)
{
    QString text = verdictText(evaluation, verdict, locale);
    text.remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

} // namespace pathwise
