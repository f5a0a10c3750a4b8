<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>extend-desktop</name>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>About Extend Desktop</source>
            <translation>À propos d’Extend Desktop</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>Copy versions</source>
            <translation>Copier les versions</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>What the program contains</source>
            <translation>Ce que contient le programme</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>Licence text</source>
            <translation>Texte de la licence</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>The list of what the program contains could not be read.</source>
            <translation>La liste du contenu du programme n’a pas pu être lue.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>This installation of {name} brought no licence text. The packages of the program hold it, in their folder “licenses”.</source>
            <translation>Cette installation de {name} ne comporte pas de texte de licence. Il se trouve dans les paquets du programme, dans leur dossier « licenses ».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Export accounts…</source>
            <translation>Exporter les comptes…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Import accounts…</source>
            <translation>Importer des comptes…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>A file holds names, colours, addresses, API versions, workspace ids and the marks of production. It holds no key and nobody's name; each account that comes out of one asks for its key when it is first opened.</source>
            <translation>Un fichier contient les noms, les couleurs, les adresses, les versions de l’API, les identifiants d’espace de travail et les marques de production. Il ne contient aucune clé ni aucun nom de personne ; chaque compte qui en provient demande sa clé à sa première ouverture.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>export import accounts file share colleague computer</source>
            <translation>exporter importer comptes fichier partager collègue ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Accounts that are there already stay as they are. A key is asked for when an account is first opened.</source>
            <translation>Rien de ce qui existe n’est modifié. Une clé est demandée à la première ouverture d’un compte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>⚠ marks addresses that are not known as Extend's. The key you enter for such an account is sent there: ask whoever gave you the file.</source>
            <translation>Ce qui est marqué ⚠ n’est pas une adresse connue d’Extend. La clé que vous saisissez pour un tel compte y est envoyée : renseignez-vous auprès de la personne qui vous a donné le fichier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Nothing in this file is new.</source>
            <translation>Ce fichier ne contient rien de nouveau.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Remove them again</source>
            <translation>Les retirer</translation>
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
            <translation>Nom</translation>
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
            <translation>Ce qui sera importé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>New</source>
            <comment>an account</comment>
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>New, as “{name}”</source>
            <translation>Nouveau, sous le nom « {name} »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Already there as “{name}”</source>
            <translation>Existe déjà sous le nom « {name} »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Left out: {why}</source>
            <translation>Laissé de côté : {why}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Left out</source>
            <comment>an account</comment>
            <translation>Laissé de côté</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Import {n} accounts</source>
            <extracomment>One: Import {n} account</extracomment>
            <translation>
                <numerusform>Importer {n} compte</numerusform>
                <numerusform>Importer {n} comptes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts written to {name}, without keys.</source>
            <extracomment>One: {n} account written to {name}, without keys.</extracomment>
            <translation>
                <numerusform>{n} compte écrit dans {name}, sans clé.</numerusform>
                <numerusform>{n} comptes écrits dans {name}, sans clés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts imported</source>
            <extracomment>One: {n} account imported</extracomment>
            <translation>
                <numerusform>{n} compte importé</numerusform>
                <numerusform>{n} comptes importés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts would be imported</source>
            <extracomment>One: {n} account would be imported</extracomment>
            <translation>
                <numerusform>{n} compte serait importé</numerusform>
                <numerusform>{n} comptes seraient importés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Nothing in this file is new</source>
            <translation>Ce fichier ne contient rien de nouveau</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} already there</source>
            <comment>accounts</comment>
            <extracomment>One: {n} already there</extracomment>
            <translation>
                <numerusform>{n} existe déjà</numerusform>
                <numerusform>{n} existent déjà</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} left out</source>
            <comment>accounts</comment>
            <extracomment>One: {n} left out</extracomment>
            <translation>
                <numerusform>{n} laissé de côté</numerusform>
                <numerusform>{n} laissés de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts removed again.</source>
            <extracomment>One: {n} account removed again.</extracomment>
            <translation>
                <numerusform>{n} compte retiré.</numerusform>
                <numerusform>{n} comptes retirés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>What was changed or has a key stays: {n} accounts.</source>
            <extracomment>One: What was changed or has a key stays: {n} account.</extracomment>
            <translation>
                <numerusform>Ce qui a été modifié ou possède une clé reste : {n} compte.</numerusform>
                <numerusform>Ce qui a été modifié ou possède une clé reste : {n} comptes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Teal</source>
            <translation>Bleu-vert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Yellow</source>
            <translation>Jaune</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Purple</source>
            <translation>Violet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>production</source>
            <translation>production</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Keep working on its batches after switching</source>
            <translation>Continuer à traiter ses lots après un changement de compte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Off, its batches stand still until you open it again. Closing the program stops them in either case; nothing is lost or sent twice.</source>
            <translation>Si cette option est désactivée, ses lots s’arrêtent jusqu’à ce que vous l’ouvriez de nouveau. Fermer le programme les arrête dans tous les cas ; rien n’est perdu ni envoyé deux fois.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>A coloured bar at the top of the window, and a question before large batches.</source>
            <translation>Une barre colorée en haut de la fenêtre, et une question avant les lots importants.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>The key of the new address is tried before it is kept. Batches that are under way are looked for there from then on.</source>
            <translation>La clé de la nouvelle adresse est vérifiée avant d’être conservée. Les lots en cours y sont désormais recherchés.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Another account has this name</source>
            <translation>Un autre compte porte ce nom</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>An account needs a name</source>
            <translation>Un compte doit avoir un nom</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The key belongs to {whose}.</source>
            <translation>La clé appartient à {whose}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Workspace id {id}</source>
            <translation>Identifiant d’espace de travail {id}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Production no more</source>
            <translation>Ne plus marquer comme production</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <location filename="extend_desktop/ui/views/window/account_display.py"></location>
            <source>Mark as production</source>
            <translation>Marquer comme production</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Extend says that the key of “{account}” is for production</source>
            <translation>Extend indique que la clé de « {account} » est une clé de production</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Marked as such, the window has a coloured bar and asks before large batches.</source>
            <translation>Avec cette marque, la fenêtre affiche une barre colorée et pose une question avant les lots importants.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Above {n} inputs</source>
            <extracomment>One: Above {n} input</extracomment>
            <translation>
                <numerusform>Au-delà de {n} entrée</numerusform>
                <numerusform>Au-delà de {n} entrées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>This account is marked as production: {account}.</source>
            <translation>Ce compte est marqué comme production : {account}.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Submit {n} inputs to production?</source>
            <extracomment>One: Submit {n} input to production?</extracomment>
            <translation>
                <numerusform>Envoyer {n} entrée en production ?</numerusform>
                <numerusform>Envoyer {n} entrées en production ?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{n} batches of {account} run on</source>
            <extracomment>One: {n} batch of {account} runs on</extracomment>
            <translation>
                <numerusform>{n} lot de {account} se poursuit</numerusform>
                <numerusform>{n} lots de {account} se poursuivent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{batches} of {n} accounts run on</source>
            <extracomment>One: {batches} of {n} account run on</extracomment>
            <translation>
                <numerusform>{batches} de {n} compte se poursuivent</numerusform>
                <numerusform>{batches} de {n} comptes se poursuivent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{n} batches of {account} wait</source>
            <extracomment>One: {n} batch of {account} waits</extracomment>
            <translation>
                <numerusform>{n} lot de {account} attend</numerusform>
                <numerusform>{n} lots de {account} attendent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{batches} of {n} accounts wait</source>
            <extracomment>One: {batches} of {n} account wait</extracomment>
            <translation>
                <numerusform>{batches} de {n} compte attendent</numerusform>
                <numerusform>{batches} de {n} comptes attendent</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{host}, API version {version}</source>
            <translation>{host}, version de l’API {version}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>This account is set to ask before every batch.</source>
            <translation>Vous voulez être interrogé avant chaque lot de ce compte.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>This account is set to ask above {n} inputs.</source>
            <extracomment>One: This account is set to ask above {n} input.</extracomment>
            <translation>
                <numerusform>Vous voulez être interrogé au-delà de {n} entrée ; cette limite est celle du compte.</numerusform>
                <numerusform>Vous voulez être interrogé au-delà de {n} entrées ; cette limite est celle du compte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch created: {n} inputs for {extractor}, version {version}</source>
            <extracomment>One: Batch created: {n} input for {extractor}, version {version}</extracomment>
            <translation>
                <numerusform>Lot créé : {n} entrée pour {extractor}, version {version}</numerusform>
                <numerusform>Lot créé : {n} entrées pour {extractor}, version {version}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch created with {n} inputs</source>
            <extracomment>One: Batch created with {n} input</extracomment>
            <translation>
                <numerusform>Lot créé avec {n} entrée</numerusform>
                <numerusform>Lot créé avec {n} entrées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch created</source>
            <translation>Lot créé</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploading {n} files ({size})</source>
            <extracomment>One: Uploading {n} file ({size})</extracomment>
            <translation>
                <numerusform>Téléversement de {n} fichier ({size})</numerusform>
                <numerusform>Téléversement de {n} fichiers ({size})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploading {n} files</source>
            <extracomment>One: Uploading {n} file</extracomment>
            <translation>
                <numerusform>Téléversement de {n} fichier</numerusform>
                <numerusform>Téléversement de {n} fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads started</source>
            <translation>Téléversements commencés</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads finished: {uploaded} uploaded, {reused} reused, {failed} failed</source>
            <translation>Téléversements terminés : {uploaded} téléversés, {reused} réutilisés, {failed} en échec</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads finished: {n} files</source>
            <extracomment>One: Uploads finished: {n} file</extracomment>
            <translation>
                <numerusform>Téléversements terminés : {n} fichier</numerusform>
                <numerusform>Téléversements terminés : {n} fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads finished</source>
            <translation>Téléversements terminés</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Upload of {name} failed: {reason}</source>
            <translation>Échec du téléversement de {name} : {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Upload of {name} failed</source>
            <translation>Échec du téléversement de {name}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>An upload failed: {reason}</source>
            <translation>Échec d’un téléversement : {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>An upload failed</source>
            <translation>Échec d’un téléversement</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} submitted: {n} inputs as batch run {batch_run_id}</source>
            <extracomment>One: Part {ordinal} submitted: {n} input as batch run {batch_run_id}</extracomment>
            <translation>
                <numerusform>Partie {ordinal} envoyée : {n} entrée dans l’exécution de lot {batch_run_id}</numerusform>
                <numerusform>Partie {ordinal} envoyée : {n} entrées dans l’exécution de lot {batch_run_id}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{n} inputs submitted as batch run {batch_run_id}</source>
            <extracomment>One: {n} input submitted as batch run {batch_run_id}</extracomment>
            <translation>
                <numerusform>{n} entrée envoyée dans l’exécution de lot {batch_run_id}</numerusform>
                <numerusform>{n} entrées envoyées dans l’exécution de lot {batch_run_id}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submitted {n} inputs</source>
            <extracomment>One: Submitted {n} input</extracomment>
            <translation>
                <numerusform>{n} entrée envoyée</numerusform>
                <numerusform>{n} entrées envoyées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submitted as batch run {batch_run_id}</source>
            <translation>Envoyé comme exécution de lot {batch_run_id}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submitted</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} refused: {reason}</source>
            <translation>Partie {ordinal} refusée : {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submission refused: {reason}</source>
            <translation>Envoi refusé : {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submission refused</source>
            <translation>Envoi refusé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: the answer was lost; looking it up, not sending it twice</source>
            <translation>Partie {ordinal} : la réponse a été perdue ; elle est recherchée, sans deuxième envoi</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>The answer to a submission was lost; looking it up, not sending it twice</source>
            <translation>La réponse à un envoi a été perdue ; elle est recherchée, sans deuxième envoi</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Deleted at Extend: {n} files; what is on this computer is sent again</source>
            <extracomment>One: Deleted at Extend: {n} file; what is on this computer is sent again</extracomment>
            <translation>
                <numerusform>Supprimé chez Extend : {n} fichier ; ce qui est sur cet ordinateur est envoyé à nouveau</numerusform>
                <numerusform>Supprimés chez Extend : {n} fichiers ; ce qui est sur cet ordinateur est envoyé à nouveau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Some of its files were deleted at Extend</source>
            <translation>Certains de ses fichiers ont été supprimés chez Extend</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Found at Extend after all: {n} runs of part {ordinal}</source>
            <extracomment>One: Found at Extend after all: {n} run of part {ordinal}</extracomment>
            <translation>
                <numerusform>Finalement trouvée chez Extend : {n} exécution de la partie {ordinal}</numerusform>
                <numerusform>Finalement trouvées chez Extend : {n} exécutions de la partie {ordinal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Found at Extend after all: {n} runs</source>
            <extracomment>One: Found at Extend after all: {n} run</extracomment>
            <translation>
                <numerusform>Finalement trouvée chez Extend : {n} exécution</numerusform>
                <numerusform>Finalement trouvées chez Extend : {n} exécutions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>The runs were found at Extend after all</source>
            <translation>Les exécutions ont finalement été trouvées chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} ended: batch run {batch_run_id} is {status}</source>
            <translation>Partie {ordinal} terminée : l’exécution de lot {batch_run_id} est {status}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch run {batch_run_id} ended: {status}</source>
            <translation>Exécution de lot {batch_run_id} terminée : {status}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch run {batch_run_id} ended</source>
            <translation>Exécution de lot {batch_run_id} terminée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>A batch run ended</source>
            <translation>Une exécution de lot est terminée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: Extend asked us to wait; nothing is lost, it goes on at {asked_until}</source>
            <translation>{operation} : Extend nous a demandé d’attendre ; rien n’est perdu, reprise à {asked_until}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: Extend's limit was reached; nothing is lost, it is tried again at {limit_until}, by our own back-off</source>
            <translation>{operation} : la limite d’Extend a été atteinte ; rien n’est perdu, nouvel essai à {limit_until}, selon le délai du programme</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: {reason}; it is tried again at {until}</source>
            <translation>{operation} : {reason} ; nouvel essai à {until}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: {reason}</source>
            <translation>{operation} : {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>A call failed: {reason}</source>
            <translation>Échec d’un appel : {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>A call failed</source>
            <translation>Échec d’un appel</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Paused: {reason}</source>
            <translation>Suspendu : {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Paused</source>
            <translation>Suspendu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Resumed</source>
            <translation>Repris</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Renamed to {name}</source>
            <translation>Renommé en {name}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Renamed</source>
            <translation>Renommé</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Cancel asked for {n} inputs</source>
            <extracomment>One: Cancel asked for {n} input</extracomment>
            <translation>
                <numerusform>Annulation demandée pour {n} entrée</numerusform>
                <numerusform>Annulation demandée pour {n} entrées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Cancel asked</source>
            <translation>Annulation demandée</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: {n} runs stopped, {open} still open</source>
            <extracomment>One: Part {ordinal}: {n} run stopped, {open} still open</extracomment>
            <translation>
                <numerusform>Partie {ordinal} : {n} exécution arrêtée, encore en cours : {open}</numerusform>
                <numerusform>Partie {ordinal} : {n} exécutions arrêtées, encore en cours : {open}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{n} runs stopped</source>
            <extracomment>One: {n} run stopped</extracomment>
            <translation>
                <numerusform>{n} exécution arrêtée</numerusform>
                <numerusform>{n} exécutions arrêtées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Stopping what runs</source>
            <translation>Arrêt de ce qui est en cours</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Retry of {n} inputs asked</source>
            <extracomment>One: Retry of {n} input asked</extracomment>
            <translation>
                <numerusform>Nouvel essai demandé pour {n} entrée</numerusform>
                <numerusform>Nouvel essai demandé pour {n} entrées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Retry asked</source>
            <translation>Nouvel essai demandé</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} is sent again on your word: {n} inputs</source>
            <extracomment>One: Part {ordinal} is sent again on your word: {n} input</extracomment>
            <translation>
                <numerusform>La partie {ordinal} est envoyée à nouveau à votre demande : {n} entrée</numerusform>
                <numerusform>La partie {ordinal} est envoyée à nouveau à votre demande : {n} entrées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Sent again on your word</source>
            <translation>Envoyé à nouveau à votre demande</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: {n} inputs ended: {gone}</source>
            <extracomment>One: Part {ordinal}: {n} input ended: {gone}</extracomment>
            <translation>
                <numerusform>Partie {ordinal} : {n} entrée terminée : {gone}</numerusform>
                <numerusform>Partie {ordinal} : {n} entrées terminées : {gone}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: no run appeared for {n} inputs; its batch run is {status}</source>
            <extracomment>One: Part {ordinal}: no run appeared for {n} input; its batch run is {status}</extracomment>
            <translation>
                <numerusform>Partie {ordinal} : aucune exécution n’est apparue pour {n} entrée ; son exécution de lot est {status}</numerusform>
                <numerusform>Partie {ordinal} : aucune exécution n’est apparue pour {n} entrées ; leur exécution de lot est {status}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: no run appeared for {n} inputs</source>
            <extracomment>One: Part {ordinal}: no run appeared for {n} input</extracomment>
            <translation>
                <numerusform>Partie {ordinal} : aucune exécution n’est apparue pour {n} entrée</numerusform>
                <numerusform>Partie {ordinal} : aucune exécution n’est apparue pour {n} entrées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Some runs never appeared</source>
            <translation>Certaines exécutions ne sont jamais apparues</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Adopted: {n} runs of batch run {batch_run_id}</source>
            <extracomment>One: Adopted: {n} run of batch run {batch_run_id}</extracomment>
            <translation>
                <numerusform>Rattachée : {n} exécution de l’exécution de lot {batch_run_id}</numerusform>
                <numerusform>Rattachées : {n} exécutions de l’exécution de lot {batch_run_id}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Adopted</source>
            <translation>Rattaché</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Finished: {processed} processed, {failed} failed</source>
            <translation>Terminé : {processed} traitées, {failed} en échec</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Finished</source>
            <comment>a batch</comment>
            <translation>Terminé</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Exported {n} rows to {name}</source>
            <extracomment>One: Exported {n} row to {name}</extracomment>
            <translation>
                <numerusform>{n} ligne exportée dans {name}</numerusform>
                <numerusform>{n} lignes exportées dans {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Exported {n} rows</source>
            <extracomment>One: Exported {n} row</extracomment>
            <translation>
                <numerusform>{n} ligne exportée</numerusform>
                <numerusform>{n} lignes exportées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Exported</source>
            <translation>Exporté</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Recovered from a damaged journal: {n} inputs, {in_doubt} in doubt</source>
            <extracomment>One: Recovered from a damaged journal: {n} input, {in_doubt} in doubt</extracomment>
            <translation>
                <numerusform>Récupéré d’un journal endommagé : {n} entrée, dont {in_doubt} au sort incertain</numerusform>
                <numerusform>Récupéré d’un journal endommagé : {n} entrées, dont {in_doubt} au sort incertain</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Recovered from a damaged journal</source>
            <translation>Récupéré d’un journal endommagé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>credits ran out</source>
            <translation>les crédits sont épuisés</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>the key was refused</source>
            <translation>la clé a été refusée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>the key may not do this</source>
            <translation>la clé ne permet pas cette opération</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>by you</source>
            <comment>a batch was paused</comment>
            <translation>par vous</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>restored from the last session</source>
            <comment>a batch is paused</comment>
            <translation>restauré de la dernière session</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>recovered from a damaged journal</source>
            <comment>a batch is paused</comment>
            <translation>récupéré d’un journal endommagé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{reason} (“{detail}”)</source>
            <translation>{reason} (« {detail} »)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Paste files, or a list of paths, links or file ids, one a line (Ctrl+V)</source>
            <translation>Coller des fichiers, ou une liste de chemins, de liens ou d’identifiants de fichiers, un par ligne (Ctrl+V)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Add a folder with all below it (Ctrl+Shift+O)</source>
            <translation>Ajouter un dossier avec tout ce qu’il contient (Ctrl+Maj+O)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Thousands at once are fine; nothing is sent before you press Submit</source>
            <translation>Des milliers à la fois conviennent ; rien n’est envoyé avant « Envoyer »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>These can only be moved, so they were not taken</source>
            <translation>Ces éléments ne peuvent être que déplacés, ils n’ont donc pas été pris</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>The other program offers to move them, and your originals would be gone. Copy and paste them instead, or use “Add files…”.</source>
            <translation>L’autre programme propose de les déplacer, et vos originaux disparaîtraient. Utilisez plutôt le copier-coller, ou « Ajouter des fichiers… ».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>These are not files on this computer yet</source>
            <translation>Ces éléments ne sont pas encore des fichiers sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>They are still inside another program, such as a mail or an archive. Save them in a folder first, then add them from there.</source>
            <translation>Ils se trouvent encore dans un autre programme, comme un courriel ou une archive. Enregistrez-les d’abord dans un dossier, puis ajoutez-les depuis celui-ci.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>This is a picture, not a file</source>
            <translation>Ceci est une image, pas un fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Save it as a file first, then add that.</source>
            <translation>Enregistrez-la d’abord dans un fichier, puis ajoutez celui-ci.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>There is nothing in it that can be added</source>
            <translation>Il n’y a rien ici qui puisse être ajouté</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Add files, folders, links, or a list of paths, links or file ids, one a line.</source>
            <translation>Ajoutez des fichiers, des dossiers, des liens, ou une liste de chemins, de liens ou d’identifiants de fichiers, un par ligne.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Drop to add this list to the new batch</source>
            <translation>Déposer pour ajouter cette liste au nouveau lot</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Drop to add {n} items to the new batch</source>
            <extracomment>One: Drop to add {n} item to the new batch</extracomment>
            <translation>
                <numerusform>Déposer pour ajouter {n} élément au nouveau lot</numerusform>
                <numerusform>Déposer pour ajouter {n} éléments au nouveau lot</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Drop to add {n} files to the new batch</source>
            <extracomment>One: Drop to add {n} file to the new batch</extracomment>
            <translation>
                <numerusform>Déposer pour ajouter {n} fichier au nouveau lot</numerusform>
                <numerusform>Déposer pour ajouter {n} fichiers au nouveau lot</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>Follow a batch run that another program or computer started, with its results. Nothing is sent and nothing is charged.</source>
            <translation>Suivre une exécution de lot qu’un autre programme ou ordinateur a lancée, avec ses résultats. Rien n’est envoyé ni facturé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a file; a batch run's starts with bpr_.</source>
            <translation>Ceci ressemble à l’identifiant d’un fichier ; celui d’une exécution de lot commence par bpr_.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of an extractor; a batch run's starts with bpr_.</source>
            <translation>Ceci ressemble à l’identifiant d’un extracteur ; celui d’une exécution de lot commence par bpr_.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a single run; a batch run's starts with bpr_.</source>
            <translation>Ceci ressemble à l’identifiant d’une exécution isolée ; celui d’une exécution de lot commence par bpr_.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a version of an extractor; a batch run's starts with bpr_.</source>
            <translation>Ceci ressemble à l’identifiant d’une version d’extracteur ; celui d’une exécution de lot commence par bpr_.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a parse batch; a batch run's starts with bpr_.</source>
            <translation>Ceci ressemble à l’identifiant d’un lot d’analyse (parse) ; celui d’une exécution de lot commence par bpr_.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a workflow batch; a batch run's starts with bpr_.</source>
            <translation>Ceci ressemble à l’identifiant d’un lot de workflow ; celui d’une exécution de lot commence par bpr_.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>An id has at most {n} characters.</source>
            <extracomment>One: An id has at most {n} character.</extracomment>
            <translation>
                <numerusform>Un identifiant a au plus {n} caractère.</numerusform>
                <numerusform>Un identifiant a au plus {n} caractères.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>Paste the id alone, without a link or other words.</source>
            <translation>Collez l’identifiant seul, sans lien ni autres mots.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Such as 1-5, 8. Only these pages are processed, and charged; empty means all.</source>
            <translation>Par exemple 1-5, 8. Seules ces pages sont traitées et facturées ; vide signifie toutes.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>The version of Extend's own model, such as 4.6.0; empty means the one of the extractor. No price of its own is documented.</source>
            <translation>La version du modèle propre à Extend, par exemple 4.6.0 ; vide signifie celle de l’extracteur. Aucun tarif particulier n’est documenté.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>For Extend's billing reports; letters, digits, - and _ only. Other signs are left out.</source>
            <translation>Pour les rapports de facturation d’Extend ; lettres, chiffres, - et _ uniquement. Les autres signes sont retirés.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Operator extractors do not use this.</source>
            <translation>Les extracteurs Operator n’en tiennent pas compte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Only what stands here differs from the extractor, for all inputs of this batch. Give whole objects: how deep Extend merges them is not documented.</source>
            <translation>Seul ce qui figure ici diffère de l’extracteur, pour toutes les entrées de ce lot. Indiquez des objets entiers : la profondeur à laquelle Extend les fusionne n’est pas documentée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Pages: give numbers and ranges such as 1-5, 8</source>
            <translation>Pages : indiquez des numéros et des plages, par exemple 1-5, 8</translation>
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
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Citations</source>
            <translation>Citations</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Review agent</source>
            <translation>Agent de relecture</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Base version</source>
            <translation>Version de base</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Base processor</source>
            <translation>Processeur de base</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be an object</source>
            <translation>« {place} » doit être un objet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be a list</source>
            <translation>« {place} » doit être une liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be a text</source>
            <translation>« {place} » doit être un texte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be true or false</source>
            <translation>« {place} » doit être true ou false</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be {wanted}</source>
            <translation>« {place} » doit être {wanted}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>{n} set</source>
            <comment>options</comment>
            <extracomment>One: {n} set</extracomment>
            <translation>
                <numerusform>{n} définie</numerusform>
                <numerusform>{n} définies</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>none set</source>
            <comment>options</comment>
            <translation>aucune définie</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Billing tags: {tags}</source>
            <translation>Étiquettes de facturation : {tags}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>on</source>
            <comment>a switch</comment>
            <translation>activé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>off</source>
            <comment>a switch</comment>
            <translation>désactivé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>This is not JSON: look at line {line}</source>
            <translation>Ceci n’est pas du JSON : voyez la ligne {line}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>An override is an object: it begins with {{ and ends with }}</source>
            <translation>Un remplacement est un objet : il commence par {{ et se termine par }}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“fields” is the older form of a config and cannot be overridden; use “schema”</source>
            <translation>« fields » est l’ancienne forme d’une configuration et ne peut pas être remplacé ; utilisez « schema »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>There is no “{place}”; known are {wanted}</source>
            <translation>« {place} » n’existe pas ; sont connus : {wanted}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be one of {wanted}</source>
            <translation>« {place} » doit être l’une de ces valeurs : {wanted}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Connect an account to see its batches.</source>
            <translation>Connectez un compte pour voir ses lots.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submit a new batch and watch it here.</source>
            <translation>Envoyez un nouveau lot et suivez-le ici.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Queued</source>
            <comment>a batch</comment>
            <translation>En file d’attente</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploading</source>
            <comment>a batch</comment>
            <translation>Téléversement</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submitting</source>
            <comment>a batch</comment>
            <translation>Envoi</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Running</source>
            <comment>a batch</comment>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Fetching results</source>
            <comment>a batch</comment>
            <translation>Récupération des résultats</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Unconfirmed</source>
            <comment>a batch</comment>
            <translation>Non confirmé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Paused</source>
            <comment>a batch</comment>
            <translation>Suspendu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelling</source>
            <comment>a batch</comment>
            <translation>Annulation</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelled</source>
            <comment>a batch</comment>
            <translation>Annulé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>from the last session</source>
            <translation>de la dernière session</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>recovered, look at it before you resume</source>
            <translation>récupéré, à examiner avant de reprendre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Skipped</source>
            <comment>an input</comment>
            <translation>Ignorée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Blocked</source>
            <comment>an input</comment>
            <translation>Bloquée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Waiting</source>
            <comment>an input</comment>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploading</source>
            <comment>an input</comment>
            <translation>Téléversement</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploaded</source>
            <comment>an input</comment>
            <translation>Téléversée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submitting</source>
            <comment>an input</comment>
            <translation>Envoi</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Unconfirmed</source>
            <comment>an input</comment>
            <translation>Non confirmée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submitted</source>
            <comment>an input</comment>
            <translation>Envoyée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Failed</source>
            <comment>an input</comment>
            <translation>En échec</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelled</source>
            <comment>an input</comment>
            <translation>Annulée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Pending</source>
            <comment>an input</comment>
            <translation>En attente chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Processing</source>
            <comment>an input</comment>
            <translation>Traitement</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Processed</source>
            <comment>an input</comment>
            <translation>Traitée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploading</source>
            <comment>inputs</comment>
            <translation>Téléversement</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} uploading</source>
            <comment>inputs</comment>
            <extracomment>One: {n} uploading</extracomment>
            <translation>
                <numerusform>{n} en téléversement</numerusform>
                <numerusform>{n} en téléversement</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Unconfirmed</source>
            <comment>inputs</comment>
            <translation>Non confirmées</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} unconfirmed</source>
            <comment>inputs</comment>
            <extracomment>One: {n} unconfirmed</extracomment>
            <translation>
                <numerusform>{n} non confirmée</numerusform>
                <numerusform>{n} non confirmées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Waiting</source>
            <comment>inputs</comment>
            <translation>En attente</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} waiting</source>
            <comment>inputs</comment>
            <extracomment>One: {n} waiting</extracomment>
            <translation>
                <numerusform>{n} en attente</numerusform>
                <numerusform>{n} en attente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Running</source>
            <comment>inputs</comment>
            <translation>En cours</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} running</source>
            <comment>inputs</comment>
            <extracomment>One: {n} running</extracomment>
            <translation>
                <numerusform>{n} en cours</numerusform>
                <numerusform>{n} en cours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Processed</source>
            <comment>inputs</comment>
            <translation>Traitées</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} processed</source>
            <comment>inputs</comment>
            <extracomment>One: {n} processed</extracomment>
            <translation>
                <numerusform>{n} traitée</numerusform>
                <numerusform>{n} traitées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Failed</source>
            <comment>inputs</comment>
            <translation>En échec</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/ui/views/window/page_counts.py"></location>
            <source>{n} failed</source>
            <comment>inputs</comment>
            <extracomment>One: {n} failed</extracomment>
            <translation>
                <numerusform>{n} en échec</numerusform>
                <numerusform>{n} en échec</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelled</source>
            <comment>inputs</comment>
            <translation>Annulées</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} cancelled</source>
            <comment>inputs</comment>
            <extracomment>One: {n} cancelled</extracomment>
            <translation>
                <numerusform>{n} annulée</numerusform>
                <numerusform>{n} annulées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Skipped</source>
            <comment>inputs</comment>
            <translation>Ignorées</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} skipped</source>
            <comment>inputs</comment>
            <extracomment>One: {n} skipped</extracomment>
            <translation>
                <numerusform>{n} ignorée</numerusform>
                <numerusform>{n} ignorées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Blocked</source>
            <comment>inputs</comment>
            <translation>Bloquées</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} blocked</source>
            <comment>inputs</comment>
            <extracomment>One: {n} blocked</extracomment>
            <translation>
                <numerusform>{n} bloquée</numerusform>
                <numerusform>{n} bloquées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Finished with {n} failed</source>
            <comment>inputs</comment>
            <extracomment>One: Finished with {n} failed</extracomment>
            <translation>
                <numerusform>Terminé, {n} en échec</numerusform>
                <numerusform>Terminé, {n} en échec</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Paused: {reason}</source>
            <comment>a batch</comment>
            <translation>Suspendu : {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Held: offline</source>
            <comment>a batch</comment>
            <translation>Retenu : hors ligne</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Extend's limit was reached; next try at {time}, by our own back-off</source>
            <translation>La limite d’Extend a été atteinte ; prochain essai à {time}, selon le délai du programme</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Extend asked us to wait until {time}</source>
            <translation>Extend nous a demandé d’attendre jusqu’à {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>its batch run is gone at Extend; given up at {time} unless it is back</source>
            <translation>son exécution de lot a disparu chez Extend ; abandon à {time} si elle n’est pas revenue</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Extend says “{word}”, a state this program does not know; asked again at {time}</source>
            <translation>Extend indique « {word} », un état que ce programme ne connaît pas ; nouvelle demande à {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{reason}; next try at {time}</source>
            <translation>{reason} ; prochain essai à {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} batches wait to be tried again, the first at {time}</source>
            <extracomment>One: {n} batch waits to be tried again, the first at {time}</extracomment>
            <translation>
                <numerusform>{n} lot attend un nouvel essai à {time}</numerusform>
                <numerusform>{n} lots attendent un nouvel essai, le premier à {time}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{state} when last seen, {time}</source>
            <translation>{state} à la dernière observation, {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Batch run {id}: not known yet</source>
            <translation>Exécution de lot {id} : pas encore connue</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Batch run {id}: {status}</source>
            <translation>Exécution de lot {id} : {status}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{count} of {all}</source>
            <translation>{count} sur {all}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>No inputs</source>
            <translation>Aucune entrée</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} options set</source>
            <extracomment>One: {n} option set</extracomment>
            <translation>
                <numerusform>{n} option définie</numerusform>
                <numerusform>{n} options définies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{shown} of {n} inputs</source>
            <extracomment>One: {shown} of {n} input</extracomment>
            <translation>
                <numerusform>{shown} sur {n} entrée</numerusform>
                <numerusform>{shown} sur {n} entrées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{credits} so far</source>
            <translation>{credits} à ce jour</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Same</source>
            <comment>values</comment>
            <translation>Identiques</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Differ</source>
            <comment>values</comment>
            <translation>Différentes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>New</source>
            <comment>values</comment>
            <translation>Nouvelles</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Lost</source>
            <comment>values</comment>
            <translation>Absentes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with the same value in both batches</source>
            <translation>Documents ayant la même valeur dans les deux lots</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with another value in this batch</source>
            <translation>Documents ayant une autre valeur dans ce lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with a value in this batch only</source>
            <translation>Documents ayant une valeur dans ce lot seulement</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with a value in the other batch only</source>
            <translation>Documents ayant une valeur dans l’autre lot seulement</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} same</source>
            <comment>documents</comment>
            <extracomment>One: {n} same</extracomment>
            <translation>
                <numerusform>{n} identique</numerusform>
                <numerusform>{n} identiques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} differ</source>
            <comment>documents</comment>
            <extracomment>One: {n} differ</extracomment>
            <translation>
                <numerusform>{n} différent</numerusform>
                <numerusform>{n} différents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} new</source>
            <comment>documents</comment>
            <extracomment>One: {n} new</extracomment>
            <translation>
                <numerusform>{n} nouveau</numerusform>
                <numerusform>{n} nouveaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} lost</source>
            <comment>documents</comment>
            <extracomment>One: {n} lost</extracomment>
            <translation>
                <numerusform>{n} perdu</numerusform>
                <numerusform>{n} perdus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>No value differs</source>
            <translation>Aucune valeur ne diffère</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>No document has a result in both batches</source>
            <translation>Aucun document n’a de résultat dans les deux lots</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>No other batch of this extractor is in the history</source>
            <translation>Aucun autre lot de cet extracteur n’est dans l’historique</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>“{name}” beside “{other}”</source>
            <translation>« {name} » à côté de « {other} »</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} documents in both</source>
            <extracomment>One: {n} document in both</extracomment>
            <translation>
                <numerusform>{n} document dans les deux</numerusform>
                <numerusform>{n} documents dans les deux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} only in this batch</source>
            <comment>documents</comment>
            <extracomment>One: {n} only in this batch</extracomment>
            <translation>
                <numerusform>{n} seulement dans ce lot</numerusform>
                <numerusform>{n} seulement dans ce lot</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} only in the other</source>
            <comment>documents</comment>
            <extracomment>One: {n} only in the other</extracomment>
            <translation>
                <numerusform>{n} seulement dans l’autre</numerusform>
                <numerusform>{n} seulement dans l’autre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Comparing: {done} of {n} documents</source>
            <extracomment>One: Comparing: {done} of {n} document</extracomment>
            <translation>
                <numerusform>Comparaison : {done} sur {n} document</numerusform>
                <numerusform>Comparaison : {done} sur {n} documents</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Batches are not available for this account</source>
            <translation>Les lots ne sont pas disponibles pour ce compte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its host speaks the older generation of the API, which has no batch runs. Browsing files works; for batches, connect an account whose API version is 2026-02-09.</source>
            <translation>Son hôte utilise l’ancienne génération de l’API, qui ne connaît pas les exécutions de lot. Parcourir les fichiers fonctionne ; pour les lots, connectez un compte dont la version de l’API est 2026-02-09.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>This account speaks the older API: files can be used, batches are off, because the older API cannot create extract batches.</source>
            <translation>Ce compte utilise l’ancienne API : les fichiers sont utilisables, les lots sont désactivés, car l’ancienne API ne peut pas créer de lots d’extraction.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The host refuses API version {refused}, so it is asked with {version} from now on.</source>
            <translation>L’hôte refuse la version {refused} de l’API ; la version {version} est donc utilisée désormais.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The practice server stopped</source>
            <translation>Le serveur d’entraînement s’est arrêté</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its files and batches are kept. Start it again to go on.</source>
            <translation>Ses fichiers et ses lots sont conservés. Démarrez-le à nouveau pour continuer.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The practice account could not be read and was reset</source>
            <translation>Le compte d’entraînement n’a pas pu être lu et repart à zéro</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Leave it as it is unless Extend told you otherwise. Batches need the current version; with an older one files can be browsed.</source>
            <translation>Ne modifiez pas cette valeur sauf indication d’Extend. Les lots nécessitent la version actuelle ; avec une version antérieure, on peut parcourir les fichiers.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{version} — current</source>
            <translation>{version} — actuelle</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{version} — older, files only</source>
            <translation>{version} — antérieure, fichiers seulement</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No account yet. The sandbox needs none.</source>
            <translation>Aucun compte pour l’instant. Le bac à sable n’en a pas besoin.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Practice data on this computer; nothing is sent to Extend.</source>
            <translation>Données d’entraînement sur cet ordinateur ; rien n’est envoyé à Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Kept on this computer.</source>
            <translation>Conservé sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{host} · open now. {where}</source>
            <translation>{host} · ouvert actuellement. {where}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>A new key for {account}</source>
            <translation>Nouvelle clé pour {account}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>It is tried at {host} and kept in the place of the old one. Batches of this account then wait for “Resume all”.</source>
            <translation>Elle est vérifiée auprès de {host} et conservée à la place de l’ancienne. Les lots de ce compte attendent ensuite « Tout reprendre ».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Forget “{account}” and delete its key?</source>
            <translation>Oublier « {account} » et supprimer sa clé ?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its batches stay in the history on this computer.</source>
            <translation>Ses lots restent dans l’historique sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>What it held was kept as {place}.</source>
            <translation>Son contenu a été conservé sous {place}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Offline since {time}</source>
            <translation>Hors ligne depuis {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Connected</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>updated {duration} ago</source>
            <translation>mis à jour il y a {duration}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Next update in {duration}</source>
            <translation>Prochaine mise à jour dans {duration}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>At most {reads} reads, {writes} writes and {runs} runs a second, as Extend allows</source>
            <translation>Au plus {reads} lectures, {writes} écritures et {runs} exécutions par seconde, comme Extend le permet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Open a page in the browser and sign in to the network.</source>
            <translation>Ouvrez une page dans le navigateur et identifiez-vous sur le réseau.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Nothing is lost or sent twice.</source>
            <translation>Rien n’est perdu ni envoyé deux fois.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>You can still add, review and export.</source>
            <translation>Vous pouvez toujours ajouter, relire et exporter.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{operation}: waiting for Extend since {time}</source>
            <translation>{operation} : en attente d’Extend depuis {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Sandbox — practice data</source>
            <translation>Bac à sable — essais</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Environment</source>
            <comment>variables</comment>
            <translation>Variable d’environnement</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Files can be listed.</source>
            <translation>Les fichiers peuvent être listés.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Files cannot be listed with this key.</source>
            <translation>Les fichiers ne peuvent pas être listés avec cette clé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Batches can be created.</source>
            <translation>Des lots peuvent être créés.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Batches are not available with this key.</source>
            <translation>Les lots ne sont pas disponibles avec cette clé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Page {number}</source>
            <translation>Page {number}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/results.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>no rows</source>
            <translation>aucune ligne</translation>
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
            <translation>Remettre le compte d’entraînement à zéro ?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its files and runs are deleted from the practice server on this computer. Batches stay in the history, with the results that were fetched.</source>
            <translation>Ses fichiers et ses exécutions sont supprimés du serveur d’entraînement sur cet ordinateur. Les lots restent dans l’historique, avec les résultats qui ont été récupérés.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>next try in {duration}</source>
            <translation>prochain essai dans {duration}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No connection to the sandbox since {time}</source>
            <translation>Pas de connexion au bac à sable depuis {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No connection to Extend ({region}) since {time}</source>
            <translation>Pas de connexion à Extend ({region}) depuis {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>A page of the network answers instead of the sandbox since {time}</source>
            <translation>Une page du réseau répond à la place du bac à sable depuis {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>A page of the network answers instead of Extend ({region}) since {time}</source>
            <translation>Une page du réseau répond à la place d’Extend ({region}) depuis {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{uploads} and {runs} go on by themselves.</source>
            <translation>{uploads} et {runs} reprendront automatiquement.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{n} uploads go on by themselves.</source>
            <extracomment>One: {n} upload goes on by itself.</extracomment>
            <translation>
                <numerusform>{n} téléversement reprendra automatiquement.</numerusform>
                <numerusform>{n} téléversements reprendront automatiquement.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{n} runs go on by themselves.</source>
            <extracomment>One: {n} run goes on by itself.</extracomment>
            <translation>
                <numerusform>{n} exécution reprendra automatiquement.</numerusform>
                <numerusform>{n} exécutions reprendront automatiquement.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No extractors in this workspace yet.</source>
            <translation>Aucun extracteur dans cet espace de travail pour l’instant.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{n} extractors found.</source>
            <extracomment>One: {n} extractor found.</extracomment>
            <translation>
                <numerusform>{n} extracteur trouvé.</numerusform>
                <numerusform>{n} extracteurs trouvés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Name (DNS)</source>
            <translation>Nom (DNS)</translation>
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
            <translation>Connexion (TCP)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Encryption (TLS)</source>
            <translation>Chiffrement (TLS)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>API key</source>
            <translation>Clé d’API</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Permission</source>
            <translation>Autorisation</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Workspace</source>
            <translation>Espace de travail</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>API version</source>
            <translation>Version de l’API</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Rate limit</source>
            <translation>Limite de requêtes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>under way</source>
            <translation>en cours</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>ok</source>
            <translation>ok</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>note</source>
            <translation>remarque</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>not reached</source>
            <translation>non atteint</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>The connection works.</source>
            <translation>La connexion fonctionne.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>What was tried works. Not tried, for there was no API key: {left}.</source>
            <translation>Ce qui a été testé fonctionne. Non testé, faute de clé d’API : {left}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Open an account to test its connection.</source>
            <translation>Ouvrez un compte pour tester sa connexion.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>The test was cancelled.</source>
            <translation>Le test a été annulé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>connected by the proxy</source>
            <translation>connecté via le proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>connected</source>
            <translation>connecté</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>an API answers, asked without the key</source>
            <translation>une API répond, interrogée sans la clé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>the server does not say its time</source>
            <translation>le serveur n’indique pas son heure</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>the same as the server's</source>
            <translation>identique à celle du serveur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} ahead of the server's</source>
            <translation>en avance de {duration} sur celle du serveur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} behind the server's</source>
            <translation>en retard de {duration} sur celle du serveur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>accepted</source>
            <comment>an API key</comment>
            <translation>acceptée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Files cannot be listed.</source>
            <translation>Les fichiers ne peuvent pas être listés.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Extractors cannot be listed with this key, so there are no batches.</source>
            <translation>Les extracteurs ne peuvent pas être listés avec cette clé, il n’y a donc pas de lots.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>not used up: {reads} reads, {writes} writes and {runs} runs a second are tried at first</source>
            <translation>non épuisée : {reads} lectures, {writes} écritures et {runs} exécutions par seconde sont essayées d’abord</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} ahead of the server's; set this computer's date and time</source>
            <translation>en avance de {duration} sur celle du serveur ; réglez la date et l’heure de cet ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} behind the server's; set this computer's date and time</source>
            <translation>en retard de {duration} sur celle du serveur ; réglez la date et l’heure de cet ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>No extractors yet.</source>
            <translation>Aucun extracteur pour l’instant.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are at Extend: each goes on there and may be charged.</source>
            <extracomment>One: {n} input is at Extend: it goes on there and may be charged.</extracomment>
            <translation>
                <numerusform>{n} entrée est chez Extend : elle y continue et peut être facturée.</numerusform>
                <numerusform>{n} entrées sont chez Extend : chacune y continue et peut être facturée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are unconfirmed: each may be at Extend.</source>
            <extracomment>One: {n} input is unconfirmed: it may be at Extend.</extracomment>
            <translation>
                <numerusform>{n} entrée n’est pas confirmée : elle est peut-être chez Extend.</numerusform>
                <numerusform>{n} entrées ne sont pas confirmées : chacune est peut-être chez Extend.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are not sent: each will not be.</source>
            <extracomment>One: {n} input is not sent: it will not be.</extracomment>
            <translation>
                <numerusform>{n} entrée n’est pas envoyée : elle ne le sera pas.</numerusform>
                <numerusform>{n} entrées ne sont pas envoyées : aucune ne le sera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Retry {n} failed</source>
            <comment>inputs</comment>
            <extracomment>One: Retry {n} failed</extracomment>
            <translation>
                <numerusform>Réessayer {n} en échec</numerusform>
                <numerusform>Réessayer les {n} en échec</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Retry the selected</source>
            <comment>inputs</comment>
            <translation>Réessayer la sélection</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Retry the {n} selected</source>
            <comment>inputs</comment>
            <extracomment>One: Retry the {n} selected</extracomment>
            <translation>
                <numerusform>Réessayer l’entrée sélectionnée</numerusform>
                <numerusform>Réessayer les {n} sélectionnées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Nothing was sent again: no input of these has failed</source>
            <translation>Rien n’a été envoyé à nouveau : aucune de ces entrées n’est en échec</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs sent again as a new batch run</source>
            <extracomment>One: {n} input sent again as a new batch run</extracomment>
            <translation>
                <numerusform>{n} entrée envoyée à nouveau dans une nouvelle exécution de lot</numerusform>
                <numerusform>{n} entrées envoyées à nouveau dans une nouvelle exécution de lot</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{inputs} sent again as {n} new batch runs</source>
            <extracomment>One: {inputs} sent again as {n} new batch run</extracomment>
            <translation>
                <numerusform>{inputs} : nouvel envoi en {n} nouvelle exécution de lot</numerusform>
                <numerusform>{inputs} : nouvel envoi en {n} nouvelles exécutions de lot</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>What is at Extend ends by itself, with its results. What was not sent costs nothing.</source>
            <translation>Ce qui est chez Extend se termine de lui-même, avec ses résultats. Ce qui n’a pas été envoyé ne coûte rien.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Runs that finish meanwhile still count. Extend does not say whether it charges for runs that are stopped.</source>
            <translation>Les exécutions qui se terminent entre-temps comptent toujours. Extend n’indique pas si les exécutions arrêtées sont facturées.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are unconfirmed: the answer was lost, and Extend may have them.</source>
            <extracomment>One: {n} input is unconfirmed: the answer was lost, and Extend may have it.</extracomment>
            <translation>
                <numerusform>{n} entrée n’est pas confirmée : la réponse a été perdue, et Extend l’a peut-être.</numerusform>
                <numerusform>{n} entrées ne sont pas confirmées : la réponse a été perdue, et Extend les a peut-être.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Its {n} inputs, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is stopped: cancel the batch first for that.</source>
            <extracomment>One: Its {n} input, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is stopped: cancel the batch first for that.</extracomment>
            <translation>
                <numerusform>Son entrée ({n}), ses résultats et son historique sont retirés de cet ordinateur et ne peuvent pas être rétablis. Rien n’est arrêté chez Extend : pour cela, annulez d’abord le lot.</numerusform>
                <numerusform>Ses {n} entrées, leurs résultats et leur historique sont retirés de cet ordinateur et ne peuvent pas être rétablis. Rien n’est arrêté chez Extend : pour cela, annulez d’abord le lot.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Delete “{name}” although it has not ended?</source>
            <translation>Supprimer « {name} » alors qu’il n’est pas terminé ?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Delete “{name}” from the history?</source>
            <translation>Supprimer « {name} » de l’historique ?</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Its {n} inputs, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is touched; files you exported stay.</source>
            <extracomment>One: Its {n} input, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is touched; files you exported stay.</extracomment>
            <translation>
                <numerusform>Son entrée ({n}), ses résultats et son historique sont retirés de cet ordinateur et ne peuvent pas être rétablis. Rien n’est modifié chez Extend ; les fichiers que vous avez exportés restent.</numerusform>
                <numerusform>Ses {n} entrées, leurs résultats et leur historique sont retirés de cet ordinateur et ne peuvent pas être rétablis. Rien n’est modifié chez Extend ; les fichiers que vous avez exportés restent.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Top up the credits at Extend, then try again.</source>
            <translation>Rechargez les crédits chez Extend, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Nothing has been sent since {time}; every queue is kept.</source>
            <translation>Rien n’est envoyé depuis {time} ; toutes les files d’attente sont conservées.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{reason}: everything is paused</source>
            <translation>{reason} : tout est suspendu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>since {time}</source>
            <translation>depuis {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Everything is paused</source>
            <translation>Tout est suspendu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish what runs now; do not send the rest</source>
            <translation>Terminer ce qui est en cours ; ne pas envoyer le reste</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Do not send the {n} that wait; nothing runs at Extend now</source>
            <comment>inputs</comment>
            <extracomment>One: Do not send the one that waits; nothing runs at Extend now</extracomment>
            <translation>
                <numerusform>Ne pas envoyer celle qui attend ; rien n’est en cours chez Extend</numerusform>
                <numerusform>Ne pas envoyer les {n} qui attendent ; rien n’est en cours chez Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish the {n} that run now; nothing else is left to send</source>
            <comment>inputs</comment>
            <extracomment>One: Finish the one that runs now; nothing else is left to send</extracomment>
            <translation>
                <numerusform>Terminer celle qui est en cours ; il ne reste rien d’autre à envoyer</numerusform>
                <numerusform>Terminer les {n} qui sont en cours ; il ne reste rien d’autre à envoyer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish the {n} that run now; do not send the other one</source>
            <comment>inputs</comment>
            <extracomment>One: Finish the one that runs now; do not send the other one</extracomment>
            <translation>
                <numerusform>Terminer celle qui est en cours ; ne pas envoyer l’autre</numerusform>
                <numerusform>Terminer les {n} qui sont en cours ; ne pas envoyer l’autre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish the {n} that run now; do not send the other {unsent}</source>
            <comment>inputs</comment>
            <extracomment>One: Finish the one that runs now; do not send the other {unsent}</extracomment>
            <translation>
                <numerusform>Terminer celle qui est en cours ; ne pas envoyer les {unsent} autres</numerusform>
                <numerusform>Terminer les {n} qui sont en cours ; ne pas envoyer les {unsent} autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Stop everything, also what runs at Extend</source>
            <translation>Tout arrêter, y compris ce qui est en cours chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Stop everything</source>
            <translation>Tout arrêter</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Stop everything, also the {n} that run at Extend</source>
            <comment>inputs</comment>
            <extracomment>One: Stop everything, also the one that runs at Extend</extracomment>
            <translation>
                <numerusform>Tout arrêter, y compris celle qui est en cours chez Extend</numerusform>
                <numerusform>Tout arrêter, y compris les {n} qui sont en cours chez Extend</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>The key comes from EXTEND_API_KEY: change it there, then start again.</source>
            <translation>La clé provient de EXTEND_API_KEY : modifiez-la à cet endroit, puis redémarrez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Enter a valid key, made in Extend's dashboard under Developers.</source>
            <translation>Saisissez une clé valide, créée dans le tableau de bord d’Extend, sous Developers.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is damaged</source>
            <translation>Le journal est endommagé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Nothing more is sent or written. Close Extend Desktop and start it again: what can be read is recovered then, and the damaged file is kept.</source>
            <translation>Plus rien n’est envoyé ni écrit. Fermez Extend Desktop et redémarrez-le : ce qui peut être lu est alors récupéré, et le fichier endommagé est conservé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>The journal is older than the one last used</source>
            <translation>Le journal est plus ancien que le dernier utilisé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal was damaged</source>
            <translation>Le journal était endommagé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>The damaged file is kept: {place}</source>
            <translation>Le fichier endommagé est conservé : {place}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>It was probably restored from a backup, so what was sent since then is not in it.</source>
            <translation>Il a probablement été restauré à partir d’une sauvegarde ; ce qui a été envoyé depuis n’y figure donc pas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Look at Extend before you send anything again; batch runs missing here can be adopted.</source>
            <translation>Consultez Extend avant de renvoyer quoi que ce soit ; les exécutions de lot qui manquent ici peuvent être rattachées.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Nothing of it could be read, and a new one was begun. Look at Extend before you send again what was sent before.</source>
            <translation>Rien n’a pu en être lu, et un nouveau a été commencé. Consultez Extend avant de renvoyer ce qui a déjà été envoyé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>What happened last before the damage may be missing.</source>
            <translation>Ce qui s’est passé juste avant le dommage peut manquer.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} inputs could not be read.</source>
            <extracomment>One: {n} input could not be read.</extracomment>
            <translation>
                <numerusform>{n} entrée n’a pas pu être lue.</numerusform>
                <numerusform>{n} entrées n’ont pas pu être lues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} entries could not be placed.</source>
            <extracomment>One: {n} entry could not be placed.</extracomment>
            <translation>
                <numerusform>{n} élément n’a pas pu être attribué.</numerusform>
                <numerusform>{n} éléments n’ont pas pu être attribués.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} batches are paused until you resume them.</source>
            <extracomment>One: {n} batch is paused until you resume it.</extracomment>
            <translation>
                <numerusform>{n} lot est suspendu jusqu’à ce que vous le repreniez.</numerusform>
                <numerusform>{n} lots sont suspendus jusqu’à ce que vous les repreniez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} inputs may have been sent already and are looked for at Extend, not sent again.</source>
            <extracomment>One: {n} input may have been sent already and is looked for at Extend, not sent again.</extracomment>
            <translation>
                <numerusform>{n} entrée a peut-être déjà été envoyée ; elle est recherchée chez Extend, pas renvoyée.</numerusform>
                <numerusform>{n} entrées ont peut-être déjà été envoyées ; elles sont recherchées chez Extend, pas renvoyées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>What could not be read is as in a new program; accounts may have to be entered again.</source>
            <translation>Ce qui n’a pas pu être lu est comme dans un programme neuf ; les comptes devront peut-être être saisis à nouveau.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The settings were damaged</source>
            <translation>Les paramètres étaient endommagés</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>The journal is gone</source>
            <translation>Le journal a disparu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>It was there at the last start: {place} A new one was begun. What was sent before is not known here: look at Extend before you send it again.</source>
            <translation>Il était là au dernier démarrage : {place} Un nouveau a été commencé. Ce qui a été envoyé auparavant n’est pas connu ici : consultez Extend avant de le renvoyer.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Another program's file was in the journal's place</source>
            <translation>Le fichier d’un autre programme se trouvait à la place du journal</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>It is left as it is, under another name: {place} A new journal was begun. Look at Extend before you send again what was sent before.</source>
            <translation>Il est laissé tel quel, sous un autre nom : {place} Un nouveau journal a été commencé. Consultez Extend avant de renvoyer ce qui a déjà été envoyé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{batches}, {inputs} and {results} were recovered.</source>
            <translation>{batches}, {inputs} et {results} ont été récupérés.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Extend Desktop ended unexpectedly</source>
            <translation>Extend Desktop s’est arrêté de façon inattendue</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>A report is only ever saved to a file that you choose. Nothing is sent by itself, and there is no telemetry.</source>
            <translation>Un rapport n’est jamais enregistré que dans un fichier que vous choisissez. Rien n’est envoyé automatiquement, et il n’y a pas de télémétrie.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Secrets are taken out before a line is written. Times are UTC.</source>
            <translation>Les secrets sont retirés avant l’écriture de chaque ligne. Les heures sont en UTC.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>What goes into the report</source>
            <translation>Ce que contient le rapport</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>This is all of it. No document, result or key is in it. Send it yourself, to whom you choose.</source>
            <translation>C’est tout ce qu’il contient. Aucun document, résultat ou clé n’y figure. Envoyez-le vous-même, à qui vous voulez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Include names of accounts and batches, and paths</source>
            <translation>Inclure les noms des comptes et des lots, et les chemins</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Off, each is replaced by a mark, the same for the same name.</source>
            <translation>Si cette option est désactivée, chacun est remplacé par une marque, la même pour un même nom.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>The log is empty</source>
            <translation>Le journal des messages est vide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>No line fits the filter</source>
            <translation>Aucune ligne ne correspond au filtre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Information and above</source>
            <translation>Informations et au-delà</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Warnings and errors</source>
            <translation>Avertissements et erreurs</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Errors only</source>
            <translation>Erreurs seulement</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>It crashed at {time}.</source>
            <translation>Il s’est arrêté brutalement à {time}.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>It crashed at {time}, and {n} more times before.</source>
            <extracomment>One: It crashed at {time}, and {n} more time before.</extracomment>
            <translation>
                <numerusform>Il s’est arrêté brutalement à {time}, et {n} autre fois auparavant.</numerusform>
                <numerusform>Il s’est arrêté brutalement à {time}, et {n} autres fois auparavant.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Your batches are in the journal and go on where they stood. You can look at a report and save it, to attach it to a bug report; nothing is sent by itself.</source>
            <translation>Vos lots sont dans le journal et continuent là où ils en étaient. Vous pouvez consulter un rapport et l’enregistrer, pour le joindre à un signalement de bogue ; rien n’est envoyé automatiquement.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>{n} crashes of processes that read documents, the last at {time}.</source>
            <extracomment>One: {n} crash of a process that read documents, the last at {time}.</extracomment>
            <translation>
                <numerusform>{n} plantage d’un processus qui lisait des documents, le dernier à {time}.</numerusform>
                <numerusform>{n} plantages de processus qui lisaient des documents, le dernier à {time}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Such a document is named in its row, and no other one is touched. The traces are in the report.</source>
            <translation>Un tel document est signalé sur sa ligne, et aucun autre n’est touché. Les traces sont dans le rapport.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Saved: {name}</source>
            <translation>Enregistré : {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>{n} entries</source>
            <extracomment>One: {n} entry</extracomment>
            <translation>
                <numerusform>{n} élément</numerusform>
                <numerusform>{n} éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>{shown} of {n} entries</source>
            <extracomment>One: {shown} of {n} entry</extracomment>
            <translation>
                <numerusform>{shown} sur {n} élément</numerusform>
                <numerusform>{shown} sur {n} éléments</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>already in this list</source>
            <translation>déjà dans cette liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>left out by you</source>
            <translation>laissé de côté par vous</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>already extracted with this version</source>
            <translation>déjà extrait avec cette version</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file is empty</source>
            <translation>le fichier est vide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file cannot be read</source>
            <translation>le fichier ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Extend does not take files with this ending, or without one: give it the ending of what it is, such as .pdf, or save it as a PDF</source>
            <translation>Extend n’accepte pas les fichiers ayant cette extension, ou sans extension : donnez-lui celle de ce qu’il est, par exemple .pdf, ou enregistrez-le au format PDF</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>this program does not unpack this kind of archive: unpack it yourself, then add the files</source>
            <translation>ce programme ne décompresse pas ce type d’archive : décompressez-la vous-même, puis ajoutez les fichiers</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>neither its name nor its content says what type it is: choose it</source>
            <translation>ni son nom ni son contenu n’indiquent son type : choisissez-le</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file needs a password</source>
            <translation>le fichier nécessite un mot de passe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Extend opens no Office documents with a password: save it without one</source>
            <translation>Extend n’ouvre pas les documents Office protégés par un mot de passe : enregistrez-le sans mot de passe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>it was being written while it was checked: look again when that is over</source>
            <translation>il était en cours d’écriture pendant la vérification : vérifiez à nouveau quand ce sera fini</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>reading it took too long or ended the reader, so it may be damaged</source>
            <translation>sa lecture a pris trop de temps ou a arrêté le lecteur, il est donc peut-être endommagé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file is no longer there</source>
            <translation>le fichier n’est plus là</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing of this name is there: check the spelling, and that its drive or share is connected</source>
            <translation>rien ne porte ce nom à cet endroit : vérifiez l’orthographe, et que son lecteur ou son partage est connecté</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing is there, or no longer: programs keep files in this folder only for a moment, so save it somewhere first and add it from there</source>
            <translation>il n’y a rien, ou plus rien, à cet endroit : les programmes ne gardent des fichiers dans ce dossier qu’un instant ; enregistrez-le d’abord ailleurs et ajoutez-le depuis là</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the link leads back to itself</source>
            <translation>le lien ramène à lui-même</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>damaged or cut off</source>
            <translation>endommagé ou tronqué</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the document has no pages</source>
            <translation>le document n’a pas de pages</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its encryption is damaged, so no password helps</source>
            <translation>son chiffrement est endommagé, aucun mot de passe ne peut donc aider</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>a web page in place of the document, such as an error page</source>
            <translation>une page web à la place du document, par exemple une page d’erreur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the link leads nowhere</source>
            <translation>le lien ne mène nulle part</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its name holds a character that no file name can have</source>
            <translation>son nom contient un caractère qu’aucun nom de fichier ne peut avoir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the path is too long: move it nearer to the top folder or shorten the names</source>
            <translation>le chemin est trop long : rapprochez-le du dossier racine ou raccourcissez les noms</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>only in the cloud: download it in the file manager, then look again</source>
            <translation>seulement dans le cloud : téléchargez-le dans le gestionnaire de fichiers, puis vérifiez à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>looking at it failed by a fault of this program: look again, or remove it and add it again</source>
            <translation>son examen a échoué à cause d’une erreur de ce programme : vérifiez à nouveau, ou retirez-le et ajoutez-le à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>inside a ZIP archive under a password: enter it, or unpack it yourself</source>
            <translation>dans une archive ZIP protégée par un mot de passe : saisissez-le, ou décompressez-la vous-même</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>inside a ZIP archive under a password by AES, which this program cannot undo: unpack it yourself, then add the files</source>
            <translation>dans une archive ZIP chiffrée en AES, que ce programme ne peut pas ouvrir : décompressez-la vous-même, puis ajoutez les fichiers</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>this ZIP archive is damaged: get it anew, then look again, or unpack it yourself</source>
            <translation>cette archive ZIP est endommagée : procurez-vous-la de nouveau, puis vérifiez à nouveau, ou décompressez-la vous-même</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing is in the ZIP archive</source>
            <translation>l’archive ZIP ne contient rien</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unpacked, the ZIP archive would be far too large: if you trust it, unpack it yourself, then add the files</source>
            <translation>une fois décompressée, l’archive ZIP serait beaucoup trop volumineuse : si vous lui faites confiance, décompressez-la vous-même, puis ajoutez les fichiers</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>packed in a way that only some programs can undo: unpack it yourself, then add the files</source>
            <translation>compressé d’une façon que seuls certains programmes savent lire : décompressez-le vous-même, puis ajoutez les fichiers</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its name leads out of the ZIP archive, which no honest one does: unpack it yourself if you trust it</source>
            <translation>son nom mène hors de l’archive ZIP, ce qui n’arrive dans aucune archive honnête : décompressez-la vous-même si vous lui faites confiance</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the ZIP archive could not be unpacked, because the disk of this program's data is full or cannot be written: make room, then look again</source>
            <translation>l’archive ZIP n’a pas pu être décompressée, car le disque des données de ce programme est plein ou protégé en écriture : libérez de l’espace, puis vérifiez à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>it lies on another computer: connect to its share, then add it from there</source>
            <translation>il se trouve sur un autre ordinateur : connectez-vous à son partage, puis ajoutez-le depuis là</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>mount it first: open this place in the file manager, then add it from there</source>
            <translation>montez-le d’abord : ouvrez cet emplacement dans le gestionnaire de fichiers, puis ajoutez-le depuis là</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>a path on a Windows computer: give the path on this computer</source>
            <translation>un chemin d’un ordinateur Windows : indiquez le chemin sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>taken for a file name, but its folder is missing: give the full path, a link that starts with https://, or a file id</source>
            <translation>considéré comme un nom de fichier, mais son dossier manque : indiquez le chemin complet, un lien qui commence par https://, ou un identifiant de fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>only http and https addresses can be fetched</source>
            <translation>seules les adresses http et https peuvent être récupérées</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>this is not a whole address: one needs a host, and no spaces</source>
            <translation>ceci n’est pas une adresse complète : il faut un hôte, et aucun espace</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its own columns are too long to be sent along</source>
            <translation>ses propres colonnes sont trop longues pour être jointes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file was deleted at Extend</source>
            <translation>le fichier a été supprimé chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Already in this list</source>
            <translation>Déjà dans cette liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Left out by you</source>
            <translation>Laissé de côté par vous</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Already extracted with this version</source>
            <translation>Déjà extrait avec cette version</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is empty</source>
            <translation>Le fichier est vide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file cannot be read</source>
            <translation>Le fichier ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>This program does not unpack this kind of archive: unpack it yourself, then add the files</source>
            <translation>Ce programme ne décompresse pas ce type d’archive : décompressez-la vous-même, puis ajoutez les fichiers</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Neither its name nor its content says what type it is: choose it</source>
            <translation>Ni son nom ni son contenu n’indiquent son type : choisissez-le</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>The file needs a password</source>
            <translation>Le fichier nécessite un mot de passe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>It was being written while it was checked: look again when that is over</source>
            <translation>Il était en cours d’écriture pendant la vérification : vérifiez à nouveau quand ce sera fini</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Reading it took too long or ended the reader, so it may be damaged</source>
            <translation>Sa lecture a pris trop de temps ou a arrêté le lecteur, il est donc peut-être endommagé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is no longer there</source>
            <translation>Le fichier n’est plus là</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing of this name is there: check the spelling, and that its drive or share is connected</source>
            <translation>Rien ne porte ce nom à cet endroit : vérifiez l’orthographe, et que son lecteur ou son partage est connecté</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing is there, or no longer: programs keep files in this folder only for a moment, so save it somewhere first and add it from there</source>
            <translation>Il n’y a rien, ou plus rien, à cet endroit : les programmes ne gardent des fichiers dans ce dossier qu’un instant ; enregistrez-le d’abord ailleurs et ajoutez-le depuis là</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The link leads back to itself</source>
            <translation>Le lien ramène à lui-même</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Damaged or cut off</source>
            <translation>Endommagé ou tronqué</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The document has no pages</source>
            <translation>Le document n’a pas de pages</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its encryption is damaged, so no password helps</source>
            <translation>Son chiffrement est endommagé, aucun mot de passe ne peut donc aider</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>A web page in place of the document, such as an error page</source>
            <translation>Une page web à la place du document, par exemple une page d’erreur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The link leads nowhere</source>
            <translation>Le lien ne mène nulle part</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its name holds a character that no file name can have</source>
            <translation>Son nom contient un caractère qu’aucun nom de fichier ne peut avoir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>The path is too long: move it nearer to the top folder or shorten the names</source>
            <translation>Le chemin est trop long : rapprochez-le du dossier racine ou raccourcissez les noms</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Only in the cloud: download it in the file manager, then look again</source>
            <translation>Seulement dans le cloud : téléchargez-le dans le gestionnaire de fichiers, puis vérifiez à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Looking at it failed by a fault of this program: look again, or remove it and add it again</source>
            <translation>Son examen a échoué à cause d’une erreur de ce programme : vérifiez à nouveau, ou retirez-le et ajoutez-le à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Inside a ZIP archive under a password: enter it, or unpack it yourself</source>
            <translation>Dans une archive ZIP protégée par un mot de passe : saisissez-le, ou décompressez-la vous-même</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Inside a ZIP archive under a password by AES, which this program cannot undo: unpack it yourself, then add the files</source>
            <translation>Dans une archive ZIP chiffrée en AES, que ce programme ne peut pas ouvrir : décompressez-la vous-même, puis ajoutez les fichiers</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>This ZIP archive is damaged: get it anew, then look again, or unpack it yourself</source>
            <translation>Cette archive ZIP est endommagée : procurez-vous-la de nouveau, puis vérifiez à nouveau, ou décompressez-la vous-même</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing is in the ZIP archive</source>
            <translation>L’archive ZIP ne contient rien</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unpacked, the ZIP archive would be far too large: if you trust it, unpack it yourself, then add the files</source>
            <translation>Une fois décompressée, l’archive ZIP serait beaucoup trop volumineuse : si vous lui faites confiance, décompressez-la vous-même, puis ajoutez les fichiers</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Packed in a way that only some programs can undo: unpack it yourself, then add the files</source>
            <translation>Compressé d’une façon que seuls certains programmes savent lire : décompressez-le vous-même, puis ajoutez les fichiers</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its name leads out of the ZIP archive, which no honest one does: unpack it yourself if you trust it</source>
            <translation>Son nom mène hors de l’archive ZIP, ce qui n’arrive dans aucune archive honnête : décompressez-la vous-même si vous lui faites confiance</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>The ZIP archive could not be unpacked, because the disk of this program's data is full or cannot be written: make room, then look again</source>
            <translation>L’archive ZIP n’a pas pu être décompressée, car le disque des données de ce programme est plein ou protégé en écriture : libérez de l’espace, puis vérifiez à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>It lies on another computer: connect to its share, then add it from there</source>
            <translation>Il se trouve sur un autre ordinateur : connectez-vous à son partage, puis ajoutez-le depuis là</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Mount it first: open this place in the file manager, then add it from there</source>
            <translation>Montez-le d’abord : ouvrez cet emplacement dans le gestionnaire de fichiers, puis ajoutez-le depuis là</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>A path on a Windows computer: give the path on this computer</source>
            <translation>Un chemin d’un ordinateur Windows : indiquez le chemin sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Taken for a file name, but its folder is missing: give the full path, a link that starts with https://, or a file id</source>
            <translation>Considéré comme un nom de fichier, mais son dossier manque : indiquez le chemin complet, un lien qui commence par https://, ou un identifiant de fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Only http and https addresses can be fetched</source>
            <translation>Seules les adresses http et https peuvent être récupérées</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>This is not a whole address: one needs a host, and no spaces</source>
            <translation>Ceci n’est pas une adresse complète : il faut un hôte, et aucun espace</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its own columns are too long to be sent along</source>
            <translation>Ses propres colonnes sont trop longues pour être jointes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file was deleted at Extend</source>
            <translation>Le fichier a été supprimé chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>same content</source>
            <translation>même contenu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>extracted before</source>
            <translation>déjà extrait</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unreadable</source>
            <translation>illisible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>type not taken</source>
            <translation>type non accepté</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>other archive</source>
            <translation>autre archive</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unknown type</source>
            <translation>type inconnu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>password needed</source>
            <translation>mot de passe requis</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Office password</source>
            <translation>mot de passe Office</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>still being written</source>
            <translation>en cours d’écriture</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not examined</source>
            <translation>non examiné</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>gone</source>
            <translation>disparu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing there</source>
            <translation>rien à cet endroit</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>damaged</source>
            <translation>endommagé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>no pages</source>
            <translation>sans pages</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>a web page</source>
            <translation>une page web</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>broken link</source>
            <translation>lien rompu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>link leads back</source>
            <translation>lien en boucle</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not a name</source>
            <translation>nom impossible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>path too long</source>
            <translation>chemin trop long</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>only in the cloud</source>
            <translation>seulement dans le cloud</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not checked</source>
            <translation>non vérifié</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP password</source>
            <translation>mot de passe ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP under AES</source>
            <translation>ZIP chiffré en AES</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>damaged ZIP</source>
            <translation>ZIP endommagé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>empty ZIP</source>
            <translation>ZIP vide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP too large</source>
            <translation>ZIP trop volumineux</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP not readable</source>
            <translation>ZIP illisible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unsafe name</source>
            <translation>nom dangereux</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>no room on disk</source>
            <translation>disque plein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>other computer</source>
            <translation>autre ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not mounted</source>
            <translation>non monté</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Windows path</source>
            <translation>chemin Windows</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>no folder given</source>
            <translation>aucun dossier indiqué</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>bad address</source>
            <translation>adresse incorrecte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>columns too long</source>
            <translation>colonnes trop longues</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>deleted at Extend</source>
            <translation>supprimé chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Same content</source>
            <translation>Même contenu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Extracted before</source>
            <translation>Déjà extrait</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unreadable</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Type not taken</source>
            <translation>Type non accepté</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Other archive</source>
            <translation>Autre archive</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unknown type</source>
            <translation>Type inconnu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Password needed</source>
            <translation>Mot de passe requis</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Still being written</source>
            <translation>En cours d’écriture</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Not examined</source>
            <translation>Non examiné</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Gone</source>
            <translation>Disparu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing there</source>
            <translation>Rien à cet endroit</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Damaged</source>
            <translation>Endommagé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No pages</source>
            <translation>Sans pages</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>A web page</source>
            <translation>Une page web</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Broken link</source>
            <translation>Lien rompu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Link leads back</source>
            <translation>Lien en boucle</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Not a name</source>
            <translation>Nom impossible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Path too long</source>
            <translation>Chemin trop long</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Only in the cloud</source>
            <translation>Seulement dans le cloud</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Not checked</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Damaged ZIP</source>
            <translation>ZIP endommagé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Empty ZIP</source>
            <translation>ZIP vide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unsafe name</source>
            <translation>Nom dangereux</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No room on disk</source>
            <translation>Disque plein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Other computer</source>
            <translation>Autre ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Not mounted</source>
            <translation>Non monté</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No folder given</source>
            <translation>Aucun dossier indiqué</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Bad address</source>
            <translation>Adresse incorrecte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Columns too long</source>
            <translation>Colonnes trop longues</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Deleted at Extend</source>
            <translation>Supprimé chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No reason given</source>
            <translation>Aucune raison indiquée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · Extend file</source>
            <translation>Envoyer · fichier Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · Extend file, password</source>
            <translation>Envoyer · fichier Extend, mot de passe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · URL</source>
            <translation>Envoyer · URL</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · URL, password</source>
            <translation>Envoyer · URL, mot de passe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Blocked: password needed again</source>
            <translation>Bloqué : mot de passe à ressaisir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Blocked: ZIP password again</source>
            <translation>Bloqué : mot de passe ZIP à ressaisir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Compose opens; nothing is sent before you press Submit</source>
            <translation>« Composer » s’ouvre ; rien n’est envoyé avant que vous appuyiez sur « Envoyer »</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} reused</source>
            <comment>inputs</comment>
            <extracomment>One: {n} reused</extracomment>
            <translation>
                <numerusform>{n} réutilisée</numerusform>
                <numerusform>{n} réutilisées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} sent anyway</source>
            <comment>inputs</comment>
            <extracomment>One: {n} sent anyway</extracomment>
            <translation>
                <numerusform>{n} envoyée quand même</numerusform>
                <numerusform>{n} envoyées quand même</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} with a warning</source>
            <comment>inputs</comment>
            <extracomment>One: {n} with a warning</extracomment>
            <translation>
                <numerusform>{n} avec un avertissement</numerusform>
                <numerusform>{n} avec un avertissement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} being checked</source>
            <comment>inputs</comment>
            <extracomment>One: {n} being checked</extracomment>
            <translation>
                <numerusform>{n} en cours de vérification</numerusform>
                <numerusform>{n} en cours de vérification</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>urgent; lower runs first</source>
            <translation>urgente ; le plus petit nombre passe en premier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Urgent; lower runs first</source>
            <translation>Urgente ; le plus petit nombre passe en premier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>high; lower runs first</source>
            <translation>haute ; le plus petit nombre passe en premier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>High; lower runs first</source>
            <translation>Haute ; le plus petit nombre passe en premier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>normal; lower runs first</source>
            <translation>normale ; le plus petit nombre passe en premier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Normal; lower runs first</source>
            <translation>Normale ; le plus petit nombre passe en premier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>low; lower runs first</source>
            <translation>basse ; le plus petit nombre passe en premier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Low; lower runs first</source>
            <translation>Basse ; le plus petit nombre passe en premier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>lowest; lower runs first</source>
            <translation>minimale ; le plus petit nombre passe en premier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Lowest; lower runs first</source>
            <translation>Minimale ; le plus petit nombre passe en premier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Checking: downloads it from the cloud</source>
            <translation>Vérification : téléchargement depuis le cloud</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Held back</source>
            <translation>Retenu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>its password is needed again: passwords are kept only while the program runs</source>
            <translation>son mot de passe est à nouveau nécessaire : les mots de passe ne sont conservés que pendant l’exécution du programme</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Again: extracted before</source>
            <translation>À nouveau : déjà extrait</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Skipped</source>
            <translation>Ignoré</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Blocked</source>
            <translation>Bloqué</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Sent on your word</source>
            <translation>Envoyé à votre demande</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse: same content</source>
            <translation>Réutiliser : même contenu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse: already at Extend</source>
            <translation>Réutiliser : déjà chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload · to PDF</source>
            <translation>Téléverser · en PDF</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload · with password</source>
            <translation>Téléverser · avec mot de passe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>“Send anyway” in its menu sends it all the same.</source>
            <translation>« Envoyer quand même » dans son menu l’envoie malgré tout.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Uploaded once for all rows with this content; each row is processed, and charged.</source>
            <translation>Téléversé une seule fois pour toutes les lignes ayant ce contenu ; chaque ligne est traitée, et facturée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse anyway</source>
            <translation>Réutiliser quand même</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload anyway</source>
            <translation>Téléverser quand même</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse</source>
            <translation>Réutiliser</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>made a PDF at Extend</source>
            <translation>converti en PDF chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>with its password</source>
            <translation>avec son mot de passe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload as {type}</source>
            <translation>Téléverser comme {type}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload</source>
            <translation>Téléverser</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>same content as “{name}”</source>
            <translation>même contenu que « {name} »</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>same content as {n} other rows</source>
            <extracomment>One: same content as {n} other row</extracomment>
            <translation>
                <numerusform>même contenu que {n} autre ligne</numerusform>
                <numerusform>même contenu que {n} autres lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>already at Extend as “{name}”</source>
            <translation>déjà chez Extend sous le nom « {name} »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>already at Extend</source>
            <translation>déjà chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{reason}, will probably fail, and may be charged</source>
            <translation>{reason}, échouera probablement, et peut être facturé</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} selected</source>
            <comment>inputs</comment>
            <extracomment>One: {n} selected</extracomment>
            <translation>
                <numerusform>{n} sélectionnée</numerusform>
                <numerusform>{n} sélectionnées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Nothing to send yet: add files, folders or URLs</source>
            <translation>Rien à envoyer pour l’instant : ajoutez des fichiers, des dossiers ou des URL</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Nothing to send: {parts}</source>
            <translation>Rien à envoyer : {parts}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} uploads ({size})</source>
            <extracomment>One: {n} upload ({size})</extracomment>
            <translation>
                <numerusform>{n} téléversement ({size})</numerusform>
                <numerusform>{n} téléversements ({size})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} blocked ({damaged} damaged)</source>
            <comment>inputs</comment>
            <extracomment>One: {n} blocked ({damaged} damaged)</extracomment>
            <translation>
                <numerusform>{n} bloquée (dont endommagées : {damaged})</numerusform>
                <numerusform>{n} bloquées (dont endommagées : {damaged})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} ({size}) only in the cloud, to be downloaded</source>
            <comment>inputs</comment>
            <extracomment>One: {n} ({size}) only in the cloud, to be downloaded</extracomment>
            <translation>
                <numerusform>{n} ({size}) seulement dans le cloud, à télécharger</numerusform>
                <numerusform>{n} ({size}) seulement dans le cloud, à télécharger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>at least {n} pages</source>
            <extracomment>One: at least {n} page</extracomment>
            <translation>
                <numerusform>au moins {n} page</numerusform>
                <numerusform>au moins {n} pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>about {n} pages</source>
            <extracomment>One: about {n} page</extracomment>
            <translation>
                <numerusform>environ {n} page</numerusform>
                <numerusform>environ {n} pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>At least {n} pages</source>
            <extracomment>One: At least {n} page</extracomment>
            <translation>
                <numerusform>Au moins {n} page</numerusform>
                <numerusform>Au moins {n} pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>About {n} pages</source>
            <extracomment>One: About {n} page</extracomment>
            <translation>
                <numerusform>Environ {n} page</numerusform>
                <numerusform>Environ {n} pages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Made {time}</source>
            <translation>Création : {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{first} runs first, {last} last.</source>
            <translation>{first} passe en premier, {last} en dernier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Not sent: Extend's default holds until you choose a priority.</source>
            <translation>Non envoyée : la valeur par défaut d’Extend s’applique jusqu’à ce que vous choisissiez une priorité.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Sent with the batch.</source>
            <translation>Envoyée avec le lot.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{priority}, Extend's default</source>
            <translation>{priority}, valeur par défaut d’Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Extend's default</source>
            <translation>Valeur par défaut d’Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Skip them</source>
            <translation>Les ignorer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Run them again</source>
            <translation>Les exécuter à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Export the earlier results…</source>
            <translation>Exporter les résultats antérieurs…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Leave them out of this batch: nothing is sent or charged for them</source>
            <translation>Les laisser en dehors de ce lot : rien n’est envoyé ni facturé pour elles</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Send them as the others: they are processed again, and charged again</source>
            <translation>Les envoyer comme les autres : elles sont traitées à nouveau, et facturées à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Write the results that the earlier batches have</source>
            <translation>Écrire les résultats que contiennent les lots antérieurs</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Skip: extracted before</source>
            <translation>Ignorer : déjà extrait</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Send again: extracted before</source>
            <translation>Envoyer à nouveau : déjà extrait</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Already extracted with this version in “{batch}”</source>
            <translation>Déjà extrait avec cette version dans « {batch} »</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>{n} inputs were already extracted with this version and these options</source>
            <extracomment>One: {n} input was already extracted with this version and these options</extracomment>
            <translation>
                <numerusform>{n} entrée est déjà extraite avec cette version et ces options</numerusform>
                <numerusform>{n} entrées sont déjà extraites avec cette version et ces options</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>{n} inputs are skipped: their results are in earlier batches</source>
            <extracomment>One: {n} input is skipped: its result is in an earlier batch</extracomment>
            <translation>
                <numerusform>{n} entrée est ignorée : son résultat est dans un lot antérieur</numerusform>
                <numerusform>{n} entrées sont ignorées : leurs résultats sont dans des lots antérieurs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>When done</source>
            <translation>Une fois terminé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Export when finished</source>
            <translation>Exporter à la fin</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Quit when everything has ended</source>
            <translation>Quitter quand tout est terminé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Keep an icon in the tray</source>
            <translation>Garder une icône dans la zone de notification</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Open Extend Desktop</source>
            <translation>Ouvrir Extend Desktop</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Stay open</source>
            <translation>Rester ouvert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Quit now</source>
            <translation>Quitter maintenant</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Hide the window</source>
            <translation>Masquer la fenêtre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>The program quits when everything has ended</source>
            <translation>Le programme se ferme quand tout est terminé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Batches of all open accounts, their results and their exports come first. A paused batch, and an account on hold, keep the program open.</source>
            <translation>Les lots de tous les comptes ouverts, leurs résultats et leurs exportations passent d’abord. Un lot suspendu, ou un compte retenu, maintient le programme ouvert.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Everything has ended: the program quits in {n} seconds</source>
            <extracomment>One: Everything has ended: the program quits in {n} second</extracomment>
            <translation>
                <numerusform>Tout est terminé : le programme se ferme dans {n} seconde</numerusform>
                <numerusform>Tout est terminé : le programme se ferme dans {n} secondes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>All results and exports are saved. A new batch keeps the program open.</source>
            <translation>Tous les résultats et toutes les exportations sont enregistrés. Un nouveau lot maintient le programme ouvert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Closing the window leaves the program in the tray</source>
            <translation>Fermer la fenêtre laisse le programme dans la zone de notification</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Batches go on there. A click on its icon shows the window again; its menu quits. Settings, General, switches this off.</source>
            <translation>Les lots y continuent. Un clic sur son icône affiche à nouveau la fenêtre ; son menu permet de quitter. Ce comportement se désactive dans « Paramètres », « Général ».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Closing the window hides it, and batches go on. The menu of the icon quits.</source>
            <translation>Fermer la fenêtre la masque, et les lots continuent. Le menu de l’icône permet de quitter.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>This desktop shows no icons in a tray, so closing the window quits as always.</source>
            <translation>Ce bureau n’affiche pas d’icônes dans une zone de notification ; fermer la fenêtre quitte donc comme toujours.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_text.py"></location>
            <source>Check the network connection, then try again.</source>
            <translation>Vérifiez la connexion réseau, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_text.py"></location>
            <source>Wait a little, then try again.</source>
            <translation>Attendez un peu, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_text.py"></location>
            <source>Try again. If it happens again, report it with the code “{code}”.</source>
            <translation>Réessayez. Si cela se reproduit, signalez-le avec le code « {code} ».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The API key was refused</source>
            <translation>La clé d’API a été refusée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend does not accept the key of this account.</source>
            <translation>Extend n’accepte pas la clé de ce compte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Enter a valid key. Keys are made in Extend's dashboard, under Developers.</source>
            <translation>Saisissez une clé valide. Les clés se créent dans le tableau de bord d’Extend, sous Developers.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Credits ran out</source>
            <translation>Crédits épuisés</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend refuses new work until there are credits again. The queue is kept.</source>
            <translation>Extend refuse tout nouveau travail jusqu’à ce qu’il y ait de nouveau des crédits. La file d’attente est conservée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Top up the credits in Extend's dashboard, then resume.</source>
            <translation>Rechargez les crédits dans le tableau de bord d’Extend, puis reprenez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The key may not do this</source>
            <translation>La clé ne permet pas cette opération</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The key has no permission for this, or belongs to another workspace.</source>
            <translation>La clé n’a pas l’autorisation nécessaire, ou appartient à un autre espace de travail.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the workspace id in the account's settings, or use a key with this permission.</source>
            <translation>Vérifiez l’identifiant d’espace de travail dans les paramètres du compte, ou utilisez une clé ayant cette autorisation.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Too many requests</source>
            <translation>Trop de requêtes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend asked us to slow down; the organization's limit is used up.</source>
            <translation>Extend nous a demandé de ralentir ; la limite de l’organisation est épuisée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing was lost. Wait a little; it goes on by itself where it can.</source>
            <translation>Rien n’a été perdu. Attendez un peu ; tout reprend automatiquement là où c’est possible.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is not there</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>{what} was not found: it was deleted, or it belongs to another workspace.</source>
            <translation>{what} est introuvable : suppression, ou appartenance à un autre espace de travail.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend has no such object: it was deleted, or it belongs to another workspace.</source>
            <translation>Extend n’a pas d’objet de ce type : il a été supprimé, ou il appartient à un autre espace de travail.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Refresh the list. Check the workspace id in the account's settings.</source>
            <translation>Actualisez la liste. Vérifiez l’identifiant d’espace de travail dans les paramètres du compte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend refused the request</source>
            <translation>Extend a refusé la requête</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend did not accept what was sent. Nothing was created.</source>
            <translation>Extend n’a pas accepté ce qui a été envoyé. Rien n’a été créé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Change what the message names, then try again.</source>
            <translation>Modifiez ce que le message indique, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Too large for Extend</source>
            <translation>Trop volumineux pour Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>{name} is larger than Extend accepts.</source>
            <translation>{name} est plus volumineux que ce qu’Extend accepte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>What was sent is larger than Extend accepts.</source>
            <translation>Ce qui a été envoyé est plus volumineux que ce qu’Extend accepte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Send a smaller file, or split it.</source>
            <translation>Envoyez un fichier plus petit, ou divisez-le.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server no longer offers this</source>
            <translation>Le serveur ne propose plus ceci</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The API no longer has this call in the version that was asked for.</source>
            <translation>L’API ne propose plus cet appel dans la version demandée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Update Extend Desktop, or check the API version of the account.</source>
            <translation>Mettez à jour Extend Desktop, ou vérifiez la version de l’API du compte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server points elsewhere</source>
            <translation>Le serveur renvoie ailleurs</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>{host} redirects to another address. The key was not sent there.</source>
            <translation>{host} redirige vers une autre adresse. La clé n’y a pas été envoyée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server redirects to another address. The key was not sent there.</source>
            <translation>Le serveur redirige vers une autre adresse. La clé n’y a pas été envoyée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the address in the account's settings. A login page of a network can do this too.</source>
            <translation>Vérifiez l’adresse dans les paramètres du compte. La page de connexion d’un réseau peut aussi en être la cause.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Batches are not available on this account</source>
            <translation>Les lots ne sont pas disponibles avec ce compte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This account speaks the older API, which cannot create extract batches.</source>
            <translation>Ce compte utilise l’ancienne API, qui ne peut pas créer de lots d’extraction.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Files can be used. For batches, use an account on the current API.</source>
            <translation>Les fichiers sont utilisables. Pour les lots, utilisez un compte avec l’API actuelle.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>There is no such extractor</source>
            <translation>Cet extracteur n’existe pas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This account has no extractor with the id or name {name}; it has: {known}.</source>
            <translation>Ce compte n’a pas d’extracteur dont l’identifiant ou le nom est {name} ; il a : {known}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Use one of these names, or an id.</source>
            <translation>Utilisez l’un de ces noms, ou un identifiant.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Several extractors have this name</source>
            <translation>Plusieurs extracteurs portent ce nom</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>More than one extractor is called {name}.</source>
            <translation>Plus d’un extracteur s’appelle {name}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Use the extractor's id; the dashboard shows it.</source>
            <translation>Utilisez l’identifiant de l’extracteur ; le tableau de bord l’affiche.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch is still being cancelled</source>
            <translation>Le lot est encore en cours d’annulation</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing of “{name}” can be sent again before its cancel has ended.</source>
            <translation>Rien de « {name} » ne peut être renvoyé avant la fin de son annulation.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait until it has ended, then try again.</source>
            <translation>Attendez la fin, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is still being looked for</source>
            <translation>La recherche est encore en cours</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The runs of “{name}” may yet appear at Extend, so nothing was sent again.</source>
            <translation>Les exécutions de « {name} » peuvent encore apparaître chez Extend, rien n’a donc été renvoyé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait until the look-up has ended, then decide.</source>
            <translation>Attendez la fin de la recherche, puis décidez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The submission was not found at Extend</source>
            <translation>L’envoi n’a pas été trouvé chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>No run of the submission whose answer was lost has appeared.</source>
            <translation>Aucune exécution de l’envoi dont la réponse a été perdue n’est apparue.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Decide whether to send it again.</source>
            <translation>Décidez s’il faut l’envoyer à nouveau.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This batch run is followed already</source>
            <translation>Cette exécution de lot est déjà suivie</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It belongs to the batch “{name}”.</source>
            <translation>Elle appartient au lot « {name} ».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It belongs to a batch of this account.</source>
            <translation>Elle appartient à un lot de ce compte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Open that batch.</source>
            <translation>Ouvrez ce lot.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This batch run cannot be followed</source>
            <translation>Cette exécution de lot ne peut pas être suivie</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It has no extract runs that can be read.</source>
            <translation>Elle n’a pas d’exécutions d’extraction lisibles.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the id; a batch run that was just created may need a moment.</source>
            <translation>Vérifiez l’identifiant ; une exécution de lot qui vient d’être créée peut demander un instant.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend answered with status {status}.</source>
            <translation>Extend a répondu avec le statut {status}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend did not accept the request.</source>
            <translation>Extend n’a pas accepté la requête.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A batch still needs this file</source>
            <translation>Un lot a encore besoin de ce fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The file is used by a batch that has not ended.</source>
            <translation>Le fichier est utilisé par un lot qui n’est pas terminé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait until the batch has ended, or cancel it first.</source>
            <translation>Attendez la fin du lot, ou annulez-le d’abord.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Gone at Extend</source>
            <translation>Disparu chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend no longer has it: it was deleted there, or belongs to another workspace.</source>
            <translation>Extend ne l’a plus : il y a été supprimé, ou appartient à un autre espace de travail.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the account's workspace id, then retry: Extend is asked once more before anything is sent.</source>
            <translation>Vérifiez l’identifiant d’espace de travail du compte, puis réessayez : Extend est interrogé une fois encore avant tout envoi.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its batch run is FAILED at Extend</source>
            <translation>Son exécution de lot est à l’état FAILED chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend ended the batch run without processing this input.</source>
            <translation>Extend a terminé l’exécution de lot sans traiter cette entrée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Retry it; if it stays, contact Extend with the batch run's id.</source>
            <translation>Réessayez ; si le problème persiste, contactez Extend avec l’identifiant de l’exécution de lot.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its batch run is CANCELLED at Extend</source>
            <translation>Son exécution de lot est à l’état CANCELLED chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend stopped the batch run before this input was processed.</source>
            <translation>Extend a arrêté l’exécution de lot avant le traitement de cette entrée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Send it again if you want it after all.</source>
            <translation>Envoyez-la à nouveau si vous la voulez malgré tout.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is in a state that this program does not know</source>
            <translation>Elle est dans un état que ce programme ne connaît pas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A run is in a state that this program does not know.</source>
            <translation>Une exécution est dans un état que ce programme ne connaît pas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing is lost: it is asked about until it ends. An update may know the word.</source>
            <translation>Rien n’est perdu : elle est interrogée jusqu’à ce qu’elle se termine. Une mise à jour connaîtra peut-être ce mot.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its run never appeared</source>
            <translation>Son exécution n’est jamais apparue</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch run at Extend ended, and no run of this input was listed.</source>
            <translation>L’exécution de lot chez Extend est terminée, et aucune exécution de cette entrée n’a été listée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Retry it: before anything is sent, it is looked for once more.</source>
            <translation>Réessayez : avant tout envoi, elle est recherchée une fois encore.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is not known whether it went through</source>
            <translation>On ne sait pas si l’opération a abouti</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was lost: the work may have started at Extend. It is not sent twice.</source>
            <translation>La réponse a été perdue : le travail a peut-être commencé chez Extend. Il n’est pas envoyé deux fois.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait: it is being looked up. If it is not found, you decide whether to send it again.</source>
            <translation>Attendez : la recherche est en cours. Si rien n’est trouvé, vous décidez s’il faut l’envoyer à nouveau.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>A fault at Extend</source>
            <translation>Une erreur chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend answered with an internal error.</source>
            <translation>Extend a répondu par une erreur interne.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait a little, then try again. If it stays, contact Extend with the request id.</source>
            <translation>Attendez un peu, puis réessayez. Si le problème persiste, contactez Extend avec l’identifiant de la requête.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend is not reachable behind its gateway</source>
            <translation>Extend n’est pas joignable derrière sa passerelle</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A gateway before Extend answered instead of Extend.</source>
            <translation>Une passerelle placée devant Extend a répondu à sa place.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend is not available</source>
            <translation>Extend n’est pas disponible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend says it cannot work at the moment.</source>
            <translation>Extend indique ne pas pouvoir travailler pour le moment.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Something else than Extend answered</source>
            <translation>Autre chose qu’Extend a répondu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was a web page, perhaps from a proxy or a login page of the network.</source>
            <translation>La réponse était une page web, peut-être d’un proxy ou d’une page de connexion du réseau.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the network and the proxy, and the address in the account's settings.</source>
            <translation>Vérifiez le réseau et le proxy, ainsi que l’adresse dans les paramètres du compte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer is nested too deep</source>
            <translation>La réponse est imbriquée trop profondément</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer had lists or objects within one another further than can be read, so it was not read.</source>
            <translation>La réponse contenait des listes ou des objets imbriqués plus profondément que ce qui peut être lu ; elle n’a donc pas été lue.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was cut off</source>
            <translation>La réponse a été tronquée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer ended in the middle.</source>
            <translation>La réponse s’est arrêtée au milieu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was empty</source>
            <translation>La réponse était vide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server said yes, and nothing else.</source>
            <translation>Le serveur a répondu positivement, sans rien d’autre.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer is too big</source>
            <translation>La réponse est trop volumineuse</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server sent more than can be a valid answer, so reading was stopped.</source>
            <translation>Le serveur a envoyé plus que ce que peut contenir une réponse valide, la lecture a donc été arrêtée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the address in the account's settings.</source>
            <translation>Vérifiez l’adresse dans les paramètres du compte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer cannot be unpacked</source>
            <translation>La réponse ne peut pas être décompressée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It came packed in a way that was not asked for, so it was not read.</source>
            <translation>Elle est arrivée compressée d’une façon qui n’était pas demandée, elle n’a donc pas été lue.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something between here and Extend changes answers: check the proxy.</source>
            <translation>Quelque chose entre cet ordinateur et Extend modifie les réponses : vérifiez le proxy.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend's list does not end</source>
            <translation>La liste d’Extend ne se termine pas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server gave page after page without an end, so reading was stopped.</source>
            <translation>Le serveur a fourni page après page sans fin, la lecture a donc été arrêtée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Refresh the list. If it stays, contact Extend.</source>
            <translation>Actualisez la liste. Si le problème persiste, contactez Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address is not a web address.</source>
            <translation>L’adresse n’est pas une adresse web.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address must not carry a user name.</source>
            <translation>L’adresse ne doit pas comporter de nom d’utilisateur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address must not carry a query or a fragment.</source>
            <translation>L’adresse ne doit pas comporter de requête ni de fragment.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The key is only sent over https, or to this computer.</source>
            <translation>La clé n’est envoyée que par https, ou à cet ordinateur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address is not https, so the key is not sent there.</source>
            <translation>L’adresse n’est pas en https, la clé n’y est donc pas envoyée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>only http:// and https:// proxies can be used, not SOCKS.</source>
            <translation>seuls les proxys http:// et https:// peuvent être utilisés, pas SOCKS.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it is not an address of the form host:port.</source>
            <translation>ce n’est pas une adresse de la forme hôte:port.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>An id has a form that cannot be sent.</source>
            <translation>Un identifiant a une forme qui ne peut pas être envoyée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>nothing is left of it without blanks, quotes and the like.</source>
            <translation>il n’en reste rien sans les espaces, guillemets et autres.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it has a blank or a line break in the middle.</source>
            <translation>elle contient un espace ou un saut de ligne au milieu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it is only the shortened form that is shown in lists.</source>
            <translation>ce n’est que la forme abrégée affichée dans les listes.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it has a character that no key has.</source>
            <translation>elle contient un caractère qu’aucune clé ne contient.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch has not ended yet.</source>
            <translation>Le lot n’est pas encore terminé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A version of the extractor was not found: it was deleted, or it belongs to another workspace.</source>
            <translation>Une version de l’extracteur est introuvable : elle a été supprimée, ou elle appartient à un autre espace de travail.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch is no longer in the journal.</source>
            <translation>Le lot n’est plus dans le journal.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>No list of files is shown yet.</source>
            <translation>Aucune liste de fichiers n’est encore affichée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A batch needs a name.</source>
            <translation>Un lot doit avoir un nom.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This cannot be the id of a batch run.</source>
            <translation>Ceci ne peut pas être l’identifiant d’une exécution de lot.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It has more runs than a batch run can have.</source>
            <translation>Elle a plus d’exécutions qu’une exécution de lot ne peut en avoir.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It has no extract runs, or none yet.</source>
            <translation>Elle n’a pas d’exécutions d’extraction, ou pas encore.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its runs do not say which extractor they belong to.</source>
            <translation>Ses exécutions n’indiquent pas à quel extracteur elles appartiennent.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something that is no file is in the journal's place.</source>
            <translation>Quelque chose qui n’est pas un fichier se trouve à la place du journal.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This user may not read the journal.</source>
            <translation>Cet utilisateur n’a pas le droit de lire le journal.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing of it could be read, and a new one was begun.</source>
            <translation>Rien n’a pu en être lu, et un nouveau a été commencé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Another program's file was in its place, and a new one was begun.</source>
            <translation>Le fichier d’un autre programme se trouvait à sa place, et un nouveau a été commencé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is older than the one last used.</source>
            <translation>Il est plus ancien que le dernier utilisé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it is too large.</source>
            <translation>il est trop volumineux.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>see the whole file.</source>
            <translation>voyez le fichier entier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The disk or the folder cannot be written.</source>
            <translation>Le disque ou le dossier est protégé en écriture.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The disk refused.</source>
            <translation>Le disque a refusé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It took too long.</source>
            <translation>Cela a pris trop de temps.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Encryption ended early; it needs about a gigabyte of memory.</source>
            <translation>Le chiffrement s’est arrêté trop tôt ; il nécessite environ un gigaoctet de mémoire.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Another copy of the program is writing it.</source>
            <translation>Une autre instance du programme est en train de l’écrire.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>What came back was not what was written.</source>
            <translation>Ce qui a été relu n’est pas ce qui avait été écrit.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it cannot be used.</source>
            <translation>il ne peut pas être utilisé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing files</source>
            <translation>Liste des fichiers</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Reading a file's entry</source>
            <translation>Lecture de la fiche d’un fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Deleting a file</source>
            <translation>Suppression d’un fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Uploading a file</source>
            <translation>Téléversement d’un fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Downloading a file</source>
            <translation>Téléchargement d’un fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing extractors</source>
            <translation>Liste des extracteurs</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing an extractor's versions</source>
            <translation>Liste des versions d’un extracteur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Reading an extractor's version</source>
            <translation>Lecture d’une version d’extracteur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Submitting a batch run</source>
            <translation>Envoi d’une exécution de lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Asking for a batch run</source>
            <translation>Interrogation d’une exécution de lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing runs</source>
            <translation>Liste des exécutions</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Fetching a result</source>
            <translation>Récupération d’un résultat</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Cancelling a run</source>
            <translation>Annulation d’une exécution</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Deleting a run</source>
            <translation>Suppression d’une exécution</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing evaluation sets</source>
            <translation>Liste des jeux d’évaluation</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Creating an evaluation set</source>
            <translation>Création d’un jeu d’évaluation</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Asking whose key it is</source>
            <translation>Recherche du propriétaire de la clé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Adding to an evaluation set</source>
            <translation>Ajout à un jeu d’évaluation</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Writing the journal</source>
            <translation>Écriture du journal</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something went wrong</source>
            <translation>Un problème est survenu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The reason is given only as a code: {code}.</source>
            <translation>La raison n’est donnée que sous forme de code : {code}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A fault in Extend Desktop</source>
            <translation>Une erreur dans Extend Desktop</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something happened that the program was not made for ({code}).</source>
            <translation>Il s’est produit quelque chose que le programme ne prévoit pas ({code}).</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing that was stored is lost. Restart the program; if it happens again, report it.</source>
            <translation>Rien de ce qui était enregistré n’est perdu. Redémarrez le programme ; si cela se reproduit, signalez-le.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>{text} (request id {request_id})</source>
            <translation>{text} (identifiant de requête {request_id})</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>The certificate file {path} of Settings, Network is not trusted: {reason}</source>
            <translation>Le fichier de certificats {path} de « Paramètres », « Réseau » n’est pas approuvé : {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Extend says: “{text}”</source>
            <translation>Extend indique : « {text} »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>Cause: {title}.</source>
            <translation>Cause : {title}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>It asked us to wait {duration}.</source>
            <translation>Il nous a été demandé d’attendre {duration}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Extend measures versions of the extractor against the outputs you expect. Check each one, correct what is wrong, then add them. Nothing is extracted or charged.</source>
            <translation>Extend évalue les versions de l’extracteur par rapport aux résultats que vous attendez. Vérifiez chacun d’eux, corrigez ce qui est faux, puis ajoutez-les. Rien n’est extrait ni facturé.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} without a result</source>
            <comment>documents</comment>
            <extracomment>One: {n} without a result</extracomment>
            <translation>
                <numerusform>{n} sans résultat</numerusform>
                <numerusform>{n} sans résultat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} without a file at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} without a file at Extend</extracomment>
            <translation>
                <numerusform>{n} sans fichier chez Extend</numerusform>
                <numerusform>{n} sans fichier chez Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Add {n} documents</source>
            <extracomment>One: Add {n} document</extracomment>
            <translation>
                <numerusform>Ajouter {n} document</numerusform>
                <numerusform>Ajouter {n} documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents are now in the evaluation set “{name}”</source>
            <extracomment>One: {n} document is now in the evaluation set “{name}”</extracomment>
            <translation>
                <numerusform>{n} document est maintenant dans le jeu d’évaluation « {name} »</numerusform>
                <numerusform>{n} documents sont maintenant dans le jeu d’évaluation « {name} »</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents are left out: {reasons}.</source>
            <extracomment>One: {n} document is left out: {reasons}.</extracomment>
            <translation>
                <numerusform>{n} document est laissé de côté : {reasons}.</numerusform>
                <numerusform>{n} documents sont laissés de côté : {reasons}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>None was added.</source>
            <translation>Aucun n’a été ajouté.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents are in the set.</source>
            <extracomment>One: {n} document is in the set.</extracomment>
            <translation>
                <numerusform>{n} document est dans le jeu.</numerusform>
                <numerusform>{n} documents sont dans le jeu.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>This is not valid JSON: look at line {line}.</source>
            <translation>Ceci n’est pas du JSON valide : voyez la ligne {line}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Not as the extractor's schema has it: {fields}.</source>
            <translation>Non conforme au schéma de l’extracteur : {fields}.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Not as the extractor's schema has it: {fields} and {n} more.</source>
            <extracomment>One: Not as the extractor's schema has it: {fields} and {n} more.</extracomment>
            <translation>
                <numerusform>Non conforme au schéma de l’extracteur : {fields} et {n} autre.</numerusform>
                <numerusform>Non conforme au schéma de l’extracteur : {fields} et {n} autres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents may be in it: look in the dashboard before you add them again.</source>
            <extracomment>One: {n} document may be in it: look in the dashboard before you add them again.</extracomment>
            <translation>
                <numerusform>{n} document y est peut-être : consultez le tableau de bord avant de l’ajouter à nouveau.</numerusform>
                <numerusform>{n} documents y sont peut-être : consultez le tableau de bord avant de les ajouter à nouveau.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Keep texts from running as formulas</source>
            <translation>Empêcher les textes de s’exécuter comme des formules</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Excel on this computer</source>
            <translation>Excel sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Excel international</source>
            <translation>Excel international</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Data interchange</source>
            <translation>Échange de données</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The result has not been fetched yet</source>
            <translation>Le résultat n’a pas encore été récupéré</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>New is what has ended, or changed, since the last export with the same preset. What has not ended comes with a later one.</source>
            <translation>Est nouveau ce qui s’est terminé, ou a changé, depuis la dernière exportation avec le même préréglage. Ce qui n’est pas terminé viendra avec une exportation ultérieure.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>What is new is kept for each saved preset. This one is changed and not saved: save it to export only what is new. This export does not count for it.</source>
            <translation>Ce qui est nouveau est suivi pour chaque préréglage enregistré. Celui-ci est modifié et non enregistré : enregistrez-le pour n’exporter que ce qui est nouveau. Cette exportation n’est pas comptée pour lui.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Asks for a pattern of names once the export is written; nothing happens by itself</source>
            <translation>Demande un modèle de noms une fois l’exportation écrite ; rien ne se fait automatiquement</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Shows what the batch left at Extend once the export is written, and asks for a typed yes</source>
            <translation>Affiche ce que le lot a laissé chez Extend une fois l’exportation écrite, et demande de saisir une confirmation</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Every batch is written to the folder when it is finished; the menu of Export can have it otherwise for one batch. Nothing there is replaced, and what could not be written is tried again at the next start.</source>
            <translation>Chaque lot est écrit dans le dossier quand il est terminé ; le menu « Exporter » permet un autre choix pour un lot. Rien n’y est remplacé, et ce qui n’a pas pu être écrit est retenté au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Drag to order, or Alt with an arrow key; double-click or F2 renames.</source>
            <translation>Faites glisser pour ordonner, ou utilisez Alt avec une touche fléchée ; un double-clic ou F2 renomme.</translation>
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
            <translation>Dossier, un JSON par document</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>One table. A CSV has no types: a spreadsheet guesses them when it opens the file.</source>
            <translation>Un seul tableau. Un CSV n’a pas de types : un tableur les devine quand il ouvre le fichier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Numbers and dates as such, ids as text, a sheet for each array, and one for what has no result.</source>
            <translation>Nombres et dates en tant que tels, identifiants en texte, une feuille pour chaque tableau de valeurs, et une pour ce qui n’a pas de résultat.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Each document on a line of its own, with the whole answer of Extend: confidences, citations, both outputs of a reviewed one.</source>
            <translation>Chaque document sur sa propre ligne, avec la réponse complète d’Extend : indices de confiance, citations, les deux résultats d’un document relu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>A new folder with a file for each document, with the whole answer of Extend, and a list.</source>
            <translation>Un nouveau dossier avec un fichier pour chaque document, contenant la réponse complète d’Extend, et une liste.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>About the document</source>
            <translation>À propos du document</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>A column of your own list</source>
            <translation>Une colonne de votre propre liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>A field of the extractor</source>
            <translation>Un champ de l’extracteur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>About a field</source>
            <translation>À propos d’un champ</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} documents not finished yet.</source>
            <extracomment>One: {n} document not finished yet.</extracomment>
            <translation>
                <numerusform>{n} document pas encore terminé.</numerusform>
                <numerusform>{n} documents pas encore terminés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>All of {n} documents</source>
            <extracomment>One: The one document</extracomment>
            <translation>
                <numerusform>Le seul document</numerusform>
                <numerusform>Les {n} documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The first {shown} of {n} documents</source>
            <extracomment>One: The first {shown} of {n} document</extracomment>
            <translation>
                <numerusform>Les {shown} premiers sur {n} document</numerusform>
                <numerusform>Les {shown} premiers sur {n} documents</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>changed, not saved</source>
            <translation>modifié, non enregistré</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>To {folder}, by “{preset}”; turn it off here</source>
            <translation>Vers {folder}, selon « {preset} » ; désactivez ici</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Written by itself: {what}</source>
            <translation>Écrit automatiquement : {what}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>standard output</source>
            <translation>sortie standard</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} rows written to {name}</source>
            <extracomment>One: {n} row written to {name}</extracomment>
            <translation>
                <numerusform>{n} ligne écrite dans {name}</numerusform>
                <numerusform>{n} lignes écrites dans {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{rows} of {n} documents written to {name}</source>
            <extracomment>One: {rows} of {n} document written to {name}</extracomment>
            <translation>
                <numerusform>Écrit dans {name} : {rows} de {n} document</numerusform>
                <numerusform>Écrit dans {name} : {rows} de {n} documents</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Partial: some inputs have no result yet.</source>
            <translation>Partiel : certaines entrées n’ont pas encore de résultat.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The extractor does not have these columns, they are empty: {names}.</source>
            <translation>L’extracteur n’a pas ces colonnes, elles sont vides : {names}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>What it holds stands in {name}.</source>
            <translation>Ce qu’il contient se trouve dans {name}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>More than a sheet holds; it goes on in {names}.</source>
            <translation>Plus que ce que contient une feuille ; la suite est dans {names}.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{names} and {n} more</source>
            <extracomment>One: {names} and {n} more</extracomment>
            <translation>
                <numerusform>{names} et {n} autre</numerusform>
                <numerusform>{names} et {n} autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The earlier results: {documents}</source>
            <translation>Les résultats antérieurs : {documents}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The earlier results: {documents} of {n} batches</source>
            <extracomment>One: The earlier results: {documents} of {n} batch</extracomment>
            <translation>
                <numerusform>Les résultats antérieurs : {documents} de {n} lot</numerusform>
                <numerusform>Les résultats antérieurs : {documents} de {n} lots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} texts marked so as not to run as formulas.</source>
            <extracomment>One: {n} text marked so as not to run as formulas.</extracomment>
            <translation>
                <numerusform>{n} texte marqué pour ne pas s’exécuter comme une formule.</numerusform>
                <numerusform>{n} textes marqués pour ne pas s’exécuter comme des formules.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} columns would be changed by a spreadsheet on opening: {names}.</source>
            <extracomment>One: {n} column would be changed by a spreadsheet on opening: {names}.</extracomment>
            <translation>
                <numerusform>{n} colonne serait modifiée par un tableur à l’ouverture : {names}.</numerusform>
                <numerusform>{n} colonnes seraient modifiées par un tableur à l’ouverture : {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} texts are cut to the 32,767 characters that a cell holds: {names}.</source>
            <extracomment>One: {n} text is cut to the 32,767 characters that a cell holds: {names}.</extracomment>
            <translation>
                <numerusform>{n} texte est tronqué aux 32 767 caractères que contient une cellule : {names}.</numerusform>
                <numerusform>{n} textes sont tronqués aux 32 767 caractères que contient une cellule : {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} numbers are written as text, to keep more than 15 digits.</source>
            <extracomment>One: {n} number is written as text, to keep more than 15 digits.</extracomment>
            <translation>
                <numerusform>{n} nombre est écrit en texte, pour conserver plus de 15 chiffres.</numerusform>
                <numerusform>{n} nombres sont écrits en texte, pour conserver plus de 15 chiffres.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>Make it a favourite: it is offered first</source>
            <translation>En faire un favori : il est proposé en premier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>No favourite any more</source>
            <translation>Retirer des favoris</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>Favourite</source>
            <translation>Favori</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>This extractor is no longer at Extend: choose another one</source>
            <translation>Cet extracteur n’est plus chez Extend : choisissez-en un autre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>Extend does not say who made a version; its dashboard may.</source>
            <translation>Extend n’indique pas qui a créé une version ; son tableau de bord le fait peut-être.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>text</source>
            <comment>a kind of field</comment>
            <translation>texte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>number</source>
            <comment>a kind of field</comment>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>integer</source>
            <comment>a kind of field</comment>
            <translation>entier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>boolean</source>
            <comment>a kind of field</comment>
            <translation>booléen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>date</source>
            <comment>a kind of field</comment>
            <translation>date</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>enum</source>
            <comment>a kind of field</comment>
            <translation>énumération</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>currency</source>
            <comment>a kind of field</comment>
            <translation>devise</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>signature</source>
            <comment>a kind of field</comment>
            <translation>signature</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>object</source>
            <comment>a kind of field</comment>
            <translation>objet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>array</source>
            <comment>a kind of field</comment>
            <translation>tableau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>The extractor used last, {extractor_id}, is gone: choose another one</source>
            <translation>Le dernier extracteur utilisé, {extractor_id}, a disparu : choisissez-en un autre</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>… {n} more</source>
            <comment>fields</comment>
            <extracomment>One: … {n} more</extracomment>
            <translation>
                <numerusform>… {n} autre</numerusform>
                <numerusform>… {n} autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>{field} of {parts}</source>
            <translation>{field} de {parts}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>{field}, {kind} of {parts}</source>
            <translation>{field}, {kind} de {parts}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Everything is paused and kept; resume after topping up.</source>
            <translation>Tout est suspendu et conservé ; reprenez après avoir rechargé les crédits.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>A processing step failed</source>
            <translation>Une étape du traitement a échoué</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry once, then try another version of the extractor.</source>
            <translation>Réessayez une fois, puis essayez une autre version de l’extracteur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>The extractor needs its owner</source>
            <translation>Le propriétaire de l’extracteur doit intervenir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Open it in the dashboard; hold this batch until it is mended.</source>
            <translation>Ouvrez-le dans le tableau de bord ; suspendez ce lot jusqu’à ce qu’il soit corrigé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>The file could not be read</source>
            <translation>Le fichier n’a pas pu être lu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Open the original to see whether it is whole, then retry.</source>
            <translation>Ouvrez l’original pour voir s’il est entier, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry; if it stays, copy the ids and contact Extend.</source>
            <translation>Réessayez ; si le problème persiste, copiez les identifiants et contactez Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Add it again from this computer, if it is still here.</source>
            <translation>Ajoutez-le à nouveau depuis cet ordinateur, s’il y est encore.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>You cancelled it; send it again if you want it after all.</source>
            <translation>Vous l’avez annulé ; envoyez-le à nouveau si vous le voulez malgré tout.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Not found in Extend's list of runs, which does not end</source>
            <translation>Introuvable dans la liste des exécutions d’Extend, qui ne se termine pas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Open the batch run in the dashboard, or retry: it is looked for before anything is sent.</source>
            <translation>Ouvrez l’exécution de lot dans le tableau de bord, ou réessayez : elle est recherchée avant tout envoi.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Stopped by a person</source>
            <translation>Arrêté par une personne</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry if it was not meant.</source>
            <translation>Réessayez si ce n’était pas voulu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>No reason was given</source>
            <translation>Aucune raison n’a été indiquée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry; if it stays, copy the details.</source>
            <translation>Réessayez ; si le problème persiste, copiez les détails.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>The answer was lost; it is being looked up. It is not sent again by itself.</source>
            <translation>La réponse a été perdue ; elle est recherchée. Rien n’est renvoyé automatiquement.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>{n} more: show all of them as a list</source>
            <comment>inputs</comment>
            <extracomment>One: {n} more: show all of them as a list</extracomment>
            <translation>
                <numerusform>{n} autre : tout afficher sous forme de liste</numerusform>
                <numerusform>{n} autres : tout afficher sous forme de liste</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Rename the originals</source>
            <translation>Renommer les originaux</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Only files that are still as they were sent are renamed. Nothing is overwritten: equal names get a number. Each keeps its ending. It can be undone here.</source>
            <translation>Seuls les fichiers restés tels qu’ils ont été envoyés sont modifiés. Rien n’est écrasé : les noms identiques reçoivent un numéro. Chacun garde son extension. L’opération peut être annulée ici.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Name at least one field in the pattern, such as {{invoice_number}}</source>
            <translation>Indiquez au moins un champ dans le modèle, par exemple {{invoice_number}}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Choose a folder for the copies</source>
            <translation>Choisissez un dossier pour les copies</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>No file gets another name</source>
            <translation>Aucun fichier ne change de nom</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>without a result</source>
            <translation>sans résultat</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>without a value</source>
            <translation>sans valeur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>not a file of this computer</source>
            <translation>pas un fichier de cet ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>no longer there</source>
            <translation>n’est plus là</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>changed since it was sent</source>
            <translation>modifié depuis son envoi</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>still to be uploaded</source>
            <translation>encore à téléverser</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>named so already</source>
            <translation>porte déjà ce nom</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>the name was taken meanwhile</source>
            <translation>le nom a été pris entre-temps</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>the system refused it</source>
            <translation>le système l’a refusé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>stopped before it</source>
            <translation>arrêté avant son tour</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} without a result</source>
            <comment>files</comment>
            <extracomment>One: {n} without a result</extracomment>
            <translation>
                <numerusform>{n} sans résultat</numerusform>
                <numerusform>{n} sans résultat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} without a value</source>
            <comment>files</comment>
            <extracomment>One: {n} without a value</extracomment>
            <translation>
                <numerusform>{n} sans valeur</numerusform>
                <numerusform>{n} sans valeur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} not a file of this computer</source>
            <comment>files</comment>
            <extracomment>One: {n} not a file of this computer</extracomment>
            <translation>
                <numerusform>{n} qui n’est pas un fichier de cet ordinateur</numerusform>
                <numerusform>{n} qui ne sont pas des fichiers de cet ordinateur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} no longer there</source>
            <comment>files</comment>
            <extracomment>One: {n} no longer there</extracomment>
            <translation>
                <numerusform>{n} qui n’est plus là</numerusform>
                <numerusform>{n} qui ne sont plus là</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} changed since it was sent</source>
            <comment>files</comment>
            <extracomment>One: {n} changed since it was sent</extracomment>
            <translation>
                <numerusform>{n} modifié depuis son envoi</numerusform>
                <numerusform>{n} modifiés depuis leur envoi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} still to be uploaded</source>
            <comment>files</comment>
            <extracomment>One: {n} still to be uploaded</extracomment>
            <translation>
                <numerusform>{n} encore à téléverser</numerusform>
                <numerusform>{n} encore à téléverser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} named so already</source>
            <comment>files</comment>
            <extracomment>One: {n} named so already</extracomment>
            <translation>
                <numerusform>{n} portant déjà ce nom</numerusform>
                <numerusform>{n} portant déjà leur nom</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} the name was taken meanwhile</source>
            <comment>files</comment>
            <extracomment>One: {n} the name was taken meanwhile</extracomment>
            <translation>
                <numerusform>{n} dont le nom a été pris entre-temps</numerusform>
                <numerusform>{n} dont le nom a été pris entre-temps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} the system refused it</source>
            <comment>files</comment>
            <extracomment>One: {n} the system refused it</extracomment>
            <translation>
                <numerusform>{n} refusé par le système</numerusform>
                <numerusform>{n} refusés par le système</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} stopped before it</source>
            <comment>files</comment>
            <extracomment>One: {n} stopped before it</extracomment>
            <translation>
                <numerusform>{n} non atteint avant l’arrêt</numerusform>
                <numerusform>{n} non atteints avant l’arrêt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Renamed {n} files</source>
            <extracomment>One: Renamed {n} file</extracomment>
            <translation>
                <numerusform>{n} fichier renommé</numerusform>
                <numerusform>{n} fichiers renommés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Copied {n} files</source>
            <extracomment>One: Copied {n} file</extracomment>
            <translation>
                <numerusform>{n} fichier copié</numerusform>
                <numerusform>{n} fichiers copiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} files have their old names again</source>
            <extracomment>One: {n} file has its old name again</extracomment>
            <translation>
                <numerusform>{n} fichier a retrouvé son ancien nom</numerusform>
                <numerusform>{n} fichiers ont retrouvé leur ancien nom</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} copies were deleted again</source>
            <extracomment>One: {n} copy was deleted again</extracomment>
            <translation>
                <numerusform>{n} copie a été supprimée</numerusform>
                <numerusform>{n} copies ont été supprimées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} to rename</source>
            <comment>files</comment>
            <extracomment>One: {n} to rename</extracomment>
            <translation>
                <numerusform>{n} à renommer</numerusform>
                <numerusform>{n} à renommer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} to copy</source>
            <comment>files</comment>
            <extracomment>One: {n} to copy</extracomment>
            <translation>
                <numerusform>{n} à copier</numerusform>
                <numerusform>{n} à copier</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>There is no field {name}; “Insert a field” lists them</source>
            <translation>Le champ {name} n’existe pas ; « Insérer un champ » en donne la liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>no value in {field}</source>
            <translation>aucune valeur dans {field}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>The first {shown} of {total} are shown.</source>
            <translation>Les {shown} premiers sur {total} sont affichés.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Copy {n} files</source>
            <extracomment>One: Copy {n} file</extracomment>
            <translation>
                <numerusform>Copier {n} fichier</numerusform>
                <numerusform>Copier {n} fichiers</numerusform>
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
            <translation>Copier</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Rename {n} files</source>
            <extracomment>One: Rename {n} file</extracomment>
            <translation>
                <numerusform>Renommer {n} fichier</numerusform>
                <numerusform>Renommer {n} fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{done} of {n} files</source>
            <extracomment>One: {done} of {n} file</extracomment>
            <translation>
                <numerusform>{done} sur {n} fichier</numerusform>
                <numerusform>{done} sur {n} fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>The first page is on its way.</source>
            <translation>La première page arrive.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>They could not be loaded; see above.</source>
            <translation>Ils n’ont pas pu être chargés ; voir ci-dessus.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>The place in the list had expired at Extend, so the list starts over.</source>
            <translation>La position dans la liste avait expiré chez Extend, la liste repart donc du début.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>The filter looks at all files of the account.</source>
            <translation>Le filtre examine tous les fichiers du compte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Its files were deleted since the list was opened.</source>
            <translation>Ses fichiers ont été supprimés depuis l’ouverture de la liste.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Files sent with a batch are listed here. Start with files from this computer.</source>
            <translation>Les fichiers envoyés avec un lot sont listés ici. Commencez par des fichiers de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Stopping after the files that are being deleted now…</source>
            <translation>Arrêt après les fichiers en cours de suppression…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Fetching the file from Extend…</source>
            <translation>Récupération du fichier chez Extend…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>There is no picture of this type of file. Download it to open it in its own program.</source>
            <translation>Il n’y a pas d’aperçu de ce type de fichier. Téléchargez-le pour l’ouvrir dans son propre programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Select all that match, on all pages</source>
            <translation>Sélectionner tout ce qui correspond, sur toutes les pages</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Sorted by {column}: only the {n} rows of this page</source>
            <extracomment>One: Sorted by {column}: only the {n} row of this page</extracomment>
            <translation>
                <numerusform>Trié par {column} : seulement {n} ligne de cette page</numerusform>
                <numerusform>Trié par {column} : seulement les {n} lignes de cette page</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Selecting all that match: {count} so far</source>
            <translation>Sélection de tout ce qui correspond : {count} jusqu’à présent</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>No file matches</source>
            <translation>Aucun fichier ne correspond</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>All {n} files that match selected</source>
            <extracomment>One: All {n} file that match selected</extracomment>
            <translation>
                <numerusform>{n} fichier correspondant sélectionné</numerusform>
                <numerusform>Les {n} fichiers correspondants sont sélectionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>{n} selected on {pages}</source>
            <comment>files</comment>
            <extracomment>One: {n} selected on {pages}</extracomment>
            <translation>
                <numerusform>{n} sélectionné sur {pages}</numerusform>
                <numerusform>{n} sélectionnés sur {pages}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>{n} selected</source>
            <comment>files</comment>
            <extracomment>One: {n} selected</extracomment>
            <translation>
                <numerusform>{n} sélectionné</numerusform>
                <numerusform>{n} sélectionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Stopped: the first {n} files that match are selected</source>
            <extracomment>One: Stopped: the first {n} file that match are selected</extracomment>
            <translation>
                <numerusform>Arrêté : le premier fichier correspondant ({n}) est sélectionné</numerusform>
                <numerusform>Arrêté : les {n} premiers fichiers correspondants sont sélectionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Delete {n} files at Extend?</source>
            <extracomment>One: Delete {n} file at Extend?</extracomment>
            <translation>
                <numerusform>Supprimer {n} fichier chez Extend ?</numerusform>
                <numerusform>Supprimer {n} fichiers chez Extend ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Delete “{name}” at Extend?</source>
            <translation>Supprimer « {name} » chez Extend ?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>This is for good, for everybody in the account: what is deleted can no longer be opened in the dashboard or be reused. Results stay. Files that a batch still needs are left.</source>
            <translation>La suppression est définitive, pour toutes les personnes du compte : ce qui est supprimé ne peut plus être ouvert dans le tableau de bord ni réutilisé. Les résultats restent. Les fichiers dont un lot a encore besoin sont laissés.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete {n} files</source>
            <extracomment>One: Delete {n} file</extracomment>
            <translation>
                <numerusform>Supprimer {n} fichier</numerusform>
                <numerusform>Supprimer {n} fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Deleting at Extend: {done} of {total}</source>
            <translation>Suppression chez Extend : {done} sur {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Downloading: {done} of {total} · {size}</source>
            <translation>Téléchargement : {done} sur {total} · {size}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Deleted at Extend: {files}</source>
            <translation>Suppression terminée chez Extend : {files}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Downloaded: {files}</source>
            <translation>Téléchargement terminé : {files}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Retry {n}</source>
            <comment>files</comment>
            <extracomment>One: Retry {n}</extracomment>
            <translation>
                <numerusform>Réessayer {n}</numerusform>
                <numerusform>Réessayer {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>And {n} files more.</source>
            <extracomment>One: And {n} file more.</extracomment>
            <translation>
                <numerusform>Et {n} autre fichier.</numerusform>
                <numerusform>Et {n} autres fichiers.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/ui/models/files_model.py"></location>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/ui/models/files_model.py"></location>
            <source>Created</source>
            <translation>Création</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>{count} of {n} files</source>
            <extracomment>One: {count} of {n} file</extracomment>
            <translation>
                <numerusform>{count} sur {n} fichier</numerusform>
                <numerusform>{count} sur {n} fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Page {number} of {total}</source>
            <translation>Page {number} sur {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>JPEG picture</source>
            <translation>Image JPEG</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PNG picture</source>
            <translation>Image PNG</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>TIFF picture</source>
            <translation>Image TIFF</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>HEIC picture</source>
            <translation>Image HEIC</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Word document (doc)</source>
            <translation>Document Word (doc)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Word document (docx)</source>
            <translation>Document Word (docx)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Excel workbook (xls)</source>
            <translation>Classeur Excel (xls)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Excel workbook (xlsx)</source>
            <translation>Classeur Excel (xlsx)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PowerPoint presentation (ppt)</source>
            <translation>Présentation PowerPoint (ppt)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PowerPoint presentation (pptx)</source>
            <translation>Présentation PowerPoint (pptx)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>web page</source>
            <comment>a type of file</comment>
            <translation>page web</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>text</source>
            <comment>a type of file</comment>
            <translation>texte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Web page</source>
            <comment>a type of file</comment>
            <translation>Page web</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Text</source>
            <comment>a type of file</comment>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>its name says {type}</source>
            <translation>son nom indique {type}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>its content does not look like {type}</source>
            <translation>son contenu ne ressemble pas à {type}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>its page only says “please wait”: print it to a PDF from Adobe Reader first</source>
            <translation>sa page indique seulement « veuillez patienter » : imprimez-le d’abord dans un PDF depuis Adobe Reader</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>{n} documents inside are not read</source>
            <extracomment>One: {n} document inside is not read</extracomment>
            <translation>
                <numerusform>{n} document à l’intérieur n’est pas lu</numerusform>
                <numerusform>{n} documents à l’intérieur ne sont pas lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>{n} are damaged</source>
            <comment>pages</comment>
            <extracomment>One: {n} is damaged</extracomment>
            <translation>
                <numerusform>{n} est endommagée</numerusform>
                <numerusform>{n} sont endommagées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>{n} of {pages} are damaged</source>
            <extracomment>One: {n} of {pages} is damaged</extracomment>
            <translation>
                <numerusform>{n} sur {pages} est endommagée</numerusform>
                <numerusform>{n} sur {pages} sont endommagées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Turn a pile of documents into a spreadsheet</source>
            <translation>D’une pile de documents à une feuille de calcul</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Drop files, pick an extractor, and watch the results fill in.</source>
            <translation>Déposez des fichiers, choisissez un extracteur et regardez les résultats arriver.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Choose where to work</source>
            <translation>Choisissez où travailler</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Practise in the sandbox, or use your Extend account.</source>
            <translation>Entraînez-vous dans le bac à sable, ou utilisez votre compte Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Check the connection</source>
            <translation>Vérifiez la connexion</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>The test says what the key can do.</source>
            <translation>Le test indique ce que la clé permet de faire.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Send a batch</source>
            <translation>Envoyez un lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Sample documents are one click away.</source>
            <translation>Des documents d’exemple sont à portée de clic.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>A practice server on this computer that reads real documents.</source>
            <translation>Un serveur d’entraînement sur cet ordinateur, qui lit de vrais documents.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>No key and no cost</source>
            <translation>Sans clé et sans frais</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Nothing leaves this computer</source>
            <translation>Rien ne quitte cet ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Sample extractors for invoices, receipts and leases</source>
            <translation>Extracteurs pour factures, reçus et baux</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Sample documents to send</source>
            <translation>Documents d’exemple à envoyer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Use the API key of your workspace. It is kept in this computer's keyring.</source>
            <translation>Utilisez la clé d’API de votre espace de travail. Elle est conservée dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Search the guide</source>
            <translation>Rechercher dans le guide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>No page matches these words</source>
            <translation>Aucune page ne contient ces mots</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>First steps</source>
            <translation>Premiers pas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Adding documents</source>
            <translation>Ajouter des documents</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Files that need you</source>
            <translation>Fichiers qui demandent votre attention</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Plan, cost and Submit</source>
            <translation>Plan, coût et envoi</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Watching a batch</source>
            <translation>Suivre un lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Checking results</source>
            <translation>Vérifier les résultats</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Exporting</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <location filename="extend_desktop/ui/views/composer/pane.py"></location>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Files at Extend</source>
            <translation>Fichiers chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Accounts, keys and networks</source>
            <translation>Comptes, clés et réseaux</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>When something is wrong</source>
            <translation>Quand quelque chose ne va pas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>The window</source>
            <translation>La fenêtre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <location filename="extend_desktop/ui/views/settings/dialog.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Settings</source>
            <translation>Paramètres</translation>
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
            <translation>Europe occidentale (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Central European (Windows)</source>
            <translation>Europe centrale (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Cyrillic (Windows)</source>
            <translation>Cyrillique (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Greek (Windows)</source>
            <translation>Grec (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Japanese (Shift-JIS)</source>
            <translation>Japonais (Shift-JIS)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Western European (Mac)</source>
            <translation>Europe occidentale (Mac)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)</source>
            <translation>Listes (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Goes along with each input, and comes back in exports</source>
            <translation>Accompagne chaque entrée, et revient dans les exportations</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Extend or this program uses this name, so the column cannot go along</source>
            <translation>Extend ou ce programme utilise ce nom, la colonne ne peut donc pas être jointe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Comma</source>
            <translation>Virgule</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Semicolon</source>
            <translation>Point-virgule</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Tab</source>
            <comment>a character</comment>
            <translation>Tabulation</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Vertical bar</source>
            <translation>Barre verticale</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with too few columns ({lines})</source>
            <extracomment>One: {n} row with too few columns ({lines})</extracomment>
            <translation>
                <numerusform>{n} ligne avec trop peu de colonnes ({lines})</numerusform>
                <numerusform>{n} lignes avec trop peu de colonnes ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with too many columns ({lines})</source>
            <extracomment>One: {n} row with too many columns ({lines})</extracomment>
            <translation>
                <numerusform>{n} ligne avec trop de colonnes ({lines})</numerusform>
                <numerusform>{n} lignes avec trop de colonnes ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with a quotation mark that is not closed ({lines})</source>
            <extracomment>One: {n} row with a quotation mark that is not closed ({lines})</extracomment>
            <translation>
                <numerusform>{n} ligne avec un guillemet qui n’est pas fermé ({lines})</numerusform>
                <numerusform>{n} lignes avec un guillemet qui n’est pas fermé ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with characters that this encoding does not have ({lines})</source>
            <extracomment>One: {n} row with characters that this encoding does not have ({lines})</extracomment>
            <translation>
                <numerusform>{n} ligne avec des caractères que cet encodage ne contient pas ({lines})</numerusform>
                <numerusform>{n} lignes avec des caractères que cet encodage ne contient pas ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with a cell that is too long ({lines})</source>
            <extracomment>One: {n} row with a cell that is too long ({lines})</extracomment>
            <translation>
                <numerusform>{n} ligne avec une cellule trop longue ({lines})</numerusform>
                <numerusform>{n} lignes avec une cellule trop longue ({lines})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>No inputs: the list has only a row with names of columns</source>
            <translation>Aucune entrée : la liste n’a qu’une ligne de noms de colonnes</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} columns for each</source>
            <extracomment>One: {n} column for each</extracomment>
            <translation>
                <numerusform>{n} colonne pour chacune</numerusform>
                <numerusform>{n} colonnes pour chacune</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows without an input, left out</source>
            <extracomment>One: {n} row without an input, left out</extracomment>
            <translation>
                <numerusform>{n} ligne sans entrée, laissée de côté</numerusform>
                <numerusform>{n} lignes sans entrée, laissées de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with more than 10 KB of columns, blocked ({lines})</source>
            <extracomment>One: {n} row with more than 10 KB of columns, blocked ({lines})</extracomment>
            <translation>
                <numerusform>{n} ligne avec plus de 10 Ko de colonnes, bloquée ({lines})</numerusform>
                <numerusform>{n} lignes avec plus de 10 Ko de colonnes, bloquées ({lines})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>none</source>
            <comment>columns</comment>
            <translation>aucune</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} from {list}</source>
            <comment>columns</comment>
            <extracomment>One: {n} from {list}</extracomment>
            <translation>
                <numerusform>{n} de {list}</numerusform>
                <numerusform>{n} de {list}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>line {lines}</source>
            <extracomment>One: line {lines}</extracomment>
            <translation>
                <numerusform>ligne {lines}</numerusform>
                <numerusform>lignes {lines}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Edit metadata…</source>
            <translation>Modifier les métadonnées…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>several values</source>
            <translation>plusieurs valeurs</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Add a key…</source>
            <translation>Ajouter une clé…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <location filename="extend_desktop/ui/models/cells.py"></location>
            <source>no value</source>
            <translation>aucune valeur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Sent with each input, and comes back in exports as columns</source>
            <translation>Envoyé avec chaque entrée, et revient dans les exportations sous forme de colonnes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>A value has no key</source>
            <translation>Une valeur n’a pas de clé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Extend or this program uses the key “{key}”: choose another one</source>
            <translation>Extend ou ce programme utilise la clé « {key} » : choisissez-en une autre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>The key “{key}” stands there twice</source>
            <translation>La clé « {key} » y figure deux fois</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Metadata of {n} inputs</source>
            <extracomment>One: Metadata of the input</extracomment>
            <translation>
                <numerusform>Métadonnées de l’entrée</numerusform>
                <numerusform>Métadonnées de {n} entrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>More than the 10 KB that may go along, for {n} inputs: shorten a value</source>
            <extracomment>One: More than the 10 KB that may go along, for {n} input: shorten a value</extracomment>
            <translation>
                <numerusform>Plus que les 10 Ko qui peuvent être joints, pour {n} entrée : raccourcissez une valeur</numerusform>
                <numerusform>Plus que les 10 Ko qui peuvent être joints, pour {n} entrées : raccourcissez une valeur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Metadata of {n} inputs changed</source>
            <extracomment>One: Metadata of {n} input changed</extracomment>
            <translation>
                <numerusform>Métadonnées de {n} entrée modifiées</numerusform>
                <numerusform>Métadonnées de {n} entrées modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>… {n} more</source>
            <comment>keys</comment>
            <extracomment>One: … {n} more</extracomment>
            <translation>
                <numerusform>… {n} autre</numerusform>
                <numerusform>… {n} autres</numerusform>
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
            <translation>{first} ; {second}</translation>
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
            <translation>journal taille vérifier intégrité compacter vacuum base de données endommagé espace disque</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The journal holds every batch, input and result of all accounts on this computer. It is what lets work go on after a crash. Closing Settings cancels what is done to it here.</source>
            <translation>Le journal contient tous les lots, entrées et résultats de tous les comptes sur cet ordinateur. C’est lui qui permet au travail de continuer après un plantage. Fermer la fenêtre des paramètres annule l’opération en cours ici.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Reads the whole file and compares what belongs together. Nothing is changed.</source>
            <translation>Lit le fichier entier et compare ce qui va ensemble. Rien n’est modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Writes the file anew without the room that deleted batches left. Other work waits meanwhile; no batch may be running.</source>
            <translation>Réécrit le fichier sans l’espace laissé par les lots supprimés. Les autres travaux attendent pendant ce temps ; aucun lot ne doit être en cours.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Moves old batches of this account, with their results, into a file that you keep. They leave the journal only once the file was compared with them.</source>
            <translation>Déplace les anciens lots de ce compte, avec leurs résultats, dans un fichier que vous conservez. Ils ne quittent le journal qu’une fois le fichier comparé avec eux.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Brings the batches of such a file back; those that are here already are left alone.</source>
            <translation>Ramène les lots d’un tel fichier ; ceux qui sont déjà ici ne sont pas modifiés.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>archive old batches file read back restore</source>
            <translation>archiver anciens lots fichier relire restaurer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The journal is on a network folder</source>
            <translation>Le journal se trouve dans un dossier réseau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>No write-ahead log is possible in this folder, so it is slower.</source>
            <translation>Aucun journal à écriture anticipée n’est possible dans ce dossier, il est donc plus lent.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Open an account first; the journal is opened with it.</source>
            <translation>Ouvrez d’abord un compte ; le journal s’ouvre avec lui.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The check was cancelled before its end, so it does not say whether the journal is sound.</source>
            <translation>La vérification a été annulée avant sa fin ; elle n’indique donc pas si le journal est sain.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Compacting was cancelled. The journal is as it was.</source>
            <translation>Le compactage a été annulé. Le journal est resté tel quel.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Archiving was cancelled. No file was written, and no batch has left.</source>
            <translation>L’archivage a été annulé. Aucun fichier n’a été écrit, et aucun lot n’est parti.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Reading was cancelled. Nothing of the archive is in the journal.</source>
            <translation>La lecture a été annulée. Rien de l’archive n’est dans le journal.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Compacting; other work waits</source>
            <translation>Compactage ; les autres travaux attendent</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Cancelling</source>
            <translation>Annulation</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The journal is sound.</source>
            <translation>Le journal est sain.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Nothing was changed. Pause your batches, save diagnostics and report this.</source>
            <translation>Rien n’a été modifié. Suspendez vos lots, enregistrez les diagnostics et signalez ce problème.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Nothing more is written. Close Extend Desktop and start it again: what can be read is recovered then, and the damaged file is kept.</source>
            <translation>Plus rien n’est écrit. Fermez Extend Desktop et redémarrez-le : ce qui peut être lu est alors récupéré, et le fichier endommagé est conservé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>No batch ended that long ago.</source>
            <translation>Aucun lot aussi ancien.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} damaged places in the file</source>
            <extracomment>One: {n} damaged place in the file</extracomment>
            <translation>
                <numerusform>{n} emplacement endommagé dans le fichier</numerusform>
                <numerusform>{n} emplacements endommagés dans le fichier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} rows without what they belong to</source>
            <extracomment>One: {n} row without what it belongs to</extracomment>
            <translation>
                <numerusform>{n} ligne sans ce à quoi elle appartient</numerusform>
                <numerusform>{n} lignes sans ce à quoi elles appartiennent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} inputs that are counted wrongly</source>
            <extracomment>One: {n} input that is counted wrongly</extracomment>
            <translation>
                <numerusform>{n} entrée mal comptée</numerusform>
                <numerusform>{n} entrées mal comptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} inputs with others' runs</source>
            <extracomment>One: {n} input with another's run</extracomment>
            <translation>
                <numerusform>{n} entrée avec l’exécution d’une autre</numerusform>
                <numerusform>{n} entrées avec les exécutions d’autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} inputs of ended batches with work left</source>
            <extracomment>One: {n} input of an ended batch with work left</extracomment>
            <translation>
                <numerusform>{n} entrée d’un lot terminé avec du travail restant</numerusform>
                <numerusform>{n} entrées de lots terminés avec du travail restant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} results that are not here</source>
            <extracomment>One: {n} result that is not here</extracomment>
            <translation>
                <numerusform>{n} résultat qui n’est pas ici</numerusform>
                <numerusform>{n} résultats qui ne sont pas ici</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{folder}: work is slower there, only one program on one computer can use it at a time, and no command reads it while the window is open. While the network is away nothing goes on. To keep it on this computer, start the program with EXTEND_DESKTOP_HOME set to a local folder; the README says what to copy there first.</source>
            <translation>{folder} : le travail y est plus lent, un seul programme sur un seul ordinateur peut l’utiliser à la fois, et aucune commande ne le lit tant que la fenêtre est ouverte. Rien n’avance pendant que le réseau est absent. Pour le garder sur cet ordinateur, démarrez le programme avec EXTEND_DESKTOP_HOME réglé sur un dossier local ; le fichier README indique ce qu’il faut d’abord y copier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Found: {flaws}.</source>
            <translation>Trouvé : {flaws}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Nothing was given back: the journal was compact already, or another program reads it at this moment.</source>
            <translation>Rien n’a été libéré : le journal était déjà compact, ou un autre programme le lit en ce moment.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{size} were given back.</source>
            <translation>{size} ont été libérés.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches would leave the journal</source>
            <extracomment>One: {n} batch would leave the journal</extracomment>
            <translation>
                <numerusform>{n} lot quitterait le journal</numerusform>
                <numerusform>{n} lots quitteraient le journal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches left for {name}. “Read an archive…” brings them back. Compact gives their room back.</source>
            <extracomment>One: {n} batch left for {name}. “Read an archive…” brings them back. Compact gives their room back.</extracomment>
            <translation>
                <numerusform>{n} lot déplacé vers {name}. « Lire une archive… » le ramène. « Compacter » libère son espace.</numerusform>
                <numerusform>{n} lots déplacés vers {name}. « Lire une archive… » les ramène. « Compacter » libère leur espace.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches came back</source>
            <extracomment>One: {n} batch came back</extracomment>
            <translation>
                <numerusform>{n} lot est revenu</numerusform>
                <numerusform>{n} lots sont revenus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches were here already</source>
            <extracomment>One: {n} batch was here already</extracomment>
            <translation>
                <numerusform>{n} lot était déjà ici</numerusform>
                <numerusform>{n} lots étaient déjà ici</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches belong to an account that is not on this computer (any more), so no list shows them.</source>
            <extracomment>One: {n} batch belongs to an account that is not on this computer (any more), so no list shows it.</extracomment>
            <translation>
                <numerusform>{n} lot appartient à un compte qui n’est pas (ou plus) sur cet ordinateur, aucune liste ne l’affiche donc.</numerusform>
                <numerusform>{n} lots appartiennent à un compte qui n’est pas (ou plus) sur cet ordinateur, aucune liste ne les affiche donc.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>List in “{account}”</source>
            <translation>Lister dans « {account} »</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches are listed in “{account}” now.</source>
            <extracomment>One: {n} batch is listed in “{account}” now.</extracomment>
            <translation>
                <numerusform>{n} lot est maintenant listé dans « {account} ».</numerusform>
                <numerusform>{n} lots sont maintenant listés dans « {account} ».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Results come from the journal; what is only at Extend is found if the account is of the same workspace.</source>
            <translation>Les résultats viennent du journal ; ce qui n’est que chez Extend est trouvé si le compte relève du même espace de travail.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>ended more than {n} months ago</source>
            <extracomment>One: ended more than {n} month ago</extracomment>
            <translation>
                <numerusform>terminé il y a plus de {n} mois</numerusform>
                <numerusform>terminé il y a plus de {n} mois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Checking, step {step} of {total}</source>
            <translation>Vérification, étape {step} sur {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Copying and comparing, {share}</source>
            <translation>Copie et comparaison, {share}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The file is whole. Leaving the journal, {step} of {total}</source>
            <translation>Le fichier est complet. Retrait du journal, {step} sur {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Reading, {share}</source>
            <translation>Lecture, {share}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{file}, and {log} of log beside it; {free} of it hold nothing</source>
            <translation>{file}, et {log} de fichier de transactions à côté ; {free} sont inutilisés</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{file}, and {log} of log beside it</source>
            <translation>{file}, et {log} de fichier de transactions à côté</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{file}; {free} of it hold nothing</source>
            <translation>{file} ; {free} sont inutilisés</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches belong to another account, whose list shows them</source>
            <extracomment>One: {n} batch belongs to another account, whose list shows it</extracomment>
            <translation>
                <numerusform>{n} lot appartient à un autre compte, dont la liste l’affiche</numerusform>
                <numerusform>{n} lots appartiennent à un autre compte, dont la liste les affiche</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file is there already</source>
            <translation>Le fichier existe déjà</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing is written over {path}: it may hold batches that are nowhere else.</source>
            <translation>{path} n’est pas écrasé : il contient peut-être des lots qui ne sont nulle part ailleurs.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing is written over a file that is there: it may hold batches that are nowhere else.</source>
            <translation>Un fichier existant n’est pas écrasé : il contient peut-être des lots qui ne sont nulle part ailleurs.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing was changed. Choose another name.</source>
            <translation>Rien n’a été modifié. Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file is no archive that can be read</source>
            <translation>Le fichier n’est pas une archive lisible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{path} is damaged, or was not written by Extend Desktop.</source>
            <translation>{path} est endommagé, ou n’a pas été écrit par Extend Desktop.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing was changed. Choose a file that “Archive old batches…” has written.</source>
            <translation>Rien n’a été modifié. Choisissez un fichier écrit par « Archiver d’anciens lots… ».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>A batch is running</source>
            <translation>Un lot est en cours</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The batch {name} is running and would have to wait for long.</source>
            <translation>Le lot {name} est en cours et devrait attendre longtemps.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>A batch is running and would have to wait for long.</source>
            <translation>Un lot est en cours et devrait attendre longtemps.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Pause it, or try again when it has ended.</source>
            <translation>Suspendez-le, ou réessayez quand il sera terminé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file {path} is damaged and cannot be moved aside.</source>
            <translation>Le fichier {path} est endommagé et ne peut pas être mis de côté.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The local journal is damaged, so nothing more is sent or written.</source>
            <translation>Le journal local est endommagé, plus rien n’est donc envoyé ni écrit.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Close Extend Desktop and start it again: what can be read is recovered, and the damaged file is kept.</source>
            <translation>Fermez Extend Desktop et redémarrez-le : ce qui peut être lu est récupéré, et le fichier endommagé est conservé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{reason_words} What was there is kept: {kept}</source>
            <translation>{reason_words} Ce qui s’y trouvait est conservé : {kept}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>What could be read of it was recovered; the damaged file is kept: {kept}</source>
            <translation>Ce qui pouvait en être lu a été récupéré ; le fichier endommagé est conservé : {kept}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>It was there at an earlier start and is gone: {path}</source>
            <translation>Il était là à un démarrage précédent et a disparu : {path}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>What could be read of it was recovered.</source>
            <translation>Ce qui pouvait en être lu a été récupéré.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing is sent before you have seen this: press Understood in the window, or add --new-journal to the command.</source>
            <translation>Rien n’est envoyé avant que vous ayez vu ceci : appuyez sur « Compris » dans la fenêtre, ou ajoutez --new-journal à la commande.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is in use on another computer</source>
            <translation>Le journal est utilisé sur un autre ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{host} is using the journal {path}.</source>
            <translation>{host} utilise le journal {path}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Another computer is using the journal.</source>
            <translation>Un autre ordinateur utilise le journal.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Close Extend Desktop there. If that computer was switched off, wait five minutes, then try again.</source>
            <translation>Fermez-y Extend Desktop. Si cet ordinateur a été éteint, attendez cinq minutes, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The window has the journal</source>
            <translation>La fenêtre utilise le journal</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Only one program writes to the journal at a time, and the window has it open.</source>
            <translation>Un seul programme écrit dans le journal à la fois, et la fenêtre l’a ouvert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Open Settings, Journal in the window and do it there, or close the window and run this again. “journal check” reads beside it.</source>
            <translation>Ouvrez « Paramètres », « Journal » dans la fenêtre et faites-le là, ou fermez la fenêtre et relancez cette commande. « journal check » peut lire en parallèle.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal cannot be opened</source>
            <translation>Le journal ne peut pas être ouvert</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{reason_words} Nothing was changed: {path}</source>
            <translation>{reason_words} Rien n’a été modifié : {path}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file of the journal cannot be read. Nothing was changed.</source>
            <translation>Le fichier du journal ne peut pas être lu. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Give it back its place and its rights, then try again.</source>
            <translation>Rétablissez l’emplacement et les droits d’accès du fichier, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is in use</source>
            <translation>Le journal est en cours d’utilisation</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Another program is using the local journal.</source>
            <translation>Un autre programme utilise le journal local.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Close other copies of Extend Desktop, then try again.</source>
            <translation>Fermez les autres instances d’Extend Desktop, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is from a newer version</source>
            <translation>Le journal provient d’une version plus récente</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The local journal was written by a newer Extend Desktop and is left untouched.</source>
            <translation>Le journal local a été écrit par un Extend Desktop plus récent et n’est pas modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Install the newer version again.</source>
            <translation>Réinstallez la version plus récente.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>An older Extend Desktop is using the journal</source>
            <translation>Un Extend Desktop plus ancien utilise le journal</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The local journal is open in an older version of the program, and cannot be read yet.</source>
            <translation>Le journal local est ouvert dans une version plus ancienne du programme, et ne peut pas encore être lu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Close the older one; the journal is brought up to date at the next start.</source>
            <translation>Fermez la version plus ancienne ; le journal sera mis à jour au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No keyring on this computer</source>
            <translation>Aucun trousseau sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system offers no place to keep the key, so it is kept until the program ends.</source>
            <translation>Le système n’offre aucun endroit où conserver la clé, elle est donc gardée jusqu’à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Install or start a keyring (for example GNOME Keyring). Settings, Key store offers an encrypted file instead.</source>
            <translation>Installez ou démarrez un trousseau (par exemple GNOME Keyring). « Paramètres », « Magasin de clés » propose un fichier chiffré à la place.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring writes keys in plain text</source>
            <translation>Le trousseau écrit les clés en clair</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{backend} keeps secrets in the clear, so it is not used.</source>
            <translation>{backend} conserve les secrets en clair, il n’est donc pas utilisé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It is not used.</source>
            <translation>Il n’est pas utilisé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Remove it, or choose another keyring in keyring's settings. Settings, Key store offers an encrypted file instead.</source>
            <translation>Retirez-le, ou choisissez un autre trousseau dans les paramètres de keyring. « Paramètres », « Magasin de clés » propose un fichier chiffré à la place.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring is switched off</source>
            <translation>Le trousseau est désactivé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{backend} keeps nothing, so no key is given to it.</source>
            <translation>{backend} ne conserve rien, aucune clé ne lui est donc confiée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It keeps nothing.</source>
            <translation>Il ne conserve rien.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Take that setting of keyring's away. Settings, Key store offers an encrypted file instead.</source>
            <translation>Retirez ce réglage de keyring. « Paramètres », « Magasin de clés » propose un fichier chiffré à la place.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring that was asked for is not there</source>
            <translation>Le trousseau demandé n’existe pas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>PYTHON_KEYRING_BACKEND names {backend}, which cannot be loaded.</source>
            <translation>PYTHON_KEYRING_BACKEND désigne {backend}, qui ne peut pas être chargé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It cannot be loaded.</source>
            <translation>Il ne peut pas être chargé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Remove the variable, or correct it, and start again. Settings, Key store offers an encrypted file instead.</source>
            <translation>Retirez la variable, ou corrigez-la, et redémarrez. « Paramètres », « Magasin de clés » propose un fichier chiffré à la place.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring is locked</source>
            <translation>Le trousseau est verrouillé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring is locked, or its password was not given.</source>
            <translation>Le trousseau du système est verrouillé, ou son mot de passe n’a pas été donné.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Unlock the keyring and try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Déverrouillez le trousseau et réessayez. Une clé saisie entre-temps est gardée jusqu’à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring refused access</source>
            <translation>Le trousseau a refusé l’accès</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring does not let this program read or keep the key.</source>
            <translation>Le trousseau du système ne permet pas à ce programme de lire ou de conserver la clé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Allow Extend Desktop in the system's keyring and try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Autorisez Extend Desktop dans le trousseau du système et réessayez. Une clé saisie entre-temps est gardée jusqu’à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring is full</source>
            <translation>Le trousseau est plein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring has no room for another entry.</source>
            <translation>Le trousseau du système n’a plus de place pour un autre élément.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Remove entries that are no longer needed from it. A key entered meanwhile is kept until the program ends.</source>
            <translation>Retirez-en les éléments devenus inutiles. Une clé saisie entre-temps est gardée jusqu’à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key is too long for the keyring</source>
            <translation>La clé est trop longue pour le trousseau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring refused the key or kept only a part of it.</source>
            <translation>Le trousseau du système a refusé la clé ou n’en a conservé qu’une partie.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Settings, Key store offers an encrypted file instead. A key entered meanwhile is kept until the program ends.</source>
            <translation>« Paramètres », « Magasin de clés » propose un fichier chiffré à la place. Une clé saisie entre-temps est gardée jusqu’à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring does not answer</source>
            <translation>Le trousseau ne répond pas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No answer came in time; the keyring may be waiting for its password.</source>
            <translation>Aucune réponse n’est arrivée à temps ; le trousseau attend peut-être son mot de passe.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>If it asks for its password, give it and try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>S’il demande son mot de passe, donnez-le et réessayez. Une clé saisie entre-temps est gardée jusqu’à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring failed</source>
            <translation>Le trousseau a échoué</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring did not keep or give back the key.</source>
            <translation>Le trousseau du système n’a pas conservé ou restitué la clé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Try again. Settings, Key store offers an encrypted file instead. A key entered meanwhile is kept until the program ends.</source>
            <translation>Réessayez. « Paramètres », « Magasin de clés » propose un fichier chiffré à la place. Une clé saisie entre-temps est gardée jusqu’à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>There is no key for this account</source>
            <translation>Il n’y a pas de clé pour ce compte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No key for {account} was found on this computer.</source>
            <translation>Aucune clé pour {account} n’a été trouvée sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No key was found for the account.</source>
            <translation>Aucune clé n’a été trouvée pour le compte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Enter the account's API key.</source>
            <translation>Saisissez la clé d’API du compte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>This cannot be an API key</source>
            <translation>Ceci ne peut pas être une clé d’API</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{variable} was not used, and nothing was sent: {reason_words}</source>
            <translation>{variable} n’a pas été utilisée, et rien n’a été envoyé : {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Nothing was sent: {reason_words}</source>
            <translation>Rien n’a été envoyé : {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Nothing was sent.</source>
            <translation>Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Copy the key again, in one piece. Keys are made in Extend's dashboard, under Developers.</source>
            <translation>Copiez à nouveau la clé, en un seul morceau. Les clés se créent dans le tableau de bord d’Extend, sous Developers.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key file is locked</source>
            <translation>Le fichier de clés est verrouillé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Keys are kept in an encrypted file, and its passphrase was not given yet.</source>
            <translation>Les clés sont conservées dans un fichier chiffré, et sa phrase secrète n’a pas encore été donnée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Enter its passphrase, in a command at the terminal. A key entered meanwhile is kept until the program ends.</source>
            <translation>Saisissez sa phrase secrète, pour une commande dans le terminal. Une clé saisie entre-temps est gardée jusqu’à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The passphrase does not open the key file</source>
            <translation>La phrase secrète n’ouvre pas le fichier de clés</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It is another one, or the file's beginning was damaged. Nothing was changed.</source>
            <translation>Ce n’est pas la bonne, ou le début du fichier a été endommagé. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Mind capitals and the keyboard's language, then try again.</source>
            <translation>Vérifiez les majuscules et la langue du clavier, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>There is no passphrase</source>
            <translation>Il n’y a pas de phrase secrète</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>A key file needs one.</source>
            <translation>Un fichier de clés en nécessite une.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Enter a passphrase: several words that nobody would guess.</source>
            <translation>Saisissez une phrase secrète : plusieurs mots que personne ne devinerait.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file is damaged</source>
            <translation>Le fichier de clés est endommagé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It cannot be decrypted any more. It was left as it is.</source>
            <translation>Il ne peut plus être déchiffré. Il a été laissé tel quel.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Put a copy of it in its place, or start a new file in Settings, Key store, and enter the keys again.</source>
            <translation>Mettez-en une copie à sa place, ou créez un nouveau fichier dans « Paramètres », « Magasin de clés », et saisissez à nouveau les clés.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file is from a newer version</source>
            <translation>Le fichier de clés provient d’une version plus récente</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It was written by a newer Extend Desktop and is left untouched.</source>
            <translation>Il a été écrit par un Extend Desktop plus récent et n’est pas modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Install the newer version again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Réinstallez la version plus récente. Une clé saisie entre-temps est gardée jusqu’à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file cannot be read</source>
            <translation>Le fichier de clés ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} cannot be read.</source>
            <translation>{path} ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The file cannot be read.</source>
            <translation>Le fichier ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Check the rights of the file and its folder, then try again.</source>
            <translation>Vérifiez les droits du fichier et de son dossier, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file cannot be written</source>
            <translation>Le fichier de clés ne peut pas être écrit</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{reason_words} Its old content is whole: {path}</source>
            <translation>{reason_words} Son ancien contenu est intact : {path}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Its old content is whole.</source>
            <translation>Son ancien contenu est intact.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Make room, or check the rights of the folder, then try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Libérez de l’espace, ou vérifiez les droits du dossier, puis réessayez. Une clé saisie entre-temps est gardée jusqu’à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file could not be worked with</source>
            <translation>Le fichier de clés n’a pas pu être traité</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Encryption did not come to an end.</source>
            <translation>Le chiffrement n’est pas allé à son terme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Réessayez. Une clé saisie entre-temps est gardée jusqu’à la fermeture du programme.</translation>
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
            <translation>Gestionnaire d’identification Windows</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>macOS Keychain</source>
            <translation>Trousseau macOS</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Encrypted file</source>
            <translation>Fichier chiffré</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>This session only</source>
            <translation>Cette session seulement</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>This computer's keyring</source>
            <translation>Trousseau de cet ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Opened with your login; nothing more to enter.</source>
            <translation>Ouvert avec votre session ; rien d’autre à saisir.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Opened with a passphrase at each start; nobody can open it without.</source>
            <translation>Ouvert avec une phrase secrète à chaque démarrage ; personne ne peut l’ouvrir sans elle.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Kept in memory; keys are entered again at each start.</source>
            <translation>Conservées en mémoire ; les clés sont saisies à nouveau à chaque démarrage.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys go to this computer's keyring from now on.</source>
            <translation>Les clés vont désormais dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys go to the encrypted file from now on.</source>
            <translation>Les clés vont désormais dans le fichier chiffré.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys go to memory from now on, until the program ends.</source>
            <translation>Les clés vont désormais en mémoire, jusqu’à la fermeture du programme.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>{n} keys moved to this computer's keyring.</source>
            <extracomment>One: {n} key moved to this computer's keyring.</extracomment>
            <translation>
                <numerusform>{n} clé déplacée vers le trousseau de cet ordinateur.</numerusform>
                <numerusform>{n} clés déplacées vers le trousseau de cet ordinateur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>{n} keys moved to the encrypted file.</source>
            <extracomment>One: {n} key moved to the encrypted file.</extracomment>
            <translation>
                <numerusform>{n} clé déplacée vers le fichier chiffré.</numerusform>
                <numerusform>{n} clés déplacées vers le fichier chiffré.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>{n} keys moved to memory, until the program ends.</source>
            <extracomment>One: {n} key moved to memory, until the program ends.</extracomment>
            <translation>
                <numerusform>{n} clé déplacée en mémoire, jusqu’à la fermeture du programme.</numerusform>
                <numerusform>{n} clés déplacées en mémoire, jusqu’à la fermeture du programme.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in the encrypted file.</source>
            <translation>La clé est conservée dans le fichier chiffré.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in memory until the program ends.</source>
            <translation>La clé est gardée en mémoire jusqu’à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key comes from EXTEND_API_KEY and is not stored.</source>
            <translation>La clé provient de EXTEND_API_KEY et n’est pas enregistrée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>No key is stored.</source>
            <translation>Aucune clé n’est enregistrée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key in keyring</source>
            <translation>Clé dans le trousseau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key in encrypted file</source>
            <translation>Clé dans le fichier chiffré</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key in memory</source>
            <translation>Clé en mémoire</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key from EXTEND_API_KEY</source>
            <translation>Clé provenant de EXTEND_API_KEY</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>No key stored</source>
            <translation>Aucune clé enregistrée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Several words that nobody would guess; it cannot be recovered.</source>
            <translation>Plusieurs mots que personne ne devinerait ; elle ne peut pas être récupérée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The two passphrases differ.</source>
            <translation>Les deux phrases secrètes sont différentes.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>A passphrase has 8 characters or more.</source>
            <translation>Une phrase secrète compte 8 caractères ou plus.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>A test secret was written, read back and deleted.</source>
            <translation>Un secret de test a été écrit, relu et supprimé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Move keys</source>
            <translation>Déplacer les clés</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keep keys there now</source>
            <translation>Y conserver les clés désormais</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/passphrase.py"></location>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Change passphrase</source>
            <translation>Modifier la phrase secrète</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Enter a key instead…</source>
            <translation>Saisir plutôt une clé…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Enter the passphrase…</source>
            <translation>Saisir la phrase secrète…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Leave them there…</source>
            <translation>Les y laisser…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Begin a new file</source>
            <translation>Créer un nouveau fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>keyring key store encrypted file passphrase session password vault wallet</source>
            <translation>trousseau magasin de clés fichier chiffré phrase secrète session mot de passe coffre portefeuille</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>In use: {store}</source>
            <translation>Utilisé : {store}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in this computer's keyring.</source>
            <translation>La clé est conservée dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in this computer's keyring: {store}.</source>
            <translation>La clé est conservée dans le trousseau de cet ordinateur : {store}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Practice data; nothing is sent to Extend</source>
            <translation>Données d’entraînement ; rien n’est envoyé à Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key has to be entered again at the next start.</source>
            <translation>La clé devra être saisie à nouveau au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The old store did not delete its copies; delete them there.</source>
            <translation>L’ancien magasin n’a pas supprimé ses copies ; supprimez-les à cet endroit.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The file was put aside as {path}. Enter a passphrase for a new one.</source>
            <translation>Le fichier a été mis de côté sous {path}. Saisissez une phrase secrète pour un nouveau fichier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys are kept in an encrypted file</source>
            <translation>Les clés sont conservées dans un fichier chiffré</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Enter its passphrase to open it until the program ends.</source>
            <translation>Saisissez sa phrase secrète pour l’ouvrir jusqu’à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Continue without the keys in the present store?</source>
            <translation>Continuer sans les clés du magasin actuel ?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>They stay where they are, unread; keys of accounts have to be entered again.</source>
            <translation>Elles restent où elles sont, sans être lues ; les clés des comptes devront être saisies à nouveau.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>invisible characters</source>
            <translation>des caractères invisibles</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>quotes or punctuation</source>
            <translation>des guillemets ou de la ponctuation</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>the word “Bearer”</source>
            <translation>le mot « Bearer »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>a variable's name</source>
            <translation>le nom d’une variable</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>Taken off around the key: {junk}.</source>
            <translation>Retiré autour de la clé : {junk}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>Taken off around the key: {first} and {last}.</source>
            <translation>Retiré autour de la clé : {first} et {last}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>not found at Extend; you decide</source>
            <translation>introuvable chez Extend ; à vous de décider</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>you decide</source>
            <translation>à vous de décider</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>looking at Extend for {n} inputs until {time}</source>
            <extracomment>One: looking at Extend for {n} input until {time}</extracomment>
            <translation>
                <numerusform>recherche chez Extend pour {n} entrée jusqu’à {time}</numerusform>
                <numerusform>recherche chez Extend pour {n} entrées jusqu’à {time}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>sent {time}</source>
            <translation>envoi : {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer, and not found at Extend: you decide</source>
            <translation>Pas de réponse, et introuvable chez Extend : à vous de décider</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer, and Extend could not be asked: you decide</source>
            <translation>Pas de réponse, et Extend n’a pas pu être interrogé : à vous de décider</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer yet; checking whether Extend took the batch. Nothing is sent twice.</source>
            <translation>Pas de réponse ; recherche en cours pour savoir si Extend a pris le lot. Rien n’est envoyé deux fois.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer yet; checking until {time} whether Extend took the batch. Nothing is sent twice.</source>
            <translation>Pas de réponse ; recherche jusqu’à {time} pour savoir si Extend a pris le lot. Rien n’est envoyé deux fois.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>request id {id}</source>
            <translation>identifiant de requête {id}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>no request id</source>
            <translation>pas d’identifiant de requête</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>Extend is asked once more first. If the first submission did arrive after all, they are processed twice and may be charged twice. Looking again costs nothing.</source>
            <extracomment>One: Extend is asked once more first. If the first submission did arrive after all, it is processed twice and may be charged twice. Looking again costs nothing.</extracomment>
            <translation>
                <numerusform>Extend est d’abord interrogé une fois encore. Si le premier envoi est malgré tout arrivé, elle est traitée deux fois et peut être facturée deux fois. Vérifier à nouveau ne coûte rien.</numerusform>
                <numerusform>Extend est d’abord interrogé une fois encore. Si le premier envoi est malgré tout arrivé, elles sont traitées deux fois et peuvent être facturées deux fois. Vérifier à nouveau ne coûte rien.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>Send {n} inputs again?</source>
            <extracomment>One: Send {n} input again?</extracomment>
            <translation>
                <numerusform>Envoyer {n} entrée à nouveau ?</numerusform>
                <numerusform>Envoyer {n} entrées à nouveau ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>Sent {time}</source>
            <translation>Envoi : {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>The look-up would go on until {time}.</source>
            <translation>La recherche se poursuivrait jusqu’à {time}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>not looked for yet</source>
            <translation>pas encore recherché</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>looked {n} times, last {time}, through {runs}</source>
            <extracomment>One: looked once, last {time}, through {runs}</extracomment>
            <translation>
                <numerusform>recherché une fois, {time}, parmi {runs}</numerusform>
                <numerusform>recherché {n} fois, la dernière {time}, parmi {runs}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>Documents are being uploaded</source>
            <translation>Des documents sont en cours de téléversement</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>When a batch ends or needs you while another window is in front.</source>
            <translation>Quand un lot se termine ou a besoin de vous alors qu’une autre fenêtre est au premier plan.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>While files are on their way to Extend. Closing the lid of a laptop sleeps all the same.</source>
            <translation>Pendant que des fichiers sont en route vers Extend. Fermer l’écran d’un ordinateur portable le met tout de même en veille.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” was submitted</source>
            <translation>« {name} » a été envoyé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” has failed inputs</source>
            <translation>« {name} » a des entrées en échec</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” is half done</source>
            <translation>« {name} » est à moitié terminé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” needs your decision</source>
            <translation>« {name} » attend votre décision</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” is done</source>
            <translation>« {name} » est terminé</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>{n} inputs got no answer and were not found at Extend: send them again or not.</source>
            <extracomment>One: {n} input got no answer and was not found at Extend: send it again or not.</extracomment>
            <translation>
                <numerusform>{n} entrée n’a pas reçu de réponse et n’a pas été trouvée chez Extend : envoyez-la à nouveau ou non.</numerusform>
                <numerusform>{n} entrées n’ont pas reçu de réponse et n’ont pas été trouvées chez Extend : envoyez-les à nouveau ou non.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” is on hold</source>
            <translation>« {name} » est retenu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>Nothing is sent: {reason}.</source>
            <translation>Rien n’est envoyé : {reason}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>Nothing is sent until you have seen to it.</source>
            <translation>Rien n’est envoyé tant que vous ne vous en êtes pas occupé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Its runs, results and history show here.</source>
            <translation>Ses exécutions, ses résultats et son historique s’affichent ici.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Add documents on the Compose page and press Submit; the batch then shows here.</source>
            <translation>Ajoutez des documents sur la page Composer et appuyez sur Envoyer ; le lot apparaît alors ici.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>This batch has no inputs.</source>
            <translation>Ce lot n’a aucune entrée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>None of this batch is in this state now.</source>
            <translation>Aucune entrée de ce lot n’est dans cet état actuellement.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>No row meets all the filters.</source>
            <translation>Aucune ligne ne correspond à tous les filtres.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Go on with this batch (Space in Batches)</source>
            <translation>Poursuivre ce lot (Espace dans « Lots »)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Send nothing more for now (Space in Batches)</source>
            <translation>Ne plus rien envoyer pour l’instant (Espace dans « Lots »)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Write the results so far to a file (Ctrl+E)</source>
            <translation>Écrire les résultats obtenus jusqu’ici dans un fichier (Ctrl+E)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Send every failed input again as a new batch run (Ctrl+R)</source>
            <translation>Renvoyer toutes les entrées en échec dans une nouvelle exécution de lot (Ctrl+R)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Of the rows selected in Runs, those that failed or were cancelled</source>
            <translation>Parmi les lignes sélectionnées dans « Exécutions », celles en échec ou annulées</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Nothing to retry: no input of this batch has failed</source>
            <translation>Rien à réessayer : aucune entrée de ce lot n’est en échec</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>This batch has ended; there is nothing to cancel</source>
            <translation>Ce lot est terminé ; il n’y a rien à annuler</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Nothing that happened has these words.</source>
            <translation>Aucun événement ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Copy the selected lines, or all that are shown</source>
            <translation>Copier les lignes sélectionnées, ou toutes celles affichées</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Select a batch</source>
            <translation>Sélectionnez un lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Nothing to watch yet</source>
            <translation>Rien à suivre pour l’instant</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>As the system says</source>
            <translation>Selon le système</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>As the environment says</source>
            <translation>Selon l’environnement</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>This proxy</source>
            <translation>Ce proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>No proxy</source>
            <translation>Aucun proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>The system's way is HTTPS_PROXY and NO_PROXY, else the settings of the system or of its desktop (GNOME, KDE). This computer itself is never reached through a proxy.</source>
            <translation>Le système suit HTTPS_PROXY et NO_PROXY, sinon ses propres paramètres ou ceux de son bureau (GNOME, KDE). Cet ordinateur lui-même n’est jamais joint par un proxy.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>For {host}: {found}</source>
            <translation>Pour {host} : {found}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>host:port, or http://host:port; https:// for an encrypted way to the proxy.</source>
            <translation>hôte:port, ou http://hôte:port ; https:// pour un accès chiffré au proxy.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>It is kept where keys are kept. Empty leaves the one that is stored; Forget deletes it.</source>
            <translation>Il est conservé au même endroit que les clés. Vide, le mot de passe enregistré reste ; « Oublier » le supprime.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>Reached without the proxy: *, name, .name, name:port, address, range such as 10.0.0.0/8.</source>
            <translation>Joints sans le proxy : *, nom, .nom, nom:port, adresse, plage telle que 10.0.0.0/8.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>Certificates are checked as the system does. A file in the PEM form adds a company's own authority; the check itself cannot be switched off.</source>
            <translation>Les certificats sont vérifiés comme le fait le système. Un fichier au format PEM ajoute l’autorité propre à une entreprise ; la vérification elle-même ne peut pas être désactivée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>test connection proxy certificate steps</source>
            <translation>test connexion proxy mandataire certificat étapes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>Deletes the stored proxy password; from then on the proxy is asked without one.</source>
            <translation>Supprime le mot de passe enregistré du proxy ; celui-ci est ensuite sollicité sans mot de passe.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>The stored password was deleted, and is not used any more.</source>
            <translation>Le mot de passe enregistré a été supprimé et n’est plus utilisé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>In force from the next call on. What is under way ends as it began.</source>
            <translation>En vigueur dès le prochain appel. Ce qui est en cours se termine comme il a commencé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>valid until {day}</source>
            <translation>valable jusqu’au {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>{n} expired</source>
            <comment>certificates</comment>
            <extracomment>One: {n} expired</extracomment>
            <translation>
                <numerusform>{n} expiré</numerusform>
                <numerusform>{n} expirés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>{n} of them may not sign others</source>
            <comment>certificates</comment>
            <extracomment>One: {n} of them may not sign others</extracomment>
            <translation>
                <numerusform>{n} d’entre eux ne peut pas en signer d’autres</numerusform>
                <numerusform>{n} d’entre eux ne peuvent pas en signer d’autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server's name was not found</source>
            <translation>Le nom du serveur est introuvable</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No address is known for {host}.</source>
            <translation>Aucune adresse n’est connue pour {host}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No address is known for the account's server.</source>
            <translation>Aucune adresse n’est connue pour le serveur du compte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the network connection and the address in the account's settings.</source>
            <translation>Vérifiez la connexion réseau et l’adresse dans les paramètres du compte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server does not answer</source>
            <translation>Le serveur ne répond pas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} refused the connection.</source>
            <translation>{host} a refusé la connexion.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The account's server refused the connection.</source>
            <translation>Le serveur du compte a refusé la connexion.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the address in the account's settings, then try again.</source>
            <translation>Vérifiez l’adresse dans les paramètres du compte, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection is not safe</source>
            <translation>La connexion n’est pas sûre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate of {host} was refused, so nothing was sent: {flaw}. It is made out to “{subject}” and issued by “{issuer}”.</source>
            <translation>Le certificat de {host} a été refusé, rien n’a donc été envoyé : {flaw}. Il est établi au nom de « {subject} » et délivré par « {issuer} ».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate of {host} was refused, so nothing was sent: {flaw}. It is issued by “{issuer}”.</source>
            <translation>Le certificat de {host} a été refusé, rien n’a donc été envoyé : {flaw}. Il est délivré par « {issuer} ».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate of {host} was refused, so nothing was sent: {flaw}.</source>
            <translation>Le certificat de {host} a été refusé, rien n’a donc été envoyé : {flaw}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server's certificate was refused, so nothing was sent: {flaw}.</source>
            <translation>Le certificat du serveur a été refusé, rien n’a donc été envoyé : {flaw}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No safe connection to {host} could be made, so nothing was sent.</source>
            <translation>Aucune connexion sûre à {host} n’a pu être établie, rien n’a donc été envoyé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No safe connection to the server could be made, so nothing was sent.</source>
            <translation>Aucune connexion sûre au serveur n’a pu être établie, rien n’a donc été envoyé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check this computer's date. In a guest network open a page in the browser and sign in. Behind a company proxy, choose its root certificate in Settings, Network.</source>
            <translation>Vérifiez la date de cet ordinateur. Sur un réseau invité, ouvrez une page dans le navigateur et connectez-vous. Derrière un proxy d’entreprise, choisissez son certificat racine dans « Paramètres », « Réseau ».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server took too long</source>
            <translation>Le serveur a mis trop de temps</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} gave no answer in time.</source>
            <translation>{host} n’a pas répondu à temps.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server gave no answer in time.</source>
            <translation>Le serveur n’a pas répondu à temps.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection broke off</source>
            <translation>La connexion a été interrompue</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection to {host} broke off.</source>
            <translation>La connexion à {host} a été interrompue.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection broke off during the call.</source>
            <translation>La connexion a été interrompue pendant l’appel.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy refused the connection</source>
            <translation>Le proxy a refusé la connexion</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy {proxy} did not let us through.</source>
            <translation>Le proxy {proxy} n’a pas accordé le passage.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy did not let us through.</source>
            <translation>Le proxy n’a pas accordé le passage.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the proxy's user name and password in Settings, Network, or in the system's settings.</source>
            <translation>Vérifiez le nom d’utilisateur et le mot de passe du proxy dans « Paramètres », « Réseau », ou dans les paramètres du système.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} leads to {elsewhere}, so nothing was taken for an answer of Extend.</source>
            <translation>{host} renvoie vers {elsewhere}, rien n’a donc été pris pour une réponse d’Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>A web page came from {host} where an answer of Extend was due.</source>
            <translation>Une page web est arrivée de {host} au lieu d’une réponse d’Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>A web page came where an answer of Extend was due.</source>
            <translation>Une page web est arrivée au lieu d’une réponse d’Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>In a guest network open a page in the browser and sign in; it then goes on by itself. Else check the proxy, and the address in the account's settings.</source>
            <translation>Sur un réseau invité, ouvrez une page dans le navigateur et connectez-vous ; la suite se fait ensuite d’elle-même. Sinon, vérifiez le proxy et l’adresse dans les paramètres du compte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy setting cannot be used</source>
            <translation>Le réglage du proxy est inutilisable</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{setting} was not used, and nothing was sent: {reason_words}</source>
            <translation>{setting} n’a pas été utilisé et rien n’a été envoyé : {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy setting was not used, and nothing was sent.</source>
            <translation>Le réglage du proxy n’a pas été utilisé et rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Correct or remove the setting. The program speaks to http and https proxies.</source>
            <translation>Corrigez ou retirez le réglage. Le programme prend en charge les proxys http et https.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server cannot be reached</source>
            <translation>Le serveur est injoignable</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} cannot be reached.</source>
            <translation>{host} est injoignable.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The account's server cannot be reached.</source>
            <translation>Le serveur du compte est injoignable.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy cannot be reached</source>
            <translation>Le proxy est injoignable</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{proxy} cannot be used: {reason_words}</source>
            <translation>{proxy} est inutilisable : {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy that is set does not answer.</source>
            <translation>Le proxy défini ne répond pas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the proxy in Settings, Network, or in the system's own settings.</source>
            <translation>Vérifiez le proxy dans « Paramètres », « Réseau », ou dans les paramètres du système.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate file cannot be used</source>
            <translation>Le fichier de certificats est inutilisable</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{path} is not trusted: {reason_words}</source>
            <translation>{path} n’est pas approuvé : {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The file of further certificates is not trusted.</source>
            <translation>Le fichier de certificats supplémentaires n’est pas approuvé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Ask your network's administrators for the root certificate as a PEM file, and choose it.</source>
            <translation>Demandez aux administrateurs de votre réseau le certificat racine sous forme de fichier PEM, puis choisissez-le.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it is not there, or cannot be read.</source>
            <translation>il est absent ou illisible.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it holds no certificates in the PEM or DER form.</source>
            <translation>il ne contient aucun certificat au format PEM ou DER.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it holds a private key, which belongs on the server alone.</source>
            <translation>il contient une clé privée, dont la place est uniquement sur le serveur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>the certificates in it have expired.</source>
            <translation>les certificats qu’il contient ont expiré.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>none of its certificates may sign others.</source>
            <translation>aucun de ses certificats ne peut en signer d’autres.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>its name was not found.</source>
            <translation>son nom est introuvable.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it refused the connection.</source>
            <translation>il a refusé la connexion.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it gave no answer in time.</source>
            <translation>il n’a pas répondu à temps.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>the connection broke off.</source>
            <translation>la connexion a été interrompue.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>there is no way to it.</source>
            <translation>aucun chemin n’y mène.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>left to the proxy</source>
            <comment>names of servers</comment>
            <translation>confiés au proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{source} let a script (PAC) choose, which is not run: if servers are reached through a proxy only, choose “This proxy” in Settings, Network</source>
            <translation>{source} laisse le choix à un script (PAC), qui n’est pas exécuté : si les serveurs ne sont joignables que par un proxy, choisissez « Ce proxy » dans « Paramètres », « Réseau »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>NO_PROXY: “{entry}” is ignored, for it is no range of addresses</source>
            <translation>NO_PROXY : « {entry} » est ignoré, car ce n’est pas une plage d’adresses</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>NO_PROXY: “{entry}” is ignored, for a star stands alone or before the first dot only</source>
            <translation>NO_PROXY : « {entry} » est ignoré, car une étoile ne peut être que seule ou devant le premier point</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>NO_PROXY: “{entry}” is ignored, for it is an address, and only a host's name is compared</source>
            <translation>NO_PROXY : « {entry} » est ignoré, car c’est une adresse et seul le nom d’un hôte est comparé</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{host} has {n} addresses</source>
            <extracomment>One: {host} has {n} address</extracomment>
            <translation>
                <numerusform>{host} a {n} adresse</numerusform>
                <numerusform>{host} a {n} adresses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>GNOME's proxy settings</source>
            <translation>GNOME (réglages de proxy)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>KDE's proxy settings</source>
            <translation>KDE (réglages de proxy)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>the system's proxy settings</source>
            <translation>le système (réglages de proxy)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>none</source>
            <comment>a proxy</comment>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{address} (from {source})</source>
            <translation>{address} (d’après {source})</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>not used: plain HTTP to this computer</source>
            <translation>inutilisé : HTTP simple vers cet ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{version}, the certificate is trusted</source>
            <translation>{version}, le certificat est approuvé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>none set: the key's own</source>
            <comment>a workspace</comment>
            <translation>aucun défini : celui de la clé</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} accounts</source>
            <extracomment>One: {n} account</extracomment>
            <translation>
                <numerusform>{n} compte</numerusform>
                <numerusform>{n} comptes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} batches</source>
            <extracomment>One: {n} batch</extracomment>
            <translation>
                <numerusform>{n} lot</numerusform>
                <numerusform>{n} lots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} batch runs</source>
            <extracomment>One: {n} batch run</extracomment>
            <translation>
                <numerusform>{n} exécution de lot</numerusform>
                <numerusform>{n} exécutions de lot</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} cells</source>
            <extracomment>One: {n} cell</extracomment>
            <translation>
                <numerusform>{n} cellule</numerusform>
                <numerusform>{n} cellules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} certificates</source>
            <extracomment>One: {n} certificate</extracomment>
            <translation>
                <numerusform>{n} certificat</numerusform>
                <numerusform>{n} certificats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} columns</source>
            <extracomment>One: {n} column</extracomment>
            <translation>
                <numerusform>{n} colonne</numerusform>
                <numerusform>{n} colonnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} documents</source>
            <extracomment>One: {n} document</extracomment>
            <translation>
                <numerusform>{n} document</numerusform>
                <numerusform>{n} documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} extractors</source>
            <extracomment>One: {n} extractor</extracomment>
            <translation>
                <numerusform>{n} extracteur</numerusform>
                <numerusform>{n} extracteurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} fields</source>
            <extracomment>One: {n} field</extracomment>
            <translation>
                <numerusform>{n} champ</numerusform>
                <numerusform>{n} champs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} files</source>
            <extracomment>One: {n} file</extracomment>
            <translation>
                <numerusform>{n} fichier</numerusform>
                <numerusform>{n} fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} inputs</source>
            <extracomment>One: {n} input</extracomment>
            <translation>
                <numerusform>{n} entrée</numerusform>
                <numerusform>{n} entrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} items</source>
            <extracomment>One: {n} item</extracomment>
            <translation>
                <numerusform>{n} élément</numerusform>
                <numerusform>{n} éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} links</source>
            <extracomment>One: {n} link</extracomment>
            <translation>
                <numerusform>{n} lien</numerusform>
                <numerusform>{n} liens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} pages</source>
            <extracomment>One: {n} page</extracomment>
            <translation>
                <numerusform>{n} page</numerusform>
                <numerusform>{n} pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} results</source>
            <extracomment>One: {n} result</extracomment>
            <translation>
                <numerusform>{n} résultat</numerusform>
                <numerusform>{n} résultats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} rows</source>
            <extracomment>One: {n} row</extracomment>
            <translation>
                <numerusform>{n} ligne</numerusform>
                <numerusform>{n} lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} runs</source>
            <extracomment>One: {n} run</extracomment>
            <translation>
                <numerusform>{n} exécution</numerusform>
                <numerusform>{n} exécutions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} uploads</source>
            <extracomment>One: {n} upload</extracomment>
            <translation>
                <numerusform>{n} téléversement</numerusform>
                <numerusform>{n} téléversements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} values</source>
            <extracomment>One: {n} value</extracomment>
            <translation>
                <numerusform>{n} valeur</numerusform>
                <numerusform>{n} valeurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} warnings</source>
            <extracomment>One: {n} warning</extracomment>
            <translation>
                <numerusform>{n} avertissement</numerusform>
                <numerusform>{n} avertissements</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>As the extractor</source>
            <translation>Comme l’extracteur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>On</source>
            <comment>a switch</comment>
            <translation>Activé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Off</source>
            <comment>a switch</comment>
            <translation>Désactivé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Where each value stands on the page. Review needs them to mark values. No price of its own is documented.</source>
            <translation>Où se trouve chaque valeur sur la page. « Relire » en a besoin pour marquer les valeurs. Aucun tarif particulier n’est documenté.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A second look scores each value from 1 to 5; it costs 1 credit a page more.</source>
            <translation>Un second examen note chaque valeur de 1 à 5 ; il coûte 1 crédit de plus par page.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Processor</source>
            <translation>Processeur</translation>
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
            <translation>Crédits par page : Performance 5, Light 1, chacun avec l’analyse. Operator 2, plus le travail de son agent, qu’aucun nombre de pages ne limite.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Chunking</source>
            <translation>Découpage</translation>
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
            <translation>Sémantique</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Contextual</source>
            <comment>chunking</comment>
            <translation>Contextuel</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>How a long document is cut up before it is read. No price of its own is documented.</source>
            <translation>Comment un long document est découpé avant sa lecture. Aucun tarif particulier n’est documenté.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Long lists</source>
            <translation>Longues listes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Heuristics</source>
            <translation>Heuristique</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Most context</source>
            <translation>Contexte maximal</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Overlapping</source>
            <translation>Avec recouvrement</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>How lists of many rows are read. “Most context” doubles the credits of extraction.</source>
            <translation>Comment les listes de nombreuses lignes sont lues. « Contexte maximal » double les crédits de l’extraction.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Citation of</source>
            <translation>Citation de</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A line</source>
            <translation>Une ligne</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A word</source>
            <translation>Un mot</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A block</source>
            <translation>Un bloc</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>How much of the page a citation marks. No price of its own is documented.</source>
            <translation>Quelle part de la page une citation marque. Aucun tarif particulier n’est documenté.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Looks at pictures and layout, beside the text. No price of its own is documented.</source>
            <translation>Examine les images et la mise en page, en plus du texte. Aucun tarif particulier n’est documenté.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Says how the model came to each value. No price of its own is documented.</source>
            <translation>Indique comment le modèle est parvenu à chaque valeur. Aucun tarif particulier n’est documenté.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Today's date</source>
            <translation>Date du jour</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Tells the model the date of today. No price of its own is documented.</source>
            <translation>Indique la date du jour au modèle. Aucun tarif particulier n’est documenté.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/ui/views/exports/preview.py"></location>
            <source>Sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Those that matter</source>
            <translation>Celles qui comptent</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>All</source>
            <comment>sheets</comment>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>The first</source>
            <comment>sheets</comment>
            <translation>La première</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>The last</source>
            <comment>sheets</comment>
            <translation>La dernière</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Which sheets of a workbook are read, and charged.</source>
            <translation>Quelles feuilles d’un classeur sont lues, et facturées.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no account yet</source>
            <translation>Il n’y a pas encore de compte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No account was opened on this computer, and EXTEND_API_KEY is not set.</source>
            <translation>Aucun compte n’a été ouvert sur cet ordinateur, et EXTEND_API_KEY n’est pas définie.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Add an account in the window, set EXTEND_API_KEY, or use --sandbox.</source>
            <translation>Ajoutez un compte dans la fenêtre, définissez EXTEND_API_KEY ou utilisez --sandbox.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batch's account is not there</source>
            <translation>Le compte du lot est absent</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batch belongs to the account {account}, which this computer no longer knows.</source>
            <translation>Le lot appartient au compte {account}, que cet ordinateur ne connaît plus.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batch belongs to an account that this computer no longer knows.</source>
            <translation>Le lot appartient à un compte que cet ordinateur ne connaît plus.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Add the account again, or set the same EXTEND_* variables as before.</source>
            <translation>Ajoutez à nouveau le compte, ou définissez les mêmes variables EXTEND_* qu’auparavant.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>What could not be read is as in a new program; the damaged file is kept: {kept}</source>
            <translation>Ce qui n’a pas pu être lu est comme dans un nouveau programme ; le fichier endommagé est conservé : {kept}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>What could not be read is as in a new program.</source>
            <translation>Ce qui n’a pas pu être lu est comme dans un nouveau programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Press Understood in the window, or run `extend-desktop doctor --understood`.</source>
            <translation>Cliquez sur « Compris » dans la fenêtre, ou exécutez  extend-desktop doctor --understood .</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The practice account is in use</source>
            <translation>Le compte d’entraînement est en cours d’utilisation</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Another copy of the program works with the practice account of this computer.</source>
            <translation>Une autre instance du programme utilise le compte d’entraînement de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The disk is full</source>
            <translation>Le disque est plein</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no room left to write {path}.</source>
            <translation>Il n’y a plus de place pour écrire {path}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no room left on the disk.</source>
            <translation>Il n’y a plus de place sur le disque.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Make room, then try again.</source>
            <translation>Libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The disk cannot be written</source>
            <translation>Impossible d’écrire sur le disque</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} cannot be written.</source>
            <translation>Impossible d’écrire {path}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder of the local data cannot be written.</source>
            <translation>Impossible d’écrire dans le dossier des données locales.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Check the permissions of the folder.</source>
            <translation>Vérifiez les droits d’accès du dossier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is no longer there.</source>
            <translation>{path} n’est plus là.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no longer there.</source>
            <translation>{name} n’est plus là.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A file is gone.</source>
            <translation>Un fichier a disparu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Put it back or choose it again, then retry.</source>
            <translation>Remettez-le en place ou choisissez-le à nouveau, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Its password is needed again</source>
            <translation>Son mot de passe est à nouveau nécessaire</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Passwords are kept in memory only, so the one of {name} is gone.</source>
            <translation>Les mots de passe ne sont gardés qu’en mémoire, celui de {name} est donc perdu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Passwords are kept in memory only, so this one is gone.</source>
            <translation>Les mots de passe ne sont gardés qu’en mémoire, celui-ci est donc perdu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Add the file in Compose and enter its password there, then retry.</source>
            <translation>Ajoutez le fichier dans « Composer » et saisissez-y son mot de passe, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} cannot be read.</source>
            <translation>Impossible de lire {name}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A file cannot be read.</source>
            <translation>Impossible de lire un fichier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Check its permissions and whether another program holds it, then retry.</source>
            <translation>Vérifiez ses droits d’accès et si un autre programme l’utilise, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The local data could not be written</source>
            <translation>Les données locales n’ont pas pu être écrites</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Writing {path} failed.</source>
            <translation>L’écriture de {path} a échoué.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Writing the local data failed.</source>
            <translation>L’écriture des données locales a échoué.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Check the disk, then try again.</source>
            <translation>Vérifiez le disque, puis réessayez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The list is too large</source>
            <translation>La liste est trop volumineuse</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is larger than a list can be.</source>
            <translation>{name} dépasse la taille possible d’une liste.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is larger than a list can be.</source>
            <translation>Elle dépasse la taille possible d’une liste.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Split it into several lists.</source>
            <translation>Divisez-la en plusieurs listes.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The list cannot be read</source>
            <translation>Impossible de lire la liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is damaged, locked, or no workbook.</source>
            <translation>{name} est endommagé, verrouillé ou n’est pas un classeur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is damaged, locked, or no workbook.</source>
            <translation>Le fichier est endommagé, verrouillé ou n’est pas un classeur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Save it as CSV, then import that.</source>
            <translation>Enregistrez-le au format CSV, puis importez ce fichier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The PDF needs a password</source>
            <translation>Le PDF nécessite un mot de passe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The pages of a PDF with a password are not shown here.</source>
            <translation>Les pages d’un PDF protégé par mot de passe ne sont pas affichées ici.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Open it in its own program.</source>
            <translation>Ouvrez-le dans son propre programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>This page cannot be shown</source>
            <translation>Impossible d’afficher cette page</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page is damaged or has no size. The other pages may be fine.</source>
            <translation>La page est endommagée ou n’a pas de dimensions. Les autres pages sont peut-être intactes.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Go to another page, or open the document in its own program.</source>
            <translation>Allez à une autre page, ou ouvrez le document dans son propre programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The document cannot be shown</source>
            <translation>Impossible d’afficher le document</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is damaged, or is not what its name says.</source>
            <translation>Le fichier est endommagé, ou n’est pas ce que son nom indique.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page is too large to be shown</source>
            <translation>La page est trop grande pour être affichée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Drawing it would take more memory than a page may have.</source>
            <translation>La dessiner demanderait plus de mémoire qu’une page ne peut en avoir.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>This type of file is not shown here</source>
            <translation>Ce type de fichier n’est pas affiché ici</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>PDFs, workbooks, mails, texts and pictures are shown, HEIC only where Qt can read it.</source>
            <translation>Les PDF, classeurs, courriels, textes et images sont affichés, HEIC seulement si Qt peut le lire.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page took too long to draw</source>
            <translation>Dessiner la page a pris trop de temps</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Drawing it was stopped. Nothing else is affected.</source>
            <translation>Le dessin a été arrêté. Rien d’autre n’est affecté.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Try again, or open it in its own program.</source>
            <translation>Réessayez, ou ouvrez-le dans son propre programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page could not be drawn</source>
            <translation>La page n’a pas pu être dessinée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The part of the program that draws pages ended on it. Nothing else is affected.</source>
            <translation>La partie du programme qui dessine les pages s’est arrêtée sur celle-ci. Rien d’autre n’est affecté.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The original is not there</source>
            <translation>L’original est absent</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is neither on this computer, as it was sent, nor at Extend.</source>
            <translation>Il n’est ni sur cet ordinateur, tel qu’envoyé, ni chez Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Find the file, if it was moved.</source>
            <translation>Retrouvez le fichier, s’il a été déplacé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The original is not on this computer</source>
            <translation>L’original n’est pas sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is not where it was, or was changed since it was sent. Extend has it as it was sent.</source>
            <translation>Il n’est plus à sa place, ou a été modifié depuis son envoi. Extend le possède tel qu’envoyé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Download it, or find the file if it was moved.</source>
            <translation>Téléchargez-le, ou retrouvez le fichier s’il a été déplacé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>That is another file</source>
            <translation>C’est un autre fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is not what was sent: its content differs.</source>
            <translation>{name} n’est pas ce qui a été envoyé : son contenu diffère.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Its content differs from what was sent.</source>
            <translation>Son contenu diffère de ce qui a été envoyé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose the one that was sent, or download it from Extend.</source>
            <translation>Choisissez celui qui a été envoyé, ou téléchargez-le depuis Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The export was not written</source>
            <translation>L’exportation n’a pas été écrite</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} could not be written. Nothing there was changed.</source>
            <translation>{path} n’a pas pu être écrit. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file was not written.</source>
            <translation>Le fichier n’a pas été écrit.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose another place, then export again.</source>
            <translation>Choisissez un autre emplacement, puis exportez à nouveau.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The output could not be written</source>
            <translation>La sortie n’a pas pu être écrite</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the result could be printed: {reason}.</source>
            <translation>Le résultat n’a pas pu être affiché en entier : {reason}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the result could be printed.</source>
            <translation>Le résultat n’a pas pu être affiché en entier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing of a batch is lost. Call the command again with another place for its output.</source>
            <translation>Aucune donnée des lots n’est perdue. Relancez la commande avec un autre emplacement pour sa sortie.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is open elsewhere</source>
            <translation>Le fichier est ouvert ailleurs</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is open in another program, perhaps Excel. Nothing there was changed.</source>
            <translation>{path} est ouvert dans un autre programme, peut-être Excel. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is open in another program. Nothing there was changed.</source>
            <translation>Le fichier est ouvert dans un autre programme. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Close it there, then export again, or choose another name.</source>
            <translation>Fermez-le dans ce programme, puis exportez à nouveau, ou choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>That is a folder</source>
            <translation>C’est un dossier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is a folder; an export is a file.</source>
            <translation>{path} est un dossier ; une exportation est un fichier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The place is a folder.</source>
            <translation>L’emplacement est un dossier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Give a file's name in it, then export again.</source>
            <translation>Indiquez un nom de fichier dans ce dossier, puis exportez à nouveau.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>That is a file</source>
            <translation>C’est un fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is a file; this export is a folder.</source>
            <translation>{path} est un fichier ; cette exportation est un dossier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The place is a file.</source>
            <translation>L’emplacement est un fichier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Give another name for the folder, then export again.</source>
            <translation>Indiquez un autre nom pour le dossier, puis exportez à nouveau.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder holds something else</source>
            <translation>Le dossier contient autre chose</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} holds files that are no earlier export. Nothing there was changed.</source>
            <translation>{path} contient des fichiers qui ne proviennent pas d’une exportation antérieure. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder holds files that are no earlier export.</source>
            <translation>Le dossier contient des fichiers qui ne proviennent pas d’une exportation antérieure.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batches are of different extractors</source>
            <translation>Les lots proviennent d’extracteurs différents</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>One table has the fields of one extractor.</source>
            <translation>Un tableau contient les champs d’un seul extracteur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Export the batches of each extractor by themselves.</source>
            <translation>Exportez séparément les lots de chaque extracteur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The preset cannot be used</source>
            <translation>Le préréglage est inutilisable</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no preset of this program: see {place}.</source>
            <translation>{name} n’est pas un préréglage de ce programme : voir {place}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no preset of this program: {reason_words}</source>
            <translation>{name} n’est pas un préréglage de ce programme : {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no preset of this program: {reason}.</source>
            <translation>{name} n’est pas un préréglage de ce programme : {reason}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is no preset of this program.</source>
            <translation>Ce n’est pas un préréglage de ce programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Ask for the file again, or make the preset anew in the export dialog.</source>
            <translation>Demandez à nouveau le fichier, ou recréez le préréglage dans la boîte de dialogue d’exportation.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is protected</source>
            <translation>Le fichier est protégé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is read-only. Nothing there was changed.</source>
            <translation>{path} est en lecture seule. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is read-only. Nothing there was changed.</source>
            <translation>Le fichier est en lecture seule. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose another name, or allow writing in the file's properties.</source>
            <translation>Choisissez un autre nom, ou autorisez l’écriture dans les propriétés du fichier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No export can go there</source>
            <translation>Aucune exportation ne peut aller là</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is neither a file nor something that takes text. Nothing there was changed.</source>
            <translation>{path} n’est ni un fichier ni une destination qui accepte du texte. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The place is neither a file nor something that takes text.</source>
            <translation>L’emplacement n’est ni un fichier ni une destination qui accepte du texte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose a file.</source>
            <translation>Choisissez un fichier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The reader of the export went away</source>
            <translation>Le programme qui lisait l’exportation s’est interrompu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the export was read from {path}.</source>
            <translation>L’exportation n’a pas été lue en entier depuis {path}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the export was read.</source>
            <translation>L’exportation n’a pas été lue en entier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Export again, and let the reading program run to its end.</source>
            <translation>Exportez à nouveau, et laissez le programme lecteur aller jusqu’au bout.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder does not exist</source>
            <translation>Le dossier n’existe pas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no folder {path}. Nothing there was changed.</source>
            <translation>Il n’y a pas de dossier {path}. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder does not exist.</source>
            <translation>Le dossier n’existe pas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Create it or choose another, then export again.</source>
            <translation>Créez-le ou choisissez-en un autre, puis exportez à nouveau.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file may not be written</source>
            <translation>L’écriture du fichier n’est pas autorisée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>You have no permission to write {path}.</source>
            <translation>Vous n’avez pas le droit d’écrire {path}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>You have no permission to write there.</source>
            <translation>Vous n’avez pas le droit d’écrire à cet endroit.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose another folder, then export again.</source>
            <translation>Choisissez un autre dossier, puis exportez à nouveau.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The account's address cannot be used</source>
            <translation>L’adresse du compte est inutilisable</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Use an address that starts with https://, without a user name in it.</source>
            <translation>Utilisez une adresse qui commence par https://, sans nom d’utilisateur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no such region</source>
            <translation>Cette région n’existe pas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no region {region}; the regions are {regions}.</source>
            <translation>Il n’y a pas de région {region} ; les régions sont {regions}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend has no region of this name.</source>
            <translation>Extend n’a pas de région de ce nom.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Set one of these, or the address of the server instead.</source>
            <translation>Indiquez l’une d’elles, ou l’adresse du serveur à la place.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The workspace id cannot be used</source>
            <translation>L’identifiant d’espace de travail est inutilisable</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was sent: it holds a character that no id has.</source>
            <translation>Rien n’a été envoyé : il contient un caractère qu’aucun identifiant n’a.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Copy it again from Extend's dashboard, in one piece, or leave it out.</source>
            <translation>Copiez-le de nouveau depuis le tableau de bord d’Extend, d’un seul tenant, ou laissez-le vide.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The key needs a workspace id</source>
            <translation>La clé exige un identifiant d’espace de travail</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend did not accept the key without one, or not with this one.</source>
            <translation>Extend n’a pas accepté la clé sans lui, ou pas avec celui-ci.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Enter the id of your workspace in the account's settings, or in EXTEND_WORKSPACE_ID. Extend's dashboard shows it.</source>
            <translation>Saisissez l’identifiant de votre espace de travail dans les paramètres du compte, ou dans EXTEND_WORKSPACE_ID. Le tableau de bord d’Extend l’affiche.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend's API is not at this address</source>
            <translation>L’API d’Extend n’est pas à cette adresse</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A server answers, but it knows no list of files there.</source>
            <translation>Un serveur répond, mais il n’y connaît aucune liste de fichiers.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Correct the address in the account's settings: usually just the server's address, without a path.</source>
            <translation>Corrigez l’adresse dans les paramètres du compte : c’est en général seulement celle du serveur, sans chemin.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no such API version</source>
            <translation>Cette version d’API n’existe pas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>An API version is a date such as {wanted}, not {version}.</source>
            <translation>Une version d’API est une date telle que {wanted}, pas {version}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Leave it out: the version that fits the address is used then.</source>
            <translation>Omettez-la : la version qui convient à l’adresse est alors utilisée.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The mark of production cannot be read</source>
            <translation>La marque de production est illisible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was sent: {variable} is 1 for an account of production, else 0, not {value}.</source>
            <translation>Rien n’a été envoyé : {variable} vaut 1 pour un compte de production, sinon 0, et non {value}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was sent: it is neither yes nor no.</source>
            <translation>Rien n’a été envoyé : ce n’est ni oui ni non.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Set it to 1 or 0, or leave it out.</source>
            <translation>Donnez-lui la valeur 1 ou 0, ou omettez-la.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file holds no accounts</source>
            <translation>Le fichier ne contient aucun compte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no file of accounts of this program: see {place} in it. Nothing was imported.</source>
            <translation>{name} n’est pas un fichier de comptes de ce programme : voir {place} dans le fichier. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no file of accounts of this program. Nothing was imported.</source>
            <translation>{name} n’est pas un fichier de comptes de ce programme. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was imported.</source>
            <translation>Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Ask for it again: “Export accounts…” in Settings writes such a file.</source>
            <translation>Demandez-le à nouveau : « Exporter les comptes… » dans les paramètres écrit un tel fichier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file comes from a later version</source>
            <translation>Le fichier provient d’une version ultérieure</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} has version {version} of the format. Nothing was imported.</source>
            <translation>{name} utilise la version {version} du format. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Update this program, or ask for a file from this version.</source>
            <translation>Mettez ce programme à jour, ou demandez un fichier de cette version.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is too large for accounts</source>
            <translation>Le fichier est trop volumineux pour des comptes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} has more than {most} bytes. Nothing was imported.</source>
            <translation>{name} dépasse {most} octets. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The sandbox did not start</source>
            <translation>Le bac à sable n’a pas démarré</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The practice server ended: {reason}</source>
            <translation>Le serveur d’entraînement s’est arrêté : {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The practice server gave no sign of life.</source>
            <translation>Le serveur d’entraînement n’a donné aucun signe de vie.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The window cannot be shown</source>
            <translation>Impossible d’afficher la fenêtre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt does not load: {reason}</source>
            <translation>Qt ne se charge pas : {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt does not load.</source>
            <translation>Qt ne se charge pas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Install Qt's system libraries; the README names them. Commands work without.</source>
            <translation>Installez les bibliothèques système de Qt ; le fichier README les nomme. Les commandes fonctionnent sans elles.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It could not be opened</source>
            <translation>L’ouverture a échoué</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No program on this computer opened {what}.</source>
            <translation>Aucun programme de cet ordinateur n’a ouvert {what}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No program on this computer opened it.</source>
            <translation>Aucun programme de cet ordinateur ne l’a ouvert.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Open it yourself in the file manager or the browser.</source>
            <translation>Ouvrez-le vous-même dans le gestionnaire de fichiers ou le navigateur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no screen to show the window on</source>
            <translation>Il n’y a pas d’écran où afficher la fenêtre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt could not start: {reason}</source>
            <translation>Qt n’a pas pu démarrer : {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt could not start.</source>
            <translation>Qt n’a pas pu démarrer.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Start it at a desktop. `extend-desktop --help` lists what works without a screen.</source>
            <translation>Lancez-le dans un environnement de bureau. `extend-desktop --help` indique ce qui fonctionne sans écran.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Interrupted</source>
            <translation>Interrompu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The program ended in the middle of it.</source>
            <translation>Le programme s’est arrêté en plein milieu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is looked up by itself.</source>
            <translation>La recherche se fait d’elle-même.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>An answer that does not fit</source>
            <translation>Réponse inattendue</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{operation}: Extend's answer does not have the agreed form.</source>
            <translation>{operation} : la réponse d’Extend n’a pas la forme convenue.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend's answer does not have the agreed form.</source>
            <translation>La réponse d’Extend n’a pas la forme convenue.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Update Extend Desktop. If it stays, report it with the code “{code}”.</source>
            <translation>Mettez Extend Desktop à jour. Si le problème persiste, signalez-le avec le code « {code} ».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The program found itself in a state that must not be.</source>
            <translation>Le programme s’est retrouvé dans un état qui ne doit pas exister.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{number} a minute</source>
            <translation>{number} par minute</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>under a minute left</source>
            <translation>moins d’une minute restante</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{hours} h left</source>
            <translation>{hours} h restantes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{low} to {high} h left</source>
            <translation>{low} à {high} h restantes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{minutes} min left</source>
            <translation>{minutes} min restantes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>under {minutes} min left</source>
            <translation>moins de {minutes} min restantes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{low} to {high} min left</source>
            <translation>{low} à {high} min restantes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>Find a command</source>
            <translation>Rechercher une commande</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>A command, a batch, an account or a page of Settings</source>
            <translation>Une commande, un lot, un compte ou une page des paramètres</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>Nothing matches these words</source>
            <translation>Rien ne contient ces mots</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>Open an account first</source>
            <translation>Ouvrez d’abord un compte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <source>Batch</source>
            <translation>Lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>The plan in detail</source>
            <translation>Le plan en détail</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>What is sent, reused and left out, what it costs and takes</source>
            <translation>Ce qui est envoyé, réutilisé et laissé de côté, son coût et sa durée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>no earlier batch with this version and these options</source>
            <translation>aucun lot antérieur avec cette version et ces options</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>choose an extractor first</source>
            <translation>choisissez d’abord un extracteur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>known once they are processed</source>
            <translation>connu une fois le traitement effectué</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <source>Key of</source>
            <translation>Clé de</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Inputs to send</source>
            <translation>Entrées à envoyer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Batch runs</source>
            <translation>Exécutions de lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Uploads</source>
            <translation>Téléversements</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Reused</source>
            <translation>Réutilisées</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Amount</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/review/note_field.py"></location>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>of {n} inputs in the list</source>
            <extracomment>One: of {n} input in the list</extracomment>
            <translation>
                <numerusform>sur {n} entrée dans la liste</numerusform>
                <numerusform>sur {n} entrées dans la liste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>{n} more being checked</source>
            <comment>inputs</comment>
            <extracomment>One: {n} more being checked</extracomment>
            <translation>
                <numerusform>{n} autre en cours de vérification</numerusform>
                <numerusform>{n} autres en cours de vérification</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>at most {n} inputs each</source>
            <extracomment>One: at most {n} input each</extracomment>
            <translation>
                <numerusform>{n} entrée au plus chacune</numerusform>
                <numerusform>{n} entrées au plus chacune</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>no upload of their own</source>
            <translation>sans téléversement propre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>of {n} inputs not known</source>
            <extracomment>One: of {n} input not known</extracomment>
            <translation>
                <numerusform>de {n} entrée, inconnu</numerusform>
                <numerusform>de {n} entrées, inconnu</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <source>Credits</source>
            <translation>Crédits</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Time</source>
            <comment>how long it takes</comment>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>uploads take longest</source>
            <translation>les téléversements prennent le plus de temps</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>batch runs take longest</source>
            <translation>les exécutions de lot prennent le plus de temps</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>fetching the results takes longest</source>
            <translation>la récupération des résultats prend le plus de temps</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>by the limits learnt so far; {slowest}. Extend's own work on the documents comes on top</source>
            <translation>d’après les limites connues jusqu’ici ; {slowest}. Le travail d’Extend sur les documents s’y ajoute</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>At least {duration}</source>
            <translation>Au moins {duration}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Enter password…</source>
            <translation>Saisir le mot de passe…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Choose type…</source>
            <translation>Choisir le type…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Convert to PDF</source>
            <translation>Convertir en PDF</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Send anyway</source>
            <translation>Envoyer quand même</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Look again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Extend does not take this type of file</source>
            <translation>Extend n’accepte pas ce type de fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>An archive this program does not unpack</source>
            <translation>Une archive que ce programme ne décompresse pas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The name does not say what type it is</source>
            <translation>Le nom n’indique pas le type</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>An Office document with a password</source>
            <translation>Un document Office protégé par mot de passe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>A web page in place of the document</source>
            <translation>Une page web à la place du document</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is still being written</source>
            <translation>Le fichier est encore en cours d’écriture</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file could not be examined</source>
            <translation>Le fichier n’a pas pu être examiné</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is damaged or cut off</source>
            <translation>Le fichier est endommagé ou tronqué</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>In a locked ZIP archive</source>
            <translation>Dans une archive ZIP verrouillée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>In a ZIP archive locked by AES</source>
            <translation>Dans une archive ZIP chiffrée en AES</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The ZIP archive is damaged</source>
            <translation>L’archive ZIP est endommagée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The ZIP archive is empty</source>
            <translation>L’archive ZIP est vide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The ZIP archive is too large to unpack</source>
            <translation>L’archive ZIP est trop volumineuse pour être décompressée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Packed in a way that cannot be undone here</source>
            <translation>Compressé d’une manière non prise en charge ici</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The name leads out of the ZIP archive</source>
            <translation>Le nom mène hors de l’archive ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>No room on the disk to unpack the ZIP archive</source>
            <translation>Pas assez de place sur le disque pour décompresser l’archive ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Not an address that can be fetched</source>
            <translation>Cette adresse ne peut pas être récupérée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Not a whole address</source>
            <translation>Adresse incomplète</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Nothing of this name is there</source>
            <translation>Rien ne porte ce nom à cet endroit</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Gone from a temporary folder</source>
            <translation>Disparu d’un dossier temporaire</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The encryption is damaged</source>
            <translation>Le chiffrement est endommagé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>No file can have this name</source>
            <translation>Aucun fichier ne peut porter ce nom</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The path is too long</source>
            <translation>Le chemin est trop long</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The check failed</source>
            <translation>La vérification a échoué</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>On another computer</source>
            <translation>Sur un autre ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The place is not mounted</source>
            <translation>L’emplacement n’est pas monté</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>A path on a Windows computer</source>
            <translation>Un chemin d’un ordinateur Windows</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Only a name, without its folder</source>
            <translation>Seulement un nom, sans son dossier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The columns are too long</source>
            <translation>Les colonnes sont trop longues</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>0 bytes</source>
            <translation>0 octet</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>moved or deleted since you added it</source>
            <translation>déplacé ou supprimé depuis son ajout</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>open it to everyone who should read it, then look again</source>
            <translation>autorisez-en la lecture à tous ceux qui doivent le lire, puis vérifiez à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>one password is tried on all of them</source>
            <translation>un mot de passe est essayé sur tous</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Extend opens PDFs only: save it without a password</source>
            <translation>Extend n’ouvre que les PDF : enregistrez-le sans mot de passe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>most often an error page that was saved</source>
            <translation>le plus souvent une page d’erreur enregistrée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>look again when the other program is done with it</source>
            <translation>vérifiez à nouveau quand l’autre programme aura terminé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>reading it took too long, or ended the reader</source>
            <translation>la lecture a pris trop de temps, ou a arrêté le lecteur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>unpack it yourself, then add the files</source>
            <translation>décompressez-la vous-même, puis ajoutez les fichiers</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>get it anew, then look again, or unpack it yourself</source>
            <translation>procurez-vous-la à nouveau, puis vérifiez à nouveau, ou décompressez-la vous-même</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>nothing is in it</source>
            <translation>elle ne contient rien</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>unpack it yourself if you trust it</source>
            <translation>décompressez-la vous-même si vous lui faites confiance</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>make room, then look again</source>
            <translation>libérez de la place, puis vérifiez à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>will probably fail, and may be charged</source>
            <translation>échouera probablement, et pourra être facturé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>its content does not say it either</source>
            <translation>son contenu ne l’indique pas non plus</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>put it right, then look again</source>
            <translation>corrigez-le, puis vérifiez à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>add it from this computer instead</source>
            <translation>ajoutez-le plutôt depuis cet ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>one needs a host, and no spaces</source>
            <translation>il faut un hôte, et aucun espace</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>check the spelling, and that its drive or share is connected</source>
            <translation>vérifiez l’orthographe, et que son lecteur ou son partage est connecté</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>save it somewhere first, then add it from there</source>
            <translation>enregistrez-le d’abord ailleurs, puis ajoutez-le depuis là</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>no password helps</source>
            <translation>aucun mot de passe ne peut aider</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>it holds a character that no file name can have</source>
            <translation>il contient un caractère qu’aucun nom de fichier ne peut avoir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>move it nearer to the top folder, or shorten the names</source>
            <translation>rapprochez-le du dossier racine, ou raccourcissez les noms</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>download it in the file manager, then look again</source>
            <translation>téléchargez-le dans le gestionnaire de fichiers, puis vérifiez à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>by a fault of this program: look again, or remove it and add it again</source>
            <translation>à cause d’une erreur de ce programme : vérifiez à nouveau, ou retirez-le et ajoutez-le à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>connect to its share, then add it from there</source>
            <translation>connectez-vous à son partage, puis ajoutez-le depuis là</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>open it in the file manager, then add it from there</source>
            <translation>ouvrez-le dans le gestionnaire de fichiers, puis ajoutez-le depuis là</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>give the path on this computer</source>
            <translation>indiquez le chemin sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>give the full path, a link that starts with https://, or a file id</source>
            <translation>indiquez le chemin complet, un lien qui commence par https://, ou un identifiant de fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>they cannot be sent along</source>
            <translation>elles ne peuvent pas être jointes</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{inputs} cannot be sent, for {n} reasons.</source>
            <extracomment>One: {inputs} cannot be sent, for {n} reason.</extracomment>
            <translation>
                <numerusform>{inputs} : envoi impossible, pour {n} raison.</numerusform>
                <numerusform>{inputs} : envoi impossible, pour {n} raisons.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The other {n} go ahead; leave these or settle them here.</source>
            <comment>inputs</comment>
            <extracomment>One: The other {n} goes ahead; leave these or settle them here.</extracomment>
            <translation>
                <numerusform>L’autre ({n}) est envoyée ; laissez celles-ci ou résolvez-les ici.</numerusform>
                <numerusform>Les {n} autres sont envoyées ; laissez celles-ci ou résolvez-les ici.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{found} of {n} blocked inputs found</source>
            <extracomment>One: {found} of {n} blocked input found</extracomment>
            <translation>
                <numerusform>Trouvé : {found} sur {n} entrée bloquée</numerusform>
                <numerusform>Trouvées : {found} sur {n} entrées bloquées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{n} opened before; passwords are not kept over a restart</source>
            <comment>documents</comment>
            <extracomment>One: {n} opened before; passwords are not kept over a restart</extracomment>
            <translation>
                <numerusform>{n} ouvert auparavant ; les mots de passe ne sont pas conservés après un redémarrage</numerusform>
                <numerusform>{n} ouverts auparavant ; les mots de passe ne sont pas conservés après un redémarrage</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>no ending</source>
            <comment>the name of a file</comment>
            <translation>sans extension</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{endings} … and {n} more</source>
            <comment>endings</comment>
            <extracomment>One: {endings} … and {n} more</extracomment>
            <translation>
                <numerusform>{endings} … et {n} autre</numerusform>
                <numerusform>{endings} … et {n} autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>A batch manager for the Extend document extraction API. It is not made by Extend.

Licensed under the Apache License 2.0.</source>
            <translation>Un gestionnaire de lots pour l’API d’extraction de documents Extend. Il n’est pas édité par Extend.

Sous licence Apache 2.0.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Connecting to the account last used. This computer's keyring may ask for its password.</source>
            <translation>Connexion au dernier compte utilisé. Le trousseau de cet ordinateur peut demander son mot de passe.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>It takes a moment.</source>
            <translation>Cela prend un instant.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Try a batch: stage the sample documents, pick an extractor, press Submit.</source>
            <translation>Essayez un lot : ajoutez les documents d’exemple, choisissez un extracteur, cliquez sur « Envoyer ».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Add the selected files to the batch (in Files)</source>
            <translation>Ajouter les fichiers sélectionnés au lot (dans « Fichiers »)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Clear the filter or the selection</source>
            <translation>Effacer le filtre ou la sélection</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Alt+1 to Alt+9</source>
            <translation>Alt+1 à Alt+9</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Show one count only (in New batch and in the selected batch)</source>
            <translation>N’afficher qu’un seul groupe (dans « Nouveau lot » et dans le lot sélectionné)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Next tab of the selected batch</source>
            <translation>Onglet suivant du lot sélectionné</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Previous tab of the selected batch</source>
            <translation>Onglet précédent du lot sélectionné</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Look at a run or a value in Review (in the selected batch)</source>
            <translation>Examiner une exécution ou une valeur dans « Relire » (dans le lot sélectionné)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Open the rows of a value that has several (in Results)</source>
            <translation>Ouvrir les lignes d’une valeur qui en a plusieurs (dans « Résultats »)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Move a column (in the choice of columns)</source>
            <translation>Déplacer une colonne (dans le choix des colonnes)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Checked, next document (in Review)</source>
            <translation>Vérifié, document suivant (dans « Relire »)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Take the check mark off (in Review)</source>
            <translation>Retirer la marque de vérification (dans « Relire »)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Previous or next document, or out of an array (in Review)</source>
            <translation>Document précédent ou suivant, ou sortie d’un tableau de valeurs (dans « Relire »)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Back to the same value in Results (in Review)</source>
            <translation>Retour à la même valeur dans « Résultats » (dans « Relire »)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Previous or next page (in Review)</source>
            <translation>Page précédente ou suivante (dans « Relire »)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Larger, smaller, fit the width (in Review)</source>
            <translation>Agrandir, réduire, ajuster à la largeur (dans « Relire »)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Turn the page (in Review)</source>
            <translation>Faire pivoter la page (dans « Relire »)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Show or hide where values were read (in Review)</source>
            <translation>Afficher ou masquer où les valeurs ont été lues (dans « Relire »)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Next or previous place of a searched text (in Review)</source>
            <translation>Occurrence suivante ou précédente d’un texte recherché (dans « Relire »)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{number} KB</source>
            <translation>{number} Ko</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{number} MB</source>
            <translation>{number} Mo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{number} GB</source>
            <translation>{number} Go</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{number} TB</source>
            <translation>{number} To</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{number} PB</source>
            <translation>{number} Po</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{n} bytes</source>
            <extracomment>One: {n} byte</extracomment>
            <translation>
                <numerusform>{n} octet</numerusform>
                <numerusform>{n} octets</numerusform>
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
            <translation>{number} %</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{number} credits</source>
            <extracomment>One: {number} credit</extracomment>
            <translation>
                <numerusform>{number} crédit</numerusform>
                <numerusform>{number} crédits</numerusform>
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
            <translation>à l’instant</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{minutes} min ago</source>
            <translation>il y a {minutes} min</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{hours} h ago</source>
            <translation>il y a {hours} h</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{n} days ago</source>
            <extracomment>One: {n} day ago</extracomment>
            <translation>
                <numerusform>il y a {n} jour</numerusform>
                <numerusform>il y a {n} jours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>A new batch over the same documents, beside the old one, which stays as it is. What is processed again is charged again.</source>
            <translation>Un nouveau lot sur les mêmes documents, à côté de l’ancien, qui reste tel quel. Ce qui est traité à nouveau est facturé à nouveau.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>None of its documents can be had any more</source>
            <translation>Aucun de ses documents n’est plus disponible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Runs a batch again that is no longer in the history</source>
            <translation>Exécute à nouveau un lot qui n’est plus dans l’historique</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>no longer where it was, and not at Extend</source>
            <translation>n’est plus à sa place, ni chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>changed since it was sent, and not at Extend</source>
            <translation>modifié depuis son envoi, et absent chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>cannot be read, and is not at Extend</source>
            <translation>illisible, et absent chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>needs its password again: add it in Compose</source>
            <translation>nécessite à nouveau son mot de passe : ajoutez-le dans « Composer »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>came with an adopted batch run, which does not say where from</source>
            <translation>venu d’une exécution de lot rattachée, qui n’indique pas sa provenance</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} no longer where it was, and not at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} no longer where it was, and not at Extend</extracomment>
            <translation>
                <numerusform>{n} n’est plus à sa place, ni chez Extend</numerusform>
                <numerusform>{n} ne sont plus à leur place, ni chez Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} changed since it was sent, and not at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} changed since it was sent, and not at Extend</extracomment>
            <translation>
                <numerusform>{n} modifié depuis son envoi, et absent chez Extend</numerusform>
                <numerusform>{n} modifiés depuis leur envoi, et absents chez Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} cannot be read, and is not at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} cannot be read, and is not at Extend</extracomment>
            <translation>
                <numerusform>{n} illisible, et absent chez Extend</numerusform>
                <numerusform>{n} illisibles, et absents chez Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} needs its password again: add it in Compose</source>
            <comment>documents</comment>
            <extracomment>One: {n} needs its password again: add it in Compose</extracomment>
            <translation>
                <numerusform>{n} nécessite à nouveau son mot de passe : ajoutez-le dans « Composer »</numerusform>
                <numerusform>{n} nécessitent à nouveau leur mot de passe : ajoutez-les dans « Composer »</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} deleted at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} deleted at Extend</extracomment>
            <translation>
                <numerusform>{n} supprimé chez Extend</numerusform>
                <numerusform>{n} supprimés chez Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} came with an adopted batch run, which does not say where from</source>
            <comment>documents</comment>
            <extracomment>One: {n} came with an adopted batch run, which does not say where from</extracomment>
            <translation>
                <numerusform>{n} venu d’une exécution de lot rattachée, qui n’indique pas sa provenance</numerusform>
                <numerusform>{n} venus d’une exécution de lot rattachée, qui n’indique pas leur provenance</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Run “{name}” again</source>
            <translation>Exécuter « {name} » à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{name}, again</source>
            <translation>{name}, à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Looking for the documents: {done} of {total}</source>
            <translation>Recherche des documents : {done} sur {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} still at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} still at Extend</extracomment>
            <translation>
                <numerusform>{n} encore chez Extend</numerusform>
                <numerusform>{n} encore chez Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} links that Extend fetches</source>
            <extracomment>One: {n} link that Extend fetches</extracomment>
            <translation>
                <numerusform>{n} lien qu’Extend récupère</numerusform>
                <numerusform>{n} liens qu’Extend récupère</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} to upload from this computer ({size})</source>
            <comment>documents</comment>
            <extracomment>One: {n} to upload from this computer ({size})</extracomment>
            <translation>
                <numerusform>{n} à téléverser depuis cet ordinateur ({size})</numerusform>
                <numerusform>{n} à téléverser depuis cet ordinateur ({size})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} documents cannot be had:</source>
            <extracomment>One: {n} document cannot be had:</extracomment>
            <translation>
                <numerusform>{n} document n’est pas disponible :</numerusform>
                <numerusform>{n} documents ne sont pas disponibles :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} inputs are left out: skipped or blocked then.</source>
            <extracomment>One: {n} input is left out: skipped or blocked then.</extracomment>
            <translation>
                <numerusform>{n} entrée est laissée de côté : ignorée ou bloquée à l’époque.</numerusform>
                <numerusform>{n} entrées sont laissées de côté : ignorées ou bloquées à l’époque.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Leave these {n} out</source>
            <comment>documents</comment>
            <extracomment>One: Leave it out</extracomment>
            <translation>
                <numerusform>Le laisser de côté</numerusform>
                <numerusform>Laisser ces {n} de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} documents cannot be had: say that they are left out</source>
            <extracomment>One: {n} document cannot be had: say that it is left out</extracomment>
            <translation>
                <numerusform>{n} document n’est pas disponible : confirmez qu’il est laissé de côté</numerusform>
                <numerusform>{n} documents ne sont pas disponibles : confirmez qu’ils sont laissés de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Submit {n} documents</source>
            <extracomment>One: Submit {n} document</extracomment>
            <translation>
                <numerusform>Envoyer {n} document</numerusform>
                <numerusform>Envoyer {n} documents</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Runs again of “{name}”, version {version}</source>
            <translation>Nouvelle exécution de « {name} », version {version}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Values less certain than this are marked in Results and Review.</source>
            <translation>Les valeurs moins sûres sont marquées dans « Résultats » et « Relire ».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Of the least certain value of the document</source>
            <translation>De la valeur la moins sûre du document</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>They came since the rows were sorted: sort them in</source>
            <translation>Arrivées depuis le tri des lignes : les intégrer au tri</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>“” empty text</source>
            <translation>« » texte vide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>The extractor found no value</source>
            <translation>L’extracteur n’a trouvé aucune valeur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>The extractor gave an empty value</source>
            <translation>L’extracteur a donné une valeur vide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>The answer does not mention this field</source>
            <translation>La réponse ne mentionne pas ce champ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Yes</source>
            <comment>a value</comment>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>No</source>
            <comment>a value</comment>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{measure}, below {limit} %. Check this value.</source>
            <translation>{measure}, sous {limit} %. Vérifiez cette valeur.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{n} documents filled</source>
            <extracomment>One: {n} document filled</extracomment>
            <translation>
                <numerusform>{n} document rempli</numerusform>
                <numerusform>{n} documents remplis</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>no doubtful value</source>
            <translation>aucune valeur douteuse</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{n} doubtful values in {documents}</source>
            <extracomment>One: {n} doubtful value in {documents}</extracomment>
            <translation>
                <numerusform>{n} douteuse dans {documents}</numerusform>
                <numerusform>{n} douteuses dans {documents}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>below {limit} %</source>
            <translation>moins de {limit} %</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{n} more</source>
            <comment>currencies</comment>
            <extracomment>One: {n} more</extracomment>
            <translation>
                <numerusform>{n} autre</numerusform>
                <numerusform>{n} autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{name} of {count}: {sums}</source>
            <comment>a total of a column</comment>
            <translation>{name} de {count} : {sums}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Sum {sums}</source>
            <translation>Somme {sums}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{array} of {document}</source>
            <translation>{array} de {document}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{n} new rows</source>
            <extracomment>One: {n} new row</extracomment>
            <translation>
                <numerusform>{n} nouvelle ligne</numerusform>
                <numerusform>{n} nouvelles lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Preparing {n} earlier results…</source>
            <extracomment>One: Preparing {n} earlier result…</extracomment>
            <translation>
                <numerusform>Préparation de {n} résultat antérieur…</numerusform>
                <numerusform>Préparation de {n} résultats antérieurs…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Columns {shown} of {all}</source>
            <translation>Colonnes {shown} sur {all}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>DELETE</source>
            <comment>typed to agree</comment>
            <translation>SUPPRIMER</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete at Extend what “{name}” left there?</source>
            <translation>Supprimer chez Extend ce que « {name} » y a laissé ?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Nothing of this batch is known to be at Extend.</source>
            <translation>Rien de ce lot n’est connu comme étant chez Extend.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{what} would be deleted in the account, for good: they can no longer be opened in the dashboard, and the files cannot be reused. The results stay on this computer, in the batch's history.</source>
            <extracomment>One: {what} would be deleted in the account, for good: they can no longer be opened in the dashboard, and the files cannot be reused. The results stay on this computer, in the batch's history.</extracomment>
            <translation>
                <numerusform>{what} : suppression définitive dans le compte. L’ouverture dans le tableau de bord et la réutilisation des fichiers ne seront plus possibles. Les résultats restent sur cet ordinateur, dans l’historique du lot.</numerusform>
                <numerusform>{what} : suppression définitive dans le compte. L’ouverture dans le tableau de bord et la réutilisation des fichiers ne seront plus possibles. Les résultats restent sur cet ordinateur, dans l’historique du lot.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{n} results not fetched yet would be lost. Refresh the batch first.</source>
            <extracomment>One: {n} result not fetched yet would be lost. Refresh the batch first.</extracomment>
            <translation>
                <numerusform>{n} résultat pas encore récupéré serait perdu. Actualisez d’abord le lot.</numerusform>
                <numerusform>{n} résultats pas encore récupérés seraient perdus. Actualisez d’abord le lot.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Type {word} to agree</source>
            <translation>Tapez {word} pour confirmer</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete {n} runs</source>
            <extracomment>One: Delete {n} run</extracomment>
            <translation>
                <numerusform>Supprimer {n} exécution</numerusform>
                <numerusform>Supprimer {n} exécutions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete {n} runs and {files}</source>
            <extracomment>One: Delete {n} run and {files}</extracomment>
            <translation>
                <numerusform>Supprimer {n} exécution et {files}</numerusform>
                <numerusform>Supprimer {n} exécutions et {files}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Deleted at Extend: {runs}, {files}</source>
            <translation>Supprimé chez Extend : {runs}, {files}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{n} objects are still there.</source>
            <extracomment>One: {n} object is still there.</extracomment>
            <translation>
                <numerusform>{n} objet est encore là.</numerusform>
                <numerusform>{n} objets sont encore là.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{runs} and {files}</source>
            <translation>{runs} et {files}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Extend gave no place for this value</source>
            <translation>Extend n’a donné aucun emplacement pour cette valeur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>The place of the value on its page, enlarged</source>
            <translation>L’emplacement de la valeur sur sa page, agrandi</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Size and turn of the page (0 fits the width)</source>
            <translation>Taille et rotation de la page (0 ajuste à la largeur)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Mark as checked, and open the next (C); Shift+C undoes it</source>
            <translation>Marquer comme vérifié et ouvrir le suivant (C) ; Maj+C annule</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No document</source>
            <translation>Aucun document</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Choose one at the left.</source>
            <translation>Choisissez-en un à gauche.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Fetching the original…</source>
            <translation>Récupération de l’original…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>It is kept on this computer for a while.</source>
            <translation>Il est conservé un certain temps sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>The document has no such rows.</source>
            <translation>Le document n’a pas de telles lignes.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Not on this computer; offline</source>
            <translation>Absent de cet ordinateur ; hors ligne</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Nothing to review yet</source>
            <translation>Rien à relire pour l’instant</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Results show here as they come in</source>
            <translation>Les résultats s’affichent ici à leur arrivée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>This run</source>
            <translation>Actuelle</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>There is no other run of this document</source>
            <translation>Il n’y a pas d’autre exécution de ce document</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No field differs</source>
            <translation>Aucun champ ne diffère</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>— none</source>
            <translation>— aucun</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>The page is not shown</source>
            <translation>La page n’est pas affichée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Drawing the page…</source>
            <translation>Dessin de la page en cours…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No document matches</source>
            <translation>Aucun document ne correspond</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>— not in the result</source>
            <translation>— absent du résultat</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Score of the review agent</source>
            <translation>Note de l’agent de relecture</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Confidence of the reading</source>
            <translation>Confiance de la lecture</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Confidence of the model</source>
            <translation>Confiance du modèle</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Issue</source>
            <translation>Problème</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{score} of 5</source>
            <translation>{score} sur 5</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Extend gave no confidence</source>
            <translation>Extend n’a donné aucun indice de confiance</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{confidence}, below {limit} %</source>
            <translation>{confidence}, sous {limit} %</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Before the review</source>
            <translation>Avant la relecture</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Earlier run</source>
            <translation>Exécution antérieure</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{n} of {total} differ</source>
            <comment>fields</comment>
            <extracomment>One: {n} of {total} differs</extracomment>
            <translation>
                <numerusform>{n} sur {total} diffère</numerusform>
                <numerusform>{n} sur {total} diffèrent</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{number} of {total}</source>
            <translation>{number} sur {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}, cell {cell}</source>
            <translation>page {page}, cellule {cell}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}, cells {cells}</source>
            <translation>page {page}, cellules {cells}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}</source>
            <translation>page {page}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}, {percent} %</source>
            <translation>page {page}, {percent} %</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No text here to search, only pictures</source>
            <translation>Pas de texte à rechercher ici, seulement des images</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{name} adds up to {amount}</source>
            <translation>{name} : total {amount}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>None doubtful of {n} rows</source>
            <extracomment>One: None doubtful of {n} row</extracomment>
            <translation>
                <numerusform>Aucune douteuse sur {n} ligne</numerusform>
                <numerusform>Aucune douteuse sur {n} lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{doubtful} doubtful of {n} rows</source>
            <extracomment>One: {doubtful} doubtful of {n} row</extracomment>
            <translation>
                <numerusform>Douteuses : {doubtful} sur {n} ligne</numerusform>
                <numerusform>Douteuses : {doubtful} sur {n} lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{checked} of {total} checked</source>
            <translation>{checked} sur {total} vérifiés</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Doubtful {number} of {total}</source>
            <translation>Douteuse {number}/{total}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{n} to check</source>
            <comment>documents</comment>
            <extracomment>One: {n} to check</extracomment>
            <translation>
                <numerusform>{n} à vérifier</numerusform>
                <numerusform>{n} à vérifier</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>None doubtful</source>
            <translation>Aucune douteuse</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{n} pages without text</source>
            <extracomment>One: {n} page without text</extracomment>
            <translation>
                <numerusform>{n} page sans texte</numerusform>
                <numerusform>{n} pages sans texte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} hidden files</source>
            <extracomment>One: {n} hidden file</extracomment>
            <translation>
                <numerusform>{n} fichier masqué</numerusform>
                <numerusform>{n} fichiers masqués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} hidden folders</source>
            <extracomment>One: {n} hidden folder</extracomment>
            <translation>
                <numerusform>{n} dossier masqué</numerusform>
                <numerusform>{n} dossiers masqués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} system files</source>
            <extracomment>One: {n} system file</extracomment>
            <translation>
                <numerusform>{n} fichier système</numerusform>
                <numerusform>{n} fichiers système</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} system folders</source>
            <extracomment>One: {n} system folder</extracomment>
            <translation>
                <numerusform>{n} dossier système</numerusform>
                <numerusform>{n} dossiers système</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} archives in an archive</source>
            <extracomment>One: {n} archive in an archive</extracomment>
            <translation>
                <numerusform>{n} archive dans une archive</numerusform>
                <numerusform>{n} archives dans une archive</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} folders reached twice</source>
            <extracomment>One: {n} folder reached twice</extracomment>
            <translation>
                <numerusform>{n} dossier atteint deux fois</numerusform>
                <numerusform>{n} dossiers atteints deux fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} that cannot be opened</source>
            <extracomment>One: {n} file or folder that cannot be opened</extracomment>
            <translation>
                <numerusform>{n} fichier ou dossier impossible à ouvrir</numerusform>
                <numerusform>{n} impossibles à ouvrir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} links that lead nowhere</source>
            <extracomment>One: {n} link that leads nowhere</extracomment>
            <translation>
                <numerusform>{n} lien qui ne mène nulle part</numerusform>
                <numerusform>{n} liens qui ne mènent nulle part</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} links that lead back</source>
            <extracomment>One: {n} link that leads back</extracomment>
            <translation>
                <numerusform>{n} lien qui revient en arrière</numerusform>
                <numerusform>{n} liens qui reviennent en arrière</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} too long paths</source>
            <extracomment>One: {n} too long path</extracomment>
            <translation>
                <numerusform>{n} chemin trop long</numerusform>
                <numerusform>{n} chemins trop longs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} locked in an archive</source>
            <comment>files</comment>
            <extracomment>One: {n} locked in an archive</extracomment>
            <translation>
                <numerusform>{n} verrouillé dans une archive</numerusform>
                <numerusform>{n} verrouillés dans une archive</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} under AES in an archive</source>
            <comment>files</comment>
            <extracomment>One: {n} under AES in an archive</extracomment>
            <translation>
                <numerusform>{n} chiffré par AES dans une archive</numerusform>
                <numerusform>{n} chiffrés par AES dans une archive</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} damaged in an archive</source>
            <comment>files</comment>
            <extracomment>One: {n} damaged in an archive</extracomment>
            <translation>
                <numerusform>{n} endommagé dans une archive</numerusform>
                <numerusform>{n} endommagés dans une archive</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} empty archives</source>
            <extracomment>One: {n} empty archive</extracomment>
            <translation>
                <numerusform>{n} archive vide</numerusform>
                <numerusform>{n} archives vides</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} archives too large to unpack</source>
            <extracomment>One: {n} archive too large to unpack</extracomment>
            <translation>
                <numerusform>{n} archive trop volumineuse pour être décompressée</numerusform>
                <numerusform>{n} archives trop volumineuses pour être décompressées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} packed by a method that is not supported</source>
            <comment>files</comment>
            <extracomment>One: {n} packed by a method that is not supported</extracomment>
            <translation>
                <numerusform>{n} compressé par une méthode non prise en charge</numerusform>
                <numerusform>{n} compressés par une méthode non prise en charge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} unsafe names in an archive</source>
            <extracomment>One: {n} unsafe name in an archive</extracomment>
            <translation>
                <numerusform>{n} nom dangereux dans une archive</numerusform>
                <numerusform>{n} noms dangereux dans une archive</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} archives without room</source>
            <extracomment>One: {n} archive without room on the disk</extracomment>
            <translation>
                <numerusform>{n} archive sans place sur le disque</numerusform>
                <numerusform>{n} archives sans place</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} only in the cloud</source>
            <comment>files</comment>
            <extracomment>One: {n} only in the cloud</extracomment>
            <translation>
                <numerusform>{n} uniquement dans le cloud</numerusform>
                <numerusform>{n} uniquement dans le cloud</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>hidden</source>
            <translation>masqué</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>hidden folder, with all that is in it</source>
            <translation>dossier masqué, avec tout son contenu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>made by a system or office program</source>
            <translation>créé par le système ou un programme bureautique</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>system folder, with all that is in it</source>
            <translation>dossier système, avec tout son contenu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>an archive in an archive: it is looked into when you add it</source>
            <translation>une archive dans une archive : elle est examinée quand vous l’ajoutez</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>searched already by another way to it</source>
            <translation>déjà parcouru par un autre chemin</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>left out: {what}</source>
            <translation>laissés de côté : {what}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>blocked: {what}</source>
            <translation>bloqués : {what}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>Cancel the search, and take its inputs off the list</source>
            <translation>Annuler la recherche et retirer ses entrées de la liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>The search through folders and archives passed these by. Add what you want to send after all; a folder comes with all that is in it.</source>
            <translation>La recherche dans les dossiers et les archives ne les a pas retenus. Ajoutez ce que vous voulez envoyer malgré tout ; un dossier vient avec tout son contenu.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} in the list already</source>
            <comment>files</comment>
            <extracomment>One: {n} in the list already</extracomment>
            <translation>
                <numerusform>{n} déjà dans la liste</numerusform>
                <numerusform>{n} déjà dans la liste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} files found</source>
            <extracomment>One: {n} file found</extracomment>
            <translation>
                <numerusform>{n} fichier trouvé</numerusform>
                <numerusform>{n} fichiers trouvés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>Looking through folders: {found}</source>
            <translation>Parcours des dossiers : {found}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>Looking through “{folder}”: {found}</source>
            <translation>Parcours de « {folder} » : {found}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} left out</source>
            <comment>files</comment>
            <extracomment>One: {n} left out</extracomment>
            <translation>
                <numerusform>{n} laissé de côté</numerusform>
                <numerusform>{n} laissés de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send these {n} anyway</source>
            <comment>inputs</comment>
            <extracomment>One: Send these {n} anyway</extracomment>
            <translation>
                <numerusform>Envoyer quand même ({n})</numerusform>
                <numerusform>Envoyer quand même ces {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send {n} of these {total} anyway</source>
            <comment>inputs</comment>
            <extracomment>One: Send {n} of these {total} anyway</extracomment>
            <translation>
                <numerusform>Envoyer quand même {n} de ces {total}</numerusform>
                <numerusform>Envoyer quand même {n} de ces {total}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send all {n} anyway</source>
            <comment>inputs</comment>
            <extracomment>One: Send all {n} anyway</extracomment>
            <translation>
                <numerusform>Envoyer quand même ({n})</numerusform>
                <numerusform>Envoyer quand même les {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Hold these {n} back again</source>
            <comment>inputs</comment>
            <extracomment>One: Hold back again</extracomment>
            <translation>
                <numerusform>Retenir à nouveau</numerusform>
                <numerusform>Retenir à nouveau ces {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send {n} files anyway?</source>
            <extracomment>One: Send {n} file anyway?</extracomment>
            <translation>
                <numerusform>Envoyer quand même {n} fichier ?</numerusform>
                <numerusform>Envoyer quand même {n} fichiers ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send “{name}” anyway?</source>
            <translation>Envoyer quand même « {name} » ?</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Extend will probably fail on them, and may charge for the try. You can hold back again until you submit.</source>
            <extracomment>One: Extend will probably fail on it, and may charge for the try. You can hold back again until you submit.</extracomment>
            <translation>
                <numerusform>Extend échouera probablement à le traiter, et pourra facturer la tentative. Vous pouvez le retenir à nouveau jusqu’à l’envoi.</numerusform>
                <numerusform>Extend échouera probablement à les traiter, et pourra facturer la tentative. Vous pouvez les retenir à nouveau jusqu’à l’envoi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Extend may fail on them, and may charge for the try. You can hold back again until you submit.</source>
            <extracomment>One: Extend may fail on it, and may charge for the try. You can hold back again until you submit.</extracomment>
            <translation>
                <numerusform>Extend pourrait échouer à le traiter, et facturer la tentative. Vous pouvez le retenir à nouveau jusqu’à l’envoi.</numerusform>
                <numerusform>Extend pourrait échouer à les traiter, et facturer la tentative. Vous pouvez les retenir à nouveau jusqu’à l’envoi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Export settings…</source>
            <translation>Exporter les paramètres…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Import settings…</source>
            <translation>Importer des paramètres…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Reset all settings…</source>
            <translation>Réinitialiser tous les paramètres…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Reset this page…</source>
            <translation>Réinitialiser cette page…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Undo</source>
            <comment>take a change of settings back</comment>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>A file holds what the pages General, Results, Network and Keyboard set, the columns of the tables, and your presets of exports.</source>
            <translation>Un fichier contient ce que règlent les pages « Général », « Résultats », « Réseau » et « Clavier », les colonnes des tableaux et vos préréglages d’exportation.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>It leaves out what means nothing on another computer or is yours alone: accounts, which have a file of their own, keys and passwords, where keys are kept, the proxy's user, the certificate file, favourites, folders, exports that go by themselves, and sizes and places of windows.</source>
            <translation>Il ne contient pas ce qui n’a pas de sens ailleurs ou ne regarde personne d’autre : les comptes, qui ont leur propre fichier, les clés et mots de passe, l’emplacement des clés, l’utilisateur du proxy, le fichier de certificats, les favoris, les dossiers, les exportations automatiques, ni la taille et la position des fenêtres.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Everything that such a file holds goes back to what it was at first; your presets of exports stay. You see beforehand what will change.</source>
            <translation>Tout ce que contient un tel fichier revient à sa valeur par défaut ; vos préréglages d’exportation restent. Vous voyez d’abord ce qui changera.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>export import settings file share colleague computer backup</source>
            <translation>exporter importer paramètres fichier partager collègue ordinateur sauvegarde</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>reset defaults settings everything</source>
            <translation>réinitialiser défaut paramètres tout</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>What is ticked will change at once. You can undo it until Settings close.</source>
            <translation>Ce qui est coché change aussitôt. Vous pouvez l’annuler jusqu’à la fermeture des paramètres.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>What is ticked will change at once. As the language is among it, it cannot be undone: export the settings first if you may want them back.</source>
            <translation>Ce qui est coché change aussitôt. Comme la langue en fait partie, cela ne peut pas être annulé : exportez d’abord les paramètres si vous pensez vouloir les retrouver.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Nothing would change: the settings are like that already.</source>
            <translation>Rien ne changerait : les paramètres sont déjà ainsi.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Setting</source>
            <translation>Paramètre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Afterwards</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>What will change</source>
            <translation>Ce qui changera</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>The settings are again what they were.</source>
            <translation>Les paramètres sont redevenus ce qu’ils étaient.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Like the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_table.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Presets</source>
            <translation>Préréglages</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Files per page</source>
            <translation>Fichiers par page</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Ask before Submit</source>
            <translation>Demander avant l’envoi</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>After Submit, show Monitor</source>
            <translation>Après l’envoi, afficher « Suivre »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Show notifications</source>
            <translation>Afficher les notifications</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Keep the computer awake</source>
            <translation>Empêcher la mise en veille de l’ordinateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>Doubtful below</source>
            <translation>Douteux sous</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Proxy address</source>
            <translation>Adresse du proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Reached without the proxy</source>
            <translation>Joints sans le proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Its own key</source>
            <translation>Son propre raccourci</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>As at first</source>
            <translation>Comme au départ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Arranged</source>
            <translation>Disposées</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Not there</source>
            <translation>Absent</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>There</source>
            <comment>a preset</comment>
            <translation>Présent</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>On</source>
            <translation>Activé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Another</source>
            <comment>arrangement or preset</comment>
            <translation>Autre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Default: {value}</source>
            <translation>Par défaut : {value}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Back to the default: {value}</source>
            <translation>Revenir à la valeur par défaut : {value}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Change {n} settings</source>
            <extracomment>One: Change {n} setting</extracomment>
            <translation>
                <numerusform>Modifier {n} paramètre</numerusform>
                <numerusform>Modifier {n} paramètres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>{n} settings were changed.</source>
            <extracomment>One: {n} setting was changed.</extracomment>
            <translation>
                <numerusform>{n} paramètre a été modifié.</numerusform>
                <numerusform>{n} paramètres ont été modifiés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>{n} settings would change.</source>
            <extracomment>One: {n} setting would change.</extracomment>
            <translation>
                <numerusform>{n} paramètre changerait.</numerusform>
                <numerusform>{n} paramètres changeraient.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>The settings were written to {name}.</source>
            <translation>Les paramètres ont été écrits dans {name}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>None</source>
            <comment>nothing is written there</comment>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Search the settings</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>No setting has these words</source>
            <translation>Aucun paramètre ne contient ces mots</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Try fewer words, or clear the search to see every page.</source>
            <translation>Essayez avec moins de mots, ou effacez la recherche pour voir toutes les pages.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>“Like the system” follows its colours and its contrast, also while the window is open.</source>
            <translation>« Comme le système » suit ses couleurs et son contraste, même quand la fenêtre est ouverte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>How many files of the account one page of the list shows.</source>
            <translation>Nombre de fichiers du compte affichés par page de la liste.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Off, the window stays at Compose, where the next batch is made.</source>
            <translation>Si cette option est désactivée, la fenêtre reste sur « Composer », où se prépare le lot suivant.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>diagnostics report save crash telemetry privacy</source>
            <translation>diagnostic rapport enregistrer plantage télémétrie confidentialité</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Only the program itself has this, not a part of it.</source>
            <translation>Seul le programme lui-même dispose de cela, pas une partie de celui-ci.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>account key forget add reset practice sandbox host</source>
            <translation>compte clé oublier ajouter réinitialiser entraînement bac à sable hôte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Takes effect at once, or as soon as nothing is being exported or sent.</source>
            <translation>Appliqué aussitôt ; si une exportation ou un envoi est en cours, juste après.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>language German Spanish French Japanese English translation</source>
            <translation>langue allemand espagnol français japonais anglais traduction</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Choose a file that “Export settings…” of this program has written.</source>
            <translation>Choisissez un fichier écrit par « Exporter les paramètres… » de ce programme.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file holds no settings</source>
            <translation>Le fichier ne contient pas de paramètres</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>{name} is no file of settings of this program. Nothing was changed.</source>
            <translation>{name} n’est pas un fichier de paramètres de ce programme. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file of settings comes from a later version</source>
            <translation>Le fichier de paramètres provient d’une version ultérieure</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>{name} has version {version} of the format. Nothing was changed.</source>
            <translation>{name} utilise la version {version} du format. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file is too large for settings</source>
            <translation>Le fichier est trop volumineux pour des paramètres</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>{name} has more than {most} bytes. Nothing was changed.</source>
            <translation>{name} dépasse {most} octets. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file has a setting that is not known</source>
            <translation>Le fichier contient un paramètre inconnu</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>There is no setting {key}, which {name} names. Nothing was changed.</source>
            <translation>Le paramètre {key}, que nomme {name}, n’existe pas. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Look for a spelling mistake there, or take the line out of the file.</source>
            <translation>Cherchez-y une faute de frappe, ou retirez la ligne du fichier.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file has a value that cannot be</source>
            <translation>Le fichier contient une valeur non valide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>What {name} has for {key} is no value of it. Nothing was changed.</source>
            <translation>Ce que {name} indique pour {key} n’est pas une valeur valide. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Correct it in the file, or take the line out of it.</source>
            <translation>Corrigez-la dans le fichier, ou retirez-en la ligne.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Choose a command, click into the field and press the new key. Keys with Ctrl, Alt or Meta, and F1 to F24, can be chosen.</source>
            <translation>Choisissez une commande, cliquez dans le champ et appuyez sur le nouveau raccourci. Sont possibles les touches avec Ctrl, Alt ou Meta, et F1 à F24.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Key of the command</source>
            <translation>Raccourci de la commande</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>no key</source>
            <translation>aucun raccourci</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>keyboard shortcuts keys commands</source>
            <translation>clavier raccourcis touches commandes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Such a key is for typing. Take one with Ctrl, Alt or Meta, or a function key.</source>
            <translation>Une telle touche sert à la saisie. Prenez-en une avec Ctrl, Alt ou Meta, ou une touche de fonction.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>“{command}” has this key. Give that another one first.</source>
            <translation>« {command} » a ce raccourci. Donnez-lui-en d’abord un autre.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>{key} is used in texts and lists, and stays there.</source>
            <translation>{key} sert dans les textes et les listes, et y reste.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Back to {key}</source>
            <translation>Revenir à {key}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Back to no key</source>
            <translation>Revenir à aucun raccourci</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Pages and credits are not known before these are processed</source>
            <translation>Les pages et les crédits ne sont pas connus avant le traitement</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>credits not known: no earlier batch with this version and these options</source>
            <translation>crédits inconnus : aucun lot antérieur avec cette version et ces options</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>credits not known</source>
            <translation>crédits inconnus</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Operator extractors have no upper limit</source>
            <translation>Les extracteurs Operator n’ont pas de limite supérieure</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Submit asks once when a batch may cost more, or when its cost is not known.</source>
            <translation>« Envoyer » demande une confirmation quand un lot peut coûter plus, ou quand son coût est inconnu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Above {credits}</source>
            <translation>Plus de {credits}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Submit is set to ask above {credits}; change this in Settings.</source>
            <translation>Vous voulez une confirmation au-delà de {credits} ; cette limite se trouve dans les paramètres.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Submit {n} inputs?</source>
            <extracomment>One: Submit {n} input?</extracomment>
            <translation>
                <numerusform>Envoyer {n} entrée ?</numerusform>
                <numerusform>Envoyer {n} entrées ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>about {credits}</source>
            <translation>environ {credits}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>About {credits}</source>
            <translation>Environ {credits}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>{credits} or more</source>
            <translation>{credits} ou plus</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>{least} to {credits}</source>
            <translation>{least} à {credits}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>from your last {n} batches</source>
            <extracomment>One: from your last batch</extracomment>
            <translation>
                <numerusform>d’après votre dernier lot</numerusform>
                <numerusform>d’après vos {n} derniers lots</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>Nothing is running</source>
            <translation>Rien n’est en cours</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>{n} more</source>
            <comment>batches</comment>
            <extracomment>One: {n} more</extracomment>
            <translation>
                <numerusform>{n} autre</numerusform>
                <numerusform>{n} autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished with {count} failed</source>
            <translation>terminé avec {count} en échec</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished</source>
            <translation>terminé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished {time} with {count} failed</source>
            <translation>terminé {time} avec {count} en échec</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished {time}</source>
            <translation>terminé {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>{count} uploading</source>
            <translation>{count} en téléversement</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/text.py"></location>
            <source>{title}: {detail}</source>
            <translation>{title} : {detail}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/text.py"></location>
            <source>“{name}”</source>
            <translation>« {name} »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Tour</source>
            <translation>Visite guidée</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Skip the tour</source>
            <translation>Passer la visite</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Add your documents</source>
            <translation>Ajoutez vos documents</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Choose an extractor</source>
            <translation>Choisissez un extracteur</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Submit them</source>
            <translation>Envoyez-les</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Watch the batch</source>
            <translation>Suivez le lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Check and export</source>
            <translation>Vérifiez et exportez</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Find anything, ask anything</source>
            <translation>Tout trouver, tout consulter</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Drop files, folders or ZIP archives anywhere on the window, or use these buttons. Each row of the list then says what will happen to it.</source>
            <translation>Déposez des fichiers, des dossiers ou des archives ZIP n’importe où sur la fenêtre, ou utilisez ces boutons. Chaque ligne de la liste indique ensuite ce qu’il en adviendra.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>It decides what is read from the documents. Version and priority may stay as they are.</source>
            <translation>Il détermine ce qui est lu dans les documents. La version et la priorité peuvent rester telles quelles.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>The button stands here as soon as the list has documents. The line beside it says what will be sent and what it will probably cost; nothing is sent before you press it.</source>
            <translation>Le bouton se trouve ici dès que la liste contient des documents. La ligne à côté indique ce qui sera envoyé et ce que cela coûtera probablement ; rien n’est envoyé avant que vous n’appuyiez dessus.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Every batch stands here, with its results as they come. You may close the window at any time: nothing is lost, and nothing is sent twice.</source>
            <translation>Chaque lot se trouve ici, avec ses résultats au fur et à mesure. Vous pouvez fermer la fenêtre à tout moment : rien n’est perdu et rien n’est envoyé deux fois.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Here each value stands beside its place in the document. {export} writes the results as CSV, Excel or JSON.</source>
            <translation>Ici, chaque valeur se trouve à côté de son emplacement dans le document. {export} écrit les résultats en CSV, Excel ou JSON.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>{palette} finds a command by a few letters of its name. {guide} opens the guide for the page in sight. This tour is in the Help menu too.</source>
            <translation>{palette} trouve une commande à partir de quelques lettres de son nom. {guide} ouvre le guide de la page affichée. Cette visite se trouve aussi dans le menu « Aide ».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Tour, {place}. {title}. {text}</source>
            <translation>Visite guidée, {place}. {title}. {text}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>One a line</source>
            <comment>passwords</comment>
            <translation>Un par ligne</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Several…</source>
            <comment>passwords</comment>
            <translation>Plusieurs…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Only one</source>
            <comment>password</comment>
            <translation>Un seul</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Unlock</source>
            <translation>Débloquer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>It goes along with the link and is kept in memory only. Whether it fits shows when Extend opens the document. Leave it empty to take it off again.</source>
            <translation>Il accompagne le lien et n’est gardé qu’en mémoire. On saura s’il convient quand Extend ouvrira le document. Laissez vide pour le retirer.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Not stored</source>
            <comment>a password</comment>
            <translation>Non enregistré</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>For the {n} selected, not stored</source>
            <comment>files</comment>
            <extracomment>One: For the {n} selected, not stored</extracomment>
            <translation>
                <numerusform>Pour le fichier sélectionné ({n}), non enregistré</numerusform>
                <numerusform>Pour les {n} sélectionnés, non enregistré</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>For all {n}, not stored</source>
            <comment>files</comment>
            <extracomment>One: For all {n}, not stored</extracomment>
            <translation>
                <numerusform>Pour le seul fichier ({n}), non enregistré</numerusform>
                <numerusform>Pour les {n}, non enregistré</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>trying…</source>
            <comment>passwords</comment>
            <translation>essai en cours…</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>{n} wrong passwords</source>
            <extracomment>One: {n} wrong password</extracomment>
            <translation>
                <numerusform>{n} mot de passe erroné</numerusform>
                <numerusform>{n} mots de passe erronés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>needed again</source>
            <comment>a password</comment>
            <translation>à nouveau nécessaire</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>looks like {type}</source>
            <translation>ressemble à {type}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>As found in the content: {types}</source>
            <translation>D’après le contenu : {types}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>New files are taken once nobody has written to them for ten seconds; hidden and empty ones are left alone. Nothing is taken twice, also after a restart; a file whose content was taken before is not taken again.</source>
            <translation>Les nouveaux fichiers sont pris dès que rien ne les a modifiés pendant dix secondes ; les fichiers masqués et vides sont laissés de côté. Rien n’est pris deux fois, même après un redémarrage ; un fichier dont le contenu a déjà été pris n’est pas repris.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>The folder that a scanner or another program fills</source>
            <translation>Le dossier qu’un scanner ou un autre programme remplit</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Put new files on the list of the new batch</source>
            <translation>Mettre les nouveaux fichiers dans la liste du nouveau lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Submit new files at once, as a batch of their own</source>
            <translation>Envoyer aussitôt les nouveaux fichiers, dans un lot à part</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>What is done with new files is listed here.</source>
            <translation>Ce qui est fait des nouveaux fichiers est indiqué ici.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Files are sent, and charged, without another question.</source>
            <translation>Les fichiers sont envoyés, et facturés, sans autre confirmation.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Also its subfolders, except “done” and “rejected”</source>
            <translation>Aussi ses sous-dossiers, sauf « done » et « rejected »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Take the files that are in it now, too</source>
            <translation>Prendre aussi les fichiers qui s’y trouvent déjà</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Move finished files to “done”, and refused or failed ones to “rejected” with the reason</source>
            <translation>Déplacer les fichiers terminés dans « done », et ceux refusés ou en échec dans « rejected » avec la raison</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Watching “{name}”</source>
            <translation>Surveillance de « {name} »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” is not sent: {reason}</source>
            <translation>« {name} » n’est pas envoyé : {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” is not taken: same content as “{first}”</source>
            <translation>« {name} » n’est pas pris : même contenu que « {first} »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” moved to “done”</source>
            <translation>« {name} » déplacé dans « done »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” moved to “rejected”</source>
            <translation>« {name} » déplacé dans « rejected »</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” cannot be reached; it is tried again every few seconds</source>
            <translation>« {name} » est injoignable ; nouvel essai toutes les quelques secondes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” is there again</source>
            <translation>« {name} » est de nouveau là</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <location filename="extend_desktop/ui/views/composer/choosing.py"></location>
            <source>Choose a folder</source>
            <translation>Choisissez un dossier</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>No folder is watched</source>
            <translation>Aucun dossier n’est surveillé</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Watching “{name}”: {n} new files may still be written</source>
            <extracomment>One: Watching “{name}”: {n} new file may still be written</extracomment>
            <translation>
                <numerusform>Surveillance de « {name} » : {n} nouveau fichier est peut-être encore en cours d’écriture</numerusform>
                <numerusform>Surveillance de « {name} » : {n} nouveaux fichiers sont peut-être encore en cours d’écriture</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>it cannot be sent</source>
            <translation>il ne peut pas être envoyé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” put on the list of the new batch</source>
            <translation>« {name} » mis dans la liste du nouveau lot</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>{n} files put on the list of the new batch</source>
            <extracomment>One: {n} file put on the list of the new batch</extracomment>
            <translation>
                <numerusform>{n} fichier mis dans la liste du nouveau lot</numerusform>
                <numerusform>{n} fichiers mis dans la liste du nouveau lot</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>{n} files submitted as “{batch}”</source>
            <extracomment>One: {n} file submitted as “{batch}”</extracomment>
            <translation>
                <numerusform>{n} fichier envoyé sous « {batch} »</numerusform>
                <numerusform>{n} fichiers envoyés sous « {batch} »</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” could not be moved</source>
            <translation>« {name} » n’a pas pu être déplacé</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>This did not work</source>
            <translation>Cela n’a pas fonctionné</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>This did not work; it is tried again.</source>
            <translation>Cela n’a pas fonctionné ; un nouvel essai est prévu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” could not be moved; it is tried again.</source>
            <translation>« {name} » n’a pas pu être déplacé ; un nouvel essai est prévu.</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/main_window.py"></location>
            <source>Starting the sandbox…</source>
            <translation>Démarrage du bac à sable…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/main_window.py"></location>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/activity.py"></location>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/activity.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>What happened</source>
            <translation>Événement</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/activity.py"></location>
            <source>Request</source>
            <translation>Requête</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <location filename="extend_desktop/ui/models/comparison.py"></location>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <location filename="extend_desktop/ui/models/comparison.py"></location>
            <source>differs: {value}</source>
            <translation>diffère : {value}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Extractor</source>
            <translation>Extracteur</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Version {version} ({name})</source>
            <translation>Version {version} ({name})</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Priority {priority}</source>
            <translation>Priorité {priority}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>finished {when}</source>
            <translation>terminé {when}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Finished {time}</source>
            <translation>Terminé {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Started {time}</source>
            <translation>Commencé {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>Input</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>What will happen</source>
            <translation>Ce qui va se passer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>Metadata</source>
            <translation>Métadonnées</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>The document's number in the batch</source>
            <translation>Le numéro du document dans le lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Reviewed</source>
            <translation>Relu</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Somebody reviewed it at Extend</source>
            <translation>Quelqu’un l’a relu chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Edited</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Somebody changed a value at Extend</source>
            <translation>Quelqu’un a modifié une valeur chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Your own mark, set in Review</source>
            <translation>Votre propre marque, posée dans « Relire »</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>loading</source>
            <translation>chargement</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>✓ Checked</source>
            <translation>✓ Vérifié</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results_items.py"></location>
            <source>The row's number</source>
            <translation>Le numéro de la ligne</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results_items.py"></location>
            <source>Sum</source>
            <translation>Σ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results_items.py"></location>
            <source>Sum: {amount}</source>
            <translation>Somme : {amount}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>To check</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <location filename="extend_desktop/ui/views/composer/metadata_table.py"></location>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>checked</source>
            <translation>vérifié</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>{n} doubtful values</source>
            <extracomment>One: {n} doubtful value</extracomment>
            <translation>
                <numerusform>{n} valeur douteuse</numerusform>
                <numerusform>{n} valeurs douteuses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/arrivals.py"></location>
            <source>Accounts in {file}</source>
            <translation>Comptes dans {file}</translation>
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
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/arrivals.py"></location>
            <source>Accounts in the file</source>
            <translation>Comptes dans le fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Edit {account}</source>
            <translation>Modifier {account}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <source>This account is production</source>
            <translation>C’est un compte de production</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/accounts/palette.py"></location>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <source>Not said by Extend</source>
            <translation>Non indiqué par Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>United States</source>
            <translation>États-Unis</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>United States 2</source>
            <translation>États-Unis 2</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Europe</source>
            <translation>Europe</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Older host</source>
            <translation>Ancien hôte</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Name, optional</source>
            <translation>Nom, facultatif</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Optional</source>
            <translation>Facultatif</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Server address</source>
            <translation>Adresse du serveur</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Workspace id, optional</source>
            <translation>Identifiant de l’espace de travail, facultatif</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Another address…</source>
            <translation>Autre adresse…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Extend, {place}</source>
            <translation>Extend, {place}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/steps_list.py"></location>
            <source>Copy the steps of the test</source>
            <translation>Copier les étapes du test</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <source>This batch has not ended</source>
            <translation>Ce lot n’est pas terminé</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <source>Delete anyway</source>
            <translation>Supprimer quand même</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <source>Delete from history</source>
            <translation>Supprimer de l’historique</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/batches/search.py"></location>
            <source>Find a batch</source>
            <translation>Rechercher un lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Pause all batches</source>
            <translation>Suspendre tous les lots</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Resume all paused batches</source>
            <translation>Reprendre tous les lots suspendus</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Sort and more</source>
            <translation>Tri et autres</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Sort by</source>
            <translation>Trier par</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Pause all</source>
            <translation>Tout suspendre</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Resume all</source>
            <translation>Tout reprendre</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Adopt a batch run…</source>
            <translation>Rattacher une exécution de lot…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Delete from history…</source>
            <translation>Supprimer de l’historique…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>Batches</source>
            <translation>Lots</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <source>Batches could not be read</source>
            <translation>Les lots n’ont pas pu être lus</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Pause</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Retry failed</source>
            <translation>Réessayer les échecs</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Cancel…</source>
            <translation>Annuler…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Run again…</source>
            <translation>Exécuter à nouveau…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Open the documents' folder</source>
            <translation>Ouvrir le dossier des documents</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Delete at Extend…</source>
            <translation>Supprimer chez Extend…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Newest first</source>
            <translation>Plus récents</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Oldest first</source>
            <translation>Plus anciens</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>No account</source>
            <translation>Aucun compte</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>Loading batches…</source>
            <translation>Chargement des lots…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>No such batch</source>
            <translation>Aucun lot correspondant</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>No batches yet</source>
            <translation>Aucun lot pour l’instant</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/composer/pane.py"></location>
            <source>New batch</source>
            <translation>Nouveau lot</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/window/page_counts.py"></location>
            <source>{n} running</source>
            <comment>batches</comment>
            <extracomment>One: {n} running</extracomment>
            <translation>
                <numerusform>{n} en cours</numerusform>
                <numerusform>{n} en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/window/page_counts.py"></location>
            <source>{n} paused</source>
            <comment>batches</comment>
            <extracomment>One: {n} paused</extracomment>
            <translation>
                <numerusform>{n} suspendu</numerusform>
                <numerusform>{n} suspendus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>none running</source>
            <comment>batches</comment>
            <translation>aucun en cours</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/detail/offline.py"></location>
            <location filename="extend_desktop/ui/views/window/status_line.py"></location>
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>{n} batches from the last session wait to go on</source>
            <extracomment>One: {n} batch from the last session waits to go on</extracomment>
            <translation>
                <numerusform>{n} lot de la dernière session attend de reprendre</numerusform>
                <numerusform>{n} lots de la dernière session attendent de reprendre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>{n} batches wait to go on</source>
            <extracomment>One: {n} batch waits to go on</extracomment>
            <translation>
                <numerusform>{n} lot attend de reprendre</numerusform>
                <numerusform>{n} lots attendent de reprendre</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Documents that differ</source>
            <translation>Documents qui diffèrent</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Values of the document</source>
            <translation>Valeurs du document</translation>
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
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Width of the fields</source>
            <translation>Largeur des champs</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Height of both lists</source>
            <translation>Hauteur des deux listes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/choosing.py"></location>
            <source>Choose files</source>
            <translation>Choisir des fichiers</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/choosing.py"></location>
            <source>Choose a list</source>
            <translation>Choisir une liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Staged inputs</source>
            <translation>Entrées préparées</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Copy name and place</source>
            <translation>Copier le nom et l’emplacement</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Remove from list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Hold back</source>
            <translation>Retenir</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <source>Drop files or folders here</source>
            <translation>Déposez des fichiers ou des dossiers ici</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <source>Drop zone</source>
            <translation>Zone de dépôt</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Add files…</source>
            <translation>Ajouter des fichiers…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Add folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>Paste a list</source>
            <translation>Coller une liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <source>New here? Add the sample documents</source>
            <translation>Première visite ? Ajoutez les documents d’exemple</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/first_page.py"></location>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>First page</source>
            <translation>Première page</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>Add files (Ctrl+O)</source>
            <translation>Ajouter des fichiers (Ctrl+O)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>More ways to add</source>
            <translation>Autres façons d’ajouter</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>Import a CSV or XLSX list…</source>
            <translation>Importer une liste CSV ou XLSX…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Watch a folder…</source>
            <translation>Surveiller un dossier…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Add the sample documents</source>
            <translation>Ajouter les documents d’exemple</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/link_password.py"></location>
            <source>Password of the linked document</source>
            <translation>Mot de passe du document lié</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/link_password.py"></location>
            <source>Send it along</source>
            <translation>L’envoyer aussi</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Import {name}</source>
            <translation>Importer {name}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Separator</source>
            <translation>Séparateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>The first row names the columns</source>
            <translation>La première ligne nomme les colonnes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Column with the inputs</source>
            <translation>Colonne des entrées</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Add {n} inputs</source>
            <extracomment>One: Add {n} input</extracomment>
            <translation>
                <numerusform>Ajouter {n} entrée</numerusform>
                <numerusform>Ajouter {n} entrées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Inputs are in</source>
            <translation>Les entrées sont dans</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_parts.py"></location>
            <source>The first rows of the list</source>
            <translation>Les premières lignes de la liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_parts.py"></location>
            <source>Columns that go along</source>
            <translation>Colonnes à joindre</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_dialog.py"></location>
            <source>Remove the selected keys</source>
            <translation>Retirer les clés sélectionnées</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_dialog.py"></location>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_table.py"></location>
            <source>Keys and values</source>
            <translation>Clés et valeurs</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_table.py"></location>
            <source>Key</source>
            <comment>metadata</comment>
            <translation>Clé</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>More options</source>
            <translation>Plus d’options</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Fewer options</source>
            <translation>Moins d’options</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Options for this batch</source>
            <translation>Options de ce lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Billing tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>none</source>
            <comment>billing tags</comment>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Set all back</source>
            <translation>Tout rétablir</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Show as JSON…</source>
            <translation>Voir en JSON…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/override_dialog.py"></location>
            <source>Options as JSON</source>
            <translation>Options en JSON</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/override_dialog.py"></location>
            <source>Override config as JSON</source>
            <translation>Remplacements en JSON</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/override_dialog.py"></location>
            <source>Use these</source>
            <translation>Utiliser celles-ci</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pane.py"></location>
            <source>Show the files at Extend (Ctrl+Shift+F)</source>
            <translation>Afficher les fichiers chez Extend (Ctrl+Maj+F)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Type to search</source>
            <translation>Tapez pour rechercher</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>This account has no extractors</source>
            <translation>Ce compte n’a aucun extracteur</translation>
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
            <translation>Choisissez d’abord un extracteur</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>This extractor has no versions</source>
            <translation>Cet extracteur n’a aucune version</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Draft</source>
            <comment>a version</comment>
            <translation>Brouillon</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Latest · draft, nothing is published</source>
            <translation>Dernière · brouillon, rien n’est publié</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Latest published · {version}</source>
            <translation>Dernière publiée · {version}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Priority slider</source>
            <translation>Curseur de priorité</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Use Extend's default: send no priority</source>
            <translation>Utiliser la valeur par défaut d’Extend : ne pas envoyer de priorité</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>Details…</source>
            <translation>Détails…</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>Settle {n} blocked</source>
            <comment>inputs</comment>
            <extracomment>One: Settle {n} blocked</extracomment>
            <translation>
                <numerusform>Résoudre {n} bloquée</numerusform>
                <numerusform>Résoudre {n} bloquées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <location filename="extend_desktop/ui/views/composer/restored_notice.py"></location>
            <source>Clear</source>
            <translation>Vider</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Submit</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>{action} (Ctrl+Return)</source>
            <translation>{action} (Ctrl+Retour)</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>Submit {n} inputs</source>
            <extracomment>One: Submit {n} input</extracomment>
            <translation>
                <numerusform>Envoyer {n} entrée</numerusform>
                <numerusform>Envoyer {n} entrées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <location filename="extend_desktop/ui/widgets/filter_chips.py"></location>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <source>More: {reason}</source>
            <translation>Plus : {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Remove all {n}</source>
            <comment>inputs</comment>
            <extracomment>One: Remove all {n}</extracomment>
            <translation>
                <numerusform>Retirer ({n})</numerusform>
                <numerusform>Retirer les {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <source>no folder</source>
            <translation>aucun dossier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <source>no detail</source>
            <translation>aucun détail</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Remove all</source>
            <translation>Tout retirer</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Remove all {n} blocked inputs</source>
            <extracomment>One: Remove all {n} blocked inputs</extracomment>
            <translation>
                <numerusform>Retirer {n} entrée bloquée</numerusform>
                <numerusform>Retirer les {n} entrées bloquées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/problems_tree.py"></location>
            <source>… {n} more</source>
            <comment>inputs</comment>
            <extracomment>One: … {n} more</extracomment>
            <translation>
                <numerusform>… {n} autre</numerusform>
                <numerusform>… {n} autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problems_tree.py"></location>
            <source>Problems by reason</source>
            <translation>Problèmes par raison</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/restored_notice.py"></location>
            <source>{n} inputs restored from last time</source>
            <extracomment>One: {n} input restored from last time</extracomment>
            <translation>
                <numerusform>{n} entrée rétablie de la dernière fois</numerusform>
                <numerusform>{n} entrées rétablies de la dernière fois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>In</source>
            <comment>a place</comment>
            <translation>Dans</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <location filename="extend_desktop/ui/views/files/progress.py"></location>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Show left out…</source>
            <translation>Afficher ce qui est laissé de côté…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Stop, keep {n}</source>
            <comment>files</comment>
            <extracomment>One: Stop, keep {n}</extracomment>
            <translation>
                <numerusform>Arrêter, en garder {n}</numerusform>
                <numerusform>Arrêter, en garder {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>What was left out</source>
            <translation>Ce qui a été laissé de côté</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Add all to the batch</source>
            <translation>Tout ajouter au lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Add selected</source>
            <translation>Ajouter la sélection</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Add {n} selected</source>
            <comment>files and folders</comment>
            <extracomment>One: Add {n} selected</extracomment>
            <translation>
                <numerusform>Ajouter la sélection ({n})</numerusform>
                <numerusform>Ajouter les {n} sélectionnés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <source>Open the selected input</source>
            <translation>Ouvrir l’entrée sélectionnée</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Show folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <source>Selected inputs</source>
            <translation>Sélection</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <source>Selected input</source>
            <translation>Sélection</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/side.py"></location>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/side.py"></location>
            <source>Change the columns per input</source>
            <translation>Modifier les colonnes par entrée</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/side.py"></location>
            <source>Columns per input</source>
            <translation>Colonnes par entrée</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Ready</source>
            <comment>inputs</comment>
            <translation>Prêtes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <location filename="extend_desktop/ui/views/detail/retry_menu.py"></location>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>By reason</source>
            <translation>Par raison</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Search the list</source>
            <translation>Rechercher dans la liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Connect an account first</source>
            <translation>Connectez d’abord un compte</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Submitting…</source>
            <translation>Envoi…</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Checking {n} inputs…</source>
            <extracomment>One: Checking {n} input…</extracomment>
            <translation>
                <numerusform>Vérification de {n} entrée…</numerusform>
                <numerusform>Vérification de {n} entrées…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Trying passwords on {n} inputs…</source>
            <extracomment>One: Trying passwords on {n} input…</extracomment>
            <translation>
                <numerusform>Essai des mots de passe sur {n} entrée…</numerusform>
                <numerusform>Essai des mots de passe sur {n} entrées…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>None of these can be sent</source>
            <translation>Aucune de ces entrées ne peut être envoyée</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Add files, folders or links</source>
            <translation>Ajoutez des fichiers, des dossiers ou des liens</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Batch name</source>
            <translation>Nom du lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/detail/head.py"></location>
            <source>Name of the batch</source>
            <translation>Nom du lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Not available</source>
            <translation>Non disponible</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Loading extractors…</source>
            <translation>Chargement des extracteurs…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>The extractors could not be loaded</source>
            <translation>Les extracteurs n’ont pas pu être chargés</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Could not be loaded</source>
            <translation>Chargement impossible</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Loading versions…</source>
            <translation>Chargement des versions…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>The versions could not be loaded</source>
            <translation>Les versions n’ont pas pu être chargées</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Batch {moment}</source>
            <translation>Lot {moment}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>As name and content say</source>
            <translation>D’après le nom et le contenu</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Send as type</source>
            <translation>Envoyer comme type</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Password of the link…</source>
            <translation>Mot de passe du lien…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Convert to PDF at Extend</source>
            <translation>Convertir en PDF chez Extend</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/undo_steps.py"></location>
            <source>{n} inputs removed from the list</source>
            <extracomment>One: {n} input removed from the list</extracomment>
            <translation>
                <numerusform>{n} entrée retirée de la liste</numerusform>
                <numerusform>{n} entrées retirées de la liste</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/undo_steps.py"></location>
            <location filename="extend_desktop/ui/views/renames/earlier.py"></location>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>More for this batch</source>
            <translation>Plus pour ce lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Resume batch</source>
            <translation>Reprendre le lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Pause batch</source>
            <translation>Suspendre le lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>Loading history…</source>
            <translation>Chargement de l’historique…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>History could not be read</source>
            <translation>L’historique n’a pas pu être lu</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>Nothing happened yet</source>
            <translation>Rien ne s’est encore passé</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>No such lines</source>
            <translation>Aucune ligne correspondante</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>Filter activity</source>
            <translation>Filtrer l’activité</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Copy request id</source>
            <translation>Copier l’identifiant de requête</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <source>Cancel export</source>
            <translation>Annuler l’exportation</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <source>Exporting {done} of {total}</source>
            <translation>Exportation de {done} sur {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>No batch selected</source>
            <translation>Aucun lot sélectionné</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/about.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Loading…</source>
            <translation>Chargement…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Runs</source>
            <translation>Exécutions</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Compare with…</source>
            <translation>Comparer avec…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Open in dashboard</source>
            <translation>Ouvrir dans le tableau de bord</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Rename the originals…</source>
            <translation>Renommer les originaux…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/reasons.py"></location>
            <source>Runs by reason</source>
            <translation>Exécutions par raison</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/reasons.py"></location>
            <source>Copy the ids</source>
            <translation>Copier les identifiants</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/reasons.py"></location>
            <source>Retry these {count}</source>
            <translation>Réessayer ({count})</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <source>Copy with all columns</source>
            <translation>Copier avec toutes les colonnes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <source>Review this value</source>
            <translation>Relire cette valeur</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Add to an evaluation set…</source>
            <translation>Ajouter à un jeu d’évaluation…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <source>Results could not be read</source>
            <translation>Les résultats n’ont pas pu être lus</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <source>Columns shown, in their order</source>
            <translation>Colonnes affichées, dans leur ordre</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <source>Move: drag, Alt+Up, Alt+Down</source>
            <translation>Déplacer : glisser, Alt+Haut, Alt+Bas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>No such results</source>
            <translation>Aucun résultat correspondant</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>Loading results…</source>
            <translation>Chargement des résultats…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>No results</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>Results appear here as runs finish</source>
            <translation>Les résultats apparaissent ici peu à peu</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Sort ascending</source>
            <translation>Trier par ordre croissant</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Sort descending</source>
            <translation>Trier par ordre décroissant</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Order of the batch</source>
            <translation>Ordre du lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Hide “{title}”</source>
            <translation>Masquer « {title} »</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Columns…</source>
            <translation>Colonnes…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_items.py"></location>
            <source>Close the rows (Esc)</source>
            <translation>Fermer les lignes (Échap)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_items.py"></location>
            <source>Rows of the array</source>
            <translation>Lignes du tableau de valeurs</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_table.py"></location>
            <source>Files of the results</source>
            <translation>Fichiers des résultats</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Reviewed at Extend</source>
            <translation>Relu chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Not reviewed</source>
            <translation>Non relu</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Edited at Extend</source>
            <translation>Modifié chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Not edited</source>
            <translation>Non modifié</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Checked by you</source>
            <translation>Vérifié par vous</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Doubtful</source>
            <translation>Douteux</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Marks</source>
            <translation>Marques</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Filter results</source>
            <translation>Filtrer les résultats</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Doubtful {count}</source>
            <translation>Douteux {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Show the documents of {n} doubtful values</source>
            <extracomment>One: Show the documents of {n} doubtful value</extracomment>
            <translation>
                <numerusform>Afficher les documents de {n} valeur douteuse</numerusform>
                <numerusform>Afficher les documents de {n} valeurs douteuses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Show by review and by your marks</source>
            <translation>Afficher selon la relecture et vos marques</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/retry_menu.py"></location>
            <source>Choose what to send again</source>
            <translation>Choisir ce qu’il faut renvoyer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Loading runs…</source>
            <translation>Chargement des exécutions…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Runs could not be read</source>
            <translation>Les exécutions n’ont pas pu être lues</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>No such inputs</source>
            <translation>Aucune entrée correspondante</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Filter runs</source>
            <translation>Filtrer les exécutions</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy ids</source>
            <translation>Copier les identifiants</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy names</source>
            <translation>Copier les noms</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Open in the Extend dashboard</source>
            <translation>Ouvrir dans le tableau de bord d’Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/summary_bar.py"></location>
            <source>Progress: {counts}</source>
            <translation>Progression : {counts}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Send again…</source>
            <translation>Renvoyer…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Send again now…</source>
            <translation>Renvoyer maintenant…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Look now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Send again</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Do not send</source>
            <translation>Ne pas envoyer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/crash_banner.py"></location>
            <source>Save report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/crash_banner.py"></location>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Search the log</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Follow</source>
            <translation>Suivre</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Log</source>
            <translation>Journal des messages</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/report_dialog.py"></location>
            <source>Save diagnostics</source>
            <translation>Enregistrer le diagnostic</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/report_dialog.py"></location>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/report_dialog.py"></location>
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/about.py"></location>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Adopt a batch run</source>
            <translation>Rattacher une exécution de lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Batch run id</source>
            <translation>Identifiant de l’exécution de lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Optional; the id if empty</source>
            <translation>Facultatif ; l’identifiant si vide</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Adopt</source>
            <translation>Rattacher</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <location filename="extend_desktop/ui/views/repeats/opener.py"></location>
            <source>Show it</source>
            <translation>L’afficher</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/cancel.py"></location>
            <source>Cancel the batch</source>
            <translation>Annuler le lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/cancel.py"></location>
            <source>Keep it going</source>
            <translation>Le laisser continuer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/cancel.py"></location>
            <source>Cancel “{name}”?</source>
            <translation>Annuler « {name} » ?</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/help.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/help.py"></location>
            <source>Keys and what they do</source>
            <translation>Les raccourcis et leur effet</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key.py"></location>
            <source>Enter a new key</source>
            <translation>Saisir une nouvelle clé</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key.py"></location>
            <source>New API key</source>
            <translation>Nouvelle clé d’API</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key.py"></location>
            <source>Test and keep</source>
            <translation>Tester et conserver</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key_field.py"></location>
            <source>Show the key</source>
            <translation>Afficher la clé</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/passphrase.py"></location>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/passphrase.py"></location>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Show the passphrase</source>
            <translation>Afficher la phrase secrète</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Delete at Extend</source>
            <translation>Supprimer chez Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <source>Deleted so far</source>
            <translation>Supprimés jusqu’ici</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Add to an evaluation set</source>
            <translation>Ajouter à un jeu d’évaluation</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Evaluation set</source>
            <translation>Jeu d’évaluation</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Name of the new set</source>
            <translation>Nom du nouveau jeu</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Doubtful invoices</source>
            <translation>Factures douteuses</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>New set…</source>
            <translation>Nouveau jeu…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>Documents to add</source>
            <translation>Documents à ajouter</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>Expected output, as JSON</source>
            <translation>Sortie attendue, en JSON</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>As extracted</source>
            <translation>Comme extrait</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>{name} (edited)</source>
            <translation>{name} (modifié)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>Width of the list of documents</source>
            <translation>Largeur de la liste des documents</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>By itself when finished</source>
            <translation>Automatiquement à la fin</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>This batch…</source>
            <translation>Ce lot…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Every batch…</source>
            <translation>Tous les lots…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Try the automatic export again</source>
            <translation>Réessayer l’exportation automatique</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>This batch is not written yet</source>
            <translation>Ce lot n’est pas encore écrit</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Export finished batches</source>
            <translation>Exporter les lots terminés</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Folder for finished batches</source>
            <translation>Dossier des lots terminés</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>No</source>
            <comment>finished batches are not exported</comment>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Export finished batches to</source>
            <translation>Exporter les lots terminés vers</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <source>Choose a format or a preset</source>
            <translation>Choisir un format ou un préréglage</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <source>Copy as table</source>
            <translation>Copier comme tableau</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <source>By preset</source>
            <translation>Par préréglage</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>Review score</source>
            <translation>Note de relecture</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <location filename="extend_desktop/ui/views/files/preview.py"></location>
            <location filename="extend_desktop/ui/views/review/page_pane.py"></location>
            <location filename="extend_desktop/ui/views/review/page_view.py"></location>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>Folders, ids, credits, times</source>
            <translation>Dossiers, identifiants, crédits, heures</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>All fields</source>
            <translation>Tous les champs</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>None</source>
            <comment>no columns</comment>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>As usual</source>
            <translation>Comme d’habitude</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Choose where…</source>
            <translation>Choisir l’emplacement…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>What to export, and how</source>
            <translation>Quoi exporter, et comment</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Format and shape</source>
            <translation>Format et structure</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Width of the preview</source>
            <translation>Largeur de l’aperçu</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Excel, international</source>
            <translation>Excel, international</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Programs (UTF-8, comma)</source>
            <translation>Programmes (UTF-8, virgule)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Read by</source>
            <translation>Lu par</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>One row for each</source>
            <translation>Une ligne pour chaque</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Write a manifest beside it</source>
            <translation>Écrire un manifeste à côté</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Then rename the originals…</source>
            <translation>Puis renommer les originaux…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Then delete at Extend…</source>
            <translation>Puis supprimer chez Extend…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Item of {title}</source>
            <translation>Élément de {title}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>More about presets</source>
            <translation>Autres actions sur les préréglages</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Save the changes</source>
            <translation>Enregistrer les modifications</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Share as a file…</source>
            <translation>Partager dans un fichier…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Load from a file…</source>
            <translation>Charger depuis un fichier…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Save as a preset</source>
            <translation>Enregistrer comme préréglage</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Rename the preset</source>
            <translation>Renommer le préréglage</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Share the preset</source>
            <translation>Partager le préréglage</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Load a preset</source>
            <translation>Charger un préréglage</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Presets (*.json)</source>
            <translation>Préréglages (*.json)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/preview.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/preview.py"></location>
            <source>Write Excel (XLSX) instead</source>
            <translation>Écrire plutôt au format Excel (XLSX)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>This batch, {documents}</source>
            <translation>Ce lot, {documents}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Selected rows, {documents}</source>
            <translation>Lignes sélectionnées, {documents}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>What the filter shows, {documents}</source>
            <translation>Ce que le filtre affiche, {documents}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>Several batches of this extractor</source>
            <translation>Plusieurs lots de cet extracteur</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>Only what is new</source>
            <translation>Seulement ce qui est nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy name</source>
            <translation>Copier le nom</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy id</source>
            <translation>Copier l’identifiant</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Download…</source>
            <translation>Télécharger…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Properties</source>
            <translation>Propriétés</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Download into a folder</source>
            <translation>Télécharger dans un dossier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add {n}</source>
            <comment>files</comment>
            <extracomment>One: Add {n}</extracomment>
            <translation>
                <numerusform>Ajouter {n}</numerusform>
                <numerusform>Ajouter {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add to the new batch</source>
            <translation>Ajouter au nouveau lot</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add {n} to the new batch</source>
            <comment>files</comment>
            <extracomment>One: Add {n} to the new batch</extracomment>
            <translation>
                <numerusform>En ajouter {n} au nouveau lot</numerusform>
                <numerusform>En ajouter {n} au nouveau lot</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>{action} (Enter)</source>
            <translation>{action} (Entrée)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Rows a page</source>
            <translation>Lignes par page</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Filter files by name</source>
            <translation>Filtrer par nom</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Order by time of creation</source>
            <translation>Classer par date de création</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Clear</source>
            <comment>a selection</comment>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Clear the selection on all pages</source>
            <translation>Effacer la sélection sur toutes les pages</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Files only</source>
            <translation>Fichiers seulement</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Back on the first page</source>
            <translation>De retour à la première page</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Clear selection</source>
            <translation>Effacer la sélection</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Refresh</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Refresh the list (F5)</source>
            <translation>Actualiser la liste (F5)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/preview.py"></location>
            <source>Previous page (PgUp)</source>
            <translation>Page précédente (PgPréc)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/preview.py"></location>
            <source>Next page (PgDn)</source>
            <translation>Page suivante (PgSuiv)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/progress.py"></location>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Files done so far</source>
            <translation>Fichiers terminés jusqu’ici</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Loading files…</source>
            <translation>Chargement des fichiers…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>No files to show</source>
            <translation>Aucun fichier à afficher</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>No file name contains “{name}”</source>
            <translation>Aucun nom de fichier ne contient « {name} »</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>This page is empty</source>
            <translation>Cette page est vide</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>No files at Extend yet</source>
            <translation>Aucun fichier chez Extend pour l’instant</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Choose files…</source>
            <translation>Choisir des fichiers…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Order of all files</source>
            <translation>Ordre de tous les fichiers</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/table.py"></location>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/guide/guide_text.py"></location>
            <source>The page</source>
            <translation>La page</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/guide/pages.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>What is new</source>
            <translation>Nouveautés</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/guide/window.py"></location>
            <source>Pages of the guide</source>
            <translation>Pages du guide</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/live_table.py"></location>
            <source>Copy rows</source>
            <translation>Copier les lignes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/pane_part.py"></location>
            <source>This batch is being cancelled</source>
            <translation>Ce lot est en cours d’annulation</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Now</source>
            <comment>the name that a file has</comment>
            <translation>Actuel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Then</source>
            <comment>the name that a file gets</comment>
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Why not</source>
            <comment>why a file is not renamed</comment>
            <translation>Raison du refus</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Reading the results…</source>
            <translation>Lecture des résultats…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Copy to</source>
            <translation>Copier vers</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/earlier.py"></location>
            <source>Undo the last renaming</source>
            <translation>Annuler le dernier renommage</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Pattern of the names</source>
            <translation>Modèle des noms</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Insert a field…</source>
            <translation>Insérer un champ…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Rename them where they are</source>
            <translation>Les renommer sur place</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>All documents</source>
            <translation>Tous les documents</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>All of the batch, {documents}</source>
            <translation>Tout le lot, {documents}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Name of the new batch</source>
            <translation>Nom du nouveau lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Looking for the documents…</source>
            <translation>Recherche des documents…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Choose a version</source>
            <translation>Choisissez une version</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/missing.py"></location>
            <source>Documents that cannot be had</source>
            <translation>Documents indisponibles</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/opener.py"></location>
            <source>Compare the results</source>
            <translation>Comparer les résultats</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/breadcrumb.py"></location>
            <source>Where this array stands</source>
            <translation>Où se situe ce tableau de valeurs</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/breadcrumb.py"></location>
            <source>Back to {step} (Alt+Up)</source>
            <translation>Retour à {step} (Alt+Haut)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/compare_view.py"></location>
            <source>Only differences</source>
            <translation>Différences seulement</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/compare_view.py"></location>
            <source>End the comparison (Esc)</source>
            <translation>Terminer la comparaison (Échap)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/compare_view.py"></location>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Unchecked</source>
            <translation>Non vérifiés</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Find documents (Ctrl+F)</source>
            <translation>Rechercher des documents (Ctrl+F)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Find a document</source>
            <translation>Rechercher un document</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>All {count}</source>
            <translation>Tous {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Unchecked {count}</source>
            <translation>Non vérifiés {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/widgets/filter_chips.py"></location>
            <source>Show {what}</source>
            <translation>Afficher {what}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Write a note</source>
            <translation>Écrire une note</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Take the check mark off</source>
            <translation>Retirer la marque de vérification</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <source>Find the file…</source>
            <translation>Retrouver le fichier…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Find the file</source>
            <translation>Retrouver le fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <source>Documents checked</source>
            <translation>Documents vérifiés</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Checked, next  C</source>
            <translation>Vérifié, suivant  C</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Previous doubtful value</source>
            <translation>Valeur douteuse précédente</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Previous doubtful value of the batch (P)</source>
            <translation>Valeur douteuse précédente du lot (P)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Next doubtful value</source>
            <translation>Valeur douteuse suivante</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Next doubtful value of the batch (N)</source>
            <translation>Valeur douteuse suivante du lot (N)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Checked, next</source>
            <translation>Vérifié, suivant</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>More for this document</source>
            <translation>Plus pour ce document</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Show only doubtful {count}</source>
            <translation>N’afficher que les douteuses {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/note_field.py"></location>
            <source>Note on this document</source>
            <translation>Note sur ce document</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page.py"></location>
            <source>Go to Monitor</source>
            <translation>Aller à « Suivre »</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_controls.py"></location>
            <source>Show where values stand (H)</source>
            <translation>Afficher où se trouvent les valeurs (H)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_controls.py"></location>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <source>Open in its own program</source>
            <translation>Ouvrir dans son propre programme</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <location filename="extend_desktop/ui/views/window/hold_banner.py"></location>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <source>Download from Extend</source>
            <translation>Télécharger depuis Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Search in the text</source>
            <translation>Rechercher dans le texte</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Previous hit (Shift+F3)</source>
            <translation>Occurrence précédente (Maj+F3)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Next hit (F3)</source>
            <translation>Occurrence suivante (F3)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Close the search (Esc)</source>
            <translation>Fermer la recherche (Échap)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Close the list of documents</source>
            <translation>Fermer la liste des documents</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Show the page of the document</source>
            <translation>Afficher la page du document</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Show the values of the document</source>
            <translation>Afficher les valeurs du document</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Fit width</source>
            <translation>Pleine largeur</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Fit page</source>
            <translation>Page entière</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Smaller (-)</source>
            <translation>Réduire (-)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Larger (+)</source>
            <translation>Agrandir (+)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Turn clockwise</source>
            <translation>Pivoter dans le sens horaire</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/account_files.py"></location>
            <source>Export accounts</source>
            <translation>Exporter les comptes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/account_files.py"></location>
            <source>Accounts (*.json)</source>
            <translation>Comptes (*.json)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/account_files.py"></location>
            <source>Import accounts</source>
            <translation>Importer des comptes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Add account…</source>
            <translation>Ajouter un compte…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Forget…</source>
            <translation>Oublier…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Forget {account} and its key</source>
            <translation>Oublier {account} et sa clé</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Reset…</source>
            <translation>Réinitialiser…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Reset the practice account</source>
            <translation>Réinitialiser le compte d’entraînement</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Forget the account</source>
            <translation>Oublier le compte</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Which batches</source>
            <translation>Quels lots</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Archive old batches…</source>
            <translation>Archiver d’anciens lots…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Read an archive…</source>
            <translation>Lire une archive…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Archive old batches</source>
            <translation>Archiver d’anciens lots</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Read an archive</source>
            <translation>Lire une archive</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Archive of batches (*.edarchive)</source>
            <translation>Archive de lots (*.edarchive)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Test the connection</source>
            <translation>Tester la connexion</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/diagnostics.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Diagnostics</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/diagnostics.py"></location>
            <source>Save diagnostics…</source>
            <translation>Enregistrer le diagnostic…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/diagnostics.py"></location>
            <source>log level follow copy folder</source>
            <translation>journal messages niveau suivre copier dossier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/dialog.py"></location>
            <source>Pages of the settings</source>
            <translation>Pages des paramètres</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Export and reset</source>
            <translation>Exporter et réinitialiser</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <source>Export settings</source>
            <translation>Exporter les paramètres</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <source>Settings (*.json)</source>
            <translation>Paramètres (*.json)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <source>Import settings</source>
            <translation>Importer des paramètres</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>theme dark light contrast</source>
            <translation>thème sombre clair contraste</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>budget limit cost</source>
            <translation>budget limite coût</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>notification tell message</source>
            <translation>notification avertir message</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>sleep standby suspend power</source>
            <translation>veille suspension alimentation énergie</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>hide close icon background</source>
            <translation>masquer fermer icône arrière-plan</translation>
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
            <translation>Vérifier le journal</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Compact the journal</source>
            <translation>Compacter le journal</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Kept in</source>
            <translation>Conservé dans</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>On the disk</source>
            <translation>Sur le disque</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Holds</source>
            <translation>Contient</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Compact</source>
            <translation>Compacter</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/key_store.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Key store</source>
            <translation>Magasin de clés</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/key_store.py"></location>
            <source>Test</source>
            <comment>try the key store</comment>
            <translation>Tester</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/key_store.py"></location>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Key</source>
            <comment>of the keyboard</comment>
            <translation>Raccourci</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Commands and their keys</source>
            <translation>Les commandes et leurs raccourcis</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>No key</source>
            <translation>Aucun raccourci</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Reset all keys</source>
            <translation>Réinitialiser tous les raccourcis</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Proxy user</source>
            <translation>Utilisateur du proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Proxy password</source>
            <translation>Mot de passe du proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Unchanged</source>
            <translation>Inchangé</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Forget the stored password</source>
            <translation>Oublier le mot de passe enregistré</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Certificate file</source>
            <translation>Fichier de certificats</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>None</source>
            <comment>no file</comment>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy environment HTTPS_PROXY direct</source>
            <translation>proxy mandataire environnement HTTPS_PROXY direct</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>In use now</source>
            <translation>Utilisé actuellement</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy desktop GNOME KDE</source>
            <translation>proxy mandataire bureau GNOME KDE</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy host port</source>
            <translation>proxy mandataire hôte port</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy user</source>
            <translation>proxy mandataire utilisateur</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy forget delete</source>
            <translation>proxy mandataire oublier supprimer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>No proxy for</source>
            <comment>hosts</comment>
            <translation>Sans proxy pour</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>NO_PROXY exceptions</source>
            <translation>NO_PROXY exceptions</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>CA PEM trust TLS authority</source>
            <translation>CA PEM confiance TLS autorité</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>save</source>
            <comment>a word to search by</comment>
            <translation>enregistrer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Passphrase again</source>
            <translation>Phrase secrète, à nouveau</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Again</source>
            <comment>the passphrase</comment>
            <translation>Confirmer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>confidence limit</source>
            <translation>confiance limite seuil</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>Export finished</source>
            <translation>Exporter les lots terminés</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>automatic folder preset</source>
            <translation>automatique dossier préréglage</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Watch a folder</source>
            <translation>Surveiller un dossier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Watch a folder for new files</source>
            <translation>Surveiller l’arrivée de fichiers dans un dossier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Choose a folder to watch</source>
            <translation>Choisir un dossier à surveiller</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/line.py"></location>
            <source>Show…</source>
            <translation>Afficher…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/line.py"></location>
            <source>Show the watched folder</source>
            <translation>Afficher le dossier surveillé</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/account_display.py"></location>
            <source>{account} — Extend Desktop</source>
            <translation>{account} — Extend Desktop</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/account_display.py"></location>
            <source>Do not mark</source>
            <translation>Ne pas marquer</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/window/center.py"></location>
            <source>{n} more messages</source>
            <extracomment>One: {n} more message</extracomment>
            <translation>
                <numerusform>{n} autre message</numerusform>
                <numerusform>{n} autres messages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/center.py"></location>
            <source>Fewer messages</source>
            <translation>Moins de messages</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Settings…</source>
            <translation>Paramètres…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Undo removal</source>
            <translation>Annuler le retrait</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Paste list of inputs</source>
            <translation>Coller une liste d’entrées</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Columns of the table…</source>
            <translation>Colonnes du tableau…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Reset the layout</source>
            <translation>Réinitialiser la disposition</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Clear the list</source>
            <translation>Vider la liste</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Pause or resume</source>
            <translation>Suspendre ou reprendre</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Cancel the batch…</source>
            <translation>Annuler le lot…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>When done…</source>
            <translation>Une fois terminé…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Log and diagnostics…</source>
            <translation>Journal des messages et diagnostic…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/damage_banner.py"></location>
            <source>Understood</source>
            <translation>Compris</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/damage_banner.py"></location>
            <source>Show the kept file</source>
            <translation>Afficher le fichier conservé</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/drops.py"></location>
            <source>Esc: leave everything as it is</source>
            <translation>Échap : tout laisser en l’état</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Try the sandbox</source>
            <translation>Essayer le bac à sable</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Start the sandbox</source>
            <translation>Démarrer le bac à sable</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Connect your account</source>
            <translation>Connecter votre compte</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>No account open</source>
            <translation>Aucun compte ouvert</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Sandbox</source>
            <comment>an account</comment>
            <translation>Bac à sable</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Edit “{account}”…</source>
            <translation>Modifier « {account} »…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Manage accounts…</source>
            <translation>Gérer les comptes…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/hold_banner.py"></location>
            <source>Enter a new key…</source>
            <translation>Saisir une nouvelle clé…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/live_button.py"></location>
            <source>Open it in Monitor</source>
            <translation>L’ouvrir dans « Suivre »</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>Find a command…</source>
            <translation>Rechercher une commande…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;Batch</source>
            <translation>&amp;Lot</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;Help</source>
            <translation>Ai&amp;de</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/monitor_sides.py"></location>
            <source>Show the list of batches</source>
            <translation>Afficher la liste des lots</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/monitor_sides.py"></location>
            <source>Close the list of batches</source>
            <translation>Fermer la liste des lots</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>The sandbox is running</source>
            <translation>Le bac à sable est en marche</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Your account is connected</source>
            <translation>Votre compte est connecté</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Key store…</source>
            <translation>Magasin de clés…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Start it again</source>
            <translation>Le redémarrer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/opener.py"></location>
            <source>Enter the key…</source>
            <translation>Saisir la clé…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/page_switch.py"></location>
            <source>Work pages</source>
            <translation>Pages de travail</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/palette.py"></location>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/palette.py"></location>
            <source>Key</source>
            <translation>Raccourci</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/palette.py"></location>
            <source>Commands found</source>
            <translation>Commandes trouvées</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/place_banner.py"></location>
            <source>Journal settings…</source>
            <translation>Paramètres du journal…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/status_line.py"></location>
            <source>No uploads</source>
            <translation>Aucun téléversement</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/status_line.py"></location>
            <source>Not connected</source>
            <translation>Non connecté</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Compose</source>
            <translation>Composer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Monitor</source>
            <translation>Suivre</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Review</source>
            <translation>Relire</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Boundary between panes</source>
            <translation>Limite entre les volets</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Read more</source>
            <translation>En savoir plus</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/busy.py"></location>
            <source>Idle</source>
            <translation>Inactif</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/busy.py"></location>
            <source>Loading</source>
            <translation>Chargement</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/file_dialogs.py"></location>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/filter_chips.py"></location>
            <source>All</source>
            <comment>inputs</comment>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/icon_label.py"></location>
            <source>Picture</source>
            <comment>an icon beside its words</comment>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/search_field.py"></location>
            <source>Clear the filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/table_columns.py"></location>
            <source>Move left: {title}</source>
            <translation>Déplacer à gauche : {title}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/table_columns.py"></location>
            <source>Move right: {title}</source>
            <translation>Déplacer à droite : {title}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/table_columns.py"></location>
            <source>Reset the columns</source>
            <translation>Réinitialiser les colonnes</translation>
        </message>
    </context>
</TS>
