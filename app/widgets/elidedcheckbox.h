// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace pathwise {

/// A check box that cuts its text where there is no room for it; the tooltip has it whole.
class ElidedCheckBox : public QCheckBox {
    Q_OBJECT

public:
    /// `text` is shown as it is: no mnemonic in it.
    explicit ElidedCheckBox(const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace pathwise
