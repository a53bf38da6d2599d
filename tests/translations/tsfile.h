// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pathwise {

/// One text of a Qt translation source file (.ts).
struct TsMessage {
    QString context;
    QString source;
    QString comment;          ///< disambiguation; empty for most
    QStringList translations; ///< one; several when `plural`
    bool plural = false;
    bool unfinished = false;

    /// Identifies the text within its file.
    [[nodiscard]] QString key() const;
};

/// All live texts of a .ts file, in its order; obsolete ones are left out. Empty when the file can't be read.
[[nodiscard]] std::vector<TsMessage> readTsFile(const QString& path);

/// What a translator lost or invented, in words; empty when the translation keeps placeholders (%1, %L1, %n, {path}),
/// the number of mnemonics (&) and the ellipsis or colon at the end. Plural forms: the first may leave out %n ("one year").
[[nodiscard]] QStringList complaints(const TsMessage& message);

} // namespace pathwise
