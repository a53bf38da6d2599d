<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Re&amp;vert to saved</source>
        <translation>&amp;Auf gespeicherten Stand zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Bericht exportieren…</translation>
    </message>
    <message>
        <source>Export c&amp;hart…</source>
        <translation>&amp;Diagramm exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Copy &amp;chart as image</source>
        <translation>&amp;Diagramm als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy figures as &amp;table</source>
        <translation>&amp;Zahlen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>&amp;Vorherige Seite</translation>
    </message>
    <message>
        <source>Per &amp;year</source>
        <translation>&amp;Pro Jahr</translation>
    </message>
    <message>
        <source>Running &amp;total</source>
        <translation>&amp;Laufende Summe</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>V&amp;orsprung</translation>
    </message>
    <message>
        <source>All &amp;bands</source>
        <translation>Alle &amp;Bänder</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>No&amp;rmale Größe</translation>
    </message>
    <message>
        <source>P&amp;aths panel</source>
        <translation>&amp;Wegeliste</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Vollbil&amp;d</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächster B&amp;ereich</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>Vorheriger Berei&amp;ch</translation>
    </message>
    <message>
        <source>&amp;Add path</source>
        <translation>Weg &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate path</source>
        <translation>Weg &amp;duplizieren</translation>
    </message>
    <message>
        <source>Rena&amp;me path</source>
        <translation>Weg &amp;umbenennen</translation>
    </message>
    <message>
        <source>Set as &amp;baseline</source>
        <translation>Als &amp;Vergleichsweg festlegen</translation>
    </message>
    <message>
        <source>&amp;Show or hide path</source>
        <translation>Weg ein- oder &amp;ausblenden</translation>
    </message>
    <message>
        <source>D&amp;elete path</source>
        <translation>Weg &amp;löschen</translation>
    </message>
    <message>
        <source>Move path &amp;up</source>
        <translation>Weg nach &amp;oben</translation>
    </message>
    <message>
        <source>Move path do&amp;wn</source>
        <translation>Weg nach u&amp;nten</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <translation>Neu be&amp;rechnen</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>Neuer &amp;Startwert</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Pathwise</source>
        <translation>Ü&amp;ber Pathwise</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>P&amp;räsentieren</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Plan my s&amp;witch…</source>
        <translation>Meinen &amp;Wechsel planen…</translation>
    </message>
    <message>
        <source>Own &amp;ladders…</source>
        <translation>Eigene &amp;Karriereleitern …</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show the options and exit.</source>
        <translation>Die Optionen anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Die Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Write a picture of the window showing PLAN.</source>
        <translation>Ein Bild des Fensters mit PLAN schreiben.</translation>
    </message>
    <message>
        <source>Colours: light or dark. Without it they follow the system.</source>
        <translation>Farben: light (hell) oder dark (dunkel). Ohne Angabe folgen sie dem System.</translation>
    </message>
    <message>
        <source>The size of the screenshot in pixels.</source>
        <translation>Die Größe des Bildschirmfotos in Pixeln.</translation>
    </message>
    <message>
        <source>Read all of FILE, write nothing, and say what is wrong with it.</source>
        <translation>DATEI ganz lesen, nichts schreiben und sagen, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>Read FILE, apply the changes given with --set and, with --save, write it back.</source>
        <translation>DATEI lesen, die mit --set angegebenen Änderungen anwenden und sie mit --save zurückschreiben.</translation>
    </message>
    <message>
        <source>Change one field. May be repeated.</source>
        <translation>Ein Feld ändern. Kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Save the file given with --batch.</source>
        <translation>Die mit --batch angegebene Datei speichern.</translation>
    </message>
    <message>
        <source>Compares career paths by take-home pay, equity and risk.</source>
        <translation>Vergleicht Karrierewege nach Nettogehalt, Unternehmensanteilen und Risiko.</translation>
    </message>
    <message>
        <source>Plans to open.</source>
        <translation>Zu öffnende Pläne.</translation>
    </message>
    <message>
        <source>The theme is light or dark, not “%1”.</source>
        <translation>Das Farbschema ist light oder dark, nicht „%1“.</translation>
    </message>
    <message>
        <source>A size is written 1440x900, not “%1”.</source>
        <translation>Eine Größe schreibt man 1440x900, nicht „%1“.</translation>
    </message>
    <message>
        <source>Name one plan.</source>
        <translation>Geben Sie genau einen Plan an.</translation>
    </message>
    <message>
        <source>Write the report of PLAN as a PDF.</source>
        <translation>Den Bericht zu PLAN als PDF schreiben.</translation>
    </message>
    <message>
        <source>Only one of --check, --batch, --screenshot and --report can be given.</source>
        <translation>Es kann nur eines von --check, --batch, --screenshot und --report angegeben werden.</translation>
    </message>
    <message>
        <source>The page of the screenshot: compare, path, present-1 (a slide).</source>
        <translation>Die Seite des Bildes: compare, path, present-1 (eine Folie).</translation>
    </message>
</context>
<context>
    <name>CompareTexts</name>
    <message>
        <source>Gross pay</source>
        <translation>Bruttogehalt</translation>
    </message>
    <message>
        <source>Pay after living costs</source>
        <translation>Gehalt nach Lebenshaltungskosten</translation>
    </message>
    <message>
        <source>Base pay</source>
        <translation>Grundgehalt</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Unternehmensanteile</translation>
    </message>
    <message>
        <source>Take-home pay</source>
        <translation>Nettogehalt</translation>
    </message>
    <message>
        <source>Breaks even</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>%1, running total</source>
        <translation>%1, laufende Summe</translation>
    </message>
    <message>
        <source>%1, lead over the baseline</source>
        <translation>%1, Vorsprung vor dem Vergleichsweg</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>%1 dollars</source>
        <translation>Dollar von %1</translation>
    </message>
    <message>
        <source>Money of the day</source>
        <translation>Geld des jeweiligen Jahres</translation>
    </message>
    <message>
        <source>%1, after tax</source>
        <translation>%1, nach Steuern</translation>
    </message>
    <message>
        <source>%1 · line: the plan without chance</source>
        <translation>%1 · Linie: der Plan ohne Zufall</translation>
    </message>
    <message>
        <source>%1 · line: middle future · band: 8 in 10 futures</source>
        <translation>%1 · Linie: mittlere Zukunft · Band: 8 von 10 Zukünften</translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message>
        <source>Show %1</source>
        <translation>%1 einblenden</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>%1: employers often ask for a research record.</source>
        <translation>%1: Arbeitgeber verlangen oft Forschungserfahrung.</translation>
    </message>
    <message>
        <source>%1: usually after %2 of experience, here after %3.</source>
        <translation>%1: üblich nach %2 Erfahrung, hier nach %3.</translation>
    </message>
</context>
<context>
    <name>EquityTexts</name>
    <message>
        <source>how many shares there are, fully diluted</source>
        <translation>wie viele Anteile es voll verwässert gibt</translation>
    </message>
    <message>
        <source>what the last round valued the company at</source>
        <translation>wie hoch die letzte Runde das Unternehmen bewertet hat</translation>
    </message>
    <message>
        <source>how much later rounds dilute</source>
        <translation>wie stark spätere Runden verwässern</translation>
    </message>
    <message>
        <source>what investors are paid first</source>
        <translation>was Investoren zuerst erhalten</translation>
    </message>
    <message>
        <source>what part of the shares is preferred</source>
        <translation>welcher Teil der Anteile Vorzugsanteile sind</translation>
    </message>
    <message>
        <source>when the exit comes</source>
        <translation>wann der Exit kommt</translation>
    </message>
    <message>
        <source>how likely each exit is</source>
        <translation>wie wahrscheinlich jeder Exit ist</translation>
    </message>
    <message>
        <source>the 409A value of a share</source>
        <translation>den 409A-Wert eines Anteils</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between things that are not known</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Aktien</translation>
    </message>
    <message>
        <source>Ownership today</source>
        <translation>Beteiligung heute</translation>
    </message>
    <message>
        <source>After dilution</source>
        <translation>Nach Verwässerung</translation>
    </message>
    <message>
        <source>Strike cost</source>
        <translation>Ausübungskosten</translation>
    </message>
    <message>
        <source>Paid first to investors</source>
        <translation>Zuerst an Investoren</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundgehalt</translation>
    </message>
    <message>
        <source>as the guide says</source>
        <translation>wie im Leitfaden</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Sign-on</source>
        <translation>Antrittsprämie</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>Pay after tax</source>
        <translation>Gehalt nach Steuern</translation>
    </message>
    <message>
        <source>Paper value</source>
        <translation>Buchwert</translation>
    </message>
    <message>
        <source>Expected, after tax</source>
        <translation>Erwartet, nach Steuern</translation>
    </message>
    <message>
        <source>Cost to the company</source>
        <translation>Kosten des Unternehmens</translation>
    </message>
    <message>
        <source>Private company, %1</source>
        <translation>Nicht börsennotiert, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of employer and place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What cannot be known from this offer: %1. Ask for it.</source>
        <translation>Was dieses Angebot offenlässt: %1. Fragen Sie danach.</translation>
    </message>
    <message>
        <source>Until then the equity counts as nothing.</source>
        <translation>Bis dahin zählen die Anteile als nichts.</translation>
    </message>
    <message>
        <source>Usual figures stand for: %1.</source>
        <translation>Übliche Zahlen stehen für: %1.</translation>
    </message>
    <message>
        <source>In %1 of AI-first seed rounds a founding engineer holds more than %2.</source>
        <translation>In %1 der Seed-Runden von KI-Start-ups hält ein erster Ingenieur mehr als %2.</translation>
    </message>
    <message>
        <source>This offer, with %1, is one of those.</source>
        <translation>Dieses Angebot gehört mit %1 dazu.</translation>
    </message>
    <message>
        <source>This offer, with %1, is below that.</source>
        <translation>Dieses Angebot liegt mit %1 darunter.</translation>
    </message>
    <message>
        <source>Dilution: later rounds issue new shares, so that each share is a smaller part of the company. A 1% stake diluted by 40% is 0.6% at the exit.</source>
        <translation>Verwässerung: Spätere Runden geben neue Anteile aus, sodass jeder Anteil ein kleinerer Teil des Unternehmens ist. 1 % um 40 % verwässert ist beim Exit 0,6 %.</translation>
    </message>
    <message>
        <source>%1 after dilution</source>
        <translation>%1 nach Verwässerung</translation>
    </message>
    <message>
        <source>pay alone: the options cannot be valued</source>
        <translation>nur Gehalt: Die Optionen lassen sich nicht bewerten</translation>
    </message>
    <message>
        <source>%1: the equity pays nothing</source>
        <translation>%1: Die Anteile bringen nichts</translation>
    </message>
    <message>
        <source>8 in 10: %1</source>
        <translation>8 von 10: %1</translation>
    </message>
    <message>
        <source>No exit makes up for the pay of %1.</source>
        <translation>Kein Exit gleicht das Gehalt von %1 aus.</translation>
    </message>
    <message>
        <source>%1 wins even without an exit.</source>
        <translation>%1 gewinnt auch ohne Exit.</translation>
    </message>
    <message>
        <source>%1 wins only above a %2 exit: %3 of futures.</source>
        <translation>%1 gewinnt nur ab einem Exit von %2: %3 der Zukünfte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path and job</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>What %n year(s) pay, by exit value</source>
        <translation>
            <numerusform>Was %n Jahr bringt, je nach Exit-Wert</numerusform>
            <numerusform>Was %n Jahre bringen, je nach Exit-Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>After tax, today&apos;s dollars · shaded: dilution 10 points lower or higher</source>
        <translation>Nach Steuern, heutige Dollar · schattiert: Verwässerung 10 Punkte niedriger oder höher</translation>
    </message>
    <message>
        <source>Exit value</source>
        <translation>Exit-Wert</translation>
    </message>
    <message>
        <source>Break-even exit</source>
        <translation>Exit für Gleichstand</translation>
    </message>
    <message>
        <source>What certain amount would you trade each package for?</source>
        <translation>Gegen welchen sicheren Betrag würden Sie jedes Paket tauschen?</translation>
    </message>
    <message>
        <source>Aversion to risk</source>
        <translation>Risikoscheu</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>very cautious</source>
        <translation>sehr vorsichtig</translation>
    </message>
    <message>
        <source>How it could turn out</source>
        <translation>Wie es ausgehen könnte</translation>
    </message>
    <message>
        <source>each dot is 4 in 100 futures</source>
        <translation>jeder Punkt steht für 4 von 100 Zukünften</translation>
    </message>
    <message numerus="yes">
        <source>%n in 100
above %1</source>
        <translation>
            <numerusform>%n von 100
über %1</numerusform>
            <numerusform>%n von 100
