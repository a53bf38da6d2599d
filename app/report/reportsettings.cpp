// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportsettings.h"

#include "app/report/reportoptions.h"
#include "app/theme/fonts.h"
#include "app/theme/tokens.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr int margin = 16;
constexpr int rowHeight = 30;
constexpr int panelWidth = 300;

/// The section's page number at the end of its row.
class PartDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant page = index.data(ReportPartsModel::PageRole);
        if (!page.isValid())
            return;
        painter->save();
        painter->setPen(tokensFor(option.palette).text2);
        painter->drawText(
            option.rect.adjusted(4, 0, -8, 0),
            static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight)),
            page.toString());
        painter->restore();
    }
};

QLabel* headingFor(const QString& text)
{
    auto* label = new QLabel(text);
    keepTextRole(*label, TextRole::Name);
    return label;
}

QLabel* labelFor(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

QFrame* rule()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    return line;
}

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(margin, 12, margin, 12);
    column->setSpacing(8);
    return column;
}

} // namespace

ReportSettings::ReportSettings(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_parts(new ReportPartsModel(this))
    , m_list(new QListView)
    , m_title(new QLineEdit)
    , m_preparedFor(new QLineEdit)
    , m_paper(new QComboBox)
    , m_colours(new QComboBox)
    , m_hidesNames(new QCheckBox(tr("Hide m&y name and employers")))
    , m_print(new QPushButton(tr("Pri&nt…")))
    , m_save(new QPushButton(tr("S&ave PDF…")))
{
    setFixedWidth(panelWidth);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildChoices(), 1);
    column->addWidget(rule());
    column->addWidget(buildButtons());
    connectFields();
    addMoves();
}

/// Scrolls where the window is too low for all of it.
QWidget* ReportSettings::buildChoices()
{
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* section : {buildParts(), buildDetails(), buildPaper()}) {
        column->addWidget(section);
        column->addWidget(rule());
    }
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

QWidget* ReportSettings::buildParts()
{
    m_list->setObjectName(QStringLiteral("reportParts"));
    m_list->setAccessibleName(tr("Pages of the report"));
    m_list->setAccessibleDescription(tr("Space takes a page in or out; Alt+Up and Alt+Down move it."));
    m_list->setModel(m_parts);
    m_list->setItemDelegate(new PartDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(rowHeight * static_cast<int>(allReportParts().size()) + 4);
    auto* section = new QWidget;
    QVBoxLayout* column = columnOf(section);
    column->addWidget(headingFor(tr("Pages")));
    column->addWidget(m_list);
    return section;
}

QWidget* ReportSettings::buildDetails()
{
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_preparedFor->setObjectName(QStringLiteral("reportPreparedFor"));
    auto* section = new QWidget;
    QVBoxLayout* column = columnOf(section);
    column->addWidget(headingFor(tr("Details")));
    column->addWidget(labelFor(tr("&Title"), m_title));
    column->addWidget(m_title);
    column->addWidget(labelFor(tr("P&repared for"), m_preparedFor));
    column->addWidget(m_preparedFor);
    return section;
}

QWidget* ReportSettings::buildPaper()
{
    m_paper->setObjectName(QStringLiteral("reportPaper"));
    m_paper->addItems({tr("A4"), tr("US Letter")});
    m_colours->setObjectName(QStringLiteral("reportColours"));
    m_colours->addItems({tr("Colour"), tr("Greyscale")});
    m_hidesNames->setObjectName(QStringLiteral("reportHidesNames"));
    auto* section = new QWidget;
    QVBoxLayout* column = columnOf(section);
    column->addWidget(headingFor(tr("Paper")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->addWidget(labelFor(tr("Si&ze"), m_paper), 0, 0);
    grid->addWidget(labelFor(tr("Co&lours"), m_colours), 0, 1);
    grid->addWidget(m_paper, 1, 0);
    grid->addWidget(m_colours, 1, 1);
    column->addLayout(grid);
    column->addWidget(m_hidesNames);
    return section;
}

QWidget* ReportSettings::buildButtons()
{
    m_print->setObjectName(QStringLiteral("reportPrint"));
    m_save->setObjectName(QStringLiteral("reportSave"));
    m_save->setDefault(true);
    auto* section = new QWidget;
    auto* row = new QHBoxLayout(section);
    row->setContentsMargins(margin, 12, margin, 12);
    row->setSpacing(8);
    row->addWidget(m_print, 1);
    row->addWidget(m_save, 1);
    return section;
}

template <class Change>
void ReportSettings::change(const Change& change)
{
    ReportChoices choices = m_shown;
    change(choices);
    emit edited(choices);
}

void ReportSettings::connectFields()
{
    connect(m_parts, &ReportPartsModel::partsEdited, this, [this](const std::vector<ReportPart>& parts) {
        change([&](ReportChoices& choices) { choices.parts = parts; });
    });
    connect(m_title, &QLineEdit::textEdited, this,
            [this](const QString& text) { change([&](ReportChoices& choices) { choices.title = text; }); });
    connect(m_preparedFor, &QLineEdit::textEdited, this,
            [this](const QString& text) { change([&](ReportChoices& choices) { choices.preparedFor = text; }); });
    connect(m_paper, &QComboBox::activated, this, [this](int index) {
        change([&](ReportChoices& choices) { choices.paper = static_cast<ReportPaper>(index); });
    });
    connect(m_colours, &QComboBox::activated, this, [this](int index) {
        change([&](ReportChoices& choices) { choices.colours = static_cast<ReportColours>(index); });
    });
    connect(m_hidesNames, &QCheckBox::clicked, this,
            [this](bool checked) { change([&](ReportChoices& choices) { choices.hidesNames = checked; }); });
    connect(m_save, &QPushButton::clicked, this, &ReportSettings::saveWanted);
    connect(m_print, &QPushButton::clicked, this, &ReportSettings::printWanted);
}

void ReportSettings::addMoves()
{
    const auto addMove = [this](const QString& text, int key, int by) {
        auto* action = new QAction(text, m_list);
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(key)));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, by] {
            const int row = m_list->currentIndex().row();
            m_parts->move(row, by);
            m_list->setCurrentIndex(m_parts->index(std::clamp(row + by, 0, m_parts->rowCount() - 1)));
        });
        m_list->addAction(action);
    };
    addMove(tr("Move up"), Qt::Key_Up, -1);
    addMove(tr("Move down"), Qt::Key_Down, 1);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ReportSettings::setChoices(const ReportChoices& choices)
{
    m_shown = choices;
    const int row = m_list->currentIndex().row();
    m_parts->setParts(choices.parts);
    m_list->setCurrentIndex(m_parts->index(std::max(row, 0)));
    if (m_title->text() != choices.title)
        m_title->setText(choices.title);
    if (m_preparedFor->text() != choices.preparedFor)
        m_preparedFor->setText(choices.preparedFor);
    m_paper->setCurrentIndex(static_cast<int>(choices.paper.value_or(paperOf(m_locale))));
    m_colours->setCurrentIndex(static_cast<int>(choices.colours));
    m_hidesNames->setChecked(choices.hidesNames);
}

void ReportSettings::setPlanName(const QString& name)
{
    m_title->setPlaceholderText(name);
}

void ReportSettings::setCanWrite(bool canWrite)
{
    m_save->setEnabled(canWrite);
    m_print->setEnabled(canWrite);
}

} // namespace pathwise
