// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/whatif.h"
#include "core/plan/plan.h"

#include <QWidget>

class QComboBox;

namespace pathwise {

class LineSample;
class SegmentedChoice;

/// How far the assumptions are moved.
enum class VaryChoice { Likely, TenPercent, Own };

/// The row above the tornado: which path, which result, how far. Tells of the user's doing alone.
class SensitivityControls : public QWidget {
    Q_OBJECT

public:
    explicit SensitivityControls(QWidget* parent = nullptr);

    /// Lists the paths and, for the chosen one, its results; keeps what was chosen as far as it is still there.
    void setPlan(const Plan& plan, const PathId& selected);
    /// Path, baseline and quantity as chosen; an empty path where there is none to ask about.
    [[nodiscard]] Question question() const;
    [[nodiscard]] VaryChoice vary() const;

signals:
    void pathChosen(const pathwise::PathId& path);
    void resultChosen();
    void varyChosen();

private:
    void listPaths(const Plan& plan, const PathId& selected);
    void listResults(const Plan& plan);
    void connectChoices();

    PathId m_path;
    Question m_question;
    std::vector<PathId> m_paths;
    std::vector<Question> m_results;
    LineSample* m_sample;
    QComboBox* m_pathChoice;
    QComboBox* m_resultChoice;
    SegmentedChoice* m_vary;
};

} // namespace pathwise
