// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/linechart.h"
#include "app/delegates/moneydelegate.h"
#include "app/delegates/pathlistdelegate.h"
#include "app/theme/fonts.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/choicefield.h"
#include "app/widgets/foldinggroup.h"
#include "app/widgets/monthfield.h"
#include "app/widgets/navrail.h"
#include "app/widgets/notice.h"
#include "app/widgets/segmentedchoice.h"
#include "app/widgets/valuefield.h"

#include "tests/app/charts/samplecharts.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace pathwise;

/// Puts the parts together as the compare page does and writes pictures into the build folder for people to look at.
class TestWidgetPictures : public QObject {
    Q_OBJECT

private slots:
    void looksWhole_data();
    void looksWhole();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

QWidget* surface(QWidget* parent = nullptr)
{
    auto* widget = new QWidget(parent);
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::Base);
    return widget;
}

NavRail* rail()
{
    auto* result = new NavRail;
    const QStringList ids{QStringLiteral("compare"), QStringLiteral("path"),        QStringLiteral("locations"),
                          QStringLiteral("equity"),  QStringLiteral("sensitivity"), QStringLiteral("skills"),
                          QStringLiteral("market"),  QStringLiteral("report")};
    QList<NavRail::Item> items;
    for (const QString& id : ids)
        items << NavRail::Item{id, id, id.left(1).toUpper() + id.mid(1), {}, id == QLatin1String("report")};
    result->setItems(items);
    result->setCurrent(QStringLiteral("compare"));
    return result;
}

struct PathRow {
    QString name;
    QString subtitle;
    PathLook look;
    bool shown = true;
};

QListView* pathList(QObject* owner)
{
    auto* model = new QStandardItemModel(owner);
    const QList<PathRow> rows{
        {QStringLiteral("AI engineer"), QStringLiteral("Austin · Engineer → Senior → Staff"), {0, false}},
        {QStringLiteral("AI engineer, then PM"), QStringLiteral("Austin · lateral move in 2032"), {2, false}},
        {QStringLiteral("Founding engineer"), QStringLiteral("Seed startup · 1.00% options"), {1, false}},
        {QStringLiteral("Stay in software"), QStringLiteral("Austin · Senior → Staff"), {0, true}},
        {QStringLiteral("AI engineer, remote"), QStringLiteral("Remote (US) · pay 8.5% lower"), {3, false}, false}};
    for (const PathRow& row : rows) {
        auto* item = new QStandardItem(row.name);
        item->setData(row.subtitle, PathListDelegate::SubtitleRole);
        item->setData(row.look.index, PathListDelegate::LookIndexRole);
        item->setData(row.look.baseline, PathListDelegate::BaselineRole);
        item->setCheckState(row.shown ? Qt::Checked : Qt::Unchecked);
        model->appendRow(item);
    }
    auto* view = new QListView;
    view->setModel(model);
    view->setItemDelegate(new PathListDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setFixedWidth(256);
    view->setCurrentIndex(model->index(0, 0));
    return view;
}

ValueField* valueField(const QString& label, ValueKind kind, double value, double source, const QString& sourceText)
{
    ValueField::Spec spec;
    spec.label = label;
    spec.kind = kind;
    spec.most = source * 2;
    spec.step = kind == ValueKind::Money ? 100 : 0.005;
    spec.source = source;
    spec.sourceText = sourceText;
    auto* field = new ValueField(spec, english);
    field->setValue(value);
    return field;
}

QWidget* controlRow()
{
    auto* controls = surface();
    auto* row = new QHBoxLayout(controls);
    auto* primary = new QPushButton(QStringLiteral("Save PDF…"));
    primary->setProperty(styleproperty::Primary, true);
    auto* checked = new QCheckBox(QStringLiteral("On"));
    checked->setChecked(true);
    auto* radio = new QRadioButton(QStringLiteral("One"));
    radio->setChecked(true);
    row->addWidget(primary);
    row->addWidget(new QPushButton(QStringLiteral("Add")));
    row->addWidget(checked);
    row->addWidget(radio);
    return controls;
}

QWidget* inspector()
{
    auto* result = surface();
    result->setFixedWidth(300);
    auto* rows = new QVBoxLayout(result);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* start = new FoldingGroup(QStringLiteral("Start"));
    auto* level = new ChoiceField;
    level->setLabel(QStringLiteral("Entry level"));
    level->setChoices({{QStringLiteral("e"), QStringLiteral("Engineer")}});
    level->setValue(QStringLiteral("e"));
    auto* starts = new MonthField(english);
    starts->setLabel(QStringLiteral("Starts"));
    starts->setValue(Month(2028, 2));
    start->addPair(level, starts);
    auto* pay = new FoldingGroup(QStringLiteral("Pay at Senior level"));
    pay->addWidget(
        valueField(QStringLiteral("Base pay"), ValueKind::Money, 210000, 210000, QStringLiteral("guide $210,000")));
    pay->addWidget(
        valueField(QStringLiteral("Equity per year"), ValueKind::Rate, 0.4, 0.4, QStringLiteral("guide 40% of base")));
    pay->addWidget(
        valueField(QStringLiteral("Up-skilling"), ValueKind::Money, 6200, 4000, QStringLiteral("budget $4,000")));
    ValueField* wrong = valueField(QStringLiteral("Base pay"), ValueKind::Money, 21, 210000, {});
    wrong->showMessage(QStringLiteral("Base pay must be $20,000 or more. Did you mean $210,000?"),
                       FieldFrame::Tone::Error);
    pay->addWidget(wrong);
    auto* risk = new FoldingGroup(QStringLiteral("Risk"));
    risk->setExpanded(false);
    for (QWidget* part :
         {static_cast<QWidget*>(start), static_cast<QWidget*>(pay), static_cast<QWidget*>(risk), controlRow()})
        rows->addWidget(part);
    rows->addStretch(1);
    return result;
}

QTableView* table(QObject* owner)
{
    const QList<QList<QVariant>> rows{
        {QStringLiteral("AI engineer"), 2.58e6, 412e3, 0.83},
        {QStringLiteral("Founding engineer"), 2.09e6, -64e3, 0.44},
        {QStringLiteral("Stay in software"), 2.16e6, QStringLiteral("baseline"), QVariant()}};
    auto* model = new QStandardItemModel(3, 4, owner);
    model->setHorizontalHeaderLabels({QStringLiteral("Path"), QStringLiteral("10-year take-home"),
                                      QStringLiteral("Lead over staying"), QStringLiteral("Ahead in")});
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 4; ++column)
            model->setData(model->index(row, column), rows[row][column]);
    }
    auto* view = new QTableView;
    view->setModel(model);
    view->setItemDelegateForColumn(1, new MoneyDelegate(MoneyDelegate::Form::Compact, english, view));
    view->setItemDelegateForColumn(2, new MoneyDelegate(MoneyDelegate::Form::SignedCompact, english, view));
    view->setItemDelegateForColumn(3, new MoneyDelegate(MoneyDelegate::Form::Chance, english, view));
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(34);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->selectRow(0);
    view->setFixedHeight(140);
    return view;
}

