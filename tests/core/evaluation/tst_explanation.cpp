// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explanation.h"

#include "core/plan/fields.h"
#include "core/plan/planfile.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

constexpr const char* samples[] = {"senior-swe-to-ai", "startup-or-big-tech", "bay-austin-remote",
                                   "new-grad-to-principal", "two-offers"};

/// The inputs of a sum account for it, all the way down.
std::string firstGap(const Explanation& explanation, const std::string& where)
{
    const std::string here = where + '/' + explanation.name;
    if (explanation.name == "unexplained")
        return here + ' ' + std::to_string(explanation.value);
    if (explanation.formula == "Σ") {
        double sum = 0;
        for (const auto& input : explanation.inputs)
            sum += input.value;
        if (std::abs(sum - explanation.value) > 0.01)
            return here;
    }
    for (const auto& input : explanation.inputs) {
        if (auto gap = firstGap(input, here); !gap.empty())
            return gap;
    }
    return {};
}

/// Any number that nobody said: no inputs, and neither entered nor published, although it has an id.
std::string firstOrphan(const Explanation& explanation)
{
    if (explanation.id.starts_with("pay_factor."))
        return {}; // what places pay has its source in the places
    if (explanation.inputs.empty() && !explanation.id.empty() && explanation.origin == Origin::Computed)
        return explanation.id;
    if (explanation.origin == Origin::Figure && explanation.source.empty())
        return explanation.id;
    for (const auto& input : explanation.inputs) {
        if (auto orphan = firstOrphan(input); !orphan.empty())
            return orphan;
    }
    return {};
}

double product(const Explanation& explanation)
{
    double value = 1;
    for (const auto& input : explanation.inputs)
        value *= input.value;
    return value;
}

} // namespace

class TestExplanation : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFigureIsAccountedFor_data();
    void everyFigureIsAccountedFor();
    void valueIsTheProjections();
    void baseOpensDownToTheFigure();
    void enteredValuesSaySo();
    void higherLevelsScaleWithTheOwnFigure();
    void vestedStockIsSharesTimesPrice();
    void taxIsTheBillsLines();
    void realTakeHomeIsDeflated();
    void outOfRangeYearIsRefused();

private:
    [[nodiscard]] std::shared_ptr<const Evaluation> evaluated(const Plan& plan) const
    {
        return evaluate(plan, *m_world, {.futures = 0}).value();
    }
    [[nodiscard]] static Plan sample(const char* name)
    {
        const std::filesystem::path samples = PATHWISE_RESOURCES "/samples";
        return loadPlan(samples / (std::string(name) + ".pathwise")).value();
    }
    [[nodiscard]] static Plan with(const Plan& plan, const char* field, double value)
    {
        return withField(plan, field, value).value();
    }
    [[nodiscard]] Explanation explained(const Evaluation& evaluation, std::size_t path, int year,
                                        std::string_view measure) const
    {
        return explain(evaluation, *m_world, {.path = path, .year = year, .measure = measure}).value();
    }

    std::optional<World> m_world;
};

void TestExplanation::initTestCase()
{
    Problems problems;
    m_world = loadWorld(PATHWISE_RESOURCES, problems).value();
    QVERIFY(problems.empty());
}

void TestExplanation::everyFigureIsAccountedFor_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : samples)
        QTest::newRow(name) << name;
}

void TestExplanation::everyFigureIsAccountedFor()
{
    QFETCH(QString, name);
    const auto evaluation = evaluated(sample(name.toUtf8().constData()));
    for (std::size_t path = 0; path < evaluation->paths.size(); ++path) {
        for (std::size_t year = 0; year < evaluation->years(); ++year) {
            for (const auto measure :
                 {"after_living_costs", "take_home_real", "tax", "guaranteed", "at_risk", "exit_proceeds"}) {
                const auto explanation = explained(*evaluation, path, evaluation->yearAt(year), measure);
                const auto gap = firstGap(explanation, std::to_string(path) + '/' + std::to_string(year));
                QVERIFY2(gap.empty(), gap.c_str());
                const auto orphan = firstOrphan(explanation);
                QVERIFY2(orphan.empty(), orphan.c_str());
            }
        }
    }
}

void TestExplanation::valueIsTheProjections()
{
    const auto evaluation = evaluated(sample("two-offers"));
    const YearPay& pay = evaluation->paths[0].years[1];
    const std::pair<const char*, double> expected[] = {{"base", pay.base},
                                                       {"bonus", pay.bonus},
                                                       {"equity", pay.equity},
                                                       {"sign_on", pay.signOn},
                                                       {"benefits", pay.benefits},
                                                       {"other", pay.other},
                                                       {"gross", pay.gross},
                                                       {"learning", -pay.learning},
                                                       {"pretax", -pay.pretax},
                                                       {"tax", -pay.tax()},
                                                       {"federal_tax", -pay.federalTax},
                                                       {"state_tax", -pay.stateTax},
                                                       {"local_tax", -pay.localTax},
                                                       {"payroll_tax", -pay.payrollTax},
                                                       {"take_home", pay.takeHome},
                                                       {"guaranteed", pay.guaranteed},
                                                       {"at_risk", pay.atRisk},
                                                       {"living_costs", -pay.livingCosts},
                                                       {"after_living_costs", pay.afterLivingCosts}};
    for (const auto& [measure, value] : expected)
        QVERIFY2(explained(*evaluation, 0, 2028, measure).value == value, measure);
}

