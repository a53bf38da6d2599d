// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/latesttask.h"
#include "app/evaluation/worldstore.h"
#include "core/evaluation/drivers.h"
#include "core/evaluation/sensitivity.h"
#include "core/evaluation/view.h"

#include <QObject>
#include <map>
#include <memory>
#include <optional>

namespace pathwise {

/// What a comparison hangs on, as far as it is known yet. Immutable once told.
struct SensitivityFindings {
    std::shared_ptr<const Plan> plan; ///< with the baseline of the question
    Question question;
    Sensitivity ranking;
    std::vector<std::optional<Solution>> flips; ///< by row, of the first rows; empty until they are known
    Drivers drivers;                            ///< of a lead; without parts until they are known
    VerdictKind verdict = VerdictKind::NoPaths; ///< NoPaths until it is known
};

using SharedFindings = std::shared_ptr<const SensitivityFindings>;

struct SensitivityQuery {
    std::shared_ptr<const Plan> plan;
    SharedWorld world;
    SensitivityRequest request;
};

/// How many of the widest rows get a switching value.
inline constexpr std::size_t soughtFlips = 12;

/// The ranking alone: flips and drivers are still to be found.
[[nodiscard]] Result<SharedFindings> rankAssumptions(const SensitivityQuery& query, const std::stop_token& stop = {});
/// The same with flips, drivers and verdict.
[[nodiscard]] Result<SharedFindings> findFlips(const SensitivityQuery& query, const SharedFindings& ranked,
                                               const std::stop_token& stop = {});

/// Asks what a comparison hangs on, off the GUI thread, the latest question first: the ranking comes at once, what flips
/// the verdict and what the lead is made of follow. GUI thread only.
class SensitivityController : public QObject {
    Q_OBJECT

public:
    explicit SensitivityController(QObject* parent = nullptr);

    /// Asks; what ran before is stopped.
    void ask(const SensitivityQuery& query);
    /// Asks for the response to one field of the last query.
    void askCurve(const VariedField& varied);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_ranking.isRunning(); }
    [[nodiscard]] const SharedFindings& findings() const { return m_findings; }

signals:
    void findingsChanged(const pathwise::SharedFindings& findings);
    void curveChanged(const pathwise::VariedField& varied, const std::vector<pathwise::CurvePoint>& curve);
    void failed(const pathwise::Error& error);
    void runningChanged(bool running);
    /// Fraction done of the ranking, 0..1.
    void progressed(double fraction);

private:
    void rank(SensitivityQuery query);
    void seekFlips(const SensitivityQuery& query);
    void take(const Result<SharedFindings>& findings);

    SensitivityQuery m_query;
    SharedFindings m_findings;
    Handover m_handover; ///< of the progress
    LatestTask m_curve;
    LatestTask m_ranking;
};

} // namespace pathwise
