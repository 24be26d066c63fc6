<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>heyuan::AttachmentsView</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heyuan::ClassChecksView</name>
    <message numerus="yes">
        <source>%n finding(s) have to be settled before the class is closed.</source>
        <translation>
            <numerusform>%n finding has to be settled before the class is closed.</numerusform>
            <numerusform>%n findings have to be settled before the class is closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heyuan::CoverageView</name>
    <message numerus="yes">
        <source>%n place(s) without a station that operates</source>
        <translation>
            <numerusform>%n place without a station that operates</numerusform>
            <numerusform>%n places without a station that operates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heyuan::GroupingDialog</name>
    <message numerus="yes">
        <source>“%1” is broken down by %2 into %n group(s).</source>
        <translation>
            <numerusform>“%1” is broken down by %2 into %n group.</numerusform>
            <numerusform>“%1” is broken down by %2 into %n groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heyuan::ImportDialog</name>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>Take %n row</numerusform>
            <numerusform>Take %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heyuan::MainWindow</name>
    <message numerus="yes">
        <source>%n page(s) hold entries that are not saved. Save them, or close once more to keep them as drafts.</source>
        <translation>
            <numerusform>%n page holds entries that are not saved. Save them, or close once more to keep them as drafts.</numerusform>
            <numerusform>%n pages hold entries that are not saved. Save them, or close once more to keep them as drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heyuan::MeasurementPage</name>
    <message numerus="yes">
        <source>Approve %n value(s) of %1? From then on only an adjustment with reason and document number changes them.</source>
        <translation>
            <numerusform>Approve %n value of %1? From then on only an adjustment with reason and document number changes it.</numerusform>
            <numerusform>Approve %n values of %1? From then on only an adjustment with reason and document number changes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n value(s) of the selection? From then on only an adjustment with reason and document number changes them.</source>
        <translation>
            <numerusform>Approve %n value of the selection? From then on only an adjustment with reason and document number changes it.</numerusform>
            <numerusform>Approve %n values of the selection? From then on only an adjustment with reason and document number changes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) approved.</source>
        <translation>
            <numerusform>%n value approved.</numerusform>
            <numerusform>%n values approved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heyuan::PrintPreview</name>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heyuan::RefusalList</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n cell(s) refused.&lt;/b&gt; They keep what was typed until you mend it; everything else is stored.</source>
        <translation>
            <numerusform>&lt;b&gt;%n cell refused.&lt;/b&gt; It keeps what was typed until you mend it; everything else is stored.</numerusform>
            <numerusform>&lt;b&gt;%n cells refused.&lt;/b&gt; They keep what was typed until you mend it; everything else is stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heyuan::RowsDialog</name>
    <message numerus="yes">
        <source>%n row(s), together %1</source>
        <translation>
            <numerusform>%n row, together %1</numerusform>
            <numerusform>%n rows, together %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heyuan::StationFindingsView</name>
    <message numerus="yes">
        <source>%n station(s) need attention: to be removed, warned, idle, or at the bottom of the scores</source>
        <translation>
            <numerusform>%n station needs attention: to be removed, warned, idle, or at the bottom of the scores</numerusform>
            <numerusform>%n stations need attention: to be removed, warned, idle, or at the bottom of the scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heyuan::StatusBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, sum %1</source>
        <translation>
            <numerusform>%n selected, sum %1</numerusform>
            <numerusform>%n selected, sum %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) with unsaved entries</source>
        <translation>
            <numerusform>%n page with unsaved entries</numerusform>
            <numerusform>%n pages with unsaved entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heyuan::TargetsPage</name>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heyuan::TaskPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n task(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n task&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n tasks&lt;/b&gt;</numerusform>
        </translation>
    </message>
</context>
</TS>
