<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionSet</name>
    <message>
        <source>&amp;Reload List</source>
        <translation>Liste neu &amp;laden</translation>
    </message>
    <message>
        <source>Read the list of computers again</source>
        <translation>Die Liste der Computer noch einmal lesen</translation>
    </message>
    <message>
        <source>Ne&amp;w Computer…</source>
        <translation>&amp;Neuer Computer…</translation>
    </message>
    <message>
        <source>Create one computer or several</source>
        <translation>Einen oder mehrere Computer erstellen</translation>
    </message>
    <message>
        <source>Create A&amp;gain with the Same Settings…</source>
        <translation>Mit denselben Einstellungen noch einmal &amp;erstellen…</translation>
    </message>
    <message>
        <source>Create a computer like the selected one</source>
        <translation>Einen Computer wie den ausgewählten erstellen</translation>
    </message>
    <message>
        <source>Refresh &amp;Credentials</source>
        <translation>&amp;Zugangsdaten aktualisieren</translation>
    </message>
    <message>
        <source>Configure git credentials again on the selected computers</source>
        <translation>Die Git-Zugangsdaten auf den ausgewählten Computern neu einrichten</translation>
    </message>
    <message>
        <source>Retry &amp;Install…</source>
        <translation>&amp;Installation wiederholen…</translation>
    </message>
    <message>
        <source>Run the step that installs dependencies again</source>
        <translation>Den Schritt, der Abhängigkeiten installiert, noch einmal ausführen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete the selected computers for good</source>
        <translation>Die ausgewählten Computer endgültig löschen</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Wake the selected computers if they are paused</source>
        <translation>Die ausgewählten Computer wecken, wenn sie pausieren</translation>
    </message>
    <message>
        <source>Pro&amp;tect from Deletion</source>
        <translation>&amp;Vor dem Löschen schützen</translation>
    </message>
    <message>
        <source>Do not let the selected computers be deleted from this machine</source>
        <translation>Die ausgewählten Computer von diesem Rechner aus nicht löschen lassen</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Type another name for the selected computer</source>
        <translation>Dem ausgewählten Computer einen anderen Namen geben</translation>
    </message>
    <message>
        <source>C&amp;hange Remote User…</source>
        <translation>&amp;Remote-Benutzer ändern…</translation>
    </message>
    <message>
        <source>Change which user the selected computer is worked on as</source>
        <translation>Ändern, als welcher Benutzer auf dem ausgewählten Computer gearbeitet wird</translation>
    </message>
    <message>
        <source>&amp;Open Computer…</source>
        <translation>&amp;Computer öffnen…</translation>
    </message>
    <message>
        <source>Find a computer by its name or ID</source>
        <translation>Einen Computer anhand von Name oder ID finden</translation>
    </message>
    <message>
        <source>&amp;Stop Remaining</source>
        <translation>Re&amp;st anhalten</translation>
    </message>
    <message>
        <source>Do not send what is still waiting</source>
        <translation>Nicht senden, was noch wartet</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy Nam&amp;e</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Copy the names of the selected computers</source>
        <translation>Die Namen der ausgewählten Computer kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y ID</source>
        <translation>I&amp;D kopieren</translation>
    </message>
    <message>
        <source>Copy the IDs of the selected computers</source>
        <translation>Die IDs der ausgewählten Computer kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the selected computers as the server described them</source>
        <translation>Die ausgewählten Computer so kopieren, wie der Server sie beschrieben hat</translation>
    </message>
    <message>
        <source>&amp;Notify When Done</source>
        <translation>&amp;Benachrichtigen, wenn fertig</translation>
    </message>
    <message>
        <source>Say so when the selected computers are ready, have failed or seem stuck</source>
        <translation>Bescheid geben, wenn die ausgewählten Computer bereit sind, fehlgeschlagen sind oder festzustecken scheinen</translation>
    </message>
    <message>
        <source>Copy &amp;with Column Titles</source>
        <translation>Mit Spalten&amp;titeln kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows below the titles of their columns</source>
        <translation>Die ausgewählten Zeilen unter den Titeln ihrer Spalten kopieren</translation>
    </message>
    <message>
        <source>&amp;SSH Session</source>
        <translation>&amp;SSH-Sitzung</translation>
    </message>
    <message>
        <source>Copy a command that opens a session on each computer</source>
        <translation>Für jeden Computer einen Befehl kopieren, der eine Sitzung auf ihm öffnet</translation>
    </message>
    <message>
        <source>&amp;Port Forwarding</source>
        <translation>&amp;Portweiterleitung</translation>
    </message>
    <message>
        <source>Copy a command for each computer that leads a port of this machine to it</source>
        <translation>Für jeden Computer einen Befehl kopieren, der einen Port dieses Rechners zu ihm leitet</translation>
    </message>
</context>
<context>
    <name>ActivityDesk</name>
    <message>
        <source>Acti&amp;vity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Leeren…</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1.</source>
        <translation>
            <numerusform>%Ln Zeile in %1 gespeichert.</numerusform>
            <numerusform>%Ln Zeilen in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity could not be saved: %1</source>
        <translation>Die Aktivität konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Actions from this console on this machine. It is not the server&apos;s audit log.</source>
        <translation>Aktionen dieser Konsole auf diesem Rechner. Das ist nicht das Audit-Protokoll des Servers.</translation>
    </message>
    <message>
        <source>Close activity</source>
        <translation>Aktivität schließen</translation>
    </message>
    <message>
        <source>Filter by action, computer, result or connection</source>
        <translation>Nach Aktion, Computer, Ergebnis oder Verbindung filtern</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>Aktivität filtern</translation>
    </message>
    <message>
        <source>Show All Activity</source>
        <translation>Gesamte Aktivität zeigen</translation>
    </message>
    <message>
        <source>Clear Activity…</source>
        <translation>Aktivität leeren…</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Export Activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>activity.csv</source>
        <translation>aktivitaet.csv</translation>
    </message>
    <message>
        <source>Clear Activity</source>
        <translation>Aktivität leeren</translation>
    </message>
    <message>
        <source>Remove everything that this console has recorded on this machine?</source>
        <translation>Alles entfernen, was diese Konsole auf diesem Rechner aufgezeichnet hat?</translation>
    </message>
    <message>
        <source>All actions and status changes go, of every connection and also those that a filter hides. Computers are not affected.
This cannot be undone.</source>
        <translation>Alle Aktionen und Statuswechsel werden entfernt, von jeder Verbindung und auch die, die ein Filter ausblendet. Computer sind nicht betroffen.
Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The activity has been cleared.</source>
        <translation>Die Aktivität ist geleert.</translation>
    </message>
    <message>
        <source>The activity could not be cleared: %1</source>
        <translation>Die Aktivität konnte nicht geleert werden: %1</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Computer ID</source>
        <translation>Computer-ID</translation>
    </message>
    <message>
        <source>Duration (ms)</source>
        <translation>Dauer (ms)</translation>
    </message>
</context>
<context>
    <name>ActivityTab</name>
    <message>
        <source>Activity of this computer</source>
        <translation>Aktivität dieses Computers</translation>
    </message>
    <message>
        <source>This console on this machine has not acted on this computer, and has not seen it change.</source>
        <translation>Diese Konsole hat auf diesem Rechner mit diesem Computer nichts gemacht und keine Änderung an ihm gesehen.</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Noch ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The activity could not be read</source>
        <translation>Die Aktivität konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>No activity matches “%1”.</source>
        <translation>Keine Aktivität passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>L&amp;arger Text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>K&amp;leinerer Text</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Reduce &amp;Motion</source>
        <translation>&amp;Bewegung reduzieren</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>D&amp;unkel</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>BulkDeleteDialog</name>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Verbindung:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Some names exist more than once. Check the IDs before you delete.</source>
        <translation>Einige Namen gibt es mehrmals. Vor dem Löschen die IDs prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Computer(s)</source>
        <translation>
            <numerusform>%n Computer löschen</numerusform>
            <numerusform>%n Computer löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permanently delete %n computer(s)?</source>
        <translation>
            <numerusform>%n Computer endgültig löschen?</numerusform>
            <numerusform>%n Computer endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The text matches. %1 is available.</source>
        <translation>Der Text stimmt überein. „%1“ ist verfügbar.</translation>
    </message>
    <message>
        <source>%1 has already been deleted.</source>
        <translation>%1 ist bereits gelöscht.</translation>
    </message>
    <message>
        <source>A name has just changed: %1</source>
        <translation>Ein Name hat sich gerade geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) of this kind.</source>
        <translation>
            <numerusform>%n weitere Änderung dieser Art.</numerusform>
            <numerusform>%n weitere Änderungen dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>No computer is left to delete.</source>
        <translation>Es ist kein Computer zum Löschen übrig.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>Provider resources of the %n managed computer(s) are torn down; files kept only there are lost.</source>
        <translation>
            <numerusform>Die Ressourcen des verwalteten Computers beim Anbieter werden abgebaut; Dateien, die nur dort liegen, gehen verloren.</numerusform>
            <numerusform>Die Ressourcen der %n verwalteten Computer beim Anbieter werden abgebaut; Dateien, die nur dort liegen, gehen verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n own machine(s) themselves are not changed; to use them again they must be registered again.</source>
        <translation>
            <numerusform>Der eigene Rechner selbst wird nicht verändert; um ihn wieder zu verwenden, muss er neu registriert werden.</numerusform>
            <numerusform>Die %n eigenen Rechner selbst werden nicht verändert; um sie wieder zu verwenden, müssen sie neu registriert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provider resources of the %n computer(s) of unknown type are torn down if they are managed.</source>
        <translation>
            <numerusform>Die Ressourcen des Computers von unbekanntem Typ beim Anbieter werden abgebaut, falls er verwaltet ist.</numerusform>
            <numerusform>Die Ressourcen der %n Computer von unbekanntem Typ beim Anbieter werden abgebaut, falls sie verwaltet sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error</source>
        <translation>
            <numerusform>%n mit Fehler</numerusform>
            <numerusform>%n mit Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisioning</source>
        <translation>
            <numerusform>%n in Bereitstellung</numerusform>
            <numerusform>%n in Bereitstellung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n managed</source>
        <translation>
            <numerusform>%n verwaltet</numerusform>
            <numerusform>%n verwaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own machine(s)</source>
        <translation>
            <numerusform>%n eigener Rechner</numerusform>
            <numerusform>%n eigene Rechner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown type</source>
        <translation>
            <numerusform>%n von unbekanntem Typ</numerusform>
            <numerusform>%n von unbekanntem Typ</numerusform>
        </translation>
    </message>
    <message>
        <source>Each computer is marked as deleted, its API key is revoked and its sessions are archived.</source>
        <translation>Jeder Computer wird als gelöscht markiert, sein API-Schlüssel widerrufen und seine Sitzungen werden archiviert.</translation>
    </message>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refreshed</source>
        <translation>
            <numerusform>%n aktualisiert</numerusform>
            <numerusform>%n aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started again</source>
        <translation>
            <numerusform>%n neu gestartet</numerusform>
            <numerusform>%n neu gestartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resumed</source>
        <translation>
            <numerusform>%n fortgesetzt</numerusform>
            <numerusform>%n fortgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n erstellt</numerusform>
            <numerusform>%n erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n Computer(s)</source>
        <translation>
            <numerusform>%n Computer wird gelöscht</numerusform>
            <numerusform>%n Computer werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshing Credentials on %n Computer(s)</source>
        <translation>
            <numerusform>Zugangsdaten auf %n Computer werden aktualisiert</numerusform>
            <numerusform>Zugangsdaten auf %n Computern werden aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrying Install on %n Computer(s)</source>
        <translation>
            <numerusform>Installation auf %n Computer wird wiederholt</numerusform>
            <numerusform>Installation auf %n Computern wird wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resuming %n Computer(s)</source>
        <translation>
            <numerusform>%n Computer wird fortgesetzt</numerusform>
            <numerusform>%n Computer werden fortgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n Computer(s)</source>
        <translation>
            <numerusform>%n Computer wird geändert</numerusform>
            <numerusform>%n Computer werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating %n Computer(s)</source>
        <translation>
            <numerusform>%n Computer wird erstellt</numerusform>
            <numerusform>%n Computer werden erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown outcome</source>
        <translation>
            <numerusform>%n mit unbekanntem Ausgang</numerusform>
            <numerusform>%n mit unbekanntem Ausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n nicht begonnen</numerusform>
            <numerusform>%n nicht begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already gone</source>
        <translation>
            <numerusform>%n war schon weg</numerusform>
            <numerusform>%n waren schon weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already running</source>
        <translation>
            <numerusform>%n lief schon</numerusform>
            <numerusform>%n liefen schon</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n not started. Requests already sent cannot be recalled.</source>
        <translation>
            <numerusform>%n nicht begonnen. Bereits gesendete Anfragen lassen sich nicht zurückholen.</numerusform>
            <numerusform>%n nicht begonnen. Bereits gesendete Anfragen lassen sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Fehlschläge nach Grund</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Stop Remaining</source>
        <translation>Rest anhalten</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ChangeActions</name>
    <message>
        <source>Renaming on %1.</source>
        <translation>Auf %1 wird umbenannt.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, needs attention</source>
        <translation>%1, Handlungsbedarf</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear text</source>
        <translation>Text löschen</translation>
    </message>
</context>
<context>
    <name>ColumnMenus</name>
    <message>
        <source>Server &amp;Order</source>
        <translation>&amp;Reihenfolge des Servers</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Hide This Column</source>
        <translation>Diese Spa&amp;lte ausblenden</translation>
    </message>
</context>
<context>
    <name>ComputerFields</name>
    <message>
        <source>%1 (%2)</source>
        <comment>status, the server&apos;s own word</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Computer ID</source>
        <translation>Computer-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Hostname</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Host ID</source>
        <translation>Host-ID</translation>
    </message>
    <message>
        <source>Remote user</source>
        <translation>Remote-Benutzer</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>Art des Besitzers</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID des Besitzers</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Relay client URL</source>
        <translation>Relay-Client-URL</translation>
    </message>
    <message>
        <source>Relay agent URL</source>
        <translation>Relay-Agent-URL</translation>
    </message>
