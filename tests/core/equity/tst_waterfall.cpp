// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/waterfall.h"

#include "tests/support/casefile.h"

#include <QTest>

#include <cmath>

using namespace pathwise;
using namespace pathwise::test;

namespace {

ShareKind kindOf(const QString& name)
{
    if (name == "common")
        return ShareKind::Common;
    if (name == "option")
        return ShareKind::Option;
    if (name == "part")
        return ShareKind::Participating;
    return name == "partcap" ? ShareKind::CappedParticipating : ShareKind::NonParticipating;
}

struct Company {
    QStringList ids;
    std::vector<ShareClass> classes;
};

Company companyOf(const QByteArray& id)
{
    Company company;
    for (const CaseRow& row : readCases("equity/waterfall_classes.csv")) {
        if (row.id() != id)
            continue;
        company.ids << row.text("class_id");
        company.classes.push_back({.kind = kindOf(row.text("kind")),
                                   .shares = row.number("shares"),
                                   .preference = row.number("preference", 0),
                                   .cap = row.number("cap_total", 0),
                                   .seniority = row.has("seniority") ? row.integer("seniority") : 0,
                                   .strike = row.number("strike", 0)});
    }
    return company;
}

Waterfall waterfallOf(const std::vector<ShareClass>& classes)
{
    const auto waterfall = Waterfall::create(classes);
    if (!waterfall)
        qFatal("refused: %s", waterfall.error().field.c_str());
    return *waterfall;
}

/// One class of each kind, two of them with options.
std::vector<ShareClass> everyKind()
{
    return {{.kind = ShareKind::Common, .shares = 5e6},
            {.kind = ShareKind::Option, .shares = 1e6, .strike = 0.5},
            {.kind = ShareKind::Option, .shares = 3e5, .strike = 7},
            {.kind = ShareKind::NonParticipating, .shares = 2e6, .preference = 4e6, .seniority = 1},
            {.kind = ShareKind::CappedParticipating, .shares = 2e6, .preference = 12e6, .cap = 36e6, .seniority = 2},
            {.kind = ShareKind::Participating, .shares = 1e6, .preference = 15e6, .seniority = 2}};
}

/// The worked example: common 6m; A 2m shares, 5m preference, junior; B 2m shares, 20m preference, senior.
std::vector<ShareClass> twoRounds()
{
    return {{.kind = ShareKind::Common, .shares = 6e6},
            {.kind = ShareKind::NonParticipating, .shares = 2e6, .preference = 5e6, .seniority = 1},
            {.kind = ShareKind::NonParticipating, .shares = 2e6, .preference = 20e6, .seniority = 2}};
}

double sum(const WaterfallOutcome& outcome)
{
    double total = 0;
    for (const ClassPayout& payout : outcome.payouts)
        total += payout.amount;
    return total;
}

} // namespace

class TestWaterfall : public QObject {
    Q_OBJECT

private slots:
    void referenceCases_data()
    {
        QTest::addColumn<CaseRow>("row");
        for (const CaseRow& row : readCases("equity/waterfall_expected.csv"))
            QTest::addRow("%s at %s, %s", row.id().constData(), qPrintable(row.text("headline_price")),
                          qPrintable(row.text("class_id")))
                << row;
    }
    void referenceCases()
    {
        QFETCH(CaseRow, row);
        const Company company = companyOf(row.id());
        const auto proceeds = distributable(
            row.number("headline_price"),
            {.netDebt = row.number("net_debt"), .fee = row.number("fee_pct"), .carveOut = row.number("carve_out")});
        QVERIFY(proceeds);
        QVERIFY(matches(row, "distributable", *proceeds));
        const WaterfallOutcome outcome = waterfallOf(company.classes).divide(*proceeds);
        QVERIFY(matches(row, "common_price", outcome.commonPrice));
        const auto index = static_cast<std::size_t>(company.ids.indexOf(row.text("class_id")));
        const ClassPayout& payout = outcome.payouts.at(index);
        QVERIFY(matches(row, "payout", payout.amount));
        QVERIFY(matches(row, "payout_per_share", payout.perShare));
        QCOMPARE(payout.converted.has_value(), row.has("converted"));
        QCOMPARE(payout.converted.value_or(false), row.flag("converted"));
    }

