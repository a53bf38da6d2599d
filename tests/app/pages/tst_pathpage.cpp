// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/paybarchart.h"
#include "app/models/yearstablemodel.h"
#include "app/pages/pathpage.h"
#include "app/pages/yearstable.h"
#include "app/timeline/stagetimeline.h"
#include "core/plan/planfile.h"
#include "tests/support/pagebench.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

class TestPathPage : public QObject, private PageBench<PathPage> {
    Q_OBJECT

private:
    [[nodiscard]] StageTimeline* timeline() const { return child<StageTimeline>("stageTimeline"); }
    [[nodiscard]] const CareerPath& path() const { return *findPath(m_document->plan(), PathId("ai")); }
    [[nodiscard]] bool isSettled() const { return m_evaluations->isCurrent() && !m_evaluations->isRunning(); }

    void drag(int from, int by) const
    {
        QWidget* target = timeline()->viewport();
        QTest::mousePress(target, Qt::LeftButton, {}, {from, 28});
        for (const int x : {from + by / 2, from + by}) {
            QMouseEvent event(QEvent::MouseMove, QPointF(x, 28), target->mapToGlobal(QPointF(x, 28)), Qt::NoButton,
                              Qt::LeftButton, {});
            QCoreApplication::sendEvent(target, &event);
        }
        QTest::mouseRelease(target, Qt::LeftButton, {}, {from + by, 28});
    }

private slots:
    void initTestCase() { QVERIFY(loadWorld()); }

    void init()
    {
        setUpPage(100);
        evaluatePlans();
        m_page->resize(1016, 770);
        m_page->show();
        QVERIFY(openSample("senior-swe-to-ai.pathwise"));
        m_view->selectPath(PathId("ai"));
        QTRY_VERIFY(isSettled());
    }

    void cleanup()
    {
        m_page.reset();
        m_evaluations.reset();
    }

    void oneGridForChartTimelineAndTable()
    {
        const auto* chart = child<PayBarChart>("mainChart");
        const auto* table = child<YearsTable>("yearsTable");
        const YearGrid grid = chart->yearGrid();
        QCOMPARE(grid.years, 10);
        QVERIFY(grid.left >= 112);
        for (int year = 0; year < grid.years; ++year) {
            const int left = table->verticalHeader()->width() + table->columnViewportPosition(year);
            QVERIFY(std::abs(left - grid.x(grid.firstYear + year)) <= 1);
        }
        QCOMPARE(chart->mapTo(m_page.get(), QPoint()).x(), table->mapTo(m_page.get(), QPoint()).x());
        QCOMPARE(chart->mapTo(m_page.get(), QPoint()).x(), timeline()->mapTo(m_page.get(), QPoint()).x());
        QVERIFY(std::abs(timeline()->blockRect(0).left() - grid.left) <= 1);
    }

    void chartAndTableShowTheSameFigures()
    {
        const auto* chart = child<PayBarChart>("mainChart");
        const auto* model = m_page->findChild<YearsTableModel*>();
        const PayYear& first = chart->data().years.front();
        const auto dollars = [&](YearsPart part) {
            return model->index(model->rowOf(part), 0).data(YearsTableModel::RawRole).toDouble();
        };
        QCOMPARE(first.base, dollars(YearsPart::Base));
        QCOMPARE(first.takeHome, dollars(YearsPart::TakeHome));
        QCOMPARE(child<QLabel>("verdictLabel")->accessibleName(), m_page->sentence());
        QVERIFY(!m_page->sentence().contains(QLatin1Char('<')));
    }

    void aDragIsOneUndoStep()
    {
        const Plan before = m_document->plan();
        const int grip = timeline()->gripRect(0).center().x();
        drag(grip, 60);
        QVERIFY(path().stages[1].start > before.paths[0].stages[1].start);
        QCOMPARE(m_document->undoStack().count(), 1);
        QVERIFY(m_document->undoStack().undoText().startsWith(QStringLiteral("Move ")));
        QTRY_VERIFY(isSettled());
        QVERIFY(timeline()->data().roles[1].span.start == path().stages[1].start);
        m_document->undoStack().undo();
        QVERIFY(m_document->plan() == before);
        m_document->undoStack().redo();
        QVERIFY(m_document->plan() != before);
    }

