// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/fields.h"
#include "core/plan/planfile.h"
#include "core/plan/validate.h"
#include "tests/support/planmaker.h"

#include <rapidcheck.h>

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

/// A random value inside the range of the field's description.
FieldValue randomValue(const Field& field)
{
    if (field.optional && *rc::gen::arbitrary<bool>())
        return {};
    const double low = std::max(field.info.min, -1e6);
    const double high = std::min(field.info.max, 1e6);
    const double number = low + (high - low) * (*rc::gen::inRange(0, 1'000'001) / 1e6);
    switch (field.kind) {
    case FieldKind::Number: return number;
    case FieldKind::Integer: return std::max(std::ceil(low), std::floor(number));
    case FieldKind::Flag: return *rc::gen::arbitrary<bool>();
    case FieldKind::Choice: return std::string(*rc::gen::elementOf(field.choices));
    case FieldKind::Text: return *rc::gen::container<std::string>(rc::gen::inRange('a', 'z'));
    default: return field.value;
    }
}

bool mayBeRandom(const Field& field)
{
    return field.key.find("/id") == std::string::npos && field.key != "baseline"
        && field.key.find("shape") == std::string::npos && field.kind != FieldKind::Date;
}

} // namespace

class TestRandomPlans : public QObject {
    Q_OBJECT

private slots:
    void everyValidPlanSurvivesTheFile()
    {
        const bool good = rc::check("read(write(plan)) == plan", [] {
            Plan plan = samplePlan();
            for (const auto& field : fieldsOf(plan)) {
                if (!mayBeRandom(field) || *rc::gen::inRange(0, 4) != 0)
                    continue;
                const auto changed = withField(plan, field.path, randomValue(field));
                RC_ASSERT(changed.has_value());
                plan = *changed;
            }
            RC_PRE(validate(plan).empty());
            const auto read = readPlan(writePlan(plan));
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == plan);
        });
        QVERIFY(good);
    }

    void damagedTextNeverCrashes()
    {
        const std::string text = writePlan(samplePlan());
        const bool good = rc::check("flipping bytes gives a plan or an error", [&] {
            std::string damaged = text;
            const int flips = *rc::gen::inRange(1, 6);
            for (int flip = 0; flip < flips; ++flip)
                damaged[*rc::gen::inRange<std::size_t>(0, damaged.size())] = *rc::gen::arbitrary<char>();
            damaged.resize(*rc::gen::inRange<std::size_t>(0, damaged.size() + 1));
            const auto read = readPlan(damaged);
            const bool whole = read ? validate(*read).empty() : !std::string(name(read.error().code)).empty();
            RC_ASSERT(whole);
        });
        QVERIFY(good);
    }
};

QTEST_APPLESS_MAIN(TestRandomPlans)
#include "tst_randomplans.moc"
