// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/skilledits.h"
#include "app/models/skillsmodel.h"
#include "app/pages/skillspage.h"
#include "app/pages/skillstable.h"
#include "app/pages/startform.h"
#include "app/widgets/unitspinbox.h"
#include "tests/support/pagebench.h"
#include "tests/support/planmaker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace pathwise;

class TestSkillsPage : public QObject, private PageBench<SkillsPage> {
    Q_OBJECT

private:
    [[nodiscard]] SkillsTable* table() const { return child<SkillsTable>("skillsTable"); }
    [[nodiscard]] QModelIndex level(const QString& skill) const
    {
        const QAbstractItemModel& model = *table()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(SkillsModel::IdRole).toString() == skill)
                return model.index(row, SkillsModel::LevelColumn);
        }
        return {};
    }
    [[nodiscard]] double levelInPlan(const std::string& skill) const
    {
        for (const Skill& entry : m_document->plan().person.skills) {
            if (entry.skill == skill)
                return entry.now;
        }
        return -1;
    }
    [[nodiscard]] const Stage& job() const { return m_document->plan().paths[1].stages[1]; }
    /// Where a level stands in its cell: the scale begins and ends 18 inside it.
    [[nodiscard]] QPoint pointOf(const QModelIndex& index, int step) const
    {
        const QRect cell = table()->visualRect(index);
        return {cell.left() + 18 + step * (cell.width() - 36) / 5, cell.center().y()};
    }

