// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/capitalization.h"

#include "tests/support/casefile.h"

#include <QMap>
#include <QTest>

#include <cmath>

using namespace pathwise;
using namespace pathwise::test;

namespace {

CapEvent eventOf(const CaseRow& row)
{
    const QString kind = row.text("kind");
    if (kind == "safe")
        return PostMoneySafe{row.number("safe_amount"), row.number("safe_post_cap")};
    if (kind == "split")
        return ShareSplit{row.number("split_ratio")};
    if (kind == "grant")
        return PoolGrant{row.number("grant_shares")};
    PricedRound round{row.number("pre_money"), row.number("raise_amount")};
    if (row.has("pool_target_post"))
        round.poolTarget = row.number("pool_target_post");
    return round;
}

CapTable startOf(const CaseRow& row)
{
    return {row.number("start_fd_shares"), row.number("start_unissued_pool"), row.number("holder_shares")};
}

constexpr CapTable typical{10'000'000, 1'000'000, 50'000};

} // namespace

class TestCapitalization : public QObject {
    Q_OBJECT

private slots:
    void referenceCases_data()
    {
        QTest::addColumn<QList<CaseRow>>("rounds");
        QMap<QByteArray, QList<CaseRow>> cases;
        for (const CaseRow& row : readCases("equity/dilution_rounds.csv"))
            cases[row.id()] << row;
        for (auto it = cases.cbegin(); it != cases.cend(); ++it)
            QTest::newRow(it.key().constData()) << it.value();
    }
    void referenceCases()
    {
        QFETCH(QList<CaseRow>, rounds);
        std::vector<CapEvent> events;
        for (const CaseRow& row : rounds)
            events.push_back(eventOf(row));
        const auto states = followRounds(startOf(rounds.first()), events);
        QVERIFY(states);
        int checked = 0;
        for (const CaseRow& expected : readCases("equity/dilution_expected.csv")) {
            if (expected.id() != rounds.first().id())
                continue;
            const CapState& state = states->at(static_cast<std::size_t>(expected.integer("seq") - 1));
            QCOMPARE(state.pricePerShare.has_value(), expected.has("price_per_share"));
            QVERIFY(matches(expected, "price_per_share", state.pricePerShare.value_or(0)));
            QVERIFY(matches(expected, "investor_shares", state.investorShares));
            QVERIFY(matches(expected, "safe_shares", state.safeShares));
            QVERIFY(matches(expected, "pool_added", state.poolAdded));
            QVERIFY(matches(expected, "fd_total", state.fullyDiluted));
            QVERIFY(matches(expected, "unissued_pool", state.unissuedPool));
            QVERIFY(matches(expected, "holder_pct", state.holderFraction));
            ++checked;
        }
        QCOMPARE(checked, rounds.size());
    }

    void roundKeepsItsPromises()
    {
        const auto states = followRounds(typical, {PostMoneySafe{1e6, 8e6}, PricedRound{12e6, 3e6, 0.15}});
        const CapState& after = states->back();
        QVERIFY(std::abs(after.investorShares / after.fullyDiluted - 0.2) < 1e-12); // 3 of 15
        QVERIFY(std::abs(after.unissuedPool / after.fullyDiluted - 0.15) < 1e-12);
        QVERIFY(std::abs(*after.pricePerShare * after.fullyDiluted - 15e6) < 1e-6); // post-money
        const double beforePool = 10'000'000 + after.safeShares;
        QVERIFY(std::abs(after.safeShares / beforePool - 0.125) < 1e-12); // 1 of 8
    }

    void splitChangesNoFraction()
    {
        const auto states = followRounds(typical, {ShareSplit{7}});
        QCOMPARE(states->back().holderFraction, 0.005);
        QCOMPARE(states->back().fullyDiluted, 70e6);
    }

    void ownershipShortcut()
    {
        QVERIFY(std::abs(*dilutedOwnership(0.01, {0.2, 0.15}) - 0.0068) < 1e-15);
        QCOMPARE(*dilutedOwnership(0.01, {}), 0.01);
        QVERIFY(!dilutedOwnership(1.1, {}));
        QVERIFY(!dilutedOwnership(0.1, {-0.1}));
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<CapEvent>("event");
        QTest::addColumn<QString>("field");
        QTest::newRow("no pre-money") << CapEvent(PricedRound{0, 1e6}) << "rounds/1/preMoney";
        QTest::newRow("NaN raised") << CapEvent(PricedRound{1e6, std::nan("")}) << "rounds/1/raised";
        QTest::newRow("pool leaves nothing") << CapEvent(PricedRound{3e6, 1e6, 0.75}) << "rounds/1/poolTarget";
        QTest::newRow("SAFEs take everything") << CapEvent(PostMoneySafe{5e6, 5e6}) << "rounds/1/amount";
        QTest::newRow("SAFEs together do") << CapEvent(PostMoneySafe{4.5e6, 5e6}) << "rounds/1/amount";
        QTest::newRow("no cap") << CapEvent(PostMoneySafe{1, 0}) << "rounds/1/amount";
        QTest::newRow("split into nothing") << CapEvent(ShareSplit{0}) << "rounds/1/ratio";
        QTest::newRow("more than the pool") << CapEvent(PoolGrant{1'000'001}) << "rounds/1/shares";
    }
    void refusesNonsense()
    {
        QFETCH(CapEvent, event);
        QFETCH(QString, field);
        const auto states = followRounds(typical, {PostMoneySafe{1e6, 10e6}, event});
        QVERIFY(!states);
        QVERIFY(states.error().code == ErrorCode::OutOfRange || states.error().code == ErrorCode::NotFinite);
        QCOMPARE(QString::fromStdString(states.error().field), field);
    }

    void refusesAnEmptyCompany()
    {
        QCOMPARE(followRounds({0, 0, 0}, {}).error().field, std::string("fullyDiluted"));
        QCOMPARE(followRounds({100, 0, 101}, {}).error().field, std::string("holderShares"));
    }
};

QTEST_APPLESS_MAIN(TestCapitalization)
#include "tst_capitalization.moc"
