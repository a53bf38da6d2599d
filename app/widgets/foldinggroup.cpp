// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/foldinggroup.h"

#include "app/theme/fonts.h"
#include "app/theme/stylepainter.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace pathwise {
namespace {

constexpr int SidePadding = 16;
constexpr int TitleHeight = 40;
constexpr int FieldGap = 12;

/// The title row: heading at the start, chevron at the end; checked is expanded.
class TitleButton : public QAbstractButton {
public:
    explicit TitleButton(QWidget* parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setChecked(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontFor(TextRole::Name, font()));
        return {metrics.horizontalAdvance(text()) + 3 * SidePadding, std::max(TitleHeight, metrics.height() + 12)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens tokens = tokensFor(palette());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRect inner = rect().adjusted(SidePadding, 0, -SidePadding, 0);
        painter.setFont(fontFor(TextRole::Name, font()));
        painter.setPen(tokens.text);
        painter.drawText(inner,
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                         text());
        const QRectF arrow(mirrored ? inner.left() : inner.right() - 16, inner.center().y() - 8, 16, 16);
        const Direction closed = mirrored ? Direction::Left : Direction::Right;
        paintChevron(painter, arrow, isChecked() ? Direction::Down : closed, tokens.text2);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusRing(painter, QRectF(rect()).adjusted(4, 4, -4, -4), corner::Field, tokens);
    }
};

} // namespace

FoldingGroup::FoldingGroup(const QString& title, QWidget* parent)
    : QWidget(parent), m_button(new TitleButton(this)), m_body(new QWidget(this)), m_rows(new QVBoxLayout(m_body))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 1);
    all->setSpacing(0);
    all->addWidget(m_button);
    all->addWidget(m_body);
    m_rows->setContentsMargins(SidePadding, 0, SidePadding, SidePadding);
    m_rows->setSpacing(FieldGap);
    setTitle(title);
    connect(m_button, &QAbstractButton::clicked, this, [this](bool expanded) {
        setExpanded(expanded);
        emit toggled(expanded);
    });
}

void FoldingGroup::setTitle(const QString& title)
{
    m_button->setText(title);
    m_button->setAccessibleName(title);
}

QString FoldingGroup::title() const
{
    return m_button->text();
}

void FoldingGroup::addWidget(QWidget* widget)
{
    m_rows->addWidget(widget);
}

void FoldingGroup::addPair(QWidget* first, QWidget* second)
{
    auto* pair = new QWidget(m_body);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(first, 1);
    row->addWidget(second, 1);
    m_rows->addWidget(pair);
}

void FoldingGroup::clear()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FoldingGroup::setExpanded(bool expanded)
{
    m_expanded = expanded;
    m_button->setChecked(expanded);
    m_body->setVisible(expanded);
    m_button->setAccessibleDescription(expanded ? tr("expanded") : tr("folded"));
}

void FoldingGroup::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(0, height() - 1, width(), 1, tokensFor(palette()).border);
}

} // namespace pathwise
