// SPDX-License-Identifier: GPL-3.0-or-later
// A person plans a switch from the File menu, by keyboard alone.
#include "app/application/session.h"
#include "app/dialogs/switchwizard.h"
#include "app/pages/welcomepage.h"
#include "tests/support/planmaker.h"
#include "tests/support/preparedanswers.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace pathwise;

namespace {

constexpr int patience = 60'000;

Session::Options options()
{
    Session::Options options;
    options.resources = PATHWISE_RESOURCES;
    options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    options.futures = 200;
    return options;
}

} // namespace

class TestPlanMySwitch : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    PreparedAnswers m_answers;
    std::unique_ptr<Session> m_session;

    [[nodiscard]] SwitchWizard* wizard() const { return m_session->window().findChild<SwitchWizard*>(); }
    /// What has the wizard's focus: without a window manager the window behind may still be the active one.
    [[nodiscard]] QWidget* target() const
    {
        return wizard()->focusWidget() ? wizard()->focusWidget() : static_cast<QWidget*>(wizard());
    }
    /// Alt+F opens the File menu, W is the command.
    void askByKeyboard()
    {
        QTest::keyClick(&m_session->window(), Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_W);
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeMode::Light); }
    void init()
    {
        m_answers = {};
        m_session = std::make_unique<Session>(*qApp, *m_theme, m_answers, options());
        m_session->window().show();
        m_session->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
        m_session->loadWorld();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->bench().worlds.world(), patience);
    }
    void cleanupTestCase()
    {
        m_session.reset();
        m_theme.reset();
    }

    void enterAloneLeadsToAnEvaluatedPlan()
    {
        askByKeyboard();
        QTRY_VERIFY(wizard());
        QVERIFY(QTest::qWaitForWindowActive(wizard()));
        const auto questions = wizard()->pageIds().size();
        QCOMPARE(questions, 8);
        for (int question = 0; question < questions; ++question)
            QTest::keyClick(target(), Qt::Key_Return);
        QTRY_VERIFY(!wizard());
        const Plan& plan = m_session->document().plan();
        QCOMPARE(plan.paths.size(), 3u);
        QVERIFY(!m_session->document().hasFile());
        QVERIFY(m_session->window().isWindowModified());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->evaluations().isCurrent(), patience);
        QVERIFY(m_session->evaluations().evaluation());
        QCOMPARE(m_session->evaluations().evaluation()->paths.size(), 3u);
    }

    void unsavedChangesAreAskedAboutFirst()
    {
        m_session->document().setPlan(samplePlan());
        QVERIFY(m_session->document().setField("person/wealth", 77.0));
        askByKeyboard();
        QCOMPARE(m_answers.asked.size(), 1);
        QVERIFY(!wizard());
        QCOMPARE(m_session->document().plan().person.wealth, 77.0);
    }

    void escapeLeavesThePlanAsItIs()
    {
        m_session->document().setPlan(samplePlan());
        askByKeyboard();
        QTRY_VERIFY(wizard());
        QVERIFY(QTest::qWaitForWindowActive(wizard()));
        QTest::keyClick(target(), Qt::Key_Return);
        QTest::keyClick(target(), Qt::Key_Escape);
        QTRY_VERIFY(!wizard());
        QVERIFY(m_session->document().plan() == samplePlan());
        QVERIFY(!m_session->window().isWindowModified());
    }

    void theWelcomePageLeadsThereToo()
    {
        m_session->window().showWelcome();
        emit m_session->window().findChild<WelcomePage*>()->switchWanted();
        QTRY_VERIFY(wizard());
    }
};

QTEST_MAIN(TestPlanMySwitch)
#include "tst_planmyswitch.moc"
