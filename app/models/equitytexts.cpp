// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/equitytexts.h"

#include "app/presentation/fieldtexts.h"
#include "app/presentation/money.h"
#include "app/presentation/nametexts.h"
#include "app/presentation/rates.h"

#include <QCoreApplication>

namespace pathwise {

namespace {

struct EquityTexts {
    Q_DECLARE_TR_FUNCTIONS(EquityTexts)
};

constexpr int ownershipDecimals = 2;

QString gapText(CompanyGap gap)
{
    switch (gap) {
    case CompanyGap::FullyDiluted: return EquityTexts::tr("how many shares there are, fully diluted");
    case CompanyGap::PostMoney: return EquityTexts::tr("what the last round valued the company at");
    case CompanyGap::Dilution: return EquityTexts::tr("how much later rounds dilute");
    case CompanyGap::Preference: return EquityTexts::tr("what investors are paid first");
    case CompanyGap::PreferredFraction: return EquityTexts::tr("what part of the shares is preferred");
    case CompanyGap::YearsToExit: return EquityTexts::tr("when the exit comes");
    case CompanyGap::Exits: return EquityTexts::tr("how likely each exit is");
    case CompanyGap::FairValue: return EquityTexts::tr("the 409A value of a share");
    }
    return {};
}

QString listed(const std::vector<CompanyGap>& gaps)
{
    QStringList texts;
    for (const CompanyGap gap : gaps)
        texts << gapText(gap);
    return texts.join(EquityTexts::tr("; ", "between things that are not known"));
}

void addPrivateFacts(std::vector<PackageFact>& facts, const EquityOffer& offer, const QLocale& locale)
{
    if (offer.shares > 0)
        facts.push_back({EquityTexts::tr("Shares"), locale.toString(offer.shares, 'f', 0)});
    if (offer.ownershipToday > 0) {
        facts.push_back(
            {EquityTexts::tr("Ownership today"), percentText(offer.ownershipToday, locale, ownershipDecimals)});
        facts.push_back(
            {EquityTexts::tr("After dilution"), percentText(offer.ownershipAtExit, locale, ownershipDecimals)});
    }
    facts.push_back({EquityTexts::tr("Strike cost"), moneyText(offer.strikeCost, locale)});
    if (offer.isKnown)
        facts.push_back({EquityTexts::tr("Paid first to investors"), compactMoney(offer.company.preference, locale)});
}

} // namespace

std::vector<PackageFact> packageFacts(const Plan& plan, const EquityOffer& offer, const QLocale& locale)
{
    const Package& package = plan.paths.at(offer.id.path).stages.at(offer.id.stage).package;
    std::vector<PackageFact> facts;
    facts.push_back({EquityTexts::tr("Base"),
                     package.base ? moneyText(*package.base, locale) : EquityTexts::tr("as the guide says")});
    if (package.bonusTarget)
        facts.push_back(
            {EquityTexts::tr("Bonus"),
             *package.bonusTarget > 0 ? percentText(*package.bonusTarget, locale) : EquityTexts::tr("none")});
    if (package.signOn > 0)
        facts.push_back({EquityTexts::tr("Sign-on"), moneyText(package.signOn, locale)});
    for (const Grant& grant : package.grants) {
        if (!isPrivate(grant) && grant.value > 0)
            facts.push_back({EquityTexts::tr("Grant"), moneyText(grant.value, locale)});
    }
    if (offer.isPrivate)
        addPrivateFacts(facts, offer, locale);
    return facts;
}

std::vector<PackageFact> packageValues(const EquityOffer& offer, const QLocale& locale)
{
    std::vector<PackageFact> values{{EquityTexts::tr("Pay after tax"), compactMoney(offer.meanPay, locale)}};
    if (!offer.isPrivate || !offer.isKnown)
        return values;
    values.push_back({EquityTexts::tr("Paper value"), compactMoney(offer.paperValue, locale)});
    values.push_back({EquityTexts::tr("Expected, after tax"), compactMoney(offer.expectedToday, locale)});
    values.push_back({EquityTexts::tr("Cost to the company"), compactMoney(offer.companyCost, locale)});
    return values;
}

QString packageKind(const Plan& plan, const EquityOffer& offer, const Knowledge& knowledge)
{
    const Stage& stage = plan.paths.at(offer.id.path).stages.at(offer.id.stage);
    const Place* place = knowledge.places ? knowledge.places->find(stage.place) : nullptr;
    const QString where = QString::fromStdString(place ? place->name : stage.place);
    if (offer.isPrivate)
        return EquityTexts::tr("Private company, %1").arg(where);
    return EquityTexts::tr("%1, %2", "kind of employer and place").arg(segmentText(stage.segment), where);
}

QStringList gapTexts(const EquityOffer& offer)
{
    QStringList texts;
    if (!offer.company.missing.empty())
        texts << EquityTexts::tr("What cannot be known from this offer: %1. Ask for it.")
                     .arg(listed(offer.company.missing));
    if (offer.isPrivate && !offer.isKnown)
        texts << EquityTexts::tr("Until then the equity counts as nothing.");
    if (!offer.company.assumed.empty())
        texts << EquityTexts::tr("Usual figures stand for: %1.").arg(listed(offer.company.assumed));
    return texts;
}

QString plausibilityText(const EquityOffer& offer, const Figures& figures, const QLocale& locale)
{
    const auto threshold = figures.number("startup.founding_equity_threshold");
    const auto share = figures.number("startup.founding_equity_share_of_rounds");
    if (!offer.isPrivate || offer.ownershipToday <= 0 || !threshold || !share)
        return {};
    const QString guide = EquityTexts::tr("In %1 of AI-first seed rounds a founding engineer holds more than %2.")
                              .arg(percentText(*share, locale), percentText(*threshold, locale));
    const QString own = percentText(offer.ownershipToday, locale, ownershipDecimals);
    return guide + QChar(u' ')
        + (offer.ownershipToday > *threshold ? EquityTexts::tr("This offer, with %1, is one of those.").arg(own)
                                             : EquityTexts::tr("This offer, with %1, is below that.").arg(own));
}

QString dilutionText()
{
    return EquityTexts::tr(
        "Dilution: later rounds issue new shares, so that each share is a smaller part of the company. "
        "A 1% stake diluted by 40% is 0.6% at the exit.");
}

} // namespace pathwise
