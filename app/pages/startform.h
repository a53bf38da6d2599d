// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/careerpath.h"

#include <QLocale>
#include <QWidget>

class QComboBox;

namespace pathwise {

class Card;
class UnitSpinBox;

/// The one form that fills an empty plan: role and pay today become the path to beat.
class StartForm : public QWidget {
    Q_OBJECT

public:
    explicit StartForm(const QLocale& locale, QWidget* parent = nullptr);

signals:
    /// The path of staying; its id is still to be given.
    void pathWanted(const pathwise::CareerPath& path);
    void sampleWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* buildButtons();
    [[nodiscard]] CareerPath path() const;

    Card* m_card;
    QComboBox* m_role;
    QComboBox* m_level;
    UnitSpinBox* m_base;
};

} // namespace pathwise
