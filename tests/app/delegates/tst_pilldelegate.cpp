// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegates/pilldelegate.h"

#include "app/theme/tokens.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace pathwise;

namespace {

/// One cell, 120 by 30, in the light theme.
QImage painted(const QString& text, PillTone tone, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), text);
    model.setData(model.index(0, 0), static_cast<int>(tone), PillDelegate::ToneRole);
    QImage image(120, 30, QImage::Format_ARGB32);
    image.fill(lightTokens().surface);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = paletteFor(lightTokens());
    option.direction = direction;
    QPainter painter(&image);
    PillDelegate().paint(&painter, option, model.index(0, 0));
    return image;
}

int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class TestPillDelegate : public QObject {
    Q_OBJECT

private slots:
    void toneDecidesTheColour()
    {
        const QImage warning = painted(QStringLiteral("Check"), PillTone::Warning);
        const QImage done = painted(QStringLiteral("Agrees"), PillTone::Done);
        QVERIFY(pixelsOf(warning, lightTokens().warning.fill) > 200);
        QCOMPARE(pixelsOf(warning, lightTokens().done.fill), 0);
        QVERIFY(pixelsOf(done, lightTokens().done.fill) > 200);
        QVERIFY(pixelsOf(painted(QStringLiteral("Yours"), PillTone::Neutral), lightTokens().pill) > 200);
    }

    void nothingToSayIsNoPill()
    {
        QCOMPARE(pixelsOf(painted(QString(), PillTone::Warning), lightTokens().surface), 120 * 30);
    }

    void mirrored()
    {
        const auto fill = lightTokens().warning.fill;
        const QImage right = painted(QStringLiteral("Check"), PillTone::Warning, Qt::RightToLeft);
        QVERIFY(pixelsOf(right.copy(60, 0, 60, 30), fill) > pixelsOf(right.copy(0, 0, 60, 30), fill));
    }
};

QTEST_MAIN(TestPillDelegate)
#include "tst_pilldelegate.moc"
