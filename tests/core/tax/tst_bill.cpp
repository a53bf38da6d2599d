// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/bill.h"

#include "tests/core/tax/taxfixture.h"

#include <cmath>
#include <random>

using namespace pathwise;
using namespace pathwise::testing;
using enum TaxCategory;
using enum FilingStatus;

class TestBill : public QObject {
    Q_OBJECT

private slots:
    void workedByHand_data();
    void workedByHand();
    void factsBeyondTheReferenceCases_data();
    void factsBeyondTheReferenceCases();
    void stateMinimumTaxSeesTheIsoSpread_data();
    void stateMinimumTaxSeesTheIsoSpread();
    void amtComesBackAsACredit();
    void capitalLossIsLimited();
    void massachusettsTaxesShortGainsMore();
    void linesAddUp();
    void everyLineHasARuleWithASource();
    void taxNeverFallsAsWagesRise();
    void federalTaxHasNoJumps();
    void marginalRateIsTheSlope_data();
    void marginalRateIsTheSlope();
    void wrongFiguresAreNamed_data();
    void wrongFiguresAreNamed();
};

namespace {

Household make(const char* state, const char* locality, FilingStatus status, double wages, double spouse = 0)
{
    Household household = householdIn(state, status, wages);
    household.place = placeOf(state, locality);
    household.spouse.wages = spouse;
    return household;
}

} // namespace

