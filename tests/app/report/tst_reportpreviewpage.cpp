// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportpreviewpage.h"

#include "app/report/reportsheets.h"
#include "core/plan/planfile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace pathwise;

namespace {

const std::filesystem::path resources = PATHWISE_RESOURCES;

} // namespace

/// The preview against the sample of a senior software engineer, without its sensitivity: that takes long.
class TestReportPreviewPage : public QObject {
    Q_OBJECT

private:
    QLocale m_locale{QLocale::English, QLocale::UnitedStates};
    PlanDocument m_document{m_locale};
    EvaluationController m_evaluations;
    ViewState m_view;
    WorldStore m_worlds;
    std::unique_ptr<ReportPreviewPage> m_page;

    template <class Widget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString pageNumber() const { return child<QLabel>("reportPageNumber")->text(); }
    [[nodiscard]] int pages() const { return child<QListView>("reportThumbnails")->model()->rowCount(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30'000); }

private slots:
    void initTestCase()
    {
        m_worlds.load(resources);
        QTRY_VERIFY(m_worlds.world());
        m_evaluations.setFutures(200);
        m_evaluations.setColumns({m_view.options().column});
        m_evaluations.setEngine(
            [world = m_worlds.world()](const Plan& plan, const EvaluationRequest& request, std::stop_token stop) {
                return evaluate(plan, *world, request, std::move(stop));
            });
        ReportChoices choices;
        choices.parts = {{ReportSection::Cover}, {ReportSection::Compare}, {ReportSection::Assumptions}};
        choices.paper = ReportPaper::A4;
        m_view.setReport(choices);
        m_page = std::make_unique<ReportPreviewPage>(Workbench{m_document, m_evaluations, m_view, m_worlds, m_locale});
        m_page->resize(1200, 760);
        m_page->show();
        const auto plan = loadPlan(resources / "samples/senior-swe-to-ai.pathwise");
        QVERIFY(plan);
        m_document.setPlan(*plan);
        m_view.settleSelection(*plan);
        m_evaluations.evaluate(m_document.sharedPlan());
        settle();
    }

    void showsEveryPage()
    {
        QVERIFY(pages() >= 3);
        QCOMPARE(pageNumber(), QStringLiteral("Page 1 of %1").arg(pages()));
        QVERIFY(child<QPushButton>("reportSave")->isEnabled());
    }

    void turnsPagesByKey()
    {
        auto* sheets = m_page->findChild<ReportSheets*>();
        QTest::keyClick(sheets, Qt::Key_PageDown);
        QCOMPARE(pageNumber(), QStringLiteral("Page 2 of %1").arg(pages()));
        QCOMPARE(child<QListView>("reportThumbnails")->currentIndex().row(), 1);
        QTest::keyClick(sheets, Qt::Key_End);
        QCOMPARE(sheets->page(), pages() - 1);
        QTest::keyClick(sheets, Qt::Key_Home);
        QCOMPARE(sheets->page(), 0);
    }

    void tickingTakesASectionOut()
    {
        auto* list = child<QListView>("reportParts");
        const int before = pages();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!m_view.report().parts[1].isIncluded);
        settle();
        QCOMPARE(pages(), before - 1);
        QTest::keyClick(list, Qt::Key_Space);
        settle();
        QCOMPARE(pages(), before);
    }

    void keysMoveASection()
    {
        auto* list = child<QListView>("reportParts");
        list->setCurrentIndex(list->model()->index(2, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_view.report().parts[1].section, ReportSection::Assumptions);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_view.report().parts[2].section, ReportSection::Assumptions);
        settle();
    }

    void detailsAreTheViewsChoices()
    {
        QTest::keyClicks(child<QLineEdit>("reportPreparedFor"), QStringLiteral("Ada"));
        QCOMPARE(m_view.report().preparedFor, QStringLiteral("Ada"));
        child<QCheckBox>("reportHidesNames")->click();
        QVERIFY(m_view.report().hidesNames);
        QCOMPARE(child<QComboBox>("reportPaper")->currentIndex(), 0);
        settle();
    }

    void savingIsAskedFor()
    {
        QSignalSpy wanted(m_page.get(), &ReportPreviewPage::saveWanted);
        child<QPushButton>("reportSave")->click();
        QCOMPARE(wanted.count(), 1);
    }
};

QTEST_MAIN(TestReportPreviewPage)
#include "tst_reportpreviewpage.moc"
