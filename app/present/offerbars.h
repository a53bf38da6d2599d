// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QWidget>
#include <vector>

namespace pathwise {

/// What one place offers and what that leaves, USD a year.
struct OfferBar {
    QString name;
    double offered = 0;
    double left = 0; ///< after tax and living costs
    bool isHome = false;
    bool operator==(const OfferBar&) const = default;
};

/// Two bars for each place, from zero: an outline for the offer, a filled one for what is left of it.
class OfferBars : public QWidget {
    Q_OBJECT

public:
    explicit OfferBars(const QLocale& locale, QWidget* parent = nullptr);

    void setBars(const std::vector<OfferBar>& bars);
    [[nodiscard]] const std::vector<OfferBar>& bars() const { return m_bars; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLocale m_locale;
    std::vector<OfferBar> m_bars;
};

} // namespace pathwise
