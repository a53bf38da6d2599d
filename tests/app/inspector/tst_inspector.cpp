// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/flagfield.h"
#include "app/inspector/inspector.h"
#include "app/inspector/textfield.h"
#include "app/widgets/choicefield.h"
#include "app/widgets/foldinggroup.h"
#include "app/widgets/monthfield.h"
#include "app/widgets/valuefield.h"
#include "tests/support/planmaker.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

namespace {

constexpr const char* basePath = "paths/ai/stages/1/package/base";
constexpr double guideBase = 190'000;

struct Fixture {
    Fixture()
        : inspector(document,
                    {[](const Plan&, std::string_view field) {
                         return field.ends_with("/base") ? std::optional(guideBase) : std::nullopt;
                     },
                     [](const Plan& plan, const Field& field) { return choicesOf(plan, field, nullptr); }})
    {
        document.setPlan(samplePlan());
    }
    void showFields(std::vector<std::string> fields)
    {
        inspector.setSections({{"test", "Test", std::move(fields), true}});
    }
    template <class Widget>
    [[nodiscard]] Widget* field(const char* key) const
    {
        return inspector.findChild<Widget*>(QLatin1String(key));
    }
    [[nodiscard]] std::optional<double> base() const { return document.plan().paths[1].stages[1].package.base; }

    PlanDocument document;
    Inspector inspector;
};

} // namespace

