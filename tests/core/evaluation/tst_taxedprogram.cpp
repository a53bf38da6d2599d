// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/taxedprogram.h"

#include "tests/support/planmaker.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace pathwise;

namespace {

double taxOn(const TaxTable& table, double wages)
{
    const auto next = std::upper_bound(table.knots.begin(), table.knots.end(), wages);
    const auto segment = static_cast<std::size_t>(next - table.knots.begin()) - 1;
    return table.values[segment] + table.slopes[segment] * (wages - table.knots[segment]);
}

} // namespace

class TestTaxedProgram : public QObject {
    Q_OBJECT

private:
    World m_world;

    struct Built {
        std::shared_ptr<const Evaluation> evaluation;
        Program program;
    };
    [[nodiscard]] Built built(double contribution) const
    {
        Plan plan = samplePlan();
        plan.person.retirementContribution = contribution;
        auto evaluation = evaluate(plan, m_world, {.futures = 0});
        auto program = programOf(plan, m_world);
        if (!evaluation || !program)
            return {};
        addTaxTables(*program, **evaluation, m_world);
        return {*evaluation, *std::move(program)};
    }

private slots:
    void initTestCase()
    {
        Problems problems;
        auto world = loadWorld(PATHWISE_RESOURCES, problems);
        QVERIFY(world.has_value());
        m_world = *std::move(world);
    }

    /// The tables say what the law says of each year's own contributions, over all wages: a bracket that begins between two
    /// tables costs at most a quarter of their distance at the difference of two rates, 10 %, and the tables' own tolerance.
    void tablesKnowTheContributions_data()
    {
        QTest::addColumn<double>("contribution");
        QTest::newRow("none") << 0.0;
        QTest::newRow("between two tables") << 0.0613;
        QTest::newRow("at the limit") << 0.3;
    }

    void tablesKnowTheContributions()
    {
        QFETCH(double, contribution);
        const Built plan = built(contribution);
        QVERIFY(plan.evaluation);
        const auto context = yearPayContext(plan.evaluation->plan, m_world, plan.evaluation->plan.paths[1]);
        for (const std::size_t year : {std::size_t(1), std::size_t(6)}) {
            const auto& parts = plan.evaluation->paths[1].projection.years[year].parts;
            const double pretax = parts[static_cast<std::size_t>(Part::Pretax)];
            QCOMPARE(pretax > 0, contribution > 0);
            auto household = householdOfYear(context, plan.evaluation->yearAt(year), pretax);
            QVERIFY(household.has_value());
            const auto rules = m_world.taxes->rules(household->year, context.inflation);
            const auto table = static_cast<std::size_t>(plan.program.paths[1].taxTable[year]);
            for (double wages = 50'000; wages <= 900'000; wages += 7'300) {
                household->filer.wages = wages;
                const double exact = bill(*household, *rules).total;
                const double error = taxOn(plan.program.taxes[table], wages) - exact;
                QVERIFY2(std::abs(error) <= 2'000 / 4.0 * 0.1 + 10, qPrintable(QString::number(error)));
            }
        }
    }

    /// Between two tables nothing jumps: a dollar more of contributions saves at most a dollar of tax.
    void aLittleMoreChangesLittle()
    {
        const Built less = built(0.0666);
        const Built more = built(0.0666 + 1e-6);
        for (double wages = 50'000; wages <= 500'000; wages += 9'700) {
            const auto table = static_cast<std::size_t>(less.program.paths[1].taxTable[3]);
            const double saved = taxOn(less.program.taxes[table], wages) - taxOn(more.program.taxes[table], wages);
            QVERIFY(saved > -1e-6 && saved < 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestTaxedProgram)
#include "tst_taxedprogram.moc"
