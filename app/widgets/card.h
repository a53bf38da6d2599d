// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace pathwise {

/// A surface with a border and corners of 8 that holds one thing: a chart, a table. Optionally a heading with a second line
/// and, at the end of that row, tools such as chart tabs.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// Both empty: no heading row.
    void setHeading(const QString& title, const QString& subtitle = {});
    /// Puts a tool at the end of the heading row.
    void addTool(QWidget* tool);
    /// Adds content below; `stretch` as in a box layout.
    void addWidget(QWidget* widget, int stretch = 0);
    /// Room between the border and the content; the heading keeps its own.
    void setContentPadding(const QMargins& margins);
    /// A box layout would give cards the height they like best and never less: the content makes up for a heading that
    /// wraps.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void styleTexts();

    QWidget* m_head;
    QHBoxLayout* m_headRow;
    QLabel* m_title;
    QLabel* m_subtitle;
    QVBoxLayout* m_body;
};

} // namespace pathwise
