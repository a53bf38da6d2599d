// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportfigures.h"
#include "tests/app/report/samplereport.h"

#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace pathwise;

class TestReportFigures : public QObject {
    Q_OBJECT

private:
    SampleReport m_sample;

    [[nodiscard]] std::vector<ReportFigure> all(const Plan& plan) const
    {
        auto evaluation = std::make_shared<Evaluation>(*m_sample.evaluation);
        evaluation->plan = plan;
        std::vector<ReportFigure> figures;
        for (const ReportFigureGroup& group : reportFigures({evaluation, m_sample.options}))
            figures.insert(figures.end(), group.figures.begin(), group.figures.end());
        return figures;
    }

    [[nodiscard]] static const ReportFigure* find(const std::vector<ReportFigure>& figures, const QString& value)
    {
        const auto found = std::find_if(figures.begin(), figures.end(),
                                        [&](const ReportFigure& figure) { return figure.value == value; });
        return found == figures.end() ? nullptr : &*found;
    }

private slots:
    void initTestCase() { m_sample = sampleReport(); }

    void everyFigureHasLabelValueAndSource()
    {
        for (const ReportFigure& figure : all(m_sample.evaluation->plan)) {
            QVERIFY(!figure.label.isEmpty());
            QVERIFY2(!figure.value.isEmpty() && figure.value != QStringLiteral("–"), qPrintable(figure.label));
            QVERIFY2(!figure.source.isEmpty(), qPrintable(figure.label));
        }
    }

    void nothingIsCalledByItsId()
    {
        const auto figures = all(m_sample.evaluation->plan);
        QVERIFY(find(figures, QStringLiteral("Distributed training")));
        const QRegularExpression id(QStringLiteral("^[a-z_]+\\.[a-z_.]+$")); // "founding_engineer.senior.equity"
        for (const ReportFigure& figure : figures) {
            QVERIFY2(!figure.value.contains(QLatin1Char('_')), qPrintable(figure.value));
            QVERIFY2(!id.match(figure.source).hasMatch(), qPrintable(figure.source));
        }
    }

    void aFigureOfTheUserIsMarkedWithWhatItReplaces()
    {
        Plan plan = m_sample.evaluation->plan;
        plan.paths[0].stages[1].package.base = 234'567;
        const auto figures = all(plan);
        const ReportFigure* base = find(figures, QStringLiteral("$234,567"));
        QVERIFY(base);
        QVERIFY(base->isOverridden);
        QVERIFY2(base->source.startsWith(QStringLiteral("your figure, in place of $")), qPrintable(base->source));
    }

    void guideFiguresNameTheGuide()
    {
        Plan plan = m_sample.evaluation->plan;
        plan.paths[0].stages[1].package.base.reset();
        const auto figures = all(plan);
        QVERIFY(std::any_of(figures.begin(), figures.end(), [](const ReportFigure& figure) {
            return figure.source.contains(QStringLiteral("AI Engineer Career Path: What You Need to Know in 2026"))
                && !figure.isOverridden;
        }));
    }

    void futuresAndSeedAreThere()
    {
        const auto figures = all(m_sample.evaluation->plan);
        QVERIFY(find(figures, QStringLiteral("200")));
        QVERIFY(find(figures, QStringLiteral("2026")));
    }
};

QTEST_MAIN(TestReportFigures)
#include "tst_reportfigures.moc"