    void aCancelledDragLeavesNoStep()
    {
        const Plan before = m_document->plan();
        QWidget* target = timeline()->viewport();
        const int x = timeline()->blockRect(1).center().x();
        QTest::mousePress(target, Qt::LeftButton, {}, {x, 28});
        QMouseEvent event(QEvent::MouseMove, QPointF(x + 80, 28), target->mapToGlobal(QPointF(x + 80, 28)),
                          Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &event);
        QTest::keyClick(timeline(), Qt::Key_Escape);
        QVERIFY(m_document->plan() == before);
        QVERIFY(!m_document->undoStack().canUndo());
    }

    void keysMoveTheChosenBlock()
    {
        const Month start = path().stages[1].start;
        timeline()->selectBlock(1);
        QTest::keyClick(timeline(), Qt::Key_Right);
        QVERIFY(path().stages[1].start == start + 1);
        QTRY_VERIFY(isSettled());
        QTest::keyClick(timeline(), Qt::Key_Right);
        QVERIFY(path().stages[1].start == start + 2);
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void theInspectorShowsTheChosenStage()
    {
        QSignalSpy changed(m_page.get(), &Page::sectionsChanged);
        QTest::mouseClick(timeline()->viewport(), Qt::LeftButton, {}, timeline()->blockRect(0).center());
        QCOMPARE(m_page->selectedStage(), std::size_t(0));
        QVERIFY(changed.count() > 0);
        const auto sections = m_page->inspectorSections();
        QVERIFY(!sections.empty());
        for (const InspectorSection& section : sections)
            for (const std::string& field : section.fields)
                QVERIFY2(field.starts_with("paths/ai/stages/0/"), field.c_str());
    }

    void theComboBoxesChoosePaths()
    {
        auto* paths = child<QComboBox>("pathChoice");
        QCOMPARE(paths->count(), static_cast<int>(m_document->plan().paths.size()));
        QCOMPARE(paths->currentText(), QStringLiteral("AI engineer"));
        paths->setCurrentIndex(1);
        emit paths->activated(1);
        QCOMPARE(m_view->path(), m_document->plan().paths[1].id);
        const QString sentence = m_page->sentence();
        auto* others = child<QComboBox>("comparedChoice");
        others->setCurrentIndex(0);
        emit others->activated(0);
        QVERIFY(m_page->sentence().contains(others->currentText()));
        QVERIFY(m_page->sentence() != sentence);
    }

    void stagesCanBeAdded()
    {
        const std::size_t stages = path().stages.size();
        for (auto* button : m_page->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Add stage"))
                button->click();
        }
        QCOMPARE(path().stages.size(), stages + 1);
        QTRY_VERIFY(isSettled());
        QCOMPARE(timeline()->data().roles.back().span.stage, stages);
    }

    void manyYearsKeepWideColumns()
    {
        m_document->edit({QStringLiteral("horizon")}, [](Plan& plan) { plan.assumptions.horizonYears = 40; });
        QTRY_VERIFY(isSettled());
        QTRY_COMPARE(child<PayBarChart>("mainChart")->yearGrid().years, 40);
        QVERIFY(child<PayBarChart>("mainChart")->yearGrid().step >= 44);
    }

    void aTenthOfTheFuturesIsShown()
    {
        auto* chart = child<PayBarChart>("mainChart");
        auto* luck = child<QComboBox>("luckChoice");
        const auto total = [chart] {
            double sum = 0;
            for (const PayYear& year : chart->data().years)
                sum += year.takeHome;
            return sum;
        };
        const auto choose = [luck](int index) {
            luck->setCurrentIndex(index);
            emit luck->activated(index);
        };
        choose(1);
        QTRY_VERIFY(m_page->sentence().startsWith(QStringLiteral("In the unlucky tenth of futures")));
        const double unlucky = total();
        QVERIFY(chart->data().subtitle.endsWith(QStringLiteral("Unlucky tenth")));
        QVERIFY(timeline()->testAttribute(Qt::WA_TransparentForMouseEvents));
        choose(3);
        QTRY_VERIFY(m_page->sentence().startsWith(QStringLiteral("In the lucky tenth of futures")));
        QVERIFY(total() > unlucky);
        choose(0);
        QVERIFY(!m_page->sentence().startsWith(QStringLiteral("In the")));
        QVERIFY(!timeline()->testAttribute(Qt::WA_TransparentForMouseEvents));
    }
};

QTEST_MAIN(TestPathPage)
#include "tst_pathpage.moc"
