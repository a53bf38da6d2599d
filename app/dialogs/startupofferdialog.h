// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/startupoffer.h"

#include <QDialog>
#include <QLocale>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace pathwise {

class UnitSpinBox;

/// Asks for a start-up's offer: what offer letters say, by keyboard alone. What is left at nothing stays unknown.
class StartupOfferDialog : public QDialog {
    Q_OBJECT

public:
    StartupOfferDialog(const QString& title, const StartupOffer& offer, const QLocale& locale,
                       QWidget* parent = nullptr);

    [[nodiscard]] StartupOffer offer() const;

private:
    void buildFields(const StartupOffer& offer);
    void layOut();
    void showBasis();
    [[nodiscard]] UnitSpinBox* money(const char* name, double value, double step);

    StartupOffer m_before;
    QLocale m_locale;
    QLineEdit* m_name;
    UnitSpinBox* m_base = nullptr;
    QComboBox* m_kind;
    QComboBox* m_basis;
    UnitSpinBox* m_percent = nullptr;
    UnitSpinBox* m_shares = nullptr;
    UnitSpinBox* m_strike = nullptr;
    QComboBox* m_stage;
    UnitSpinBox* m_fullyDiluted = nullptr;
    UnitSpinBox* m_postMoney = nullptr;
    QDialogButtonBox* m_buttons;
};

} // namespace pathwise
