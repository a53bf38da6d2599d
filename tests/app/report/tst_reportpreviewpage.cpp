// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportpreviewpage.h"

#include "app/report/reportsheets.h"
#include "tests/support/pagebench.h"

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

/// The preview against the sample of a senior software engineer, without its sensitivity: that takes long.
class TestReportPreviewPage : public QObject, private PageBench<ReportPreviewPage> {
    Q_OBJECT

private:
    [[nodiscard]] QString pageNumber() const { return child<QLabel>("reportPageNumber")->text(); }
    [[nodiscard]] int pages() const { return child<QListView>("reportThumbnails")->model()->rowCount(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30'000); }

private slots:
    void initTestCase()
    {
        QVERIFY(loadWorld());
        setUpPage();
        evaluatePlans();
        ReportChoices choices;
        choices.parts = {{ReportSection::Cover}, {ReportSection::Compare}, {ReportSection::Assumptions}};
        choices.paper = ReportPaper::A4;
        m_view->setReport(choices);
        m_page->resize(1200, 760);
        m_page->show();
        QVERIFY(openSample("senior-swe-to-ai.pathwise"));
        m_view->settleSelection(m_document->plan());
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
        QVERIFY(!m_view->report().parts[1].isIncluded);
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
        QCOMPARE(m_view->report().parts[1].section, ReportSection::Assumptions);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_view->report().parts[2].section, ReportSection::Assumptions);
        settle();
    }

    void detailsAreTheViewsChoices()
    {
        QTest::keyClicks(child<QLineEdit>("reportPreparedFor"), QStringLiteral("Ada"));
        QCOMPARE(m_view->report().preparedFor, QStringLiteral("Ada"));
        child<QCheckBox>("reportHidesNames")->click();
        QVERIFY(m_view->report().hidesNames);
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
