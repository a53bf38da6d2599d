// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/latesttask.h"
#include "app/report/reportoptions.h"

#include <QObject>

namespace pathwise {

/// What a report's sections on sensitivity and equity are made from, found off the GUI thread, for the latest question
/// alone. GUI thread only.
class ReportFindings : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks for what the sections in `options` need, unless it is known or being found. An earlier question is given up.
    void ask(const std::shared_ptr<const Evaluation>& evaluation, const ReportOptions& options);
    /// Gives up; what was known stays.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }
    /// Adds what is known of the last question: nothing while it is being found.
    void addTo(ReportOptions& options) const;

signals:
    /// The last question has its answer.
    void found();

private:
    struct Question {
        std::shared_ptr<const Evaluation> evaluation;
        PathId path;
        MeasureColumn column;
        bool sensitivity = false;
        bool equity = false;
        bool operator==(const Question&) const = default;
    };

    struct Answer {
        std::shared_ptr<const SensitivityFindings> sensitivity;
        std::shared_ptr<const EquityFindings> equity;
    };

    Question m_question;
    Answer m_answer;
    bool m_isKnown = false;
    LatestTask m_task;
};

} // namespace pathwise
