<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Money</name>
    <message>
        <source>%1B</source>
        <comment>billions, short</comment>
        <translation>%1&#xa0;Mrd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions, short</comment>
        <translation>%1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands, short</comment>
        <translation>%1&#xa0;Tsd.</translation>
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
    <name>Numbers</name>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>%1%</source>
        <comment>a percentage; some languages put a no-break space before the sign</comment>
        <translation>%1&#xa0;%</translation>
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
<context>
    <name>pathwise::ChartView</name>
    <message>
        <source>%1 %2</source>
        <comment>a path and its value, spoken</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pathwise::LineChart</name>
    <message>
        <source>middle</source>
        <comment>heading over the middle values of a read-out</comment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>8 in 10 futures</source>
        <translation>8 von 10 Zukünften</translation>
    </message>
    <message>
        <source>%1: first %2, last %3, lowest %4</source>
        <translation>%1: zuerst %2, zuletzt %3, am niedrigsten %4</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>%1, middle (USD)</source>
        <translation>%1, Mitte (USD)</translation>
    </message>
    <message>
        <source>%1, low end of 8 in 10 (USD)</source>
        <translation>%1, unteres Ende von 8 in 10 (USD)</translation>
    </message>
    <message>
        <source>%1, high end of 8 in 10 (USD)</source>
        <translation>%1, oberes Ende von 8 in 10 (USD)</translation>
    </message>
</context>
<context>
    <name>pathwise::PayBarChart</name>
    <message>
        <source>Base</source>
        <translation>Grundgehalt</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>middle</source>
        <comment>heading over the middle values of a read-out</comment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Gross pay: first %1, last %2</source>
        <translation>Bruttogehalt: zuerst %1, zuletzt %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Base (USD)</source>
        <translation>Grundgehalt (USD)</translation>
    </message>
    <message>
        <source>Bonus (USD)</source>
        <translation>Bonus (USD)</translation>
    </message>
    <message>
        <source>Equity (USD)</source>
        <translation>Beteiligung (USD)</translation>
    </message>
    <message>
        <source>Other (USD)</source>
        <translation>Sonstiges (USD)</translation>
    </message>
    <message>
        <source>Gross (USD)</source>
        <translation>Brutto (USD)</translation>
    </message>
    <message>
        <source>Take-home (USD)</source>
        <translation>Netto (USD)</translation>
    </message>
</context>
</TS>
