// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/figuresmodel.h"

#include "app/models/contradictionmodel.h"
#include "core/knowledge/knowledge.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

} // namespace

class TestFiguresModel : public QObject {
    Q_OBJECT

private:
    Knowledge m_knowledge;

    [[nodiscard]] static int rowOf(const FiguresModel& model, const QString& id)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(FiguresModel::IdRole).toString() == id)
                return row;
        }
        return -1;
    }

private slots:
    void initTestCase()
    {
        auto knowledge = loadKnowledge(PATHWISE_RESOURCES);
        QVERIFY(knowledge.has_value());
        m_knowledge = std::move(*knowledge);
    }

    void figuresWithTheirSources()
    {
        FiguresModel model(english);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFigures(m_knowledge.figures, m_knowledge.contradictions);
        const int row = rowOf(model, QStringLiteral("ladder.senior.base"));
        QVERIFY(row >= 0);
        QCOMPARE(model.index(row, FiguresModel::ValueColumn).data().toString(), QStringLiteral("$210,000"));
        QCOMPARE(model.index(row, FiguresModel::UnitColumn).data().toString(), QStringLiteral("USD/year"));
        QCOMPARE(model.index(row, FiguresModel::StateColumn).data().toString(), QStringLiteral("Check"));
        QVERIFY(!model.index(row, FiguresModel::SourceColumn).data().toString().isEmpty());
    }

    void anEditIsAskedFor()
    {
        FiguresModel model(english);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFigures(m_knowledge.figures, m_knowledge.contradictions);
        QSignalSpy edits(&model, &FiguresModel::valueEdited);
        const int row = rowOf(model, QStringLiteral("ladder.senior.base"));
        QVERIFY(model.setData(model.index(row, FiguresModel::ValueColumn), 220'000.0, Qt::EditRole));
        QCOMPARE(edits.count(), 1);
        QCOMPARE(edits[0][1].toDouble(), 220'000.0);
        // Lists cannot be typed.
        const int rounds = rowOf(model, QStringLiteral("interview.rounds"));
        QVERIFY(!model.flags(model.index(rounds, FiguresModel::ValueColumn)).testFlag(Qt::ItemIsEditable));
    }

    void ownFiguresAreMarked()
    {
        const auto own = adjusted(m_knowledge, {{"ladder.senior.base", 220'000.0}}, {});
        QVERIFY(own.has_value());
        FiguresModel model(english);
        model.setFigures(own->figures, own->contradictions);
        const int row = rowOf(model, QStringLiteral("ladder.senior.base"));
        QCOMPARE(model.index(row, FiguresModel::StateColumn).data().toString(), QStringLiteral("Yours"));
        QVERIFY(model.index(row, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("$210,000")));
    }

    void contradictionsRowByRow()
    {
        ContradictionModel model(english);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const Contradiction& contradiction : m_knowledge.contradictions) {
            model.setContradiction(contradiction, m_knowledge.figures);
            QCOMPARE(model.rowCount(), static_cast<int>(contradiction.rows.size()));
            QVERIFY(contradictionText(contradiction.id) != QString::fromStdString(contradiction.id));
            for (const std::string& way : contradiction.ways)
                QVERIFY(wayText(contradiction.id, way) != QString::fromStdString(way));
        }
    }
};

QTEST_APPLESS_MAIN(TestFiguresModel)
#include "tst_figuresmodel.moc"
