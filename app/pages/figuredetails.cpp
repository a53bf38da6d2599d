// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/figuredetails.h"

#include "app/models/figuresmodel.h"
#include "app/models/sensitivitytexts.h"
#include "app/presentation/fieldtexts.h"
#include "app/theme/fonts.h"
#include "app/theme/textwidth.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr int detailsWidth = 272;
constexpr int leastUsesHeight = 60;

/// What is known of a figure, a row each; what is not known has none.
struct FactRows {
    QString nameColor;
    QString html = {};

    void add(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            html += QStringLiteral("<tr><td><font color=\"%1\">%2</font></td><td width=10></td><td>%3</td></tr>")
                        .arg(nameColor, name.toHtmlEscaped(), value.toHtmlEscaped());
    }
};

QString said(const std::string& text)
{
    return QString::fromStdString(text);
}

QString sourceText(const Source& source)
{
    const QString title = said(source.title);
    const QString publisher = said(source.publisher);
    return publisher.isEmpty() || publisher == title ? title : QStringLiteral("%1, %2").arg(title, publisher);
}

/// "Base pay, Senior AI engineer".
QString useText(const Plan& plan, const std::string& field)
{
    VariedField named;
    named.fields = {field};
    named.key = fieldKeyOf(field);
    return variedName(plan, named);
}

} // namespace

FigureDetails::FigureDetails(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_name(new QLabel)
    , m_facts(new QLabel)
    , m_usesTitle(new QLabel)
    , m_uses(new QStringListModel(this))
    , m_usesList(new QListView)
    , m_restore(new QPushButton(tr("Use the published figure")))
{
    keepTextWidth(*this, detailsWidth);
    m_name->setObjectName(QStringLiteral("figureName"));
    m_facts->setObjectName(QStringLiteral("figureFacts"));
    m_usesTitle->setObjectName(QStringLiteral("figureUsesTitle"));
    m_usesList->setObjectName(QStringLiteral("figureUses"));
    m_restore->setObjectName(QStringLiteral("restoreFigure"));
    for (QLabel* label : {m_name, m_facts, m_usesTitle}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_facts->setTextFormat(Qt::RichText);
    keepTextRole(*m_name, TextRole::Heading);
    keepTextRole(*m_usesTitle, TextRole::Name);
    m_usesList->setModel(m_uses);
    m_usesList->setAccessibleName(tr("Fields that stand on this figure"));
    m_usesList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_usesList->setFrameShape(QFrame::NoFrame);
    m_usesList->setWordWrap(true);
    m_usesList->setMinimumHeight(leastUsesHeight);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreAsked(m_id); });
    layOut();
}

void FigureDetails::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_restore);
    column->addWidget(m_usesTitle);
    column->addWidget(m_usesList, 1);
    column->addStretch(0);
}

void FigureDetails::showFigure(const Figure* figure, const Plan& plan, const FigureUses* uses)
{
    m_id = figure ? said(figure->id) : QString();
    m_restore->setVisible(figure && figure->isOverridden());
    m_facts->setVisible(figure != nullptr);
    m_usesTitle->setVisible(figure != nullptr);
    m_usesList->setVisible(figure != nullptr);
    if (!figure) {
        m_name->setText(tr("Choose a figure to see where it comes from."));
        return;
    }
    m_name->setText(said(figure->what));
    const FigureForm form = figureForm(figure->unit);
    const QString value =
        QStringLiteral("%1 %2").arg(figureValueText(figure->value, form, m_locale), said(figure->unit));
    FactRows facts{.nameColor = palette().color(QPalette::PlaceholderText).name()};
    facts.add(figure->isOverridden() ? tr("Yours") : tr("Value"), value);
    facts.add(tr("Published"), figure->published ? figureValueText(*figure->published, form, m_locale) : QString());
    facts.add(tr("Said by"), figure->attributedTo ? said(*figure->attributedTo) : QString());
    facts.add(tr("Source"), sourceText(figure->source));
    facts.add(tr("Published on"), said(figure->source.date));
    facts.add(tr("Covers"), said(figure->asOf));
    facts.add(tr("Used for"), said(figure->usedFor));
    m_facts->setText(QStringLiteral("<table>%1</table>").arg(facts.html));
    showUses(*figure, plan, uses);
}

void FigureDetails::showUses(const Figure& figure, const Plan& plan, const FigureUses* uses)
{
    if (!uses) {
        m_usesTitle->setText(tr("Used by …"));
        m_uses->setStringList({});
        return;
    }
    QStringList texts;
    const auto found = uses->find(figure.id);
    if (found != uses->end()) {
        for (const std::string& field : found->second)
            texts << useText(plan, field);
    }
    m_usesTitle->setText(texts.isEmpty()         ? tr("No field of the plan stands on it alone.")
                             : texts.size() == 1 ? tr("Used by one field")
                                                 : tr("Used by %1 fields").arg(m_locale.toString(texts.size())));
    m_usesList->setVisible(!texts.isEmpty());
    if (m_uses->stringList() != texts)
        m_uses->setStringList(texts);
}

} // namespace pathwise
