// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/contradictions.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace pathwise {

/// The statements of one contradiction, a row each: what is stated, what other statements imply, and the difference.
class ContradictionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SubjectColumn, StatedColumn, ImpliedColumn, DifferenceColumn, ColumnCount };
    enum Role { ConflictsRole = Qt::UserRole };

    explicit ContradictionModel(const QLocale& locale, QObject* parent = nullptr);
    void setContradiction(const Contradiction& contradiction);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QLocale m_locale;
    Contradiction m_contradiction;
};

} // namespace pathwise
