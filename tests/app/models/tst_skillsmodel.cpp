// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/skillsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

std::vector<SkillGap> twoGaps()
{
    SkillGap open;
    open.skill = "production_llm";
    open.now = 0.25;
    open.needed = 0.75;
    open.hours = 60;
    open.cost = 1'600;
    SkillGap met;
    met.skill = "own";
    met.name = "Rust";
    met.now = 1;
    met.needed = 0.5;
    met.isClosed = true;
    return {open, met};
}

} // namespace

class TestSkillsModel : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] static QString text(const SkillsModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private slots:
    void gapsAreTold()
    {
        SkillsModel model(english);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGaps(twoGaps());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, SkillsModel::GapColumn), QStringLiteral("2.5"));
        QCOMPARE(text(model, 0, SkillsModel::HoursColumn), QStringLiteral("60"));
        QCOMPARE(text(model, 0, SkillsModel::CostColumn), QStringLiteral("$1,600"));
        QCOMPARE(text(model, 1, SkillsModel::SkillColumn), QStringLiteral("Rust"));
        QCOMPARE(text(model, 1, SkillsModel::GapColumn), QStringLiteral("met"));
        QCOMPARE(model.index(1, SkillsModel::SkillColumn).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void goalsAreTold()
    {
        SkillsModel model(english);
        auto gaps = twoGaps();
        gaps[0].goal = ReviewGoal::Deployment;
        model.setGaps(gaps);
        QCOMPARE(text(model, 0, SkillsModel::MeasuredColumn), QStringLiteral("Deployment"));
        QCOMPARE(text(model, 1, SkillsModel::MeasuredColumn), QStringLiteral("–"));
    }

    /// What is met takes nothing, whatever it would have taken.
    void openGapsAddUp()
    {
        auto gaps = twoGaps();
        gaps.push_back(gaps.front());
        gaps[1].hours = 500;
        gaps[1].cost = 500;
        const GapTotal total = gapTotal(gaps);
        QCOMPARE(total.hours, 120.0);
        QCOMPARE(total.cost, 3'200.0);
    }

    void editsAreAskedFor()
    {
        SkillsModel model(english);
        model.setGaps(twoGaps());
        QSignalSpy levels(&model, &SkillsModel::levelEdited);
        QSignalSpy learning(&model, &SkillsModel::learningToggled);
        const QModelIndex now = model.index(0, SkillsModel::LevelColumn);
        QVERIFY(model.setData(now, 0.4, Qt::EditRole));
        QVERIFY(!model.setData(now, 1.4, Qt::EditRole));
        QVERIFY(!model.setData(now, QStringLiteral("much"), Qt::EditRole));
        QCOMPARE(levels.size(), 1);
        QCOMPARE(levels.front().at(0).toString(), QStringLiteral("production_llm"));
        QCOMPARE(levels.front().at(1).toDouble(), 0.4);
        QVERIFY(model.setData(model.index(0, SkillsModel::SkillColumn), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(learning.size(), 1);
        QCOMPARE(learning.front().at(1).toBool(), true);
    }
};

QTEST_APPLESS_MAIN(TestSkillsModel)
#include "tst_skillsmodel.moc"