über %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a second package to compare with %1.</source>
        <translation>Wählen Sie ein zweites Paket zum Vergleich mit %1.</translation>
    </message>
    <message>
        <source>For you, %1 and %2 are worth about the same.</source>
        <translation>Für Sie sind %1 und %2 etwa gleich viel wert.</translation>
    </message>
    <message>
        <source>For you, %1 is worth %2 more than %3.</source>
        <translation>Für Sie ist %1 um %2 mehr wert als %3.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>A value</source>
        <translation>Ein Wert</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4.</source>
        <translation>%1: Erlaubt ist %2 bis %3, nicht %4.</translation>
    </message>
    <message>
        <source>%1 must be %2 or more, not %3.</source>
        <translation>%1: Erlaubt ist %2 oder mehr, nicht %3.</translation>
    </message>
    <message>
        <source>%1 must be %2 or less, not %3.</source>
        <translation>%1: Erlaubt ist %2 oder weniger, nicht %3.</translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1: %2 ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1: „%2“ ist nicht möglich.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Zur Wahl stehen: %1.</translation>
    </message>
    <message>
        <source>There is no field called “%1”.</source>
        <translation>Ein Feld „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The parts of %1 add up to %2 instead of %3.</source>
        <translation>%1: Die Teile ergeben zusammen %2 statt %3.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>It is larger or more deeply nested than a plan can be.</source>
        <translation>Die Datei ist größer oder tiefer verschachtelt, als ein Plan sein kann.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It is not a plan of Pathwise.</source>
        <translation>Die Datei ist kein Plan von Pathwise.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Pathwise (format %1; this one knows up to %2).</source>
        <translation>Die Datei stammt von einer neueren Version von Pathwise (Format %1; diese kennt Formate bis %2).</translation>
    </message>
    <message>
        <source>Data that this needs is not loaded: %1.</source>
        <translation>Hierfür nötige Daten sind nicht geladen: %1.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Vorzeitig abgebrochen.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>It is damaged: %1.</source>
        <translation>Die Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr (true) oder falsch (false)</translation>
    </message>
    <message>
        <source>a month such as 2027-02</source>
        <translation>ein Monat wie 2027-02</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1: Die Angabe fehlt.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1: Die Angabe kommt doppelt vor.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1: Erwartet wird %2.</translation>
    </message>
    <message>
        <source>%1 must be an ordinary number.</source>
        <translation>%1: Erwartet wird eine gewöhnliche Zahl.</translation>
    </message>
    <message>
        <source>%1 is earlier than what comes before it.</source>
        <translation>%1: Die Angabe liegt vor der vorangehenden.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is not known.</source>
        <translation>%1: „%2“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Saved by a newer version of Pathwise</source>
        <translation>Von einer neueren Version von Pathwise gespeichert</translation>
    </message>
    <message>
        <source>“%1” stays as it is. %2</source>
        <translation>„%1“ bleibt, wie es ist. %2</translation>
    </message>
    <message>
        <source>This plan cannot be read</source>
        <translation>Dieser Plan kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>„%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Your work is safe in memory and in the recovery file. “%1” on the disk is as it was.</source>
        <translation>Ihre Arbeit ist im Speicher und in der Wiederherstellungsdatei sicher. „%1“ auf dem Datenträger ist unverändert.</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Single</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Married, joint return</source>
        <translation>Verheiratet, gemeinsame Steuererklärung</translation>
    </message>
    <message>
        <source>Married, separate returns</source>
        <translation>Verheiratet, getrennte Steuererklärungen</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Haushaltsvorstand</translation>
    </message>
    <message>
        <source>Location bands</source>
        <translation>Gehaltsbänder nach Ort</translation>
    </message>
    <message>
        <source>One global band</source>
        <translation>Ein weltweites Gehaltsband</translation>
    </message>
    <message>
        <source>Remote discount</source>
        <translation>Abschlag für Fernarbeit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>On given dates</source>
        <translation>An festen Terminen</translation>
    </message>
    <message>
        <source>As usual on the ladder</source>
        <translation>Wie auf der Karriereleiter üblich</translation>
    </message>
    <message>
        <source>RSU</source>
        <translation>RSU</translation>
    </message>
    <message>
        <source>RSU of a private company</source>
        <translation>RSU eines nicht börsennotierten Unternehmens</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>NSO</source>
        <translation>NSO</translation>
    </message>
    <message>
        <source>Options, exercised early</source>
        <translation>Optionen, vorzeitig ausgeübt</translation>
    </message>
    <message>
        <source>ESPP</source>
        <translation>ESPP</translation>
    </message>
    <message>
        <source>Founder stock</source>
        <translation>Gründeraktien</translation>
    </message>
    <message>
        <source>Dollars</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Aktien</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Front-loaded</source>
        <translation>Anfangs mehr</translation>
    </message>
    <message>
        <source>Back-loaded</source>
        <translation>Später mehr</translation>
    </message>
    <message>
        <source>Own shares by year</source>
        <translation>Eigene Anteile je Jahr</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Eigene Termine</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Unternehmensanteile</translation>
    </message>
    <message>
        <source>Paid once</source>
        <translation>Einmalzahlungen</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Zusatzleistungen</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Karriere</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Cost of switching</source>
        <translation>Kosten des Wechsels</translation>
    </message>
    <message>
        <source>Finding the offer</source>
        <translation>Stellensuche</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visum</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Plan name</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>What the plan is called in the title bar and in reports.</source>
        <translation>So heißt der Plan in der Titelleiste und in Berichten.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your own words about the plan.</source>
        <translation>Ihre eigenen Worte zum Plan.</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Used for contribution limits that depend on age.</source>
        <translation>Für Beitragsgrenzen, die vom Alter abhängen.</translation>
    </message>
    <message>
        <source>Filing status</source>
        <translation>Steuerlicher Stand</translation>
    </message>
    <message>
        <source>How your household files its federal taxes.</source>
        <translation>Wie Ihr Haushalt die Bundessteuern erklärt.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Children under 17, for tax credits.</source>
        <translation>Kinder unter 17 Jahren, für Steuergutschriften.</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>Years of professional work so far.</source>
        <translation>Bisherige Berufsjahre.</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ersparnisse</translation>
    </message>
    <message>
        <source>Money you could live on that does not depend on this decision. More of it makes risk easier to bear.</source>
        <translation>Geld, von dem Sie leben könnten und das nicht von dieser Entscheidung abhängt. Je mehr, desto leichter lässt sich Risiko tragen.</translation>
    </message>
    <message>
        <source>Spouse&apos;s wages</source>
        <translation>Lohn des Ehepartners</translation>
    </message>
    <message>
        <source>Taxed together with yours on a joint return.</source>
        <translation>Wird bei gemeinsamer Steuererklärung zusammen mit Ihrem versteuert.</translation>
    </message>
    <message>
        <source>Comfort with risk</source>
        <translation>Umgang mit Risiko</translation>
    </message>
    <message>
        <source>0 is neutral: only the average counts. 4 is very cautious: bad years weigh far more than good ones.</source>
        <translation>0 ist neutral: Nur der Durchschnitt zählt. 4 ist sehr vorsichtig: Schlechte Jahre wiegen weit schwerer als gute.</translation>
    </message>
    <message>
        <source>Living costs</source>
        <translation>Lebenshaltungskosten</translation>
    </message>
    <message>
        <source>What a year costs at the national price level in today&apos;s money. Places change it.</source>
        <translation>Was ein Jahr beim landesweiten Preisniveau in heutigem Geld kostet. Der Ort ändert diesen Betrag.</translation>
    </message>
    <message>
        <source>Rent&apos;s share of spending</source>
        <translation>Mietanteil an den Ausgaben</translation>
    </message>
    <message>
        <source>How much of your living costs follows local rents rather than other local prices.</source>
        <translation>Welcher Teil Ihrer Lebenshaltungskosten den örtlichen Mieten statt anderen örtlichen Preisen folgt.</translation>
    </message>
    <message>
        <source>401(k) contribution</source>
        <translation>401(k)-Beitrag</translation>
    </message>
    <message>
        <source>Your own pre-tax contribution as a share of base pay.</source>
        <translation>Ihr eigener Beitrag vor Steuern als Anteil am Grundgehalt.</translation>
    </message>
    <message>
        <source>HSA contribution</source>
        <translation>HSA-Beitrag</translation>
    </message>
    <message>
        <source>Your own pre-tax contribution to a health savings account.</source>
        <translation>Ihr eigener Beitrag vor Steuern zu einem Gesundheitssparkonto.</translation>
    </message>
    <message>
        <source>Needs a work visa</source>
        <translation>Arbeitsvisum nötig</translation>
    </message>
    <message>
        <source>Adds the H-1B lottery to a change of employer.</source>
        <translation>Berücksichtigt bei einem Arbeitgeberwechsel die H-1B-Lotterie.</translation>
    </message>
    <message>
        <source>Plan start</source>
        <translation>Beginn des Plans</translation>
    </message>
    <message>
        <source>The first month that counts.</source>
        <translation>Der erste Monat, der zählt.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Zeithorizont</translation>
    </message>
    <message>
        <source>How many years the paths are compared over.</source>
        <translation>Über wie viele Jahre die Wege verglichen werden.</translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation>Inflation</translation>
    </message>
    <message>
        <source>Yearly rise of prices; it turns money of the day into dollars of the first year.</source>
        <translation>Jährlicher Preisanstieg; rechnet Geld des jeweiligen Jahres in Dollar des ersten Jahres um.</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Abzinsungssatz</translation>
    </message>
    <message>
        <source>What a year of waiting costs: later money counts less by this rate.</source>
        <translation>Was ein Jahr Warten kostet: Späteres Geld zählt um diesen Satz weniger.</translation>
    </message>
    <message>
        <source>Risk-free rate</source>
        <translation>Risikofreier Zins</translation>
    </message>
    <message>
        <source>What safe government bonds return in a year.</source>
        <translation>Was sichere Staatsanleihen im Jahr einbringen.</translation>
    </message>
    <message>
        <source>Equity premium</source>
        <translation>Aktienrisikoprämie</translation>
    </message>
    <message>
        <source>What the stock market is expected to return above the risk-free rate.</source>
        <translation>Was der Aktienmarkt voraussichtlich über den risikofreien Zins hinaus einbringt.</translation>
    </message>
    <message>
        <source>Market volatility</source>
        <translation>Marktschwankung</translation>
    </message>
    <message>
        <source>How far the whole stock market swings in a year.</source>
        <translation>Wie stark der gesamte Aktienmarkt im Jahr schwankt.</translation>
    </message>
    <message>
        <source>Layoffs with falling stock</source>
        <translation>Entlassungen bei Kursverlust</translation>
    </message>
    <message>
        <source>How strongly layoffs come together with a falling stock: 0 not at all, 1 always.</source>
        <translation>Wie eng Entlassungen mit fallenden Kursen zusammenhängen: 0 gar nicht, 1 immer.</translation>
    </message>
    <message>
        <source>New job after a layoff</source>
        <translation>Neue Stelle nach Entlassung</translation>
    </message>
    <message>
        <source>Chance in each month of finding work again.</source>
        <translation>Wahrscheinlichkeit je Monat, wieder Arbeit zu finden.</translation>
    </message>
    <message>
        <source>Pay lost after a layoff</source>
        <translation>Gehaltsverlust nach Entlassung</translation>
    </message>
    <message>
        <source>How much lower pay starts in the next job.</source>
        <translation>Um wie viel niedriger das Gehalt in der nächsten Stelle beginnt.</translation>
    </message>
    <message>
        <source>Half of that loss regained after</source>
        <translation>Halber Verlust aufgeholt nach</translation>
    </message>
    <message>
        <source>Time after which half of the lost pay is back.</source>
        <translation>Zeit, nach der das verlorene Gehalt zur Hälfte wieder erreicht ist.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Which futures are drawn. The same seed draws the same ones again.</source>
        <translation>Welche Zukünfte gezogen werden. Derselbe Startwert zieht wieder dieselben.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichsweg</translation>
    </message>
    <message>
        <source>The path the others are compared with.</source>
        <translation>Der Weg, mit dem die anderen verglichen werden.</translation>
    </message>
    <message>
        <source>Path id</source>
        <translation>Kennung des Wegs</translation>
    </message>
    <message>
        <source>Names the path inside the file.</source>
        <translation>Bezeichnet den Weg in der Datei.</translation>
    </message>
    <message>
        <source>Path name</source>
        <translation>Name des Wegs</translation>
    </message>
    <message>
        <source>What the path is called in lists, charts and reports.</source>
        <translation>So heißt der Weg in Listen, Diagrammen und Berichten.</translation>
    </message>
    <message>
        <source>Path note</source>
        <translation>Notiz zum Weg</translation>
    </message>
    <message>
        <source>Your own words about the path.</source>
        <translation>Ihre eigenen Worte zum Weg.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Eingeblendet</translation>
    </message>
    <message>
        <source>Whether charts and tables show the path.</source>
        <translation>Ob Diagramme und Tabellen den Weg zeigen.</translation>
    </message>
    <message>
        <source>Line style</source>
        <translation>Linienstil</translation>
    </message>
    <message>
        <source>Which colour, dash and marker draw the path.</source>
        <translation>Mit welcher Farbe, Strichelung und Markierung der Weg gezeichnet wird.</translation>
    </message>
    <message>
        <source>Up-skilling</source>
        <translation>Weiterbildung</translation>
    </message>
    <message>
        <source>What courses and certificates cost before an employer&apos;s learning budget pays a part.</source>
        <translation>Was Kurse und Zertifikate kosten, bevor das Weiterbildungsbudget eines Arbeitgebers einen Teil übernimmt.</translation>
    </message>
    <message>
        <source>Learning starts</source>
        <translation>Beginn des Lernens</translation>
    </message>
    <message>
        <source>Empty means with the plan.</source>
        <translation>Leer bedeutet: mit dem Plan.</translation>
    </message>
    <message>
        <source>Hours to learn</source>
        <translation>Lernstunden</translation>
    </message>
    <message>
        <source>Time until you are ready for the new role.</source>
        <translation>Zeit, bis Sie für die neue Rolle bereit sind.</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>How much of a week goes into learning.</source>
        <translation>Wie viel einer Woche ins Lernen fließt.</translation>
    </message>
    <message>
        <source>Pay forgone while learning</source>
        <translation>Gehaltsverzicht beim Lernen</translation>
    </message>
    <message>
        <source>Take-home pay a month that you give up during learning.</source>
        <translation>Nettogehalt im Monat, auf das Sie während des Lernens verzichten.</translation>
    </message>
    <message>
        <source>Stage id</source>
        <translation>Kennung der Etappe</translation>
    </message>
    <message>
        <source>Names the stage inside the file.</source>
        <translation>Bezeichnet die Etappe in der Datei.</translation>
    </message>
    <message>
        <source>Stage name</source>
        <translation>Name der Etappe</translation>
    </message>
    <message>
        <source>Your own name for the stage; empty means role and level.</source>
        <translation>Ihr eigener Name für die Etappe; leer bedeutet Rolle und Stufe.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Pay that you leave open follows the role&apos;s ladder.</source>
        <translation>Gehalt, das Sie offenlassen, folgt der Karriereleiter der Rolle.</translation>
    </message>
    <message>
        <source>Entry level</source>
        <translation>Einstiegsstufe</translation>
    </message>
    <message>
        <source>The level you start at.</source>
        <translation>Die Stufe, auf der Sie beginnen.</translation>
    </message>
    <message>
        <source>Kind of employer</source>
        <translation>Art des Arbeitgebers</translation>
    </message>
    <message>
        <source>Sets how risky the stock and the job are, unless you say otherwise.</source>
        <translation>Legt fest, wie riskant Aktie und Stelle sind, sofern Sie nichts anderes angeben.</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>A name for your own use.</source>
        <translation>Ein Name für Ihren eigenen Gebrauch.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Where you live: it sets taxes, prices and, with location bands, pay.</source>
        <translation>Wo Sie wohnen: bestimmt Steuern, Preise und bei Gehaltsbändern nach Ort auch das Gehalt.</translation>
    </message>
    <message>
        <source>Pay by location</source>
        <translation>Gehalt nach Ort</translation>
    </message>
    <message>
        <source>Whether the employer pays by local bands, one global band, or a remote discount.</source>
        <translation>Ob der Arbeitgeber nach örtlichen Gehaltsbändern, nach einem weltweiten Band oder mit Abschlag für Fernarbeit zahlt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>The first month that is paid.</source>
        <translation>Der erste bezahlte Monat.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>The first month that is no longer paid; empty means until the next stage.</source>
        <translation>Der erste nicht mehr bezahlte Monat; leer bedeutet bis zur nächsten Etappe.</translation>
    </message>
    <message>
        <source>Time in level so far</source>
        <translation>Bisherige Zeit auf der Stufe</translation>
    </message>
    <message>
        <source>Brings the next promotion closer.</source>
        <translation>Bringt die nächste Beförderung näher.</translation>
    </message>
    <message>
        <source>Base pay</source>
        <translation>Grundgehalt</translation>
    </message>
    <message>
        <source>Salary a year at the start of the stage.</source>
        <translation>Jahresgehalt zu Beginn der Etappe.</translation>
    </message>
    <message>
        <source>Bonus target</source>
        <translation>Zielbonus</translation>
    </message>
    <message>
        <source>Yearly bonus as a share of base pay.</source>
        <translation>Jährlicher Bonus als Anteil am Grundgehalt.</translation>
    </message>
    <message>
        <source>Bonus payout</source>
        <translation>Ausgezahlter Bonus</translation>
    </message>
    <message>
        <source>How much of the target is paid on average.</source>
        <translation>Welcher Teil des Zielbonus im Durchschnitt gezahlt wird.</translation>
    </message>
    <message>
        <source>Bonus swing</source>
        <translation>Bonusschwankung</translation>
    </message>
    <message>
        <source>How far the payout moves up and down from year to year.</source>
        <translation>Wie stark die Auszahlung von Jahr zu Jahr schwankt.</translation>
    </message>
    <message>
        <source>Equity per year</source>
        <translation>Unternehmensanteile pro Jahr</translation>
    </message>
    <message>
        <source>Stock granted for a year of work as a share of base pay. Explicit grants take its place.</source>
        <translation>Für ein Arbeitsjahr zugeteilte Aktien als Anteil am Grundgehalt. Einzeln angegebene Zuteilungen treten an ihre Stelle.</translation>
    </message>
    <message>
        <source>Grant id</source>
        <translation>Kennung der Zuteilung</translation>
    </message>
    <message>
        <source>Names the grant inside the file.</source>
        <translation>Bezeichnet die Zuteilung in der Datei.</translation>
    </message>
    <message>
        <source>Kind of grant</source>
        <translation>Art der Zuteilung</translation>
    </message>
    <message>
        <source>Stock units and options are taxed and paid out differently.</source>
        <translation>Aktieneinheiten und Optionen werden unterschiedlich besteuert und ausgezahlt.</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>Festgelegt in</translation>
    </message>
    <message>
        <source>Whether the offer fixes dollars or shares.</source>
        <translation>Ob das Angebot Dollar oder Aktien festlegt.</translation>
    </message>
    <message>
        <source>Grant value</source>
        <translation>Wert der Zuteilung</translation>
    </message>
    <message>
        <source>Value on the day of the grant, when dollars are fixed.</source>
        <translation>Wert am Tag der Zuteilung, wenn Dollar festgelegt sind.</translation>
    </message>
    <message>
        <source>Shares granted</source>
        <translation>Zugeteilte Aktien</translation>
    </message>
    <message>
        <source>Number of shares, when shares are fixed.</source>
        <translation>Anzahl der Aktien, wenn Aktien festgelegt sind.</translation>
    </message>
    <message>
        <source>Price at grant</source>
        <translation>Kurs bei Zuteilung</translation>
    </message>
    <message>
        <source>Empty means the stock&apos;s price on that day.</source>
        <translation>Leer bedeutet der Aktienkurs an diesem Tag.</translation>
    </message>
    <message>
        <source>Grant date</source>
        <translation>Tag der Zuteilung</translation>
    </message>
    <message>
        <source>Empty means the first day of the stage.</source>
        <translation>Leer bedeutet der erste Tag der Etappe.</translation>
    </message>
    <message>
        <source>Strike price</source>
        <translation>Ausübungspreis</translation>
    </message>
    <message>
        <source>What an option costs to exercise, a share.</source>
        <translation>Was die Ausübung einer Option je Aktie kostet.</translation>
    </message>
    <message>
        <source>409A value</source>
        <translation>409A-Wert</translation>
    </message>
    <message>
        <source>Fair market value of a share as appraised for tax.</source>
        <translation>Für die Steuer geschätzter Verkehrswert einer Aktie.</translation>
    </message>
    <message>
        <source>83(b) election</source>
        <translation>83(b)-Wahl</translation>
    </message>
    <message>
        <source>Taxes an early exercise at once instead of at vesting.</source>
        <translation>Besteuert eine vorzeitige Ausübung sofort statt beim Vesting.</translation>
    </message>
    <message>
        <source>Exercise window after leaving</source>
        <translation>Ausübungsfrist nach Weggang</translation>
    </message>
    <message>
        <source>Options not exercised within it are lost.</source>
        <translation>Optionen, die in dieser Frist nicht ausgeübt werden, verfallen.</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Läuft ab nach</translation>
    </message>
    <message>
        <source>Life of the option or of the private grant.</source>
        <translation>Laufzeit der Option oder der nicht börsennotierten Zuteilung.</translation>
    </message>
    <message>
        <source>Vesting</source>
        <translation>Vesting</translation>
    </message>
    <message>
        <source>How the grant is spread over its years.</source>
        <translation>Wie sich die Zuteilung über die Jahre verteilt.</translation>
    </message>
    <message>
        <source>Cliff</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Nothing vests before it.</source>
        <translation>Vorher wird nichts unverfallbar.</translation>
    </message>
    <message>
        <source>Vests over</source>
        <translation>Dauer des Vestings</translation>
    </message>
    <message>
        <source>Time until the whole grant is vested.</source>
        <translation>Zeit, bis die ganze Zuteilung unverfallbar ist.</translation>
    </message>
    <message>
        <source>Vests every</source>
        <translation>Abstand der Vestings</translation>
    </message>
    <message>
        <source>Time between two vests.</source>
        <translation>Zeit zwischen zwei Vestings.</translation>
    </message>
    <message>
        <source>Vesting by year</source>
        <translation>Vesting je Jahr</translation>
    </message>
    <message>
        <source>Share of the grant for each year; together 100%.</source>
        <translation>Anteil der Zuteilung je Jahr; zusammen 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Vests after</source>
        <translation>Unverfallbar nach</translation>
    </message>
    <message>
        <source>Time between grant and this part.</source>
        <translation>Zeit zwischen Zuteilung und diesem Teil.</translation>
    </message>
    <message>
        <source>Part that vests</source>
        <translation>Unverfallbarer Teil</translation>
    </message>
    <message>
        <source>Share of the grant.</source>
        <translation>Anteil an der Zuteilung.</translation>
    </message>
    <message>
        <source>Refresh grant per year</source>
        <translation>Folgezuteilung pro Jahr</translation>
    </message>
    <message>
        <source>Stock granted at each anniversary on top of the first grant.</source>
        <translation>Aktien, die an jedem Jahrestag zusätzlich zur ersten Zuteilung vergeben werden.</translation>
    </message>
    <message>
        <source>Stock price</source>
        <translation>Aktienkurs</translation>
    </message>
    <message>
        <source>The employer&apos;s share price today.</source>
        <translation>Der heutige Aktienkurs des Arbeitgebers.</translation>
    </message>
    <message>
        <source>Stock growth</source>
        <translation>Kurswachstum</translation>
    </message>
    <message>
        <source>Expected yearly growth of the share price.</source>
        <translation>Erwarteter jährlicher Anstieg des Aktienkurses.</translation>
    </message>
    <message>
        <source>Stock volatility</source>
        <translation>Kursschwankung</translation>
    </message>
    <message>
        <source>How far the share price swings in a year.</source>
        <translation>Wie stark der Aktienkurs im Jahr schwankt.</translation>
    </message>
    <message>
        <source>Sign-on bonus</source>
        <translation>Antrittsbonus</translation>
    </message>
    <message>
        <source>Paid once.</source>
        <translation>Wird einmal gezahlt.</translation>
    </message>
    <message>
        <source>Sign-on paid</source>
        <translation>Zahlung des Antrittsbonus</translation>
    </message>
    <message>
        <source>Empty means the first month of the stage.</source>
        <translation>Leer bedeutet der erste Monat der Etappe.</translation>
    </message>
    <message>
        <source>Clawback period</source>
        <translation>Rückzahlungsfrist</translation>
    </message>
    <message>
        <source>Leaving earlier owes sign-on and relocation back, in proportion.</source>
        <translation>Wer früher geht, zahlt Antrittsbonus und Umzugsgeld anteilig zurück.</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>Umzugsgeld</translation>
    </message>
    <message>
        <source>Paid once for moving.</source>
        <translation>Wird einmal für den Umzug gezahlt.</translation>
    </message>
    <message>
        <source>401(k) match</source>
        <translation>401(k)-Arbeitgeberbeitrag</translation>
    </message>
    <message>
        <source>The employer&apos;s contribution as a share of base pay.</source>
        <translation>Der Beitrag des Arbeitgebers als Anteil am Grundgehalt.</translation>
    </message>
    <message>
        <source>Learning budget</source>
        <translation>Weiterbildungsbudget</translation>
    </message>
    <message>
        <source>What the employer pays for learning in a year.</source>
        <translation>Was der Arbeitgeber im Jahr für Weiterbildung zahlt.</translation>
    </message>
    <message>
        <source>Other benefits</source>
        <translation>Weitere Zusatzleistungen</translation>
    </message>
    <message>
        <source>Worth of other benefits in a year.</source>
        <translation>Jährlicher Wert der weiteren Zusatzleistungen.</translation>
    </message>
    <message>
        <source>Yearly raise</source>
        <translation>Jährliche Gehaltserhöhung</translation>
    </message>
    <message>
        <source>Rise of base pay in a year without promotion, before inflation is taken off.</source>
        <translation>Anstieg des Grundgehalts in einem Jahr ohne Beförderung, vor Abzug der Inflation.</translation>
    </message>
    <message>
        <source>Raises in</source>
        <translation>Monat der Gehaltserhöhung</translation>
    </message>
    <message>
        <source>Month of the yearly raise, the first in proportion; empty means on anniversaries.</source>
        <translation>Monat der jährlichen Gehaltserhöhung, die erste anteilig; leer bedeutet an den Jahrestagen.</translation>
    </message>
    <message>
        <source>Raise date</source>
        <translation>Termin der Gehaltserhöhung</translation>
    </message>
    <message>
        <source>The first month of the new pay.</source>
        <translation>Der erste Monat mit dem neuen Gehalt.</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Gehaltserhöhung</translation>
    </message>
    <message>
        <source>On top of the yearly raise.</source>
        <translation>Zusätzlich zur jährlichen Gehaltserhöhung.</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Beförderungen</translation>
    </message>
    <message>
        <source>None, on dates of yours, or as usual on the role&apos;s ladder.</source>
        <translation>Keine, an Ihren Terminen oder wie auf der Karriereleiter der Rolle üblich.</translation>
    </message>
    <message>
        <source>Promotion date</source>
        <translation>Termin der Beförderung</translation>
    </message>
    <message>
        <source>The first month at the new level.</source>
        <translation>Der erste Monat auf der neuen Stufe.</translation>
    </message>
    <message>
        <source>Promoted to</source>
        <translation>Befördert zu</translation>
    </message>
    <message>
        <source>The new level.</source>
        <translation>Die neue Stufe.</translation>
    </message>
    <message>
        <source>Reviews every</source>
        <translation>Abstand der Beurteilungen</translation>
    </message>
    <message>
        <source>Promotions happen at reviews.</source>
        <translation>Befördert wird bei Beurteilungen.</translation>
    </message>
    <message>
        <source>Chance of a layoff per year</source>
        <translation>Entlassungsrisiko pro Jahr</translation>
    </message>
    <message>
        <source>Rises when the employer&apos;s stock falls.</source>
        <translation>Steigt, wenn die Aktie des Arbeitgebers fällt.</translation>
    </message>
    <message>
        <source>Offer within six months</source>
        <translation>Angebot binnen sechs Monaten</translation>
    </message>
    <message>
        <source>Chance of an offer in six months of search; empty means the stage starts on its date.</source>
        <translation>Wahrscheinlichkeit eines Angebots in sechs Monaten Suche; leer bedeutet, dass die Etappe an ihrem Termin beginnt.</translation>
    </message>
    <message>
        <source>Needs a new visa</source>
        <translation>Neues Visum nötig</translation>
    </message>
    <message>
        <source>Whether this change of employer depends on a visa.</source>
        <translation>Ob dieser Arbeitgeberwechsel von einem Visum abhängt.</translation>
    </message>
    <message>
        <source>Exempt from the H-1B cap</source>
        <translation>Von der H-1B-Obergrenze befreit</translation>
    </message>
    <message>
        <source>Universities and research institutes skip the lottery.</source>
        <translation>Für Hochschulen und Forschungsinstitute entfällt die Lotterie.</translation>
    </message>
    <message>
        <source>H-1B acceptance</source>
        <translation>H-1B-Zusage</translation>
    </message>
    <message>
        <source>Chance that the visa is granted.</source>
        <translation>Wahrscheinlichkeit, dass das Visum erteilt wird.</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>je Aktie</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Aktien</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>On the date</source>
        <translation>Zum Termin</translation>
    </message>
    <message>
        <source>By the published chance</source>
        <translation>Nach der veröffentlichten Chance</translation>
    </message>
    <message>
        <source>Through interviews</source>
        <translation>Über Bewerbungsgespräche</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Börsennotiert</translation>
    </message>
    <message>
        <source>Series A</source>
        <translation>Series A</translation>
    </message>
    <message>
        <source>Series B</source>
        <translation>Series B</translation>
    </message>
    <message>
        <source>Series C</source>
        <translation>Series C</translation>
    </message>
    <message>
        <source>Series D or later</source>
        <translation>Series D oder später</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Stammaktien</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Preferred, non-participating</source>
        <translation>Vorzugsaktien, ohne Mitbeteiligung</translation>
    </message>
    <message>
        <source>Preferred, participating</source>
        <translation>Vorzugsaktien, mit Mitbeteiligung</translation>
    </message>
    <message>
        <source>Preferred, participating up to a cap</source>
        <translation>Vorzugsaktien, Mitbeteiligung bis zu einer Grenze</translation>
    </message>
    <message>
        <source>At the exit</source>
        <translation>Beim Exit</translation>
    </message>
    <message>
        <source>As they vest</source>
        <translation>Sobald unverfallbar</translation>
    </message>
    <message>
        <source>Single trigger</source>
        <translation>Einfacher Auslöser</translation>
    </message>
    <message>
        <source>Double trigger</source>
        <translation>Doppelter Auslöser</translation>
    </message>
    <message>
        <source>Part of the company</source>
        <translation>Teil des Unternehmens</translation>
    </message>
    <message>
        <source>Of all shares, options and the pool; stands for the number of shares.</source>
        <translation>Von allen Anteilen, Optionen und dem Pool; steht anstelle der Anzahl der Anteile.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ausübung</translation>
    </message>
    <message>
        <source>Options exercised as they vest cost cash but may be taxed as long-term gains.</source>
        <translation>Beim Vesting ausgeübte Optionen kosten Geld, können aber als langfristiger Gewinn besteuert werden.</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>Whether a sale of the company vests shares early.</source>
        <translation>Ob Anteile bei einem Verkauf des Unternehmens früher unverfallbar werden.</translation>
    </message>
    <message>
        <source>Part accelerated</source>
        <translation>Beschleunigter Teil</translation>
    </message>
    <message>
        <source>Of what has not vested at the sale.</source>
        <translation>Von dem, was beim Verkauf noch verfallbar ist.</translation>
    </message>
    <message>
        <source>ESPP discount</source>
        <translation>ESPP-Rabatt</translation>
    </message>
    <message>
        <source>Below the lower of the first and last price of the period.</source>
        <translation>Unter dem niedrigeren aus erstem und letztem Kurs des Zeitraums.</translation>
    </message>
    <message>
        <source>ESPP contribution</source>
        <translation>ESPP-Beitrag</translation>
    </message>
    <message>
        <source>Share of base pay put into the purchase plan.</source>
        <translation>Anteil des Grundgehalts, der in den Kaufplan fließt.</translation>
    </message>
    <message>
        <source>Small business stock</source>
        <translation>Anteile an Kleinunternehmen</translation>
    </message>
    <message>
        <source>Section 1202: gains on shares held for years may be free of federal tax. Ask the company.</source>
        <translation>Section 1202: Gewinne auf jahrelang gehaltene Anteile können von Bundessteuer frei sein. Fragen Sie das Unternehmen.</translation>
    </message>
    <message>
        <source>Funding stage</source>
        <translation>Finanzierungsphase</translation>
    </message>
    <message>
        <source>The round the company raised last; sets the usual chances, dilution and time to an exit.</source>
        <translation>Die letzte Runde des Unternehmens; bestimmt übliche Chancen, Verwässerung und Zeit bis zum Exit.</translation>
    </message>
    <message>
        <source>Fully diluted shares</source>
        <translation>Anteile voll verwässert</translation>
    </message>
    <message>
        <source>Everything that is issued or promised, the pool included. Ask for it: a number of options means nothing without it.</source>
        <translation>Alles, was ausgegeben oder zugesagt ist, samt Pool. Fragen Sie danach: Eine Zahl von Optionen sagt ohne sie nichts.</translation>
    </message>
    <message>
        <source>Last post-money value</source>
        <translation>Bewertung nach der letzten Runde</translation>
    </message>
    <message>
        <source>What the last round valued the whole company at.</source>
        <translation>Wie hoch die letzte Runde das ganze Unternehmen bewertet hat.</translation>
    </message>
    <message>
        <source>Dilution to come</source>
        <translation>Künftige Verwässerung</translation>
    </message>
    <message>
        <source>How much of today&apos;s ownership later rounds will take.</source>
        <translation>Wie viel der heutigen Beteiligung spätere Runden nehmen.</translation>
    </message>
    <message>
        <source>Paid first to investors</source>
        <translation>Zuerst an Investoren</translation>
    </message>
    <message>
        <source>What investors get back before common shares receive anything.</source>
        <translation>Was Investoren zurückerhalten, bevor Stammaktien etwas bekommen.</translation>
    </message>
    <message>
        <source>Investors&apos; part</source>
        <translation>Teil der Investoren</translation>
    </message>
    <message>
        <source>Share of the company that is preferred stock at the exit.</source>
        <translation>Anteil des Unternehmens, der beim Exit aus Vorzugsaktien besteht.</translation>
    </message>
    <message>
        <source>Years to the exit</source>
        <translation>Jahre bis zum Exit</translation>
    </message>
    <message>
        <source>When a sale or an offering may come.</source>
        <translation>Wann ein Verkauf oder Börsengang kommen kann.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Of this exit; all chances add up to 100 %.</source>
        <translation>Dieses Exits; alle Chancen ergeben zusammen 100 %.</translation>
    </message>
    <message>
        <source>Exit value</source>
        <translation>Exit-Wert</translation>
    </message>
    <message>
        <source>What all of the company&apos;s equity sells for.</source>
        <translation>Wofür alle Anteile des Unternehmens verkauft werden.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>From the start of the plan.</source>
        <translation>Ab Beginn des Plans.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Kind of class</source>
        <translation>Art der Klasse</translation>
    </message>
    <message>
        <source>How it takes part in an exit.</source>
        <translation>Wie sie an einem Exit teilnimmt.</translation>
    </message>
    <message>
        <source>Shares of the class</source>
        <translation>Anteile der Klasse</translation>
    </message>
    <message>
        <source>At the exit.</source>
        <translation>Beim Exit.</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Of the whole class, with its multiple.</source>
        <translation>Der ganzen Klasse, mit ihrem Vielfachen.</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>The most a capped class receives, the preference included.</source>
        <translation>Das Höchste, was eine begrenzte Klasse erhält, samt Vorrang.</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Higher numbers are paid first.</source>
        <translation>Höhere Zahlen werden zuerst bezahlt.</translation>
    </message>
    <message>
        <source>Strike of the class</source>
        <translation>Ausübungspreis der Klasse</translation>
    </message>
    <message>
        <source>What its options cost to exercise, a share.</source>
        <translation>Was die Ausübung ihrer Optionen je Anteil kostet.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Which published figure is replaced.</source>
        <translation>Welche veröffentlichte Zahl ersetzt wird.</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Stands for the published figure wherever it is used.</source>
        <translation>Steht überall anstelle der veröffentlichten Zahl.</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Where the sources disagree with themselves.</source>
        <translation>Wo die Quellen sich selbst widersprechen.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Which statement is trusted.</source>
        <translation>Welcher Angabe vertraut wird.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Which skill it is.</source>
        <translation>Um welche Fähigkeit es geht.</translation>
    </message>
    <message>
        <source>Name of the skill</source>
        <translation>Name der Fähigkeit</translation>
    </message>
    <message>
        <source>For skills of your own.</source>
        <translation>Für eigene Fähigkeiten.</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>Stand heute</translation>
    </message>
    <message>
        <source>How much of what the role needs you have already.</source>
        <translation>Wie viel von dem, was die Rolle verlangt, Sie schon können.</translation>
    </message>
    <message>
        <source>Level needed</source>
        <translation>Nötiger Stand</translation>
    </message>
    <message>
        <source>By the role you aim at.</source>
        <translation>Laut der angestrebten Rolle.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>To learn all of it.</source>
        <translation>Um alles zu lernen.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Of courses, books and machines for all of it.</source>
        <translation>Für Kurse, Bücher und Rechner für alles.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What shows it: a project, a paper, a course.</source>
        <translation>Was es zeigt: ein Projekt, ein Artikel, ein Kurs.</translation>
    </message>
    <message>
        <source>Skill to learn</source>
        <translation>Zu lernende Fähigkeit</translation>
    </message>
    <message>
        <source>Its gap is closed before the first new job.</source>
        <translation>Ihre Lücke wird vor der ersten neuen Stelle geschlossen.</translation>
    </message>
    <message>
        <source>Employer pays first</source>
        <translation>Arbeitgeber zahlt zuerst</translation>
    </message>
    <message>
        <source>The learning budget of the job you hold comes off the cost.</source>
        <translation>Das Lernbudget Ihrer jetzigen Stelle wird von den Kosten abgezogen.</translation>
    </message>
    <message>
        <source>On the date, by the published chance, or through interviews.</source>
        <translation>Zum Termin, nach der veröffentlichten Chance oder über Bewerbungsgespräche.</translation>
    </message>
    <message>
        <source>Applications a month</source>
        <translation>Bewerbungen im Monat</translation>
    </message>
    <message>
        <source>How many you send.</source>
        <translation>Wie viele Sie verschicken.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Share of applications that lead to a screen.</source>
        <translation>Anteil der Bewerbungen, die zu einem Erstgespräch führen.</translation>
    </message>
    <message>
        <source>Screen passed</source>
        <translation>Erstgespräch bestanden</translation>
    </message>
    <message>
        <source>Chance to pass the first call.</source>
        <translation>Chance, das erste Gespräch zu bestehen.</translation>
    </message>
    <message>
        <source>Coding passed</source>
        <translation>Programmieren bestanden</translation>
    </message>
    <message>
        <source>Chance to pass the coding round.</source>
        <translation>Chance, die Programmierrunde zu bestehen.</translation>
    </message>
    <message>
        <source>System design passed</source>
        <translation>Systementwurf bestanden</translation>
    </message>
    <message>
        <source>Chance to pass the system design round.</source>
        <translation>Chance, die Runde zum Systementwurf zu bestehen.</translation>
    </message>
    <message>
        <source>ML depth passed</source>
        <translation>ML-Tiefe bestanden</translation>
    </message>
    <message>
        <source>Chance to pass the machine learning round.</source>
        <translation>Chance, die Runde zum maschinellen Lernen zu bestehen.</translation>
    </message>
    <message>
        <source>Responsible AI passed</source>
        <translation>Verantwortungsvolle KI bestanden</translation>
    </message>
    <message>
        <source>Chance to pass the responsible AI round.</source>
        <translation>Chance, die Runde zu verantwortungsvoller KI zu bestehen.</translation>
    </message>
    <message>
        <source>Weight of model accuracy</source>
        <translation>Gewicht der Modellgenauigkeit</translation>
    </message>
    <message>
        <source>In the yearly review.</source>
        <translation>In der jährlichen Beurteilung.</translation>
    </message>
    <message>
        <source>Weight of deployment frequency</source>
        <translation>Gewicht der Auslieferungshäufigkeit</translation>
    </message>
    <message>
        <source>Weight of cost efficiency</source>
        <translation>Gewicht der Kosteneffizienz</translation>
    </message>
    <message>
        <source>Weight of collaboration</source>
        <translation>Gewicht der Zusammenarbeit</translation>
    </message>
    <message>
        <source>Model accuracy</source>
        <translation>Modellgenauigkeit</translation>
    </message>
    <message>
        <source>Attainment you expect; 100 % is as agreed.</source>
        <translation>Erwartete Zielerreichung; 100 % ist wie vereinbart.</translation>
    </message>
    <message>
        <source>Deployment frequency</source>
        <translation>Auslieferungshäufigkeit</translation>
    </message>
    <message>
        <source>Cost efficiency</source>
        <translation>Kosteneffizienz</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Effect on promotions</source>
        <translation>Wirkung auf Beförderungen</translation>
    </message>
    <message>
        <source>How much faster promotions come above 100 %.</source>
        <translation>Wie viel schneller Beförderungen über 100 % kommen.</translation>
    </message>
    <message>
        <source>Premium for LLM work</source>
        <translation>Aufschlag für LLM-Arbeit</translation>
    </message>
    <message>
        <source>On base pay once production LLM experience is there.</source>
        <translation>Auf das Grundgehalt, sobald LLM-Erfahrung im Betrieb vorhanden ist.</translation>
    </message>
    <message>
        <source>Premium halves in</source>
        <translation>Aufschlag halbiert sich in</translation>
    </message>
    <message>
        <source>Without renewal of the skill.</source>
        <translation>Ohne Auffrischung der Fähigkeit.</translation>
    </message>
    <message>
        <source>Search after learning</source>
        <translation>Suche nach dem Lernen</translation>
    </message>
    <message>
        <source>The search starts when what the path learns is learned.</source>
        <translation>Die Suche beginnt, wenn gelernt ist, was der Weg lernt.</translation>
    </message>
    <message>
        <source>Swing of model accuracy</source>
        <translation>Schwankung der Modellgenauigkeit</translation>
    </message>
    <message>
        <source>How far its attainment moves from year to year; with any of these four, the bonus swings by them.</source>
        <translation>Wie weit die Zielerreichung von Jahr zu Jahr schwankt; ist eine der vier angegeben, schwankt der Bonus danach.</translation>
    </message>
    <message>
        <source>Swing of deployment frequency</source>
        <translation>Schwankung der Auslieferungshäufigkeit</translation>
    </message>
    <message>
        <source>How far its attainment moves from year to year.</source>
        <translation>Wie weit die Zielerreichung von Jahr zu Jahr schwankt.</translation>
    </message>
    <message>
        <source>Swing of cost efficiency</source>
        <translation>Schwankung der Kosteneffizienz</translation>
    </message>
    <message>
        <source>Swing of collaboration</source>
        <translation>Schwankung der Zusammenarbeit</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Name der Rolle</translation>
    </message>
    <message>
        <source>A role of your own; stages use it by this name.</source>
        <translation>Eine eigene Rolle; Stationen verwenden sie unter diesem Namen.</translation>
    </message>
    <message>
        <source>Name of the level</source>
        <translation>Name der Stufe</translation>
    </message>
    <message>
        <source>Levels go from the lowest to the highest.</source>
        <translation>Stufen gehen von der untersten zur höchsten.</translation>
    </message>
    <message>
        <source>Base pay of the level</source>
        <translation>Grundgehalt der Stufe</translation>
    </message>
    <message>
        <source>A year, as the country pays it; places pay more or less.</source>
        <translation>Im Jahr, wie es im Landesschnitt gezahlt wird; Orte zahlen mehr oder weniger.</translation>
    </message>
    <message>
        <source>Bonus of the level</source>
        <translation>Bonus der Stufe</translation>
    </message>
    <message>
        <source>On target, as a share of base pay.</source>
        <translation>Bei Zielerreichung, als Anteil am Grundgehalt.</translation>
    </message>
    <message>
        <source>Equity of the level</source>
        <translation>Beteiligung der Stufe</translation>
    </message>
    <message>
        <source>Granted a year, as a share of base pay.</source>
        <translation>Zuteilung im Jahr, als Anteil am Grundgehalt.</translation>
    </message>
    <message>
        <source>Time to the next level</source>
        <translation>Zeit bis zur nächsten Stufe</translation>
    </message>
    <message>
        <source>Half are promoted by then. Empty: nobody is.</source>
        <translation>Bis dahin ist die Hälfte befördert. Leer: niemand.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>Gemessen als</translation>
    </message>
    <message>
        <source>The goal of the yearly review that the skill serves.</source>
        <translation>Das Ziel der Jahresbeurteilung, dem die Fähigkeit dient.</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>Ladder totals</source>
        <translation>Summen der Karriereleiter</translation>
    </message>
    <message>
        <source>Bonus tiers</source>
        <translation>Bonusstufen</translation>
    </message>
    <message>
        <source>Share of equity</source>
        <translation>Anteil der Unternehmensanteile</translation>
    </message>
    <message>
        <source>Remote pay</source>
        <translation>Gehalt bei Fernarbeit</translation>
    </message>
    <message>
        <source>Median base pay</source>
        <translation>Mittleres Grundgehalt</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Premium of AI roles</source>
        <translation>Aufschlag für KI-Rollen</translation>
    </message>
    <message>
        <source>Use the parts, ignore the total</source>
        <translation>Teile verwenden, Summe ignorieren</translation>
    </message>
    <message>
        <source>Scale the parts to the published total</source>
        <translation>Teile an die Summe anpassen</translation>
    </message>
    <message>
        <source>Use the total, shrink equity only</source>
        <translation>Die Summe verwenden, nur Anteile kürzen</translation>
    </message>
    <message>
        <source>Leave this table out</source>
        <translation>Diese Tabelle weglassen</translation>
    </message>
    <message>
        <source>Trust the table</source>
        <translation>Der Tabelle vertrauen</translation>
    </message>
    <message>
        <source>Trust the text</source>
        <translation>Dem Text vertrauen</translation>
    </message>
    <message>
        <source>Use the published discount</source>
        <translation>Den veröffentlichten Abschlag verwenden</translation>
    </message>
    <message>
        <source>Use the published medians</source>
        <translation>Die veröffentlichten Mittelwerte verwenden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a range that is open</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>FileTasks</name>
    <message>
        <source>%1: good</source>
        <translation>%1: in Ordnung</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>The plan cannot be computed. %1</source>
        <translation>Der Plan lässt sich nicht berechnen. %1</translation>
    </message>
