// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/locations.h"

#include <QLocale>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pathwise {

class ElidedLabel;
class SegmentedChoice;
class UnitSpinBox;

/// What the user asks of the places, on top of what the plan says. Not part of the plan.
struct LocationChoices {
    std::optional<PayPolicy> policy; ///< empty = the stage's
    std::optional<double> discount;  ///< empty = the guide's
    LocationMeasure matched = LocationMeasure::BuyingPower;
    std::optional<double> target; ///< of `matched`, USD a year; empty = what home leaves
};

/// The rows above the table of places: whose job, what pay elsewhere has to match, how pay follows the place, and the
/// search for places to pin. Tells of the user's doing alone.
class LocationsControls : public QWidget {
    Q_OBJECT

public:
    explicit LocationsControls(const QLocale& locale, QWidget* parent = nullptr);

    /// The paths whose last job can be compared.
    void setJobs(const QStringList& names, int current);
    /// Brings the controls in line with the question as it was asked; `home` is what home leaves in its measure.
    void showQuestion(const LocationQuestion& question, double discount, double home);
    /// Whose taxes and which pay, at the end of the first row.
    void setBasis(const QString& text);
    [[nodiscard]] const LocationChoices& choices() const { return m_choices; }
    /// As `choices`, changed from elsewhere than the controls.
    void setDiscount(std::optional<double> discount);
    void forgetPolicy() { m_choices.policy.reset(); }
    [[nodiscard]] bool isChoosing() const;

signals:
    void jobChosen(int index);
    void choicesChanged();
    /// Places are being pinned, or not any more.
    void choosingChanged(bool choosing);
    void searched(const QString& text);

private:
    [[nodiscard]] QHBoxLayout* jobRow();
    [[nodiscard]] QHBoxLayout* policyRow();
    void connectPolicy();
    void connectMatch();
    void connectSearch();

    LocationChoices m_choices;
    QComboBox* m_job;
    QComboBox* m_match;
    UnitSpinBox* m_target;
    QPushButton* m_sameAsHome;
    ElidedLabel* m_basis;
    SegmentedChoice* m_policy;
    UnitSpinBox* m_discount;
    ElidedLabel* m_policyText;
    QLineEdit* m_search;
    QPushButton* m_add;
};

} // namespace pathwise
