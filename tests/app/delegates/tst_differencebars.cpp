// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegates/differencebars.h"

#include "app/theme/tokens.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace pathwise;

namespace {

/// Columns of the cell that the bar fills: first, and how many.
struct Bar {
    int from = -1;
    int width = 0;
};

/// One cell, 200 by 30, in the light theme.
Bar barOf(const QVariant& share, double low, double high)
{
    QStandardItemModel model(1, 1);
    const QModelIndex cell = model.index(0, 0);
    model.setData(cell, share, DifferenceBars::ShareRole);
    model.setData(cell, low, DifferenceBars::LowRole);
    model.setData(cell, high, DifferenceBars::HighRole);
    QImage image(200, 30, QImage::Format_ARGB32);
    image.fill(lightTokens().surface);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = paletteFor(lightTokens());
    {
        QPainter painter(&image);
        DifferenceBars().paint(&painter, option, cell);
    }
    Bar bar;
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, 13) != lightTokens().warning.edge)
            continue;
        bar.from = bar.from < 0 ? x : bar.from;
        ++bar.width;
    }
    return bar;
}

} // namespace

class TestDifferenceBars : public QObject {
    Q_OBJECT

private slots:
    void lengthIsInProportion()
    {
        const Bar whole = barOf(-0.08, -0.08, 0);
        const Bar half = barOf(-0.04, -0.08, 0);
        QVERIFY(whole.width > 40);
        QVERIFY(std::abs(whole.width - 2 * half.width) <= 3);                      // the line of zero covers a pixel
        QVERIFY(std::abs(whole.from + whole.width - half.from - half.width) <= 1); // both end at zero
    }

    void moreAndLessGrowApart()
    {
        const Bar less = barOf(-0.05, -0.05, 0.05);
        const Bar more = barOf(0.05, -0.05, 0.05);
        QVERIFY(less.width > 10 && more.width > 10);
        QVERIFY(less.from + less.width <= more.from + 1);
    }

    void nothingToShowIsNoBar()
    {
        QCOMPARE(barOf(QVariant(), 0, 0).width, 0);
        QCOMPARE(barOf(0.0, 0, 0).width, 0);
    }
};

QTEST_MAIN(TestDifferenceBars)
#include "tst_differencebars.moc"
