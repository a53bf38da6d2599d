// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/skillstotal.h"

#include "app/models/skillsmodel.h"
#include "app/theme/fonts.h"
#include "app/theme/tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace pathwise {

namespace {

constexpr int lineHeightRoom = 18;
constexpr int cellInset = 6;

} // namespace

SkillsTotal::SkillsTotal(const QTableView& table, QWidget* parent) : QWidget(parent), m_table(table)
{
    setObjectName(QStringLiteral("skillsTotal"));
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(table.horizontalHeader(), &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
}

void SkillsTotal::setTotal(const QString& hours, const QString& cost)
{
    m_hours = hours;
    m_cost = cost;
    setAccessibleName(tr("To close every gap: %1 hours, %2").arg(hours, cost));
    update();
}

QSize SkillsTotal::sizeHint() const
{
    return {0, fontMetrics().height() + lineHeightRoom};
}

QRect SkillsTotal::columnRect(int column) const
{
    const QHeaderView& header = *m_table.horizontalHeader();
    if (header.isSectionHidden(column))
        return {};
    return {header.sectionViewportPosition(column), 0, header.sectionSize(column), height()};
}

void SkillsTotal::paintLegend(QPainter& painter) const
{
    constexpr double dot = 5;
    constexpr int gap = 5;
    const QRect scale = columnRect(SkillsModel::LevelColumn);
    const Tokens tokens = tokensFor(palette());
    painter.setFont(fontFor(TextRole::Small, font()));
    double x = scale.left() + 3 * cellInset;
    const auto entry = [&](const QString& text, bool isFilled) {
        const QPointF at(x, height() / 2.0);
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(isFilled ? tokens.accent : tokens.surface);
        painter.drawEllipse(at, dot, dot);
        const double width = painter.fontMetrics().horizontalAdvance(text);
        painter.setPen(tokens.text2);
        painter.drawText(QRectF(x + dot + gap, 0, width + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += dot + gap + width + 4 * gap;
    };
    entry(tr("you now"), true);
    entry(tr("needed"), false);
}

void SkillsTotal::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.hairline);
    paintLegend(painter);
    painter.setFont(fontFor(TextRole::Name, font()));
    painter.setPen(tokens.text);
    const auto words = [&](int column, Qt::Alignment side, const QString& text) {
        painter.drawText(columnRect(column).adjusted(cellInset, 0, -cellInset, 0),
                         static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    };
    words(SkillsModel::SkillColumn, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
          tr("To close every gap"));
    words(SkillsModel::HoursColumn, Qt::AlignRight | Qt::AlignAbsolute, m_hours);
    words(SkillsModel::CostColumn, Qt::AlignRight | Qt::AlignAbsolute, m_cost);
}

} // namespace pathwise