</context>
<context>
    <name>ComputerPanel</name>
    <message>
        <source>Select a computer to see its provisioning steps.</source>
        <translation>Einen Computer auswählen, um seine Bereitstellungsschritte zu sehen.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Computer details</source>
        <translation>Details des Computers</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A name has just changed: %1</source>
        <translation>Ein Name hat sich gerade geändert: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>None of these computers is left to act on.</source>
        <translation>Von diesen Computern ist keiner übrig.</translation>
    </message>
    <message>
        <source>%1 has already been deleted.</source>
        <translation>%1 ist bereits gelöscht.</translation>
    </message>
    <message>
        <source>Refresh Credentials</source>
        <translation>Zugangsdaten aktualisieren</translation>
    </message>
    <message>
        <source>Refresh git credentials on “%1”?</source>
        <translation>Git-Zugangsdaten auf „%1“ aktualisieren?</translation>
    </message>
    <message>
        <source>Reconfigures credentials and environment for all connected SCM integrations on it.</source>
        <translation>Richtet dort Zugangsdaten und Umgebung für alle verbundenen SCM-Integrationen neu ein.</translation>
    </message>
    <message>
        <source>Don&apos;t ask again for one computer</source>
        <translation>Bei einem einzelnen Computer nicht mehr fragen</translation>
    </message>
    <message numerus="yes">
        <source>Refresh git credentials on %n computer(s)?</source>
        <translation>
            <numerusform>Git-Zugangsdaten auf %n Computer aktualisieren?</numerusform>
            <numerusform>Git-Zugangsdaten auf %n Computern aktualisieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconfigures git credentials for all connected SCM integrations on each computer. Running sessions are not stopped.</source>
        <translation>Richtet auf jedem Computer die Git-Zugangsdaten für alle verbundenen SCM-Integrationen neu ein. Laufende Sitzungen werden nicht beendet.</translation>
    </message>
    <message numerus="yes">
        <source>Refresh %n Computer(s)</source>
        <translation>
            <numerusform>%n Computer aktualisieren</numerusform>
            <numerusform>%n Computer aktualisieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Last attempt failed at %1: %2</source>
        <translation>Der letzte Versuch ist um %1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Last attempt failed at %1.</source>
        <translation>Der letzte Versuch ist um %1 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Last attempt failed.</source>
        <translation>Der letzte Versuch ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Last attempt failed: %1</source>
        <translation>Der letzte Versuch ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Run “Install dependencies” again on “%1”?</source>
        <translation>„Install dependencies“ auf „%1“ noch einmal ausführen?</translation>
    </message>
    <message>
        <source>“Install dependencies” already succeeded. Run it again on “%1”?</source>
        <translation>„Install dependencies“ war bereits erfolgreich. Auf „%1“ noch einmal ausführen?</translation>
    </message>
    <message>
        <source>“Install dependencies” already succeeded at %1. Run it again on “%2”?</source>
        <translation>„Install dependencies“ war um %1 bereits erfolgreich. Auf „%2“ noch einmal ausführen?</translation>
    </message>
    <message>
        <source>Retry Install</source>
        <translation>Installation wiederholen</translation>
    </message>
    <message>
        <source>Starts a new install session. The step is reset to Running. Nothing is deleted.</source>
        <translation>Beginnt eine neue Installationssitzung. Der Schritt wird auf „Läuft“ zurückgesetzt. Nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>The server did not report this step. It decides whether it can run.</source>
        <translation>Der Server hat diesen Schritt nicht gemeldet. Er entscheidet, ob der Schritt laufen kann.</translation>
    </message>
    <message>
        <source>Don&apos;t ask again for failed steps</source>
        <translation>Bei fehlgeschlagenen Schritten nicht mehr fragen</translation>
    </message>
    <message numerus="yes">
        <source>Run “Install dependencies” again on %n computer(s)?</source>
        <translation>
            <numerusform>„Install dependencies“ auf %n Computer noch einmal ausführen?</numerusform>
            <numerusform>„Install dependencies“ auf %n Computern noch einmal ausführen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts a new install session on each computer. The step is reset to Running. Nothing is deleted.</source>
        <translation>Beginnt auf jedem Computer eine neue Installationssitzung. Der Schritt wird auf „Läuft“ zurückgesetzt. Nichts wird gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Retry on %n Computer(s)</source>
        <translation>
            <numerusform>Auf %n Computer wiederholen</numerusform>
            <numerusform>Auf %n Computern wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>„%1“ fortsetzen?</translation>
    </message>
    <message>
        <source>Wakes the computer if it is paused. One that runs is left as it is.</source>
        <translation>Weckt den Computer, wenn er pausiert. Einer, der läuft, bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n computer(s)?</source>
        <translation>
            <numerusform>%n Computer fortsetzen?</numerusform>
            <numerusform>%n Computer fortsetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wakes each computer that is paused. Those that run are left as they are.</source>
        <translation>Weckt jeden Computer, der pausiert. Die, die laufen, bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n Computer(s)</source>
        <translation>
            <numerusform>%n Computer fortsetzen</numerusform>
            <numerusform>%n Computer fortsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will be refreshed.</source>
        <translation>%1 von %2 werden aktualisiert.</translation>
    </message>
    <message>
        <source>%1 of %2 will be retried.</source>
        <translation>Bei %1 von %2 wird die Installation wiederholt.</translation>
    </message>
    <message>
        <source>%1 of %2 will be resumed.</source>
        <translation>%1 von %2 werden fortgesetzt.</translation>
    </message>
</context>
<context>
    <name>ConfirmationField</name>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Zum Bestätigen %1 eingeben:</translation>
    </message>
    <message>
        <source>Does not match yet</source>
        <translation>Stimmt noch nicht überein</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Add Connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Update API Key</source>
        <translation>API-Schlüssel erneuern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Update Key</source>
        <translation>Schlüssel erneuern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>The CA file does not exist.</source>
        <translation>Die CA-Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>Die CA-Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The CA file is too large.</source>
        <translation>Die CA-Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The CA file has no certificate in PEM format.</source>
        <translation>Die CA-Datei enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>&amp;Read-only: no changes from this console</source>
        <translation>Sch&amp;reibgeschützt: keine Änderungen von hier</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>API-S&amp;chlüssel:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>The server has changed. Enter its API key: one is never sent to another server.</source>
        <translation>Der Server ist ein anderer. Dessen API-Schlüssel eingeben: Ein Schlüssel wird nie an einen anderen Server gesendet.</translation>
    </message>
    <message>
        <source>Another connection is called “%1”. Choose another name.</source>
        <translation>Eine andere Verbindung heißt „%1“. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung mit %1 wird hergestellt…</translation>
    </message>
</context>
<context>
    <name>ConnectionGuide</name>
    <message>
        <source>Looking for the connections…</source>
        <translation>Verbindungen werden gesucht…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>„%1“ wird geöffnet…</translation>
    </message>
    <message>
        <source>The system asks for the password of its keychain.</source>
        <translation>Das System fragt nach dem Passwort seines Schlüsselbunds.</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>&amp;Update API Key…</source>
        <translation>API-Schlüssel e&amp;rneuern…</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>Verbindung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Add Connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The window shows this connection already</source>
        <translation>Das Fenster zeigt diese Verbindung bereits</translation>
    </message>
