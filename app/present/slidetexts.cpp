// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/present/slidetexts.h"

#include "app/models/locationsmodel.h"
#include "app/presentation/money.h"
#include "app/presentation/months.h"
#include "app/presentation/rates.h"

#include <QCoreApplication>
#include <cmath>

namespace pathwise {

namespace {

struct SlideTexts {
    Q_DECLARE_TR_FUNCTIONS(SlideTexts)
};

QString nameOf(const Evaluation& evaluation, std::size_t path)
{
    return QString::fromStdString(evaluation.plan.paths.at(path).name);
}

} // namespace

QString answerTitle(const Evaluation& evaluation, const Verdict& verdict, const QLocale& locale)
{
    if (verdict.kind == VerdictKind::NoPaths || evaluation.years() == 0)
        return SlideTexts::tr("Nothing to compare yet");
    const QString path = nameOf(evaluation, verdict.path);
    const QString span = yearsText(static_cast<double>(evaluation.years()), locale);
    const QString lead = compactMoney(std::abs(verdict.summary.lead), locale);
    switch (verdict.kind) {
    case VerdictKind::OnePath:
        return SlideTexts::tr("%1 brings %2 over %3").arg(path, compactMoney(verdict.summary.total, locale), span);
    case VerdictKind::Even:
        return SlideTexts::tr("%1 and %2 come out about even over %3")
            .arg(path, nameOf(evaluation, evaluation.baseline), span);
    case VerdictKind::Behind:
        return SlideTexts::tr("%1 leads by %2 over %3").arg(nameOf(evaluation, evaluation.baseline), lead, span);
    default: break;
    }
    return SlideTexts::tr("%1 leads by %2 over %3").arg(path, lead, span);
}

QString offersTitle(const LocationPay& home, const LocationPay& other, const QLocale& locale)
{
    if (!other.matchesAt)
        return SlideTexts::tr("%1 leaves %2 after costs, %3 leaves %4", "two places and amounts")
            .arg(locationName(*home.place), compactMoney(home.buyingPower, locale), locationName(*other.place),
                 compactMoney(other.buyingPower, locale));
    return SlideTexts::tr("%1 in %2 buys as much as %3 in %4", "an amount in a place, another in another")
        .arg(compactMoney(home.gross, locale), locationName(*home.place), compactMoney(*other.matchesAt, locale),
             locationName(*other.place));
}

QString payTitle(const Evaluation& evaluation, std::size_t path, const QLocale& locale)
{
    const auto& years = evaluation.paths.at(path).years;
    if (years.empty())
        return nameOf(evaluation, path);
    const YearPay& last = years.back();
    const double inFirstYearsMoney = last.gross / evaluation.deflator.back();
    const QString pays = SlideTexts::tr("%1 pays %2 in %3", "a path, an amount and a year")
                             .arg(nameOf(evaluation, path), compactMoney(inFirstYearsMoney, locale),
                                  yearText(evaluation.yearAt(evaluation.years() - 1)));
    if (last.equity <= 0 || last.gross <= 0)
        return pays;
    return SlideTexts::tr("%1, %2 of it in equity", "a statement on pay, and a share")
        .arg(pays, percentText(last.equity / last.gross, locale, 0));
}

} // namespace pathwise
