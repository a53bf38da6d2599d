// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sensitivitypanel.h"

#include "app/models/sensitivitymodel.h"
#include "app/theme/fonts.h"
#include "app/theme/stylepainter.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/sourceslider.h"
#include "app/widgets/unitspinbox.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr int tableRow = 42;
constexpr int flipWidth = 104;
constexpr int panelCellPadding = 4;
constexpr int leastFlips = 5;

/// Rows with a hairline; a verdict that flips within reach is bold, the rest of the figures are faint.
class FlipDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens tokens = tokensFor(option.palette);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isName = index.column() == SensitivityModel::AssumptionColumn;
        const bool isStrong =
            index.column() == SensitivityModel::FlipColumn && index.data(SensitivityModel::EmphasisRole).toBool();
        painter->save();
        painter->fillRect(option.rect, isSelected ? tokens.selection : tokens.surface);
        painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), tokens.hairline);
        const QFont font = fontFor(TextRole::Small, option.font);
        QFont bold = font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(isStrong ? bold : font);
        painter->setPen(isName || isStrong ? tokens.text : tokens.text2);
        const QRect rect = option.rect.adjusted(panelCellPadding, 0, -panelCellPadding, 0);
        if (isName)
            paintName(*painter, rect, index, {tokens, option.font});
        else
            paintLine(*painter, rect, index.data().toString(), index.data(Qt::TextAlignmentRole).toInt());
        painter->restore();
    }

private:
    struct Look {
        const Tokens& tokens;
        QFont base;
    };

    static void paintLine(QPainter& painter, const QRect& rect, const QString& text, int alignment)
    {
        const QString fitted = painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, rect.width()));
        painter.drawText(rect, alignment | Qt::TextSingleLine, fitted);
    }

    /// What it is over whose it is.
    static void paintName(QPainter& painter, const QRect& rect, const QModelIndex& index, const Look& look)
    {
        const QString owner = index.data(SensitivityModel::OwnerRole).toString();
        const int half = owner.isEmpty() ? rect.height() : rect.height() / 2;
        const int leading = index.data(Qt::TextAlignmentRole).toInt() & ~int(Qt::AlignVertical_Mask);
        const QRect upper(rect.left(), rect.top(), rect.width(), half);
        paintLine(painter, upper, index.data(SensitivityModel::TitleRole).toString(),
                  leading | (owner.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom));
        painter.setFont(fontFor(TextRole::Smallest, look.base));
        painter.setPen(look.tokens.text2);
        if (!owner.isEmpty())
            paintLine(painter, upper.translated(0, half), owner, leading | Qt::AlignTop);
    }
};

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    keepTextRole(*label, TextRole::Name);
    return label;
}

} // namespace

SensitivityPanel::SensitivityPanel(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_title(new ElidedLabel)
    , m_subtitle(new QLabel)
    , m_chart(new ResponseChart)
    , m_slider(new SourceSlider)
    , m_spin(new UnitSpinBox)
    , m_use(new QPushButton(tr("Use this value")))
    , m_reset(new QPushButton(tr("Reset")))
    , m_low(new UnitSpinBox)
    , m_high(new UnitSpinBox)
    , m_flipsTitle(heading(tr("What would change the answer")))
    , m_winner(new ElidedLabel)
    , m_flips(new QTableView)
{
    keepTextRole(*m_title, TextRole::Name);
    keepTextRole(*m_subtitle, TextRole::Small);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setWordWrap(true);
    m_winner->setFont(m_subtitle->font());
    m_winner->setForegroundRole(QPalette::PlaceholderText);
    buildTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_chart, 2);
    column->addWidget(buildTry());
    column->addWidget(buildRange());
    column->addSpacing(8);
    column->addWidget(m_flipsTitle);
    column->addWidget(m_winner);
    column->addWidget(m_flips, 3);
    connectParts();
    setOwnRange(false);
}

QWidget* SensitivityPanel::buildTry()
{
    m_slider->setObjectName(QStringLiteral("sensitivitySlider"));
    m_slider->setAccessibleName(tr("Value to try"));
    m_spin->setObjectName(QStringLiteral("sensitivityTry"));
    m_spin->setAccessibleName(tr("Value to try"));
    m_use->setObjectName(QStringLiteral("sensitivityUse"));
    m_reset->setObjectName(QStringLiteral("sensitivityReset"));
    m_reset->setFlat(true);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("&Try"));
    label->setBuddy(m_spin);
    row->addWidget(label);
    row->addWidget(m_slider, 1);
    row->addWidget(m_spin);
    column->addLayout(row);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_use);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    column->addLayout(buttons);
    return box;
}

