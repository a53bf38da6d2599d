// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace pathwise {

/// A titled group of fields that folds away, with a hairline under it. The whole title row is the button.
class FoldingGroup : public QWidget {
    Q_OBJECT

public:
    explicit FoldingGroup(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    /// Adds a field below the ones there are.
    void addWidget(QWidget* widget);
    /// Two narrow fields side by side.
    void addPair(QWidget* first, QWidget* second);
    /// Removes and deletes what was added.
    void clear();

    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const { return m_expanded; }

signals:
    /// The user folded or unfolded the group.
    void toggled(bool expanded);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAbstractButton* m_button;
    QWidget* m_body;
    QVBoxLayout* m_rows;
    bool m_expanded = true;
};

} // namespace pathwise
