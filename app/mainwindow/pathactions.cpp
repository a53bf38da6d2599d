// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/pathactions.h"

#include "app/document/planedits.h"
#include "app/mainwindow/actions.h"

#include <QRandomGenerator>

namespace pathwise {

PathActions::PathActions(const Workbench& workbench, Actions& actions, QObject* parent)
    : QObject(parent), m_bench(workbench), m_actions(actions)
{
    actions.implement("addPath", this, [this] { addNewPath(); });
    actions.implement("duplicatePath", this, [this] { duplicate(); });
    actions.implement("renamePath", this, [this] { emit renameWanted(); });
    actions.implement("baseline", this, [this] { makeBaseline(); });
    actions.implement("showHide", this, [this] { toggleVisible(); });
    actions.implement("deletePath", this, [this] { remove(); });
    actions.implement("moveUp", this, [this] { move(-1); });
    actions.implement("moveDown", this, [this] { move(1); });
    actions.implement("again", this, [this] { m_bench.evaluations.again(); });
    actions.implement("newSeed", this, [this] { newSeed(); });
    connect(&m_bench.document, &PlanDocument::planChanged, this, &PathActions::updateEnabled);
    connect(&m_bench.view, &ViewState::pathSelected, this, &PathActions::updateEnabled);
    updateEnabled();
}

void PathActions::updateEnabled()
{
    const Plan& plan = m_bench.document.plan();
    const std::size_t index = pathIndex(plan, m_bench.view.path());
    const bool isPath = index < plan.paths.size();
    for (const char* name : {"duplicatePath", "renamePath", "showHide", "deletePath"})
        m_actions.action(name)->setEnabled(isPath);
    m_actions.action("baseline")->setEnabled(isPath && plan.paths[index].id != plan.baseline);
    m_actions.action("moveUp")->setEnabled(isPath && index > 0);
    m_actions.action("moveDown")->setEnabled(isPath && index + 1 < plan.paths.size());
    m_actions.action("again")->setEnabled(!plan.paths.empty());
    m_actions.action("newSeed")->setEnabled(!plan.paths.empty());
}

QString PathActions::selectedName() const
{
    const CareerPath* path = findPath(m_bench.document.plan(), m_bench.view.path());
    return path ? QString::fromStdString(path->name) : QString();
}

void PathActions::addNewPath()
{
    const Plan& plan = m_bench.document.plan();
    CareerPath path;
    path.name = tr("New path").toStdString();
    Stage stage;
    stage.id = StageId("stage-1");
    stage.role = "ai_engineer";
    stage.start = plan.assumptions.start;
    if (!plan.paths.empty() && !plan.paths[baselineIndex(plan)].stages.empty())
        stage.place = plan.paths[baselineIndex(plan)].stages.front().place;
    path.stages = {stage};
    PathId added;
    m_bench.document.edit({tr("Add path")}, [&](Plan& next) { added = addPath(next, path); });
    m_bench.view.selectPath(added);
}

void PathActions::duplicate()
{
    const QString name = selectedName();
    PathId added;
    m_bench.document.edit({tr("Duplicate %1").arg(name)}, [&](Plan& plan) {
        added = duplicatePath(plan, m_bench.view.path(), tr("%1 (copy)").arg(name).toStdString());
    });
    m_bench.view.selectPath(added);
}

void PathActions::makeBaseline()
{
    m_bench.document.edit({tr("Set %1 as baseline").arg(selectedName())},
                          [&](Plan& plan) { plan.baseline = m_bench.view.path(); });
}

void PathActions::toggleVisible()
{
    const CareerPath* path = findPath(m_bench.document.plan(), m_bench.view.path());
    if (!path)
        return;
    [[maybe_unused]] const auto done =
        m_bench.document.setField("paths/" + path->id.text() + "/visible", !path->visible);
    Q_ASSERT(done);
}

void PathActions::remove()
{
    const QString name = selectedName();
    m_bench.document.edit({tr("Delete %1").arg(name)}, [&](Plan& plan) { removePath(plan, m_bench.view.path()); });
    emit pathDeleted(name);
}

void PathActions::move(int by)
{
    const Plan& plan = m_bench.document.plan();
    const auto to = static_cast<std::ptrdiff_t>(pathIndex(plan, m_bench.view.path())) + by;
    m_bench.document.edit({tr("Move %1").arg(selectedName())},
                          [&](Plan& next) { movePath(next, m_bench.view.path(), static_cast<std::size_t>(to)); });
}

void PathActions::newSeed()
{
    constexpr int highest = 999'999; // short enough to read out
    const double seed = QRandomGenerator::global()->bounded(1, highest);
    [[maybe_unused]] const auto done = m_bench.document.setField("assumptions/seed", seed);
    Q_ASSERT(done);
}

} // namespace pathwise
