// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "app/pages/workbench.h"
#include "app/report/reportfindings.h"
#include "app/report/reportoptions.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QListView;
class QScrollArea;
class QToolButton;

namespace pathwise {

class ReportPainter;
class ReportSettings;
class ReportSheets;
class ReportThumbnails;

/// The report before it is written: what is in it, for whom, on what paper, and its pages as they will be. Only wiring: the
/// choices are the view's, the drawing is the report's.
class ReportPreviewPage : public Page {
    Q_OBJECT

public:
    explicit ReportPreviewPage(const Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("report"); }
    [[nodiscard]] QString title() const override { return tr("Report"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("report"); }
    [[nodiscard]] bool hasPathList() const override { return false; }
    [[nodiscard]] bool hasInspector() const override { return false; }
    [[nodiscard]] bool isPinned() const override { return true; }
    [[nodiscard]] bool isSettled() const override;

signals:
    void saveWanted();
    void printWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QWidget* buildBar();
    void connectWorkbench();
    void connectParts();
    void later();
    void rebuild();
    void showReport(std::shared_ptr<const ReportPainter> report);
    void showPage(int page);
    void fitSheets();

    Workbench m_bench;
    ReportFindings m_findings;
    QTimer m_settle;
    std::shared_ptr<const ReportPainter> m_report;
    ReportSettings* m_settings;
    ReportThumbnails* m_pictures;
    QListView* m_thumbnails;
    ReportSheets* m_sheets;
    QScrollArea* m_desk;
    QLabel* m_number;
    QLabel* m_waiting;
    QToolButton* m_previous;
    QToolButton* m_next;
    QComboBox* m_zoom;
};

} // namespace pathwise
