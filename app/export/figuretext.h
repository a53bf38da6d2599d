// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"

#include <QByteArray>

namespace pathwise {

/// A chart's figures as text. Units are in the header. Exact numbers with as many digits as they have, never rounded for
/// display. Pure; callable from any thread.

/// Comma separated (RFC 4180): UTF-8, CRLF, a dot as decimal mark in every language.
[[nodiscard]] QByteArray figuresAsCsv(const FigureTable& table);
/// Tab separated, one line a row, a dot as decimal mark: what spreadsheets take from the clipboard.
[[nodiscard]] QString figuresAsTabs(const FigureTable& table);

} // namespace pathwise
