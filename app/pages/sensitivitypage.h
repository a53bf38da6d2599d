// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/sensitivitycontroller.h"
#include "app/pages/page.h"
#include "app/pages/workbench.h"

#include <QTimer>
#include <map>

namespace pathwise {

class Notice;
class SensitivityCard;
class SensitivityControls;
class SensitivityModel;
class SensitivityPanel;
class SideBySide;
class VerdictLabel;

/// What a comparison hangs on: sentence, tornado or parts of the lead, and beside it one assumption's curve with the value
/// at which the verdict flips. Computes in the background while it is on show, the latest question first.
class SensitivityPage : public Page {
    Q_OBJECT

public:
    explicit SensitivityPage(const Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("sensitivity"); }
    [[nodiscard]] QString title() const override { return tr("Sensitivity"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("sensitivity"); }
    [[nodiscard]] DrawnChart* drawnChart() override;
    [[nodiscard]] bool hasPathList() const override { return false; }
    [[nodiscard]] bool hasInspector() const override { return false; }
    [[nodiscard]] std::vector<InspectorSection> inspectorSections() const override;
    [[nodiscard]] QString sentence() const override { return m_sentence; }

    [[nodiscard]] bool isSettled() const override;

    [[nodiscard]] const SensitivityController& controller() const { return *m_controller; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectWorkbench();
    void connectParts();
    void connectPanel();
    void showPlan();
    void ask();
    void showNothing(const QString& text);
    void showFindings();
    void showFlips();
    void showCharts();
    void showProblem(const Error& error);
    void chooseField(const std::string& field);
    void showField();
    void showCurve(const VariedField& varied, const std::vector<CurvePoint>& curve);
    void showResponse();
    void useValue(double value);
    void takeRange(double low, double high);
    [[nodiscard]] SensitivityRequest request() const;
    [[nodiscard]] const VariedField* shownField() const;

    Workbench m_bench;
    QString m_sentence;
    std::string m_field; ///< the chosen assumption
    std::map<std::string, FieldRange> m_own;
    VariedField m_curveField;
    std::vector<CurvePoint> m_curve;
    bool m_isDue = true; ///< something changed since the last question
    bool m_isStale = false;
    QTimer m_settle;
    SensitivityController* m_controller;
    SensitivityModel* m_model;
    VerdictLabel* m_verdict;
    Notice* m_notice;
    SensitivityControls* m_controls;
    SensitivityCard* m_card;
    SensitivityPanel* m_panel;
    SideBySide* m_content = nullptr;
};

} // namespace pathwise
