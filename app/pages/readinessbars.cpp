// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readinessbars.h"

#include "app/presentation/fieldtexts.h"
#include "app/presentation/money.h"
#include "app/presentation/rates.h"
#include "app/theme/fonts.h"
#include "app/theme/stylepainter.h"
#include "app/theme/textcolor.h"
#include "app/theme/tokens.h"
#include "app/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace pathwise {

/// A share of a whole as a bar; the number stands beside it.
class ShareBar : public QWidget {
public:
    explicit ShareBar(QWidget* parent = nullptr) : QWidget(parent)
    {
        constexpr int barWidth = 60;
        setFixedWidth(barWidth);
    }
    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int thickness = 8;
        const Tokens tokens = tokensFor(palette());
        QPainter painter(this);
        const QRect whole(0, (height() - thickness) / 2, width(), thickness);
        QRect part(whole.topLeft(), QSize(static_cast<int>(std::lround(m_share * width())), thickness));
        if (layoutDirection() == Qt::RightToLeft)
            part.moveRight(whole.right());
        paintBox(painter, whole, thickness / 2.0, tokens.track, tokens.track);
        if (part.width() > 0)
            paintBox(painter, part, thickness / 2.0, tokens.accent, tokens.accent);
    }

private:
    double m_share = 0;
};

namespace {

constexpr double exactSum = 5e-4; ///< sums that differ by less are shown as 100 %

constexpr std::array goalFields{"model_accuracy", "deployment", "cost", "collaboration"};

QLabel* numberLabel(const QFont& font)
{
    auto* label = new QLabel;
    label->setFont(font);
    label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

} // namespace

ReadinessBars::ReadinessBars(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_all(numberLabel(fontFor(TextRole::Name, font())))
    , m_sum(new QLabel)
    , m_scale(new QPushButton(tr("Scale to 100%")))
{
    m_all->setObjectName(QStringLiteral("readiness"));
    m_sum->setObjectName(QStringLiteral("weightsSum"));
    keepTextRole(*m_sum, TextRole::Small);
    m_sum->setWordWrap(true);
    m_scale->setObjectName(QStringLiteral("scaleWeights"));
    auto* title = new QLabel(tr("Readiness"));
    keepTextRole(*title, TextRole::Name);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_all);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (std::size_t goal = 0; goal < reviewGoals; ++goal) {
        const int line = static_cast<int>(goal);
        Row& row = m_rows.at(goal);
        row.weight = numberLabel(font());
        row.weight->setForegroundRole(QPalette::PlaceholderText);
        row.bar = new ShareBar;
        row.reached = numberLabel(fontFor(TextRole::Name, font()));
        row.reached->setObjectName(QStringLiteral("reached%1").arg(goal));
        grid->addWidget(new ElidedLabel(fieldLabel(std::string("paths/stages/package/review/") + goalFields.at(goal))),
                        line, 0);
        grid->addWidget(row.weight, line, 1);
        grid->addWidget(row.bar, line, 2);
        grid->addWidget(row.reached, line, 3);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addLayout(grid);
    column->addWidget(m_sum);
    column->addWidget(m_scale, 0, Qt::AlignLeading);
    connect(m_scale, &QPushButton::clicked, this, &ReadinessBars::scaleAsked);
}

void ReadinessBars::showWeights(const std::array<double, reviewGoals>& weights)
{
    double sum = 0;
    for (std::size_t goal = 0; goal < reviewGoals; ++goal) {
        sum += weights.at(goal);
        m_rows.at(goal).weight->setText(percentText(weights.at(goal), m_locale, 0));
    }
    const bool isWhole = std::abs(sum - 1) < exactSum;
    const Tokens tokens = tokensFor(palette());
    m_sum->setText(isWhole ? tr("Weights add to 100%.")
                           : tr("Weights add to %1: they count in proportion.").arg(percentText(sum, m_locale, 0)));
    setTextColor(*m_sum, isWhole ? tokens.text3 : tokens.warning.text);
    m_scale->setVisible(!isWhole && sum > 0);
}

void ReadinessBars::showReadiness(const SkillPlan& plan)
{
    m_all->setText(percentText(plan.readiness, m_locale, 0));
    for (std::size_t goal = 0; goal < reviewGoals; ++goal) {
        const auto& reached = plan.goals.at(goal).reached;
        m_rows.at(goal).bar->setShare(std::clamp(reached.value_or(0), 0.0, 1.0));
        m_rows.at(goal).reached->setText(reached ? percentText(*reached, m_locale, 0) : missingText());
        m_rows.at(goal).reached->setToolTip(reached ? QString() : tr("No skill serves this goal."));
    }
}

} // namespace pathwise