class TestInspector : public QObject {
    Q_OBJECT

private slots:
    void aDateCanBeClearedAndSet()
    {
        Fixture fixture;
        fixture.showFields({"paths/ai/stages/0/end"});
        auto* end = fixture.field<MonthField>("paths/stages/end");
        QVERIFY(end);
        QVERIFY(end->value() == Month(2027, 7));
        auto* edit = end->findChild<QLineEdit*>();
        edit->clear();
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!fixture.document.plan().paths[1].stages[0].end);
        QVERIFY(end->isEmpty());
        QVERIFY(!end->isChanged());
        edit->setText(QStringLiteral("Mar 2028"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(fixture.document.plan().paths[1].stages[0].end == Month(2028, 3));
        QVERIFY(!end->isEmpty());
    }

    void aDateThatIsNotSetBeginsAtThePlans()
    {
        Fixture fixture;
        fixture.showFields({"paths/ai/stages/1/end"});
        auto* end = fixture.field<MonthField>("paths/stages/end");
        QVERIFY(end->isEmpty());
        QTest::keyClick(end->findChild<QAbstractSpinBox*>(), Qt::Key_Up);
        QVERIFY(fixture.document.plan().paths[1].stages[1].end == Month(2027, 1));
    }

    void eachKindHasItsWidget()
    {
        Fixture fixture;
        fixture.showFields({basePath, "paths/ai/stages/1/level", "paths/ai/stages/1/start",
                            "paths/ai/stages/1/employer", "paths/ai/stages/1/needs_visa",
                            "paths/ai/stages/1/pay_policy"});
        const auto* base = fixture.field<ValueField>("paths/stages/package/base");
        QVERIFY(base);
        QCOMPARE(base->value(), 210'000.0);
        QCOMPARE(base->label(), QStringLiteral("Base pay"));
        QCOMPARE(base->spec().sourceText, QStringLiteral("guide $190,000"));
        QVERIFY(base->isChanged());
        QVERIFY(fixture.field<ChoiceField>("paths/stages/level"));
        QCOMPARE(fixture.field<ChoiceField>("paths/stages/pay_policy")->value(), QStringLiteral("location_bands"));
        QVERIFY(fixture.field<MonthField>("paths/stages/start")->value() == Month(2027, 7));
        QVERIFY(fixture.field<TextField>("paths/stages/employer"));
        QVERIFY(fixture.field<FlagField>("paths/stages/needs_visa"));
    }

    void aDragIsOneStepAndThePlanFollows()
    {
        Fixture fixture;
        fixture.showFields({basePath});
        auto* base = fixture.field<ValueField>("paths/stages/package/base");
        QSignalSpy changes(&fixture.document, &PlanDocument::planChanged);
        for (const double value : {211'000.0, 220'000.0, 230'000.0})
            emit base->edited(value, true);
        QCOMPARE(changes.count(), 3);
        emit base->edited(231'000, false);
        QCOMPARE(fixture.document.undoStack().count(), 1);
        QCOMPARE(fixture.document.undoStack().undoText(), QStringLiteral("Set base pay to $231,000"));
        fixture.document.undoStack().undo();
        QCOMPARE(*fixture.base(), 210'000.0);
        QCOMPARE(base->value(), 210'000.0);
    }

    void editsFarApartAreSteps()
    {
        Fixture fixture;
        fixture.showFields({basePath});
        auto* base = fixture.field<ValueField>("paths/stages/package/base");
        emit base->edited(220'000, false);
        QTest::qWait(1'200); // a run of typing ends after a second
        emit base->edited(230'000, false);
        QCOMPARE(fixture.document.undoStack().count(), 2);
    }

    void backOnTheSourceTheFieldIsEmpty()
    {
        Fixture fixture;
        fixture.showFields({basePath});
        auto* base = fixture.field<ValueField>("paths/stages/package/base");
        emit base->edited(guideBase, false);
        QVERIFY(!fixture.base());
        QCOMPARE(base->value(), guideBase);
        QVERIFY(!base->isChanged());
        fixture.document.undoStack().undo();
        QCOMPARE(*fixture.base(), 210'000.0);
        emit base->resetWanted();
        QVERIFY(!fixture.base());
    }

    void refusedValuesAreExplainedUnderTheField()
    {
        Fixture fixture;
        fixture.showFields({basePath});
        auto* base = fixture.field<ValueField>("paths/stages/package/base");
        emit base->edited(-1, false);
        QCOMPARE(*fixture.base(), 210'000.0);
        QVERIFY2(base->message().contains(QStringLiteral("Base pay must be")), qPrintable(base->message()));
        emit base->edited(200'000, false);
        QCOMPARE(base->message(), QString());
    }

    void choicesAndFlagsAreWritten()
    {
        Fixture fixture;
        fixture.showFields({"paths/ai/stages/1/pay_policy", "paths/ai/stages/1/needs_visa"});
        emit fixture.field<ChoiceField>("paths/stages/pay_policy")->edited("global_band");
        QCOMPARE(static_cast<int>(fixture.document.plan().paths[1].stages[1].payPolicy),
                 static_cast<int>(PayPolicy::GlobalBand));
        fixture.field<FlagField>("paths/stages/needs_visa")->click();
        QVERIFY(fixture.document.plan().paths[1].stages[1].needsVisa);
    }

    void valuesAloneKeepTheEditors()
    {
        Fixture fixture;
        fixture.showFields({basePath});
        const auto* base = fixture.field<ValueField>("paths/stages/package/base");
        QVERIFY(fixture.document.setField(basePath, 205'000.0));
        fixture.showFields({basePath});
        QCOMPARE(fixture.field<ValueField>("paths/stages/package/base"), base);
        QCOMPARE(base->value(), 205'000.0);
    }

    void foldingIsRemembered()
    {
        Fixture fixture;
        fixture.showFields({basePath});
        auto* group = fixture.field<FoldingGroup>("test");
        QVERIFY(group->isExpanded());
        QSignalSpy folded(&fixture.inspector, &Inspector::foldedChanged);
        emit group->toggled(false);
        QCOMPARE(folded.count(), 1);
        QVERIFY(fixture.inspector.foldedSections().contains("test"));
        fixture.inspector.rebuild();
        const auto groups = fixture.inspector.findChildren<FoldingGroup*>("test");
        QVERIFY(!groups.last()->isExpanded());
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
