// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QStringList>
#include <QWidget>
#include <QtGlobal>
#include <utility>

namespace pathwise {
namespace {

constexpr double BodyPoints = 10;

struct Type {
    double points;
    QFont::Weight weight;
};

Type typeOf(TextRole role)
{
    switch (role) {
    case TextRole::Verdict: return {17, QFont::Normal};
    case TextRole::Heading: return {11, QFont::DemiBold};
    case TextRole::Name: return {BodyPoints, QFont::DemiBold};
    case TextRole::Small: return {9, QFont::Normal};
    case TextRole::Tick: return {9, QFont::Normal};
    case TextRole::Smallest: return {8.25, QFont::Normal};
    case TextRole::Body: break;
    }
    return {BodyPoints, QFont::Normal};
}

QString family()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    const QStringList wanted{QStringLiteral("Inter"), QStringLiteral("Roboto")};
#else
    const QStringList wanted{QStringLiteral("Roboto")};
#endif
    for (const QString& name : wanted) {
        if (QFontDatabase::hasFamily(name))
            return name;
    }
    return {};
}

/// A font that is set does not follow the application's any more; the widget around it does.
class RoleKeeper : public QObject {
public:
    RoleKeeper(QWidget& widget, TextRole role) : QObject(&widget), m_widget(widget), m_role(role)
    {
        widget.installEventFilter(this);
        watchParent();
        keep();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == &m_widget && event->type() == QEvent::ParentChange)
            watchParent();
        if (watched == m_parent && event->type() == QEvent::FontChange)
            keep();
        return QObject::eventFilter(watched, event);
    }

private:
    void watchParent()
    {
        if (m_parent)
            m_parent->removeEventFilter(this);
        m_parent = m_widget.parentWidget();
        if (m_parent)
            m_parent->installEventFilter(this);
    }

    void keep() { m_widget.setFont(fontFor(m_role, m_parent ? m_parent->font() : QApplication::font())); }

    QWidget& m_widget;
    QWidget* m_parent = nullptr; // outlives its child
    TextRole m_role;
};

} // namespace

QFont applicationFont(double scale)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (const QString name = family(); !name.isEmpty())
        font.setFamilies({name, font.family()});
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    // The system's size is the user's wish; where a platform has none, Qt says 12 or less than 9 and body size is used.
    const double system = font.pointSizeF();
    const bool plausible = system >= BodyPoints && system < BodyPoints * 2 && system != 12;
    font.setPointSizeF((plausible ? system : BodyPoints) * scale);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont fontFor(TextRole role, const QFont& base)
{
    const Type type = typeOf(role);
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * type.points / BodyPoints);
    font.setWeight(type.weight);
    return font;
}

void keepTextRole(QWidget& widget, TextRole role)
{
    new RoleKeeper(widget, role);
}

} // namespace pathwise
