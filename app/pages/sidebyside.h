// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagecontent.h"

class QBoxLayout;

namespace pathwise {

/// A page's charts and the panel that belongs to them: beside each other, or the panel below where the page is narrow.
class SideBySide : public PageContent {
    Q_OBJECT

public:
    SideBySide(QWidget* charts, QWidget* panel);

    void fitInto(int pageWidth);
    /// Below each other everything has the height it likes best: there is scrolling anyway.
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    [[nodiscard]] bool isStacked() const;

    QBoxLayout* m_split;
    QWidget* m_panel;
};

} // namespace pathwise
