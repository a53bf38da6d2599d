// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/locationsmodel.h"
#include "app/pages/page.h"
#include "app/pages/workbench.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace pathwise {

class Card;
class LocationsFilter;
class LocationsTable;
class Notice;
class SegmentedChoice;
class UnitSpinBox;
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
    [[nodiscard]] QString sentence() const override { return m_sentence; }

private:
    void buildPolicy();
    void buildTable();
    void layOut();
    void connectWorkbench();
    void showPlan();
    void showLocations();
    void showRemoteNotice();
    void showComparison();
    void showSentence(const LocationPay& home, const LocationPay& other);
    void search(const QString& text);
    void pairHomeWithRow();
    [[nodiscard]] std::optional<LocationQuestion> question() const;
    [[nodiscard]] WaterfallData waterfallOf(const LocationPay& pay, double top) const;

    Workbench m_bench;
    QString m_sentence;
    std::string m_home;
    QString m_other; ///< the place beside home
    VerdictLabel* m_verdict;
    QLabel* m_basis;
    Notice* m_notice;
    SegmentedChoice* m_policy;
    UnitSpinBox* m_discount;
    QLabel* m_policyText;
    QLineEdit* m_search;
    QPushButton* m_add;
    LocationsModel* m_model;
    LocationsFilter* m_filter;
    LocationsTable* m_table;
    Card* m_tableCard;
    Card* m_waterfalls;
    WaterfallChart* m_left;
    WaterfallChart* m_right;
    std::optional<PayPolicy> m_chosenPolicy; ///< the user's; else the stage's
    std::optional<double> m_chosenDiscount;  ///< the user's; else the guide's
};

} // namespace pathwise
