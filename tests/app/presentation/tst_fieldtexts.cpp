// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/fieldtexts.h"

#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

} // namespace

class TestFieldTexts : public QObject {
    Q_OBJECT

private slots:
    void everyFieldHasWords()
    {
        const auto catalogue = fieldCatalogue();
        QVERIFY(catalogue.size() > 50);
        for (const Field& field : catalogue) {
            QVERIFY2(!fieldLabel(field.key).isEmpty(), field.key.c_str());
            QVERIFY2(fieldHelp(field.key).size() > 3, field.key.c_str());
            for (const std::string_view choice : field.choices)
                QVERIFY2(choiceText(choice) != QString::fromUtf8(choice.data(), qsizetype(choice.size())),
                         std::string(choice).c_str());
        }
    }

    void everyGroupHasAName()
    {
        for (const Field& field : fieldCatalogue())
            QVERIFY(!groupText(field.info.group).isEmpty());
    }

    void unknownKeysHaveNone() { QCOMPARE(fieldLabel("paths/shoe"), QString()); }

    void keys_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("of a stage") << QByteArray("paths/ai/stages/0/package/base")
                                    << QByteArray("paths/stages/package/base");
        QTest::newRow("of a grant") << QByteArray("paths/ai/stages/1/package/grants/2/vesting/tranches/0/month")
                                    << QByteArray("paths/stages/package/grants/vesting/tranches/month");
        QTest::newRow("of a person") << QByteArray("person/wealth") << QByteArray("person/wealth");
        QTest::newRow("a path called stages")
            << QByteArray("paths/stages/stages/0/level") << QByteArray("paths/stages/level");
    }
    void keys()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, key);
        QCOMPARE(QByteArray::fromStdString(fieldKeyOf(path.toStdString())), key);
    }

    void nouns()
    {
        QCOMPARE(fieldNoun("paths/stages/package/base", english), QStringLiteral("base pay"));
        QCOMPARE(fieldNoun("paths/stages/visa_acceptance", english), QStringLiteral("H-1B acceptance"));
        QCOMPARE(fieldNoun("paths/stages/package/base", QLocale(QLocale::German)), QStringLiteral("Base pay"));
    }

    void values_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("money a year") << "paths/stages/package/base" << 210000.0 << "$210,000";
        QTest::newRow("fraction") << "paths/stages/package/bonus_target" << 0.125 << "12.5%";
        QTest::newRow("months") << "paths/stages/package/clawback_months" << 27.0 << "2 years, 3 months";
        QTest::newRow("a share") << "paths/stages/package/stock/price" << 12.5 << "$12.50";
        QTest::newRow("hours") << "paths/learning/hours" << 320.0 << "320 hours";
        QTest::newRow("a year is not grouped") << "person/birth_year" << 1994.0 << "1994";
        QTest::newRow("a seed is not grouped") << "assumptions/seed" << 2026.0 << "2026";
        QTest::newRow("month of the year") << "paths/stages/raise_month" << 3.0 << "March";
    }
    void values()
    {
        QFETCH(QString, key);
        QFETCH(double, value);
        for (const Field& field : fieldCatalogue()) {
            if (field.key == key.toStdString())
                QTEST(fieldValueText(field, value, english), "text");
        }
    }

    void otherValues()
    {
        Field field;
        field.kind = FieldKind::Choice;
        QCOMPARE(fieldValueText(field, std::string("married_joint"), english), QStringLiteral("Married, joint return"));
        QCOMPARE(fieldValueText(field, Month(2027, 7), english), QStringLiteral("Jul 2027"));
        QCOMPARE(fieldValueText(field, true, english), QStringLiteral("Yes"));
        QCOMPARE(fieldValueText(field, FieldValue(), english), QStringLiteral("–"));
        field.info.unit = Unit::Fraction;
        QCOMPARE(fieldValueText(field, std::vector<double>{0.4, 0.6}, english), QStringLiteral("40% · 60%"));
    }
};

QTEST_APPLESS_MAIN(TestFieldTexts)
#include "tst_fieldtexts.moc"
