// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/kinds.h"
#include "core/conformance/verify.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pathwise;

namespace {

/// The lines that `verify` prints for one file of cases.
class Verification {
public:
    Verification(const char* kind, const QByteArray& text)
    {
        const QString path = m_folder.filePath("cases.csv");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        const auto lines = verify(*findKind(kind), path.toStdString(), PATHWISE_RESOURCES "/cases");
        if (!lines)
            qFatal("%s: %s", kind, lines.error().field.c_str());
        m_lines = *lines;
    }

    [[nodiscard]] const std::vector<VerifyLine>& lines() const { return m_lines; }

private:
    QTemporaryDir m_folder;
    std::vector<VerifyLine> m_lines;
};

} // namespace

class TestEquityKinds : public QObject {
    Q_OBJECT

private slots:
    void parametersComeFromTheSuiteWhenNotBeside()
    {
        const Verification verification(
            "amt",
            "case_id,year,status_filing,wages,ltcg,iso_bargain,regular_tax,tol_abs,tol_rel\n"
            "a,2025,single,150000,0,0,25067,0.01,0\n"
            "b,1999,single,150000,0,0,25067,0.01,0\n");
        QVERIFY(verification.lines()[0].ok);
        QVERIFY(!verification.lines()[1].ok);
        QVERIFY(verification.lines()[1].computed.empty());
        QVERIFY(verification.lines()[1].problem->code == ErrorCode::Unavailable);
    }

    void rowsThatCannotBeComputedSaySo_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("negative price") << QByteArray("bsm")
                                        << QByteArray("case_id,type,S,K,r,q,sigma,T,price,tol_abs,tol_rel\n"
                                                      "a,call,-1,10,0.05,0,0.3,1,0,1,1\n");
        QTest::newRow("NaN") << QByteArray("bsm")
                             << QByteArray("case_id,type,S,K,r,q,sigma,T,price,tol_abs,tol_rel\n"
                                           "a,call,nan,10,0.05,0,0.3,1,0,1,1\n");
        QTest::newRow("unknown word") << QByteArray("bsm")
                                      << QByteArray("case_id,type,S,K,r,q,sigma,T,price,tol_abs,tol_rel\n"
                                                    "a,straddle,10,10,0.05,0,0.3,1,0,1,1\n");
        QTest::newRow("multiple of 1") << QByteArray("hull_white")
                                       << QByteArray("case_id,S,K,T,vest,r,q,sigma,M,exit_rate,value,tol_abs,tol_rel\n"
                                                     "a,10,10,10,1,0.05,0,0.3,1,0.1,0,1,1\n");
        QTest::newRow("probabilities do not add up")
            << QByteArray("startup_offer")
            << QByteArray("case_id,options,strike,fd_shares_today,future_dilution,total_preference,preferred_fraction,"
                          "outcomes,"
                          "tax_rate,discount_rate,wealth,gamma,prob_zero,tol_abs,tol_rel\n"
                          "a,10,1,1000,0,0,0,0.5@1@0|0.4@1@100,0.3,0,100,2,0,9,9\n");
        QTest::newRow("impossible date")
            << QByteArray("iso_disposition")
            << QByteArray(
                   "case_id,strike,fmv_exercise,sale_price,grant_date,exercise_date,sale_date,shares,loss_disallowed,"
                   "qualifying,tol_abs,tol_rel\n"
                   "a,1,2,3,2025-02-30,2026-01-01,2027-01-01,10,0,0,9,9\n");
    }
    void rowsThatCannotBeComputedSaySo()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, text);
        const Verification verification(kind.constData(), text);
        QVERIFY(!verification.lines().empty());
        for (const VerifyLine& line : verification.lines()) {
            QVERIFY(!line.ok);
            QVERIFY(line.computed.empty());
            QVERIFY(line.problem);
        }
    }
};

QTEST_APPLESS_MAIN(TestEquityKinds)
#include "tst_equitykinds.moc"
