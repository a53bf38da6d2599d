<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert to saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export c&amp;hart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;chart as image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy figures as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running &amp;total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aths panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as &amp;baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show or hide path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move path &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move path do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Pathwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show the options and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window showing PLAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the screenshot: compare, path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: light or dark. Without it they follow the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the screenshot in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all of FILE, write nothing, and say what is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read FILE, apply the changes given with --set and, with --save, write it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one field. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file given with --batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares career paths by take-home pay, equity and risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of --check, --batch and --screenshot can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme is light or dark, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size is written 1440x900, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareTexts</name>
    <message>
        <source>Gross pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay after living costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation type="unfinished">Bonus</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished">Beteiligung</translation>
    </message>
    <message>
        <source>Take-home pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lead over the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · line: the plan without chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · line: middle future · band: 8 in 10 futures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>A value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2 or more, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2 or less, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of %1 add up to %2 instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger or more deeply nested than a plan can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a plan of Pathwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer version of Pathwise (format %1; this one knows up to %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that this needs is not loaded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month such as 2027-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an ordinary number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is earlier than what comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names “%2”, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by a newer version of Pathwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stays as it is. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is safe in memory and in the recovery file. “%1” on the disk is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Married, joint return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Married, separate returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One global band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On given dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual on the ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSU of a private company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options, exercised early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founder stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front-loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own shares by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished">Beteiligung</translation>
    </message>
    <message>
        <source>Paid once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of switching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan is called in the title bar and in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words about the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for contribution limits that depend on age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your household files its federal taxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children under 17, for tax credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of professional work so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money you could live on that does not depend on this decision. More of it makes risk easier to bear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spouse&apos;s wages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxed together with yours on a joint return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfort with risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is neutral: only the average counts. 4 is very cautious: bad years weigh far more than good ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a year costs at the national price level in today&apos;s money. Places change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent&apos;s share of spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of your living costs follows local rents rather than other local prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401(k) contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own pre-tax contribution as a share of base pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSA contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own pre-tax contribution to a health savings account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a work visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the H-1B lottery to a change of employer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first month that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many years the paths are compared over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly rise of prices; it turns money of the day into dollars of the first year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a year of waiting costs: later money counts less by this rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk-free rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What safe government bonds return in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity premium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the stock market is expected to return above the risk-free rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the whole stock market swings in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layoffs with falling stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly layoffs come together with a falling stock: 0 not at all, 1 always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job after a layoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance in each month of finding work again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay lost after a layoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much lower pay starts in the next job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of that loss regained after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after which half of the lost pay is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which futures are drawn. The same seed draws the same ones again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path the others are compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the path inside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the path is called in lists, charts and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words about the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether charts and tables show the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which colour, dash and marker draw the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up-skilling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What courses and certificates cost before an employer&apos;s learning budget pays a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means with the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until you are ready for the new role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a week goes into learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay forgone while learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take-home pay a month that you give up during learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the stage inside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own name for the stage; empty means role and level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay that you leave open follows the role&apos;s ladder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level you start at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets how risky the stock and the job are, unless you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for your own use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you live: it sets taxes, prices and, with location bands, pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the employer pays by local bands, one global band, or a remote discount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first month that is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first month that is no longer paid; empty means until the next stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in level so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the next promotion closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salary a year at the start of the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly bonus as a share of base pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the target is paid on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the payout moves up and down from year to year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock granted for a year of work as a share of base pay. Explicit grants take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the grant inside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock units and options are taxed and paid out differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the offer fixes dollars or shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value on the day of the grant, when dollars are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of shares, when shares are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price at grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means the stock&apos;s price on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means the first day of the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an option costs to exercise, a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>409A value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair market value of a share as appraised for tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>83(b) election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes an early exercise at once instead of at vesting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise window after leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options not exercised within it are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of the option or of the private grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vesting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the grant is spread over its years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing vests before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vests over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until the whole grant is vested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vests every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two vests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vesting by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the grant for each year; together 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vests after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between grant and this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part that vests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh grant per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock granted at each anniversary on top of the first grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer&apos;s share price today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected yearly growth of the share price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the share price swings in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-on bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-on paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means the first month of the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clawback period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving earlier owes sign-on and relocation back, in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid once for moving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401(k) match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer&apos;s contribution as a share of base pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the employer pays for learning in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth of other benefits in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise of base pay in a year without promotion, before inflation is taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of the yearly raise, the first in proportion; empty means on anniversaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first month of the new pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of the yearly raise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, on dates of yours, or as usual on the role&apos;s ladder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first month at the new level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoted to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotions happen at reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of a layoff per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rises when the employer&apos;s stock falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer within six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of an offer in six months of search; empty means the stage starts on its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a new visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this change of employer depends on a visa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt from the H-1B cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universities and research institutes skip the lottery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H-1B acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that the visa is granted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileTasks</name>
    <message>
        <source>%1: good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>The plan could not be computed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorTexts</name>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay at %1 level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of switching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer vision engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI product manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLOps lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research scientist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founding engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big tech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud and mid-market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generative AI start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A level and a role, such as &quot;Senior · AI engineer&quot;</extracomment>
        <translation type="unfinished"></translation>
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
    <name>PlaceTexts</name>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote (US)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Pathwise plans (*.pathwise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is not on the disk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;n’t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep yours, or load the other one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work on “%1” was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathwise ended before it was saved. The copy is from %1; the saved file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;somewhere else…</source>
        <translation type="unfinished"></translation>
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
    <name>Samples</name>
    <message>
        <source>Senior SWE to AI engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten years of take-home pay, against staying in software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up equity or a public offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A founding engineer&apos;s options against big tech&apos;s stock and salary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bay Area, Austin or remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same job in three places, after tax and living costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New graduate to principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifteen years up the ladder, on two tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two offers side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a recruiter shows a candidate who has to decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>There is no page called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The figures that Pathwise needs cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>Switching to &lt;b&gt;%1&lt;/b&gt; leads by &lt;b&gt;%2&lt;/b&gt; over %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching to &lt;b&gt;%1&lt;/b&gt; leads by &lt;b&gt;%2&lt;/b&gt; over %3; ahead in &lt;b&gt;%4&lt;/b&gt; of %5 futures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; and %2 come out about even over %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; and %2 come out about even over %3; %1 is ahead in &lt;b&gt;%4&lt;/b&gt; of %5 futures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; leads %2 by &lt;b&gt;%3&lt;/b&gt; over %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; leads %2 by &lt;b&gt;%3&lt;/b&gt; over %4, in &lt;b&gt;%5&lt;/b&gt; of %6 futures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add two paths to see which one leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second path to compare with &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished">%1.</translation>
    </message>
    <message>
        <source>%1; breaks even in &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; does not break even by &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths over the whole horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead is the middle of the year-by-year differences inside each future, so it need not equal the gap between two totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add two paths to see which one leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan cannot be computed as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::CompareTableModel</name>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 in 10 futures</source>
        <translation type="unfinished">8 von 10 Zukünften</translation>
    </message>
    <message>
        <source>Lead over baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-year gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-year after costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-year take-home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::FieldEditor</name>
    <message>
        <source>guide %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::FieldFrame</name>
    <message>
        <source>Reset to the source figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::FileController</name>
    <message>
        <source>Revert to saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::FoldingGroup</name>
    <message>
        <source>expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::Inspector</name>
    <message>
        <source>Assumptions of the selected path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to source figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a path to change its pay, dates and risks.</source>
        <translation type="unfinished"></translation>
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
    <name>pathwise::MainWindow</name>
    <message>
        <source>Deleted “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes are not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Pathwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathwise %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares career paths by take-home pay, equity and risk. Everything stays on this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only .pathwise files can be dropped here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::MonthField</name>
    <message>
        <source>“%1” is not a month such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2 or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::NavRail</name>
    <message>
        <source>%1, page %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::PathActions</name>
    <message>
        <source>New path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 as baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::PathListDelegate</name>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::PathListModel</name>
    <message>
        <source>Reorder paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::PathListPanel</name>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the selected path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a path to reorder. Drop a &lt;b&gt;.pathwise&lt;/b&gt; file here to open it.</source>
        <translation type="unfinished"></translation>
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
    <name>pathwise::PlanDocument</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::StartForm</name>
    <message>
        <source>Start with where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your role and pay today. Pathwise fills in staying as the path to beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add my path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::StatusLine</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compute yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 futures · %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing futures…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::ValueField</name>
    <message>
        <source>“%1” is not an amount that can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2 or less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::ViewBar</name>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take-home pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After living costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money of the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::WelcomePage</name>
    <message>
        <source>&amp;Show at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See where each path leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a sample and change it to match you. It takes about three minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your own role and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .pathwise file from you or someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account and no network. Plans are files you keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pathwise::YearsTableModel</name>
    <message>
        <source>Base</source>
        <translation type="unfinished">Grundgehalt</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation type="unfinished">Bonus</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished">Beteiligung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Sonstiges</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation type="unfinished">Netto</translation>
    </message>
    <message>
        <source>Living costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After costs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
