<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Money</name>
    <message>
        <source>%1B</source>
        <comment>billions, short</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions, short</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands, short</comment>
        <translation>%1 Tsd.</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>%1 %2</source>
        <comment>a month (Feb) and its year (2028)</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>with a decimal, 3.7 years</comment>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>with a decimal, 6.3 months</comment>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>years, then months</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>%1%</source>
        <comment>a percentage; some languages put a no-break space before the sign</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a chance</comment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a chance</comment>
        <translation>über %1</translation>
    </message>
</context>
</TS>
