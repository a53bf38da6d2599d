// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/locationsmodel.h"
#include "app/pages/page.h"
#include "app/pages/workbench.h"

namespace pathwise {

class Card;
class LocationsControls;
class LocationsFilter;
class LocationsTable;
class Notice;
class VerdictLabel;
class WaterfallChart;
struct WaterfallData;

/// What the pay of the selected path's last job buys elsewhere: sentence, pay policy, table over all metropolitan areas,
/// two waterfalls. Only wiring: `Locations` computes.
class LocationsPage : public Page {
    Q_OBJECT

public:
    explicit LocationsPage(const Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("locations"); }
    [[nodiscard]] QString title() const override { return tr("Locations"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("locations"); }
    [[nodiscard]] std::vector<InspectorSection> inspectorSections() const override;
    [[nodiscard]] bool hasPathList() const override { return false; }
    [[nodiscard]] QString sentence() const override { return m_sentence; }

private:
    void connectControls();
    void buildTable();
    void layOut();
    void connectWorkbench();
    void showPlan();
    void showJobs();
    void showLocations();
    void showRemoteNotice();
    void showComparison();
    void showSentence(const LocationPay& other);
    void search(const QString& text);
    void setOwnPay(const QString& place, double gross);
    void pairHomeWithRow();
    [[nodiscard]] std::optional<LocationQuestion> question() const;
    [[nodiscard]] WaterfallData waterfallOf(const LocationPay& pay, double top) const;

    Workbench m_bench;
    Result<Locations> m_locations = failure({.code = ErrorCode::Empty}); ///< as shown
    QString m_sentence;
    std::string m_home;
    QString m_other; ///< the place beside home
    VerdictLabel* m_verdict;
    Notice* m_notice;
    LocationsControls* m_controls;
    LocationsModel* m_model;
    LocationsFilter* m_filter;
    LocationsTable* m_table;
    Card* m_tableCard;
    Card* m_waterfalls;
    WaterfallChart* m_left;
    WaterfallChart* m_right;
};

} // namespace pathwise
