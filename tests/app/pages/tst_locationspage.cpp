// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/locationsmodel.h"
#include "app/pages/locationscontrols.h"
#include "app/pages/locationspage.h"
#include "app/pages/locationstable.h"
#include "app/widgets/segmentedchoice.h"
#include "app/widgets/unitspinbox.h"
#include "core/plan/planfile.h"
#include "tests/support/pagebench.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace pathwise;

class TestLocationsPage : public QObject, private PageBench<LocationsPage> {
    Q_OBJECT

private:
    [[nodiscard]] QAbstractItemModel& rows() const { return *child<LocationsTable>("locationsTable")->model(); }
    [[nodiscard]] QString text(int row, int column) const { return rows().index(row, column).data().toString(); }
    [[nodiscard]] int rowOf(const QString& place) const
    {
        for (int row = 0; row < rows().rowCount(); ++row) {
            if (text(row, LocationsModel::PlaceColumn) == place)
                return row;
        }
        return -1;
    }
    [[nodiscard]] double raw(const QString& place, int column) const
    {
        return rows().index(rowOf(place), column).data(LocationsModel::RawRole).toDouble();
    }

private slots:
    void initTestCase() { QVERIFY(loadWorld()); }

    void init()
    {
        setUpPage();
        Plan plan;
        CareerPath path;
        path.id = PathId("austin");
        path.name = "Austin";
        Stage stage;
        stage.id = StageId("job");
        stage.place = "cbsa:12420";
        stage.package.base = 200'000;
        stage.package.bonusTarget = 0;
        stage.package.equityPerYear = 0;
        path.stages = {stage};
        plan.paths = {path};
        path.id = PathId("bay");
        path.name = "Bay";
        path.stages[0].place = "cbsa:41860";
        plan.paths.push_back(path);
        m_document->setPlan(plan);
    }

    void theFilteredModelHolds()
    {
        const QAbstractItemModelTester tester(&rows());
        m_document->edit({QStringLiteral("pay")}, [](Plan& plan) { plan.paths[0].stages[0].package.base = 250'000; });
        QCOMPARE(rows().rowCount(), 7);
    }

    void thePinnedPlacesAreListed()
    {
        QCOMPARE(rows().rowCount(), 7);
        QCOMPARE(raw(QStringLiteral("Austin"), LocationsModel::GrossColumn), 200'000.0);
        // The guide's bands: 280,000 in the Bay Area to 210,000 in Austin.
        QVERIFY(std::abs(raw(QStringLiteral("San Francisco"), LocationsModel::GrossColumn) - 200'000 / 0.75) < 0.01);
        QVERIFY(m_page->sentence().startsWith(QStringLiteral("A $200k offer in Austin buys as much as $")));
    }

    void theBestComesFirst()
    {
        for (int row = 1; row < rows().rowCount(); ++row) {
            const auto left = [&](int at) {
                return rows().index(at, LocationsModel::AfterCostsColumn).data(LocationsModel::RawRole).toDouble();
            };
            QVERIFY(left(row - 1) >= left(row));
        }
    }

    void oneBandPaysTheSameEverywhere()
    {
        emit child<SegmentedChoice>("payPolicy")->chosen(static_cast<int>(PayPolicy::GlobalBand));
        QCOMPARE(raw(QStringLiteral("San Francisco"), LocationsModel::GrossColumn), 200'000.0);
        QCOMPARE(raw(QStringLiteral("Seattle"), LocationsModel::GrossColumn), 200'000.0);
    }

    void aTargetIsSought()
    {
        auto* match = child<QComboBox>("locationsMatch");
        match->setCurrentIndex(match->findData(static_cast<int>(LocationMeasure::TakeHome)));
        emit match->activated(match->currentIndex());
        emit child<UnitSpinBox>("locationsTarget")->edited(150'000);
        QCOMPARE(m_page->sentence().left(47), QStringLiteral("To take home $150k in San Francisco, they would"));
        QVERIFY(raw(QStringLiteral("San Francisco"), LocationsModel::MatchesColumn)
                > raw(QStringLiteral("Austin"), LocationsModel::MatchesColumn)); // California taxes pay, Texas does not
    }

    void ownPayOverrides()
    {
        const QModelIndex gross = rows().index(rowOf(QStringLiteral("Seattle")), LocationsModel::GrossColumn);
        QVERIFY(rows().setData(gross, 250'000.0, Qt::EditRole));
        QCOMPARE(raw(QStringLiteral("Seattle"), LocationsModel::GrossColumn), 250'000.0);
        QVERIFY(rows().index(rowOf(QStringLiteral("Seattle")), 0).data(LocationsModel::OwnRole).toBool());
        m_document->undoStack().undo();
        QVERIFY(raw(QStringLiteral("Seattle"), LocationsModel::GrossColumn) != 250'000.0);
    }

    void theJobCanBeChosen()
    {
        auto* job = child<QComboBox>("locationsJob");
        QCOMPARE(job->count(), 2);
        emit job->activated(1);
        QCOMPARE(m_view->path(), PathId("bay"));
        QCOMPARE(raw(QStringLiteral("San Francisco"), LocationsModel::GrossColumn), 200'000.0);
    }

    void aPlaceIsFoundAndPinned()
    {
        child<QPushButton>("addLocation")->setChecked(true);
        QVERIFY(rows().rowCount() > 300);
        child<QLineEdit>("findPlace")->setText(QStringLiteral("boulder"));
        QCOMPARE(text(0, LocationsModel::PlaceColumn), QStringLiteral("Boulder"));
        QVERIFY(rows().setData(rows().index(0, 0), Qt::Checked, Qt::CheckStateRole));
        child<QPushButton>("addLocation")->setChecked(false);
        QCOMPARE(rows().rowCount(), 8);
        QVERIFY(rowOf(QStringLiteral("Boulder")) >= 0);
    }

    void withoutPathsItSaysWhatToDo()
    {
        m_document->setPlan(Plan{});
        QCOMPARE(m_page->sentence(), QStringLiteral("Add a path to see what its pay buys elsewhere."));
        QVERIFY(child<LocationsTable>("locationsTable")->isHidden()
                || !child<LocationsTable>("locationsTable")->isVisibleTo(m_page.get()));
    }
};

QTEST_MAIN(TestLocationsPage)
#include "tst_locationspage.moc"
