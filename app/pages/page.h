// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/inspectorlayout.h"

#include <QWidget>
#include <vector>

namespace pathwise {

class ChartView;
class DrawnChart;

/// One question with its sentence, picture and figures. Pages read the workbench and write edits to its document; the
/// window only needs to know what is here.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Stable name: of the command line, the settings and the navigation rail ("compare").
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    /// The chart over years that the page shows first; null when there is none.
    [[nodiscard]] virtual ChartView* currentChart() { return nullptr; }
    /// The chart that "Copy chart as image", "Copy figures as table" and "Export chart" mean; null when there is none.
    [[nodiscard]] virtual DrawnChart* drawnChart();
    /// What the inspector shows beside this page.
    [[nodiscard]] virtual std::vector<InspectorSection> inspectorSections() const { return {}; }
    /// What the inspector is headed by; empty: the selected path.
    [[nodiscard]] virtual QString inspectorTitle() const { return {}; }
    /// Whether the list of paths stands beside this page.
    [[nodiscard]] virtual bool hasPathList() const { return true; }
    /// Whether the inspector stands beside this page in a wide window.
    [[nodiscard]] virtual bool hasInspector() const { return true; }
    /// Whether it stands at the bottom of the navigation rail.
    [[nodiscard]] virtual bool isPinned() const { return false; }
    /// What the page says first, without mark-up: read out, and written into exports.
    [[nodiscard]] virtual QString sentence() const { return {}; }

    /// Whether what is on show belongs to the plan on show; pictures wait for it.
    [[nodiscard]] virtual bool isSettled() const { return true; }

signals:
    /// `isSettled` has become true.
    void settled();
    /// `inspectorSections` gives something else now.
    void sectionsChanged();
};

} // namespace pathwise
