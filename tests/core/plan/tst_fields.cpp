// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/fields.h"
#include "tests/support/planmaker.h"

#include <QTest>

#include <set>

using namespace pathwise;

class TestFields : public QObject {
    Q_OBJECT

private slots:
    void everyFieldCanBeFoundAndSetToItself()
    {
        const Plan plan = samplePlan();
        const auto fields = fieldsOf(plan);
        QVERIFY(fields.size() > 150);
        for (const auto& field : fields) {
            const auto found = fieldAt(plan, field.path);
            QVERIFY2(found.has_value(), field.path.c_str());
            QCOMPARE(found->key, field.key);
            QVERIFY(found->value == field.value);
            const auto same = withField(plan, field.path, field.value);
            QVERIFY2(same.has_value() && *same == plan, field.path.c_str());
            const auto read = parseFieldValue(field, toText(field.value));
            QVERIFY2(read.has_value() && (*read == field.value), field.path.c_str());
        }
    }

    void setsOneFieldOnly()
    {
        const Plan plan = samplePlan();
        const auto changed = withField(plan, "paths/ai/stages/1/package/base", 230'000.0);
        QVERIFY(changed.has_value());
        Plan expected = plan;
        expected.paths[1].stages[1].package.base = 230'000;
        QVERIFY(*changed == expected);
        QVERIFY(*withField(plan, "paths/1/stages/1/package/base", 230'000.0) == expected);
    }

    void clearsOptionalFields()
    {
        const auto changed = withField(samplePlan(), "paths/ai/stages/1/package/base", FieldValue());
        QVERIFY(!changed->paths[1].stages[1].package.base.has_value());
        QVERIFY(withField(samplePlan(), "name", FieldValue()).error().code == ErrorCode::MissingField);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("hint");
        const auto row = [](const char* path, const char* text, ErrorCode code, const char* hint = "") {
            QTest::addRow("%s=%s", path, text) << path << text << static_cast<int>(code) << hint;
        };
        row("paths/ai/stages/1/package/bas", "1", ErrorCode::UnknownField, "base");
        row("paths/aj/stages/1/package/base", "1", ErrorCode::UnknownField, "ai");
        row("paths/ai", "1", ErrorCode::UnknownField);
        row("", "1", ErrorCode::UnknownField);
        row("person/children", "two", ErrorCode::WrongType);
        row("person/children", "1.5", ErrorCode::WrongType);
        row("person/children", "99", ErrorCode::OutOfRange);
        row("person/wealth", "nan", ErrorCode::NotFinite);
        row("person/wealth", "inf", ErrorCode::NotFinite);
        row("person/needs_visa", "yes", ErrorCode::WrongType);
        row("person/filing_status", "solo", ErrorCode::UnknownChoice);
        row("assumptions/start", "soon", ErrorCode::WrongType);
    }

    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, code);
        QFETCH(QString, hint);
        const Error error = problemOf(path.toStdString(), text.toStdString());
        QCOMPARE(name(error.code), name(static_cast<ErrorCode>(code)));
        if (!hint.isEmpty())
            QCOMPARE(QString::fromStdString(error.text), hint);
        if (error.code != ErrorCode::UnknownField)
            QCOMPARE(QString::fromStdString(error.field), path);
    }

    void catalogueHoldsEachKeyOnce()
    {
        std::set<std::string> keys;
        for (const auto& field : fieldCatalogue())
            QVERIFY2(keys.insert(field.key).second, field.key.c_str());
        for (const auto& field : fieldsOf(samplePlan()))
            QVERIFY2(keys.contains(field.key), field.key.c_str());
        QVERIFY(keys.contains("paths/stages/package/grants/vesting/tranches/fraction"));
    }

    void rangesAndStepsMakeSense()
    {
        for (const auto& field : fieldCatalogue()) {
            QVERIFY2(field.info.min < field.info.max, field.key.c_str());
            QVERIFY2(field.info.step > 0, field.key.c_str());
            if (field.kind == FieldKind::Number)
                QVERIFY2(field.info.unit != Unit::None, field.key.c_str());
        }
    }

private:
    static Error problemOf(const std::string& path, const std::string& text)
    {
        const Plan plan = samplePlan();
        const auto field = fieldAt(plan, path);
        if (!field)
            return field.error();
        const auto value = parseFieldValue(*field, text);
        if (!value)
            return value.error();
        const auto changed = withField(plan, path, *value);
        return changed ? Error{} : changed.error();
    }
};

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
