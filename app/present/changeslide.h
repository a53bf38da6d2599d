// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/sensitivitycontroller.h"
#include "app/pages/workbench.h"
#include "app/present/slide.h"

namespace pathwise {

class TornadoChart;

/// What would change the answer: the assumptions that move the lead furthest. Computed when the slide is seen.
class ChangeSlide : public Slide {
    Q_OBJECT

public:
    explicit ChangeSlide(const Workbench& bench, QWidget* parent = nullptr);
    void refresh(const SlideOptions& options) override;
    void setScale(double scale) override;
    /// Whether the slide shows the plan of the document.
    [[nodiscard]] bool isSettled() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    void showFindings();

    Workbench m_bench;
    SensitivityController* m_controller;
    TornadoChart* m_chart;
    SharedPlan m_asked;
};

} // namespace pathwise