</context>
<context>
    <name>InspectorTexts</name>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Pay at %1 level</source>
        <translation>Gehalt auf Stufe %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Cost of switching</source>
        <translation>Kosten des Wechsels</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>LocationTexts</name>
    <message>
        <source>A %1 offer in %2 takes home as much as %3 in %4.</source>
        <translation>Von %1 in %2 bleibt netto so viel wie von %3 in %4.</translation>
    </message>
    <message>
        <source>A %1 offer in %2 leaves as much after spending as %3 in %4.</source>
        <translation>Von %1 in %2 bleibt nach den Ausgaben so viel wie von %3 in %4.</translation>
    </message>
    <message>
        <source>A %1 offer in %2 buys as much as %3 in %4.</source>
        <translation>%1 in %2 kaufen so viel wie %3 in %4.</translation>
    </message>
    <message>
        <source>To take home %1 in %2, they would have to offer you %3.</source>
        <translation>Um netto %1 in %2 zu behalten, müsste man Ihnen %3 bieten.</translation>
    </message>
    <message>
        <source>To have %1 left after spending in %2, they would have to offer you %3.</source>
        <translation>Damit in %2 nach den Ausgaben %1 bleiben, müsste man Ihnen %3 bieten.</translation>
    </message>
    <message>
        <source>To buy what %1 buys on average, they would have to offer you %3 in %2.</source>
        <translation>Um zu kaufen, was %1 im Durchschnitt kaufen, müsste man Ihnen in %2 %3 bieten.</translation>
    </message>
    <message>
        <source>Married, joint return</source>
        <translation>Verheiratet, gemeinsame Steuererklärung</translation>
    </message>
    <message>
        <source>Married, separate returns</source>
        <translation>Verheiratet, getrennte Steuererklärungen</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Haushaltsvorstand</translation>
    </message>
    <message>
        <source>Single filer</source>
        <translation>Einzelveranlagung</translation>
    </message>
    <message>
        <source>No pay in %1 matches %2 in %3.</source>
        <translation>Kein Gehalt in %1 entspricht %2 in %3.</translation>
    </message>
    <message>
        <source>%1, %2 rules</source>
        <translation>%1, Regeln von %2</translation>
    </message>
