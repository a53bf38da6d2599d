// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/fields.h"
#include "core/plan/schema.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace pathwise;

class TestSchema : public QObject {
    Q_OBJECT

private slots:
    void holdsEveryFieldWithItsRange()
    {
        const auto schema = nlohmann::json::parse(planSchema());
        for (const auto& field : fieldCatalogue()) {
            const nlohmann::json* node = &schema;
            std::string_view rest = field.key;
            while (!rest.empty()) {
                const auto slash = rest.find('/');
                if (node->contains("items"))
                    node = &node->at("items");
                QVERIFY2(node->contains("properties"), field.key.c_str());
                const std::string name(rest.substr(0, slash));
                QVERIFY2(node->at("properties").contains(name), field.key.c_str());
                node = &node->at("properties").at(name);
                rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
            }
            if (field.kind == FieldKind::Number && field.info.min > -1e300)
                QCOMPARE(node->at("minimum").get<double>(), field.info.min);
            if (field.kind == FieldKind::Choice)
                QCOMPARE(node->at("enum").size(), field.choices.size());
        }
        QCOMPARE(schema.at("properties").at("format").at("const").get<std::string>(), "pathwise-plan");
    }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
