// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/figuretables.h"
#include "tests/support/worldmaker.h"

#include <QTest>

#include <set>

using namespace pathwise;

namespace {

constexpr Month today(2027, 1);

const SourceTable* named(const std::vector<SourceTable>& tables, std::string_view id)
{
    for (const SourceTable& table : tables) {
        if (table.id == id)
            return &table;
    }
    return nullptr;
}

Figure figureOf(const char* id, double value, const char* asOf)
{
    Figure figure;
    figure.id = id;
    figure.value = value;
    figure.asOf = asOf;
    figure.quality = Quality::SourceRead;
    return figure;
}

} // namespace

class TestFigureTables : public QObject {
    Q_OBJECT

private:
    Knowledge m_knowledge;

    [[nodiscard]] std::vector<SourceTable> tables(const FigureOverrides& own = {}) const
    {
        const auto knowledge = adjusted(m_knowledge, own, {});
        return knowledge ? figureTables(knowledge->figures, knowledge->contradictions, today)
                         : std::vector<SourceTable>();
    }

private slots:
    void initTestCase() { m_knowledge = shippedKnowledge(); }

    void everyFigureIsInOneTable()
    {
        std::multiset<std::string> listed;
        const auto all = tables();
        for (const SourceTable& table : all) {
            QVERIFY(!table.figures.empty());
            listed.insert(table.figures.begin(), table.figures.end());
        }
        QCOMPARE(listed.size(), m_knowledge.figures.all().size());
        for (const Figure& figure : m_knowledge.figures.all()) {
            QCOMPARE(listed.count(figure.id), std::size_t{1});
            const auto& figures = all[tableOf(all, figure.id)].figures;
            QVERIFY(std::find(figures.begin(), figures.end(), figure.id) != figures.end());
        }
    }

    void nothingShippedIsLeftOver() { QVERIFY(!named(tables(), "other")); }

    /// Every contradiction of the sources is shown with one table.
    void everyContradictionHasATable()
    {
        std::multiset<std::string> listed;
        for (const SourceTable& table : tables())
            listed.insert(table.contradictions.begin(), table.contradictions.end());
        QCOMPARE(listed.size(), m_knowledge.contradictions.size());
        for (const Contradiction& contradiction : m_knowledge.contradictions)
            QCOMPARE(listed.count(contradiction.id), std::size_t{1});
    }

    /// The guide's ladder: five totals, of which at least the 45,200 dollars of the principal's do not fit.
    void theLadderIsToBeChecked()
    {
        const auto all = tables();
        const SourceTable* ladder = named(all, "ladder");
        QVERIFY(ladder && ladder->state == FigureState::Check && ladder->disagreeing > 0);
        QCOMPARE(ladder->contradictions.front(), std::string("ladder_totals"));
    }

    void weightsAreAddedUp()
    {
        const auto published = tables();
        const SourceTable* review = named(published, "review");
        QVERIFY(review && review->weights);
        QVERIFY(std::abs(*review->weights - 1) < 1e-12); // 30 + 25 + 20 + 25
        QCOMPARE(review->state, FigureState::Agrees);
        const auto changed = tables({{"kpi.collaboration", 0.35}});
        const SourceTable* own = named(changed, "review");
        QVERIFY(std::abs(*own->weights - 1.1) < 1e-12);
        QCOMPARE(own->state, FigureState::Check);
        QCOMPARE(own->own, 1);
    }

    void ownFiguresAreTold()
    {
        const auto changed = tables({{"lateral.total_increase", Range{0.2, 0.3}}});
        QCOMPARE(named(changed, "lateral")->state, FigureState::Yours);
    }

    void oldFiguresAreTold_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("dated");
        QTest::newRow("this year") << "2026-06" << 0;
        QTest::newRow("two years") << "2025-01" << 0;
        QTest::newRow("older than two years") << "2024-12" << 1;
        QTest::newRow("a year counts as its end") << "2025" << 0;
        QTest::newRow("a year before") << "2024" << 1;
        QTest::newRow("a day") << "2014-08-12" << 1;
        QTest::newRow("no date") << "" << 0;
        QTest::newRow("words") << "some time" << 0;
    }

    void oldFiguresAreTold()
    {
        QFETCH(QString, date);
        QFETCH(int, dated);
        const auto figures = Figures::make({figureOf("layoff.x", 0.1, date.toUtf8().constData())});
        QVERIFY(figures.has_value());
        const auto found = figureTables(*figures, {}, today);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().dated, dated);
        QCOMPARE(found.front().state, dated == 1 ? FigureState::Dated : FigureState::Agrees);
    }

    void unknownFiguresComeLast()
    {
        const auto figures = Figures::make({figureOf("mine", 1, "2026"), figureOf("ladder.x", 1, "2026")});
        const auto found = figureTables(*figures, {}, today);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found.back().id, std::string("other"));
    }
};

QTEST_APPLESS_MAIN(TestFigureTables)
#include "tst_figuretables.moc"
