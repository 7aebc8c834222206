<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityDock</name>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1.</source>
        <translation>
            <numerusform>Saved %Ln row to %1.</numerusform>
            <numerusform>Saved %Ln rows to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n Computer(s)</source>
        <translation>
            <numerusform>Delete %n Computer</numerusform>
            <numerusform>Delete %n Computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permanently delete %n computer(s)?</source>
        <translation>
            <numerusform>Permanently delete %n computer?</numerusform>
            <numerusform>Permanently delete %n computers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) of this kind.</source>
        <translation>
            <numerusform>%n more change of this kind.</numerusform>
            <numerusform>%n more changes of this kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provider resources of the %n managed computer(s) are torn down; files kept only there are lost.</source>
        <translation>
            <numerusform>Provider resources of the managed computer are torn down; files kept only there are lost.</numerusform>
            <numerusform>Provider resources of the %n managed computers are torn down; files kept only there are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n own machine(s) themselves are not changed; to use them again they must be registered again.</source>
        <translation>
            <numerusform>The own machine itself is not changed; to use it again it must be registered again.</numerusform>
            <numerusform>The %n own machines themselves are not changed; to use them again they must be registered again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provider resources of the %n computer(s) of unknown type are torn down if they are managed.</source>
        <translation>
            <numerusform>Provider resources of the computer of unknown type are torn down if it is managed.</numerusform>
            <numerusform>Provider resources of the %n computers of unknown type are torn down if they are managed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisioning</source>
        <translation>
            <numerusform>%n provisioning</numerusform>
            <numerusform>%n provisioning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n managed</source>
        <translation>
            <numerusform>%n managed</numerusform>
            <numerusform>%n managed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own machine(s)</source>
        <translation>
            <numerusform>%n own machine</numerusform>
            <numerusform>%n own machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown type</source>
        <translation>
            <numerusform>%n of unknown type</numerusform>
            <numerusform>%n of unknown type</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refreshed</source>
        <translation>
            <numerusform>%n refreshed</numerusform>
            <numerusform>%n refreshed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started again</source>
        <translation>
            <numerusform>%n started again</numerusform>
            <numerusform>%n started again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n Computer(s)</source>
        <translation>
            <numerusform>Deleting %n Computer</numerusform>
            <numerusform>Deleting %n Computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshing Credentials on %n Computer(s)</source>
        <translation>
            <numerusform>Refreshing Credentials on %n Computer</numerusform>
            <numerusform>Refreshing Credentials on %n Computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrying Install on %n Computer(s)</source>
        <translation>
            <numerusform>Retrying Install on %n Computer</numerusform>
            <numerusform>Retrying Install on %n Computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown outcome</source>
        <translation>
            <numerusform>%n with unknown outcome</numerusform>
            <numerusform>%n with unknown outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n not started</numerusform>
            <numerusform>%n not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already gone</source>
        <translation>
            <numerusform>%n already gone</numerusform>
            <numerusform>%n already gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already running</source>
        <translation>
            <numerusform>%n already running</numerusform>
            <numerusform>%n already running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started. Requests already sent cannot be recalled.</source>
        <translation>
            <numerusform>%n not started. Requests already sent cannot be recalled.</numerusform>
            <numerusform>%n not started. Requests already sent cannot be recalled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resumed</source>
        <translation>
            <numerusform>%n resumed</numerusform>
            <numerusform>%n resumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n created</numerusform>
            <numerusform>%n created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resuming %n Computer(s)</source>
        <translation>
            <numerusform>Resuming %n Computer</numerusform>
            <numerusform>Resuming %n Computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n Computer(s)</source>
        <translation>
            <numerusform>Changing %n Computer</numerusform>
            <numerusform>Changing %n Computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating %n Computer(s)</source>
        <translation>
            <numerusform>Creating %n Computer</numerusform>
            <numerusform>Creating %n Computers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>Refresh git credentials on %n computer(s)?</source>
        <translation>
            <numerusform>Refresh git credentials on %n computer?</numerusform>
            <numerusform>Refresh git credentials on %n computers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refresh %n Computer(s)</source>
        <translation>
            <numerusform>Refresh %n Computer</numerusform>
            <numerusform>Refresh %n Computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run “Install dependencies” again on %n computer(s)?</source>
        <translation>
            <numerusform>Run “Install dependencies” again on %n computer?</numerusform>
            <numerusform>Run “Install dependencies” again on %n computers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry on %n Computer(s)</source>
        <translation>
            <numerusform>Retry on %n Computer</numerusform>
            <numerusform>Retry on %n Computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n computer(s)?</source>
        <translation>
            <numerusform>Resume %n computer?</numerusform>
            <numerusform>Resume %n computers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n Computer(s)</source>
        <translation>
            <numerusform>Resume %n Computer</numerusform>
            <numerusform>Resume %n Computers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>Copied %Ln name(s).</source>
        <translation>
            <numerusform>Copied %Ln name.</numerusform>
            <numerusform>Copied %Ln names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln ID(s).</source>
        <translation>
            <numerusform>Copied %Ln ID.</numerusform>
            <numerusform>Copied %Ln IDs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln computer(s) as JSON.</source>
        <translation>
            <numerusform>Copied %Ln computer as JSON.</numerusform>
            <numerusform>Copied %Ln computers as JSON.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>Copied %Ln row.</numerusform>
            <numerusform>Copied %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln command(s).</source>
        <translation>
            <numerusform>Copied %Ln command.</numerusform>
            <numerusform>Copied %Ln commands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) left out: no command can carry the name safely.</source>
        <translation>
            <numerusform>%Ln computer left out: no command can carry the name safely.</numerusform>
            <numerusform>%Ln computers left out: no command can carry the names safely.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message numerus="yes">
        <source>%Ln computer(s) are protected from deletion on this machine.</source>
        <translation>
            <numerusform>%Ln computer is protected from deletion on this machine.</numerusform>
            <numerusform>%Ln computers are protected from deletion on this machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) are no longer protected from deletion.</source>
        <translation>
            <numerusform>%Ln computer is no longer protected from deletion.</numerusform>
            <numerusform>%Ln computers are no longer protected from deletion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running for %1; the longest of %Ln seen took %2</source>
        <translation>
            <numerusform>Running for %1; the longest of %Ln seen took %2</numerusform>
            <numerusform>Running for %1; the longest of %Ln seen took %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) need your attention.</source>
        <translation>
            <numerusform>%Ln problem needs your attention.</numerusform>
            <numerusform>%Ln problems need your attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) changed</source>
        <translation>
            <numerusform>%Ln computer changed</numerusform>
            <numerusform>%Ln computers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are in Error now</source>
        <translation>
            <numerusform>%Ln is in Error now</numerusform>
            <numerusform>%Ln are in Error now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) changed.</source>
        <translation>
            <numerusform>%Ln computer changed.</numerusform>
            <numerusform>%Ln computers changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) failed.</source>
        <translation>
            <numerusform>%Ln action failed.</numerusform>
            <numerusform>%Ln actions failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln second(s)</source>
        <translation>
            <numerusform>Every second</numerusform>
            <numerusform>Every %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept connection(s) could not be read and are not shown.</source>
        <translation>
            <numerusform>%Ln kept connection could not be read and is not shown.</numerusform>
            <numerusform>%Ln kept connections could not be read and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave “%1” and stop %Ln remaining action(s)?</source>
        <translation>
            <numerusform>Leave “%1” and stop %Ln remaining action?</numerusform>
            <numerusform>Leave “%1” and stop %Ln remaining actions?</numerusform>
        </translation>
    </message>
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
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining resumption(s)?</source>
        <translation>
            <numerusform>Quit and stop %Ln remaining resumption?</numerusform>
            <numerusform>Quit and stop %Ln remaining resumptions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining change(s)?</source>
        <translation>
            <numerusform>Quit and stop %Ln remaining change?</numerusform>
            <numerusform>Quit and stop %Ln remaining changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining creation(s)?</source>
        <translation>
            <numerusform>Quit and stop %Ln remaining creation?</numerusform>
            <numerusform>Quit and stop %Ln remaining creations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CPU(s)</source>
        <translation>
            <numerusform>%Ln CPU</numerusform>
            <numerusform>%Ln CPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) so far, the server has more</source>
        <translation>
            <numerusform>%Ln session so far, the server has more</numerusform>
            <numerusform>%Ln sessions so far, the server has more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) could not be read.</source>
        <translation>
            <numerusform>%Ln session could not be read.</numerusform>
            <numerusform>%Ln sessions could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>an age: as in “created %1 ago”</comment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>an age: as in “created %1 ago”</comment>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>an age: as in “created %1 ago”</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>an age: as in “created %1 ago”</comment>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
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
<context>
    <name>FilterCompletion</name>
    <message numerus="yes">
        <source>%1, %Ln computer(s)</source>
        <translation>
            <numerusform>%1, %Ln computer</numerusform>
            <numerusform>%1, %Ln computers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln row to %1.</numerusform>
            <numerusform>Exported %Ln rows to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewComputerDialog</name>
    <message numerus="yes">
        <source>Create %n Computer(s)</source>
        <translation>
            <numerusform>Create Computer</numerusform>
            <numerusform>Create %n Computers</numerusform>
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
    <name>SkippedBox</name>
    <message numerus="yes">
        <source>%n computer(s) are skipped:</source>
        <translation>
            <numerusform>%n computer is skipped:</numerusform>
            <numerusform>%n computers are skipped:</numerusform>
        </translation>
    </message>
</context>
</TS>
