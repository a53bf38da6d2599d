// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <array>

namespace pathwise {

/// Text on a tinted surface with an edge: notices, field messages, pills.
struct ToneTokens {
    QColor text;
    QColor fill;
    QColor edge;
};

/// A path's colours: `line` reaches 3:1 on a surface, `text` 4.5:1.
struct LineTokens {
    QColor line;
    QColor text;
};

/// A pay part's colours: `fill` of the bar, `text` of its label.
struct PartTokens {
    QColor fill;
    QColor text;
};

/// Every colour of the program, by meaning. One set for each theme; the only place with colour literals.
/// A plain value: widgets and charts ask `tokensFor(palette())` when they paint and so follow the theme by themselves.
struct Tokens {
    bool dark = false;
    /// The user's system asks for its own colours: no fills behind bands, thicker lines.
    bool highContrast = false;

    QColor window, surface, sunken, pill;
    QColor border, hairline, control;
    QColor text, text2, text3;
    QColor accent, accentHover, onAccent, selection;
    QColor grid, track;
    ToneTokens warning, error, done;

    /// Index of the slate that the baseline always has.
    static constexpr std::size_t Slate = 1;
    /// Blue, slate, vermilion, teal, magenta, ochre.
    std::array<LineTokens, 6> paths;
    PartTokens base, bonus, equity, other;

    /// Opacity of an uncertainty band's fill and of its edge.
    double bandFill = 0, faintBandFill = 0, bandEdge = 0;
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();
/// Built from the system's colours, for high contrast.
[[nodiscard]] Tokens highContrastTokens(const QPalette& system);

/// The palette that carries a theme's colours to every widget.
[[nodiscard]] QPalette paletteFor(const Tokens& tokens);
/// The tokens whose palette this is; the system's own colours when it is neither theme's.
[[nodiscard]] Tokens tokensFor(const QPalette& palette);

/// WCAG 2.2 contrast ratio of two opaque colours, 1..21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);
/// `color` with an opacity 0..1.
[[nodiscard]] QColor withOpacity(QColor color, double opacity);

} // namespace pathwise
