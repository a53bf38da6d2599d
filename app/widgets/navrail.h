// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QListView;
class QStandardItemModel;

namespace pathwise {

/// The navigation rail: icon over label, one page chosen. The pinned item stands at the bottom. Narrow shows icons alone.
/// One tab stop for the list and one for the pinned item; arrow keys move.
class NavRail : public QWidget {
    Q_OBJECT

public:
    struct Item {
        /// Stable id of the page.
        QString id;
        QString icon;
        QString text;
        /// Shown in the tooltip: "Ctrl+1".
        QString shortcut;
        bool pinned = false;
    };

    explicit NavRail(QWidget* parent = nullptr);

    void setItems(const QList<Item>& items);
    /// Chooses without a signal; an unknown id chooses nothing.
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const { return m_current; }
    /// 60 px and icons only, in place of 88 px.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

signals:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void onCurrentChanged(const QString& id);
    void showCurrent();
    void fill(QStandardItemModel& model, const QList<Item>& items, int first, int total) const;

    QListView* m_list;
    QListView* m_pinned;
    QStandardItemModel* m_listModel;
    QStandardItemModel* m_pinnedModel;
    QString m_current;
    bool m_narrow = false;
    bool m_showing = false;
};

} // namespace pathwise
