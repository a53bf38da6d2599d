// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/switchwizard.h"
#include "app/widgets/unitspinbox.h"
#include "core/plan/validate.h"
#include "tests/support/worldmaker.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
constexpr int questions = 8;

} // namespace

/// The wizard, by keyboard alone.
class TestSwitchWizard : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<const Knowledge> m_knowledge;
    std::unique_ptr<SwitchWizard> m_wizard;

    template <class Widget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        return m_wizard->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] static QWidget* focused() { return QApplication::focusWidget(); }
    [[nodiscard]] QString progress() const
    {
        return m_wizard->currentPage()->findChild<QLabel*>(QStringLiteral("progress"))->text();
    }
    /// Presses Tab until a widget of that name has the focus.
    void tabTo(const char* name)
    {
        constexpr int mostStops = 20;
        for (int stop = 0; stop < mostStops; ++stop) {
            if (focused() && focused()->objectName() == QLatin1String(name))
                return;
            QTest::keyClick(focused() ? focused() : m_wizard.get(), Qt::Key_Tab);
        }
        QFAIL(name);
    }
    void enter() { QTest::keyClick(focused() ? focused() : m_wizard.get(), Qt::Key_Return); }
    void enterUpTo(int number)
    {
        while (m_wizard->currentId() < number - 1)
            enter();
    }
    [[nodiscard]] Plan made() const
    {
        const auto plan = m_wizard->plan();
        return plan.value_or(Plan());
    }

private slots:
    void initTestCase() { m_knowledge = std::make_shared<const Knowledge>(shippedKnowledge()); }

    void init()
    {
        m_wizard = std::make_unique<SwitchWizard>(m_knowledge, Month(2027, 1), english);
        m_wizard->show();
        m_wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    }

    void enterAloneMakesAPlan()
    {
        QSignalSpy accepted(m_wizard.get(), &QDialog::accepted);
        for (int number = 1; number <= questions; ++number) {
            QCOMPARE(progress(), QStringLiteral("Question %1 of 8").arg(number));
            QCOMPARE(accepted.count(), 0);
            enter();
        }
        QCOMPARE(accepted.count(), 1);
        const Plan plan = made();
        QVERIFY(validate(plan).empty());
        QCOMPARE(plan.paths.size(), 3u);
        QCOMPARE(plan.baseline, PathId("stay"));
        QCOMPARE(QString::fromStdString(plan.name), QStringLiteral("Senior software engineer → Senior AI engineer"));
        QCOMPARE(QString::fromStdString(findPath(plan, PathId("stay"))->name),
                 QStringLiteral("Stay as Senior software engineer"));
    }

    void keysChangeTheAnswers()
    {
        tabTo("todayLevel");
        QTest::keyClick(focused(), Qt::Key_Down); // staff
        enterUpTo(3);
        tabTo("base");
        QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QStringLiteral("210000"));
        enterUpTo(5);
        tabTo("wantedRemote");
        QTest::keyClick(focused(), Qt::Key_Space);
        enterUpTo(6);
        tabTo("production_llm");
        QTest::keyClick(focused(), Qt::Key_Space);
        enterUpTo(7);
        QTest::keyClick(focused(), Qt::Key_P, Qt::AltModifier);
        QTRY_COMPARE(m_wizard->answers().third, ThirdChoice::AiProductManager); // a moment, as when pressed
        enterUpTo(8);
        tabTo("savings");
        QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QStringLiteral("50000"));
        enter();
        const Plan plan = made();
        const Stage& today = findPath(plan, PathId("stay"))->stages.front();
        QCOMPARE(today.level, std::string("staff"));
        QCOMPARE(today.package.base.value_or(0), 210'000.0);
        QVERIFY(!today.package.bonusTarget);
        const CareerPath& change = *findPath(plan, PathId("switch"));
        QCOMPARE(change.stages.back().level, std::string("staff")); // as today, unless chosen
        QCOMPARE(change.stages.back().payPolicy, PayPolicy::RemoteDiscount);
        QCOMPARE(change.learning.goals.size(), 4u);
        QCOMPARE(findPath(plan, PathId("third"))->stages.back().role, std::string("ai_product_manager"));
        QCOMPARE(plan.person.wealth, 50'000.0);
    }

    void backKeepsTheAnswers()
    {
        tabTo("todayRole");
        QTest::keyClick(focused(), Qt::Key_Down);
        const std::string role = m_wizard->answers().today.role;
        enterUpTo(2);
        QTest::keyClick(focused(), Qt::Key_B, Qt::AltModifier);
        QTRY_COMPARE(m_wizard->currentId(), 0);
        QCOMPARE(child<QComboBox>("todayRole")->currentData().toString().toStdString(), role);
        QCOMPARE(m_wizard->answers().today.role, role);
    }

    void payIsUsualForJobAndPlaceUntilTypedOver()
    {
        enterUpTo(3);
        const double country = child<UnitSpinBox>("base")->value();
        QVERIFY(country > 0);
        QTest::keyClick(focused(), Qt::Key_B, Qt::AltModifier);
        QTRY_COMPARE(m_wizard->currentId(), 1);
        tabTo("todayPlace");
        QTest::keyClicks(focused(), QStringLiteral("Seat"));
        enterUpTo(3);
        QVERIFY(child<UnitSpinBox>("base")->value() > country);
        QVERIFY(!m_wizard->answers().base);
    }

    void theLastPageSaysWhatWillBeCompared()
    {
        enterUpTo(questions);
        const QStringList lines = child<QLabel>("summary")->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[1], QStringLiteral("Stay as Senior software engineer: the path to beat"));
        QCOMPARE(lines[2], QStringLiteral("Senior AI engineer, remote: search from Feb 2028"));
        QCOMPARE(lines[3], QStringLiteral("Senior AI engineer: search from Feb 2028"));
    }

    void escapeLeavesEverythingAsItWas()
    {
        QSignalSpy rejected(m_wizard.get(), &QDialog::rejected);
        enterUpTo(4);
        QTest::keyClick(focused(), Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
    }

    void whatIsNoAnswerIsSaidSo()
    {
        enterUpTo(4);
        QCOMPARE(child<UnitSpinBox>("birthYear")->text(), QStringLiteral("1994"));
        tabTo("birthYear");
        QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QStringLiteral("90"));
        enter();
        QCOMPARE(m_wizard->currentId(), 3);
        const auto* problem = m_wizard->currentPage()->findChild<QLabel*>(QStringLiteral("problem"));
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().startsWith(QStringLiteral("Year of birth lies between 1930 and")),
                 qPrintable(problem->text()));
        enter(); // the answer from before still stands
        QCOMPARE(m_wizard->currentId(), 4);
    }

    void anOfferInHandHasADate()
    {
        enterUpTo(6);
        QVERIFY(!child<UnitSpinBox>("offerMonths")->isEnabled());
        QTest::keyClick(focused(), Qt::Key_J, Qt::AltModifier);
        QTest::keyClick(focused(), Qt::Key_End);
        QVERIFY(child<UnitSpinBox>("offerMonths")->isEnabled());
        QCOMPARE(m_wizard->answers().offer, OfferAnswer::InHand);
    }
};

QTEST_MAIN(TestSwitchWizard)
#include "tst_switchwizard.moc"