QWidget* page(QObject* owner)
{
    auto* result = new QWidget;
    auto* rows = new QVBoxLayout(result);
    rows->setContentsMargins(28, 22, 28, 12);
    rows->setSpacing(13);
    auto* verdict =
        new QLabel(QStringLiteral("Switching to <b>AI engineer</b> leads by <b>$412k</b> over 10 years; ahead in "
                                  "<b>83%</b> of 10,000 futures; breaks even in <b>2028</b>."));
    verdict->setWordWrap(true);
    verdict->setFont(fontFor(TextRole::Verdict, verdict->font()));
    rows->addWidget(verdict);
    auto* notice = new Notice;
    rows->addWidget(notice);
    notice->showNotice(Notice::Tone::Warning, QStringLiteral("Showing the result from 14:30"),
                       QStringLiteral("You cancelled at 62%. Base pay has changed since."));
    notice->addNoticeAction(new QAction(QStringLiteral("Compute again")));
    notice->addNoticeAction(new QAction(QStringLiteral("Undo the change")));
    auto* card = new Card;
    card->setHeading(sampleLines().title, sampleLines().subtitle);
    auto* tabs = new SegmentedChoice;
    tabs->setChoices({QStringLiteral("Per year"), QStringLiteral("Running total"), QStringLiteral("Lead")});
    card->addTool(tabs);
    auto* chart = new LineChart;
    chart->setData(sampleLines());
    card->addWidget(chart, 1);
    card->setContentPadding({8, 0, 10, 8});
    rows->addWidget(card, 1);
    auto* tableCard = new Card;
    tableCard->addWidget(table(owner));
    rows->addWidget(tableCard);
    return result;
}

} // namespace

void TestWidgetPictures::looksWhole_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestWidgetPictures::looksWhole()
{
    QFETCH(bool, dark);
    const Theme theme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    QWidget window;
    window.resize(1440, 800);
    auto* row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail());
    row->addWidget(pathList(&window));
    row->addWidget(page(&window), 1);
    row->addWidget(inspector());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(QDir().mkpath(QStringLiteral(PATHWISE_PICTURES)));
    const QImage image = window.grab().toImage();
    const QString name = dark ? QStringLiteral("dark") : QStringLiteral("light");
    QVERIFY(image.save(QStringLiteral(PATHWISE_PICTURES "/widgets-%1.png").arg(name)));
    QCOMPARE(QColor(image.pixel(360, 795)), theme.tokens().window);
}

QTEST_MAIN(TestWidgetPictures)
#include "tst_widgetpictures.moc"
