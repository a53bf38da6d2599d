// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/figuresmodel.h"
#include "app/pages/marketpage.h"
#include "app/widgets/segmentedchoice.h"
#include "tests/support/pagebench.h"
#include "tests/support/planmaker.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace pathwise;

class TestMarketPage : public QObject, private PageBench<MarketPage> {
    Q_OBJECT

private:
    [[nodiscard]] QAbstractItemModel& figures() const { return *child<QTableView>("marketTable")->model(); }
    [[nodiscard]] QAbstractItemModel& tables() const { return *child<QTableView>("marketTables")->model(); }
    void chooseTable(const QString& name) const
    {
        for (int row = 0; row < tables().rowCount(); ++row) {
            if (tables().index(row, 0).data().toString() == name)
                child<QTableView>("marketTables")->selectRow(row);
        }
    }
    [[nodiscard]] QModelIndex valueOf(const QString& id) const
    {
        for (int row = 0; row < figures().rowCount(); ++row) {
            if (figures().index(row, 0).data(FiguresModel::IdRole).toString() == id)
                return figures().index(row, FiguresModel::ValueColumn);
        }
        return {};
    }

    [[nodiscard]] QString effect(int way) const
    {
        return m_page->findChild<QLabel*>(QStringLiteral("readingEffect%1").arg(way))->text();
    }
    void showWithPlan()
    {
        m_document->setPlan(samplePlan());
        m_view->settleSelection(m_document->plan());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

private slots:
    void initTestCase() { QVERIFY(loadWorld()); }

    void init() { setUpPage(); }

    void modelsHold()
    {
        const QAbstractItemModelTester tables(child<QTableView>("marketTables")->model());
        const QAbstractItemModelTester figures(child<QTableView>("marketTable")->model());
        child<QLineEdit>("findFigure")->setText(QStringLiteral("visa"));
        child<QTableView>("marketTables")->selectRow(0);
        child<QLineEdit>("findFigure")->clear();
        QVERIFY(this->figures().rowCount() > 0);
    }

    void everyFigureIsListed()
    {
        int listed = 0;
        for (int row = 0; row < tables().rowCount(); ++row) {
            child<QTableView>("marketTables")->selectRow(row);
            listed += figures().rowCount();
        }
        QCOMPARE(listed, static_cast<int>(m_worlds.world()->knowledge.figures.all().size()));
        QVERIFY(m_page->sentence().contains(QStringLiteral("can be read in more than one way")));
    }

    void figuresAreFound()
    {
        const int all = tables().rowCount();
        child<QLineEdit>("findFigure")->setText(QStringLiteral("h-1b"));
        QVERIFY(tables().rowCount() >= 1 && tables().rowCount() < all);
        chooseTable(QStringLiteral("Hiring, interviews and visas"));
        QVERIFY(figures().rowCount() >= 1 && figures().rowCount() < 10);
        QVERIFY(valueOf(QStringLiteral("visa.h1b_acceptance")).isValid());
        child<QLineEdit>("findFigure")->setText(QStringLiteral("no such thing"));
        QCOMPARE(tables().rowCount(), 0);
        QCOMPARE(figures().rowCount(), 0);
        child<QLineEdit>("findFigure")->clear();
        QCOMPARE(tables().rowCount(), all);
    }

    /// What does not fit comes first; a table without contradictions has nothing to choose.
    void disagreementsAreShownFirst()
    {
        showWithPlan();
        QVERIFY(child<QTableView>("contradictionTable")->isVisible());
        QVERIFY(m_page->findChild<QRadioButton*>()->isVisible());
        chooseTable(QStringLiteral("Lateral moves and residencies"));
        QVERIFY(!child<QTableView>("contradictionTable")->isVisible());
        QVERIFY(child<QTableView>("marketTable")->isVisible());
        QVERIFY(!m_page->findChild<QRadioButton*>()->isVisible());
    }

    void aStatementSaysWhereItComesFrom()
    {
        showWithPlan();
        child<QTableView>("contradictionTable")->selectRow(4);
        QVERIFY(child<QLabel>("figureName")->text().contains(QStringLiteral("Principal")));
    }

    void anOwnFigureCanBeTakenBack()
    {
        QVERIFY(figures().setData(valueOf(QStringLiteral("ladder.senior.base")), 220'000.0, Qt::EditRole));
        QCOMPARE(m_document->plan().assumptions.figures.size(), std::size_t{1});
        QCOMPARE(valueOf(QStringLiteral("ladder.senior.base")).data().toString(), QStringLiteral("$220,000"));
        child<SegmentedChoice>("marketViews")->setFocus();
        QTest::keyClick(child<SegmentedChoice>("marketViews"), Qt::Key_Right);
        child<QTableView>("marketTable")->setCurrentIndex(valueOf(QStringLiteral("ladder.senior.base")));
        child<QPushButton>("restoreFigure")->click();
        QVERIFY(m_document->plan().assumptions.figures.empty());
        QCOMPARE(valueOf(QStringLiteral("ladder.senior.base")).data().toString(), QStringLiteral("$210,000"));
        m_document->undoStack().undo();
        QCOMPARE(valueOf(QStringLiteral("ladder.senior.base")).data().toString(), QStringLiteral("$220,000"));
    }

    void aReadingIsChosen()
    {
        auto* which = child<QComboBox>("contradictions");
        QCOMPARE(which->currentText(), QStringLiteral("Ladder totals"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto ways = m_page->findChildren<QRadioButton*>();
        QCOMPARE(ways.size(), 4);
        QVERIFY(ways[0]->isChecked()); // the parts, by default
        ways[1]->click();
        QCOMPARE(m_document->plan().assumptions.readings.size(), std::size_t{1});
        QCOMPARE(m_document->plan().assumptions.readings[0].way, std::string("scale_to_total"));
    }

    void effectsAreShownBeforeTheChoice()
    {
        m_document->setPlan(samplePlan());
        m_view->settleSelection(m_document->plan());
        m_page->show();
        QCOMPARE(child<QComboBox>("contradictions")->currentText(), QStringLiteral("Ladder totals"));
        QCOMPARE(effect(1), QStringLiteral("…")); // no answer has been let in yet
        QTRY_VERIFY(m_page->isSettled());
        QVERIFY(effect(0).contains(QStringLiteral("leads")));
        QVERIFY(effect(1).contains(QStringLiteral("leads")));
        QVERIFY(effect(0) != effect(1)); // less in the parts, a smaller lead
        QVERIFY(m_document->plan().assumptions.readings.empty());
    }

    void eachFigureSaysWhereItIsUsed()
    {
        showWithPlan();
        QTRY_VERIFY(m_page->isSettled());
        chooseTable(QStringLiteral("Hiring, interviews and visas"));
        const QModelIndex value = valueOf(QStringLiteral("hiring.offer_within_six_months"));
        QVERIFY(value.siblingAtColumn(FiguresModel::UsedColumn).data(FiguresModel::RawRole).toInt() > 0);
        child<QTableView>("marketTable")->setCurrentIndex(value);
        QVERIFY(child<QLabel>("figureUsesTitle")->text().startsWith(QStringLiteral("Used by")));
        const auto* uses = child<QListView>("figureUses")->model();
        QCOMPARE(uses->rowCount(), value.siblingAtColumn(FiguresModel::UsedColumn).data(FiguresModel::RawRole).toInt());
        QVERIFY(child<QLabel>("figureFacts")->text().contains(QStringLiteral("48")));
    }

    void aHiddenPageAsksNothing()
    {
        QVERIFY(!m_page->isSettled()); // uses are not known
        QTest::qWait(50);
        QVERIFY(!m_page->isSettled());
    }
};

QTEST_MAIN(TestMarketPage)
#include "tst_marketpage.moc"