</context>
<context>
    <name>ConnectionsModel</name>
    <message>
        <source>%1 (present)</source>
        <translation>%1 (aktuell)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Read-Only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>Copied %Ln name(s).</source>
        <translation>
            <numerusform>%Ln Name kopiert.</numerusform>
            <numerusform>%Ln Namen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln ID(s).</source>
        <translation>
            <numerusform>%Ln ID kopiert.</numerusform>
            <numerusform>%Ln IDs kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln computer(s) as JSON.</source>
        <translation>
            <numerusform>%Ln Computer als JSON kopiert.</numerusform>
            <numerusform>%Ln Computer als JSON kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>%Ln Zeile kopiert.</numerusform>
            <numerusform>%Ln Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln command(s).</source>
        <translation>
            <numerusform>%Ln Befehl kopiert.</numerusform>
            <numerusform>%Ln Befehle kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) left out: no command can carry the name safely.</source>
        <translation>
            <numerusform>%Ln Computer ausgelassen: Kein Befehl kann den Namen sicher enthalten.</numerusform>
            <numerusform>%Ln Computer ausgelassen: Kein Befehl kann die Namen sicher enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Creation</name>
    <message>
        <source>A computer of this name is being created already. Choose another name.</source>
        <translation>Ein Computer dieses Namens wird bereits erstellt. Bitte einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>%1, created %2 ago</source>
        <translation>%1, vor %2 erstellt</translation>
    </message>
    <message>
        <source>tears down its provider resources; files kept only on this computer are lost</source>
        <translation>werden seine Ressourcen beim Anbieter abgebaut; Dateien, die nur auf diesem Computer liegen, gehen verloren</translation>
    </message>
    <message>
        <source>does not change the machine itself; to use it again it must be registered again</source>
        <translation>wird der Rechner selbst nicht verändert; um ihn wieder zu verwenden, muss er neu registriert werden</translation>
    </message>
    <message>
        <source>tears down provider resources if it is a managed computer</source>
        <translation>werden Ressourcen beim Anbieter abgebaut, falls es ein verwalteter Computer ist</translation>
    </message>
    <message>
        <source>Delete Computer</source>
        <translation>Computer löschen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Computer:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Besitzer:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Verbindung:</translation>
    </message>
    <message>
        <source>Deleting it:</source>
        <translation>Beim Löschen:</translation>
    </message>
    <message>
        <source>marks the computer as deleted (sets deletedAt)</source>
        <translation>wird der Computer als gelöscht markiert (setzt deletedAt)</translation>
    </message>
    <message>
        <source>revokes its API key</source>
        <translation>wird sein API-Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>archives its sessions</source>
        <translation>werden seine Sitzungen archiviert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Its name has just changed: %1</source>
        <translation>Sein Name hat sich gerade geändert: %1</translation>
    </message>
    <message>
        <source>Permanently delete “%1”?</source>
        <translation>„%1“ endgültig löschen?</translation>
    </message>
    <message>
        <source>%1   (ID %2)</source>
        <translation>%1   (ID %2)</translation>
    </message>
    <message>
        <source>Another computer has the same name. Check the ID before you delete.</source>
        <translation>Ein anderer Computer hat denselben Namen. Vor dem Löschen die ID prüfen.</translation>
    </message>
    <message>
        <source>Name matches. Delete Computer is available.</source>
        <translation>Der Name stimmt überein. „Computer löschen“ ist verfügbar.</translation>
    </message>
    <message>
        <source>%1 has already been deleted.</source>
        <translation>%1 ist bereits gelöscht.</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>Unknown action</source>
        <translation>Unbekannte Aktion</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome of an action, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>action, HTTP status or outcome, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Status change</source>
        <translation>Statuswechsel</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a computer that the list did not hold before, its status</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>status before, status after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The record of actions was damaged. It is kept as %1, and a new one has been begun.</source>
        <translation>Das Protokoll der Aktionen war beschädigt. Es ist als %1 aufgehoben, und ein neues ist begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) need your attention.</source>
        <translation>
            <numerusform>%Ln Problem erfordert Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%Ln Probleme erfordern Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions are not being recorded: %1</source>
        <translation>Aktionen werden nicht aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>3 computers changed, 1 is in Error now</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) changed</source>
        <translation>
            <numerusform>%Ln Computer hat sich geändert</numerusform>
            <numerusform>%Ln Computer haben sich geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are in Error now</source>
        <translation>
            <numerusform>%Ln steht jetzt auf „Fehler“</numerusform>
            <numerusform>%Ln stehen jetzt auf „Fehler“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) changed.</source>
        <translation>
            <numerusform>%Ln Computer hat sich geändert.</numerusform>
            <numerusform>%Ln Computer haben sich geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) failed.</source>
        <translation>
            <numerusform>%Ln Aktion ist fehlgeschlagen.</numerusform>
            <numerusform>%Ln Aktionen sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since you last looked (%1): %2</source>
        <comment>when, what happened</comment>
        <translation>Seit dem letzten Blick darauf (%1): %2</translation>
    </message>
    <message>
        <source>Refresh failed</source>
        <translation>Nicht aktualisiert</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Nicht wiederholt</translation>
    </message>
    <message>
        <source>Delete failed</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>Resume failed</source>
        <translation>Nicht fortgesetzt</translation>
    </message>
    <message>
        <source>Rename failed</source>
        <translation>Nicht umbenannt</translation>
    </message>
    <message>
        <source>Change failed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Creation failed</source>
        <translation>Nicht erstellt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>In Bereitstellung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht aufgeführt</translation>
    </message>
    <message>
        <source>Own machine</source>
        <translation>Eigener Rechner</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Unbekannter Typ</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Own machine (%1)</source>
        <translation>Eigener Rechner (%1)</translation>
    </message>
    <message>
        <source>Managed (%1)</source>
        <translation>Verwaltet (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of owner, its id</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · created %3 ago</source>
        <comment>status, type, age</comment>
        <translation>%1 · %2 · vor %3 erstellt</translation>
    </message>
    <message>
        <source>%1 no longer exists. This is the last data received.</source>
        <translation>%1 gibt es nicht mehr. Das sind die letzten empfangenen Daten.</translation>
    </message>
    <message>
        <source>%1 no longer exists. This is the last data received at %2.</source>
        <translation>%1 gibt es nicht mehr. Das sind die letzten Daten, empfangen um %2.</translation>
    </message>
    <message>
        <source>The server&apos;s list does not hold this computer any more, and it could not be read by its ID. What is shown is from before %1.</source>
        <translation>Die Liste des Servers enthält diesen Computer nicht mehr, und über seine ID ließ er sich nicht lesen. Was hier steht, stammt von vor %1.</translation>
    </message>
    <message>
        <source>This entry of the list is not a JSON object, so it cannot be a computer.</source>
        <translation>Dieser Eintrag der Liste ist kein JSON-Objekt, kann also kein Computer sein.</translation>
    </message>
    <message>
        <source>This entry of the list has no ID, so nothing can be done with it.</source>
        <translation>Dieser Eintrag der Liste hat keine ID, mit ihm lässt sich also nichts machen.</translation>
    </message>
    <message>
        <source>This entry of the list repeats the ID of another one, so it is not clear which computer it is.</source>
        <translation>Dieser Eintrag der Liste wiederholt die ID eines anderen, es ist also unklar, welcher Computer er ist.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>The key is kept in the system keychain.</source>
        <translation>Der Schlüssel wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>No system keychain is available. The key will be kept in memory until the program closes.</source>
        <translation>Es gibt keinen Schlüsselbund des Systems. Der Schlüssel bleibt im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The key is kept in memory until the program closes.</source>
        <translation>Der Schlüssel bleibt im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The new key is used at once. </source>
        <translation>Der neue Schlüssel gilt sofort. </translation>
    </message>
    <message>
        <source>The new key is used at once. It replaces the one in the system keychain when the server has accepted it.</source>
        <translation>Der neue Schlüssel gilt sofort. Er ersetzt den im Schlüsselbund des Systems, sobald der Server ihn angenommen hat.</translation>
    </message>
    <message>
        <source>No API key is kept for this connection. Enter it to connect.</source>
        <translation>Für diese Verbindung ist kein API-Schlüssel aufbewahrt. Zum Verbinden bitte eingeben.</translation>
    </message>
    <message>
        <source>Try again, or enter the key.</source>
        <translation>Erneut versuchen oder den Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Until the program closes</source>
        <translation>Bis das Programm endet</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Keychain did not tell</source>
        <translation>Schlüsselbund gab keine Auskunft</translation>
    </message>
    <message>
        <source>By hand only (F5)</source>
        <translation>Nur von Hand (F5)</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln second(s)</source>
        <translation>
            <numerusform>Jede Sekunde</numerusform>
            <numerusform>Alle %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of connections was damaged. It has been set aside as %1.</source>
        <translation>Die Liste der Verbindungen war beschädigt. Sie ist als %1 beiseitegelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept connection(s) could not be read and are not shown.</source>
        <translation>
            <numerusform>%Ln aufbewahrte Verbindung ließ sich nicht lesen und wird nicht gezeigt.</numerusform>
            <numerusform>%Ln aufbewahrte Verbindungen ließen sich nicht lesen und werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kept connections could not be read: %1 Nothing there is changed.</source>
        <translation>Die aufbewahrten Verbindungen ließen sich nicht lesen: %1 Dort wird nichts verändert.</translation>
    </message>
    <message>
        <source>The connection “%1” could not be kept: %2 It is there until the program closes.</source>
        <translation>Die Verbindung „%1“ ließ sich nicht aufbewahren: %2 Es gibt sie, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The API key of “%1” could not be kept: %2 It is used until the program closes.</source>
        <translation>Der API-Schlüssel von „%1“ ließ sich nicht aufbewahren: %2 Er wird verwendet, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The connection “%1” was not removed, because its API key could not be: %2</source>
        <translation>Die Verbindung „%1“ ist nicht entfernt, weil sich ihr API-Schlüssel nicht entfernen ließ: %2</translation>
    </message>
    <message>
        <source>The API key of “%1” was removed, but the connection could not be: %2</source>
        <translation>Der API-Schlüssel von „%1“ ist entfernt, die Verbindung ließ sich aber nicht entfernen: %2</translation>
    </message>
    <message>
        <source>The connection “%1” was removed, but not all that was kept of it: %2</source>
        <translation>Die Verbindung „%1“ ist entfernt, aber nicht alles, was von ihr aufbewahrt war: %2</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Die Verbindung „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its API key is removed from the system keychain.</source>
        <translation>Ihr API-Schlüssel wird aus dem Schlüsselbund des Systems entfernt.</translation>
    </message>
    <message>
        <source>Its API key is forgotten.</source>
        <translation>Ihr API-Schlüssel wird vergessen.</translation>
    </message>
    <message>
        <source>Computers are not affected.</source>
        <translation>Computer sind nicht betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>Leave “%1” and stop %Ln remaining action(s)?</source>
        <translation>
            <numerusform>„%1“ verlassen und %Ln verbleibende Aktion anhalten?</numerusform>
            <numerusform>„%1“ verlassen und %Ln verbleibende Aktionen anhalten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave “%1” now?</source>
        <translation>„%1“ jetzt verlassen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) already sent will still be carried out.</source>
        <translation>
            <numerusform>%Ln bereits gesendete Anfrage wird noch ausgeführt.</numerusform>
            <numerusform>%Ln bereits gesendete Anfragen werden noch ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>the server</source>
        <translation>dem Server</translation>
    </message>
    <message>
        <source>The server %1 redirects elsewhere, which is not followed. Check the server address.</source>
        <translation>Der Server %1 leitet an eine andere Adresse weiter, was nicht befolgt wird. Bitte die Serveradresse prüfen.</translation>
    </message>
    <message>
        <source>The server %1 redirects to %2, which is not followed. Check the server address.</source>
        <translation>Der Server %1 leitet nach %2 weiter, was nicht befolgt wird. Bitte die Serveradresse prüfen.</translation>
    </message>
    <message>
        <source>The answer from %1 is not what was asked for.</source>
        <translation>Die Antwort von %1 ist nicht das, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>The answer from %1 is not what was asked for: %2.</source>
        <translation>Die Antwort von %1 ist nicht das, wonach gefragt wurde: %2.</translation>
    </message>
    <message>
        <source>Unexpected answer from %1. Check the server address.</source>
        <translation>Unerwartete Antwort von %1. Bitte die Serveradresse prüfen.</translation>
    </message>
    <message>
        <source>Unexpected answer from %1 (%2). Check the server address.</source>
        <translation>Unerwartete Antwort von %1 (%2). Bitte die Serveradresse prüfen.</translation>
    </message>
    <message>
        <source>No secure connection to %1.</source>
        <translation>Keine sichere Verbindung mit %1.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>Keine sichere Verbindung mit %1: %2</translation>
    </message>
    <message>
        <source>%1 The certificate is for %2.</source>
        <translation>%1 Das Zertifikat ist für %2.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The answer from %1 broke off.</source>
        <translation>Die Antwort von %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>The answer from %1 is not JSON. Check the server address.</source>
        <translation>Die Antwort von %1 ist kein JSON. Bitte die Serveradresse prüfen.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer came.</source>
        <translation>Die Verbindung mit %1 ging verloren, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>No answer came from %1 in time.</source>
        <translation>Von %1 kam rechtzeitig keine Antwort.</translation>
    </message>
    <message>
        <source>The file of extra certificate authorities, %1, could not be read.</source>
        <translation>Die Datei weiterer Zertifizierungsstellen, %1, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file of extra certificate authorities, %1, holds no PEM certificate.</source>
        <translation>Die Datei weiterer Zertifizierungsstellen, %1, enthält kein PEM-Zertifikat.</translation>
    </message>
    <message>
        <source>The API key was rejected.</source>
        <translation>Der API-Schlüssel wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The API key was rejected: %1</source>
        <translation>Der API-Schlüssel wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>A limit of the plan has been reached.</source>
        <translation>Eine Grenze des Tarifs ist erreicht.</translation>
    </message>
    <message>
        <source>A limit of the plan has been reached: %1</source>
        <translation>Eine Grenze des Tarifs ist erreicht: %1</translation>
    </message>
    <message>
        <source>This API key is not allowed to do this.</source>
        <translation>Dieser API-Schlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>This API key is not allowed to do this: %1</source>
        <translation>Dieser API-Schlüssel darf das nicht: %1</translation>
    </message>
    <message>
        <source>It no longer exists on the server.</source>
        <translation>Auf dem Server gibt es das nicht mehr.</translation>
    </message>
    <message>
        <source>Something else is in progress on the server.</source>
        <translation>Auf dem Server ist etwas anderes im Gange.</translation>
    </message>
    <message>
        <source>The server asked to slow down.</source>
        <translation>Der Server bittet, langsamer zu machen.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Keine Verbindung mit %1.</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Keine Verbindung mit %1: %2</translation>
    </message>
    <message>
        <source>Server error (%1).</source>
        <translation>Serverfehler (%1).</translation>
    </message>
    <message>
        <source>Server error (%1): %2</source>
        <translation>Serverfehler (%1): %2</translation>
    </message>
    <message>
        <source>The answer from %1 could not be read.</source>
        <translation>Die Antwort von %1 ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The answer from %1 could not be read: %2</source>
        <translation>Die Antwort von %1 ließ sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came from %1.</source>
        <translation>Die Anfrage wurde gesendet, aber von %1 kam keine Antwort.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The system keychain did not answer.</source>
        <translation>Der Schlüsselbund des Systems hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The system keychain did not answer: %1</source>
        <translation>Der Schlüsselbund des Systems hat nicht geantwortet: %1</translation>
    </message>
    <message>
        <source>It could not be saved on this machine.</source>
        <translation>Es ließ sich auf diesem Rechner nicht speichern.</translation>
    </message>
    <message>
        <source>It could not be saved on this machine: %1</source>
        <translation>Es ließ sich auf diesem Rechner nicht speichern: %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>Key rejected</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Plan limit</source>
        <translation>Tarifgrenze</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Um Langsamkeit gebeten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Unlesbare Antwort</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Keychain problem</source>
        <translation>Problem mit dem Schlüsselbund</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>Ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>No HTTP answer: %1</source>
        <translation>Keine HTTP-Antwort: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>Requested at: %1</source>
        <translation>Angefragt: %1</translation>
    </message>
    <message>
        <source>Took: %1 ms</source>
        <translation>Gedauert: %1 ms</translation>
    </message>
    <message>
        <source>Retry after: %1</source>
        <translation>Erneut versuchen nach: %1</translation>
    </message>
    <message>
        <source>Metadata:
%1</source>
        <translation>Metadaten:
