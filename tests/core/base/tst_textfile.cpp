// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pathwise;

class TestTextFile : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void writesAndReadsBack()
    {
        const auto file = path("a.txt");
        QVERIFY(replaceFile(file, "one").has_value());
        QVERIFY(replaceFile(file, "two").has_value());
        QCOMPARE(readTextFile(file, 100).value(), "two");
        QCOMPARE(QDir(m_folder.path()).entryList({".pathwise-*"}, QDir::Files | QDir::Hidden).size(), 0);
    }

    void keepsModeAndFollowsLinks()
    {
        const auto file = path("real.txt");
        QVERIFY(replaceFile(file, "old").has_value());
        std::filesystem::permissions(file, std::filesystem::perms(0640));
        const auto link = path("link.txt");
        std::filesystem::create_symlink(file, link);
        QVERIFY(replaceFile(link, "new").has_value());
        QVERIFY(std::filesystem::is_symlink(link));
        QCOMPARE(readTextFile(file, 100).value(), "new");
        QVERIFY(std::filesystem::status(file).permissions() == std::filesystem::perms(0640));
    }

    void namesWhatIsWrong()
    {
        QVERIFY(readTextFile(path("missing"), 100).error().code == ErrorCode::CannotRead);
        QVERIFY(readTextFile(m_folder.path().toStdString(), 100).error().code == ErrorCode::CannotRead);
        QVERIFY(replaceFile(path("long.txt"), std::string(200, 'x')).has_value());
        const Error tooLarge = readTextFile(path("long.txt"), 100).error();
        QVERIFY(tooLarge.code == ErrorCode::TooLarge);
        QCOMPARE(tooLarge.value.value(), 200.0);
        QVERIFY(replaceFile(path("empty.txt"), "").has_value());
        QVERIFY(readTextFile(path("empty.txt"), 100).error().code == ErrorCode::Empty);
        const auto nowhere = replaceFile(path("no/such/folder.txt"), "x");
        QVERIFY(nowhere.error().code == ErrorCode::CannotWrite);
        QVERIFY(!nowhere.error().text.empty());
    }

private:
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestTextFile)
#include "tst_textfile.moc"
