// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/opencap.h"

#include "core/compensation/vestingplan.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace pathwise;

class TestOpenCap : public QObject {
    Q_OBJECT

private slots:
    void grantsClassesAndValuation()
    {
        QFile file(QStringLiteral(PATHWISE_TEST_DATA "/opencap/grant.ocf.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto found = readOpenCap(file.readAll().toStdString());
        QVERIFY(found.has_value());
        QCOMPARE(found->grants.size(), std::size_t{2});
        const Grant& iso = found->grants[0];
        QCOMPARE(iso.kind, GrantKind::Iso);
        QCOMPARE(iso.shares, 40'000.0);
        QCOMPARE(iso.strike, 0.8);
        QCOMPARE(iso.fairMarketValue, std::optional(0.85));
        QCOMPARE(iso.date, std::optional(Month(2027, 2)));
        QCOMPARE(iso.windowMonths, 3);
        QCOMPARE(found->classes.size(), std::size_t{2});
        QCOMPARE(found->classes[1].kind, ClassKind::NonParticipating);
        QCOMPARE(found->classes[1].preference, 3e6);
    }

    void theCliffVestsAYear()
    {
        QFile file(QStringLiteral(PATHWISE_TEST_DATA "/opencap/grant.ocf.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto found = readOpenCap(file.readAll().toStdString());
        const auto vested = vestedFractions(found->grants[0].vesting, 40'000);
        QVERIFY(vested.has_value());
        QCOMPARE(vested->at(11), 0.0);
        QVERIFY(std::abs(vested->at(12) - 0.25) < 1e-4);
        QVERIFY(std::abs(vested->at(30) - 30.0 / 48) < 1e-4); // basis points round
        QCOMPARE(vested->at(48), 1.0);
    }

    void whatIsNotUnderstoodIsListed()
    {
        QFile file(QStringLiteral(PATHWISE_TEST_DATA "/opencap/grant.ocf.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto found = readOpenCap(file.readAll().toStdString());
        const auto lists = [&](const char* part) {
            return std::any_of(found->notUnderstood.begin(), found->notUnderstood.end(),
                               [&](const std::string& note) { return note.find(part) != std::string::npos; });
        };
        QVERIFY(lists("VESTING_TERMS milestone: trigger VESTING_EVENT"));
        QVERIFY(lists("compensation_type CSAR"));
        QVERIFY(lists("STOCK_LEGEND_TEMPLATE l1"));
    }

    void otherFilesAreRefused()
    {
        QCOMPARE(readOpenCap("").error().code, ErrorCode::Empty);
        QCOMPARE(readOpenCap("{\"a\": ").error().code, ErrorCode::Damaged);
        QCOMPARE(readOpenCap("{\"a\": 1}").error().code, ErrorCode::NotOurs);
    }
};

QTEST_APPLESS_MAIN(TestOpenCap)
#include "tst_opencap.moc"
