<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>extend-desktop</name>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>About Extend Desktop</source>
            <translation>Acerca de Extend Desktop</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>Copy versions</source>
            <translation>Copiar versiones</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>What the program contains</source>
            <translation>Qué contiene el programa</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>Licence text</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>The list of what the program contains could not be read.</source>
            <translation>No se pudo leer la lista de lo que contiene el programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>This installation of {name} brought no licence text. The packages of the program hold it, in their folder “licenses”.</source>
            <translation>Esta instalación de {name} no incluye el texto de la licencia. Los paquetes del programa lo contienen en su carpeta «licenses».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Export accounts…</source>
            <translation>Exportar cuentas…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Import accounts…</source>
            <translation>Importar cuentas…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>A file holds names, colours, addresses, API versions, workspace ids and the marks of production. It holds no key and nobody's name; each account that comes out of one asks for its key when it is first opened.</source>
            <translation>El archivo contiene nombres, colores, direcciones, versiones de la API, ID de espacios de trabajo y las marcas de producción. No contiene ninguna clave ni el nombre de nadie; cada cuenta importada pide su clave al abrirse por primera vez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>export import accounts file share colleague computer</source>
            <translation>exportar importar cuentas archivo compartir colega equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Accounts that are there already stay as they are. A key is asked for when an account is first opened.</source>
            <translation>No se cambia nada de lo que ya existe. La clave se pide al abrir una cuenta por primera vez.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>⚠ marks addresses that are not known as Extend's. The key you enter for such an account is sent there: ask whoever gave you the file.</source>
            <translation>Lo marcado con ⚠ no es una dirección conocida de Extend. La clave que introduzca para esa cuenta se envía allí: pregunte a quien le dio el archivo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Nothing in this file is new.</source>
            <translation>No hay nada nuevo en este archivo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Remove them again</source>
            <translation>Deshacer la importación</translation>
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
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>What happens</source>
            <translation>Qué se importará</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>New</source>
            <comment>an account</comment>
            <translation>Nueva</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>New, as “{name}”</source>
            <translation>Nueva, como «{name}»</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Already there as “{name}”</source>
            <translation>Ya existe como «{name}»</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Left out: {why}</source>
            <translation>Excluida: {why}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Left out</source>
            <comment>an account</comment>
            <translation>Excluida</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Import {n} accounts</source>
            <extracomment>One: Import {n} account</extracomment>
            <translation>
                <numerusform>Importar {n} cuenta</numerusform>
                <numerusform>Importar {n} cuentas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts written to {name}, without keys.</source>
            <extracomment>One: {n} account written to {name}, without keys.</extracomment>
            <translation>
                <numerusform>{n} cuenta escrita en {name}, sin claves.</numerusform>
                <numerusform>{n} cuentas escritas en {name}, sin claves.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts imported</source>
            <extracomment>One: {n} account imported</extracomment>
            <translation>
                <numerusform>{n} cuenta importada</numerusform>
                <numerusform>{n} cuentas importadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts would be imported</source>
            <extracomment>One: {n} account would be imported</extracomment>
            <translation>
                <numerusform>Se importaría {n} cuenta</numerusform>
                <numerusform>Se importarían {n} cuentas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Nothing in this file is new</source>
            <translation>No hay nada nuevo en este archivo</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} already there</source>
            <comment>accounts</comment>
            <extracomment>One: {n} already there</extracomment>
            <translation>
                <numerusform>{n} ya existe</numerusform>
                <numerusform>{n} ya existen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} left out</source>
            <comment>accounts</comment>
            <extracomment>One: {n} left out</extracomment>
            <translation>
                <numerusform>{n} excluida</numerusform>
                <numerusform>{n} excluidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts removed again.</source>
            <extracomment>One: {n} account removed again.</extracomment>
            <translation>
                <numerusform>{n} cuenta quitada.</numerusform>
                <numerusform>{n} cuentas quitadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>What was changed or has a key stays: {n} accounts.</source>
            <extracomment>One: What was changed or has a key stays: {n} account.</extracomment>
            <translation>
                <numerusform>Lo que se ha cambiado o tiene clave permanece: {n} cuenta.</numerusform>
                <numerusform>Lo que se ha cambiado o tiene clave permanece: {n} cuentas.</numerusform>
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
            <translation>Azul</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Teal</source>
            <translation>Verde azulado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Yellow</source>
            <translation>Amarillo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Purple</source>
            <translation>Morado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>production</source>
            <translation>producción</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>test</source>
            <translation>prueba</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Keep working on its batches after switching</source>
            <translation>Seguir trabajando en sus lotes después de cambiar de cuenta</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Off, its batches stand still until you open it again. Closing the program stops them in either case; nothing is lost or sent twice.</source>
            <translation>Si está desactivado, sus lotes se detienen hasta que vuelva a abrirla. Al cerrar el programa se detienen en ambos casos; nada se pierde ni se envía dos veces.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>A coloured bar at the top of the window, and a question before large batches.</source>
            <translation>Una barra de color en la parte superior de la ventana y una pregunta antes de los lotes grandes.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>The key of the new address is tried before it is kept. Batches that are under way are looked for there from then on.</source>
            <translation>La clave de la nueva dirección se prueba antes de guardarla. A partir de entonces, los lotes en curso se buscan allí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Another account has this name</source>
            <translation>Otra cuenta tiene este nombre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>An account needs a name</source>
            <translation>Una cuenta necesita un nombre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The key belongs to {whose}.</source>
            <translation>La clave es de {whose}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Production</source>
            <translation>Producción</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Workspace id {id}</source>
            <translation>ID del espacio de trabajo {id}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Production no more</source>
            <translation>Quitar la marca de producción</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <location filename="extend_desktop/ui/views/window/account_display.py"></location>
            <source>Mark as production</source>
            <translation>Marcar como producción</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Extend says that the key of “{account}” is for production</source>
            <translation>Extend indica que la clave de «{account}» es de producción</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Marked as such, the window has a coloured bar and asks before large batches.</source>
            <translation>Con esta marca, la ventana tiene una barra de color y pregunta antes de los lotes grandes.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Above {n} inputs</source>
            <extracomment>One: Above {n} input</extracomment>
            <translation>
                <numerusform>Con más de {n} entrada</numerusform>
                <numerusform>Con más de {n} entradas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>This account is marked as production: {account}.</source>
            <translation>Esta cuenta está marcada como producción: {account}.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Submit {n} inputs to production?</source>
            <extracomment>One: Submit {n} input to production?</extracomment>
            <translation>
                <numerusform>¿Enviar {n} entrada a producción?</numerusform>
                <numerusform>¿Enviar {n} entradas a producción?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{n} batches of {account} run on</source>
            <extracomment>One: {n} batch of {account} runs on</extracomment>
            <translation>
                <numerusform>{n} lote de {account} sigue en curso</numerusform>
                <numerusform>{n} lotes de {account} siguen en curso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{batches} of {n} accounts run on</source>
            <extracomment>One: {batches} of {n} account run on</extracomment>
            <translation>
                <numerusform>{batches} de {n} cuenta siguen en curso</numerusform>
                <numerusform>{batches} de {n} cuentas siguen en curso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{n} batches of {account} wait</source>
            <extracomment>One: {n} batch of {account} waits</extracomment>
            <translation>
                <numerusform>{n} lote de {account} espera</numerusform>
                <numerusform>{n} lotes de {account} esperan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{batches} of {n} accounts wait</source>
            <extracomment>One: {batches} of {n} account wait</extracomment>
            <translation>
                <numerusform>{batches} de {n} cuenta esperan</numerusform>
                <numerusform>{batches} de {n} cuentas esperan</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{host}, API version {version}</source>
            <translation>{host}, versión de la API {version}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>This account is set to ask before every batch.</source>
            <translation>Ha pedido que se le pregunte antes de cada lote de esta cuenta.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>This account is set to ask above {n} inputs.</source>
            <extracomment>One: This account is set to ask above {n} input.</extracomment>
            <translation>
                <numerusform>Ha pedido que se le pregunte con más de {n} entrada; la cuenta tiene este límite.</numerusform>
                <numerusform>Ha pedido que se le pregunte con más de {n} entradas; la cuenta tiene este límite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch created: {n} inputs for {extractor}, version {version}</source>
            <extracomment>One: Batch created: {n} input for {extractor}, version {version}</extracomment>
            <translation>
                <numerusform>Lote creado: {n} entrada para {extractor}, versión {version}</numerusform>
                <numerusform>Lote creado: {n} entradas para {extractor}, versión {version}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch created with {n} inputs</source>
            <extracomment>One: Batch created with {n} input</extracomment>
            <translation>
                <numerusform>Lote creado con {n} entrada</numerusform>
                <numerusform>Lote creado con {n} entradas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch created</source>
            <translation>Lote creado</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploading {n} files ({size})</source>
            <extracomment>One: Uploading {n} file ({size})</extracomment>
            <translation>
                <numerusform>Subiendo {n} archivo ({size})</numerusform>
                <numerusform>Subiendo {n} archivos ({size})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploading {n} files</source>
            <extracomment>One: Uploading {n} file</extracomment>
            <translation>
                <numerusform>Subiendo {n} archivo</numerusform>
                <numerusform>Subiendo {n} archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads started</source>
            <translation>Subidas iniciadas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads finished: {uploaded} uploaded, {reused} reused, {failed} failed</source>
            <translation>Subidas terminadas; subidos: {uploaded}, reutilizados: {reused}, fallidos: {failed}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads finished: {n} files</source>
            <extracomment>One: Uploads finished: {n} file</extracomment>
            <translation>
                <numerusform>Subidas terminadas: {n} archivo</numerusform>
                <numerusform>Subidas terminadas: {n} archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads finished</source>
            <translation>Subidas terminadas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Upload of {name} failed: {reason}</source>
            <translation>Falló la subida de {name}: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Upload of {name} failed</source>
            <translation>Falló la subida de {name}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>An upload failed: {reason}</source>
            <translation>Falló una subida: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>An upload failed</source>
            <translation>Falló una subida</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} submitted: {n} inputs as batch run {batch_run_id}</source>
            <extracomment>One: Part {ordinal} submitted: {n} input as batch run {batch_run_id}</extracomment>
            <translation>
                <numerusform>Parte {ordinal} enviada: {n} entrada como ejecución de lote {batch_run_id}</numerusform>
                <numerusform>Parte {ordinal} enviada: {n} entradas como ejecución de lote {batch_run_id}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{n} inputs submitted as batch run {batch_run_id}</source>
            <extracomment>One: {n} input submitted as batch run {batch_run_id}</extracomment>
            <translation>
                <numerusform>{n} entrada enviada como ejecución de lote {batch_run_id}</numerusform>
                <numerusform>{n} entradas enviadas como ejecución de lote {batch_run_id}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submitted {n} inputs</source>
            <extracomment>One: Submitted {n} input</extracomment>
            <translation>
                <numerusform>{n} entrada enviada</numerusform>
                <numerusform>{n} entradas enviadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submitted as batch run {batch_run_id}</source>
            <translation>Enviado como ejecución de lote {batch_run_id}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submitted</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} refused: {reason}</source>
            <translation>Parte {ordinal} rechazada: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submission refused: {reason}</source>
            <translation>Envío rechazado: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submission refused</source>
            <translation>Envío rechazado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: the answer was lost; looking it up, not sending it twice</source>
            <translation>Parte {ordinal}: se perdió la respuesta; se está buscando en Extend, no se envía dos veces</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>The answer to a submission was lost; looking it up, not sending it twice</source>
            <translation>Se perdió la respuesta a un envío; se está buscando en Extend, no se envía dos veces</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Deleted at Extend: {n} files; what is on this computer is sent again</source>
            <extracomment>One: Deleted at Extend: {n} file; what is on this computer is sent again</extracomment>
            <translation>
                <numerusform>Eliminado en Extend: {n} archivo; lo que está en este equipo se envía de nuevo</numerusform>
                <numerusform>Eliminados en Extend: {n} archivos; lo que está en este equipo se envía de nuevo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Some of its files were deleted at Extend</source>
            <translation>Algunos de sus archivos se eliminaron en Extend</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Found at Extend after all: {n} runs of part {ordinal}</source>
            <extracomment>One: Found at Extend after all: {n} run of part {ordinal}</extracomment>
            <translation>
                <numerusform>Encontrada finalmente en Extend: {n} ejecución de la parte {ordinal}</numerusform>
                <numerusform>Encontradas finalmente en Extend: {n} ejecuciones de la parte {ordinal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Found at Extend after all: {n} runs</source>
            <extracomment>One: Found at Extend after all: {n} run</extracomment>
            <translation>
                <numerusform>Encontrada finalmente en Extend: {n} ejecución</numerusform>
                <numerusform>Encontradas finalmente en Extend: {n} ejecuciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>The runs were found at Extend after all</source>
            <translation>Las ejecuciones se encontraron finalmente en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} ended: batch run {batch_run_id} is {status}</source>
            <translation>Parte {ordinal} finalizada: la ejecución de lote {batch_run_id} tiene el estado {status}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch run {batch_run_id} ended: {status}</source>
            <translation>Ejecución de lote {batch_run_id} finalizada: {status}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch run {batch_run_id} ended</source>
            <translation>Ejecución de lote {batch_run_id} finalizada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>A batch run ended</source>
            <translation>Una ejecución de lote ha finalizado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: Extend asked us to wait; nothing is lost, it goes on at {asked_until}</source>
            <translation>{operation}: Extend ha pedido esperar; no se pierde nada, continúa: {asked_until}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: Extend's limit was reached; nothing is lost, it is tried again at {limit_until}, by our own back-off</source>
            <translation>{operation}: se alcanzó el límite de Extend; no se pierde nada, próximo intento: {limit_until} (espera calculada por este programa)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: {reason}; it is tried again at {until}</source>
            <translation>{operation}: {reason}; próximo intento: {until}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: {reason}</source>
            <translation>{operation}: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>A call failed: {reason}</source>
            <translation>Falló una llamada: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>A call failed</source>
            <translation>Falló una llamada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Paused: {reason}</source>
            <translation>En pausa: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Resumed</source>
            <translation>Reanudado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Renamed to {name}</source>
            <translation>Nombre cambiado a {name}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Renamed</source>
            <translation>Nombre cambiado</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Cancel asked for {n} inputs</source>
            <extracomment>One: Cancel asked for {n} input</extracomment>
            <translation>
                <numerusform>Cancelación solicitada para {n} entrada</numerusform>
                <numerusform>Cancelación solicitada para {n} entradas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Cancel asked</source>
            <translation>Cancelación solicitada</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: {n} runs stopped, {open} still open</source>
            <extracomment>One: Part {ordinal}: {n} run stopped, {open} still open</extracomment>
            <translation>
                <numerusform>Parte {ordinal}: {n} ejecución detenida, aún abiertas: {open}</numerusform>
                <numerusform>Parte {ordinal}: {n} ejecuciones detenidas, aún abiertas: {open}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{n} runs stopped</source>
            <extracomment>One: {n} run stopped</extracomment>
            <translation>
                <numerusform>{n} ejecución detenida</numerusform>
                <numerusform>{n} ejecuciones detenidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Stopping what runs</source>
            <translation>Deteniendo lo que está en curso</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Retry of {n} inputs asked</source>
            <extracomment>One: Retry of {n} input asked</extracomment>
            <translation>
                <numerusform>Reintento de {n} entrada solicitado</numerusform>
                <numerusform>Reintento de {n} entradas solicitado</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Retry asked</source>
            <translation>Reintento solicitado</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} is sent again on your word: {n} inputs</source>
            <extracomment>One: Part {ordinal} is sent again on your word: {n} input</extracomment>
            <translation>
                <numerusform>La parte {ordinal} se envía de nuevo a petición suya: {n} entrada</numerusform>
                <numerusform>La parte {ordinal} se envía de nuevo a petición suya: {n} entradas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Sent again on your word</source>
            <translation>Enviado de nuevo a petición suya</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: {n} inputs ended: {gone}</source>
            <extracomment>One: Part {ordinal}: {n} input ended: {gone}</extracomment>
            <translation>
                <numerusform>Parte {ordinal}: {n} entrada finalizada: {gone}</numerusform>
                <numerusform>Parte {ordinal}: {n} entradas finalizadas: {gone}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: no run appeared for {n} inputs; its batch run is {status}</source>
            <extracomment>One: Part {ordinal}: no run appeared for {n} input; its batch run is {status}</extracomment>
            <translation>
                <numerusform>Parte {ordinal}: no apareció ninguna ejecución para {n} entrada; su ejecución de lote tiene el estado {status}</numerusform>
                <numerusform>Parte {ordinal}: no apareció ninguna ejecución para {n} entradas; su ejecución de lote tiene el estado {status}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: no run appeared for {n} inputs</source>
            <extracomment>One: Part {ordinal}: no run appeared for {n} input</extracomment>
            <translation>
                <numerusform>Parte {ordinal}: no apareció ninguna ejecución para {n} entrada</numerusform>
                <numerusform>Parte {ordinal}: no apareció ninguna ejecución para {n} entradas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Some runs never appeared</source>
            <translation>Algunas ejecuciones no aparecieron nunca</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Adopted: {n} runs of batch run {batch_run_id}</source>
            <extracomment>One: Adopted: {n} run of batch run {batch_run_id}</extracomment>
            <translation>
                <numerusform>Incorporado: {n} ejecución de la ejecución de lote {batch_run_id}</numerusform>
                <numerusform>Incorporado: {n} ejecuciones de la ejecución de lote {batch_run_id}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Adopted</source>
            <translation>Incorporado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Finished: {processed} processed, {failed} failed</source>
            <translation>Terminado; procesadas: {processed}, fallidas: {failed}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Finished</source>
            <comment>a batch</comment>
            <translation>Terminado</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Exported {n} rows to {name}</source>
            <extracomment>One: Exported {n} row to {name}</extracomment>
            <translation>
                <numerusform>{n} fila exportada a {name}</numerusform>
                <numerusform>{n} filas exportadas a {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Exported {n} rows</source>
            <extracomment>One: Exported {n} row</extracomment>
            <translation>
                <numerusform>{n} fila exportada</numerusform>
                <numerusform>{n} filas exportadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Exported</source>
            <translation>Exportado</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Recovered from a damaged journal: {n} inputs, {in_doubt} in doubt</source>
            <extracomment>One: Recovered from a damaged journal: {n} input, {in_doubt} in doubt</extracomment>
            <translation>
                <numerusform>Recuperado de un diario dañado: {n} entrada, {in_doubt} en duda</numerusform>
                <numerusform>Recuperado de un diario dañado: {n} entradas, {in_doubt} en duda</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Recovered from a damaged journal</source>
            <translation>Recuperado de un diario dañado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>credits ran out</source>
            <translation>se agotaron los créditos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>the key was refused</source>
            <translation>se rechazó la clave</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>the key may not do this</source>
            <translation>la clave no permite hacer esto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>by you</source>
            <comment>a batch was paused</comment>
            <translation>por usted</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>restored from the last session</source>
            <comment>a batch is paused</comment>
            <translation>restaurado de la última sesión</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>recovered from a damaged journal</source>
            <comment>a batch is paused</comment>
            <translation>recuperado de un diario dañado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{reason} (“{detail}”)</source>
            <translation>{reason} («{detail}»)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Paste files, or a list of paths, links or file ids, one a line (Ctrl+V)</source>
            <translation>Pegar archivos, o una lista de rutas, enlaces o ID de archivo, uno por línea (Ctrl+V)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Add a folder with all below it (Ctrl+Shift+O)</source>
            <translation>Añadir una carpeta con todo su contenido (Ctrl+Mayús+O)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Thousands at once are fine; nothing is sent before you press Submit</source>
            <translation>Puede añadir miles a la vez; no se envía nada antes de pulsar «Enviar»</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>These can only be moved, so they were not taken</source>
            <translation>Estos solo se pueden mover, así que no se han añadido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>The other program offers to move them, and your originals would be gone. Copy and paste them instead, or use “Add files…”.</source>
            <translation>El otro programa solo permite moverlos, y sus originales desaparecerían. Cópielos y péguelos, o use «Añadir archivos…».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>These are not files on this computer yet</source>
            <translation>Estos aún no son archivos de este equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>They are still inside another program, such as a mail or an archive. Save them in a folder first, then add them from there.</source>
            <translation>Todavía están dentro de otro programa, como un correo o un archivo comprimido. Guárdelos primero en una carpeta y añádalos desde allí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>This is a picture, not a file</source>
            <translation>Esto es una imagen, no un archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Save it as a file first, then add that.</source>
            <translation>Guárdela primero como archivo y añada ese archivo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>There is nothing in it that can be added</source>
            <translation>No hay nada en ello que se pueda añadir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Add files, folders, links, or a list of paths, links or file ids, one a line.</source>
            <translation>Añada archivos, carpetas, enlaces o una lista de rutas, enlaces o ID de archivo, uno por línea.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Drop to add this list to the new batch</source>
            <translation>Suelte para añadir esta lista al nuevo lote</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Drop to add {n} items to the new batch</source>
            <extracomment>One: Drop to add {n} item to the new batch</extracomment>
            <translation>
                <numerusform>Suelte para añadir {n} elemento al nuevo lote</numerusform>
                <numerusform>Suelte para añadir {n} elementos al nuevo lote</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Drop to add {n} files to the new batch</source>
            <extracomment>One: Drop to add {n} file to the new batch</extracomment>
            <translation>
                <numerusform>Suelte para añadir {n} archivo al nuevo lote</numerusform>
                <numerusform>Suelte para añadir {n} archivos al nuevo lote</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>Follow a batch run that another program or computer started, with its results. Nothing is sent and nothing is charged.</source>
            <translation>Seguir una ejecución de lote iniciada por otro programa o equipo, con sus resultados. No se envía ni se cobra nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a file; a batch run's starts with bpr_.</source>
            <translation>Parece el ID de un archivo; el de una ejecución de lote empieza por bpr_.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of an extractor; a batch run's starts with bpr_.</source>
            <translation>Parece el ID de un extractor; el de una ejecución de lote empieza por bpr_.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a single run; a batch run's starts with bpr_.</source>
            <translation>Parece el ID de una sola ejecución; el de una ejecución de lote empieza por bpr_.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a version of an extractor; a batch run's starts with bpr_.</source>
            <translation>Parece el ID de una versión de un extractor; el de una ejecución de lote empieza por bpr_.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a parse batch; a batch run's starts with bpr_.</source>
            <translation>Parece el ID de un lote de análisis; el de una ejecución de lote empieza por bpr_.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a workflow batch; a batch run's starts with bpr_.</source>
            <translation>Parece el ID de un lote de flujo de trabajo; el de una ejecución de lote empieza por bpr_.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>An id has at most {n} characters.</source>
            <extracomment>One: An id has at most {n} character.</extracomment>
            <translation>
                <numerusform>Un ID tiene como máximo {n} carácter.</numerusform>
                <numerusform>Un ID tiene como máximo {n} caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>Paste the id alone, without a link or other words.</source>
            <translation>Pegue solo el ID, sin enlace ni otras palabras.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Such as 1-5, 8. Only these pages are processed, and charged; empty means all.</source>
            <translation>Por ejemplo, 1-5, 8. Solo se procesan y cobran estas páginas; vacío significa todas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>The version of Extend's own model, such as 4.6.0; empty means the one of the extractor. No price of its own is documented.</source>
            <translation>La versión del propio modelo de Extend, por ejemplo 4.6.0; vacío significa la del extractor. No hay documentado un precio propio.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>For Extend's billing reports; letters, digits, - and _ only. Other signs are left out.</source>
            <translation>Para los informes de facturación de Extend; solo letras, dígitos, - y _. Los demás caracteres se descartan.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Operator extractors do not use this.</source>
            <translation>Los extractores de operador no usan esto.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Only what stands here differs from the extractor, for all inputs of this batch. Give whole objects: how deep Extend merges them is not documented.</source>
            <translation>Solo lo indicado aquí difiere del extractor, para todas las entradas de este lote. Indique objetos completos: no está documentado con qué profundidad los combina Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Pages: give numbers and ranges such as 1-5, 8</source>
            <translation>Páginas: indique números e intervalos, como 1-5, 8</translation>
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
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Citations</source>
            <translation>Citas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Review agent</source>
            <translation>Agente de revisión</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Base version</source>
            <translation>Versión base</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Base processor</source>
            <translation>Procesador base</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be an object</source>
            <translation>«{place}» debe ser un objeto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be a list</source>
            <translation>«{place}» debe ser una lista</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be a text</source>
            <translation>«{place}» debe ser un texto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be true or false</source>
            <translation>«{place}» debe ser verdadero o falso</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be {wanted}</source>
            <translation>«{place}» debe ser {wanted}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>{n} set</source>
            <comment>options</comment>
            <extracomment>One: {n} set</extracomment>
            <translation>
                <numerusform>{n} definida</numerusform>
                <numerusform>{n} definidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>none set</source>
            <comment>options</comment>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Billing tags: {tags}</source>
            <translation>Etiquetas de facturación: {tags}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>on</source>
            <comment>a switch</comment>
            <translation>activado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>off</source>
            <comment>a switch</comment>
            <translation>desactivado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>This is not JSON: look at line {line}</source>
            <translation>Esto no es JSON: revise la línea {line}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>An override is an object: it begins with {{ and ends with }}</source>
            <translation>Una configuración de sustitución es un objeto: empieza con {{ y termina con }}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“fields” is the older form of a config and cannot be overridden; use “schema”</source>
            <translation>«fields» es la forma antigua de una configuración y no se puede sustituir; use «schema»</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>There is no “{place}”; known are {wanted}</source>
            <translation>No existe «{place}»; se conocen {wanted}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be one of {wanted}</source>
            <translation>«{place}» debe ser uno de {wanted}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Connect an account to see its batches.</source>
            <translation>Conecte una cuenta para ver sus lotes.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submit a new batch and watch it here.</source>
            <translation>Envíe un nuevo lote y sígalo aquí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Queued</source>
            <comment>a batch</comment>
            <translation>En cola</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploading</source>
            <comment>a batch</comment>
            <translation>Subiendo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submitting</source>
            <comment>a batch</comment>
            <translation>Enviando</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Running</source>
            <comment>a batch</comment>
            <translation>En curso</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Fetching results</source>
            <comment>a batch</comment>
            <translation>Obteniendo resultados</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Unconfirmed</source>
            <comment>a batch</comment>
            <translation>Sin confirmar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Paused</source>
            <comment>a batch</comment>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelling</source>
            <comment>a batch</comment>
            <translation>Cancelando</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelled</source>
            <comment>a batch</comment>
            <translation>Cancelado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>from the last session</source>
            <translation>de la última sesión</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>recovered, look at it before you resume</source>
            <translation>recuperado, revíselo antes de reanudarlo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Skipped</source>
            <comment>an input</comment>
            <translation>Omitida</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Blocked</source>
            <comment>an input</comment>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Waiting</source>
            <comment>an input</comment>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploading</source>
            <comment>an input</comment>
            <translation>Subiendo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploaded</source>
            <comment>an input</comment>
            <translation>Subida</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submitting</source>
            <comment>an input</comment>
            <translation>Enviando</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Unconfirmed</source>
            <comment>an input</comment>
            <translation>Sin confirmar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submitted</source>
            <comment>an input</comment>
            <translation>Enviada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Failed</source>
            <comment>an input</comment>
            <translation>Fallida</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelled</source>
            <comment>an input</comment>
            <translation>Cancelada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Pending</source>
            <comment>an input</comment>
            <translation>Pendiente</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Processing</source>
            <comment>an input</comment>
            <translation>Procesando</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Processed</source>
            <comment>an input</comment>
            <translation>Procesada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploading</source>
            <comment>inputs</comment>
            <translation>Subiendo</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} uploading</source>
            <comment>inputs</comment>
            <extracomment>One: {n} uploading</extracomment>
            <translation>
                <numerusform>{n} subiendo</numerusform>
                <numerusform>{n} subiendo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Unconfirmed</source>
            <comment>inputs</comment>
            <translation>Sin confirmar</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} unconfirmed</source>
            <comment>inputs</comment>
            <extracomment>One: {n} unconfirmed</extracomment>
            <translation>
                <numerusform>{n} sin confirmar</numerusform>
                <numerusform>{n} sin confirmar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Waiting</source>
            <comment>inputs</comment>
            <translation>En espera</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} waiting</source>
            <comment>inputs</comment>
            <extracomment>One: {n} waiting</extracomment>
            <translation>
                <numerusform>{n} en espera</numerusform>
                <numerusform>{n} en espera</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Running</source>
            <comment>inputs</comment>
            <translation>En curso</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} running</source>
            <comment>inputs</comment>
            <extracomment>One: {n} running</extracomment>
            <translation>
                <numerusform>{n} en curso</numerusform>
                <numerusform>{n} en curso</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Processed</source>
            <comment>inputs</comment>
            <translation>Procesadas</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} processed</source>
            <comment>inputs</comment>
            <extracomment>One: {n} processed</extracomment>
            <translation>
                <numerusform>{n} procesada</numerusform>
                <numerusform>{n} procesadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Failed</source>
            <comment>inputs</comment>
            <translation>Fallidas</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/ui/views/window/page_counts.py"></location>
            <source>{n} failed</source>
            <comment>inputs</comment>
            <extracomment>One: {n} failed</extracomment>
            <translation>
                <numerusform>{n} fallida</numerusform>
                <numerusform>{n} fallidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelled</source>
            <comment>inputs</comment>
            <translation>Canceladas</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} cancelled</source>
            <comment>inputs</comment>
            <extracomment>One: {n} cancelled</extracomment>
            <translation>
                <numerusform>{n} cancelada</numerusform>
                <numerusform>{n} canceladas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Skipped</source>
            <comment>inputs</comment>
            <translation>Omitidas</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} skipped</source>
            <comment>inputs</comment>
            <extracomment>One: {n} skipped</extracomment>
            <translation>
                <numerusform>{n} omitida</numerusform>
                <numerusform>{n} omitidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Blocked</source>
            <comment>inputs</comment>
            <translation>Bloqueadas</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} blocked</source>
            <comment>inputs</comment>
            <extracomment>One: {n} blocked</extracomment>
            <translation>
                <numerusform>{n} bloqueada</numerusform>
                <numerusform>{n} bloqueadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Finished with {n} failed</source>
            <comment>inputs</comment>
            <extracomment>One: Finished with {n} failed</extracomment>
            <translation>
                <numerusform>Terminado con {n} fallida</numerusform>
                <numerusform>Terminado con {n} fallidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Paused: {reason}</source>
            <comment>a batch</comment>
            <translation>En pausa: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Held: offline</source>
            <comment>a batch</comment>
            <translation>Retenido: sin conexión</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Extend's limit was reached; next try at {time}, by our own back-off</source>
            <translation>Se alcanzó el límite de Extend; próximo intento: {time} (espera calculada por este programa)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Extend asked us to wait until {time}</source>
            <translation>Extend ha pedido esperar hasta: {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>its batch run is gone at Extend; given up at {time} unless it is back</source>
            <translation>su ejecución de lote ya no está en Extend; se abandona si no reaparece antes de: {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Extend says “{word}”, a state this program does not know; asked again at {time}</source>
            <translation>Extend indica «{word}», un estado que este programa no conoce; próxima consulta: {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{reason}; next try at {time}</source>
            <translation>{reason}; próximo intento: {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} batches wait to be tried again, the first at {time}</source>
            <extracomment>One: {n} batch waits to be tried again, the first at {time}</extracomment>
            <translation>
                <numerusform>{n} lote espera un nuevo intento, el primero: {time}</numerusform>
                <numerusform>{n} lotes esperan un nuevo intento, el primero: {time}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{state} when last seen, {time}</source>
            <translation>{state} la última vez que se vio, {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Batch run {id}: not known yet</source>
            <translation>Ejecución de lote {id}: aún no se conoce</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Batch run {id}: {status}</source>
            <translation>Ejecución de lote {id}: {status}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{count} of {all}</source>
            <translation>{count} de {all}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>No inputs</source>
            <translation>Sin entradas</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} options set</source>
            <extracomment>One: {n} option set</extracomment>
            <translation>
                <numerusform>{n} opción definida</numerusform>
                <numerusform>{n} opciones definidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{shown} of {n} inputs</source>
            <extracomment>One: {shown} of {n} input</extracomment>
            <translation>
                <numerusform>{shown} de {n} entrada</numerusform>
                <numerusform>{shown} de {n} entradas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{credits} so far</source>
            <translation>{credits} hasta ahora</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Same</source>
            <comment>values</comment>
            <translation>Iguales</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Differ</source>
            <comment>values</comment>
            <translation>Cambian</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>New</source>
            <comment>values</comment>
            <translation>Nuevos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Lost</source>
            <comment>values</comment>
            <translation>Faltan</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with the same value in both batches</source>
            <translation>Documentos con el mismo valor en ambos lotes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with another value in this batch</source>
            <translation>Documentos con otro valor en este lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with a value in this batch only</source>
            <translation>Documentos con un valor solo en este lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with a value in the other batch only</source>
            <translation>Documentos con un valor solo en el otro lote</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} same</source>
            <comment>documents</comment>
            <extracomment>One: {n} same</extracomment>
            <translation>
                <numerusform>{n} igual</numerusform>
                <numerusform>{n} iguales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} differ</source>
            <comment>documents</comment>
            <extracomment>One: {n} differ</extracomment>
            <translation>
                <numerusform>{n} cambia</numerusform>
                <numerusform>{n} cambian</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} new</source>
            <comment>documents</comment>
            <extracomment>One: {n} new</extracomment>
            <translation>
                <numerusform>{n} nuevo</numerusform>
                <numerusform>{n} nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} lost</source>
            <comment>documents</comment>
            <extracomment>One: {n} lost</extracomment>
            <translation>
                <numerusform>{n} falta</numerusform>
                <numerusform>{n} faltan</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>No value differs</source>
            <translation>Ningún valor cambia</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>No document has a result in both batches</source>
            <translation>Ningún documento tiene resultado en ambos lotes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>No other batch of this extractor is in the history</source>
            <translation>No hay ningún otro lote de este extractor en el historial</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>“{name}” beside “{other}”</source>
            <translation>«{name}» junto a «{other}»</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} documents in both</source>
            <extracomment>One: {n} document in both</extracomment>
            <translation>
                <numerusform>{n} documento en ambos</numerusform>
                <numerusform>{n} documentos en ambos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} only in this batch</source>
            <comment>documents</comment>
            <extracomment>One: {n} only in this batch</extracomment>
            <translation>
                <numerusform>{n} solo en este lote</numerusform>
                <numerusform>{n} solo en este lote</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} only in the other</source>
            <comment>documents</comment>
            <extracomment>One: {n} only in the other</extracomment>
            <translation>
                <numerusform>{n} solo en el otro</numerusform>
                <numerusform>{n} solo en el otro</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Comparing: {done} of {n} documents</source>
            <extracomment>One: Comparing: {done} of {n} document</extracomment>
            <translation>
                <numerusform>Comparando: {done} de {n} documento</numerusform>
                <numerusform>Comparando: {done} de {n} documentos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Batches are not available for this account</source>
            <translation>Los lotes no están disponibles para esta cuenta</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its host speaks the older generation of the API, which has no batch runs. Browsing files works; for batches, connect an account whose API version is 2026-02-09.</source>
            <translation>Su servidor usa la generación anterior de la API, que no tiene ejecuciones de lote. Se pueden explorar los archivos; para usar lotes, conecte una cuenta cuya versión de la API sea 2026-02-09.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>This account speaks the older API: files can be used, batches are off, because the older API cannot create extract batches.</source>
            <translation>Esta cuenta usa la API anterior: los archivos se pueden usar, pero los lotes están desactivados porque la API anterior no puede crear lotes de extracción.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The host refuses API version {refused}, so it is asked with {version} from now on.</source>
            <translation>El servidor rechaza la versión de la API {refused}, así que desde ahora se usa {version}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The practice server stopped</source>
            <translation>El servidor de práctica se detuvo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its files and batches are kept. Start it again to go on.</source>
            <translation>Sus archivos y lotes se conservan. Inícielo de nuevo para continuar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The practice account could not be read and was reset</source>
            <translation>La cuenta de práctica no se pudo leer y empieza de nuevo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Leave it as it is unless Extend told you otherwise. Batches need the current version; with an older one files can be browsed.</source>
            <translation>Déjela como está, salvo que Extend le haya indicado lo contrario. Los lotes necesitan la versión actual; con una anterior solo se pueden explorar los archivos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{version} — current</source>
            <translation>{version} — actual</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{version} — older, files only</source>
            <translation>{version} — anterior, solo archivos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No account yet. The sandbox needs none.</source>
            <translation>Aún no hay ninguna cuenta. El entorno de pruebas no la necesita.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Practice data on this computer; nothing is sent to Extend.</source>
            <translation>Datos de práctica en este equipo; no se envía nada a Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Kept on this computer.</source>
            <translation>Guardado en este equipo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{host} · open now. {where}</source>
            <translation>{host} · abierta ahora. {where}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>A new key for {account}</source>
            <translation>Una nueva clave para {account}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>It is tried at {host} and kept in the place of the old one. Batches of this account then wait for “Resume all”.</source>
            <translation>Se prueba en {host} y se guarda en lugar de la anterior. Los lotes de esta cuenta esperan después a «Reanudar todos».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Forget “{account}” and delete its key?</source>
            <translation>¿Olvidar «{account}» y eliminar su clave?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its batches stay in the history on this computer.</source>
            <translation>Sus lotes permanecen en el historial de este equipo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>What it held was kept as {place}.</source>
            <translation>Su contenido se conservó como {place}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Offline since {time}</source>
            <translation>Sin conexión desde {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>updated {duration} ago</source>
            <translation>actualizado hace {duration}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Next update in {duration}</source>
            <translation>Próxima actualización en {duration}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>At most {reads} reads, {writes} writes and {runs} runs a second, as Extend allows</source>
            <translation>Como máximo {reads} lecturas, {writes} escrituras y {runs} ejecuciones por segundo, según permite Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Open a page in the browser and sign in to the network.</source>
            <translation>Abra una página en el navegador e inicie sesión en la red.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Nothing is lost or sent twice.</source>
            <translation>Nada se pierde ni se envía dos veces.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>You can still add, review and export.</source>
            <translation>Aún puede añadir, revisar y exportar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{operation}: waiting for Extend since {time}</source>
            <translation>{operation}: esperando a Extend desde {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Sandbox — practice data</source>
            <translation>Entorno de pruebas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Environment</source>
            <comment>variables</comment>
            <translation>Variable de entorno</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Files can be listed.</source>
            <translation>Se pueden listar los archivos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Files cannot be listed with this key.</source>
            <translation>No se pueden listar los archivos con esta clave.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Batches can be created.</source>
            <translation>Se pueden crear lotes.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Batches are not available with this key.</source>
            <translation>Los lotes no están disponibles con esta clave.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Page {number}</source>
            <translation>Página {number}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/results.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>no rows</source>
            <translation>sin filas</translation>
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
            <translation>¿Empezar de nuevo la cuenta de práctica?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its files and runs are deleted from the practice server on this computer. Batches stay in the history, with the results that were fetched.</source>
            <translation>Sus archivos y ejecuciones se eliminan del servidor de práctica de este equipo. Los lotes permanecen en el historial, con los resultados ya obtenidos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>next try in {duration}</source>
            <translation>próximo intento en {duration}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No connection to the sandbox since {time}</source>
            <translation>Sin conexión con el entorno de pruebas desde {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No connection to Extend ({region}) since {time}</source>
            <translation>Sin conexión con Extend ({region}) desde {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>A page of the network answers instead of the sandbox since {time}</source>
            <translation>Una página de la red responde en lugar del entorno de pruebas desde {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>A page of the network answers instead of Extend ({region}) since {time}</source>
            <translation>Una página de la red responde en lugar de Extend ({region}) desde {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{uploads} and {runs} go on by themselves.</source>
            <translation>{uploads} y {runs} continúan automáticamente.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{n} uploads go on by themselves.</source>
            <extracomment>One: {n} upload goes on by itself.</extracomment>
            <translation>
                <numerusform>{n} subida continúa automáticamente.</numerusform>
                <numerusform>{n} subidas continúan automáticamente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{n} runs go on by themselves.</source>
            <extracomment>One: {n} run goes on by itself.</extracomment>
            <translation>
                <numerusform>{n} ejecución continúa automáticamente.</numerusform>
                <numerusform>{n} ejecuciones continúan automáticamente.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No extractors in this workspace yet.</source>
            <translation>Aún no hay extractores en este espacio de trabajo.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{n} extractors found.</source>
            <extracomment>One: {n} extractor found.</extracomment>
            <translation>
                <numerusform>{n} extractor encontrado.</numerusform>
                <numerusform>{n} extractores encontrados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Name (DNS)</source>
            <translation>Nombre (DNS)</translation>
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
            <translation>Conexión (TCP)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Encryption (TLS)</source>
            <translation>Cifrado (TLS)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>API key</source>
            <translation>Clave de API</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Permission</source>
            <translation>Permiso</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Workspace</source>
            <translation>Espacio de trabajo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>API version</source>
            <translation>Versión de la API</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Rate limit</source>
            <translation>Límite de solicitudes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>under way</source>
            <translation>en curso</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>ok</source>
            <translation>correcto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>note</source>
            <translation>aviso</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>failed</source>
            <translation>fallido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>not reached</source>
            <translation>no comprobado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>The connection works.</source>
            <translation>La conexión funciona.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>What was tried works. Not tried, for there was no API key: {left}.</source>
            <translation>Lo que se ha probado funciona. Sin probar, porque no había clave de API: {left}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Open an account to test its connection.</source>
            <translation>Abra una cuenta para probar su conexión.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>The test was cancelled.</source>
            <translation>La prueba se canceló.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>connected by the proxy</source>
            <translation>conectado por el proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>connected</source>
            <translation>conectado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>an API answers, asked without the key</source>
            <translation>responde una API, consultada sin la clave</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>the server does not say its time</source>
            <translation>el servidor no indica su hora</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>the same as the server's</source>
            <translation>igual que el del servidor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} ahead of the server's</source>
            <translation>{duration} adelantado respecto al del servidor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} behind the server's</source>
            <translation>{duration} atrasado respecto al del servidor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>accepted</source>
            <comment>an API key</comment>
            <translation>aceptada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Files cannot be listed.</source>
            <translation>No se pueden listar los archivos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Extractors cannot be listed with this key, so there are no batches.</source>
            <translation>No se pueden listar los extractores con esta clave, así que no hay lotes.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>not used up: {reads} reads, {writes} writes and {runs} runs a second are tried at first</source>
            <translation>sin agotar: al principio se prueban {reads} lecturas, {writes} escrituras y {runs} ejecuciones por segundo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} ahead of the server's; set this computer's date and time</source>
            <translation>{duration} adelantado respecto al del servidor; ajuste la fecha y la hora de este equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} behind the server's; set this computer's date and time</source>
            <translation>{duration} atrasado respecto al del servidor; ajuste la fecha y la hora de este equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>No extractors yet.</source>
            <translation>Aún no hay extractores.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are at Extend: each goes on there and may be charged.</source>
            <extracomment>One: {n} input is at Extend: it goes on there and may be charged.</extracomment>
            <translation>
                <numerusform>{n} entrada está en Extend: continúa allí y puede cobrarse.</numerusform>
                <numerusform>{n} entradas están en Extend: todas continúan allí y pueden cobrarse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are unconfirmed: each may be at Extend.</source>
            <extracomment>One: {n} input is unconfirmed: it may be at Extend.</extracomment>
            <translation>
                <numerusform>{n} entrada está sin confirmar: puede estar en Extend.</numerusform>
                <numerusform>{n} entradas están sin confirmar: pueden estar en Extend.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are not sent: each will not be.</source>
            <extracomment>One: {n} input is not sent: it will not be.</extracomment>
            <translation>
                <numerusform>{n} entrada no se ha enviado: no se enviará.</numerusform>
                <numerusform>{n} entradas no se han enviado: no se enviarán.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Retry {n} failed</source>
            <comment>inputs</comment>
            <extracomment>One: Retry {n} failed</extracomment>
            <translation>
                <numerusform>Reintentar {n} fallida</numerusform>
                <numerusform>Reintentar {n} fallidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Retry the selected</source>
            <comment>inputs</comment>
            <translation>Reintentar las seleccionadas</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Retry the {n} selected</source>
            <comment>inputs</comment>
            <extracomment>One: Retry the {n} selected</extracomment>
            <translation>
                <numerusform>Reintentar la seleccionada</numerusform>
                <numerusform>Reintentar las {n} seleccionadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Nothing was sent again: no input of these has failed</source>
            <translation>No se ha enviado nada de nuevo: ninguna de estas entradas ha fallado</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs sent again as a new batch run</source>
            <extracomment>One: {n} input sent again as a new batch run</extracomment>
            <translation>
                <numerusform>{n} entrada enviada de nuevo como nueva ejecución de lote</numerusform>
                <numerusform>{n} entradas enviadas de nuevo como nueva ejecución de lote</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{inputs} sent again as {n} new batch runs</source>
            <extracomment>One: {inputs} sent again as {n} new batch run</extracomment>
            <translation>
                <numerusform>Envío repetido: {inputs} en {n} nueva ejecución de lote</numerusform>
                <numerusform>Envío repetido: {inputs} en {n} nuevas ejecuciones de lote</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>What is at Extend ends by itself, with its results. What was not sent costs nothing.</source>
            <translation>Lo que está en Extend termina por sí solo, con sus resultados. Lo que no se ha enviado no cuesta nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Runs that finish meanwhile still count. Extend does not say whether it charges for runs that are stopped.</source>
            <translation>Las ejecuciones que terminen mientras tanto siguen contando. Extend no indica si cobra las ejecuciones detenidas.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are unconfirmed: the answer was lost, and Extend may have them.</source>
            <extracomment>One: {n} input is unconfirmed: the answer was lost, and Extend may have it.</extracomment>
            <translation>
                <numerusform>{n} entrada está sin confirmar: se perdió la respuesta y puede que Extend la tenga.</numerusform>
                <numerusform>{n} entradas están sin confirmar: se perdió la respuesta y puede que Extend las tenga.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Its {n} inputs, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is stopped: cancel the batch first for that.</source>
            <extracomment>One: Its {n} input, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is stopped: cancel the batch first for that.</extracomment>
            <translation>
                <numerusform>Su {n} entrada, sus resultados y lo ocurrido se quitan de este equipo y no se pueden recuperar. En Extend no se detiene nada: para ello, cancele primero el lote.</numerusform>
                <numerusform>Sus {n} entradas, sus resultados y lo ocurrido se quitan de este equipo y no se pueden recuperar. En Extend no se detiene nada: para ello, cancele primero el lote.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Delete “{name}” although it has not ended?</source>
            <translation>¿Eliminar «{name}» aunque no haya finalizado?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Delete “{name}” from the history?</source>
            <translation>¿Eliminar «{name}» del historial?</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Its {n} inputs, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is touched; files you exported stay.</source>
            <extracomment>One: Its {n} input, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is touched; files you exported stay.</extracomment>
            <translation>
                <numerusform>Su {n} entrada, sus resultados y lo ocurrido se quitan de este equipo y no se pueden recuperar. En Extend no se toca nada; los archivos que haya exportado permanecen.</numerusform>
                <numerusform>Sus {n} entradas, sus resultados y lo ocurrido se quitan de este equipo y no se pueden recuperar. En Extend no se toca nada; los archivos que haya exportado permanecen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Top up the credits at Extend, then try again.</source>
            <translation>Recargue los créditos en Extend e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Nothing has been sent since {time}; every queue is kept.</source>
            <translation>No se envía nada desde {time}; todas las colas se conservan.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{reason}: everything is paused</source>
            <translation>{reason}: todo está en pausa</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>since {time}</source>
            <translation>desde {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Everything is paused</source>
            <translation>Todo está en pausa</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish what runs now; do not send the rest</source>
            <translation>Terminar lo que está en curso; no enviar el resto</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Do not send the {n} that wait; nothing runs at Extend now</source>
            <comment>inputs</comment>
            <extracomment>One: Do not send the one that waits; nothing runs at Extend now</extracomment>
            <translation>
                <numerusform>No enviar la que espera; ahora no hay nada en curso en Extend</numerusform>
                <numerusform>No enviar las {n} que esperan; ahora no hay nada en curso en Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish the {n} that run now; nothing else is left to send</source>
            <comment>inputs</comment>
            <extracomment>One: Finish the one that runs now; nothing else is left to send</extracomment>
            <translation>
                <numerusform>Terminar la que está en curso; no queda nada más por enviar</numerusform>
                <numerusform>Terminar las {n} que están en curso; no queda nada más por enviar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish the {n} that run now; do not send the other one</source>
            <comment>inputs</comment>
            <extracomment>One: Finish the one that runs now; do not send the other one</extracomment>
            <translation>
                <numerusform>Terminar la que está en curso; no enviar la otra</numerusform>
                <numerusform>Terminar las {n} que están en curso; no enviar la otra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish the {n} that run now; do not send the other {unsent}</source>
            <comment>inputs</comment>
            <extracomment>One: Finish the one that runs now; do not send the other {unsent}</extracomment>
            <translation>
                <numerusform>Terminar la que está en curso; no enviar las otras {unsent}</numerusform>
                <numerusform>Terminar las {n} que están en curso; no enviar las otras {unsent}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Stop everything, also what runs at Extend</source>
            <translation>Detener todo, también lo que está en curso en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Stop everything</source>
            <translation>Detener todo</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Stop everything, also the {n} that run at Extend</source>
            <comment>inputs</comment>
            <extracomment>One: Stop everything, also the one that runs at Extend</extracomment>
            <translation>
                <numerusform>Detener todo, también la que está en curso en Extend</numerusform>
                <numerusform>Detener todo, también las {n} que están en curso en Extend</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>The key comes from EXTEND_API_KEY: change it there, then start again.</source>
            <translation>La clave viene de EXTEND_API_KEY: cámbiela allí e inicie el programa de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Enter a valid key, made in Extend's dashboard under Developers.</source>
            <translation>Introduzca una clave válida, creada en el panel de control de Extend, en Developers.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is damaged</source>
            <translation>El diario está dañado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Nothing more is sent or written. Close Extend Desktop and start it again: what can be read is recovered then, and the damaged file is kept.</source>
            <translation>No se envía ni se escribe nada más. Cierre Extend Desktop e inícielo de nuevo: entonces se recupera lo que se pueda leer y se conserva el archivo dañado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>The journal is older than the one last used</source>
            <translation>El diario es anterior al último utilizado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal was damaged</source>
            <translation>El diario estaba dañado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>The damaged file is kept: {place}</source>
            <translation>Se conserva el archivo dañado: {place}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>It was probably restored from a backup, so what was sent since then is not in it.</source>
            <translation>Probablemente se restauró de una copia de seguridad, así que no contiene lo enviado desde entonces.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Look at Extend before you send anything again; batch runs missing here can be adopted.</source>
            <translation>Consulte Extend antes de volver a enviar nada; las ejecuciones de lote que falten aquí se pueden incorporar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Nothing of it could be read, and a new one was begun. Look at Extend before you send again what was sent before.</source>
            <translation>No se pudo leer nada de él y se empezó uno nuevo. Consulte Extend antes de volver a enviar lo que ya se envió.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>What happened last before the damage may be missing.</source>
            <translation>Puede faltar lo último que ocurrió antes del daño.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} inputs could not be read.</source>
            <extracomment>One: {n} input could not be read.</extracomment>
            <translation>
                <numerusform>No se pudo leer {n} entrada.</numerusform>
                <numerusform>No se pudieron leer {n} entradas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} entries could not be placed.</source>
            <extracomment>One: {n} entry could not be placed.</extracomment>
            <translation>
                <numerusform>No se pudo ubicar {n} anotación.</numerusform>
                <numerusform>No se pudieron ubicar {n} anotaciones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} batches are paused until you resume them.</source>
            <extracomment>One: {n} batch is paused until you resume it.</extracomment>
            <translation>
                <numerusform>{n} lote está en pausa hasta que lo reanude.</numerusform>
                <numerusform>{n} lotes están en pausa hasta que los reanude.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} inputs may have been sent already and are looked for at Extend, not sent again.</source>
            <extracomment>One: {n} input may have been sent already and is looked for at Extend, not sent again.</extracomment>
            <translation>
                <numerusform>Puede que {n} entrada ya se haya enviado; se busca en Extend, no se envía de nuevo.</numerusform>
                <numerusform>Puede que {n} entradas ya se hayan enviado; se buscan en Extend, no se envían de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>What could not be read is as in a new program; accounts may have to be entered again.</source>
            <translation>Lo que no se pudo leer está como en un programa nuevo; puede que haya que introducir de nuevo las cuentas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The settings were damaged</source>
            <translation>Los ajustes estaban dañados</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>The journal is gone</source>
            <translation>El diario ha desaparecido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>It was there at the last start: {place} A new one was begun. What was sent before is not known here: look at Extend before you send it again.</source>
            <translation>Estaba allí en el último inicio: {place} Se empezó uno nuevo. Lo que se envió antes no se conoce aquí: consulte Extend antes de enviarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Another program's file was in the journal's place</source>
            <translation>En el lugar del diario estaba el archivo de otro programa</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>It is left as it is, under another name: {place} A new journal was begun. Look at Extend before you send again what was sent before.</source>
            <translation>Se deja como está, con otro nombre: {place} Se empezó un nuevo diario. Consulte Extend antes de volver a enviar lo que ya se envió.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{batches}, {inputs} and {results} were recovered.</source>
            <translation>Se recuperaron {batches}, {inputs} y {results}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Extend Desktop ended unexpectedly</source>
            <translation>Extend Desktop se cerró de forma inesperada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>A report is only ever saved to a file that you choose. Nothing is sent by itself, and there is no telemetry.</source>
            <translation>Los informes solo se guardan en un archivo que usted elija. No se envía nada automáticamente y no hay telemetría.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Secrets are taken out before a line is written. Times are UTC.</source>
            <translation>Los secretos se eliminan antes de escribir cada línea. Las horas son UTC.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>What goes into the report</source>
            <translation>Qué contiene el informe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>This is all of it. No document, result or key is in it. Send it yourself, to whom you choose.</source>
            <translation>Esto es todo. No contiene ningún documento, resultado ni clave. Envíelo usted, a quien elija.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Include names of accounts and batches, and paths</source>
            <translation>Incluir nombres de cuentas y lotes, y rutas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Off, each is replaced by a mark, the same for the same name.</source>
            <translation>Si está desactivado, cada uno se sustituye por una marca, la misma para el mismo nombre.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>The log is empty</source>
            <translation>El registro está vacío</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>No line fits the filter</source>
            <translation>Ninguna línea coincide con el filtro</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Information and above</source>
            <translation>Información y superiores</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Warnings and errors</source>
            <translation>Advertencias y errores</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Errors only</source>
            <translation>Solo errores</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>It crashed at {time}.</source>
            <translation>Se cerró de forma inesperada: {time}.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>It crashed at {time}, and {n} more times before.</source>
            <extracomment>One: It crashed at {time}, and {n} more time before.</extracomment>
            <translation>
                <numerusform>Se cerró de forma inesperada: {time}, y {n} vez más antes.</numerusform>
                <numerusform>Se cerró de forma inesperada: {time}, y {n} veces más antes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Your batches are in the journal and go on where they stood. You can look at a report and save it, to attach it to a bug report; nothing is sent by itself.</source>
            <translation>Sus lotes están en el diario y continúan donde estaban. Puede ver un informe y guardarlo para adjuntarlo cuando notifique el error; no se envía nada automáticamente.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>{n} crashes of processes that read documents, the last at {time}.</source>
            <extracomment>One: {n} crash of a process that read documents, the last at {time}.</extracomment>
            <translation>
                <numerusform>{n} fallo de un proceso que lee documentos: {time}.</numerusform>
                <numerusform>{n} fallos de procesos que leen documentos, el último: {time}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Such a document is named in its row, and no other one is touched. The traces are in the report.</source>
            <translation>El documento en cuestión se indica en su fila y ningún otro se ve afectado. Las trazas están en el informe.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Saved: {name}</source>
            <translation>Guardado: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>{n} entries</source>
            <extracomment>One: {n} entry</extracomment>
            <translation>
                <numerusform>{n} entrada del registro</numerusform>
                <numerusform>{n} entradas del registro</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>{shown} of {n} entries</source>
            <extracomment>One: {shown} of {n} entry</extracomment>
            <translation>
                <numerusform>{shown} de {n} entrada del registro</numerusform>
                <numerusform>{shown} de {n} entradas del registro</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>already in this list</source>
            <translation>ya está en esta lista</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>left out by you</source>
            <translation>excluido por usted</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>already extracted with this version</source>
            <translation>ya extraído con esta versión</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file is empty</source>
            <translation>el archivo está vacío</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file cannot be read</source>
            <translation>el archivo no se puede leer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Extend does not take files with this ending, or without one: give it the ending of what it is, such as .pdf, or save it as a PDF</source>
            <translation>Extend no acepta archivos con esta extensión, o sin ella: póngale la que corresponda a su contenido, como .pdf, o guárdelo como PDF</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>this program does not unpack this kind of archive: unpack it yourself, then add the files</source>
            <translation>este programa no descomprime este tipo de archivo comprimido: descomprímalo usted y añada los archivos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>neither its name nor its content says what type it is: choose it</source>
            <translation>ni su nombre ni su contenido indican de qué tipo es: elíjalo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file needs a password</source>
            <translation>el archivo necesita una contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Extend opens no Office documents with a password: save it without one</source>
            <translation>Extend no abre documentos de Office con contraseña: guárdelo sin ella</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>it was being written while it was checked: look again when that is over</source>
            <translation>se estaba escribiendo mientras se comprobaba: vuelva a comprobarlo cuando termine</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>reading it took too long or ended the reader, so it may be damaged</source>
            <translation>leerlo tardó demasiado o cerró el lector, así que puede estar dañado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file is no longer there</source>
            <translation>el archivo ya no está</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing of this name is there: check the spelling, and that its drive or share is connected</source>
            <translation>no hay nada con este nombre: compruebe la ortografía y que su unidad o recurso compartido esté conectado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing is there, or no longer: programs keep files in this folder only for a moment, so save it somewhere first and add it from there</source>
            <translation>no hay nada, o ya no: los programas guardan archivos en esta carpeta solo un momento, así que guárdelo primero en otro lugar y añádalo desde allí</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the link leads back to itself</source>
            <translation>el enlace apunta a sí mismo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>damaged or cut off</source>
            <translation>dañado o cortado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the document has no pages</source>
            <translation>el documento no tiene páginas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its encryption is damaged, so no password helps</source>
            <translation>su cifrado está dañado, así que ninguna contraseña sirve</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>a web page in place of the document, such as an error page</source>
            <translation>una página web en lugar del documento, como una página de error</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the link leads nowhere</source>
            <translation>el enlace no lleva a ninguna parte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its name holds a character that no file name can have</source>
            <translation>su nombre contiene un carácter que ningún nombre de archivo puede tener</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the path is too long: move it nearer to the top folder or shorten the names</source>
            <translation>la ruta es demasiado larga: muévalo más cerca de la carpeta raíz o acorte los nombres</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>only in the cloud: download it in the file manager, then look again</source>
            <translation>solo en la nube: descárguelo en el gestor de archivos y vuelva a comprobarlo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>looking at it failed by a fault of this program: look again, or remove it and add it again</source>
            <translation>no se pudo examinar por un error de este programa: vuelva a comprobarlo, o quítelo y añádalo de nuevo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>inside a ZIP archive under a password: enter it, or unpack it yourself</source>
            <translation>dentro de un archivo ZIP con contraseña: introdúzcala o descomprímalo usted</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>inside a ZIP archive under a password by AES, which this program cannot undo: unpack it yourself, then add the files</source>
            <translation>dentro de un archivo ZIP con contraseña AES, que este programa no puede abrir: descomprímalo usted y añada los archivos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>this ZIP archive is damaged: get it anew, then look again, or unpack it yourself</source>
            <translation>este archivo ZIP está dañado: obténgalo de nuevo y vuelva a comprobarlo, o descomprímalo usted</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing is in the ZIP archive</source>
            <translation>no hay nada en el archivo ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unpacked, the ZIP archive would be far too large: if you trust it, unpack it yourself, then add the files</source>
            <translation>descomprimido, el archivo ZIP sería demasiado grande: si confía en él, descomprímalo usted y añada los archivos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>packed in a way that only some programs can undo: unpack it yourself, then add the files</source>
            <translation>comprimido de un modo que solo algunos programas pueden abrir: descomprímalo usted y añada los archivos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its name leads out of the ZIP archive, which no honest one does: unpack it yourself if you trust it</source>
            <translation>su nombre lleva fuera del archivo ZIP, algo que ninguno legítimo hace: descomprímalo usted si confía en él</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the ZIP archive could not be unpacked, because the disk of this program's data is full or cannot be written: make room, then look again</source>
            <translation>no se pudo descomprimir el archivo ZIP porque el disco de los datos de este programa está lleno o no se puede escribir en él: libere espacio y vuelva a comprobarlo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>it lies on another computer: connect to its share, then add it from there</source>
            <translation>está en otro equipo: conéctese a su recurso compartido y añádalo desde allí</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>mount it first: open this place in the file manager, then add it from there</source>
            <translation>móntelo primero: abra este lugar en el gestor de archivos y añádalo desde allí</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>a path on a Windows computer: give the path on this computer</source>
            <translation>una ruta de un equipo con Windows: indique la ruta en este equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>taken for a file name, but its folder is missing: give the full path, a link that starts with https://, or a file id</source>
            <translation>se ha tomado por un nombre de archivo, pero falta su carpeta: indique la ruta completa, un enlace que empiece por https:// o un ID de archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>only http and https addresses can be fetched</source>
            <translation>solo se pueden obtener direcciones http y https</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>this is not a whole address: one needs a host, and no spaces</source>
            <translation>no es una dirección completa: hace falta un servidor, y sin espacios</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its own columns are too long to be sent along</source>
            <translation>las columnas de su lista son demasiado largas para enviarlas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file was deleted at Extend</source>
            <translation>el archivo se eliminó en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Already in this list</source>
            <translation>Ya está en esta lista</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Left out by you</source>
            <translation>Excluido por usted</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Already extracted with this version</source>
            <translation>Ya extraído con esta versión</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is empty</source>
            <translation>El archivo está vacío</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file cannot be read</source>
            <translation>El archivo no se puede leer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>This program does not unpack this kind of archive: unpack it yourself, then add the files</source>
            <translation>Este programa no descomprime este tipo de archivo comprimido: descomprímalo usted y añada los archivos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Neither its name nor its content says what type it is: choose it</source>
            <translation>Ni su nombre ni su contenido indican de qué tipo es: elíjalo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>The file needs a password</source>
            <translation>El archivo necesita una contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>It was being written while it was checked: look again when that is over</source>
            <translation>Se estaba escribiendo mientras se comprobaba: vuelva a comprobarlo cuando termine</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Reading it took too long or ended the reader, so it may be damaged</source>
            <translation>Leerlo tardó demasiado o cerró el lector, así que puede estar dañado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is no longer there</source>
            <translation>El archivo ya no está</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing of this name is there: check the spelling, and that its drive or share is connected</source>
            <translation>No hay nada con este nombre: compruebe la ortografía y que su unidad o recurso compartido esté conectado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing is there, or no longer: programs keep files in this folder only for a moment, so save it somewhere first and add it from there</source>
            <translation>No hay nada, o ya no: los programas guardan archivos en esta carpeta solo un momento, así que guárdelo primero en otro lugar y añádalo desde allí</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The link leads back to itself</source>
            <translation>El enlace apunta a sí mismo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Damaged or cut off</source>
            <translation>Dañado o cortado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The document has no pages</source>
            <translation>El documento no tiene páginas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its encryption is damaged, so no password helps</source>
            <translation>Su cifrado está dañado, así que ninguna contraseña sirve</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>A web page in place of the document, such as an error page</source>
            <translation>Una página web en lugar del documento, como una página de error</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The link leads nowhere</source>
            <translation>El enlace no lleva a ninguna parte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its name holds a character that no file name can have</source>
            <translation>Su nombre contiene un carácter que ningún nombre de archivo puede tener</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>The path is too long: move it nearer to the top folder or shorten the names</source>
            <translation>La ruta es demasiado larga: muévalo más cerca de la carpeta raíz o acorte los nombres</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Only in the cloud: download it in the file manager, then look again</source>
            <translation>Solo en la nube: descárguelo en el gestor de archivos y vuelva a comprobarlo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Looking at it failed by a fault of this program: look again, or remove it and add it again</source>
            <translation>No se pudo examinar por un error de este programa: vuelva a comprobarlo, o quítelo y añádalo de nuevo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Inside a ZIP archive under a password: enter it, or unpack it yourself</source>
            <translation>Dentro de un archivo ZIP con contraseña: introdúzcala o descomprímalo usted</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Inside a ZIP archive under a password by AES, which this program cannot undo: unpack it yourself, then add the files</source>
            <translation>Dentro de un archivo ZIP con contraseña AES, que este programa no puede abrir: descomprímalo usted y añada los archivos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>This ZIP archive is damaged: get it anew, then look again, or unpack it yourself</source>
            <translation>Este archivo ZIP está dañado: obténgalo de nuevo y vuelva a comprobarlo, o descomprímalo usted</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing is in the ZIP archive</source>
            <translation>No hay nada en el archivo ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unpacked, the ZIP archive would be far too large: if you trust it, unpack it yourself, then add the files</source>
            <translation>Descomprimido, el archivo ZIP sería demasiado grande: si confía en él, descomprímalo usted y añada los archivos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Packed in a way that only some programs can undo: unpack it yourself, then add the files</source>
            <translation>Comprimido de un modo que solo algunos programas pueden abrir: descomprímalo usted y añada los archivos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its name leads out of the ZIP archive, which no honest one does: unpack it yourself if you trust it</source>
            <translation>Su nombre lleva fuera del archivo ZIP, algo que ninguno legítimo hace: descomprímalo usted si confía en él</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>The ZIP archive could not be unpacked, because the disk of this program's data is full or cannot be written: make room, then look again</source>
            <translation>No se pudo descomprimir el archivo ZIP porque el disco de los datos de este programa está lleno o no se puede escribir en él: libere espacio y vuelva a comprobarlo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>It lies on another computer: connect to its share, then add it from there</source>
            <translation>Está en otro equipo: conéctese a su recurso compartido y añádalo desde allí</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Mount it first: open this place in the file manager, then add it from there</source>
            <translation>Móntelo primero: abra este lugar en el gestor de archivos y añádalo desde allí</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>A path on a Windows computer: give the path on this computer</source>
            <translation>Una ruta de un equipo con Windows: indique la ruta en este equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Taken for a file name, but its folder is missing: give the full path, a link that starts with https://, or a file id</source>
            <translation>Se ha tomado por un nombre de archivo, pero falta su carpeta: indique la ruta completa, un enlace que empiece por https:// o un ID de archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Only http and https addresses can be fetched</source>
            <translation>Solo se pueden obtener direcciones http y https</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>This is not a whole address: one needs a host, and no spaces</source>
            <translation>No es una dirección completa: hace falta un servidor, y sin espacios</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its own columns are too long to be sent along</source>
            <translation>Las columnas de su lista son demasiado largas para enviarlas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file was deleted at Extend</source>
            <translation>El archivo se eliminó en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>same content</source>
            <translation>mismo contenido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>extracted before</source>
            <translation>extraído antes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unreadable</source>
            <translation>ilegible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>type not taken</source>
            <translation>tipo no admitido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>other archive</source>
            <translation>otro tipo de archivo comprimido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unknown type</source>
            <translation>tipo desconocido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>password needed</source>
            <translation>falta contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Office password</source>
            <translation>contraseña de Office</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>still being written</source>
            <translation>aún escribiéndose</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not examined</source>
            <translation>no examinado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>gone</source>
            <translation>desaparecido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing there</source>
            <translation>no hay nada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>damaged</source>
            <translation>dañado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>no pages</source>
            <translation>sin páginas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>a web page</source>
            <translation>una página web</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>broken link</source>
            <translation>enlace roto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>link leads back</source>
            <translation>enlace circular</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not a name</source>
            <translation>nombre no válido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>path too long</source>
            <translation>ruta demasiado larga</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>only in the cloud</source>
            <translation>solo en la nube</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not checked</source>
            <translation>no comprobado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP password</source>
            <translation>contraseña del ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP under AES</source>
            <translation>ZIP con AES</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>damaged ZIP</source>
            <translation>ZIP dañado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>empty ZIP</source>
            <translation>ZIP vacío</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP too large</source>
            <translation>ZIP demasiado grande</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP not readable</source>
            <translation>ZIP ilegible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unsafe name</source>
            <translation>nombre no seguro</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>no room on disk</source>
            <translation>sin espacio en disco</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>other computer</source>
            <translation>otro equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not mounted</source>
            <translation>no montado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Windows path</source>
            <translation>ruta de Windows</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>no folder given</source>
            <translation>sin carpeta indicada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>bad address</source>
            <translation>dirección incorrecta</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>columns too long</source>
            <translation>columnas demasiado largas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>deleted at Extend</source>
            <translation>eliminado en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Same content</source>
            <translation>Mismo contenido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Extracted before</source>
            <translation>Extraído antes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Empty</source>
            <translation>Vacío</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unreadable</source>
            <translation>Ilegible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Type not taken</source>
            <translation>Tipo no admitido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Other archive</source>
            <translation>Otro tipo de archivo comprimido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unknown type</source>
            <translation>Tipo desconocido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Password needed</source>
            <translation>Falta contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Still being written</source>
            <translation>Aún escribiéndose</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Not examined</source>
            <translation>No examinado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Gone</source>
            <translation>Desaparecido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing there</source>
            <translation>No hay nada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Damaged</source>
            <translation>Dañado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No pages</source>
            <translation>Sin páginas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>A web page</source>
            <translation>Una página web</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Broken link</source>
            <translation>Enlace roto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Link leads back</source>
            <translation>Enlace circular</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Not a name</source>
            <translation>Nombre no válido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Path too long</source>
            <translation>Ruta demasiado larga</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Only in the cloud</source>
            <translation>Solo en la nube</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Not checked</source>
            <translation>No comprobado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Damaged ZIP</source>
            <translation>ZIP dañado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Empty ZIP</source>
            <translation>ZIP vacío</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unsafe name</source>
            <translation>Nombre no seguro</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No room on disk</source>
            <translation>Sin espacio en disco</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Other computer</source>
            <translation>Otro equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Not mounted</source>
            <translation>No montado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No folder given</source>
            <translation>Sin carpeta indicada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Bad address</source>
            <translation>Dirección incorrecta</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Columns too long</source>
            <translation>Columnas demasiado largas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Deleted at Extend</source>
            <translation>Eliminado en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No reason given</source>
            <translation>No se indicó ningún motivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · Extend file</source>
            <translation>Enviar · archivo de Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · Extend file, password</source>
            <translation>Enviar · archivo de Extend, contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · URL</source>
            <translation>Enviar · URL</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · URL, password</source>
            <translation>Enviar · URL, contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Blocked: password needed again</source>
            <translation>Bloqueada: se necesita de nuevo la contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Blocked: ZIP password again</source>
            <translation>Bloqueada: falta de nuevo la contraseña del ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Compose opens; nothing is sent before you press Submit</source>
            <translation>Se abre «Preparación»; no se envía nada antes de pulsar «Enviar»</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} reused</source>
            <comment>inputs</comment>
            <extracomment>One: {n} reused</extracomment>
            <translation>
                <numerusform>{n} reutilizada</numerusform>
                <numerusform>{n} reutilizadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} sent anyway</source>
            <comment>inputs</comment>
            <extracomment>One: {n} sent anyway</extracomment>
            <translation>
                <numerusform>{n} enviada de todos modos</numerusform>
                <numerusform>{n} enviadas de todos modos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} with a warning</source>
            <comment>inputs</comment>
            <extracomment>One: {n} with a warning</extracomment>
            <translation>
                <numerusform>{n} con una advertencia</numerusform>
                <numerusform>{n} con una advertencia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} being checked</source>
            <comment>inputs</comment>
            <extracomment>One: {n} being checked</extracomment>
            <translation>
                <numerusform>{n} en comprobación</numerusform>
                <numerusform>{n} en comprobación</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>urgent; lower runs first</source>
            <translation>urgente; los valores más bajos van primero</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Urgent; lower runs first</source>
            <translation>Urgente; los valores más bajos van primero</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>high; lower runs first</source>
            <translation>alta; los valores más bajos van primero</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>High; lower runs first</source>
            <translation>Alta; los valores más bajos van primero</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>normal; lower runs first</source>
            <translation>normal; los valores más bajos van primero</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Normal; lower runs first</source>
            <translation>Normal; los valores más bajos van primero</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>low; lower runs first</source>
            <translation>baja; los valores más bajos van primero</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Low; lower runs first</source>
            <translation>Baja; los valores más bajos van primero</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>lowest; lower runs first</source>
            <translation>mínima; los valores más bajos van primero</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Lowest; lower runs first</source>
            <translation>Mínima; los valores más bajos van primero</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Checking: downloads it from the cloud</source>
            <translation>Comprobando: lo descarga de la nube</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Checking</source>
            <translation>Comprobando</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Held back</source>
            <translation>Retenida</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>its password is needed again: passwords are kept only while the program runs</source>
            <translation>se necesita de nuevo su contraseña: las contraseñas solo se conservan mientras el programa está abierto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Again: extracted before</source>
            <translation>De nuevo: extraído antes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Skipped</source>
            <translation>Omitida</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Blocked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Sent on your word</source>
            <translation>Enviada a petición suya</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse: same content</source>
            <translation>Reutilizar: mismo contenido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse: already at Extend</source>
            <translation>Reutilizar: ya en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload · to PDF</source>
            <translation>Subir · a PDF</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload · with password</source>
            <translation>Subir · con contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>“Send anyway” in its menu sends it all the same.</source>
            <translation>«Enviar de todos modos», en su menú, lo envía igualmente.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Uploaded once for all rows with this content; each row is processed, and charged.</source>
            <translation>Se sube una vez para todas las filas con este contenido; cada fila se procesa y se cobra.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse anyway</source>
            <translation>Reutilizar de todos modos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload anyway</source>
            <translation>Subir de todos modos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse</source>
            <translation>Reutilizar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Ready</source>
            <translation>Por enviar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>made a PDF at Extend</source>
            <translation>convertido en PDF en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>with its password</source>
            <translation>con su contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload as {type}</source>
            <translation>Subir como {type}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>same content as “{name}”</source>
            <translation>mismo contenido que «{name}»</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>same content as {n} other rows</source>
            <extracomment>One: same content as {n} other row</extracomment>
            <translation>
                <numerusform>mismo contenido que {n} fila más</numerusform>
                <numerusform>mismo contenido que {n} filas más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>already at Extend as “{name}”</source>
            <translation>ya en Extend como «{name}»</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>already at Extend</source>
            <translation>ya en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{reason}, will probably fail, and may be charged</source>
            <translation>{reason}, probablemente fallará y puede cobrarse</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} selected</source>
            <comment>inputs</comment>
            <extracomment>One: {n} selected</extracomment>
            <translation>
                <numerusform>{n} seleccionada</numerusform>
                <numerusform>{n} seleccionadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Nothing to send yet: add files, folders or URLs</source>
            <translation>Aún no hay nada que enviar: añada archivos, carpetas o URL</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Nothing to send: {parts}</source>
            <translation>Nada que enviar: {parts}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} uploads ({size})</source>
            <extracomment>One: {n} upload ({size})</extracomment>
            <translation>
                <numerusform>{n} subida ({size})</numerusform>
                <numerusform>{n} subidas ({size})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} blocked ({damaged} damaged)</source>
            <comment>inputs</comment>
            <extracomment>One: {n} blocked ({damaged} damaged)</extracomment>
            <translation>
                <numerusform>{n} bloqueada (dañadas: {damaged})</numerusform>
                <numerusform>{n} bloqueadas (dañadas: {damaged})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} ({size}) only in the cloud, to be downloaded</source>
            <comment>inputs</comment>
            <extracomment>One: {n} ({size}) only in the cloud, to be downloaded</extracomment>
            <translation>
                <numerusform>{n} ({size}) solo en la nube, por descargar</numerusform>
                <numerusform>{n} ({size}) solo en la nube, por descargar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>at least {n} pages</source>
            <extracomment>One: at least {n} page</extracomment>
            <translation>
                <numerusform>al menos {n} página</numerusform>
                <numerusform>al menos {n} páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>about {n} pages</source>
            <extracomment>One: about {n} page</extracomment>
            <translation>
                <numerusform>aproximadamente {n} página</numerusform>
                <numerusform>aproximadamente {n} páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>At least {n} pages</source>
            <extracomment>One: At least {n} page</extracomment>
            <translation>
                <numerusform>Al menos {n} página</numerusform>
                <numerusform>Al menos {n} páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>About {n} pages</source>
            <extracomment>One: About {n} page</extracomment>
            <translation>
                <numerusform>Aproximadamente {n} página</numerusform>
                <numerusform>Aproximadamente {n} páginas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Made {time}</source>
            <translation>Creado: {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{first} runs first, {last} last.</source>
            <translation>{first} va primero, {last} al final.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Not sent: Extend's default holds until you choose a priority.</source>
            <translation>No se envía: se aplica el valor predeterminado de Extend hasta que elija una prioridad.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Sent with the batch.</source>
            <translation>Se envía con el lote.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{priority}, Extend's default</source>
            <translation>{priority}, la de Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Extend's default</source>
            <translation>La de Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Skip them</source>
            <translation>Omitirlas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Run them again</source>
            <translation>Ejecutarlas de nuevo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Export the earlier results…</source>
            <translation>Exportar los resultados anteriores…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Leave them out of this batch: nothing is sent or charged for them</source>
            <translation>Dejarlas fuera de este lote: no se envía ni se cobra nada por ellas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Send them as the others: they are processed again, and charged again</source>
            <translation>Enviarlas como las demás: se procesan de nuevo y se cobran de nuevo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Write the results that the earlier batches have</source>
            <translation>Escribir los resultados que tienen los lotes anteriores</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Skip: extracted before</source>
            <translation>Omitir: extraído antes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Send again: extracted before</source>
            <translation>Enviar de nuevo: extraído antes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Already extracted with this version in “{batch}”</source>
            <translation>Ya extraído con esta versión en «{batch}»</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>{n} inputs were already extracted with this version and these options</source>
            <extracomment>One: {n} input was already extracted with this version and these options</extracomment>
            <translation>
                <numerusform>{n} entrada ya está extraída con esta versión y estas opciones</numerusform>
                <numerusform>{n} entradas ya están extraídas con esta versión y estas opciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>{n} inputs are skipped: their results are in earlier batches</source>
            <extracomment>One: {n} input is skipped: its result is in an earlier batch</extracomment>
            <translation>
                <numerusform>{n} entrada se omite: su resultado está en un lote anterior</numerusform>
                <numerusform>{n} entradas se omiten: sus resultados están en lotes anteriores</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>When done</source>
            <translation>Al terminar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Export when finished</source>
            <translation>Exportar al terminar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Quit when everything has ended</source>
            <translation>Salir cuando todo haya finalizado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Keep an icon in the tray</source>
            <translation>Mantener un icono en la bandeja</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Open Extend Desktop</source>
            <translation>Abrir Extend Desktop</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Stay open</source>
            <translation>Permanecer abierto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Quit now</source>
            <translation>Salir ahora</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Hide the window</source>
            <translation>Ocultar la ventana</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>The program quits when everything has ended</source>
            <translation>El programa se cierra cuando todo haya finalizado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Batches of all open accounts, their results and their exports come first. A paused batch, and an account on hold, keep the program open.</source>
            <translation>Primero van los lotes de todas las cuentas abiertas, sus resultados y sus exportaciones. Un lote en pausa o una cuenta retenida mantienen abierto el programa.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Everything has ended: the program quits in {n} seconds</source>
            <extracomment>One: Everything has ended: the program quits in {n} second</extracomment>
            <translation>
                <numerusform>Todo ha finalizado: el programa se cierra en {n} segundo</numerusform>
                <numerusform>Todo ha finalizado: el programa se cierra en {n} segundos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>All results and exports are saved. A new batch keeps the program open.</source>
            <translation>Todos los resultados y exportaciones están guardados. Un nuevo lote mantiene abierto el programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Closing the window leaves the program in the tray</source>
            <translation>Al cerrar la ventana, el programa permanece en la bandeja</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Batches go on there. A click on its icon shows the window again; its menu quits. Settings, General, switches this off.</source>
            <translation>Los lotes continúan allí. Un clic en su icono vuelve a mostrar la ventana; su menú permite salir. Se desactiva en Ajustes &gt; General.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Closing the window hides it, and batches go on. The menu of the icon quits.</source>
            <translation>Al cerrar la ventana se oculta y los lotes continúan. El menú del icono permite salir.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>This desktop shows no icons in a tray, so closing the window quits as always.</source>
            <translation>Este escritorio no muestra iconos en una bandeja, así que al cerrar la ventana se sale como siempre.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_text.py"></location>
            <source>Check the network connection, then try again.</source>
            <translation>Compruebe la conexión de red e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_text.py"></location>
            <source>Wait a little, then try again.</source>
            <translation>Espere un poco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_text.py"></location>
            <source>Try again. If it happens again, report it with the code “{code}”.</source>
            <translation>Inténtelo de nuevo. Si vuelve a ocurrir, comuníquelo con el código «{code}».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The API key was refused</source>
            <translation>Se rechazó la clave de API</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend does not accept the key of this account.</source>
            <translation>Extend no acepta la clave de esta cuenta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Enter a valid key. Keys are made in Extend's dashboard, under Developers.</source>
            <translation>Introduzca una clave válida. Las claves se crean en el panel de control de Extend, en Developers.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Credits ran out</source>
            <translation>Se agotaron los créditos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend refuses new work until there are credits again. The queue is kept.</source>
            <translation>Extend rechaza trabajo nuevo hasta que vuelva a haber créditos. La cola se conserva.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Top up the credits in Extend's dashboard, then resume.</source>
            <translation>Recargue los créditos en el panel de control de Extend y reanude.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The key may not do this</source>
            <translation>La clave no permite hacer esto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The key has no permission for this, or belongs to another workspace.</source>
            <translation>La clave no tiene permiso para esto o pertenece a otro espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the workspace id in the account's settings, or use a key with this permission.</source>
            <translation>Compruebe el ID del espacio de trabajo en los ajustes de la cuenta o use una clave con este permiso.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Too many requests</source>
            <translation>Demasiadas solicitudes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend asked us to slow down; the organization's limit is used up.</source>
            <translation>Extend ha pedido ir más despacio; el límite de la organización está agotado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing was lost. Wait a little; it goes on by itself where it can.</source>
            <translation>No se ha perdido nada. Espere un poco; continúa automáticamente donde sea posible.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is not there</source>
            <translation>No se encuentra</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>{what} was not found: it was deleted, or it belongs to another workspace.</source>
            <translation>No se encontró {what}: se eliminó o pertenece a otro espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend has no such object: it was deleted, or it belongs to another workspace.</source>
            <translation>Extend no tiene ese objeto: se eliminó o pertenece a otro espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Refresh the list. Check the workspace id in the account's settings.</source>
            <translation>Actualice la lista. Compruebe el ID del espacio de trabajo en los ajustes de la cuenta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend refused the request</source>
            <translation>Extend rechazó la solicitud</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend did not accept what was sent. Nothing was created.</source>
            <translation>Extend no aceptó lo enviado. No se creó nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Change what the message names, then try again.</source>
            <translation>Cambie lo que indica el mensaje e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Too large for Extend</source>
            <translation>Demasiado grande para Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>{name} is larger than Extend accepts.</source>
            <translation>{name} es más grande de lo que Extend acepta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>What was sent is larger than Extend accepts.</source>
            <translation>Lo enviado es más grande de lo que Extend acepta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Send a smaller file, or split it.</source>
            <translation>Envíe un archivo más pequeño o divídalo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server no longer offers this</source>
            <translation>El servidor ya no ofrece esto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The API no longer has this call in the version that was asked for.</source>
            <translation>La API ya no tiene esta llamada en la versión solicitada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Update Extend Desktop, or check the API version of the account.</source>
            <translation>Actualice Extend Desktop o compruebe la versión de la API de la cuenta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server points elsewhere</source>
            <translation>El servidor remite a otro lugar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>{host} redirects to another address. The key was not sent there.</source>
            <translation>{host} redirige a otra dirección. La clave no se envió allí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server redirects to another address. The key was not sent there.</source>
            <translation>El servidor redirige a otra dirección. La clave no se envió allí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the address in the account's settings. A login page of a network can do this too.</source>
            <translation>Compruebe la dirección en los ajustes de la cuenta. También puede deberse a una página de inicio de sesión de la red.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Batches are not available on this account</source>
            <translation>Los lotes no están disponibles en esta cuenta</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This account speaks the older API, which cannot create extract batches.</source>
            <translation>Esta cuenta usa la API anterior, que no puede crear lotes de extracción.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Files can be used. For batches, use an account on the current API.</source>
            <translation>Los archivos se pueden usar. Para los lotes, use una cuenta con la API actual.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>There is no such extractor</source>
            <translation>No existe ese extractor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This account has no extractor with the id or name {name}; it has: {known}.</source>
            <translation>Esta cuenta no tiene ningún extractor con el ID o nombre {name}; tiene: {known}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Use one of these names, or an id.</source>
            <translation>Use uno de estos nombres o un ID.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Several extractors have this name</source>
            <translation>Varios extractores tienen este nombre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>More than one extractor is called {name}.</source>
            <translation>Más de un extractor se llama {name}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Use the extractor's id; the dashboard shows it.</source>
            <translation>Use el ID del extractor; se muestra en el panel de control.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch is still being cancelled</source>
            <translation>El lote aún se está cancelando</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing of “{name}” can be sent again before its cancel has ended.</source>
            <translation>No se puede volver a enviar nada de «{name}» antes de que termine su cancelación.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait until it has ended, then try again.</source>
            <translation>Espere a que termine e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is still being looked for</source>
            <translation>Aún se está buscando</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The runs of “{name}” may yet appear at Extend, so nothing was sent again.</source>
            <translation>Las ejecuciones de «{name}» todavía pueden aparecer en Extend, así que no se envió nada de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait until the look-up has ended, then decide.</source>
            <translation>Espere a que termine la búsqueda y decida.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The submission was not found at Extend</source>
            <translation>El envío no se encontró en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>No run of the submission whose answer was lost has appeared.</source>
            <translation>No ha aparecido ninguna ejecución del envío cuya respuesta se perdió.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Decide whether to send it again.</source>
            <translation>Decida si se envía de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This batch run is followed already</source>
            <translation>Esta ejecución de lote ya se sigue</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It belongs to the batch “{name}”.</source>
            <translation>Pertenece al lote «{name}».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It belongs to a batch of this account.</source>
            <translation>Pertenece a un lote de esta cuenta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Open that batch.</source>
            <translation>Abra ese lote.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This batch run cannot be followed</source>
            <translation>Esta ejecución de lote no se puede seguir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It has no extract runs that can be read.</source>
            <translation>No tiene ejecuciones de extracción que se puedan leer.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the id; a batch run that was just created may need a moment.</source>
            <translation>Compruebe el ID; una ejecución de lote recién creada puede necesitar un momento.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend answered with status {status}.</source>
            <translation>Extend respondió con el estado {status}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend did not accept the request.</source>
            <translation>Extend no aceptó la solicitud.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A batch still needs this file</source>
            <translation>Un lote aún necesita este archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The file is used by a batch that has not ended.</source>
            <translation>El archivo lo usa un lote que no ha finalizado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait until the batch has ended, or cancel it first.</source>
            <translation>Espere a que el lote finalice o cancélelo primero.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Gone at Extend</source>
            <translation>Ya no está en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend no longer has it: it was deleted there, or belongs to another workspace.</source>
            <translation>Extend ya no lo tiene: se eliminó allí o pertenece a otro espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the account's workspace id, then retry: Extend is asked once more before anything is sent.</source>
            <translation>Compruebe el ID del espacio de trabajo de la cuenta y reintente: se consulta a Extend una vez más antes de enviar nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its batch run is FAILED at Extend</source>
            <translation>Su ejecución de lote tiene el estado FAILED en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend ended the batch run without processing this input.</source>
            <translation>Extend finalizó la ejecución de lote sin procesar esta entrada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Retry it; if it stays, contact Extend with the batch run's id.</source>
            <translation>Reinténtela; si persiste, contacte con Extend indicando el ID de la ejecución de lote.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its batch run is CANCELLED at Extend</source>
            <translation>Su ejecución de lote tiene el estado CANCELLED en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend stopped the batch run before this input was processed.</source>
            <translation>Extend detuvo la ejecución de lote antes de procesar esta entrada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Send it again if you want it after all.</source>
            <translation>Envíela de nuevo si aún la necesita.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is in a state that this program does not know</source>
            <translation>Está en un estado que este programa no conoce</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A run is in a state that this program does not know.</source>
            <translation>Una ejecución está en un estado que este programa no conoce.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing is lost: it is asked about until it ends. An update may know the word.</source>
            <translation>No se pierde nada: se consulta hasta que finalice. Una actualización puede reconocer ese estado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its run never appeared</source>
            <translation>Su ejecución no apareció nunca</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch run at Extend ended, and no run of this input was listed.</source>
            <translation>La ejecución de lote finalizó en Extend y no se listó ninguna ejecución de esta entrada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Retry it: before anything is sent, it is looked for once more.</source>
            <translation>Reinténtela: antes de enviar nada, se busca una vez más.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is not known whether it went through</source>
            <translation>No se sabe si llegó a realizarse</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was lost: the work may have started at Extend. It is not sent twice.</source>
            <translation>Se perdió la respuesta: el trabajo puede haber empezado en Extend. No se envía dos veces.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait: it is being looked up. If it is not found, you decide whether to send it again.</source>
            <translation>Espere: se está buscando. Si no se encuentra, usted decide si se envía de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>A fault at Extend</source>
            <translation>Un error en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend answered with an internal error.</source>
            <translation>Extend respondió con un error interno.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait a little, then try again. If it stays, contact Extend with the request id.</source>
            <translation>Espere un poco e inténtelo de nuevo. Si persiste, contacte con Extend indicando el ID de la solicitud.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend is not reachable behind its gateway</source>
            <translation>No se puede acceder a Extend detrás de su puerta de enlace</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A gateway before Extend answered instead of Extend.</source>
            <translation>Una puerta de enlace situada delante de Extend respondió en su lugar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend is not available</source>
            <translation>Extend no está disponible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend says it cannot work at the moment.</source>
            <translation>Extend indica que no puede trabajar en este momento.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Something else than Extend answered</source>
            <translation>Respondió algo distinto de Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was a web page, perhaps from a proxy or a login page of the network.</source>
            <translation>La respuesta fue una página web, quizá de un proxy o de una página de inicio de sesión de la red.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the network and the proxy, and the address in the account's settings.</source>
            <translation>Compruebe la red y el proxy, y la dirección en los ajustes de la cuenta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer is nested too deep</source>
            <translation>La respuesta está anidada a demasiada profundidad</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer had lists or objects within one another further than can be read, so it was not read.</source>
            <translation>La respuesta tenía listas u objetos anidados a más profundidad de la que se puede leer, así que no se leyó.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was cut off</source>
            <translation>La respuesta se cortó</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer ended in the middle.</source>
            <translation>La respuesta terminó a la mitad.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was empty</source>
            <translation>La respuesta estaba vacía</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server said yes, and nothing else.</source>
            <translation>El servidor respondió que sí, y nada más.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer is too big</source>
            <translation>La respuesta es demasiado grande</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server sent more than can be a valid answer, so reading was stopped.</source>
            <translation>El servidor envió más de lo que puede ser una respuesta válida, así que se detuvo la lectura.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the address in the account's settings.</source>
            <translation>Compruebe la dirección en los ajustes de la cuenta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer cannot be unpacked</source>
            <translation>La respuesta no se puede descomprimir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It came packed in a way that was not asked for, so it was not read.</source>
            <translation>Llegó comprimida de un modo que no se había pedido, así que no se leyó.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something between here and Extend changes answers: check the proxy.</source>
            <translation>Algo entre este equipo y Extend modifica las respuestas: compruebe el proxy.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend's list does not end</source>
            <translation>La lista de Extend no termina</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server gave page after page without an end, so reading was stopped.</source>
            <translation>El servidor dio una página tras otra sin fin, así que se detuvo la lectura.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Refresh the list. If it stays, contact Extend.</source>
            <translation>Actualice la lista. Si persiste, contacte con Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address is not a web address.</source>
            <translation>La dirección no es una dirección web.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address must not carry a user name.</source>
            <translation>La dirección no debe contener un nombre de usuario.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address must not carry a query or a fragment.</source>
            <translation>La dirección no debe contener una consulta ni un fragmento.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The key is only sent over https, or to this computer.</source>
            <translation>La clave solo se envía por https o a este equipo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address is not https, so the key is not sent there.</source>
            <translation>La dirección no es https, así que la clave no se envía allí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>only http:// and https:// proxies can be used, not SOCKS.</source>
            <translation>solo se pueden usar servidores proxy http:// y https://, no SOCKS.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it is not an address of the form host:port.</source>
            <translation>no es una dirección de la forma servidor:puerto.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>An id has a form that cannot be sent.</source>
            <translation>Un ID tiene una forma que no se puede enviar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>nothing is left of it without blanks, quotes and the like.</source>
            <translation>no queda nada de ella sin espacios, comillas y similares.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it has a blank or a line break in the middle.</source>
            <translation>tiene un espacio o un salto de línea en medio.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it is only the shortened form that is shown in lists.</source>
            <translation>es solo la forma abreviada que se muestra en las listas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it has a character that no key has.</source>
            <translation>tiene un carácter que ninguna clave tiene.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch has not ended yet.</source>
            <translation>El lote aún no ha finalizado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A version of the extractor was not found: it was deleted, or it belongs to another workspace.</source>
            <translation>No se encontró una versión del extractor: se eliminó o pertenece a otro espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch is no longer in the journal.</source>
            <translation>El lote ya no está en el diario.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>No list of files is shown yet.</source>
            <translation>Aún no se muestra ninguna lista de archivos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A batch needs a name.</source>
            <translation>Un lote necesita un nombre.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This cannot be the id of a batch run.</source>
            <translation>Esto no puede ser el ID de una ejecución de lote.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It has more runs than a batch run can have.</source>
            <translation>Tiene más ejecuciones de las que puede tener una ejecución de lote.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It has no extract runs, or none yet.</source>
            <translation>No tiene ejecuciones de extracción, o aún ninguna.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its runs do not say which extractor they belong to.</source>
            <translation>Sus ejecuciones no indican a qué extractor pertenecen.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something that is no file is in the journal's place.</source>
            <translation>En el lugar del diario hay algo que no es un archivo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This user may not read the journal.</source>
            <translation>Este usuario no tiene permiso para leer el diario.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing of it could be read, and a new one was begun.</source>
            <translation>No se pudo leer nada de él y se empezó uno nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Another program's file was in its place, and a new one was begun.</source>
            <translation>En su lugar estaba el archivo de otro programa y se empezó uno nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is older than the one last used.</source>
            <translation>Es anterior al último utilizado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it is too large.</source>
            <translation>es demasiado grande.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>see the whole file.</source>
            <translation>vea el archivo completo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The disk or the folder cannot be written.</source>
            <translation>No se puede escribir en el disco o en la carpeta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The disk refused.</source>
            <translation>El disco lo rechazó.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It took too long.</source>
            <translation>Tardó demasiado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Encryption ended early; it needs about a gigabyte of memory.</source>
            <translation>El cifrado terminó antes de tiempo; necesita aproximadamente un gigabyte de memoria.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Another copy of the program is writing it.</source>
            <translation>Otra copia del programa lo está escribiendo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>What came back was not what was written.</source>
            <translation>Lo leído no coincide con lo escrito.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it cannot be used.</source>
            <translation>no se puede usar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing files</source>
            <translation>Listar archivos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Reading a file's entry</source>
            <translation>Leer los datos de un archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Deleting a file</source>
            <translation>Eliminar un archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Uploading a file</source>
            <translation>Subir un archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Downloading a file</source>
            <translation>Descargar un archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing extractors</source>
            <translation>Listar extractores</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing an extractor's versions</source>
            <translation>Listar las versiones de un extractor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Reading an extractor's version</source>
            <translation>Leer la versión de un extractor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Submitting a batch run</source>
            <translation>Enviar una ejecución de lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Asking for a batch run</source>
            <translation>Consultar una ejecución de lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing runs</source>
            <translation>Listar ejecuciones</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Fetching a result</source>
            <translation>Obtener un resultado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Cancelling a run</source>
            <translation>Cancelar una ejecución</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Deleting a run</source>
            <translation>Eliminar una ejecución</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing evaluation sets</source>
            <translation>Listar conjuntos de evaluación</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Creating an evaluation set</source>
            <translation>Crear un conjunto de evaluación</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Asking whose key it is</source>
            <translation>Consultar de quién es la clave</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Adding to an evaluation set</source>
            <translation>Añadir a un conjunto de evaluación</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Writing the journal</source>
            <translation>Escribir el diario</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something went wrong</source>
            <translation>Algo ha ido mal</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The reason is given only as a code: {code}.</source>
            <translation>El motivo se indica solo como código: {code}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Try again.</source>
            <translation>Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A fault in Extend Desktop</source>
            <translation>Un error en Extend Desktop</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something happened that the program was not made for ({code}).</source>
            <translation>Ocurrió algo para lo que el programa no está preparado ({code}).</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing that was stored is lost. Restart the program; if it happens again, report it.</source>
            <translation>No se pierde nada de lo guardado. Reinicie el programa; si vuelve a ocurrir, comuníquelo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>{text} (request id {request_id})</source>
            <translation>{text} (ID de la solicitud: {request_id})</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>The certificate file {path} of Settings, Network is not trusted: {reason}</source>
            <translation>El archivo de certificados {path} de Ajustes &gt; Red no es de confianza: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Extend says: “{text}”</source>
            <translation>Extend indica: «{text}»</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>Cause: {title}.</source>
            <translation>Causa: {title}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>It asked us to wait {duration}.</source>
            <translation>Ha pedido esperar {duration}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Extend measures versions of the extractor against the outputs you expect. Check each one, correct what is wrong, then add them. Nothing is extracted or charged.</source>
            <translation>Extend compara las versiones del extractor con los resultados que usted espera. Compruebe cada uno, corrija lo que esté mal y añádalos. No se extrae ni se cobra nada.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} without a result</source>
            <comment>documents</comment>
            <extracomment>One: {n} without a result</extracomment>
            <translation>
                <numerusform>{n} sin resultado</numerusform>
                <numerusform>{n} sin resultado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} without a file at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} without a file at Extend</extracomment>
            <translation>
                <numerusform>{n} sin archivo en Extend</numerusform>
                <numerusform>{n} sin archivo en Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Add {n} documents</source>
            <extracomment>One: Add {n} document</extracomment>
            <translation>
                <numerusform>Añadir {n} documento</numerusform>
                <numerusform>Añadir {n} documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents are now in the evaluation set “{name}”</source>
            <extracomment>One: {n} document is now in the evaluation set “{name}”</extracomment>
            <translation>
                <numerusform>{n} documento está ahora en el conjunto de evaluación «{name}»</numerusform>
                <numerusform>{n} documentos están ahora en el conjunto de evaluación «{name}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents are left out: {reasons}.</source>
            <extracomment>One: {n} document is left out: {reasons}.</extracomment>
            <translation>
                <numerusform>{n} documento se excluye: {reasons}.</numerusform>
                <numerusform>{n} documentos se excluyen: {reasons}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>None was added.</source>
            <translation>No se añadió ninguno.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents are in the set.</source>
            <extracomment>One: {n} document is in the set.</extracomment>
            <translation>
                <numerusform>{n} documento está en el conjunto.</numerusform>
                <numerusform>{n} documentos están en el conjunto.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>This is not valid JSON: look at line {line}.</source>
            <translation>Esto no es JSON válido: revise la línea {line}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Not as the extractor's schema has it: {fields}.</source>
            <translation>No coincide con el esquema del extractor: {fields}.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Not as the extractor's schema has it: {fields} and {n} more.</source>
            <extracomment>One: Not as the extractor's schema has it: {fields} and {n} more.</extracomment>
            <translation>
                <numerusform>No coincide con el esquema del extractor: {fields} y {n} más.</numerusform>
                <numerusform>No coincide con el esquema del extractor: {fields} y {n} más.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents may be in it: look in the dashboard before you add them again.</source>
            <extracomment>One: {n} document may be in it: look in the dashboard before you add them again.</extracomment>
            <translation>
                <numerusform>Puede que {n} documento ya esté en él: consulte el panel de control antes de añadirlo de nuevo.</numerusform>
                <numerusform>Puede que {n} documentos ya estén en él: consulte el panel de control antes de añadirlos de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Keep texts from running as formulas</source>
            <translation>Evitar que los textos se ejecuten como fórmulas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Excel on this computer</source>
            <translation>Excel en este equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Excel international</source>
            <translation>Excel internacional</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Data interchange</source>
            <translation>Intercambio de datos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The result has not been fetched yet</source>
            <translation>El resultado aún no se ha obtenido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>New is what has ended, or changed, since the last export with the same preset. What has not ended comes with a later one.</source>
            <translation>Es nuevo lo que ha finalizado o ha cambiado desde la última exportación con el mismo ajuste predefinido. Lo que no ha finalizado llega con una posterior.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>What is new is kept for each saved preset. This one is changed and not saved: save it to export only what is new. This export does not count for it.</source>
            <translation>Lo nuevo se registra para cada ajuste predefinido guardado. Este se ha cambiado y no se ha guardado: guárdelo para exportar solo lo nuevo. Esta exportación no cuenta para él.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Asks for a pattern of names once the export is written; nothing happens by itself</source>
            <translation>Pide un patrón de nombres cuando se ha escrito la exportación; no ocurre nada automáticamente</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Shows what the batch left at Extend once the export is written, and asks for a typed yes</source>
            <translation>Muestra lo que el lote dejó en Extend cuando se ha escrito la exportación y pide una confirmación por escrito</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Every batch is written to the folder when it is finished; the menu of Export can have it otherwise for one batch. Nothing there is replaced, and what could not be written is tried again at the next start.</source>
            <translation>Cada lote se escribe en la carpeta cuando termina; el menú de Exportar permite cambiarlo para un lote concreto. Allí no se sustituye nada, y lo que no se pudo escribir se vuelve a intentar en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Drag to order, or Alt with an arrow key; double-click or F2 renames.</source>
            <translation>Arrastre para ordenar, o use Alt con una tecla de flecha; doble clic o F2 cambia el nombre.</translation>
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
            <translation>Carpeta, un JSON por documento</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>One table. A CSV has no types: a spreadsheet guesses them when it opens the file.</source>
            <translation>Una tabla. Un CSV no tiene tipos: la hoja de cálculo los adivina al abrir el archivo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Numbers and dates as such, ids as text, a sheet for each array, and one for what has no result.</source>
            <translation>Números y fechas como tales, ID como texto, una hoja para cada matriz y otra para lo que no tiene resultado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Each document on a line of its own, with the whole answer of Extend: confidences, citations, both outputs of a reviewed one.</source>
            <translation>Cada documento en su propia línea, con la respuesta completa de Extend: confianzas, citas y ambos resultados si se ha revisado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>A new folder with a file for each document, with the whole answer of Extend, and a list.</source>
            <translation>Una carpeta nueva con un archivo para cada documento, con la respuesta completa de Extend, y una lista.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>About the document</source>
            <translation>Sobre el documento</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>A column of your own list</source>
            <translation>Una columna de su propia lista</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>A field of the extractor</source>
            <translation>Un campo del extractor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>About a field</source>
            <translation>Sobre un campo</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} documents not finished yet.</source>
            <extracomment>One: {n} document not finished yet.</extracomment>
            <translation>
                <numerusform>{n} documento aún sin terminar.</numerusform>
                <numerusform>{n} documentos aún sin terminar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>All of {n} documents</source>
            <extracomment>One: The one document</extracomment>
            <translation>
                <numerusform>El único documento</numerusform>
                <numerusform>Los {n} documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The first {shown} of {n} documents</source>
            <extracomment>One: The first {shown} of {n} document</extracomment>
            <translation>
                <numerusform>Los primeros {shown} de {n} documento</numerusform>
                <numerusform>Los primeros {shown} de {n} documentos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>changed, not saved</source>
            <translation>cambiado, sin guardar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>To {folder}, by “{preset}”; turn it off here</source>
            <translation>A {folder}, según «{preset}»; desactívelo aquí</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Written by itself: {what}</source>
            <translation>Escrito automáticamente: {what}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>standard output</source>
            <translation>salida estándar</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} rows written to {name}</source>
            <extracomment>One: {n} row written to {name}</extracomment>
            <translation>
                <numerusform>{n} fila escrita en {name}</numerusform>
                <numerusform>{n} filas escritas en {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{rows} of {n} documents written to {name}</source>
            <extracomment>One: {rows} of {n} document written to {name}</extracomment>
            <translation>
                <numerusform>{rows} de {n} documento en {name}</numerusform>
                <numerusform>{rows} de {n} documentos en {name}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Partial: some inputs have no result yet.</source>
            <translation>Parcial: algunas entradas aún no tienen resultado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The extractor does not have these columns, they are empty: {names}.</source>
            <translation>El extractor no tiene estas columnas; están vacías: {names}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>What it holds stands in {name}.</source>
            <translation>Su contenido está en {name}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>More than a sheet holds; it goes on in {names}.</source>
            <translation>Más de lo que cabe en una hoja; continúa en {names}.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{names} and {n} more</source>
            <extracomment>One: {names} and {n} more</extracomment>
            <translation>
                <numerusform>{names} y {n} más</numerusform>
                <numerusform>{names} y {n} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The earlier results: {documents}</source>
            <translation>Los resultados anteriores: {documents}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The earlier results: {documents} of {n} batches</source>
            <extracomment>One: The earlier results: {documents} of {n} batch</extracomment>
            <translation>
                <numerusform>Los resultados anteriores: {documents} de {n} lote</numerusform>
                <numerusform>Los resultados anteriores: {documents} de {n} lotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} texts marked so as not to run as formulas.</source>
            <extracomment>One: {n} text marked so as not to run as formulas.</extracomment>
            <translation>
                <numerusform>{n} texto marcado para que no se ejecute como fórmula.</numerusform>
                <numerusform>{n} textos marcados para que no se ejecuten como fórmulas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} columns would be changed by a spreadsheet on opening: {names}.</source>
            <extracomment>One: {n} column would be changed by a spreadsheet on opening: {names}.</extracomment>
            <translation>
                <numerusform>Una hoja de cálculo cambiaría {n} columna al abrirla: {names}.</numerusform>
                <numerusform>Una hoja de cálculo cambiaría {n} columnas al abrirlas: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} texts are cut to the 32,767 characters that a cell holds: {names}.</source>
            <extracomment>One: {n} text is cut to the 32,767 characters that a cell holds: {names}.</extracomment>
            <translation>
                <numerusform>{n} texto se ha cortado a los 32 767 caracteres que caben en una celda: {names}.</numerusform>
                <numerusform>{n} textos se han cortado a los 32 767 caracteres que caben en una celda: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} numbers are written as text, to keep more than 15 digits.</source>
            <extracomment>One: {n} number is written as text, to keep more than 15 digits.</extracomment>
            <translation>
                <numerusform>{n} número se escribe como texto para conservar más de 15 dígitos.</numerusform>
                <numerusform>{n} números se escriben como texto para conservar más de 15 dígitos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>Make it a favourite: it is offered first</source>
            <translation>Marcar como favorito: se ofrece primero</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>No favourite any more</source>
            <translation>Quitar de favoritos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>Favourite</source>
            <translation>Favorito</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>This extractor is no longer at Extend: choose another one</source>
            <translation>Este extractor ya no está en Extend: elija otro</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>Extend does not say who made a version; its dashboard may.</source>
            <translation>Extend no indica quién creó una versión; su panel de control puede mostrarlo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>text</source>
            <comment>a kind of field</comment>
            <translation>texto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>number</source>
            <comment>a kind of field</comment>
            <translation>número</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>integer</source>
            <comment>a kind of field</comment>
            <translation>entero</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>boolean</source>
            <comment>a kind of field</comment>
            <translation>booleano</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>date</source>
            <comment>a kind of field</comment>
            <translation>fecha</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>enum</source>
            <comment>a kind of field</comment>
            <translation>enumeración</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>currency</source>
            <comment>a kind of field</comment>
            <translation>moneda</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>signature</source>
            <comment>a kind of field</comment>
            <translation>firma</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>object</source>
            <comment>a kind of field</comment>
            <translation>objeto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>array</source>
            <comment>a kind of field</comment>
            <translation>matriz</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>The extractor used last, {extractor_id}, is gone: choose another one</source>
            <translation>El último extractor usado, {extractor_id}, ya no está: elija otro</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>… {n} more</source>
            <comment>fields</comment>
            <extracomment>One: … {n} more</extracomment>
            <translation>
                <numerusform>… {n} más</numerusform>
                <numerusform>… {n} más</numerusform>
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
            <translation>Cancelada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Everything is paused and kept; resume after topping up.</source>
            <translation>Todo está en pausa y se conserva; reanude después de recargar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>A processing step failed</source>
            <translation>Falló un paso del procesamiento</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry once, then try another version of the extractor.</source>
            <translation>Reintente una vez y después pruebe otra versión del extractor.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>The extractor needs its owner</source>
            <translation>Se necesita al propietario del extractor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Open it in the dashboard; hold this batch until it is mended.</source>
            <translation>Ábralo en el panel de control; retenga este lote hasta que esté corregido.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>The file could not be read</source>
            <translation>No se pudo leer el archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Open the original to see whether it is whole, then retry.</source>
            <translation>Abra el original para ver si está completo y reintente.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry; if it stays, copy the ids and contact Extend.</source>
            <translation>Reintente; si persiste, copie los ID y contacte con Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Add it again from this computer, if it is still here.</source>
            <translation>Añádalo de nuevo desde este equipo, si sigue aquí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>You cancelled it; send it again if you want it after all.</source>
            <translation>Usted lo canceló; envíelo de nuevo si aún lo necesita.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Not found in Extend's list of runs, which does not end</source>
            <translation>No encontrado en la lista de ejecuciones de Extend, que no termina</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Open the batch run in the dashboard, or retry: it is looked for before anything is sent.</source>
            <translation>Abra la ejecución de lote en el panel de control o reintente: se busca antes de enviar nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Stopped by a person</source>
            <translation>Detenido por una persona</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry if it was not meant.</source>
            <translation>Reintente si no era lo que quería.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>No reason was given</source>
            <translation>No se indicó ningún motivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry.</source>
            <translation>Reintente.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry; if it stays, copy the details.</source>
            <translation>Reintente; si persiste, copie los detalles.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>The answer was lost; it is being looked up. It is not sent again by itself.</source>
            <translation>Se perdió la respuesta; se está buscando. No se envía de nuevo automáticamente.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>{n} more: show all of them as a list</source>
            <comment>inputs</comment>
            <extracomment>One: {n} more: show all of them as a list</extracomment>
            <translation>
                <numerusform>{n} más: mostrarlas todas en una lista</numerusform>
                <numerusform>{n} más: mostrarlas todas en una lista</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Rename the originals</source>
            <translation>Cambiar el nombre de los originales</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Only files that are still as they were sent are renamed. Nothing is overwritten: equal names get a number. Each keeps its ending. It can be undone here.</source>
            <translation>Solo se tocan los archivos que siguen siendo los que se enviaron. No se sobrescribe nada: los nombres iguales reciben un número. Cada uno conserva su extensión. Se puede deshacer aquí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Name at least one field in the pattern, such as {{invoice_number}}</source>
            <translation>Indique al menos un campo en el patrón, como {{invoice_number}}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Choose a folder for the copies</source>
            <translation>Elija una carpeta para las copias</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>No file gets another name</source>
            <translation>Ningún archivo recibe otro nombre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>without a result</source>
            <translation>sin resultado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>without a value</source>
            <translation>sin valor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>not a file of this computer</source>
            <translation>no es un archivo de este equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>no longer there</source>
            <translation>ya no está</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>changed since it was sent</source>
            <translation>cambiado desde que se envió</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>still to be uploaded</source>
            <translation>aún por subir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>named so already</source>
            <translation>ya se llama así</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>the name was taken meanwhile</source>
            <translation>el nombre se ocupó mientras tanto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>the system refused it</source>
            <translation>el sistema lo rechazó</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>stopped before it</source>
            <translation>se detuvo antes</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} without a result</source>
            <comment>files</comment>
            <extracomment>One: {n} without a result</extracomment>
            <translation>
                <numerusform>{n} sin resultado</numerusform>
                <numerusform>{n} sin resultado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} without a value</source>
            <comment>files</comment>
            <extracomment>One: {n} without a value</extracomment>
            <translation>
                <numerusform>{n} sin valor</numerusform>
                <numerusform>{n} sin valor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} not a file of this computer</source>
            <comment>files</comment>
            <extracomment>One: {n} not a file of this computer</extracomment>
            <translation>
                <numerusform>{n} no es un archivo de este equipo</numerusform>
                <numerusform>{n} no son archivos de este equipo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} no longer there</source>
            <comment>files</comment>
            <extracomment>One: {n} no longer there</extracomment>
            <translation>
                <numerusform>{n} ya no está</numerusform>
                <numerusform>{n} ya no están</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} changed since it was sent</source>
            <comment>files</comment>
            <extracomment>One: {n} changed since it was sent</extracomment>
            <translation>
                <numerusform>{n} cambiado desde que se envió</numerusform>
                <numerusform>{n} cambiados desde que se enviaron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} still to be uploaded</source>
            <comment>files</comment>
            <extracomment>One: {n} still to be uploaded</extracomment>
            <translation>
                <numerusform>{n} aún por subir</numerusform>
                <numerusform>{n} aún por subir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} named so already</source>
            <comment>files</comment>
            <extracomment>One: {n} named so already</extracomment>
            <translation>
                <numerusform>{n} ya se llama así</numerusform>
                <numerusform>{n} ya se llaman así</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} the name was taken meanwhile</source>
            <comment>files</comment>
            <extracomment>One: {n} the name was taken meanwhile</extracomment>
            <translation>
                <numerusform>{n} con el nombre ocupado mientras tanto</numerusform>
                <numerusform>{n} con el nombre ocupado mientras tanto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} the system refused it</source>
            <comment>files</comment>
            <extracomment>One: {n} the system refused it</extracomment>
            <translation>
                <numerusform>{n} rechazado por el sistema</numerusform>
                <numerusform>{n} rechazados por el sistema</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} stopped before it</source>
            <comment>files</comment>
            <extracomment>One: {n} stopped before it</extracomment>
            <translation>
                <numerusform>{n} sin hacer por la detención</numerusform>
                <numerusform>{n} sin hacer por la detención</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Renamed {n} files</source>
            <extracomment>One: Renamed {n} file</extracomment>
            <translation>
                <numerusform>Nombre de {n} archivo cambiado</numerusform>
                <numerusform>Nombres de {n} archivos cambiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Copied {n} files</source>
            <extracomment>One: Copied {n} file</extracomment>
            <translation>
                <numerusform>{n} archivo copiado</numerusform>
                <numerusform>{n} archivos copiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} files have their old names again</source>
            <extracomment>One: {n} file has its old name again</extracomment>
            <translation>
                <numerusform>{n} archivo tiene de nuevo su nombre anterior</numerusform>
                <numerusform>{n} archivos tienen de nuevo sus nombres anteriores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} copies were deleted again</source>
            <extracomment>One: {n} copy was deleted again</extracomment>
            <translation>
                <numerusform>{n} copia eliminada</numerusform>
                <numerusform>{n} copias eliminadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} to rename</source>
            <comment>files</comment>
            <extracomment>One: {n} to rename</extracomment>
            <translation>
                <numerusform>{n} por cambiar de nombre</numerusform>
                <numerusform>{n} por cambiar de nombre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} to copy</source>
            <comment>files</comment>
            <extracomment>One: {n} to copy</extracomment>
            <translation>
                <numerusform>{n} por copiar</numerusform>
                <numerusform>{n} por copiar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>There is no field {name}; “Insert a field” lists them</source>
            <translation>No existe el campo {name}; «Insertar un campo» los muestra</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>no value in {field}</source>
            <translation>sin valor en {field}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>The first {shown} of {total} are shown.</source>
            <translation>Se muestran los primeros {shown} de {total}.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Copy {n} files</source>
            <extracomment>One: Copy {n} file</extracomment>
            <translation>
                <numerusform>Copiar {n} archivo</numerusform>
                <numerusform>Copiar {n} archivos</numerusform>
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
            <translation>Copiar</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Rename {n} files</source>
            <extracomment>One: Rename {n} file</extracomment>
            <translation>
                <numerusform>Cambiar el nombre de {n} archivo</numerusform>
                <numerusform>Cambiar el nombre de {n} archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{done} of {n} files</source>
            <extracomment>One: {done} of {n} file</extracomment>
            <translation>
                <numerusform>{done} de {n} archivo</numerusform>
                <numerusform>{done} de {n} archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>The first page is on its way.</source>
            <translation>Se está cargando la primera página.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>They could not be loaded; see above.</source>
            <translation>No se pudieron cargar; vea más arriba.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>The place in the list had expired at Extend, so the list starts over.</source>
            <translation>La posición en la lista había caducado en Extend, así que la lista empieza de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>The filter looks at all files of the account.</source>
            <translation>El filtro busca en todos los archivos de la cuenta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Its files were deleted since the list was opened.</source>
            <translation>Sus archivos se eliminaron desde que se abrió la lista.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Files sent with a batch are listed here. Start with files from this computer.</source>
            <translation>Aquí se muestran los archivos enviados con un lote. Empiece con archivos de este equipo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Stopping after the files that are being deleted now…</source>
            <translation>Se detendrá después de los archivos que se están eliminando ahora…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Fetching the file from Extend…</source>
            <translation>Obteniendo el archivo de Extend…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>There is no picture of this type of file. Download it to open it in its own program.</source>
            <translation>No hay imagen para este tipo de archivo. Descárguelo para abrirlo en su propio programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Select all that match, on all pages</source>
            <translation>Seleccionar todos los que coinciden, en todas las páginas</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Sorted by {column}: only the {n} rows of this page</source>
            <extracomment>One: Sorted by {column}: only the {n} row of this page</extracomment>
            <translation>
                <numerusform>Ordenado por {column}: solo la {n} fila de esta página</numerusform>
                <numerusform>Ordenado por {column}: solo las {n} filas de esta página</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Selecting all that match: {count} so far</source>
            <translation>Seleccionando todos los que coinciden: {count} hasta ahora</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>No file matches</source>
            <translation>Ningún archivo coincide</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>All {n} files that match selected</source>
            <extracomment>One: All {n} file that match selected</extracomment>
            <translation>
                <numerusform>Seleccionado el único archivo que coincide</numerusform>
                <numerusform>Seleccionados los {n} archivos que coinciden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>{n} selected on {pages}</source>
            <comment>files</comment>
            <extracomment>One: {n} selected on {pages}</extracomment>
            <translation>
                <numerusform>{n} seleccionado en {pages}</numerusform>
                <numerusform>{n} seleccionados en {pages}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>{n} selected</source>
            <comment>files</comment>
            <extracomment>One: {n} selected</extracomment>
            <translation>
                <numerusform>{n} seleccionado</numerusform>
                <numerusform>{n} seleccionados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Stopped: the first {n} files that match are selected</source>
            <extracomment>One: Stopped: the first {n} file that match are selected</extracomment>
            <translation>
                <numerusform>Detenido: está seleccionado el primer archivo que coincide</numerusform>
                <numerusform>Detenido: están seleccionados los primeros {n} archivos que coinciden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Delete {n} files at Extend?</source>
            <extracomment>One: Delete {n} file at Extend?</extracomment>
            <translation>
                <numerusform>¿Eliminar {n} archivo en Extend?</numerusform>
                <numerusform>¿Eliminar {n} archivos en Extend?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Delete “{name}” at Extend?</source>
            <translation>¿Eliminar «{name}» en Extend?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>This is for good, for everybody in the account: what is deleted can no longer be opened in the dashboard or be reused. Results stay. Files that a batch still needs are left.</source>
            <translation>Es definitivo, para todos los usuarios de la cuenta: lo eliminado ya no se puede abrir en el panel de control ni reutilizar. Los resultados permanecen. Los archivos que un lote aún necesita no se eliminan.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete {n} files</source>
            <extracomment>One: Delete {n} file</extracomment>
            <translation>
                <numerusform>Eliminar {n} archivo</numerusform>
                <numerusform>Eliminar {n} archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Deleting at Extend: {done} of {total}</source>
            <translation>Eliminando en Extend: {done} de {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Downloading: {done} of {total} · {size}</source>
            <translation>Descargando: {done} de {total} · {size}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Deleted at Extend: {files}</source>
            <translation>Eliminado en Extend: {files}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Downloaded: {files}</source>
            <translation>Descargado: {files}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Retry {n}</source>
            <comment>files</comment>
            <extracomment>One: Retry {n}</extracomment>
            <translation>
                <numerusform>Reintentar {n}</numerusform>
                <numerusform>Reintentar {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>And {n} files more.</source>
            <extracomment>One: And {n} file more.</extracomment>
            <translation>
                <numerusform>Y {n} archivo más.</numerusform>
                <numerusform>Y {n} archivos más.</numerusform>
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
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/ui/models/files_model.py"></location>
            <source>Created</source>
            <translation>Creado</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>{count} of {n} files</source>
            <extracomment>One: {count} of {n} file</extracomment>
            <translation>
                <numerusform>{count} de {n} archivo</numerusform>
                <numerusform>{count} de {n} archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Page {number} of {total}</source>
            <translation>Página {number} de {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>JPEG picture</source>
            <translation>Imagen JPEG</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PNG picture</source>
            <translation>Imagen PNG</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>TIFF picture</source>
            <translation>Imagen TIFF</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>HEIC picture</source>
            <translation>Imagen HEIC</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Word document (doc)</source>
            <translation>Documento de Word (doc)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Word document (docx)</source>
            <translation>Documento de Word (docx)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Excel workbook (xls)</source>
            <translation>Libro de Excel (xls)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Excel workbook (xlsx)</source>
            <translation>Libro de Excel (xlsx)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PowerPoint presentation (ppt)</source>
            <translation>Presentación de PowerPoint (ppt)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PowerPoint presentation (pptx)</source>
            <translation>Presentación de PowerPoint (pptx)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>web page</source>
            <comment>a type of file</comment>
            <translation>página web</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>text</source>
            <comment>a type of file</comment>
            <translation>texto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Web page</source>
            <comment>a type of file</comment>
            <translation>Página web</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Text</source>
            <comment>a type of file</comment>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>its name says {type}</source>
            <translation>su nombre indica {type}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>its content does not look like {type}</source>
            <translation>su contenido no parece {type}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>its page only says “please wait”: print it to a PDF from Adobe Reader first</source>
            <translation>su página solo dice «espere»: imprímalo primero a un PDF desde Adobe Reader</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>{n} documents inside are not read</source>
            <extracomment>One: {n} document inside is not read</extracomment>
            <translation>
                <numerusform>{n} documento de su interior no se lee</numerusform>
                <numerusform>{n} documentos de su interior no se leen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>{n} are damaged</source>
            <comment>pages</comment>
            <extracomment>One: {n} is damaged</extracomment>
            <translation>
                <numerusform>{n} está dañada</numerusform>
                <numerusform>{n} están dañadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>{n} of {pages} are damaged</source>
            <extracomment>One: {n} of {pages} is damaged</extracomment>
            <translation>
                <numerusform>{n} de {pages} está dañada</numerusform>
                <numerusform>{n} de {pages} están dañadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Turn a pile of documents into a spreadsheet</source>
            <translation>Convierta una pila de documentos en una hoja de cálculo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Drop files, pick an extractor, and watch the results fill in.</source>
            <translation>Suelte archivos, elija un extractor y vea cómo llegan los resultados.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Choose where to work</source>
            <translation>Elija dónde trabajar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Practise in the sandbox, or use your Extend account.</source>
            <translation>Practique en el entorno de pruebas o use su cuenta de Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Check the connection</source>
            <translation>Compruebe la conexión</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>The test says what the key can do.</source>
            <translation>La prueba indica qué permite hacer la clave.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Send a batch</source>
            <translation>Envíe un lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Sample documents are one click away.</source>
            <translation>Los documentos de ejemplo están a un clic.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>A practice server on this computer that reads real documents.</source>
            <translation>Un servidor de práctica en este equipo que lee documentos reales.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>No key and no cost</source>
            <translation>Sin clave y gratuito</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Nothing leaves this computer</source>
            <translation>Nada sale de este equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Sample extractors for invoices, receipts and leases</source>
            <translation>Extractores de facturas, recibos y alquileres</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Sample documents to send</source>
            <translation>Documentos de ejemplo para enviar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Use the API key of your workspace. It is kept in this computer's keyring.</source>
            <translation>Use la clave de API de su espacio de trabajo. Se guarda en el depósito de claves de este equipo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Search the guide</source>
            <translation>Buscar en la guía</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>No page matches these words</source>
            <translation>Ninguna página contiene estas palabras</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>First steps</source>
            <translation>Primeros pasos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Adding documents</source>
            <translation>Añadir documentos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Files that need you</source>
            <translation>Archivos que necesitan su atención</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Plan, cost and Submit</source>
            <translation>Plan, costo y envío</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Watching a batch</source>
            <translation>Seguir un lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Checking results</source>
            <translation>Revisar los resultados</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Exporting</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <location filename="extend_desktop/ui/views/composer/pane.py"></location>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Files at Extend</source>
            <translation>Archivos en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Accounts, keys and networks</source>
            <translation>Cuentas, claves y redes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>When something is wrong</source>
            <translation>Cuando algo va mal</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>The window</source>
            <translation>La ventana</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <location filename="extend_desktop/ui/views/settings/dialog.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
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
            <translation>Europeo occidental (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Central European (Windows)</source>
            <translation>Europeo central (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Cyrillic (Windows)</source>
            <translation>Cirílico (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Greek (Windows)</source>
            <translation>Griego (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Japanese (Shift-JIS)</source>
            <translation>Japonés (Shift-JIS)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Western European (Mac)</source>
            <translation>Europeo occidental (Mac)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)</source>
            <translation>Listas (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Goes along with each input, and comes back in exports</source>
            <translation>Se envían con cada entrada y vuelven en las exportaciones</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Extend or this program uses this name, so the column cannot go along</source>
            <translation>Extend o este programa usa este nombre, así que la columna no se puede enviar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Comma</source>
            <translation>Coma</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Semicolon</source>
            <translation>Punto y coma</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Tab</source>
            <comment>a character</comment>
            <translation>Tabulador</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Vertical bar</source>
            <translation>Barra vertical</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with too few columns ({lines})</source>
            <extracomment>One: {n} row with too few columns ({lines})</extracomment>
            <translation>
                <numerusform>{n} fila con columnas de menos ({lines})</numerusform>
                <numerusform>{n} filas con columnas de menos ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with too many columns ({lines})</source>
            <extracomment>One: {n} row with too many columns ({lines})</extracomment>
            <translation>
                <numerusform>{n} fila con columnas de más ({lines})</numerusform>
                <numerusform>{n} filas con columnas de más ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with a quotation mark that is not closed ({lines})</source>
            <extracomment>One: {n} row with a quotation mark that is not closed ({lines})</extracomment>
            <translation>
                <numerusform>{n} fila con comillas sin cerrar ({lines})</numerusform>
                <numerusform>{n} filas con comillas sin cerrar ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with characters that this encoding does not have ({lines})</source>
            <extracomment>One: {n} row with characters that this encoding does not have ({lines})</extracomment>
            <translation>
                <numerusform>{n} fila con caracteres que esta codificación no tiene ({lines})</numerusform>
                <numerusform>{n} filas con caracteres que esta codificación no tiene ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with a cell that is too long ({lines})</source>
            <extracomment>One: {n} row with a cell that is too long ({lines})</extracomment>
            <translation>
                <numerusform>{n} fila con una celda demasiado larga ({lines})</numerusform>
                <numerusform>{n} filas con una celda demasiado larga ({lines})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>No inputs: the list has only a row with names of columns</source>
            <translation>Sin entradas: la lista solo tiene una fila con nombres de columnas</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} columns for each</source>
            <extracomment>One: {n} column for each</extracomment>
            <translation>
                <numerusform>{n} columna para cada una</numerusform>
                <numerusform>{n} columnas para cada una</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows without an input, left out</source>
            <extracomment>One: {n} row without an input, left out</extracomment>
            <translation>
                <numerusform>{n} fila sin entrada, excluida</numerusform>
                <numerusform>{n} filas sin entrada, excluidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with more than 10 KB of columns, blocked ({lines})</source>
            <extracomment>One: {n} row with more than 10 KB of columns, blocked ({lines})</extracomment>
            <translation>
                <numerusform>{n} fila con más de 10 KB de columnas, bloqueada ({lines})</numerusform>
                <numerusform>{n} filas con más de 10 KB de columnas, bloqueadas ({lines})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>none</source>
            <comment>columns</comment>
            <translation>ninguna</translation>
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
                <numerusform>línea {lines}</numerusform>
                <numerusform>líneas {lines}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Edit metadata…</source>
            <translation>Editar metadatos…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>several values</source>
            <translation>varios valores</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Add a key…</source>
            <translation>Añadir una clave…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <location filename="extend_desktop/ui/models/cells.py"></location>
            <source>no value</source>
            <translation>sin valor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Sent with each input, and comes back in exports as columns</source>
            <translation>Se envía con cada entrada y vuelve en las exportaciones como columnas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>A value has no key</source>
            <translation>Un valor no tiene clave</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Extend or this program uses the key “{key}”: choose another one</source>
            <translation>Extend o este programa usa la clave «{key}»: elija otra</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>The key “{key}” stands there twice</source>
            <translation>La clave «{key}» aparece dos veces</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Metadata of {n} inputs</source>
            <extracomment>One: Metadata of the input</extracomment>
            <translation>
                <numerusform>Metadatos de la entrada</numerusform>
                <numerusform>Metadatos de {n} entradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>More than the 10 KB that may go along, for {n} inputs: shorten a value</source>
            <extracomment>One: More than the 10 KB that may go along, for {n} input: shorten a value</extracomment>
            <translation>
                <numerusform>Se superan los 10 KB permitidos en {n} entrada: acorte un valor</numerusform>
                <numerusform>Se superan los 10 KB permitidos en {n} entradas: acorte un valor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Metadata of {n} inputs changed</source>
            <extracomment>One: Metadata of {n} input changed</extracomment>
            <translation>
                <numerusform>Metadatos de {n} entrada cambiados</numerusform>
                <numerusform>Metadatos de {n} entradas cambiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>… {n} more</source>
            <comment>keys</comment>
            <extracomment>One: … {n} more</extracomment>
            <translation>
                <numerusform>… {n} más</numerusform>
                <numerusform>… {n} más</numerusform>
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
            <translation>diario tamaño comprobar integridad compactar vacuum base de datos dañado espacio disco</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The journal holds every batch, input and result of all accounts on this computer. It is what lets work go on after a crash. Closing Settings cancels what is done to it here.</source>
            <translation>El diario contiene todos los lotes, entradas y resultados de todas las cuentas de este equipo. Gracias a él, el trabajo puede continuar después de un fallo. Al cerrar Ajustes se cancela lo que se esté haciendo aquí con él.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Reads the whole file and compares what belongs together. Nothing is changed.</source>
            <translation>Lee el archivo completo y compara lo que está relacionado. No se cambia nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Writes the file anew without the room that deleted batches left. Other work waits meanwhile; no batch may be running.</source>
            <translation>Escribe el archivo de nuevo sin el espacio que dejaron los lotes eliminados. Mientras tanto, el resto del trabajo espera; no puede haber ningún lote en curso.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Moves old batches of this account, with their results, into a file that you keep. They leave the journal only once the file was compared with them.</source>
            <translation>Mueve los lotes antiguos de esta cuenta, con sus resultados, a un archivo que usted conserva. Solo salen del diario una vez que el archivo se ha comparado con ellos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Brings the batches of such a file back; those that are here already are left alone.</source>
            <translation>Recupera los lotes de uno de esos archivos; los que ya están aquí no se tocan.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>archive old batches file read back restore</source>
            <translation>archivar lotes antiguos archivo leer recuperar restaurar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The journal is on a network folder</source>
            <translation>El diario está en una carpeta de red</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>No write-ahead log is possible in this folder, so it is slower.</source>
            <translation>En esta carpeta no es posible un registro de escritura anticipada, así que es más lento.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Open an account first; the journal is opened with it.</source>
            <translation>Abra primero una cuenta; el diario se abre con ella.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The check was cancelled before its end, so it does not say whether the journal is sound.</source>
            <translation>La comprobación se canceló antes de terminar, así que no indica si el diario está en buen estado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Compacting was cancelled. The journal is as it was.</source>
            <translation>La compactación se canceló. El diario está como estaba.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Archiving was cancelled. No file was written, and no batch has left.</source>
            <translation>El archivado se canceló. No se escribió ningún archivo ni salió ningún lote.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Reading was cancelled. Nothing of the archive is in the journal.</source>
            <translation>La lectura se canceló. Nada del archivo histórico está en el diario.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Compacting; other work waits</source>
            <translation>Compactando; el resto del trabajo espera</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Cancelling</source>
            <translation>Cancelando</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The journal is sound.</source>
            <translation>El diario está en buen estado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Nothing was changed. Pause your batches, save diagnostics and report this.</source>
            <translation>No se cambió nada. Pause sus lotes, guarde los diagnósticos y comuníquelo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Nothing more is written. Close Extend Desktop and start it again: what can be read is recovered then, and the damaged file is kept.</source>
            <translation>No se escribe nada más. Cierre Extend Desktop e inícielo de nuevo: entonces se recupera lo que se pueda leer y se conserva el archivo dañado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>No batch ended that long ago.</source>
            <translation>Ningún lote finalizó hace tanto tiempo.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} damaged places in the file</source>
            <extracomment>One: {n} damaged place in the file</extracomment>
            <translation>
                <numerusform>{n} lugar dañado en el archivo</numerusform>
                <numerusform>{n} lugares dañados en el archivo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} rows without what they belong to</source>
            <extracomment>One: {n} row without what it belongs to</extracomment>
            <translation>
                <numerusform>{n} fila sin aquello a lo que pertenece</numerusform>
                <numerusform>{n} filas sin aquello a lo que pertenecen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} inputs that are counted wrongly</source>
            <extracomment>One: {n} input that is counted wrongly</extracomment>
            <translation>
                <numerusform>{n} entrada mal contada</numerusform>
                <numerusform>{n} entradas mal contadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} inputs with others' runs</source>
            <extracomment>One: {n} input with another's run</extracomment>
            <translation>
                <numerusform>{n} entrada con una ejecución ajena</numerusform>
                <numerusform>{n} entradas con ejecuciones ajenas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} inputs of ended batches with work left</source>
            <extracomment>One: {n} input of an ended batch with work left</extracomment>
            <translation>
                <numerusform>{n} entrada de un lote finalizado con trabajo pendiente</numerusform>
                <numerusform>{n} entradas de lotes finalizados con trabajo pendiente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} results that are not here</source>
            <extracomment>One: {n} result that is not here</extracomment>
            <translation>
                <numerusform>{n} resultado que no está aquí</numerusform>
                <numerusform>{n} resultados que no están aquí</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{folder}: work is slower there, only one program on one computer can use it at a time, and no command reads it while the window is open. While the network is away nothing goes on. To keep it on this computer, start the program with EXTEND_DESKTOP_HOME set to a local folder; the README says what to copy there first.</source>
            <translation>{folder}: allí el trabajo es más lento, solo un programa de un equipo puede usarlo a la vez y ningún comando lo lee mientras la ventana está abierta. Mientras no haya red, nada continúa. Para guardarlo en este equipo, inicie el programa con EXTEND_DESKTOP_HOME apuntando a una carpeta local; el README indica qué copiar allí primero.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Found: {flaws}.</source>
            <translation>Encontrado: {flaws}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Nothing was given back: the journal was compact already, or another program reads it at this moment.</source>
            <translation>No se liberó nada: el diario ya estaba compacto, u otro programa lo está leyendo en este momento.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{size} were given back.</source>
            <translation>Se liberaron {size}.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches would leave the journal</source>
            <extracomment>One: {n} batch would leave the journal</extracomment>
            <translation>
                <numerusform>{n} lote saldría del diario</numerusform>
                <numerusform>{n} lotes saldrían del diario</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches left for {name}. “Read an archive…” brings them back. Compact gives their room back.</source>
            <extracomment>One: {n} batch left for {name}. “Read an archive…” brings them back. Compact gives their room back.</extracomment>
            <translation>
                <numerusform>{n} lote ha pasado a {name}. «Leer un archivo histórico…» lo recupera. «Compactar» libera su espacio.</numerusform>
                <numerusform>{n} lotes han pasado a {name}. «Leer un archivo histórico…» los recupera. «Compactar» libera su espacio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches came back</source>
            <extracomment>One: {n} batch came back</extracomment>
            <translation>
                <numerusform>{n} lote recuperado</numerusform>
                <numerusform>{n} lotes recuperados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches were here already</source>
            <extracomment>One: {n} batch was here already</extracomment>
            <translation>
                <numerusform>{n} lote ya estaba aquí</numerusform>
                <numerusform>{n} lotes ya estaban aquí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches belong to an account that is not on this computer (any more), so no list shows them.</source>
            <extracomment>One: {n} batch belongs to an account that is not on this computer (any more), so no list shows it.</extracomment>
            <translation>
                <numerusform>{n} lote pertenece a una cuenta que no está (o ya no está) en este equipo, así que ninguna lista lo muestra.</numerusform>
                <numerusform>{n} lotes pertenecen a una cuenta que no está (o ya no está) en este equipo, así que ninguna lista los muestra.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>List in “{account}”</source>
            <translation>Mostrar en «{account}»</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches are listed in “{account}” now.</source>
            <extracomment>One: {n} batch is listed in “{account}” now.</extracomment>
            <translation>
                <numerusform>{n} lote se muestra ahora en «{account}».</numerusform>
                <numerusform>{n} lotes se muestran ahora en «{account}».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Results come from the journal; what is only at Extend is found if the account is of the same workspace.</source>
            <translation>Los resultados vienen del diario; lo que solo está en Extend se encuentra si la cuenta es del mismo espacio de trabajo.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>ended more than {n} months ago</source>
            <extracomment>One: ended more than {n} month ago</extracomment>
            <translation>
                <numerusform>finalizados hace más de {n} mes</numerusform>
                <numerusform>finalizados hace más de {n} meses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Checking, step {step} of {total}</source>
            <translation>Comprobando, paso {step} de {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Copying and comparing, {share}</source>
            <translation>Copiando y comparando, {share}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The file is whole. Leaving the journal, {step} of {total}</source>
            <translation>El archivo está completo. Saliendo del diario, {step} de {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Reading, {share}</source>
            <translation>Leyendo, {share}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{file}, and {log} of log beside it; {free} of it hold nothing</source>
            <translation>{file}, y {log} de registro junto a él; {free} no contienen nada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{file}, and {log} of log beside it</source>
            <translation>{file}, y {log} de registro junto a él</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{file}; {free} of it hold nothing</source>
            <translation>{file}; {free} no contienen nada</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches belong to another account, whose list shows them</source>
            <extracomment>One: {n} batch belongs to another account, whose list shows it</extracomment>
            <translation>
                <numerusform>{n} lote pertenece a otra cuenta, cuya lista lo muestra</numerusform>
                <numerusform>{n} lotes pertenecen a otra cuenta, cuya lista los muestra</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file is there already</source>
            <translation>El archivo ya existe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing is written over {path}: it may hold batches that are nowhere else.</source>
            <translation>No se escribe nada encima de {path}: puede contener lotes que no están en ningún otro lugar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing is written over a file that is there: it may hold batches that are nowhere else.</source>
            <translation>No se escribe nada encima de un archivo existente: puede contener lotes que no están en ningún otro lugar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing was changed. Choose another name.</source>
            <translation>No se cambió nada. Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file is no archive that can be read</source>
            <translation>El archivo no es un archivo histórico que se pueda leer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{path} is damaged, or was not written by Extend Desktop.</source>
            <translation>{path} está dañado o no lo escribió Extend Desktop.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing was changed. Choose a file that “Archive old batches…” has written.</source>
            <translation>No se cambió nada. Elija un archivo escrito por «Archivar lotes antiguos…».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>A batch is running</source>
            <translation>Hay un lote en curso</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The batch {name} is running and would have to wait for long.</source>
            <translation>El lote {name} está en curso y tendría que esperar mucho tiempo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>A batch is running and would have to wait for long.</source>
            <translation>Hay un lote en curso y tendría que esperar mucho tiempo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Pause it, or try again when it has ended.</source>
            <translation>Páuselo o inténtelo de nuevo cuando haya finalizado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file {path} is damaged and cannot be moved aside.</source>
            <translation>El archivo {path} está dañado y no se puede apartar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The local journal is damaged, so nothing more is sent or written.</source>
            <translation>El diario local está dañado, así que no se envía ni se escribe nada más.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Close Extend Desktop and start it again: what can be read is recovered, and the damaged file is kept.</source>
            <translation>Cierre Extend Desktop e inícielo de nuevo: se recupera lo que se pueda leer y se conserva el archivo dañado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{reason_words} What was there is kept: {kept}</source>
            <translation>{reason_words} Se conserva lo que había: {kept}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>What could be read of it was recovered; the damaged file is kept: {kept}</source>
            <translation>Se recuperó lo que se pudo leer de él; se conserva el archivo dañado: {kept}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>It was there at an earlier start and is gone: {path}</source>
            <translation>Estaba allí en un inicio anterior y ha desaparecido: {path}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>What could be read of it was recovered.</source>
            <translation>Se recuperó lo que se pudo leer de él.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing is sent before you have seen this: press Understood in the window, or add --new-journal to the command.</source>
            <translation>No se envía nada antes de que haya visto esto: pulse «Entendido» en la ventana o añada --new-journal al comando.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is in use on another computer</source>
            <translation>El diario está en uso en otro equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{host} is using the journal {path}.</source>
            <translation>{host} está usando el diario {path}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Another computer is using the journal.</source>
            <translation>Otro equipo está usando el diario.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Close Extend Desktop there. If that computer was switched off, wait five minutes, then try again.</source>
            <translation>Cierre Extend Desktop allí. Si ese equipo se apagó, espere cinco minutos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The window has the journal</source>
            <translation>La ventana tiene el diario</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Only one program writes to the journal at a time, and the window has it open.</source>
            <translation>Solo un programa escribe en el diario a la vez, y la ventana lo tiene abierto.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Open Settings, Journal in the window and do it there, or close the window and run this again. “journal check” reads beside it.</source>
            <translation>Abra Ajustes &gt; Diario en la ventana y hágalo allí, o cierre la ventana y ejecute esto de nuevo. «journal check» lo lee al mismo tiempo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal cannot be opened</source>
            <translation>El diario no se puede abrir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{reason_words} Nothing was changed: {path}</source>
            <translation>{reason_words} No se cambió nada: {path}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file of the journal cannot be read. Nothing was changed.</source>
            <translation>El archivo del diario no se puede leer. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Give it back its place and its rights, then try again.</source>
            <translation>Devuélvale su lugar y sus permisos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is in use</source>
            <translation>El diario está en uso</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Another program is using the local journal.</source>
            <translation>Otro programa está usando el diario local.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Close other copies of Extend Desktop, then try again.</source>
            <translation>Cierre las demás copias de Extend Desktop e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is from a newer version</source>
            <translation>El diario es de una versión más reciente</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The local journal was written by a newer Extend Desktop and is left untouched.</source>
            <translation>El diario local lo escribió una versión más reciente de Extend Desktop y no se toca.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Install the newer version again.</source>
            <translation>Instale de nuevo la versión más reciente.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>An older Extend Desktop is using the journal</source>
            <translation>Una versión anterior de Extend Desktop está usando el diario</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The local journal is open in an older version of the program, and cannot be read yet.</source>
            <translation>El diario local está abierto en una versión más antigua del programa y aún no se puede leer.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Close the older one; the journal is brought up to date at the next start.</source>
            <translation>Cierre la más antigua; el diario se actualiza en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No keyring on this computer</source>
            <translation>No hay depósito de claves en este equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system offers no place to keep the key, so it is kept until the program ends.</source>
            <translation>El sistema no ofrece ningún lugar donde guardar la clave, así que se conserva hasta que se cierre el programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Install or start a keyring (for example GNOME Keyring). Settings, Key store offers an encrypted file instead.</source>
            <translation>Instale o inicie un depósito de claves (por ejemplo, GNOME Keyring). Como alternativa, Ajustes &gt; Almacén de claves ofrece un archivo cifrado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring writes keys in plain text</source>
            <translation>El depósito de claves escribe las claves en texto sin cifrar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{backend} keeps secrets in the clear, so it is not used.</source>
            <translation>{backend} guarda los secretos sin cifrar, así que no se usa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It is not used.</source>
            <translation>No se usa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Remove it, or choose another keyring in keyring's settings. Settings, Key store offers an encrypted file instead.</source>
            <translation>Quítelo o elija otro depósito de claves en los ajustes de keyring. Como alternativa, Ajustes &gt; Almacén de claves ofrece un archivo cifrado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring is switched off</source>
            <translation>El depósito de claves está desactivado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{backend} keeps nothing, so no key is given to it.</source>
            <translation>{backend} no guarda nada, así que no se le entrega ninguna clave.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It keeps nothing.</source>
            <translation>No guarda nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Take that setting of keyring's away. Settings, Key store offers an encrypted file instead.</source>
            <translation>Quite ese ajuste de keyring. Como alternativa, Ajustes &gt; Almacén de claves ofrece un archivo cifrado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring that was asked for is not there</source>
            <translation>El depósito de claves solicitado no está disponible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>PYTHON_KEYRING_BACKEND names {backend}, which cannot be loaded.</source>
            <translation>PYTHON_KEYRING_BACKEND indica {backend}, que no se puede cargar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It cannot be loaded.</source>
            <translation>No se puede cargar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Remove the variable, or correct it, and start again. Settings, Key store offers an encrypted file instead.</source>
            <translation>Quite la variable o corríjala e inicie de nuevo. Como alternativa, Ajustes &gt; Almacén de claves ofrece un archivo cifrado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring is locked</source>
            <translation>El depósito de claves está bloqueado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring is locked, or its password was not given.</source>
            <translation>El depósito de claves del sistema está bloqueado o no se indicó su contraseña.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Unlock the keyring and try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Desbloquee el depósito de claves e inténtelo de nuevo. Una clave introducida mientras tanto se conserva hasta que se cierre el programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring refused access</source>
            <translation>El depósito de claves denegó el acceso</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring does not let this program read or keep the key.</source>
            <translation>El depósito de claves del sistema no permite a este programa leer ni guardar la clave.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Allow Extend Desktop in the system's keyring and try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Autorice a Extend Desktop en el depósito de claves del sistema e inténtelo de nuevo. Una clave introducida mientras tanto se conserva hasta que se cierre el programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring is full</source>
            <translation>El depósito de claves está lleno</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring has no room for another entry.</source>
            <translation>En el depósito de claves del sistema no cabe otra entrada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Remove entries that are no longer needed from it. A key entered meanwhile is kept until the program ends.</source>
            <translation>Quite de él las entradas que ya no se necesiten. Una clave introducida mientras tanto se conserva hasta que se cierre el programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key is too long for the keyring</source>
            <translation>La clave es demasiado larga para el depósito de claves</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring refused the key or kept only a part of it.</source>
            <translation>El depósito de claves del sistema rechazó la clave o solo guardó una parte.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Settings, Key store offers an encrypted file instead. A key entered meanwhile is kept until the program ends.</source>
            <translation>Como alternativa, Ajustes &gt; Almacén de claves ofrece un archivo cifrado. Una clave introducida mientras tanto se conserva hasta que se cierre el programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring does not answer</source>
            <translation>El depósito de claves no responde</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No answer came in time; the keyring may be waiting for its password.</source>
            <translation>No llegó ninguna respuesta a tiempo; puede que el depósito de claves esté esperando su contraseña.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>If it asks for its password, give it and try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Si pide su contraseña, introdúzcala e inténtelo de nuevo. Una clave introducida mientras tanto se conserva hasta que se cierre el programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring failed</source>
            <translation>El depósito de claves falló</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring did not keep or give back the key.</source>
            <translation>El depósito de claves del sistema no guardó o no devolvió la clave.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Try again. Settings, Key store offers an encrypted file instead. A key entered meanwhile is kept until the program ends.</source>
            <translation>Inténtelo de nuevo. Como alternativa, Ajustes &gt; Almacén de claves ofrece un archivo cifrado. Una clave introducida mientras tanto se conserva hasta que se cierre el programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>There is no key for this account</source>
            <translation>No hay clave para esta cuenta</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No key for {account} was found on this computer.</source>
            <translation>No se encontró en este equipo ninguna clave para {account}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No key was found for the account.</source>
            <translation>No se encontró ninguna clave para la cuenta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Enter the account's API key.</source>
            <translation>Introduzca la clave de API de la cuenta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>This cannot be an API key</source>
            <translation>Esto no puede ser una clave de API</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{variable} was not used, and nothing was sent: {reason_words}</source>
            <translation>No se usó {variable} y no se envió nada: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Nothing was sent: {reason_words}</source>
            <translation>No se envió nada: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Nothing was sent.</source>
            <translation>No se envió nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Copy the key again, in one piece. Keys are made in Extend's dashboard, under Developers.</source>
            <translation>Copie la clave de nuevo, de una sola pieza. Las claves se crean en el panel de control de Extend, en Developers.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key file is locked</source>
            <translation>El archivo de claves está bloqueado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Keys are kept in an encrypted file, and its passphrase was not given yet.</source>
            <translation>Las claves se guardan en un archivo cifrado y aún no se ha indicado su frase de contraseña.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Enter its passphrase, in a command at the terminal. A key entered meanwhile is kept until the program ends.</source>
            <translation>Introduzca su frase de contraseña; con un comando, en el terminal. Una clave introducida mientras tanto se conserva hasta que se cierre el programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The passphrase does not open the key file</source>
            <translation>La frase de contraseña no abre el archivo de claves</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It is another one, or the file's beginning was damaged. Nothing was changed.</source>
            <translation>Es otra o se ha dañado el principio del archivo. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Mind capitals and the keyboard's language, then try again.</source>
            <translation>Compruebe las mayúsculas y el idioma del teclado e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>There is no passphrase</source>
            <translation>No hay frase de contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>A key file needs one.</source>
            <translation>Un archivo de claves necesita una.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Enter a passphrase: several words that nobody would guess.</source>
            <translation>Introduzca una frase de contraseña: varias palabras que nadie adivinaría.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file is damaged</source>
            <translation>El archivo de claves está dañado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It cannot be decrypted any more. It was left as it is.</source>
            <translation>Ya no se puede descifrar. Se ha dejado como está.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Put a copy of it in its place, or start a new file in Settings, Key store, and enter the keys again.</source>
            <translation>Ponga una copia en su lugar, o empiece un archivo nuevo en Ajustes &gt; Almacén de claves e introduzca las claves de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file is from a newer version</source>
            <translation>El archivo de claves es de una versión más reciente</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It was written by a newer Extend Desktop and is left untouched.</source>
            <translation>Lo escribió una versión más reciente de Extend Desktop y no se toca.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Install the newer version again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Instale de nuevo la versión más reciente. Una clave introducida mientras tanto se conserva hasta que se cierre el programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file cannot be read</source>
            <translation>El archivo de claves no se puede leer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} cannot be read.</source>
            <translation>{path} no se puede leer.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The file cannot be read.</source>
            <translation>El archivo no se puede leer.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Check the rights of the file and its folder, then try again.</source>
            <translation>Compruebe los permisos del archivo y de su carpeta e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file cannot be written</source>
            <translation>El archivo de claves no se puede escribir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{reason_words} Its old content is whole: {path}</source>
            <translation>{reason_words} Su contenido anterior está intacto: {path}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Its old content is whole.</source>
            <translation>Su contenido anterior está intacto.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Make room, or check the rights of the folder, then try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Libere espacio o compruebe los permisos de la carpeta e inténtelo de nuevo. Una clave introducida mientras tanto se conserva hasta que se cierre el programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file could not be worked with</source>
            <translation>No se pudo trabajar con el archivo de claves</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Encryption did not come to an end.</source>
            <translation>El cifrado no llegó a terminar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>Inténtelo de nuevo. Una clave introducida mientras tanto se conserva hasta que se cierre el programa.</translation>
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
            <translation>Administrador de credenciales de Windows</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>macOS Keychain</source>
            <translation>Llavero de macOS</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Encrypted file</source>
            <translation>Archivo cifrado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>This session only</source>
            <translation>Solo esta sesión</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>This computer's keyring</source>
            <translation>Depósito de claves de este equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Opened with your login; nothing more to enter.</source>
            <translation>Se abre con su inicio de sesión; no hay que introducir nada más.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Opened with a passphrase at each start; nobody can open it without.</source>
            <translation>Se abre con una frase de contraseña en cada inicio; nadie puede abrirlo sin ella.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Kept in memory; keys are entered again at each start.</source>
            <translation>Se guarda en la memoria; las claves se introducen de nuevo en cada inicio.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys go to this computer's keyring from now on.</source>
            <translation>Desde ahora, las claves se guardan en el depósito de claves de este equipo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys go to the encrypted file from now on.</source>
            <translation>Desde ahora, las claves se guardan en el archivo cifrado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys go to memory from now on, until the program ends.</source>
            <translation>Desde ahora, las claves se guardan en la memoria, hasta que se cierre el programa.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>{n} keys moved to this computer's keyring.</source>
            <extracomment>One: {n} key moved to this computer's keyring.</extracomment>
            <translation>
                <numerusform>{n} clave movida al depósito de claves de este equipo.</numerusform>
                <numerusform>{n} claves movidas al depósito de claves de este equipo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>{n} keys moved to the encrypted file.</source>
            <extracomment>One: {n} key moved to the encrypted file.</extracomment>
            <translation>
                <numerusform>{n} clave movida al archivo cifrado.</numerusform>
                <numerusform>{n} claves movidas al archivo cifrado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>{n} keys moved to memory, until the program ends.</source>
            <extracomment>One: {n} key moved to memory, until the program ends.</extracomment>
            <translation>
                <numerusform>{n} clave movida a la memoria, hasta que se cierre el programa.</numerusform>
                <numerusform>{n} claves movidas a la memoria, hasta que se cierre el programa.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in the encrypted file.</source>
            <translation>La clave se guarda en el archivo cifrado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in memory until the program ends.</source>
            <translation>La clave se guarda en la memoria hasta que se cierre el programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key comes from EXTEND_API_KEY and is not stored.</source>
            <translation>La clave viene de EXTEND_API_KEY y no se almacena.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>No key is stored.</source>
            <translation>No hay ninguna clave almacenada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key in keyring</source>
            <translation>Clave en el depósito de claves</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key in encrypted file</source>
            <translation>Clave en el archivo cifrado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key in memory</source>
            <translation>Clave en la memoria</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key from EXTEND_API_KEY</source>
            <translation>Clave de EXTEND_API_KEY</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>No key stored</source>
            <translation>Sin clave almacenada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Several words that nobody would guess; it cannot be recovered.</source>
            <translation>Varias palabras que nadie adivinaría; no se puede recuperar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The two passphrases differ.</source>
            <translation>Las dos frases de contraseña son distintas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>A passphrase has 8 characters or more.</source>
            <translation>Una frase de contraseña tiene 8 caracteres o más.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>A test secret was written, read back and deleted.</source>
            <translation>Se escribió, se volvió a leer y se eliminó un secreto de prueba.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Move keys</source>
            <translation>Mover claves</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keep keys there now</source>
            <translation>Guardar las claves allí</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/passphrase.py"></location>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Change passphrase</source>
            <translation>Cambiar frase de contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Enter a key instead…</source>
            <translation>Introducir una clave en su lugar…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Enter the passphrase…</source>
            <translation>Introducir la frase de contraseña…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Leave them there…</source>
            <translation>Dejarlas allí…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Begin a new file</source>
            <translation>Empezar un archivo nuevo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>keyring key store encrypted file passphrase session password vault wallet</source>
            <translation>depósito de claves almacén de claves archivo cifrado frase de contraseña sesión contraseña llavero cartera</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>In use: {store}</source>
            <translation>En uso: {store}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in this computer's keyring.</source>
            <translation>La clave se guarda en el depósito de claves de este equipo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in this computer's keyring: {store}.</source>
            <translation>La clave se guarda en el depósito de claves de este equipo: {store}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Practice data; nothing is sent to Extend</source>
            <translation>Datos de práctica; no se envía nada a Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key has to be entered again at the next start.</source>
            <translation>La clave se tiene que introducir de nuevo en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The old store did not delete its copies; delete them there.</source>
            <translation>El almacén anterior no eliminó sus copias; elimínelas allí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The file was put aside as {path}. Enter a passphrase for a new one.</source>
            <translation>El archivo se apartó como {path}. Introduzca una frase de contraseña para uno nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys are kept in an encrypted file</source>
            <translation>Las claves se guardan en un archivo cifrado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Enter its passphrase to open it until the program ends.</source>
            <translation>Introduzca su frase de contraseña para abrirlo hasta que se cierre el programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Continue without the keys in the present store?</source>
            <translation>¿Continuar sin las claves del almacén actual?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>They stay where they are, unread; keys of accounts have to be entered again.</source>
            <translation>Permanecen donde están, sin leer; las claves de las cuentas se tienen que introducir de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>invisible characters</source>
            <translation>caracteres invisibles</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>quotes or punctuation</source>
            <translation>comillas o signos de puntuación</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>the word “Bearer”</source>
            <translation>la palabra «Bearer»</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>a variable's name</source>
            <translation>el nombre de una variable</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>Taken off around the key: {junk}.</source>
            <translation>Quitado alrededor de la clave: {junk}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>Taken off around the key: {first} and {last}.</source>
            <translation>Quitado alrededor de la clave: {first} y {last}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>not found at Extend; you decide</source>
            <translation>no encontrado en Extend; usted decide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>you decide</source>
            <translation>usted decide</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>looking at Extend for {n} inputs until {time}</source>
            <extracomment>One: looking at Extend for {n} input until {time}</extracomment>
            <translation>
                <numerusform>buscando {n} entrada en Extend (hasta {time})</numerusform>
                <numerusform>buscando {n} entradas en Extend (hasta {time})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>sent {time}</source>
            <translation>enviado: {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer, and not found at Extend: you decide</source>
            <translation>Sin respuesta y no encontrado en Extend: usted decide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer, and Extend could not be asked: you decide</source>
            <translation>Sin respuesta y no se pudo consultar a Extend: usted decide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer yet; checking whether Extend took the batch. Nothing is sent twice.</source>
            <translation>Sin respuesta; comprobando si Extend aceptó el lote. Nada se envía dos veces.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer yet; checking until {time} whether Extend took the batch. Nothing is sent twice.</source>
            <translation>Sin respuesta; comprobando hasta las {time} si Extend aceptó el lote. Nada se envía dos veces.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>request id {id}</source>
            <translation>ID de la solicitud {id}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>no request id</source>
            <translation>sin ID de solicitud</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>Extend is asked once more first. If the first submission did arrive after all, they are processed twice and may be charged twice. Looking again costs nothing.</source>
            <extracomment>One: Extend is asked once more first. If the first submission did arrive after all, it is processed twice and may be charged twice. Looking again costs nothing.</extracomment>
            <translation>
                <numerusform>Primero se consulta a Extend una vez más. Si el primer envío llegó finalmente, se procesa dos veces y puede cobrarse dos veces. Volver a buscar no cuesta nada.</numerusform>
                <numerusform>Primero se consulta a Extend una vez más. Si el primer envío llegó finalmente, se procesan dos veces y pueden cobrarse dos veces. Volver a buscar no cuesta nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>Send {n} inputs again?</source>
            <extracomment>One: Send {n} input again?</extracomment>
            <translation>
                <numerusform>¿Enviar de nuevo {n} entrada?</numerusform>
                <numerusform>¿Enviar de nuevo {n} entradas?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>Sent {time}</source>
            <translation>Enviado: {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>The look-up would go on until {time}.</source>
            <translation>La búsqueda continuaría hasta {time}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>not looked for yet</source>
            <translation>aún no se ha buscado</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>looked {n} times, last {time}, through {runs}</source>
            <extracomment>One: looked once, last {time}, through {runs}</extracomment>
            <translation>
                <numerusform>buscado una vez: {time}, en {runs}</numerusform>
                <numerusform>buscado {n} veces, la última: {time}, en {runs}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>Documents are being uploaded</source>
            <translation>Se están subiendo documentos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>When a batch ends or needs you while another window is in front.</source>
            <translation>Cuando un lote finaliza o requiere su atención mientras otra ventana está delante.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>While files are on their way to Extend. Closing the lid of a laptop sleeps all the same.</source>
            <translation>Mientras haya archivos en camino a Extend. Al cerrar la tapa de un portátil, se suspende igualmente.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” was submitted</source>
            <translation>«{name}» se ha enviado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” has failed inputs</source>
            <translation>«{name}» tiene entradas fallidas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” is half done</source>
            <translation>«{name}» va por la mitad</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” needs your decision</source>
            <translation>«{name}» necesita su decisión</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” is done</source>
            <translation>«{name}» ha terminado</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>{n} inputs got no answer and were not found at Extend: send them again or not.</source>
            <extracomment>One: {n} input got no answer and was not found at Extend: send it again or not.</extracomment>
            <translation>
                <numerusform>{n} entrada no obtuvo respuesta y no se encontró en Extend: decida si se envía de nuevo.</numerusform>
                <numerusform>{n} entradas no obtuvieron respuesta y no se encontraron en Extend: decida si se envían de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” is on hold</source>
            <translation>«{name}» está retenido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>Nothing is sent: {reason}.</source>
            <translation>No se envía nada: {reason}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>Nothing is sent until you have seen to it.</source>
            <translation>No se enviará nada hasta que lo haya resuelto.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Its runs, results and history show here.</source>
            <translation>Aquí se muestran sus ejecuciones, resultados e historial.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Add documents on the Compose page and press Submit; the batch then shows here.</source>
            <translation>Añada documentos en la página Preparar y pulse Enviar; el lote aparecerá aquí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>This batch has no inputs.</source>
            <translation>Este lote no tiene entradas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>None of this batch is in this state now.</source>
            <translation>Ninguna entrada de este lote está ahora en este estado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>No row meets all the filters.</source>
            <translation>Ninguna fila cumple todos los filtros.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Go on with this batch (Space in Batches)</source>
            <translation>Continuar con este lote (Espacio en Lotes)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Send nothing more for now (Space in Batches)</source>
            <translation>No enviar nada más por ahora (Espacio en Lotes)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Write the results so far to a file (Ctrl+E)</source>
            <translation>Escribir los resultados obtenidos hasta ahora en un archivo (Ctrl+E)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Send every failed input again as a new batch run (Ctrl+R)</source>
            <translation>Enviar de nuevo todas las entradas fallidas como una nueva ejecución de lote (Ctrl+R)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Of the rows selected in Runs, those that failed or were cancelled</source>
            <translation>De las filas seleccionadas en Ejecuciones, las fallidas o canceladas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Nothing to retry: no input of this batch has failed</source>
            <translation>Nada que reintentar: no ha fallado ninguna entrada de este lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>This batch has ended; there is nothing to cancel</source>
            <translation>Este lote ha terminado; no hay nada que cancelar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Nothing that happened has these words.</source>
            <translation>Ningún suceso contiene estas palabras.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Copy the selected lines, or all that are shown</source>
            <translation>Copiar las líneas seleccionadas o todas las que se muestran</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Select a batch</source>
            <translation>Seleccione un lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Nothing to watch yet</source>
            <translation>Aún no hay nada que observar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>As the system says</source>
            <translation>Según el sistema</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>As the environment says</source>
            <translation>Según las variables de entorno</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>This proxy</source>
            <translation>Este proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>No proxy</source>
            <translation>Sin proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>The system's way is HTTPS_PROXY and NO_PROXY, else the settings of the system or of its desktop (GNOME, KDE). This computer itself is never reached through a proxy.</source>
            <translation>El sistema indica HTTPS_PROXY y NO_PROXY o, en su defecto, los ajustes del sistema o de su escritorio (GNOME, KDE). A este mismo equipo nunca se accede a través de un proxy.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>For {host}: {found}</source>
            <translation>Para {host}: {found}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>host:port, or http://host:port; https:// for an encrypted way to the proxy.</source>
            <translation>servidor:puerto o http://servidor:puerto; https:// para una conexión cifrada con el proxy.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>It is kept where keys are kept. Empty leaves the one that is stored; Forget deletes it.</source>
            <translation>Se guarda donde se guardan las claves. Si se deja vacía, se mantiene la almacenada; «Olvidar» la elimina.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>Reached without the proxy: *, name, .name, name:port, address, range such as 10.0.0.0/8.</source>
            <translation>Se accede sin el proxy a: *, nombre, .nombre, nombre:puerto, dirección, rango como 10.0.0.0/8.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>Certificates are checked as the system does. A file in the PEM form adds a company's own authority; the check itself cannot be switched off.</source>
            <translation>Los certificados se comprueban como lo hace el sistema. Un archivo en formato PEM añade la autoridad propia de una empresa; la comprobación en sí no se puede desactivar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>test connection proxy certificate steps</source>
            <translation>probar conexión proxy certificado pasos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>Deletes the stored proxy password; from then on the proxy is asked without one.</source>
            <translation>Elimina la contraseña del proxy almacenada; a partir de entonces se accede al proxy sin contraseña.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>The stored password was deleted, and is not used any more.</source>
            <translation>La contraseña almacenada se eliminó y ya no se usa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>In force from the next call on. What is under way ends as it began.</source>
            <translation>En vigor a partir de la próxima llamada. Lo que está en curso termina como empezó.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>valid until {day}</source>
            <translation>válido hasta el {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>{n} expired</source>
            <comment>certificates</comment>
            <extracomment>One: {n} expired</extracomment>
            <translation>
                <numerusform>{n} caducado</numerusform>
                <numerusform>{n} caducados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>{n} of them may not sign others</source>
            <comment>certificates</comment>
            <extracomment>One: {n} of them may not sign others</extracomment>
            <translation>
                <numerusform>{n} de ellos no puede firmar otros</numerusform>
                <numerusform>{n} de ellos no pueden firmar otros</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server's name was not found</source>
            <translation>No se encontró el nombre del servidor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No address is known for {host}.</source>
            <translation>No se conoce ninguna dirección para {host}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No address is known for the account's server.</source>
            <translation>No se conoce ninguna dirección para el servidor de la cuenta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the network connection and the address in the account's settings.</source>
            <translation>Compruebe la conexión de red y la dirección en los ajustes de la cuenta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server does not answer</source>
            <translation>El servidor no responde</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} refused the connection.</source>
            <translation>{host} rechazó la conexión.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The account's server refused the connection.</source>
            <translation>El servidor de la cuenta rechazó la conexión.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the address in the account's settings, then try again.</source>
            <translation>Compruebe la dirección en los ajustes de la cuenta e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection is not safe</source>
            <translation>La conexión no es segura</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate of {host} was refused, so nothing was sent: {flaw}. It is made out to “{subject}” and issued by “{issuer}”.</source>
            <translation>Se rechazó el certificado de {host}, por lo que no se envió nada: {flaw}. Está expedido a nombre de «{subject}» y emitido por «{issuer}».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate of {host} was refused, so nothing was sent: {flaw}. It is issued by “{issuer}”.</source>
            <translation>Se rechazó el certificado de {host}, por lo que no se envió nada: {flaw}. Está emitido por «{issuer}».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate of {host} was refused, so nothing was sent: {flaw}.</source>
            <translation>Se rechazó el certificado de {host}, por lo que no se envió nada: {flaw}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server's certificate was refused, so nothing was sent: {flaw}.</source>
            <translation>Se rechazó el certificado del servidor, por lo que no se envió nada: {flaw}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No safe connection to {host} could be made, so nothing was sent.</source>
            <translation>No se pudo establecer una conexión segura con {host}, por lo que no se envió nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No safe connection to the server could be made, so nothing was sent.</source>
            <translation>No se pudo establecer una conexión segura con el servidor, por lo que no se envió nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check this computer's date. In a guest network open a page in the browser and sign in. Behind a company proxy, choose its root certificate in Settings, Network.</source>
            <translation>Compruebe la fecha de este equipo. En una red de invitados, abra una página en el navegador e inicie sesión. Detrás de un proxy de empresa, elija su certificado raíz en Ajustes &gt; Red.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server took too long</source>
            <translation>El servidor tardó demasiado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} gave no answer in time.</source>
            <translation>{host} no respondió a tiempo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server gave no answer in time.</source>
            <translation>El servidor no respondió a tiempo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection broke off</source>
            <translation>La conexión se interrumpió</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection to {host} broke off.</source>
            <translation>La conexión con {host} se interrumpió.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection broke off during the call.</source>
            <translation>La conexión se interrumpió durante la llamada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy refused the connection</source>
            <translation>El proxy rechazó la conexión</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy {proxy} did not let us through.</source>
            <translation>El proxy {proxy} no permitió el paso.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy did not let us through.</source>
            <translation>El proxy no permitió el paso.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the proxy's user name and password in Settings, Network, or in the system's settings.</source>
            <translation>Compruebe el nombre de usuario y la contraseña del proxy en Ajustes &gt; Red o en los ajustes del sistema.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} leads to {elsewhere}, so nothing was taken for an answer of Extend.</source>
            <translation>{host} lleva a {elsewhere}, por lo que nada se tomó como respuesta de Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>A web page came from {host} where an answer of Extend was due.</source>
            <translation>{host} devolvió una página web en lugar de una respuesta de Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>A web page came where an answer of Extend was due.</source>
            <translation>Se recibió una página web en lugar de una respuesta de Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>In a guest network open a page in the browser and sign in; it then goes on by itself. Else check the proxy, and the address in the account's settings.</source>
            <translation>En una red de invitados, abra una página en el navegador e inicie sesión; después continuará automáticamente. Si no, compruebe el proxy y la dirección en los ajustes de la cuenta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy setting cannot be used</source>
            <translation>El ajuste del proxy no se puede usar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{setting} was not used, and nothing was sent: {reason_words}</source>
            <translation>No se usó {setting} y no se envió nada: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy setting was not used, and nothing was sent.</source>
            <translation>No se usó el ajuste del proxy y no se envió nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Correct or remove the setting. The program speaks to http and https proxies.</source>
            <translation>Corrija o elimine el ajuste. El programa admite servidores proxy http y https.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server cannot be reached</source>
            <translation>No se puede acceder al servidor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} cannot be reached.</source>
            <translation>No se puede acceder a {host}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The account's server cannot be reached.</source>
            <translation>No se puede acceder al servidor de la cuenta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy cannot be reached</source>
            <translation>No se puede acceder al proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{proxy} cannot be used: {reason_words}</source>
            <translation>{proxy} no se puede usar: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy that is set does not answer.</source>
            <translation>El proxy configurado no responde.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the proxy in Settings, Network, or in the system's own settings.</source>
            <translation>Compruebe el proxy en Ajustes &gt; Red o en los ajustes del propio sistema.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate file cannot be used</source>
            <translation>El archivo de certificados no se puede usar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{path} is not trusted: {reason_words}</source>
            <translation>{path} no es de confianza: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The file of further certificates is not trusted.</source>
            <translation>El archivo de certificados adicionales no es de confianza.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Ask your network's administrators for the root certificate as a PEM file, and choose it.</source>
            <translation>Pida a los administradores de su red el certificado raíz como archivo PEM y elíjalo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it is not there, or cannot be read.</source>
            <translation>no existe o no se puede leer.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it holds no certificates in the PEM or DER form.</source>
            <translation>no contiene certificados en formato PEM o DER.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it holds a private key, which belongs on the server alone.</source>
            <translation>contiene una clave privada, que solo debe estar en el servidor.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>the certificates in it have expired.</source>
            <translation>los certificados que contiene han caducado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>none of its certificates may sign others.</source>
            <translation>ninguno de sus certificados puede firmar otros.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>its name was not found.</source>
            <translation>no se encontró su nombre.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it refused the connection.</source>
            <translation>rechazó la conexión.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it gave no answer in time.</source>
            <translation>no respondió a tiempo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>the connection broke off.</source>
            <translation>la conexión se interrumpió.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>there is no way to it.</source>
            <translation>no hay forma de acceder a él.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>left to the proxy</source>
            <comment>names of servers</comment>
            <translation>los resuelve el proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{source} let a script (PAC) choose, which is not run: if servers are reached through a proxy only, choose “This proxy” in Settings, Network</source>
            <translation>{source} deja la elección a un script (PAC), que no se ejecuta: si solo se accede a los servidores a través de un proxy, elija «Este proxy» en Ajustes &gt; Red</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>NO_PROXY: “{entry}” is ignored, for it is no range of addresses</source>
            <translation>NO_PROXY: se ignora «{entry}», porque no es un rango de direcciones</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>NO_PROXY: “{entry}” is ignored, for a star stands alone or before the first dot only</source>
            <translation>NO_PROXY: se ignora «{entry}», porque un asterisco solo puede ir solo o antes del primer punto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>NO_PROXY: “{entry}” is ignored, for it is an address, and only a host's name is compared</source>
            <translation>NO_PROXY: se ignora «{entry}», porque es una dirección y solo se compara el nombre del host</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{host} has {n} addresses</source>
            <extracomment>One: {host} has {n} address</extracomment>
            <translation>
                <numerusform>{host} tiene {n} dirección</numerusform>
                <numerusform>{host} tiene {n} direcciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>GNOME's proxy settings</source>
            <translation>los ajustes de proxy de GNOME</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>KDE's proxy settings</source>
            <translation>los ajustes de proxy de KDE</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>the system's proxy settings</source>
            <translation>los ajustes de proxy del sistema</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>none</source>
            <comment>a proxy</comment>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{address} (from {source})</source>
            <translation>{address} (de {source})</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>not used: plain HTTP to this computer</source>
            <translation>no se usa: HTTP sin cifrar a este equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{version}, the certificate is trusted</source>
            <translation>{version}, el certificado es de confianza</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>none set: the key's own</source>
            <comment>a workspace</comment>
            <translation>ninguno configurado: el propio de la clave</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} accounts</source>
            <extracomment>One: {n} account</extracomment>
            <translation>
                <numerusform>{n} cuenta</numerusform>
                <numerusform>{n} cuentas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} batches</source>
            <extracomment>One: {n} batch</extracomment>
            <translation>
                <numerusform>{n} lote</numerusform>
                <numerusform>{n} lotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} batch runs</source>
            <extracomment>One: {n} batch run</extracomment>
            <translation>
                <numerusform>{n} ejecución de lote</numerusform>
                <numerusform>{n} ejecuciones de lote</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} cells</source>
            <extracomment>One: {n} cell</extracomment>
            <translation>
                <numerusform>{n} celda</numerusform>
                <numerusform>{n} celdas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} certificates</source>
            <extracomment>One: {n} certificate</extracomment>
            <translation>
                <numerusform>{n} certificado</numerusform>
                <numerusform>{n} certificados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} columns</source>
            <extracomment>One: {n} column</extracomment>
            <translation>
                <numerusform>{n} columna</numerusform>
                <numerusform>{n} columnas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} documents</source>
            <extracomment>One: {n} document</extracomment>
            <translation>
                <numerusform>{n} documento</numerusform>
                <numerusform>{n} documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} extractors</source>
            <extracomment>One: {n} extractor</extracomment>
            <translation>
                <numerusform>{n} extractor</numerusform>
                <numerusform>{n} extractores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} fields</source>
            <extracomment>One: {n} field</extracomment>
            <translation>
                <numerusform>{n} campo</numerusform>
                <numerusform>{n} campos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} files</source>
            <extracomment>One: {n} file</extracomment>
            <translation>
                <numerusform>{n} archivo</numerusform>
                <numerusform>{n} archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} inputs</source>
            <extracomment>One: {n} input</extracomment>
            <translation>
                <numerusform>{n} entrada</numerusform>
                <numerusform>{n} entradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} items</source>
            <extracomment>One: {n} item</extracomment>
            <translation>
                <numerusform>{n} elemento</numerusform>
                <numerusform>{n} elementos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} links</source>
            <extracomment>One: {n} link</extracomment>
            <translation>
                <numerusform>{n} enlace</numerusform>
                <numerusform>{n} enlaces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} pages</source>
            <extracomment>One: {n} page</extracomment>
            <translation>
                <numerusform>{n} página</numerusform>
                <numerusform>{n} páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} results</source>
            <extracomment>One: {n} result</extracomment>
            <translation>
                <numerusform>{n} resultado</numerusform>
                <numerusform>{n} resultados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} rows</source>
            <extracomment>One: {n} row</extracomment>
            <translation>
                <numerusform>{n} fila</numerusform>
                <numerusform>{n} filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} runs</source>
            <extracomment>One: {n} run</extracomment>
            <translation>
                <numerusform>{n} ejecución</numerusform>
                <numerusform>{n} ejecuciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} uploads</source>
            <extracomment>One: {n} upload</extracomment>
            <translation>
                <numerusform>{n} subida</numerusform>
                <numerusform>{n} subidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} values</source>
            <extracomment>One: {n} value</extracomment>
            <translation>
                <numerusform>{n} valor</numerusform>
                <numerusform>{n} valores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} warnings</source>
            <extracomment>One: {n} warning</extracomment>
            <translation>
                <numerusform>{n} advertencia</numerusform>
                <numerusform>{n} advertencias</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>As the extractor</source>
            <translation>Del extractor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>On</source>
            <comment>a switch</comment>
            <translation>Activado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Off</source>
            <comment>a switch</comment>
            <translation>Desactivado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Where each value stands on the page. Review needs them to mark values. No price of its own is documented.</source>
            <translation>Dónde está cada valor en la página. La página Revisión lo necesita para marcar los valores. No se documenta un precio propio.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A second look scores each value from 1 to 5; it costs 1 credit a page more.</source>
            <translation>Un segundo examen puntúa cada valor de 1 a 5; cuesta 1 crédito más por página.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Performance</source>
            <comment>a processor</comment>
            <translation>Rendimiento</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Light</source>
            <comment>a processor</comment>
            <translation>Ligero</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Operator</source>
            <comment>a processor</comment>
            <translation>Operador</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Credits a page: Performance 5, Light 1, each with parsing. Operator 2, and its agent's work, which no number of pages bounds.</source>
            <translation>Créditos por página: Rendimiento 5, Ligero 1, ambos con análisis incluido. Operador 2, más el trabajo de su agente, que no está limitado por el número de páginas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Chunking</source>
            <translation>Fragmentación</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Standard</source>
            <comment>chunking</comment>
            <translation>Estándar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Semantic</source>
            <comment>chunking</comment>
            <translation>Semántica</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Contextual</source>
            <comment>chunking</comment>
            <translation>Contextual</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>How a long document is cut up before it is read. No price of its own is documented.</source>
            <translation>Cómo se divide un documento largo antes de leerlo. No se documenta un precio propio.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Long lists</source>
            <translation>Listas largas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Heuristics</source>
            <translation>Heurística</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Most context</source>
            <translation>Máximo contexto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Overlapping</source>
            <translation>Con solapamiento</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>How lists of many rows are read. “Most context” doubles the credits of extraction.</source>
            <translation>Cómo se leen las listas de muchas filas. «Máximo contexto» duplica los créditos de la extracción.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Citation of</source>
            <translation>Cita de</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A line</source>
            <translation>Una línea</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A word</source>
            <translation>Una palabra</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A block</source>
            <translation>Un bloque</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>How much of the page a citation marks. No price of its own is documented.</source>
            <translation>Cuánto de la página marca una cita. No se documenta un precio propio.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Figures</source>
            <translation>Figuras</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Looks at pictures and layout, beside the text. No price of its own is documented.</source>
            <translation>Examina las imágenes y el diseño, además del texto. No se documenta un precio propio.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Says how the model came to each value. No price of its own is documented.</source>
            <translation>Explica cómo ha llegado el modelo a cada valor. No se documenta un precio propio.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Today's date</source>
            <translation>Fecha de hoy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Tells the model the date of today. No price of its own is documented.</source>
            <translation>Indica al modelo la fecha de hoy. No se documenta un precio propio.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/ui/views/exports/preview.py"></location>
            <source>Sheets</source>
            <translation>Hojas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Those that matter</source>
            <translation>Las relevantes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>All</source>
            <comment>sheets</comment>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>The first</source>
            <comment>sheets</comment>
            <translation>La primera</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>The last</source>
            <comment>sheets</comment>
            <translation>La última</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Which sheets of a workbook are read, and charged.</source>
            <translation>Qué hojas de un libro se leen y se cobran.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no account yet</source>
            <translation>Aún no hay ninguna cuenta</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No account was opened on this computer, and EXTEND_API_KEY is not set.</source>
            <translation>No se abrió ninguna cuenta en este equipo y EXTEND_API_KEY no está definida.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Add an account in the window, set EXTEND_API_KEY, or use --sandbox.</source>
            <translation>Añada una cuenta en la ventana, defina EXTEND_API_KEY o use --sandbox.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batch's account is not there</source>
            <translation>La cuenta del lote no está disponible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batch belongs to the account {account}, which this computer no longer knows.</source>
            <translation>El lote pertenece a la cuenta {account}, que este equipo ya no conoce.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batch belongs to an account that this computer no longer knows.</source>
            <translation>El lote pertenece a una cuenta que este equipo ya no conoce.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Add the account again, or set the same EXTEND_* variables as before.</source>
            <translation>Añada la cuenta de nuevo o defina las mismas variables EXTEND_* que antes.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>What could not be read is as in a new program; the damaged file is kept: {kept}</source>
            <translation>Lo que no se pudo leer está como en un programa nuevo; el archivo dañado se conserva: {kept}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>What could not be read is as in a new program.</source>
            <translation>Lo que no se pudo leer está como en un programa nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Press Understood in the window, or run `extend-desktop doctor --understood`.</source>
            <translation>Pulse «Entendido» en la ventana o ejecute `extend-desktop doctor --understood`.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The practice account is in use</source>
            <translation>La cuenta de práctica está en uso</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Another copy of the program works with the practice account of this computer.</source>
            <translation>Otra copia del programa está usando la cuenta de práctica de este equipo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The disk is full</source>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no room left to write {path}.</source>
            <translation>No queda espacio para escribir {path}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no room left on the disk.</source>
            <translation>No queda espacio en el disco.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Make room, then try again.</source>
            <translation>Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The disk cannot be written</source>
            <translation>No se puede escribir en el disco</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} cannot be written.</source>
            <translation>No se puede escribir {path}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder of the local data cannot be written.</source>
            <translation>No se puede escribir en la carpeta de los datos locales.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Check the permissions of the folder.</source>
            <translation>Compruebe los permisos de la carpeta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is no longer there.</source>
            <translation>{path} ya no está ahí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no longer there.</source>
            <translation>{name} ya no está ahí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A file is gone.</source>
            <translation>Falta un archivo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Put it back or choose it again, then retry.</source>
            <translation>Vuelva a ponerlo en su sitio o elíjalo de nuevo y reintente.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Its password is needed again</source>
            <translation>Se necesita de nuevo su contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Passwords are kept in memory only, so the one of {name} is gone.</source>
            <translation>Las contraseñas solo se guardan en memoria, por lo que la de {name} se ha perdido.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Passwords are kept in memory only, so this one is gone.</source>
            <translation>Las contraseñas solo se guardan en memoria, por lo que esta se ha perdido.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Add the file in Compose and enter its password there, then retry.</source>
            <translation>Añada el archivo en «Preparación», introduzca allí su contraseña y reintente.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} cannot be read.</source>
            <translation>No se puede leer {name}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A file cannot be read.</source>
            <translation>No se puede leer un archivo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Check its permissions and whether another program holds it, then retry.</source>
            <translation>Compruebe sus permisos y si otro programa lo está usando, y reintente.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The local data could not be written</source>
            <translation>No se pudieron escribir los datos locales</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Writing {path} failed.</source>
            <translation>Falló la escritura de {path}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Writing the local data failed.</source>
            <translation>Falló la escritura de los datos locales.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Check the disk, then try again.</source>
            <translation>Compruebe el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The list is too large</source>
            <translation>La lista es demasiado grande</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is larger than a list can be.</source>
            <translation>{name} supera el tamaño máximo de una lista.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is larger than a list can be.</source>
            <translation>Supera el tamaño máximo de una lista.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Split it into several lists.</source>
            <translation>Divídala en varias listas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The list cannot be read</source>
            <translation>No se puede leer la lista</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is damaged, locked, or no workbook.</source>
            <translation>{name} está dañado, bloqueado o no es un libro.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is damaged, locked, or no workbook.</source>
            <translation>Está dañado, bloqueado o no es un libro.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Save it as CSV, then import that.</source>
            <translation>Guárdelo como CSV e importe ese archivo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The PDF needs a password</source>
            <translation>El PDF necesita una contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The pages of a PDF with a password are not shown here.</source>
            <translation>Las páginas de un PDF con contraseña no se muestran aquí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Open it in its own program.</source>
            <translation>Ábralo en su propio programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>This page cannot be shown</source>
            <translation>No se puede mostrar esta página</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page is damaged or has no size. The other pages may be fine.</source>
            <translation>La página está dañada o no tiene tamaño. Es posible que las demás páginas estén bien.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Go to another page, or open the document in its own program.</source>
            <translation>Vaya a otra página o abra el documento en su propio programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The document cannot be shown</source>
            <translation>No se puede mostrar el documento</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is damaged, or is not what its name says.</source>
            <translation>El archivo está dañado o no es lo que indica su nombre.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page is too large to be shown</source>
            <translation>La página es demasiado grande para mostrarla</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Drawing it would take more memory than a page may have.</source>
            <translation>Dibujarla requeriría más memoria de la que puede usar una página.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>This type of file is not shown here</source>
            <translation>Este tipo de archivo no se muestra aquí</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>PDFs, workbooks, mails, texts and pictures are shown, HEIC only where Qt can read it.</source>
            <translation>Se muestran PDF, libros, correos, textos e imágenes; HEIC solo donde Qt pueda leerlo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page took too long to draw</source>
            <translation>La página tardó demasiado en dibujarse</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Drawing it was stopped. Nothing else is affected.</source>
            <translation>Se detuvo el dibujo. No afecta a nada más.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Try again, or open it in its own program.</source>
            <translation>Inténtelo de nuevo o ábralo en su propio programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page could not be drawn</source>
            <translation>No se pudo dibujar la página</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The part of the program that draws pages ended on it. Nothing else is affected.</source>
            <translation>La parte del programa que dibuja las páginas se cerró al hacerlo. No afecta a nada más.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The original is not there</source>
            <translation>El original no está disponible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is neither on this computer, as it was sent, nor at Extend.</source>
            <translation>No está en este equipo, tal como se envió, ni en Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Find the file, if it was moved.</source>
            <translation>Busque el archivo, si se movió.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The original is not on this computer</source>
            <translation>El original no está en este equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is not where it was, or was changed since it was sent. Extend has it as it was sent.</source>
            <translation>No está donde estaba o se ha modificado desde que se envió. Extend lo tiene tal como se envió.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Download it, or find the file if it was moved.</source>
            <translation>Descárguelo o busque el archivo, si se movió.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>That is another file</source>
            <translation>Ese es otro archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is not what was sent: its content differs.</source>
            <translation>{name} no es lo que se envió: su contenido es distinto.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Its content differs from what was sent.</source>
            <translation>Su contenido es distinto de lo que se envió.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose the one that was sent, or download it from Extend.</source>
            <translation>Elija el que se envió o descárguelo de Extend.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The export was not written</source>
            <translation>No se escribió la exportación</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} could not be written. Nothing there was changed.</source>
            <translation>No se pudo escribir {path}. No se modificó nada allí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file was not written.</source>
            <translation>No se escribió el archivo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose another place, then export again.</source>
            <translation>Elija otra ubicación y exporte de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The output could not be written</source>
            <translation>No se pudo escribir la salida</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the result could be printed: {reason}.</source>
            <translation>No se pudo escribir todo el resultado: {reason}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the result could be printed.</source>
            <translation>No se pudo escribir todo el resultado.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing of a batch is lost. Call the command again with another place for its output.</source>
            <translation>No se ha perdido nada de ningún lote. Ejecute el comando de nuevo con otra ubicación para la salida.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is open elsewhere</source>
            <translation>El archivo está abierto en otro programa</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is open in another program, perhaps Excel. Nothing there was changed.</source>
            <translation>{path} está abierto en otro programa, quizá Excel. No se modificó nada allí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is open in another program. Nothing there was changed.</source>
            <translation>El archivo está abierto en otro programa. No se modificó nada allí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Close it there, then export again, or choose another name.</source>
            <translation>Ciérrelo allí y exporte de nuevo, o elija otro nombre.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>That is a folder</source>
            <translation>Eso es una carpeta</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is a folder; an export is a file.</source>
            <translation>{path} es una carpeta; una exportación es un archivo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The place is a folder.</source>
            <translation>La ubicación es una carpeta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Give a file's name in it, then export again.</source>
            <translation>Indique el nombre de un archivo dentro de ella y exporte de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>That is a file</source>
            <translation>Eso es un archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is a file; this export is a folder.</source>
            <translation>{path} es un archivo; esta exportación es una carpeta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The place is a file.</source>
            <translation>La ubicación es un archivo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Give another name for the folder, then export again.</source>
            <translation>Indique otro nombre para la carpeta y exporte de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder holds something else</source>
            <translation>La carpeta contiene otra cosa</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} holds files that are no earlier export. Nothing there was changed.</source>
            <translation>{path} contiene archivos que no son de una exportación anterior. No se modificó nada allí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder holds files that are no earlier export.</source>
            <translation>La carpeta contiene archivos que no son de una exportación anterior.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batches are of different extractors</source>
            <translation>Los lotes son de extractores distintos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>One table has the fields of one extractor.</source>
            <translation>Una tabla tiene los campos de un solo extractor.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Export the batches of each extractor by themselves.</source>
            <translation>Exporte por separado los lotes de cada extractor.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The preset cannot be used</source>
            <translation>El ajuste predefinido no se puede usar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no preset of this program: see {place}.</source>
            <translation>{name} no es un ajuste predefinido de este programa: vea {place}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no preset of this program: {reason_words}</source>
            <translation>{name} no es un ajuste predefinido de este programa: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no preset of this program: {reason}.</source>
            <translation>{name} no es un ajuste predefinido de este programa: {reason}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is no preset of this program.</source>
            <translation>No es un ajuste predefinido de este programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Ask for the file again, or make the preset anew in the export dialog.</source>
            <translation>Pida el archivo de nuevo o vuelva a crear el ajuste predefinido en el diálogo de exportación.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is protected</source>
            <translation>El archivo está protegido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is read-only. Nothing there was changed.</source>
            <translation>{path} es de solo lectura. No se modificó nada allí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is read-only. Nothing there was changed.</source>
            <translation>El archivo es de solo lectura. No se modificó nada allí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose another name, or allow writing in the file's properties.</source>
            <translation>Elija otro nombre o permita la escritura en las propiedades del archivo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No export can go there</source>
            <translation>No se puede exportar ahí</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is neither a file nor something that takes text. Nothing there was changed.</source>
            <translation>{path} no es un archivo ni nada que admita texto. No se modificó nada allí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The place is neither a file nor something that takes text.</source>
            <translation>La ubicación no es un archivo ni nada que admita texto.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose a file.</source>
            <translation>Elija un archivo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The reader of the export went away</source>
            <translation>El lector de la exportación se cerró</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the export was read from {path}.</source>
            <translation>No se leyó toda la exportación de {path}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the export was read.</source>
            <translation>No se leyó toda la exportación.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Export again, and let the reading program run to its end.</source>
            <translation>Exporte de nuevo y deje que el programa lector llegue hasta el final.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder does not exist</source>
            <translation>La carpeta no existe</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no folder {path}. Nothing there was changed.</source>
            <translation>No existe la carpeta {path}. No se modificó nada allí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder does not exist.</source>
            <translation>La carpeta no existe.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Create it or choose another, then export again.</source>
            <translation>Créela o elija otra y exporte de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file may not be written</source>
            <translation>No se permite escribir el archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>You have no permission to write {path}.</source>
            <translation>No tiene permiso para escribir {path}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>You have no permission to write there.</source>
            <translation>No tiene permiso para escribir ahí.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose another folder, then export again.</source>
            <translation>Elija otra carpeta y exporte de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The account's address cannot be used</source>
            <translation>La dirección de la cuenta no se puede usar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Use an address that starts with https://, without a user name in it.</source>
            <translation>Use una dirección que empiece por https:// y que no contenga un nombre de usuario.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no such region</source>
            <translation>No existe esa región</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no region {region}; the regions are {regions}.</source>
            <translation>No existe la región {region}; las regiones son {regions}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend has no region of this name.</source>
            <translation>Extend no tiene ninguna región con ese nombre.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Set one of these, or the address of the server instead.</source>
            <translation>Indique una de estas o, en su lugar, la dirección del servidor.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The workspace id cannot be used</source>
            <translation>No se puede usar el ID del espacio de trabajo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was sent: it holds a character that no id has.</source>
            <translation>No se envió nada: contiene un carácter que ningún ID tiene.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Copy it again from Extend's dashboard, in one piece, or leave it out.</source>
            <translation>Cópielo otra vez del panel de control de Extend, entero, u omítalo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The key needs a workspace id</source>
            <translation>La clave necesita un ID de espacio de trabajo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend did not accept the key without one, or not with this one.</source>
            <translation>Extend no aceptó la clave sin uno, o no con este.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Enter the id of your workspace in the account's settings, or in EXTEND_WORKSPACE_ID. Extend's dashboard shows it.</source>
            <translation>Introduzca el ID de su espacio de trabajo en los ajustes de la cuenta o en EXTEND_WORKSPACE_ID. El panel de control de Extend lo muestra.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend's API is not at this address</source>
            <translation>La API de Extend no está en esta dirección</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A server answers, but it knows no list of files there.</source>
            <translation>Responde un servidor, pero allí no conoce ninguna lista de archivos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Correct the address in the account's settings: usually just the server's address, without a path.</source>
            <translation>Corrija la dirección en los ajustes de la cuenta: normalmente es solo la dirección del servidor, sin ruta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no such API version</source>
            <translation>No existe esa versión de la API</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>An API version is a date such as {wanted}, not {version}.</source>
            <translation>Una versión de la API es una fecha como {wanted}, no {version}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Leave it out: the version that fits the address is used then.</source>
            <translation>Omítala: se usará la versión que corresponda a la dirección.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The mark of production cannot be read</source>
            <translation>No se puede leer la marca de producción</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was sent: {variable} is 1 for an account of production, else 0, not {value}.</source>
            <translation>No se envió nada: {variable} es 1 para una cuenta de producción; si no, 0, y no {value}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was sent: it is neither yes nor no.</source>
            <translation>No se envió nada: no es ni sí ni no.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Set it to 1 or 0, or leave it out.</source>
            <translation>Defínala como 1 o 0, u omítala.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file holds no accounts</source>
            <translation>El archivo no contiene cuentas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no file of accounts of this program: see {place} in it. Nothing was imported.</source>
            <translation>{name} no es un archivo de cuentas de este programa: vea {place} en él. No se importó nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no file of accounts of this program. Nothing was imported.</source>
            <translation>{name} no es un archivo de cuentas de este programa. No se importó nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was imported.</source>
            <translation>No se importó nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Ask for it again: “Export accounts…” in Settings writes such a file.</source>
            <translation>Pídalo de nuevo: «Exportar cuentas…» en Ajustes escribe un archivo así.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file comes from a later version</source>
            <translation>El archivo procede de una versión posterior</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} has version {version} of the format. Nothing was imported.</source>
            <translation>{name} tiene la versión {version} del formato. No se importó nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Update this program, or ask for a file from this version.</source>
            <translation>Actualice este programa o pida un archivo de esta versión.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is too large for accounts</source>
            <translation>El archivo es demasiado grande para ser de cuentas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} has more than {most} bytes. Nothing was imported.</source>
            <translation>{name} tiene más de {most} bytes. No se importó nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The sandbox did not start</source>
            <translation>El entorno de pruebas no se inició</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The practice server ended: {reason}</source>
            <translation>El servidor de práctica ha terminado: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The practice server gave no sign of life.</source>
            <translation>El servidor de práctica no dio señales de vida.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The window cannot be shown</source>
            <translation>No se puede mostrar la ventana</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt does not load: {reason}</source>
            <translation>Qt no se carga: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt does not load.</source>
            <translation>Qt no se carga.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Install Qt's system libraries; the README names them. Commands work without.</source>
            <translation>Instale las bibliotecas de sistema de Qt; el README las indica. Los comandos funcionan sin ellas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It could not be opened</source>
            <translation>No se pudo abrir</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No program on this computer opened {what}.</source>
            <translation>Ningún programa de este equipo abrió {what}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No program on this computer opened it.</source>
            <translation>Ningún programa de este equipo lo abrió.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Open it yourself in the file manager or the browser.</source>
            <translation>Ábralo usted en el gestor de archivos o en el navegador.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no screen to show the window on</source>
            <translation>No hay ninguna pantalla en la que mostrar la ventana</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt could not start: {reason}</source>
            <translation>Qt no se pudo iniciar: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt could not start.</source>
            <translation>Qt no se pudo iniciar.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Start it at a desktop. `extend-desktop --help` lists what works without a screen.</source>
            <translation>Inícielo en un escritorio. `extend-desktop --help` enumera lo que funciona sin pantalla.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Interrupted</source>
            <translation>Interrumpido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The program ended in the middle of it.</source>
            <translation>El programa se cerró a mitad de la operación.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is looked up by itself.</source>
            <translation>Se consulta automáticamente.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>An answer that does not fit</source>
            <translation>Una respuesta inesperada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{operation}: Extend's answer does not have the agreed form.</source>
            <translation>{operation}: la respuesta de Extend no tiene la forma acordada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend's answer does not have the agreed form.</source>
            <translation>La respuesta de Extend no tiene la forma acordada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Update Extend Desktop. If it stays, report it with the code “{code}”.</source>
            <translation>Actualice Extend Desktop. Si persiste, notifíquelo con el código «{code}».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The program found itself in a state that must not be.</source>
            <translation>El programa ha llegado a un estado que no debería darse.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{number} a minute</source>
            <translation>{number} por minuto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>under a minute left</source>
            <translation>queda menos de un minuto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{hours} h left</source>
            <translation>quedan {hours} h</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{low} to {high} h left</source>
            <translation>quedan de {low} a {high} h</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{minutes} min left</source>
            <translation>quedan {minutes} min</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>under {minutes} min left</source>
            <translation>quedan menos de {minutes} min</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{low} to {high} min left</source>
            <translation>quedan de {low} a {high} min</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>Find a command</source>
            <translation>Buscar un comando</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>A command, a batch, an account or a page of Settings</source>
            <translation>Un comando, un lote, una cuenta o una página de Ajustes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>Nothing matches these words</source>
            <translation>Nada contiene estas palabras</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>Open an account first</source>
            <translation>Abra primero una cuenta</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <source>Batch</source>
            <translation>Lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>The plan in detail</source>
            <translation>El plan en detalle</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>What is sent, reused and left out, what it costs and takes</source>
            <translation>Qué se envía, se reutiliza y se excluye, cuánto cuesta y cuánto tarda</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>no earlier batch with this version and these options</source>
            <translation>ningún lote anterior con esta versión y estas opciones</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>choose an extractor first</source>
            <translation>elija primero un extractor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>known once they are processed</source>
            <translation>se sabrá cuando se procesen</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <source>Key of</source>
            <translation>Clave de</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Inputs to send</source>
            <translation>Entradas que enviar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Batch runs</source>
            <translation>Ejecuciones de lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Uploads</source>
            <translation>Subidas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Reused</source>
            <translation>Reutilizadas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Amount</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/review/note_field.py"></location>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>of {n} inputs in the list</source>
            <extracomment>One: of {n} input in the list</extracomment>
            <translation>
                <numerusform>de {n} entrada de la lista</numerusform>
                <numerusform>de {n} entradas de la lista</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>{n} more being checked</source>
            <comment>inputs</comment>
            <extracomment>One: {n} more being checked</extracomment>
            <translation>
                <numerusform>{n} más en comprobación</numerusform>
                <numerusform>{n} más en comprobación</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>at most {n} inputs each</source>
            <extracomment>One: at most {n} input each</extracomment>
            <translation>
                <numerusform>{n} entrada como máximo en cada una</numerusform>
                <numerusform>{n} entradas como máximo en cada una</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>no upload of their own</source>
            <translation>sin subida propia</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Not known</source>
            <translation>Desconocido</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>of {n} inputs not known</source>
            <extracomment>One: of {n} input not known</extracomment>
            <translation>
                <numerusform>de {n} entrada no se conoce</numerusform>
                <numerusform>de {n} entradas no se conoce</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <source>Credits</source>
            <translation>Créditos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Time</source>
            <comment>how long it takes</comment>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>uploads take longest</source>
            <translation>las subidas son lo que más tarda</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>batch runs take longest</source>
            <translation>las ejecuciones de lote son lo que más tarda</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>fetching the results takes longest</source>
            <translation>obtener los resultados es lo que más tarda</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>by the limits learnt so far; {slowest}. Extend's own work on the documents comes on top</source>
            <translation>según los límites conocidos hasta ahora; {slowest}. A ello se suma el trabajo de Extend con los documentos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>At least {duration}</source>
            <translation>Al menos {duration}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Enter password…</source>
            <translation>Introducir contraseña…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Choose type…</source>
            <translation>Elegir tipo…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Convert to PDF</source>
            <translation>Convertir a PDF</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Send anyway</source>
            <translation>Enviar de todos modos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Look again</source>
            <translation>Volver a comprobar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Extend does not take this type of file</source>
            <translation>Extend no admite este tipo de archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>An archive this program does not unpack</source>
            <translation>Un archivo que este programa no descomprime</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The name does not say what type it is</source>
            <translation>El nombre no indica de qué tipo es</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>An Office document with a password</source>
            <translation>Un documento de Office con contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>A web page in place of the document</source>
            <translation>Una página web en lugar del documento</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is still being written</source>
            <translation>El archivo aún se está escribiendo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file could not be examined</source>
            <translation>No se pudo examinar el archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is damaged or cut off</source>
            <translation>El archivo está dañado o incompleto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>In a locked ZIP archive</source>
            <translation>En un archivo ZIP bloqueado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>In a ZIP archive locked by AES</source>
            <translation>En un archivo ZIP cifrado con AES</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The ZIP archive is damaged</source>
            <translation>El archivo ZIP está dañado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The ZIP archive is empty</source>
            <translation>El archivo ZIP está vacío</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The ZIP archive is too large to unpack</source>
            <translation>El archivo ZIP es demasiado grande para descomprimirlo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Packed in a way that cannot be undone here</source>
            <translation>Comprimido de una forma que no se puede descomprimir aquí</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The name leads out of the ZIP archive</source>
            <translation>El nombre lleva fuera del archivo ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>No room on the disk to unpack the ZIP archive</source>
            <translation>No hay espacio en el disco para descomprimir el archivo ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Not an address that can be fetched</source>
            <translation>No es una dirección que se pueda obtener</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Not a whole address</source>
            <translation>No es una dirección completa</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Nothing of this name is there</source>
            <translation>No hay nada con este nombre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Gone from a temporary folder</source>
            <translation>Ya no está en una carpeta temporal</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The encryption is damaged</source>
            <translation>El cifrado está dañado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>No file can have this name</source>
            <translation>Ningún archivo puede llamarse así</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The path is too long</source>
            <translation>La ruta es demasiado larga</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The check failed</source>
            <translation>La comprobación falló</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>On another computer</source>
            <translation>En otro equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The place is not mounted</source>
            <translation>El lugar no está montado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>A path on a Windows computer</source>
            <translation>Una ruta de un equipo con Windows</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Only a name, without its folder</source>
            <translation>Solo un nombre, sin su carpeta</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The columns are too long</source>
            <translation>Las columnas son demasiado largas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>0 bytes</source>
            <translation>0 bytes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>moved or deleted since you added it</source>
            <translation>movido o eliminado desde que lo añadió</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>open it to everyone who should read it, then look again</source>
            <translation>permita el acceso a todos los que deban leerlo y vuelva a comprobarlo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>one password is tried on all of them</source>
            <translation>una misma contraseña se prueba en todos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Extend opens PDFs only: save it without a password</source>
            <translation>Extend solo abre PDF: guárdelo sin contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>most often an error page that was saved</source>
            <translation>casi siempre, una página de error guardada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>look again when the other program is done with it</source>
            <translation>vuelva a comprobarlo cuando el otro programa haya terminado con él</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>reading it took too long, or ended the reader</source>
            <translation>su lectura tardó demasiado o cerró el lector</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>unpack it yourself, then add the files</source>
            <translation>descomprímalo usted y añada los archivos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>get it anew, then look again, or unpack it yourself</source>
            <translation>vuelva a obtenerlo y a comprobarlo, o descomprímalo usted</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>nothing is in it</source>
            <translation>no contiene nada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>unpack it yourself if you trust it</source>
            <translation>descomprímalo usted si confía en él</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>make room, then look again</source>
            <translation>libere espacio y vuelva a comprobarlo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>will probably fail, and may be charged</source>
            <translation>probablemente fallará, y puede que se cobre</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>its content does not say it either</source>
            <translation>su contenido tampoco lo indica</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>put it right, then look again</source>
            <translation>corríjalo y vuelva a comprobarlo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>add it from this computer instead</source>
            <translation>añádalo desde este equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>one needs a host, and no spaces</source>
            <translation>hace falta un servidor, y sin espacios</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>check the spelling, and that its drive or share is connected</source>
            <translation>compruebe la ortografía y que su unidad o recurso compartido esté conectado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>save it somewhere first, then add it from there</source>
            <translation>guárdelo primero en otro lugar y añádalo desde allí</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>no password helps</source>
            <translation>ninguna contraseña sirve</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>it holds a character that no file name can have</source>
            <translation>contiene un carácter que ningún nombre de archivo puede tener</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>move it nearer to the top folder, or shorten the names</source>
            <translation>muévalo más cerca de la carpeta raíz o acorte los nombres</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>download it in the file manager, then look again</source>
            <translation>descárguelo en el gestor de archivos y vuelva a comprobarlo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>by a fault of this program: look again, or remove it and add it again</source>
            <translation>por un error de este programa: vuelva a comprobarlo, o quítelo y añádalo de nuevo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>connect to its share, then add it from there</source>
            <translation>conéctese a su recurso compartido y añádalo desde allí</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>open it in the file manager, then add it from there</source>
            <translation>ábralo en el gestor de archivos y añádalo desde allí</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>give the path on this computer</source>
            <translation>indique la ruta en este equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>give the full path, a link that starts with https://, or a file id</source>
            <translation>indique la ruta completa, un enlace que empiece por https:// o un ID de archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>they cannot be sent along</source>
            <translation>no se pueden enviar con la entrada</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{inputs} cannot be sent, for {n} reasons.</source>
            <extracomment>One: {inputs} cannot be sent, for {n} reason.</extracomment>
            <translation>
                <numerusform>No es posible enviar {inputs}, por {n} motivo.</numerusform>
                <numerusform>No es posible enviar {inputs}, por {n} motivos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The other {n} go ahead; leave these or settle them here.</source>
            <comment>inputs</comment>
            <extracomment>One: The other {n} goes ahead; leave these or settle them here.</extracomment>
            <translation>
                <numerusform>La otra sigue adelante; deje estas o resuélvalas aquí.</numerusform>
                <numerusform>Las otras {n} siguen adelante; deje estas o resuélvalas aquí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{found} of {n} blocked inputs found</source>
            <extracomment>One: {found} of {n} blocked input found</extracomment>
            <translation>
                <numerusform>Encontradas: {found} de {n} entrada bloqueada</numerusform>
                <numerusform>Encontradas: {found} de {n} entradas bloqueadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{n} opened before; passwords are not kept over a restart</source>
            <comment>documents</comment>
            <extracomment>One: {n} opened before; passwords are not kept over a restart</extracomment>
            <translation>
                <numerusform>{n} se abrió antes; las contraseñas no se conservan tras un reinicio</numerusform>
                <numerusform>{n} se abrieron antes; las contraseñas no se conservan tras un reinicio</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>no ending</source>
            <comment>the name of a file</comment>
            <translation>sin extensión</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{endings} … and {n} more</source>
            <comment>endings</comment>
            <extracomment>One: {endings} … and {n} more</extracomment>
            <translation>
                <numerusform>{endings} … y {n} más</numerusform>
                <numerusform>{endings} … y {n} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>A batch manager for the Extend document extraction API. It is not made by Extend.