/// Arithmetic from the statute's figures, in the README of the reference cases (section "Checked by hand").
void TestBill::workedByHand_data()
{
    QTest::addColumn<Household>("household");
    QTest::addColumn<TaxCategory>("category");
    QTest::addColumn<double>("amount");

    const Household texas = make("TX", "", Single, 200'000);
    QTest::newRow("TX income tax: 1,240 + 4,560 + 12,166 + 24 % x 78,200") << texas << FederalIncome << 36'734.0;
    QTest::newRow("TX Social Security: 6.2 % x 184,500") << texas << SocialSecurity << 11'439.0;
    QTest::newRow("TX Medicare: 1.45 %") << texas << Medicare << 2'900.0;

    const Household newYork = make("NY", "new-york-city", MarriedJoint, 400'000);
    QTest::newRow("NYC couple, federal") << newYork << FederalIncome << 73'468.0;
    QTest::newRow("NYC couple, Medicare: 5,800 + 0.9 % x 150,000") << newYork << Medicare << 7'150.0;
    QTest::newRow("NYC couple, state: 22,089.93 + 1,140 + 3,071 recaptured") << newYork << StateIncome << 26'300.93;
    QTest::newRow("NYC couple, city: 14,657.21 - 863.10") << newYork << LocalIncome << 13'794.11;
    QTest::newRow("NYC couple, PFL 411.91 + DBL 31.20") << newYork << StatePayroll << 443.11;

    Household washington = make("WA", "", Single, 300'000);
    washington.longTermGains = 1'500'000;
    QTest::newRow("WA, AMT: 366,030 - 355,054.25") << washington << Amt << 10'975.75;
    QTest::newRow("WA, NIIT: 3.8 % x 1,500,000") << washington << Niit << 57'000.0;
    QTest::newRow("WA, excise: 70,000 + 9.9 % x 216,000") << washington << StateIncome << 91'384.0;
    QTest::newRow("WA, PFML 1,489.21 + WA Cares 1,740") << washington << StatePayroll << 3'229.21;

    const Household boston = make("MA", "", Single, 250'000);
    QTest::newRow("MA: 5 % x (250,000 - 4,400 - 2,000)") << boston << StateIncome << 12'180.0;
    QTest::newRow("MA, PFML") << boston << StatePayroll << 848.70;

    Household illinois = make("IL", "", HeadOfHousehold, 120'000);
    illinois.children = 1;
    QTest::newRow("IL, federal: 13,988 - 2,200") << illinois << FederalIncome << 11'788.0;
    QTest::newRow("IL: 4.95 % x 114,150") << illinois << StateIncome << 5'650.43;

    const Household philadelphia = make("PA", "philadelphia", Single, 100'000);
    QTest::newRow("PA: 3.07 %") << philadelphia << StateIncome << 3'070.0;
    QTest::newRow("Philadelphia: 3.74 %") << philadelphia << LocalIncome << 3'740.0;
    QTest::newRow("PA, UC 0.07 %") << philadelphia << StatePayroll << 70.0;

    const Household jersey = make("NJ", "", Single, 300'000);
    QTest::newRow("NJ: 280 + 262.50 + 175 + 1,933.75 + 6.37 % x 224,000") << jersey << StateIncome << 16'920.05;
    QTest::newRow("NJ, TDI + FLI: 0.42 % x 171,100") << jersey << StatePayroll << 718.62;

    const Household connecticut = make("CT", "", Single, 220'000);
    QTest::newRow("CT: 12,050 + 250 + 250 + 360") << connecticut << StateIncome << 12'910.0;

    const Household portland = make("OR", "multnomah-county", MarriedJoint, 180'000, 90'000);
    QTest::newRow("OR: on 270,000 - 3,500 - 5,820") << portland << StateIncome << 22'294.32;
    QTest::newRow("Multnomah PFA: 1.5 % x 60,680") << portland << LocalIncome << 910.20;
    QTest::newRow("OR, leave 1,620 + transit 270") << portland << StatePayroll << 1'890.0;

    Household iso = make("TX", "", Single, 200'000);
    iso.isoSpread = 300'000;
    QTest::newRow("ISO: 63,570 + 28 % x 165,400 - 36,734") << iso << Amt << 73'148.0;

    Household colorado = make("CO", "", MarriedJoint, 350'000);
    colorado.children = 2;
    QTest::newRow("CO: (317,800 + 30,200 added back) x 4.4 %") << colorado << StateIncome << 15'312.0;

    const Household georgia = make("GA", "", Single, 85'000);
    QTest::newRow("GA: 4.99 % x 70,000") << georgia << StateIncome << 3'493.0;

    Household separate = make("NC", "", MarriedSeparate, 650'000);
    separate.longTermGains = 150'000;
    QTest::newRow("separate, AMT: 199,183 - 195,625.25") << separate << Amt << 3'557.75;
    QTest::newRow("NC: 3.99 % x 787,250") << separate << StateIncome << 31'411.28;
}

void TestBill::workedByHand()
{
    QFETCH(Household, household);
    QFETCH(TaxCategory, category);
    QFETCH(double, amount);

    QVERIFY(sameCents(bill(household, rules2026(), BillOptions::reference()).of(category), amount));
}

void TestBill::factsBeyondTheReferenceCases_data()
{
    QTest::addColumn<Household>("household");
    QTest::addColumn<TaxCategory>("category");
    QTest::addColumn<double>("amount");

    QTest::newRow("Alaska UI: 0.5 % x 54,200, Alaska DOL") << make("AK", "", Single, 100'000) << StatePayroll << 271.0;
    QTest::newRow("Hawaii TDI below its maximum: 0.5 % x 60,000, HRS 392-43")
        << make("HI", "", Single, 60'000) << StatePayroll << 300.0;
    QTest::newRow("Hawaii TDI: at most 7.50 a week") << make("HI", "", Single, 100'000) << StatePayroll << 390.0;
    QTest::newRow("NJ UI/WF/SWF: 718.62 + 0.425 % x 44,800, NJDOL")
        << make("NJ", "", Single, 300'000) << StatePayroll << 909.02;
    // Oregon taxable income 260,680; Measure 26-210: 1 % above 200,000.
    QTest::newRow("Portland PFA 910.20 and Metro SHS 1 % x 60,680")
        << make("OR", "multnomah-county+metro-shs", MarriedJoint, 180'000, 90'000) << LocalIncome << 1'517.0;
    // No federal subtraction above 145,000: 200,000 - 2,910 - 125,000.
    QTest::newRow("Metro SHS alone: 1 % x 72,090") << make("OR", "metro-shs", Single, 200'000) << LocalIncome << 720.90;
    QTest::newRow("Columbus 2.5 %") << make("OH", "columbus", Single, 100'000) << LocalIncome << 2'500.0;
    QTest::newRow("Cincinnati 1.8 %") << make("OH", "cincinnati", Single, 100'000) << LocalIncome << 1'800.0;
    QTest::newRow("Detroit 2.4 %") << make("MI", "detroit", Single, 100'000) << LocalIncome << 2'400.0;
    QTest::newRow("Grand Rapids 1.5 %") << make("MI", "grand-rapids", Single, 100'000) << LocalIncome << 1'500.0;
    QTest::newRow("Pittsburgh 3 %") << make("PA", "pittsburgh", Single, 100'000) << LocalIncome << 3'000.0;
    QTest::newRow("Birmingham 1 %") << make("AL", "birmingham-al", Single, 100'000) << LocalIncome << 1'000.0;
    QTest::newRow("San Francisco taxes no employee")
        << make("CA", "san-francisco", Single, 100'000) << LocalIncome << 0.0;
    QTest::newRow("Denver: 12 x 5.75 for each of two workers")
        << make("CO", "denver", MarriedJoint, 100'000, 50'000) << LocalIncome << 138.0;
}

void TestBill::factsBeyondTheReferenceCases()
{
    QFETCH(Household, household);
    QFETCH(TaxCategory, category);
    QFETCH(double, amount);

    QVERIFY(sameCents(bill(household, rules2026()).of(category), amount));
}

void TestBill::stateMinimumTaxSeesTheIsoSpread_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<double>("minimumTax");

    // 200,000 of wages and a spread of 300,000, single.
    QTest::newRow("CA, R&TC 17062: 7 % x (500,000 - 58,773.545) - 14,415.24") << "CA" << 16'470.61;
    QTest::newRow("MN, 290.091: 6.75 % x 500,000 - 12,866.94") << "MN" << 20'883.06;
    QTest::newRow("CO, 39-22-105: 3.47 % x (500,000 - 90,100) - 4.4 % x 183,900") << "CO" << 6'131.93;
    QTest::newRow("CT, 12-700a: 19 % x 109,882 - 11,250") << "CT" << 9'627.58;
    QTest::newRow("NY has none") << "NY" << 0.0;
}

void TestBill::stateMinimumTaxSeesTheIsoSpread()
{
    QFETCH(QString, state);
    QFETCH(double, minimumTax);

    Household household = householdIn(state.toStdString(), Single, 200'000);
    const double without = bill(household, rules2026()).of(StateIncome);
    household.isoSpread = 300'000;
    QVERIFY(sameCents(bill(household, rules2026()).of(StateIncome) - without, minimumTax));
    const BillOptions federalOnly{.stateIso = BillOptions::StateIso::FederalOnly};
    QVERIFY(sameCents(bill(household, rules2026(), federalOnly).of(StateIncome), without));
}

/// s.53: all of the AMT of an ISO year is credit; it comes back as far as regular tax is above the tentative minimum
/// tax.
void TestBill::amtComesBackAsACredit()
{
    Household household = householdIn("TX", Single, 200'000);
    household.isoSpread = 300'000;
    const Bill first = bill(household, rules2026());
    QVERIFY(sameCents(first.minimumTaxCreditOut, 73'148));

    household.isoSpread = 0;
    household.minimumTaxCredit = first.minimumTaxCreditOut;
    const Bill second = bill(household, rules2026());
    QVERIFY(sameCents(second.minimumTaxCreditUsed, 36'734 - 0.26 * 109'900));
    QVERIFY(sameCents(second.federalIncomeTax(), 0.26 * 109'900));
    QVERIFY(sameCents(second.minimumTaxCreditOut, 73'148 - 8'160));
}

/// s.1211(b): 3,000 against other income.
void TestBill::capitalLossIsLimited()
{
    Household household = householdIn("TX", Single, 200'000);
    household.longTermGains = -50'000;
    household.shortTermGains = 10'000;
    const Bill result = bill(household, rules2026());
    QVERIFY(sameCents(result.federalAgi, 197'000));
    QVERIFY(sameCents(result.federalIncomeTax(), 36'734 - 0.24 * 3'000));
    QCOMPARE(result.notices.size(), std::size_t(1));
    QVERIFY(result.notices[0].kind == BillNotice::Kind::LossCapped);
}

void TestBill::massachusettsTaxesShortGainsMore()
{
    Household household = householdIn("MA", Single, 250'000);
    household.shortTermGains = 10'000;
    QVERIFY(sameCents(bill(household, rules2026()).of(StateIncome), 12'180 + 0.085 * 10'000));
}

namespace {

/// Households of all kinds, the same ones in every run.
std::vector<Household> manyHouseholds()
{
    std::mt19937 random(20260101);
    const auto amount = [&random](double most) {
        return std::floor(std::exp(std::uniform_real_distribution<>(0, std::log(most))(random)));
    };
    const auto sometimes = [&random](double value) { return random() % 3 == 0 ? value : 0.0; };
    std::vector<Household> result;
    for (const StateRules& state : rules2026().states) {
        for (const FilingStatus status : filingStatuses) {
            Household household = householdIn(state.code, status, 20'000 + amount(2e6));
            if (status == MarriedJoint)
                household.spouse.wages = sometimes(amount(5e5));
            household.longTermGains = sometimes(amount(1e6));
            household.shortTermGains = sometimes(amount(1e5));
            household.qualifiedDividends = sometimes(amount(1e5));
            household.interest = sometimes(amount(1e5));
            household.isoSpread = sometimes(amount(1e6));
            household.filer.traditional401k = sometimes(20'000);
            household.children = static_cast<int>(random() % 4);
            result.push_back(household);
        }
    }
    return result;
}

} // namespace

void TestBill::linesAddUp()
{
    for (const Household& household : manyHouseholds()) {
        const Bill result = bill(household, rules2026());
        double lines = 0;
        double categories = 0;
        for (const BillLine& line : result.lines)
            lines += line.amount;
        for (const double amount : result.categories)
            categories += amount;
        QVERIFY(std::abs(lines - result.total) < 1e-6);
        QVERIFY(std::abs(categories - result.total) < 1e-6);
        QVERIFY(std::isfinite(result.total));
    }
}

void TestBill::everyLineHasARuleWithASource()
{
    for (const Household& household : manyHouseholds()) {
        const Bill result = bill(household, rules2026());
        for (const BillLine& line : result.lines) {
            const RuleInfo& info = rules2026().info(line.rule);
            QVERIFY(!info.id.empty() && !info.jurisdiction.empty());
            QVERIFY2(!info.sources.empty() || !info.description.empty(), info.id.c_str());
            if (line.rate != 0)
                QVERIFY(std::abs(line.base * line.rate) >= std::abs(line.amount) - 1e-6); // a maximum may cut it
        }
    }
}

/// Without children there is no credit that grows with wages above 20,000.
void TestBill::taxNeverFallsAsWagesRise()
{
    for (const StateRules& state : rules2026().states) {
        double before = 0;
        for (double wages = 20'000; wages < 2'000'000; wages *= 1.02) {
            const double total =
                bill(householdIn(state.code, Single, wages), rules2026(), BillOptions::reference()).total;
            QVERIFY2(total >= before, qPrintable(QString::fromStdString(state.code) + QString::number(wages)));
            before = total;
        }
    }
}

/// Federal tax without children is continuous: a dollar more never costs more than a dollar.
void TestBill::federalTaxHasNoJumps()
{
    for (const FilingStatus status : filingStatuses) {
        double before = bill(householdIn("TX", status, 0), rules2026()).total;
        for (double wages = 1; wages < 800'000; wages += wages < 1000 ? 1 : 7) {
            const double total = bill(householdIn("TX", status, wages), rules2026()).total;
            QVERIFY(std::abs(total - before) < 7 * 0.6);
            before = total;
        }
    }
}

void TestBill::marginalRateIsTheSlope_data()
{
    QTest::addColumn<Household>("household");
    QTest::addColumn<double>("rate");

    QTest::newRow("22 % + 7.65 %") << make("TX", "", Single, 100'000) << 0.2965;
    QTest::newRow("at an edge, the band above: 24 % + 7.65 %") << make("TX", "", Single, 105'700 + 16'100) << 0.3165;
    QTest::newRow("above the wage base: 32 % + 1.45 %") << make("TX", "", Single, 200'000 + 17'900) << 0.3435;
    QTest::newRow("Additional Medicare: 35 % + 2.35 %") << make("TX", "", Single, 300'000) << 0.3735;
    QTest::newRow("Pennsylvania: 22 % + 7.65 % + 3.07 % + 0.07 %") << make("PA", "", Single, 100'000) << 0.3279;
    QTest::newRow("Illinois beside its cliff at 250,000: 32 % + 2.35 % + 4.95 %")
        << make("IL", "", Single, 250'000) << 0.393;
}

void TestBill::marginalRateIsTheSlope()
{
    QFETCH(Household, household);
    QFETCH(double, rate);

    const MarginalRates rates = marginalRates(household, rules2026(), BillOptions::reference());
    QVERIFY2(std::abs(rates.total - rate) < 1e-6, qPrintable(QString::number(rates.total, 'f', 8)));
    double sum = 0;
    for (const double part : rates.categories)
        sum += part;
    QVERIFY(std::abs(sum - rates.total) < 1e-6);
}

void TestBill::wrongFiguresAreNamed_data()
{
    QTest::addColumn<Household>("household");
    QTest::addColumn<QString>("field");

    Household household = make("TX", "", Single, -1);
    QTest::newRow("negative wages") << household << "filer/wages";
    household = make("TX", "", Single, 100'000);
    household.spouse.wages = 1;
    QTest::newRow("spouse of a single filer") << household << "spouse/wages";
    household = make("TX", "", Single, 10'000);
    household.filer.traditional401k = 9'000;
    household.filer.hsa = 2'000;
    QTest::newRow("more saved than earned") << household << "filer/traditional401k";
    household = make("TX", "", Single, 10'000);
    household.filer.supplementalWages = 10'001;
    QTest::newRow("more bonus than pay") << household << "filer/supplementalWages";
    household = make("TX", "", Single, 10'000);
    household.longTermGains = std::nan("");
    QTest::newRow("not a number") << household << "longTermGains";
    household = make("TX", "", Single, 10'000);
    household.year = 2031;
    QTest::newRow("another year than the rules'") << household << "year";
    household = make("TX", "", Single, 10'000);
    household.children = -1;
    QTest::newRow("negative children") << household << "children";
}

void TestBill::wrongFiguresAreNamed()
{
    QFETCH(Household, household);
    QFETCH(QString, field);

    const Result<Bill> result = checkedBill(household, rules2026());
    QVERIFY(!result);
    QCOMPARE(QString::fromStdString(result.error().field), field);
}

QTEST_APPLESS_MAIN(TestBill)
#include "tst_bill.moc"
