// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTest>

#include <cmath>
#include <limits>

namespace pathwise::test {

/// One line of a file of reference cases, its cells by column name.
class CaseRow {
public:
    CaseRow() = default;
    CaseRow(const QStringList& columns, const QStringList& cells)
    {
        for (qsizetype i = 0; i < columns.size() && i < cells.size(); ++i)
            m_cells.insert(columns[i], cells[i]);
    }

    /// The cell as text; a column that does not exist fails loudly.
    [[nodiscard]] QString text(const char* column) const
    {
        const auto cell = m_cells.constFind(QLatin1String(column));
        if (cell == m_cells.cend())
            qFatal("no column named %s", column);
        return *cell;
    }
    [[nodiscard]] bool has(const char* column) const { return !text(column).isEmpty(); }
    /// The cell as a number ("inf" included); NaN when it is empty or no number.
    [[nodiscard]] double number(const char* column) const
    {
        const QString cell = text(column);
        bool good = false;
        const double value =
            cell == QLatin1String("inf") ? std::numeric_limits<double>::infinity() : cell.toDouble(&good);
        return good || std::isinf(value) ? value : std::numeric_limits<double>::quiet_NaN();
    }
    [[nodiscard]] double number(const char* column, double whenEmpty) const
    {
        return has(column) ? number(column) : whenEmpty;
    }
    [[nodiscard]] int integer(const char* column) const { return text(column).toInt(); }
    [[nodiscard]] bool flag(const char* column) const { return text(column) == QLatin1String("1"); }
    /// The parts of a list cell; none when it is empty.
    [[nodiscard]] QStringList list(const char* column, char separator) const
    {
        return text(column).split(QLatin1Char(separator), Qt::SkipEmptyParts);
    }
    [[nodiscard]] QByteArray id() const { return text("case_id").toUtf8(); }

private:
    QHash<QString, QString> m_cells;
};

/// Splits one line of comma-separated values; a quoted cell may hold commas and doubled quotes.
[[nodiscard]] inline QStringList splitCsvLine(const QString& line)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == QLatin1Char('"') && quoted && i + 1 < line.size() && line[i + 1] == c) {
            cell += c;
            ++i;
        } else if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (c == QLatin1Char(',') && !quoted) {
            cells << cell;
            cell.clear();
        } else {
            cell += c;
        }
    }
    return cells << cell;
}

/// All rows of `path` below tests/data, e.g. "equity/bsm.csv". A file that cannot be read or has no rows fails loudly.
[[nodiscard]] inline QList<CaseRow> readCases(const char* path)
{
    QFile file(QStringLiteral(PATHWISE_TEST_DATA "/") + QLatin1String(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QList<CaseRow> rows;
    for (qsizetype i = 1; i < lines.size(); ++i)
        rows << CaseRow(splitCsvLine(lines.first()), splitCsvLine(lines[i]));
    if (rows.isEmpty())
        qFatal("no rows in %s", path);
    return rows;
}

/// For a _data function: one test row per line of the file, in the column "row", named by its case_id.
inline void addCases(const char* path)
{
    QTest::addColumn<CaseRow>("row");
    for (const CaseRow& row : readCases(path))
        QTest::newRow(row.id().constData()) << row;
}

/// Is `actual` within the row's own tolerance of its column `column`? An empty cell is not checked.
[[nodiscard]] inline bool matches(const CaseRow& row, const char* column, double actual)
{
    if (!row.has(column))
        return true;
    const double expected = row.number(column);
    const bool good = std::abs(actual - expected) <= row.number("tol_abs") + row.number("tol_rel") * std::abs(expected);
    if (!good)
        qWarning("%s: %s is %.15g, expected %.15g", row.id().constData(), column, actual, expected);
    return good;
}

} // namespace pathwise::test