%1</translation>
    </message>
    <message>
        <source>This is not a valid server address.</source>
        <translation>Das ist keine gültige Serveradresse.</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>Die Serveradresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>http:// is allowed only for this machine itself. Use https://.</source>
        <translation>http:// ist nur für diesen Rechner selbst erlaubt. Bitte https:// verwenden.</translation>
    </message>
    <message>
        <source>The server address must not contain a user name or password.</source>
        <translation>Die Serveradresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The server address must not contain a “?”.</source>
        <translation>Die Serveradresse darf kein „?“ enthalten.</translation>
    </message>
    <message>
        <source>The server address must not contain a “#”.</source>
        <translation>Die Serveradresse darf kein „#“ enthalten.</translation>
    </message>
    <message>
        <source>The port of the server address must be a number from 1 to 65535.</source>
        <translation>Der Port der Serveradresse muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The server address has no valid host name.</source>
        <translation>Die Serveradresse hat keinen gültigen Hostnamen.</translation>
    </message>
    <message>
        <source>Enter an API key.</source>
        <translation>Bitte einen API-Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>The API key contains a space or a character that no key has.</source>
        <translation>Der API-Schlüssel enthält ein Leerzeichen oder ein Zeichen, das kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>The computer&apos;s ID cannot be sent to the server.</source>
        <translation>Die ID des Computers lässt sich dem Server nicht senden.</translation>
    </message>
    <message>
        <source>This is not the address of a repository.</source>
        <translation>Das ist nicht die Adresse eines Repositorys.</translation>
    </message>
    <message>
        <source>%1 is not the address of a repository.</source>
        <translation>%1 ist nicht die Adresse eines Repositorys.</translation>
    </message>
    <message>
        <source>The name must have 1 to 63 characters.</source>
        <translation>Der Name muss 1 bis 63 Zeichen haben.</translation>
    </message>
    <message>
        <source>The remote user must have 1 to 63 characters.</source>
        <translation>Der Remote-Benutzer muss 1 bis 63 Zeichen haben.</translation>
    </message>
    <message>
        <source>A computer can only be managed by the service or be a machine of your own.</source>
        <translation>Ein Computer kann nur vom Dienst verwaltet oder ein eigener Rechner sein.</translation>
    </message>
    <message>
        <source>A computer can be created with 20 repositories at most.</source>
        <translation>Ein Computer lässt sich mit höchstens 20 Repositorys erstellen.</translation>
    </message>
    <message>
        <source>The address of a repository must not contain a password or token.</source>
        <translation>Die Adresse eines Repositorys darf weder Passwort noch Token enthalten.</translation>
    </message>
    <message>
        <source>The host ID must be a UUID.</source>
        <translation>Die Host-ID muss eine UUID sein.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>It is protected from deletion on this machine.</source>
        <translation>Er ist auf diesem Rechner vor dem Löschen geschützt.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>of %1 %2</source>
        <comment>a total and its unit</comment>
        <translation>von %1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>used, total and their unit: 3.4 of 8 GB</comment>
        <translation>%1 von %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CPU(s)</source>
        <translation>
            <numerusform>%Ln CPU</numerusform>
            <numerusform>%Ln CPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <comment>a number that is not whole</comment>
        <translation>%1 CPUs</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Last sample %1 ago (asleep?)</source>
        <translation>Letzte Messung vor %1 (schläft?)</translation>
    </message>
    <message>
        <source>Last sample %1 ago</source>
        <translation>Letzte Messung vor %1</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>from %1 to %2, last %3</source>
        <comment>percentages</comment>
        <translation>von %1 bis %2, zuletzt %3</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Bitte einen Namen eingeben.</translation>
    </message>
    <message>
        <source>The name has %1 characters. At most %2 are allowed.</source>
        <translation>Der Name hat %1 Zeichen. Höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be sent.</source>
        <translation>Der Name enthält ein Zeichen, das sich nicht senden lässt.</translation>
    </message>
    <message>
        <source>Between 1 and %1 computers can be created at once.</source>
        <translation>Es lassen sich zwischen 1 und %1 Computer auf einmal erstellen.</translation>
    </message>
    <message>
        <source>Enter a remote user.</source>
        <translation>Bitte einen Remote-Benutzer eingeben.</translation>
    </message>
    <message>
        <source>The remote user has %1 characters. At most %2 are allowed.</source>
        <translation>Der Remote-Benutzer hat %1 Zeichen. Höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>The remote user holds a character that cannot be sent.</source>
        <translation>Der Remote-Benutzer enthält ein Zeichen, das sich nicht senden lässt.</translation>
    </message>
    <message>
        <source>Line %1 of the repositories is neither owner/name nor an address such as https://github.com/owner/name.</source>
        <translation>Zeile %1 der Repositorys ist weder Besitzer/Name noch eine Adresse wie https://github.com/owner/name.</translation>
    </message>
    <message>
        <source>The address in line %1 of the repositories holds credentials, which would be kept with the computer. Remove them, and give the organisation access instead.</source>
        <translation>Die Adresse in Zeile %1 der Repositorys enthält Zugangsdaten, die beim Computer aufbewahrt würden. Bitte entfernen und stattdessen der Organisation Zugriff geben.</translation>
    </message>
    <message>
        <source>The address in line %1 of the repositories is longer than %2 characters.</source>
        <translation>Die Adresse in Zeile %1 der Repositorys ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 repositories are listed. At most %2 are allowed.</source>
        <translation>%1 Repositorys sind angegeben. Höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>The service account ID holds a character that cannot be sent.</source>
        <translation>Die Dienstkonto-ID enthält ein Zeichen, das sich nicht senden lässt.</translation>
    </message>
    <message>
        <source>The host ID must be a UUID, such as 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>Die Host-ID muss eine UUID sein, etwa 123e4567-e89b-12d3-a456-426614174000.</translation>
    </message>
    <message>
        <source>Factory&apos;s own app takes only letters, digits, “-”, “_” and “.” in the name and the remote user. The server may refuse others.</source>
        <translation>Factorys eigene App nimmt in Name und Remote-Benutzer nur Buchstaben, Ziffern, „-“, „_“ und „.“ an. Der Server lehnt andere vielleicht ab.</translation>
    </message>
    <message>
        <source>Factory&apos;s own app takes only letters, digits, “-”, “_” and “.” in a name. The server may refuse others.</source>
        <translation>Factorys eigene App nimmt in einem Namen nur Buchstaben, Ziffern, „-“, „_“ und „.“ an. Der Server lehnt andere vielleicht ab.</translation>
    </message>
    <message>
        <source>Factory&apos;s own app takes only letters, digits, “-”, “_” and “.” in a remote user. The server may refuse others.</source>
        <translation>Factorys eigene App nimmt in einem Remote-Benutzer nur Buchstaben, Ziffern, „-“, „_“ und „.“ an. Der Server lehnt andere vielleicht ab.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2 … %3</source>
        <comment>the first two and the last of several names</comment>
        <translation>%1, %2 … %3</translation>
    </message>
    <message>
        <source>Filled in from “%1”, without its host ID: that names its machine.</source>
        <translation>Nach „%1“ ausgefüllt, ohne die Host-ID: Sie benennt dessen Rechner.</translation>
    </message>
    <message>
        <source>Filled in from “%1”. The service does not tell which repositories it was created with, nor whether dependencies were to be installed: fill these in again.</source>
        <translation>Nach „%1“ ausgefüllt. Der Dienst sagt weder, mit welchen Repositorys er erstellt wurde, noch, ob Abhängigkeiten zu installieren waren: Bitte beides neu angeben.</translation>
    </message>
    <message>
        <source>%1 The request is not sent again by itself.</source>
        <translation>%1 Die Anfrage wird nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>%1 Change what the server objects to, then try again.</source>
        <translation>%1 Bitte ändern, was der Server beanstandet, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 What is typed here is kept for the next New Computer.</source>
        <translation>%1 Was hier eingegeben ist, bleibt für den nächsten neuen Computer erhalten.</translation>
    </message>
    <message>
        <source>Renamed %1 to %2.</source>
        <translation>%1 in %2 umbenannt.</translation>
    </message>
    <message>
        <source>Changed the remote user of %1 to %2.</source>
        <translation>Remote-Benutzer von %1 in %2 geändert.</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>Git credentials refreshed on %1.</source>
        <translation>Git-Zugangsdaten auf %1 aktualisiert.</translation>
    </message>
    <message>
        <source>Nothing to configure on %1: the server reported 0 configured.</source>
        <translation>Auf %1 nichts einzurichten: Der Server meldete 0 eingerichtete.</translation>
    </message>
    <message>
        <source>Git credentials refreshed on %1 (%2 configured).</source>
        <translation>Git-Zugangsdaten auf %1 aktualisiert (%2 eingerichtet).</translation>
    </message>
    <message>
        <source>Install dependencies is already running on %1.</source>
        <translation>„Install dependencies“ läuft auf %1 bereits.</translation>
    </message>
    <message>
        <source>Install dependencies started again on %1.</source>
        <translation>„Install dependencies“ auf %1 neu gestartet.</translation>
    </message>
    <message>
        <source>%1 was already deleted.</source>
        <translation>%1 war bereits gelöscht.</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message>
        <source>%1 is already running.</source>
        <translation>%1 läuft bereits.</translation>
    </message>
    <message>
        <source>Resumed %1.</source>
        <translation>%1 fortgesetzt.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 erstellt.</translation>
    </message>
    <message>
        <source>Refreshing again does no harm.</source>
        <translation>Noch einmal zu aktualisieren schadet nicht.</translation>
    </message>
    <message>
        <source>Resuming again does no harm.</source>
        <translation>Noch einmal fortzusetzen schadet nicht.</translation>
    </message>
    <message>
        <source>No new install session was seen. Try again.</source>
        <translation>Eine neue Installationssitzung war nicht zu sehen. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The computer still exists. Try again.</source>
        <translation>Den Computer gibt es noch. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Nichts wurde geändert. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again when the connection is back.</source>
        <translation>Nichts wurde gesendet. Bitte noch einmal versuchen, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Update the API key, then try again.</source>
        <translation>Bitte den API-Schlüssel erneuern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the plan and the limits of the organisation.</source>
        <translation>Bitte Tarif und Grenzen der Organisation prüfen.</translation>
    </message>
    <message>
        <source>Use a key whose role allows it.</source>
        <translation>Bitte einen Schlüssel verwenden, dessen Rolle es erlaubt.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Look at the computer&apos;s state, then try again.</source>
        <translation>Bitte den Zustand des Computers ansehen und dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again later.</source>
        <translation>Nichts wurde geändert. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Could not rename %1 to %4: %2 %3</source>
        <translation>%1 ließ sich nicht in %4 umbenennen: %2 %3</translation>
    </message>
    <message>
        <source>Could not change the remote user of %1 to %4: %2 %3</source>
        <translation>Der Remote-Benutzer von %1 ließ sich nicht in %4 ändern: %2 %3</translation>
    </message>
    <message>
        <source>Could not change %1: %2 %3</source>
        <translation>%1 ließ sich nicht ändern: %2 %3</translation>
    </message>
    <message>
        <source>Could not refresh %1: %2 %3</source>
        <translation>%1 ließ sich nicht aktualisieren: %2 %3</translation>
    </message>
    <message>
        <source>Could not retry on %1: %2 %3</source>
        <translation>Auf %1 ließ sich die Installation nicht wiederholen: %2 %3</translation>
    </message>
    <message>
        <source>Could not delete %1: %2 %3</source>
        <translation>%1 ließ sich nicht löschen: %2 %3</translation>
    </message>
    <message>
        <source>Could not resume %1: %2 %3</source>
        <translation>%1 ließ sich nicht fortsetzen: %2 %3</translation>
    </message>
    <message>
        <source>Could not create %1: %2 %3</source>
        <translation>%1 ließ sich nicht erstellen: %2 %3</translation>
    </message>
    <message>
        <source>%1 no longer exists on the server.</source>
        <translation>%1 gibt es auf dem Server nicht mehr.</translation>
    </message>
    <message>
        <source>This API key is not allowed to refresh %1.</source>
        <translation>Dieser API-Schlüssel darf %1 nicht aktualisieren.</translation>
    </message>
    <message>
        <source>%1 The server said: %2</source>
        <comment>two sentences</comment>
        <translation>%1 Der Server sagt: %2</translation>
    </message>
    <message>
        <source>Another computer has this name.</source>
        <translation>Ein anderer Computer hat diesen Namen.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was created: %2 A computer of this name exists; it may be an older one. Look at it before trying again.</source>
        <translation>Es ist unbekannt, ob %1 erstellt wurde: %2 Es gibt einen Computer dieses Namens; vielleicht ist es ein älterer. Bitte ansehen, bevor es noch einmal versucht wird.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was created: %2 No check found a computer of this name, but it may appear yet. Reload the list before trying again.</source>
        <translation>Es ist unbekannt, ob %1 erstellt wurde: %2 Keine Prüfung fand einen Computer dieses Namens, aber er kann noch erscheinen. Bitte die Liste neu laden, bevor es noch einmal versucht wird.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was renamed: %2 The computer could not be read. Reload the list before trying again.</source>
        <translation>Es ist unbekannt, ob %1 umbenannt wurde: %2 Der Computer ließ sich nicht lesen. Bitte die Liste neu laden, bevor es noch einmal versucht wird.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was changed: %2 The computer could not be read. Reload the list before trying again.</source>
        <translation>Es ist unbekannt, ob %1 geändert wurde: %2 Der Computer ließ sich nicht lesen. Bitte die Liste neu laden, bevor es noch einmal versucht wird.</translation>
    </message>
    <message>
        <source>It is not known whether git credentials were refreshed on %1: %2 Refreshing again does no harm.</source>
        <translation>Es ist unbekannt, ob die Git-Zugangsdaten auf %1 aktualisiert wurden: %2 Noch einmal zu aktualisieren schadet nicht.</translation>
    </message>
    <message>
        <source>It is not known whether Install dependencies started again on %1: %2 The server does not tell. Look at its steps before trying again.</source>
        <translation>Es ist unbekannt, ob „Install dependencies“ auf %1 neu gestartet ist: %2 Der Server sagt es nicht. Bitte die Schritte ansehen, bevor es noch einmal versucht wird.</translation>
    </message>
    <message>
        <source>It is not known whether Install dependencies started again on %1: %2 The computer could not be read. Reload the list before trying again.</source>
        <translation>Es ist unbekannt, ob „Install dependencies“ auf %1 neu gestartet ist: %2 Der Computer ließ sich nicht lesen. Bitte die Liste neu laden, bevor es noch einmal versucht wird.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was deleted: %2 The computer could not be read. Reload the list before trying again.</source>
        <translation>Es ist unbekannt, ob %1 gelöscht wurde: %2 Der Computer ließ sich nicht lesen. Bitte die Liste neu laden, bevor es noch einmal versucht wird.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was resumed: %2 Resuming again does no harm.</source>
        <translation>Es ist unbekannt, ob %1 fortgesetzt wurde: %2 Noch einmal fortzusetzen schadet nicht.</translation>
    </message>
    <message>
        <source>Refreshing %1 was not started (%2).</source>
        <translation>Aktualisieren von %1 wurde nicht begonnen (%2).</translation>
    </message>
    <message>
        <source>Retrying on %1 was not started (%2).</source>
        <translation>Wiederholen auf %1 wurde nicht begonnen (%2).</translation>
    </message>
    <message>
        <source>Deleting %1 was not started (%2).</source>
        <translation>Löschen von %1 wurde nicht begonnen (%2).</translation>
    </message>
    <message>
        <source>Resuming %1 was not started (%2).</source>
        <translation>Fortsetzen von %1 wurde nicht begonnen (%2).</translation>
    </message>
    <message>
        <source>Renaming %1 was not started (%2).</source>
        <translation>Umbenennen von %1 wurde nicht begonnen (%2).</translation>
    </message>
    <message>
        <source>Changing %1 was not started (%2).</source>
        <translation>Ändern von %1 wurde nicht begonnen (%2).</translation>
    </message>
    <message>
        <source>Creating %1 was not started (%2).</source>
        <translation>Erstellen von %1 wurde nicht begonnen (%2).</translation>
    </message>
    <message>
        <source>Refreshing git credentials on %1…</source>
        <translation>Git-Zugangsdaten auf %1 werden aktualisiert…</translation>
    </message>
    <message>
        <source>Starting Install dependencies again on %1…</source>
        <translation>„Install dependencies“ wird auf %1 neu gestartet…</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 wird gelöscht…</translation>
    </message>
    <message>
        <source>Resuming %1…</source>
        <translation>%1 wird fortgesetzt…</translation>
    </message>
    <message>
        <source>Renaming %1…</source>
        <translation>%1 wird umbenannt…</translation>
    </message>
    <message>
        <source>Changing %1…</source>
        <translation>%1 wird geändert…</translation>
    </message>
    <message>
        <source>Creating %1…</source>
        <translation>%1 wird erstellt…</translation>
    </message>
    <message>
        <source>%1 is waiting for its turn.</source>
        <translation>%1 wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>No clear answer came for %1. Checking what happened…</source>
        <translation>Für %1 kam keine klare Antwort. Es wird geprüft, was geschehen ist…</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Nothing to configure</source>
        <translation>Nichts einzurichten</translation>
    </message>
    <message>
        <source>%1 configured</source>
        <translation>%1 eingerichtet</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>Läuft bereits</translation>
    </message>
    <message>
        <source>Started again</source>
        <translation>Neu gestartet</translation>
    </message>
    <message>
        <source>Already deleted</source>
        <translation>Bereits gelöscht</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>key rejected</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>the server asked to slow down</source>
        <translation>der Server bittet, langsamer zu machen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Refresh Credentials</source>
        <translation>Zugangsdaten aktualisieren</translation>
    </message>
    <message>
        <source>Retry Install</source>
        <translation>Installation wiederholen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>New Computer</source>
        <translation>Neuer Computer</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>Retrying…</source>
        <translation>Wird wiederholt…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Wird fortgesetzt…</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Wird umbenannt…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>Not started (%1)</source>
        <translation>Nicht begonnen (%1)</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>Deleting… since 14:07:12</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>action, computers that it would reach, selected ones</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Another action is in progress for this computer</source>
        <translation>Eine andere Aktion ist für diesen Computer im Gange</translation>
    </message>
    <message>
        <source>Refreshing is in progress for this computer</source>
        <translation>Für diesen Computer wird gerade aktualisiert</translation>
    </message>
    <message>
        <source>Retrying is in progress for this computer</source>
        <translation>Für diesen Computer wird gerade wiederholt</translation>
    </message>
    <message>
        <source>Deleting is in progress for this computer</source>
        <translation>Dieser Computer wird gerade gelöscht</translation>
    </message>
    <message>
        <source>Resuming is in progress for this computer</source>
        <translation>Dieser Computer wird gerade fortgesetzt</translation>
    </message>
    <message>
        <source>Renaming is in progress for this computer</source>
        <translation>Dieser Computer wird gerade umbenannt</translation>
    </message>
    <message>
        <source>A change is in progress for this computer</source>
        <translation>Dieser Computer wird gerade geändert</translation>
    </message>
    <message>
        <source>This computer is being created</source>
        <translation>Dieser Computer wird gerade erstellt</translation>
    </message>
    <message>
        <source>Select a computer</source>
        <translation>Einen Computer auswählen</translation>
    </message>
    <message>
        <source>Select one computer</source>
        <translation>Genau einen Computer auswählen</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>The API key was rejected</source>
        <translation>Der API-Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>Diese Verbindung ist schreibgeschützt</translation>
    </message>
    <message>
        <source>This entry could not be read</source>
        <translation>Dieser Eintrag ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>This computer&apos;s ID cannot be sent to the server</source>
        <translation>Die ID dieses Computers lässt sich dem Server nicht senden</translation>
    </message>
    <message>
        <source>This computer no longer exists</source>
        <translation>Diesen Computer gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Wait until provisioning has finished</source>
        <translation>Warten, bis die Bereitstellung beendet ist</translation>
    </message>
    <message>
        <source>Only managed computers can do this</source>
        <translation>Das können nur verwaltete Computer</translation>
    </message>
    <message>
        <source>Only managed computers can be resumed</source>
        <translation>Nur verwaltete Computer lassen sich fortsetzen</translation>
    </message>
    <message>
        <source>This API key is not allowed to refresh this computer</source>
        <translation>Dieser API-Schlüssel darf diesen Computer nicht aktualisieren</translation>
    </message>
    <message>
        <source>Install dependencies is already running</source>
        <translation>„Install dependencies“ läuft bereits</translation>
    </message>
    <message>
        <source>This computer has no install-dependencies step</source>
        <translation>Dieser Computer hat keinen Schritt „install-dependencies“</translation>
    </message>
    <message>
        <source>Protected from deletion on this machine. Clear Computer &gt; Protect from Deletion first</source>
        <translation>Auf diesem Rechner vor dem Löschen geschützt. Zuerst unter „Computer“ die Option „Vor dem Löschen schützen“ abschalten</translation>
    </message>
    <message>
        <source>protected on this machine</source>
        <translation>auf diesem Rechner geschützt</translation>
    </message>
    <message>
        <source>Protected from deletion on this machine</source>
        <translation>Auf diesem Rechner vor dem Löschen geschützt</translation>
    </message>
    <message>
        <source>%1 is protected from deletion on this machine.</source>
        <translation>%1 ist auf diesem Rechner vor dem Löschen geschützt.</translation>
    </message>
    <message>
        <source>%1 is no longer protected from deletion.</source>
        <translation>%1 ist nicht mehr vor dem Löschen geschützt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) are protected from deletion on this machine.</source>
        <translation>
            <numerusform>%Ln Computer ist auf diesem Rechner vor dem Löschen geschützt.</numerusform>
            <numerusform>%Ln Computer sind auf diesem Rechner vor dem Löschen geschützt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) are no longer protected from deletion.</source>
        <translation>
            <numerusform>%Ln Computer ist nicht mehr vor dem Löschen geschützt.</numerusform>
            <numerusform>%Ln Computer sind nicht mehr vor dem Löschen geschützt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>a session</comment>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a session</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a session</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a session&apos;s status</comment>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) so far, the server has more</source>
        <translation>
            <numerusform>Bisher %Ln Sitzung, der Server hat mehr</numerusform>
            <numerusform>Bisher %Ln Sitzungen, der Server hat mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for session %1…</source>
        <translation>Sitzung %1 wird gesucht…</translation>
    </message>
    <message>
        <source>Session %1 is not among this computer&apos;s sessions.</source>
        <translation>Sitzung %1 ist nicht unter den Sitzungen dieses Computers.</translation>
    </message>
    <message>
        <source>Session %1 is not among the first %2.</source>
        <translation>Sitzung %1 ist nicht unter den ersten %2.</translation>
    </message>
    <message>
        <source>Load more to look further.</source>
        <translation>Mehr laden, um weiterzusuchen.</translation>
    </message>
    <message>
        <source>The server says that there is more, but names no next page or one that would only repeat what is here: there may be sessions that are not shown.</source>
        <translation>Der Server sagt, es gebe mehr, nennt aber keine nächste Seite oder nur eine, die wiederholt, was schon da ist: Es kann Sitzungen geben, die hier fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Sitzung ließ sich nicht lesen.</numerusform>
            <numerusform>%Ln Sitzungen ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>%1 so far, usually %2</source>
        <translation>bisher %1, üblich sind %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a provisioning step</comment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a provisioning step, its place, all steps</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>%1 · stuck?</source>
        <comment>how far provisioning is</comment>
        <translation>%1 · hängt?</translation>
    </message>
    <message numerus="yes">
        <source>Running for %1; the longest of %Ln seen took %2</source>
        <translation>
            <numerusform>Läuft seit %1; der eine bisher gesehene dauerte %2</numerusform>
            <numerusform>Läuft seit %1; der längste von %Ln bisher gesehenen dauerte %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>gesamt %1</translation>
    </message>
    <message>
        <source>Own machines are not provisioned by Factory.</source>
        <translation>Eigene Rechner werden nicht von Factory bereitgestellt.</translation>
    </message>
    <message>
        <source>This computer has no provisioning steps.</source>
        <translation>Dieser Computer hat keine Bereitstellungsschritte.</translation>
    </message>
    <message>
        <source>The server did not report provisioning steps for this computer.</source>
        <translation>Der Server hat für diesen Computer keine Bereitstellungsschritte gemeldet.</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>%1 so far (usually %2)</source>
        <translation>bisher %1 (üblich sind %2)</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>am längsten</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts that are read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Error: %2</source>
        <translation>%1. Fehler: %2</translation>
    </message>
    <message>
        <source>No system keychain is available.</source>
        <translation>Es gibt keinen Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The system keychain is locked.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt.</translation>
    </message>
    <message>
        <source>The system keychain refused access.</source>
        <translation>Der Schlüsselbund des Systems hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <translation>Eine Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>Eine Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>Eine Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>A file belongs to another program.</source>
        <translation>Eine Datei gehört einem anderen Programm.</translation>
    </message>
    <message>
        <source>%1 belongs to another program.</source>
        <translation>%1 gehört einem anderen Programm.</translation>
    </message>
    <message>
        <source>A file was written by a newer version of Millwright.</source>
        <translation>Eine Datei stammt von einer neueren Version von Millwright.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Millwright.</source>
        <translation>%1 stammt von einer neueren Version von Millwright.</translation>
    </message>
    <message>
        <source>A file is in use by another program.</source>
        <translation>Eine Datei wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>Für %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Unreadable entry %1</source>
        <translation>Unlesbarer Eintrag %1</translation>
    </message>
    <message>
        <source>Step without a name</source>
        <translation>Schritt ohne Namen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tg.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; 1 s</source>
        <translation>&lt; 1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 Tg. %2 h</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 (%2) · %3 UTC</source>
        <comment>local time, its offset, the same in UTC</comment>
        <translation>%1 (%2) · %3 UTC</translation>
    </message>
    <message>
        <source>Saved %1 ago, loading…</source>
        <translation>Vor %1 gespeichert, wird geladen…</translation>
    </message>
    <message>
        <source>Saved %1 ago</source>
        <translation>Vor %1 gespeichert</translation>
    </message>
    <message>
        <source>Loading computers…</source>
        <translation>Computer werden geladen…</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>Stale — updated %1</source>
        <translation>Veraltet — aktualisiert %1</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>Gerade aktualisiert</translation>
    </message>
    <message>
        <source>Updated %1 ago</source>
        <translation>Vor %1 aktualisiert</translation>
    </message>
    <message>
        <source>This API key may not list computers.</source>
        <translation>Dieser API-Schlüssel darf Computer nicht auflisten.</translation>
    </message>
    <message>
        <source>Unexpected answer from %1 (404). Check the server address.</source>
        <translation>Unerwartete Antwort von %1 (404). Bitte die Serveradresse prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining refresh(es)?</source>
        <translation>
            <numerusform>Beenden und %Ln verbleibende Aktualisierung anhalten?</numerusform>
            <numerusform>Beenden und %Ln verbleibende Aktualisierungen anhalten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining retry(s)?</source>
        <translation>
            <numerusform>Beenden und %Ln verbleibende Wiederholung anhalten?</numerusform>
            <numerusform>Beenden und %Ln verbleibende Wiederholungen anhalten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining deletion(s)?</source>
        <translation>
            <numerusform>Beenden und %Ln verbleibende Löschung anhalten?</numerusform>
            <numerusform>Beenden und %Ln verbleibende Löschungen anhalten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining resumption(s)?</source>
        <translation>
            <numerusform>Beenden und %Ln verbleibendes Fortsetzen anhalten?</numerusform>
            <numerusform>Beenden und %Ln verbleibende Fortsetzungen anhalten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining change(s)?</source>
        <translation>
            <numerusform>Beenden und %Ln verbleibende Änderung anhalten?</numerusform>
            <numerusform>Beenden und %Ln verbleibende Änderungen anhalten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining creation(s)?</source>
        <translation>
            <numerusform>Beenden und %Ln verbleibendes Erstellen anhalten?</numerusform>
            <numerusform>Beenden und das Erstellen von %Ln Computern anhalten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing data from %1.</source>
        <translation>Gezeigt werden Daten von %1.</translation>
    </message>
    <message>
        <source>Update the key to continue.</source>
        <translation>Zum Weitermachen den Schlüssel erneuern.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch läuft…</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Nächster Versuch in %1 s.</translation>
    </message>
    <message>
        <source>The server asked to slow down. Continuing in %1 s.</source>
        <translation>Der Server bittet, langsamer zu machen. Weiter in %1 s.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln ausgeblendet</numerusform>
            <numerusform>%Ln ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting · %1</source>
        <translation>Verbindung wird hergestellt · %1</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <translation>Verbunden · %1</translation>
    </message>
    <message>
        <source>Slowed down · %1</source>
        <translation>Verlangsamt · %1</translation>
    </message>
    <message>
        <source>Key rejected · %1</source>
        <translation>Schlüssel abgelehnt · %1</translation>
    </message>
    <message>
        <source>Offline · %1</source>
        <translation>Offline · %1</translation>
    </message>
    <message>
        <source>Trouble · %1</source>
        <translation>Störung · %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected. %Ln computer(s).</source>
        <translation>
            <numerusform>Verbunden. %Ln Computer.</numerusform>
            <numerusform>Verbunden. %Ln Computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln computer(s)</source>
        <translation>
            <numerusform>%1 von %Ln Computer</numerusform>
            <numerusform>%1 von %Ln Computern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%Ln Computer ist durch den Filter ausgeblendet.</numerusform>
            <numerusform>%Ln Computer sind durch den Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 antwortete %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Eintrag ließ sich nicht lesen.</numerusform>
            <numerusform>%Ln Einträge ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected, %Ln hidden by the filter are not affected.</source>
        <translation>
            <numerusform>%1 ausgewählt; %Ln durch den Filter ausgeblendeter ist nicht betroffen.</numerusform>
            <numerusform>%1 ausgewählt; %Ln durch den Filter ausgeblendete sind nicht betroffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) need your attention.</source>
        <translation>
            <numerusform>%Ln Aktion erfordert Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%Ln Aktionen erfordern Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing 1 computer</source>
        <translation>1 Computer wird aktualisiert</translation>
    </message>
    <message>
        <source>Refreshing %1 of %2</source>
        <translation>Aktualisieren: %1 von %2</translation>
    </message>
    <message>
        <source>Retrying 1 computer</source>
        <translation>Installation wird auf 1 Computer wiederholt</translation>
    </message>
    <message>
        <source>Retrying %1 of %2</source>
        <translation>Wiederholen: %1 von %2</translation>
    </message>
    <message>
        <source>Deleting 1 computer</source>
        <translation>1 Computer wird gelöscht</translation>
    </message>
    <message>
        <source>Deleting %1 of %2</source>
        <translation>Löschen: %1 von %2</translation>
    </message>
    <message>
        <source>Resuming 1 computer</source>
        <translation>1 Computer wird fortgesetzt</translation>
    </message>
    <message>
        <source>Resuming %1 of %2</source>
        <translation>Fortsetzen: %1 von %2</translation>
    </message>
    <message>
        <source>Changing 1 computer</source>
        <translation>1 Computer wird geändert</translation>
    </message>
    <message>
        <source>Changing %1 of %2</source>
        <translation>Ändern: %1 von %2</translation>
    </message>
    <message>
        <source>Creating 1 computer</source>
        <translation>1 Computer wird erstellt</translation>
    </message>
    <message>
        <source>Creating %1 of %2</source>
        <translation>Erstellen: %1 von %2</translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>Jetzt beenden?</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <comment>an age: as in “created %1 ago”</comment>
        <translation>weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>an age: as in “created %1 ago”</comment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>an age: as in “created %1 ago”</comment>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>an age: as in “created %1 ago”</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>an age: as in “created %1 ago”</comment>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2. Put it in quotes to search for the text.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2. In Anführungszeichen wird der Text gesucht.</translation>
    </message>
    <message>
        <source>Unknown filter “%1”. Try status:, type:, step:, name:, age&gt;</source>
        <translation>Unbekannter Filter „%1“. Möglich sind status:, type:, step:, name:, age&gt;</translation>
    </message>
    <message>
        <source>The quotation mark at %1 is not closed.</source>
        <translation>Das Anführungszeichen bei %1 ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The regular expression %1 needs a “/” at its end. Put it in quotes to search for the text.</source>
        <translation>Der reguläre Ausdruck %1 braucht am Ende ein „/“. In Anführungszeichen wird der Text gesucht.</translation>
    </message>
    <message>
        <source>The regular expression %1 is too long.</source>
        <translation>Der reguläre Ausdruck %1 ist zu lang.</translation>
    </message>
    <message>
        <source>The regular expression %1 takes too long. Write a simpler one.</source>
        <translation>Der reguläre Ausdruck %1 braucht zu lange. Ein einfacherer ist nötig.</translation>
    </message>
    <message>
        <source>An age needs “&lt;” or “&gt;”, as in age&gt;7d or age&lt;2h</source>
        <translation>Ein Alter braucht „&lt;“ oder „&gt;“, wie in age&gt;7d oder age&lt;2h</translation>
    </message>
    <message>
        <source>“%1” is not an age. Write a number and one of s, m, h, d, w, mo, y, as in age&gt;7d</source>
        <translation>„%1“ ist kein Alter. Nötig sind eine Zahl und s, m, h, d, w, mo oder y, wie in age&gt;7d</translation>
    </message>
    <message>
        <source>Unknown filter “is:%1”. Try is:busy, is:protected, is:attention, is:stuck, is:unreadable</source>
        <translation>Unbekannter Filter „is:%1“. Möglich sind is:busy, is:protected, is:attention, is:stuck, is:unreadable</translation>
    </message>
    <message>
        <source>Computers with this status</source>
        <translation>Computer mit diesem Status</translation>
    </message>
    <message>
        <source>Computers of this type</source>
        <translation>Computer dieses Typs</translation>
    </message>
    <message>
        <source>Computers with this provisioning step, also in a state</source>
        <translation>Computer mit diesem Bereitstellungsschritt, auch in einem Zustand</translation>
    </message>
    <message>
        <source>Computers with this in their name</source>
        <translation>Computer mit diesem Text im Namen</translation>
    </message>
    <message>
        <source>Computers with this in their ID</source>
        <translation>Computer mit diesem Text in der ID</translation>
    </message>
    <message>
        <source>Computers with this in their hostname or host ID</source>
        <translation>Computer mit diesem Text in Hostname oder Host-ID</translation>
    </message>
    <message>
        <source>Computers of this owner</source>
        <translation>Computer dieses Besitzers</translation>
    </message>
    <message>
        <source>Computers older or younger than this</source>
        <translation>Computer, die älter oder jünger sind</translation>
    </message>
    <message>
        <source>Computers of which this is true</source>
        <translation>Computer, auf die das zutrifft</translation>
    </message>
    <message>
        <source>Computers with this in anything that the list shows, the steps and their errors</source>
        <translation>Computer mit diesem Text in allem, was die Liste zeigt, in Schritten und deren Fehlern</translation>
    </message>
    <message>
        <source>The words as they stand, also what else would be a filter</source>
        <translation>Die Wörter, wie sie dastehen, auch was sonst ein Filter wäre</translation>
    </message>
    <message>
        <source>Everything but this</source>
        <translation>Alles außer diesem</translation>
    </message>
    <message>
        <source>Computers with this in their name; with * or ? it is the whole name</source>
        <translation>Computer mit diesem Text im Namen; mit * oder ? ist es der ganze Name</translation>
    </message>
    <message>
        <source>Computers older or younger than a number of seconds, minutes, hours, days, weeks, months or years (s, m, h, d, w, mo, y)</source>
        <translation>Computer, die älter oder jünger sind als so viele Sekunden, Minuten, Stunden, Tage, Wochen, Monate oder Jahre (s, m, h, d, w, mo, y)</translation>
    </message>
    <message>
        <source>Computers to which something is being done from here</source>
        <translation>Computer, an denen von hier aus gerade etwas getan wird</translation>
    </message>
    <message>
        <source>Computers that are protected from deletion on this machine</source>
        <translation>Computer, die auf diesem Rechner vor dem Löschen geschützt sind</translation>
    </message>
    <message>
        <source>Computers in Error, with a failed step, or with one that seems to be stuck</source>
        <translation>Computer im Fehler, mit einem fehlgeschlagenen Schritt oder einem, der zu hängen scheint</translation>
    </message>
    <message>
        <source>Computers with a step that takes far longer than it ever did</source>
        <translation>Computer mit einem Schritt, der viel länger dauert als je zuvor</translation>
    </message>
    <message>
        <source>Entries of the list that could not be read</source>
        <translation>Einträge der Liste, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>A regular expression, in any case; also behind name: and other keys</source>
        <translation>Ein regulärer Ausdruck ohne Rücksicht auf Groß- und Kleinschreibung; auch hinter name: und anderen</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert %1</translation>
    </message>
