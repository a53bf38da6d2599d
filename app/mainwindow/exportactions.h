// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/userquestions.h"
#include "app/pages/workbench.h"
#include "app/report/reportoptions.h"

#include <QObject>

namespace pathwise {

class DrawnChart;
class MainWindow;

/// What leaves the program: the report as PDF and to a printer, the chart on show as a file, its picture and its figures
/// on the clipboard. Which of them are possible is decided in one place, from the state.
class ExportActions : public QObject {
    Q_OBJECT

public:
    ExportActions(const Workbench& workbench, MainWindow& window, UserQuestions& questions);

private:
    void implement();
    void updateEnabled();
    void exportReport();
    void exportChart();
    void copyChart();
    void copyFigures();
    void print();
    void tellResult(const Result<void>& result, const QString& file);
    [[nodiscard]] ReportOptions optionsWithFindings() const;
    [[nodiscard]] QString suggestion(const QString& ending) const;
    [[nodiscard]] DrawnChart* chart() const;

    Workbench m_bench;
    MainWindow& m_window;
    UserQuestions& m_questions;
};

/// The report of what is on show: view, selected path, paper of the locale.
[[nodiscard]] ReportOptions reportOptions(const Workbench& workbench);

} // namespace pathwise
