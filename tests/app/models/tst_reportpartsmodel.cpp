// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/reportpartsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

class TestReportPartsModel : public QObject {
    Q_OBJECT

private:
    ReportPartsModel m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::vector<ReportPart> m_edited;

    [[nodiscard]] QModelIndex row(int row) const { return m_model.index(row); }
    [[nodiscard]] bool drag(int from, int to)
    {
        const std::unique_ptr<QMimeData> data(m_model.mimeData({row(from)}));
        return m_model.dropMimeData(data.get(), Qt::MoveAction, to, 0, {});
    }

private slots:
    void initTestCase()
    {
        m_tester = std::make_unique<QAbstractItemModelTester>(&m_model,
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&m_model, &ReportPartsModel::partsEdited, this,
                [this](const std::vector<ReportPart>& parts) { m_edited = parts; });
    }
    void init()
    {
        m_edited.clear();
        m_model.setParts({{ReportSection::Cover}, {ReportSection::Compare}, {ReportSection::Assumptions, false}});
        m_model.setPages({});
    }

    void showsWhatIsIncluded()
    {
        QCOMPARE(m_model.rowCount(), 3);
        QCOMPARE(row(1).data().toString(), QStringLiteral("Compare paths"));
        QCOMPARE(row(1).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QCOMPARE(row(2).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    }

    void saysWhereASectionBegins()
    {
        m_model.setPages({{ReportSection::Cover, 1}, {ReportSection::Compare, 2}});
        QCOMPARE(row(1).data(ReportPartsModel::PageRole).toInt(), 2);
        QVERIFY(!row(2).data(ReportPartsModel::PageRole).isValid());
        QCOMPARE(row(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Compare paths, from page 2"));
    }

    void tickingAsksForAnotherReport()
    {
        QVERIFY(m_model.setData(row(0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(m_edited,
                 (std::vector<ReportPart>{
                     {ReportSection::Cover, false}, {ReportSection::Compare}, {ReportSection::Assumptions, false}}));
        // Only the owner of the choices changes what is shown.
        QCOMPARE(row(0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    }

    void draggingReorders()
    {
        QVERIFY(!drag(2, 0)); // false: the view must not take the row out
        QCOMPARE(m_edited,
                 (std::vector<ReportPart>{
                     {ReportSection::Assumptions, false}, {ReportSection::Cover}, {ReportSection::Compare}}));
    }

    void movingStopsAtTheEnds()
    {
        m_model.move(0, -1);
        QVERIFY(m_edited.empty());
        m_model.move(0, 1);
        QCOMPARE(m_edited.front().section, ReportSection::Compare);
    }
};

QTEST_GUILESS_MAIN(TestReportPartsModel)
#include "tst_reportpartsmodel.moc"