    void workedExample_data()
    {
        QTest::addColumn<double>("proceeds");
        QTest::addColumn<double>("common");
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::addColumn<bool>("aConverts");
        QTest::newRow("the preferences are not covered") << 22e6 << 0.0 << 2e6 << 20e6 << false;
        QTest::newRow("A is indifferent") << 40e6 << 15e6 << 5e6 << 20e6 << false;
        QTest::newRow("A converts") << 80e6 << 45e6 << 15e6 << 20e6 << true;
        QTest::newRow("everybody converts") << 150e6 << 90e6 << 30e6 << 30e6 << true;
    }
    void workedExample()
    {
        QFETCH(double, proceeds);
        QFETCH(double, common);
        QFETCH(double, a);
        QFETCH(double, b);
        QFETCH(bool, aConverts);
        const WaterfallOutcome outcome = waterfallOf(twoRounds()).divide(proceeds);
        QVERIFY(std::abs(outcome.payouts[0].amount - common) < 0.01);
        QVERIFY(std::abs(outcome.payouts[1].amount - a) < 0.01);
        QVERIFY(std::abs(outcome.payouts[2].amount - b) < 0.01);
        QCOMPARE(*outcome.payouts[1].converted, aConverts);
    }

    void publishedPreferenceTables_data()
    {
        QTest::addColumn<double>("cap");
        QTest::addColumn<double>("multiple");
        QTest::addColumn<double>("proceeds");
        QTest::addColumn<double>("investor");
        // 5m at 10m pre-money: a third of the company.
        QTest::newRow("1x non-participating, 20m") << 0.0 << 1.0 << 20e6 << 20e6 / 3;
        QTest::newRow("1x non-participating, 100m") << 0.0 << 1.0 << 100e6 << 100e6 / 3;
        QTest::newRow("2x participating, 3x cap, 20m") << 15e6 << 2.0 << 20e6 << 10e6 + 10e6 / 3;
        QTest::newRow("2x participating, 3x cap, 30m") << 15e6 << 2.0 << 30e6 << 15e6;
        QTest::newRow("2x participating, 3x cap, 40m") << 15e6 << 2.0 << 40e6 << 15e6;
        QTest::newRow("2x participating, 3x cap, 50m") << 15e6 << 2.0 << 50e6 << 50e6 / 3;
    }
    void publishedPreferenceTables()
    {
        QFETCH(double, cap);
        QFETCH(double, multiple);
        QFETCH(double, proceeds);
        QFETCH(double, investor);
        const Waterfall waterfall =
            waterfallOf({{.shares = 2e6},
                         {.kind = cap > 0 ? ShareKind::CappedParticipating : ShareKind::NonParticipating,
                          .shares = 1e6,
                          .preference = 5e6 * multiple,
                          .cap = cap}});
        QVERIFY(std::abs(waterfall.divide(proceeds).payouts[1].amount - investor) < 0.01);
    }

    void payoutsAddUpAndNeverFall()
    {
        const Waterfall waterfall = waterfallOf(everyKind());
        std::vector<double> before(waterfall.classes().size(), 0);
        for (double proceeds = 0; proceeds < 400e6; proceeds += 1'234'567) {
            const WaterfallOutcome outcome = waterfall.divide(proceeds);
            QVERIFY(std::abs(sum(outcome) - proceeds) <= 1e-9 * proceeds + 1e-6);
            for (std::size_t i = 0; i < before.size(); ++i) {
                QVERIFY(outcome.payouts[i].amount >= before[i] - 1e-6);
                before[i] = outcome.payouts[i].amount;
            }
        }
    }

    void nobodyWouldRatherDecideOtherwise()
    {
        // At the solution a class that has not converted would get no more by converting alone, and the other way
        // round.
        const std::vector<ShareClass> classes = twoRounds();
        for (double proceeds = 1e6; proceeds < 200e6; proceeds += 3e6) {
            const WaterfallOutcome outcome = waterfallOf(classes).divide(proceeds);
            for (std::size_t i = 1; i < classes.size(); ++i) {
                std::vector<ShareClass> other = classes;
                for (std::size_t k = 1; k < other.size(); ++k) {
                    const bool converts = *outcome.payouts[k].converted != (k == i);
                    if (converts)
                        other[k] = {.kind = ShareKind::Common, .shares = classes[k].shares};
                }
                const bool wasConverted = *outcome.payouts[i].converted;
                if (!wasConverted)
                    QVERIFY(waterfallOf(other).divide(proceeds).payouts[i].amount <= outcome.payouts[i].amount + 1e-3);
                else
                    QVERIFY(classes[i].preference <= outcome.payouts[i].amount + 1e-3);
            }
        }
    }

