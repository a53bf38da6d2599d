// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QLockFile>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace pathwise {

class PlanDocument;

/// A plan that an earlier run left behind unsaved.
struct Recovered {
    QString planFile;     ///< in the recovery folder
    QString originalFile; ///< where the plan is saved; empty when it never was
    QDateTime when;
};

/// Keeps a copy of the unsaved plan in a folder of its own, at most `delay` late, so that a crash loses little. The copy
/// is removed when the plan is saved and when the journal ends in peace. The saved file is never touched.
class RecoveryJournal : public QObject {
    Q_OBJECT

public:
    /// `folder` is made when it is needed. A folder that cannot be written leaves the journal without effect.
    RecoveryJournal(PlanDocument& document, QString folder, std::chrono::milliseconds delay = std::chrono::seconds(10),
                    QObject* parent = nullptr);
    ~RecoveryJournal() override;

    /// Writes now what is unsaved: the program is being ended from outside.
    void writeNow();
    /// The file of this run; empty before the first write.
    [[nodiscard]] QString file() const { return m_file; }
    /// Leaves the copy in place when the journal ends.
    void keepAtEnd() { m_keep = true; }

    /// What runs that have ended left in `folder`, newest first. Files of runs that go on are left out.
    [[nodiscard]] static QList<Recovered> leftBehind(const QString& folder);
    static void discard(const Recovered& recovered);

private:
    void onPlanChanged();
    void remove();
    bool prepare();

    PlanDocument& m_document;
    QString m_folder;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
    bool m_keep = false;
};

} // namespace pathwise
