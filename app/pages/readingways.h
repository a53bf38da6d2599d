// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figureuse.h"

#include <QLocale>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace pathwise {

/// The ways to read one contradiction, each with what it makes of the lead before it is chosen.
class ReadingWays : public QWidget {
    Q_OBJECT

public:
    explicit ReadingWays(const QLocale& locale, QWidget* parent = nullptr);

    void setContradiction(const Contradiction& contradiction);
    /// By way; empty while they are not known. `path` and `baseline` are positions in the plan.
    void showEffects(const Plan& plan, const std::vector<ReadingEffect>& effects, std::size_t path,
                     std::size_t baseline);

signals:
    void chosen(const std::string& contradiction, const std::string& way);

private:
    void addWays();

    QLocale m_locale;
    Contradiction m_contradiction;
    QButtonGroup* m_ways;
    std::vector<QLabel*> m_effects;
    QVBoxLayout* m_column;
    QLabel* m_nothing;
};

/// What a way makes of the comparison: "AI engineer leads Stay by $432k". Without chance, over the horizon.
[[nodiscard]] QString effectText(const Plan& plan, const ReadingEffect& effect, std::size_t path, std::size_t baseline,
                                 const QLocale& locale);

} // namespace pathwise
