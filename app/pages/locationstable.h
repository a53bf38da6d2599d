// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/dotchart.h"

#include <QLocale>
#include <QTableView>

namespace pathwise {

/// The table of the Locations page: figures, and a column of dots on one scale that its header paints too. The rows of
/// the places compared below are tinted.
class LocationsTable : public QTableView {
    Q_OBJECT

public:
    explicit LocationsTable(const QLocale& locale, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Places (ids) whose rows are tinted.
    void setCompared(const QStringList& places);
    [[nodiscard]] const QStringList& compared() const { return m_compared; }
    [[nodiscard]] const DotScale& scale() const { return m_scale; }
    [[nodiscard]] const QLocale& numberLocale() const { return m_locale; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeScale();
    void fitColumns();
    [[nodiscard]] int widestText(int column, const QFontMetrics& metrics) const;

    QLocale m_locale;
    DotScale m_scale;
    QStringList m_compared;
};

} // namespace pathwise
