// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/workbench.h"
#include "app/present/slide.h"

namespace pathwise {

class PayBarChart;

/// Equity and cash: the selected path's pay by part, year by year.
class PaySlide : public Slide {
    Q_OBJECT

public:
    explicit PaySlide(const Workbench& bench, QWidget* parent = nullptr);
    void refresh(const SlideOptions& options) override;
    void setScale(double scale) override;

private:
    Workbench m_bench;
    PayBarChart* m_chart;
};

} // namespace pathwise
