// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportfindings.h"

#include "app/report/reportequity.h"
#include "app/report/reportsensitivity.h"

namespace pathwise {

void ReportFindings::ask(const std::shared_ptr<const Evaluation>& evaluation, const ReportOptions& options)
{
    const Question question{evaluation, options.selected, options.view.column,
                            includes(options, ReportSection::Sensitivity), includes(options, ReportSection::Equity)};
    if (question == m_question)
        return;
    m_question = question;
    m_answer = {};
    m_isKnown = !question.sensitivity && !question.equity;
    if (m_isKnown)
        return m_task.cancel();
    m_task.run([this, question, options](std::stop_token stop) -> std::function<void()> {
        Answer answer;
        if (question.sensitivity)
            answer.sensitivity = reportFindings(*question.evaluation, options, stop);
        if (question.equity && !stop.stop_requested())
            answer.equity = reportEquity(*question.evaluation, options);
        return [this, answer] {
            m_answer = answer;
            m_isKnown = true;
            emit found();
        };
    });
}

void ReportFindings::cancel()
{
    m_task.cancel();
    if (!m_isKnown)
        m_question = {};
}

void ReportFindings::addTo(ReportOptions& options) const
{
    options.findings = m_answer.sensitivity;
    options.equity = m_answer.equity;
}

} // namespace pathwise