Licensed under the Apache License 2.0.</source>
            <translation>Un gestor de lotes para la API de extracción de documentos de Extend. No está hecho por Extend.

Publicado bajo la Licencia Apache 2.0.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Connecting to the account last used. This computer's keyring may ask for its password.</source>
            <translation>Conectando con la última cuenta usada. El depósito de claves de este equipo puede pedir su contraseña.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>It takes a moment.</source>
            <translation>Tarda un momento.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Try a batch: stage the sample documents, pick an extractor, press Submit.</source>
            <translation>Pruebe un lote: prepare los documentos de ejemplo, elija un extractor y pulse «Enviar».</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Add the selected files to the batch (in Files)</source>
            <translation>Añadir los archivos seleccionados al lote (en Archivos)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Clear the filter or the selection</source>
            <translation>Quitar el filtro o la selección</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Alt+1 to Alt+9</source>
            <translation>Alt+1 a Alt+9</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Show one count only (in New batch and in the selected batch)</source>
            <translation>Mostrar un solo estado (en Nuevo lote y en el lote seleccionado)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Next tab of the selected batch</source>
            <translation>Pestaña siguiente del lote seleccionado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Previous tab of the selected batch</source>
            <translation>Pestaña anterior del lote seleccionado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Look at a run or a value in Review (in the selected batch)</source>
            <translation>Ver una ejecución o un valor en Revisión (en el lote seleccionado)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Open the rows of a value that has several (in Results)</source>
            <translation>Abrir las filas de un valor que tiene varias (en Resultados)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Move a column (in the choice of columns)</source>
            <translation>Mover una columna (en la selección de columnas)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Checked, next document (in Review)</source>
            <translation>Comprobado, documento siguiente (en Revisión)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Take the check mark off (in Review)</source>
            <translation>Quitar la marca de comprobado (en Revisión)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Previous or next document, or out of an array (in Review)</source>
            <translation>Documento anterior o siguiente, o salir de una matriz (en Revisión)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Back to the same value in Results (in Review)</source>
            <translation>Volver al mismo valor en Resultados (en Revisión)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Previous or next page (in Review)</source>
            <translation>Página anterior o siguiente (en Revisión)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Larger, smaller, fit the width (in Review)</source>
            <translation>Ampliar, reducir, ajustar al ancho (en Revisión)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Turn the page (in Review)</source>
            <translation>Girar la página (en Revisión)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Show or hide where values were read (in Review)</source>
            <translation>Mostrar u ocultar dónde se leyeron los valores (en Revisión)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Next or previous place of a searched text (in Review)</source>
            <translation>Aparición siguiente o anterior del texto buscado (en Revisión)</translation>
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
                <numerusform>{n} byte</numerusform>
                <numerusform>{n} bytes</numerusform>
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
                <numerusform>{number} crédito</numerusform>
                <numerusform>{number} créditos</numerusform>
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
            <translation>ahora mismo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{minutes} min ago</source>
            <translation>hace {minutes} min</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{hours} h ago</source>
            <translation>hace {hours} h</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{n} days ago</source>
            <extracomment>One: {n} day ago</extracomment>
            <translation>
                <numerusform>hace {n} día</numerusform>
                <numerusform>hace {n} días</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>A new batch over the same documents, beside the old one, which stays as it is. What is processed again is charged again.</source>
            <translation>Un lote nuevo con los mismos documentos, junto al anterior, que queda como está. Lo que se procesa de nuevo se cobra de nuevo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>None of its documents can be had any more</source>
            <translation>Ya no se puede obtener ninguno de sus documentos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Runs a batch again that is no longer in the history</source>
            <translation>Ejecuta de nuevo un lote que ya no está en el historial</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>no longer where it was, and not at Extend</source>
            <translation>ya no está donde estaba, ni en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>changed since it was sent, and not at Extend</source>
            <translation>se ha modificado desde que se envió y no está en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>cannot be read, and is not at Extend</source>
            <translation>no se puede leer y no está en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>needs its password again: add it in Compose</source>
            <translation>necesita de nuevo su contraseña: añádalo en «Preparación»</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>came with an adopted batch run, which does not say where from</source>
            <translation>procede de una ejecución de lote incorporada, que no indica su origen</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} no longer where it was, and not at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} no longer where it was, and not at Extend</extracomment>
            <translation>
                <numerusform>{n} ya no está donde estaba, ni en Extend</numerusform>
                <numerusform>{n} ya no están donde estaban, ni en Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} changed since it was sent, and not at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} changed since it was sent, and not at Extend</extracomment>
            <translation>
                <numerusform>{n} se ha modificado desde que se envió y no está en Extend</numerusform>
                <numerusform>{n} se han modificado desde que se enviaron y no están en Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} cannot be read, and is not at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} cannot be read, and is not at Extend</extracomment>
            <translation>
                <numerusform>{n} no se puede leer y no está en Extend</numerusform>
                <numerusform>{n} no se pueden leer y no están en Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} needs its password again: add it in Compose</source>
            <comment>documents</comment>
            <extracomment>One: {n} needs its password again: add it in Compose</extracomment>
            <translation>
                <numerusform>{n} necesita de nuevo su contraseña: añádalo en «Preparación»</numerusform>
                <numerusform>{n} necesitan de nuevo su contraseña: añádalos en «Preparación»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} deleted at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} deleted at Extend</extracomment>
            <translation>
                <numerusform>{n} eliminado en Extend</numerusform>
                <numerusform>{n} eliminados en Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} came with an adopted batch run, which does not say where from</source>
            <comment>documents</comment>
            <extracomment>One: {n} came with an adopted batch run, which does not say where from</extracomment>
            <translation>
                <numerusform>{n} procede de una ejecución de lote incorporada, que no indica su origen</numerusform>
                <numerusform>{n} proceden de una ejecución de lote incorporada, que no indica su origen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Run “{name}” again</source>
            <translation>Ejecutar «{name}» de nuevo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{name}, again</source>
            <translation>{name}, de nuevo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Looking for the documents: {done} of {total}</source>
            <translation>Buscando los documentos: {done} de {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} still at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} still at Extend</extracomment>
            <translation>
                <numerusform>{n} aún en Extend</numerusform>
                <numerusform>{n} aún en Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} links that Extend fetches</source>
            <extracomment>One: {n} link that Extend fetches</extracomment>
            <translation>
                <numerusform>{n} enlace que obtiene Extend</numerusform>
                <numerusform>{n} enlaces que obtiene Extend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} to upload from this computer ({size})</source>
            <comment>documents</comment>
            <extracomment>One: {n} to upload from this computer ({size})</extracomment>
            <translation>
                <numerusform>{n} por subir desde este equipo ({size})</numerusform>
                <numerusform>{n} por subir desde este equipo ({size})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} documents cannot be had:</source>
            <extracomment>One: {n} document cannot be had:</extracomment>
            <translation>
                <numerusform>{n} documento no se puede obtener:</numerusform>
                <numerusform>{n} documentos no se pueden obtener:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} inputs are left out: skipped or blocked then.</source>
            <extracomment>One: {n} input is left out: skipped or blocked then.</extracomment>
            <translation>
                <numerusform>Se excluye {n} entrada: se omitió o se bloqueó entonces.</numerusform>
                <numerusform>Se excluyen {n} entradas: se omitieron o se bloquearon entonces.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Leave these {n} out</source>
            <comment>documents</comment>
            <extracomment>One: Leave it out</extracomment>
            <translation>
                <numerusform>Excluirlo</numerusform>
                <numerusform>Excluir estos {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} documents cannot be had: say that they are left out</source>
            <extracomment>One: {n} document cannot be had: say that it is left out</extracomment>
            <translation>
                <numerusform>{n} documento no se puede obtener: confirme que se excluye</numerusform>
                <numerusform>{n} documentos no se pueden obtener: confirme que se excluyen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Submit {n} documents</source>
            <extracomment>One: Submit {n} document</extracomment>
            <translation>
                <numerusform>Enviar {n} documento</numerusform>
                <numerusform>Enviar {n} documentos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Runs again of “{name}”, version {version}</source>
            <translation>Repetición de «{name}», versión {version}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Values less certain than this are marked in Results and Review.</source>
            <translation>Los valores menos seguros que este se marcan en Resultados y Revisión.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Of the least certain value of the document</source>
            <translation>Del valor menos seguro del documento</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>They came since the rows were sorted: sort them in</source>
            <translation>Han llegado después de ordenar las filas: ordene de nuevo para incluirlas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>“” empty text</source>
            <translation>«» texto vacío</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>The extractor found no value</source>
            <translation>El extractor no encontró ningún valor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>The extractor gave an empty value</source>
            <translation>El extractor dio un valor vacío</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>The answer does not mention this field</source>
            <translation>La respuesta no menciona este campo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Yes</source>
            <comment>a value</comment>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>No</source>
            <comment>a value</comment>
            <translation>No</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{measure}, below {limit} %. Check this value.</source>
            <translation>{measure}, por debajo del {limit} %. Compruebe este valor.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{n} documents filled</source>
            <extracomment>One: {n} document filled</extracomment>
            <translation>
                <numerusform>{n} documento con valor</numerusform>
                <numerusform>{n} documentos con valor</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>no doubtful value</source>
            <translation>ningún valor dudoso</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{n} doubtful values in {documents}</source>
            <extracomment>One: {n} doubtful value in {documents}</extracomment>
            <translation>
                <numerusform>{n} valor dudoso en {documents}</numerusform>
                <numerusform>{n} valores dudosos en {documents}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>below {limit} %</source>
            <translation>&lt; {limit} %</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{n} more</source>
            <comment>currencies</comment>
            <extracomment>One: {n} more</extracomment>
            <translation>
                <numerusform>{n} más</numerusform>
                <numerusform>{n} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{name} of {count}: {sums}</source>
            <comment>a total of a column</comment>
            <translation>{name} de {count}: {sums}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Sum {sums}</source>
            <translation>Suma {sums}</translation>
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
                <numerusform>{n} fila nueva</numerusform>
                <numerusform>{n} filas nuevas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Preparing {n} earlier results…</source>
            <extracomment>One: Preparing {n} earlier result…</extracomment>
            <translation>
                <numerusform>Preparando {n} resultado anterior…</numerusform>
                <numerusform>Preparando {n} resultados anteriores…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Columns {shown} of {all}</source>
            <translation>Columnas {shown} de {all}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>DELETE</source>
            <comment>typed to agree</comment>
            <translation>ELIMINAR</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete at Extend what “{name}” left there?</source>
            <translation>¿Eliminar en Extend lo que «{name}» dejó allí?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Nothing of this batch is known to be at Extend.</source>
            <translation>No consta que haya nada de este lote en Extend.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{what} would be deleted in the account, for good: they can no longer be opened in the dashboard, and the files cannot be reused. The results stay on this computer, in the batch's history.</source>
            <extracomment>One: {what} would be deleted in the account, for good: they can no longer be opened in the dashboard, and the files cannot be reused. The results stay on this computer, in the batch's history.</extracomment>
            <translation>
                <numerusform>{what} se eliminaría en la cuenta de forma definitiva: ya no se podrá abrir en el panel de control de Extend y los archivos no se podrán reutilizar. Los resultados permanecen en este equipo, en el historial del lote.</numerusform>
                <numerusform>{what} se eliminarían en la cuenta de forma definitiva: ya no se podrán abrir en el panel de control de Extend y los archivos no se podrán reutilizar. Los resultados permanecen en este equipo, en el historial del lote.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{n} results not fetched yet would be lost. Refresh the batch first.</source>
            <extracomment>One: {n} result not fetched yet would be lost. Refresh the batch first.</extracomment>
            <translation>
                <numerusform>Se perdería {n} resultado aún no obtenido. Actualice primero el lote.</numerusform>
                <numerusform>Se perderían {n} resultados aún no obtenidos. Actualice primero el lote.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Type {word} to agree</source>
            <translation>Escriba {word} para confirmar</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete {n} runs</source>
            <extracomment>One: Delete {n} run</extracomment>
            <translation>
                <numerusform>Eliminar {n} ejecución</numerusform>
                <numerusform>Eliminar {n} ejecuciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete {n} runs and {files}</source>
            <extracomment>One: Delete {n} run and {files}</extracomment>
            <translation>
                <numerusform>Eliminar {n} ejecución y {files}</numerusform>
                <numerusform>Eliminar {n} ejecuciones y {files}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Deleted at Extend: {runs}, {files}</source>
            <translation>Eliminado en Extend: {runs}, {files}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{n} objects are still there.</source>
            <extracomment>One: {n} object is still there.</extracomment>
            <translation>
                <numerusform>{n} objeto sigue ahí.</numerusform>
                <numerusform>{n} objetos siguen ahí.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{runs} and {files}</source>
            <translation>{runs} y {files}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Extend gave no place for this value</source>
            <translation>Extend no dio ninguna ubicación para este valor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>The place of the value on its page, enlarged</source>
            <translation>La ubicación del valor en su página, ampliada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Size and turn of the page (0 fits the width)</source>
            <translation>Tamaño y giro de la página (0 ajusta al ancho)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Mark as checked, and open the next (C); Shift+C undoes it</source>
            <translation>Marcar como comprobado y abrir el siguiente (C); Mayús+C lo deshace</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No document</source>
            <translation>Ningún documento</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Choose one at the left.</source>
            <translation>Elija uno a la izquierda.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Fetching the original…</source>
            <translation>Obteniendo el original…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>It is kept on this computer for a while.</source>
            <translation>Se guarda un tiempo en este equipo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>The document has no such rows.</source>
            <translation>El documento no tiene tales filas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Not on this computer; offline</source>
            <translation>No está en este equipo; sin conexión</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Nothing to review yet</source>
            <translation>Aún no hay nada que revisar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Results show here as they come in</source>
            <translation>Los resultados se muestran aquí según llegan</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>This run</source>
            <translation>Esta ejecución</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>There is no other run of this document</source>
            <translation>No hay ninguna otra ejecución de este documento</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No field differs</source>
            <translation>Ningún campo es distinto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>— none</source>
            <translation>— ninguno</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>The page is not shown</source>
            <translation>La página no se muestra</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Drawing the page…</source>
            <translation>Dibujando la página…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No document matches</source>
            <translation>Ningún documento coincide</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>— not in the result</source>
            <translation>— no está en el resultado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Score of the review agent</source>
            <translation>Puntuación del agente de revisión</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Confidence of the reading</source>
            <translation>Confianza de la lectura</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Confidence of the model</source>
            <translation>Confianza del modelo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Issue</source>
            <translation>Problema</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{score} of 5</source>
            <translation>{score} de 5</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Extend gave no confidence</source>
            <translation>Extend no dio ninguna confianza</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{confidence}, below {limit} %</source>
            <translation>{confidence}, &lt; {limit} %</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Before the review</source>
            <translation>Antes de la revisión</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Earlier run</source>
            <translation>Ejecución anterior</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{n} of {total} differ</source>
            <comment>fields</comment>
            <extracomment>One: {n} of {total} differs</extracomment>
            <translation>
                <numerusform>{n} de {total} es distinto</numerusform>
                <numerusform>{n} de {total} son distintos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{number} of {total}</source>
            <translation>{number} de {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}, cell {cell}</source>
            <translation>página {page}, celda {cell}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}, cells {cells}</source>
            <translation>página {page}, celdas {cells}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}</source>
            <translation>página {page}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}, {percent} %</source>
            <translation>página {page}, {percent} %</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No text here to search, only pictures</source>
            <translation>Aquí no hay texto en el que buscar, solo imágenes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Not found</source>
            <translation>No se encontró</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{name} adds up to {amount}</source>
            <translation>{name} suma {amount}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>None doubtful of {n} rows</source>
            <extracomment>One: None doubtful of {n} row</extracomment>
            <translation>
                <numerusform>Ninguna dudosa de {n} fila</numerusform>
                <numerusform>Ninguna dudosa de {n} filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{doubtful} doubtful of {n} rows</source>
            <extracomment>One: {doubtful} doubtful of {n} row</extracomment>
            <translation>
                <numerusform>Dudosas: {doubtful} de {n} fila</numerusform>
                <numerusform>Dudosas: {doubtful} de {n} filas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{checked} of {total} checked</source>
            <translation>{checked} de {total} comprobados</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Doubtful {number} of {total}</source>
            <translation>Dudoso {number} de {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{n} to check</source>
            <comment>documents</comment>
            <extracomment>One: {n} to check</extracomment>
            <translation>
                <numerusform>{n} por comprobar</numerusform>
                <numerusform>{n} por comprobar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>None doubtful</source>
            <translation>Ninguno dudoso</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{n} pages without text</source>
            <extracomment>One: {n} page without text</extracomment>
            <translation>
                <numerusform>{n} página sin texto</numerusform>
                <numerusform>{n} páginas sin texto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} hidden files</source>
            <extracomment>One: {n} hidden file</extracomment>
            <translation>
                <numerusform>{n} archivo oculto</numerusform>
                <numerusform>{n} archivos ocultos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} hidden folders</source>
            <extracomment>One: {n} hidden folder</extracomment>
            <translation>
                <numerusform>{n} carpeta oculta</numerusform>
                <numerusform>{n} carpetas ocultas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} system files</source>
            <extracomment>One: {n} system file</extracomment>
            <translation>
                <numerusform>{n} archivo del sistema</numerusform>
                <numerusform>{n} archivos del sistema</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} system folders</source>
            <extracomment>One: {n} system folder</extracomment>
            <translation>
                <numerusform>{n} carpeta del sistema</numerusform>
                <numerusform>{n} carpetas del sistema</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} archives in an archive</source>
            <extracomment>One: {n} archive in an archive</extracomment>
            <translation>
                <numerusform>{n} archivo comprimido dentro de otro</numerusform>
                <numerusform>{n} archivos comprimidos dentro de otro</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} folders reached twice</source>
            <extracomment>One: {n} folder reached twice</extracomment>
            <translation>
                <numerusform>{n} carpeta alcanzada dos veces</numerusform>
                <numerusform>{n} carpetas alcanzadas dos veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} that cannot be opened</source>
            <extracomment>One: {n} file or folder that cannot be opened</extracomment>
            <translation>
                <numerusform>{n} archivo o carpeta que no se puede abrir</numerusform>
                <numerusform>{n} archivos o carpetas que no se pueden abrir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} links that lead nowhere</source>
            <extracomment>One: {n} link that leads nowhere</extracomment>
            <translation>
                <numerusform>{n} enlace roto</numerusform>
                <numerusform>{n} enlaces rotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} links that lead back</source>
            <extracomment>One: {n} link that leads back</extracomment>
            <translation>
                <numerusform>{n} enlace circular</numerusform>
                <numerusform>{n} enlaces circulares</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} too long paths</source>
            <extracomment>One: {n} too long path</extracomment>
            <translation>
                <numerusform>{n} ruta demasiado larga</numerusform>
                <numerusform>{n} rutas demasiado largas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} locked in an archive</source>
            <comment>files</comment>
            <extracomment>One: {n} locked in an archive</extracomment>
            <translation>
                <numerusform>{n} bloqueado en un archivo comprimido</numerusform>
                <numerusform>{n} bloqueados en un archivo comprimido</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} under AES in an archive</source>
            <comment>files</comment>
            <extracomment>One: {n} under AES in an archive</extracomment>
            <translation>
                <numerusform>{n} cifrado con AES en un archivo comprimido</numerusform>
                <numerusform>{n} cifrados con AES en un archivo comprimido</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} damaged in an archive</source>
            <comment>files</comment>
            <extracomment>One: {n} damaged in an archive</extracomment>
            <translation>
                <numerusform>{n} dañado en un archivo comprimido</numerusform>
                <numerusform>{n} dañados en un archivo comprimido</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} empty archives</source>
            <extracomment>One: {n} empty archive</extracomment>
            <translation>
                <numerusform>{n} archivo comprimido vacío</numerusform>
                <numerusform>{n} archivos comprimidos vacíos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} archives too large to unpack</source>
            <extracomment>One: {n} archive too large to unpack</extracomment>
            <translation>
                <numerusform>{n} archivo comprimido demasiado grande para descomprimirlo</numerusform>
                <numerusform>{n} archivos comprimidos demasiado grandes para descomprimirlos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} packed by a method that is not supported</source>
            <comment>files</comment>
            <extracomment>One: {n} packed by a method that is not supported</extracomment>
            <translation>
                <numerusform>{n} comprimido con un método no admitido</numerusform>
                <numerusform>{n} comprimidos con un método no admitido</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} unsafe names in an archive</source>
            <extracomment>One: {n} unsafe name in an archive</extracomment>
            <translation>
                <numerusform>{n} nombre no seguro en un archivo comprimido</numerusform>
                <numerusform>{n} nombres no seguros en un archivo comprimido</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} archives without room</source>
            <extracomment>One: {n} archive without room on the disk</extracomment>
            <translation>
                <numerusform>{n} archivo comprimido sin espacio en el disco</numerusform>
                <numerusform>{n} archivos comprimidos sin espacio en el disco</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} only in the cloud</source>
            <comment>files</comment>
            <extracomment>One: {n} only in the cloud</extracomment>
            <translation>
                <numerusform>{n} solo en la nube</numerusform>
                <numerusform>{n} solo en la nube</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>hidden</source>
            <translation>oculto</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>hidden folder, with all that is in it</source>
            <translation>carpeta oculta, con todo lo que contiene</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>made by a system or office program</source>
            <translation>creado por un programa del sistema o de ofimática</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>system folder, with all that is in it</source>
            <translation>carpeta del sistema, con todo lo que contiene</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>an archive in an archive: it is looked into when you add it</source>
            <translation>un archivo comprimido dentro de otro: se examina al añadirlo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>searched already by another way to it</source>
            <translation>ya se ha examinado por otro camino</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>left out: {what}</source>
            <translation>excluidos: {what}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>blocked: {what}</source>
            <translation>bloqueados: {what}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>Cancel the search, and take its inputs off the list</source>
            <translation>Cancelar la búsqueda y quitar sus entradas de la lista</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>The search through folders and archives passed these by. Add what you want to send after all; a folder comes with all that is in it.</source>
            <translation>La búsqueda en carpetas y archivos comprimidos los ha pasado por alto. Añada lo que quiera enviar a pesar de todo; una carpeta se añade con todo lo que contiene.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} in the list already</source>
            <comment>files</comment>
            <extracomment>One: {n} in the list already</extracomment>
            <translation>
                <numerusform>{n} ya está en la lista</numerusform>
                <numerusform>{n} ya están en la lista</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} files found</source>
            <extracomment>One: {n} file found</extracomment>
            <translation>
                <numerusform>{n} archivo encontrado</numerusform>
                <numerusform>{n} archivos encontrados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>Looking through folders: {found}</source>
            <translation>Examinando carpetas: {found}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>Looking through “{folder}”: {found}</source>
            <translation>Examinando «{folder}»: {found}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} left out</source>
            <comment>files</comment>
            <extracomment>One: {n} left out</extracomment>
            <translation>
                <numerusform>{n} excluido</numerusform>
                <numerusform>{n} excluidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send these {n} anyway</source>
            <comment>inputs</comment>
            <extracomment>One: Send these {n} anyway</extracomment>
            <translation>
                <numerusform>Enviar esta de todos modos</numerusform>
                <numerusform>Enviar estas {n} de todos modos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send {n} of these {total} anyway</source>
            <comment>inputs</comment>
            <extracomment>One: Send {n} of these {total} anyway</extracomment>
            <translation>
                <numerusform>Enviar {n} de estas {total} de todos modos</numerusform>
                <numerusform>Enviar {n} de estas {total} de todos modos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send all {n} anyway</source>
            <comment>inputs</comment>
            <extracomment>One: Send all {n} anyway</extracomment>
            <translation>
                <numerusform>Enviar {n} de todos modos</numerusform>
                <numerusform>Enviar las {n} de todos modos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Hold these {n} back again</source>
            <comment>inputs</comment>
            <extracomment>One: Hold back again</extracomment>
            <translation>
                <numerusform>Retener de nuevo</numerusform>
                <numerusform>Retener de nuevo estas {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send {n} files anyway?</source>
            <extracomment>One: Send {n} file anyway?</extracomment>
            <translation>
                <numerusform>¿Enviar {n} archivo de todos modos?</numerusform>
                <numerusform>¿Enviar {n} archivos de todos modos?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send “{name}” anyway?</source>
            <translation>¿Enviar «{name}» de todos modos?</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Extend will probably fail on them, and may charge for the try. You can hold back again until you submit.</source>
            <extracomment>One: Extend will probably fail on it, and may charge for the try. You can hold back again until you submit.</extracomment>
            <translation>
                <numerusform>Extend probablemente fallará con él y puede cobrar el intento. Puede volver a retenerlo hasta que lo envíe.</numerusform>
                <numerusform>Extend probablemente fallará con ellos y puede cobrar el intento. Puede volver a retenerlos hasta que los envíe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Extend may fail on them, and may charge for the try. You can hold back again until you submit.</source>
            <extracomment>One: Extend may fail on it, and may charge for the try. You can hold back again until you submit.</extracomment>
            <translation>
                <numerusform>Extend puede fallar con él y puede cobrar el intento. Puede volver a retenerlo hasta que lo envíe.</numerusform>
                <numerusform>Extend puede fallar con ellos y puede cobrar el intento. Puede volver a retenerlos hasta que los envíe.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Export settings…</source>
            <translation>Exportar ajustes…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Import settings…</source>
            <translation>Importar ajustes…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Reset all settings…</source>
            <translation>Restablecer todos los ajustes…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Reset this page…</source>
            <translation>Restablecer esta página…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Undo</source>
            <comment>take a change of settings back</comment>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>A file holds what the pages General, Results, Network and Keyboard set, the columns of the tables, and your presets of exports.</source>
            <translation>El archivo contiene lo que se configura en las páginas General, Resultados, Red y Teclado, las columnas de las tablas y sus ajustes predefinidos de exportación.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>It leaves out what means nothing on another computer or is yours alone: accounts, which have a file of their own, keys and passwords, where keys are kept, the proxy's user, the certificate file, favourites, folders, exports that go by themselves, and sizes and places of windows.</source>
            <translation>No contiene lo que no significa nada en otro lugar o no incumbe a nadie más: las cuentas, que tienen su propio archivo, las claves y contraseñas, dónde se guardan las claves, el usuario del proxy, el archivo de certificados, los favoritos, las carpetas, las exportaciones automáticas ni el tamaño y la posición de las ventanas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Everything that such a file holds goes back to what it was at first; your presets of exports stay. You see beforehand what will change.</source>
            <translation>Todo lo que contiene un archivo así vuelve a su valor predeterminado; sus ajustes predefinidos de exportación se conservan. Antes verá qué cambiará.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>export import settings file share colleague computer backup</source>
            <translation>exportar importar ajustes archivo compartir colega equipo copia</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>reset defaults settings everything</source>
            <translation>restablecer predeterminado ajustes todo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>What is ticked will change at once. You can undo it until Settings close.</source>
            <translation>Lo que está marcado cambia de inmediato. Puede deshacerlo hasta que se cierre Ajustes.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>What is ticked will change at once. As the language is among it, it cannot be undone: export the settings first if you may want them back.</source>
            <translation>Lo que está marcado cambia de inmediato. Como incluye el idioma, no se puede deshacer: exporte antes los ajustes si quizá quiera recuperarlos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Nothing would change: the settings are like that already.</source>
            <translation>No cambiaría nada: los ajustes ya están así.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Setting</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Afterwards</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>What will change</source>
            <translation>Qué cambiará</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>The settings are again what they were.</source>
            <translation>Los ajustes vuelven a ser los de antes.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Like the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_table.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Presets</source>
            <translation>Ajustes predefinidos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Files per page</source>
            <translation>Archivos por página</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Ask before Submit</source>
            <translation>Preguntar antes de enviar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>After Submit, show Monitor</source>
            <translation>Después de enviar, mostrar Supervisión</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Show notifications</source>
            <translation>Mostrar notificaciones</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Keep the computer awake</source>
            <translation>Mantener activo el equipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>Doubtful below</source>
            <translation>Dudoso por debajo de</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Proxy address</source>
            <translation>Dirección del proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Reached without the proxy</source>
            <translation>Acceso sin el proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Its own key</source>
            <translation>Su propia tecla</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>As at first</source>
            <translation>Como al principio</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Arranged</source>
            <translation>Ordenadas</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Not there</source>
            <translation>No está</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>There</source>
            <comment>a preset</comment>
            <translation>Está</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>On</source>
            <translation>Activado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Another</source>
            <comment>arrangement or preset</comment>
            <translation>Otro</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Default: {value}</source>
            <translation>Predeterminado: {value}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Back to the default: {value}</source>
            <translation>Volver al valor predeterminado: {value}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Change {n} settings</source>
            <extracomment>One: Change {n} setting</extracomment>
            <translation>
                <numerusform>Cambiar {n} ajuste</numerusform>
                <numerusform>Cambiar {n} ajustes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>{n} settings were changed.</source>
            <extracomment>One: {n} setting was changed.</extracomment>
            <translation>
                <numerusform>Se cambió {n} ajuste.</numerusform>
                <numerusform>Se cambiaron {n} ajustes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>{n} settings would change.</source>
            <extracomment>One: {n} setting would change.</extracomment>
            <translation>
                <numerusform>Cambiaría {n} ajuste.</numerusform>
                <numerusform>Cambiarían {n} ajustes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>The settings were written to {name}.</source>
            <translation>Los ajustes se escribieron en {name}.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>None</source>
            <comment>nothing is written there</comment>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Search the settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>No setting has these words</source>
            <translation>Ningún ajuste contiene estas palabras</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Try fewer words, or clear the search to see every page.</source>
            <translation>Pruebe con menos palabras o borre la búsqueda para ver todas las páginas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>“Like the system” follows its colours and its contrast, also while the window is open.</source>
            <translation>«Como el sistema» sigue sus colores y su contraste, también mientras la ventana está abierta.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>How many files of the account one page of the list shows.</source>
            <translation>Cuántos archivos de la cuenta muestra una página de la lista.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Off, the window stays at Compose, where the next batch is made.</source>
            <translation>Si está desactivado, la ventana permanece en «Preparación», donde se crea el lote siguiente.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>diagnostics report save crash telemetry privacy</source>
            <translation>diagnóstico informe guardar fallo telemetría privacidad</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Only the program itself has this, not a part of it.</source>
            <translation>Solo el propio programa tiene esto, no una parte de él.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>account key forget add reset practice sandbox host</source>
            <translation>cuenta clave olvidar añadir restablecer práctica pruebas servidor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Takes effect at once, or as soon as nothing is being exported or sent.</source>
            <translation>Se aplica de inmediato; si se está exportando o enviando algo, justo después.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>language German Spanish French Japanese English translation</source>
            <translation>idioma lengua alemán español francés japonés inglés traducción</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Choose a file that “Export settings…” of this program has written.</source>
            <translation>Elija un archivo escrito por «Exportar ajustes…» de este programa.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file holds no settings</source>
            <translation>El archivo no contiene ajustes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>{name} is no file of settings of this program. Nothing was changed.</source>
            <translation>{name} no es un archivo de ajustes de este programa. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file of settings comes from a later version</source>
            <translation>El archivo de ajustes procede de una versión posterior</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>{name} has version {version} of the format. Nothing was changed.</source>
            <translation>{name} tiene la versión {version} del formato. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file is too large for settings</source>
            <translation>El archivo es demasiado grande para ser de ajustes</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>{name} has more than {most} bytes. Nothing was changed.</source>
            <translation>{name} tiene más de {most} bytes. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file has a setting that is not known</source>
            <translation>El archivo contiene un ajuste desconocido</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>There is no setting {key}, which {name} names. Nothing was changed.</source>
            <translation>El ajuste {key}, que nombra {name}, no existe. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Look for a spelling mistake there, or take the line out of the file.</source>
            <translation>Busque ahí un error de escritura o quite la línea del archivo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file has a value that cannot be</source>
            <translation>El archivo contiene un valor imposible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>What {name} has for {key} is no value of it. Nothing was changed.</source>
            <translation>Lo que {name} indica para {key} no es un valor posible. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Correct it in the file, or take the line out of it.</source>
            <translation>Corríjalo en el archivo o quite la línea.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Choose a command, click into the field and press the new key. Keys with Ctrl, Alt or Meta, and F1 to F24, can be chosen.</source>
            <translation>Elija un comando, haga clic en el campo y pulse la tecla nueva. Se pueden elegir teclas con Ctrl, Alt o Meta, y de F1 a F24.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Key of the command</source>
            <translation>Tecla del comando</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>no key</source>
            <translation>sin tecla</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>keyboard shortcuts keys commands</source>
            <translation>teclado atajos teclas comandos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Such a key is for typing. Take one with Ctrl, Alt or Meta, or a function key.</source>
            <translation>Esa tecla es para escribir. Use una con Ctrl, Alt o Meta, o una tecla de función.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>“{command}” has this key. Give that another one first.</source>
            <translation>«{command}» tiene esta tecla. Asígnele primero otra.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>{key} is used in texts and lists, and stays there.</source>
            <translation>{key} se usa en textos y listas, y ahí se queda.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Back to {key}</source>
            <translation>Volver a {key}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Back to no key</source>
            <translation>Volver a sin tecla</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Pages and credits are not known before these are processed</source>
            <translation>Las páginas y los créditos no se conocen hasta que se procesan</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>credits not known: no earlier batch with this version and these options</source>
            <translation>créditos desconocidos: ningún lote anterior con esta versión y estas opciones</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>credits not known</source>
            <translation>créditos desconocidos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Operator extractors have no upper limit</source>
            <translation>sin límite superior en los extractores Operador</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Submit asks once when a batch may cost more, or when its cost is not known.</source>
            <translation>Al enviar se pregunta una vez cuando un lote puede costar más o cuando no se conoce su costo.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Above {credits}</source>
            <translation>Por encima de {credits}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Submit is set to ask above {credits}; change this in Settings.</source>
            <translation>Ha pedido que se le pregunte por encima de {credits}; este límite se fija en Ajustes.</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Submit {n} inputs?</source>
            <extracomment>One: Submit {n} input?</extracomment>
            <translation>
                <numerusform>¿Enviar {n} entrada?</numerusform>
                <numerusform>¿Enviar {n} entradas?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>about {credits}</source>
            <translation>aproximadamente {credits}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>About {credits}</source>
            <translation>Aproximadamente {credits}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>{credits} or more</source>
            <translation>{credits} o más</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>{least} to {credits}</source>
            <translation>{least} a {credits}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>from your last {n} batches</source>
            <extracomment>One: from your last batch</extracomment>
            <translation>
                <numerusform>según su último lote</numerusform>
                <numerusform>según sus últimos {n} lotes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>Nothing is running</source>
            <translation>No hay nada en curso</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>{n} more</source>
            <comment>batches</comment>
            <extracomment>One: {n} more</extracomment>
            <translation>
                <numerusform>{n} más</numerusform>
                <numerusform>{n} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished with {count} failed</source>
            <translation>terminado; fallidas: {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished</source>
            <translation>terminado</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished {time} with {count} failed</source>
            <translation>terminado: {time} · fallidas: {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished {time}</source>
            <translation>terminado: {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>{count} uploading</source>
            <translation>{count} subiendo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/text.py"></location>
            <source>{title}: {detail}</source>
            <translation>{title}: {detail}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/text.py"></location>
            <source>“{name}”</source>
            <translation>«{name}»</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Tour</source>
            <translation>Visita guiada</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Skip the tour</source>
            <translation>Omitir la visita</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Add your documents</source>
            <translation>Añada sus documentos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Choose an extractor</source>
            <translation>Elija un extractor</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Submit them</source>
            <translation>Envíelos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Watch the batch</source>
            <translation>Siga el lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Check and export</source>
            <translation>Revise y exporte</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Find anything, ask anything</source>
            <translation>Encuentre lo que necesite</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Drop files, folders or ZIP archives anywhere on the window, or use these buttons. Each row of the list then says what will happen to it.</source>
            <translation>Suelte archivos, carpetas o archivos ZIP en cualquier parte de la ventana, o use estos botones. Cada fila de la lista indica entonces qué ocurrirá con ella.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>It decides what is read from the documents. Version and priority may stay as they are.</source>
            <translation>Decide qué se lee de los documentos. La versión y la prioridad pueden quedar como están.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>The button stands here as soon as the list has documents. The line beside it says what will be sent and what it will probably cost; nothing is sent before you press it.</source>
            <translation>El botón aparece aquí en cuanto la lista tiene documentos. La línea de al lado indica qué se enviará y cuánto costará probablemente; nada se envía antes de que lo pulse.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Every batch stands here, with its results as they come. You may close the window at any time: nothing is lost, and nothing is sent twice.</source>
            <translation>Aquí está cada lote, con sus resultados a medida que llegan. Puede cerrar la ventana en cualquier momento: nada se pierde y nada se envía dos veces.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Here each value stands beside its place in the document. {export} writes the results as CSV, Excel or JSON.</source>
            <translation>Aquí cada valor está junto a su lugar en el documento. {export} escribe los resultados como CSV, Excel o JSON.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>{palette} finds a command by a few letters of its name. {guide} opens the guide for the page in sight. This tour is in the Help menu too.</source>
            <translation>{palette} encuentra un comando con unas pocas letras de su nombre. {guide} abre la guía de la página visible. Esta visita también está en el menú Ayuda.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Tour, {place}. {title}. {text}</source>
            <translation>Visita guiada, {place}. {title}. {text}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>One a line</source>
            <comment>passwords</comment>
            <translation>Una por línea</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Several…</source>
            <comment>passwords</comment>
            <translation>Varias…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Only one</source>
            <comment>password</comment>
            <translation>Solo una</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>It goes along with the link and is kept in memory only. Whether it fits shows when Extend opens the document. Leave it empty to take it off again.</source>
            <translation>Se envía junto con el enlace y solo se guarda en memoria. Si es correcta, se verá cuando Extend abra el documento. Déjela vacía para quitarla.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Not stored</source>
            <comment>a password</comment>
            <translation>No se almacena</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>For the {n} selected, not stored</source>
            <comment>files</comment>
            <extracomment>One: For the {n} selected, not stored</extracomment>
            <translation>
                <numerusform>Para el archivo seleccionado; no se almacena</numerusform>
                <numerusform>Para los {n} seleccionados; no se almacena</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>For all {n}, not stored</source>
            <comment>files</comment>
            <extracomment>One: For all {n}, not stored</extracomment>
            <translation>
                <numerusform>Para el único archivo; no se almacena</numerusform>
                <numerusform>Para los {n}; no se almacena</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>trying…</source>
            <comment>passwords</comment>
            <translation>probando…</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>{n} wrong passwords</source>
            <extracomment>One: {n} wrong password</extracomment>
            <translation>
                <numerusform>{n} contraseña incorrecta</numerusform>
                <numerusform>{n} contraseñas incorrectas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>needed again</source>
            <comment>a password</comment>
            <translation>se necesita de nuevo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>looks like {type}</source>
            <translation>parece {type}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>As found in the content: {types}</source>
            <translation>Según el contenido: {types}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>New files are taken once nobody has written to them for ten seconds; hidden and empty ones are left alone. Nothing is taken twice, also after a restart; a file whose content was taken before is not taken again.</source>
            <translation>Los archivos nuevos se recogen cuando nadie ha escrito en ellos durante diez segundos; los ocultos y los vacíos se dejan como están. Nada se recoge dos veces, tampoco tras un reinicio; un archivo cuyo contenido ya se recogió no se vuelve a recoger.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>The folder that a scanner or another program fills</source>
            <translation>La carpeta que llena un escáner u otro programa</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Put new files on the list of the new batch</source>
            <translation>Poner los archivos nuevos en la lista del nuevo lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Submit new files at once, as a batch of their own</source>
            <translation>Enviar los archivos nuevos de inmediato, como un lote propio</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>What is done with new files is listed here.</source>
            <translation>Aquí se indica lo que se hace con los archivos nuevos.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Files are sent, and charged, without another question.</source>
            <translation>Los archivos se envían, y se cobran, sin más preguntas.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Also its subfolders, except “done” and “rejected”</source>
            <translation>También sus subcarpetas, excepto «done» y «rejected»</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Take the files that are in it now, too</source>
            <translation>Recoger también los archivos que ya contiene</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Move finished files to “done”, and refused or failed ones to “rejected” with the reason</source>
            <translation>Mover los archivos terminados a «done», y los rechazados o fallidos a «rejected» con el motivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Watching “{name}”</source>
            <translation>Vigilando «{name}»</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” is not sent: {reason}</source>
            <translation>«{name}» no se envía: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” is not taken: same content as “{first}”</source>
            <translation>«{name}» no se recoge: tiene el mismo contenido que «{first}»</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” moved to “done”</source>
            <translation>«{name}» se movió a «done»</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” moved to “rejected”</source>
            <translation>«{name}» se movió a «rejected»</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” cannot be reached; it is tried again every few seconds</source>
            <translation>No se puede acceder a «{name}»; se reintenta cada pocos segundos</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” is there again</source>
            <translation>«{name}» vuelve a estar disponible</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <location filename="extend_desktop/ui/views/composer/choosing.py"></location>
            <source>Choose a folder</source>
            <translation>Elija una carpeta</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>No folder is watched</source>
            <translation>No se vigila ninguna carpeta</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Watching “{name}”: {n} new files may still be written</source>
            <extracomment>One: Watching “{name}”: {n} new file may still be written</extracomment>
            <translation>
                <numerusform>Vigilando «{name}»: puede que {n} archivo nuevo aún se esté escribiendo</numerusform>
                <numerusform>Vigilando «{name}»: puede que {n} archivos nuevos aún se estén escribiendo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>it cannot be sent</source>
            <translation>no se puede enviar</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” put on the list of the new batch</source>
            <translation>«{name}» se puso en la lista del nuevo lote</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>{n} files put on the list of the new batch</source>
            <extracomment>One: {n} file put on the list of the new batch</extracomment>
            <translation>
                <numerusform>{n} archivo puesto en la lista del nuevo lote</numerusform>
                <numerusform>{n} archivos puestos en la lista del nuevo lote</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>{n} files submitted as “{batch}”</source>
            <extracomment>One: {n} file submitted as “{batch}”</extracomment>
            <translation>
                <numerusform>{n} archivo enviado como «{batch}»</numerusform>
                <numerusform>{n} archivos enviados como «{batch}»</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” could not be moved</source>
            <translation>No se pudo mover «{name}»</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>This did not work</source>
            <translation>No funcionó</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>This did not work; it is tried again.</source>
            <translation>No funcionó; se reintentará.</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” could not be moved; it is tried again.</source>
            <translation>No se pudo mover «{name}»; se reintentará.</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/main_window.py"></location>
            <source>Starting the sandbox…</source>
            <translation>Iniciando el entorno de pruebas…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/main_window.py"></location>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/activity.py"></location>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/activity.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>What happened</source>
            <translation>Suceso</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/activity.py"></location>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <location filename="extend_desktop/ui/models/comparison.py"></location>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <source>Differences</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <location filename="extend_desktop/ui/models/comparison.py"></location>
            <source>differs: {value}</source>
            <translation>distinto: {value}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Extractor</source>
            <translation>Extractor</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Version {version} ({name})</source>
            <translation>Versión {version} ({name})</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Priority {priority}</source>
            <translation>Prioridad {priority}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>finished {when}</source>
            <translation>terminado {when}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Finished {time}</source>
            <translation>Terminado: {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Started {time}</source>
            <translation>Iniciado: {time}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>What will happen</source>
            <translation>Qué ocurrirá</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>Metadata</source>
            <translation>Metadatos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>The document's number in the batch</source>
            <translation>El número del documento en el lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Reviewed</source>
            <translation>Revisado</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Somebody reviewed it at Extend</source>
            <translation>Alguien lo ha revisado en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Edited</source>
            <translation>Editado</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Somebody changed a value at Extend</source>
            <translation>Alguien ha cambiado un valor en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>Checked</source>
            <translation>Comprobado</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Your own mark, set in Review</source>
            <translation>Su propia marca, puesta en Revisión</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>loading</source>
            <translation>cargando</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>✓ Checked</source>
            <translation>✓ Comprobado</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results_items.py"></location>
            <source>The row's number</source>
            <translation>El número de la fila</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results_items.py"></location>
            <source>Sum</source>
            <translation>Suma</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results_items.py"></location>
            <source>Sum: {amount}</source>
            <translation>Suma: {amount}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>To check</source>
            <translation>Por comprobar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <location filename="extend_desktop/ui/views/composer/metadata_table.py"></location>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>checked</source>
            <translation>comprobado</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>{n} doubtful values</source>
            <extracomment>One: {n} doubtful value</extracomment>
            <translation>
                <numerusform>{n} valor dudoso</numerusform>
                <numerusform>{n} valores dudosos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/arrivals.py"></location>
            <source>Accounts in {file}</source>
            <translation>Cuentas de {file}</translation>
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
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/arrivals.py"></location>
            <source>Accounts in the file</source>
            <translation>Cuentas del archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Edit {account}</source>
            <translation>Editar {account}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <source>This account is production</source>
            <translation>Esta cuenta es de producción</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/accounts/palette.py"></location>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <source>Not said by Extend</source>
            <translation>No consta</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>United States 2</source>
            <translation>Estados Unidos 2</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Europe</source>
            <translation>Europa</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Older host</source>
            <translation>Servidor antiguo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Name, optional</source>
            <translation>Nombre, opcional</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Optional</source>
            <translation>Opcional</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Server address</source>
            <translation>Dirección del servidor</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Workspace id, optional</source>
            <translation>ID del espacio de trabajo, opcional</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Another address…</source>
            <translation>Otra dirección…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Extend, {place}</source>
            <translation>Extend, {place}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/steps_list.py"></location>
            <source>Copy the steps of the test</source>
            <translation>Copiar los pasos de la prueba</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <source>This batch has not ended</source>
            <translation>Este lote no ha terminado</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <source>Delete anyway</source>
            <translation>Eliminar de todos modos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <source>Delete from history</source>
            <translation>Eliminar del historial</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/batches/search.py"></location>
            <source>Find a batch</source>
            <translation>Buscar un lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Pause all batches</source>
            <translation>Pausar todos los lotes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Resume all paused batches</source>
            <translation>Reanudar todos los lotes en pausa</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Sort and more</source>
            <translation>Ordenar y más</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Pause all</source>
            <translation>Pausar todos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Resume all</source>
            <translation>Reanudar todos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Adopt a batch run…</source>
            <translation>Incorporar una ejecución de lote…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Delete from history…</source>
            <translation>Eliminar del historial…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>Batches</source>
            <translation>Lotes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <source>Batches could not be read</source>
            <translation>No se pudieron leer los lotes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Retry failed</source>
            <translation>Reintentar las fallidas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Cancel…</source>
            <translation>Cancelar…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Run again…</source>
            <translation>Ejecutar de nuevo…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Open the documents' folder</source>
            <translation>Abrir la carpeta de los documentos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Delete at Extend…</source>
            <translation>Eliminar en Extend…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Newest first</source>
            <translation>Recientes primero</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Oldest first</source>
            <translation>Antiguos primero</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>No account</source>
            <translation>Ninguna cuenta</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>Loading batches…</source>
            <translation>Cargando lotes…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>No such batch</source>
            <translation>No existe ese lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>No batches yet</source>
            <translation>Aún no hay lotes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/composer/pane.py"></location>
            <source>New batch</source>
            <translation>Nuevo lote</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/window/page_counts.py"></location>
            <source>{n} running</source>
            <comment>batches</comment>
            <extracomment>One: {n} running</extracomment>
            <translation>
                <numerusform>{n} en curso</numerusform>
                <numerusform>{n} en curso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/window/page_counts.py"></location>
            <source>{n} paused</source>
            <comment>batches</comment>
            <extracomment>One: {n} paused</extracomment>
            <translation>
                <numerusform>{n} en pausa</numerusform>
                <numerusform>{n} en pausa</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>none running</source>
            <comment>batches</comment>
            <translation>ninguno en curso</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/detail/offline.py"></location>
            <location filename="extend_desktop/ui/views/window/status_line.py"></location>
            <source>Try now</source>
            <translation>Reintentar ahora</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>{n} batches from the last session wait to go on</source>
            <extracomment>One: {n} batch from the last session waits to go on</extracomment>
            <translation>
                <numerusform>{n} lote de la última sesión espera para continuar</numerusform>
                <numerusform>{n} lotes de la última sesión esperan para continuar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>{n} batches wait to go on</source>
            <extracomment>One: {n} batch waits to go on</extracomment>
            <translation>
                <numerusform>{n} lote espera para continuar</numerusform>
                <numerusform>{n} lotes esperan para continuar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Documents that differ</source>
            <translation>Documentos con diferencias</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Values of the document</source>
            <translation>Valores del documento</translation>
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
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Width of the fields</source>
            <translation>Ancho de los campos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Height of both lists</source>
            <translation>Altura de ambas listas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/choosing.py"></location>
            <source>Choose files</source>
            <translation>Elegir archivos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/choosing.py"></location>
            <source>Choose a list</source>
            <translation>Elegir una lista</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Staged inputs</source>
            <translation>Entradas preparadas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Copy name and place</source>
            <translation>Copiar nombre y ubicación</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Remove from list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Hold back</source>
            <translation>Retener</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Place</source>
            <translation>Ubicación</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <source>Drop files or folders here</source>
            <translation>Suelte aquí archivos o carpetas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <source>Drop zone</source>
            <translation>Zona para soltar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Add files…</source>
            <translation>Añadir archivos…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Add folder…</source>
            <translation>Añadir carpeta…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>Paste a list</source>
            <translation>Pegar una lista</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <source>New here? Add the sample documents</source>
            <translation>¿Es su primera vez? Añada los documentos de ejemplo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/first_page.py"></location>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>First page</source>
            <translation>Primera página</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>Add files (Ctrl+O)</source>
            <translation>Añadir archivos (Ctrl+O)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>More ways to add</source>
            <translation>Más formas de añadir</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>Import a CSV or XLSX list…</source>
            <translation>Importar una lista CSV o XLSX…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Watch a folder…</source>
            <translation>Vigilar una carpeta…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Add the sample documents</source>
            <translation>Añadir los documentos de ejemplo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/link_password.py"></location>
            <source>Password of the linked document</source>
            <translation>Contraseña del documento enlazado</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/link_password.py"></location>
            <source>Send it along</source>
            <translation>Enviarla con el enlace</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Import {name}</source>
            <translation>Importar {name}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Encoding</source>
            <translation>Codificación</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Separator</source>
            <translation>Separador</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>The first row names the columns</source>
            <translation>La primera fila contiene los nombres de las columnas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Column with the inputs</source>
            <translation>Columna con las entradas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Add {n} inputs</source>
            <extracomment>One: Add {n} input</extracomment>
            <translation>
                <numerusform>Añadir {n} entrada</numerusform>
                <numerusform>Añadir {n} entradas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Inputs are in</source>
            <translation>Las entradas están en</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_parts.py"></location>
            <source>The first rows of the list</source>
            <translation>Las primeras filas de la lista</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_parts.py"></location>
            <source>Columns that go along</source>
            <translation>Columnas que se incluyen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_dialog.py"></location>
            <source>Remove the selected keys</source>
            <translation>Quitar las claves seleccionadas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_dialog.py"></location>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_table.py"></location>
            <source>Keys and values</source>
            <translation>Claves y valores</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_table.py"></location>
            <source>Key</source>
            <comment>metadata</comment>
            <translation>Clave</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>More options</source>
            <translation>Más opciones</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Fewer options</source>
            <translation>Menos opciones</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Options for this batch</source>
            <translation>Opciones del lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Billing tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>none</source>
            <comment>billing tags</comment>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Set all back</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Show as JSON…</source>
            <translation>Ver como JSON…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/override_dialog.py"></location>
            <source>Options as JSON</source>
            <translation>Opciones como JSON</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/override_dialog.py"></location>
            <source>Override config as JSON</source>
            <translation>Configuración de sustitución como JSON</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/override_dialog.py"></location>
            <source>Use these</source>
            <translation>Usar estas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pane.py"></location>
            <source>Show the files at Extend (Ctrl+Shift+F)</source>
            <translation>Mostrar los archivos en Extend (Ctrl+Mayús+F)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Type to search</source>
            <translation>Escriba para buscar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>This account has no extractors</source>
            <translation>Esta cuenta no tiene extractores</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Choose an extractor first</source>
            <translation>Elija primero un extractor</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>This extractor has no versions</source>
            <translation>Este extractor no tiene versiones</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Draft</source>
            <comment>a version</comment>
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Latest · draft, nothing is published</source>
            <translation>Última · borrador, no hay nada publicado</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Latest published · {version}</source>
            <translation>Última publicada · {version}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Priority slider</source>
            <translation>Deslizador de prioridad</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Use Extend's default: send no priority</source>
            <translation>Usar el valor predeterminado de Extend: no enviar prioridad</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>Details…</source>
            <translation>Detalles…</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>Settle {n} blocked</source>
            <comment>inputs</comment>
            <extracomment>One: Settle {n} blocked</extracomment>
            <translation>
                <numerusform>Resolver {n} bloqueada</numerusform>
                <numerusform>Resolver {n} bloqueadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <location filename="extend_desktop/ui/views/composer/restored_notice.py"></location>
            <source>Clear</source>
            <translation>Limpiar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Submit</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>{action} (Ctrl+Return)</source>
            <translation>{action} (Ctrl+Intro)</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>Submit {n} inputs</source>
            <extracomment>One: Submit {n} input</extracomment>
            <translation>
                <numerusform>Enviar {n} entrada</numerusform>
                <numerusform>Enviar {n} entradas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <location filename="extend_desktop/ui/widgets/filter_chips.py"></location>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <source>More: {reason}</source>
            <translation>Más: {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Remove all {n}</source>
            <comment>inputs</comment>
            <extracomment>One: Remove all {n}</extracomment>
            <translation>
                <numerusform>Quitar {n}</numerusform>
                <numerusform>Quitar las {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <source>no folder</source>
            <translation>sin carpeta</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <source>no detail</source>
            <translation>sin detalles</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Remove all</source>
            <translation>Quitar todas</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Remove all {n} blocked inputs</source>
            <extracomment>One: Remove all {n} blocked inputs</extracomment>
            <translation>
                <numerusform>Quitar {n} entrada bloqueada</numerusform>
                <numerusform>Quitar las {n} entradas bloqueadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/problems_tree.py"></location>
            <source>… {n} more</source>
            <comment>inputs</comment>
            <extracomment>One: … {n} more</extracomment>
            <translation>
                <numerusform>… {n} más</numerusform>
                <numerusform>… {n} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problems_tree.py"></location>
            <source>Problems by reason</source>
            <translation>Problemas por motivo</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/restored_notice.py"></location>
            <source>{n} inputs restored from last time</source>
            <extracomment>One: {n} input restored from last time</extracomment>
            <translation>
                <numerusform>{n} entrada restaurada de la última vez</numerusform>
                <numerusform>{n} entradas restauradas de la última vez</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Left out</source>
            <translation>Excluidos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>In</source>
            <comment>a place</comment>
            <translation>Ubicación</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <location filename="extend_desktop/ui/views/files/progress.py"></location>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Show left out…</source>
            <translation>Mostrar lo excluido…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Stop, keep {n}</source>
            <comment>files</comment>
            <extracomment>One: Stop, keep {n}</extracomment>
            <translation>
                <numerusform>Detener, conservar {n}</numerusform>
                <numerusform>Detener, conservar {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>What was left out</source>
            <translation>Qué se ha excluido</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Add all to the batch</source>
            <translation>Añadir todo al lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Add selected</source>
            <translation>Añadir lo seleccionado</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Add {n} selected</source>
            <comment>files and folders</comment>
            <extracomment>One: Add {n} selected</extracomment>
            <translation>
                <numerusform>Añadir {n} seleccionado</numerusform>
                <numerusform>Añadir {n} seleccionados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <source>Open the selected input</source>
            <translation>Abrir la entrada seleccionada</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Show folder</source>
            <translation>Ver carpeta</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <source>Selected inputs</source>
            <translation>Selección</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <source>Selected input</source>
            <translation>Selección</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/side.py"></location>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/side.py"></location>
            <source>Change the columns per input</source>
            <translation>Cambiar las columnas por entrada</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/side.py"></location>
            <source>Columns per input</source>
            <translation>Columnas por entrada</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Ready</source>
            <comment>inputs</comment>
            <translation>Por enviar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <location filename="extend_desktop/ui/views/detail/retry_menu.py"></location>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>By reason</source>
            <translation>Por motivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Search the list</source>
            <translation>Buscar en la lista</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Connect an account first</source>
            <translation>Conecte primero una cuenta</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Submitting…</source>
            <translation>Enviando…</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Checking {n} inputs…</source>
            <extracomment>One: Checking {n} input…</extracomment>
            <translation>
                <numerusform>Comprobando {n} entrada…</numerusform>
                <numerusform>Comprobando {n} entradas…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Trying passwords on {n} inputs…</source>
            <extracomment>One: Trying passwords on {n} input…</extracomment>
            <translation>
                <numerusform>Probando contraseñas en {n} entrada…</numerusform>
                <numerusform>Probando contraseñas en {n} entradas…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>None of these can be sent</source>
            <translation>No se puede enviar ninguna de estas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Add files, folders or links</source>
            <translation>Añada archivos, carpetas o enlaces</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Batch name</source>
            <translation>Nombre del lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/detail/head.py"></location>
            <source>Name of the batch</source>
            <translation>Nombre del lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Not available</source>
            <translation>No disponible</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Loading extractors…</source>
            <translation>Cargando extractores…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>The extractors could not be loaded</source>
            <translation>No se pudieron cargar los extractores</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Could not be loaded</source>
            <translation>No se pudo cargar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Loading versions…</source>
            <translation>Cargando versiones…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>The versions could not be loaded</source>
            <translation>No se pudieron cargar las versiones</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Batch {moment}</source>
            <translation>Lote {moment}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>As name and content say</source>
            <translation>Según el nombre y el contenido</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Send as type</source>
            <translation>Enviar como tipo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Password of the link…</source>
            <translation>Contraseña del enlace…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Convert to PDF at Extend</source>
            <translation>Convertir a PDF en Extend</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/undo_steps.py"></location>
            <source>{n} inputs removed from the list</source>
            <extracomment>One: {n} input removed from the list</extracomment>
            <translation>
                <numerusform>{n} entrada quitada de la lista</numerusform>
                <numerusform>{n} entradas quitadas de la lista</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/undo_steps.py"></location>
            <location filename="extend_desktop/ui/views/renames/earlier.py"></location>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>More for this batch</source>
            <translation>Más sobre este lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Resume batch</source>
            <translation>Reanudar lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Pause batch</source>
            <translation>Pausar lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>Loading history…</source>
            <translation>Cargando el historial…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>History could not be read</source>
            <translation>No se pudo leer el historial</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>Nothing happened yet</source>
            <translation>Aún no ha ocurrido nada</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>No such lines</source>
            <translation>No hay líneas así</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>Filter activity</source>
            <translation>Filtrar la actividad</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Copy request id</source>
            <translation>Copiar ID de la solicitud</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <source>Cancel export</source>
            <translation>Cancelar la exportación</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <source>Exporting {done} of {total}</source>
            <translation>Exportando {done} de {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>No batch selected</source>
            <translation>Ningún lote seleccionado</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/about.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Runs</source>
            <translation>Ejecuciones</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Compare with…</source>
            <translation>Comparar con…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Open in dashboard</source>
            <translation>Abrir en el panel de control de Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Rename the originals…</source>
            <translation>Cambiar el nombre de los originales…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/reasons.py"></location>
            <source>Runs by reason</source>
            <translation>Ejecuciones por motivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/reasons.py"></location>
            <source>Copy the ids</source>
            <translation>Copiar los ID</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/reasons.py"></location>
            <source>Retry these {count}</source>
            <translation>Reintentar estas {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <source>Copy with all columns</source>
            <translation>Copiar con todas las columnas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <source>Review this value</source>
            <translation>Revisar este valor</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Add to an evaluation set…</source>
            <translation>Añadir a un conjunto de evaluación…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <source>Results could not be read</source>
            <translation>No se pudieron leer los resultados</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <source>Columns shown, in their order</source>
            <translation>Columnas mostradas, en su orden</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <source>Move: drag, Alt+Up, Alt+Down</source>
            <translation>Mover: arrastrar, Alt+Arriba, Alt+Abajo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>No such results</source>
            <translation>No hay resultados así</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>Loading results…</source>
            <translation>Cargando resultados…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>No results</source>
            <translation>Sin resultados</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>Results appear here as runs finish</source>
            <translation>Los resultados aparecen aquí según terminan las ejecuciones</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Sort ascending</source>
            <translation>Orden ascendente</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Sort descending</source>
            <translation>Orden descendente</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Order of the batch</source>
            <translation>Orden del lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Hide “{title}”</source>
            <translation>Ocultar «{title}»</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Columns…</source>
            <translation>Columnas…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_items.py"></location>
            <source>Close the rows (Esc)</source>
            <translation>Cerrar las filas (Esc)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_items.py"></location>
            <source>Rows of the array</source>
            <translation>Filas de la matriz</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_table.py"></location>
            <source>Files of the results</source>
            <translation>Archivos de los resultados</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Reviewed at Extend</source>
            <translation>Revisado en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Not reviewed</source>
            <translation>No revisado</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Edited at Extend</source>
            <translation>Editado en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Not edited</source>
            <translation>No editado</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Checked by you</source>
            <translation>Comprobado por usted</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Doubtful</source>
            <translation>Dudoso</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Filter results</source>
            <translation>Filtrar los resultados</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Doubtful {count}</source>
            <translation>Dudosos {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Show the documents of {n} doubtful values</source>
            <extracomment>One: Show the documents of {n} doubtful value</extracomment>
            <translation>
                <numerusform>Mostrar los documentos de {n} valor dudoso</numerusform>
                <numerusform>Mostrar los documentos de {n} valores dudosos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Show by review and by your marks</source>
            <translation>Mostrar según la revisión y según sus marcas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/retry_menu.py"></location>
            <source>Choose what to send again</source>
            <translation>Elegir qué enviar de nuevo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Loading runs…</source>
            <translation>Cargando ejecuciones…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Runs could not be read</source>
            <translation>No se pudieron leer las ejecuciones</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>No such inputs</source>
            <translation>No hay entradas así</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Filter runs</source>
            <translation>Filtrar las ejecuciones</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy ids</source>
            <translation>Copiar ID</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy names</source>
            <translation>Copiar nombres</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Open in the Extend dashboard</source>
            <translation>Abrir en el panel de control de Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/summary_bar.py"></location>
            <source>Progress: {counts}</source>
            <translation>Progreso: {counts}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Send again…</source>
            <translation>Enviar de nuevo…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Send again now…</source>
            <translation>Enviar de nuevo ahora…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Look now</source>
            <translation>Buscar ahora</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Send again</source>
            <translation>Enviar de nuevo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Do not send</source>
            <translation>No enviar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/crash_banner.py"></location>
            <source>Save report…</source>
            <translation>Guardar informe…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/crash_banner.py"></location>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Search the log</source>
            <translation>Buscar en el registro</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Follow</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/report_dialog.py"></location>
            <source>Save diagnostics</source>
            <translation>Guardar diagnóstico</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/report_dialog.py"></location>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/report_dialog.py"></location>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/about.py"></location>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Adopt a batch run</source>
            <translation>Incorporar una ejecución de lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Batch run id</source>
            <translation>ID de la ejecución de lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Optional; the id if empty</source>
            <translation>Opcional; vacío: el ID</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Adopt</source>
            <translation>Incorporar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <location filename="extend_desktop/ui/views/repeats/opener.py"></location>
            <source>Show it</source>
            <translation>Mostrarlo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/cancel.py"></location>
            <source>Cancel the batch</source>
            <translation>Cancelar el lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/cancel.py"></location>
            <source>Keep it going</source>
            <translation>No cancelar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/cancel.py"></location>
            <source>Cancel “{name}”?</source>
            <translation>¿Cancelar «{name}»?</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/help.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/help.py"></location>
            <source>Keys and what they do</source>
            <translation>Teclas y lo que hacen</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key.py"></location>
            <source>Enter a new key</source>
            <translation>Introducir una clave nueva</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key.py"></location>
            <source>New API key</source>
            <translation>Clave de API nueva</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key.py"></location>
            <source>Test and keep</source>
            <translation>Probar y guardar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key_field.py"></location>
            <source>Show the key</source>
            <translation>Mostrar la clave</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/passphrase.py"></location>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/passphrase.py"></location>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Show the passphrase</source>
            <translation>Mostrar la frase de contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Delete at Extend</source>
            <translation>Eliminar en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <source>Deleted so far</source>
            <translation>Eliminado hasta ahora</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Add to an evaluation set</source>
            <translation>Añadir a un conjunto de evaluación</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Evaluation set</source>
            <translation>Conjunto de evaluación</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Name of the new set</source>
            <translation>Nombre del nuevo conjunto</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Doubtful invoices</source>
            <translation>Facturas dudosas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>New set…</source>
            <translation>Nuevo conjunto…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>Documents to add</source>
            <translation>Documentos que añadir</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>Expected output, as JSON</source>
            <translation>Salida esperada, como JSON</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>As extracted</source>
            <translation>Tal como se extrajo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>{name} (edited)</source>
            <translation>{name} (editado)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>Width of the list of documents</source>
            <translation>Ancho de la lista de documentos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>By itself when finished</source>
            <translation>Automáticamente al terminar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>This batch…</source>
            <translation>Este lote…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Every batch…</source>
            <translation>Todos los lotes…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Try the automatic export again</source>
            <translation>Reintentar la exportación automática</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>This batch is not written yet</source>
            <translation>Este lote aún no está escrito</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Export finished batches</source>
            <translation>Exportar los lotes terminados</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Folder for finished batches</source>
            <translation>Carpeta para los lotes terminados</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>No</source>
            <comment>finished batches are not exported</comment>
            <translation>No</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Export finished batches to</source>
            <translation>Exportar los lotes terminados a</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <source>Choose a format or a preset</source>
            <translation>Elegir un formato o un ajuste predefinido</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <source>Copy as table</source>
            <translation>Copiar como tabla</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <source>By preset</source>
            <translation>Por ajuste predefinido</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>Review score</source>
            <translation>Puntuación de la revisión</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <location filename="extend_desktop/ui/views/files/preview.py"></location>
            <location filename="extend_desktop/ui/views/review/page_pane.py"></location>
            <location filename="extend_desktop/ui/views/review/page_view.py"></location>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>Folders, ids, credits, times</source>
            <translation>Carpetas, ID, créditos, horas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>All fields</source>
            <translation>Todos los campos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>None</source>
            <comment>no columns</comment>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>As usual</source>
            <translation>Las habituales</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Choose where…</source>
            <translation>Elegir dónde…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>What to export, and how</source>
            <translation>Qué exportar y cómo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Format and shape</source>
            <translation>Formato y forma</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Width of the preview</source>
            <translation>Ancho de la vista previa</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Excel, international</source>
            <translation>Excel, internacional</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Programs (UTF-8, comma)</source>
            <translation>Otros programas (UTF-8, coma)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Read by</source>
            <translation>Se abre con</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>One row for each</source>
            <translation>Una fila por cada</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Write a manifest beside it</source>
            <translation>Escribir un manifiesto junto al archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Then rename the originals…</source>
            <translation>Después, cambiar el nombre de los originales…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Then delete at Extend…</source>
            <translation>Después, eliminar en Extend…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Item of {title}</source>
            <translation>Elemento de {title}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Preset</source>
            <translation>Ajuste predefinido</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>More about presets</source>
            <translation>Más sobre los ajustes predefinidos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Save the changes</source>
            <translation>Guardar los cambios</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Share as a file…</source>
            <translation>Compartir como archivo…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Load from a file…</source>
            <translation>Cargar desde un archivo…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Save as a preset</source>
            <translation>Guardar como ajuste predefinido</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Rename the preset</source>
            <translation>Cambiar el nombre del ajuste predefinido</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Share the preset</source>
            <translation>Compartir el ajuste predefinido</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Load a preset</source>
            <translation>Cargar un ajuste predefinido</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Presets (*.json)</source>
            <translation>Ajustes predefinidos (*.json)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/preview.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/preview.py"></location>
            <source>Write Excel (XLSX) instead</source>
            <translation>Escribir Excel (XLSX) en su lugar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>This batch, {documents}</source>
            <translation>Este lote, {documents}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Selected rows, {documents}</source>
            <translation>Filas seleccionadas, {documents}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>What the filter shows, {documents}</source>
            <translation>Lo que muestra el filtro, {documents}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>Several batches of this extractor</source>
            <translation>Varios lotes de este extractor</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>Only what is new</source>
            <translation>Solo lo nuevo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy name</source>
            <translation>Copiar nombre</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy id</source>
            <translation>Copiar ID</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Download…</source>
            <translation>Descargar…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Properties</source>
            <translation>Propiedades</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Download into a folder</source>
            <translation>Descargar en una carpeta</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add {n}</source>
            <comment>files</comment>
            <extracomment>One: Add {n}</extracomment>
            <translation>
                <numerusform>Añadir {n}</numerusform>
                <numerusform>Añadir {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add to the new batch</source>
            <translation>Añadir al nuevo lote</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add {n} to the new batch</source>
            <comment>files</comment>
            <extracomment>One: Add {n} to the new batch</extracomment>
            <translation>
                <numerusform>Añadir {n} al nuevo lote</numerusform>
                <numerusform>Añadir {n} al nuevo lote</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>{action} (Enter)</source>
            <translation>{action} (Intro)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Rows a page</source>
            <translation>Filas por página</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Filter files by name</source>
            <translation>Filtrar por nombre</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Order by time of creation</source>
            <translation>Ordenar por fecha de creación</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Clear</source>
            <comment>a selection</comment>
            <translation>Limpiar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Clear the selection on all pages</source>
            <translation>Quitar la selección en todas las páginas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Files only</source>
            <translation>Solo archivos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Back on the first page</source>
            <translation>De nuevo en la primera página</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Clear selection</source>
            <translation>Quitar selección</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Refresh the list (F5)</source>
            <translation>Actualizar la lista (F5)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/preview.py"></location>
            <source>Previous page (PgUp)</source>
            <translation>Página anterior (RePág)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/preview.py"></location>
            <source>Next page (PgDn)</source>
            <translation>Página siguiente (AvPág)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/progress.py"></location>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Files done so far</source>
            <translation>Archivos hechos hasta ahora</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Loading files…</source>
            <translation>Cargando archivos…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>No files to show</source>
            <translation>No hay archivos que mostrar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>No file name contains “{name}”</source>
            <translation>Ningún nombre de archivo contiene «{name}»</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Clear filter</source>
            <translation>Quitar filtro</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>This page is empty</source>
            <translation>Esta página está vacía</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>No files at Extend yet</source>
            <translation>Aún no hay archivos en Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Choose files…</source>
            <translation>Elegir archivos…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Order of all files</source>
            <translation>Ordenar todos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/table.py"></location>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/guide/guide_text.py"></location>
            <source>The page</source>
            <translation>La página</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/guide/pages.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>What is new</source>
            <translation>Novedades</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/guide/window.py"></location>
            <source>Pages of the guide</source>
            <translation>Páginas de la guía</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/live_table.py"></location>
            <source>Copy rows</source>
            <translation>Copiar filas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/pane_part.py"></location>
            <source>This batch is being cancelled</source>
            <translation>Este lote se está cancelando</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Now</source>
            <comment>the name that a file has</comment>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Then</source>
            <comment>the name that a file gets</comment>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Why not</source>
            <comment>why a file is not renamed</comment>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Reading the results…</source>
            <translation>Leyendo los resultados…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Copy to</source>
            <translation>Copiar a</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/earlier.py"></location>
            <source>Undo the last renaming</source>
            <translation>Deshacer el último cambio de nombres</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Pattern of the names</source>
            <translation>Patrón de los nombres</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Insert a field…</source>
            <translation>Insertar un campo…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Rename them where they are</source>
            <translation>Cambiarles el nombre donde están</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>All documents</source>
            <translation>Todos los documentos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>All of the batch, {documents}</source>
            <translation>Todo el lote, {documents}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Name of the new batch</source>
            <translation>Nombre del nuevo lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Looking for the documents…</source>
            <translation>Buscando los documentos…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Choose a version</source>
            <translation>Elija una versión</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/missing.py"></location>
            <source>Documents that cannot be had</source>
            <translation>Documentos que no se pueden obtener</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/opener.py"></location>
            <source>Compare the results</source>
            <translation>Comparar los resultados</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/breadcrumb.py"></location>
            <source>Where this array stands</source>
            <translation>Dónde está esta matriz</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/breadcrumb.py"></location>
            <source>Back to {step} (Alt+Up)</source>
            <translation>Volver a {step} (Alt+Arriba)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/compare_view.py"></location>
            <source>Only differences</source>
            <translation>Solo diferencias</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/compare_view.py"></location>
            <source>End the comparison (Esc)</source>
            <translation>Terminar la comparación (Esc)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/compare_view.py"></location>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Unchecked</source>
            <translation>Sin comprobar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Find documents (Ctrl+F)</source>
            <translation>Buscar documentos (Ctrl+F)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Find a document</source>
            <translation>Buscar un documento</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>All {count}</source>
            <translation>Todos {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Unchecked {count}</source>
            <translation>Sin comprobar {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/widgets/filter_chips.py"></location>
            <source>Show {what}</source>
            <translation>Mostrar {what}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Write a note</source>
            <translation>Escribir una nota</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Take the check mark off</source>
            <translation>Quitar la marca de comprobado</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <source>Find the file…</source>
            <translation>Buscar el archivo…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Find the file</source>
            <translation>Buscar el archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <source>Documents checked</source>
            <translation>Documentos comprobados</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Checked, next  C</source>
            <translation>Comprobado  C</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Previous doubtful value</source>
            <translation>Valor dudoso anterior</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Previous doubtful value of the batch (P)</source>
            <translation>Valor dudoso anterior del lote (P)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Next doubtful value</source>
            <translation>Valor dudoso siguiente</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Next doubtful value of the batch (N)</source>
            <translation>Valor dudoso siguiente del lote (N)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Checked, next</source>
            <translation>Comprobado, siguiente</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>More for this document</source>
            <translation>Más sobre este documento</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Show only doubtful {count}</source>
            <translation>Mostrar solo los dudosos {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/note_field.py"></location>
            <source>Note on this document</source>
            <translation>Nota sobre este documento</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page.py"></location>
            <source>Go to Monitor</source>
            <translation>Ir a Supervisión</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_controls.py"></location>
            <source>Show where values stand (H)</source>
            <translation>Mostrar dónde están los valores (H)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_controls.py"></location>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <source>Open in its own program</source>
            <translation>Abrir en su propio programa</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <location filename="extend_desktop/ui/views/window/hold_banner.py"></location>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <source>Download from Extend</source>
            <translation>Descargar de Extend</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Search in the text</source>
            <translation>Buscar en el texto</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Previous hit (Shift+F3)</source>
            <translation>Coincidencia anterior (Mayús+F3)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Next hit (F3)</source>
            <translation>Coincidencia siguiente (F3)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Close the search (Esc)</source>
            <translation>Cerrar la búsqueda (Esc)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Close the list of documents</source>
            <translation>Cerrar la lista de documentos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Show the page of the document</source>
            <translation>Mostrar la página del documento</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Show the values of the document</source>
            <translation>Mostrar los valores del documento</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Fit width</source>
            <translation>Ajustar al ancho</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Fit page</source>
            <translation>Ajustar a la página</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Smaller (-)</source>
            <translation>Reducir (-)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Larger (+)</source>
            <translation>Ampliar (+)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Turn clockwise</source>
            <translation>Girar a la derecha</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/account_files.py"></location>
            <source>Export accounts</source>
            <translation>Exportar cuentas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/account_files.py"></location>
            <source>Accounts (*.json)</source>
            <translation>Cuentas (*.json)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/account_files.py"></location>
            <source>Import accounts</source>
            <translation>Importar cuentas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Add account…</source>
            <translation>Añadir cuenta…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Forget…</source>
            <translation>Olvidar…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Forget {account} and its key</source>
            <translation>Olvidar {account} y su clave</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Reset…</source>
            <translation>Restablecer…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Reset the practice account</source>
            <translation>Restablecer la cuenta de práctica</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Forget the account</source>
            <translation>Olvidar la cuenta</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Which batches</source>
            <translation>Qué lotes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Archive old batches…</source>
            <translation>Archivar lotes antiguos…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Read an archive…</source>
            <translation>Leer un archivo histórico…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Archive old batches</source>
            <translation>Archivar lotes antiguos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Read an archive</source>
            <translation>Leer un archivo histórico</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Archive of batches (*.edarchive)</source>
            <translation>Archivo histórico de lotes (*.edarchive)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Test the connection</source>
            <translation>Probar la conexión</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/diagnostics.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/diagnostics.py"></location>
            <source>Save diagnostics…</source>
            <translation>Guardar diagnóstico…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/diagnostics.py"></location>
            <source>log level follow copy folder</source>
            <translation>registro nivel seguir copiar carpeta</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/dialog.py"></location>
            <source>Pages of the settings</source>
            <translation>Páginas de los ajustes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Export and reset</source>
            <translation>Exportar y restablecer</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <source>Export settings</source>
            <translation>Exportar ajustes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <source>Settings (*.json)</source>
            <translation>Ajustes (*.json)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <source>Import settings</source>
            <translation>Importar ajustes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>theme dark light contrast</source>
            <translation>tema oscuro claro contraste</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>budget limit cost</source>
            <translation>presupuesto límite costo coste</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>notification tell message</source>
            <translation>notificación avisar mensaje</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>sleep standby suspend power</source>
            <translation>suspender reposo hibernar energía</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>hide close icon background</source>
            <translation>ocultar cerrar icono segundo plano</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Journal</source>
            <translation>Diario</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Check the journal</source>
            <translation>Comprobar el diario</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Compact the journal</source>
            <translation>Compactar el diario</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Kept in</source>
            <translation>Se guarda en</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>On the disk</source>
            <translation>En el disco</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Holds</source>
            <translation>Contiene</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Compact</source>
            <translation>Compactar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/key_store.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Key store</source>
            <translation>Almacén de claves</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/key_store.py"></location>
            <source>Test</source>
            <comment>try the key store</comment>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/key_store.py"></location>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Key</source>
            <comment>of the keyboard</comment>
            <translation>Tecla</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Commands and their keys</source>
            <translation>Comandos y sus teclas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>No key</source>
            <translation>Sin tecla</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Reset all keys</source>
            <translation>Restablecer todas las teclas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Proxy user</source>
            <translation>Usuario del proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Proxy password</source>
            <translation>Contraseña del proxy</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Unchanged</source>
            <translation>Sin cambios</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Forget the stored password</source>
            <translation>Olvidar la contraseña almacenada</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Certificate file</source>
            <translation>Archivo de certificados</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>None</source>
            <comment>no file</comment>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy environment HTTPS_PROXY direct</source>
            <translation>proxy entorno HTTPS_PROXY directo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>In use now</source>
            <translation>En uso ahora</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy desktop GNOME KDE</source>
            <translation>proxy escritorio GNOME KDE</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy host port</source>
            <translation>proxy servidor puerto</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy user</source>
            <translation>proxy usuario</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy forget delete</source>
            <translation>proxy olvidar eliminar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>No proxy for</source>
            <comment>hosts</comment>
            <translation>Sin proxy para</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>NO_PROXY exceptions</source>
            <translation>NO_PROXY excepciones</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>CA PEM trust TLS authority</source>
            <translation>CA PEM confianza TLS autoridad</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>save</source>
            <comment>a word to search by</comment>
            <translation>guardar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Passphrase again</source>
            <translation>Repetir la frase de contraseña</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Again</source>
            <comment>the passphrase</comment>
            <translation>Repetir</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>confidence limit</source>
            <translation>confianza límite</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>Export finished</source>
            <translation>Exportar los terminados</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>automatic folder preset</source>
            <translation>automático carpeta ajuste predefinido</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Watch a folder</source>
            <translation>Vigilar una carpeta</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Watch a folder for new files</source>
            <translation>Vigilar una carpeta en busca de archivos nuevos</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Choose a folder to watch</source>
            <translation>Elegir una carpeta para vigilar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/line.py"></location>
            <source>Show…</source>
            <translation>Mostrar…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/line.py"></location>
            <source>Show the watched folder</source>
            <translation>Mostrar la carpeta vigilada</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/account_display.py"></location>
            <source>{account} — Extend Desktop</source>
            <translation>{account} — Extend Desktop</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/account_display.py"></location>
            <source>Do not mark</source>
            <translation>No marcar</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/window/center.py"></location>
            <source>{n} more messages</source>
            <extracomment>One: {n} more message</extracomment>
            <translation>
                <numerusform>{n} mensaje más</numerusform>
                <numerusform>{n} mensajes más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/center.py"></location>
            <source>Fewer messages</source>
            <translation>Menos mensajes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Undo removal</source>
            <translation>Deshacer la eliminación</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Paste list of inputs</source>
            <translation>Pegar lista de entradas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Columns of the table…</source>
            <translation>Columnas de la tabla…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Reset the layout</source>
            <translation>Restablecer la disposición</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Clear the list</source>
            <translation>Vaciar la lista</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Pause or resume</source>
            <translation>Pausar o reanudar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Cancel the batch…</source>
            <translation>Cancelar el lote…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>When done…</source>
            <translation>Al terminar…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Log and diagnostics…</source>
            <translation>Registro y diagnóstico…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/damage_banner.py"></location>
            <source>Understood</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/damage_banner.py"></location>
            <source>Show the kept file</source>
            <translation>Mostrar el archivo conservado</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/drops.py"></location>
            <source>Esc: leave everything as it is</source>
            <translation>Esc: dejar todo como está</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Try the sandbox</source>
            <translation>Probar el entorno de pruebas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Start the sandbox</source>
            <translation>Iniciar el entorno de pruebas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Connect your account</source>
            <translation>Conecte su cuenta</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>No account open</source>
            <translation>Ninguna cuenta abierta</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Sandbox</source>
            <comment>an account</comment>
            <translation>Pruebas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Edit “{account}”…</source>
            <translation>Editar «{account}»…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Manage accounts…</source>
            <translation>Gestionar cuentas…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/hold_banner.py"></location>
            <source>Enter a new key…</source>
            <translation>Introducir una clave nueva…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/live_button.py"></location>
            <source>Open it in Monitor</source>
            <translation>Abrirlo en Supervisión</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>Find a command…</source>
            <translation>Buscar un comando…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;Batch</source>
            <translation>&amp;Lote</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/monitor_sides.py"></location>
            <source>Show the list of batches</source>
            <translation>Mostrar la lista de lotes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/monitor_sides.py"></location>
            <source>Close the list of batches</source>
            <translation>Cerrar la lista de lotes</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>The sandbox is running</source>
            <translation>El entorno de pruebas está en marcha</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Your account is connected</source>
            <translation>Su cuenta está conectada</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Key store…</source>
            <translation>Almacén de claves…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Start it again</source>
            <translation>Iniciarlo de nuevo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/opener.py"></location>
            <source>Enter the key…</source>
            <translation>Introducir la clave…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/page_switch.py"></location>
            <source>Work pages</source>
            <translation>Páginas de trabajo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/palette.py"></location>
            <source>Where</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/palette.py"></location>
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/palette.py"></location>
            <source>Commands found</source>
            <translation>Comandos encontrados</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/place_banner.py"></location>
            <source>Journal settings…</source>
            <translation>Ajustes del diario…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/status_line.py"></location>
            <source>No uploads</source>
            <translation>Sin subidas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/status_line.py"></location>
            <source>Not connected</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Compose</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Monitor</source>
            <translation>Supervisión</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Overview</source>
            <translation>Vista general</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Boundary between panes</source>
            <translation>Límite entre paneles</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Read more</source>
            <translation>Leer más</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/busy.py"></location>
            <source>Idle</source>
            <translation>Inactivo</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/busy.py"></location>
            <source>Loading</source>
            <translation>Cargando</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/file_dialogs.py"></location>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/filter_chips.py"></location>
            <source>All</source>
            <comment>inputs</comment>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/icon_label.py"></location>
            <source>Picture</source>
            <comment>an icon beside its words</comment>
            <translation>Icono</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/search_field.py"></location>
            <source>Clear the filter</source>
            <translation>Quitar el filtro</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/table_columns.py"></location>
            <source>Move left: {title}</source>
            <translation>Mover a la izquierda: {title}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/table_columns.py"></location>
            <source>Move right: {title}</source>
            <translation>Mover a la derecha: {title}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/table_columns.py"></location>
            <source>Reset the columns</source>
            <translation>Restablecer las columnas</translation>
        </message>
    </context>
</TS>
