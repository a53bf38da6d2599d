// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportequity.h"
#include "app/report/reportpainter.h"
#include "app/report/reportsensitivity.h"
#include "core/evaluation/view.h"
#include "tests/app/report/samplereport.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace pathwise;

class TestReportPainter : public QObject {
    Q_OBJECT

private:
    SampleReport m_sample;

    [[nodiscard]] std::size_t pathIndexOf(const char* id) const
    {
        const auto& paths = m_sample.evaluation->plan.paths;
        const auto found =
            std::find_if(paths.begin(), paths.end(), [id](const CareerPath& path) { return path.id == PathId(id); });
        return static_cast<std::size_t>(found - paths.begin());
    }
    [[nodiscard]] static QImage picture(const ReportPainter& report, std::size_t page)
    {
        QImage image(report.paper().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        report.paintPage(painter, page);
        return image;
    }

    /// Whether anything but white is in the part of a page.
    [[nodiscard]] static bool hasInk(const QImage& image, const QRect& part)
    {
        for (int y = part.top(); y <= part.bottom(); ++y)
            for (int x = part.left(); x <= part.right(); ++x)
                if (image.pixel(x, y) != 0xFFFFFFFF)
                    return true;
        return false;
    }

private slots:
    void initTestCase()
    {
        m_sample = sampleReport();
        m_sample.options.equity = reportEquity(*m_sample.evaluation, m_sample.options);
    }

    void coverComparePathsAssumptions()
    {
        const ReportPainter report(m_sample.evaluation, m_sample.options);
        const auto bookmarks = report.bookmarks();
        const auto& paths = m_sample.evaluation->plan.paths;
        QStringList titles;
        for (const auto& bookmark : bookmarks)
            titles << bookmark.title;
        QStringList expected{QStringLiteral("Compare paths")};
        for (const auto& path : paths) {
            if (path.visible)
                expected << QString::fromStdString(path.name);
        }
        expected << QStringLiteral("Locations");
        QCOMPARE(titles.mid(1, expected.size()), expected);
        QCOMPARE(bookmarks.front().page, std::size_t(0));
        QCOMPARE(titles.back(), QStringLiteral("Assumptions"));
        QVERIFY(bookmarks.back().page < report.pageCount());
    }

    void sectionsAsChosen()
    {
        ReportOptions options = m_sample.options;
        options.parts = {{ReportSection::Assumptions}, {ReportSection::Cover, false}, {ReportSection::Compare}};
        const ReportPainter report(m_sample.evaluation, options);
        QCOMPARE(report.bookmarks().front().title, QStringLiteral("Assumptions"));
        QCOMPARE(report.bookmarks().back().title, QStringLiteral("Compare paths"));
        QCOMPARE(report.firstPages().count(ReportSection::Cover), std::size_t(0));
        QCOMPARE(report.firstPages().at(ReportSection::Assumptions), std::size_t(0));
        QCOMPARE(report.firstPages().at(ReportSection::Compare), report.pageCount() - 1);
    }

    void withoutSectionsTheCoverIsLeft()
    {
        ReportOptions options = m_sample.options;
        options.parts = {{ReportSection::Compare, false}};
        QCOMPARE(ReportPainter(m_sample.evaluation, options).pageCount(), std::size_t(1));
    }

    void sensitivityIsThereWithItsFindings()
    {
        ReportOptions options = m_sample.options;
        options.findings = reportFindings(*m_sample.evaluation, options);
        QVERIFY(options.findings);
        const ReportPainter report(m_sample.evaluation, options);
        const auto bookmarks = report.bookmarks();
        const auto page = std::find_if(bookmarks.begin(), bookmarks.end(), [](const ReportBookmark& bookmark) {
            return bookmark.title == QStringLiteral("Sensitivity");
        });
        QVERIFY(page != bookmarks.end());
        QVERIFY(hasInk(picture(report, page->page), QRect(300, 300, 100, 300)));
        // Against the same futures the lead is that of the comparison.
        const auto lead = summaryOf(*m_sample.evaluation, pathIndexOf("ai"), options.view.column).lead;
        QVERIFY(std::abs(options.findings->ranking.now.middle - lead) < 0.01);
        options.selected = m_sample.evaluation->plan.baseline;
        options.world = nullptr;
        QVERIFY(!reportFindings(*m_sample.evaluation, options));
    }

    void equityIsThereWithItsFindings()
    {
        ReportOptions options = m_sample.options;
        options.equity = reportEquity(*m_sample.evaluation, options);
        QVERIFY(options.equity);
        const ReportPainter report(m_sample.evaluation, options);
        const auto bookmarks = report.bookmarks();
        const auto page = std::find_if(bookmarks.begin(), bookmarks.end(), [](const ReportBookmark& bookmark) {
            return bookmark.title == QStringLiteral("Equity");
        });
        QVERIFY(page != bookmarks.end());
        QVERIFY(hasInk(picture(report, page->page), QRect(300, 300, 100, 200)));
        // One package of public stock has nothing to be weighed against.
        auto alone = std::make_shared<Evaluation>(*m_sample.evaluation);
        alone->plan.paths.resize(1);
        QVERIFY(!reportEquity(*alone, options));
    }

    void skillsAreThereForWhoLearnsOrSearches()
    {
        const QString title = QStringLiteral("Skills and search");
        ReportOptions options = m_sample.options;
        options.parts = {{ReportSection::Cover}, {ReportSection::Skills}};
        const ReportPainter report(m_sample.evaluation, options);
        QCOMPARE(report.bookmarks().back().title, title);
        QCOMPARE(report.pageCount(), std::size_t(2));
        QVERIFY(hasInk(picture(report, 1), QRect(300, 300, 100, 300)));
        // Who stays has nothing to learn.
        Plan stay = m_sample.evaluation->plan;
        stay.paths = {stay.paths.at(pathIndexOf("stay"))};
        options.selected = stay.baseline;
        const auto staying = evaluate(stay, *options.world, {.futures = 20}).value();
        QCOMPARE(ReportPainter(staying, options).pageCount(), std::size_t(1));
        options.world = nullptr;
        QCOMPARE(ReportPainter(m_sample.evaluation, options).pageCount(), std::size_t(1));
    }

    void hiddenPathsAreLeftOut()
    {
        const std::size_t before = ReportPainter(m_sample.evaluation, m_sample.options).bookmarks().size();
        auto changed = std::make_shared<Evaluation>(*m_sample.evaluation);
        QVERIFY(changed->plan.paths.front().visible);
        changed->plan.paths.front().visible = false;
        const ReportPainter report(changed, m_sample.options);
        QCOMPARE(report.bookmarks().size(), before - 1);
    }

    void nothingIsDrawnInTheMargins()
    {
        for (const ReportPaper paper : {ReportPaper::A4, ReportPaper::Letter}) {
            m_sample.options.paper = paper;
            const ReportPainter report(m_sample.evaluation, m_sample.options);
            for (std::size_t page = 0; page < report.pageCount(); ++page) {
                const QImage image = picture(report, page);
                constexpr int margin = 66; // 18 mm less a pixel's rounding
                QVERIFY2(!hasInk(image, {0, 0, margin, image.height()}), qPrintable(QString::number(page)));
                QVERIFY2(!hasInk(image, {image.width() - margin, 0, margin, image.height()}),
                         qPrintable(QString::number(page)));
                QVERIFY2(!hasInk(image, {0, 0, image.width(), margin}), qPrintable(QString::number(page)));
                QVERIFY2(!hasInk(image, {0, image.height() - margin, image.width(), margin}),
                         qPrintable(QString::number(page)));
                QVERIFY(hasInk(image, image.rect()));
            }
        }
    }

    void greyscaleHasNoHue()
    {
        m_sample.options.colours = ReportColours::Greyscale;
        const QImage image = picture(ReportPainter(m_sample.evaluation, m_sample.options), 1);
        m_sample.options.colours = ReportColours::Colour;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                QVERIFY(std::abs(color.red() - color.blue()) < 24); // text colours are nearly grey
            }
    }
};

QTEST_MAIN(TestReportPainter)
#include "tst_reportpainter.moc"
