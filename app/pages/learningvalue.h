// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/evaluation/skillplan.h"

#include <QLocale>

class QLabel;

namespace pathwise {

class LeadBars;

/// A path's learning as an investment: what it costs and changes, and the running lead that it is part of.
class LearningValue : public Card {
    Q_OBJECT

public:
    explicit LearningValue(const QLocale& locale, QWidget* parent = nullptr);

    void showPlan(const SkillPlan& plan);
    /// The middle running lead over the baseline, USD by year; empty for the baseline itself.
    void showLeads(int firstYear, const std::vector<double>& leads);
    /// Whether there is room for the bars.
    void setComplete(bool complete);

private:
    void updateBars();

    QLocale m_locale;
    QLabel* m_facts;
    QWidget* m_lead;
    LeadBars* m_bars;
    bool m_isComplete = true;
    bool m_hasLeads = false;
};

} // namespace pathwise
