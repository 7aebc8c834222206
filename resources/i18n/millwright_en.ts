<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Describe</name>
    <message numerus="yes">
        <source>%1 of %Ln computer(s)</source>
        <translation>
            <numerusform>%1 of %Ln computer</numerusform>
            <numerusform>%1 of %Ln computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected, %Ln hidden by the filter are not affected.</source>
        <translation>
            <numerusform>%1 selected, %Ln hidden by the filter is not affected.</numerusform>
            <numerusform>%1 selected, %Ln hidden by the filter are not affected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected. %Ln computer(s).</source>
        <translation>
            <numerusform>Connected. %Ln computer.</numerusform>
            <numerusform>Connected. %Ln computers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%Ln computer is hidden by the filter.</numerusform>
            <numerusform>%Ln computers are hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) could not be read.</source>
        <translation>
            <numerusform>%Ln entry could not be read.</numerusform>
            <numerusform>%Ln entries could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) need your attention.</source>
        <translation>
            <numerusform>%Ln action needs your attention.</numerusform>
            <numerusform>%Ln actions need your attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining refresh(es)?</source>
        <translation>
            <numerusform>Quit and stop %Ln remaining refresh?</numerusform>
            <numerusform>Quit and stop %Ln remaining refreshes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining retry(s)?</source>
        <translation>
            <numerusform>Quit and stop %Ln remaining retry?</numerusform>
            <numerusform>Quit and stop %Ln remaining retries?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining deletion(s)?</source>
        <translation>
            <numerusform>Quit and stop %Ln remaining deletion?</numerusform>
            <numerusform>Quit and stop %Ln remaining deletions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) already sent will still be carried out.</source>
        <translation>
            <numerusform>%Ln request already sent will still be carried out.</numerusform>
            <numerusform>%Ln requests already sent will still be carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln computer(s) selected</source>
        <translation>
            <numerusform>%Ln computer selected</numerusform>
            <numerusform>%Ln computers selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message numerus="yes">
        <source>%1, %Ln computer(s)</source>
        <translation>
            <numerusform>%1, %Ln computer</numerusform>
            <numerusform>%1, %Ln computers</numerusform>
        </translation>
    </message>
</context>
</TS>