private slots:
    void initTestCase() { QVERIFY(loadWorld()); }

    void init()
    {
        setUpPage();
        m_page->resize(1200, 800);
        m_document->setPlan(samplePlan());
        m_view->selectPath(PathId("ai"));
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void withoutAPathTheFormAsksForOne()
    {
        m_document->setPlan(Plan{});
        QVERIFY(m_page->findChild<StartForm*>()->isVisible());
        QVERIFY(!table()->isVisible());
        QVERIFY(m_page->sentence().startsWith(QStringLiteral("Add a path")));
    }

    void digitsSetTheLevel()
    {
        table()->setCurrentIndex(level(QStringLiteral("production_llm")));
        QTest::keyClick(table(), Qt::Key_3);
        QCOMPARE(levelInPlan("production_llm"), 0.6);
        QTest::keyClick(table(), Qt::Key_7); // not on the scale
        QCOMPARE(levelInPlan("production_llm"), 0.6);
        m_document->undoStack().undo();
        QVERIFY(m_document->plan().person.skills.empty());
    }

    void aDragIsOneStep()
    {
        const QModelIndex index = level(QStringLiteral("responsible_ai"));
        QTest::mousePress(table()->viewport(), Qt::LeftButton, {}, pointOf(index, 1));
        QCOMPARE(levelInPlan("responsible_ai"), 0.2);
        for (const int step : {2, 4}) {
            const QPoint at = pointOf(index, step);
            QMouseEvent move(QEvent::MouseMove, at, table()->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             {});
            QCoreApplication::sendEvent(table()->viewport(), &move);
        }
        QTest::mouseRelease(table()->viewport(), Qt::LeftButton, {}, pointOf(index, 4));
        QCOMPARE(levelInPlan("responsible_ai"), 0.8);
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void anOwnSkillIsAdded()
    {
        QTest::keyClick(m_page.get(), Qt::Key_Insert);
        QVERIFY(child<QWidget>("skillForm")->isVisible());
        child<QPushButton>("skillAdd")->click();
        QVERIFY(child<QLabel>("skillProblem")->text().contains(QStringLiteral("Name")));
        QTest::keyClicks(child<QLineEdit>("skillName"), QStringLiteral("Rust"));
        child<QComboBox>("skillMeasured")->setCurrentIndex(2);
        QTest::keyClick(child<QLineEdit>("skillName"), Qt::Key_Return);
        QVERIFY(!child<QWidget>("skillForm")->isVisible());
        QCOMPARE(m_document->plan().person.skills.size(), std::size_t(1));
        QVERIFY(level(QStringLiteral("own_rust")).isValid());
        QVERIFY(m_document->plan().person.skills.front().measuredAs == MeasuredAs::Cost);
    }

    /// The usual figures of the guide's five skills, none of which is mastered: 120 + 60 + 50 + 160 + 40 hours.
    void whatEveryGapTakesIsAddedUp()
    {
        QCOMPARE(child<QWidget>("skillsTotal")->accessibleName(),
                 QStringLiteral("To close every gap: 430 hours, $2,000"));
        m_document->edit({QStringLiteral("Learned")}, [](Plan& plan) { setSkillLevel(plan, "production_llm", 1); });
        QCOMPARE(child<QWidget>("skillsTotal")->accessibleName(),
                 QStringLiteral("To close every gap: 270 hours, $1,200"));
    }

    void hoursAWeekAreThePaths()
    {
        emit child<UnitSpinBox>("hoursPerWeek")->edited(12);
        QCOMPARE(m_document->plan().paths[1].learning.hoursPerWeek, 12.0);
    }

    void weightsThatDoNotAddUpAreSaid()
    {
        QCOMPARE(child<QLabel>("weightsSum")->text(), QStringLiteral("Weights add to 100%."));
        QVERIFY(!child<QPushButton>("scaleWeights")->isVisible());
        emit child<UnitSpinBox>("model_accuracy_weight")->edited(0.4);
        QVERIFY(child<QLabel>("weightsSum")->text().contains(QStringLiteral("110%")));
        child<QPushButton>("scaleWeights")->click();
        QCOMPARE(child<QLabel>("weightsSum")->text(), QStringLiteral("Weights add to 100%."));
        QVERIFY(std::abs(*job().package.review.modelAccuracyWeight - 0.4 / 1.1) < 1e-12);
    }

    void eachGoalCanSwing()
    {
        QVERIFY(!child<UnitSpinBox>("cost_spread")->isVisible());
        child<QCheckBox>("swingByGoal")->click();
        QVERIFY(child<UnitSpinBox>("cost_spread")->isVisible());
        QVERIFY(job().package.review.costSpread.has_value());
        emit child<UnitSpinBox>("cost_spread")->edited(0.1);
        QCOMPARE(job().package.review.costSpread.value(), 0.1);
        child<QCheckBox>("swingByGoal")->click();
        QVERIFY(!job().package.review.costSpread.has_value());
    }

    void theSearchIsChosenHere()
    {
        auto* mode = child<QComboBox>("searchMode");
        mode->setCurrentIndex(2);
        emit mode->activated(2);
        QVERIFY(job().search.mode == SearchMode::Funnel);
        QVERIFY(child<QWidget>("offerFunnel")->isVisible());
        child<QCheckBox>("afterLearning")->click();
        QVERIFY(job().search.afterLearning);
        child<QCheckBox>("needsVisa")->click();
        QVERIFY(job().needsVisa);
    }

    void aPublishedChanceIsASearchUntilTheDateIsChosen()
    {
        auto* mode = child<QComboBox>("searchMode");
        m_document->edit({QStringLiteral("chance")},
                         [](Plan& plan) { plan.paths[1].stages[1].offerWithinSixMonths = 0.48; });
        QCOMPARE(mode->currentIndex(), static_cast<int>(SearchMode::Published));
        emit mode->activated(static_cast<int>(SearchMode::None));
        QVERIFY(!job().offerWithinSixMonths);
        QCOMPARE(mode->currentIndex(), static_cast<int>(SearchMode::None));
    }

    void theSentenceSaysHowReadyOneIs()
    {
        m_document->edit({QStringLiteral("levels")}, [](Plan& plan) {
            for (const char* id : {"distributed_training", "prompt_retrieval", "responsible_ai", "production_llm"}) {
                Skill skill;
                skill.skill = id;
                skill.now = 1;
                plan.person.skills.push_back(skill);
            }
        });
        m_evaluations->setEngine(engineOn(m_worlds.world()));
        m_evaluations->evaluate(m_document->sharedPlan());
        QTRY_VERIFY(m_page->sentence().startsWith(QStringLiteral("You are 80% ready for AI engineer.")));
        QVERIFY(child<QWidget>("leadBars")->accessibleDescription().contains(QStringLiteral("2027: ")));
    }
};

QTEST_MAIN(TestSkillsPage)
#include "tst_skillspage.moc"
