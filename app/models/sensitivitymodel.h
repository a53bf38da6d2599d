// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/goalseek.h"
#include "core/evaluation/whatif.h"
#include "core/plan/plan.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <memory>
#include <optional>
#include <vector>

namespace pathwise {

/// What would change the answer: an assumption, what it is now, and from where on the other path wins. "never" where no
/// allowed value does that.
class SensitivityModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { AssumptionColumn, NowColumn, FlipColumn, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole, ///< the value as a double; invalid where there is none
        EmphasisRole,           ///< bool: the verdict flips within the likely range
        OwnerRole,              ///< QString: whose assumption it is, may be empty
        TitleRole,              ///< QString: the assumption without its owner
        FieldRole               ///< QString: the field's path
    };

    struct Row {
        VariedField varied;
        std::optional<Solution> flip;
    };

    explicit SensitivityModel(const QLocale& locale, QObject* parent = nullptr);

    /// `plan` names the owners.
    void setRows(std::shared_ptr<const Plan> plan, std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] static QVariant raw(const Row& row, int column);

    QLocale m_locale;
    std::shared_ptr<const Plan> m_plan;
    std::vector<Row> m_rows;
};

} // namespace pathwise
