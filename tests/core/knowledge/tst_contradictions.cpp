// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/contradictions.h"
#include "core/knowledge/figurefile.h"

#include <QTest>

#include <algorithm>

using namespace pathwise;

namespace {

Figures shippedFigures()
{
    auto figures = readFigureFile(PATHWISE_RESOURCES "/guide/ai-engineer-2026.json").value();
    const auto defaults = readFigureFile(PATHWISE_RESOURCES "/knowledge/defaults-2026.json").value();
    figures.insert(figures.end(), defaults.begin(), defaults.end());
    return Figures::make(std::move(figures)).value();
}

const Disagreement* rowOf(const std::vector<Contradiction>& all, const QString& id, const QString& subject)
{
    for (const auto& contradiction : all) {
        if (contradiction.id != id.toStdString())
            continue;
        for (const auto& row : contradiction.rows) {
            if (row.subject == subject.toStdString())
                return &row;
        }
    }
    return nullptr;
}

} // namespace

class TestContradictions : public QObject {
    Q_OBJECT

private slots:
    void theSevenAreFound();
    void valuesAreThoseWorkedOutByHand_data();
    void valuesAreThoseWorkedOutByHand();
    void figuresThatAgreeAreNoContradiction();
    void waysAreOffered();
    void choicesAreReadAndWritten();
    void unknownChoiceIsRefused();
};

void TestContradictions::theSevenAreFound()
{
    const auto found = findContradictions(shippedFigures(), {}).value();
    std::vector<std::string> ids;
    for (const auto& contradiction : found)
        ids.push_back(contradiction.id);
    const std::vector<std::string> expected = {"ladder_totals", "bonus_tiers", "equity_share", "remote_pay",
                                               "median_base",   "rounding",    "ai_premium"};
    QCOMPARE(ids, expected);
}

void TestContradictions::valuesAreThoseWorkedOutByHand_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<double>("stated");
    QTest::addColumn<double>("implied");
    QTest::addColumn<bool>("conflicts");
    QTest::newRow("associate adds up within rounding") << "ladder_totals"
                                                       << "associate" << 165'000.0 << 166'400.0 << false;
    QTest::newRow("engineer") << "ladder_totals"
                              << "engineer" << 226'000.0 << 231'000.0 << true;
    QTest::newRow("senior") << "ladder_totals"
                            << "senior" << 307'000.0 << 319'200.0 << true;
    QTest::newRow("staff") << "ladder_totals"
                           << "staff" << 416'000.0 << 429'000.0 << true;
    QTest::newRow("principal") << "ladder_totals"
                               << "principal" << 560'000.0 << 605'200.0 << true;
    QTest::newRow("junior bonus") << "bonus_tiers"
                                  << "associate" << 0.08 << 0.08 << false;
    QTest::newRow("staff bonus") << "bonus_tiers"
                                 << "staff" << 0.18 << 0.15 << true;
    QTest::newRow("26 / 165") << "equity_share"
                              << "associate" << 0.35 << 26.0 / 165 << true;
    QTest::newRow("204 / 560") << "equity_share"
                               << "principal" << 0.35 << 204.0 / 560 << true;
    QTest::newRow("1 - 190 / 280") << "remote_pay"
                                   << "san_francisco" << 0.085 << 9.0 / 28 << true;
    QTest::newRow("1 - 190 / 210") << "remote_pay"
                                   << "austin" << 0.085 << 2.0 / 21 << false;
    QTest::newRow("185,000 / 1.22") << "median_base"
                                    << "tech" << 135'980.0 << 185'000 / 1.22 << true;
    QTest::newRow("226 is not rounded") << "rounding"
                                        << "ladder.engineer.total" << 226'000.0 << 225'000.0 << true;
    QTest::newRow("307 is not rounded") << "rounding"
                                        << "ladder.senior.total" << 307'000.0 << 305'000.0 << true;
    QTest::newRow("416 is not rounded") << "rounding"
                                        << "ladder.staff.total" << 416'000.0 << 415'000.0 << true;
    QTest::newRow("165 is rounded") << "rounding"
                                    << "ladder.associate.total" << 165'000.0 << 165'000.0 << false;
    QTest::newRow("22 % against 18 %") << "ai_premium"
                                       << "base" << 0.22 << 0.18 << true;
}

void TestContradictions::valuesAreThoseWorkedOutByHand()
{
    QFETCH(QString, id);
    QFETCH(QString, subject);
    QFETCH(double, stated);
    QFETCH(double, implied);
    QFETCH(bool, conflicts);
    const auto found = findContradictions(shippedFigures(), {}).value();
    const auto* row = rowOf(found, id, subject);
    QVERIFY(row);
    QCOMPARE(row->stated.value, stated);
    QCOMPARE(row->implied.value, implied);
    QCOMPARE(row->conflicts, conflicts);
}

void TestContradictions::figuresThatAgreeAreNoContradiction()
{
    const auto figures = shippedFigures().withOverrides({{"bonus.prose.staff", 0.15}}).value();
    const auto found = findContradictions(figures, {}).value();
    QCOMPARE(found.size(), std::size_t{6});
    QVERIFY(!rowOf(found, "bonus_tiers", "staff"));
}

void TestContradictions::waysAreOffered()
{
    const Readings readings{.ladder = {.totals = LadderTotals::ShrinkEquity}, .remote = RemotePay::Medians};
    const auto figures = shippedFigures();
    const auto found = findContradictions(figures, readings).value();
    for (const auto& contradiction : found) {
        QCOMPARE(contradiction.ways, waysFor(contradiction.id));
        QVERIFY(contradiction.ways.empty() == contradiction.chosen.empty());
        if (contradiction.id == "ladder_totals")
            QCOMPARE(contradiction.chosen, std::string("shrink_equity"));
        if (contradiction.id == "remote_pay")
            QCOMPARE(contradiction.chosen, std::string("medians"));
        const auto ids = contradiction.figures();
        QVERIFY(!ids.empty());
        QVERIFY(std::all_of(ids.begin(), ids.end(), [&figures](const auto& id) { return figures.find(id); }));
    }
}

void TestContradictions::choicesAreReadAndWritten()
{
    const std::map<std::string, std::string> choices = {
        {"ladder_totals", "scale_to_total"}, {"bonus_tiers", "prose"}, {"remote_pay", "medians"}};
    QCOMPARE(choicesOf(readingsFrom(choices).value()), choices);
    QCOMPARE(readingsFrom({}).value(), Readings());
}

void TestContradictions::unknownChoiceIsRefused()
{
    const auto way = readingsFrom({{"bonus_tiers", "neither"}});
    QCOMPARE(way.error().code, ErrorCode::UnknownChoice);
    QCOMPARE(way.error().field, std::string("bonus_tiers"));
    QCOMPARE(way.error().choices, (std::vector<std::string>{"table", "prose"}));
    QCOMPARE(readingsFrom({{"nothing", "table"}}).error().code, ErrorCode::UnknownId);
}

QTEST_APPLESS_MAIN(TestContradictions)
#include "tst_contradictions.moc"