</context>
<context>
    <name>DesktopBus</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>DesktopNews</name>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 ist bereit.</translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <translation>%1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 seems to be stuck.</source>
        <translation>%1 scheint festzustecken.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Versions and system</source>
        <translation>Versionen und System</translation>
    </message>
    <message>
        <source>Qt plugins</source>
        <translation>Qt-Plugins</translation>
    </message>
    <message>
        <source>Settings without secrets</source>
        <translation>Einstellungen ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Fleet in numbers</source>
        <translation>Flotte in Zahlen</translation>
    </message>
    <message>
        <source>&amp;Include real names and hosts</source>
        <translation>&amp;Echte Namen und Hosts einschließen</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Wird zusammengestellt…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Create Diagnostics File</source>
        <translation>Diagnosedatei erstellen</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Teile der Datei</translation>
    </message>
    <message>
        <source>Text of the part</source>
        <translation>Text des Teils</translation>
    </message>
    <message>
        <source>This makes a file that tells how Millwright fares on this machine. Nothing is sent. Keys and other secrets are not part of it.</source>
        <translation>Erstellt eine Datei, die sagt, wie es Millwright auf diesem Rechner geht. Nichts wird gesendet. Schlüssel und andere Geheimnisse gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>The file tells the real names and hosts.</source>
        <translation>Die Datei nennt die echten Namen und Hosts.</translation>
    </message>
    <message>
        <source>Names and hosts are replaced by pseudonyms.</source>
        <translation>Namen und Hosts sind durch Pseudonyme ersetzt.</translation>
    </message>
    <message>
        <source>Choose at least one part</source>
        <translation>Mindestens einen Teil wählen</translation>
    </message>
    <message>
        <source>Save Diagnostics File</source>
        <translation>Diagnosedatei speichern</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;All rows shown</source>
        <translation>&amp;Alle gezeigten Zeilen</translation>
    </message>
    <message>
        <source>&amp;Selected rows only</source>
        <translation>Nur ausge&amp;wählte Zeilen</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets</source>
        <translation>&amp;CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs</source>
        <translation>&amp;JSON, für Programme</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark, for programs that do not expect UTF-8</source>
        <translation>Mit einer &amp;Bytereihenfolge-Marke beginnen, für Programme, die kein UTF-8 erwarten</translation>
    </message>
    <message>
        <source>Include &amp;relay URLs, which may carry secrets</source>
        <translation>&amp;Relay-URLs einschließen, die Geheimnisse enthalten können</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Result of the export</source>
        <translation>Ergebnis des Exports</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Geschriebene Zeilen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1 The system says: %2</source>
        <translation>%1 Das System meldet: %2</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Copy Value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>— (not reported)</source>
        <translation>— (nicht gemeldet)</translation>
    </message>
    <message>
        <source>Hidden, because it may hold a secret</source>
        <translation>Ausgeblendet, weil ein Geheimnis darin stehen kann</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Filter computers</source>
        <translation>Computer filtern</translation>
    </message>
    <message>
        <source>Filter by name, ID, hostname, or status:error</source>
        <translation>Nach Name, ID, Hostname filtern oder status:error</translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation>Text löschen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Needs Attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Filter restored from last time</source>
        <translation>Filter vom letzten Mal wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown computers of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show what is not understood</source>
        <translation>Zeigen, was nicht verstanden wird</translation>
    </message>
    <message>
        <source>! %1</source>
        <comment>a mark before what is wrong</comment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message numerus="yes">
        <source>%1, %Ln computer(s)</source>
        <translation>
            <numerusform>%1, %Ln Computer</numerusform>
            <numerusform>%1, %Ln Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status and how many computers have it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>Filter suggestions</source>
        <translation>Filtervorschläge</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln computer(s)</source>
        <translation>
            <numerusform>%1, %Ln Computer</numerusform>
            <numerusform>%1, %Ln Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what can be typed, what it finds</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>FilterSyntaxDialog</name>
    <message>
        <source>Filter Syntax</source>
        <translation>Filtersyntax</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Findet</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Computers that fit all of it are shown. Ctrl+Space in the filter offers what can be written.</source>
        <translation>Gezeigt werden Computer, auf die alles zutrifft. Strg+Leertaste im Filter bietet an, was möglich ist.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in JSON</source>
        <translation>Im JSON suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Add Connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Connect to Factory</source>
        <translation>Mit Factory verbinden</translation>
    </message>
    <message>
        <source>Add an API key to see the computers it owns.</source>
        <translation>Einen API-Schlüssel hinzufügen, um die Computer zu sehen, die ihm gehören.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Augenblick</translation>
    </message>
