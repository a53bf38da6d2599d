// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/actiontable.h"

#include <QtGlobal>
#include <array>

namespace pathwise {

namespace {

// Keys are written out rather than asked of QKeySequence::StandardKey: on a plain X11 session Qt has none for "Save as",
// "Preferences" and "Full screen", and gives Ctrl+D, which duplicates a path here, to "Delete".
// clang-format off
constexpr std::array actions{
    ActionRow{"new", "file", QT_TRANSLATE_NOOP("Actions", "&New"), "Ctrl+N", "new"},
    ActionRow{"planSwitch", "file", QT_TRANSLATE_NOOP("Actions", "Plan my s&witch…"), "", "path"},
    ActionRow{"open", "file", QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", "open"},
    ActionRow{"recent", "file", QT_TRANSLATE_NOOP("Actions", "Open &recent"), "", ""},
    ActionRow{"", "file", "", "", ""},
    ActionRow{"save", "file", QT_TRANSLATE_NOOP("Actions", "&Save"), "Ctrl+S", "save"},
    ActionRow{"saveAs", "file", QT_TRANSLATE_NOOP("Actions", "Save &as…"), "Ctrl+Shift+S", ""},
    ActionRow{"saveCopy", "file", QT_TRANSLATE_NOOP("Actions", "Save a cop&y…"), "", ""},
    ActionRow{"revert", "file", QT_TRANSLATE_NOOP("Actions", "Re&vert to saved"), "", ""},
    ActionRow{"", "file", "", "", ""},
    ActionRow{"exportReport", "file", QT_TRANSLATE_NOOP("Actions", "&Export report…"), "Ctrl+E", "report"},
    ActionRow{"exportChart", "file", QT_TRANSLATE_NOOP("Actions", "Export c&hart…"), "Ctrl+Shift+E", "export"},
    ActionRow{"print", "file", QT_TRANSLATE_NOOP("Actions", "&Print…"), "Ctrl+P", ""},
    ActionRow{"", "file", "", "", ""},
    ActionRow{"close", "file", QT_TRANSLATE_NOOP("Actions", "&Close"), "Ctrl+W", "close"},
    ActionRow{"quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", ""},

    ActionRow{"undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo"},
    ActionRow{"redo", "edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z Ctrl+Y", "redo"},
    ActionRow{"", "edit", "", "", ""},
    ActionRow{"copyChart", "edit", QT_TRANSLATE_NOOP("Actions", "Copy &chart as image"), "Ctrl+Shift+C", "copy"},
    ActionRow{"copyFigures", "edit", QT_TRANSLATE_NOOP("Actions", "Copy figures as &table"), "Ctrl+Shift+T", "table"},

    ActionRow{"pages", "view", "", "", ""},
    ActionRow{"nextPage", "view", QT_TRANSLATE_NOOP("Actions", "&Next page"), "Ctrl+PgDown", ""},
    ActionRow{"previousPage", "view", QT_TRANSLATE_NOOP("Actions", "Pre&vious page"), "Ctrl+PgUp", ""},
    ActionRow{"", "view", "", "", ""},
    ActionRow{"perYear", "view", QT_TRANSLATE_NOOP("Actions", "Per &year"), "Alt+1", ""},
    ActionRow{"runningTotal", "view", QT_TRANSLATE_NOOP("Actions", "Running &total"), "Alt+2", ""},
    ActionRow{"lead", "view", QT_TRANSLATE_NOOP("Actions", "&Lead"), "Alt+3", ""},
    ActionRow{"allBands", "view", QT_TRANSLATE_NOOP("Actions", "All &bands"), "", ""},
    ActionRow{"", "view", "", "", ""},
    ActionRow{"larger", "view", QT_TRANSLATE_NOOP("Actions", "Lar&ger"), "Ctrl++ Ctrl+=", ""},
    ActionRow{"smaller", "view", QT_TRANSLATE_NOOP("Actions", "S&maller"), "Ctrl+-", ""},
    ActionRow{"normalSize", "view", QT_TRANSLATE_NOOP("Actions", "Normal si&ze"), "Ctrl+0", ""},
    ActionRow{"", "view", "", "", ""},
    ActionRow{"pathsPanel", "view", QT_TRANSLATE_NOOP("Actions", "P&aths panel"), "F9", ""},
    ActionRow{"inspector", "view", QT_TRANSLATE_NOOP("Actions", "&Inspector"), "Shift+F9", ""},
    ActionRow{"fullScreen", "view", QT_TRANSLATE_NOOP("Actions", "&Full screen"), "F11", ""},
    ActionRow{"present", "view", QT_TRANSLATE_NOOP("Actions", "P&resent"), "F5", "present"},
    ActionRow{"", "view", "", "", ""},
    ActionRow{"nextPane", "view", QT_TRANSLATE_NOOP("Actions", "Ne&xt pane"), "F6", ""},
    ActionRow{"previousPane", "view", QT_TRANSLATE_NOOP("Actions", "Previo&us pane"), "Shift+F6", ""},

    ActionRow{"addPath", "plan", QT_TRANSLATE_NOOP("Actions", "&Add path"), "Ctrl+Shift+N", "add"},
    ActionRow{"duplicatePath", "plan", QT_TRANSLATE_NOOP("Actions", "&Duplicate path"), "Ctrl+D", "copy"},
    ActionRow{"renamePath", "plan", QT_TRANSLATE_NOOP("Actions", "Rena&me path"), "F2", "edit"},
    ActionRow{"baseline", "plan", QT_TRANSLATE_NOOP("Actions", "Set as &baseline"), "Ctrl+B", ""},
    ActionRow{"showHide", "plan", QT_TRANSLATE_NOOP("Actions", "&Show or hide path"), "", "eye"},
    ActionRow{"deletePath", "plan", QT_TRANSLATE_NOOP("Actions", "D&elete path"), "", "delete"},
    ActionRow{"", "plan", "", "", ""},
    ActionRow{"moveUp", "plan", QT_TRANSLATE_NOOP("Actions", "Move path &up"), "Ctrl+Shift+Up", ""},
    ActionRow{"moveDown", "plan", QT_TRANSLATE_NOOP("Actions", "Move path do&wn"), "Ctrl+Shift+Down", ""},
    ActionRow{"", "plan", "", "", ""},
    ActionRow{"ownRoles", "plan", QT_TRANSLATE_NOOP("Actions", "Own &ladders…"), "", ""},
    ActionRow{"", "plan", "", "", ""},
    ActionRow{"again", "plan", QT_TRANSLATE_NOOP("Actions", "&Compute again"), "Ctrl+R", ""},
    ActionRow{"newSeed", "plan", QT_TRANSLATE_NOOP("Actions", "&New seed"), "", ""},

    ActionRow{"appearance", "settings", QT_TRANSLATE_NOOP("Actions", "&Appearance"), "", ""},
    ActionRow{"preferences", "settings", QT_TRANSLATE_NOOP("Actions", "&Preferences…"), "Ctrl+, Ctrl+Shift+,", "settings"},

    ActionRow{"whatsThis", "help", QT_TRANSLATE_NOOP("Actions", "&What’s this?"), "Shift+F1", "info"},
    ActionRow{"shortcuts", "help", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "Ctrl+/ Ctrl+?", ""},
    ActionRow{"about", "help", QT_TRANSLATE_NOOP("Actions", "&About Pathwise"), "", ""},
};

constexpr std::array menus{
    MenuRow{"file", QT_TRANSLATE_NOOP("Actions", "&File")},
    MenuRow{"edit", QT_TRANSLATE_NOOP("Actions", "&Edit")},
    MenuRow{"view", QT_TRANSLATE_NOOP("Actions", "&View")},
    MenuRow{"plan", QT_TRANSLATE_NOOP("Actions", "&Plan")},
    MenuRow{"settings", QT_TRANSLATE_NOOP("Actions", "&Settings")},
    MenuRow{"help", QT_TRANSLATE_NOOP("Actions", "&Help")},
};
// clang-format on

} // namespace

std::span<const ActionRow> actionTable()
{
    return actions;
}

std::span<const MenuRow> menuTable()
{
    return menus;
}

} // namespace pathwise
