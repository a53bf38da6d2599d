// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/equitycharts.h"

#include <QScrollArea>

class QCheckBox;
class QVBoxLayout;

namespace pathwise {

struct Knowledge;

/// On the left of the Equity page: which packages are compared, what each of them is, what is not known of it, and what
/// the guide says of such offers. Tells of the user's doing alone.
class EquityPackages : public QScrollArea {
    Q_OBJECT

public:
    explicit EquityPackages(const QLocale& locale, QWidget* parent = nullptr);

    /// Lists what can be compared; `chosen` are ticked.
    void setOffers(const Plan& plan, const std::vector<OfferId>& offers, const std::vector<OfferId>& chosen);
    void showFindings(const EquityFindings& findings, const Knowledge& knowledge);
    void clearFindings();

signals:
    void chosen(const std::vector<pathwise::OfferId>& offers);
    void startUpWanted();
    void editWanted(const pathwise::OfferId& offer);

private:
    void tellChoice();
    void addPackage(const EquityFindings& findings, const EquityOffer& offer);
    void addNotes(const EquityFindings& findings, const Knowledge& knowledge);

    QLocale m_locale;
    std::vector<OfferId> m_offers;
    std::vector<QCheckBox*> m_boxes;
    QVBoxLayout* m_choices;
    QVBoxLayout* m_rows;
};

} // namespace pathwise
