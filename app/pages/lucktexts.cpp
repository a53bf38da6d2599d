// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/lucktexts.h"

#include "app/presentation/money.h"
#include "app/presentation/months.h"

#include <QCoreApplication>
#include <QStringList>

namespace pathwise {

namespace {

struct LuckTexts {
    Q_DECLARE_TR_FUNCTIONS(LuckTexts)
};

QString emphasized(const QString& text)
{
    return QStringLiteral("<b>%1</b>").arg(text);
}

QString opening(Luck luck)
{
    switch (luck) {
    case Luck::UnluckyTenth: return LuckTexts::tr("In the <b>unlucky tenth</b> of futures, %1 adds up to %2.");
    case Luck::LuckyTenth: return LuckTexts::tr("In the <b>lucky tenth</b> of futures, %1 adds up to %2.");
    case Luck::MiddleTenth: break;
    }
    return LuckTexts::tr("In the <b>middle tenth</b> of futures, %1 adds up to %2.");
}

QString subject(Measure measure)
{
    switch (measure) {
    case Measure::Gross: return LuckTexts::tr("gross pay", "inside a sentence");
    case Measure::AfterLivingCosts: return LuckTexts::tr("what is left after living costs", "inside a sentence");
    case Measure::Base: return LuckTexts::tr("base pay", "inside a sentence");
    case Measure::Bonus: return LuckTexts::tr("the bonus", "inside a sentence");
    case Measure::Equity: return LuckTexts::tr("equity", "inside a sentence");
    case Measure::TakeHome: break;
    }
    return LuckTexts::tr("take-home pay", "inside a sentence");
}

QString datesText(const std::vector<Month>& months, const QLocale& locale)
{
    QStringList dates;
    for (const Month& month : months)
        dates << monthText(month, locale);
    return locale.createSeparatedList(dates);
}

QString happenings(const LuckStory& story, const QLocale& locale)
{
    QStringList parts;
    parts << (story.layoffs.empty() ? LuckTexts::tr("no layoff")
                                    : LuckTexts::tr("laid off in %1").arg(datesText(story.layoffs, locale)));
    if (story.monthsWithoutJob > 0)
        parts << LuckTexts::tr("%1 without a job", "a length of time").arg(durationText(story.monthsWithoutJob));
    parts << (story.promotions.empty() ? LuckTexts::tr("no promotion")
                                       : LuckTexts::tr("promoted in %1").arg(datesText(story.promotions, locale)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString luckName(Luck luck)
{
    switch (luck) {
    case Luck::UnluckyTenth: return LuckTexts::tr("Unlucky tenth");
    case Luck::LuckyTenth: return LuckTexts::tr("Lucky tenth");
    case Luck::MiddleTenth: break;
    }
    return LuckTexts::tr("Middle tenth");
}

QString luckSentence(const LuckStory& story, Luck luck, MeasureColumn column, const QLocale& locale)
{
    const QString range = emphasized(compactMoneyRange(story.low, story.high, locale));
    return opening(luck).arg(subject(column.measure), range) + QLatin1Char(' ')
        + LuckTexts::tr("One of them: %1.", "what happens in it").arg(happenings(story, locale));
}

QString luckSubtitle(const LuckStory& story, Luck luck, Money money)
{
    const QString dollars = money == Money::Real
        ? LuckTexts::tr("%1 dollars").arg(yearText(story.evaluation->firstYear))
        : LuckTexts::tr("money of the day");
    return LuckTexts::tr("gross, %1, one future: %2", "dollars, a tenth of the futures").arg(dollars, luckName(luck));
}

} // namespace pathwise