</context>
<context>
    <name>LuckTexts</name>
    <message>
        <source>In the &lt;b&gt;unlucky tenth&lt;/b&gt; of futures, %1 adds up to %2.</source>
        <translation>Im &lt;b&gt;unglücklichen Zehntel&lt;/b&gt; der Zukünfte ergibt %1 zusammen %2.</translation>
    </message>
    <message>
        <source>In the &lt;b&gt;lucky tenth&lt;/b&gt; of futures, %1 adds up to %2.</source>
        <translation>Im &lt;b&gt;glücklichen Zehntel&lt;/b&gt; der Zukünfte ergibt %1 zusammen %2.</translation>
    </message>
    <message>
        <source>In the &lt;b&gt;middle tenth&lt;/b&gt; of futures, %1 adds up to %2.</source>
        <translation>Im &lt;b&gt;mittleren Zehntel&lt;/b&gt; der Zukünfte ergibt %1 zusammen %2.</translation>
    </message>
    <message>
        <source>gross pay</source>
        <comment>inside a sentence</comment>
        <translation>das Bruttogehalt</translation>
    </message>
    <message>
        <source>what is left after living costs</source>
        <comment>inside a sentence</comment>
        <translation>das, was nach der Lebenshaltung bleibt,</translation>
    </message>
    <message>
        <source>base pay</source>
        <comment>inside a sentence</comment>
        <translation>das Grundgehalt</translation>
    </message>
    <message>
        <source>the bonus</source>
        <comment>inside a sentence</comment>
        <translation>der Bonus</translation>
    </message>
    <message>
        <source>equity</source>
        <comment>inside a sentence</comment>
        <translation>der Wert der Unternehmensanteile</translation>
    </message>
    <message>
        <source>take-home pay</source>
        <comment>inside a sentence</comment>
        <translation>das Nettogehalt</translation>
    </message>
    <message>
        <source>no layoff</source>
        <translation>keine Entlassung</translation>
    </message>
    <message>
        <source>laid off in %1</source>
        <translation>entlassen: %1</translation>
    </message>
    <message>
        <source>%1 without a job</source>
        <comment>a length of time</comment>
        <translation>%1 ohne Stelle</translation>
    </message>
    <message>
        <source>no promotion</source>
        <translation>keine Beförderung</translation>
    </message>
    <message>
        <source>promoted in %1</source>
        <translation>befördert: %1</translation>
    </message>
    <message>
        <source>Unlucky tenth</source>
        <translation>Unglückliches Zehntel</translation>
    </message>
    <message>
        <source>Lucky tenth</source>
        <translation>Glückliches Zehntel</translation>
    </message>
    <message>
        <source>Middle tenth</source>
        <translation>Mittleres Zehntel</translation>
    </message>
    <message>
        <source>One of them: %1.</source>
        <comment>what happens in it</comment>
        <translation>Eine davon: %1.</translation>
    </message>
    <message>
        <source>%1 dollars</source>
        <translation>Dollar von %1</translation>
    </message>
    <message>
        <source>money of the day</source>
        <translation>Geld des jeweiligen Jahres</translation>
    </message>
    <message>
        <source>gross, %1, one future: %2</source>
        <comment>dollars, a tenth of the futures</comment>
        <translation>brutto, %1, eine Zukunft: %2</translation>
    </message>
</context>
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
    <name>NameTexts</name>
    <message>
        <source>AI engineer</source>
        <translation>KI-Ingenieur</translation>
    </message>
    <message>
        <source>Software engineer</source>
        <translation>Softwareingenieur</translation>
    </message>
    <message>
        <source>Computer vision engineer</source>
        <translation>Ingenieur für Bildverarbeitung</translation>
    </message>
    <message>
        <source>AI product manager</source>
        <translation>KI-Produktmanager</translation>
    </message>
    <message>
        <source>MLOps lead</source>
        <translation>MLOps-Leiter</translation>
    </message>
    <message>
        <source>Research scientist</source>
        <translation>Forscher</translation>
    </message>
    <message>
        <source>Founding engineer</source>
        <translation>Gründungsingenieur</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Einsteiger</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Ingenieur</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Big tech</source>
        <translation>Großer Technologiekonzern</translation>
    </message>
    <message>
        <source>Cloud and mid-market</source>
        <translation>Cloud und Mittelstand</translation>
    </message>
    <message>
        <source>Generative AI start-up</source>
        <translation>Start-up für generative KI</translation>
    </message>
    <message>
        <source>Other employer</source>
        <translation>Anderer Arbeitgeber</translation>
    </message>
    <message>
        <source>software engineer</source>
        <translation>Softwareentwickler</translation>
    </message>
    <message>
        <source>computer vision engineer</source>
        <translation>Computer-Vision-Entwickler</translation>
    </message>
    <message>
        <source>research scientist</source>
        <translation>Forscher</translation>
    </message>
    <message>
        <source>founding engineer</source>
        <translation>erster Ingenieur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A level and a role, such as &quot;Senior AI engineer&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Research resident</source>
        <translation>Forschungsresident</translation>
    </message>
    <message>
        <source>research resident</source>
        <translation>Forschungsresident</translation>
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
    <name>OwnRolesTexts</name>
    <message>
        <source>Change own ladders</source>
        <translation>Eigene Karriereleitern ändern</translation>
    </message>
</context>
<context>
    <name>PathTexts</name>
    <message>
        <source>Gap</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Pay by part</source>
        <translation>Gehalt nach Bestandteilen</translation>
    </message>
    <message>
        <source>gross, %1 dollars, the plan without chance</source>
        <translation>brutto, Dollar von %1, der Plan ohne Zufall</translation>
    </message>
    <message>
        <source>gross, money of the day, the plan without chance</source>
        <translation>brutto, Geld des jeweiligen Jahres, der Plan ohne Zufall</translation>
    </message>
    <message>
        <source>End %1 in %2</source>
        <translation>Ende von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Move %1 promotion to %2</source>
        <translation>Beförderung zu %1 auf %2 verschieben</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 auf %2 verschieben</translation>
    </message>
    <message>
        <source>Gross pay</source>
        <comment>begins a sentence</comment>
        <translation>Das Bruttogehalt</translation>
    </message>
    <message>
        <source>What is left after living costs</source>
        <comment>begins a sentence</comment>
        <translation>Der Rest nach Lebenshaltungskosten</translation>
    </message>
    <message>
        <source>Base pay</source>
        <comment>begins a sentence</comment>
        <translation>Das Grundgehalt</translation>
    </message>
    <message>
        <source>The bonus</source>
        <comment>begins a sentence</comment>
        <translation>Der Bonus</translation>
    </message>
    <message>
        <source>Equity</source>
        <comment>begins a sentence</comment>
        <translation>Der Wert der Unternehmensanteile</translation>
    </message>
    <message>
        <source>Take-home</source>
        <comment>begins a sentence</comment>
        <translation>Das Netto</translation>
    </message>
    <message>
        <source>dips to %1 in %2</source>
        <translation>sinkt %2 auf %1</translation>
    </message>
    <message>
        <source>starts at %1 in %2</source>
        <translation>beginnt %2 bei %1</translation>
    </message>
    <message>
        <source>is not ahead of %1 in %2</source>
        <translation>liegt %2 nicht vor %1</translation>
    </message>
    <message>
        <source>is ahead of %1 in every year</source>
        <translation>liegt in jedem Jahr vor %1</translation>
    </message>
    <message>
        <source>passes %1 in %2</source>
        <translation>überholt %1 im Jahr %2</translation>
    </message>
    <message>
        <source>%1 %2 and reaches %3 by %4.</source>
        <translation>%1 %2 und erreicht %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 %2, %3 and reaches %4 by %5.</source>
        <translation>%1 %2, %3 und erreicht %4 bis %5.</translation>
    </message>
    <message>
        <source>8 in 10 promotions to %1 fall here</source>
        <translation>8 von 10 Beförderungen zu %1 liegen hier</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hours and cost of learning</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to an offer</source>
        <comment>7 months</comment>
        <translation>%1 bis zum Angebot</translation>
    </message>
    <message>
        <source>fewer than half find an offer</source>
        <translation>weniger als die Hälfte findet ein Angebot</translation>
    </message>
    <message>
        <source>8 in 10 start %1 to %2</source>
        <translation>8 von 10 beginnen %1 bis %2</translation>
    </message>
    <message>
        <source>9 in 10 start after %1</source>
        <translation>9 von 10 beginnen nach %1</translation>
    </message>
    <message>
        <source>H-1B: %1 each %2</source>
        <comment>a chance, a month of the year</comment>
        <translation>H-1B: %1 jeden %2</translation>
    </message>
