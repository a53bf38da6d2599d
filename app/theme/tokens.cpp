// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace pathwise {
namespace {

QColor hex(unsigned int rgb)
{
    return QColor::fromRgb(QRgb(rgb | 0xff000000U));
}

LineTokens line(unsigned int color)
{
    return {hex(color), hex(color)};
}

Tokens makeLight()
{
    Tokens t;
    t.window = hex(0xF4F5F7), t.surface = hex(0xFFFFFF), t.sunken = hex(0xECEEF2), t.pill = hex(0xECEEF2);
    t.border = hex(0xDADEE5), t.hairline = hex(0xE7EAEF), t.control = hex(0x858E9C);
    t.text = hex(0x15191F), t.text2 = hex(0x4E5866), t.text3 = hex(0x616A77);
    t.accent = hex(0x1A58E4), t.accentHover = hex(0x1549C2), t.onAccent = hex(0xFFFFFF), t.selection = hex(0xE8EEFC);
    t.grid = hex(0xE4E7EC), t.track = hex(0xD5DAE2);
    t.warning = {hex(0x7A4A00), hex(0xFFF5E0), hex(0xD9A23B)};
    t.error = {hex(0xB3261E), hex(0xFDECEA), hex(0xE0958F)};
    t.done = {hex(0x0B6B4F), hex(0xE6F4EE), hex(0x8CC7B0)};
    t.paths = {line(0x1A58E4),
               line(0x33373F),
               LineTokens{hex(0xE35B0C), hex(0xB8460A)},
               LineTokens{hex(0x0F9683), hex(0x0B7464)},
               line(0xA4187C),
               line(0x614D06)};
    t.base = {hex(0x2B4A86), hex(0x2B4A86)};
    t.bonus = {hex(0x5F88D8), hex(0x3F6BC2)};
    t.equity = {hex(0xC47F00), hex(0x8F5A00)};
    t.other = {hex(0x7B8594), t.text2};
    t.bandFill = 0.13, t.faintBandFill = 0.08, t.bandEdge = 0.45;
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.window = hex(0x14171C), t.surface = hex(0x1B1F26), t.sunken = hex(0x101317), t.pill = hex(0x242A33);
    t.border = hex(0x323945), t.hairline = hex(0x2A303A), t.control = hex(0x768193);
    t.text = hex(0xE9EDF2), t.text2 = hex(0xB1BAC6), t.text3 = hex(0x97A1AF);
    t.accent = hex(0x7FAEFF), t.accentHover = hex(0xA3C5FF), t.onAccent = hex(0x0B1730), t.selection = hex(0x1F2E4A);
    t.grid = hex(0x2A303A), t.track = hex(0x3A424F);
    t.warning = {hex(0xF2C36B), hex(0x2E2612), hex(0x8A6A1E)};
    t.error = {hex(0xFF9C94), hex(0x3A1D1B), hex(0x8C403A)};
    t.done = {hex(0x6FD3AC), hex(0x12301F), hex(0x2F7A58)};
    t.paths = {LineTokens{hex(0x3B93F7), hex(0x5CA6FA)},
               LineTokens{hex(0x8C95A2), hex(0xB1BAC6)},
               LineTokens{hex(0xFB7E3C), hex(0xFB8C52)},
               line(0x38D7B3),
               line(0xF5A8E6),
               line(0xFAE98A)};
    t.base = {hex(0x4F7BD0), hex(0x8FB1F0)};
    t.bonus = {hex(0x9DBDF5), hex(0x9DBDF5)};
    t.equity = {hex(0xE5A93A), hex(0xE5A93A)};
    t.other = {hex(0x8C95A2), t.text2};
    t.bandFill = 0.20, t.faintBandFill = 0.08, t.bandEdge = 0.45;
    return t;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto channel = [share](float from, float to) {
        return static_cast<float>(from + (static_cast<double>(to) - from) * share);
    };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

void fillNormal(QPalette& palette, const Tokens& t)
{
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.sunken);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::BrightText, t.error.text);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.hairline);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.control);
    palette.setColor(QPalette::Shadow, t.control);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

Tokens highContrastTokens(const QPalette& system)
{
    const QColor window = system.color(QPalette::Active, QPalette::Window);
    const QColor text = system.color(QPalette::Active, QPalette::WindowText);
    const bool dark = luminance(text) > luminance(window);
    Tokens t = dark ? darkTokens() : lightTokens();
    t.highContrast = true;
    t.window = window, t.sunken = window, t.pill = window;
    t.surface = system.color(QPalette::Active, QPalette::Base);
    t.border = text, t.hairline = text, t.control = text;
    t.text = text, t.text2 = text, t.text3 = text;
    t.accent = system.color(QPalette::Active, QPalette::Highlight);
    t.accentHover = t.accent;
    t.onAccent = system.color(QPalette::Active, QPalette::HighlightedText);
    t.selection = mixed(window, t.accent, 0.15);
    t.grid = mixed(window, text, 0.35), t.track = mixed(window, text, 0.5);
    t.bandFill = 0, t.faintBandFill = 0, t.bandEdge = 1;
    return t;
}

QPalette paletteFor(const Tokens& t)
{
    QPalette palette;
    fillNormal(palette, t);
    const QColor faded = mixed(t.surface, t.text, 0.38);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(t.surface, t.accent, 0.45));
    palette.setColor(QPalette::Disabled, QPalette::Dark, t.border);
    return palette;
}

Tokens tokensFor(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    for (const Tokens& tokens : {lightTokens(), darkTokens()}) {
        if (base == tokens.surface && text == tokens.text)
            return tokens;
    }
    return highContrastTokens(palette);
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor withOpacity(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

} // namespace pathwise
