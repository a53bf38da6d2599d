// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QWidget>
#include <vector>

namespace pathwise {

/// The running lead over the baseline as a bar a year, its amount at the end of each bar.
class LeadBars : public QWidget {
    Q_OBJECT

public:
    explicit LeadBars(const QLocale& locale, QWidget* parent = nullptr);

    /// `leads`: USD by year, from `firstYear` on.
    void setLeads(int firstYear, std::vector<double> leads);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Every how many years there is room for amounts.
    [[nodiscard]] int labelStep(const QFontMetrics& metrics) const;

    QLocale m_locale;
    int m_firstYear = 0;
    std::vector<double> m_leads;
};

} // namespace pathwise
