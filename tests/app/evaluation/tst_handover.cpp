// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation/handover.h"

#include <QTest>
#include <QThread>

#include <memory>
#include <thread>
#include <vector>

using namespace pathwise;

class TestHandover : public QObject {
    Q_OBJECT

private slots:
    void callsAreMadeHereInTheirOrder()
    {
        constexpr int many = 1'000;
        Handover handover;
        std::vector<int> made;
        const QThread* here = QThread::currentThread();
        bool isHere = true;
        std::jthread worker([&] {
            for (int number = 0; number < many; ++number)
                handover.post([&, number] {
                    isHere = isHere && QThread::currentThread() == here;
                    made.push_back(number);
                });
        });
        worker.join();
        QVERIFY(made.empty()); // nothing is called from the worker
        QTRY_COMPARE(made.size(), std::size_t{many});
        QVERIFY(isHere);
        for (int number = 0; number < many; ++number)
            QCOMPARE(made[static_cast<std::size_t>(number)], number);
    }

    void whatWaitsGoesWithIt()
    {
        auto carried = std::make_shared<int>(1);
        bool isCalled = false;
        {
            Handover handover;
            handover.post([&isCalled, carried] { isCalled = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!isCalled);
        QCOMPARE(carried.use_count(), 1L);
    }

    /// A call during which events are handled, as under a dialog, is not in the way of the next.
    void theNextCallIsMadeDuringOne()
    {
        Handover handover;
        bool isSecondMade = false;
        bool isSeen = false;
        handover.post([&] {
            QCoreApplication::sendPostedEvents(&handover);
            isSeen = isSecondMade;
        });
        handover.post([&] { isSecondMade = true; });
        QTRY_VERIFY(isSeen);
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