</context>
<context>
    <name>PlaceTexts</name>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Remote (US)</source>
        <translation>Fernarbeit (USA)</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Pathwise plans (*.pathwise)</source>
        <translation>Pathwise-Pläne (*.pathwise)</translation>
    </message>
    <message>
        <source>Save changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1.</source>
        <translation>
            <numerusform>%n Änderung seit %1.</numerusform>
            <numerusform>%n Änderungen seit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is not on the disk yet.</source>
        <translation>Der Plan ist noch nicht auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Do&amp;n’t save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>Another program changed “%1”.</source>
        <translation>Ein anderes Programm hat „%1“ geändert.</translation>
    </message>
    <message>
        <source>Keep yours, or load the other one?</source>
        <translation>Ihre Fassung behalten oder die andere laden?</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>&amp;Load other</source>
        <translation>&amp;Andere laden</translation>
    </message>
    <message>
        <source>Unsaved work on “%1” was kept.</source>
        <translation>Ungespeicherte Arbeit an „%1“ wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>Pathwise ended before it was saved. The copy is from %1; the saved file is as it was.</source>
        <translation>Pathwise wurde beendet, bevor sie gespeichert war. Die Kopie ist vom Stand %1; die gespeicherte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard the copy</source>
        <translation>Kopie &amp;verwerfen</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Save &amp;somewhere else…</source>
        <translation>&amp;Anderswo speichern…</translation>
    </message>
    <message>
        <source>Keep these changes?</source>
        <translation>Diese Änderungen behalten?</translation>
    </message>
    <message>
        <source>While presenting: %1.</source>
        <comment>what was changed, as in the list of undo steps</comment>
        <translation>Während der Präsentation: %1.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurücksetzen</translation>
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
    <name>ReportTask</name>
    <message>
        <source>The plan has no paths to report on.</source>
        <translation>Der Plan hat keine Wege für einen Bericht.</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>Source figures that disagree</source>
        <translation>Quellwerte, die sich widersprechen</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>shown as published</source>
        <translation>gezeigt wie veröffentlicht</translation>
    </message>
    <message>
        <source>read as: %1</source>
        <translation>gelesen als: %1</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Everything this report depends on, and where each figure comes from. Figures of your own that stand in place of a source are bold.</source>
        <translation>Alles, worauf dieser Bericht beruht, und woher jede Zahl stammt. Eigene Zahlen, die an die Stelle einer Quelle treten, sind fett.</translation>
    </message>
    <message>
        <source>A projection, not advice. Pathwise computed every figure on one computer and sent nothing anywhere.</source>
        <translation>Eine Hochrechnung, keine Beratung. Pathwise hat jede Zahl auf einem einzigen Rechner berechnet und nichts übertragen.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>not by %1</source>
        <translation>nicht bis %1</translation>
    </message>
    <message>
        <source>Lead over %1</source>
        <translation>Vorsprung über %1</translation>
    </message>
    <message>
        <source>Ahead in</source>
        <translation>Vorn in</translation>
    </message>
    <message>
        <source>Breaks even</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>Lowest year</source>
        <translation>Niedrigstes Jahr</translation>
    </message>
    <message>
        <source>Compare paths</source>
        <translation>Wege im Vergleich</translation>
    </message>
    <message>
        <source>Lead is the middle of the year-by-year differences inside each future, so it need not equal the gap between two totals.</source>
        <translation>Der Vorsprung ist die Mitte der Unterschiede, die Jahr für Jahr innerhalb jeder Zukunft entstehen; er muss daher nicht dem Abstand zweier Summen entsprechen.</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Career plan</source>
        <translation>Karriereplan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a source and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>your figure, in place of %1</source>
        <translation>Ihre Zahl, statt %1</translation>
    </message>
    <message>
        <source>your figure</source>
        <translation>Ihre Zahl</translation>
    </message>
    <message>
        <source>usual value</source>
        <translation>üblicher Wert</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>How futures are drawn</source>
        <translation>Wie Zukünfte gezogen werden</translation>
    </message>
    <message>
        <source>Number of futures</source>
        <translation>Anzahl der Zukünfte</translation>
    </message>
    <message>
        <source>each meets the same markets on every path</source>
        <translation>jede trifft auf jedem Weg dieselben Märkte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>repeats this report exactly</source>
        <translation>wiederholt diesen Bericht genau</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>P10 to P90</source>
        <translation>P10 bis P90</translation>
    </message>
    <message>
        <source>8 in 10 futures fall inside</source>
        <translation>8 von 10 Zukünften liegen darin</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Pathwise %1</source>
        <translation>Pathwise %1</translation>
    </message>
    <message>
        <source>computed on one computer; nothing was sent anywhere</source>
        <translation>auf einem einzigen Rechner berechnet; nichts wurde übertragen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Tax rules</source>
        <translation>Steuerregeln</translation>
    </message>
    <message>
        <source>later years are carried forward by inflation</source>
        <translation>spätere Jahre sind mit der Inflation fortgeschrieben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>taxes are not in these figures</source>
        <translation>Steuern sind in diesen Zahlen nicht enthalten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Market and money</source>
        <translation>Markt und Geld</translation>
    </message>
    <message>
        <source>%1, learning</source>
        <translation>%1, Lernen</translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <translation>%1, Etappe %2</translation>
    </message>
    <message>
        <source>%1 dollars</source>
        <translation>Dollar von %1</translation>
    </message>
    <message>
        <source>money of the day</source>
        <translation>Geld des jeweiligen Jahres</translation>
    </message>
    <message>
        <source>%1, after tax</source>
        <translation>%1, nach Steuern</translation>
    </message>
    <message>
        <source>%1, after tax and living costs</source>
        <translation>%1, nach Steuern und Lebenshaltungskosten</translation>
    </message>
    <message>
        <source>%1, before tax</source>
        <translation>%1, vor Steuern</translation>
    </message>
    <message>
        <source>$ thousand</source>
        <translation>Tausend $</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a stage and its employer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etappe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>%1 gross</source>
        <translation>%1 brutto</translation>
    </message>
    <message>
        <source>%1 after tax and living costs</source>
        <translation>%1 nach Steuern und Lebenshaltung</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Federal</source>
        <translation>Bund</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Abgaben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Cost index</source>
        <translation>Preisindex</translation>
    </message>
    <message>
        <source>After costs</source>
        <translation>Nach Kosten</translation>
    </message>
    <message>
        <source>%1. Cost index: the national average is 100. State includes local taxes.</source>
        <translation>%1. Preisindex: Der Landesdurchschnitt ist 100. Staat enthält örtliche Steuern.</translation>
    </message>
    <message>
        <source>Pay for %1 is your own figure.</source>
        <translation>Gehalt für %1 ist Ihre eigene Zahl.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list of places</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Aversion to risk</source>
        <translation>Risikoscheu</translation>
    </message>
    <message>
        <source>Dilution</source>
        <translation>Verwässerung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>package and what is not known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Unternehmensanteile</translation>
    </message>
    <message>
        <source>The packages</source>
        <translation>Die Pakete</translation>
    </message>
    <message>
        <source>What certain amount each is worth</source>
        <translation>Welchen sicheren Betrag jedes wert ist</translation>
    </message>
    <message>
        <source>By aversion to risk: 0 is neutral, 2 usual, 6 very cautious. Yours is %1.</source>
        <translation>Nach Risikoscheu: 0 ist neutral, 2 üblich, 6 sehr vorsichtig. Ihre ist %1.</translation>
    </message>
    <message>
        <source>Lead of the start-up by dilution and exit</source>
        <translation>Vorsprung des Start-ups nach Verwässerung und Exit</translation>
    </message>
    <message>
        <source>Rows: what later rounds take of today&apos;s shares</source>
        <translation>Zeilen: was spätere Runden von heutigen Anteilen nehmen</translation>
    </message>
    <message>
        <source>%1 begins with a search and needs no learning first.</source>
        <translation>%1 beginnt mit einer Suche; vorher muss nichts gelernt werden.</translation>
    </message>
    <message>
        <source>%1 takes %2 of learning and costs %3.</source>
        <translation>%1 verlangt %2 Lernzeit und kostet %3.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>In this path</source>
        <translation>Auf diesem Weg</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>wird gelernt</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>bleibt offen</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>Of all searches</source>
        <translation>Von allen Suchen</translation>
    </message>
    <message>
        <source>The new job has begun after</source>
        <translation>Die neue Stelle hat begonnen nach</translation>
    </message>
    <message>
        <source>Learning as an investment</source>
        <translation>Lernen als Investition</translation>
    </message>
    <message>
        <source>Employer pays</source>
        <translation>Arbeitgeber zahlt</translation>
    </message>
    <message>
        <source>Offer in six months, with it</source>
        <translation>Angebot in sechs Monaten, damit</translation>
    </message>
    <message>
        <source>Offer in six months, without</source>
        <translation>Angebot in sechs Monaten, ohne</translation>
    </message>
    <message>
        <source>More take-home a month</source>
        <translation>Mehr Netto im Monat</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>Heute wert</translation>
    </message>
    <message>
        <source>Skills and search</source>
        <translation>Fähigkeiten und Suche</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Time to the new job</source>
        <translation>Zeit bis zur neuen Stelle</translation>
    </message>
    <message>
        <source>Cost against gain</source>
        <translation>Kosten gegen Gewinn</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Senior SWE to AI engineer</source>
        <translation>Vom Senior-Softwareingenieur zum KI-Ingenieur</translation>
    </message>
    <message>
        <source>Ten years of take-home pay, against staying in software.</source>
        <translation>Zehn Jahre Nettogehalt, verglichen mit dem Bleiben in der Softwareentwicklung.</translation>
    </message>
    <message>
        <source>Start-up equity or a public offer</source>
        <translation>Start-up-Anteile oder börsennotierter Arbeitgeber</translation>
    </message>
    <message>
        <source>A founding engineer&apos;s options against big tech&apos;s stock and salary.</source>
        <translation>Optionen eines Gründungsingenieurs gegen Aktien und Gehalt eines großen Technologiekonzerns.</translation>
    </message>
    <message>
        <source>Bay Area, Austin or remote</source>
        <translation>Bay Area, Austin oder Fernarbeit</translation>
    </message>
    <message>
        <source>The same job in three places, after tax and living costs.</source>
        <translation>Dieselbe Stelle an drei Orten, nach Steuern und Lebenshaltungskosten.</translation>
    </message>
    <message>
        <source>New graduate to principal</source>
        <translation>Vom Hochschulabschluss zum Principal</translation>
    </message>
    <message>
        <source>Fifteen years up the ladder, on two tracks.</source>
        <translation>Fünfzehn Jahre die Karriereleiter hinauf, auf zwei Laufbahnen.</translation>
    </message>
    <message>
        <source>Two offers side by side</source>
        <translation>Zwei Angebote nebeneinander</translation>
    </message>
    <message>
        <source>What a recruiter shows a candidate who has to decide.</source>
        <translation>Was eine Personalvermittlung jemandem zeigt, der sich entscheiden muss.</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>There is no page called “%1”.</source>
        <translation>Eine Seite „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SensitivityCharts</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>One at a time, widest first · grey: the total shrinks · blue: it grows · bar ends show the value tried</source>
        <translation>Einzeln, die weiteste zuerst · grau: Die Summe sinkt · blau: sie wächst · am Balkenende steht der versuchte Wert</translation>
    </message>
    <message>
        <source>One at a time, widest first · grey: the chance shrinks · blue: it grows · bar ends show the value tried</source>
        <translation>Einzeln, die weiteste zuerst · grau: Die Chance sinkt · blau: sie wächst · am Balkenende steht der versuchte Wert</translation>
    </message>
    <message>
        <source>One at a time, widest first · grey: the lead shrinks · blue: it grows · bar ends show the value tried</source>
        <translation>Einzeln, die weiteste zuerst · grau: Der Vorsprung sinkt · blau: er wächst · am Balkenende steht der versuchte Wert</translation>
    </message>
    <message>
        <source>What drives the difference</source>
        <translation>Was den Unterschied ausmacht</translation>
    </message>
    <message>
        <source>Parts add up to the lead · luck: the middle of the futures less the plan without chance</source>
        <translation>Die Teile ergeben den Vorsprung · Glück: die Mitte der Zukünfte abzüglich des Plans ohne Zufall</translation>
    </message>
    <message>
        <source>%1; band: 8 in 10 futures</source>
        <translation>%1; Band: 8 von 10 Zukünften</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <comment>a path</comment>
        <translation>%1 gewinnt</translation>
    </message>
</context>
<context>
    <name>SensitivityTexts</name>
    <message>
        <source>%1 decides this: %2 wins only if it is above %3.</source>
        <comment>an assumption, the path that would win, a value</comment>
        <translation>%1 entscheidet: %2 gewinnt nur über %3.</translation>
    </message>
    <message>
        <source>%1 decides this: %2 wins only if it is below %3.</source>
        <comment>an assumption, the path that would win, a value</comment>
        <translation>%1 entscheidet: %2 gewinnt nur unter %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an assumption and whose it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <comment>a length of time</comment>
        <translation>Summe über %1</translation>
    </message>
    <message>
        <source>Chance to be ahead of %1</source>
        <translation>Chance, vor %1 zu liegen</translation>
    </message>
    <message>
        <source>Lead over %1, %2</source>
        <comment>a path, a length of time</comment>
        <translation>Vorsprung vor %1, %2</translation>
    </message>
    <message>
        <source>How much each assumption moves the total</source>
        <translation>Wie stark jede Annahme die Summe bewegt</translation>
    </message>
    <message>
        <source>How much each assumption moves the chance</source>
        <translation>Wie stark jede Annahme die Chance bewegt</translation>
    </message>
    <message>
        <source>How much each assumption moves the lead</source>
        <translation>Wie stark jede Annahme den Vorsprung bewegt</translation>
    </message>
    <message>
        <source>Base pay</source>
        <translation>Grundgehalt</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Unternehmensanteile</translation>
    </message>
    <message>
        <source>Paid once</source>
        <translation>Einmalzahlungen</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Zusatzleistungen</translation>
    </message>
    <message>
        <source>Up-skilling</source>
        <translation>Weiterbildung</translation>
    </message>
    <message>
        <source>Pre-tax contributions</source>
        <translation>Beiträge vor Steuern</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Living costs</source>
        <translation>Lebenshaltungskosten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Luck</source>
        <translation>Glück</translation>
    </message>
    <message>
        <source>No assumption moves this result.</source>
        <translation>Keine Annahme bewegt dieses Ergebnis.</translation>
    </message>
    <message>
        <source>%1 moves the total most.</source>
        <translation>%1 bewegt die Summe am meisten.</translation>
    </message>
    <message>
        <source>Too close to call: %1 moves the lead most.</source>
        <translation>Zu knapp, um es zu entscheiden: %1 bewegt den Vorsprung am meisten.</translation>
    </message>
    <message>
        <source>%1 moves the lead most.</source>
        <translation>%1 bewegt den Vorsprung am meisten.</translation>
    </message>
    <message>
        <source>No single assumption in its range turns this: %1 stays ahead. %2 matters most.</source>
        <comment>the path ahead, an assumption</comment>
        <translation>Keine einzelne Annahme kippt dies in ihrem Bereich: %1 bleibt vorn. %2 zählt am meisten.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The figures that Pathwise needs cannot be read</source>
        <translation>Die Zahlen, die Pathwise braucht, können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>SkillTexts</name>
    <message>
        <source>Distributed training</source>
        <translation>Verteiltes Training</translation>
    </message>
    <message>
        <source>Prompts and retrieval</source>
        <translation>Prompts und Retrieval</translation>
    </message>
    <message>
        <source>Responsible AI</source>
        <translation>Verantwortungsvolle KI</translation>
    </message>
    <message>
        <source>Production LLM work</source>
        <translation>LLM-Arbeit im Betrieb</translation>
    </message>
    <message>
        <source>Product sense</source>
        <translation>Produktgespür</translation>
    </message>
</context>
<context>
    <name>SlideTexts</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>%1 brings %2 over %3</source>
        <translation>%1 bringt über %3 %2</translation>
    </message>
    <message>
        <source>%1 and %2 come out about even over %3</source>
        <translation>%1 und %2 liegen über %3 etwa gleichauf</translation>
    </message>
    <message>
        <source>%1 leads by %2 over %3</source>
        <translation>%1 liegt über %3 um %2 vorn</translation>
    </message>
    <message>
        <source>%1 leaves %2 after costs, %3 leaves %4</source>
        <comment>two places and amounts</comment>
        <translation>%1 lässt nach Kosten %2 übrig, %3 %4</translation>
    </message>
    <message>
        <source>%1 in %2 buys as much as %3 in %4</source>
        <comment>an amount in a place, another in another</comment>
        <translation>%1 in %2 kaufen so viel wie %3 in %4</translation>
    </message>
    <message>
        <source>%1 pays %2 in %3</source>
        <comment>a path, an amount and a year</comment>
        <translation>%1 zahlt %2 im Jahr %3</translation>
    </message>
    <message>
        <source>%1, %2 of it in equity</source>
        <comment>a statement on pay, and a share</comment>
        <translation>%1, davon %2 in Unternehmensanteilen</translation>
    </message>
</context>
<context>
    <name>SwitchQuestions</name>
    <message>
        <source>What do you do today?</source>
        <translation>Was machen Sie heute?</translation>
    </message>
    <message>
        <source>This becomes the path to beat. Enter goes on to the next question.</source>
        <translation>Das wird der Weg, den es zu schlagen gilt. Die Eingabetaste führt zur nächsten Frage.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>Kind of &amp;employer</source>
        <translation>Art des Arbeitg&amp;ebers</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Wo arbeiten Sie?</translation>
    </message>
    <message>
        <source>Pay, taxes, rents and prices follow the place. Type to find yours.</source>
        <translation>Gehalt, Steuern, Mieten und Preise richten sich nach dem Ort. Tippen Sie, um Ihren zu finden.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>What are you paid a year?</source>
        <translation>Was verdienen Sie im Jahr?</translation>
    </message>
    <message>
        <source>The amounts are usual for your job and place. Type over what you know.</source>
        <translation>Die Beträge sind für Ihre Stelle und Ihren Ort üblich. Überschreiben Sie, was Sie wissen.</translation>
    </message>
    <message>
        <source>Base &amp;pay</source>
        <translation>&amp;Grundgehalt</translation>
    </message>
    <message>
        <source>Bonus on &amp;target</source>
        <translation>&amp;Zielbonus</translation>
    </message>
    <message>
        <source>&amp;Stock granted</source>
        <translation>Zugeteilte A&amp;ktien</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Taxes depend on it, and which level fits. It stays in your plan’s file.</source>
        <translation>Davon hängen die Steuern ab, und welche Stufe passt. Es bleibt in der Datei Ihres Plans.</translation>
    </message>
    <message>
        <source>Years of e&amp;xperience</source>
        <translation>&amp;Jahre Erfahrung</translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation>&amp;Geburtsjahr</translation>
    </message>
    <message>
        <source>&amp;Tax return</source>
        <translation>&amp;Steuererklärung</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was wollen Sie machen?</translation>
    </message>
    <message>
        <source>Its pay follows the market until there is an offer to type in.</source>
        <translation>Das Gehalt folgt dem Markt, bis ein Angebot da ist, das Sie eintragen können.</translation>
    </message>
    <message>
        <source>&amp;From home, at an employer that pays remote jobs less</source>
        <translation>&amp;Von zu Hause, bei einem Arbeitgeber, der dafür weniger zahlt</translation>
    </message>
    <message>
        <source>Still to be found, as fast as most find one</source>
        <translation>Noch zu finden, so schnell wie die meisten eine finden</translation>
    </message>
    <message>
        <source>Still to be found, interview by interview</source>
        <translation>Noch zu finden, Gespräch für Gespräch</translation>
    </message>
    <message>
        <source>I have an offer</source>
        <translation>Ich habe ein Angebot</translation>
    </message>
    <message>
        <source>How do you get there?</source>
        <translation>Wie kommen Sie dorthin?</translation>
    </message>
    <message>
        <source>Tick what you can do already. The rest is learned beside your job, before the search for the new one begins.</source>
        <translation>Haken Sie an, was Sie schon können. Den Rest lernen Sie neben der Arbeit, bevor die Suche nach der neuen Stelle beginnt.</translation>
    </message>
    <message>
        <source>&amp;Hours a week for learning</source>
        <translation>Lernstunden pro W&amp;oche</translation>
    </message>
    <message>
        <source>The new &amp;job</source>
        <translation>Die neue &amp;Stelle</translation>
    </message>
    <message>
        <source>It begins &amp;in</source>
        <translation>Sie beginnt &amp;in</translation>
    </message>
    <message>
        <source>What else could you do?</source>
        <translation>Was könnten Sie sonst noch machen?</translation>
    </message>
    <message>
        <source>Staying and switching are two paths. The third is yours to choose.</source>
        <translation>Bleiben und Wechseln sind zwei Wege. Den dritten wählen Sie.</translation>
    </message>
    <message>
        <source>Third path</source>
        <translation>Dritter Weg</translation>
    </message>
    <message>
        <source>I take chances</source>
        <translation>Ich wage etwas</translation>
    </message>
    <message>
        <source>As most people do</source>
        <translation>Wie die meisten</translation>
    </message>
    <message>
        <source>I play it safe</source>
        <translation>Ich gehe auf Nummer sicher</translation>
    </message>
    <message>
        <source>What do you fall back on?</source>
        <translation>Worauf können Sie zurückgreifen?</translation>
    </message>
    <message>
        <source>What a risky path is worth to you depends on both.</source>
        <translation>Von beidem hängt ab, was Ihnen ein riskanter Weg wert ist.</translation>
    </message>
    <message>
        <source>&amp;Savings</source>
        <translation>Er&amp;spartes</translation>
    </message>
    <message>
        <source>With &amp;risk</source>
        <translation>Beim &amp;Risiko</translation>
    </message>
    <message>
        <source>Your plan compares three paths:</source>
        <translation>Ihr Plan vergleicht drei Wege:</translation>
    </message>
