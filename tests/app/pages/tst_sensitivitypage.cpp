// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/driverschart.h"
#include "app/charts/responsechart.h"
#include "app/charts/tornadochart.h"
#include "app/models/sensitivitymodel.h"
#include "app/pages/sensitivitypage.h"
#include "app/widgets/segmentedchoice.h"
#include "app/widgets/unitspinbox.h"
#include "tests/support/linearplan.h"
#include "tests/support/pagebench.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace pathwise;

class TestSensitivityPage : public QObject, private PageBench<SensitivityPage> {
    Q_OBJECT

private:
    [[nodiscard]] TornadoChart& tornado() const { return *child<TornadoChart>("tornado"); }
    [[nodiscard]] const ResponseData& response() const { return m_page->findChild<ResponseChart*>()->data(); }
    [[nodiscard]] double baseOfGo() const { return *m_document->plan().paths[1].stages[0].package.base; }
    void compute()
    {
        m_page->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30'000);
    }

private slots:
    void initTestCase()
    {
        auto world = std::make_shared<World>(shippedWorld());
        QVERIFY(world->taxes != nullptr);
        m_worlds.setWorld(world);
    }

    void init()
    {
        setUpPage();
        m_view->setMeasure(Measure::Gross);
        m_view->setMoney(Money::Nominal);
        m_page->resize(1300, 800);
        m_document->setPlan(linearPlan());
        m_view->selectPath(PathId("go"));
    }

    void theWidestAssumptionComesFirst()
    {
        compute();
        // 15 % of 210,000 over two years: the lead of 30,000 moves by 63,000 either way.
        const TornadoData& data = tornado().data();
        QCOMPARE(data.rows.front().name, QStringLiteral("Base pay"));
        QVERIFY(data.rows.front().now.startsWith(QStringLiteral("now $210k")));
        QVERIFY(std::abs(data.middle - 30'000) < 0.01);
        QVERIFY(std::abs(data.rows.front().atLow + 33'000) < 0.01);
        QVERIFY(std::abs(data.rows.front().atHigh - 93'000) < 0.01);
        QCOMPARE(data.rows.front().lowText, QStringLiteral("$179k"));
    }

    void theSentenceNamesWhatFlipsTheVerdict()
    {
        compute();
        QCOMPARE(m_page->sentence(), QStringLiteral("Base pay, Go decides this: Stay wins only if it is below $195k."));
    }

    void theCurveShowsTheFlip()
    {
        compute();
        QTRY_VERIFY(response().flip.has_value()); // the curve follows the ranking
        QVERIFY(std::abs(response().flip->value - 195'000) < 500);
        QCOMPARE(response().flip->word, QStringLiteral("Stay wins"));
        QCOMPARE(response().now->word, QStringLiteral("now $210k"));
        QVERIFY(std::abs(responseAt(response().points, 200'000) - 10'000) < 1);
    }

    void aRowIsChosenByPointerAndKeys()
    {
        compute();
        QTest::mouseClick(&tornado(), Qt::LeftButton, {}, tornado().rowCentre(1));
        QTRY_VERIFY(response().title.startsWith(QStringLiteral("Base pay, Stay")));
        QVERIFY(response().flip->word == QStringLiteral("Stay wins"));
        QTest::keyClick(&tornado(), Qt::Key_Up);
        QTRY_VERIFY(response().title.startsWith(QStringLiteral("Base pay, Go")));
    }

    void aTriedValueIsShownAndWrittenAsOneStep()
    {
        compute();
        emit child<UnitSpinBox>("sensitivityTry")->edited(220'000);
        QCOMPARE(response().tried->figure, QStringLiteral("$50k"));
        QCOMPARE(baseOfGo(), 210'000.0);
        child<QPushButton>("sensitivityUse")->click();
        QCOMPARE(baseOfGo(), 220'000.0);
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Set Base pay, Go to $220k"));
        QVERIFY(tornado().data().stale);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30'000);
        QVERIFY(std::abs(tornado().data().middle - 50'000) < 0.01);
        m_document->undoStack().undo();
        QCOMPARE(baseOfGo(), 210'000.0);
    }

    void resetForgetsWhatWasTried()
    {
        compute();
        emit child<UnitSpinBox>("sensitivityTry")->edited(220'000);
        child<QPushButton>("sensitivityReset")->click();
        QVERIFY(!response().tried.has_value());
        QVERIFY(!child<QPushButton>("sensitivityUse")->isEnabled());
    }

    void ownEndsAreTried()
    {
        compute();
        auto* vary = child<SegmentedChoice>("sensitivityVary");
        vary->setCurrent(2);
        emit vary->chosen(2);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30'000);
        emit child<UnitSpinBox>("sensitivityLow")->edited(205'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30'000);
        const auto& rows = tornado().data().rows;
        const auto own = std::find_if(rows.begin(), rows.end(),
                                      [](const TornadoRow& row) { return row.lowText == QStringLiteral("$205k"); });
        QVERIFY(own != rows.end());
        QVERIFY(std::abs(own->atLow - 20'000) < 0.01);
    }

    void thePartsAddUpToTheLead()
    {
        compute();
        auto* views = child<SegmentedChoice>("sensitivityViews");
        views->setCurrent(1);
        emit views->chosen(1);
        QCOMPARE(m_page->drawnChart(), static_cast<DrawnChart*>(child<DriversChart>("drivers")));
        const DriversData& data = child<DriversChart>("drivers")->data();
        double sum = 0;
        for (const DriverBar& bar : data.bars)
            sum += bar.amount;
        QVERIFY(std::abs(sum - 30'000) < 1);
        QCOMPARE(data.bars.front().name, QStringLiteral("Base pay"));
        QVERIFY(std::abs(data.bars.front().amount - 20'000) < 1);
    }

    void anotherResultCanBeAskedFor()
    {
        compute();
        auto* results = child<QComboBox>("sensitivityResult");
        QCOMPARE(results->itemText(0), QStringLiteral("Lead over Stay, 2 years"));
        results->setCurrentIndex(results->count() - 1);
        emit results->activated(results->count() - 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30'000);
        QVERIFY(std::abs(tornado().data().middle - 430'000) < 0.01);
        QVERIFY(m_page->sentence().endsWith(QStringLiteral("moves the total most.")));
        QVERIFY(child<QTableView>("sensitivityFlips")->isHidden());
    }

    void cancelStops()
    {
        m_page->show();
        QTRY_VERIFY(m_page->controller().isRunning());
        child<QPushButton>("sensitivityCancel")->click();
        QVERIFY(!m_page->controller().isRunning());
        QVERIFY(child<QWidget>("sensitivityProgress")->isHidden());
    }

    void nothingIsComputedUnseen()
    {
        QTest::qWait(300);
        QVERIFY(!m_page->controller().isRunning());
        QVERIFY(!m_page->controller().findings());
    }

    void withoutPathsItSaysWhatToDo()
    {
        m_document->setPlan(Plan{});
        m_page->show();
        QCOMPARE(m_page->sentence(), QStringLiteral("Add a path to see what its pay hangs on."));
        QVERIFY(m_page->isSettled());
    }
};

QTEST_MAIN(TestSensitivityPage)
#include "tst_sensitivitypage.moc"
