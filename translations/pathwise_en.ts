<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>EquityTexts</name>
    <message numerus="yes">
        <source>What %n year(s) pay, by exit value</source>
        <translation>
            <numerusform>What %n year pays, by exit value</numerusform>
            <numerusform>What %n years pay, by exit value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in 100
above %1</source>
        <translation>
            <numerusform>%n in 100
above %1</numerusform>
            <numerusform>%n in 100
above %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n change(s) since %1.</source>
        <translation>
            <numerusform>%n change since %1.</numerusform>
            <numerusform>%n changes since %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathwise::FigureTablesModel</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) disagree</source>
        <translation>
            <numerusform>%n statement disagrees</numerusform>
            <numerusform>%n statements disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours</source>
        <translation>
            <numerusform>%n of yours</numerusform>
            <numerusform>%n of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n assumption</numerusform>
            <numerusform>%n assumptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than two years</source>
        <translation>
            <numerusform>%n older than two years</numerusform>
            <numerusform>%n older than two years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathwise::FiguresModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathwise::MarketContents</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathwise::MarketPage</name>
    <message numerus="yes">
        <source>%n statement(s) of the sources</source>
        <translation>
            <numerusform>%n statement of the sources</numerusform>
            <numerusform>%n statements of the sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathwise::SensitivityCard</name>
    <message numerus="yes">
        <source>Show all %n assumption(s)</source>
        <translation>
            <numerusform>Show %n assumption</numerusform>
            <numerusform>Show all %n assumptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathwise::SkillsPage</name>
    <message numerus="yes">
        <source>%n skill gap(s) stay open.</source>
        <translation>
            <numerusform>%n skill gap stays open.</numerusform>
            <numerusform>%n skill gaps stay open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathwise::SkillsPanel</name>
    <message numerus="yes">
        <source>Half of all searches end within %n month(s).</source>
        <translation>
            <numerusform>Half of all searches end within %n month.</numerusform>
            <numerusform>Half of all searches end within %n months.</numerusform>
        </translation>
    </message>
</context>
</TS>