</context>
<context>
    <name>FleetActions</name>
    <message>
        <source>Add a connection first</source>
        <translation>Zuerst eine Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <translation>Nichts wartet darauf, gesendet zu werden</translation>
    </message>
</context>
<context>
    <name>FleetKeeper</name>
    <message>
        <source>The saved list of computers could not be read.</source>
        <translation>Die gespeicherte Liste der Computer ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The saved list of computers could not be used and was set aside as %1.</source>
        <translation>Die gespeicherte Liste der Computer war nicht zu gebrauchen und ist als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The list of computers could not be saved for the next start.</source>
        <translation>Die Liste der Computer ließ sich nicht für den nächsten Start speichern.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FleetModel</name>
    <message>
        <source>This computer was deleted, but the server still lists it.</source>
        <translation>Dieser Computer wurde gelöscht, aber der Server führt ihn noch auf.</translation>
    </message>
    <message>
        <source>%1, protected from deletion on this machine</source>
        <translation>%1, auf diesem Rechner vor dem Löschen geschützt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>vor %1, erstellt %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>FleetPane</name>
    <message>
        <source>%1 is shown until the filter changes, which would hide it.</source>
        <translation>%1 bleibt sichtbar, bis der Filter geändert wird, der diesen Computer ausblenden würde.</translation>
    </message>
    <message>
        <source>Created %1. It is shown until the filter changes, which would hide it.</source>
        <translation>%1 erstellt. Dieser Computer bleibt sichtbar, bis der Filter geändert wird, der ihn ausblenden würde.</translation>
    </message>
    <message>
        <source>No computers match “%1”</source>
        <translation>Keine Computer passen zu „%1“</translation>
    </message>
    <message>
        <source>No computers yet</source>
        <translation>Noch keine Computer</translation>
    </message>
    <message>
        <source>This API key owns no computers. Create one, or register a machine with: %1</source>
        <translation>Diesem API-Schlüssel gehören keine Computer. Einen erstellen oder einen Rechner registrieren mit: %1</translation>
    </message>
    <message>
        <source>The API key was rejected</source>
        <translation>Der API-Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>Loading computers…</source>
        <translation>Computer werden geladen…</translation>
    </message>
    <message>
        <source>Could not load computers</source>
        <translation>Computer ließen sich nicht laden</translation>
    </message>
</context>
<context>
    <name>FleetTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Hostname</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Computer ID</source>
        <translation>Computer-ID</translation>
    </message>
    <message>
        <source>Host ID</source>
        <translation>Host-ID</translation>
    </message>
    <message>
        <source>Remote User</source>
        <translation>Remote-Benutzer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last Change Seen</source>
        <translation>Zuletzt verändert gesehen</translation>
    </message>
    <message>
        <source>Last Action</source>
        <translation>Letzte Aktion</translation>
    </message>
    <message>
        <source>Relay Client URL</source>
        <translation>Relay-Client-URL</translation>
    </message>
    <message>
        <source>Relay Agent URL</source>
        <translation>Relay-Agent-URL</translation>
    </message>
    <message>
        <source>When this console saw the computer change, by this machine&apos;s clock</source>
        <translation>Wann diese Konsole den Computer sich ändern sah, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>What this console on this machine was last asked to do</source>
        <translation>Was diese Konsole auf diesem Rechner zuletzt tun sollte</translation>
    </message>
</context>
<context>
    <name>FleetView</name>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 selected</source>
        <translation>%1 von %2 gezeigt, %3 ausgewählt</translation>
    </message>
</context>
<context>
    <name>GoneStrip</name>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>en</source>
        <extracomment>The folder of the manual in this language, as &quot;de&quot;: translate it by that, and leave &quot;en&quot; where there is none.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>The web browser could not be opened. The address is %1</source>
        <translation>Der Webbrowser konnte nicht geöffnet werden. Die Adresse lautet %1</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Millwright Help</source>
        <translation>Hilfe zu Millwright</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Raw JSON</source>
        <translation>JSON im Original</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Received at %1</source>
        <translation>Empfangen um %1</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>API key:</source>
        <translation>API-Schlüssel:</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>API-Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Empty: the kept key stays</source>
        <translation>Leer: der aufbewahrte Schlüssel bleibt</translation>
    </message>
    <message>
        <source>Begins with fk-</source>
        <translation>Beginnt mit fk-</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the catalogue&apos;s language in that language: &quot;Deutsch&quot;, not &quot;German&quot;.</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>&amp;Add Connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Update API Key…</source>
        <translation>&amp;API-Schlüssel erneuern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Select All S&amp;hown</source>
        <translation>&amp;Alle gezeigten auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Clear Fi&amp;lter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Detail Panel</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>Reset &amp;Layout</source>
        <translation>Layout zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Rechts</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <translation>&amp;Unten</translation>
    </message>
    <message>
        <source>&amp;Hidden</source>
        <translation>&amp;Ausgeblendet</translation>
    </message>
    <message>
        <source>&amp;Show or Hide</source>
        <translation>&amp;Ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Computer</source>
        <translation>&amp;Computer</translation>
    </message>
    <message>
        <source>Show &amp;Progress</source>
        <translation>F&amp;ortschritt zeigen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Create &amp;Diagnostics File…</source>
        <translation>Dia&amp;gnosedatei erstellen…</translation>
    </message>
    <message>
        <source>&amp;About Millwright</source>
        <translation>&amp;Über Millwright</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>About Millwright</source>
        <translation>Über Millwright</translation>
    </message>
    <message>
        <source>Millwright %1</source>
        <translation>Millwright %1</translation>
    </message>
    <message>
        <source>A desktop console for fleets of Droid Computers.
Built with Qt %1. Licence: GPL-3.0-or-later.</source>
        <translation>Eine Desktop-Konsole für Flotten von Droid Computers.
