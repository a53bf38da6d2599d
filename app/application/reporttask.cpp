// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/reporttask.h"

#include "app/application/headless.h"
#include "app/mainwindow/exportactions.h"
#include "app/report/reportequity.h"
#include "app/report/reportfile.h"
#include "app/report/reportsensitivity.h"

namespace pathwise {

namespace {

int write(Session& session, const CommandLine& line, QTextStream& err)
{
    ReportOptions options = reportOptions(session.bench());
    options.findings = reportFindings(*session.evaluations().evaluation(), options);
    options.equity = reportEquity(*session.evaluations().evaluation(), options);
    const auto written = writeReport(session.evaluations().evaluation(), options, line.output);
    if (written)
        return exitcode::Done;
    err << errorLine(written.error(), session.bench().locale) << Qt::endl;
    return exitcode::Failed;
}

} // namespace

int writeReportFile(QApplication& application, const CommandLine& line, const std::filesystem::path& resources,
                    QTextStream& err)
{
    return runHeadless(application, line, resources, err,
                       {[](Session&) { return exitcode::Done; },
                        [&](Session& session) {
                            if (session.evaluations().evaluation())
                                return write(session, line, err);
                            err << QCoreApplication::translate("ReportTask", "The plan has no paths to report on.")
                                << Qt::endl;
                            return exitcode::Refused;
                        }});
}

} // namespace pathwise
