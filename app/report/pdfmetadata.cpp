// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfmetadata.h"

#include <QList>
#include <QRegularExpression>

namespace pathwise {

namespace {

/// A text string of PDF: UTF-16 with a byte order mark, in hexadecimal.
QByteArray textString(const QString& text)
{
    QByteArray bytes("\xFE\xFF");
    for (const QChar letter : text) {
        bytes += static_cast<char>(letter.unicode() >> 8);
        bytes += static_cast<char>(letter.unicode() & 0xFF);
    }
    return '<' + bytes.toHex().toUpper() + '>';
}

QByteArray reference(qint64 object)
{
    return QByteArray::number(object) + " 0 R";
}

/// A file as Qt writes it, opened as far as is needed.
class PdfReader {
public:
    explicit PdfReader(const QByteArray& pdf) : m_pdf(pdf) {}

    struct Trailer {
        qint64 size = 0;
        qint64 root = 0;
        qint64 info = 0;
        qint64 tableOffset = 0;
    };

    [[nodiscard]] std::optional<Trailer> trailer() const
    {
        const qsizetype start = m_pdf.lastIndexOf("trailer");
        const qsizetype end = m_pdf.lastIndexOf("startxref");
        if (start < 0 || end < start)
            return {};
        const QByteArray text = m_pdf.mid(start, end - start);
        const auto size = number(text, "/Size ");
        const auto root = number(text, "/Root ");
        const auto info = number(text, "/Info ");
        const auto table = number(m_pdf.mid(end), "startxref\n");
        if (!size || !root || !info || !table)
            return {};
        return Trailer{*size, *root, *info, *table};
    }

    /// Between "<<" and ">>" of an object that is a dictionary.
    [[nodiscard]] std::optional<QByteArray> dictionary(qint64 object) const
    {
        const QByteArray head = '\n' + QByteArray::number(object) + " 0 obj\n";
        const qsizetype at = m_pdf.indexOf(head);
        const qsizetype end = at < 0 ? -1 : m_pdf.indexOf("endobj", at);
        if (end < 0)
            return {};
        const QByteArray body = m_pdf.mid(at + head.size(), end - at - head.size()).trimmed();
        if (!body.startsWith("<<") || !body.endsWith(">>"))
            return {};
        return body.mid(2, body.size() - 4);
    }

    /// The pages in order, from the root of the page tree.
    [[nodiscard]] QList<qint64> pages(const QByteArray& catalog) const
    {
        QList<qint64> found;
        const auto root = number(catalog, "/Pages ");
        const auto tree = root ? dictionary(*root) : std::nullopt;
        if (!tree)
            return found;
        const qsizetype from = tree->indexOf("/Kids");
        const QByteArray kids = tree->mid(from, tree->indexOf(']', from) - from);
        static const QRegularExpression pattern(QStringLiteral("(\\d+) 0 R"));
        auto matches = pattern.globalMatch(QString::fromLatin1(kids));
        while (matches.hasNext())
            found.append(matches.next().captured(1).toLongLong());
        return found;
    }

private:
    static std::optional<qint64> number(const QByteArray& text, const char* key)
    {
        const qsizetype at = text.indexOf(key);
        if (at < 0)
            return {};
        qsizetype end = at + static_cast<qsizetype>(qstrlen(key));
        const qsizetype from = end;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9')
            ++end;
        return end == from ? std::nullopt : std::optional(text.mid(from, end - from).toLongLong());
    }

    const QByteArray& m_pdf;
};

/// Objects added at the end of a file, with their cross-reference table and trailer.
class PdfUpdate {
public:
    PdfUpdate(QByteArray pdf, const PdfReader::Trailer& trailer)
        : m_pdf(std::move(pdf)), m_trailer(trailer), m_next(trailer.size)
    {
        if (!m_pdf.endsWith('\n'))
            m_pdf += '\n';
    }

    [[nodiscard]] qint64 reserve() { return m_next++; }

    void write(qint64 object, const QByteArray& dictionary)
    {
        m_offsets.append({object, m_pdf.size()});
        m_pdf += QByteArray::number(object) + " 0 obj\n<<" + dictionary + ">>\nendobj\n";
    }