Mit Qt %1 gebaut. Lizenz: GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>&amp;Filter Syntax</source>
        <translation>&amp;Filtersyntax</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write the rows that are shown into a file</source>
        <translation>Schreibt die gezeigten Zeilen in eine Datei</translation>
    </message>
    <message>
        <source>No computers are shown</source>
        <translation>Es werden keine Computer gezeigt</translation>
    </message>
    <message>
        <source>Millwright &amp;Help</source>
        <translation>&amp;Hilfe zu Millwright</translation>
    </message>
    <message>
        <source>&amp;What the Actions Do</source>
        <translation>&amp;Was die Aktionen bewirken</translation>
    </message>
    <message>
        <source>Copy Comm&amp;and</source>
        <translation>Befe&amp;hl kopieren</translation>
    </message>
    <message>
        <source>Open Fa&amp;ctory</source>
        <translation>Fa&amp;ctory öffnen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Computers — %1</source>
        <translation>Computer — %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>This computer is not in the list.</source>
        <translation>Dieser Computer steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>There are no words in the language “%1”, only in: %2</source>
        <translation>In der Sprache „%1“ gibt es keine Texte, nur in: %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>The sandbox could not start: %1</source>
        <translation>Die Sandbox konnte nicht starten: %1</translation>
    </message>
    <message>
        <source>Millwright is running already and does not answer.</source>
        <translation>Millwright läuft bereits und antwortet nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1.</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 exportiert.</numerusform>
            <numerusform>%Ln Zeilen nach %1 exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Try Now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Update API Key…</source>
        <translation>API-Schlüssel erneuern…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Clear Hidden</source>
        <translation>Ausgeblendete abwählen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Details der Meldung</translation>
    </message>
</context>
<context>
    <name>MetricChart</name>
    <message>
        <source>%d %%</source>
        <comment>a share on a chart&apos;s axis; %d is the number</comment>
        <translation>%d %%</translation>
    </message>
</context>
<context>
    <name>MetricCharts</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a resource and its newest value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a resource and a period of time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MetricsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>MetricsView</name>
    <message>
        <source>Show as Table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 4 days</source>
        <translation>Letzte 4 Tage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Reload Metrics</source>
        <translation>Messwerte neu laden</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Own machines are not measured by Factory.</source>
        <translation>Eigene Rechner werden von Factory nicht gemessen.</translation>
    </message>
    <message>
        <source>Could not load metrics</source>
        <translation>Messwerte ließen sich nicht laden</translation>
    </message>
    <message>
        <source>Could not load newer metrics</source>
        <translation>Neuere Messwerte ließen sich nicht laden</translation>
    </message>
    <message>
        <source>Loading metrics…</source>
        <translation>Messwerte werden geladen…</translation>
    </message>
    <message>
        <source>Metrics have not been loaded yet.</source>
        <translation>Messwerte sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>No samples (asleep?)</source>
        <translation>Keine Messwerte (schläft?)</translation>
    </message>
    <message>
        <source>The server has none of this computer. A computer that is paused is not measured.</source>
        <translation>Der Server hat keine von diesem Computer. Ein Computer, der pausiert, wird nicht gemessen.</translation>
    </message>
    <message>
        <source>There are older ones: choose a longer period.</source>
        <translation>Es gibt ältere: einen längeren Zeitraum wählen.</translation>
    </message>
</context>
<context>
    <name>NameDelegate</name>
    <message>
        <source>New name of %1</source>
        <translation>Neuer Name von %1</translation>
    </message>
</context>
<context>
    <name>NameLabel</name>
    <message>
        <source>Copy Name</source>
        <translation>Namen kopieren</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>New connections begin with this. Those that there are keep what they have.</source>
        <translation>Neue Verbindungen beginnen damit. Die vorhandenen behalten, was sie haben.</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Proxy &amp;host:</source>
        <translation>Proxy-&amp;Rechner:</translation>
    </message>
    <message>
        <source>Proxy p&amp;ort:</source>
        <translation>Proxy-P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>Choose CA file…</source>
        <translation>CA-Datei auswählen…</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s authorities only</source>
        <translation>Leer: nur die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>E&amp;xtra CA file:</source>
        <translation>&amp;Weitere CA-Datei:</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Weitere CA-Datei</translation>
    </message>
    <message>
        <source>The proxy is a host name or address alone, without “//”. It was not taken.</source>
        <translation>Der Proxy ist ein Rechnername oder eine Adresse allein, ohne „//“. Er wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Extra CA File</source>
        <translation>Weitere CA-Datei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>NewComputerDialog</name>
    <message>
        <source>They are called %1.</source>
        <translation>Sie heißen %1.</translation>
    </message>
    <message>
        <source>%1 A “#” in the name is where the number goes.</source>
        <translation>%1 Ein „#“ im Namen steht für die Nummer.</translation>
    </message>
    <message>
        <source>New Computer</source>
        <translation>Neuer Computer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Create %n Computer(s)</source>
        <translation>
            <numerusform>%n Computer erstellen</numerusform>
            <numerusform>%n Computer erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has a computer called %1 already. The server will probably refuse another.</source>
        <translation>Die Liste hat schon einen Computer namens %1. Der Server wird einen zweiten wohl ablehnen.</translation>
    </message>
    <message>
        <source>The list has computers called %1 already. The server will probably refuse others.</source>
        <translation>Die Liste hat schon Computer namens %1. Der Server wird weitere wohl ablehnen.</translation>
    </message>
    <message>
        <source>The request has been sent and cannot be recalled. If you close this now, its answer is told in the main window.</source>
        <translation>Die Anfrage ist gesendet und lässt sich nicht zurückholen. Wird dies jetzt geschlossen, steht die Antwort im Hauptfenster.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
</context>
<context>
    <name>NewComputerForm</name>
    <message>
        <source>&amp;Managed: the service sets it up</source>
        <translation>&amp;Verwaltet: der Dienst richtet ihn ein</translation>
    </message>
    <message>
        <source>O&amp;wn machine: nothing is set up</source>
        <translation>Eigener Re&amp;chner: nichts wird eingerichtet</translation>
    </message>
    <message>
        <source>&amp;Install dependencies automatically</source>
        <translation>A&amp;bhängigkeiten automatisch installieren</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Verbindung:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Remote user:</source>
        <translation>&amp;Remote-Benutzer:</translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation>&amp;Wie viele:</translation>
    </message>
    <message>
        <source>owner/name or an address, one a line</source>
        <translation>Besitzer/Name oder eine Adresse, je Zeile eine</translation>
    </message>
    <message>
        <source>Re&amp;positories:</source>
        <translation>Re&amp;positorys:</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>&amp;Service account ID:</source>
        <translation>&amp;Dienstkonto-ID:</translation>
    </message>
    <message>
        <source>Host I&amp;D:</source>
        <translation>&amp;Host-ID:</translation>
    </message>
    <message>
        <source>Empty: it belongs to you</source>
        <translation>Leer: er gehört Ihnen</translation>
    </message>
    <message>
        <source>A UUID, or empty</source>
        <translation>Eine UUID oder leer</translation>
    </message>
</context>
<context>
    <name>OpenComputerDialog</name>
    <message>
        <source>Open Computer</source>
        <translation>Computer öffnen</translation>
    </message>
    <message>
        <source>No computer with this name or ID.</source>
        <translation>Kein Computer mit diesem Namen oder dieser ID.</translation>
    </message>
    <message>
        <source>&amp;Name or ID:</source>
        <translation>&amp;Name oder ID:</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>Name oder ID</translation>
    </message>
    <message>
        <source>Matching computers</source>
        <translation>Passende Computer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Ask the server for “%1”</source>
        <translation>Den Server nach „%1“ fragen</translation>
    </message>
    <message>
        <source>%1 · %2 · hidden by the filter</source>
        <comment>name, ID</comment>
        <translation>%1 · %2 · durch den Filter ausgeblendet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, ID</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No computer in the list matches. The server may know one.</source>
        <translation>In der Liste passt kein Computer. Vielleicht kennt der Server einen.</translation>
    </message>
    <message>
        <source>Ask the Server</source>
        <translation>Server fragen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Desktop administration console for Droid Computers.

Without an option the window shows the connection of last time, or asks for one. FACTORY_API_KEY in the environment gives a key for this run, for --server or the usual server.</source>
        <translation>Desktop-Konsole zur Verwaltung von Droid Computers.

Ohne eine Option zeigt das Fenster die Verbindung vom letzten Mal oder fragt nach einer. FACTORY_API_KEY in der Umgebung ist ein Schlüssel für diesen Lauf, für --server oder den üblichen Server.</translation>
    </message>
    <message>
        <source>Connect to this server, with the key from FACTORY_API_KEY, or ask for one.</source>
        <translation>Mit diesem Server verbinden, mit dem Schlüssel aus FACTORY_API_KEY, oder nach einem fragen.</translation>
    </message>
    <message>
        <source>Start on an embedded sandbox: no account is needed.</source>
        <translation>Mit einer eingebauten Sandbox starten: kein Konto nötig.</translation>
    </message>
    <message>
        <source>Give the sandbox so many computers.</source>
        <translation>Der Sandbox so viele Computer geben.</translation>
    </message>
    <message>
        <source>Seed for the sandbox&apos;s made-up fleet.</source>
        <translation>Startwert für die erfundene Flotte der Sandbox.</translation>
    </message>
    <message>
        <source>Let the sandbox&apos;s clock run so many times faster.</source>
        <translation>Die Uhr der Sandbox so viele Male schneller laufen lassen.</translation>
    </message>
    <message>
        <source>Let the sandbox wait before each answer.</source>
        <translation>Die Sandbox vor jeder Antwort warten lassen.</translation>
    </message>
    <message>
        <source>Use the light or the dark palette.</source>
        <translation>Die helle oder die dunkle Palette verwenden.</translation>
    </message>
    <message>
        <source>Show the main job on the sandbox by itself, put pictures of it into the folder, and end.</source>
        <translation>Die Hauptaufgabe in der Sandbox von selbst vorführen, Bilder davon in den Ordner legen und enden.</translation>
    </message>
    <message>
        <source>Speak this language, such as de, instead of the user&apos;s.</source>
        <translation>Diese Sprache sprechen, etwa de, statt der des Benutzers.</translation>
    </message>
    <message>
        <source>See millwright --help.</source>
        <translation>Siehe millwright --help.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Unbekanntes Argument: %1</translation>
    </message>
    <message>
        <source>--server and --sandbox exclude each other.</source>
        <translation>--server und --sandbox schließen einander aus.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not %1.</source>
        <translation>--theme nimmt light oder dark, nicht %1.</translation>
    </message>
    <message>
        <source>--sandbox-fleet takes a number from 1 to 1000000, not %1.</source>
        <translation>--sandbox-fleet nimmt eine Zahl von 1 bis 1000000, nicht %1.</translation>
    </message>
    <message>
        <source>--sandbox-seed takes a number, not %1.</source>
        <translation>--sandbox-seed nimmt eine Zahl, nicht %1.</translation>
    </message>
    <message>
        <source>--sandbox-speed takes a factor from 0 to 100000, not %1.</source>
        <translation>--sandbox-speed nimmt einen Faktor von 0 bis 100000, nicht %1.</translation>
    </message>
    <message>
        <source>--sandbox-latency takes milliseconds from 0 to 600000, not %1.</source>
        <translation>--sandbox-latency nimmt Millisekunden von 0 bis 600000, nicht %1.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Update API Key…</source>
        <translation>API-Schlüssel erneuern…</translation>
    </message>
    <message>
        <source>Connection Settings…</source>
        <translation>Verbindungseinstellungen…</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>New Computer…</source>
        <translation>Neuer Computer…</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Open Factory</source>
        <translation>Factory öffnen</translation>
    </message>
</context>
<context>
    <name>PreferencePages</name>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Another language is spoken when Millwright starts again.</source>
        <translation>Eine andere Sprache gilt nach dem nächsten Start von Millwright.</translation>
    </message>
    <message>
        <source>Show in the s&amp;ystem tray</source>
        <translation>Im S&amp;ystembereich anzeigen</translation>
    </message>
    <message>
        <source>The window then goes there when it is closed.</source>
        <translation>Das Fenster geht dann beim Schließen dorthin.</translation>
    </message>
    <message>
        <source>Notifications, while no window of Millwright is in front:</source>
        <translation>Benachrichtigungen, während kein Fenster von Millwright vorne ist:</translation>
    </message>
    <message>
        <source>An action on several &amp;computers is done</source>
        <translation>Eine Aktion an mehreren &amp;Computern ist fertig</translation>
    </message>
    <message>
        <source>A computer with Notify When &amp;Done is done</source>
        <translation>Ein Computer mit „Benachrichtigen, wenn fertig“ ist f&amp;ertig</translation>
    </message>
    <message>
        <source>That is when it is ready, has failed, seems stuck or is gone.</source>
        <translation>Also wenn er bereit ist, fehlgeschlagen ist, festzustecken scheint oder nicht mehr da ist.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Zeiten:</translation>
    </message>
    <message>
        <source>Relative (26 min)</source>
        <translation>Relativ (26 min)</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <source>&amp;Start with:</source>
        <translation>&amp;Beginnen mit:</translation>
    </message>
    <message>
        <source>The connection shown last</source>
        <translation>Der zuletzt gezeigten Verbindung</translation>
    </message>
    <message>
        <source>The list of connections</source>
        <translation>Der Liste der Verbindungen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Zeilen:</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Reading &amp;interval:</source>
        <translation>Lese&amp;intervall:</translation>
    </message>
    <message>
        <source>A connection that has a reading interval of its own keeps it.</source>
        <translation>Eine Verbindung mit eigenem Leseintervall behält es.</translation>
    </message>
    <message>
        <source>&amp;Sort rows again when the list is idle</source>
        <translation>Zeilen neu &amp;sortieren, wenn die Liste ruht</translation>
    </message>
    <message>
        <source>Otherwise rows stay where they are until you sort them yourself.</source>
        <translation>Sonst bleiben Zeilen, wo sie sind, bis jemand sie sortiert.</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>For several computers</source>
        <translation>Bei mehreren Computern</translation>
    </message>
    <message>
        <source>Ask before &amp;refreshing credentials:</source>
        <translation>&amp;Rückfrage vor dem Aktualisieren von Zugangsdaten:</translation>
    </message>
    <message>
        <source>Ask before res&amp;uming:</source>
        <translation>Rückfrage vor dem &amp;Fortsetzen:</translation>
    </message>
    <message>
        <source>Ask before retrying a &amp;failed step:</source>
        <translation>Rückfrage vor dem &amp;Wiederholen eines fehlgeschlagenen Schritts:</translation>
    </message>
    <message>
        <source>Require typing to &amp;delete:</source>
        <translation>Zum &amp;Löschen tippen:</translation>
    </message>
    <message>
        <source>Only for active computers and several computers</source>
        <translation>Nur bei aktiven und bei mehreren Computern</translation>
    </message>
    <message>
        <source>Deleting always asks.</source>
        <translation>Vor dem Löschen wird immer gefragt.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>&amp;Animations:</source>
        <translation>&amp;Animationen:</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>&amp;Log:</source>
        <translation>&amp;Protokoll:</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Everything, for the search for a fault</source>
        <translation>Alles, für die Fehlersuche</translation>
    </message>
    <message>
        <source>&amp;Keep activity:</source>
        <translation>Aktivität auf&amp;bewahren:</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>For 90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>For 180 days</source>
        <translation>180 Tage</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>What is older goes within a day, or when Millwright starts.</source>
        <translation>Was älter ist, geht innerhalb eines Tages oder beim Start von Millwright.</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>Datenordner:</translation>
    </message>
    <message>
        <source>Reset &amp;Layout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Window:</source>
        <translation>Fenster:</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Layout zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Updates:</source>
        <translation>&amp;Updates:</translation>
    </message>
    <message>
        <source>Check weekly</source>
        <translation>Wöchentlich suchen</translation>
    </message>
    <message>
        <source>This build does not know where versions are published.</source>
        <translation>Dieser Build weiß nicht, wo Versionen veröffentlicht werden.</translation>
    </message>
    <message>
        <source>%1 is asked, and told nothing. Nothing is installed by itself.</source>
        <translation>Gefragt wird %1, und verraten wird dabei nichts. Nichts wird von selbst installiert.</translation>
    </message>
