// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ownrolesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

class TestOwnRolesModel : public QObject {
    Q_OBJECT

private:
    QLocale m_locale{QLocale::English, QLocale::UnitedStates};

    [[nodiscard]] static QString textAt(const QAbstractItemModel& model, int row, int column)
    {
        return model.data(model.index(row, column)).toString();
    }

private slots:
    void rolesAndLevelsAreAddedAndRemoved()
    {
        OwnRolesModel roles({});
        OwnLevelsModel levels(roles, m_locale);
        const QAbstractItemModelTester rolesTester(&roles);
        const QAbstractItemModelTester levelsTester(&levels);
        QSignalSpy edited(&roles, &OwnRolesModel::edited);
        QCOMPARE(levels.add(), -1); // of no role
        levels.show(roles.add());
        QCOMPARE(levels.rowCount(), 1);
        QCOMPARE(levels.add(), 1);
        QCOMPARE(roles.drafts().front().levels.size(), std::size_t(2));
        // The new one pays more, and the one before leads to it.
        QVERIFY(roles.levels(0).back().level.base > roles.levels(0).front().level.base);
        QVERIFY(roles.levels(0).front().level.monthsToNext);
        QVERIFY(!roles.levels(0).back().level.monthsToNext);
        levels.remove(0);
        QCOMPARE(levels.rowCount(), 1);
        levels.show(-1);
        roles.remove(0);
        QCOMPARE(roles.rowCount(), 0);
        QCOMPARE(edited.count(), 4);
    }

    void cellsAreTextWithUnits()
    {
        OwnRolesModel roles({{.role = {.name = "Quant"},
                              .before = "Quant",
                              .levels = {{{.name = "Junior", .base = 200'000, .bonus = 0.15, .monthsToNext = 24}}}}});
        OwnLevelsModel levels(roles, m_locale);
        const QAbstractItemModelTester tester(&levels);
        levels.show(0);
        QCOMPARE(textAt(levels, 0, OwnLevelsModel::Base), QStringLiteral("$200,000"));
        QCOMPARE(textAt(levels, 0, OwnLevelsModel::Bonus), QStringLiteral("15%"));
        QVERIFY(levels.setData(levels.index(0, OwnLevelsModel::Base), QStringLiteral("$250k")));
        QCOMPARE(roles.levels(0).front().level.base, 250'000.0);
        QVERIFY(levels.setData(levels.index(0, OwnLevelsModel::MonthsToNext), QString()));
        QVERIFY(!roles.levels(0).front().level.monthsToNext);
        QCOMPARE(roles.levels(0).front().before, std::string());
    }

    void whatIsNoValueIsRefused_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("no name") << int(OwnLevelsModel::Name) << QStringLiteral("  ");
        QTest::newRow("no pay") << int(OwnLevelsModel::Base) << QStringLiteral("much");
        QTest::newRow("no rate") << int(OwnLevelsModel::Equity) << QStringLiteral("x%");
    }

    void whatIsNoValueIsRefused()
    {
        QFETCH(const int, column);
        QFETCH(const QString, text);
        OwnRolesModel roles({});
        OwnLevelsModel levels(roles, m_locale);
        levels.show(roles.add());
        const auto before = roles.drafts();
        QVERIFY(!levels.setData(levels.index(0, column), text));
        QVERIFY(roles.drafts() == before);
    }

    void aRoleIsRenamed()
    {
        OwnRolesModel roles({});
        const QAbstractItemModelTester tester(&roles);
        roles.add();
        QVERIFY(roles.setData(roles.index(0), QStringLiteral("Quant")));
        QCOMPARE(roles.drafts().front().role.name, std::string("Quant"));
        QVERIFY(!roles.setData(roles.index(0), QString()));
        QCOMPARE(textAt(roles, 0, 0), QStringLiteral("Quant"));
    }
};

QTEST_APPLESS_MAIN(TestOwnRolesModel)
#include "tst_ownrolesmodel.moc"
