// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/sensitivity.h"
#include "tests/support/linearplan.h"
#include "tests/support/planmaker.h"

#include <QTest>

#include <atomic>
#include <cmath>

using namespace pathwise;

namespace {

constexpr double cent = 0.01;

SensitivityRequest grossRequest()
{
    return {.question = {.path = PathId("go"), .column = {.measure = Measure::Gross}, .futures = 0}};
}

SensitivityRequest takeHomeRequest(unsigned threads)
{
    return {.question = {.path = PathId("ai"), .futures = 200}, .threads = threads};
}

} // namespace

class TestSensitivity : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world = shippedWorld();
        QVERIFY(m_world.taxes != nullptr);
    }

    void leadsAreAsByHand();
    void widestFirstAndTiesInOrder();
    void sameBitsForAnyNumberOfThreads();
    void ownRangeIsUsed();
    void baselineCanBeChosen();
    void switchingValuesFlipTheVerdict();
    void curveIsALine();
    void progressRunsToTheEnd();
    void stopsWhenAsked();
    void errorsComeThrough();

private:
    World m_world;
};

void TestSensitivity::leadsAreAsByHand()
{
    const auto result = sensitivity(linearPlan(), m_world, grossRequest());
    QVERIFY(result.has_value());
    QVERIFY(std::abs(result->now.middle - 30'000) < cent);
    // 15 % of 210,000 over two years, 15 % of 200,000 the other way round, 50 % of the sign-on.
    const auto& rows = result->rows;
    QCOMPARE(rows[0].varied.fields.front(), std::string("paths/go/stages/0/package/base"));
    QVERIFY(std::abs(rows[0].atLow - (30'000 - 63'000)) < cent);
    QVERIFY(std::abs(rows[0].atHigh - (30'000 + 63'000)) < cent);
    QCOMPARE(rows[1].varied.fields.front(), std::string("paths/stay/stages/0/package/base"));
    QVERIFY(std::abs(rows[1].atLow - (30'000 + 60'000)) < cent);
    QVERIFY(std::abs(rows[1].atHigh - (30'000 - 60'000)) < cent);
    QCOMPARE(rows[2].varied.fields.front(), std::string("paths/go/stages/0/package/sign_on"));
    QVERIFY(std::abs(rows[2].swing() - 10'000) < cent);
}

void TestSensitivity::widestFirstAndTiesInOrder()
{
    const auto result = sensitivity(linearPlan(), m_world, grossRequest());
    const auto described = variedFields(linearPlan(), m_world.knowledge, PathId("go"), PathId("stay"));
    QCOMPARE(result->rows.size(), described.size());
    std::vector<std::string> still;
    for (std::size_t row = 0; row < result->rows.size(); ++row) {
        if (row > 0)
            QVERIFY(result->rows[row].swing() <= result->rows[row - 1].swing() + cent);
        if (result->rows[row].swing() == 0)
            still.push_back(result->rows[row].varied.fields.front());
    }
    QVERIFY(still.size() > 3); // nothing of chance or tax moves gross pay here
    std::vector<std::string> inOrder;
    for (const auto& field : described) {
        if (std::find(still.begin(), still.end(), field.fields.front()) != still.end())
            inOrder.push_back(field.fields.front());
    }
    QCOMPARE(still, inOrder);
}

void TestSensitivity::sameBitsForAnyNumberOfThreads()
{
    const auto one = sensitivity(samplePlan(), m_world, takeHomeRequest(1));
    const auto four = sensitivity(samplePlan(), m_world, takeHomeRequest(4));
    QVERIFY(one.has_value() && four.has_value());
    QCOMPARE(one->now, four->now);
    QCOMPARE(one->rows.size(), four->rows.size());
    for (std::size_t row = 0; row < one->rows.size(); ++row) {
        QCOMPARE(one->rows[row].varied.fields, four->rows[row].varied.fields);
        QCOMPARE(one->rows[row].atLow, four->rows[row].atLow);
        QCOMPARE(one->rows[row].atHigh, four->rows[row].atHigh);
    }
}

void TestSensitivity::ownRangeIsUsed()
{
    SensitivityRequest request = grossRequest();
    request.own = {{"paths/go/stages/0/package/sign_on", 0, 200'000}};
    const auto result = sensitivity(linearPlan(), m_world, request);
    QCOMPARE(result->rows.front().varied.key, std::string("paths/stages/package/sign_on"));
    QVERIFY(std::abs(result->rows.front().atLow - 20'000) < cent);
    QVERIFY(std::abs(result->rows.front().atHigh - 220'000) < cent);
}

void TestSensitivity::baselineCanBeChosen()
{
    SensitivityRequest request = grossRequest();
    request.question.path = PathId("stay");
    request.question.baseline = PathId("go");
    const auto result = sensitivity(linearPlan(), m_world, request);
    QVERIFY(std::abs(result->now.middle + 30'000) < cent);
}

void TestSensitivity::switchingValuesFlipTheVerdict()
{
    const SensitivityRequest request = grossRequest();
    const auto result = sensitivity(linearPlan(), m_world, request);
    const auto values = switchingValues(linearPlan(), m_world, request, result->rows);
    QVERIFY(values.has_value());
    QCOMPARE(values->size(), result->rows.size());
    // 2 (x - 200,000) + 10,000 = 0; 2 (210,000 - x) + 10,000 = 0; the sign-on alone cannot turn it.
    QVERIFY(std::abs((*values)[0]->value - 195'000) < 1);
    QVERIFY(!(*values)[0]->above);
    QVERIFY(std::abs((*values)[1]->value - 215'000) < 1);
    QVERIFY((*values)[1]->above);
    QVERIFY(!(*values)[2].has_value());
}

void TestSensitivity::curveIsALine()
{
    VariedField base = *variedField(linearPlan(), m_world.knowledge, "paths/go/stages/0/package/base");
    base.low = 190'000;
    base.high = 230'000;
    const auto curve = responseCurve(linearPlan(), m_world, grossRequest().question, base, 5);
    QVERIFY(curve.has_value());
    QCOMPARE(curve->size(), std::size_t{5});
    for (std::size_t point = 0; point < 5; ++point) {
        QCOMPARE((*curve)[point].value, 190'000 + 10'000 * static_cast<double>(point));
        QVERIFY(std::abs((*curve)[point].answer.middle - (2 * (*curve)[point].value - 390'000)) < cent);
    }
}

void TestSensitivity::progressRunsToTheEnd()
{
    std::atomic<double> furthest{0};
    SensitivityRequest request = grossRequest();
    request.threads = 1;
    request.progress = [&](double fraction) {
        QVERIFY(fraction >= furthest);
        furthest = fraction;
    };
    QVERIFY(sensitivity(linearPlan(), m_world, request).has_value());
    QCOMPARE(furthest.load(), 1.0);
}

void TestSensitivity::stopsWhenAsked()
{
    std::stop_source stop;
    SensitivityRequest request = takeHomeRequest(2);
    request.progress = [&](double) { stop.request_stop(); };
    const auto result = sensitivity(samplePlan(), m_world, request, stop.get_token());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    const auto values = switchingValues(linearPlan(), m_world, grossRequest(), {}, stop.get_token());
    QVERIFY(values.has_value() && values->empty());
}

void TestSensitivity::errorsComeThrough()
{
    SensitivityRequest request = grossRequest();
    request.question.path = PathId("nowhere");
    QCOMPARE(sensitivity(linearPlan(), m_world, request).error().code, ErrorCode::UnknownId);
    request = grossRequest();
    request.own = {{"paths/go/stages/0/package/base", -5, 5}};
    QCOMPARE(sensitivity(linearPlan(), m_world, request).error().code, ErrorCode::OutOfRange);
}

QTEST_APPLESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