void TestExplanation::baseOpensDownToTheFigure()
{
    const auto evaluation = evaluated(sample("senior-swe-to-ai"));
    const auto base = explained(*evaluation, 3, 2027, "base");
    const Explanation* input = &base.inputs.front();
    QCOMPARE(input->inputs[0].name, std::string("months"));
    input = &input->inputs[1];
    QCOMPARE(input->id, std::string("software_engineer.senior.base"));
    QVERIFY(std::abs(input->value - 210'000 / 1.18) < 1e-6); // the guide: 210,000 for AI, 18 % above software
    while (!input->inputs.empty())
        input = &input->inputs.front();
    QCOMPARE(input->id, std::string("ladder.senior.base"));
    QCOMPARE(input->value, 210'000.0);
    QVERIFY(input->origin == Origin::Figure);
    QVERIFY(!input->source.empty());
}

void TestExplanation::enteredValuesSaySo()
{
    const auto evaluation = evaluated(with(sample("senior-swe-to-ai"), "paths/stay/stages/0/package/base", 190'000));
    const auto base = explained(*evaluation, 3, 2027, "base");
    const Explanation& yearly = base.inputs.front().inputs[1];
    QCOMPARE(yearly.value, 190'000.0);
    QVERIFY(yearly.origin == Origin::Entered);
    QCOMPARE(yearly.id, std::string("paths/stay/stages/0/package/base"));
}

void TestExplanation::higherLevelsScaleWithTheOwnFigure()
{
    const auto plan = with(sample("senior-swe-to-ai"), "paths/stay/stages/0/package/base", 2 * 210'000 / 1.18);
    const auto evaluation = evaluated(plan);
    const auto base = explained(*evaluation, 3, 2036, "base");
    const Explanation& yearly = base.inputs.back().inputs[1];
    QCOMPARE(yearly.formula, std::string("ladder × own / ladder at entry"));
    QVERIFY(std::abs(yearly.value - 2 * yearly.inputs[0].value) < 1e-6);
    QVERIFY(std::abs(base.inputs.back().value
                     - base.inputs.back().inputs[0].value / 12 * yearly.value * base.inputs.back().inputs[2].value)
            < 1e-6);
}

/// Offer A: $400,000 on 2027-03, even over 48 months, a vest every three after a cliff of twelve.
void TestExplanation::vestedStockIsSharesTimesPrice()
{
    const auto evaluation = evaluated(sample("two-offers"));
    const auto equity = explained(*evaluation, 0, 2028, "equity");
    const Explanation& grant = equity.inputs.front();
    QCOMPARE(grant.name, std::string("granted 2027-03"));
    QCOMPARE(grant.inputs.size(), std::size_t{4});
    QCOMPARE(grant.inputs[0].name, std::string("2028-02"));
    QVERIFY(std::abs(grant.inputs[0].inputs[1].value - 0.25) < 1e-12);
    QVERIFY(std::abs(grant.inputs[1].inputs[1].value - 0.0625) < 1e-12);
    for (const auto& vest : grant.inputs)
        QVERIFY(std::abs(product(vest) - vest.value) < 1e-6);
    const Explanation& shares = grant.inputs[0].inputs[0];
    QCOMPARE(shares.inputs[0].value, 400'000.0);
    QVERIFY(shares.inputs[0].origin == Origin::Entered);
}

void TestExplanation::taxIsTheBillsLines()
{
    const auto evaluation = evaluated(sample("bay-austin-remote"));
    for (const char* measure : {"federal_tax", "state_tax", "payroll_tax"}) {
        const auto tax = explained(*evaluation, 0, 2027, measure);
        QVERIFY2(tax.inputs.size() > 1, measure);
        for (const auto& line : tax.inputs) {
            QVERIFY(line.origin == Origin::Rule);
            QVERIFY2(!line.source.empty(), line.id.c_str());
            if (!line.inputs.empty())
                QVERIFY2(std::abs(product(line) - line.value) < 0.01, line.id.c_str());
        }
    }
    QVERIFY(!explained(*evaluation, 0, 2027, "federal_tax").background.empty());
}

void TestExplanation::realTakeHomeIsDeflated()
{
    const auto evaluation = evaluated(with(sample("senior-swe-to-ai"), "assumptions/inflation", 0.03));
    const auto real = explained(*evaluation, 0, 2029, "take_home_real");
    QVERIFY(std::abs(real.inputs[1].value - 1.03 * 1.03) < 1e-12);
    QVERIFY(std::abs(real.value - evaluation->paths[0].years[2].takeHome / (1.03 * 1.03)) < 1e-6);
    QCOMPARE(real.inputs[1].inputs[0].id, std::string("assumptions/inflation"));
}

void TestExplanation::outOfRangeYearIsRefused()
{
    const auto evaluation = evaluated(sample("senior-swe-to-ai"));
    const auto late = explain(*evaluation, *m_world, {.path = 0, .year = 2040, .measure = "base"});
    QVERIFY(!late && late.error().code == ErrorCode::OutOfRange);
    QCOMPARE(late.error().max.value(), 2036.0);
    const auto unknown = explain(*evaluation, *m_world, {.path = 0, .year = 2030, .measure = "joy"});
    QVERIFY(!unknown && unknown.error().code == ErrorCode::UnknownChoice);
}

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
