<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>extend-desktop</name>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>About Extend Desktop</source>
            <translation>Über Extend Desktop</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>Copy versions</source>
            <translation>Versionen kopieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>What the program contains</source>
            <translation>Was das Programm enthält</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>Licence text</source>
            <translation>Lizenztext</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>The list of what the program contains could not be read.</source>
            <translation>Die Liste der Programmbestandteile konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>This installation of {name} brought no licence text. The packages of the program hold it, in their folder “licenses”.</source>
            <translation>Diese Installation von {name} enthält keinen Lizenztext. Er liegt in den Paketen des Programms, im Ordner „licenses“.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Export accounts…</source>
            <translation>Konten exportieren…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Import accounts…</source>
            <translation>Konten importieren…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>A file holds names, colours, addresses, API versions, workspace ids and the marks of production. It holds no key and nobody's name; each account that comes out of one asks for its key when it is first opened.</source>
            <translation>Eine Datei enthält Namen, Farben, Adressen, API-Versionen, Arbeitsbereichs-IDs und die Kennzeichnung als Produktion. Sie enthält keinen Schlüssel und keine Personennamen; jedes daraus importierte Konto fragt beim ersten Öffnen nach seinem Schlüssel.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>export import accounts file share colleague computer</source>
            <translation>exportieren importieren Konten Datei teilen Kollege Computer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Accounts that are there already stay as they are. A key is asked for when an account is first opened.</source>
            <translation>Nichts Vorhandenes wird geändert. Der Schlüssel wird beim ersten Öffnen eines Kontos abgefragt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>⚠ marks addresses that are not known as Extend's. The key you enter for such an account is sent there: ask whoever gave you the file.</source>
            <translation>Mit ⚠ markierte Adressen sind nicht als Adressen von Extend bekannt. Der Schlüssel, den Sie für ein solches Konto eingeben, wird dorthin gesendet: Fragen Sie bei der Person nach, von der Sie die Datei haben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Nothing in this file is new.</source>
            <translation>Diese Datei enthält nichts Neues.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Remove them again</source>
            <translation>Wieder entfernen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/ui/models/files_model.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/window/palette.py"></location>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>What happens</source>
            <translation>Was importiert wird</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>New</source>
            <comment>an account</comment>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>New, as “{name}”</source>
            <translation>Neu, als „{name}“</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Already there as “{name}”</source>
            <translation>Bereits vorhanden als „{name}“</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Left out: {why}</source>
            <translation>Ausgelassen: {why}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Left out</source>
            <comment>an account</comment>
            <translation>Ausgelassen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Import {n} accounts</source>
            <extracomment>One: Import {n} account</extracomment>
            <translation>
                <numerusform>{n} Konto importieren</numerusform>
                <numerusform>{n} Konten importieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts written to {name}, without keys.</source>
            <extracomment>One: {n} account written to {name}, without keys.</extracomment>
            <translation>
                <numerusform>{n} Konto ohne Schlüssel in {name} geschrieben.</numerusform>
                <numerusform>{n} Konten ohne Schlüssel in {name} geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts imported</source>
            <extracomment>One: {n} account imported</extracomment>
            <translation>
                <numerusform>{n} Konto importiert</numerusform>
                <numerusform>{n} Konten importiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts would be imported</source>
            <extracomment>One: {n} account would be imported</extracomment>
            <translation>
                <numerusform>{n} Konto würde importiert</numerusform>
                <numerusform>{n} Konten würden importiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Nothing in this file is new</source>
            <translation>Diese Datei enthält nichts Neues</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} already there</source>
            <comment>accounts</comment>
            <extracomment>One: {n} already there</extracomment>
            <translation>
                <numerusform>{n} bereits vorhanden</numerusform>
                <numerusform>{n} bereits vorhanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} left out</source>
            <comment>accounts</comment>
            <extracomment>One: {n} left out</extracomment>
            <translation>
                <numerusform>{n} ausgelassen</numerusform>
                <numerusform>{n} ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts removed again.</source>
            <extracomment>One: {n} account removed again.</extracomment>
            <translation>
                <numerusform>{n} Konto wieder entfernt.</numerusform>
                <numerusform>{n} Konten wieder entfernt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>What was changed or has a key stays: {n} accounts.</source>
            <extracomment>One: What was changed or has a key stays: {n} account.</extracomment>
            <translation>
                <numerusform>Was geändert wurde oder einen Schlüssel hat, bleibt: {n} Konto.</numerusform>
                <numerusform>Was geändert wurde oder einen Schlüssel hat, bleibt: {n} Konten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Teal</source>
            <translation>Blaugrün</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Purple</source>
            <translation>Violett</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Keep working on its batches after switching</source>
            <translation>Nach dem Wechsel an seinen Stapeln weiterarbeiten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Off, its batches stand still until you open it again. Closing the program stops them in either case; nothing is lost or sent twice.</source>
            <translation>Wenn ausgeschaltet, stehen seine Stapel still, bis Sie es wieder öffnen. Das Schließen des Programms hält sie in jedem Fall an; nichts geht verloren oder wird doppelt gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>A coloured bar at the top of the window, and a question before large batches.</source>
            <translation>Ein farbiger Balken oben im Fenster und eine Rückfrage vor großen Stapeln.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>The key of the new address is tried before it is kept. Batches that are under way are looked for there from then on.</source>
            <translation>Der Schlüssel der neuen Adresse wird geprüft, bevor er gespeichert wird. Laufende Stapel werden ab dann dort gesucht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Another account has this name</source>
            <translation>Ein anderes Konto hat bereits diesen Namen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>An account needs a name</source>
            <translation>Ein Konto braucht einen Namen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The key belongs to {whose}.</source>
            <translation>Der Schlüssel gehört zu {whose}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Workspace id {id}</source>
            <translation>Arbeitsbereichs-ID {id}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Production no more</source>
            <translation>Nicht mehr Produktion</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <location filename="extend_desktop/ui/views/window/account_display.py"></location>
            <source>Mark as production</source>
            <translation>Als Produktion kennzeichnen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Extend says that the key of “{account}” is for production</source>
            <translation>Laut Extend ist der Schlüssel von „{account}“ für die Produktion</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Marked as such, the window has a coloured bar and asks before large batches.</source>
            <translation>Mit dieser Kennzeichnung hat das Fenster einen farbigen Balken und fragt vor großen Stapeln nach.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Above {n} inputs</source>
            <extracomment>One: Above {n} input</extracomment>
            <translation>
                <numerusform>Ab mehr als {n} Eingabe</numerusform>
                <numerusform>Ab mehr als {n} Eingaben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>This account is marked as production: {account}.</source>
            <translation>Dieses Konto ist als Produktion gekennzeichnet: {account}.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Submit {n} inputs to production?</source>
            <extracomment>One: Submit {n} input to production?</extracomment>
            <translation>
                <numerusform>{n} Eingabe an die Produktion absenden?</numerusform>
                <numerusform>{n} Eingaben an die Produktion absenden?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{n} batches of {account} run on</source>
            <extracomment>One: {n} batch of {account} runs on</extracomment>
            <translation>
                <numerusform>{n} Stapel von {account} läuft weiter</numerusform>
                <numerusform>{n} Stapel von {account} laufen weiter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{batches} of {n} accounts run on</source>
            <extracomment>One: {batches} of {n} account run on</extracomment>
            <translation>
                <numerusform>{batches} von {n} Konto laufen weiter</numerusform>
                <numerusform>{batches} von {n} Konten laufen weiter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{n} batches of {account} wait</source>
            <extracomment>One: {n} batch of {account} waits</extracomment>
            <translation>
                <numerusform>{n} Stapel von {account} wartet</numerusform>
                <numerusform>{n} Stapel von {account} warten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{batches} of {n} accounts wait</source>
            <extracomment>One: {batches} of {n} account wait</extracomment>
            <translation>
                <numerusform>{batches} von {n} Konto warten</numerusform>
                <numerusform>{batches} von {n} Konten warten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{host}, API version {version}</source>
            <translation>{host}, API-Version {version}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>This account is set to ask before every batch.</source>
            <translation>Sie möchten vor jedem Stapel dieses Kontos gefragt werden.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>This account is set to ask above {n} inputs.</source>
            <extracomment>One: This account is set to ask above {n} input.</extracomment>
            <translation>
                <numerusform>Sie möchten ab mehr als {n} Eingabe gefragt werden; diese Grenze gilt für das Konto.</numerusform>
                <numerusform>Sie möchten ab mehr als {n} Eingaben gefragt werden; diese Grenze gilt für das Konto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch created: {n} inputs for {extractor}, version {version}</source>
            <extracomment>One: Batch created: {n} input for {extractor}, version {version}</extracomment>
            <translation>
                <numerusform>Stapel erstellt: {n} Eingabe für {extractor}, Version {version}</numerusform>
                <numerusform>Stapel erstellt: {n} Eingaben für {extractor}, Version {version}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch created with {n} inputs</source>
            <extracomment>One: Batch created with {n} input</extracomment>
            <translation>
                <numerusform>Stapel mit {n} Eingabe erstellt</numerusform>
                <numerusform>Stapel mit {n} Eingaben erstellt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch created</source>
            <translation>Stapel erstellt</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploading {n} files ({size})</source>
            <extracomment>One: Uploading {n} file ({size})</extracomment>
            <translation>
                <numerusform>{n} Datei wird hochgeladen ({size})</numerusform>
                <numerusform>{n} Dateien werden hochgeladen ({size})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploading {n} files</source>
            <extracomment>One: Uploading {n} file</extracomment>
            <translation>
                <numerusform>{n} Datei wird hochgeladen</numerusform>
                <numerusform>{n} Dateien werden hochgeladen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads started</source>
            <translation>Uploads gestartet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads finished: {uploaded} uploaded, {reused} reused, {failed} failed</source>
            <translation>Uploads beendet: {uploaded} hochgeladen, {reused} wiederverwendet, {failed} fehlgeschlagen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads finished: {n} files</source>
            <extracomment>One: Uploads finished: {n} file</extracomment>
            <translation>
                <numerusform>Uploads beendet: {n} Datei</numerusform>
                <numerusform>Uploads beendet: {n} Dateien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads finished</source>
            <translation>Uploads beendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Upload of {name} failed: {reason}</source>
            <translation>Upload von {name} fehlgeschlagen: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Upload of {name} failed</source>
            <translation>Upload von {name} fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>An upload failed: {reason}</source>
            <translation>Ein Upload ist fehlgeschlagen: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>An upload failed</source>
            <translation>Ein Upload ist fehlgeschlagen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} submitted: {n} inputs as batch run {batch_run_id}</source>
            <extracomment>One: Part {ordinal} submitted: {n} input as batch run {batch_run_id}</extracomment>
            <translation>
                <numerusform>Teil {ordinal} abgesendet: {n} Eingabe als Stapellauf {batch_run_id}</numerusform>
                <numerusform>Teil {ordinal} abgesendet: {n} Eingaben als Stapellauf {batch_run_id}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{n} inputs submitted as batch run {batch_run_id}</source>
            <extracomment>One: {n} input submitted as batch run {batch_run_id}</extracomment>
            <translation>
                <numerusform>{n} Eingabe als Stapellauf {batch_run_id} abgesendet</numerusform>
                <numerusform>{n} Eingaben als Stapellauf {batch_run_id} abgesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submitted {n} inputs</source>
            <extracomment>One: Submitted {n} input</extracomment>
            <translation>
                <numerusform>{n} Eingabe abgesendet</numerusform>
                <numerusform>{n} Eingaben abgesendet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submitted as batch run {batch_run_id}</source>
            <translation>Als Stapellauf {batch_run_id} abgesendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submitted</source>
            <translation>Abgesendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} refused: {reason}</source>
            <translation>Teil {ordinal} abgelehnt: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submission refused: {reason}</source>
            <translation>Absenden abgelehnt: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submission refused</source>
            <translation>Absenden abgelehnt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: the answer was lost; looking it up, not sending it twice</source>
            <translation>Teil {ordinal}: Die Antwort ging verloren; sie wird bei Extend gesucht, nichts wird doppelt gesendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>The answer to a submission was lost; looking it up, not sending it twice</source>
            <translation>Die Antwort auf ein Absenden ging verloren; sie wird bei Extend gesucht, nichts wird doppelt gesendet</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Deleted at Extend: {n} files; what is on this computer is sent again</source>
            <extracomment>One: Deleted at Extend: {n} file; what is on this computer is sent again</extracomment>
            <translation>
                <numerusform>Bei Extend gelöscht: {n} Datei; was auf diesem Computer liegt, wird erneut gesendet</numerusform>
                <numerusform>Bei Extend gelöscht: {n} Dateien; was auf diesem Computer liegt, wird erneut gesendet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Some of its files were deleted at Extend</source>
            <translation>Einige seiner Dateien wurden bei Extend gelöscht</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Found at Extend after all: {n} runs of part {ordinal}</source>
            <extracomment>One: Found at Extend after all: {n} run of part {ordinal}</extracomment>
            <translation>
                <numerusform>Doch noch bei Extend gefunden: {n} Lauf von Teil {ordinal}</numerusform>
                <numerusform>Doch noch bei Extend gefunden: {n} Läufe von Teil {ordinal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Found at Extend after all: {n} runs</source>
            <extracomment>One: Found at Extend after all: {n} run</extracomment>
            <translation>
                <numerusform>Doch noch bei Extend gefunden: {n} Lauf</numerusform>
                <numerusform>Doch noch bei Extend gefunden: {n} Läufe</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>The runs were found at Extend after all</source>
            <translation>Die Läufe wurden doch noch bei Extend gefunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} ended: batch run {batch_run_id} is {status}</source>
            <translation>Teil {ordinal} beendet: Stapellauf {batch_run_id} ist {status}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch run {batch_run_id} ended: {status}</source>
            <translation>Stapellauf {batch_run_id} beendet: {status}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch run {batch_run_id} ended</source>
            <translation>Stapellauf {batch_run_id} beendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>A batch run ended</source>
            <translation>Ein Stapellauf wurde beendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: Extend asked us to wait; nothing is lost, it goes on at {asked_until}</source>
            <translation>{operation}: Extend hat um Wartezeit gebeten; nichts geht verloren, es geht um {asked_until} weiter</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: Extend's limit was reached; nothing is lost, it is tried again at {limit_until}, by our own back-off</source>
            <translation>{operation}: Das Limit von Extend wurde erreicht; nichts geht verloren, der nächste Versuch folgt um {limit_until} nach eigener Wartezeit des Programms</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: {reason}; it is tried again at {until}</source>
            <translation>{operation}: {reason}; nächster Versuch um {until}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: {reason}</source>
            <translation>{operation}: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>A call failed: {reason}</source>
            <translation>Ein Aufruf ist fehlgeschlagen: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>A call failed</source>
            <translation>Ein Aufruf ist fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Paused: {reason}</source>
            <translation>Angehalten: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Resumed</source>
            <translation>Fortgesetzt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Renamed to {name}</source>
            <translation>Umbenannt in {name}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Renamed</source>
            <translation>Umbenannt</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Cancel asked for {n} inputs</source>
            <extracomment>One: Cancel asked for {n} input</extracomment>
            <translation>
                <numerusform>Abbruch für {n} Eingabe angefordert</numerusform>
                <numerusform>Abbruch für {n} Eingaben angefordert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Cancel asked</source>
            <translation>Abbruch angefordert</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: {n} runs stopped, {open} still open</source>
            <extracomment>One: Part {ordinal}: {n} run stopped, {open} still open</extracomment>
            <translation>
                <numerusform>Teil {ordinal}: {n} Lauf gestoppt, {open} noch offen</numerusform>
                <numerusform>Teil {ordinal}: {n} Läufe gestoppt, {open} noch offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{n} runs stopped</source>
            <extracomment>One: {n} run stopped</extracomment>
            <translation>
                <numerusform>{n} Lauf gestoppt</numerusform>
                <numerusform>{n} Läufe gestoppt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Stopping what runs</source>
            <translation>Laufendes wird gestoppt</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Retry of {n} inputs asked</source>
            <extracomment>One: Retry of {n} input asked</extracomment>
            <translation>
                <numerusform>Erneuter Versuch für {n} Eingabe angefordert</numerusform>
                <numerusform>Erneuter Versuch für {n} Eingaben angefordert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Retry asked</source>
            <translation>Erneuter Versuch angefordert</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} is sent again on your word: {n} inputs</source>
            <extracomment>One: Part {ordinal} is sent again on your word: {n} input</extracomment>
            <translation>
                <numerusform>Teil {ordinal} wird auf Ihre Anweisung erneut gesendet: {n} Eingabe</numerusform>
                <numerusform>Teil {ordinal} wird auf Ihre Anweisung erneut gesendet: {n} Eingaben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Sent again on your word</source>
            <translation>Auf Ihre Anweisung erneut gesendet</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: {n} inputs ended: {gone}</source>
            <extracomment>One: Part {ordinal}: {n} input ended: {gone}</extracomment>
            <translation>
                <numerusform>Teil {ordinal}: {n} Eingabe beendet: {gone}</numerusform>
                <numerusform>Teil {ordinal}: {n} Eingaben beendet: {gone}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: no run appeared for {n} inputs; its batch run is {status}</source>
            <extracomment>One: Part {ordinal}: no run appeared for {n} input; its batch run is {status}</extracomment>
            <translation>
                <numerusform>Teil {ordinal}: Für {n} Eingabe ist kein Lauf erschienen; ihr Stapellauf ist {status}</numerusform>
                <numerusform>Teil {ordinal}: Für {n} Eingaben ist kein Lauf erschienen; ihr Stapellauf ist {status}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: no run appeared for {n} inputs</source>
            <extracomment>One: Part {ordinal}: no run appeared for {n} input</extracomment>
            <translation>
                <numerusform>Teil {ordinal}: Für {n} Eingabe ist kein Lauf erschienen</numerusform>
                <numerusform>Teil {ordinal}: Für {n} Eingaben ist kein Lauf erschienen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Some runs never appeared</source>
            <translation>Einige Läufe sind nie erschienen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Adopted: {n} runs of batch run {batch_run_id}</source>
            <extracomment>One: Adopted: {n} run of batch run {batch_run_id}</extracomment>
            <translation>
                <numerusform>Übernommen: {n} Lauf von Stapellauf {batch_run_id}</numerusform>
                <numerusform>Übernommen: {n} Läufe von Stapellauf {batch_run_id}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Adopted</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Finished: {processed} processed, {failed} failed</source>
            <translation>Beendet: {processed} verarbeitet, {failed} fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Finished</source>
            <comment>a batch</comment>
            <translation>Beendet</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Exported {n} rows to {name}</source>
            <extracomment>One: Exported {n} row to {name}</extracomment>
            <translation>
                <numerusform>{n} Zeile nach {name} exportiert</numerusform>
                <numerusform>{n} Zeilen nach {name} exportiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Exported {n} rows</source>
            <extracomment>One: Exported {n} row</extracomment>
            <translation>
                <numerusform>{n} Zeile exportiert</numerusform>
                <numerusform>{n} Zeilen exportiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Exported</source>
            <translation>Exportiert</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Recovered from a damaged journal: {n} inputs, {in_doubt} in doubt</source>
            <extracomment>One: Recovered from a damaged journal: {n} input, {in_doubt} in doubt</extracomment>
            <translation>
                <numerusform>Aus einem beschädigten Journal wiederhergestellt: {n} Eingabe, davon {in_doubt} unklar</numerusform>
                <numerusform>Aus einem beschädigten Journal wiederhergestellt: {n} Eingaben, davon {in_doubt} unklar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Recovered from a damaged journal</source>
            <translation>Aus einem beschädigten Journal wiederhergestellt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>credits ran out</source>
            <translation>die Credits sind aufgebraucht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>the key was refused</source>
            <translation>der Schlüssel wurde abgelehnt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>the key may not do this</source>
            <translation>der Schlüssel ist dazu nicht berechtigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>by you</source>
            <comment>a batch was paused</comment>
            <translation>von Ihnen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>restored from the last session</source>
            <comment>a batch is paused</comment>
            <translation>aus der letzten Sitzung wiederhergestellt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>recovered from a damaged journal</source>
            <comment>a batch is paused</comment>
            <translation>aus einem beschädigten Journal wiederhergestellt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{reason} (“{detail}”)</source>
            <translation>{reason} („{detail}“)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Paste files, or a list of paths, links or file ids, one a line (Ctrl+V)</source>
            <translation>Dateien einfügen oder eine Liste von Pfaden, Links oder Datei-IDs, je eine pro Zeile (Strg+V)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Add a folder with all below it (Ctrl+Shift+O)</source>
            <translation>Einen Ordner mit allen Unterordnern hinzufügen (Strg+Umschalt+O)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Thousands at once are fine; nothing is sent before you press Submit</source>
            <translation>Auch Tausende auf einmal sind möglich; nichts wird gesendet, bevor Sie auf „Absenden“ klicken</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>These can only be moved, so they were not taken</source>
            <translation>Diese Dateien können nur verschoben werden und wurden deshalb nicht übernommen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>The other program offers to move them, and your originals would be gone. Copy and paste them instead, or use “Add files…”.</source>
            <translation>Das andere Programm bietet an, sie zu verschieben; Ihre Originale wären dann weg. Kopieren und fügen Sie sie stattdessen ein oder verwenden Sie „Dateien hinzufügen…“.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>These are not files on this computer yet</source>
            <translation>Dies sind noch keine Dateien auf diesem Computer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>They are still inside another program, such as a mail or an archive. Save them in a folder first, then add them from there.</source>
            <translation>Sie befinden sich noch in einem anderen Programm, etwa in einer E-Mail oder einem Archiv. Speichern Sie sie zuerst in einem Ordner und fügen Sie sie von dort hinzu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>This is a picture, not a file</source>
            <translation>Dies ist ein Bild, keine Datei</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Save it as a file first, then add that.</source>
            <translation>Speichern Sie es zuerst als Datei und fügen Sie diese hinzu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>There is nothing in it that can be added</source>
            <translation>Darin ist nichts, was hinzugefügt werden kann</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Add files, folders, links, or a list of paths, links or file ids, one a line.</source>
            <translation>Fügen Sie Dateien, Ordner, Links oder eine Liste von Pfaden, Links oder Datei-IDs hinzu, je eine pro Zeile.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Drop to add this list to the new batch</source>
            <translation>Ablegen, um diese Liste zum neuen Stapel hinzuzufügen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Drop to add {n} items to the new batch</source>
            <extracomment>One: Drop to add {n} item to the new batch</extracomment>
            <translation>
                <numerusform>Ablegen, um {n} Element zum neuen Stapel hinzuzufügen</numerusform>
                <numerusform>Ablegen, um {n} Elemente zum neuen Stapel hinzuzufügen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Drop to add {n} files to the new batch</source>
            <extracomment>One: Drop to add {n} file to the new batch</extracomment>
            <translation>
                <numerusform>Ablegen, um {n} Datei zum neuen Stapel hinzuzufügen</numerusform>
                <numerusform>Ablegen, um {n} Dateien zum neuen Stapel hinzuzufügen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>Follow a batch run that another program or computer started, with its results. Nothing is sent and nothing is charged.</source>
            <translation>Einen Stapellauf, den ein anderes Programm oder ein anderer Computer gestartet hat, samt Ergebnissen verfolgen. Nichts wird gesendet und nichts wird berechnet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a file; a batch run's starts with bpr_.</source>
            <translation>Dies sieht wie die ID einer Datei aus; die eines Stapellaufs beginnt mit bpr_.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of an extractor; a batch run's starts with bpr_.</source>
            <translation>Dies sieht wie die ID eines Extraktors aus; die eines Stapellaufs beginnt mit bpr_.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a single run; a batch run's starts with bpr_.</source>
            <translation>Dies sieht wie die ID eines einzelnen Laufs aus; die eines Stapellaufs beginnt mit bpr_.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a version of an extractor; a batch run's starts with bpr_.</source>
            <translation>Dies sieht wie die ID einer Extraktorversion aus; die eines Stapellaufs beginnt mit bpr_.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a parse batch; a batch run's starts with bpr_.</source>
            <translation>Dies sieht wie die ID eines Parse-Stapels aus; die eines Stapellaufs beginnt mit bpr_.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a workflow batch; a batch run's starts with bpr_.</source>
            <translation>Dies sieht wie die ID eines Workflow-Stapels aus; die eines Stapellaufs beginnt mit bpr_.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>An id has at most {n} characters.</source>
            <extracomment>One: An id has at most {n} character.</extracomment>
            <translation>
                <numerusform>Eine ID hat höchstens {n} Zeichen.</numerusform>
                <numerusform>Eine ID hat höchstens {n} Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>Paste the id alone, without a link or other words.</source>
            <translation>Fügen Sie nur die ID ein, ohne Link oder weitere Wörter.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Such as 1-5, 8. Only these pages are processed, and charged; empty means all.</source>
            <translation>Zum Beispiel 1-5, 8. Nur diese Seiten werden verarbeitet und berechnet; leer bedeutet alle.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>The version of Extend's own model, such as 4.6.0; empty means the one of the extractor. No price of its own is documented.</source>
            <translation>Die Version des Extend-eigenen Modells, z. B. 4.6.0; leer bedeutet die des Extraktors. Ein eigener Preis ist nicht dokumentiert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>For Extend's billing reports; letters, digits, - and _ only. Other signs are left out.</source>
            <translation>Für die Abrechnungsberichte von Extend; nur Buchstaben, Ziffern, - und _. Andere Zeichen werden weggelassen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Operator extractors do not use this.</source>
            <translation>Operator-Extraktoren verwenden dies nicht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Only what stands here differs from the extractor, for all inputs of this batch. Give whole objects: how deep Extend merges them is not documented.</source>
            <translation>Nur was hier steht, weicht vom Extraktor ab, und zwar für alle Eingaben dieses Stapels. Geben Sie ganze Objekte an: Wie tief Extend sie zusammenführt, ist nicht dokumentiert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Pages: give numbers and ranges such as 1-5, 8</source>
            <translation>Seiten: Geben Sie Zahlen und Bereiche wie 1-5, 8 an</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <location filename="extend_desktop/ui/models/files_model.py"></location>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <location filename="extend_desktop/ui/views/review/page_strip.py"></location>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Citations</source>
            <translation>Fundstellen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Review agent</source>
            <translation>Prüfagent</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Base version</source>
            <translation>Basisversion</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Base processor</source>
            <translation>Basisprozessor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be an object</source>
            <translation>„{place}“ muss ein Objekt sein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be a list</source>
            <translation>„{place}“ muss eine Liste sein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be a text</source>
            <translation>„{place}“ muss ein Text sein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be true or false</source>
            <translation>„{place}“ muss true oder false sein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be {wanted}</source>
            <translation>„{place}“ muss {wanted} sein</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>{n} set</source>
            <comment>options</comment>
            <extracomment>One: {n} set</extracomment>
            <translation>
                <numerusform>{n} gesetzt</numerusform>
                <numerusform>{n} gesetzt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>none set</source>
            <comment>options</comment>
            <translation>keine gesetzt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Billing tags: {tags}</source>
            <translation>Abrechnungs-Tags: {tags}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>on</source>
            <comment>a switch</comment>
            <translation>ein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>off</source>
            <comment>a switch</comment>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>This is not JSON: look at line {line}</source>
            <translation>Dies ist kein gültiges JSON: Prüfen Sie Zeile {line}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>An override is an object: it begins with {{ and ends with }}</source>
            <translation>Eine Überschreibung ist ein Objekt: Sie beginnt mit {{ und endet mit }}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“fields” is the older form of a config and cannot be overridden; use “schema”</source>
            <translation>„fields“ ist die ältere Form einer Konfiguration und kann nicht überschrieben werden; verwenden Sie „schema“</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>There is no “{place}”; known are {wanted}</source>
            <translation>„{place}“ gibt es nicht; bekannt sind {wanted}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be one of {wanted}</source>
            <translation>„{place}“ muss einer dieser Werte sein: {wanted}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Connect an account to see its batches.</source>
            <translation>Verbinden Sie ein Konto, um seine Stapel zu sehen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submit a new batch and watch it here.</source>
            <translation>Senden Sie einen neuen Stapel ab und verfolgen Sie ihn hier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Queued</source>
            <comment>a batch</comment>
            <translation>In der Warteschlange</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploading</source>
            <comment>a batch</comment>
            <translation>Wird hochgeladen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submitting</source>
            <comment>a batch</comment>
            <translation>Wird abgesendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Running</source>
            <comment>a batch</comment>
            <translation>Läuft</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Fetching results</source>
            <comment>a batch</comment>
            <translation>Ergebnisse werden abgerufen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Unconfirmed</source>
            <comment>a batch</comment>
            <translation>Unbestätigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Paused</source>
            <comment>a batch</comment>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelling</source>
            <comment>a batch</comment>
            <translation>Wird abgebrochen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelled</source>
            <comment>a batch</comment>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>from the last session</source>
            <translation>aus der letzten Sitzung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>recovered, look at it before you resume</source>
            <translation>wiederhergestellt, vor dem Fortsetzen ansehen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Skipped</source>
            <comment>an input</comment>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Blocked</source>
            <comment>an input</comment>
            <translation>Blockiert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Waiting</source>
            <comment>an input</comment>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploading</source>
            <comment>an input</comment>
            <translation>Wird hochgeladen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploaded</source>
            <comment>an input</comment>
            <translation>Hochgeladen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submitting</source>
            <comment>an input</comment>
            <translation>Wird abgesendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Unconfirmed</source>
            <comment>an input</comment>
            <translation>Unbestätigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submitted</source>
            <comment>an input</comment>
            <translation>Abgesendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Failed</source>
            <comment>an input</comment>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelled</source>
            <comment>an input</comment>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Pending</source>
            <comment>an input</comment>
            <translation>Ausstehend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Processing</source>
            <comment>an input</comment>
            <translation>In Verarbeitung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Processed</source>
            <comment>an input</comment>
            <translation>Verarbeitet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploading</source>
            <comment>inputs</comment>
            <translation>Werden hochgeladen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} uploading</source>
            <comment>inputs</comment>
            <extracomment>One: {n} uploading</extracomment>
            <translation>
                <numerusform>{n} wird hochgeladen</numerusform>
                <numerusform>{n} werden hochgeladen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Unconfirmed</source>
            <comment>inputs</comment>
            <translation>Unbestätigt</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} unconfirmed</source>
            <comment>inputs</comment>
            <extracomment>One: {n} unconfirmed</extracomment>
            <translation>
                <numerusform>{n} unbestätigt</numerusform>
                <numerusform>{n} unbestätigt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Waiting</source>
            <comment>inputs</comment>
            <translation>Wartend</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} waiting</source>
            <comment>inputs</comment>
            <extracomment>One: {n} waiting</extracomment>
            <translation>
                <numerusform>{n} wartend</numerusform>
                <numerusform>{n} wartend</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Running</source>
            <comment>inputs</comment>
            <translation>Laufend</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} running</source>
            <comment>inputs</comment>
            <extracomment>One: {n} running</extracomment>
            <translation>
                <numerusform>{n} laufend</numerusform>
                <numerusform>{n} laufend</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Processed</source>
            <comment>inputs</comment>
            <translation>Verarbeitet</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} processed</source>
            <comment>inputs</comment>
            <extracomment>One: {n} processed</extracomment>
            <translation>
                <numerusform>{n} verarbeitet</numerusform>
                <numerusform>{n} verarbeitet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Failed</source>
            <comment>inputs</comment>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/ui/views/window/page_counts.py"></location>
            <source>{n} failed</source>
            <comment>inputs</comment>
            <extracomment>One: {n} failed</extracomment>
            <translation>
                <numerusform>{n} Fehler</numerusform>
                <numerusform>{n} Fehler</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelled</source>
            <comment>inputs</comment>
            <translation>Abgebrochen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} cancelled</source>
            <comment>inputs</comment>
            <extracomment>One: {n} cancelled</extracomment>
            <translation>
                <numerusform>{n} abgebrochen</numerusform>
                <numerusform>{n} abgebrochen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Skipped</source>
            <comment>inputs</comment>
            <translation>Übersprungen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} skipped</source>
            <comment>inputs</comment>
            <extracomment>One: {n} skipped</extracomment>
            <translation>
                <numerusform>{n} übersprungen</numerusform>
                <numerusform>{n} übersprungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Blocked</source>
            <comment>inputs</comment>
            <translation>Blockiert</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} blocked</source>
            <comment>inputs</comment>
            <extracomment>One: {n} blocked</extracomment>
            <translation>
                <numerusform>{n} blockiert</numerusform>
                <numerusform>{n} blockiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Finished with {n} failed</source>
            <comment>inputs</comment>
            <extracomment>One: Finished with {n} failed</extracomment>
            <translation>
                <numerusform>Beendet, {n} fehlgeschlagen</numerusform>
                <numerusform>Beendet, {n} fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Paused: {reason}</source>
            <comment>a batch</comment>
            <translation>Angehalten: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Held: offline</source>
            <comment>a batch</comment>
            <translation>Ruht: offline</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Extend's limit was reached; next try at {time}, by our own back-off</source>
            <translation>Das Limit von Extend wurde erreicht; nächster Versuch um {time} nach eigener Wartezeit des Programms</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Extend asked us to wait until {time}</source>
            <translation>Extend hat gebeten, bis {time} zu warten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>its batch run is gone at Extend; given up at {time} unless it is back</source>
            <translation>sein Stapellauf ist bei Extend verschwunden; wird um {time} aufgegeben, falls er nicht wieder auftaucht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Extend says “{word}”, a state this program does not know; asked again at {time}</source>
            <translation>Extend meldet „{word}“, einen Zustand, den dieses Programm nicht kennt; erneute Abfrage um {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{reason}; next try at {time}</source>
            <translation>{reason}; nächster Versuch um {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} batches wait to be tried again, the first at {time}</source>
            <extracomment>One: {n} batch waits to be tried again, the first at {time}</extracomment>
            <translation>
                <numerusform>{n} Stapel wartet auf einen neuen Versuch um {time}</numerusform>
                <numerusform>{n} Stapel warten auf einen neuen Versuch, der erste um {time}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{state} when last seen, {time}</source>
            <translation>{state}, zuletzt gesehen {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Batch run {id}: not known yet</source>
            <translation>Stapellauf {id}: noch nicht bekannt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Batch run {id}: {status}</source>
            <translation>Stapellauf {id}: {status}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{count} of {all}</source>
            <translation>{count} von {all}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>No inputs</source>
            <translation>Keine Eingaben</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} options set</source>
            <extracomment>One: {n} option set</extracomment>
            <translation>
                <numerusform>{n} Option gesetzt</numerusform>
                <numerusform>{n} Optionen gesetzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{shown} of {n} inputs</source>
            <extracomment>One: {shown} of {n} input</extracomment>
            <translation>
                <numerusform>{shown} von {n} Eingabe</numerusform>
                <numerusform>{shown} von {n} Eingaben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{credits} so far</source>
            <translation>bisher {credits}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Same</source>
            <comment>values</comment>
            <translation>Gleich</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Differ</source>
            <comment>values</comment>
            <translation>Anders</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>New</source>
            <comment>values</comment>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Lost</source>
            <comment>values</comment>
            <translation>Fehlt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with the same value in both batches</source>
            <translation>Dokumente mit demselben Wert in beiden Stapeln</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with another value in this batch</source>
            <translation>Dokumente mit einem anderen Wert in diesem Stapel</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with a value in this batch only</source>
            <translation>Dokumente mit einem Wert nur in diesem Stapel</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with a value in the other batch only</source>
            <translation>Dokumente mit einem Wert nur im anderen Stapel</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} same</source>
            <comment>documents</comment>
            <extracomment>One: {n} same</extracomment>
            <translation>
                <numerusform>{n} gleich</numerusform>
                <numerusform>{n} gleich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} differ</source>
            <comment>documents</comment>
            <extracomment>One: {n} differ</extracomment>
            <translation>
                <numerusform>{n} abweichend</numerusform>
                <numerusform>{n} abweichend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} new</source>
            <comment>documents</comment>
            <extracomment>One: {n} new</extracomment>
            <translation>
                <numerusform>{n} neu</numerusform>
                <numerusform>{n} neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} lost</source>
            <comment>documents</comment>
            <extracomment>One: {n} lost</extracomment>
            <translation>
                <numerusform>{n} verloren</numerusform>
                <numerusform>{n} verloren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>No value differs</source>
            <translation>Kein Wert weicht ab</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>No document has a result in both batches</source>
            <translation>Kein Dokument hat in beiden Stapeln ein Ergebnis</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>No other batch of this extractor is in the history</source>
            <translation>Im Verlauf gibt es keinen anderen Stapel dieses Extraktors</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>“{name}” beside “{other}”</source>
            <translation>„{name}“ neben „{other}“</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} documents in both</source>
            <extracomment>One: {n} document in both</extracomment>
            <translation>
                <numerusform>{n} Dokument in beiden</numerusform>
                <numerusform>{n} Dokumente in beiden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} only in this batch</source>
            <comment>documents</comment>
            <extracomment>One: {n} only in this batch</extracomment>
            <translation>
                <numerusform>{n} nur in diesem Stapel</numerusform>
                <numerusform>{n} nur in diesem Stapel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} only in the other</source>
            <comment>documents</comment>
            <extracomment>One: {n} only in the other</extracomment>
            <translation>
                <numerusform>{n} nur im anderen</numerusform>
                <numerusform>{n} nur im anderen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Comparing: {done} of {n} documents</source>
            <extracomment>One: Comparing: {done} of {n} document</extracomment>
            <translation>
                <numerusform>Vergleich: {done} von {n} Dokument</numerusform>
                <numerusform>Vergleich: {done} von {n} Dokumenten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Batches are not available for this account</source>
            <translation>Für dieses Konto sind keine Stapel verfügbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its host speaks the older generation of the API, which has no batch runs. Browsing files works; for batches, connect an account whose API version is 2026-02-09.</source>
            <translation>Sein Host spricht die ältere Generation der API, die keine Stapelläufe kennt. Das Durchsehen von Dateien funktioniert; verbinden Sie für Stapel ein Konto mit der API-Version 2026-02-09.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>This account speaks the older API: files can be used, batches are off, because the older API cannot create extract batches.</source>
            <translation>Dieses Konto spricht die ältere API: Dateien können verwendet werden, Stapel sind ausgeschaltet, weil die ältere API keine Extraktionsstapel erstellen kann.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The host refuses API version {refused}, so it is asked with {version} from now on.</source>
            <translation>Der Host lehnt die API-Version {refused} ab und wird von nun an mit {version} angefragt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The practice server stopped</source>
            <translation>Der Übungsserver wurde beendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its files and batches are kept. Start it again to go on.</source>
            <translation>Seine Dateien und Stapel bleiben erhalten. Starten Sie ihn erneut, um fortzufahren.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The practice account could not be read and was reset</source>
            <translation>Das Übungskonto konnte nicht gelesen werden und beginnt neu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Leave it as it is unless Extend told you otherwise. Batches need the current version; with an older one files can be browsed.</source>
            <translation>Lassen Sie dies unverändert, sofern Extend Ihnen nichts anderes mitgeteilt hat. Stapel benötigen die aktuelle Version; mit einer älteren können Dateien durchgesehen werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{version} — current</source>
            <translation>{version} – aktuell</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{version} — older, files only</source>
            <translation>{version} – älter, nur Dateien</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No account yet. The sandbox needs none.</source>
            <translation>Noch kein Konto. Die Sandbox benötigt keines.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Practice data on this computer; nothing is sent to Extend.</source>
            <translation>Übungsdaten auf diesem Computer; nichts wird an Extend gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Kept on this computer.</source>
            <translation>Auf diesem Computer gespeichert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{host} · open now. {where}</source>
            <translation>{host} · derzeit geöffnet. {where}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>A new key for {account}</source>
            <translation>Neuer Schlüssel für {account}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>It is tried at {host} and kept in the place of the old one. Batches of this account then wait for “Resume all”.</source>
            <translation>Er wird bei {host} geprüft und anstelle des alten gespeichert. Die Stapel dieses Kontos warten dann auf „Alle fortsetzen“.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Forget “{account}” and delete its key?</source>
            <translation>„{account}“ vergessen und den Schlüssel löschen?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its batches stay in the history on this computer.</source>
            <translation>Die Stapel bleiben im Verlauf auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>What it held was kept as {place}.</source>
            <translation>Der bisherige Inhalt wurde als {place} aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Offline since {time}</source>
            <translation>Offline seit {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>updated {duration} ago</source>
            <translation>vor {duration} aktualisiert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Next update in {duration}</source>
            <translation>Nächste Aktualisierung in {duration}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>At most {reads} reads, {writes} writes and {runs} runs a second, as Extend allows</source>
            <translation>Höchstens {reads} Lesezugriffe, {writes} Schreibzugriffe und {runs} Läufe pro Sekunde, wie von Extend erlaubt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Open a page in the browser and sign in to the network.</source>
            <translation>Öffnen Sie eine Seite im Browser und melden Sie sich beim Netzwerk an.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Nothing is lost or sent twice.</source>
            <translation>Nichts geht verloren oder wird doppelt gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>You can still add, review and export.</source>
            <translation>Sie können weiterhin hinzufügen, überprüfen und exportieren.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{operation}: waiting for Extend since {time}</source>
            <translation>{operation}: Warten auf Extend seit {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Sandbox — practice data</source>
            <translation>Sandbox – Übungsdaten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Environment</source>
            <comment>variables</comment>
            <translation>Umgebungsvariable</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Files can be listed.</source>
            <translation>Dateien können aufgelistet werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Files cannot be listed with this key.</source>
            <translation>Mit diesem Schlüssel können keine Dateien aufgelistet werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Batches can be created.</source>
            <translation>Stapel können erstellt werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Batches are not available with this key.</source>
            <translation>Mit diesem Schlüssel sind keine Stapel verfügbar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Page {number}</source>
            <translation>Seite {number}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/results.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>no rows</source>
            <translation>keine Zeilen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>rows {first}–{last}</source>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Reset the practice account?</source>
            <translation>Übungskonto zurücksetzen?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its files and runs are deleted from the practice server on this computer. Batches stay in the history, with the results that were fetched.</source>
            <translation>Seine Dateien und Läufe werden vom Übungsserver auf diesem Computer gelöscht. Stapel bleiben mit den abgerufenen Ergebnissen im Verlauf.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>next try in {duration}</source>
            <translation>nächster Versuch in {duration}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No connection to the sandbox since {time}</source>
            <translation>Keine Verbindung zur Sandbox seit {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No connection to Extend ({region}) since {time}</source>
            <translation>Keine Verbindung zu Extend ({region}) seit {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>A page of the network answers instead of the sandbox since {time}</source>
            <translation>Statt der Sandbox antwortet seit {time} eine Seite des Netzwerks</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>A page of the network answers instead of Extend ({region}) since {time}</source>
            <translation>Statt Extend ({region}) antwortet seit {time} eine Seite des Netzwerks</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{uploads} and {runs} go on by themselves.</source>
            <translation>{uploads} und {runs} gehen von selbst weiter.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{n} uploads go on by themselves.</source>
            <extracomment>One: {n} upload goes on by itself.</extracomment>
            <translation>
                <numerusform>{n} Upload geht von selbst weiter.</numerusform>
                <numerusform>{n} Uploads gehen von selbst weiter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{n} runs go on by themselves.</source>
            <extracomment>One: {n} run goes on by itself.</extracomment>
            <translation>
                <numerusform>{n} Lauf geht von selbst weiter.</numerusform>
                <numerusform>{n} Läufe gehen von selbst weiter.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No extractors in this workspace yet.</source>
            <translation>Noch keine Extraktoren in diesem Arbeitsbereich.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{n} extractors found.</source>
            <extracomment>One: {n} extractor found.</extracomment>
            <translation>
                <numerusform>{n} Extraktor gefunden.</numerusform>
                <numerusform>{n} Extraktoren gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Name (DNS)</source>
            <translation>Name (DNS)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Connection (TCP)</source>
            <translation>Verbindung (TCP)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Encryption (TLS)</source>
            <translation>Verschlüsselung (TLS)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Permission</source>
            <translation>Berechtigung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Workspace</source>
            <translation>Arbeitsbereich</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>API version</source>
            <translation>API-Version</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Rate limit</source>
            <translation>Anfragelimit</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>under way</source>
            <translation>läuft</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>ok</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>not reached</source>
            <translation>nicht erreicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>The connection works.</source>
            <translation>Die Verbindung funktioniert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>What was tried works. Not tried, for there was no API key: {left}.</source>
            <translation>Was geprüft wurde, funktioniert. Mangels API-Schlüssel nicht geprüft: {left}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Open an account to test its connection.</source>
            <translation>Öffnen Sie ein Konto, um dessen Verbindung zu testen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>The test was cancelled.</source>
            <translation>Der Test wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>connected by the proxy</source>
            <translation>über den Proxy verbunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>connected</source>
            <translation>verbunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>an API answers, asked without the key</source>
            <translation>eine API antwortet, ohne Schlüssel angefragt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>the server does not say its time</source>
            <translation>der Server teilt seine Uhrzeit nicht mit</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>the same as the server's</source>
            <translation>wie die des Servers</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} ahead of the server's</source>
            <translation>geht gegenüber dem Server {duration} vor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} behind the server's</source>
            <translation>geht gegenüber dem Server {duration} nach</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>accepted</source>
            <comment>an API key</comment>
            <translation>angenommen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Files cannot be listed.</source>
            <translation>Dateien können nicht aufgelistet werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Extractors cannot be listed with this key, so there are no batches.</source>
            <translation>Mit diesem Schlüssel können keine Extraktoren aufgelistet werden, daher gibt es keine Stapel.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>not used up: {reads} reads, {writes} writes and {runs} runs a second are tried at first</source>
            <translation>nicht ausgeschöpft: zunächst werden {reads} Lesezugriffe, {writes} Schreibzugriffe und {runs} Läufe pro Sekunde versucht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} ahead of the server's; set this computer's date and time</source>
            <translation>geht gegenüber dem Server {duration} vor; stellen Sie Datum und Uhrzeit dieses Computers ein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} behind the server's; set this computer's date and time</source>
            <translation>geht gegenüber dem Server {duration} nach; stellen Sie Datum und Uhrzeit dieses Computers ein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>No extractors yet.</source>
            <translation>Noch keine Extraktoren.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are at Extend: each goes on there and may be charged.</source>
            <extracomment>One: {n} input is at Extend: it goes on there and may be charged.</extracomment>
            <translation>
                <numerusform>{n} Eingabe ist bei Extend: Sie läuft dort weiter und wird möglicherweise berechnet.</numerusform>
                <numerusform>{n} Eingaben sind bei Extend: Sie laufen dort weiter und werden möglicherweise berechnet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are unconfirmed: each may be at Extend.</source>
            <extracomment>One: {n} input is unconfirmed: it may be at Extend.</extracomment>
            <translation>
                <numerusform>{n} Eingabe ist unbestätigt: Sie ist möglicherweise bei Extend.</numerusform>
                <numerusform>{n} Eingaben sind unbestätigt: Sie sind möglicherweise bei Extend.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are not sent: each will not be.</source>
            <extracomment>One: {n} input is not sent: it will not be.</extracomment>
            <translation>
                <numerusform>{n} Eingabe ist nicht gesendet: Sie wird auch nicht mehr gesendet.</numerusform>
                <numerusform>{n} Eingaben sind nicht gesendet: Sie werden auch nicht mehr gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Retry {n} failed</source>
            <comment>inputs</comment>
            <extracomment>One: Retry {n} failed</extracomment>
            <translation>
                <numerusform>{n} fehlgeschlagene erneut versuchen</numerusform>
                <numerusform>{n} fehlgeschlagene erneut versuchen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Retry the selected</source>
            <comment>inputs</comment>
            <translation>Ausgewählte erneut versuchen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Retry the {n} selected</source>
            <comment>inputs</comment>
            <extracomment>One: Retry the {n} selected</extracomment>
            <translation>
                <numerusform>Die {n} ausgewählte erneut versuchen</numerusform>
                <numerusform>Die {n} ausgewählten erneut versuchen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Nothing was sent again: no input of these has failed</source>
            <translation>Nichts wurde erneut gesendet: Keine dieser Eingaben ist fehlgeschlagen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs sent again as a new batch run</source>
            <extracomment>One: {n} input sent again as a new batch run</extracomment>
            <translation>
                <numerusform>{n} Eingabe als neuer Stapellauf erneut gesendet</numerusform>
                <numerusform>{n} Eingaben als neuer Stapellauf erneut gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{inputs} sent again as {n} new batch runs</source>
            <extracomment>One: {inputs} sent again as {n} new batch run</extracomment>
            <translation>
                <numerusform>{inputs} als {n} neuer Stapellauf erneut gesendet</numerusform>
                <numerusform>{inputs} als {n} neue Stapelläufe erneut gesendet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>What is at Extend ends by itself, with its results. What was not sent costs nothing.</source>
            <translation>Was bei Extend ist, endet von selbst, samt Ergebnissen. Was nicht gesendet wurde, kostet nichts.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Runs that finish meanwhile still count. Extend does not say whether it charges for runs that are stopped.</source>
            <translation>Läufe, die inzwischen fertig werden, zählen trotzdem. Extend gibt nicht an, ob gestoppte Läufe berechnet werden.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are unconfirmed: the answer was lost, and Extend may have them.</source>
            <extracomment>One: {n} input is unconfirmed: the answer was lost, and Extend may have it.</extracomment>
            <translation>
                <numerusform>{n} Eingabe ist unbestätigt: Die Antwort ging verloren, und Extend hat sie möglicherweise.</numerusform>
                <numerusform>{n} Eingaben sind unbestätigt: Die Antwort ging verloren, und Extend hat sie möglicherweise.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Its {n} inputs, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is stopped: cancel the batch first for that.</source>
            <extracomment>One: Its {n} input, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is stopped: cancel the batch first for that.</extracomment>
            <translation>
                <numerusform>Die {n} Eingabe, das Ergebnis und der Ablauf werden von diesem Computer entfernt und können nicht wiederhergestellt werden. Bei Extend wird nichts gestoppt: Brechen Sie dafür zuerst den Stapel ab.</numerusform>
                <numerusform>Die {n} Eingaben, ihre Ergebnisse und der Ablauf werden von diesem Computer entfernt und können nicht wiederhergestellt werden. Bei Extend wird nichts gestoppt: Brechen Sie dafür zuerst den Stapel ab.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Delete “{name}” although it has not ended?</source>
            <translation>„{name}“ löschen, obwohl der Stapel noch nicht beendet ist?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Delete “{name}” from the history?</source>
            <translation>„{name}“ aus dem Verlauf löschen?</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Its {n} inputs, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is touched; files you exported stay.</source>
            <extracomment>One: Its {n} input, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is touched; files you exported stay.</extracomment>
            <translation>
                <numerusform>Die {n} Eingabe, das Ergebnis und der Ablauf werden von diesem Computer entfernt und können nicht wiederhergestellt werden. Bei Extend bleibt alles unberührt; exportierte Dateien bleiben erhalten.</numerusform>
                <numerusform>Die {n} Eingaben, ihre Ergebnisse und der Ablauf werden von diesem Computer entfernt und können nicht wiederhergestellt werden. Bei Extend bleibt alles unberührt; exportierte Dateien bleiben erhalten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Top up the credits at Extend, then try again.</source>
            <translation>Laden Sie die Credits bei Extend auf und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Nothing has been sent since {time}; every queue is kept.</source>
            <translation>Seit {time} wird nichts gesendet; alle Warteschlangen bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{reason}: everything is paused</source>
            <translation>{reason}: Alles ist angehalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>since {time}</source>
            <translation>seit {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Everything is paused</source>
            <translation>Alles ist angehalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish what runs now; do not send the rest</source>
            <translation>Laufendes beenden, den Rest nicht senden</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Do not send the {n} that wait; nothing runs at Extend now</source>
            <comment>inputs</comment>
            <extracomment>One: Do not send the one that waits; nothing runs at Extend now</extracomment>
            <translation>
                <numerusform>Die eine wartende nicht senden; bei Extend läuft derzeit nichts</numerusform>
                <numerusform>Die {n} wartenden nicht senden; bei Extend läuft derzeit nichts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish the {n} that run now; nothing else is left to send</source>
            <comment>inputs</comment>
            <extracomment>One: Finish the one that runs now; nothing else is left to send</extracomment>
            <translation>
                <numerusform>Die eine laufende beenden; sonst ist nichts mehr zu senden</numerusform>
                <numerusform>Die {n} laufenden beenden; sonst ist nichts mehr zu senden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish the {n} that run now; do not send the other one</source>
            <comment>inputs</comment>
            <extracomment>One: Finish the one that runs now; do not send the other one</extracomment>
            <translation>
                <numerusform>Die eine laufende beenden; die andere nicht senden</numerusform>
                <numerusform>Die {n} laufenden beenden; die andere nicht senden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish the {n} that run now; do not send the other {unsent}</source>
            <comment>inputs</comment>
            <extracomment>One: Finish the one that runs now; do not send the other {unsent}</extracomment>
            <translation>
                <numerusform>Die eine laufende beenden; die anderen {unsent} nicht senden</numerusform>
                <numerusform>Die {n} laufenden beenden; die anderen {unsent} nicht senden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Stop everything, also what runs at Extend</source>
            <translation>Alles stoppen, auch was bei Extend läuft</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Stop everything</source>
            <translation>Alles stoppen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Stop everything, also the {n} that run at Extend</source>
            <comment>inputs</comment>
            <extracomment>One: Stop everything, also the one that runs at Extend</extracomment>
            <translation>
                <numerusform>Alles stoppen, auch die eine, die bei Extend läuft</numerusform>
                <numerusform>Alles stoppen, auch die {n}, die bei Extend laufen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>The key comes from EXTEND_API_KEY: change it there, then start again.</source>
            <translation>Der Schlüssel stammt aus EXTEND_API_KEY: Ändern Sie ihn dort und starten Sie dann neu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Enter a valid key, made in Extend's dashboard under Developers.</source>
            <translation>Geben Sie einen gültigen Schlüssel ein; Sie erstellen ihn im Dashboard von Extend unter „Developers“.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is damaged</source>
            <translation>Das Journal ist beschädigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Nothing more is sent or written. Close Extend Desktop and start it again: what can be read is recovered then, and the damaged file is kept.</source>
            <translation>Es wird nichts mehr gesendet oder geschrieben. Schließen Sie Extend Desktop und starten Sie es neu: Dabei wird wiederhergestellt, was lesbar ist, und die beschädigte Datei bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>The journal is older than the one last used</source>
            <translation>Das Journal ist älter als das zuletzt verwendete</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal was damaged</source>
            <translation>Das Journal war beschädigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>The damaged file is kept: {place}</source>
            <translation>Die beschädigte Datei bleibt erhalten: {place}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>It was probably restored from a backup, so what was sent since then is not in it.</source>
            <translation>Es wurde vermutlich aus einer Sicherung wiederhergestellt und enthält daher nicht, was seitdem gesendet wurde.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Look at Extend before you send anything again; batch runs missing here can be adopted.</source>
            <translation>Sehen Sie bei Extend nach, bevor Sie etwas erneut senden; hier fehlende Stapelläufe können übernommen werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Nothing of it could be read, and a new one was begun. Look at Extend before you send again what was sent before.</source>
            <translation>Nichts davon war lesbar, und ein neues wurde begonnen. Sehen Sie bei Extend nach, bevor Sie bereits Gesendetes erneut senden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>What happened last before the damage may be missing.</source>
            <translation>Was zuletzt vor der Beschädigung geschah, fehlt möglicherweise.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} inputs could not be read.</source>
            <extracomment>One: {n} input could not be read.</extracomment>
            <translation>
                <numerusform>{n} Eingabe konnte nicht gelesen werden.</numerusform>
                <numerusform>{n} Eingaben konnten nicht gelesen werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} entries could not be placed.</source>
            <extracomment>One: {n} entry could not be placed.</extracomment>
            <translation>
                <numerusform>{n} Eintrag konnte nicht zugeordnet werden.</numerusform>
                <numerusform>{n} Einträge konnten nicht zugeordnet werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} batches are paused until you resume them.</source>
            <extracomment>One: {n} batch is paused until you resume it.</extracomment>
            <translation>
                <numerusform>{n} Stapel ist angehalten, bis Sie ihn fortsetzen.</numerusform>
                <numerusform>{n} Stapel sind angehalten, bis Sie sie fortsetzen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} inputs may have been sent already and are looked for at Extend, not sent again.</source>
            <extracomment>One: {n} input may have been sent already and is looked for at Extend, not sent again.</extracomment>
            <translation>
                <numerusform>{n} Eingabe wurde möglicherweise bereits gesendet; sie wird bei Extend gesucht und nicht erneut gesendet.</numerusform>
                <numerusform>{n} Eingaben wurden möglicherweise bereits gesendet; sie werden bei Extend gesucht und nicht erneut gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>What could not be read is as in a new program; accounts may have to be entered again.</source>
            <translation>Was nicht gelesen werden konnte, ist wie in einem neuen Programm; Konten müssen möglicherweise erneut eingegeben werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The settings were damaged</source>
            <translation>Die Einstellungen waren beschädigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>The journal is gone</source>
            <translation>Das Journal ist verschwunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>It was there at the last start: {place} A new one was begun. What was sent before is not known here: look at Extend before you send it again.</source>
            <translation>Beim letzten Start war es vorhanden: {place} Ein neues wurde begonnen. Was zuvor gesendet wurde, ist hier nicht bekannt: Sehen Sie bei Extend nach, bevor Sie es erneut senden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Another program's file was in the journal's place</source>
            <translation>An der Stelle des Journals lag die Datei eines anderen Programms</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>It is left as it is, under another name: {place} A new journal was begun. Look at Extend before you send again what was sent before.</source>
            <translation>Sie bleibt unverändert unter einem anderen Namen erhalten: {place} Ein neues Journal wurde begonnen. Sehen Sie bei Extend nach, bevor Sie bereits Gesendetes erneut senden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{batches}, {inputs} and {results} were recovered.</source>
            <translation>{batches}, {inputs} und {results} wurden wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Extend Desktop ended unexpectedly</source>
            <translation>Extend Desktop wurde unerwartet beendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>A report is only ever saved to a file that you choose. Nothing is sent by itself, and there is no telemetry.</source>
            <translation>Ein Bericht wird immer nur in einer von Ihnen gewählten Datei gespeichert. Nichts wird von selbst gesendet, und es gibt keine Telemetrie.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Secrets are taken out before a line is written. Times are UTC.</source>
            <translation>Geheimnisse werden entfernt, bevor eine Zeile geschrieben wird. Zeiten sind in UTC.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>What goes into the report</source>
            <translation>Was der Bericht enthält</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>This is all of it. No document, result or key is in it. Send it yourself, to whom you choose.</source>
            <translation>Das ist alles. Er enthält kein Dokument, kein Ergebnis und keinen Schlüssel. Sie senden ihn selbst, an wen Sie möchten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Include names of accounts and batches, and paths</source>
            <translation>Namen von Konten und Stapeln sowie Pfade aufnehmen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Off, each is replaced by a mark, the same for the same name.</source>
            <translation>Wenn ausgeschaltet, wird jeder Name durch ein Kennzeichen ersetzt, gleiche Namen durch dasselbe.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>The log is empty</source>
            <translation>Das Protokoll ist leer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>No line fits the filter</source>
            <translation>Keine Zeile entspricht dem Filter</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Information and above</source>
            <translation>Informationen und höher</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Warnings and errors</source>
            <translation>Warnungen und Fehler</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Errors only</source>
            <translation>Nur Fehler</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>It crashed at {time}.</source>
            <translation>Es ist um {time} abgestürzt.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>It crashed at {time}, and {n} more times before.</source>
            <extracomment>One: It crashed at {time}, and {n} more time before.</extracomment>
            <translation>
                <numerusform>Es ist um {time} abgestürzt und zuvor noch {n} weiteres Mal.</numerusform>
                <numerusform>Es ist um {time} abgestürzt und zuvor noch {n} weitere Male.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Your batches are in the journal and go on where they stood. You can look at a report and save it, to attach it to a bug report; nothing is sent by itself.</source>
            <translation>Ihre Stapel sind im Journal und gehen dort weiter, wo sie standen. Sie können einen Bericht ansehen und speichern, um ihn mit einer Fehlerbeschreibung einzureichen; nichts wird von selbst gesendet.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>{n} crashes of processes that read documents, the last at {time}.</source>
            <extracomment>One: {n} crash of a process that read documents, the last at {time}.</extracomment>
            <translation>
                <numerusform>{n} Absturz eines Prozesses, der Dokumente liest, zuletzt um {time}.</numerusform>
                <numerusform>{n} Abstürze von Prozessen, die Dokumente lesen, der letzte um {time}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Such a document is named in its row, and no other one is touched. The traces are in the report.</source>
            <translation>Ein solches Dokument wird in seiner Zeile genannt, andere sind nicht betroffen. Die Stacktraces stehen im Bericht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Saved: {name}</source>
            <translation>Gespeichert: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>{n} entries</source>
            <extracomment>One: {n} entry</extracomment>
            <translation>
                <numerusform>{n} Eintrag</numerusform>
                <numerusform>{n} Einträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>{shown} of {n} entries</source>
            <extracomment>One: {shown} of {n} entry</extracomment>
            <translation>
                <numerusform>{shown} von {n} Eintrag</numerusform>
                <numerusform>{shown} von {n} Einträgen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>already in this list</source>
            <translation>bereits in dieser Liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>left out by you</source>
            <translation>von Ihnen ausgelassen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>already extracted with this version</source>
            <translation>mit dieser Version bereits extrahiert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file is empty</source>
            <translation>die Datei ist leer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file cannot be read</source>
            <translation>die Datei kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Extend does not take files with this ending, or without one: give it the ending of what it is, such as .pdf, or save it as a PDF</source>
            <translation>Extend nimmt keine Dateien mit dieser oder ohne Endung an: Geben Sie ihr die passende Endung, etwa .pdf, oder speichern Sie sie als PDF</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>this program does not unpack this kind of archive: unpack it yourself, then add the files</source>
            <translation>dieses Programm entpackt diese Art von Archiv nicht: Entpacken Sie es selbst und fügen Sie dann die Dateien hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>neither its name nor its content says what type it is: choose it</source>
            <translation>weder Name noch Inhalt lassen den Typ erkennen: Wählen Sie ihn aus</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file needs a password</source>
            <translation>die Datei benötigt ein Passwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Extend opens no Office documents with a password: save it without one</source>
            <translation>Extend öffnet keine Office-Dokumente mit Passwort: Speichern Sie es ohne Passwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>it was being written while it was checked: look again when that is over</source>
            <translation>während der Prüfung wurde darin geschrieben: Prüfen Sie erneut, wenn das beendet ist</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>reading it took too long or ended the reader, so it may be damaged</source>
            <translation>das Lesen dauerte zu lange oder beendete das Leseprogramm; die Datei ist möglicherweise beschädigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file is no longer there</source>
            <translation>die Datei ist nicht mehr vorhanden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing of this name is there: check the spelling, and that its drive or share is connected</source>
            <translation>nichts mit diesem Namen gefunden: Prüfen Sie die Schreibweise und ob das Laufwerk oder die Freigabe verbunden ist</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing is there, or no longer: programs keep files in this folder only for a moment, so save it somewhere first and add it from there</source>
            <translation>nichts (mehr) vorhanden: Programme legen Dateien in diesem Ordner nur kurz ab; speichern Sie sie zuerst woanders und fügen Sie sie von dort hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the link leads back to itself</source>
            <translation>die Verknüpfung führt zu sich selbst zurück</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>damaged or cut off</source>
            <translation>beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the document has no pages</source>
            <translation>das Dokument hat keine Seiten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its encryption is damaged, so no password helps</source>
            <translation>die Verschlüsselung ist beschädigt, daher hilft kein Passwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>a web page in place of the document, such as an error page</source>
            <translation>eine Webseite anstelle des Dokuments, etwa eine Fehlerseite</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the link leads nowhere</source>
            <translation>die Verknüpfung führt ins Leere</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its name holds a character that no file name can have</source>
            <translation>der Name enthält ein Zeichen, das in Dateinamen nicht vorkommen kann</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the path is too long: move it nearer to the top folder or shorten the names</source>
            <translation>der Pfad ist zu lang: Verschieben Sie die Datei näher an den obersten Ordner oder kürzen Sie die Namen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>only in the cloud: download it in the file manager, then look again</source>
            <translation>nur in der Cloud: Laden Sie die Datei im Dateimanager herunter und prüfen Sie dann erneut</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>looking at it failed by a fault of this program: look again, or remove it and add it again</source>
            <translation>die Prüfung ist durch einen Fehler dieses Programms fehlgeschlagen: Prüfen Sie erneut, oder entfernen Sie die Datei und fügen Sie sie erneut hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>inside a ZIP archive under a password: enter it, or unpack it yourself</source>
            <translation>in einem passwortgeschützten ZIP-Archiv: Geben Sie das Passwort ein oder entpacken Sie es selbst</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>inside a ZIP archive under a password by AES, which this program cannot undo: unpack it yourself, then add the files</source>
            <translation>in einem mit AES verschlüsselten ZIP-Archiv, das dieses Programm nicht öffnen kann: Entpacken Sie es selbst und fügen Sie dann die Dateien hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>this ZIP archive is damaged: get it anew, then look again, or unpack it yourself</source>
            <translation>dieses ZIP-Archiv ist beschädigt: Besorgen Sie es neu und prüfen Sie es dann erneut, oder entpacken Sie es selbst</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing is in the ZIP archive</source>
            <translation>im ZIP-Archiv ist nichts</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unpacked, the ZIP archive would be far too large: if you trust it, unpack it yourself, then add the files</source>
            <translation>entpackt wäre das ZIP-Archiv viel zu groß: Wenn Sie ihm vertrauen, entpacken Sie es selbst und fügen Sie dann die Dateien hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>packed in a way that only some programs can undo: unpack it yourself, then add the files</source>
            <translation>so gepackt, dass nur einige Programme es entpacken können: Entpacken Sie es selbst und fügen Sie dann die Dateien hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its name leads out of the ZIP archive, which no honest one does: unpack it yourself if you trust it</source>
            <translation>der Name führt aus dem ZIP-Archiv hinaus, was in einem seriösen Archiv nie vorkommt: Entpacken Sie es selbst, wenn Sie ihm vertrauen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the ZIP archive could not be unpacked, because the disk of this program's data is full or cannot be written: make room, then look again</source>
            <translation>das ZIP-Archiv konnte nicht entpackt werden, weil der Datenträger mit den Programmdaten voll oder nicht beschreibbar ist: Schaffen Sie Platz und prüfen Sie es dann erneut</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>it lies on another computer: connect to its share, then add it from there</source>
            <translation>liegt auf einem anderen Computer: Verbinden Sie dessen Freigabe und fügen Sie die Datei von dort hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>mount it first: open this place in the file manager, then add it from there</source>
            <translation>muss zuerst eingehängt werden: Öffnen Sie diesen Ort im Dateimanager und fügen Sie die Datei von dort hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>a path on a Windows computer: give the path on this computer</source>
            <translation>ein Pfad auf einem Windows-Computer: Geben Sie den Pfad auf diesem Computer an</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>taken for a file name, but its folder is missing: give the full path, a link that starts with https://, or a file id</source>
            <translation>als Dateiname aufgefasst, aber der Ordner fehlt: Geben Sie den vollständigen Pfad, einen Link, der mit https:// beginnt, oder eine Datei-ID an</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>only http and https addresses can be fetched</source>
            <translation>nur http- und https-Adressen können abgerufen werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>this is not a whole address: one needs a host, and no spaces</source>
            <translation>dies ist keine vollständige Adresse: Sie braucht einen Host und darf keine Leerzeichen enthalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its own columns are too long to be sent along</source>
            <translation>die eigenen Spalten sind zu lang, um mitgesendet zu werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file was deleted at Extend</source>
            <translation>die Datei wurde bei Extend gelöscht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Already in this list</source>
            <translation>Bereits in dieser Liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Left out by you</source>
            <translation>Von Ihnen ausgelassen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Already extracted with this version</source>
            <translation>Mit dieser Version bereits extrahiert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is empty</source>
            <translation>Die Datei ist leer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file cannot be read</source>
            <translation>Die Datei kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>This program does not unpack this kind of archive: unpack it yourself, then add the files</source>
            <translation>Dieses Programm entpackt diese Art von Archiv nicht: Entpacken Sie es selbst und fügen Sie dann die Dateien hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Neither its name nor its content says what type it is: choose it</source>
            <translation>Weder Name noch Inhalt lassen den Typ erkennen: Wählen Sie ihn aus</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>The file needs a password</source>
            <translation>Die Datei benötigt ein Passwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>It was being written while it was checked: look again when that is over</source>
            <translation>Während der Prüfung wurde darin geschrieben: Prüfen Sie erneut, wenn das beendet ist</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Reading it took too long or ended the reader, so it may be damaged</source>
            <translation>Das Lesen dauerte zu lange oder beendete das Leseprogramm; die Datei ist möglicherweise beschädigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is no longer there</source>
            <translation>Die Datei ist nicht mehr vorhanden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing of this name is there: check the spelling, and that its drive or share is connected</source>
            <translation>Nichts mit diesem Namen gefunden: Prüfen Sie die Schreibweise und ob das Laufwerk oder die Freigabe verbunden ist</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing is there, or no longer: programs keep files in this folder only for a moment, so save it somewhere first and add it from there</source>
            <translation>Nichts (mehr) vorhanden: Programme legen Dateien in diesem Ordner nur kurz ab; speichern Sie sie zuerst woanders und fügen Sie sie von dort hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The link leads back to itself</source>
            <translation>Die Verknüpfung führt zu sich selbst zurück</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Damaged or cut off</source>
            <translation>Beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The document has no pages</source>
            <translation>Das Dokument hat keine Seiten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its encryption is damaged, so no password helps</source>
            <translation>Die Verschlüsselung ist beschädigt, daher hilft kein Passwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>A web page in place of the document, such as an error page</source>
            <translation>Eine Webseite anstelle des Dokuments, etwa eine Fehlerseite</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The link leads nowhere</source>
            <translation>Die Verknüpfung führt ins Leere</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its name holds a character that no file name can have</source>
            <translation>Der Name enthält ein Zeichen, das in Dateinamen nicht vorkommen kann</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>The path is too long: move it nearer to the top folder or shorten the names</source>
            <translation>Der Pfad ist zu lang: Verschieben Sie die Datei näher an den obersten Ordner oder kürzen Sie die Namen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Only in the cloud: download it in the file manager, then look again</source>
            <translation>Nur in der Cloud: Laden Sie die Datei im Dateimanager herunter und prüfen Sie dann erneut</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Looking at it failed by a fault of this program: look again, or remove it and add it again</source>
            <translation>Die Prüfung ist durch einen Fehler dieses Programms fehlgeschlagen: Prüfen Sie erneut, oder entfernen Sie die Datei und fügen Sie sie erneut hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Inside a ZIP archive under a password: enter it, or unpack it yourself</source>
            <translation>In einem passwortgeschützten ZIP-Archiv: Geben Sie das Passwort ein oder entpacken Sie es selbst</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Inside a ZIP archive under a password by AES, which this program cannot undo: unpack it yourself, then add the files</source>
            <translation>In einem mit AES verschlüsselten ZIP-Archiv, das dieses Programm nicht öffnen kann: Entpacken Sie es selbst und fügen Sie dann die Dateien hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>This ZIP archive is damaged: get it anew, then look again, or unpack it yourself</source>
            <translation>Dieses ZIP-Archiv ist beschädigt: Besorgen Sie es neu und prüfen Sie es dann erneut, oder entpacken Sie es selbst</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing is in the ZIP archive</source>
            <translation>Im ZIP-Archiv ist nichts</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unpacked, the ZIP archive would be far too large: if you trust it, unpack it yourself, then add the files</source>
            <translation>Entpackt wäre das ZIP-Archiv viel zu groß: Wenn Sie ihm vertrauen, entpacken Sie es selbst und fügen Sie dann die Dateien hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Packed in a way that only some programs can undo: unpack it yourself, then add the files</source>
            <translation>So gepackt, dass nur einige Programme es entpacken können: Entpacken Sie es selbst und fügen Sie dann die Dateien hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its name leads out of the ZIP archive, which no honest one does: unpack it yourself if you trust it</source>
            <translation>Der Name führt aus dem ZIP-Archiv hinaus, was in einem seriösen Archiv nie vorkommt: Entpacken Sie es selbst, wenn Sie ihm vertrauen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>The ZIP archive could not be unpacked, because the disk of this program's data is full or cannot be written: make room, then look again</source>
            <translation>Das ZIP-Archiv konnte nicht entpackt werden, weil der Datenträger mit den Programmdaten voll oder nicht beschreibbar ist: Schaffen Sie Platz und prüfen Sie es dann erneut</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>It lies on another computer: connect to its share, then add it from there</source>
            <translation>Liegt auf einem anderen Computer: Verbinden Sie dessen Freigabe und fügen Sie die Datei von dort hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Mount it first: open this place in the file manager, then add it from there</source>
            <translation>Muss zuerst eingehängt werden: Öffnen Sie diesen Ort im Dateimanager und fügen Sie die Datei von dort hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>A path on a Windows computer: give the path on this computer</source>
            <translation>Ein Pfad auf einem Windows-Computer: Geben Sie den Pfad auf diesem Computer an</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Taken for a file name, but its folder is missing: give the full path, a link that starts with https://, or a file id</source>
            <translation>Als Dateiname aufgefasst, aber der Ordner fehlt: Geben Sie den vollständigen Pfad, einen Link, der mit https:// beginnt, oder eine Datei-ID an</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Only http and https addresses can be fetched</source>
            <translation>Nur http- und https-Adressen können abgerufen werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>This is not a whole address: one needs a host, and no spaces</source>
            <translation>Dies ist keine vollständige Adresse: Sie braucht einen Host und darf keine Leerzeichen enthalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its own columns are too long to be sent along</source>
            <translation>Die eigenen Spalten sind zu lang, um mitgesendet zu werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file was deleted at Extend</source>
            <translation>Die Datei wurde bei Extend gelöscht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>same content</source>
            <translation>gleicher Inhalt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>extracted before</source>
            <translation>bereits extrahiert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unreadable</source>
            <translation>unlesbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>type not taken</source>
            <translation>Typ nicht angenommen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>other archive</source>
            <translation>anderes Archiv</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unknown type</source>
            <translation>unbekannter Typ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>password needed</source>
            <translation>Passwort nötig</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Office password</source>
            <translation>Office-Passwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>still being written</source>
            <translation>wird noch geschrieben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not examined</source>
            <translation>nicht untersucht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>gone</source>
            <translation>verschwunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing there</source>
            <translation>nichts vorhanden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>damaged</source>
            <translation>beschädigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>no pages</source>
            <translation>keine Seiten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>a web page</source>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>broken link</source>
            <translation>defekte Verknüpfung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>link leads back</source>
            <translation>Verknüpfung im Kreis</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not a name</source>
            <translation>kein gültiger Name</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>path too long</source>
            <translation>Pfad zu lang</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>only in the cloud</source>
            <translation>nur in der Cloud</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not checked</source>
            <translation>nicht geprüft</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP password</source>
            <translation>ZIP-Passwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP under AES</source>
            <translation>ZIP mit AES</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>damaged ZIP</source>
            <translation>beschädigtes ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>empty ZIP</source>
            <translation>leeres ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP too large</source>
            <translation>ZIP zu groß</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP not readable</source>
            <translation>ZIP nicht lesbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unsafe name</source>
            <translation>riskanter Name</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>no room on disk</source>
            <translation>Datenträger voll</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>other computer</source>
            <translation>anderer Computer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not mounted</source>
            <translation>nicht eingehängt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Windows path</source>
            <translation>Windows-Pfad</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>no folder given</source>
            <translation>kein Ordner angegeben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>bad address</source>
            <translation>ungültige Adresse</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>columns too long</source>
            <translation>Spalten zu lang</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>deleted at Extend</source>
            <translation>bei Extend gelöscht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Same content</source>
            <translation>Gleicher Inhalt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Extracted before</source>
            <translation>Bereits extrahiert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unreadable</source>
            <translation>Unlesbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Type not taken</source>
            <translation>Typ nicht angenommen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Other archive</source>
            <translation>Anderes Archiv</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unknown type</source>
            <translation>Unbekannter Typ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Password needed</source>
            <translation>Passwort nötig</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Still being written</source>
            <translation>Wird noch geschrieben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Not examined</source>
            <translation>Nicht untersucht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Gone</source>
            <translation>Verschwunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing there</source>
            <translation>Nichts vorhanden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No pages</source>
            <translation>Keine Seiten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>A web page</source>
            <translation>Eine Webseite</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Broken link</source>
            <translation>Defekte Verknüpfung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Link leads back</source>
            <translation>Verknüpfung im Kreis</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Not a name</source>
            <translation>Kein gültiger Name</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Path too long</source>
            <translation>Pfad zu lang</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Only in the cloud</source>
            <translation>Nur in der Cloud</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Not checked</source>
            <translation>Nicht geprüft</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Damaged ZIP</source>
            <translation>Beschädigtes ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Empty ZIP</source>
            <translation>Leeres ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unsafe name</source>
            <translation>Riskanter Name</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No room on disk</source>
            <translation>Datenträger voll</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Other computer</source>
            <translation>Anderer Computer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Not mounted</source>
            <translation>Nicht eingehängt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No folder given</source>
            <translation>Kein Ordner angegeben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Bad address</source>
            <translation>Ungültige Adresse</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Columns too long</source>
            <translation>Spalten zu lang</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Deleted at Extend</source>
            <translation>Bei Extend gelöscht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No reason given</source>
            <translation>Kein Grund angegeben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · Extend file</source>
            <translation>Senden · Extend-Datei</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · Extend file, password</source>
            <translation>Senden · Extend-Datei, Passwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · URL</source>
            <translation>Senden · URL</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · URL, password</source>
            <translation>Senden · URL, Passwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Blocked: password needed again</source>
            <translation>Blockiert: Passwort erneut nötig</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Blocked: ZIP password again</source>
            <translation>Blockiert: ZIP-Passwort erneut nötig</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Compose opens; nothing is sent before you press Submit</source>
            <translation>„Vorbereiten“ wird geöffnet; nichts wird gesendet, bevor Sie auf „Absenden“ klicken</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} reused</source>
            <comment>inputs</comment>
            <extracomment>One: {n} reused</extracomment>
            <translation>
                <numerusform>{n} wiederverwendet</numerusform>
                <numerusform>{n} wiederverwendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} sent anyway</source>
            <comment>inputs</comment>
            <extracomment>One: {n} sent anyway</extracomment>
            <translation>
                <numerusform>{n} trotzdem gesendet</numerusform>
                <numerusform>{n} trotzdem gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} with a warning</source>
            <comment>inputs</comment>
            <extracomment>One: {n} with a warning</extracomment>
            <translation>
                <numerusform>{n} mit Warnung</numerusform>
                <numerusform>{n} mit Warnung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} being checked</source>
            <comment>inputs</comment>
            <extracomment>One: {n} being checked</extracomment>
            <translation>
                <numerusform>{n} in Prüfung</numerusform>
                <numerusform>{n} in Prüfung</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>urgent; lower runs first</source>
            <translation>dringend; kleinere Zahlen laufen zuerst</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Urgent; lower runs first</source>
            <translation>Dringend; kleinere Zahlen laufen zuerst</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>high; lower runs first</source>
            <translation>hoch; kleinere Zahlen laufen zuerst</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>High; lower runs first</source>
            <translation>Hoch; kleinere Zahlen laufen zuerst</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>normal; lower runs first</source>
            <translation>normal; kleinere Zahlen laufen zuerst</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Normal; lower runs first</source>
            <translation>Normal; kleinere Zahlen laufen zuerst</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>low; lower runs first</source>
            <translation>niedrig; kleinere Zahlen laufen zuerst</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Low; lower runs first</source>
            <translation>Niedrig; kleinere Zahlen laufen zuerst</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>lowest; lower runs first</source>
            <translation>sehr niedrig; kleinere Zahlen laufen zuerst</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Lowest; lower runs first</source>
            <translation>Sehr niedrig; kleinere Zahlen laufen zuerst</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Checking: downloads it from the cloud</source>
            <translation>Wird geprüft: Download aus der Cloud</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Checking</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Held back</source>
            <translation>Zurückgehalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>its password is needed again: passwords are kept only while the program runs</source>
            <translation>das Passwort wird erneut benötigt: Passwörter werden nur aufbewahrt, solange das Programm läuft</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Again: extracted before</source>
            <translation>Erneut: bereits extrahiert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Sent on your word</source>
            <translation>Auf Ihre Anweisung gesendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse: same content</source>
            <translation>Wiederverwenden: gleicher Inhalt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse: already at Extend</source>
            <translation>Wiederverwenden: bereits bei Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload · to PDF</source>
            <translation>Hochladen · als PDF</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload · with password</source>
            <translation>Hochladen · mit Passwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>“Send anyway” in its menu sends it all the same.</source>
            <translation>„Trotzdem senden“ im Menü sendet die Eingabe dennoch.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Uploaded once for all rows with this content; each row is processed, and charged.</source>
            <translation>Wird für alle Zeilen mit diesem Inhalt einmal hochgeladen; jede Zeile wird verarbeitet und berechnet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse anyway</source>
            <translation>Trotzdem wiederverwenden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload anyway</source>
            <translation>Trotzdem hochladen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse</source>
            <translation>Wiederverwenden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>made a PDF at Extend</source>
            <translation>wird bei Extend in ein PDF umgewandelt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>with its password</source>
            <translation>mit Passwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload as {type}</source>
            <translation>Hochladen als {type}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>same content as “{name}”</source>
            <translation>gleicher Inhalt wie „{name}“</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>same content as {n} other rows</source>
            <extracomment>One: same content as {n} other row</extracomment>
            <translation>
                <numerusform>gleicher Inhalt wie {n} andere Zeile</numerusform>
                <numerusform>gleicher Inhalt wie {n} andere Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>already at Extend as “{name}”</source>
            <translation>bereits bei Extend als „{name}“</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>already at Extend</source>
            <translation>bereits bei Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{reason}, will probably fail, and may be charged</source>
            <translation>{reason}, wird wahrscheinlich fehlschlagen und möglicherweise berechnet</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} selected</source>
            <comment>inputs</comment>
            <extracomment>One: {n} selected</extracomment>
            <translation>
                <numerusform>{n} ausgewählt</numerusform>
                <numerusform>{n} ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Nothing to send yet: add files, folders or URLs</source>
            <translation>Noch nichts zu senden: Fügen Sie Dateien, Ordner oder URLs hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Nothing to send: {parts}</source>
            <translation>Nichts zu senden: {parts}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} uploads ({size})</source>
            <extracomment>One: {n} upload ({size})</extracomment>
            <translation>
                <numerusform>{n} Upload ({size})</numerusform>
                <numerusform>{n} Uploads ({size})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} blocked ({damaged} damaged)</source>
            <comment>inputs</comment>
            <extracomment>One: {n} blocked ({damaged} damaged)</extracomment>
            <translation>
                <numerusform>{n} blockiert ({damaged} beschädigt)</numerusform>
                <numerusform>{n} blockiert ({damaged} beschädigt)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} ({size}) only in the cloud, to be downloaded</source>
            <comment>inputs</comment>
            <extracomment>One: {n} ({size}) only in the cloud, to be downloaded</extracomment>
            <translation>
                <numerusform>{n} ({size}) nur in der Cloud, noch herunterzuladen</numerusform>
                <numerusform>{n} ({size}) nur in der Cloud, noch herunterzuladen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>at least {n} pages</source>
            <extracomment>One: at least {n} page</extracomment>
            <translation>
                <numerusform>mindestens {n} Seite</numerusform>
                <numerusform>mindestens {n} Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>about {n} pages</source>
            <extracomment>One: about {n} page</extracomment>
            <translation>
                <numerusform>etwa {n} Seite</numerusform>
                <numerusform>etwa {n} Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>At least {n} pages</source>
            <extracomment>One: At least {n} page</extracomment>
            <translation>
                <numerusform>Mindestens {n} Seite</numerusform>
                <numerusform>Mindestens {n} Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>About {n} pages</source>
            <extracomment>One: About {n} page</extracomment>
            <translation>
                <numerusform>Etwa {n} Seite</numerusform>
                <numerusform>Etwa {n} Seiten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Made {time}</source>
            <translation>Erstellt {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{first} runs first, {last} last.</source>
            <translation>{first} läuft zuerst, {last} zuletzt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Not sent: Extend's default holds until you choose a priority.</source>
            <translation>Wird nicht gesendet: Der Extend-Standard gilt, bis Sie eine Priorität wählen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Sent with the batch.</source>
            <translation>Wird mit dem Stapel gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{priority}, Extend's default</source>
            <translation>{priority}, Extend-Standard</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Extend's default</source>
            <translation>Extend-Standard</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Skip them</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Run them again</source>
            <translation>Erneut ausführen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Export the earlier results…</source>
            <translation>Frühere Ergebnisse exportieren…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Leave them out of this batch: nothing is sent or charged for them</source>
            <translation>Aus diesem Stapel auslassen: Für sie wird nichts gesendet oder berechnet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Send them as the others: they are processed again, and charged again</source>
            <translation>Wie die anderen senden: Sie werden erneut verarbeitet und erneut berechnet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Write the results that the earlier batches have</source>
            <translation>Die Ergebnisse aus den früheren Stapeln schreiben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Skip: extracted before</source>
            <translation>Überspringen: bereits extrahiert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Send again: extracted before</source>
            <translation>Erneut senden: bereits extrahiert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Already extracted with this version in “{batch}”</source>
            <translation>Mit dieser Version bereits in „{batch}“ extrahiert</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>{n} inputs were already extracted with this version and these options</source>
            <extracomment>One: {n} input was already extracted with this version and these options</extracomment>
            <translation>
                <numerusform>{n} Eingabe ist mit dieser Version und diesen Optionen bereits extrahiert</numerusform>
                <numerusform>{n} Eingaben sind mit dieser Version und diesen Optionen bereits extrahiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>{n} inputs are skipped: their results are in earlier batches</source>
            <extracomment>One: {n} input is skipped: its result is in an earlier batch</extracomment>
            <translation>
                <numerusform>{n} Eingabe wird übersprungen: Ihr Ergebnis liegt in einem früheren Stapel</numerusform>
                <numerusform>{n} Eingaben werden übersprungen: Ihre Ergebnisse liegen in früheren Stapeln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>When done</source>
            <translation>Wenn fertig</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Export when finished</source>
            <translation>Nach Abschluss exportieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Quit when everything has ended</source>
            <translation>Beenden, wenn alles abgeschlossen ist</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Keep an icon in the tray</source>
            <translation>Symbol im Infobereich anzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Open Extend Desktop</source>
            <translation>Extend Desktop öffnen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Stay open</source>
            <translation>Geöffnet lassen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Quit now</source>
            <translation>Jetzt beenden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Hide the window</source>
            <translation>Fenster ausblenden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>The program quits when everything has ended</source>
            <translation>Das Programm wird beendet, wenn alles abgeschlossen ist</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Batches of all open accounts, their results and their exports come first. A paused batch, and an account on hold, keep the program open.</source>
            <translation>Zuerst kommen die Stapel aller offenen Konten, ihre Ergebnisse und ihre Exporte. Ein angehaltener Stapel oder ein ruhendes Konto lässt das Programm geöffnet.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Everything has ended: the program quits in {n} seconds</source>
            <extracomment>One: Everything has ended: the program quits in {n} second</extracomment>
            <translation>
                <numerusform>Alles ist abgeschlossen: Das Programm wird in {n} Sekunde beendet</numerusform>
                <numerusform>Alles ist abgeschlossen: Das Programm wird in {n} Sekunden beendet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>All results and exports are saved. A new batch keeps the program open.</source>
            <translation>Alle Ergebnisse und Exporte sind gespeichert. Ein neuer Stapel lässt das Programm geöffnet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Closing the window leaves the program in the tray</source>
            <translation>Beim Schließen des Fensters bleibt das Programm im Infobereich</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Batches go on there. A click on its icon shows the window again; its menu quits. Settings, General, switches this off.</source>
            <translation>Stapel laufen dort weiter. Ein Klick auf das Symbol zeigt das Fenster wieder an; über das Menü wird das Programm beendet. Unter „Einstellungen“, „Allgemein“ lässt sich dies ausschalten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Closing the window hides it, and batches go on. The menu of the icon quits.</source>
            <translation>Das Schließen des Fensters blendet es aus, und die Stapel laufen weiter. Über das Menü des Symbols wird das Programm beendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>This desktop shows no icons in a tray, so closing the window quits as always.</source>
            <translation>Diese Arbeitsumgebung zeigt keine Symbole im Infobereich, daher beendet das Schließen des Fensters das Programm wie gewohnt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_text.py"></location>
            <source>Check the network connection, then try again.</source>
            <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_text.py"></location>
            <source>Wait a little, then try again.</source>
            <translation>Warten Sie ein wenig und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_text.py"></location>
            <source>Try again. If it happens again, report it with the code “{code}”.</source>
            <translation>Versuchen Sie es erneut. Tritt es wieder auf, melden Sie es mit dem Code „{code}“.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The API key was refused</source>
            <translation>Der API-Schlüssel wurde abgelehnt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend does not accept the key of this account.</source>
            <translation>Extend akzeptiert den Schlüssel dieses Kontos nicht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Enter a valid key. Keys are made in Extend's dashboard, under Developers.</source>
            <translation>Geben Sie einen gültigen Schlüssel ein. Schlüssel werden im Dashboard von Extend unter „Developers“ erstellt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Credits ran out</source>
            <translation>Die Credits sind aufgebraucht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend refuses new work until there are credits again. The queue is kept.</source>
            <translation>Extend lehnt neue Aufträge ab, bis wieder Credits vorhanden sind. Die Warteschlange bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Top up the credits in Extend's dashboard, then resume.</source>
            <translation>Laden Sie die Credits im Dashboard von Extend auf und setzen Sie dann fort.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The key may not do this</source>
            <translation>Der Schlüssel ist dazu nicht berechtigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The key has no permission for this, or belongs to another workspace.</source>
            <translation>Der Schlüssel hat dafür keine Berechtigung oder gehört zu einem anderen Arbeitsbereich.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the workspace id in the account's settings, or use a key with this permission.</source>
            <translation>Prüfen Sie die Arbeitsbereichs-ID in den Einstellungen des Kontos oder verwenden Sie einen Schlüssel mit dieser Berechtigung.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Too many requests</source>
            <translation>Zu viele Anfragen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend asked us to slow down; the organization's limit is used up.</source>
            <translation>Extend hat um langsamere Anfragen gebeten; das Limit der Organisation ist ausgeschöpft.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing was lost. Wait a little; it goes on by itself where it can.</source>
            <translation>Nichts ging verloren. Warten Sie ein wenig; wo möglich, geht es von selbst weiter.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is not there</source>
            <translation>Nicht vorhanden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>{what} was not found: it was deleted, or it belongs to another workspace.</source>
            <translation>{what} wurde nicht gefunden: gelöscht oder in einem anderen Arbeitsbereich.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend has no such object: it was deleted, or it belongs to another workspace.</source>
            <translation>Extend hat kein solches Objekt: Es wurde gelöscht oder gehört zu einem anderen Arbeitsbereich.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Refresh the list. Check the workspace id in the account's settings.</source>
            <translation>Aktualisieren Sie die Liste. Prüfen Sie die Arbeitsbereichs-ID in den Einstellungen des Kontos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend refused the request</source>
            <translation>Extend hat die Anfrage abgelehnt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend did not accept what was sent. Nothing was created.</source>
            <translation>Extend hat das Gesendete nicht angenommen. Es wurde nichts erstellt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Change what the message names, then try again.</source>
            <translation>Ändern Sie, was die Meldung nennt, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Too large for Extend</source>
            <translation>Zu groß für Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>{name} is larger than Extend accepts.</source>
            <translation>{name} ist größer, als Extend annimmt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>What was sent is larger than Extend accepts.</source>
            <translation>Das Gesendete ist größer, als Extend annimmt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Send a smaller file, or split it.</source>
            <translation>Senden Sie eine kleinere Datei oder teilen Sie sie auf.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server no longer offers this</source>
            <translation>Der Server bietet dies nicht mehr an</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The API no longer has this call in the version that was asked for.</source>
            <translation>Die API enthält diesen Aufruf in der angefragten Version nicht mehr.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Update Extend Desktop, or check the API version of the account.</source>
            <translation>Aktualisieren Sie Extend Desktop oder prüfen Sie die API-Version des Kontos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server points elsewhere</source>
            <translation>Der Server verweist an eine andere Stelle</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>{host} redirects to another address. The key was not sent there.</source>
            <translation>{host} leitet an eine andere Adresse weiter. Der Schlüssel wurde nicht dorthin gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server redirects to another address. The key was not sent there.</source>
            <translation>Der Server leitet an eine andere Adresse weiter. Der Schlüssel wurde nicht dorthin gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the address in the account's settings. A login page of a network can do this too.</source>
            <translation>Prüfen Sie die Adresse in den Einstellungen des Kontos. Auch die Anmeldeseite eines Netzwerks kann dies verursachen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Batches are not available on this account</source>
            <translation>Für dieses Konto sind keine Stapel verfügbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This account speaks the older API, which cannot create extract batches.</source>
            <translation>Dieses Konto spricht die ältere API, die keine Extraktionsstapel erstellen kann.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Files can be used. For batches, use an account on the current API.</source>
            <translation>Dateien können verwendet werden. Verwenden Sie für Stapel ein Konto mit der aktuellen API.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>There is no such extractor</source>
            <translation>Diesen Extraktor gibt es nicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This account has no extractor with the id or name {name}; it has: {known}.</source>
            <translation>Dieses Konto hat keinen Extraktor mit der ID oder dem Namen {name}; vorhanden sind: {known}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Use one of these names, or an id.</source>
            <translation>Verwenden Sie einen dieser Namen oder eine ID.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Several extractors have this name</source>
            <translation>Mehrere Extraktoren haben diesen Namen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>More than one extractor is called {name}.</source>
            <translation>Mehr als ein Extraktor heißt {name}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Use the extractor's id; the dashboard shows it.</source>
            <translation>Verwenden Sie die ID des Extraktors; das Dashboard zeigt sie an.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch is still being cancelled</source>
            <translation>Der Stapel wird noch abgebrochen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing of “{name}” can be sent again before its cancel has ended.</source>
            <translation>Aus „{name}“ kann nichts erneut gesendet werden, bevor der Abbruch beendet ist.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait until it has ended, then try again.</source>
            <translation>Warten Sie, bis er beendet ist, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is still being looked for</source>
            <translation>Es wird noch gesucht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The runs of “{name}” may yet appear at Extend, so nothing was sent again.</source>
            <translation>Die Läufe von „{name}“ können noch bei Extend erscheinen, daher wurde nichts erneut gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait until the look-up has ended, then decide.</source>
            <translation>Warten Sie, bis die Suche beendet ist, und entscheiden Sie dann.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The submission was not found at Extend</source>
            <translation>Das Abgesendete wurde bei Extend nicht gefunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>No run of the submission whose answer was lost has appeared.</source>
            <translation>Zu dem Absenden, dessen Antwort verloren ging, ist kein Lauf erschienen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Decide whether to send it again.</source>
            <translation>Entscheiden Sie, ob erneut gesendet werden soll.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This batch run is followed already</source>
            <translation>Dieser Stapellauf wird bereits verfolgt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It belongs to the batch “{name}”.</source>
            <translation>Er gehört zum Stapel „{name}“.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It belongs to a batch of this account.</source>
            <translation>Er gehört zu einem Stapel dieses Kontos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Open that batch.</source>
            <translation>Öffnen Sie diesen Stapel.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This batch run cannot be followed</source>
            <translation>Dieser Stapellauf kann nicht verfolgt werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It has no extract runs that can be read.</source>
            <translation>Er hat keine lesbaren Extraktionsläufe.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the id; a batch run that was just created may need a moment.</source>
            <translation>Prüfen Sie die ID; ein gerade erstellter Stapellauf braucht möglicherweise einen Moment.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend answered with status {status}.</source>
            <translation>Extend hat mit Status {status} geantwortet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend did not accept the request.</source>
            <translation>Extend hat die Anfrage nicht angenommen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A batch still needs this file</source>
            <translation>Ein Stapel benötigt diese Datei noch</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The file is used by a batch that has not ended.</source>
            <translation>Die Datei wird von einem Stapel verwendet, der noch nicht beendet ist.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait until the batch has ended, or cancel it first.</source>
            <translation>Warten Sie, bis der Stapel beendet ist, oder brechen Sie ihn zuerst ab.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Gone at Extend</source>
            <translation>Bei Extend nicht mehr vorhanden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend no longer has it: it was deleted there, or belongs to another workspace.</source>
            <translation>Extend hat es nicht mehr: Es wurde dort gelöscht oder gehört zu einem anderen Arbeitsbereich.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the account's workspace id, then retry: Extend is asked once more before anything is sent.</source>
            <translation>Prüfen Sie die Arbeitsbereichs-ID des Kontos und versuchen Sie es dann erneut: Extend wird noch einmal gefragt, bevor etwas gesendet wird.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its batch run is FAILED at Extend</source>
            <translation>Der Stapellauf hat bei Extend den Status FAILED</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend ended the batch run without processing this input.</source>
            <translation>Extend hat den Stapellauf beendet, ohne diese Eingabe zu verarbeiten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Retry it; if it stays, contact Extend with the batch run's id.</source>
            <translation>Versuchen Sie es erneut; bleibt es dabei, wenden Sie sich mit der ID des Stapellaufs an Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its batch run is CANCELLED at Extend</source>
            <translation>Der Stapellauf hat bei Extend den Status CANCELLED</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend stopped the batch run before this input was processed.</source>
            <translation>Extend hat den Stapellauf gestoppt, bevor diese Eingabe verarbeitet wurde.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Send it again if you want it after all.</source>
            <translation>Senden Sie sie erneut, wenn Sie sie doch verarbeiten möchten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is in a state that this program does not know</source>
            <translation>In einem Zustand, den dieses Programm nicht kennt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A run is in a state that this program does not know.</source>
            <translation>Ein Lauf ist in einem Zustand, den dieses Programm nicht kennt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing is lost: it is asked about until it ends. An update may know the word.</source>
            <translation>Nichts geht verloren: Der Zustand wird abgefragt, bis der Lauf endet. Eine Aktualisierung kennt das Wort möglicherweise.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its run never appeared</source>
            <translation>Der Lauf ist nie erschienen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch run at Extend ended, and no run of this input was listed.</source>
            <translation>Der Stapellauf bei Extend wurde beendet, und kein Lauf dieser Eingabe war aufgeführt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Retry it: before anything is sent, it is looked for once more.</source>
            <translation>Versuchen Sie es erneut: Bevor etwas gesendet wird, wird noch einmal danach gesucht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is not known whether it went through</source>
            <translation>Es ist nicht bekannt, ob es angekommen ist</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was lost: the work may have started at Extend. It is not sent twice.</source>
            <translation>Die Antwort ging verloren: Die Arbeit hat bei Extend möglicherweise begonnen. Es wird nicht doppelt gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait: it is being looked up. If it is not found, you decide whether to send it again.</source>
            <translation>Warten Sie: Es wird nachgesehen. Wird nichts gefunden, entscheiden Sie, ob erneut gesendet wird.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>A fault at Extend</source>
            <translation>Ein Fehler bei Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend answered with an internal error.</source>
            <translation>Extend hat mit einem internen Fehler geantwortet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait a little, then try again. If it stays, contact Extend with the request id.</source>
            <translation>Warten Sie ein wenig und versuchen Sie es erneut. Bleibt der Fehler bestehen, wenden Sie sich mit der Anfrage-ID an Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend is not reachable behind its gateway</source>
            <translation>Extend ist hinter seinem Gateway nicht erreichbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A gateway before Extend answered instead of Extend.</source>
            <translation>Ein vorgeschaltetes Gateway hat anstelle von Extend geantwortet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend is not available</source>
            <translation>Extend ist nicht verfügbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend says it cannot work at the moment.</source>
            <translation>Extend meldet, dass es derzeit nicht arbeiten kann.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Something else than Extend answered</source>
            <translation>Etwas anderes als Extend hat geantwortet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was a web page, perhaps from a proxy or a login page of the network.</source>
            <translation>Die Antwort war eine Webseite, vielleicht von einem Proxy oder einer Anmeldeseite des Netzwerks.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the network and the proxy, and the address in the account's settings.</source>
            <translation>Prüfen Sie das Netzwerk und den Proxy sowie die Adresse in den Einstellungen des Kontos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer is nested too deep</source>
            <translation>Die Antwort ist zu tief verschachtelt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer had lists or objects within one another further than can be read, so it was not read.</source>
            <translation>In der Antwort standen Listen oder Objekte tiefer ineinander, als gelesen werden kann; sie wurde nicht gelesen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was cut off</source>
            <translation>Die Antwort wurde abgeschnitten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer ended in the middle.</source>
            <translation>Die Antwort brach mittendrin ab.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was empty</source>
            <translation>Die Antwort war leer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server said yes, and nothing else.</source>
            <translation>Der Server hat den Erfolg bestätigt, aber sonst nichts gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer is too big</source>
            <translation>Die Antwort ist zu groß</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server sent more than can be a valid answer, so reading was stopped.</source>
            <translation>Der Server hat mehr gesendet, als eine gültige Antwort sein kann, daher wurde das Lesen gestoppt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the address in the account's settings.</source>
            <translation>Prüfen Sie die Adresse in den Einstellungen des Kontos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer cannot be unpacked</source>
            <translation>Die Antwort kann nicht entpackt werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It came packed in a way that was not asked for, so it was not read.</source>
            <translation>Sie war auf eine nicht angeforderte Weise gepackt und wurde daher nicht gelesen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something between here and Extend changes answers: check the proxy.</source>
            <translation>Etwas zwischen diesem Computer und Extend verändert Antworten: Prüfen Sie den Proxy.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend's list does not end</source>
            <translation>Die Liste von Extend endet nicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server gave page after page without an end, so reading was stopped.</source>
            <translation>Der Server lieferte Seite um Seite ohne Ende, daher wurde das Lesen gestoppt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Refresh the list. If it stays, contact Extend.</source>
            <translation>Aktualisieren Sie die Liste. Bleibt der Fehler bestehen, wenden Sie sich an Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address is not a web address.</source>
            <translation>Die Adresse ist keine Webadresse.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address must not carry a user name.</source>
            <translation>Die Adresse darf keinen Benutzernamen enthalten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address must not carry a query or a fragment.</source>
            <translation>Die Adresse darf keine Abfrage und kein Fragment enthalten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The key is only sent over https, or to this computer.</source>
            <translation>Der Schlüssel wird nur über https oder an diesen Computer gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address is not https, so the key is not sent there.</source>
            <translation>Die Adresse ist nicht https, daher wird der Schlüssel nicht dorthin gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>only http:// and https:// proxies can be used, not SOCKS.</source>
            <translation>nur Proxys mit http:// und https:// können verwendet werden, nicht SOCKS.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it is not an address of the form host:port.</source>
            <translation>es ist keine Adresse der Form Host:Port.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>An id has a form that cannot be sent.</source>
            <translation>Eine ID hat eine Form, die nicht gesendet werden kann.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>nothing is left of it without blanks, quotes and the like.</source>
            <translation>ohne Leerzeichen, Anführungszeichen und Ähnliches bleibt nichts übrig.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it has a blank or a line break in the middle.</source>
            <translation>er enthält in der Mitte ein Leerzeichen oder einen Zeilenumbruch.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it is only the shortened form that is shown in lists.</source>
            <translation>es ist nur die gekürzte Form, die in Listen angezeigt wird.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it has a character that no key has.</source>
            <translation>er enthält ein Zeichen, das in keinem Schlüssel vorkommt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch has not ended yet.</source>
            <translation>Der Stapel ist noch nicht beendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A version of the extractor was not found: it was deleted, or it belongs to another workspace.</source>
            <translation>Eine Version des Extraktors wurde nicht gefunden: Sie wurde gelöscht oder gehört zu einem anderen Arbeitsbereich.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch is no longer in the journal.</source>
            <translation>Der Stapel ist nicht mehr im Journal.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>No list of files is shown yet.</source>
            <translation>Es wird noch keine Dateiliste angezeigt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A batch needs a name.</source>
            <translation>Ein Stapel braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This cannot be the id of a batch run.</source>
            <translation>Dies kann nicht die ID eines Stapellaufs sein.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It has more runs than a batch run can have.</source>
            <translation>Er hat mehr Läufe, als ein Stapellauf haben kann.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It has no extract runs, or none yet.</source>
            <translation>Er hat keine Extraktionsläufe oder noch keine.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its runs do not say which extractor they belong to.</source>
            <translation>Seine Läufe geben nicht an, zu welchem Extraktor sie gehören.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something that is no file is in the journal's place.</source>
            <translation>An der Stelle des Journals liegt etwas, das keine Datei ist.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This user may not read the journal.</source>
            <translation>Dieser Benutzer darf das Journal nicht lesen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing of it could be read, and a new one was begun.</source>
            <translation>Nichts davon war lesbar, und ein neues wurde begonnen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Another program's file was in its place, and a new one was begun.</source>
            <translation>An seiner Stelle lag die Datei eines anderen Programms, und ein neues wurde begonnen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is older than the one last used.</source>
            <translation>Es ist älter als das zuletzt verwendete.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it is too large.</source>
            <translation>sie ist zu groß.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>see the whole file.</source>
            <translation>siehe die ganze Datei.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The disk or the folder cannot be written.</source>
            <translation>Der Datenträger oder der Ordner ist nicht beschreibbar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The disk refused.</source>
            <translation>Der Datenträger hat abgelehnt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It took too long.</source>
            <translation>Es hat zu lange gedauert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Encryption ended early; it needs about a gigabyte of memory.</source>
            <translation>Die Verschlüsselung wurde vorzeitig beendet; sie benötigt etwa ein Gigabyte Arbeitsspeicher.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Another copy of the program is writing it.</source>
            <translation>Eine andere Instanz des Programms schreibt gerade darin.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>What came back was not what was written.</source>
            <translation>Das Zurückgelesene entsprach nicht dem Geschriebenen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it cannot be used.</source>
            <translation>sie kann nicht verwendet werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing files</source>
            <translation>Dateien auflisten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Reading a file's entry</source>
            <translation>Eintrag einer Datei lesen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Deleting a file</source>
            <translation>Datei löschen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Uploading a file</source>
            <translation>Datei hochladen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Downloading a file</source>
            <translation>Datei herunterladen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing extractors</source>
            <translation>Extraktoren auflisten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing an extractor's versions</source>
            <translation>Versionen eines Extraktors auflisten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Reading an extractor's version</source>
            <translation>Version eines Extraktors lesen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Submitting a batch run</source>
            <translation>Stapellauf absenden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Asking for a batch run</source>
            <translation>Stapellauf abfragen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing runs</source>
            <translation>Läufe auflisten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Fetching a result</source>
            <translation>Ergebnis abrufen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Cancelling a run</source>
            <translation>Lauf abbrechen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Deleting a run</source>
            <translation>Lauf löschen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing evaluation sets</source>
            <translation>Evaluierungssätze auflisten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Creating an evaluation set</source>
            <translation>Evaluierungssatz erstellen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Asking whose key it is</source>
            <translation>Inhaber des Schlüssels abfragen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Adding to an evaluation set</source>
            <translation>Zu einem Evaluierungssatz hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Writing the journal</source>
            <translation>Journal schreiben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgelaufen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The reason is given only as a code: {code}.</source>
            <translation>Der Grund ist nur als Code angegeben: {code}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Try again.</source>
            <translation>Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A fault in Extend Desktop</source>
            <translation>Ein Fehler in Extend Desktop</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something happened that the program was not made for ({code}).</source>
            <translation>Es ist etwas geschehen, wofür das Programm nicht vorgesehen ist ({code}).</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing that was stored is lost. Restart the program; if it happens again, report it.</source>
            <translation>Nichts Gespeichertes ist verloren. Starten Sie das Programm neu; tritt der Fehler wieder auf, melden Sie ihn.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>{text} (request id {request_id})</source>
            <translation>{text} (Anfrage-ID {request_id})</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>The certificate file {path} of Settings, Network is not trusted: {reason}</source>
            <translation>Der Zertifikatdatei {path} aus „Einstellungen“, „Netzwerk“ wird nicht vertraut: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Extend says: “{text}”</source>
            <translation>Extend meldet: „{text}“</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>Cause: {title}.</source>
            <translation>Ursache: {title}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>It asked us to wait {duration}.</source>
            <translation>Es wurde um {duration} Wartezeit gebeten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Extend measures versions of the extractor against the outputs you expect. Check each one, correct what is wrong, then add them. Nothing is extracted or charged.</source>
            <translation>Extend misst Versionen des Extraktors an den Ausgaben, die Sie erwarten. Prüfen Sie jede, korrigieren Sie Fehler und fügen Sie sie dann hinzu. Nichts wird extrahiert oder berechnet.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} without a result</source>
            <comment>documents</comment>
            <extracomment>One: {n} without a result</extracomment>
            <translation>
                <numerusform>{n} ohne Ergebnis</numerusform>
                <numerusform>{n} ohne Ergebnis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} without a file at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} without a file at Extend</extracomment>
            <translation>
                <numerusform>{n} ohne Datei bei Extend</numerusform>
                <numerusform>{n} ohne Datei bei Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Add {n} documents</source>
            <extracomment>One: Add {n} document</extracomment>
            <translation>
                <numerusform>{n} Dokument hinzufügen</numerusform>
                <numerusform>{n} Dokumente hinzufügen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents are now in the evaluation set “{name}”</source>
            <extracomment>One: {n} document is now in the evaluation set “{name}”</extracomment>
            <translation>
                <numerusform>{n} Dokument ist jetzt im Evaluierungssatz „{name}“</numerusform>
                <numerusform>{n} Dokumente sind jetzt im Evaluierungssatz „{name}“</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents are left out: {reasons}.</source>
            <extracomment>One: {n} document is left out: {reasons}.</extracomment>
            <translation>
                <numerusform>{n} Dokument wird ausgelassen: {reasons}.</numerusform>
                <numerusform>{n} Dokumente werden ausgelassen: {reasons}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>None was added.</source>
            <translation>Keines wurde hinzugefügt.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents are in the set.</source>
            <extracomment>One: {n} document is in the set.</extracomment>
            <translation>
                <numerusform>{n} Dokument ist im Satz.</numerusform>
                <numerusform>{n} Dokumente sind im Satz.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>This is not valid JSON: look at line {line}.</source>
            <translation>Dies ist kein gültiges JSON: Prüfen Sie Zeile {line}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Not as the extractor's schema has it: {fields}.</source>
            <translation>Entspricht nicht dem Schema des Extraktors: {fields}.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Not as the extractor's schema has it: {fields} and {n} more.</source>
            <extracomment>One: Not as the extractor's schema has it: {fields} and {n} more.</extracomment>
            <translation>
                <numerusform>Entspricht nicht dem Schema des Extraktors: {fields} und {n} weiteres.</numerusform>
                <numerusform>Entspricht nicht dem Schema des Extraktors: {fields} und {n} weitere.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents may be in it: look in the dashboard before you add them again.</source>
            <extracomment>One: {n} document may be in it: look in the dashboard before you add them again.</extracomment>
            <translation>
                <numerusform>{n} Dokument ist möglicherweise darin: Sehen Sie im Dashboard nach, bevor Sie es erneut hinzufügen.</numerusform>
                <numerusform>{n} Dokumente sind möglicherweise darin: Sehen Sie im Dashboard nach, bevor Sie sie erneut hinzufügen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Keep texts from running as formulas</source>
            <translation>Ausführen von Texten als Formeln verhindern</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Excel on this computer</source>
            <translation>Excel auf diesem Computer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Excel international</source>
            <translation>Excel international</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Data interchange</source>
            <translation>Datenaustausch</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The result has not been fetched yet</source>
            <translation>Das Ergebnis wurde noch nicht abgerufen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>New is what has ended, or changed, since the last export with the same preset. What has not ended comes with a later one.</source>
            <translation>Neu ist, was seit dem letzten Export mit derselben Vorlage beendet oder geändert wurde. Was noch nicht beendet ist, kommt mit einem späteren Export.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>What is new is kept for each saved preset. This one is changed and not saved: save it to export only what is new. This export does not count for it.</source>
            <translation>Was neu ist, wird für jede gespeicherte Vorlage festgehalten. Diese ist geändert und nicht gespeichert: Speichern Sie sie, um nur Neues zu exportieren. Dieser Export zählt nicht dafür.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Asks for a pattern of names once the export is written; nothing happens by itself</source>
            <translation>Fragt nach einem Namensmuster, sobald der Export geschrieben ist; nichts geschieht von selbst</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Shows what the batch left at Extend once the export is written, and asks for a typed yes</source>
            <translation>Zeigt, was der Stapel bei Extend hinterlassen hat, sobald der Export geschrieben ist, und verlangt ein eingetipptes Ja</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Every batch is written to the folder when it is finished; the menu of Export can have it otherwise for one batch. Nothing there is replaced, and what could not be written is tried again at the next start.</source>
            <translation>Jeder Stapel wird nach Abschluss in den Ordner geschrieben; im Menü von „Exportieren“ lässt sich das für einzelne Stapel ändern. Nichts Vorhandenes wird ersetzt; was nicht geschrieben werden konnte, wird beim nächsten Start erneut versucht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Drag to order, or Alt with an arrow key; double-click or F2 renames.</source>
            <translation>Zum Sortieren ziehen oder Alt mit einer Pfeiltaste drücken; Doppelklick oder F2 benennt um.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Excel (XLSX)</source>
            <translation>Excel (XLSX)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>JSON Lines</source>
            <translation>JSON Lines</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Folder, a JSON a document</source>
            <translation>Ordner, ein JSON je Dokument</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>One table. A CSV has no types: a spreadsheet guesses them when it opens the file.</source>
            <translation>Eine Tabelle. CSV kennt keine Typen: Eine Tabellenkalkulation errät sie beim Öffnen der Datei.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Numbers and dates as such, ids as text, a sheet for each array, and one for what has no result.</source>
            <translation>Zahlen und Datumsangaben als solche, IDs als Text, ein Blatt für jedes Array und eines für alles ohne Ergebnis.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Each document on a line of its own, with the whole answer of Extend: confidences, citations, both outputs of a reviewed one.</source>
            <translation>Jedes Dokument in einer eigenen Zeile, mit der ganzen Antwort von Extend: Konfidenzen, Fundstellen, beide Ausgaben bei überprüften Dokumenten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>A new folder with a file for each document, with the whole answer of Extend, and a list.</source>
            <translation>Ein neuer Ordner mit einer Datei je Dokument, mit der ganzen Antwort von Extend, und einer Liste.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>About the document</source>
            <translation>Zum Dokument</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>A column of your own list</source>
            <translation>Eine Spalte Ihrer eigenen Liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>A field of the extractor</source>
            <translation>Ein Feld des Extraktors</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>About a field</source>
            <translation>Zu einem Feld</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} documents not finished yet.</source>
            <extracomment>One: {n} document not finished yet.</extracomment>
            <translation>
                <numerusform>{n} Dokument noch nicht fertig.</numerusform>
                <numerusform>{n} Dokumente noch nicht fertig.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>All of {n} documents</source>
            <extracomment>One: The one document</extracomment>
            <translation>
                <numerusform>Das eine Dokument</numerusform>
                <numerusform>Alle {n} Dokumente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The first {shown} of {n} documents</source>
            <extracomment>One: The first {shown} of {n} document</extracomment>
            <translation>
                <numerusform>Die ersten {shown} von {n} Dokument</numerusform>
                <numerusform>Die ersten {shown} von {n} Dokumenten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>changed, not saved</source>
            <translation>geändert, nicht gespeichert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>To {folder}, by “{preset}”; turn it off here</source>
            <translation>Nach {folder}, mit „{preset}“; hier ausschalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Written by itself: {what}</source>
            <translation>Automatisch geschrieben: {what}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>standard output</source>
            <translation>Standardausgabe</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} rows written to {name}</source>
            <extracomment>One: {n} row written to {name}</extracomment>
            <translation>
                <numerusform>{n} Zeile in {name} geschrieben</numerusform>
                <numerusform>{n} Zeilen in {name} geschrieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{rows} of {n} documents written to {name}</source>
            <extracomment>One: {rows} of {n} document written to {name}</extracomment>
            <translation>
                <numerusform>{rows} von {n} Dokument in {name} geschrieben</numerusform>
                <numerusform>{rows} von {n} Dokumenten in {name} geschrieben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Partial: some inputs have no result yet.</source>
            <translation>Teilweise: Einige Eingaben haben noch kein Ergebnis.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The extractor does not have these columns, they are empty: {names}.</source>
            <translation>Der Extraktor hat diese Spalten nicht, sie sind leer: {names}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>What it holds stands in {name}.</source>
            <translation>Der Inhalt steht in {name}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>More than a sheet holds; it goes on in {names}.</source>
            <translation>Mehr, als ein Blatt fasst; weiter geht es in {names}.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{names} and {n} more</source>
            <extracomment>One: {names} and {n} more</extracomment>
            <translation>
                <numerusform>{names} und {n} weiteres</numerusform>
                <numerusform>{names} und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The earlier results: {documents}</source>
            <translation>Die früheren Ergebnisse: {documents}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The earlier results: {documents} of {n} batches</source>
            <extracomment>One: The earlier results: {documents} of {n} batch</extracomment>
            <translation>
                <numerusform>Die früheren Ergebnisse: {documents} aus {n} Stapel</numerusform>
                <numerusform>Die früheren Ergebnisse: {documents} aus {n} Stapeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} texts marked so as not to run as formulas.</source>
            <extracomment>One: {n} text marked so as not to run as formulas.</extracomment>
            <translation>
                <numerusform>{n} Text so markiert, dass er nicht als Formel ausgeführt wird.</numerusform>
                <numerusform>{n} Texte so markiert, dass sie nicht als Formeln ausgeführt werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} columns would be changed by a spreadsheet on opening: {names}.</source>
            <extracomment>One: {n} column would be changed by a spreadsheet on opening: {names}.</extracomment>
            <translation>
                <numerusform>{n} Spalte würde von einer Tabellenkalkulation beim Öffnen verändert: {names}.</numerusform>
                <numerusform>{n} Spalten würden von einer Tabellenkalkulation beim Öffnen verändert: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} texts are cut to the 32,767 characters that a cell holds: {names}.</source>
            <extracomment>One: {n} text is cut to the 32,767 characters that a cell holds: {names}.</extracomment>
            <translation>
                <numerusform>{n} Text wird auf die 32.767 Zeichen gekürzt, die eine Zelle fasst: {names}.</numerusform>
                <numerusform>{n} Texte werden auf die 32.767 Zeichen gekürzt, die eine Zelle fasst: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} numbers are written as text, to keep more than 15 digits.</source>
            <extracomment>One: {n} number is written as text, to keep more than 15 digits.</extracomment>
            <translation>
                <numerusform>{n} Zahl wird als Text geschrieben, um mehr als 15 Stellen zu erhalten.</numerusform>
                <numerusform>{n} Zahlen werden als Text geschrieben, um mehr als 15 Stellen zu erhalten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>Make it a favourite: it is offered first</source>
            <translation>Als Favorit festlegen: Er wird zuerst angeboten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>No favourite any more</source>
            <translation>Nicht mehr Favorit</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>This extractor is no longer at Extend: choose another one</source>
            <translation>Dieser Extraktor ist nicht mehr bei Extend: Wählen Sie einen anderen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>Extend does not say who made a version; its dashboard may.</source>
            <translation>Extend gibt nicht an, wer eine Version erstellt hat; das Dashboard möglicherweise schon.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>text</source>
            <comment>a kind of field</comment>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>number</source>
            <comment>a kind of field</comment>
            <translation>Zahl</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>integer</source>
            <comment>a kind of field</comment>
            <translation>Ganzzahl</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>boolean</source>
            <comment>a kind of field</comment>
            <translation>Wahrheitswert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>date</source>
            <comment>a kind of field</comment>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>enum</source>
            <comment>a kind of field</comment>
            <translation>Auswahl</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>currency</source>
            <comment>a kind of field</comment>
            <translation>Währung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>signature</source>
            <comment>a kind of field</comment>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>object</source>
            <comment>a kind of field</comment>
            <translation>Objekt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>array</source>
            <comment>a kind of field</comment>
            <translation>Array</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>The extractor used last, {extractor_id}, is gone: choose another one</source>
            <translation>Der zuletzt verwendete Extraktor {extractor_id} ist nicht mehr vorhanden: Wählen Sie einen anderen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>… {n} more</source>
            <comment>fields</comment>
            <extracomment>One: … {n} more</extracomment>
            <translation>
                <numerusform>… {n} weiteres</numerusform>
                <numerusform>… {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>{field} of {parts}</source>
            <translation>{field} aus {parts}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>{field}, {kind} of {parts}</source>
            <translation>{field}, {kind} aus {parts}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Everything is paused and kept; resume after topping up.</source>
            <translation>Alles ist angehalten und bleibt erhalten; setzen Sie nach dem Aufladen fort.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>A processing step failed</source>
            <translation>Verarbeitungsschritt fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry once, then try another version of the extractor.</source>
            <translation>Versuchen Sie es einmal erneut, dann mit einer anderen Version des Extraktors.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>The extractor needs its owner</source>
            <translation>Der Besitzer des Extraktors muss eingreifen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Open it in the dashboard; hold this batch until it is mended.</source>
            <translation>Öffnen Sie ihn im Dashboard; halten Sie diesen Stapel an, bis der Fehler behoben ist.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>The file could not be read</source>
            <translation>Datei nicht lesbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Open the original to see whether it is whole, then retry.</source>
            <translation>Öffnen Sie das Original, um zu sehen, ob es intakt ist, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry; if it stays, copy the ids and contact Extend.</source>
            <translation>Versuchen Sie es erneut; bleibt es dabei, kopieren Sie die IDs und wenden Sie sich an Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Add it again from this computer, if it is still here.</source>
            <translation>Fügen Sie die Datei von diesem Computer erneut hinzu, falls sie noch hier ist.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>You cancelled it; send it again if you want it after all.</source>
            <translation>Sie haben abgebrochen; senden Sie erneut, wenn Sie es doch möchten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Not found in Extend's list of runs, which does not end</source>
            <translation>In der Liste der Läufe von Extend, die nicht endet, nicht gefunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Open the batch run in the dashboard, or retry: it is looked for before anything is sent.</source>
            <translation>Öffnen Sie den Stapellauf im Dashboard oder versuchen Sie es erneut: Vor dem Senden wird danach gesucht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Stopped by a person</source>
            <translation>Von einer Person gestoppt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry if it was not meant.</source>
            <translation>Versuchen Sie es erneut, falls es nicht beabsichtigt war.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>No reason was given</source>
            <translation>Es wurde kein Grund angegeben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry.</source>
            <translation>Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry; if it stays, copy the details.</source>
            <translation>Versuchen Sie es erneut; bleibt es dabei, kopieren Sie die Details.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>The answer was lost; it is being looked up. It is not sent again by itself.</source>
            <translation>Die Antwort ging verloren; es wird nachgesehen. Es wird nicht von selbst erneut gesendet.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>{n} more: show all of them as a list</source>
            <comment>inputs</comment>
            <extracomment>One: {n} more: show all of them as a list</extracomment>
            <translation>
                <numerusform>{n} weitere: alle als Liste anzeigen</numerusform>
                <numerusform>{n} weitere: alle als Liste anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Rename the originals</source>
            <translation>Originale umbenennen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Only files that are still as they were sent are renamed. Nothing is overwritten: equal names get a number. Each keeps its ending. It can be undone here.</source>
            <translation>Nur Dateien, die noch dem Gesendeten entsprechen, werden geändert. Nichts wird überschrieben: Gleiche Namen erhalten eine Nummer. Die Endung bleibt erhalten. Hier lässt es sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Name at least one field in the pattern, such as {{invoice_number}}</source>
            <translation>Nennen Sie im Muster mindestens ein Feld, zum Beispiel {{invoice_number}}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Choose a folder for the copies</source>
            <translation>Wählen Sie einen Ordner für die Kopien</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>No file gets another name</source>
            <translation>Keine Datei erhält einen anderen Namen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>without a result</source>
            <translation>ohne Ergebnis</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>without a value</source>
            <translation>ohne Wert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>not a file of this computer</source>
            <translation>keine Datei auf diesem Computer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>no longer there</source>
            <translation>nicht mehr vorhanden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>changed since it was sent</source>
            <translation>seit dem Senden geändert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>still to be uploaded</source>
            <translation>noch hochzuladen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>named so already</source>
            <translation>heißt bereits so</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>the name was taken meanwhile</source>
            <translation>der Name wurde inzwischen vergeben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>the system refused it</source>
            <translation>vom System abgelehnt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>stopped before it</source>
            <translation>vorher gestoppt</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} without a result</source>
            <comment>files</comment>
            <extracomment>One: {n} without a result</extracomment>
            <translation>
                <numerusform>{n} ohne Ergebnis</numerusform>
                <numerusform>{n} ohne Ergebnis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} without a value</source>
            <comment>files</comment>
            <extracomment>One: {n} without a value</extracomment>
            <translation>
                <numerusform>{n} ohne Wert</numerusform>
                <numerusform>{n} ohne Wert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} not a file of this computer</source>
            <comment>files</comment>
            <extracomment>One: {n} not a file of this computer</extracomment>
            <translation>
                <numerusform>{n} nicht auf diesem Computer</numerusform>
                <numerusform>{n} nicht auf diesem Computer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} no longer there</source>
            <comment>files</comment>
            <extracomment>One: {n} no longer there</extracomment>
            <translation>
                <numerusform>{n} nicht mehr vorhanden</numerusform>
                <numerusform>{n} nicht mehr vorhanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} changed since it was sent</source>
            <comment>files</comment>
            <extracomment>One: {n} changed since it was sent</extracomment>
            <translation>
                <numerusform>{n} seit dem Senden geändert</numerusform>
                <numerusform>{n} seit dem Senden geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} still to be uploaded</source>
            <comment>files</comment>
            <extracomment>One: {n} still to be uploaded</extracomment>
            <translation>
                <numerusform>{n} noch hochzuladen</numerusform>
                <numerusform>{n} noch hochzuladen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} named so already</source>
            <comment>files</comment>
            <extracomment>One: {n} named so already</extracomment>
            <translation>
                <numerusform>{n} heißt bereits so</numerusform>
                <numerusform>{n} heißen bereits so</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} the name was taken meanwhile</source>
            <comment>files</comment>
            <extracomment>One: {n} the name was taken meanwhile</extracomment>
            <translation>
                <numerusform>{n} mit inzwischen vergebenem Namen</numerusform>
                <numerusform>{n} mit inzwischen vergebenem Namen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} the system refused it</source>
            <comment>files</comment>
            <extracomment>One: {n} the system refused it</extracomment>
            <translation>
                <numerusform>{n} vom System abgelehnt</numerusform>
                <numerusform>{n} vom System abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} stopped before it</source>
            <comment>files</comment>
            <extracomment>One: {n} stopped before it</extracomment>
            <translation>
                <numerusform>{n} vorher gestoppt</numerusform>
                <numerusform>{n} vorher gestoppt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Renamed {n} files</source>
            <extracomment>One: Renamed {n} file</extracomment>
            <translation>
                <numerusform>{n} Datei umbenannt</numerusform>
                <numerusform>{n} Dateien umbenannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Copied {n} files</source>
            <extracomment>One: Copied {n} file</extracomment>
            <translation>
                <numerusform>{n} Datei kopiert</numerusform>
                <numerusform>{n} Dateien kopiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} files have their old names again</source>
            <extracomment>One: {n} file has its old name again</extracomment>
            <translation>
                <numerusform>{n} Datei hat wieder ihren alten Namen</numerusform>
                <numerusform>{n} Dateien haben wieder ihre alten Namen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} copies were deleted again</source>
            <extracomment>One: {n} copy was deleted again</extracomment>
            <translation>
                <numerusform>{n} Kopie wurde wieder gelöscht</numerusform>
                <numerusform>{n} Kopien wurden wieder gelöscht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} to rename</source>
            <comment>files</comment>
            <extracomment>One: {n} to rename</extracomment>
            <translation>
                <numerusform>{n} umzubenennen</numerusform>
                <numerusform>{n} umzubenennen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} to copy</source>
            <comment>files</comment>
            <extracomment>One: {n} to copy</extracomment>
            <translation>
                <numerusform>{n} zu kopieren</numerusform>
                <numerusform>{n} zu kopieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>There is no field {name}; “Insert a field” lists them</source>
            <translation>Es gibt kein Feld {name}; „Feld einfügen“ listet sie auf</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>no value in {field}</source>
            <translation>kein Wert in {field}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>The first {shown} of {total} are shown.</source>
            <translation>Die ersten {shown} von {total} werden angezeigt.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Copy {n} files</source>
            <extracomment>One: Copy {n} file</extracomment>
            <translation>
                <numerusform>{n} Datei kopieren</numerusform>
                <numerusform>{n} Dateien kopieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <location filename="extend_desktop/ui/views/accounts/steps_list.py"></location>
            <location filename="extend_desktop/ui/views/composer/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Rename {n} files</source>
            <extracomment>One: Rename {n} file</extracomment>
            <translation>
                <numerusform>{n} Datei umbenennen</numerusform>
                <numerusform>{n} Dateien umbenennen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{done} of {n} files</source>
            <extracomment>One: {done} of {n} file</extracomment>
            <translation>
                <numerusform>{done} von {n} Datei</numerusform>
                <numerusform>{done} von {n} Dateien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>The first page is on its way.</source>
            <translation>Die erste Seite wird geladen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>They could not be loaded; see above.</source>
            <translation>Sie konnten nicht geladen werden; siehe oben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>The place in the list had expired at Extend, so the list starts over.</source>
            <translation>Die Position in der Liste war bei Extend abgelaufen, daher beginnt die Liste von vorn.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>The filter looks at all files of the account.</source>
            <translation>Der Filter berücksichtigt alle Dateien des Kontos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Its files were deleted since the list was opened.</source>
            <translation>Ihre Dateien wurden gelöscht, seit die Liste geöffnet wurde.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Files sent with a batch are listed here. Start with files from this computer.</source>
            <translation>Mit einem Stapel gesendete Dateien werden hier aufgelistet. Beginnen Sie mit Dateien von diesem Computer.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Stopping after the files that are being deleted now…</source>
            <translation>Wird nach den Dateien gestoppt, die gerade gelöscht werden…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Fetching the file from Extend…</source>
            <translation>Die Datei wird von Extend abgerufen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>There is no picture of this type of file. Download it to open it in its own program.</source>
            <translation>Für diesen Dateityp gibt es kein Vorschaubild. Laden Sie die Datei herunter, um sie in ihrem eigenen Programm zu öffnen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Select all that match, on all pages</source>
            <translation>Alle Treffer auf allen Seiten auswählen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Sorted by {column}: only the {n} rows of this page</source>
            <extracomment>One: Sorted by {column}: only the {n} row of this page</extracomment>
            <translation>
                <numerusform>Sortiert nach {column}: nur die {n} Zeile dieser Seite</numerusform>
                <numerusform>Sortiert nach {column}: nur die {n} Zeilen dieser Seite</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Selecting all that match: {count} so far</source>
            <translation>Alle Treffer werden ausgewählt: bisher {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>No file matches</source>
            <translation>Keine Datei entspricht dem Filter</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>All {n} files that match selected</source>
            <extracomment>One: All {n} file that match selected</extracomment>
            <translation>
                <numerusform>{n} passende Datei ausgewählt</numerusform>
                <numerusform>Alle {n} passenden Dateien ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>{n} selected on {pages}</source>
            <comment>files</comment>
            <extracomment>One: {n} selected on {pages}</extracomment>
            <translation>
                <numerusform>{n} auf {pages} ausgewählt</numerusform>
                <numerusform>{n} auf {pages} ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>{n} selected</source>
            <comment>files</comment>
            <extracomment>One: {n} selected</extracomment>
            <translation>
                <numerusform>{n} ausgewählt</numerusform>
                <numerusform>{n} ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Stopped: the first {n} files that match are selected</source>
            <extracomment>One: Stopped: the first {n} file that match are selected</extracomment>
            <translation>
                <numerusform>Gestoppt: Die erste {n} passende Datei ist ausgewählt</numerusform>
                <numerusform>Gestoppt: Die ersten {n} passenden Dateien sind ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Delete {n} files at Extend?</source>
            <extracomment>One: Delete {n} file at Extend?</extracomment>
            <translation>
                <numerusform>{n} Datei bei Extend löschen?</numerusform>
                <numerusform>{n} Dateien bei Extend löschen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Delete “{name}” at Extend?</source>
            <translation>„{name}“ bei Extend löschen?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>This is for good, for everybody in the account: what is deleted can no longer be opened in the dashboard or be reused. Results stay. Files that a batch still needs are left.</source>
            <translation>Dies ist endgültig und gilt für alle im Konto: Gelöschtes kann nicht mehr im Dashboard geöffnet oder wiederverwendet werden. Ergebnisse bleiben erhalten. Dateien, die ein Stapel noch benötigt, werden nicht gelöscht.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete {n} files</source>
            <extracomment>One: Delete {n} file</extracomment>
            <translation>
                <numerusform>{n} Datei löschen</numerusform>
                <numerusform>{n} Dateien löschen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Deleting at Extend: {done} of {total}</source>
            <translation>Löschen bei Extend: {done} von {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Downloading: {done} of {total} · {size}</source>
            <translation>Herunterladen: {done} von {total} · {size}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Deleted at Extend: {files}</source>
            <translation>Bei Extend gelöscht: {files}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Downloaded: {files}</source>
            <translation>Heruntergeladen: {files}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Retry {n}</source>
            <comment>files</comment>
            <extracomment>One: Retry {n}</extracomment>
            <translation>
                <numerusform>{n} erneut versuchen</numerusform>
                <numerusform>{n} erneut versuchen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>And {n} files more.</source>
            <extracomment>One: And {n} file more.</extracomment>
            <translation>
                <numerusform>Und {n} weitere Datei.</numerusform>
                <numerusform>Und {n} weitere Dateien.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/ui/models/files_model.py"></location>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/ui/models/files_model.py"></location>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>{count} of {n} files</source>
            <extracomment>One: {count} of {n} file</extracomment>
            <translation>
                <numerusform>{count} von {n} Datei</numerusform>
                <numerusform>{count} von {n} Dateien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Page {number} of {total}</source>
            <translation>Seite {number} von {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>JPEG picture</source>
            <translation>JPEG-Bild</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PNG picture</source>
            <translation>PNG-Bild</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>TIFF picture</source>
            <translation>TIFF-Bild</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>HEIC picture</source>
            <translation>HEIC-Bild</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Word document (doc)</source>
            <translation>Word-Dokument (doc)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Word document (docx)</source>
            <translation>Word-Dokument (docx)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Excel workbook (xls)</source>
            <translation>Excel-Arbeitsmappe (xls)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Excel workbook (xlsx)</source>
            <translation>Excel-Arbeitsmappe (xlsx)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PowerPoint presentation (ppt)</source>
            <translation>PowerPoint-Präsentation (ppt)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PowerPoint presentation (pptx)</source>
            <translation>PowerPoint-Präsentation (pptx)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>web page</source>
            <comment>a type of file</comment>
            <translation>Webseite</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>text</source>
            <comment>a type of file</comment>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Web page</source>
            <comment>a type of file</comment>
            <translation>Webseite</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Text</source>
            <comment>a type of file</comment>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>its name says {type}</source>
            <translation>laut Name {type}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>its content does not look like {type}</source>
            <translation>der Inhalt sieht nicht nach {type} aus</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>its page only says “please wait”: print it to a PDF from Adobe Reader first</source>
            <translation>die Seite enthält nur „Bitte warten“: Drucken Sie das Dokument zuerst aus Adobe Reader in ein PDF</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>{n} documents inside are not read</source>
            <extracomment>One: {n} document inside is not read</extracomment>
            <translation>
                <numerusform>{n} enthaltenes Dokument wird nicht gelesen</numerusform>
                <numerusform>{n} enthaltene Dokumente werden nicht gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>{n} are damaged</source>
            <comment>pages</comment>
            <extracomment>One: {n} is damaged</extracomment>
            <translation>
                <numerusform>{n} ist beschädigt</numerusform>
                <numerusform>{n} sind beschädigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>{n} of {pages} are damaged</source>
            <extracomment>One: {n} of {pages} is damaged</extracomment>
            <translation>
                <numerusform>{n} von {pages} ist beschädigt</numerusform>
                <numerusform>{n} von {pages} sind beschädigt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Turn a pile of documents into a spreadsheet</source>
            <translation>Vom Dokumentenstapel zur fertigen Tabelle</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Drop files, pick an extractor, and watch the results fill in.</source>
            <translation>Legen Sie Dateien ab, wählen Sie einen Extraktor und sehen Sie zu, wie die Ergebnisse eintreffen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Choose where to work</source>
            <translation>Arbeitsumgebung wählen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Practise in the sandbox, or use your Extend account.</source>
            <translation>Üben Sie in der Sandbox oder verwenden Sie Ihr Extend-Konto.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Check the connection</source>
            <translation>Verbindung prüfen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>The test says what the key can do.</source>
            <translation>Der Test zeigt, was der Schlüssel kann.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Send a batch</source>
            <translation>Stapel senden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Sample documents are one click away.</source>
            <translation>Beispieldokumente sind nur einen Klick entfernt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>A practice server on this computer that reads real documents.</source>
            <translation>Ein Übungsserver auf diesem Computer, der echte Dokumente liest.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>No key and no cost</source>
            <translation>Kein Schlüssel und keine Kosten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Nothing leaves this computer</source>
            <translation>Nichts verlässt diesen Computer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Sample extractors for invoices, receipts and leases</source>
            <translation>Extraktoren für Rechnungen, Belege, Mietverträge</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Sample documents to send</source>
            <translation>Beispieldokumente zum Senden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Use the API key of your workspace. It is kept in this computer's keyring.</source>
            <translation>Verwenden Sie den API-Schlüssel Ihres Arbeitsbereichs. Er wird im Schlüsselbund dieses Computers aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Guide</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Search the guide</source>
            <translation>Handbuch durchsuchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>No page matches these words</source>
            <translation>Keine Seite enthält diese Wörter</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Adding documents</source>
            <translation>Dokumente hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Files that need you</source>
            <translation>Dateien, die Ihr Eingreifen brauchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Plan, cost and Submit</source>
            <translation>Plan, Kosten und Absenden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Watching a batch</source>
            <translation>Einen Stapel verfolgen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Checking results</source>
            <translation>Ergebnisse prüfen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Exporting</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <location filename="extend_desktop/ui/views/composer/pane.py"></location>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Files at Extend</source>
            <translation>Extend-Dateien</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Accounts, keys and networks</source>
            <translation>Konten, Schlüssel und Netzwerke</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>When something is wrong</source>
            <translation>Wenn etwas nicht stimmt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>The window</source>
            <translation>Das Fenster</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <location filename="extend_desktop/ui/views/settings/dialog.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Unicode (UTF-8)</source>
            <translation>Unicode (UTF-8)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Unicode (UTF-16)</source>
            <translation>Unicode (UTF-16)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Western European (Windows)</source>
            <translation>Westeuropäisch (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Central European (Windows)</source>
            <translation>Mitteleuropäisch (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Cyrillic (Windows)</source>
            <translation>Kyrillisch (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Greek (Windows)</source>
            <translation>Griechisch (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Japanese (Shift-JIS)</source>
            <translation>Japanisch (Shift-JIS)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Western European (Mac)</source>
            <translation>Westeuropäisch (Mac)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)</source>
            <translation>Listen (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Goes along with each input, and comes back in exports</source>
            <translation>Wird mit jeder Eingabe mitgesendet und erscheint wieder in Exporten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Extend or this program uses this name, so the column cannot go along</source>
            <translation>Extend oder dieses Programm verwendet diesen Namen, daher kann die Spalte nicht mitgesendet werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Semicolon</source>
            <translation>Semikolon</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Tab</source>
            <comment>a character</comment>
            <translation>Tabulator</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Vertical bar</source>
            <translation>Senkrechter Strich</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with too few columns ({lines})</source>
            <extracomment>One: {n} row with too few columns ({lines})</extracomment>
            <translation>
                <numerusform>{n} Zeile mit zu wenigen Spalten ({lines})</numerusform>
                <numerusform>{n} Zeilen mit zu wenigen Spalten ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with too many columns ({lines})</source>
            <extracomment>One: {n} row with too many columns ({lines})</extracomment>
            <translation>
                <numerusform>{n} Zeile mit zu vielen Spalten ({lines})</numerusform>
                <numerusform>{n} Zeilen mit zu vielen Spalten ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with a quotation mark that is not closed ({lines})</source>
            <extracomment>One: {n} row with a quotation mark that is not closed ({lines})</extracomment>
            <translation>
                <numerusform>{n} Zeile mit einem nicht geschlossenen Anführungszeichen ({lines})</numerusform>
                <numerusform>{n} Zeilen mit einem nicht geschlossenen Anführungszeichen ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with characters that this encoding does not have ({lines})</source>
            <extracomment>One: {n} row with characters that this encoding does not have ({lines})</extracomment>
            <translation>
                <numerusform>{n} Zeile mit Zeichen, die es in dieser Kodierung nicht gibt ({lines})</numerusform>
                <numerusform>{n} Zeilen mit Zeichen, die es in dieser Kodierung nicht gibt ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with a cell that is too long ({lines})</source>
            <extracomment>One: {n} row with a cell that is too long ({lines})</extracomment>
            <translation>
                <numerusform>{n} Zeile mit einer zu langen Zelle ({lines})</numerusform>
                <numerusform>{n} Zeilen mit einer zu langen Zelle ({lines})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>No inputs: the list has only a row with names of columns</source>
            <translation>Keine Eingaben: Die Liste hat nur eine Zeile mit Spaltennamen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} columns for each</source>
            <extracomment>One: {n} column for each</extracomment>
            <translation>
                <numerusform>je {n} Spalte</numerusform>
                <numerusform>je {n} Spalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows without an input, left out</source>
            <extracomment>One: {n} row without an input, left out</extracomment>
            <translation>
                <numerusform>{n} Zeile ohne Eingabe, ausgelassen</numerusform>
                <numerusform>{n} Zeilen ohne Eingabe, ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with more than 10 KB of columns, blocked ({lines})</source>
            <extracomment>One: {n} row with more than 10 KB of columns, blocked ({lines})</extracomment>
            <translation>
                <numerusform>{n} Zeile mit mehr als 10 KB an Spalten, blockiert ({lines})</numerusform>
                <numerusform>{n} Zeilen mit mehr als 10 KB an Spalten, blockiert ({lines})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>none</source>
            <comment>columns</comment>
            <translation>keine</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} from {list}</source>
            <comment>columns</comment>
            <extracomment>One: {n} from {list}</extracomment>
            <translation>
                <numerusform>{n} aus {list}</numerusform>
                <numerusform>{n} aus {list}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>line {lines}</source>
            <extracomment>One: line {lines}</extracomment>
            <translation>
                <numerusform>Zeile {lines}</numerusform>
                <numerusform>Zeilen {lines}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Edit metadata…</source>
            <translation>Metadaten bearbeiten…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>several values</source>
            <translation>mehrere Werte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Add a key…</source>
            <translation>Schlüssel hinzufügen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <location filename="extend_desktop/ui/models/cells.py"></location>
            <source>no value</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Sent with each input, and comes back in exports as columns</source>
            <translation>Wird mit jeder Eingabe gesendet und erscheint in Exporten wieder als Spalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>A value has no key</source>
            <translation>Ein Wert hat keinen Schlüssel</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Extend or this program uses the key “{key}”: choose another one</source>
            <translation>Extend oder dieses Programm verwendet den Schlüssel „{key}“: Wählen Sie einen anderen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>The key “{key}” stands there twice</source>
            <translation>Der Schlüssel „{key}“ kommt zweimal vor</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Metadata of {n} inputs</source>
            <extracomment>One: Metadata of the input</extracomment>
            <translation>
                <numerusform>Metadaten der Eingabe</numerusform>
                <numerusform>Metadaten von {n} Eingaben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>More than the 10 KB that may go along, for {n} inputs: shorten a value</source>
            <extracomment>One: More than the 10 KB that may go along, for {n} input: shorten a value</extracomment>
            <translation>
                <numerusform>Mehr als die zulässigen 10 KB bei {n} Eingabe: Kürzen Sie einen Wert</numerusform>
                <numerusform>Mehr als die zulässigen 10 KB bei {n} Eingaben: Kürzen Sie einen Wert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Metadata of {n} inputs changed</source>
            <extracomment>One: Metadata of {n} input changed</extracomment>
            <translation>
                <numerusform>Metadaten von {n} Eingabe geändert</numerusform>
                <numerusform>Metadaten von {n} Eingaben geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>… {n} more</source>
            <comment>keys</comment>
            <extracomment>One: … {n} more</extracomment>
            <translation>
                <numerusform>… {n} weiterer</numerusform>
                <numerusform>… {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/joining.py"></location>
            <source>{first}, {second}</source>
            <comment>parts</comment>
            <translation>{first}, {second}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/joining.py"></location>
            <source>{first}; {second}</source>
            <comment>clauses</comment>
            <translation>{first}; {second}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/joining.py"></location>
            <source>{first} {second}</source>
            <comment>sentences</comment>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/joining.py"></location>
            <source>{sentence}.</source>
            <translation>{sentence}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>journal size check integrity compact vacuum database damaged space disk</source>
            <translation>Journal Größe prüfen Integrität komprimieren verkleinern Datenbank beschädigt Speicherplatz Datenträger</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The journal holds every batch, input and result of all accounts on this computer. It is what lets work go on after a crash. Closing Settings cancels what is done to it here.</source>
            <translation>Das Journal enthält alle Stapel, Eingaben und Ergebnisse aller Konten auf diesem Computer. Dank ihm kann die Arbeit nach einem Absturz weitergehen. Das Schließen der Einstellungen bricht ab, was hier gerade ausgeführt wird.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Reads the whole file and compares what belongs together. Nothing is changed.</source>
            <translation>Liest die ganze Datei und vergleicht, was zusammengehört. Nichts wird geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Writes the file anew without the room that deleted batches left. Other work waits meanwhile; no batch may be running.</source>
            <translation>Schreibt die Datei neu, ohne den Platz, den gelöschte Stapel hinterlassen haben. Andere Arbeit wartet währenddessen; es darf kein Stapel laufen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Moves old batches of this account, with their results, into a file that you keep. They leave the journal only once the file was compared with them.</source>
            <translation>Verschiebt alte Stapel dieses Kontos samt Ergebnissen in eine Datei, die Sie aufbewahren. Sie verlassen das Journal erst, wenn die Datei mit ihnen verglichen wurde.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Brings the batches of such a file back; those that are here already are left alone.</source>
            <translation>Holt die Stapel einer solchen Datei zurück; bereits vorhandene bleiben unberührt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>archive old batches file read back restore</source>
            <translation>Archiv archivieren alte Stapel Datei einlesen wiederherstellen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The journal is on a network folder</source>
            <translation>Das Journal liegt in einem Netzwerkordner</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>No write-ahead log is possible in this folder, so it is slower.</source>
            <translation>In diesem Ordner ist kein Write-Ahead-Log möglich, daher ist es langsamer.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Open an account first; the journal is opened with it.</source>
            <translation>Öffnen Sie zuerst ein Konto; das Journal wird mit ihm geöffnet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The check was cancelled before its end, so it does not say whether the journal is sound.</source>
            <translation>Die Prüfung wurde vorzeitig abgebrochen und sagt daher nicht, ob das Journal in Ordnung ist.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Compacting was cancelled. The journal is as it was.</source>
            <translation>Das Komprimieren wurde abgebrochen. Das Journal ist unverändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Archiving was cancelled. No file was written, and no batch has left.</source>
            <translation>Das Archivieren wurde abgebrochen. Es wurde keine Datei geschrieben, und kein Stapel hat das Journal verlassen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Reading was cancelled. Nothing of the archive is in the journal.</source>
            <translation>Das Einlesen wurde abgebrochen. Nichts aus dem Archiv ist im Journal.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Compacting; other work waits</source>
            <translation>Wird komprimiert; andere Arbeit wartet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Cancelling</source>
            <translation>Wird abgebrochen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The journal is sound.</source>
            <translation>Das Journal ist in Ordnung.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Nothing was changed. Pause your batches, save diagnostics and report this.</source>
            <translation>Nichts wurde geändert. Halten Sie Ihre Stapel an, speichern Sie die Diagnose und melden Sie dies.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Nothing more is written. Close Extend Desktop and start it again: what can be read is recovered then, and the damaged file is kept.</source>
            <translation>Es wird nichts mehr geschrieben. Schließen Sie Extend Desktop und starten Sie es neu: Dabei wird wiederhergestellt, was lesbar ist, und die beschädigte Datei bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>No batch ended that long ago.</source>
            <translation>Kein so alter Stapel.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} damaged places in the file</source>
            <extracomment>One: {n} damaged place in the file</extracomment>
            <translation>
                <numerusform>{n} beschädigte Stelle in der Datei</numerusform>
                <numerusform>{n} beschädigte Stellen in der Datei</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} rows without what they belong to</source>
            <extracomment>One: {n} row without what it belongs to</extracomment>
            <translation>
                <numerusform>{n} Zeile ohne das, wozu sie gehört</numerusform>
                <numerusform>{n} Zeilen ohne das, wozu sie gehören</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} inputs that are counted wrongly</source>
            <extracomment>One: {n} input that is counted wrongly</extracomment>
            <translation>
                <numerusform>{n} falsch gezählte Eingabe</numerusform>
                <numerusform>{n} falsch gezählte Eingaben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} inputs with others' runs</source>
            <extracomment>One: {n} input with another's run</extracomment>
            <translation>
                <numerusform>{n} Eingabe mit dem Lauf einer anderen</numerusform>
                <numerusform>{n} Eingaben mit Läufen anderer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} inputs of ended batches with work left</source>
            <extracomment>One: {n} input of an ended batch with work left</extracomment>
            <translation>
                <numerusform>{n} Eingabe eines beendeten Stapels mit offener Arbeit</numerusform>
                <numerusform>{n} Eingaben beendeter Stapel mit offener Arbeit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} results that are not here</source>
            <extracomment>One: {n} result that is not here</extracomment>
            <translation>
                <numerusform>{n} Ergebnis, das hier fehlt</numerusform>
                <numerusform>{n} Ergebnisse, die hier fehlen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{folder}: work is slower there, only one program on one computer can use it at a time, and no command reads it while the window is open. While the network is away nothing goes on. To keep it on this computer, start the program with EXTEND_DESKTOP_HOME set to a local folder; the README says what to copy there first.</source>
            <translation>{folder}: Die Arbeit ist dort langsamer, nur ein Programm auf einem Computer kann es gleichzeitig verwenden, und kein Befehl liest es, solange das Fenster geöffnet ist. Ohne Netzwerk geht nichts weiter. Um es auf diesem Computer zu behalten, starten Sie das Programm mit EXTEND_DESKTOP_HOME auf einem lokalen Ordner; in der README steht, was zuvor dorthin zu kopieren ist.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Found: {flaws}.</source>
            <translation>Gefunden: {flaws}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Nothing was given back: the journal was compact already, or another program reads it at this moment.</source>
            <translation>Es wurde nichts freigegeben: Das Journal war bereits kompakt, oder ein anderes Programm liest es gerade.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{size} were given back.</source>
            <translation>{size} wurden freigegeben.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches would leave the journal</source>
            <extracomment>One: {n} batch would leave the journal</extracomment>
            <translation>
                <numerusform>{n} Stapel würde das Journal verlassen</numerusform>
                <numerusform>{n} Stapel würden das Journal verlassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches left for {name}. “Read an archive…” brings them back. Compact gives their room back.</source>
            <extracomment>One: {n} batch left for {name}. “Read an archive…” brings them back. Compact gives their room back.</extracomment>
            <translation>
                <numerusform>{n} Stapel wurde nach {name} verschoben. „Archiv einlesen…“ holt ihn zurück. „Komprimieren“ gibt seinen Platz frei.</numerusform>
                <numerusform>{n} Stapel wurden nach {name} verschoben. „Archiv einlesen…“ holt sie zurück. „Komprimieren“ gibt ihren Platz frei.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches came back</source>
            <extracomment>One: {n} batch came back</extracomment>
            <translation>
                <numerusform>{n} Stapel zurückgeholt</numerusform>
                <numerusform>{n} Stapel zurückgeholt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches were here already</source>
            <extracomment>One: {n} batch was here already</extracomment>
            <translation>
                <numerusform>{n} Stapel war bereits hier</numerusform>
                <numerusform>{n} Stapel waren bereits hier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches belong to an account that is not on this computer (any more), so no list shows them.</source>
            <extracomment>One: {n} batch belongs to an account that is not on this computer (any more), so no list shows it.</extracomment>
            <translation>
                <numerusform>{n} Stapel gehört zu einem Konto, das nicht (mehr) auf diesem Computer ist, daher zeigt ihn keine Liste an.</numerusform>
                <numerusform>{n} Stapel gehören zu einem Konto, das nicht (mehr) auf diesem Computer ist, daher zeigt sie keine Liste an.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>List in “{account}”</source>
            <translation>In „{account}“ auflisten</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches are listed in “{account}” now.</source>
            <extracomment>One: {n} batch is listed in “{account}” now.</extracomment>
            <translation>
                <numerusform>{n} Stapel wird jetzt in „{account}“ aufgelistet.</numerusform>
                <numerusform>{n} Stapel werden jetzt in „{account}“ aufgelistet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Results come from the journal; what is only at Extend is found if the account is of the same workspace.</source>
            <translation>Ergebnisse kommen aus dem Journal; was nur bei Extend liegt, wird gefunden, wenn das Konto zum selben Arbeitsbereich gehört.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>ended more than {n} months ago</source>
            <extracomment>One: ended more than {n} month ago</extracomment>
            <translation>
                <numerusform>vor mehr als {n} Monat beendet</numerusform>
                <numerusform>vor mehr als {n} Monaten beendet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Checking, step {step} of {total}</source>
            <translation>Prüfung, Schritt {step} von {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Copying and comparing, {share}</source>
            <translation>Kopieren und Vergleichen, {share}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The file is whole. Leaving the journal, {step} of {total}</source>
            <translation>Die Datei ist vollständig. Entfernen aus dem Journal, {step} von {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Reading, {share}</source>
            <translation>Einlesen, {share}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{file}, and {log} of log beside it; {free} of it hold nothing</source>
            <translation>{file}, daneben {log} Transaktionsprotokoll; {free} davon sind unbenutzt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{file}, and {log} of log beside it</source>
            <translation>{file}, daneben {log} Transaktionsprotokoll</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{file}; {free} of it hold nothing</source>
            <translation>{file}; {free} davon sind unbenutzt</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches belong to another account, whose list shows them</source>
            <extracomment>One: {n} batch belongs to another account, whose list shows it</extracomment>
            <translation>
                <numerusform>{n} Stapel gehört zu einem anderen Konto, dessen Liste ihn anzeigt</numerusform>
                <numerusform>{n} Stapel gehören zu einem anderen Konto, dessen Liste sie anzeigt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file is there already</source>
            <translation>Die Datei ist bereits vorhanden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing is written over {path}: it may hold batches that are nowhere else.</source>
            <translation>{path} wird nicht überschrieben: Die Datei enthält möglicherweise Stapel, die es sonst nirgends gibt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing is written over a file that is there: it may hold batches that are nowhere else.</source>
            <translation>Eine vorhandene Datei wird nicht überschrieben: Sie enthält möglicherweise Stapel, die es sonst nirgends gibt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing was changed. Choose another name.</source>
            <translation>Nichts wurde geändert. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file is no archive that can be read</source>
            <translation>Die Datei ist kein lesbares Archiv</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{path} is damaged, or was not written by Extend Desktop.</source>
            <translation>{path} ist beschädigt oder wurde nicht von Extend Desktop geschrieben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing was changed. Choose a file that “Archive old batches…” has written.</source>
            <translation>Nichts wurde geändert. Wählen Sie eine Datei, die mit „Alte Stapel archivieren…“ geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>A batch is running</source>
            <translation>Ein Stapel läuft</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The batch {name} is running and would have to wait for long.</source>
            <translation>Der Stapel {name} läuft und müsste lange warten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>A batch is running and would have to wait for long.</source>
            <translation>Ein Stapel läuft und müsste lange warten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Pause it, or try again when it has ended.</source>
            <translation>Halten Sie ihn an oder versuchen Sie es erneut, wenn er beendet ist.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file {path} is damaged and cannot be moved aside.</source>
            <translation>Die Datei {path} ist beschädigt und kann nicht beiseitegelegt werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The local journal is damaged, so nothing more is sent or written.</source>
            <translation>Das lokale Journal ist beschädigt, daher wird nichts mehr gesendet oder geschrieben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Close Extend Desktop and start it again: what can be read is recovered, and the damaged file is kept.</source>
            <translation>Schließen Sie Extend Desktop und starten Sie es neu: Was lesbar ist, wird wiederhergestellt, und die beschädigte Datei bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{reason_words} What was there is kept: {kept}</source>
            <translation>{reason_words} Was dort lag, bleibt erhalten: {kept}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>What could be read of it was recovered; the damaged file is kept: {kept}</source>
            <translation>Was davon lesbar war, wurde wiederhergestellt; die beschädigte Datei bleibt erhalten: {kept}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>It was there at an earlier start and is gone: {path}</source>
            <translation>Bei einem früheren Start war es vorhanden und ist nun verschwunden: {path}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>What could be read of it was recovered.</source>
            <translation>Was davon lesbar war, wurde wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing is sent before you have seen this: press Understood in the window, or add --new-journal to the command.</source>
            <translation>Nichts wird gesendet, bevor Sie dies gesehen haben: Klicken Sie im Fenster auf „Verstanden“ oder fügen Sie dem Befehl --new-journal hinzu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is in use on another computer</source>
            <translation>Das Journal wird auf einem anderen Computer verwendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{host} is using the journal {path}.</source>
            <translation>{host} verwendet das Journal {path}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Another computer is using the journal.</source>
            <translation>Ein anderer Computer verwendet das Journal.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Close Extend Desktop there. If that computer was switched off, wait five minutes, then try again.</source>
            <translation>Schließen Sie Extend Desktop dort. Falls jener Computer ausgeschaltet wurde, warten Sie fünf Minuten und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The window has the journal</source>
            <translation>Das Journal ist im Fenster geöffnet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Only one program writes to the journal at a time, and the window has it open.</source>
            <translation>Nur ein Programm schreibt gleichzeitig in das Journal, und das Fenster hat es geöffnet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Open Settings, Journal in the window and do it there, or close the window and run this again. “journal check” reads beside it.</source>
            <translation>Öffnen Sie im Fenster „Einstellungen“, „Journal“ und führen Sie es dort aus, oder schließen Sie das Fenster und führen Sie dies erneut aus. „journal check“ liest daneben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal cannot be opened</source>
            <translation>Das Journal kann nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{reason_words} Nothing was changed: {path}</source>
            <translation>{reason_words} Nichts wurde geändert: {path}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file of the journal cannot be read. Nothing was changed.</source>
            <translation>Die Datei des Journals kann nicht gelesen werden. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Give it back its place and its rights, then try again.</source>
            <translation>Stellen Sie Speicherort und Zugriffsrechte der Datei wieder her und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is in use</source>
            <translation>Das Journal wird verwendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Another program is using the local journal.</source>
            <translation>Ein anderes Programm verwendet das lokale Journal.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Close other copies of Extend Desktop, then try again.</source>
            <translation>Schließen Sie andere Instanzen von Extend Desktop und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is from a newer version</source>
            <translation>Das Journal stammt von einer neueren Version</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The local journal was written by a newer Extend Desktop and is left untouched.</source>
            <translation>Das lokale Journal wurde von einem neueren Extend Desktop geschrieben und bleibt unberührt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Install the newer version again.</source>
            <translation>Installieren Sie wieder die neuere Version.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>An older Extend Desktop is using the journal</source>
            <translation>Ein älteres Extend Desktop verwendet das Journal</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The local journal is open in an older version of the program, and cannot be read yet.</source>
            <translation>Das lokale Journal ist in einer älteren Version des Programms geöffnet und kann noch nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Close the older one; the journal is brought up to date at the next start.</source>
            <translation>Schließen Sie die ältere; das Journal wird beim nächsten Start auf den neuesten Stand gebracht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No keyring on this computer</source>
            <translation>Kein Schlüsselbund auf diesem Computer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system offers no place to keep the key, so it is kept until the program ends.</source>
            <translation>Das System bietet keinen Ort für den Schlüssel, daher wird er bis zum Programmende aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Install or start a keyring (for example GNOME Keyring). Settings, Key store offers an encrypted file instead.</source>
            <translation>Installieren oder starten Sie einen Schlüsselbund (zum Beispiel GNOME Keyring). „Einstellungen“, „Schlüsselspeicher“ bietet stattdessen eine verschlüsselte Datei.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring writes keys in plain text</source>
            <translation>Der Schlüsselbund schreibt Schlüssel im Klartext</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{backend} keeps secrets in the clear, so it is not used.</source>
            <translation>{backend} bewahrt Geheimnisse im Klartext auf und wird daher nicht verwendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It is not used.</source>
            <translation>Er wird nicht verwendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Remove it, or choose another keyring in keyring's settings. Settings, Key store offers an encrypted file instead.</source>
            <translation>Entfernen Sie ihn oder wählen Sie in den Einstellungen von keyring einen anderen Schlüsselbund. „Einstellungen“, „Schlüsselspeicher“ bietet stattdessen eine verschlüsselte Datei.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring is switched off</source>
            <translation>Der Schlüsselbund ist ausgeschaltet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{backend} keeps nothing, so no key is given to it.</source>
            <translation>{backend} bewahrt nichts auf und erhält daher keinen Schlüssel.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It keeps nothing.</source>
            <translation>Er bewahrt nichts auf.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Take that setting of keyring's away. Settings, Key store offers an encrypted file instead.</source>
            <translation>Entfernen Sie diese Einstellung von keyring. „Einstellungen“, „Schlüsselspeicher“ bietet stattdessen eine verschlüsselte Datei.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring that was asked for is not there</source>
            <translation>Der angeforderte Schlüsselbund ist nicht vorhanden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>PYTHON_KEYRING_BACKEND names {backend}, which cannot be loaded.</source>
            <translation>PYTHON_KEYRING_BACKEND nennt {backend}, das nicht geladen werden kann.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It cannot be loaded.</source>
            <translation>Er kann nicht geladen werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Remove the variable, or correct it, and start again. Settings, Key store offers an encrypted file instead.</source>
            <translation>Entfernen oder korrigieren Sie die Variable und starten Sie neu. „Einstellungen“, „Schlüsselspeicher“ bietet stattdessen eine verschlüsselte Datei.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring is locked</source>
            <translation>Der Schlüsselbund ist gesperrt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring is locked, or its password was not given.</source>
            <translation>Der Schlüsselbund des Systems ist gesperrt, oder sein Passwort wurde nicht eingegeben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Unlock the keyring and try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut. Ein inzwischen eingegebener Schlüssel wird bis zum Programmende aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring refused access</source>
            <translation>Der Schlüsselbund hat den Zugriff verweigert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring does not let this program read or keep the key.</source>
            <translation>Der Schlüsselbund des Systems lässt dieses Programm den Schlüssel nicht lesen oder aufbewahren.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Allow Extend Desktop in the system's keyring and try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Erlauben Sie Extend Desktop im Schlüsselbund des Systems und versuchen Sie es erneut. Ein inzwischen eingegebener Schlüssel wird bis zum Programmende aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring is full</source>
            <translation>Der Schlüsselbund ist voll</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring has no room for another entry.</source>
            <translation>Der Schlüsselbund des Systems hat keinen Platz für einen weiteren Eintrag.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Remove entries that are no longer needed from it. A key entered meanwhile is kept until the program ends.</source>
            <translation>Entfernen Sie daraus nicht mehr benötigte Einträge. Ein inzwischen eingegebener Schlüssel wird bis zum Programmende aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key is too long for the keyring</source>
            <translation>Der Schlüssel ist zu lang für den Schlüsselbund</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring refused the key or kept only a part of it.</source>
            <translation>Der Schlüsselbund des Systems hat den Schlüssel abgelehnt oder nur einen Teil davon aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Settings, Key store offers an encrypted file instead. A key entered meanwhile is kept until the program ends.</source>
            <translation>„Einstellungen“, „Schlüsselspeicher“ bietet stattdessen eine verschlüsselte Datei. Ein inzwischen eingegebener Schlüssel wird bis zum Programmende aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring does not answer</source>
            <translation>Der Schlüsselbund antwortet nicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No answer came in time; the keyring may be waiting for its password.</source>
            <translation>Es kam nicht rechtzeitig eine Antwort; der Schlüsselbund wartet möglicherweise auf sein Passwort.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>If it asks for its password, give it and try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Falls er nach seinem Passwort fragt, geben Sie es ein und versuchen Sie es erneut. Ein inzwischen eingegebener Schlüssel wird bis zum Programmende aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring failed</source>
            <translation>Der Schlüsselbund ist fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring did not keep or give back the key.</source>
            <translation>Der Schlüsselbund des Systems hat den Schlüssel nicht aufbewahrt oder zurückgegeben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Try again. Settings, Key store offers an encrypted file instead. A key entered meanwhile is kept until the program ends.</source>
            <translation>Versuchen Sie es erneut. „Einstellungen“, „Schlüsselspeicher“ bietet stattdessen eine verschlüsselte Datei. Ein inzwischen eingegebener Schlüssel wird bis zum Programmende aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>There is no key for this account</source>
            <translation>Für dieses Konto gibt es keinen Schlüssel</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No key for {account} was found on this computer.</source>
            <translation>Auf diesem Computer wurde kein Schlüssel für {account} gefunden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No key was found for the account.</source>
            <translation>Für das Konto wurde kein Schlüssel gefunden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Enter the account's API key.</source>
            <translation>Geben Sie den API-Schlüssel des Kontos ein.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>This cannot be an API key</source>
            <translation>Dies kann kein API-Schlüssel sein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{variable} was not used, and nothing was sent: {reason_words}</source>
            <translation>{variable} wurde nicht verwendet, und nichts wurde gesendet: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Nothing was sent: {reason_words}</source>
            <translation>Nichts wurde gesendet: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Nothing was sent.</source>
            <translation>Nichts wurde gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Copy the key again, in one piece. Keys are made in Extend's dashboard, under Developers.</source>
            <translation>Kopieren Sie den Schlüssel erneut, in einem Stück. Schlüssel werden im Dashboard von Extend unter „Developers“ erstellt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key file is locked</source>
            <translation>Die Schlüsseldatei ist gesperrt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Keys are kept in an encrypted file, and its passphrase was not given yet.</source>
            <translation>Schlüssel werden in einer verschlüsselten Datei aufbewahrt, und deren Passphrase wurde noch nicht eingegeben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Enter its passphrase, in a command at the terminal. A key entered meanwhile is kept until the program ends.</source>
            <translation>Geben Sie die Passphrase ein, bei einem Befehl im Terminal. Ein inzwischen eingegebener Schlüssel wird bis zum Programmende aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The passphrase does not open the key file</source>
            <translation>Die Passphrase öffnet die Schlüsseldatei nicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It is another one, or the file's beginning was damaged. Nothing was changed.</source>
            <translation>Es ist eine andere, oder der Anfang der Datei wurde beschädigt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Mind capitals and the keyboard's language, then try again.</source>
            <translation>Achten Sie auf Großbuchstaben und die Tastatursprache und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>There is no passphrase</source>
            <translation>Es gibt keine Passphrase</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>A key file needs one.</source>
            <translation>Eine Schlüsseldatei braucht eine.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Enter a passphrase: several words that nobody would guess.</source>
            <translation>Geben Sie eine Passphrase ein: mehrere Wörter, die niemand erraten würde.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file is damaged</source>
            <translation>Die Schlüsseldatei ist beschädigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It cannot be decrypted any more. It was left as it is.</source>
            <translation>Sie kann nicht mehr entschlüsselt werden. Sie bleibt unverändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Put a copy of it in its place, or start a new file in Settings, Key store, and enter the keys again.</source>
            <translation>Legen Sie eine Kopie an ihre Stelle oder legen Sie unter „Einstellungen“, „Schlüsselspeicher“ eine neue Datei an und geben Sie die Schlüssel erneut ein.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file is from a newer version</source>
            <translation>Die Schlüsseldatei stammt von einer neueren Version</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It was written by a newer Extend Desktop and is left untouched.</source>
            <translation>Sie wurde von einem neueren Extend Desktop geschrieben und bleibt unberührt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Install the newer version again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Installieren Sie wieder die neuere Version. Ein inzwischen eingegebener Schlüssel wird bis zum Programmende aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file cannot be read</source>
            <translation>Die Schlüsseldatei kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} cannot be read.</source>
            <translation>{path} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The file cannot be read.</source>
            <translation>Die Datei kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Check the rights of the file and its folder, then try again.</source>
            <translation>Prüfen Sie die Rechte der Datei und ihres Ordners und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file cannot be written</source>
            <translation>Die Schlüsseldatei kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{reason_words} Its old content is whole: {path}</source>
            <translation>{reason_words} Der alte Inhalt ist unversehrt: {path}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Its old content is whole.</source>
            <translation>Der alte Inhalt ist unversehrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Make room, or check the rights of the folder, then try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Schaffen Sie Platz oder prüfen Sie die Rechte des Ordners und versuchen Sie es dann erneut. Ein inzwischen eingegebener Schlüssel wird bis zum Programmende aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file could not be worked with</source>
            <translation>Die Schlüsseldatei konnte nicht bearbeitet werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Encryption did not come to an end.</source>
            <translation>Die Verschlüsselung wurde nicht abgeschlossen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Versuchen Sie es erneut. Ein inzwischen eingegebener Schlüssel wird bis zum Programmende aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>GNOME Keyring (Secret Service)</source>
            <translation>GNOME Keyring (Secret Service)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>KWallet</source>
            <translation>KWallet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>KeePassXC (Secret Service)</source>
            <translation>KeePassXC (Secret Service)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Secret Service</source>
            <translation>Secret Service</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Windows Credential Manager</source>
            <translation>Windows-Anmeldeinformationsverwaltung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>macOS Keychain</source>
            <translation>macOS-Schlüsselbund</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Encrypted file</source>
            <translation>Verschlüsselte Datei</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>This session only</source>
            <translation>Nur diese Sitzung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>This computer's keyring</source>
            <translation>Schlüsselbund dieses Computers</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Opened with your login; nothing more to enter.</source>
            <translation>Wird mit Ihrer Anmeldung geöffnet; keine weitere Eingabe nötig.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Opened with a passphrase at each start; nobody can open it without.</source>
            <translation>Wird bei jedem Start mit einer Passphrase geöffnet; ohne sie kann niemand die Datei öffnen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Kept in memory; keys are entered again at each start.</source>
            <translation>Im Arbeitsspeicher; Schlüssel werden bei jedem Start erneut eingegeben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys go to this computer's keyring from now on.</source>
            <translation>Schlüssel kommen von nun an in den Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys go to the encrypted file from now on.</source>
            <translation>Schlüssel kommen von nun an in die verschlüsselte Datei.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys go to memory from now on, until the program ends.</source>
            <translation>Schlüssel bleiben von nun an bis zum Programmende im Arbeitsspeicher.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>{n} keys moved to this computer's keyring.</source>
            <extracomment>One: {n} key moved to this computer's keyring.</extracomment>
            <translation>
                <numerusform>{n} Schlüssel in den Schlüsselbund dieses Computers verschoben.</numerusform>
                <numerusform>{n} Schlüssel in den Schlüsselbund dieses Computers verschoben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>{n} keys moved to the encrypted file.</source>
            <extracomment>One: {n} key moved to the encrypted file.</extracomment>
            <translation>
                <numerusform>{n} Schlüssel in die verschlüsselte Datei verschoben.</numerusform>
                <numerusform>{n} Schlüssel in die verschlüsselte Datei verschoben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>{n} keys moved to memory, until the program ends.</source>
            <extracomment>One: {n} key moved to memory, until the program ends.</extracomment>
            <translation>
                <numerusform>{n} Schlüssel bis zum Programmende in den Arbeitsspeicher verschoben.</numerusform>
                <numerusform>{n} Schlüssel bis zum Programmende in den Arbeitsspeicher verschoben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in the encrypted file.</source>
            <translation>Der Schlüssel wird in der verschlüsselten Datei aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in memory until the program ends.</source>
            <translation>Der Schlüssel bleibt bis zum Programmende im Arbeitsspeicher.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key comes from EXTEND_API_KEY and is not stored.</source>
            <translation>Der Schlüssel stammt aus EXTEND_API_KEY und wird nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>No key is stored.</source>
            <translation>Es ist kein Schlüssel gespeichert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key in keyring</source>
            <translation>Schlüssel im Schlüsselbund</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key in encrypted file</source>
            <translation>Schlüssel in verschlüsselter Datei</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key in memory</source>
            <translation>Schlüssel im Arbeitsspeicher</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key from EXTEND_API_KEY</source>
            <translation>Schlüssel aus EXTEND_API_KEY</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>No key stored</source>
            <translation>Kein Schlüssel gespeichert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Several words that nobody would guess; it cannot be recovered.</source>
            <translation>Mehrere Wörter, die niemand erraten würde; sie kann nicht wiederhergestellt werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The two passphrases differ.</source>
            <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>A passphrase has 8 characters or more.</source>
            <translation>Eine Passphrase hat mindestens 8 Zeichen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>A test secret was written, read back and deleted.</source>
            <translation>Ein Testgeheimnis wurde geschrieben, zurückgelesen und gelöscht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Move keys</source>
            <translation>Schlüssel verschieben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keep keys there now</source>
            <translation>Schlüssel ab jetzt dort aufbewahren</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/passphrase.py"></location>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Change passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Enter a key instead…</source>
            <translation>Stattdessen Schlüssel eingeben…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Enter the passphrase…</source>
            <translation>Passphrase eingeben…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Leave them there…</source>
            <translation>Dort belassen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Begin a new file</source>
            <translation>Neue Datei anlegen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>keyring key store encrypted file passphrase session password vault wallet</source>
            <translation>Schlüsselbund Schlüssel Schlüsselspeicher verschlüsselte Datei Passphrase Sitzung Passwort Tresor Brieftasche</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>In use: {store}</source>
            <translation>In Verwendung: {store}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in this computer's keyring.</source>
            <translation>Der Schlüssel wird im Schlüsselbund dieses Computers aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in this computer's keyring: {store}.</source>
            <translation>Der Schlüssel wird im Schlüsselbund dieses Computers aufbewahrt: {store}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Practice data; nothing is sent to Extend</source>
            <translation>Übungsdaten; nichts wird an Extend gesendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key has to be entered again at the next start.</source>
            <translation>Der Schlüssel muss beim nächsten Start erneut eingegeben werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The old store did not delete its copies; delete them there.</source>
            <translation>Der alte Speicher hat seine Kopien nicht gelöscht; löschen Sie sie dort.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The file was put aside as {path}. Enter a passphrase for a new one.</source>
            <translation>Die Datei wurde als {path} beiseitegelegt. Geben Sie eine Passphrase für eine neue ein.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys are kept in an encrypted file</source>
            <translation>Schlüssel werden in einer verschlüsselten Datei aufbewahrt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Enter its passphrase to open it until the program ends.</source>
            <translation>Geben Sie die Passphrase ein, um sie bis zum Programmende zu öffnen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Continue without the keys in the present store?</source>
            <translation>Ohne die Schlüssel im aktuellen Speicher fortfahren?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>They stay where they are, unread; keys of accounts have to be entered again.</source>
            <translation>Sie bleiben ungelesen, wo sie sind; die Schlüssel der Konten müssen erneut eingegeben werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>invisible characters</source>
            <translation>unsichtbare Zeichen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>quotes or punctuation</source>
            <translation>Anführungs- oder Satzzeichen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>the word “Bearer”</source>
            <translation>das Wort „Bearer“</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>a variable's name</source>
            <translation>der Name einer Variablen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>Taken off around the key: {junk}.</source>
            <translation>Um den Schlüssel herum entfernt: {junk}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>Taken off around the key: {first} and {last}.</source>
            <translation>Um den Schlüssel herum entfernt: {first} und {last}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>not found at Extend; you decide</source>
            <translation>bei Extend nicht gefunden; Sie entscheiden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>you decide</source>
            <translation>Sie entscheiden</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>looking at Extend for {n} inputs until {time}</source>
            <extracomment>One: looking at Extend for {n} input until {time}</extracomment>
            <translation>
                <numerusform>{n} Eingabe wird bis {time} bei Extend gesucht</numerusform>
                <numerusform>{n} Eingaben werden bis {time} bei Extend gesucht</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>sent {time}</source>
            <translation>gesendet {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer, and not found at Extend: you decide</source>
            <translation>Keine Antwort und bei Extend nicht gefunden: Sie entscheiden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer, and Extend could not be asked: you decide</source>
            <translation>Keine Antwort, und Extend konnte nicht gefragt werden: Sie entscheiden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer yet; checking whether Extend took the batch. Nothing is sent twice.</source>
            <translation>Keine Antwort; es wird nachgesehen, ob Extend den Stapel angenommen hat. Nichts wird doppelt gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer yet; checking until {time} whether Extend took the batch. Nothing is sent twice.</source>
            <translation>Keine Antwort; bis {time} wird nachgesehen, ob Extend den Stapel angenommen hat. Nichts wird doppelt gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>request id {id}</source>
            <translation>Anfrage-ID {id}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>no request id</source>
            <translation>keine Anfrage-ID</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>Extend is asked once more first. If the first submission did arrive after all, they are processed twice and may be charged twice. Looking again costs nothing.</source>
            <extracomment>One: Extend is asked once more first. If the first submission did arrive after all, it is processed twice and may be charged twice. Looking again costs nothing.</extracomment>
            <translation>
                <numerusform>Extend wird zuerst noch einmal gefragt. Falls die Eingabe beim ersten Mal doch angekommen ist, wird sie zweimal verarbeitet und möglicherweise zweimal berechnet. Erneutes Prüfen kostet nichts.</numerusform>
                <numerusform>Extend wird zuerst noch einmal gefragt. Falls die Eingaben beim ersten Mal doch angekommen sind, werden sie zweimal verarbeitet und möglicherweise zweimal berechnet. Erneutes Prüfen kostet nichts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>Send {n} inputs again?</source>
            <extracomment>One: Send {n} input again?</extracomment>
            <translation>
                <numerusform>{n} Eingabe erneut senden?</numerusform>
                <numerusform>{n} Eingaben erneut senden?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>Sent {time}</source>
            <translation>Gesendet {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>The look-up would go on until {time}.</source>
            <translation>Die Suche würde bis {time} weitergehen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>not looked for yet</source>
            <translation>noch nicht gesucht</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>looked {n} times, last {time}, through {runs}</source>
            <extracomment>One: looked once, last {time}, through {runs}</extracomment>
            <translation>
                <numerusform>einmal gesucht, zuletzt {time}, {runs} durchsucht</numerusform>
                <numerusform>{n}-mal gesucht, zuletzt {time}, {runs} durchsucht</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>Documents are being uploaded</source>
            <translation>Dokumente werden hochgeladen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>When a batch ends or needs you while another window is in front.</source>
            <translation>Wenn ein Stapel endet oder Sie braucht, während ein anderes Fenster im Vordergrund ist.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>While files are on their way to Extend. Closing the lid of a laptop sleeps all the same.</source>
            <translation>Während Dateien auf dem Weg zu Extend sind. Beim Schließen des Deckels geht ein Notebook trotzdem in den Ruhezustand.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” was submitted</source>
            <translation>„{name}“ wurde abgesendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” has failed inputs</source>
            <translation>„{name}“ hat fehlgeschlagene Eingaben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” is half done</source>
            <translation>„{name}“ ist zur Hälfte fertig</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” needs your decision</source>
            <translation>„{name}“ braucht Ihre Entscheidung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” is done</source>
            <translation>„{name}“ ist fertig</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>{n} inputs got no answer and were not found at Extend: send them again or not.</source>
            <extracomment>One: {n} input got no answer and was not found at Extend: send it again or not.</extracomment>
            <translation>
                <numerusform>{n} Eingabe erhielt keine Antwort und wurde bei Extend nicht gefunden: erneut senden oder nicht.</numerusform>
                <numerusform>{n} Eingaben erhielten keine Antwort und wurden bei Extend nicht gefunden: erneut senden oder nicht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” is on hold</source>
            <translation>„{name}“ ruht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>Nothing is sent: {reason}.</source>
            <translation>Es wird nichts gesendet: {reason}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>Nothing is sent until you have seen to it.</source>
            <translation>Es wird nichts gesendet, bis Sie sich darum gekümmert haben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Its runs, results and history show here.</source>
            <translation>Seine Läufe, Ergebnisse und sein Verlauf erscheinen hier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Add documents on the Compose page and press Submit; the batch then shows here.</source>
            <translation>Fügen Sie auf der Seite „Zusammenstellen“ Dokumente hinzu und drücken Sie „Absenden“; der Stapel steht dann hier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>This batch has no inputs.</source>
            <translation>Dieser Stapel hat keine Eingaben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>None of this batch is in this state now.</source>
            <translation>Nichts in diesem Stapel ist zurzeit in diesem Zustand.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>No row meets all the filters.</source>
            <translation>Keine Zeile erfüllt alle Filter.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Go on with this batch (Space in Batches)</source>
            <translation>Diesen Stapel fortsetzen (Leertaste in „Stapel“)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Send nothing more for now (Space in Batches)</source>
            <translation>Vorerst nichts mehr senden (Leertaste in „Stapel“)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Write the results so far to a file (Ctrl+E)</source>
            <translation>Die bisherigen Ergebnisse in eine Datei schreiben (Strg+E)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Send every failed input again as a new batch run (Ctrl+R)</source>
            <translation>Alle fehlgeschlagenen Eingaben als neuen Stapellauf erneut senden (Strg+R)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Of the rows selected in Runs, those that failed or were cancelled</source>
            <translation>Von den in „Läufe“ ausgewählten Zeilen die fehlgeschlagenen oder abgebrochenen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Nothing to retry: no input of this batch has failed</source>
            <translation>Nichts erneut zu versuchen: Keine Eingabe dieses Stapels ist fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>This batch has ended; there is nothing to cancel</source>
            <translation>Dieser Stapel ist beendet; es gibt nichts abzubrechen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Nothing that happened has these words.</source>
            <translation>Kein Ereignis enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Copy the selected lines, or all that are shown</source>
            <translation>Die ausgewählten oder alle angezeigten Zeilen kopieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Select a batch</source>
            <translation>Wählen Sie einen Stapel aus</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Nothing to watch yet</source>
            <translation>Noch nichts zu beobachten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>As the system says</source>
            <translation>Wie im System eingestellt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>As the environment says</source>
            <translation>Wie in der Umgebung eingestellt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>This proxy</source>
            <translation>Dieser Proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>No proxy</source>
            <translation>Kein Proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>The system's way is HTTPS_PROXY and NO_PROXY, else the settings of the system or of its desktop (GNOME, KDE). This computer itself is never reached through a proxy.</source>
            <translation>Das System verwendet HTTPS_PROXY und NO_PROXY, sonst die Einstellungen des Systems oder seiner Arbeitsumgebung (GNOME, KDE). Dieser Computer selbst wird nie über einen Proxy erreicht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>For {host}: {found}</source>
            <translation>Für {host}: {found}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>host:port, or http://host:port; https:// for an encrypted way to the proxy.</source>
            <translation>Host:Port oder http://Host:Port; https:// für einen verschlüsselten Weg zum Proxy.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>It is kept where keys are kept. Empty leaves the one that is stored; Forget deletes it.</source>
            <translation>Es wird dort aufbewahrt, wo die Schlüssel liegen. Bleibt das Feld leer, gilt das gespeicherte weiter; „Vergessen“ löscht es.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>Reached without the proxy: *, name, .name, name:port, address, range such as 10.0.0.0/8.</source>
            <translation>Ohne Proxy erreicht: *, Name, .Name, Name:Port, Adresse, Bereich wie 10.0.0.0/8.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>Certificates are checked as the system does. A file in the PEM form adds a company's own authority; the check itself cannot be switched off.</source>
            <translation>Zertifikate werden wie im System geprüft. Eine Datei im PEM-Format fügt die eigene Zertifizierungsstelle eines Unternehmens hinzu; die Prüfung selbst lässt sich nicht abschalten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>test connection proxy certificate steps</source>
            <translation>Verbindung testen Proxy Zertifikat Schritte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>Deletes the stored proxy password; from then on the proxy is asked without one.</source>
            <translation>Löscht das gespeicherte Proxy-Passwort; der Proxy wird danach ohne Passwort angefragt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>The stored password was deleted, and is not used any more.</source>
            <translation>Das gespeicherte Passwort wurde gelöscht und wird nicht mehr verwendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>In force from the next call on. What is under way ends as it began.</source>
            <translation>Gilt ab dem nächsten Aufruf. Was bereits läuft, endet so, wie es begonnen hat.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>valid until {day}</source>
            <translation>gültig bis {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>{n} expired</source>
            <comment>certificates</comment>
            <extracomment>One: {n} expired</extracomment>
            <translation>
                <numerusform>{n} abgelaufen</numerusform>
                <numerusform>{n} abgelaufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>{n} of them may not sign others</source>
            <comment>certificates</comment>
            <extracomment>One: {n} of them may not sign others</extracomment>
            <translation>
                <numerusform>{n} davon darf keine anderen signieren</numerusform>
                <numerusform>{n} davon dürfen keine anderen signieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server's name was not found</source>
            <translation>Der Name des Servers wurde nicht gefunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No address is known for {host}.</source>
            <translation>Zu {host} ist keine Adresse bekannt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No address is known for the account's server.</source>
            <translation>Zum Server des Kontos ist keine Adresse bekannt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the network connection and the address in the account's settings.</source>
            <translation>Prüfen Sie die Netzwerkverbindung und die Adresse in den Einstellungen des Kontos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server does not answer</source>
            <translation>Der Server antwortet nicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} refused the connection.</source>
            <translation>{host} hat die Verbindung abgelehnt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The account's server refused the connection.</source>
            <translation>Der Server des Kontos hat die Verbindung abgelehnt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the address in the account's settings, then try again.</source>
            <translation>Prüfen Sie die Adresse in den Einstellungen des Kontos und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection is not safe</source>
            <translation>Die Verbindung ist nicht sicher</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate of {host} was refused, so nothing was sent: {flaw}. It is made out to “{subject}” and issued by “{issuer}”.</source>
            <translation>Das Zertifikat von {host} wurde abgelehnt, daher wurde nichts gesendet: {flaw}. Es ist auf „{subject}“ ausgestellt und stammt von „{issuer}“.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate of {host} was refused, so nothing was sent: {flaw}. It is issued by “{issuer}”.</source>
            <translation>Das Zertifikat von {host} wurde abgelehnt, daher wurde nichts gesendet: {flaw}. Es stammt von „{issuer}“.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate of {host} was refused, so nothing was sent: {flaw}.</source>
            <translation>Das Zertifikat von {host} wurde abgelehnt, daher wurde nichts gesendet: {flaw}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server's certificate was refused, so nothing was sent: {flaw}.</source>
            <translation>Das Zertifikat des Servers wurde abgelehnt, daher wurde nichts gesendet: {flaw}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No safe connection to {host} could be made, so nothing was sent.</source>
            <translation>Es kam keine sichere Verbindung zu {host} zustande, daher wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No safe connection to the server could be made, so nothing was sent.</source>
            <translation>Es kam keine sichere Verbindung zum Server zustande, daher wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check this computer's date. In a guest network open a page in the browser and sign in. Behind a company proxy, choose its root certificate in Settings, Network.</source>
            <translation>Prüfen Sie das Datum dieses Computers. In einem Gastnetz öffnen Sie eine Seite im Browser und melden sich an. Hinter einem Firmen-Proxy wählen Sie dessen Stammzertifikat unter „Einstellungen“, „Netzwerk“.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server took too long</source>
            <translation>Der Server hat zu lange gebraucht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} gave no answer in time.</source>
            <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server gave no answer in time.</source>
            <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection broke off</source>
            <translation>Die Verbindung ist abgebrochen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection to {host} broke off.</source>
            <translation>Die Verbindung zu {host} ist abgebrochen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection broke off during the call.</source>
            <translation>Die Verbindung ist während des Aufrufs abgebrochen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy refused the connection</source>
            <translation>Der Proxy hat die Verbindung abgelehnt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy {proxy} did not let us through.</source>
            <translation>Der Proxy {proxy} hat die Verbindung nicht durchgelassen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy did not let us through.</source>
            <translation>Der Proxy hat die Verbindung nicht durchgelassen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the proxy's user name and password in Settings, Network, or in the system's settings.</source>
            <translation>Prüfen Sie Benutzername und Passwort des Proxys unter „Einstellungen“, „Netzwerk“ oder in den Einstellungen des Systems.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} leads to {elsewhere}, so nothing was taken for an answer of Extend.</source>
            <translation>{host} führt zu {elsewhere}, daher wurde nichts als Antwort von Extend angenommen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>A web page came from {host} where an answer of Extend was due.</source>
            <translation>Von {host} kam eine Webseite statt einer Antwort von Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>A web page came where an answer of Extend was due.</source>
            <translation>Es kam eine Webseite statt einer Antwort von Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>In a guest network open a page in the browser and sign in; it then goes on by itself. Else check the proxy, and the address in the account's settings.</source>
            <translation>In einem Gastnetz öffnen Sie eine Seite im Browser und melden sich an; danach geht es von selbst weiter. Prüfen Sie sonst den Proxy und die Adresse in den Einstellungen des Kontos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy setting cannot be used</source>
            <translation>Die Proxy-Einstellung ist nicht verwendbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{setting} was not used, and nothing was sent: {reason_words}</source>
            <translation>{setting} wurde nicht verwendet, und es wurde nichts gesendet: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy setting was not used, and nothing was sent.</source>
            <translation>Die Proxy-Einstellung wurde nicht verwendet, und es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Correct or remove the setting. The program speaks to http and https proxies.</source>
            <translation>Korrigieren oder entfernen Sie die Einstellung. Das Programm unterstützt HTTP- und HTTPS-Proxys.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server cannot be reached</source>
            <translation>Der Server ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} cannot be reached.</source>
            <translation>{host} ist nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The account's server cannot be reached.</source>
            <translation>Der Server des Kontos ist nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy cannot be reached</source>
            <translation>Der Proxy ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{proxy} cannot be used: {reason_words}</source>
            <translation>{proxy} ist nicht verwendbar: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy that is set does not answer.</source>
            <translation>Der eingestellte Proxy antwortet nicht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the proxy in Settings, Network, or in the system's own settings.</source>
            <translation>Prüfen Sie den Proxy unter „Einstellungen“, „Netzwerk“ oder in den Einstellungen des Systems.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate file cannot be used</source>
            <translation>Die Zertifikatsdatei ist nicht verwendbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{path} is not trusted: {reason_words}</source>
            <translation>{path} wird nicht vertraut: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The file of further certificates is not trusted.</source>
            <translation>Der Datei mit weiteren Zertifikaten wird nicht vertraut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Ask your network's administrators for the root certificate as a PEM file, and choose it.</source>
            <translation>Bitten Sie die Administratoren Ihres Netzwerks um das Stammzertifikat als PEM-Datei und wählen Sie diese aus.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it is not there, or cannot be read.</source>
            <translation>sie ist nicht vorhanden oder nicht lesbar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it holds no certificates in the PEM or DER form.</source>
            <translation>sie enthält keine Zertifikate im PEM- oder DER-Format.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it holds a private key, which belongs on the server alone.</source>
            <translation>sie enthält einen privaten Schlüssel, der nur auf den Server gehört.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>the certificates in it have expired.</source>
            <translation>die enthaltenen Zertifikate sind abgelaufen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>none of its certificates may sign others.</source>
            <translation>keines ihrer Zertifikate darf andere signieren.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>its name was not found.</source>
            <translation>der Name wurde nicht gefunden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it refused the connection.</source>
            <translation>die Verbindung wurde abgelehnt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it gave no answer in time.</source>
            <translation>es kam nicht rechtzeitig eine Antwort.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>the connection broke off.</source>
            <translation>die Verbindung ist abgebrochen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>there is no way to it.</source>
            <translation>es gibt keinen Weg dorthin.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>left to the proxy</source>
            <comment>names of servers</comment>
            <translation>dem Proxy überlassen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{source} let a script (PAC) choose, which is not run: if servers are reached through a proxy only, choose “This proxy” in Settings, Network</source>
            <translation>{source} ließ ein Skript (PAC) wählen, das nicht ausgeführt wird: Wenn Server nur über einen Proxy erreichbar sind, wählen Sie „Dieser Proxy“ unter „Einstellungen“, „Netzwerk“</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>NO_PROXY: “{entry}” is ignored, for it is no range of addresses</source>
            <translation>NO_PROXY: „{entry}“ wird ignoriert, da es kein Adressbereich ist</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>NO_PROXY: “{entry}” is ignored, for a star stands alone or before the first dot only</source>
            <translation>NO_PROXY: „{entry}“ wird ignoriert, da ein Stern nur allein oder vor dem ersten Punkt stehen darf</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>NO_PROXY: “{entry}” is ignored, for it is an address, and only a host's name is compared</source>
            <translation>NO_PROXY: „{entry}“ wird ignoriert, da es eine Adresse ist und nur der Hostname verglichen wird</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{host} has {n} addresses</source>
            <extracomment>One: {host} has {n} address</extracomment>
            <translation>
                <numerusform>{host} hat {n} Adresse</numerusform>
                <numerusform>{host} hat {n} Adressen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>GNOME's proxy settings</source>
            <translation>GNOME (Proxy-Einstellungen)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>KDE's proxy settings</source>
            <translation>KDE (Proxy-Einstellungen)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>the system's proxy settings</source>
            <translation>System (Proxy-Einstellungen)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>none</source>
            <comment>a proxy</comment>
            <translation>keiner</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{address} (from {source})</source>
            <translation>{address} (aus {source})</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>not used: plain HTTP to this computer</source>
            <translation>nicht verwendet: einfaches HTTP zu diesem Computer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{version}, the certificate is trusted</source>
            <translation>{version}, das Zertifikat ist vertrauenswürdig</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>none set: the key's own</source>
            <comment>a workspace</comment>
            <translation>keiner eingestellt: der des Schlüssels</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} accounts</source>
            <extracomment>One: {n} account</extracomment>
            <translation>
                <numerusform>{n} Konto</numerusform>
                <numerusform>{n} Konten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} batches</source>
            <extracomment>One: {n} batch</extracomment>
            <translation>
                <numerusform>{n} Stapel</numerusform>
                <numerusform>{n} Stapel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} batch runs</source>
            <extracomment>One: {n} batch run</extracomment>
            <translation>
                <numerusform>{n} Stapellauf</numerusform>
                <numerusform>{n} Stapelläufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} cells</source>
            <extracomment>One: {n} cell</extracomment>
            <translation>
                <numerusform>{n} Zelle</numerusform>
                <numerusform>{n} Zellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} certificates</source>
            <extracomment>One: {n} certificate</extracomment>
            <translation>
                <numerusform>{n} Zertifikat</numerusform>
                <numerusform>{n} Zertifikate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} columns</source>
            <extracomment>One: {n} column</extracomment>
            <translation>
                <numerusform>{n} Spalte</numerusform>
                <numerusform>{n} Spalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} documents</source>
            <extracomment>One: {n} document</extracomment>
            <translation>
                <numerusform>{n} Dokument</numerusform>
                <numerusform>{n} Dokumente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} extractors</source>
            <extracomment>One: {n} extractor</extracomment>
            <translation>
                <numerusform>{n} Extraktor</numerusform>
                <numerusform>{n} Extraktoren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} fields</source>
            <extracomment>One: {n} field</extracomment>
            <translation>
                <numerusform>{n} Feld</numerusform>
                <numerusform>{n} Felder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} files</source>
            <extracomment>One: {n} file</extracomment>
            <translation>
                <numerusform>{n} Datei</numerusform>
                <numerusform>{n} Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} inputs</source>
            <extracomment>One: {n} input</extracomment>
            <translation>
                <numerusform>{n} Eingabe</numerusform>
                <numerusform>{n} Eingaben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} items</source>
            <extracomment>One: {n} item</extracomment>
            <translation>
                <numerusform>{n} Element</numerusform>
                <numerusform>{n} Elemente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} links</source>
            <extracomment>One: {n} link</extracomment>
            <translation>
                <numerusform>{n} Link</numerusform>
                <numerusform>{n} Links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} pages</source>
            <extracomment>One: {n} page</extracomment>
            <translation>
                <numerusform>{n} Seite</numerusform>
                <numerusform>{n} Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} results</source>
            <extracomment>One: {n} result</extracomment>
            <translation>
                <numerusform>{n} Ergebnis</numerusform>
                <numerusform>{n} Ergebnisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} rows</source>
            <extracomment>One: {n} row</extracomment>
            <translation>
                <numerusform>{n} Zeile</numerusform>
                <numerusform>{n} Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} runs</source>
            <extracomment>One: {n} run</extracomment>
            <translation>
                <numerusform>{n} Lauf</numerusform>
                <numerusform>{n} Läufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} uploads</source>
            <extracomment>One: {n} upload</extracomment>
            <translation>
                <numerusform>{n} Upload</numerusform>
                <numerusform>{n} Uploads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} values</source>
            <extracomment>One: {n} value</extracomment>
            <translation>
                <numerusform>{n} Wert</numerusform>
                <numerusform>{n} Werte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} warnings</source>
            <extracomment>One: {n} warning</extracomment>
            <translation>
                <numerusform>{n} Warnung</numerusform>
                <numerusform>{n} Warnungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>As the extractor</source>
            <translation>Wie im Extraktor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>On</source>
            <comment>a switch</comment>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Off</source>
            <comment>a switch</comment>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Where each value stands on the page. Review needs them to mark values. No price of its own is documented.</source>
            <translation>Wo jeder Wert auf der Seite steht. „Überprüfen“ benötigt dies, um Werte zu markieren. Ein eigener Preis ist nicht dokumentiert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A second look scores each value from 1 to 5; it costs 1 credit a page more.</source>
            <translation>Ein zweiter Blick bewertet jeden Wert von 1 bis 5; das kostet 1 Credit mehr pro Seite.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Performance</source>
            <comment>a processor</comment>
            <translation>Performance</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Light</source>
            <comment>a processor</comment>
            <translation>Light</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Operator</source>
            <comment>a processor</comment>
            <translation>Operator</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Credits a page: Performance 5, Light 1, each with parsing. Operator 2, and its agent's work, which no number of pages bounds.</source>
            <translation>Credits pro Seite: Performance 5, Light 1, jeweils mit Parsing. Operator 2 und die Arbeit seines Agenten, die durch keine Seitenzahl begrenzt ist.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Chunking</source>
            <translation>Aufteilung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Standard</source>
            <comment>chunking</comment>
            <translation>Standard</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Semantic</source>
            <comment>chunking</comment>
            <translation>Semantisch</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Contextual</source>
            <comment>chunking</comment>
            <translation>Kontextbezogen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>How a long document is cut up before it is read. No price of its own is documented.</source>
            <translation>Wie ein langes Dokument vor dem Lesen zerlegt wird. Ein eigener Preis ist nicht dokumentiert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Long lists</source>
            <translation>Lange Listen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Heuristics</source>
            <translation>Heuristik</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Most context</source>
            <translation>Größter Kontext</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Overlapping</source>
            <translation>Überlappend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>How lists of many rows are read. “Most context” doubles the credits of extraction.</source>
            <translation>Wie Listen mit vielen Zeilen gelesen werden. „Größter Kontext“ verdoppelt die Credits der Extraktion.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Citation of</source>
            <translation>Fundstelle von</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A line</source>
            <translation>Eine Zeile</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A word</source>
            <translation>Ein Wort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A block</source>
            <translation>Ein Block</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>How much of the page a citation marks. No price of its own is documented.</source>
            <translation>Wie viel der Seite eine Fundstelle markiert. Ein eigener Preis ist nicht dokumentiert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Figures</source>
            <translation>Abbildungen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Looks at pictures and layout, beside the text. No price of its own is documented.</source>
            <translation>Betrachtet neben dem Text auch Bilder und Layout. Ein eigener Preis ist nicht dokumentiert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Reasoning</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Says how the model came to each value. No price of its own is documented.</source>
            <translation>Gibt an, wie das Modell zu jedem Wert kam. Ein eigener Preis ist nicht dokumentiert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Today's date</source>
            <translation>Heutiges Datum</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Tells the model the date of today. No price of its own is documented.</source>
            <translation>Teilt dem Modell das heutige Datum mit. Ein eigener Preis ist nicht dokumentiert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/ui/views/exports/preview.py"></location>
            <source>Sheets</source>
            <translation>Tabellenblätter</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Those that matter</source>
            <translation>Die wesentlichen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>All</source>
            <comment>sheets</comment>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>The first</source>
            <comment>sheets</comment>
            <translation>Das erste</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>The last</source>
            <comment>sheets</comment>
            <translation>Das letzte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Which sheets of a workbook are read, and charged.</source>
            <translation>Welche Blätter einer Arbeitsmappe gelesen und berechnet werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no account yet</source>
            <translation>Es gibt noch kein Konto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No account was opened on this computer, and EXTEND_API_KEY is not set.</source>
            <translation>Auf diesem Computer wurde kein Konto geöffnet, und EXTEND_API_KEY ist nicht gesetzt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Add an account in the window, set EXTEND_API_KEY, or use --sandbox.</source>
            <translation>Fügen Sie im Fenster ein Konto hinzu, setzen Sie EXTEND_API_KEY oder verwenden Sie --sandbox.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batch's account is not there</source>
            <translation>Das Konto des Stapels ist nicht vorhanden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batch belongs to the account {account}, which this computer no longer knows.</source>
            <translation>Der Stapel gehört zum Konto {account}, das dieser Computer nicht mehr kennt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batch belongs to an account that this computer no longer knows.</source>
            <translation>Der Stapel gehört zu einem Konto, das dieser Computer nicht mehr kennt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Add the account again, or set the same EXTEND_* variables as before.</source>
            <translation>Fügen Sie das Konto wieder hinzu oder setzen Sie dieselben EXTEND_*-Variablen wie zuvor.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>What could not be read is as in a new program; the damaged file is kept: {kept}</source>
            <translation>Was nicht lesbar war, ist wie in einem neuen Programm; die beschädigte Datei bleibt erhalten: {kept}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>What could not be read is as in a new program.</source>
            <translation>Was nicht lesbar war, ist wie in einem neuen Programm.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Press Understood in the window, or run `extend-desktop doctor --understood`.</source>
            <translation>Klicken Sie im Fenster auf „Verstanden“ oder führen Sie `extend-desktop doctor --understood` aus.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The practice account is in use</source>
            <translation>Das Übungskonto wird gerade verwendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Another copy of the program works with the practice account of this computer.</source>
            <translation>Eine andere Instanz des Programms arbeitet mit dem Übungskonto dieses Computers.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The disk is full</source>
            <translation>Der Datenträger ist voll</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no room left to write {path}.</source>
            <translation>Es ist kein Platz mehr, um {path} zu schreiben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no room left on the disk.</source>
            <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Make room, then try again.</source>
            <translation>Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The disk cannot be written</source>
            <translation>Auf den Datenträger kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} cannot be written.</source>
            <translation>{path} kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder of the local data cannot be written.</source>
            <translation>In den Ordner der lokalen Daten kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Check the permissions of the folder.</source>
            <translation>Prüfen Sie die Berechtigungen des Ordners.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is no longer there.</source>
            <translation>{path} ist nicht mehr vorhanden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no longer there.</source>
            <translation>{name} ist nicht mehr vorhanden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A file is gone.</source>
            <translation>Eine Datei ist verschwunden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Put it back or choose it again, then retry.</source>
            <translation>Stellen Sie sie wieder her oder wählen Sie sie neu aus und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Its password is needed again</source>
            <translation>Das Passwort wird erneut benötigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Passwords are kept in memory only, so the one of {name} is gone.</source>
            <translation>Passwörter werden nur im Arbeitsspeicher gehalten, daher ist das von {name} nicht mehr vorhanden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Passwords are kept in memory only, so this one is gone.</source>
            <translation>Passwörter werden nur im Arbeitsspeicher gehalten, daher ist dieses nicht mehr vorhanden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Add the file in Compose and enter its password there, then retry.</source>
            <translation>Fügen Sie die Datei unter „Vorbereiten“ hinzu, geben Sie dort ihr Passwort ein und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} cannot be read.</source>
            <translation>{name} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A file cannot be read.</source>
            <translation>Eine Datei kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Check its permissions and whether another program holds it, then retry.</source>
            <translation>Prüfen Sie die Berechtigungen und ob ein anderes Programm die Datei verwendet, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The local data could not be written</source>
            <translation>Die lokalen Daten konnten nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Writing {path} failed.</source>
            <translation>Das Schreiben von {path} ist fehlgeschlagen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Writing the local data failed.</source>
            <translation>Das Schreiben der lokalen Daten ist fehlgeschlagen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Check the disk, then try again.</source>
            <translation>Prüfen Sie den Datenträger und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The list is too large</source>
            <translation>Die Liste ist zu groß</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is larger than a list can be.</source>
            <translation>{name} ist größer, als eine Liste sein darf.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is larger than a list can be.</source>
            <translation>Sie ist größer, als eine Liste sein darf.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Split it into several lists.</source>
            <translation>Teilen Sie sie in mehrere Listen auf.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The list cannot be read</source>
            <translation>Die Liste kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is damaged, locked, or no workbook.</source>
            <translation>{name} ist beschädigt, gesperrt oder keine Arbeitsmappe.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is damaged, locked, or no workbook.</source>
            <translation>Sie ist beschädigt, gesperrt oder keine Arbeitsmappe.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Save it as CSV, then import that.</source>
            <translation>Speichern Sie sie als CSV und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The PDF needs a password</source>
            <translation>Die PDF-Datei benötigt ein Passwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The pages of a PDF with a password are not shown here.</source>
            <translation>Die Seiten einer PDF-Datei mit Passwort werden hier nicht angezeigt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Open it in its own program.</source>
            <translation>Öffnen Sie sie im zugehörigen Programm.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>This page cannot be shown</source>
            <translation>Diese Seite kann nicht angezeigt werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page is damaged or has no size. The other pages may be fine.</source>
            <translation>Die Seite ist beschädigt oder hat keine Größe. Die anderen Seiten sind möglicherweise in Ordnung.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Go to another page, or open the document in its own program.</source>
            <translation>Gehen Sie zu einer anderen Seite oder öffnen Sie das Dokument im zugehörigen Programm.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The document cannot be shown</source>
            <translation>Das Dokument kann nicht angezeigt werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is damaged, or is not what its name says.</source>
            <translation>Die Datei ist beschädigt oder nicht das, was ihr Name besagt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page is too large to be shown</source>
            <translation>Die Seite ist zu groß für die Anzeige</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Drawing it would take more memory than a page may have.</source>
            <translation>Die Darstellung würde mehr Arbeitsspeicher benötigen, als eine Seite haben darf.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>This type of file is not shown here</source>
            <translation>Dieser Dateityp wird hier nicht angezeigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>PDFs, workbooks, mails, texts and pictures are shown, HEIC only where Qt can read it.</source>
            <translation>Angezeigt werden PDFs, Arbeitsmappen, E-Mails, Texte und Bilder, HEIC nur, wenn Qt es lesen kann.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page took too long to draw</source>
            <translation>Die Darstellung der Seite hat zu lange gedauert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Drawing it was stopped. Nothing else is affected.</source>
            <translation>Die Darstellung wurde abgebrochen. Sonst ist nichts betroffen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Try again, or open it in its own program.</source>
            <translation>Versuchen Sie es erneut oder öffnen Sie das Dokument im zugehörigen Programm.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page could not be drawn</source>
            <translation>Die Seite konnte nicht dargestellt werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The part of the program that draws pages ended on it. Nothing else is affected.</source>
            <translation>Der Programmteil, der Seiten darstellt, wurde dabei beendet. Sonst ist nichts betroffen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The original is not there</source>
            <translation>Das Original ist nicht vorhanden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is neither on this computer, as it was sent, nor at Extend.</source>
            <translation>Es liegt weder so, wie es gesendet wurde, auf diesem Computer noch bei Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Find the file, if it was moved.</source>
            <translation>Suchen Sie die Datei, falls sie verschoben wurde.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The original is not on this computer</source>
            <translation>Das Original ist nicht auf diesem Computer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is not where it was, or was changed since it was sent. Extend has it as it was sent.</source>
            <translation>Es ist nicht mehr an seinem Ort oder wurde seit dem Senden geändert. Extend hat es so, wie es gesendet wurde.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Download it, or find the file if it was moved.</source>
            <translation>Laden Sie es herunter oder suchen Sie die Datei, falls sie verschoben wurde.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>That is another file</source>
            <translation>Das ist eine andere Datei</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is not what was sent: its content differs.</source>
            <translation>{name} ist nicht das, was gesendet wurde: Der Inhalt weicht ab.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Its content differs from what was sent.</source>
            <translation>Der Inhalt weicht von dem ab, was gesendet wurde.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose the one that was sent, or download it from Extend.</source>
            <translation>Wählen Sie die gesendete Datei oder laden Sie sie von Extend herunter.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The export was not written</source>
            <translation>Der Export wurde nicht geschrieben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} could not be written. Nothing there was changed.</source>
            <translation>{path} konnte nicht geschrieben werden. Dort wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file was not written.</source>
            <translation>Die Datei wurde nicht geschrieben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose another place, then export again.</source>
            <translation>Wählen Sie einen anderen Ort und exportieren Sie dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The output could not be written</source>
            <translation>Die Ausgabe konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the result could be printed: {reason}.</source>
            <translation>Das Ergebnis konnte nicht vollständig ausgegeben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the result could be printed.</source>
            <translation>Das Ergebnis konnte nicht vollständig ausgegeben werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing of a batch is lost. Call the command again with another place for its output.</source>
            <translation>Vom Stapel ist nichts verloren. Rufen Sie den Befehl mit einem anderen Ort für die Ausgabe erneut auf.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is open elsewhere</source>
            <translation>Die Datei ist anderswo geöffnet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is open in another program, perhaps Excel. Nothing there was changed.</source>
            <translation>{path} ist in einem anderen Programm geöffnet, vielleicht in Excel. Dort wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is open in another program. Nothing there was changed.</source>
            <translation>Die Datei ist in einem anderen Programm geöffnet. Dort wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Close it there, then export again, or choose another name.</source>
            <translation>Schließen Sie sie dort und exportieren Sie dann erneut, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>That is a folder</source>
            <translation>Das ist ein Ordner</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is a folder; an export is a file.</source>
            <translation>{path} ist ein Ordner; ein Export ist eine Datei.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The place is a folder.</source>
            <translation>Der Ort ist ein Ordner.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Give a file's name in it, then export again.</source>
            <translation>Geben Sie einen Dateinamen darin an und exportieren Sie dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>That is a file</source>
            <translation>Das ist eine Datei</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is a file; this export is a folder.</source>
            <translation>{path} ist eine Datei; dieser Export ist ein Ordner.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The place is a file.</source>
            <translation>Der Ort ist eine Datei.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Give another name for the folder, then export again.</source>
            <translation>Geben Sie einen anderen Namen für den Ordner an und exportieren Sie dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder holds something else</source>
            <translation>Der Ordner enthält etwas anderes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} holds files that are no earlier export. Nothing there was changed.</source>
            <translation>{path} enthält Dateien, die kein früherer Export sind. Dort wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder holds files that are no earlier export.</source>
            <translation>Der Ordner enthält Dateien, die kein früherer Export sind.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batches are of different extractors</source>
            <translation>Die Stapel haben verschiedene Extraktoren</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>One table has the fields of one extractor.</source>
            <translation>Eine Tabelle hat die Felder eines einzigen Extraktors.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Export the batches of each extractor by themselves.</source>
            <translation>Exportieren Sie die Stapel jedes Extraktors für sich.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The preset cannot be used</source>
            <translation>Die Vorlage ist nicht verwendbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no preset of this program: see {place}.</source>
            <translation>{name} ist keine Vorlage dieses Programms: siehe {place}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no preset of this program: {reason_words}</source>
            <translation>{name} ist keine Vorlage dieses Programms: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no preset of this program: {reason}.</source>
            <translation>{name} ist keine Vorlage dieses Programms: {reason}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is no preset of this program.</source>
            <translation>Es ist keine Vorlage dieses Programms.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Ask for the file again, or make the preset anew in the export dialog.</source>
            <translation>Bitten Sie erneut um die Datei oder erstellen Sie die Vorlage im Exportdialog neu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is protected</source>
            <translation>Die Datei ist geschützt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is read-only. Nothing there was changed.</source>
            <translation>{path} ist schreibgeschützt. Dort wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is read-only. Nothing there was changed.</source>
            <translation>Die Datei ist schreibgeschützt. Dort wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose another name, or allow writing in the file's properties.</source>
            <translation>Wählen Sie einen anderen Namen oder erlauben Sie das Schreiben in den Eigenschaften der Datei.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No export can go there</source>
            <translation>Dorthin ist kein Export möglich</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is neither a file nor something that takes text. Nothing there was changed.</source>
            <translation>{path} ist weder eine Datei noch etwas, das Text aufnimmt. Dort wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The place is neither a file nor something that takes text.</source>
            <translation>Der Ort ist weder eine Datei noch etwas, das Text aufnimmt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose a file.</source>
            <translation>Wählen Sie eine Datei.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The reader of the export went away</source>
            <translation>Das lesende Programm hat den Export nicht zu Ende gelesen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the export was read from {path}.</source>
            <translation>Der Export wurde nicht vollständig aus {path} gelesen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the export was read.</source>
            <translation>Der Export wurde nicht vollständig gelesen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Export again, and let the reading program run to its end.</source>
            <translation>Exportieren Sie erneut und lassen Sie das lesende Programm bis zum Ende laufen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder does not exist</source>
            <translation>Der Ordner existiert nicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no folder {path}. Nothing there was changed.</source>
            <translation>Es gibt keinen Ordner {path}. Dort wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder does not exist.</source>
            <translation>Der Ordner existiert nicht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Create it or choose another, then export again.</source>
            <translation>Erstellen Sie ihn oder wählen Sie einen anderen und exportieren Sie dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file may not be written</source>
            <translation>Die Datei darf nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>You have no permission to write {path}.</source>
            <translation>Sie haben keine Berechtigung, {path} zu schreiben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>You have no permission to write there.</source>
            <translation>Sie haben keine Berechtigung, dorthin zu schreiben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose another folder, then export again.</source>
            <translation>Wählen Sie einen anderen Ordner und exportieren Sie dann erneut.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The account's address cannot be used</source>
            <translation>Die Adresse des Kontos ist nicht verwendbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Use an address that starts with https://, without a user name in it.</source>
            <translation>Verwenden Sie eine Adresse, die mit https:// beginnt und keinen Benutzernamen enthält.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no such region</source>
            <translation>Es gibt keine solche Region</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no region {region}; the regions are {regions}.</source>
            <translation>Es gibt keine Region {region}; die Regionen sind {regions}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend has no region of this name.</source>
            <translation>Extend hat keine Region dieses Namens.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Set one of these, or the address of the server instead.</source>
            <translation>Geben Sie eine von diesen an oder statt dessen die Adresse des Servers.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The workspace id cannot be used</source>
            <translation>Die Workspace-ID kann nicht verwendet werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was sent: it holds a character that no id has.</source>
            <translation>Nichts wurde gesendet: Sie enthält ein Zeichen, das in keiner ID vorkommt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Copy it again from Extend's dashboard, in one piece, or leave it out.</source>
            <translation>Kopieren Sie sie noch einmal am Stück aus dem Dashboard von Extend, oder lassen Sie sie weg.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The key needs a workspace id</source>
            <translation>Der Schlüssel braucht eine Workspace-ID</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend did not accept the key without one, or not with this one.</source>
            <translation>Extend hat den Schlüssel ohne eine solche oder mit dieser nicht angenommen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Enter the id of your workspace in the account's settings, or in EXTEND_WORKSPACE_ID. Extend's dashboard shows it.</source>
            <translation>Geben Sie die ID Ihres Workspace in den Einstellungen des Kontos oder in EXTEND_WORKSPACE_ID an. Das Dashboard von Extend zeigt sie.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend's API is not at this address</source>
            <translation>Unter dieser Adresse ist die API von Extend nicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A server answers, but it knows no list of files there.</source>
            <translation>Ein Server antwortet, kennt dort aber keine Liste von Dateien.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Correct the address in the account's settings: usually just the server's address, without a path.</source>
            <translation>Berichtigen Sie die Adresse in den Einstellungen des Kontos: Meist ist es nur die des Servers, ohne Pfad dahinter.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no such API version</source>
            <translation>Diese API-Version gibt es nicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>An API version is a date such as {wanted}, not {version}.</source>
            <translation>Eine API-Version ist ein Datum wie {wanted}, nicht {version}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Leave it out: the version that fits the address is used then.</source>
            <translation>Lassen Sie sie weg: Dann wird die zur Adresse passende Version verwendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The mark of production cannot be read</source>
            <translation>Die Kennzeichnung als Produktion ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was sent: {variable} is 1 for an account of production, else 0, not {value}.</source>
            <translation>Es wurde nichts gesendet: {variable} ist 1 für ein Produktionskonto, sonst 0, nicht {value}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was sent: it is neither yes nor no.</source>
            <translation>Es wurde nichts gesendet: Der Wert ist weder Ja noch Nein.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Set it to 1 or 0, or leave it out.</source>
            <translation>Setzen Sie den Wert auf 1 oder 0 oder lassen Sie ihn weg.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file holds no accounts</source>
            <translation>Die Datei enthält keine Konten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no file of accounts of this program: see {place} in it. Nothing was imported.</source>
            <translation>{name} ist keine Kontendatei dieses Programms: siehe {place} darin. Es wurde nichts importiert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no file of accounts of this program. Nothing was imported.</source>
            <translation>{name} ist keine Kontendatei dieses Programms. Es wurde nichts importiert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was imported.</source>
            <translation>Es wurde nichts importiert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Ask for it again: “Export accounts…” in Settings writes such a file.</source>
            <translation>Bitten Sie erneut darum: „Konten exportieren…“ in den Einstellungen schreibt eine solche Datei.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file comes from a later version</source>
            <translation>Die Datei stammt aus einer neueren Version</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} has version {version} of the format. Nothing was imported.</source>
            <translation>{name} hat Version {version} des Formats. Es wurde nichts importiert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Update this program, or ask for a file from this version.</source>
            <translation>Aktualisieren Sie dieses Programm oder bitten Sie um eine Datei aus dieser Version.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is too large for accounts</source>
            <translation>Die Datei ist zu groß für Konten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} has more than {most} bytes. Nothing was imported.</source>
            <translation>{name} hat mehr als {most} Bytes. Es wurde nichts importiert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The sandbox did not start</source>
            <translation>Die Sandbox ist nicht gestartet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The practice server ended: {reason}</source>
            <translation>Der Übungsserver wurde beendet: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The practice server gave no sign of life.</source>
            <translation>Der Übungsserver gab kein Lebenszeichen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The window cannot be shown</source>
            <translation>Das Fenster kann nicht angezeigt werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt does not load: {reason}</source>
            <translation>Qt lässt sich nicht laden: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt does not load.</source>
            <translation>Qt lässt sich nicht laden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Install Qt's system libraries; the README names them. Commands work without.</source>
            <translation>Installieren Sie die Systembibliotheken von Qt; die README nennt sie. Befehle funktionieren auch ohne sie.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It could not be opened</source>
            <translation>Es konnte nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No program on this computer opened {what}.</source>
            <translation>Kein Programm auf diesem Computer hat {what} geöffnet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No program on this computer opened it.</source>
            <translation>Kein Programm auf diesem Computer hat es geöffnet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Open it yourself in the file manager or the browser.</source>
            <translation>Öffnen Sie es selbst im Dateimanager oder im Browser.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no screen to show the window on</source>
            <translation>Es gibt keinen Bildschirm, um das Fenster anzuzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt could not start: {reason}</source>
            <translation>Qt konnte nicht starten: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt could not start.</source>
            <translation>Qt konnte nicht starten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Start it at a desktop. `extend-desktop --help` lists what works without a screen.</source>
            <translation>Starten Sie das Programm in einer Arbeitsumgebung. `extend-desktop --help` nennt, was ohne Bildschirm funktioniert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The program ended in the middle of it.</source>
            <translation>Das Programm wurde mittendrin beendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is looked up by itself.</source>
            <translation>Es wird von selbst nachgesehen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>An answer that does not fit</source>
            <translation>Unerwartete Antwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{operation}: Extend's answer does not have the agreed form.</source>
            <translation>{operation}: Die Antwort von Extend hat nicht die vereinbarte Form.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend's answer does not have the agreed form.</source>
            <translation>Die Antwort von Extend hat nicht die vereinbarte Form.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Update Extend Desktop. If it stays, report it with the code “{code}”.</source>
            <translation>Aktualisieren Sie Extend Desktop. Bleibt der Fehler bestehen, melden Sie ihn mit dem Code „{code}“.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The program found itself in a state that must not be.</source>
            <translation>Das Programm geriet in einen Zustand, der nicht vorkommen darf.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{number} a minute</source>
            <translation>{number} pro Minute</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>under a minute left</source>
            <translation>noch unter einer Minute</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{hours} h left</source>
            <translation>noch {hours} h</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{low} to {high} h left</source>
            <translation>noch {low} bis {high} h</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{minutes} min left</source>
            <translation>noch {minutes} min</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>under {minutes} min left</source>
            <translation>noch unter {minutes} min</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{low} to {high} min left</source>
            <translation>noch {low} bis {high} min</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>A command, a batch, an account or a page of Settings</source>
            <translation>Ein Befehl, ein Stapel, ein Konto oder eine Seite der Einstellungen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>Nothing matches these words</source>
            <translation>Nichts enthält diese Wörter</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>Open an account first</source>
            <translation>Öffnen Sie zuerst ein Konto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <source>Batch</source>
            <translation>Stapel</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>The plan in detail</source>
            <translation>Der Plan im Einzelnen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>What is sent, reused and left out, what it costs and takes</source>
            <translation>Was gesendet, wiederverwendet und ausgelassen wird, was es kostet und wie lange es dauert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>no earlier batch with this version and these options</source>
            <translation>kein früherer Stapel mit dieser Version und diesen Optionen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>choose an extractor first</source>
            <translation>wählen Sie zuerst einen Extraktor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>known once they are processed</source>
            <translation>bekannt, sobald sie verarbeitet sind</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <source>Key of</source>
            <translation>Schlüssel von</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Inputs to send</source>
            <translation>Zu sendende Eingaben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Batch runs</source>
            <translation>Stapelläufe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Uploads</source>
            <translation>Uploads</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Reused</source>
            <translation>Wiederverwendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Amount</source>
            <translation>Menge</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/review/note_field.py"></location>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>of {n} inputs in the list</source>
            <extracomment>One: of {n} input in the list</extracomment>
            <translation>
                <numerusform>von {n} Eingabe in der Liste</numerusform>
                <numerusform>von {n} Eingaben in der Liste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>{n} more being checked</source>
            <comment>inputs</comment>
            <extracomment>One: {n} more being checked</extracomment>
            <translation>
                <numerusform>{n} weitere wird noch geprüft</numerusform>
                <numerusform>{n} weitere werden noch geprüft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>at most {n} inputs each</source>
            <extracomment>One: at most {n} input each</extracomment>
            <translation>
                <numerusform>je höchstens {n} Eingabe</numerusform>
                <numerusform>je höchstens {n} Eingaben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>no upload of their own</source>
            <translation>kein eigener Upload</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>of {n} inputs not known</source>
            <extracomment>One: of {n} input not known</extracomment>
            <translation>
                <numerusform>von {n} Eingabe nicht bekannt</numerusform>
                <numerusform>von {n} Eingaben nicht bekannt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <source>Credits</source>
            <translation>Credits</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Time</source>
            <comment>how long it takes</comment>
            <translation>Dauer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>uploads take longest</source>
            <translation>Uploads dauern am längsten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>batch runs take longest</source>
            <translation>Stapelläufe dauern am längsten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>fetching the results takes longest</source>
            <translation>das Abrufen der Ergebnisse dauert am längsten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>by the limits learnt so far; {slowest}. Extend's own work on the documents comes on top</source>
            <translation>nach den bisher ermittelten Limits; {slowest}. Hinzu kommt die Arbeit von Extend an den Dokumenten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>At least {duration}</source>
            <translation>Mindestens {duration}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Enter password…</source>
            <translation>Passwort eingeben…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Choose type…</source>
            <translation>Typ wählen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Convert to PDF</source>
            <translation>In PDF umwandeln</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Send anyway</source>
            <translation>Trotzdem senden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Look again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Extend does not take this type of file</source>
            <translation>Extend nimmt diesen Dateityp nicht an</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>An archive this program does not unpack</source>
            <translation>Ein Archiv, das dieses Programm nicht entpackt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The name does not say what type it is</source>
            <translation>Der Name verrät den Dateityp nicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>An Office document with a password</source>
            <translation>Ein Office-Dokument mit Passwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>A web page in place of the document</source>
            <translation>Eine Webseite anstelle des Dokuments</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is still being written</source>
            <translation>Die Datei wird noch geschrieben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file could not be examined</source>
            <translation>Die Datei konnte nicht untersucht werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is damaged or cut off</source>
            <translation>Die Datei ist beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>In a locked ZIP archive</source>
            <translation>In einem gesperrten ZIP-Archiv</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>In a ZIP archive locked by AES</source>
            <translation>In einem mit AES verschlüsselten ZIP-Archiv</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The ZIP archive is damaged</source>
            <translation>Das ZIP-Archiv ist beschädigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The ZIP archive is empty</source>
            <translation>Das ZIP-Archiv ist leer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The ZIP archive is too large to unpack</source>
            <translation>Das ZIP-Archiv ist zu groß zum Entpacken</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Packed in a way that cannot be undone here</source>
            <translation>Auf eine Weise gepackt, die hier nicht entpackt werden kann</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The name leads out of the ZIP archive</source>
            <translation>Der Name führt aus dem ZIP-Archiv hinaus</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>No room on the disk to unpack the ZIP archive</source>
            <translation>Kein Platz auf dem Datenträger, um das ZIP-Archiv zu entpacken</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Not an address that can be fetched</source>
            <translation>Keine abrufbare Adresse</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Not a whole address</source>
            <translation>Keine vollständige Adresse</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Nothing of this name is there</source>
            <translation>Nichts mit diesem Namen gefunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Gone from a temporary folder</source>
            <translation>Aus einem temporären Ordner verschwunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The encryption is damaged</source>
            <translation>Die Verschlüsselung ist beschädigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>No file can have this name</source>
            <translation>Keine Datei kann so heißen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The path is too long</source>
            <translation>Der Pfad ist zu lang</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The check failed</source>
            <translation>Die Prüfung ist fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>On another computer</source>
            <translation>Auf einem anderen Computer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The place is not mounted</source>
            <translation>Der Ort ist nicht eingehängt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>A path on a Windows computer</source>
            <translation>Ein Pfad auf einem Windows-Computer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Only a name, without its folder</source>
            <translation>Nur ein Name, ohne seinen Ordner</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The columns are too long</source>
            <translation>Die Spalten sind zu lang</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>0 bytes</source>
            <translation>0 Bytes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>moved or deleted since you added it</source>
            <translation>seit dem Hinzufügen verschoben oder gelöscht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>open it to everyone who should read it, then look again</source>
            <translation>für alle freigeben, die sie lesen sollen, dann erneut prüfen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>one password is tried on all of them</source>
            <translation>ein Passwort wird bei allen ausprobiert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Extend opens PDFs only: save it without a password</source>
            <translation>Extend öffnet nur PDFs: ohne Passwort speichern</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>most often an error page that was saved</source>
            <translation>meist eine gespeicherte Fehlerseite</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>look again when the other program is done with it</source>
            <translation>erneut prüfen, wenn das andere Programm damit fertig ist</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>reading it took too long, or ended the reader</source>
            <translation>das Lesen dauerte zu lange oder beendete das lesende Programm</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>unpack it yourself, then add the files</source>
            <translation>selbst entpacken, dann die Dateien hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>get it anew, then look again, or unpack it yourself</source>
            <translation>neu beschaffen, dann erneut prüfen, oder selbst entpacken</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>nothing is in it</source>
            <translation>es ist nichts darin</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>unpack it yourself if you trust it</source>
            <translation>selbst entpacken, wenn Sie ihm vertrauen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>make room, then look again</source>
            <translation>Platz schaffen, dann erneut prüfen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>will probably fail, and may be charged</source>
            <translation>schlägt wahrscheinlich fehl und wird eventuell berechnet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>its content does not say it either</source>
            <translation>auch der Inhalt verrät ihn nicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>put it right, then look again</source>
            <translation>korrigieren, dann erneut prüfen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>add it from this computer instead</source>
            <translation>stattdessen von diesem Computer hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>one needs a host, and no spaces</source>
            <translation>sie braucht einen Host und darf keine Leerzeichen enthalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>check the spelling, and that its drive or share is connected</source>
            <translation>Schreibweise prüfen und ob das Laufwerk oder die Freigabe verbunden ist</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>save it somewhere first, then add it from there</source>
            <translation>zuerst woanders speichern, dann von dort hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>no password helps</source>
            <translation>kein Passwort hilft</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>it holds a character that no file name can have</source>
            <translation>enthält ein Zeichen, das in Dateinamen nicht vorkommen kann</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>move it nearer to the top folder, or shorten the names</source>
            <translation>näher an den obersten Ordner verschieben oder die Namen kürzen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>download it in the file manager, then look again</source>
            <translation>im Dateimanager herunterladen, dann erneut prüfen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>by a fault of this program: look again, or remove it and add it again</source>
            <translation>durch einen Fehler dieses Programms: erneut prüfen, oder entfernen und erneut hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>connect to its share, then add it from there</source>
            <translation>mit dessen Freigabe verbinden, dann von dort hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>open it in the file manager, then add it from there</source>
            <translation>im Dateimanager öffnen, dann von dort hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>give the path on this computer</source>
            <translation>den Pfad auf diesem Computer angeben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>give the full path, a link that starts with https://, or a file id</source>
            <translation>den vollständigen Pfad, einen Link, der mit https:// beginnt, oder eine Datei-ID angeben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>they cannot be sent along</source>
            <translation>sie können nicht mitgesendet werden</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{inputs} cannot be sent, for {n} reasons.</source>
            <extracomment>One: {inputs} cannot be sent, for {n} reason.</extracomment>
            <translation>
                <numerusform>{inputs} kann nicht gesendet werden, aus {n} Grund.</numerusform>
                <numerusform>{inputs} können nicht gesendet werden, aus {n} Gründen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The other {n} go ahead; leave these or settle them here.</source>
            <comment>inputs</comment>
            <extracomment>One: The other {n} goes ahead; leave these or settle them here.</extracomment>
            <translation>
                <numerusform>Die andere ({n}) wird gesendet; diese können Sie so lassen oder hier klären.</numerusform>
                <numerusform>Die anderen {n} werden gesendet; diese können Sie so lassen oder hier klären.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{found} of {n} blocked inputs found</source>
            <extracomment>One: {found} of {n} blocked input found</extracomment>
            <translation>
                <numerusform>{found} von {n} blockierter Eingabe gefunden</numerusform>
                <numerusform>{found} von {n} blockierten Eingaben gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{n} opened before; passwords are not kept over a restart</source>
            <comment>documents</comment>
            <extracomment>One: {n} opened before; passwords are not kept over a restart</extracomment>
            <translation>
                <numerusform>{n} war zuvor geöffnet; Passwörter bleiben über einen Neustart nicht erhalten</numerusform>
                <numerusform>{n} waren zuvor geöffnet; Passwörter bleiben über einen Neustart nicht erhalten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>no ending</source>
            <comment>the name of a file</comment>
            <translation>keine Endung</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{endings} … and {n} more</source>
            <comment>endings</comment>
            <extracomment>One: {endings} … and {n} more</extracomment>
            <translation>
                <numerusform>{endings} … und {n} weitere</numerusform>
                <numerusform>{endings} … und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>A batch manager for the Extend document extraction API. It is not made by Extend.

Licensed under the Apache License 2.0.</source>
            <translation>Eine Stapelverwaltung für die Dokumentextraktions-API von Extend. Sie stammt nicht von Extend.

Lizenziert unter der Apache License 2.0.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Connecting to the account last used. This computer's keyring may ask for its password.</source>
            <translation>Verbindung mit dem zuletzt verwendeten Konto wird hergestellt. Der Schlüsselbund dieses Computers fragt möglicherweise nach seinem Passwort.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>It takes a moment.</source>
            <translation>Es dauert einen Moment.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Try a batch: stage the sample documents, pick an extractor, press Submit.</source>
            <translation>Probieren Sie einen Stapel aus: Fügen Sie die Beispieldokumente hinzu, wählen Sie einen Extraktor und klicken Sie auf „Absenden“.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Add the selected files to the batch (in Files)</source>
            <translation>Die ausgewählten Dateien zum Stapel hinzufügen (in „Dateien“)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Clear the filter or the selection</source>
            <translation>Filter oder Auswahl aufheben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Alt+1 to Alt+9</source>
            <translation>Alt+1 bis Alt+9</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Show one count only (in New batch and in the selected batch)</source>
            <translation>Nur eine Gruppe anzeigen (in „Neuer Stapel“ und im ausgewählten Stapel)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Next tab of the selected batch</source>
            <translation>Nächster Reiter des ausgewählten Stapels</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Previous tab of the selected batch</source>
            <translation>Vorheriger Reiter des ausgewählten Stapels</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Look at a run or a value in Review (in the selected batch)</source>
            <translation>Einen Lauf oder Wert in „Überprüfen“ ansehen (im ausgewählten Stapel)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Open the rows of a value that has several (in Results)</source>
            <translation>Die Zeilen eines Werts mit mehreren öffnen (in „Ergebnisse“)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Move a column (in the choice of columns)</source>
            <translation>Eine Spalte verschieben (in der Spaltenauswahl)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Checked, next document (in Review)</source>
            <translation>Geprüft, nächstes Dokument (in „Überprüfen“)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Take the check mark off (in Review)</source>
            <translation>Prüfmarkierung entfernen (in „Überprüfen“)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Previous or next document, or out of an array (in Review)</source>
            <translation>Vorheriges oder nächstes Dokument, oder aus einem Array heraus (in „Überprüfen“)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Back to the same value in Results (in Review)</source>
            <translation>Zurück zum selben Wert in „Ergebnisse“ (in „Überprüfen“)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Previous or next page (in Review)</source>
            <translation>Vorherige oder nächste Seite (in „Überprüfen“)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Larger, smaller, fit the width (in Review)</source>
            <translation>Größer, kleiner, an Breite anpassen (in „Überprüfen“)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Turn the page (in Review)</source>
            <translation>Seite drehen (in „Überprüfen“)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Show or hide where values were read (in Review)</source>
            <translation>Ein- oder ausblenden, wo Werte gelesen wurden (in „Überprüfen“)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Next or previous place of a searched text (in Review)</source>
            <translation>Nächste oder vorherige Stelle eines gesuchten Texts (in „Überprüfen“)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{number} KB</source>
            <translation>{number} KB</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{number} GB</source>
            <translation>{number} GB</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{number} TB</source>
            <translation>{number} TB</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{number} PB</source>
            <translation>{number} PB</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{n} bytes</source>
            <extracomment>One: {n} byte</extracomment>
            <translation>
                <numerusform>{n} Byte</numerusform>
                <numerusform>{n} Bytes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{number} credits</source>
            <extracomment>One: {number} credit</extracomment>
            <translation>
                <numerusform>{number} Credit</numerusform>
                <numerusform>{number} Credits</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{minutes} min ago</source>
            <translation>vor {minutes} min</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{hours} h ago</source>
            <translation>vor {hours} h</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{n} days ago</source>
            <extracomment>One: {n} day ago</extracomment>
            <translation>
                <numerusform>vor {n} Tag</numerusform>
                <numerusform>vor {n} Tagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>A new batch over the same documents, beside the old one, which stays as it is. What is processed again is charged again.</source>
            <translation>Ein neuer Stapel mit denselben Dokumenten, neben dem alten, der so bleibt, wie er ist. Was erneut verarbeitet wird, wird erneut berechnet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>None of its documents can be had any more</source>
            <translation>Keines seiner Dokumente ist noch verfügbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Runs a batch again that is no longer in the history</source>
            <translation>Führt einen Stapel erneut aus, der nicht mehr im Verlauf ist</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>no longer where it was, and not at Extend</source>
            <translation>nicht mehr an seinem Ort und nicht bei Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>changed since it was sent, and not at Extend</source>
            <translation>seit dem Senden geändert und nicht bei Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>cannot be read, and is not at Extend</source>
            <translation>nicht lesbar und nicht bei Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>needs its password again: add it in Compose</source>
            <translation>benötigt erneut sein Passwort: unter „Vorbereiten“ hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>came with an adopted batch run, which does not say where from</source>
            <translation>kam mit einem übernommenen Stapellauf, der die Herkunft nicht nennt</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} no longer where it was, and not at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} no longer where it was, and not at Extend</extracomment>
            <translation>
                <numerusform>{n} nicht mehr an seinem Ort und nicht bei Extend</numerusform>
                <numerusform>{n} nicht mehr an ihrem Ort und nicht bei Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} changed since it was sent, and not at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} changed since it was sent, and not at Extend</extracomment>
            <translation>
                <numerusform>{n} seit dem Senden geändert und nicht bei Extend</numerusform>
                <numerusform>{n} seit dem Senden geändert und nicht bei Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} cannot be read, and is not at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} cannot be read, and is not at Extend</extracomment>
            <translation>
                <numerusform>{n} nicht lesbar und nicht bei Extend</numerusform>
                <numerusform>{n} nicht lesbar und nicht bei Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} needs its password again: add it in Compose</source>
            <comment>documents</comment>
            <extracomment>One: {n} needs its password again: add it in Compose</extracomment>
            <translation>
                <numerusform>{n} benötigt erneut sein Passwort: unter „Vorbereiten“ hinzufügen</numerusform>
                <numerusform>{n} benötigen erneut ihr Passwort: unter „Vorbereiten“ hinzufügen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} deleted at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} deleted at Extend</extracomment>
            <translation>
                <numerusform>{n} bei Extend gelöscht</numerusform>
                <numerusform>{n} bei Extend gelöscht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} came with an adopted batch run, which does not say where from</source>
            <comment>documents</comment>
            <extracomment>One: {n} came with an adopted batch run, which does not say where from</extracomment>
            <translation>
                <numerusform>{n} kam mit einem übernommenen Stapellauf, der die Herkunft nicht nennt</numerusform>
                <numerusform>{n} kamen mit einem übernommenen Stapellauf, der die Herkunft nicht nennt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Run “{name}” again</source>
            <translation>„{name}“ erneut ausführen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{name}, again</source>
            <translation>{name}, erneut</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Looking for the documents: {done} of {total}</source>
            <translation>Dokumente werden gesucht: {done} von {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} still at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} still at Extend</extracomment>
            <translation>
                <numerusform>{n} noch bei Extend</numerusform>
                <numerusform>{n} noch bei Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} links that Extend fetches</source>
            <extracomment>One: {n} link that Extend fetches</extracomment>
            <translation>
                <numerusform>{n} Link, den Extend abruft</numerusform>
                <numerusform>{n} Links, die Extend abruft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} to upload from this computer ({size})</source>
            <comment>documents</comment>
            <extracomment>One: {n} to upload from this computer ({size})</extracomment>
            <translation>
                <numerusform>{n} von diesem Computer hochzuladen ({size})</numerusform>
                <numerusform>{n} von diesem Computer hochzuladen ({size})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} documents cannot be had:</source>
            <extracomment>One: {n} document cannot be had:</extracomment>
            <translation>
                <numerusform>{n} Dokument ist nicht verfügbar:</numerusform>
                <numerusform>{n} Dokumente sind nicht verfügbar:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} inputs are left out: skipped or blocked then.</source>
            <extracomment>One: {n} input is left out: skipped or blocked then.</extracomment>
            <translation>
                <numerusform>{n} Eingabe wird ausgelassen: damals übersprungen oder blockiert.</numerusform>
                <numerusform>{n} Eingaben werden ausgelassen: damals übersprungen oder blockiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Leave these {n} out</source>
            <comment>documents</comment>
            <extracomment>One: Leave it out</extracomment>
            <translation>
                <numerusform>Dieses auslassen</numerusform>
                <numerusform>Diese {n} auslassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} documents cannot be had: say that they are left out</source>
            <extracomment>One: {n} document cannot be had: say that it is left out</extracomment>
            <translation>
                <numerusform>{n} Dokument ist nicht verfügbar: Bestätigen Sie, dass es ausgelassen wird</numerusform>
                <numerusform>{n} Dokumente sind nicht verfügbar: Bestätigen Sie, dass sie ausgelassen werden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Submit {n} documents</source>
            <extracomment>One: Submit {n} document</extracomment>
            <translation>
                <numerusform>{n} Dokument absenden</numerusform>
                <numerusform>{n} Dokumente absenden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Runs again of “{name}”, version {version}</source>
            <translation>Erneute Läufe von „{name}“, Version {version}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Values less certain than this are marked in Results and Review.</source>
            <translation>Weniger sichere Werte werden in „Ergebnisse“ und „Überprüfen“ markiert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Of the least certain value of the document</source>
            <translation>Vom unsichersten Wert des Dokuments</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>They came since the rows were sorted: sort them in</source>
            <translation>Sie kamen hinzu, seit die Zeilen sortiert wurden: einsortieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>“” empty text</source>
            <translation>„“ leerer Text</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>The extractor found no value</source>
            <translation>Der Extraktor hat keinen Wert gefunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>The extractor gave an empty value</source>
            <translation>Der Extraktor hat einen leeren Wert geliefert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>The answer does not mention this field</source>
            <translation>Die Antwort erwähnt dieses Feld nicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Yes</source>
            <comment>a value</comment>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>No</source>
            <comment>a value</comment>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{measure}, below {limit} %. Check this value.</source>
            <translation>{measure}, unter {limit} %. Prüfen Sie diesen Wert.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{n} documents filled</source>
            <extracomment>One: {n} document filled</extracomment>
            <translation>
                <numerusform>{n} Dokument ausgefüllt</numerusform>
                <numerusform>{n} Dokumente ausgefüllt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>no doubtful value</source>
            <translation>kein unsicherer Wert</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{n} doubtful values in {documents}</source>
            <extracomment>One: {n} doubtful value in {documents}</extracomment>
            <translation>
                <numerusform>{n} unsicherer Wert in {documents}</numerusform>
                <numerusform>{n} unsichere Werte in {documents}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>below {limit} %</source>
            <translation>unter {limit} %</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{n} more</source>
            <comment>currencies</comment>
            <extracomment>One: {n} more</extracomment>
            <translation>
                <numerusform>{n} weitere</numerusform>
                <numerusform>{n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{name} of {count}: {sums}</source>
            <comment>a total of a column</comment>
            <translation>{name} von {count}: {sums}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Sum {sums}</source>
            <translation>Summe {sums}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{array} of {document}</source>
            <translation>{array} von {document}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{n} new rows</source>
            <extracomment>One: {n} new row</extracomment>
            <translation>
                <numerusform>{n} neue Zeile</numerusform>
                <numerusform>{n} neue Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Preparing {n} earlier results…</source>
            <extracomment>One: Preparing {n} earlier result…</extracomment>
            <translation>
                <numerusform>{n} früheres Ergebnis wird vorbereitet…</numerusform>
                <numerusform>{n} frühere Ergebnisse werden vorbereitet…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Columns {shown} of {all}</source>
            <translation>Spalten: {shown} von {all}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>DELETE</source>
            <comment>typed to agree</comment>
            <translation>LÖSCHEN</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete at Extend what “{name}” left there?</source>
            <translation>Bei Extend löschen, was „{name}“ dort hinterlassen hat?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Nothing of this batch is known to be at Extend.</source>
            <translation>Von diesem Stapel ist nichts bekannt, das bei Extend liegt.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{what} would be deleted in the account, for good: they can no longer be opened in the dashboard, and the files cannot be reused. The results stay on this computer, in the batch's history.</source>
            <extracomment>One: {what} would be deleted in the account, for good: they can no longer be opened in the dashboard, and the files cannot be reused. The results stay on this computer, in the batch's history.</extracomment>
            <translation>
                <numerusform>{what} würde im Konto endgültig gelöscht: Im Dashboard ist nichts davon mehr zu öffnen, und die Dateien können nicht wiederverwendet werden. Die Ergebnisse bleiben auf diesem Computer, im Verlauf des Stapels.</numerusform>
                <numerusform>{what} würden im Konto endgültig gelöscht: Im Dashboard ist nichts davon mehr zu öffnen, und die Dateien können nicht wiederverwendet werden. Die Ergebnisse bleiben auf diesem Computer, im Verlauf des Stapels.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{n} results not fetched yet would be lost. Refresh the batch first.</source>
            <extracomment>One: {n} result not fetched yet would be lost. Refresh the batch first.</extracomment>
            <translation>
                <numerusform>{n} noch nicht abgerufenes Ergebnis ginge verloren. Aktualisieren Sie zuerst den Stapel.</numerusform>
                <numerusform>{n} noch nicht abgerufene Ergebnisse gingen verloren. Aktualisieren Sie zuerst den Stapel.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Type {word} to agree</source>
            <translation>Zum Bestätigen {word} eingeben</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete {n} runs</source>
            <extracomment>One: Delete {n} run</extracomment>
            <translation>
                <numerusform>{n} Lauf löschen</numerusform>
                <numerusform>{n} Läufe löschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete {n} runs and {files}</source>
            <extracomment>One: Delete {n} run and {files}</extracomment>
            <translation>
                <numerusform>{n} Lauf und {files} löschen</numerusform>
                <numerusform>{n} Läufe und {files} löschen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Deleted at Extend: {runs}, {files}</source>
            <translation>Bei Extend gelöscht: {runs}, {files}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{n} objects are still there.</source>
            <extracomment>One: {n} object is still there.</extracomment>
            <translation>
                <numerusform>{n} Objekt ist noch vorhanden.</numerusform>
                <numerusform>{n} Objekte sind noch vorhanden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{runs} and {files}</source>
            <translation>{runs} und {files}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Extend gave no place for this value</source>
            <translation>Extend hat für diesen Wert keine Stelle angegeben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>The place of the value on its page, enlarged</source>
            <translation>Die Stelle des Werts auf seiner Seite, vergrößert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Size and turn of the page (0 fits the width)</source>
            <translation>Größe und Drehung der Seite (0 passt an die Breite an)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Mark as checked, and open the next (C); Shift+C undoes it</source>
            <translation>Als geprüft markieren und das nächste öffnen (C); Umschalt+C macht es rückgängig</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No document</source>
            <translation>Kein Dokument</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Choose one at the left.</source>
            <translation>Wählen Sie links eines aus.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Fetching the original…</source>
            <translation>Original wird abgerufen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>It is kept on this computer for a while.</source>
            <translation>Es wird eine Zeit lang auf diesem Computer aufbewahrt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>The document has no such rows.</source>
            <translation>Das Dokument hat keine solchen Zeilen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Not on this computer; offline</source>
            <translation>Nicht auf diesem Computer; offline</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Nothing to review yet</source>
            <translation>Noch nichts zu überprüfen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Results show here as they come in</source>
            <translation>Ergebnisse erscheinen hier, sobald sie eintreffen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>This run</source>
            <translation>Dieser Lauf</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>There is no other run of this document</source>
            <translation>Es gibt keinen anderen Lauf dieses Dokuments</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No field differs</source>
            <translation>Kein Feld weicht ab</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>— none</source>
            <translation>— keiner</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>The page is not shown</source>
            <translation>Die Seite wird nicht angezeigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Drawing the page…</source>
            <translation>Die Seite wird dargestellt…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No document matches</source>
            <translation>Kein Dokument passt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>— not in the result</source>
            <translation>— nicht im Ergebnis</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Score of the review agent</source>
            <translation>Bewertung des Prüfagenten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Confidence of the reading</source>
            <translation>Konfidenz der Texterkennung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Confidence of the model</source>
            <translation>Konfidenz des Modells</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Issue</source>
            <translation>Problem</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{score} of 5</source>
            <translation>{score} von 5</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Extend gave no confidence</source>
            <translation>Extend hat keine Konfidenz angegeben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{confidence}, below {limit} %</source>
            <translation>{confidence}, unter {limit} %</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Before the review</source>
            <translation>Vor der Überprüfung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Earlier run</source>
            <translation>Früherer Lauf</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{n} of {total} differ</source>
            <comment>fields</comment>
            <extracomment>One: {n} of {total} differs</extracomment>
            <translation>
                <numerusform>{n} von {total} weicht ab</numerusform>
                <numerusform>{n} von {total} weichen ab</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{number} of {total}</source>
            <translation>{number} von {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}, cell {cell}</source>
            <translation>Seite {page}, Zelle {cell}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}, cells {cells}</source>
            <translation>Seite {page}, Zellen {cells}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}</source>
            <translation>Seite {page}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}, {percent} %</source>
            <translation>Seite {page}, {percent} %</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No text here to search, only pictures</source>
            <translation>Hier gibt es keinen Text zum Durchsuchen, nur Bilder</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{name} adds up to {amount}</source>
            <translation>{name}: Summe {amount}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>None doubtful of {n} rows</source>
            <extracomment>One: None doubtful of {n} row</extracomment>
            <translation>
                <numerusform>Von {n} Zeile keine unsicher</numerusform>
                <numerusform>Von {n} Zeilen keine unsicher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{doubtful} doubtful of {n} rows</source>
            <extracomment>One: {doubtful} doubtful of {n} row</extracomment>
            <translation>
                <numerusform>{doubtful} von {n} Zeile unsicher</numerusform>
                <numerusform>{doubtful} von {n} Zeilen unsicher</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{checked} of {total} checked</source>
            <translation>{checked} von {total} geprüft</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Doubtful {number} of {total}</source>
            <translation>Unsicher {number}/{total}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{n} to check</source>
            <comment>documents</comment>
            <extracomment>One: {n} to check</extracomment>
            <translation>
                <numerusform>{n} zu prüfen</numerusform>
                <numerusform>{n} zu prüfen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>None doubtful</source>
            <translation>Nichts Unsicheres</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{n} pages without text</source>
            <extracomment>One: {n} page without text</extracomment>
            <translation>
                <numerusform>{n} Seite ohne Text</numerusform>
                <numerusform>{n} Seiten ohne Text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} hidden files</source>
            <extracomment>One: {n} hidden file</extracomment>
            <translation>
                <numerusform>{n} versteckte Datei</numerusform>
                <numerusform>{n} versteckte Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} hidden folders</source>
            <extracomment>One: {n} hidden folder</extracomment>
            <translation>
                <numerusform>{n} versteckter Ordner</numerusform>
                <numerusform>{n} versteckte Ordner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} system files</source>
            <extracomment>One: {n} system file</extracomment>
            <translation>
                <numerusform>{n} Systemdatei</numerusform>
                <numerusform>{n} Systemdateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} system folders</source>
            <extracomment>One: {n} system folder</extracomment>
            <translation>
                <numerusform>{n} Systemordner</numerusform>
                <numerusform>{n} Systemordner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} archives in an archive</source>
            <extracomment>One: {n} archive in an archive</extracomment>
            <translation>
                <numerusform>{n} Archiv in einem Archiv</numerusform>
                <numerusform>{n} Archive in einem Archiv</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} folders reached twice</source>
            <extracomment>One: {n} folder reached twice</extracomment>
            <translation>
                <numerusform>{n} doppelt erreichter Ordner</numerusform>
                <numerusform>{n} doppelt erreichte Ordner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} that cannot be opened</source>
            <extracomment>One: {n} file or folder that cannot be opened</extracomment>
            <translation>
                <numerusform>{n} Datei oder Ordner, nicht zu öffnen</numerusform>
                <numerusform>{n} nicht zu öffnen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} links that lead nowhere</source>
            <extracomment>One: {n} link that leads nowhere</extracomment>
            <translation>
                <numerusform>{n} Verknüpfung, die ins Leere führt</numerusform>
                <numerusform>{n} Verknüpfungen, die ins Leere führen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} links that lead back</source>
            <extracomment>One: {n} link that leads back</extracomment>
            <translation>
                <numerusform>{n} Verknüpfung, die zurückführt</numerusform>
                <numerusform>{n} Verknüpfungen, die zurückführen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} too long paths</source>
            <extracomment>One: {n} too long path</extracomment>
            <translation>
                <numerusform>{n} zu langer Pfad</numerusform>
                <numerusform>{n} zu lange Pfade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} locked in an archive</source>
            <comment>files</comment>
            <extracomment>One: {n} locked in an archive</extracomment>
            <translation>
                <numerusform>{n} gesperrt in einem Archiv</numerusform>
                <numerusform>{n} gesperrt in einem Archiv</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} under AES in an archive</source>
            <comment>files</comment>
            <extracomment>One: {n} under AES in an archive</extracomment>
            <translation>
                <numerusform>{n} mit AES in einem Archiv</numerusform>
                <numerusform>{n} mit AES in einem Archiv</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} damaged in an archive</source>
            <comment>files</comment>
            <extracomment>One: {n} damaged in an archive</extracomment>
            <translation>
                <numerusform>{n} beschädigt in einem Archiv</numerusform>
                <numerusform>{n} beschädigt in einem Archiv</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} empty archives</source>
            <extracomment>One: {n} empty archive</extracomment>
            <translation>
                <numerusform>{n} leeres Archiv</numerusform>
                <numerusform>{n} leere Archive</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} archives too large to unpack</source>
            <extracomment>One: {n} archive too large to unpack</extracomment>
            <translation>
                <numerusform>{n} Archiv zu groß zum Entpacken</numerusform>
                <numerusform>{n} Archive zu groß zum Entpacken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} packed by a method that is not supported</source>
            <comment>files</comment>
            <extracomment>One: {n} packed by a method that is not supported</extracomment>
            <translation>
                <numerusform>{n} nach einem nicht unterstützten Verfahren gepackt</numerusform>
                <numerusform>{n} nach einem nicht unterstützten Verfahren gepackt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} unsafe names in an archive</source>
            <extracomment>One: {n} unsafe name in an archive</extracomment>
            <translation>
                <numerusform>{n} riskanter Name in einem Archiv</numerusform>
                <numerusform>{n} riskante Namen in einem Archiv</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} archives without room</source>
            <extracomment>One: {n} archive without room on the disk</extracomment>
            <translation>
                <numerusform>{n} Archiv ohne Platz auf dem Datenträger</numerusform>
                <numerusform>{n} Archive ohne Platz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} only in the cloud</source>
            <comment>files</comment>
            <extracomment>One: {n} only in the cloud</extracomment>
            <translation>
                <numerusform>{n} nur in der Cloud</numerusform>
                <numerusform>{n} nur in der Cloud</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>hidden</source>
            <translation>versteckt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>hidden folder, with all that is in it</source>
            <translation>versteckter Ordner, mit seinem gesamten Inhalt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>made by a system or office program</source>
            <translation>von einem System- oder Office-Programm angelegt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>system folder, with all that is in it</source>
            <translation>Systemordner, mit seinem gesamten Inhalt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>an archive in an archive: it is looked into when you add it</source>
            <translation>ein Archiv in einem Archiv: Es wird durchsucht, wenn Sie es hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>searched already by another way to it</source>
            <translation>bereits auf einem anderen Weg durchsucht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>left out: {what}</source>
            <translation>ausgelassen: {what}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>blocked: {what}</source>
            <translation>blockiert: {what}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>Cancel the search, and take its inputs off the list</source>
            <translation>Die Suche abbrechen und ihre Eingaben aus der Liste entfernen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>The search through folders and archives passed these by. Add what you want to send after all; a folder comes with all that is in it.</source>
            <translation>Die Suche durch Ordner und Archive hat diese übergangen. Fügen Sie hinzu, was Sie doch senden möchten; ein Ordner kommt mit seinem gesamten Inhalt.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} in the list already</source>
            <comment>files</comment>
            <extracomment>One: {n} in the list already</extracomment>
            <translation>
                <numerusform>{n} bereits in der Liste</numerusform>
                <numerusform>{n} bereits in der Liste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} files found</source>
            <extracomment>One: {n} file found</extracomment>
            <translation>
                <numerusform>{n} Datei gefunden</numerusform>
                <numerusform>{n} Dateien gefunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>Looking through folders: {found}</source>
            <translation>Ordner werden durchsucht: {found}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>Looking through “{folder}”: {found}</source>
            <translation>„{folder}“ wird durchsucht: {found}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} left out</source>
            <comment>files</comment>
            <extracomment>One: {n} left out</extracomment>
            <translation>
                <numerusform>{n} ausgelassen</numerusform>
                <numerusform>{n} ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send these {n} anyway</source>
            <comment>inputs</comment>
            <extracomment>One: Send these {n} anyway</extracomment>
            <translation>
                <numerusform>Diese {n} trotzdem senden</numerusform>
                <numerusform>Diese {n} trotzdem senden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send {n} of these {total} anyway</source>
            <comment>inputs</comment>
            <extracomment>One: Send {n} of these {total} anyway</extracomment>
            <translation>
                <numerusform>{n} von diesen {total} trotzdem senden</numerusform>
                <numerusform>{n} von diesen {total} trotzdem senden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send all {n} anyway</source>
            <comment>inputs</comment>
            <extracomment>One: Send all {n} anyway</extracomment>
            <translation>
                <numerusform>Alle {n} trotzdem senden</numerusform>
                <numerusform>Alle {n} trotzdem senden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Hold these {n} back again</source>
            <comment>inputs</comment>
            <extracomment>One: Hold back again</extracomment>
            <translation>
                <numerusform>Wieder zurückhalten</numerusform>
                <numerusform>Diese {n} wieder zurückhalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send {n} files anyway?</source>
            <extracomment>One: Send {n} file anyway?</extracomment>
            <translation>
                <numerusform>{n} Datei trotzdem senden?</numerusform>
                <numerusform>{n} Dateien trotzdem senden?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send “{name}” anyway?</source>
            <translation>„{name}“ trotzdem senden?</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Extend will probably fail on them, and may charge for the try. You can hold back again until you submit.</source>
            <extracomment>One: Extend will probably fail on it, and may charge for the try. You can hold back again until you submit.</extracomment>
            <translation>
                <numerusform>Extend wird wahrscheinlich daran scheitern und den Versuch eventuell berechnen. Bis zum Absenden können Sie die Datei wieder zurückhalten.</numerusform>
                <numerusform>Extend wird wahrscheinlich daran scheitern und den Versuch eventuell berechnen. Bis zum Absenden können Sie die Dateien wieder zurückhalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Extend may fail on them, and may charge for the try. You can hold back again until you submit.</source>
            <extracomment>One: Extend may fail on it, and may charge for the try. You can hold back again until you submit.</extracomment>
            <translation>
                <numerusform>Extend könnte daran scheitern und den Versuch eventuell berechnen. Bis zum Absenden können Sie die Datei wieder zurückhalten.</numerusform>
                <numerusform>Extend könnte daran scheitern und den Versuch eventuell berechnen. Bis zum Absenden können Sie die Dateien wieder zurückhalten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Export settings…</source>
            <translation>Einstellungen exportieren…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Import settings…</source>
            <translation>Einstellungen importieren…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Reset all settings…</source>
            <translation>Alle Einstellungen zurücksetzen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Reset this page…</source>
            <translation>Diese Seite zurücksetzen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Undo</source>
            <comment>take a change of settings back</comment>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>A file holds what the pages General, Results, Network and Keyboard set, the columns of the tables, and your presets of exports.</source>
            <translation>Eine Datei enthält, was auf den Seiten „Allgemein“, „Ergebnisse“, „Netzwerk“ und „Tastatur“ eingestellt ist, die Spalten der Tabellen und Ihre Exportvorlagen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>It leaves out what means nothing on another computer or is yours alone: accounts, which have a file of their own, keys and passwords, where keys are kept, the proxy's user, the certificate file, favourites, folders, exports that go by themselves, and sizes and places of windows.</source>
            <translation>Sie enthält nicht, was anderswo nichts bedeutet oder niemanden sonst angeht: Konten, für die es eine eigene Datei gibt, Schlüssel und Passwörter, den Ort der Schlüssel, den Proxy-Benutzer, die Zertifikatsdatei, Favoriten, Ordner, automatische Exporte sowie Größe und Lage der Fenster.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Everything that such a file holds goes back to what it was at first; your presets of exports stay. You see beforehand what will change.</source>
            <translation>Alles, was eine solche Datei enthält, wird auf den Standard zurückgesetzt; Ihre Exportvorlagen bleiben. Sie sehen vorher, was sich ändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>export import settings file share colleague computer backup</source>
            <translation>exportieren importieren Einstellungen Datei teilen Kollege Computer Sicherung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>reset defaults settings everything</source>
            <translation>zurücksetzen Standard Einstellungen alles</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>What is ticked will change at once. You can undo it until Settings close.</source>
            <translation>Was angekreuzt ist, ändert sich sofort. Sie können es rückgängig machen, bis die Einstellungen geschlossen werden.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>What is ticked will change at once. As the language is among it, it cannot be undone: export the settings first if you may want them back.</source>
            <translation>Was angekreuzt ist, ändert sich sofort. Weil die Sprache dabei ist, lässt es sich nicht rückgängig machen: Exportieren Sie die Einstellungen vorher, wenn Sie sie vielleicht zurückhaben möchten.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Nothing would change: the settings are like that already.</source>
            <translation>Es würde sich nichts ändern: Die Einstellungen sind bereits so.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Afterwards</source>
            <translation>Danach</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>What will change</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>The settings are again what they were.</source>
            <translation>Die Einstellungen sind wieder wie zuvor.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Like the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_table.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Presets</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Files per page</source>
            <translation>Dateien pro Seite</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Ask before Submit</source>
            <translation>Vor dem Absenden fragen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>After Submit, show Monitor</source>
            <translation>Nach dem Absenden „Verfolgen“ anzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Show notifications</source>
            <translation>Benachrichtigungen anzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Keep the computer awake</source>
            <translation>Computer wach halten</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>Doubtful below</source>
            <translation>Unsicher unter</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Proxy address</source>
            <translation>Proxy-Adresse</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Reached without the proxy</source>
            <translation>Ohne den Proxy erreicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Its own key</source>
            <translation>Eigenes Tastenkürzel</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>As at first</source>
            <translation>Wie anfangs</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Arranged</source>
            <translation>Angeordnet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Not there</source>
            <translation>Nicht vorhanden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>There</source>
            <comment>a preset</comment>
            <translation>Vorhanden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Another</source>
            <comment>arrangement or preset</comment>
            <translation>Andere</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Default: {value}</source>
            <translation>Standard: {value}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Back to the default: {value}</source>
            <translation>Zurück zum Standard: {value}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Change {n} settings</source>
            <extracomment>One: Change {n} setting</extracomment>
            <translation>
                <numerusform>{n} Einstellung ändern</numerusform>
                <numerusform>{n} Einstellungen ändern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>{n} settings were changed.</source>
            <extracomment>One: {n} setting was changed.</extracomment>
            <translation>
                <numerusform>{n} Einstellung wurde geändert.</numerusform>
                <numerusform>{n} Einstellungen wurden geändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>{n} settings would change.</source>
            <extracomment>One: {n} setting would change.</extracomment>
            <translation>
                <numerusform>{n} Einstellung würde sich ändern.</numerusform>
                <numerusform>{n} Einstellungen würden sich ändern.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>The settings were written to {name}.</source>
            <translation>Die Einstellungen wurden in {name} geschrieben.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>None</source>
            <comment>nothing is written there</comment>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Search the settings</source>
            <translation>Einstellung suchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>No setting has these words</source>
            <translation>Keine Einstellung enthält diese Wörter</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Try fewer words, or clear the search to see every page.</source>
            <translation>Versuchen Sie es mit weniger Wörtern oder leeren Sie die Suche, um alle Seiten zu sehen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>“Like the system” follows its colours and its contrast, also while the window is open.</source>
            <translation>„Wie das System“ folgt dessen Farben und Kontrast, auch während das Fenster geöffnet ist.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>How many files of the account one page of the list shows.</source>
            <translation>Wie viele Dateien des Kontos eine Seite der Liste zeigt.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Off, the window stays at Compose, where the next batch is made.</source>
            <translation>Wenn ausgeschaltet, bleibt das Fenster bei „Vorbereiten“, wo der nächste Stapel entsteht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>diagnostics report save crash telemetry privacy</source>
            <translation>Diagnose Bericht speichern Absturz Telemetrie Datenschutz</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Only the program itself has this, not a part of it.</source>
            <translation>Dies hat nur das Programm selbst, nicht ein Teil davon.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>account key forget add reset practice sandbox host</source>
            <translation>Konto Schlüssel vergessen hinzufügen zurücksetzen Übung Sandbox Host</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Takes effect at once, or as soon as nothing is being exported or sent.</source>
            <translation>Gilt sofort; während eines Exports oder Absendens erst danach.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>language German Spanish French Japanese English translation</source>
            <translation>Sprache Deutsch Spanisch Französisch Japanisch Englisch Übersetzung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Choose a file that “Export settings…” of this program has written.</source>
            <translation>Wählen Sie eine Datei, die „Einstellungen exportieren…“ dieses Programms geschrieben hat.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file holds no settings</source>
            <translation>Die Datei enthält keine Einstellungen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>{name} is no file of settings of this program. Nothing was changed.</source>
            <translation>{name} ist keine Einstellungsdatei dieses Programms. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file of settings comes from a later version</source>
            <translation>Die Einstellungsdatei stammt aus einer neueren Version</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>{name} has version {version} of the format. Nothing was changed.</source>
            <translation>{name} hat Version {version} des Formats. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file is too large for settings</source>
            <translation>Die Datei ist zu groß für Einstellungen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>{name} has more than {most} bytes. Nothing was changed.</source>
            <translation>{name} hat mehr als {most} Bytes. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file has a setting that is not known</source>
            <translation>Die Datei enthält eine unbekannte Einstellung</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>There is no setting {key}, which {name} names. Nothing was changed.</source>
            <translation>Die Einstellung {key}, die {name} nennt, gibt es nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Look for a spelling mistake there, or take the line out of the file.</source>
            <translation>Suchen Sie dort nach einem Schreibfehler oder nehmen Sie die Zeile aus der Datei.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file has a value that cannot be</source>
            <translation>Die Datei enthält einen ungültigen Wert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>What {name} has for {key} is no value of it. Nothing was changed.</source>
            <translation>Was {name} für {key} angibt, ist kein gültiger Wert. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Correct it in the file, or take the line out of it.</source>
            <translation>Korrigieren Sie ihn in der Datei oder nehmen Sie die Zeile heraus.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Choose a command, click into the field and press the new key. Keys with Ctrl, Alt or Meta, and F1 to F24, can be chosen.</source>
            <translation>Wählen Sie einen Befehl, klicken Sie in das Feld und drücken Sie das neue Tastenkürzel. Möglich sind Tasten mit Strg, Alt oder Meta sowie F1 bis F24.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Key of the command</source>
            <translation>Tastenkürzel des Befehls</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>no key</source>
            <translation>kein Tastenkürzel</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>keyboard shortcuts keys commands</source>
            <translation>Tastatur Tastenkürzel Tasten Befehle</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Such a key is for typing. Take one with Ctrl, Alt or Meta, or a function key.</source>
            <translation>Eine solche Taste dient zum Schreiben. Nehmen Sie eine mit Strg, Alt oder Meta oder eine Funktionstaste.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>“{command}” has this key. Give that another one first.</source>
            <translation>„{command}“ hat dieses Tastenkürzel. Geben Sie diesem Befehl zuerst ein anderes.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>{key} is used in texts and lists, and stays there.</source>
            <translation>{key} wird in Texten und Listen verwendet und bleibt dort.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Back to {key}</source>
            <translation>Zurück auf {key}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Back to no key</source>
            <translation>Zurück auf kein Tastenkürzel</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Pages and credits are not known before these are processed</source>
            <translation>Seiten und Credits sind erst bekannt, wenn diese verarbeitet sind</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>credits not known: no earlier batch with this version and these options</source>
            <translation>Credits nicht bekannt: kein früherer Stapel mit dieser Version und diesen Optionen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>credits not known</source>
            <translation>Credits nicht bekannt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Operator extractors have no upper limit</source>
            <translation>Operator-Extraktoren haben keine Obergrenze</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Submit asks once when a batch may cost more, or when its cost is not known.</source>
            <translation>Beim Absenden wird einmal nachgefragt, wenn ein Stapel mehr kosten kann oder seine Kosten nicht bekannt sind.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Above {credits}</source>
            <translation>Über {credits}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Submit is set to ask above {credits}; change this in Settings.</source>
            <translation>Sie möchten ab mehr als {credits} gefragt werden; dieses Limit steht in den Einstellungen.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Submit {n} inputs?</source>
            <extracomment>One: Submit {n} input?</extracomment>
            <translation>
                <numerusform>{n} Eingabe absenden?</numerusform>
                <numerusform>{n} Eingaben absenden?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>about {credits}</source>
            <translation>etwa {credits}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>About {credits}</source>
            <translation>Etwa {credits}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>{credits} or more</source>
            <translation>{credits} oder mehr</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>{least} to {credits}</source>
            <translation>{least} bis {credits}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>from your last {n} batches</source>
            <extracomment>One: from your last batch</extracomment>
            <translation>
                <numerusform>aus Ihrem letzten Stapel</numerusform>
                <numerusform>aus Ihren letzten {n} Stapeln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>Nothing is running</source>
            <translation>Es läuft nichts</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>{n} more</source>
            <comment>batches</comment>
            <extracomment>One: {n} more</extracomment>
            <translation>
                <numerusform>{n} weiterer</numerusform>
                <numerusform>{n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished with {count} failed</source>
            <translation>beendet, {count} fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished</source>
            <translation>beendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished {time} with {count} failed</source>
            <translation>beendet {time}, {count} fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished {time}</source>
            <translation>beendet {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>{count} uploading</source>
            <translation>{count} im Upload</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/text.py"></location>
            <source>{title}: {detail}</source>
            <translation>{title}: {detail}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/text.py"></location>
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Tour</source>
            <translation>Rundgang</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Skip the tour</source>
            <translation>Rundgang überspringen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Add your documents</source>
            <translation>Dokumente hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Choose an extractor</source>
            <translation>Wählen Sie einen Extraktor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Submit them</source>
            <translation>Absenden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Watch the batch</source>
            <translation>Den Stapel verfolgen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Check and export</source>
            <translation>Prüfen und exportieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Find anything, ask anything</source>
            <translation>Alles finden, alles nachschlagen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Drop files, folders or ZIP archives anywhere on the window, or use these buttons. Each row of the list then says what will happen to it.</source>
            <translation>Legen Sie Dateien, Ordner oder ZIP-Archive irgendwo im Fenster ab oder verwenden Sie diese Schaltflächen. Jede Zeile der Liste sagt dann, was damit geschieht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>It decides what is read from the documents. Version and priority may stay as they are.</source>
            <translation>Er bestimmt, was aus den Dokumenten gelesen wird. Version und Priorität können so bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>The button stands here as soon as the list has documents. The line beside it says what will be sent and what it will probably cost; nothing is sent before you press it.</source>
            <translation>Die Schaltfläche steht hier, sobald Dokumente auf der Liste sind. Die Zeile daneben sagt, was gesendet wird und was es voraussichtlich kostet; nichts wird gesendet, bevor Sie sie drücken.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Every batch stands here, with its results as they come. You may close the window at any time: nothing is lost, and nothing is sent twice.</source>
            <translation>Jeder Stapel steht hier, mit seinen Ergebnissen, sobald sie kommen. Sie können das Fenster jederzeit schließen: Nichts geht verloren oder wird doppelt gesendet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Here each value stands beside its place in the document. {export} writes the results as CSV, Excel or JSON.</source>
            <translation>Hier steht jeder Wert neben seiner Stelle im Dokument. {export} schreibt die Ergebnisse als CSV, Excel oder JSON.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>{palette} finds a command by a few letters of its name. {guide} opens the guide for the page in sight. This tour is in the Help menu too.</source>
            <translation>{palette} findet einen Befehl nach wenigen Buchstaben seines Namens. {guide} öffnet das Handbuch bei der Seite, die zu sehen ist. Auch dieser Rundgang steht im Menü „Hilfe“.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Tour, {place}. {title}. {text}</source>
            <translation>Rundgang, {place}. {title}. {text}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>One a line</source>
            <comment>passwords</comment>
            <translation>Eines pro Zeile</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Several…</source>
            <comment>passwords</comment>
            <translation>Mehrere…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Only one</source>
            <comment>password</comment>
            <translation>Nur eines</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>It goes along with the link and is kept in memory only. Whether it fits shows when Extend opens the document. Leave it empty to take it off again.</source>
            <translation>Es wird mit dem Link gesendet und nur im Arbeitsspeicher gehalten. Ob es passt, zeigt sich, wenn Extend das Dokument öffnet. Lassen Sie das Feld leer, um es wieder zu entfernen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Not stored</source>
            <comment>a password</comment>
            <translation>Nicht gespeichert</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>For the {n} selected, not stored</source>
            <comment>files</comment>
            <extracomment>One: For the {n} selected, not stored</extracomment>
            <translation>
                <numerusform>Für die {n} ausgewählte, nicht gespeichert</numerusform>
                <numerusform>Für die {n} ausgewählten, nicht gespeichert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>For all {n}, not stored</source>
            <comment>files</comment>
            <extracomment>One: For all {n}, not stored</extracomment>
            <translation>
                <numerusform>Für alle {n}, nicht gespeichert</numerusform>
                <numerusform>Für alle {n}, nicht gespeichert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>trying…</source>
            <comment>passwords</comment>
            <translation>wird ausprobiert…</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>{n} wrong passwords</source>
            <extracomment>One: {n} wrong password</extracomment>
            <translation>
                <numerusform>{n} falsches Passwort</numerusform>
                <numerusform>{n} falsche Passwörter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>needed again</source>
            <comment>a password</comment>
            <translation>erneut benötigt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>looks like {type}</source>
            <translation>sieht aus wie {type}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>As found in the content: {types}</source>
            <translation>Laut Inhalt: {types}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>New files are taken once nobody has written to them for ten seconds; hidden and empty ones are left alone. Nothing is taken twice, also after a restart; a file whose content was taken before is not taken again.</source>
            <translation>Neue Dateien werden übernommen, sobald zehn Sekunden lang niemand in sie geschrieben hat; versteckte und leere bleiben unberührt. Nichts wird zweimal übernommen, auch nicht nach einem Neustart; eine Datei mit bereits übernommenem Inhalt wird nicht noch einmal übernommen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>The folder that a scanner or another program fills</source>
            <translation>Der Ordner, den ein Scanner oder ein anderes Programm füllt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Put new files on the list of the new batch</source>
            <translation>Neue Dateien auf die Liste des neuen Stapels setzen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Submit new files at once, as a batch of their own</source>
            <translation>Neue Dateien sofort als eigenen Stapel absenden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>What is done with new files is listed here.</source>
            <translation>Was mit neuen Dateien geschieht, wird hier aufgelistet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Files are sent, and charged, without another question.</source>
            <translation>Dateien werden ohne weitere Rückfrage gesendet und berechnet.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Also its subfolders, except “done” and “rejected”</source>
            <translation>Auch Unterordner, außer „done“ und „rejected“</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Take the files that are in it now, too</source>
            <translation>Auch die Dateien übernehmen, die jetzt schon darin sind</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Move finished files to “done”, and refused or failed ones to “rejected” with the reason</source>
            <translation>Fertige Dateien nach „done“ verschieben, abgelehnte oder fehlgeschlagene mit dem Grund nach „rejected“</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Watching “{name}”</source>
            <translation>„{name}“ wird überwacht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” is not sent: {reason}</source>
            <translation>„{name}“ wird nicht gesendet: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” is not taken: same content as “{first}”</source>
            <translation>„{name}“ wird nicht übernommen: gleicher Inhalt wie „{first}“</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” moved to “done”</source>
            <translation>„{name}“ nach „done“ verschoben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” moved to “rejected”</source>
            <translation>„{name}“ nach „rejected“ verschoben</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” cannot be reached; it is tried again every few seconds</source>
            <translation>„{name}“ ist nicht erreichbar; alle paar Sekunden wird es erneut versucht</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” is there again</source>
            <translation>„{name}“ ist wieder da</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <location filename="extend_desktop/ui/views/composer/choosing.py"></location>
            <source>Choose a folder</source>
            <translation>Wählen Sie einen Ordner</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>No folder is watched</source>
            <translation>Kein Ordner wird überwacht</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Watching “{name}”: {n} new files may still be written</source>
            <extracomment>One: Watching “{name}”: {n} new file may still be written</extracomment>
            <translation>
                <numerusform>„{name}“ wird überwacht: {n} neue Datei wird möglicherweise noch geschrieben</numerusform>
                <numerusform>„{name}“ wird überwacht: {n} neue Dateien werden möglicherweise noch geschrieben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>it cannot be sent</source>
            <translation>kann nicht gesendet werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” put on the list of the new batch</source>
            <translation>„{name}“ auf die Liste des neuen Stapels gesetzt</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>{n} files put on the list of the new batch</source>
            <extracomment>One: {n} file put on the list of the new batch</extracomment>
            <translation>
                <numerusform>{n} Datei auf die Liste des neuen Stapels gesetzt</numerusform>
                <numerusform>{n} Dateien auf die Liste des neuen Stapels gesetzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>{n} files submitted as “{batch}”</source>
            <extracomment>One: {n} file submitted as “{batch}”</extracomment>
            <translation>
                <numerusform>{n} Datei als „{batch}“ abgesendet</numerusform>
                <numerusform>{n} Dateien als „{batch}“ abgesendet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” could not be moved</source>
            <translation>„{name}“ konnte nicht verschoben werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>This did not work</source>
            <translation>Das hat nicht funktioniert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>This did not work; it is tried again.</source>
            <translation>Das hat nicht funktioniert; es wird erneut versucht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” could not be moved; it is tried again.</source>
            <translation>„{name}“ konnte nicht verschoben werden; es wird erneut versucht.</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/main_window.py"></location>
            <source>Starting the sandbox…</source>
            <translation>Sandbox wird gestartet…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/main_window.py"></location>
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/activity.py"></location>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/activity.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>What happened</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/activity.py"></location>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <location filename="extend_desktop/ui/models/comparison.py"></location>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <location filename="extend_desktop/ui/models/comparison.py"></location>
            <source>differs: {value}</source>
            <translation>weicht ab: {value}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Extractor</source>
            <translation>Extraktor</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Version {version} ({name})</source>
            <translation>Version {version} ({name})</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Priority {priority}</source>
            <translation>Priorität {priority}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>finished {when}</source>
            <translation>beendet {when}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Finished {time}</source>
            <translation>Beendet {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Started {time}</source>
            <translation>Gestartet {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>What will happen</source>
            <translation>Was geschehen wird</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>Metadata</source>
            <translation>Metadaten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>The document's number in the batch</source>
            <translation>Die Nummer des Dokuments im Stapel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>Confidence</source>
            <translation>Konfidenz</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Reviewed</source>
            <translation>Überprüft</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Somebody reviewed it at Extend</source>
            <translation>Jemand hat es bei Extend überprüft</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Edited</source>
            <translation>Bearbeitet</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Somebody changed a value at Extend</source>
            <translation>Jemand hat bei Extend einen Wert geändert</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Your own mark, set in Review</source>
            <translation>Ihre eigene Markierung, in „Überprüfen“ gesetzt</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>loading</source>
            <translation>wird geladen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>✓ Checked</source>
            <translation>✓ Geprüft</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results_items.py"></location>
            <source>The row's number</source>
            <translation>Die Nummer der Zeile</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results_items.py"></location>
            <source>Sum</source>
            <translation>Σ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results_items.py"></location>
            <source>Sum: {amount}</source>
            <translation>Summe: {amount}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>To check</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <location filename="extend_desktop/ui/views/composer/metadata_table.py"></location>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>checked</source>
            <translation>geprüft</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>{n} doubtful values</source>
            <extracomment>One: {n} doubtful value</extracomment>
            <translation>
                <numerusform>{n} unsicherer Wert</numerusform>
                <numerusform>{n} unsichere Werte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <source>Detail</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/arrivals.py"></location>
            <source>Accounts in {file}</source>
            <translation>Konten in {file}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/arrivals.py"></location>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/composer/link_password.py"></location>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <location filename="extend_desktop/ui/views/composer/metadata_dialog.py"></location>
            <location filename="extend_desktop/ui/views/composer/override_dialog.py"></location>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <location filename="extend_desktop/ui/views/diagnostics/report_dialog.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/key.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/passphrase.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/question.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/settings/changes_dialog.py"></location>
            <location filename="extend_desktop/ui/views/settings/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/settings/journal_work.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/arrivals.py"></location>
            <source>Accounts in the file</source>
            <translation>Konten in der Datei</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Edit {account}</source>
            <translation>{account} bearbeiten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <source>This account is production</source>
            <translation>Dies ist ein Produktionskonto</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/accounts/palette.py"></location>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <source>Not said by Extend</source>
            <translation>Von Extend nicht angegeben</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>United States</source>
            <translation>Vereinigte Staaten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>United States 2</source>
            <translation>Vereinigte Staaten 2</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Europe</source>
            <translation>Europa</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Older host</source>
            <translation>Älterer Host</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Name, optional</source>
            <translation>Name, optional</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Optional</source>
            <translation>Optional</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Server address</source>
            <translation>Serveradresse</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Workspace id, optional</source>
            <translation>Arbeitsbereichs-ID, optional</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Another address…</source>
            <translation>Andere Adresse…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Extend, {place}</source>
            <translation>Extend, {place}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/steps_list.py"></location>
            <source>Copy the steps of the test</source>
            <translation>Die Schritte des Tests kopieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <source>This batch has not ended</source>
            <translation>Dieser Stapel ist noch nicht beendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <source>Delete anyway</source>
            <translation>Trotzdem löschen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <source>Delete from history</source>
            <translation>Aus dem Verlauf löschen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/batches/search.py"></location>
            <source>Find a batch</source>
            <translation>Stapel suchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Pause all batches</source>
            <translation>Alle Stapel anhalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Resume all paused batches</source>
            <translation>Alle angehaltenen Stapel fortsetzen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Sort and more</source>
            <translation>Sortieren und mehr</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Pause all</source>
            <translation>Alle anhalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Resume all</source>
            <translation>Alle fortsetzen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Adopt a batch run…</source>
            <translation>Stapellauf übernehmen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Delete from history…</source>
            <translation>Aus dem Verlauf löschen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>Batches</source>
            <translation>Stapel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <source>Batches could not be read</source>
            <translation>Die Stapel konnten nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Retry failed</source>
            <translation>Fehlgeschlagene erneut versuchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Cancel…</source>
            <translation>Abbrechen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Run again…</source>
            <translation>Erneut ausführen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Open the documents' folder</source>
            <translation>Ordner der Dokumente öffnen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Delete at Extend…</source>
            <translation>Bei Extend löschen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>No account</source>
            <translation>Kein Konto</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>Loading batches…</source>
            <translation>Stapel werden geladen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>No such batch</source>
            <translation>Kein passender Stapel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <source>Show all</source>
            <translation>Alle anzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>No batches yet</source>
            <translation>Noch keine Stapel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/composer/pane.py"></location>
            <source>New batch</source>
            <translation>Neuer Stapel</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/window/page_counts.py"></location>
            <source>{n} running</source>
            <comment>batches</comment>
            <extracomment>One: {n} running</extracomment>
            <translation>
                <numerusform>{n} läuft</numerusform>
                <numerusform>{n} laufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/window/page_counts.py"></location>
            <source>{n} paused</source>
            <comment>batches</comment>
            <extracomment>One: {n} paused</extracomment>
            <translation>
                <numerusform>{n} angehalten</numerusform>
                <numerusform>{n} angehalten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>none running</source>
            <comment>batches</comment>
            <translation>keiner läuft</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/detail/offline.py"></location>
            <location filename="extend_desktop/ui/views/window/status_line.py"></location>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>{n} batches from the last session wait to go on</source>
            <extracomment>One: {n} batch from the last session waits to go on</extracomment>
            <translation>
                <numerusform>{n} Stapel aus der letzten Sitzung wartet auf die Fortsetzung</numerusform>
                <numerusform>{n} Stapel aus der letzten Sitzung warten auf die Fortsetzung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>{n} batches wait to go on</source>
            <extracomment>One: {n} batch waits to go on</extracomment>
            <translation>
                <numerusform>{n} Stapel wartet auf die Fortsetzung</numerusform>
                <numerusform>{n} Stapel warten auf die Fortsetzung</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Documents that differ</source>
            <translation>Abweichende Dokumente</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Values of the document</source>
            <translation>Werte des Dokuments</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <location filename="extend_desktop/ui/views/composer/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/about.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/help.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <location filename="extend_desktop/ui/views/files/preview.py"></location>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <location filename="extend_desktop/ui/views/settings/dialog.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Width of the fields</source>
            <translation>Breite der Felder</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Height of both lists</source>
            <translation>Höhe beider Listen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/choosing.py"></location>
            <source>Choose files</source>
            <translation>Dateien wählen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/choosing.py"></location>
            <source>Choose a list</source>
            <translation>Liste wählen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Staged inputs</source>
            <translation>Vorgemerkte Eingaben</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Show in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Copy name and place</source>
            <translation>Name und Ort kopieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Remove from list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Hold back</source>
            <translation>Zurückhalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <source>Drop files or folders here</source>
            <translation>Dateien oder Ordner hier ablegen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <source>Drop zone</source>
            <translation>Ablagebereich</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Add files…</source>
            <translation>Dateien hinzufügen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Add folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>Paste a list</source>
            <translation>Liste einfügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <source>New here? Add the sample documents</source>
            <translation>Neu hier? Beispieldokumente hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/first_page.py"></location>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>First page</source>
            <translation>Erste Seite</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>Add files (Ctrl+O)</source>
            <translation>Dateien hinzufügen (Strg+O)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>More ways to add</source>
            <translation>Weitere Möglichkeiten zum Hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>Import a CSV or XLSX list…</source>
            <translation>CSV- oder XLSX-Liste importieren…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Watch a folder…</source>
            <translation>Ordner überwachen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Add the sample documents</source>
            <translation>Beispieldokumente hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/link_password.py"></location>
            <source>Password of the linked document</source>
            <translation>Passwort des verlinkten Dokuments</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/link_password.py"></location>
            <source>Send it along</source>
            <translation>Mitsenden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Import {name}</source>
            <translation>{name} importieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Encoding</source>
            <translation>Kodierung</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Separator</source>
            <translation>Trennzeichen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>The first row names the columns</source>
            <translation>Die erste Zeile benennt die Spalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Column with the inputs</source>
            <translation>Spalte mit den Eingaben</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Add {n} inputs</source>
            <extracomment>One: Add {n} input</extracomment>
            <translation>
                <numerusform>{n} Eingabe hinzufügen</numerusform>
                <numerusform>{n} Eingaben hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Inputs are in</source>
            <translation>Eingaben stehen in</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_parts.py"></location>
            <source>The first rows of the list</source>
            <translation>Die ersten Zeilen der Liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_parts.py"></location>
            <source>Columns that go along</source>
            <translation>Mitgesendete Spalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_dialog.py"></location>
            <source>Remove the selected keys</source>
            <translation>Ausgewählte Schlüssel entfernen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_dialog.py"></location>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_table.py"></location>
            <source>Keys and values</source>
            <translation>Schlüssel und Werte</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_table.py"></location>
            <source>Key</source>
            <comment>metadata</comment>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>More options</source>
            <translation>Mehr Optionen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Fewer options</source>
            <translation>Weniger Optionen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Options for this batch</source>
            <translation>Stapeloptionen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Billing tags</source>
            <translation>Abrechnungs-Tags</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>none</source>
            <comment>billing tags</comment>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Set all back</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Show as JSON…</source>
            <translation>Als JSON…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/override_dialog.py"></location>
            <source>Options as JSON</source>
            <translation>Optionen als JSON</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/override_dialog.py"></location>
            <source>Override config as JSON</source>
            <translation>Überschreibungen als JSON</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/override_dialog.py"></location>
            <source>Use these</source>
            <translation>Diese verwenden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pane.py"></location>
            <source>Show the files at Extend (Ctrl+Shift+F)</source>
            <translation>Extend-Dateien anzeigen (Strg+Umschalt+F)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Type to search</source>
            <translation>Zum Suchen tippen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>This account has no extractors</source>
            <translation>Dieses Konto hat keine Extraktoren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Choose an extractor first</source>
            <translation>Wählen Sie zuerst einen Extraktor</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>This extractor has no versions</source>
            <translation>Dieser Extraktor hat keine Versionen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Draft</source>
            <comment>a version</comment>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Latest · draft, nothing is published</source>
            <translation>Neueste · Entwurf, nichts ist veröffentlicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Latest published · {version}</source>
            <translation>Zuletzt veröffentlicht · {version}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Priority slider</source>
            <translation>Schieberegler für die Priorität</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Use Extend's default: send no priority</source>
            <translation>Extend-Standard verwenden: keine Priorität senden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>Details…</source>
            <translation>Details…</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>Settle {n} blocked</source>
            <comment>inputs</comment>
            <extracomment>One: Settle {n} blocked</extracomment>
            <translation>
                <numerusform>{n} blockierte klären</numerusform>
                <numerusform>{n} blockierte klären</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <location filename="extend_desktop/ui/views/composer/restored_notice.py"></location>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Submit</source>
            <translation>Absenden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>{action} (Ctrl+Return)</source>
            <translation>{action} (Strg+Return)</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>Submit {n} inputs</source>
            <extracomment>One: Submit {n} input</extracomment>
            <translation>
                <numerusform>{n} Eingabe absenden</numerusform>
                <numerusform>{n} Eingaben absenden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <location filename="extend_desktop/ui/widgets/filter_chips.py"></location>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <source>More: {reason}</source>
            <translation>Mehr: {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Remove all {n}</source>
            <comment>inputs</comment>
            <extracomment>One: Remove all {n}</extracomment>
            <translation>
                <numerusform>Alle {n} entfernen</numerusform>
                <numerusform>Alle {n} entfernen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <source>no folder</source>
            <translation>kein Ordner</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <source>no detail</source>
            <translation>keine Einzelheiten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Remove all</source>
            <translation>Alle entfernen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Remove all {n} blocked inputs</source>
            <extracomment>One: Remove all {n} blocked inputs</extracomment>
            <translation>
                <numerusform>Alle {n} blockierten Eingaben entfernen</numerusform>
                <numerusform>Alle {n} blockierten Eingaben entfernen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/problems_tree.py"></location>
            <source>… {n} more</source>
            <comment>inputs</comment>
            <extracomment>One: … {n} more</extracomment>
            <translation>
                <numerusform>… {n} weitere</numerusform>
                <numerusform>… {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problems_tree.py"></location>
            <source>Problems by reason</source>
            <translation>Probleme nach Grund</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/restored_notice.py"></location>
            <source>{n} inputs restored from last time</source>
            <extracomment>One: {n} input restored from last time</extracomment>
            <translation>
                <numerusform>{n} Eingabe vom letzten Mal wiederhergestellt</numerusform>
                <numerusform>{n} Eingaben vom letzten Mal wiederhergestellt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>In</source>
            <comment>a place</comment>
            <translation>In</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <location filename="extend_desktop/ui/views/files/progress.py"></location>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Show left out…</source>
            <translation>Ausgelassene anzeigen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Stop, keep {n}</source>
            <comment>files</comment>
            <extracomment>One: Stop, keep {n}</extracomment>
            <translation>
                <numerusform>Stoppen, {n} behalten</numerusform>
                <numerusform>Stoppen, {n} behalten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>What was left out</source>
            <translation>Was ausgelassen wurde</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Add all to the batch</source>
            <translation>Alle zum Stapel hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Add selected</source>
            <translation>Ausgewählte hinzufügen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Add {n} selected</source>
            <comment>files and folders</comment>
            <extracomment>One: Add {n} selected</extracomment>
            <translation>
                <numerusform>{n} ausgewählte hinzufügen</numerusform>
                <numerusform>{n} ausgewählte hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <source>Open the selected input</source>
            <translation>Ausgewählte Eingabe öffnen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Show folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <source>Selected inputs</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <source>Selected input</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/side.py"></location>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/side.py"></location>
            <source>Change the columns per input</source>
            <translation>Spalten je Eingabe ändern</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/side.py"></location>
            <source>Columns per input</source>
            <translation>Spalten je Eingabe</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Ready</source>
            <comment>inputs</comment>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <location filename="extend_desktop/ui/views/detail/retry_menu.py"></location>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>By reason</source>
            <translation>Nach Grund</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Search the list</source>
            <translation>Liste durchsuchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Connect an account first</source>
            <translation>Verbinden Sie zuerst ein Konto</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Submitting…</source>
            <translation>Wird abgesendet…</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Checking {n} inputs…</source>
            <extracomment>One: Checking {n} input…</extracomment>
            <translation>
                <numerusform>{n} Eingabe wird geprüft…</numerusform>
                <numerusform>{n} Eingaben werden geprüft…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Trying passwords on {n} inputs…</source>
            <extracomment>One: Trying passwords on {n} input…</extracomment>
            <translation>
                <numerusform>Passwörter werden an {n} Eingabe ausprobiert…</numerusform>
                <numerusform>Passwörter werden an {n} Eingaben ausprobiert…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>None of these can be sent</source>
            <translation>Keine davon kann gesendet werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Add files, folders or links</source>
            <translation>Fügen Sie Dateien, Ordner oder Links hinzu</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Batch name</source>
            <translation>Stapelname</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/detail/head.py"></location>
            <source>Name of the batch</source>
            <translation>Name des Stapels</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Not available</source>
            <translation>Nicht verfügbar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Loading extractors…</source>
            <translation>Extraktoren werden geladen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>The extractors could not be loaded</source>
            <translation>Die Extraktoren konnten nicht geladen werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Could not be loaded</source>
            <translation>Konnte nicht geladen werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Loading versions…</source>
            <translation>Versionen werden geladen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>The versions could not be loaded</source>
            <translation>Die Versionen konnten nicht geladen werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Batch {moment}</source>
            <translation>Stapel {moment}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>As name and content say</source>
            <translation>Nach Name und Inhalt</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Send as type</source>
            <translation>Senden als Typ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Password of the link…</source>
            <translation>Passwort des Links…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Convert to PDF at Extend</source>
            <translation>Bei Extend in PDF umwandeln</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/undo_steps.py"></location>
            <source>{n} inputs removed from the list</source>
            <extracomment>One: {n} input removed from the list</extracomment>
            <translation>
                <numerusform>{n} Eingabe aus der Liste entfernt</numerusform>
                <numerusform>{n} Eingaben aus der Liste entfernt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/undo_steps.py"></location>
            <location filename="extend_desktop/ui/views/renames/earlier.py"></location>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>More for this batch</source>
            <translation>Mehr für diesen Stapel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Resume batch</source>
            <translation>Stapel fortsetzen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Pause batch</source>
            <translation>Stapel anhalten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>Loading history…</source>
            <translation>Verlauf wird geladen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>History could not be read</source>
            <translation>Der Verlauf konnte nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>Nothing happened yet</source>
            <translation>Noch nichts geschehen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>No such lines</source>
            <translation>Keine passenden Zeilen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>Filter activity</source>
            <translation>Aktivität filtern</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Copy request id</source>
            <translation>Anfrage-ID kopieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <source>Cancel export</source>
            <translation>Export abbrechen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <source>Exporting {done} of {total}</source>
            <translation>{done} von {total} exportiert</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>No batch selected</source>
            <translation>Kein Stapel ausgewählt</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/about.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Loading…</source>
            <translation>Wird geladen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Compare with…</source>
            <translation>Vergleichen mit…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Open in dashboard</source>
            <translation>Im Dashboard öffnen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Rename the originals…</source>
            <translation>Originale umbenennen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/reasons.py"></location>
            <source>Runs by reason</source>
            <translation>Läufe nach Grund</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/reasons.py"></location>
            <source>Copy the ids</source>
            <translation>IDs kopieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/reasons.py"></location>
            <source>Retry these {count}</source>
            <translation>Diese {count} erneut versuchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <source>Copy with all columns</source>
            <translation>Mit allen Spalten kopieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <source>Review this value</source>
            <translation>Diesen Wert überprüfen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Add to an evaluation set…</source>
            <translation>Zu einem Evaluierungssatz hinzufügen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <source>Results could not be read</source>
            <translation>Die Ergebnisse konnten nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <source>Columns shown, in their order</source>
            <translation>Angezeigte Spalten in ihrer Reihenfolge</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <source>Move: drag, Alt+Up, Alt+Down</source>
            <translation>Verschieben: Ziehen, Alt+Auf, Alt+Ab</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>No such results</source>
            <translation>Keine passenden Ergebnisse</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>Loading results…</source>
            <translation>Ergebnisse werden geladen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>No results</source>
            <translation>Keine Ergebnisse</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>Results appear here as runs finish</source>
            <translation>Ergebnisse erscheinen hier nach und nach</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Sort ascending</source>
            <translation>Aufsteigend sortieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Sort descending</source>
            <translation>Absteigend sortieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Order of the batch</source>
            <translation>Reihenfolge des Stapels</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Hide “{title}”</source>
            <translation>„{title}“ ausblenden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Columns…</source>
            <translation>Spalten…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_items.py"></location>
            <source>Close the rows (Esc)</source>
            <translation>Zeilen schließen (Esc)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_items.py"></location>
            <source>Rows of the array</source>
            <translation>Zeilen des Arrays</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_table.py"></location>
            <source>Files of the results</source>
            <translation>Dateien der Ergebnisse</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Reviewed at Extend</source>
            <translation>Bei Extend überprüft</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Not reviewed</source>
            <translation>Nicht überprüft</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Edited at Extend</source>
            <translation>Bei Extend bearbeitet</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Not edited</source>
            <translation>Nicht bearbeitet</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Checked by you</source>
            <translation>Von Ihnen geprüft</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Doubtful</source>
            <translation>Unsicher</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Marks</source>
            <translation>Markierungen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Filter results</source>
            <translation>Ergebnisse filtern</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Doubtful {count}</source>
            <translation>Unsicher {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Show the documents of {n} doubtful values</source>
            <extracomment>One: Show the documents of {n} doubtful value</extracomment>
            <translation>
                <numerusform>Dokument mit {n} unsicherem Wert anzeigen</numerusform>
                <numerusform>Dokumente mit {n} unsicheren Werten anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Show by review and by your marks</source>
            <translation>Nach Überprüfung und Ihren Markierungen anzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/retry_menu.py"></location>
            <source>Choose what to send again</source>
            <translation>Auswählen, was erneut gesendet wird</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Loading runs…</source>
            <translation>Läufe werden geladen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Runs could not be read</source>
            <translation>Die Läufe konnten nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>No such inputs</source>
            <translation>Keine passenden Eingaben</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Filter runs</source>
            <translation>Läufe filtern</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy ids</source>
            <translation>IDs kopieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy names</source>
            <translation>Namen kopieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Open in the Extend dashboard</source>
            <translation>Im Dashboard von Extend öffnen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/summary_bar.py"></location>
            <source>Progress: {counts}</source>
            <translation>Fortschritt: {counts}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Send again…</source>
            <translation>Erneut senden…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Send again now…</source>
            <translation>Jetzt erneut senden…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Look now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Do not send</source>
            <translation>Nicht senden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/crash_banner.py"></location>
            <source>Save report…</source>
            <translation>Bericht speichern…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/crash_banner.py"></location>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Search the log</source>
            <translation>Protokoll durchsuchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Follow</source>
            <translation>Mitlaufen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/report_dialog.py"></location>
            <source>Save diagnostics</source>
            <translation>Diagnose speichern</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/report_dialog.py"></location>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/report_dialog.py"></location>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/about.py"></location>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Adopt a batch run</source>
            <translation>Stapellauf übernehmen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Batch run id</source>
            <translation>Stapellauf-ID</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Optional; the id if empty</source>
            <translation>Optional; wenn leer, die ID</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Adopt</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <location filename="extend_desktop/ui/views/repeats/opener.py"></location>
            <source>Show it</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/cancel.py"></location>
            <source>Cancel the batch</source>
            <translation>Stapel abbrechen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/cancel.py"></location>
            <source>Keep it going</source>
            <translation>Weiterlaufen lassen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/cancel.py"></location>
            <source>Cancel “{name}”?</source>
            <translation>„{name}“ abbrechen?</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/help.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/help.py"></location>
            <source>Keys and what they do</source>
            <translation>Tastenkürzel und ihre Wirkung</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key.py"></location>
            <source>Enter a new key</source>
            <translation>Neuen Schlüssel eingeben</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key.py"></location>
            <source>New API key</source>
            <translation>Neuer API-Schlüssel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key.py"></location>
            <source>Test and keep</source>
            <translation>Testen und speichern</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key_field.py"></location>
            <source>Show the key</source>
            <translation>Schlüssel anzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/passphrase.py"></location>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/passphrase.py"></location>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Show the passphrase</source>
            <translation>Passphrase anzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Delete at Extend</source>
            <translation>Bei Extend löschen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <source>Deleted so far</source>
            <translation>Bisher gelöscht</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Add to an evaluation set</source>
            <translation>Zu einem Evaluierungssatz hinzufügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Evaluation set</source>
            <translation>Evaluierungssatz</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Name of the new set</source>
            <translation>Name des neuen Satzes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Doubtful invoices</source>
            <translation>Unsichere Rechnungen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>New set…</source>
            <translation>Neuer Satz…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>Documents to add</source>
            <translation>Hinzuzufügende Dokumente</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>Expected output, as JSON</source>
            <translation>Erwartete Ausgabe als JSON</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>As extracted</source>
            <translation>Wie extrahiert</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>{name} (edited)</source>
            <translation>{name} (bearbeitet)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>Width of the list of documents</source>
            <translation>Breite der Dokumentliste</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>By itself when finished</source>
            <translation>Automatisch nach Abschluss</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>This batch…</source>
            <translation>Dieser Stapel…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Every batch…</source>
            <translation>Jeder Stapel…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Try the automatic export again</source>
            <translation>Den automatischen Export erneut versuchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>This batch is not written yet</source>
            <translation>Dieser Stapel ist noch nicht geschrieben</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Export finished batches</source>
            <translation>Beendete Stapel exportieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Folder for finished batches</source>
            <translation>Ordner für beendete Stapel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>No</source>
            <comment>finished batches are not exported</comment>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Export finished batches to</source>
            <translation>Beendete Stapel exportieren nach</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <source>Choose a format or a preset</source>
            <translation>Format oder Vorlage wählen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <source>Copy as table</source>
            <translation>Als Tabelle kopieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <source>By preset</source>
            <translation>Nach Vorlage</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>Review score</source>
            <translation>Prüfbewertung</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <location filename="extend_desktop/ui/views/files/preview.py"></location>
            <location filename="extend_desktop/ui/views/review/page_pane.py"></location>
            <location filename="extend_desktop/ui/views/review/page_view.py"></location>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>Folders, ids, credits, times</source>
            <translation>Ordner, IDs, Credits, Zeiten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>All fields</source>
            <translation>Alle Felder</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>None</source>
            <comment>no columns</comment>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>As usual</source>
            <translation>Wie üblich</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Choose where…</source>
            <translation>Ort wählen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>What to export, and how</source>
            <translation>Was exportiert wird und wie</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Format and shape</source>
            <translation>Format und Aufbau</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Width of the preview</source>
            <translation>Breite der Vorschau</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Excel, international</source>
            <translation>Excel, international</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Programs (UTF-8, comma)</source>
            <translation>Programme (UTF-8, Komma)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Read by</source>
            <translation>Gelesen von</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>One row for each</source>
            <translation>Eine Zeile je</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Write a manifest beside it</source>
            <translation>Manifest daneben schreiben</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Then rename the originals…</source>
            <translation>Danach Originale umbenennen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Then delete at Extend…</source>
            <translation>Danach bei Extend löschen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Item of {title}</source>
            <translation>Element von {title}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Preset</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>More about presets</source>
            <translation>Mehr zu Vorlagen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Save the changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Share as a file…</source>
            <translation>Als Datei weitergeben…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Load from a file…</source>
            <translation>Aus Datei laden…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Save as a preset</source>
            <translation>Als Vorlage speichern</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Rename the preset</source>
            <translation>Vorlage umbenennen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Share the preset</source>
            <translation>Vorlage weitergeben</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Load a preset</source>
            <translation>Vorlage laden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Presets (*.json)</source>
            <translation>Vorlagen (*.json)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/preview.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/preview.py"></location>
            <source>Write Excel (XLSX) instead</source>
            <translation>Stattdessen Excel (XLSX) schreiben</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>This batch, {documents}</source>
            <translation>Dieser Stapel, {documents}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Selected rows, {documents}</source>
            <translation>Ausgewählte Zeilen, {documents}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>What the filter shows, {documents}</source>
            <translation>Was der Filter zeigt, {documents}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>Several batches of this extractor</source>
            <translation>Mehrere Stapel dieses Extraktors</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>Only what is new</source>
            <translation>Nur Neues</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy name</source>
            <translation>Name kopieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy id</source>
            <translation>ID kopieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Download…</source>
            <translation>Herunterladen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Properties</source>
            <translation>Eigenschaften</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Download into a folder</source>
            <translation>In einen Ordner herunterladen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Previous page</source>
            <translation>Vorherige Seite</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add {n}</source>
            <comment>files</comment>
            <extracomment>One: Add {n}</extracomment>
            <translation>
                <numerusform>{n} hinzufügen</numerusform>
                <numerusform>{n} hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add to the new batch</source>
            <translation>Zum neuen Stapel hinzufügen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add {n} to the new batch</source>
            <comment>files</comment>
            <extracomment>One: Add {n} to the new batch</extracomment>
            <translation>
                <numerusform>{n} zum neuen Stapel hinzufügen</numerusform>
                <numerusform>{n} zum neuen Stapel hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>{action} (Enter)</source>
            <translation>{action} (Enter)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Rows a page</source>
            <translation>Zeilen pro Seite</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Filter files by name</source>
            <translation>Namen filtern</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Order by time of creation</source>
            <translation>Nach Erstellungszeit ordnen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Clear</source>
            <comment>a selection</comment>
            <translation>Aufheben</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Clear the selection on all pages</source>
            <translation>Auswahl auf allen Seiten aufheben</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Files only</source>
            <translation>Nur Dateien</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Back on the first page</source>
            <translation>Zurück auf der ersten Seite</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Clear selection</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Refresh the list (F5)</source>
            <translation>Liste aktualisieren (F5)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/preview.py"></location>
            <source>Previous page (PgUp)</source>
            <translation>Vorherige Seite (Bild auf)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/preview.py"></location>
            <source>Next page (PgDn)</source>
            <translation>Nächste Seite (Bild ab)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/progress.py"></location>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Files done so far</source>
            <translation>Bisher erledigte Dateien</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Loading files…</source>
            <translation>Dateien werden geladen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>No files to show</source>
            <translation>Keine Dateien anzuzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>No file name contains “{name}”</source>
            <translation>Kein Dateiname enthält „{name}“</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Clear filter</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>This page is empty</source>
            <translation>Diese Seite ist leer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>No files at Extend yet</source>
            <translation>Noch keine Dateien bei Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Choose files…</source>
            <translation>Dateien wählen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Order of all files</source>
            <translation>Reihenfolge aller Dateien</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/table.py"></location>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/guide/guide_text.py"></location>
            <source>The page</source>
            <translation>Die Seite</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/guide/pages.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>What is new</source>
            <translation>Neuerungen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/guide/window.py"></location>
            <source>Pages of the guide</source>
            <translation>Seiten des Handbuchs</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/live_table.py"></location>
            <source>Copy rows</source>
            <translation>Zeilen kopieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/pane_part.py"></location>
            <source>This batch is being cancelled</source>
            <translation>Dieser Stapel wird abgebrochen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Now</source>
            <comment>the name that a file has</comment>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Then</source>
            <comment>the name that a file gets</comment>
            <translation>Danach</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Why not</source>
            <comment>why a file is not renamed</comment>
            <translation>Warum nicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Reading the results…</source>
            <translation>Ergebnisse werden gelesen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Copy to</source>
            <translation>Kopieren nach</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/earlier.py"></location>
            <source>Undo the last renaming</source>
            <translation>Letzte Umbenennung rückgängig machen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Pattern of the names</source>
            <translation>Muster der Namen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Insert a field…</source>
            <translation>Feld einfügen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Rename them where they are</source>
            <translation>An Ort und Stelle umbenennen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>All documents</source>
            <translation>Alle Dokumente</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>All of the batch, {documents}</source>
            <translation>Der ganze Stapel, {documents}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Name of the new batch</source>
            <translation>Name des neuen Stapels</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Looking for the documents…</source>
            <translation>Dokumente werden gesucht…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Choose a version</source>
            <translation>Wählen Sie eine Version</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/missing.py"></location>
            <source>Documents that cannot be had</source>
            <translation>Nicht verfügbare Dokumente</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/opener.py"></location>
            <source>Compare the results</source>
            <translation>Ergebnisse vergleichen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/breadcrumb.py"></location>
            <source>Where this array stands</source>
            <translation>Wo dieses Array steht</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/breadcrumb.py"></location>
            <source>Back to {step} (Alt+Up)</source>
            <translation>Zurück zu {step} (Alt+Auf)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/compare_view.py"></location>
            <source>Only differences</source>
            <translation>Nur Unterschiede</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/compare_view.py"></location>
            <source>End the comparison (Esc)</source>
            <translation>Vergleich beenden (Esc)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/compare_view.py"></location>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Unchecked</source>
            <translation>Ungeprüft</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Find documents (Ctrl+F)</source>
            <translation>Dokumente suchen (Strg+F)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Find a document</source>
            <translation>Dokument suchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>All {count}</source>
            <translation>Alle {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Unchecked {count}</source>
            <translation>Ungeprüft {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/widgets/filter_chips.py"></location>
            <source>Show {what}</source>
            <translation>{what} anzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Write a note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Take the check mark off</source>
            <translation>Prüfmarkierung entfernen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <source>Find the file…</source>
            <translation>Datei suchen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Find the file</source>
            <translation>Datei suchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <source>Documents checked</source>
            <translation>Geprüfte Dokumente</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Checked, next  C</source>
            <translation>Geprüft, weiter  C</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Previous doubtful value</source>
            <translation>Vorheriger unsicherer Wert</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Previous doubtful value of the batch (P)</source>
            <translation>Vorheriger unsicherer Wert des Stapels (P)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Next doubtful value</source>
            <translation>Nächster unsicherer Wert</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Next doubtful value of the batch (N)</source>
            <translation>Nächster unsicherer Wert des Stapels (N)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Checked, next</source>
            <translation>Geprüft, weiter</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>More for this document</source>
            <translation>Mehr für dieses Dokument</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Show only doubtful {count}</source>
            <translation>Nur unsichere anzeigen {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/note_field.py"></location>
            <source>Note on this document</source>
            <translation>Notiz zu diesem Dokument</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page.py"></location>
            <source>Go to Monitor</source>
            <translation>Zu „Verfolgen“ wechseln</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_controls.py"></location>
            <source>Show where values stand (H)</source>
            <translation>Anzeigen, wo Werte stehen (H)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_controls.py"></location>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <source>Open in its own program</source>
            <translation>Im zugehörigen Programm öffnen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <location filename="extend_desktop/ui/views/window/hold_banner.py"></location>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <source>Download from Extend</source>
            <translation>Von Extend herunterladen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Search in the text</source>
            <translation>Im Text suchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Previous hit (Shift+F3)</source>
            <translation>Vorheriger Treffer (Umschalt+F3)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Next hit (F3)</source>
            <translation>Nächster Treffer (F3)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Close the search (Esc)</source>
            <translation>Suche schließen (Esc)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Close the list of documents</source>
            <translation>Dokumentliste schließen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Show the page of the document</source>
            <translation>Seite des Dokuments anzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Show the values of the document</source>
            <translation>Werte des Dokuments anzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Fit width</source>
            <translation>Seitenbreite</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Fit page</source>
            <translation>Ganze Seite</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Smaller (-)</source>
            <translation>Kleiner (-)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Larger (+)</source>
            <translation>Größer (+)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Turn clockwise</source>
            <translation>Im Uhrzeigersinn drehen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/account_files.py"></location>
            <source>Export accounts</source>
            <translation>Konten exportieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/account_files.py"></location>
            <source>Accounts (*.json)</source>
            <translation>Konten (*.json)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/account_files.py"></location>
            <source>Import accounts</source>
            <translation>Konten importieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Add account…</source>
            <translation>Konto hinzufügen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Forget…</source>
            <translation>Vergessen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Forget {account} and its key</source>
            <translation>{account} samt Schlüssel vergessen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Reset…</source>
            <translation>Zurücksetzen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Reset the practice account</source>
            <translation>Übungskonto zurücksetzen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Forget the account</source>
            <translation>Konto vergessen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Which batches</source>
            <translation>Welche Stapel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Archive old batches…</source>
            <translation>Alte Stapel archivieren…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Read an archive…</source>
            <translation>Archiv einlesen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Archive old batches</source>
            <translation>Alte Stapel archivieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Read an archive</source>
            <translation>Archiv einlesen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Archive of batches (*.edarchive)</source>
            <translation>Stapelarchiv (*.edarchive)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Test the connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/diagnostics.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/diagnostics.py"></location>
            <source>Save diagnostics…</source>
            <translation>Diagnose speichern…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/diagnostics.py"></location>
            <source>log level follow copy folder</source>
            <translation>Protokoll Stufe mitlaufen kopieren Ordner</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/dialog.py"></location>
            <source>Pages of the settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Export and reset</source>
            <translation>Export und Zurücksetzen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <source>Export settings</source>
            <translation>Einstellungen exportieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <source>Settings (*.json)</source>
            <translation>Einstellungen (*.json)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <source>Import settings</source>
            <translation>Einstellungen importieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>theme dark light contrast</source>
            <translation>Design dunkel hell Kontrast</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>budget limit cost</source>
            <translation>Budget Limit Kosten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>notification tell message</source>
            <translation>Benachrichtigung melden Meldung</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>sleep standby suspend power</source>
            <translation>Schlaf Ruhezustand Standby Bereitschaft Energie</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>hide close icon background</source>
            <translation>ausblenden schließen Symbol Hintergrund</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Check the journal</source>
            <translation>Journal prüfen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Compact the journal</source>
            <translation>Journal komprimieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Kept in</source>
            <translation>Aufbewahrt in</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>On the disk</source>
            <translation>Auf dem Datenträger</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Holds</source>
            <translation>Enthält</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Compact</source>
            <translation>Komprimieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/key_store.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Key store</source>
            <translation>Schlüsselspeicher</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/key_store.py"></location>
            <source>Test</source>
            <comment>try the key store</comment>
            <translation>Testen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/key_store.py"></location>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Key</source>
            <comment>of the keyboard</comment>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tastenkürzel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>No key</source>
            <translation>Kein Tastenkürzel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Reset all keys</source>
            <translation>Alle Tastenkürzel zurücksetzen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Proxy user</source>
            <translation>Proxy-Benutzer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Proxy password</source>
            <translation>Proxy-Passwort</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Forget the stored password</source>
            <translation>Gespeichertes Passwort vergessen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Certificate file</source>
            <translation>Zertifikatsdatei</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>None</source>
            <comment>no file</comment>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy environment HTTPS_PROXY direct</source>
            <translation>Proxy Umgebung HTTPS_PROXY direkt</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>In use now</source>
            <translation>Zurzeit verwendet</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy desktop GNOME KDE</source>
            <translation>Proxy Arbeitsumgebung GNOME KDE</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy host port</source>
            <translation>Proxy Host Port</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy user</source>
            <translation>Proxy Benutzer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy forget delete</source>
            <translation>Proxy vergessen löschen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>No proxy for</source>
            <comment>hosts</comment>
            <translation>Kein Proxy für</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>NO_PROXY exceptions</source>
            <translation>NO_PROXY Ausnahmen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>CA PEM trust TLS authority</source>
            <translation>CA PEM Vertrauen TLS Zertifizierungsstelle</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Certificates</source>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>save</source>
            <comment>a word to search by</comment>
            <translation>speichern</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Passphrase again</source>
            <translation>Passphrase wiederholen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Again</source>
            <comment>the passphrase</comment>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>confidence limit</source>
            <translation>Konfidenz Grenze unsicher zweifelhaft</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>Export finished</source>
            <translation>Beendete exportieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>automatic folder preset</source>
            <translation>automatisch Ordner Vorlage</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Watch a folder</source>
            <translation>Ordner überwachen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Watch a folder for new files</source>
            <translation>Ordner auf neue Dateien überwachen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Choose a folder to watch</source>
            <translation>Zu überwachenden Ordner wählen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/line.py"></location>
            <source>Show…</source>
            <translation>Anzeigen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/line.py"></location>
            <source>Show the watched folder</source>
            <translation>Überwachten Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/account_display.py"></location>
            <source>{account} — Extend Desktop</source>
            <translation>{account} — Extend Desktop</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/account_display.py"></location>
            <source>Do not mark</source>
            <translation>Nicht markieren</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/window/center.py"></location>
            <source>{n} more messages</source>
            <extracomment>One: {n} more message</extracomment>
            <translation>
                <numerusform>{n} weitere Meldung</numerusform>
                <numerusform>{n} weitere Meldungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/center.py"></location>
            <source>Fewer messages</source>
            <translation>Weniger Meldungen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Undo removal</source>
            <translation>Entfernen rückgängig machen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Paste list of inputs</source>
            <translation>Liste von Eingaben einfügen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Previous pane</source>
            <translation>Vorheriger Bereich</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Columns of the table…</source>
            <translation>Spalten der Tabelle…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Reset the layout</source>
            <translation>Anordnung zurücksetzen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Clear the list</source>
            <translation>Liste leeren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Pause or resume</source>
            <translation>Anhalten oder fortsetzen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Cancel the batch…</source>
            <translation>Stapel abbrechen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>When done…</source>
            <translation>Wenn fertig…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Log and diagnostics…</source>
            <translation>Protokoll und Diagnose…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/damage_banner.py"></location>
            <source>Understood</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/damage_banner.py"></location>
            <source>Show the kept file</source>
            <translation>Aufbewahrte Datei anzeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/drops.py"></location>
            <source>Esc: leave everything as it is</source>
            <translation>Esc: alles lassen, wie es ist</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Try the sandbox</source>
            <translation>Sandbox ausprobieren</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Start the sandbox</source>
            <translation>Sandbox starten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Connect your account</source>
            <translation>Konto verbinden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>No account open</source>
            <translation>Kein Konto geöffnet</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Sandbox</source>
            <comment>an account</comment>
            <translation>Sandbox</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Edit “{account}”…</source>
            <translation>„{account}“ bearbeiten…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Manage accounts…</source>
            <translation>Konten verwalten…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/hold_banner.py"></location>
            <source>Enter a new key…</source>
            <translation>Neuen Schlüssel eingeben…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/live_button.py"></location>
            <source>Open it in Monitor</source>
            <translation>In „Verfolgen“ öffnen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>Find a command…</source>
            <translation>Befehl suchen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;Batch</source>
            <translation>&amp;Stapel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/monitor_sides.py"></location>
            <source>Show the list of batches</source>
            <translation>Liste der Stapel zeigen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/monitor_sides.py"></location>
            <source>Close the list of batches</source>
            <translation>Liste der Stapel schließen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>The sandbox is running</source>
            <translation>Die Sandbox läuft</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Your account is connected</source>
            <translation>Ihr Konto ist verbunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Key store…</source>
            <translation>Schlüsselspeicher…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Start it again</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/opener.py"></location>
            <source>Enter the key…</source>
            <translation>Schlüssel eingeben…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/page_switch.py"></location>
            <source>Work pages</source>
            <translation>Arbeitsseiten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/palette.py"></location>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/palette.py"></location>
            <source>Key</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/palette.py"></location>
            <source>Commands found</source>
            <translation>Gefundene Befehle</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/place_banner.py"></location>
            <source>Journal settings…</source>
            <translation>Journaleinstellungen…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/status_line.py"></location>
            <source>No uploads</source>
            <translation>Keine Uploads</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/status_line.py"></location>
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Compose</source>
            <translation>Vorbereiten</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Monitor</source>
            <translation>Verfolgen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Review</source>
            <translation>Überprüfen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Boundary between panes</source>
            <translation>Grenze zwischen Bereichen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Read more</source>
            <translation>Mehr lesen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/busy.py"></location>
            <source>Idle</source>
            <translation>Leerlauf</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/busy.py"></location>
            <source>Loading</source>
            <translation>Wird geladen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/file_dialogs.py"></location>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/filter_chips.py"></location>
            <source>All</source>
            <comment>inputs</comment>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/icon_label.py"></location>
            <source>Picture</source>
            <comment>an icon beside its words</comment>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/search_field.py"></location>
            <source>Clear the filter</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/table_columns.py"></location>
            <source>Move left: {title}</source>
            <translation>Nach links: {title}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/table_columns.py"></location>
            <source>Move right: {title}</source>
            <translation>Nach rechts: {title}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/table_columns.py"></location>
            <source>Reset the columns</source>
            <translation>Spalten zurücksetzen</translation>
        </message>
    </context>
</TS>
