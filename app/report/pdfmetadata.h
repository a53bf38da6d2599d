// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace pathwise {

/// What Qt's PDF writer leaves out of a document.
struct PdfMetadata {
    struct Bookmark {
        QString title;
        std::size_t page = 0;
    };
    QString author;   ///< empty: none
    QString language; ///< BCP 47, "en-US"
    QDateTime date;   ///< replaces the time of writing, so that equal reports are equal files
    std::vector<Bookmark> bookmarks;
};

/// The file with the metadata in an incremental update at its end (ISO 32000-1, 7.5.6): new versions of the catalog and
/// the information dictionary, and an outline. Empty when `pdf` is not as Qt writes it (a classic cross-reference table
/// and one trailer). Pure.
[[nodiscard]] std::optional<QByteArray> withMetadata(const QByteArray& pdf, const PdfMetadata& metadata);

} // namespace pathwise
