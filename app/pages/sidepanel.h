// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace pathwise {

/// A column of facts and controls beside a page, set off by an edge; it scrolls by itself when the window is too short.
class SidePanel : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(QWidget* parent = nullptr);

    /// Adds a heading of a part of the panel.
    void addHeading(const QString& text);
    void addWidget(QWidget* widget, int stretch = 0);
    /// Room below the last part.
    void addStretch();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
};

} // namespace pathwise
