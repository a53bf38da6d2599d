// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation/engine.h"
#include "app/present/answerslide.h"
#include "app/present/lever.h"
#include "app/present/offerbars.h"
#include "app/present/peopledots.h"
#include "app/present/presentwindow.h"
#include "tests/support/linearplan.h"
#include "tests/support/preparedanswers.h"

#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

} // namespace

/// The linear plan: "go" leads "stay" by 30,000 in two years, for certain.
class TestPresentWindow : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<EvaluationController> m_evaluations;
    std::unique_ptr<ViewState> m_view;
    WorldStore m_worlds;
    PreparedAnswers m_answers;
    std::unique_ptr<PresentWindow> m_show;

    void press(Qt::Key key) { QTest::keyClick(m_show.get(), key); }
    [[nodiscard]] double baseOfGo() const { return *m_document->plan().paths[1].stages[0].package.base; }

private slots:
    void initTestCase() { m_worlds.setWorld(std::make_shared<World>(shippedWorld())); }

    void init()
    {
        m_answers = {};
        m_document = std::make_unique<PlanDocument>(english);
        m_view = std::make_unique<ViewState>();
        m_view->setMeasure(Measure::Gross);
        m_view->setMoney(Money::Nominal);
        m_evaluations = std::make_unique<EvaluationController>();
        m_evaluations->setFutures(100);
        m_evaluations->setColumns({m_view->options().column});
        m_evaluations->setEngine(engineOn(m_worlds.world()));
        connect(m_document.get(), &PlanDocument::planChanged, m_evaluations.get(), &EvaluationController::evaluate);
        m_document->setPlan(linearPlan());
        m_view->selectPath(PathId("go"));
        QTRY_VERIFY(m_evaluations->isCurrent());
        m_show = std::make_unique<PresentWindow>(Workbench{*m_document, *m_evaluations, *m_view, m_worlds, english},
                                                 m_answers);
        m_show->resize(1440, 900);
        m_show->show();
    }

    void cleanup() { m_show.reset(); }

    void theFirstSlideGivesTheAnswer()
    {
        QVERIFY2(m_show->titleText().contains(QStringLiteral("leads by $30k over 2 years")),
                 qPrintable(m_show->titleText()));
        QCOMPARE(m_show->findChild<PeopleDots*>()->filled(), 100);
    }

    void keysStepThroughTheSlides()
    {
        QCOMPARE(m_show->slideCount(), 4);
        press(Qt::Key_Right);
        QCOMPARE(m_show->currentSlide(), 1);
        press(Qt::Key_Space);
        QCOMPARE(m_show->currentSlide(), 2);
        press(Qt::Key_Left);
        QCOMPARE(m_show->currentSlide(), 1);
        press(Qt::Key_End);
        QCOMPARE(m_show->currentSlide(), 3);
        press(Qt::Key_PageDown);
        QCOMPARE(m_show->currentSlide(), 3); // nothing comes after the last
        press(Qt::Key_Home);
        QCOMPARE(m_show->currentSlide(), 0);
    }

    void theMouseSteps()
    {
        QTest::mouseClick(m_show.get(), Qt::LeftButton, {}, {5, 5});
        QCOMPARE(m_show->currentSlide(), 1);
        QTest::mouseClick(m_show.get(), Qt::BackButton, {}, {5, 5});
        QCOMPARE(m_show->currentSlide(), 0);
    }

    void bBlanksTheScreen()
    {
        press(Qt::Key_B);
        QVERIFY(m_show->isBlank());
        QCOMPARE(m_show->grab().toImage().pixelColor(700, 400), QColor(Qt::black));
        press(Qt::Key_B);
        QVERIFY(!m_show->isBlank());
    }

    void placesAreBarsWithHomeAmongThem()
    {
        press(Qt::Key_Right);
        const auto& bars = m_show->findChild<OfferBars*>()->bars();
        QVERIFY(bars.size() >= 2);
        QCOMPARE(std::count_if(bars.begin(), bars.end(), [](const OfferBar& bar) { return bar.isHome; }), 1);
        QVERIFY(m_show->titleText().contains(QStringLiteral("buys as much as")));
    }

    void theLeverIsATrialThatIsPutBack()
    {
        press(Qt::Key_Up);
        QVERIFY(baseOfGo() > 210'000);
        press(Qt::Key_Escape);
        QCOMPARE(m_answers.asked.size(), 1);
        QCOMPARE(baseOfGo(), 210'000.0);
    }

    void theLeverIsATrialThatIsKept()
    {
        m_answers.keeps = true;
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        const double tried = baseOfGo();
        press(Qt::Key_Escape);
        QCOMPARE(baseOfGo(), tried);
        QCOMPARE(m_document->undoStack().count(), 1); // the whole trial is one step
    }

    void endingWithoutATrialAsksNothing()
    {
        press(Qt::Key_Escape);
        QVERIFY(m_answers.asked.isEmpty());
        QVERIFY(!m_show->isVisible());
    }

    void peopleNeverShowCertaintyThatIsNotThere_data()
    {
        QTest::addColumn<double>("chance");
        QTest::addColumn<int>("people");
        QTest::newRow("none") << 0.0 << 0;
        QTest::newRow("hardly any") << 0.001 << 1;
        QTest::newRow("half") << 0.5 << 50;
        QTest::newRow("nearly all") << 0.9999 << 99;
        QTest::newRow("all") << 1.0 << 100;
    }

    void peopleNeverShowCertaintyThatIsNotThere()
    {
        QFETCH(const double, chance);
        QTEST(peopleOf(chance), "people");
    }
};

QTEST_MAIN(TestPresentWindow)
#include "tst_presentwindow.moc"
