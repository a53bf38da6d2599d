// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/handover.h"
#include "core/evaluation/evaluation.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace pathwise {

using SharedEvaluation = std::shared_ptr<const Evaluation>;

class EvaluationWorker;

/// Turns plans into evaluations off the GUI thread. The latest question wins: at most one evaluation runs and one waits,
/// and a newer question takes the place of the one that waits. While questions come faster than `settle` apart (a slider
/// is dragged) as many futures are computed as fit a frame, and the full number once they stop; a preview that has begun
/// is let finish, so that charts keep moving. GUI thread only; `Engine` is called from a worker thread.
class EvaluationController : public QObject {
    Q_OBJECT

public:
    using Outcome = Result<SharedEvaluation>;
    using Engine = std::function<Outcome(const Plan&, const EvaluationRequest&, std::stop_token)>;

    struct Limits {
        int settleMs = 150;
        /// For computing: the rest of a sixtieth of a second is for waking threads, handing over and drawing, also when the
        /// machine does other things.
        double frameSeconds = 0.007;
        std::size_t leastFutures = 200;
    };

    explicit EvaluationController(QObject* parent = nullptr);
    EvaluationController(Limits limits, QObject* parent);
    ~EvaluationController() override;

    /// Without an engine nothing is computed; setting one evaluates the plan that waits for it.
    void setEngine(Engine engine);
    void setFutures(std::size_t futures);
    [[nodiscard]] std::size_t futures() const { return m_futures; }
    /// What gets distributions. Evaluates again when it differs.
    void setColumns(const std::vector<MeasureColumn>& columns);

    /// Asks for an evaluation of `plan`.
    void evaluate(const std::shared_ptr<const Plan>& plan);
    /// Stops what runs and forgets what waits; the last result stays, marked as not current.
    void cancel();
    /// Computes the last plan again.
    void again();

    /// The last result; null before the first.
    [[nodiscard]] const SharedEvaluation& evaluation() const { return m_evaluation; }
    /// Whether `evaluation` belongs to the last plan asked about, with the full number of futures.
    [[nodiscard]] bool isCurrent() const { return m_current; }
    [[nodiscard]] bool isRunning() const { return m_running.has_value(); }

signals:
    /// A new result to show, all of it at once.
    void evaluationChanged(const pathwise::SharedEvaluation& evaluation);
    /// The plan cannot be evaluated; the last result stays.
    void failed(const pathwise::Error& error);
    /// The user cancelled at this fraction.
    void cancelled(double fraction);
    void runningChanged(bool running);
    /// Fraction done of what runs, 0..1.
    void progressed(double fraction);

private:
    struct Question {
        std::shared_ptr<const Plan> plan;
        EvaluationRequest request;
        bool preview = false;
    };
    struct Running {
        quint64 ticket = 0;
        bool preview = false;
        std::stop_source stop;
    };

    [[nodiscard]] Question question(bool preview) const;
    [[nodiscard]] std::size_t previewFutures() const;
    void ask(Question question);
    void start(Question question);
    void onFinished(quint64 ticket, const Outcome& outcome);
    void publish(const SharedEvaluation& evaluation, bool preview);
    void startWaiting();

    Limits m_limits;
    Engine m_engine;
    std::size_t m_futures = 10'000;
    std::vector<MeasureColumn> m_columns = {{}};
    std::shared_ptr<const Plan> m_plan;
    SharedEvaluation m_evaluation;
    std::optional<Running> m_running;
    std::optional<Question> m_waiting;
    QElapsedTimer m_sinceQuestion;
    QTimer m_settle;
    double m_secondsPerFuture = 0;
    double m_fraction = 0;
    quint64 m_lastTicket = 0;
    bool m_current = false;
    bool m_cancelled = false;
    Handover m_handover;
    std::unique_ptr<EvaluationWorker> m_worker;
};

} // namespace pathwise

Q_DECLARE_METATYPE(pathwise::SharedEvaluation)
