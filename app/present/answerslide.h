// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/workbench.h"
#include "app/present/slide.h"

#include <optional>

class QFrame;
class QLabel;

namespace pathwise {

class Lever;
class LineChart;
class PeopleDots;

/// The answer: the compare chart, in how many of a hundred futures it holds, and the base pay of the offer to try.
class AnswerSlide : public Slide {
    Q_OBJECT

public:
    explicit AnswerSlide(const Workbench& bench, QWidget* parent = nullptr);
    void refresh(const SlideOptions& options) override;
    void moveLever(int steps) override;
    void setScale(double scale) override;
    [[nodiscard]] Lever* lever() const { return m_lever; }

private:
    [[nodiscard]] std::string leverField() const;
    void showChance(const Evaluation& evaluation, const Verdict& verdict);
    void showLever();
    void setBase(double dollars);

    Workbench m_bench;
    LineChart* m_chart;
    QWidget* m_side;
    QLabel* m_chance;
    PeopleDots* m_people;
    QFrame* m_rule;
    Lever* m_lever;
    double m_base = 0;
    double m_step = 0;
};

} // namespace pathwise
