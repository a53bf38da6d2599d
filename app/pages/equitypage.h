// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/latesttask.h"
#include "app/pages/equitycharts.h"
#include "app/pages/page.h"
#include "app/pages/workbench.h"

#include <QTimer>

namespace pathwise {

class EquityComfort;
class EquityLeaving;
class EquityPackages;
class EquityPayoff;
class Notice;
class SideBySide;
class VerdictLabel;
struct StartupOffer;

/// Equity against cash: packages side by side, what they pay by exit value, how they could turn out, and what they are
/// worth to this person. Weighed in the background while it is on show, the latest question first.
class EquityPage : public Page {
    Q_OBJECT

public:
    explicit EquityPage(const Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("equity"); }
    [[nodiscard]] QString title() const override { return tr("Equity"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("equity"); }
    [[nodiscard]] DrawnChart* drawnChart() override;
    [[nodiscard]] bool hasPathList() const override { return false; }
    [[nodiscard]] bool hasInspector() const override { return false; }
    [[nodiscard]] std::vector<InspectorSection> inspectorSections() const override;
    [[nodiscard]] QString sentence() const override { return m_sentence; }
    [[nodiscard]] bool isSettled() const override;

    [[nodiscard]] const std::shared_ptr<const EquityFindings>& findings() const { return m_findings; }
    /// Adds a start-up's offer as a path of its own, as one undo step, and compares it.
    void addStartUp(const StartupOffer& offer);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectWorkbench();
    void connectParts();
    void showPlan();
    void ask();
    void take(const std::shared_ptr<const EquityFindings>& findings);
    void showNothing();
    void showProblem(const Error& error);
    void showSentence();
    void moveAversion(double aversion, bool dragging);
    void askForStartUp();
    void editOffer(const OfferId& id);
    [[nodiscard]] std::vector<OfferId> offersOnShow() const;
    [[nodiscard]] EquityQuestion question() const;

    Workbench m_bench;
    QString m_sentence;
    std::vector<std::pair<PathId, StageId>> m_chosen; ///< empty: the usual ones
    std::shared_ptr<const EquityFindings> m_findings;
    bool m_isDue = true;
    bool m_isStale = false;
    QTimer m_settle;
    VerdictLabel* m_verdict;
    Notice* m_notice;
    EquityPackages* m_packages;
    EquityPayoff* m_payoff;
    EquityComfort* m_comfort;
    EquityLeaving* m_leaving;
    SideBySide* m_content = nullptr;
    LatestTask m_task;
};

} // namespace pathwise