    [[nodiscard]] QByteArray finish()
    {
        const qsizetype table = m_pdf.size();
        m_pdf += "xref\n";
        for (const auto& [object, offset] : m_offsets) {
            m_pdf += QByteArray::number(object) + " 1\n";
            m_pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        }
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(m_next) + "\n/Root " + reference(m_trailer.root)
            + "\n/Info " + reference(m_trailer.info) + "\n/Prev " + QByteArray::number(m_trailer.tableOffset)
            + "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
        return m_pdf;
    }

private:
    QByteArray m_pdf;
    PdfReader::Trailer m_trailer;
    qint64 m_next;
    QList<std::pair<qint64, qsizetype>> m_offsets;
};

/// Puts the date in place of the time of writing, digit for digit: the file keeps its length and its offsets.
void setDate(QByteArray& pdf, const QDateTime& date)
{
    const QByteArray digits = date.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    for (const char* key : {"/CreationDate (D:", "/ModDate (D:"}) {
        const qsizetype at = pdf.indexOf(key);
        if (at < 0)
            continue;
        qsizetype from = at + static_cast<qsizetype>(qstrlen(key));
        const qsizetype end = pdf.indexOf(')', from);
        if (end - from < digits.size())
            continue;
        QByteArray stamp = pdf.mid(from, end - from);
        stamp.replace(0, digits.size(), digits);
        // The zone of the writer's clock is part of the stamp: "+01'00'".
        for (qsizetype index = digits.size(); index < stamp.size(); ++index) {
            if (stamp[index] >= '0' && stamp[index] <= '9')
                stamp[index] = '0';
        }
        pdf.replace(from, stamp.size(), stamp);
    }
}

qint64 writeOutline(PdfUpdate& update, const std::vector<PdfMetadata::Bookmark>& bookmarks, const QList<qint64>& pages)
{
    const qint64 outline = update.reserve();
    QList<qint64> items;
    for (std::size_t index = 0; index < bookmarks.size(); ++index)
        items.append(update.reserve());
    for (qsizetype index = 0; index < items.size(); ++index) {
        const auto& bookmark = bookmarks[static_cast<std::size_t>(index)];
        const qint64 page = pages.value(static_cast<qsizetype>(bookmark.page), pages.value(0));
        QByteArray item = "\n/Title " + textString(bookmark.title) + "\n/Parent " + reference(outline) + "\n/Dest ["
            + reference(page) + " /Fit]";
        if (index > 0)
            item += "\n/Prev " + reference(items[index - 1]);
        if (index + 1 < items.size())
            item += "\n/Next " + reference(items[index + 1]);
        update.write(items[index], item + '\n');
    }
    update.write(outline,
                 "\n/Type /Outlines\n/Count " + QByteArray::number(items.size()) + "\n/First "
                     + reference(items.first()) + "\n/Last " + reference(items.last()) + '\n');
    return outline;
}

} // namespace

std::optional<QByteArray> withMetadata(const QByteArray& original, const PdfMetadata& metadata)
{
    QByteArray pdf = original;
    setDate(pdf, metadata.date);
    const PdfReader reader(pdf);
    const auto trailer = reader.trailer();
    const auto catalog = trailer ? reader.dictionary(trailer->root) : std::nullopt;
    const auto info = trailer ? reader.dictionary(trailer->info) : std::nullopt;
    if (!catalog || !info)
        return {};
    const QList<qint64> pages = reader.pages(*catalog);
    if (pages.isEmpty())
        return {};
    PdfUpdate update(pdf, *trailer);
    QByteArray newCatalog = catalog->trimmed();
    if (!metadata.bookmarks.empty())
        newCatalog += "\n/Outlines " + reference(writeOutline(update, metadata.bookmarks, pages));
    newCatalog += "\n/Lang " + textString(metadata.language) + "\n/ViewerPreferences <</DisplayDocTitle true>>";
    update.write(trailer->root, '\n' + newCatalog + '\n');
    if (!metadata.author.isEmpty())
        update.write(trailer->info, '\n' + info->trimmed() + "\n/Author " + textString(metadata.author) + '\n');
    return update.finish();
}

} // namespace pathwise
