// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/plandocument.h"

#include "app/presentation/fieldtexts.h"
#include "core/plan/planfile.h"

#include <QFile>
#include <QFileInfo>

namespace pathwise {

namespace {

std::filesystem::path nativePath(const QString& file)
{
    return std::filesystem::path(QFile::encodeName(file).toStdString());
}

} // namespace

PlanDocument::PlanDocument(const QLocale& locale, QObject* parent)
    : QObject(parent), m_locale(locale), m_plan(std::make_shared<const Plan>())
{
    connect(&m_stack, &QUndoStack::cleanChanged, this, &PlanDocument::noteModified);
}

void PlanDocument::edit(const Step& step, const Change& change)
{
    auto after = std::make_shared<Plan>(*m_plan);
    change(*after);
    if (*after == *m_plan)
        return;
    m_stack.push(new PlanCommand({step.text, step.mergeKey, m_plan, std::move(after)},
                                 [this](const SharedPlan& plan) { show(plan); }));
    noteModified();
}

Result<void> PlanDocument::setField(std::string_view path, const FieldValue& value, const QString& mergeKey)
{
    auto field = fieldAt(*m_plan, path);
    if (!field)
        return failure(field.error());
    auto changed = withField(*m_plan, path, value);
    if (!changed)
        return failure(changed.error());
    edit({setFieldText(*m_plan, *field, value, m_locale, m_placeNames), mergeKey},
         [&](Plan& plan) { plan = std::move(*changed); });
    return {};
}

void PlanDocument::setPlan(Plan plan, const QString& file)
{
    m_stack.clear();
    m_unsaved = false;
    noteSaved(file);
    show(std::make_shared<const Plan>(std::move(plan)));
    emit fileChanged();
}

void PlanDocument::markUnsaved()
{
    m_unsaved = true;
    noteModified();
}

Result<void> PlanDocument::open(const QString& file)
{
    auto plan = loadPlan(nativePath(file));
    if (!plan)
        return failure(plan.error());
    setPlan(std::move(*plan), QFileInfo(file).absoluteFilePath());
    return {};
}

Result<void> PlanDocument::save()
{
    return saveAs(m_file);
}

Result<void> PlanDocument::saveAs(const QString& file)
{
    if (auto saved = saveCopy(file); !saved)
        return saved;
    m_unsaved = false;
    m_stack.setClean();
    noteSaved(QFileInfo(file).absoluteFilePath());
    emit fileChanged();
    return {};
}

Result<void> PlanDocument::saveCopy(const QString& file) const
{
    return savePlan(*m_plan, nativePath(file));
}

int PlanDocument::unsavedSteps() const
{
    const int clean = m_stack.cleanIndex();
    const int steps = clean < 0 ? m_stack.index() : std::abs(m_stack.index() - clean);
    return m_unsaved ? std::max(steps, 1) : steps;
}

QString PlanDocument::displayName() const
{
    if (!m_plan->name.empty())
        return QString::fromStdString(m_plan->name);
    return hasFile() ? QFileInfo(m_file).completeBaseName() : tr("Untitled");
}

bool PlanDocument::changedOnDisk() const
{
    return hasFile() && fileTime() != m_fileTime;
}

void PlanDocument::show(const SharedPlan& plan)
{
    m_plan = plan;
    ++m_revision;
    emit planChanged(m_plan, m_revision);
}

void PlanDocument::noteSaved(const QString& file)
{
    m_file = file;
    m_fileTime = fileTime();
    noteModified();
}

void PlanDocument::noteModified()
{
    const bool modified = isModified();
    if (modified == m_wasModified)
        return;
    m_wasModified = modified;
    m_unsavedSince = modified ? QDateTime::currentDateTime() : QDateTime();
    emit modifiedChanged(modified);
}

QDateTime PlanDocument::fileTime() const
{
    return hasFile() ? QFileInfo(m_file).lastModified() : QDateTime();
}

} // namespace pathwise