</context>
<context>
    <name>SwitchTexts</name>
    <message>
        <source>%1, at the employer’s place</source>
        <translation>%1, am Ort des Arbeitgebers</translation>
    </message>
    <message>
        <source>%1, remote</source>
        <translation>%1, von zu Hause</translation>
    </message>
    <message>
        <source>%1, then AI product manager</source>
        <translation>%1, dann KI-Produktmanager</translation>
    </message>
    <message>
        <source>%1, then MLOps lead</source>
        <translation>%1, dann MLOps-Leiter</translation>
    </message>
    <message>
        <source>Research residency</source>
        <translation>Forschungsresidenz</translation>
    </message>
    <message>
        <source>%1, a year later</source>
        <translation>%1, ein Jahr später</translation>
    </message>
    <message>
        <source>%1: the path to beat</source>
        <translation>%1: der Weg, den es zu schlagen gilt</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: ab %2</translation>
    </message>
    <message>
        <source>%1: search from %2</source>
        <translation>%1: Suche ab %2</translation>
    </message>
    <message>
        <source>Join an AI start-up as a &amp;founding engineer</source>
        <translation>Als &amp;Gründungsingenieur zu einem KI-Start-up</translation>
    </message>
    <message>
        <source>Move on to AI &amp;product manager after some years</source>
        <translation>Nach einigen Jahren KI-&amp;Produktmanager werden</translation>
    </message>
    <message>
        <source>Move on to &amp;MLOps lead after some years</source>
        <translation>Nach einigen Jahren &amp;MLOps-Leiter werden</translation>
    </message>
    <message>
        <source>Apply for a research r&amp;esidency</source>
        <translation>Sich um eine &amp;Forschungsresidenz bewerben</translation>
    </message>
    <message>
        <source>The same switch, a year &amp;later</source>
        <translation>Derselbe Wechsel, ein &amp;Jahr später</translation>
    </message>
    <message>
        <source>The same job from &amp;home, remotely</source>
        <translation>Dieselbe Stelle von &amp;zu Hause</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Stay as %1</source>
        <translation>Bleiben als %1</translation>
    </message>
    <message>
        <source>The same job at the employer’s p&amp;lace</source>
        <translation>Dieselbe Stelle am &amp;Ort des Arbeitgebers</translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>Switching to &lt;b&gt;%1&lt;/b&gt; leads by &lt;b&gt;%2&lt;/b&gt; over %3</source>
        <translation>Der Wechsel zu &lt;b&gt;%1&lt;/b&gt; liegt über %3 um &lt;b&gt;%2&lt;/b&gt; vorn</translation>
    </message>
    <message>
        <source>Switching to &lt;b&gt;%1&lt;/b&gt; leads by &lt;b&gt;%2&lt;/b&gt; over %3; ahead in &lt;b&gt;%4&lt;/b&gt; of %5 futures</source>
        <translation>Der Wechsel zu &lt;b&gt;%1&lt;/b&gt; liegt über %3 um &lt;b&gt;%2&lt;/b&gt; vorn; besser in &lt;b&gt;%4&lt;/b&gt; von %5 Zukünften</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; and %2 come out about even over %3.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; und %2 liegen über %3 etwa gleichauf.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; and %2 come out about even over %3; %1 is ahead in &lt;b&gt;%4&lt;/b&gt; of %5 futures.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; und %2 liegen über %3 etwa gleichauf; %1 ist in &lt;b&gt;%4&lt;/b&gt; von %5 Zukünften vorn.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; leads %2 by &lt;b&gt;%3&lt;/b&gt; over %4.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; liegt über %4 um &lt;b&gt;%3&lt;/b&gt; vor %2.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; leads %2 by &lt;b&gt;%3&lt;/b&gt; over %4, in &lt;b&gt;%5&lt;/b&gt; of %6 futures.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; liegt über %4 um &lt;b&gt;%3&lt;/b&gt; vor %2, und zwar in &lt;b&gt;%5&lt;/b&gt; von %6 Zukünften.</translation>
    </message>
    <message>
        <source>Add two paths to see which one leads.</source>
        <translation>Fügen Sie zwei Wege hinzu, um zu sehen, welcher vorn liegt.</translation>
    </message>
    <message>
        <source>Add a second path to compare with &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Fügen Sie einen zweiten Weg zum Vergleich mit &lt;b&gt;%1&lt;/b&gt; hinzu.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; breaks even in &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>%1; Gewinnschwelle im Jahr &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1; does not break even by &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>%1; Gewinnschwelle bis &lt;b&gt;%2&lt;/b&gt; nicht erreicht.</translation>
    </message>
    <message>
        <source>%1, after %2 of search and visa</source>
        <comment>10 years, 7 months</comment>
        <translation>%1, nach %2 Suche und Visum</translation>
    </message>
    <message>
        <source>%1, after %2 of search</source>
        <comment>10 years, 7 months</comment>
        <translation>%1, nach %2 Suche</translation>
    </message>
</context>
<context>
    <name>YearsTexts</name>
    <message>
        <source>Base</source>
        <translation>Grundgehalt</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Equity vesting</source>
        <translation>Vesting der Anteile</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Tax and payroll</source>
        <translation>Steuern und Abgaben</translation>
    </message>
    <message>
        <source>Not in cash</source>
        <translation>Nicht in bar</translation>
    </message>
    <message>
        <source>Up-skilling</source>
        <translation>Weiterbildung</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Living costs</source>
        <translation>Lebenshaltungskosten</translation>
    </message>
    <message>
        <source>After costs</source>
        <translation>Nach Kosten</translation>
    </message>
    <message>
        <source>Due in April</source>
        <translation>Im April fällig</translation>
    </message>
</context>
<context>
    <name>pathwise::AnswerSlide</name>
    <message>
        <source>Ahead in &lt;b style=&quot;color:%1&quot;&gt;%2 of 100&lt;/b&gt; futures</source>
        <translation>Vorn in &lt;b style=&quot;color:%1&quot;&gt;%2 von 100&lt;/b&gt; Zukünften</translation>
    </message>
    <message>
        <source>Base offer</source>
        <translation>Angebotenes Grundgehalt</translation>
    </message>
</context>
<context>
    <name>pathwise::ChangeSlide</name>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>What the answer hangs on</source>
        <translation>Woran die Antwort hängt</translation>
    </message>
    <message>
        <source>The answer hangs most on %1</source>
        <comment>an assumption</comment>
        <translation>Die Antwort hängt vor allem ab von: %1</translation>
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
    <name>pathwise::ComparePage</name>
    <message>
        <source>Per year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Laufende Summe</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>Paths over the whole horizon</source>
        <translation>Wege über den ganzen Zeithorizont</translation>
    </message>
    <message>
        <source>Lead is the middle of the year-by-year differences inside each future, so it need not equal the gap between two totals.</source>
        <translation>Der Vorsprung ist die Mitte der Unterschiede, die Jahr für Jahr innerhalb jeder Zukunft entstehen; er muss daher nicht dem Abstand zweier Summen entsprechen.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add two paths to see which one leads.</source>
        <translation>Fügen Sie zwei Wege hinzu, um zu sehen, welcher vorn liegt.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
</context>
<context>
    <name>pathwise::CompareTableModel</name>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>8 in 10 futures</source>
        <translation>8 von 10 Zukünften</translation>
    </message>
    <message>
        <source>Lead over baseline</source>
        <translation>Vorsprung vor Vergleichsweg</translation>
    </message>
    <message>
        <source>Ahead in</source>
        <translation>Vorn in</translation>
    </message>
    <message>
        <source>Breaks even</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>%1-year gross</source>
        <translation>%1-Jahres-Brutto</translation>
    </message>
    <message>
        <source>%1-year after costs</source>
        <translation>%1-Jahres-Rest nach Kosten</translation>
    </message>
    <message>
        <source>%1-year take-home</source>
        <translation>%1-Jahres-Netto</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichsweg</translation>
    </message>
    <message>
        <source>not by %1</source>
        <translation>nicht bis %1</translation>
    </message>
</context>
<context>
    <name>pathwise::ContradictionModel</name>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Other statements imply</source>
        <translation>Aus anderen Angaben folgt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundgehalt</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Published total</source>
        <translation>Veröffentlichte Summe</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Aufschlag</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Parts add to</source>
        <translation>Teile ergeben</translation>
    </message>
</context>
<context>
    <name>pathwise::CurveChart</name>
    <message>
        <source>%1 %2</source>
        <comment>package and amount</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pathwise::DriversChart</name>
    <message>
        <source>%1 %2</source>
        <comment>a part of the lead and its amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Dollars</source>
        <translation>Dollar</translation>
    </message>
</context>
<context>
    <name>pathwise::EquityComfort</name>
    <message>
        <source>Chance of each exit</source>
        <translation>Chance jedes Exits</translation>
    </message>
    <message>
        <source>Aversion to risk</source>
        <translation>Risikoscheu</translation>
    </message>
    <message>
        <source>Your comfort with risk</source>
        <translation>Ihr Umgang mit Risiko</translation>
    </message>
    <message>
        <source>What certain amount would you trade each package for?</source>
        <translation>Gegen welchen sicheren Betrag würden Sie jedes Paket tauschen?</translation>
    </message>
    <message>
        <source>%1 ahead by</source>
        <translation>%1 vorn um</translation>
    </message>
    <message>
        <source>%1 comes out behind however averse to risk you are.</source>
        <translation>%1 liegt zurück, wie risikoscheu Sie auch sind.</translation>
    </message>
    <message>
        <source>%1 comes out ahead only if you mind risk less (below %2).</source>
        <translation>%1 liegt nur vorn, wenn Sie weniger risikoscheu sind (unter %2).</translation>
    </message>
    <message>
        <source>%1 comes out ahead only if you mind risk more (above %2).</source>
        <translation>%1 liegt nur vorn, wenn Sie risikoscheuer sind (über %2).</translation>
    </message>
</context>
<context>
    <name>pathwise::EquityExitsModel</name>
    <message>
        <source>No exit</source>
        <translation>Kein Exit</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Pays you</source>
        <translation>Bringt Ihnen</translation>
    </message>
</context>
<context>
    <name>pathwise::EquityLeaving</name>
    <message>
        <source>Date of leaving</source>
        <translation>Zeitpunkt des Gehens</translation>
    </message>
    <message>
        <source>What leaving on this date means</source>
        <translation>Was das Gehen zu diesem Zeitpunkt bedeutet</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verfällt</translation>
    </message>
    <message>
        <source>To exercise</source>
        <translation>Ausübung kostet</translation>
    </message>
    <message>
        <source>Tax then</source>
        <translation>Steuer dabei</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>If you leave in</source>
        <translation>Wenn Sie gehen im</translation>
    </message>
    <message>
        <source>%1: %2 of sign-on and relocation is owed back.</source>
        <translation>%1: %2 an Antrittsprämie und Umzugsgeld sind zurückzuzahlen.</translation>
    </message>
    <message>
        <source>%1 shares</source>
        <translation>%1 Anteile</translation>
    </message>
</context>
<context>
    <name>pathwise::EquityPackages</name>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Add a start-up &amp;offer…</source>
        <translation>Start-up-Angeb&amp;ot hinzufügen…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Paper value, expected value and cost to the company answer different questions. None of them is added to pay: only what an exit pays is.</source>
        <translation>Buchwert, erwarteter Wert und Kosten des Unternehmens beantworten verschiedene Fragen. Keiner davon zählt zum Gehalt: nur was ein Exit auszahlt.</translation>
    </message>
</context>
<context>
    <name>pathwise::EquityPage</name>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Add a path or a start-up offer to weigh equity against cash.</source>
        <translation>Fügen Sie einen Weg oder ein Start-up-Angebot hinzu, um Anteile gegen Gehalt abzuwägen.</translation>
    </message>
    <message>
        <source>Packages cannot be weighed as the plan is</source>
        <translation>So wie der Plan ist, lassen sich Pakete nicht abwägen</translation>
    </message>
    <message>
        <source>Add a start-up offer</source>
        <translation>Start-up-Angebot hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>If you leave</source>
        <translation>Wenn Sie gehen</translation>
    </message>
</context>
<context>
    <name>pathwise::EquityPayoff</name>
    <message>
        <source>Exit value</source>
        <translation>Exit-Wert</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>E&amp;xit</translation>
    </message>
    <message>
        <source>Lead by dilution and exit value</source>
        <translation>Vorsprung nach Verwässerung und Exit-Wert</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>Was darunter gezeigt wird</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Dilution</source>
        <translation>Verwässerung</translation>
    </message>
    <message>
        <source>Lead of the start-up by dilution and exit</source>
        <translation>Vorsprung des Start-ups nach Verwässerung und Exit</translation>
    </message>
    <message>
        <source>Rows: what later rounds take of today&apos;s shares</source>
        <translation>Zeilen: was spätere Runden von heutigen Anteilen nehmen</translation>
    </message>
    <message>
        <source>If you leave early</source>
        <translation>Wenn Sie früher gehen</translation>
    </message>
    <message>
        <source>What is kept, lost and owed</source>
        <translation>Was bleibt, verfällt und geschuldet wird</translation>
    </message>
</context>
<context>
    <name>pathwise::ExportActions</name>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>, %1.png</source>
        <comment>a chart&apos;s file: its page</comment>
        <translation>, %1.png</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>Skalierbares Bild (*.svg)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>“%1” was not written</source>
        <translation>„%1“ wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Exported “%1”</source>
        <translation>„%1“ exportiert</translation>
    </message>
    <message>
        <source>Working out what the result hangs on…</source>
        <translation>Es wird ermittelt, woran das Ergebnis hängt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>pathwise::FieldEditor</name>
    <message>
        <source>guide %1</source>
        <translation>Richtwert %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>pathwise::FieldFrame</name>
    <message>
        <source>Reset to the source figure</source>
        <translation>Auf den Quellwert zurücksetzen</translation>
    </message>
</context>
<context>
    <name>pathwise::FigureDetails</name>
    <message>
        <source>Use the published figure</source>
        <translation>Veröffentlichte Zahl verwenden</translation>
    </message>
    <message>
        <source>Fields that stand on this figure</source>
        <translation>Felder, die auf dieser Zahl beruhen</translation>
    </message>
    <message>
        <source>Choose a figure to see where it comes from.</source>
        <translation>Wählen Sie eine Zahl, um zu sehen, woher sie stammt.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Used by …</source>
        <translation>Genutzt von …</translation>
    </message>
    <message>
        <source>No field of the plan stands on it alone.</source>
        <translation>Kein Feld des Plans beruht allein darauf.</translation>
    </message>
    <message>
        <source>Used by one field</source>
        <translation>Genutzt von einem Feld</translation>
    </message>
    <message>
        <source>Used by %1 fields</source>
        <translation>Genutzt von %1 Feldern</translation>
    </message>
</context>
<context>
    <name>pathwise::FigureTablesModel</name>
    <message>
        <source>AI engineer ladder</source>
        <translation>Karriereleiter KI-Ingenieur</translation>
    </message>
    <message>
        <source>Location medians</source>
        <translation>Mediane nach Ort</translation>
    </message>
    <message>
        <source>AI premium and median pay</source>
        <translation>KI-Aufschlag und mittleres Gehalt</translation>
    </message>
    <message>
        <source>Lateral moves and residencies</source>
        <translation>Seitenwechsel und Residencies</translation>
    </message>
    <message>
        <source>Employer segments</source>
        <translation>Arten von Arbeitgebern</translation>
    </message>
    <message>
        <source>Hiring, interviews and visas</source>
        <translation>Einstellung, Gespräche und Visa</translation>
    </message>
    <message>
        <source>Performance weights</source>
        <translation>Gewichte der Beurteilung</translation>
    </message>
    <message>
        <source>Skills and learning</source>
        <translation>Fähigkeiten und Lernen</translation>
    </message>
    <message>
        <source>Private companies</source>
        <translation>Nicht notierte Firmen</translation>
    </message>
    <message>
        <source>Raises, bonuses and promotions</source>
        <translation>Erhöhungen, Boni und Beförderungen</translation>
    </message>
    <message>
        <source>Layoffs and finding work</source>
        <translation>Entlassungen und Stellensuche</translation>
    </message>
    <message>
        <source>Markets, prices and risk</source>
        <translation>Märkte, Preise und Risiko</translation>
    </message>
    <message>
        <source>Grants and benefits</source>
        <translation>Zuteilungen und Leistungen</translation>
    </message>
    <message>
        <source>Living costs</source>
        <translation>Lebenshaltungskosten</translation>
    </message>
    <message>
        <source>Demand and outlook</source>
        <translation>Nachfrage und Ausblick</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>Andere Werte</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmig</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) disagree</source>
        <translation>
            <numerusform>%n Angabe widerspricht</numerusform>
            <numerusform>%n Angaben widersprechen sich</numerusform>
        </translation>
    </message>
    <message>
        <source>weights add to %1</source>
        <translation>Gewichte ergeben %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of yours</source>
        <translation>
            <numerusform>%n eigener</numerusform>
            <numerusform>%n eigene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n Annahme</numerusform>
            <numerusform>%n Annahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than two years</source>
        <translation>
            <numerusform>%n älter als zwei Jahre</numerusform>
            <numerusform>%n älter als zwei Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>pathwise::FiguresModel</name>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Laut %1</translation>
    </message>
    <message>
        <source>Part of a contradiction: %1</source>
        <translation>Teil eines Widerspruchs: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Used for: %1</source>
        <translation>Verwendet für: %1</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>Rechenkern</translation>
    </message>
</context>
<context>
    <name>pathwise::FileController</name>
    <message>
        <source>Revert to saved</source>
        <translation>Auf gespeicherten Stand zurücksetzen</translation>
    </message>
    <message>
        <source>“%1” is open in another window</source>
        <translation>„%1“ ist in einem anderen Fenster geöffnet</translation>
    </message>
    <message>
        <source>Save your changes under another name.</source>
        <translation>Speichern Sie Ihre Änderungen unter einem anderen Namen.</translation>
    </message>
</context>
<context>
    <name>pathwise::FoldingGroup</name>
    <message>
        <source>expanded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>pathwise::Inspector</name>
    <message>
        <source>Assumptions of the selected path</source>
        <translation>Annahmen des gewählten Wegs</translation>
    </message>
    <message>
        <source>Reset to source figures</source>
        <translation>Auf Quellwerte zurücksetzen</translation>
    </message>
    <message>
        <source>Select a path to change its pay, dates and risks.</source>
        <translation>Wählen Sie einen Weg, um Gehalt, Termine und Risiken zu ändern.</translation>
    </message>
