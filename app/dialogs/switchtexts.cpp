// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/switchtexts.h"

#include "app/presentation/months.h"
#include "app/presentation/nametexts.h"

#include <QCoreApplication>
#include <QStringList>

namespace pathwise {

namespace {

struct SwitchTexts {
    Q_DECLARE_TR_FUNCTIONS(SwitchTexts)
};

QString jobText(const JobAnswer& job)
{
    Stage stage;
    stage.role = job.role;
    stage.level = job.level;
    return stageText(stage);
}

QString thirdName(const SwitchAnswers& answers)
{
    const QString wanted = jobText(answers.wanted);
    switch (answers.third) {
    case ThirdChoice::Remote:
        return answers.wanted.isRemote ? SwitchTexts::tr("%1, at the employer’s place").arg(wanted)
                                       : SwitchTexts::tr("%1, remote").arg(wanted);
    case ThirdChoice::AiProductManager: return SwitchTexts::tr("%1, then AI product manager").arg(wanted);
    case ThirdChoice::MlopsLead: return SwitchTexts::tr("%1, then MLOps lead").arg(wanted);
    case ThirdChoice::ResearchResidency: return SwitchTexts::tr("Research residency");
    case ThirdChoice::Later: return SwitchTexts::tr("%1, a year later").arg(wanted);
    case ThirdChoice::FoundingEngineer: break;
    }
    return roleText("founding_engineer");
}

QString pathSummary(const CareerPath& path, const QLocale& locale)
{
    const QString name = QString::fromStdString(path.name);
    if (path.stages.size() < 2)
        return SwitchTexts::tr("%1: the path to beat").arg(name);
    const Stage& next = path.stages[1];
    const QString month = monthText(next.start, locale);
    return next.search.mode == SearchMode::None ? SwitchTexts::tr("%1: from %2").arg(name, month)
                                                : SwitchTexts::tr("%1: search from %2").arg(name, month);
}

} // namespace

QString thirdChoiceText(ThirdChoice choice, const JobAnswer& wanted)
{
    switch (choice) {
    case ThirdChoice::FoundingEngineer: return SwitchTexts::tr("Join an AI start-up as a &founding engineer");
    case ThirdChoice::AiProductManager: return SwitchTexts::tr("Move on to AI &product manager after some years");
    case ThirdChoice::MlopsLead: return SwitchTexts::tr("Move on to &MLOps lead after some years");
    case ThirdChoice::ResearchResidency: return SwitchTexts::tr("Apply for a research r&esidency");
    case ThirdChoice::Later: return SwitchTexts::tr("The same switch, a year &later");
    case ThirdChoice::Remote: break;
    }
    return wanted.isRemote ? SwitchTexts::tr("The same job at the employer’s p&lace")
                           : SwitchTexts::tr("The same job from &home, remotely");
}

SwitchNames switchNames(const SwitchAnswers& answers)
{
    const QString today = jobText(answers.today);
    const QString wanted = jobText(answers.wanted);
    return {.plan = SwitchTexts::tr("%1 → %2").arg(today, wanted).toStdString(),
            .stay = SwitchTexts::tr("Stay as %1").arg(today).toStdString(),
            .change = wanted.toStdString(),
            .third = thirdName(answers).toStdString()};
}

QString pathsSummary(const Plan& plan, const QLocale& locale)
{
    QStringList lines;
    for (const CareerPath& path : plan.paths)
        lines.prepend(pathSummary(path, locale));
    return lines.join(QLatin1Char('\n'));
}

} // namespace pathwise
