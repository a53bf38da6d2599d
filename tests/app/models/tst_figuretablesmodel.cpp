// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/figuretablesmodel.h"

#include "app/delegates/pilldelegate.h"
#include "tests/support/worldmaker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
constexpr Month today(2027, 1);

} // namespace

class TestFigureTablesModel : public QObject {
    Q_OBJECT

private:
    Knowledge m_knowledge;

    [[nodiscard]] std::vector<SourceTable> tables() const
    {
        return figureTables(m_knowledge.figures, m_knowledge.contradictions, today);
    }
    [[nodiscard]] static QString text(const FigureTablesModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private slots:
    void initTestCase() { m_knowledge = shippedKnowledge(); }

    void tablesAreTold()
    {
        FigureTablesModel model(english);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTables(tables(), m_knowledge.figures);
        QCOMPARE(text(model, 0, FigureTablesModel::TableColumn), QStringLiteral("AI engineer ladder"));
        QCOMPARE(text(model, 0, FigureTablesModel::StateColumn), QStringLiteral("Check"));
        QCOMPARE(model.index(0, FigureTablesModel::StateColumn).data(PillDelegate::ToneRole).toInt(),
                 int(PillTone::Warning));
        QVERIFY(text(model, 0, FigureTablesModel::NotesColumn).contains(QStringLiteral("disagree")));
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!text(model, row, FigureTablesModel::SourceColumn).isEmpty());
    }

    /// Rows that stay keep the selection.
    void newStatesDoNotReset()
    {
        FigureTablesModel model(english);
        model.setTables(tables(), m_knowledge.figures);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setTables(tables(), m_knowledge.figures);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
    }

    void everyTableHasAName()
    {
        for (const SourceTable& table : tables())
            QVERIFY(figureTableText(table.id) != QString::fromStdString(table.id));
        QVERIFY(figureTableText("other") != QStringLiteral("other"));
    }

    void notesSayWhatThereIs()
    {
        SourceTable table;
        QCOMPARE(figureTableNote(table, english), QString());
        table.weights = 1.1;
        table.own = 2;
        QCOMPARE(figureTableNote(table, english), QStringLiteral("weights add to 110% · 2 of yours"));
    }
};

QTEST_MAIN(TestFigureTablesModel)
#include "tst_figuretablesmodel.moc"
