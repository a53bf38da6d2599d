// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/startupoffer.h"
#include "app/models/equityexitsmodel.h"
#include "app/models/equitygridmodel.h"
#include "app/pages/equitypage.h"
#include "app/widgets/card.h"
#include "app/widgets/sourceslider.h"
#include "app/widgets/unitspinbox.h"
#include "core/plan/planfile.h"
#include "tests/support/pagebench.h"

#include <QAbstractItemModelTester>
#include <QLayout>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QTest>

using namespace pathwise;

namespace {

constexpr std::size_t fewFutures = 512;
constexpr int patience = 30'000;

} // namespace

class TestEquityPage : public QObject, private PageBench<EquityPage> {
    Q_OBJECT

private:
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), patience); }

private slots:
    void initTestCase() { QVERIFY(loadWorld()); }

    void init() { setUpPage(fewFutures); }

    void cleanup() { m_page.reset(); }

    void withoutPathsItAsksForOne()
    {
        QVERIFY(m_page->isSettled());
        QVERIFY(m_page->sentence().startsWith(QStringLiteral("Add a path")));
        QVERIFY(child<QPushButton>("addStartUp")->isEnabled());
    }

    void aStartUpIsWeighedAgainstTheBaseline()
    {
        QVERIFY(openSample("startup-or-big-tech.pathwise"));
        m_page->show();
        settle();
        const auto& offers = m_page->findings()->answer.offers;
        QCOMPARE(offers.size(), 2u);
        QVERIFY(!offers[m_page->findings()->answer.question.baseline].isPrivate);
        QVERIFY(m_page->sentence().startsWith(QStringLiteral("For you, ")));
        // A payoff never falls with the exit, and cash does not hang on it.
        for (const CurveLine& line : child<CurveChart>("payoffChart")->data().lines) {
            for (std::size_t i = 1; i < line.points.size(); ++i)
                QVERIFY(line.points[i].middle >= line.points[i - 1].middle - 1e-6);
        }
    }

    void theExitMovesWithoutWeighingAgain()
    {
        QVERIFY(openSample("startup-or-big-tech.pathwise"));
        m_page->show();
        settle();
        const auto before = m_page->findings();
        emit child<UnitSpinBox>("exitValue")->edited(50e6);
        QCOMPARE(child<CurveChart>("payoffChart")->cursorValue(), 50e6);
        auto* chart = child<CurveChart>("payoffChart");
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(chart->cursorValue() > 50e6);
        QCOMPARE(m_page->findings(), before);
    }

    void sliderCrosshairAndSpinBoxMoveTogether()
    {
        QVERIFY(openSample("startup-or-big-tech.pathwise"));
        m_page->show();
        settle();
        auto* slider = child<SourceSlider>("exitSlider");
        auto* spin = child<UnitSpinBox>("exitValue");
        auto* chart = child<CurveChart>("payoffChart");
        const auto areTogether = [&] {
            return chart->cursorValue() == spin->value()
                && std::abs(slider->realValue() - spin->value()) < 0.01 * spin->value();
        };
        slider->triggerAction(QSlider::SliderToMinimum);
        for (int step = 0; step < 5; ++step) {
            const double before = chart->cursorValue();
            QTest::keyClick(slider, Qt::Key_Right);
            QVERIFY(chart->cursorValue() > before);
            QVERIFY(areTogether());
        }
        emit spin->edited(80e6);
        QCOMPARE(chart->cursorValue(), 80e6);
        QVERIFY(areTogether());
        QTest::keyClick(chart, Qt::Key_PageUp);
        QVERIFY(spin->value() > 80e6);
        QVERIFY(areTogether());
    }

    void theSliderStandsUnderTheChartInASmallWindow()
    {
        QVERIFY(openSample("startup-or-big-tech.pathwise"));
        for (const QSize size : {QSize(936, 600), QSize(1350, 800)}) {
            m_page->resize(size);
            m_page->show();
            settle();
            QCoreApplication::sendPostedEvents();
            const auto* chart = child<CurveChart>("payoffChart");
            const auto* slider = child<SourceSlider>("exitSlider");
            const auto topOf = [&](const QWidget* widget) { return widget->mapTo(m_page.get(), QPoint()).y(); };
            QVERIFY2(topOf(slider) >= topOf(chart) + chart->height(), qPrintable(QString::number(size.width())));
            // In line with the axis: the handle's ends are the plot's.
            const auto [left, right] = chart->plotMargins();
            const int handle = slider->style()->pixelMetric(QStyle::PM_SliderLength, nullptr, slider) / 2;
            const int start = slider->mapTo(m_page.get(), QPoint()).x() + handle;
            QVERIFY(std::abs(start - (chart->mapTo(m_page.get(), QPoint()).x() + left)) <= 12);
            const int end = slider->mapTo(m_page.get(), QPoint(slider->width(), 0)).x() - handle;
            QVERIFY(std::abs(end - (chart->mapTo(m_page.get(), QPoint(chart->width(), 0)).x() - right)) <= 12);
        }
    }

    void cardsKeepApartInASmallWindow()
    {
        QVERIFY(openSample("senior-swe-to-ai.pathwise"));
        m_page->resize(964, 604);
        m_page->show();
        settle();
        QCoreApplication::sendPostedEvents();
        int bottom = 0;
        for (const char* inside : {"payoffChart", "outcomeDots"}) {
            const QWidget* card = child<QWidget>(inside);
            while (qobject_cast<const Card*>(card) == nullptr)
                card = card->parentWidget();
            QVERIFY(card->height() >= card->layout()->minimumHeightForWidth(card->width()));
            QVERIFY(card->mapTo(m_page.get(), QPoint()).y() > bottom);
            bottom = card->mapTo(m_page.get(), QPoint(0, card->height())).y();
        }
    }

    void aPathNamedAfterItsJobIsNotNamedTwice()
    {
        QVERIFY(openSample("senior-swe-to-ai.pathwise"));
        m_page->show();
        settle();
        QVERIFY2(!m_page->sentence().contains(QStringLiteral("Founding engineer: Founding engineer")),
                 qPrintable(m_page->sentence()));
        QVERIFY2(m_page->sentence().contains(QStringLiteral("more than Founding engineer.")),
                 qPrintable(m_page->sentence()));
    }

    void breakEvenIsWhereTheLinesMeet()
    {
        QVERIFY(openSample("startup-or-big-tech.pathwise"));
        m_page->show();
        settle();
        const CurveData& chart = child<CurveChart>("payoffChart")->data();
        QVERIFY(chart.crossing.has_value());
        const double startUp = responseAt(chart.lines[0].points, chart.crossing->value);
        const double cash = responseAt(chart.lines[1].points, chart.crossing->value);
        QVERIFY2(std::abs(startUp - cash) < 0.02 * cash, qPrintable(QString::number(startUp - cash)));
    }

    void aversionIsOneUndoableStep()
    {
        QVERIFY(openSample("startup-or-big-tech.pathwise"));
        m_page->show();
        settle();
        emit child<UnitSpinBox>("aversion")->edited(0.5);
        QCOMPARE(m_document->plan().person.riskAversion, std::optional(0.5));
        m_document->undoStack().undo();
        QVERIFY(m_document->plan().person.riskAversion != std::optional(0.5));
    }

    void aStartUpOfferIsAddedAndTakenBack()
    {
        QVERIFY(openSample("two-offers.pathwise"));
        const std::size_t before = m_document->plan().paths.size();
        m_page->show();
        StartupOffer offer;
        offer.name = "Nimbus";
        offer.base = 165'000;
        offer.ownership = 0.01;
        offer.strike = 0.1;
        m_page->addStartUp(offer);
        QCOMPARE(m_document->plan().paths.size(), before + 1);
        const CareerPath& added = m_document->plan().paths.back();
        QCOMPARE(startupOffer(added, added.stages.front()), offer);
        settle();
        // Neither shares nor a valuation are known: the page says so and goes on.
        const EquityOffer& weighed = m_page->findings()->answer.offers.back();
        QVERIFY(weighed.isPrivate);
        QVERIFY(!weighed.company.missing.empty() || !weighed.company.assumed.empty());
        m_document->undoStack().undo();
        QCOMPARE(m_document->plan().paths.size(), before);
    }

    void exitsOfOneValueAreOneRow()
    {
        EquityExitsModel model(english);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        OfferExit nothing{.probability = 0.5, .exit = 0, .years = 5, .payoff = {}, .today = 0};
        OfferExit early{.probability = 0.1, .exit = 50e6, .years = 3, .payoff = {}, .today = 30'000};
        OfferExit late{.probability = 0.4, .exit = 50e6, .years = 6, .payoff = {}, .today = 20'000};
        model.setExits({late, nothing, early});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("No exit"));
        QCOMPARE(model.index(1, 1).data(EquityExitsModel::RawRole).toDouble(), 0.5);
        QCOMPARE(model.index(1, 2).data(EquityExitsModel::RawRole).toDouble(), 22'000.0); // (0.1*30 + 0.4*20) / 0.5
    }

    void theGridHoldsEveryDilutionAndExit()
    {
        EquityGridModel model(english);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGrid({0, 0.5}, {10e6, 20e6, 50e6}, [](double dilution, double exit) { return (1 - dilution) * exit; });
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.index(1, 2).data(EquityGridModel::RawRole).toDouble(), 25e6);
        QCOMPARE(model.headerData(1, Qt::Vertical).toString(), QStringLiteral("50%"));
    }

    void dotsStandForEqualShares()
    {
        // A quarter of ten dots is 2.5: the third dot's middle is at the border, and belongs to the lower part.
        const auto dots = dotsOf({{0.75, 2.0}, {0.25, 1.0}}, 10);
        QCOMPARE(std::count(dots.begin(), dots.end(), 1.0), 3);
        QCOMPARE(stackedDots({0, 1, 1, 9, 11}, 0, 10, 10), (std::vector<int>{1, 2, 0, 0, 0, 0, 0, 0, 0, 1}));
    }
};

QTEST_MAIN(TestEquityPage)
#include "tst_equitypage.moc"