</context>
<context>
    <name>pathwise::LeadBars</name>
    <message>
        <source>Running lead over the baseline</source>
        <translation>Laufender Vorsprung vor dem Vergleichsweg</translation>
    </message>
</context>
<context>
    <name>pathwise::LearningValue</name>
    <message>
        <source>Cost against gain</source>
        <translation>Kosten gegen Gewinn</translation>
    </message>
    <message>
        <source>Running lead over staying</source>
        <translation>Laufender Vorsprung gegenüber Bleiben</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Offer in six months, with it</source>
        <translation>Angebot in sechs Monaten, damit</translation>
    </message>
    <message>
        <source>Employer pays</source>
        <translation>Arbeitgeber zahlt</translation>
    </message>
    <message>
        <source>Offer in six months, without</source>
        <translation>Angebot in sechs Monaten, ohne</translation>
    </message>
    <message>
        <source>Months of study</source>
        <translation>Monate des Lernens</translation>
    </message>
    <message>
        <source>Pays back from a gain in chance of</source>
        <translation>Lohnt ab einem Gewinn an Chance von</translation>
    </message>
    <message>
        <source>More take-home a month</source>
        <translation>Mehr Netto im Monat</translation>
    </message>
    <message>
        <source>Pays back from a month&apos;s gain of</source>
        <translation>Lohnt ab einem Gewinn im Monat von</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>Heute wert</translation>
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
    <name>pathwise::LocationsControls</name>
    <message>
        <source>The employer pays one band everywhere.</source>
        <translation>Der Arbeitgeber zahlt überall ein Band.</translation>
    </message>
    <message>
        <source>Head-office pay less the discount.</source>
        <translation>Gehalt am Hauptsitz abzüglich des Abschlags.</translation>
    </message>
    <message>
        <source>Each employer pays the local band.</source>
        <translation>Jeder Arbeitgeber zahlt das örtliche Band.</translation>
    </message>
    <message>
        <source>As at home</source>
        <translation>Wie zu Hause</translation>
    </message>
    <message>
        <source>Add location</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What matching pay has to equal</source>
        <translation>Was das passende Gehalt erreichen muss</translation>
    </message>
    <message>
        <source>What it buys</source>
        <translation>Was es kauft</translation>
    </message>
    <message>
        <source>Take-home pay</source>
        <translation>Nettogehalt</translation>
    </message>
    <message>
        <source>What is left after spending</source>
        <translation>Was nach den Ausgaben bleibt</translation>
    </message>
    <message>
        <source>What they would have to reach, a year</source>
        <translation>Was erreicht werden soll, im Jahr</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <source>&amp;Match</source>
        <translation>&amp;Maßstab</translation>
    </message>
    <message>
        <source>Pay policy</source>
        <translation>Gehaltsregel</translation>
    </message>
    <message>
        <source>Location bands</source>
        <translation>Gehaltsbänder nach Ort</translation>
    </message>
    <message>
        <source>One global band</source>
        <translation>Ein weltweites Gehaltsband</translation>
    </message>
    <message>
        <source>Remote discount</source>
        <translation>Abschlag für Fernarbeit</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Ort suchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>pathwise::LocationsModel</name>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Cost index</source>
        <translation>Preisindex</translation>
    </message>
    <message>
        <source>After costs</source>
        <translation>Nach Kosten</translation>
    </message>
    <message>
        <source>Matches at</source>
        <translation>Entspricht bei</translation>
    </message>
    <message>
        <source>Matches %1 at</source>
        <translation>Entspricht %1 bei</translation>
    </message>
</context>
<context>
    <name>pathwise::LocationsPage</name>
    <message>
        <source>Pay by location</source>
        <translation>Gehalt nach Ort</translation>
    </message>
    <message>
        <source>◆ After living costs    □ Take-home    ○ Gross</source>
        <translation>◆ Nach Lebenshaltung    □ Netto    ○ Brutto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Living costs</source>
        <translation>Lebenshaltungskosten</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Add a path to see what its pay buys elsewhere.</source>
        <translation>Fügen Sie einen Weg hinzu, um zu sehen, was sein Gehalt anderswo kauft.</translation>
    </message>
    <message>
        <source>Places cannot be compared as the plan is</source>
        <translation>So wie der Plan ist, lassen sich Orte nicht vergleichen</translation>
    </message>
    <message>
        <source>%1 · %2, total pay a year</source>
        <translation>%1 · %2, Gesamtgehalt im Jahr</translation>
    </message>
    <message>
        <source>The guide contradicts itself about remote pay</source>
        <translation>Der Leitfaden widerspricht sich beim Gehalt für Fernarbeit</translation>
    </message>
    <message>
        <source>It quotes a discount of %1 to %2, but its remote median (%3) is %4 below San Francisco and %5 below Austin.</source>
        <translation>Er nennt einen Abschlag von %1 bis %2, aber sein Mittelwert für Fernarbeit (%3) liegt %4 unter San Francisco und %5 unter Austin.</translation>
    </message>
    <message>
        <source>Use the discount</source>
        <translation>Den Abschlag verwenden</translation>
    </message>
    <message>
        <source>Use the medians</source>
        <translation>Die Mittelwerte verwenden</translation>
    </message>
    <message>
        <source>%1, from gross to after living costs</source>
        <translation>%1, von brutto bis nach der Lebenshaltung</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespart</translation>
    </message>
    <message>
        <source>Federal</source>
        <translation>Bund</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Abgaben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>After costs</source>
        <translation>Nach Kosten</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Set pay in %1</source>
        <translation>Gehalt in %1 setzen</translation>
    </message>
</context>
<context>
    <name>pathwise::LocationsTable</name>
    <message>
        <source>your figure</source>
        <translation>Ihre Zahl</translation>
    </message>
</context>
<context>
    <name>pathwise::MainWindow</name>
    <message>
        <source>Deleted “%1”</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>Taxes are not computed</source>
        <translation>Steuern werden nicht berechnet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>No path selected</source>
        <translation>Kein Weg gewählt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>About Pathwise</source>
        <translation>Über Pathwise</translation>
    </message>
    <message>
        <source>Pathwise %1</source>
        <translation>Pathwise %1</translation>
    </message>
    <message>
        <source>Compares career paths by take-home pay, equity and risk. Everything stays on this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Vergleicht Karrierewege nach Nettogehalt, Unternehmensanteilen und Risiko. Alles bleibt auf diesem Rechner.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Only .pathwise files can be dropped here</source>
        <translation>Hier lassen sich nur .pathwise-Dateien ablegen</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>“%1” is open in another window</source>
        <translation>„%1“ ist in einem anderen Fenster geöffnet</translation>
    </message>
    <message>
        <source>It is read-only here. Changes can be saved under another name.</source>
        <translation>Hier ist er schreibgeschützt. Änderungen lassen sich unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Loslassen, um „%1“ zu öffnen</translation>
    </message>
</context>
<context>
    <name>pathwise::MarketContents</name>
    <message>
        <source>What is shown of the table</source>
        <translation>Was von der Tabelle gezeigt wird</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Statements that disagree</source>
        <translation>Widersprüchliche Angaben</translation>
    </message>
    <message>
        <source>No figure is called so</source>
        <translation>Kein Wert heißt so</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathwise::MarketFigures</name>
    <message>
        <source>Figures in use</source>
        <translation>Verwendete Zahlen</translation>
    </message>
</context>
<context>
    <name>pathwise::MarketPage</name>
    <message>
        <source>When they disagree</source>
        <translation>Wenn sie sich widersprechen</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of the sources</source>
        <translation>
            <numerusform>%n Angabe der Quellen</numerusform>
            <numerusform>%n Angaben der Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be read in more than one way. Choose which figures to trust.</source>
        <translation>%1 auf mehr als eine Art zu lesen. Wählen Sie, welchen Zahlen Sie vertrauen.</translation>
    </message>
    <message>
        <source>The sources agree with themselves.</source>
        <translation>Die Quellen widersprechen sich nicht.</translation>
    </message>
    <message>
        <source>Read like this: %1</source>
        <translation>So gelesen: %1</translation>
    </message>
    <message>
        <source>Set figure %1</source>
        <translation>Zahl %1 setzen</translation>
    </message>
    <message>
        <source>Use published figure %1</source>
        <translation>Veröffentlichte Zahl %1 verwenden</translation>
    </message>
    <message>
        <source>Read %1: %2</source>
        <translation>%1 lesen: %2</translation>
    </message>
    <message>
        <source>Market data</source>
        <translation>Marktdaten</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie stammt</translation>
    </message>
</context>
<context>
    <name>pathwise::MarketTables</name>
    <message>
        <source>Find a figure</source>
        <translation>Zahl suchen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tables of figures</source>
        <translation>Tabellen von Werten</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
</context>
<context>
    <name>pathwise::MonthField</name>
    <message>
        <source>“%1” is not a month such as %2.</source>
        <translation>„%1“ ist kein Monat wie %2.</translation>
    </message>
    <message>
        <source>%1 must be %2 or later.</source>
        <translation>%1: Erlaubt ist %2 oder später.</translation>
    </message>
    <message>
        <source>%1 must be %2 or earlier.</source>
        <translation>%1: Erlaubt ist %2 oder früher.</translation>
    </message>
</context>
<context>
    <name>pathwise::NavRail</name>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, Seite %2 von %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Weitere Seiten</translation>
    </message>
</context>
<context>
    <name>pathwise::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>pathwise::OfferBars</name>
    <message>
        <source>What offers leave</source>
        <translation>Was Angebote übrig lassen</translation>
    </message>
    <message>
        <source>%1: %2 offered, %3 after tax and living costs</source>
        <translation>%1: %2 angeboten, %3 nach Steuern und Lebenshaltung</translation>
    </message>
    <message>
        <source>%1 after tax and living costs</source>
        <translation>%1 nach Steuern und Lebenshaltung</translation>
    </message>
    <message>
        <source>%1 offered</source>
        <translation>%1 angeboten</translation>
    </message>
</context>
<context>
    <name>pathwise::OfferFunnel</name>
    <message>
        <source>Offer funnel</source>
        <translation>Weg zum Angebot</translation>
    </message>
    <message>
        <source>%1: %2, %3 pass</source>
        <comment>a step, how many, a share</comment>
        <translation>%1: %2, %3 bestehen</translation>
    </message>
</context>
<context>
    <name>pathwise::OffersSlide</name>
    <message>
        <source>What an offer buys</source>
        <translation>Was ein Angebot kauft</translation>
    </message>
</context>
<context>
    <name>pathwise::OwnLevelsModel</name>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Base pay</source>
        <translation>Grundgehalt</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Equity a year</source>
        <translation>Anteile pro Jahr</translation>
    </message>
    <message>
        <source>To the next level</source>
        <translation>Bis zur nächsten Stufe</translation>
    </message>
</context>
<context>
    <name>pathwise::OwnRolesDialog</name>
    <message>
        <source>Add &amp;role</source>
        <translation>&amp;Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move role</source>
        <translation>Rolle &amp;entfernen</translation>
    </message>
    <message>
        <source>Add &amp;level</source>
        <translation>Stufe &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Remove le&amp;vel</source>
        <translation>Stufe ent&amp;fernen</translation>
    </message>
    <message>
        <source>Your own ladders</source>
        <translation>Ihre eigenen Karriereleitern</translation>
    </message>
    <message>
        <source>Stages choose these roles by name. Pay is national; places and employers change it as they do for other roles. Equity is what is granted a year, as a part of base pay.</source>
        <translation>Etappen wählen diese Rollen mit ihrem Namen. Die Bezahlung gilt landesweit; Orte und Arbeitgeber ändern sie wie bei anderen Rollen. Anteile sind, was pro Jahr zugeteilt wird, als Teil des Grundgehalts.</translation>
    </message>
    <message>
        <source>&amp;Save ladders</source>
        <translation>Karriereleitern &amp;speichern</translation>
    </message>
    <message>
        <source>Your own roles</source>
        <translation>Ihre eigenen Rollen</translation>
    </message>
    <message>
        <source>R&amp;oles</source>
        <translation>R&amp;ollen</translation>
    </message>
    <message>
        <source>Levels of the role, from the lowest</source>
        <translation>Stufen der Rolle, von der untersten an</translation>
    </message>
    <message>
        <source>L&amp;evels, from the lowest</source>
        <translation>St&amp;ufen, von der untersten an</translation>
    </message>
</context>
<context>
    <name>pathwise::OwnRolesModel</name>
    <message>
        <source>My role %1</source>
        <translation>Meine Rolle %1</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Stufe 1</translation>
    </message>
</context>
<context>
    <name>pathwise::PathActions</name>
    <message>
        <source>New path</source>
        <translation>Neuer Weg</translation>
    </message>
    <message>
        <source>Add path</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Set %1 as baseline</source>
        <translation>%1 als Vergleichsweg festlegen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>pathwise::PathListDelegate</name>
    <message>
        <source>Baseline</source>
        <translation>Vergleichsweg</translation>
    </message>
</context>
<context>
    <name>pathwise::PathListModel</name>
    <message>
        <source>Reorder paths</source>
        <translation>Wege umordnen</translation>
    </message>
    <message>
        <source>No stages yet</source>
        <translation>Noch keine Etappen</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, eingeblendet</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, ausgeblendet</translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation>%1, Vergleichsweg</translation>
    </message>
</context>
<context>
    <name>pathwise::PathListPanel</name>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>More for the selected path</source>
        <translation>Mehr zum gewählten Weg</translation>
    </message>
    <message>
        <source>Drag a path to reorder. Drop a &lt;b&gt;.pathwise&lt;/b&gt; file here to open it.</source>
        <translation>Ziehen Sie einen Weg, um ihn umzuordnen. Legen Sie eine &lt;b&gt;.pathwise&lt;/b&gt;-Datei hier ab, um sie zu öffnen.</translation>
    </message>
</context>
<context>
    <name>pathwise::PathPage</name>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>$ thousand</source>
        <translation>Tausend $</translation>
    </message>
    <message>
        <source>Pay by year, in thousands of dollars</source>
        <translation>Gehalt je Jahr, in Tausend Dollar</translation>
    </message>
    <message>
        <source>Add a path to see it here.</source>
        <translation>Fügen Sie einen Weg hinzu, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Add a stage to %1</source>
        <translation>%1 um eine Etappe ergänzen</translation>
    </message>
    <message>
        <source>Laid off</source>
        <translation>Entlassen</translation>
    </message>
</context>
<context>
    <name>pathwise::PathTools</name>
    <message>
        <source>Add stage</source>
        <translation>Etappe hinzufügen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Which future is shown</source>
        <translation>Welche Zukunft gezeigt wird</translation>
    </message>
    <message>
        <source>Plan without chance</source>
        <translation>Plan ohne Zufall</translation>
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
<context>
    <name>pathwise::PeopleDots</name>
    <message>
        <source>%1 of 100 futures</source>
        <translation>%1 von 100 Zukünften</translation>
    </message>
</context>
<context>
    <name>pathwise::PlanDocument</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>pathwise::PreferencesDialog</name>
    <message>
        <source>Show the &amp;welcome page at the start</source>
        <translation>Beim Start die &amp;Willkommensseite zeigen</translation>
    </message>
    <message>
        <source>&amp;Forget recent files</source>
        <translation>Zuletzt geöffnete Dateien &amp;vergessen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Simulated futures</source>
        <translation>Simulierte &amp;Zukünfte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>More futures make results steadier and take longer.</source>
        <translation>Mehr Zukünfte machen Ergebnisse beständiger und dauern länger.</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>pathwise::PresentWindow</name>
    <message>
        <source>Left and Right change slide · B blanks · Esc ends</source>
        <translation>Links und Rechts wechseln die Folie · B verdunkelt · Esc beendet</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>&amp;Next slide</source>
        <translation>&amp;Nächste Folie</translation>
    </message>
    <message>
        <source>&amp;Previous slide</source>
        <translation>&amp;Vorige Folie</translation>
    </message>
    <message>
        <source>&amp;Hide current pay</source>
        <translation>&amp;Jetziges Gehalt verbergen</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>pathwise::ReadinessBars</name>
    <message>
        <source>Scale to 100%</source>
        <translation>Auf 100 % bringen</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Weights add to 100%.</source>
        <translation>Die Gewichte ergeben 100 %.</translation>
    </message>
    <message>
        <source>Weights add to %1: they count in proportion.</source>
        <translation>Die Gewichte ergeben %1: Sie zählen anteilig.</translation>
    </message>
    <message>
        <source>No skill serves this goal.</source>
        <translation>Keine Fähigkeit dient diesem Ziel.</translation>
    </message>
</context>
<context>
    <name>pathwise::ReadingWays</name>
    <message>
        <source>Paths that use it ask for figures of your own.</source>
        <translation>Wege, die sie nutzen, brauchen eigene Zahlen.</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>%1 leads %2 by %3</source>
        <comment>two paths, dollars</comment>
        <translation>%1 führt vor %2 mit %3</translation>
    </message>
    <message>
        <source>There is nothing to choose here: the figures are used as they are.</source>
        <translation>Hier gibt es nichts zu wählen: Die Zahlen gelten, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>pathwise::ReportPartsModel</name>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Compare paths</source>
        <translation>Wege im Vergleich</translation>
    </message>
    <message>
        <source>Path detail</source>
        <translation>Weg im Einzelnen</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Equity and cash</source>
        <translation>Beteiligung und Geld</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>%1, from page %2</source>
        <translation>%1, ab Seite %2</translation>
    </message>
    <message>
        <source>Skills and search</source>
        <translation>Fähigkeiten und Suche</translation>
    </message>
</context>
<context>
    <name>pathwise::ReportPreviewPage</name>
    <message>
        <source>Working out what the result hangs on…</source>
        <translation>Es wird ermittelt, woran das Ergebnis hängt …</translation>
    </message>
    <message>
        <source>Previous page of the report</source>
        <translation>Vorige Seite des Berichts</translation>
    </message>
    <message>
        <source>Next page of the report</source>
        <translation>Nächste Seite des Berichts</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Größe der Vorschau</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Pages as small pictures</source>
        <translation>Seiten als kleine Bilder</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>pathwise::ReportSettings</name>
    <message>
        <source>Hide m&amp;y name and employers</source>
        <translation>M&amp;einen Namen und Arbeitgeber weglassen</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Dru&amp;cken …</translation>
    </message>
    <message>
        <source>S&amp;ave PDF…</source>
        <translation>PDF &amp;sichern …</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Space takes a page in or out; Alt+Up and Alt+Down move it.</source>
        <translation>Die Leertaste nimmt eine Seite auf oder heraus; Alt+Auf und Alt+Ab verschieben sie.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>P&amp;repared for</source>
        <translation>E&amp;rstellt für</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>pathwise::ReportSheets</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>pathwise::ReportThumbnails</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>pathwise::ResponseChart</name>
    <message>
        <source>Middle future</source>
        <translation>Mittlere Zukunft</translation>
    </message>
    <message>
        <source>Low, 1 in 10</source>
        <translation>Niedrig, 1 von 10</translation>
    </message>
    <message>
        <source>High, 1 in 10</source>
        <translation>Hoch, 1 von 10</translation>
    </message>
