// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/locationsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

} // namespace

class TestLocationsModel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_austin.id = "cbsa:12420";
        m_austin.name = "Austin-Round Rock-San Marcos, TX";
        m_austin.label = "Austin";
        m_bay.id = "cbsa:41860";
        m_bay.name = "San Francisco-Oakland-Fremont, CA";
        m_bay.label = "San Francisco";
    }

    void figures()
    {
        LocationsModel model(english);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLocations(rows(), "cbsa:12420");
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, LocationsModel::PlaceColumn), QStringLiteral("Austin"));
        QCOMPARE(text(model, 1, LocationsModel::GrossColumn), QStringLiteral("$280k"));
        QCOMPARE(text(model, 1, LocationsModel::TaxColumn), QStringLiteral("$103k")); // 61 + 16 + 25 + 1
        QCOMPARE(text(model, 1, LocationsModel::CostIndexColumn), QStringLiteral("120.4"));
        QCOMPARE(text(model, 1, LocationsModel::MatchesColumn), QStringLiteral("$306k"));
        QCOMPARE(text(model, 0, LocationsModel::MatchesColumn), QStringLiteral("–")); // home matches itself
        QCOMPARE(model.headerData(LocationsModel::MatchesColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Matches Austin at"));
        QCOMPARE(model.index(1, LocationsModel::AfterCostsColumn).data(LocationsModel::RawRole).toDouble(), 147'000.0);
    }

    void onlyPinnedPlacesHaveDots()
    {
        LocationsModel model(english);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLocations(rows(), "cbsa:12420");
        QSignalSpy pins(&model, &LocationsModel::pinnedChanged);
        const QModelIndex dots = model.index(1, LocationsModel::DotsColumn);
        QVERIFY(!dots.data(LocationsModel::DotsRole).isValid());
        QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(pins.count(), 1);
        const auto drawn = dots.data(LocationsModel::DotsRole).value<LocationDots>();
        QVERIFY(drawn == (LocationDots{280'000, 177'000, 147'000}));
        QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!dots.data(LocationsModel::DotsRole).isValid());
    }

    void boxesShowWhileChoosing()
    {
        LocationsModel model(english);
        model.setLocations(rows(), "cbsa:12420");
        QVERIFY(!model.index(0, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsUserCheckable));
        model.setChoosing(true);
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsUserCheckable);
    }

    void otherValuesKeepTheRows()
    {
        LocationsModel model(english);
        model.setLocations(rows(), "cbsa:12420");
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        auto other = rows();
        other[0].gross = 220'000;
        model.setLocations(other, "cbsa:12420");
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(text(model, 0, LocationsModel::GrossColumn), QStringLiteral("$220k"));
        model.setLocations({}, {});
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowOf(QStringLiteral("cbsa:12420")), -1);
        QVERIFY(!model.locationOf(QStringLiteral("cbsa:12420")));
    }

private:
    static QString text(const LocationsModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    std::vector<LocationPay> rows() const
    {
        LocationPay austin;
        austin.place = &m_austin;
        austin.gross = 210'000;
        austin.matchesAt = 210'000;
        LocationPay bay;
        bay.place = &m_bay;
        bay.gross = 280'000;
        bay.federalTax = 61'000;
        bay.payrollTax = 16'000;
        bay.stateTax = 25'000;
        bay.localTax = 1'000;
        bay.takeHome = 177'000;
        bay.priceLevel = 1.204;
        bay.buyingPower = 147'000;
        bay.matchesAt = 306'000;
        return {austin, bay};
    }

    Place m_austin;
    Place m_bay;
};

QTEST_MAIN(TestLocationsModel)
#include "tst_locationsmodel.moc"
