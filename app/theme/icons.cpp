// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>
#include <cmath>

// Outside the namespace, as the macro declares the function it calls where it stands.
static void initializeIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace pathwise {
namespace {

QByteArray svgText(const QString& name)
{
    initializeIconResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool known = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(known, "icon", qPrintable(name));
    return known ? file.readAll() : QByteArray();
}

/// Rendered afresh for each colour and size, which keeps strokes sharp; the cache keeps painting cheap.
class PaletteIconEngine : public QIconEngine {
public:
    explicit PaletteIconEngine(const QString& name) : m_name(name) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        const int side = std::min(rect.width(), rect.height());
        const QPixmap image = iconPixmap(m_name, color(mode, state), side, ratio);
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, image);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, color(mode, state), std::min(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap image = pixmap(size, mode, state);
        image.setDevicePixelRatio(scale);
        return image;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new PaletteIconEngine(m_name); }

private:
    static QColor color(QIcon::Mode mode, QIcon::State state)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return palette.color(QPalette::Active, state == QIcon::On ? QPalette::Highlight : QPalette::WindowText);
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new PaletteIconEngine(name));
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, double devicePixelRatio)
{
    const QString key = QStringLiteral("pathwise/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(devicePixelRatio);
    QPixmap image;
    if (QPixmapCache::find(key, &image))
        return image;
    const int pixels = std::max(1, static_cast<int>(std::ceil(size * devicePixelRatio)));
    image = QPixmap(pixels, pixels);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(svgText(name).replace("currentColor", color.name().toLatin1()));
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, image);
    return image;
}

QByteArray iconText(const QString& name)
{
    return svgText(name);
}

QIcon applicationIcon()
{
    QIcon result;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        result.addPixmap(iconPixmap(QStringLiteral("pathwise"), Qt::black, size, 1));
    return result;
}

} // namespace pathwise
