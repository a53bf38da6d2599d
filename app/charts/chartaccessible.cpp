// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartaccessible.h"

#include "app/charts/chartview.h"
#include "app/presentation/money.h"
#include "app/presentation/months.h"

#include <QAccessibleWidget>
#include <algorithm>

namespace pathwise {

namespace {

class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        const std::optional<int> year = m_view->hoveredYear();
        return year ? spokenYear(m_view->figures(), *year) : QString();
    }
    /// The scene inside is drawing alone.
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }

private:
    ChartView* m_view;
};

QAccessibleInterface* chartInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(chartInterface);
}

QString spokenYear(const FigureTable& figures, int year)
{
    const auto row = std::find_if(figures.rows.begin(), figures.rows.end(), [year](const QList<QVariant>& each) {
        return !each.isEmpty() && each.front().toInt() == year;
    });
    if (row == figures.rows.end())
        return {};
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    QStringList parts{yearText(year)};
    for (qsizetype column = 1; column < row->size(); ++column) {
        if (row->at(column).isValid())
            parts << QStringLiteral("%1 %2").arg(figures.header.value(column),
                                                 compactMoney(row->at(column).toDouble(), locale));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace pathwise