    void proceedsInvertThePrice()
    {
        const Waterfall waterfall = waterfallOf(everyKind());
        for (const double price : {0.3, 0.5, 2.0, 6.9, 7.0, 12.0, 17.5, 40.0})
            QVERIFY(std::abs(waterfall.commonPrice(waterfall.proceedsFor(price)) - price) < 1e-9 * price);
    }

    void nothingToDivide()
    {
        const WaterfallOutcome outcome = waterfallOf(everyKind()).divide(0);
        QCOMPARE(sum(outcome), 0.0);
        for (const ClassPayout& payout : outcome.payouts)
            QVERIFY(!payout.converted.value_or(false));
    }

    void underwaterOptionIsNeverNegative()
    {
        const Waterfall waterfall =
            waterfallOf({{.shares = 9e6}, {.kind = ShareKind::Option, .shares = 1e6, .strike = 5}});
        const WaterfallOutcome outcome = waterfall.divide(18e6);
        QCOMPARE(outcome.payouts[1].amount, 0.0);
        QCOMPARE(outcome.commonPrice, 2.0);
    }

    void equalRanksShareInProportion()
    {
        std::vector<ShareClass> classes = twoRounds();
        classes[1].seniority = classes[2].seniority;
        const WaterfallOutcome outcome = waterfallOf(classes).divide(10e6);
        QVERIFY(std::abs(outcome.payouts[1].amount - 2e6) < 1e-6);
        QVERIFY(std::abs(outcome.payouts[2].amount - 8e6) < 1e-6);
    }

    void onlyPreferredShares()
    {
        const Waterfall waterfall =
            waterfallOf({{.kind = ShareKind::NonParticipating, .shares = 1e6, .preference = 5e6},
                         {.kind = ShareKind::NonParticipating, .shares = 0, .preference = 1e6}});
        const WaterfallOutcome outcome = waterfall.divide(20e6);
        QCOMPARE(outcome.payouts[0].amount, 19e6);
        QCOMPARE(outcome.payouts[1].amount, 1e6);
    }

    void deductionsAndBack()
    {
        const ExitDeductions deductions{.netDebt = 3e6, .fee = 0.02, .carveOut = 1e6};
        QVERIFY(std::abs(*distributable(90e6, deductions) - 84.2e6) < 1e-6);
        QVERIFY(std::abs(*priceLeaving(84.2e6, deductions) - 90e6) < 1e-6);
        QCOMPARE(*distributable(1e6, deductions), 0.0);
        QVERIFY(!distributable(std::nan(""), {}));
        QVERIFY(!distributable(-1, {}));
        QCOMPARE(priceLeaving(1, {.fee = 1}).error().field, std::string("fee"));
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<ShareClass>("bad");
        QTest::addColumn<QString>("field");
        QTest::newRow("negative shares") << ShareClass{.shares = -1} << "classes/1/shares";
        QTest::newRow("NaN strike") << ShareClass{.kind = ShareKind::Option, .shares = 1, .strike = std::nan("")}
                                    << "classes/1/strike";
        QTest::newRow("common with a preference") << ShareClass{.shares = 1, .preference = 1} << "classes/1/preference";
        QTest::newRow("cap below the preference")
            << ShareClass{.kind = ShareKind::CappedParticipating, .shares = 1, .preference = 2, .cap = 1}
            << "classes/1/cap";
    }
    void refusesNonsense()
    {
        QFETCH(ShareClass, bad);
        QFETCH(QString, field);
        const auto waterfall = Waterfall::create({{.shares = 1}, bad});
        QVERIFY(!waterfall);
        QCOMPARE(QString::fromStdString(waterfall.error().field), field);
    }

    void refusesACompanyWithoutShares()
    {
        QVERIFY(Waterfall::create({}).error().code == ErrorCode::Empty);
        QVERIFY(Waterfall::create({{.shares = 0}}).error().code == ErrorCode::Empty);
    }
};

QTEST_APPLESS_MAIN(TestWaterfall)
#include "tst_waterfall.moc"
