// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/workbench.h"
#include "app/present/slide.h"

namespace pathwise {

class OfferBars;

/// What the offer buys: the selected path's last job at home, in the hub, and elsewhere.
class OffersSlide : public Slide {
    Q_OBJECT

public:
    explicit OffersSlide(const Workbench& bench, QWidget* parent = nullptr);
    void refresh(const SlideOptions& options) override;
    void setScale(double scale) override;

private:
    Workbench m_bench;
    OfferBars* m_bars;
};

} // namespace pathwise