QWidget* SensitivityPanel::buildRange()
{
    m_low->setObjectName(QStringLiteral("sensitivityLow"));
    m_low->setAccessibleName(tr("My range, from"));
    m_high->setObjectName(QStringLiteral("sensitivityHigh"));
    m_high->setAccessibleName(tr("My range, to"));
    m_range = new QWidget;
    auto* row = new QHBoxLayout(m_range);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("My range")));
    row->addWidget(m_low, 1);
    row->addWidget(new QLabel(tr("to", "between the ends of a range")));
    row->addWidget(m_high, 1);
    return m_range;
}

void SensitivityPanel::buildTable()
{
    m_flips->setObjectName(QStringLiteral("sensitivityFlips"));
    m_flips->setAccessibleName(m_flipsTitle->text());
    m_flips->setItemDelegate(new FlipDelegate(m_flips));
    m_flips->setShowGrid(false);
    m_flips->setFrameShape(QFrame::NoFrame);
    m_flips->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_flips->setSelectionMode(QAbstractItemView::SingleSelection);
    m_flips->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_flips->setTabKeyNavigation(false);
    m_flips->verticalHeader()->hide();
    m_flips->verticalHeader()->setDefaultSectionSize(tableRow);
    m_flips->horizontalHeader()->setHighlightSections(false);
    m_flips->setMinimumHeight((leastFlips + 1) * tableRow);
}

void SensitivityPanel::connectParts()
{
    connect(m_slider, &SourceSlider::moved, this, [this](double value) { tryValue(value); });
    connect(m_slider, &SourceSlider::sourceWanted, this, [this] { tryValue(m_varied.now); });
    connect(m_spin, &UnitSpinBox::edited, this, &SensitivityPanel::tryValue);
    connect(m_use, &QPushButton::clicked, this, [this] { emit valueWanted(m_tried.value_or(m_varied.now)); });
    connect(m_reset, &QPushButton::clicked, this, [this] { tryValue(m_varied.now); });
    connect(m_low, &UnitSpinBox::edited, this, [this](double low) { emit rangeEdited(low, m_high->value()); });
    connect(m_high, &UnitSpinBox::edited, this, [this](double high) { emit rangeEdited(m_low->value(), high); });
}

void SensitivityPanel::setFlips(QAbstractItemModel* model)
{
    m_flips->setModel(model);
    QHeaderView* header = m_flips->horizontalHeader();
    header->setSectionResizeMode(SensitivityModel::AssumptionColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(SensitivityModel::NowColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SensitivityModel::FlipColumn, QHeaderView::Fixed);
    header->resizeSection(SensitivityModel::FlipColumn, flipWidth);
    connect(m_flips->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid())
            emit fieldChosen(row.data(SensitivityModel::FieldRole).toString());
    });
}

void SensitivityPanel::showField(const VariedField& varied, const VariedField& range)
{
    if (varied.fields != m_varied.fields || varied.now != m_varied.now)
        m_tried.reset();
    m_varied = varied;
    const ValueKind kind = valueKindOf(varied.info);
    for (UnitSpinBox* spin : {m_spin, m_low, m_high}) {
        spin->setKind(kind, m_locale);
        spin->setRange(varied.info.min, varied.info.max);
        spin->setStep(varied.info.step);
    }
    m_low->setValue(varied.low);
    m_high->setValue(varied.high);
    m_slider->setValueRange({range.low, range.high, std::min(varied.info.step, (range.high - range.low) / 100)});
    m_slider->setSource(varied.now);
    showTried();
}

void SensitivityPanel::showResponse(const ResponseData& response)
{
    m_title->setText(response.title);
    m_subtitle->setText(response.subtitle);
    m_chart->setData(response);
}

void SensitivityPanel::setOwnRange(bool shown)
{
    m_range->setVisible(shown);
}

void SensitivityPanel::setWinner(const QString& winner)
{
    m_winner->setText(tr("From these values on, %1 wins", "a path").arg(winner));
    m_flipsTitle->setHidden(winner.isEmpty());
    m_winner->setHidden(winner.isEmpty());
    m_flips->setHidden(winner.isEmpty());
}

void SensitivityPanel::markField(const QString& field)
{
    const QAbstractItemModel* model = m_flips->model();
    const auto found = model->match(model->index(0, 0), SensitivityModel::FieldRole, field, 1, Qt::MatchExactly);
    if (found.isEmpty())
        m_flips->clearSelection();
    else
        m_flips->setCurrentIndex(found.front());
}

void SensitivityPanel::tryValue(double value)
{
    const bool isNow = value == m_varied.now;
    m_tried = isNow ? std::nullopt : std::optional(value);
    showTried();
    emit valueTried(value);
}

void SensitivityPanel::showTried()
{
    const double value = m_tried.value_or(m_varied.now);
    m_slider->setRealValue(value);
    m_spin->setValue(value);
    m_use->setEnabled(m_tried.has_value());
    m_reset->setEnabled(m_tried.has_value());
}

void SensitivityPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSidePanel(painter, rect(), layoutDirection(), tokensFor(palette()));
}

} // namespace pathwise
