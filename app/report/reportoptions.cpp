// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportoptions.h"

#include <QCoreApplication>

namespace pathwise {

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
