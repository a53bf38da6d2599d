// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/tsfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace pathwise {
namespace {

QStringList readForms(QXmlStreamReader& xml)
{
    QStringList forms;
    while (xml.readNextStartElement())
        forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    return forms;
}

void readTranslation(QXmlStreamReader& xml, TsMessage& message)
{
    message.unfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
    if (message.plural)
        message.translations = readForms(xml);
    else
        message.translations = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
}

bool isObsolete(const QXmlStreamReader& xml)
{
    const auto type = xml.attributes().value(QLatin1String("type"));
    return type == QLatin1String("vanished") || type == QLatin1String("obsolete");
}

/// Reads one <message>; false when it is obsolete.
bool readMessage(QXmlStreamReader& xml, TsMessage& message)
{
    bool live = true;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            live = !isObsolete(xml);
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return live;
}

void readContext(QXmlStreamReader& xml, std::vector<TsMessage>& messages)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            TsMessage message;
            message.context = context;
            if (readMessage(xml, message))
                messages.push_back(message);
        } else {
            xml.skipCurrentElement();
        }
    }
}

QStringList found(const QString& pattern, const QString& text)
{
    QStringList all;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        all << matches.next().captured();
    all.sort();
    return all;
}

QStringList placeholders(const QString& text)
{
    QStringList all = found(QStringLiteral("%L?(\\d+|n)|\\{[a-z][A-Za-z_]*\\}"), text);
    all.removeDuplicates();
    return all;
}

qsizetype mnemonics(QString text)
{
    return text.remove(QStringLiteral("&&")).count(QRegularExpression(QStringLiteral("&\\S")));
}

QString ending(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(…|\\.\\.\\.|:)\\s*$"));
    return pattern.match(text).captured(1);
}

QStringList formComplaints(const TsMessage& message, qsizetype index)
{
    const QString& form = message.translations[index];
    QStringList all;
    if (form.trimmed().isEmpty())
        return {QStringLiteral("is empty")};
    QStringList wanted = placeholders(message.source);
    QStringList got = placeholders(form);
    if (message.plural && index == 0) {
        wanted.removeAll(QStringLiteral("%n"));
        got.removeAll(QStringLiteral("%n"));
    }
    if (wanted != got)
        all << QStringLiteral("has placeholders (%1), not (%2)").arg(got.join(u' '), wanted.join(u' '));
    if (mnemonics(form) != mnemonics(message.source))
        all << QStringLiteral("has %1 mnemonics").arg(mnemonics(form));
    if (ending(form) != ending(message.source))
        all << QStringLiteral("ends in '%1', not '%2'").arg(ending(form), ending(message.source));
    return all;
}

} // namespace

QString TsMessage::key() const
{
    return context + QStringLiteral(" | ") + source + (comment.isEmpty() ? QString() : QStringLiteral(" | ") + comment);
}

std::vector<TsMessage> readTsFile(const QString& path)
{
    std::vector<TsMessage> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("context"))
            readContext(xml, messages);
        else
            xml.skipCurrentElement();
    }
    return xml.hasError() ? std::vector<TsMessage>() : messages;
}

QStringList complaints(const TsMessage& message)
{
    QStringList all;
    if (message.unfinished)
        all << QStringLiteral("is unfinished");
    for (qsizetype i = 0; i < message.translations.size(); ++i)
        all << formComplaints(message, i);
    return all;
}

} // namespace pathwise