</context>
<context>
    <name>PreferenceStore</name>
    <message>
        <source>The preferences could not be read. The usual ones apply, and changes end with the program.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden. Es gelten die üblichen, und Änderungen enden mit dem Programm.</translation>
    </message>
    <message>
        <source>The preferences were written by a newer version of Millwright and are left alone. The usual ones apply, and changes end with the program.</source>
        <translation>Die Einstellungen stammen von einer neueren Version von Millwright und bleiben unberührt. Es gelten die üblichen, und Änderungen enden mit dem Programm.</translation>
    </message>
    <message>
        <source>The preferences were damaged. They are kept as %1, and the usual ones apply.</source>
        <translation>Die Einstellungen waren beschädigt. Sie sind als %1 aufbewahrt, und es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The preferences are damaged. The usual ones apply, and changes end with the program.</source>
        <translation>Die Einstellungen sind beschädigt. Es gelten die üblichen, und Änderungen enden mit dem Programm.</translation>
    </message>
    <message>
        <source>The preferences could not be saved.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>&amp;Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This page as a new installation has it</source>
        <translation>Diese Seite wie bei einer neuen Installation</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>The computers that are protected from deletion could not be read.</source>
        <translation>Die vor dem Löschen geschützten Computer ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file of computers that are protected from deletion is damaged. It was set aside as %1. Protect them again.</source>
        <translation>Die Datei der vor dem Löschen geschützten Computer ist beschädigt. Sie ist als %1 beiseitegelegt. Bitte die Computer erneut schützen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add a connection first</source>
        <translation>Zuerst eine Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>This could not be saved and ends with the program.</source>
        <translation>Das ließ sich nicht speichern und endet mit dem Programm.</translation>
    </message>
</context>
<context>
    <name>ReachForm</name>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose CA file…</source>
        <translation>CA-Datei wählen…</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Weitere CA-Datei</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s authorities only</source>
        <translation>Leer: nur die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>E&amp;xtra CA file:</source>
        <translation>&amp;Weitere CA-Datei:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Request &amp;timeout:</source>
        <translation>Anfrage-&amp;Zeitlimit:</translation>
    </message>
    <message>
        <source>Reading &amp;interval:</source>
        <translation>Lese&amp;intervall:</translation>
    </message>
    <message>
        <source>Extra CA File</source>
        <translation>Weitere CA-Datei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host.</source>
        <translation>Bitte den Host des Proxys eingeben.</translation>
    </message>
    <message>
        <source>The proxy is a host name or address alone, without “//”.</source>
        <translation>Der Proxy ist ein Hostname oder eine Adresse allein, ohne „//“.</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
</context>
<context>
    <name>RemoteUserDialog</name>
    <message>
        <source>Change Remote User</source>
        <translation>Remote-Benutzer ändern</translation>
    </message>
    <message>
        <source>Change the remote user of “%1”</source>
        <translation>Remote-Benutzer von „%1“ ändern</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Verbindung:</translation>
    </message>
    <message>
        <source>&amp;Remote user:</source>
        <translation>&amp;Remote-Benutzer:</translation>
    </message>
    <message>
        <source>Remote user</source>
        <translation>Remote-Benutzer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>Save Filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is a filter of this name. It will be replaced.</source>
        <translation>Es gibt einen Filter dieses Namens. Er wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>The saved filters could not be read.</source>
        <translation>Die gespeicherten Filter konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The saved filters could not be used and were set aside as %1.</source>
        <translation>Die gespeicherten Filter waren nicht brauchbar und wurden als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Add a connection first</source>
        <translation>Zuerst eine Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>The filter has a mistake</source>
        <translation>Der Filter enthält einen Fehler</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Kein Filter ist gesetzt</translation>
    </message>
    <message>
        <source>The filter looks as if it held a secret</source>
        <translation>Der Filter scheint ein Geheimnis zu enthalten</translation>
    </message>
    <message>
        <source>Saved the filter “%1”.</source>
        <translation>Filter „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Removed the filter “%1”.</source>
        <translation>Filter „%1“ entfernt.</translation>
    </message>
    <message>
        <source>The filters could not be saved and end with the program.</source>
        <translation>Die Filter konnten nicht gespeichert werden und enden mit dem Programm.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved Filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SavedFiltersMenu</name>
    <message>
        <source>Saved &amp;Filters</source>
        <translation>Gespeicherte &amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>Filter &amp;verwalten…</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What each action would touch</source>
        <translation>Was jede Aktion beträfe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) selected</source>
        <translation>
            <numerusform>%Ln Computer ausgewählt</numerusform>
            <numerusform>%Ln Computer ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many computers, their status or type</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ServerTabs</name>
    <message>
        <source>Metrics</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>This computer no longer exists: nothing more is asked about it.</source>
        <translation>Diesen Computer gibt es nicht mehr: Nach ihm wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>The API key was rejected: nothing is asked until there is another one.</source>
        <translation>Der API-Schlüssel wurde abgelehnt: Ohne einen anderen wird nichts gefragt.</translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message>
        <source>%1
Session ID %2</source>
        <translation>%1
Sitzungs-ID %2</translation>
    </message>
    <message>
        <source>%1 ago, updated %2</source>
        <translation>vor %1, aktualisiert %2</translation>
    </message>
    <message>
        <source>%1 ago, created %2</source>
        <translation>vor %1, erstellt %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Load More</source>
        <translation>Mehr laden</translation>
    </message>
    <message>
        <source>Copy Session ID</source>
        <translation>Sitzungs-ID kopieren</translation>
    </message>
    <message>
        <source>Reload Sessions</source>
        <translation>Sitzungen neu laden</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Could not load sessions</source>
        <translation>Sitzungen ließen sich nicht laden</translation>
    </message>
    <message>
        <source>Could not load more sessions</source>
        <translation>Weitere Sitzungen ließen sich nicht laden</translation>
    </message>
    <message>
        <source>Sessions are not enabled for this organisation</source>
        <translation>Sitzungen sind für diese Organisation nicht freigeschaltet</translation>
    </message>
    <message>
        <source>The server lists sessions for some organisations only. Everything else works without them.</source>
        <translation>Der Server listet Sitzungen nur für manche Organisationen auf. Alles andere geht auch ohne.</translation>
    </message>
    <message>
        <source>Loading sessions…</source>
        <translation>Sitzungen werden geladen…</translation>
    </message>
    <message>
        <source>Loading sessions… This can take a minute.</source>
        <translation>Sitzungen werden geladen… Das kann eine Minute dauern.</translation>
    </message>
    <message>
        <source>Sessions have not been loaded yet.</source>
        <translation>Sitzungen sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>No sessions have run on this computer.</source>
        <translation>Auf diesem Computer sind keine Sitzungen gelaufen.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Menu of the selected computers</source>
        <translation>Menü der ausgewählten Computer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>In the List</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Go to the filter field</source>
        <translation>Zum Filterfeld gehen</translation>
    </message>
    <message>
        <source>Show this sheet</source>
        <translation>Diese Übersicht zeigen</translation>
    </message>
    <message>
        <source>Find a computer by the first letters of its name</source>
        <translation>Einen Computer an den ersten Buchstaben seines Namens finden</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Go to the details of the computer</source>
        <translation>Zu den Details des Computers gehen</translation>
    </message>
    <message>
        <source>Select or deselect the computer</source>
        <translation>Den Computer aus- oder abwählen</translation>
    </message>
    <message>
        <source>First or last computer</source>
        <translation>Erster oder letzter Computer</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>In the filter field: clear it, then go back to the list</source>
        <translation>Im Filterfeld: leeren, dann zurück zur Liste</translation>
    </message>
    <message>
        <source>In the filter field: show what could be typed</source>
        <translation>Im Filterfeld: zeigen, was sich eingeben lässt</translation>
    </message>
    <message>
        <source>In the details: go back to the list</source>
        <translation>In den Details: zurück zur Liste</translation>
    </message>
    <message>
        <source>In the JSON tab: find a text</source>
        <translation>Im Reiter JSON: einen Text suchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SkippedBox</name>
    <message>
        <source>Skipped computers</source>
        <translation>Übersprungene Computer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) are skipped:</source>
        <translation>
            <numerusform>%n Computer wird übersprungen:</numerusform>
            <numerusform>%n Computer werden übersprungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>StateNote</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show progress</source>
        <translation>Fortschritt zeigen</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>Aktivität (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Version %1 is available</source>
        <translation>Version %1 ist verfügbar</translation>
    </message>
    <message>
        <source>Opens the page about it in the web browser</source>
        <translation>Öffnet die Seite darüber im Webbrowser</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>Show Session</source>
        <translation>Sitzung zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Retry Install…</source>
        <translation>Installation wiederholen…</translation>
    </message>
    <message>
        <source>Copy Error</source>
        <translation>Fehler kopieren</translation>
    </message>
    <message>
        <source>Error from server</source>
        <translation>Fehler vom Server</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Copy Session ID</source>
        <translation>Sitzungs-ID kopieren</translation>
    </message>
    <message>
        <source>%1 failed, and the server gave no error text.</source>
        <translation>%1 ist fehlgeschlagen, und der Server nannte keinen Fehlertext.</translation>
    </message>
    <message>
        <source>Error from server: %1</source>
        <translation>Fehler vom Server: %1</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Provisioning steps</source>
        <translation>Bereitstellungsschritte</translation>
    </message>
    <message>
        <source>Copy Step</source>
        <translation>Schritt kopieren</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>TargetsModel</name>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 (ID %2, %3)</source>
        <translation>%1 (ID %2, %3)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>TargetsView</name>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Space keeps the computer of the current row and takes it off the list.</source>
        <translation>Die Leertaste behält den Computer der aktuellen Zeile und nimmt ihn von der Liste.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>load the fleet</source>
        <translation>die Flotte laden</translation>
    </message>
    <message>
        <source>Loaded the fleet: %1 computers.</source>
        <translation>Flotte geladen: %1 Computer.</translation>
    </message>
    <message>
        <source>find %1</source>
        <translation>%1 finden</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Opened %1, whose installation failed.</source>
        <translation>%1 geöffnet, dessen Installation fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>the question of %1</source>
        <translation>die Frage zu „%1“</translation>
    </message>
    <message>
        <source>confirm %1</source>
        <translation>„%1“ bestätigen</translation>
    </message>
    <message>
        <source>the result of %1</source>
        <translation>das Ergebnis von „%1“</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>type the name</source>
        <translation>den Namen eingeben</translation>
    </message>
    <message>
        <source>press Enter and Space</source>
        <translation>Eingabetaste und Leertaste drücken</translation>
    </message>
    <message>
        <source>the result of the deletion</source>
        <translation>das Ergebnis der Löschung</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>see the row go</source>
        <translation>die Zeile verschwinden sehen</translation>
    </message>
    <message>
        <source>The list holds %1 computers now.</source>
        <translation>Die Liste enthält jetzt %1 Computer.</translation>
    </message>
    <message>
        <source>Waited in vain for: %1. The last result was “%2”.</source>
        <translation>Vergeblich gewartet auf: %1. Das letzte Ergebnis war „%2“.</translation>
    </message>
    <message>
        <source>the light picture</source>
        <translation>das helle Bild</translation>
    </message>
    <message>
        <source>the dark picture</source>
        <translation>das dunkle Bild</translation>
    </message>
    <message>
        <source>  could not write %1</source>
        <translation>  %1 ließ sich nicht schreiben</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Reload List</source>
        <translation>&amp;Liste neu laden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Dieser Desktop hat keinen Systembereich.</translation>
    </message>
    <message>
        <source>&amp;Needs Attention (%1)</source>
        <translation>&amp;Handlungsbedarf (%1)</translation>
    </message>
    <message>
        <source>Millwright
Computers: %1
Need attention: %2</source>
        <translation>Millwright
Computer: %1
Handlungsbedarf: %2</translation>
    </message>
</context>
<context>
    <name>WindowQuestions</name>
    <message>
        <source>Leave Connection</source>
        <translation>Verbindung verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Quit Millwright</source>
        <translation>Millwright beenden</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>computers</source>
        <translation>computer</translation>
    </message>
</context>
<context>
    <name>confirmation</name>
    <message>
        <source>delete %1</source>
        <translation>löschen %1</translation>
    </message>
</context>
<context>
    <name>dialogparts</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
</TS>
