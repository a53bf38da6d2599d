// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/userquestions.h"
#include "app/pages/workbench.h"
#include "app/report/reportfindings.h"

#include <QObject>
#include <functional>
#include <memory>

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
    using SharedEvaluation = std::shared_ptr<const Evaluation>;
    using ReportUse = std::function<void(const SharedEvaluation&, const ReportOptions&)>;

    /// Uses the report of what is on show once it is known what its result hangs on: at once, or in about a second.
    void withFindings(ReportUse use);
    void useFindings();
    void implement();
    void updateEnabled();
    void exportReport();
    void exportChart();
    void copyChart();
    void copyFigures();
    void print();
    void tellResult(const Result<void>& result, const QString& file);
    [[nodiscard]] QString suggestion(const QString& ending) const;
    [[nodiscard]] DrawnChart* chart() const;

    Workbench m_bench;
    MainWindow& m_window;
    UserQuestions& m_questions;
    ReportFindings m_findings;
    std::function<void()> m_waiting; ///< what is to be done with the findings
};

} // namespace pathwise
