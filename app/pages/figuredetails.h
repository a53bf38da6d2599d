// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/marketcontroller.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStringListModel;

namespace pathwise {

/// One figure beside the table of all: what it is, who says so and when, what the user put in its place, and which fields
/// of the plan stand on it.
class FigureDetails : public QWidget {
    Q_OBJECT

public:
    explicit FigureDetails(const QLocale& locale, QWidget* parent = nullptr);

    /// Null: nothing is chosen. `uses` is null until they are known.
    void showFigure(const Figure* figure, const Plan& plan, const FigureUses* uses);

signals:
    /// The published figure is wanted back.
    void restoreAsked(const QString& id);

private:
    void layOut();
    void showUses(const Figure& figure, const Plan& plan, const FigureUses* uses);

    QLocale m_locale;
    QString m_id;
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_usesTitle;
    QStringListModel* m_uses;
    QListView* m_usesList;
    QPushButton* m_restore;
};

} // namespace pathwise
