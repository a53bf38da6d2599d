// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcanvas.h"
#include "app/theme/pathstyle.h"

#include <QStringList>
#include <optional>

namespace pathwise {

/// A table on paper. Rows never split; a table that goes on to another page repeats its header.
struct ReportTable {
    struct Column {
        QString title;
        double share = 1;     ///< of the column's width
        bool isFigure = true; ///< to the right
        bool isFaint = false;
    };
    struct Row {
        QStringList cells;
        bool isStrong = false;
        std::optional<PathLook> look; ///< a line sample before the first cell
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
    double rowHeight = 25;
    bool hasHeader = true;
};

void addTable(ReportCanvas& canvas, const ReportTable& table);
[[nodiscard]] double heightOf(const ReportTable& table);

} // namespace pathwise
