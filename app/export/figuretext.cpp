// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/figuretext.h"

#include <QLocale>
#include <QStringList>

namespace pathwise {

namespace {

QString cellText(const QVariant& cell)
{
    if (!cell.isValid())
        return {};
    if (cell.typeId() == QMetaType::Double)
        return QString::number(cell.toDouble(), 'g', QLocale::FloatingPointShortest);
    return cell.toString();
}

QStringList texts(const QList<QVariant>& row)
{
    QStringList cells;
    for (const QVariant& cell : row)
        cells << cellText(cell);
    return cells;
}

/// Cells with a separator, a quote or a line break are quoted.
QString csvCell(QString text)
{
    const bool needsQuotes = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"'))
        || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!needsQuotes)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString tabCell(const QString& text)
{
    return text.simplified();
}

QString joined(const QStringList& cells, QString (*quoted)(QString), const QString& separator)
{
    QStringList parts;
    for (const QString& cell : cells)
        parts << quoted(cell);
    return parts.join(separator);
}

} // namespace

QByteArray figuresAsCsv(const FigureTable& table)
{
    QString text = joined(table.header, csvCell, QStringLiteral(",")) + QStringLiteral("\r\n");
    for (const QList<QVariant>& row : table.rows)
        text += joined(texts(row), csvCell, QStringLiteral(",")) + QStringLiteral("\r\n");
    return text.toUtf8();
}

QString figuresAsTabs(const FigureTable& table)
{
    const auto plain = [](QString text) { return tabCell(text); };
    QString text = joined(table.header, plain, QStringLiteral("\t")) + QLatin1Char('\n');
    for (const QList<QVariant>& row : table.rows)
        text += joined(texts(row), plain, QStringLiteral("\t")) + QLatin1Char('\n');
    return text;
}

} // namespace pathwise
