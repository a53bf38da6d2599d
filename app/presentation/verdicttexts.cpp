// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/verdicttexts.h"

#include "app/presentation/money.h"
#include "app/presentation/months.h"
#include "app/presentation/rates.h"

#include <QCoreApplication>
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

Words wordsOf(const Evaluation& evaluation, const Verdict& verdict, const QLocale& locale)
{
    const auto& summary = verdict.summary;
    Words words;
    words.path = nameOf(evaluation, verdict.path);
    words.baseline = nameOf(evaluation, evaluation.baseline);
    words.lead = compactMoney(std::abs(summary.lead), locale);
    words.span = yearsText(static_cast<double>(evaluation.years()), locale);
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
