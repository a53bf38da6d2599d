// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/linechart.h"
#include "app/models/comparetablemodel.h"
#include "app/pages/comparepage.h"
#include "app/pages/comparetable.h"
#include "app/pages/resultnotice.h"
#include "app/pages/startform.h"
#include "app/widgets/segmentedchoice.h"
#include "tests/support/linearplan.h"
#include "tests/support/pagebench.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <semaphore>

using namespace pathwise;

/// The linear plan: "Go" leads "Stay" by 30,000 before tax in two years, 20,000 of it in the first, for certain.
class TestComparePage : public QObject, private PageBench<ComparePage> {
    Q_OBJECT

private:
    [[nodiscard]] QAbstractItemModel& rows() const { return *child<CompareTable>("figuresTable")->model(); }
    [[nodiscard]] QString text(int row, int column) const { return rows().index(row, column).data().toString(); }
    [[nodiscard]] LineChart& chart() const { return *child<LineChart>("mainChart"); }
    [[nodiscard]] ResultNotice& notice() const { return *child<ResultNotice>("resultNotice"); }
    [[nodiscard]] std::vector<double> lineOfGo() const
    {
        for (const ChartLine& line : chart().data().lines) {
            if (line.name == QStringLiteral("Go"))
                return line.middle;
        }
        return {};
    }
    void settle() const { QTRY_VERIFY(m_evaluations->isCurrent()); }

    void setBaseOfGo(double base)
    {
        m_document->edit({QStringLiteral("Set base pay")},
                         [base](Plan& plan) { plan.paths[1].stages[0].package.base = base; });
    }

private slots:
    void initTestCase() { QVERIFY(loadWorld()); }

    void init()
    {
        setUpPage();
        m_view->setMeasure(Measure::Gross);
        m_view->setMoney(Money::Nominal);
        evaluatePlans();
        m_page->resize(900, 760);
        m_page->show();
        m_view->selectPath(PathId("go"));
        m_document->setPlan(linearPlan());
        settle();
    }

    void withoutPathsItAsksForThem()
    {
        m_document->setPlan(Plan{});
        QCOMPARE(m_page->sentence(), QStringLiteral("Add two paths to see which one leads."));
        QVERIFY(m_page->findChild<StartForm*>()->isVisible());
        QVERIFY(!chart().isVisible());
    }

    void theSentenceSaysWhoLeads()
    {
        QVERIFY2(m_page->sentence().contains(QStringLiteral("Go leads by $30k over 2 years")),
                 qPrintable(m_page->sentence()));
        QVERIFY2(m_page->sentence().endsWith(QStringLiteral("breaks even in 2027.")), qPrintable(m_page->sentence()));
        setBaseOfGo(150'000);
        settle();
        QVERIFY2(m_page->sentence().startsWith(QStringLiteral("Stay leads Go by $90k over 2 years")),
                 qPrintable(m_page->sentence()));
    }

    void theTableHasTheFiguresOfTheChart()
    {
        QCOMPARE(rows().rowCount(), 2);
        QCOMPARE(rows().index(1, CompareTableModel::TotalColumn).data(CompareTableModel::RawRole).toDouble(),
                 430'000.0);
        QCOMPARE(lineOfGo().front() + lineOfGo().back(), 430'000.0);
    }

    void theTableModelHolds()
    {
        const QAbstractItemModelTester tester(&rows());
        setBaseOfGo(220'000);
        settle();
        QCOMPARE(text(1, CompareTableModel::LeadColumn), QStringLiteral("+$50k"));
    }

    void aRowChoosesItsPath()
    {
        auto* table = child<CompareTable>("figuresTable");
        QCOMPARE(table->currentIndex().row(), 1);
        table->selectRow(0);
        QCOMPARE(m_view->path(), PathId("stay"));
        m_view->selectPath(PathId("go"));
        QCOMPARE(table->currentIndex().row(), 1);
    }

    void aHeaderSortsByTheFigure()
    {
        auto* table = child<CompareTable>("figuresTable");
        table->sortByColumn(CompareTableModel::TotalColumn, Qt::DescendingOrder);
        QCOMPARE(text(0, CompareTableModel::PathColumn), QStringLiteral("Go"));
        table->sortByColumn(CompareTableModel::TotalColumn, Qt::AscendingOrder);
        QCOMPARE(text(0, CompareTableModel::PathColumn), QStringLiteral("Stay"));
    }

    void tabsTurnTheChart()
    {
        auto* tabs = child<SegmentedChoice>("chartTabs");
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(m_view->options().horizon, Horizon::RunningTotal);
        QCOMPARE(lineOfGo().back(), 430'000.0);
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(m_view->options().horizon, Horizon::Lead);
        QCOMPARE(chart().data().axis, ValueAxis::Difference);
    }

    void aPlanThatCannotBeComputedLeavesTheLastResultFaint()
    {
        QVERIFY(!notice().isVisible());
        m_document->edit({QStringLiteral("Fly away")}, [](Plan& plan) { plan.paths[1].stages[0].role = "astronaut"; });
        QTRY_VERIFY(notice().isVisible());
        QVERIFY(chart().data().stale);
        QVERIFY(!chart().data().lines.empty());
        m_document->undoStack().undo();
        settle();
        QVERIFY(!notice().isVisible());
        QVERIFY(!chart().data().stale);
    }

    void aCancelledResultSaysSo()
    {
        std::counting_semaphore<> going(0);
        m_evaluations->setEngine([&going](const Plan&, const EvaluationRequest&, const std::stop_token& stop) {
            going.release();
            while (!stop.stop_requested())
                std::this_thread::yield();
            return EvaluationController::Outcome(failure({.code = ErrorCode::Cancelled}));
        });
        setBaseOfGo(250'000);
        going.acquire();
        m_evaluations->cancel();
        QTRY_VERIFY(notice().isVisible());
        QVERIFY(notice().title().startsWith(QStringLiteral("Showing the result from ")));
        QVERIFY(notice().text().endsWith(QStringLiteral("The last change is not in it: Set base pay.")));
        QVERIFY(chart().data().stale);
        const auto buttons = notice().findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 2);
        m_evaluations->setEngine(engineOn(m_worlds.world()));
        m_evaluations->cancel();
        buttons[1]->click();
        settle();
        QVERIFY(!notice().isVisible());
        QVERIFY(m_page->sentence().contains(QStringLiteral("Go leads by $30k")));
    }
};

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
