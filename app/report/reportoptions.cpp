// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportoptions.h"

#include "app/pages/workbench.h"

#include <QCoreApplication>
#include <algorithm>

namespace pathwise {

ReportOptions reportOptions(const Workbench& workbench)
{
    const ReportChoices& choices = workbench.view.report();
    ReportOptions options;
    options.view = workbench.view.options();
    options.selected = workbench.view.path();
    options.parts = choices.parts;
    options.title = choices.title.isEmpty() ? workbench.document.displayName() : choices.title;
    options.preparedFor = choices.preparedFor;
    options.locale = workbench.locale;
    options.paper = choices.paper.value_or(paperOf(workbench.locale));
    options.colours = choices.colours;
    options.hidesNames = choices.hidesNames;
    options.world = workbench.worlds.world();
    options.placeName = [workbench](const std::string& place) { return workbench.placeName(place); };
    return options;
}

bool includes(const ReportOptions& options, ReportSection section)
{
    return std::find(options.parts.begin(), options.parts.end(), ReportPart{section, true}) != options.parts.end();
}

ReportPaper paperOf(const QLocale& locale)
{
    const auto territory = locale.territory();
    const bool usesLetter = territory == QLocale::UnitedStates || territory == QLocale::Canada
        || territory == QLocale::Mexico || territory == QLocale::Philippines;
    return usesLetter ? ReportPaper::Letter : ReportPaper::A4;
}

QString titleOf(const Evaluation& evaluation, const ReportOptions& options)
{
    if (!options.title.isEmpty())
        return options.title;
    const QString name = QString::fromStdString(evaluation.plan.name);
    return name.isEmpty() ? QCoreApplication::translate("ReportTexts", "Career plan") : name;
}

QDateTime reportTime()
{
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTime();
}

} // namespace pathwise