</context>
<context>
    <name>pathwise::ResultNotice</name>
    <message>
        <source>This plan cannot be computed as it is</source>
        <translation>Dieser Plan lässt sich so nicht berechnen</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Showing the result from %1</source>
        <translation>Gezeigt wird das Ergebnis von %1</translation>
    </message>
    <message>
        <source>You cancelled at %1.</source>
        <translation>Sie haben bei %1 abgebrochen.</translation>
    </message>
    <message>
        <source>The last change is not in it: %1.</source>
        <translation>Die letzte Änderung ist nicht enthalten: %1.</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
</context>
<context>
    <name>pathwise::ReviewPanel</name>
    <message>
        <source>Swing</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>Each goal swings by itself</source>
        <translation>Jedes Ziel schwankt für sich</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht: %1</translation>
    </message>
    <message>
        <source>Attainment of %1</source>
        <translation>Zielerreichung: %1</translation>
    </message>
    <message>
        <source>Swing of %1</source>
        <translation>Schwankung: %1</translation>
    </message>
    <message>
        <source>Attainment %1; the bonus swings as a whole.</source>
        <translation>Zielerreichung %1; der Bonus schwankt als Ganzes.</translation>
    </message>
    <message>
        <source>Attainment %1. The bonus swings by the %2 that is entered as a whole.</source>
        <translation>Zielerreichung %1. Der Bonus schwankt um die %2, die für das Ganze eingetragen sind.</translation>
    </message>
    <message>
        <source>Attainment %1, give or take %2 a year.</source>
        <translation>Zielerreichung %1, plus oder minus %2 im Jahr.</translation>
    </message>
</context>
<context>
    <name>pathwise::SensitivityCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Parts of the lead</source>
        <translation>Teile des Vorsprungs</translation>
    </message>
    <message>
        <source>Computing what moves the result</source>
        <translation>Berechnet, was das Ergebnis bewegt</translation>
    </message>
    <message>
        <source>Show the widest alone</source>
        <translation>Nur die weitesten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n assumption(s)</source>
        <translation>
            <numerusform>%n Annahme zeigen</numerusform>
            <numerusform>Alle %n Annahmen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathwise::SensitivityControls</name>
    <message>
        <source>Vary each by</source>
        <translation>Jede ändern um</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Wahrscheinlicher Bereich</translation>
    </message>
    <message>
        <source>±10%</source>
        <translation>±10 %</translation>
    </message>
    <message>
        <source>My range</source>
        <translation>Mein Bereich</translation>
    </message>
    <message>
        <source>Likely ranges, and ends of your own for the assumptions you choose</source>
        <translation>Wahrscheinliche Bereiche, und eigene Grenzen für Annahmen Ihrer Wahl</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>E&amp;rgebnis</translation>
    </message>
    <message>
        <source>&amp;Vary each by</source>
        <translation>&amp;Jede ändern um</translation>
    </message>
</context>
<context>
    <name>pathwise::SensitivityModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Turns</source>
        <comment>heading of the values from which the other path wins</comment>
        <translation>Kippt</translation>
    </message>
</context>
<context>
    <name>pathwise::SensitivityPage</name>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Add a path to see what its pay hangs on.</source>
        <translation>Fügen Sie einen Weg hinzu, um zu sehen, woran sein Gehalt hängt.</translation>
    </message>
    <message>
        <source>This cannot be computed as the plan is</source>
        <translation>So wie der Plan ist, lässt sich das nicht berechnen</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>an assumption and a value, in the list of what can be undone</comment>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
</context>
<context>
    <name>pathwise::SensitivityPanel</name>
    <message>
        <source>Use this value</source>
        <translation>Diesen Wert verwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>Was die Antwort ändern würde</translation>
    </message>
    <message>
        <source>Value to try</source>
        <translation>Wert zum Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>My range, from</source>
        <translation>Mein Bereich, von</translation>
    </message>
    <message>
        <source>My range, to</source>
        <translation>Mein Bereich, bis</translation>
    </message>
    <message>
        <source>My range</source>
        <translation>Mein Bereich</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the ends of a range</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>From these values on, %1 wins</source>
        <comment>a path</comment>
        <translation>Ab diesen Werten gewinnt %1</translation>
    </message>
</context>
<context>
    <name>pathwise::SkillForm</name>
    <message>
        <source>Name of the skill</source>
        <translation>Name der Fähigkeit</translation>
    </message>
    <message>
        <source>Level now, 0 to 5</source>
        <translation>Stand jetzt, 0 bis 5</translation>
    </message>
    <message>
        <source>Level needed, 0 to 5</source>
        <translation>Nötiger Stand, 0 bis 5</translation>
    </message>
    <message>
        <source>Hours to learn all of it</source>
        <translation>Stunden, um alles zu lernen</translation>
    </message>
    <message>
        <source>Cost of learning all of it</source>
        <translation>Kosten, um alles zu lernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Now, 0–5</source>
        <translation>Jetzt, 0–5</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Name of the skill must not be empty.</source>
        <translation>Name der Fähigkeit darf nicht leer sein.</translation>
    </message>
</context>
<context>
    <name>pathwise::SkillsModel</name>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>Level now and needed</source>
        <translation>Stand heute und nötig</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>%1 of 5 now, %2 needed</source>
        <translation>jetzt %1 von 5, nötig %2</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>Gemessen als</translation>
    </message>
</context>
<context>
    <name>pathwise::SkillsPage</name>
    <message>
        <source>Skills that the role needs</source>
        <translation>Fähigkeiten, die die Rolle verlangt</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>%n skill gap(s) stay open.</source>
        <translation>
            <numerusform>%n Lücke bleibt offen.</numerusform>
            <numerusform>%n Lücken bleiben offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set level of %1</source>
        <translation>Stand von %1 setzen</translation>
    </message>
    <message>
        <source>Learn %1</source>
        <translation>%1 lernen</translation>
    </message>
    <message>
        <source>Leave out learning %1</source>
        <translation>%1 nicht lernen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Set where you stand: click on the scale, drag, or type 0 to 5. Tick what the path is to learn.</source>
        <translation>Geben Sie an, wo Sie stehen: auf die Skala klicken, ziehen oder 0 bis 5 tippen. Haken Sie an, was der Weg lernen soll.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Scale the review&apos;s weights to 100%</source>
        <translation>Gewichte der Beurteilung auf 100 % bringen</translation>
    </message>
    <message>
        <source>Add a path to see what its role asks for.</source>
        <translation>Fügen Sie einen Weg hinzu, um zu sehen, was seine Rolle verlangt.</translation>
    </message>
    <message>
        <source>Add skill %1</source>
        <translation>Fähigkeit %1 hinzufügen</translation>
    </message>
    <message>
        <source>Let each goal swing by itself</source>
        <translation>Jedes Ziel für sich schwanken lassen</translation>
    </message>
    <message>
        <source>Let the bonus swing as a whole</source>
        <translation>Bonus als Ganzes schwanken lassen</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>zu %1 bereit</translation>
    </message>
    <message>
        <source>You are %1 for %2.</source>
        <translation>Sie sind %1 für %2.</translation>
    </message>
    <message>
        <source>The path plans no learning.</source>
        <translation>Der Weg sieht kein Lernen vor.</translation>
    </message>
    <message>
        <source>Learning takes %1 and %2.</source>
        <translation>Lernen braucht %1 und %2.</translation>
    </message>
    <message>
        <source>Change how the offer is found</source>
        <translation>Ändern, wie das Angebot gefunden wird</translation>
    </message>
</context>
<context>
    <name>pathwise::SkillsPanel</name>
    <message>
        <source>Yearly review</source>
        <translation>Jährliche Beurteilung</translation>
    </message>
    <message>
        <source>Offer funnel</source>
        <translation>Weg zum Angebot</translation>
    </message>
    <message>
        <source>Time to an offer</source>
        <translation>Zeit bis zum Angebot</translation>
    </message>
    <message>
        <source>Needs a visa (H-1B: %1 accepted)</source>
        <translation>Braucht ein Visum (H-1B: %1 angenommen)</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>A month on average; %1 of months bring an offer.</source>
        <translation>Im Monat durchschnittlich; %1 der Monate bringen ein Angebot.</translation>
    </message>
    <message>
        <source>The job starts on its date: no search is counted.</source>
        <translation>Die Stelle beginnt zu ihrem Termin: Es wird keine Suche gerechnet.</translation>
    </message>
    <message>
        <source>By the published chance, %1 of months bring an offer.</source>
        <translation>Nach der veröffentlichten Chance bringen %1 der Monate ein Angebot.</translation>
    </message>
    <message numerus="yes">
        <source>Half of all searches end within %n month(s).</source>
        <translation>
            <numerusform>Die Hälfte aller Suchen endet innerhalb von %n Monat.</numerusform>
            <numerusform>Die Hälfte aller Suchen endet innerhalb von %n Monaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than half of all searches end in ten years.</source>
        <translation>Weniger als die Hälfte aller Suchen endet in zehn Jahren.</translation>
    </message>
    <message>
        <source>8 in 10 end between month %1 and month %2.</source>
        <translation>8 von 10 enden zwischen Monat %1 und Monat %2.</translation>
    </message>
    <message>
        <source>Learning comes first: %1.</source>
        <translation>Zuerst wird gelernt: %1.</translation>
    </message>
    <message>
        <source>No search, no wait.</source>
        <translation>Keine Suche, keine Wartezeit.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>System design</source>
        <translation>Systementwurf</translation>
    </message>
    <message>
        <source>ML depth</source>
        <translation>ML-Tiefe</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>pathwise::SkillsTools</name>
    <message>
        <source>Show gaps first</source>
        <translation>Lücken zuerst</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>Fähigkeit hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Hours a week</source>
        <translation>&amp;Stunden pro Woche</translation>
    </message>
</context>
<context>
    <name>pathwise::SkillsTotal</name>
    <message>
        <source>To close every gap: %1 hours, %2</source>
        <translation>Um jede Lücke zu schließen: %1 Stunden, %2</translation>
    </message>
    <message>
        <source>you now</source>
        <translation>Sie jetzt</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>To close every gap</source>
        <translation>Um jede Lücke zu schließen</translation>
    </message>
</context>
<context>
    <name>pathwise::SlideDots</name>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Folie %1 von %2</translation>
    </message>
</context>
<context>
    <name>pathwise::StageTimeline</name>
    <message>
        <source>Stages</source>
        <translation>Etappen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a stage, its first and its last month</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Stages, %1 chosen</source>
        <translation>Etappen, %1 gewählt</translation>
    </message>
    <message>
        <source>Drag a block to move it, its right end to change when it ends. Shift keeps later stages attached, Esc cancels. With the keyboard: Left and Right move by a month, with Shift they change the end, with Ctrl they choose a block; Down and Up read learning and search.</source>
        <translation>Ziehen Sie einen Block, um ihn zu verschieben, sein rechtes Ende, um sein Ende zu ändern. Umschalt hält spätere Stationen verbunden, Esc bricht ab. Mit der Tastatur: Links und Rechts verschieben um einen Monat, mit Umschalt ändern sie das Ende, mit Strg wählen sie einen Block; Ab und Auf lesen Lernen und Suche.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Learning: %1</source>
        <translation>Lernen: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
</context>
<context>
    <name>pathwise::StartForm</name>
    <message>
        <source>Start with where you are</source>
        <translation>Beginnen Sie dort, wo Sie stehen</translation>
    </message>
    <message>
        <source>Enter your role and pay today. Pathwise fills in staying as the path to beat.</source>
        <translation>Geben Sie Ihre heutige Rolle und Ihr Gehalt ein. Pathwise trägt das Bleiben als Weg ein, den es zu übertreffen gilt.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>&amp;Base pay</source>
        <translation>&amp;Grundgehalt</translation>
    </message>
    <message>
        <source>Use a &amp;sample</source>
        <translation>&amp;Beispiel verwenden</translation>
    </message>
    <message>
        <source>&amp;Add my path</source>
        <translation>Meinen &amp;Weg hinzufügen</translation>
    </message>
    <message>
        <source>Stay as %1</source>
        <translation>Bleiben als %1</translation>
    </message>
</context>
<context>
    <name>pathwise::StartupOfferDialog</name>
    <message>
        <source>&amp;Add offer</source>
        <translation>Angebot hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Save offer</source>
        <translation>Angebot &amp;speichern</translation>
    </message>
    <message>
        <source>Company or job</source>
        <translation>Unternehmen oder Stelle</translation>
    </message>
    <message>
        <source>Percent of the company</source>
        <translation>Prozent des Unternehmens</translation>
    </message>
    <message>
        <source>Number of shares</source>
        <translation>Anzahl der Anteile</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Series %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Base pay a year</source>
        <translation>&amp;Grundgehalt im Jahr</translation>
    </message>
    <message>
        <source>&amp;What is granted</source>
        <translation>&amp;Was zugeteilt wird</translation>
    </message>
    <message>
        <source>G&amp;iven as</source>
        <translation>Ang&amp;egeben als</translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation>&amp;Prozent</translation>
    </message>
    <message>
        <source>S&amp;hares</source>
        <translation>An&amp;teile</translation>
    </message>
    <message>
        <source>St&amp;rike, dollars a share</source>
        <translation>Ausübungsp&amp;reis, Dollar je Anteil</translation>
    </message>
    <message>
        <source>Last &amp;round</source>
        <translation>&amp;Letzte Runde</translation>
    </message>
    <message>
        <source>&amp;Fully diluted shares</source>
        <translation>Anteile &amp;voll verwässert</translation>
    </message>
    <message>
        <source>&amp;Valued at, last round</source>
        <translation>&amp;Bewertung der letzten Runde</translation>
    </message>
    <message>
        <source>Leave at zero what the offer does not say. Usual figures of the funding stage stand for it where there are any, and the page says what cannot be known.</source>
        <translation>Lassen Sie auf null, was das Angebot nicht nennt. Übliche Zahlen der Finanzierungsphase stehen dafür, wo es welche gibt, und die Seite sagt, was offenbleibt.</translation>
    </message>
</context>
<context>
    <name>pathwise::StatusLine</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation>Fortschritt der Berechnung</translation>
    </message>
    <message>
        <source>Nothing to compute yet</source>
        <translation>Noch nichts zu berechnen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 futures · %2 s</source>
        <translation>%1 Zukünfte · %2 s</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Drawing futures…</source>
        <translation>Zukünfte werden gezogen…</translation>
    </message>
</context>
<context>
    <name>pathwise::SwitchPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3.</source>
        <translation>%1 liegt zwischen %2 und %3.</translation>
    </message>
</context>
<context>
    <name>pathwise::SwitchWizard</name>
    <message>
        <source>Plan my switch</source>
        <translation>Meinen Wechsel planen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>Plan &amp;erstellen</translation>
    </message>
</context>
<context>
    <name>pathwise::TornadoChart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>an assumption, what it is now, the range of the result</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Result at low</source>
        <translation>Ergebnis bei niedrig</translation>
    </message>
    <message>
        <source>Result at high</source>
        <translation>Ergebnis bei hoch</translation>
    </message>
</context>
<context>
    <name>pathwise::ValueField</name>
    <message>
        <source>“%1” is not an amount that can be read here.</source>
        <translation>„%1“ lässt sich hier nicht als Betrag lesen.</translation>
    </message>
    <message>
        <source>%1 must be %2 or more.</source>
        <translation>%1: Erlaubt ist %2 oder mehr.</translation>
    </message>
    <message>
        <source>%1 must be %2 or less.</source>
        <translation>%1: Erlaubt ist %2 oder weniger.</translation>
    </message>
</context>
<context>
    <name>pathwise::ViewBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Zeithorizont</translation>
    </message>
    <message>
        <source>Which pay</source>
        <translation>Welches Gehalt</translation>
    </message>
    <message>
        <source>Which dollars</source>
        <translation>Welche Dollar</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Take-home pay</source>
        <translation>Nettogehalt</translation>
    </message>
    <message>
        <source>Gross pay</source>
        <translation>Bruttogehalt</translation>
    </message>
    <message>
        <source>After living costs</source>
        <translation>Nach Lebenshaltungskosten</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>Nächste %1</translation>
    </message>
    <message>
        <source>%1 dollars</source>
        <translation>Dollar von %1</translation>
    </message>
    <message>
        <source>Money of the day</source>
        <translation>Geld des jeweiligen Jahres</translation>
    </message>
</context>
<context>
    <name>pathwise::WaterfallChart</name>
    <message>
        <source>%1 %2</source>
        <comment>a step of a waterfall and its amount</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pathwise::WelcomePage</name>
    <message>
        <source>&amp;Show at start</source>
        <translation>Beim Start &amp;zeigen</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>See where each path leads</source>
        <translation>Sehen Sie, wohin jeder Weg führt</translation>
    </message>
    <message>
        <source>Start from a sample and change it to match you. It takes about three minutes.</source>
        <translation>Beginnen Sie mit einem Beispiel und passen Sie es an sich an. Das dauert etwa drei Minuten.</translation>
    </message>
    <message>
        <source>Start another way</source>
        <translation>Anders beginnen</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Leerer Plan</translation>
    </message>
    <message>
        <source>Enter your own role and pay</source>
        <translation>Eigene Rolle und eigenes Gehalt eingeben</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>A .pathwise file from you or someone else</source>
        <translation>Eine .pathwise-Datei von Ihnen oder jemand anderem</translation>
    </message>
    <message>
        <source>No account and no network. Plans are files you keep.</source>
        <translation>Kein Konto und kein Netz. Pläne sind Dateien, die Sie behalten.</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt geöffnete Pläne</translation>
    </message>
    <message>
        <source>Plan my switch</source>
        <translation>Meinen Wechsel planen</translation>
    </message>
    <message>
        <source>Eight questions make a plan with three paths</source>
        <translation>Aus acht Fragen wird ein Plan mit drei Wegen</translation>
    </message>
</context>
</TS>
