<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>extend-desktop</name>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>About Extend Desktop</source>
            <translation>Extend Desktop について</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>Copy versions</source>
            <translation>バージョン情報をコピー</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>What the program contains</source>
            <translation>プログラムに含まれるもの</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>Licence text</source>
            <translation>ライセンス文</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>The list of what the program contains could not be read.</source>
            <translation>プログラムに含まれるものの一覧を読み込めませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/about.py"></location>
            <source>This installation of {name} brought no licence text. The packages of the program hold it, in their folder “licenses”.</source>
            <translation>{name} のこのインストールにはライセンス文が付属していません。プログラムのパッケージの「licenses」フォルダーに入っています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Export accounts…</source>
            <translation>アカウントをエクスポート…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Import accounts…</source>
            <translation>アカウントをインポート…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>A file holds names, colours, addresses, API versions, workspace ids and the marks of production. It holds no key and nobody's name; each account that comes out of one asks for its key when it is first opened.</source>
            <translation>ファイルには名前、色、アドレス、API バージョン、ワークスペース ID、本番用かどうかの指定が含まれます。キーや個人の名前は含まれません。ファイルからインポートしたアカウントは、最初に開くときにそれぞれキーの入力を求めます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>export import accounts file share colleague computer</source>
            <translation>エクスポート インポート アカウント ファイル 共有 同僚 コンピューター</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Accounts that are there already stay as they are. A key is asked for when an account is first opened.</source>
            <translation>すでにあるものは変更されません。キーはアカウントを最初に開くときに求められます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>⚠ marks addresses that are not known as Extend's. The key you enter for such an account is sent there: ask whoever gave you the file.</source>
            <translation>⚠ の付いたものは、Extend のものとして知られているアドレスではありません。そのアカウントに入力したキーはそこへ送信されます。ファイルの提供者に確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Nothing in this file is new.</source>
            <translation>このファイルに新しいものはありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Remove them again</source>
            <translation>インポートを取り消す</translation>
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
            <translation>名前</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>What happens</source>
            <translation>インポートされる内容</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>New</source>
            <comment>an account</comment>
            <translation>新規</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>New, as “{name}”</source>
            <translation>新規 (「{name}」として)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Already there as “{name}”</source>
            <translation>「{name}」としてすでに存在</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Left out: {why}</source>
            <translation>除外: {why}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Left out</source>
            <comment>an account</comment>
            <translation>除外</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Import {n} accounts</source>
            <extracomment>One: Import {n} account</extracomment>
            <translation>
                <numerusform>{n} 件のアカウントをインポート</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts written to {name}, without keys.</source>
            <extracomment>One: {n} account written to {name}, without keys.</extracomment>
            <translation>
                <numerusform>{n} 件のアカウントをキーなしで {name} に書き込みました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts imported</source>
            <extracomment>One: {n} account imported</extracomment>
            <translation>
                <numerusform>{n} 件のアカウントをインポートしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts would be imported</source>
            <extracomment>One: {n} account would be imported</extracomment>
            <translation>
                <numerusform>{n} 件のアカウントがインポートされます</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>Nothing in this file is new</source>
            <translation>このファイルに新しいものはありません</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} already there</source>
            <comment>accounts</comment>
            <extracomment>One: {n} already there</extracomment>
            <translation>
                <numerusform>{n} 件はすでに存在</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} left out</source>
            <comment>accounts</comment>
            <extracomment>One: {n} left out</extracomment>
            <translation>
                <numerusform>{n} 件を除外</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>{n} accounts removed again.</source>
            <extracomment>One: {n} account removed again.</extracomment>
            <translation>
                <numerusform>{n} 件のアカウントを取り除きました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/account_files.py"></location>
            <source>What was changed or has a key stays: {n} accounts.</source>
            <extracomment>One: What was changed or has a key stays: {n} account.</extracomment>
            <translation>
                <numerusform>変更されたものやキーのあるものは残ります: {n} 件のアカウント。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Grey</source>
            <translation>グレー</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Blue</source>
            <translation>青</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Teal</source>
            <translation>青緑</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Green</source>
            <translation>緑</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Yellow</source>
            <translation>黄</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Orange</source>
            <translation>オレンジ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Red</source>
            <translation>赤</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Purple</source>
            <translation>紫</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>production</source>
            <translation>本番</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Keep working on its batches after switching</source>
            <translation>切り替え後もこのアカウントのバッチの処理を続ける</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Off, its batches stand still until you open it again. Closing the program stops them in either case; nothing is lost or sent twice.</source>
            <translation>オフの場合、もう一度開くまでバッチは停止します。いずれの場合も、プログラムを閉じると停止します。失われたり二重に送信されたりすることはありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>A coloured bar at the top of the window, and a question before large batches.</source>
            <translation>ウィンドウの上部に色付きのバーを表示し、大きなバッチの前に確認します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>The key of the new address is tried before it is kept. Batches that are under way are looked for there from then on.</source>
            <translation>新しいアドレスのキーは、保存する前に試されます。進行中のバッチは、それ以降そのアドレスで探されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Another account has this name</source>
            <translation>この名前は別のアカウントが使っています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>An account needs a name</source>
            <translation>アカウントには名前が必要です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The key belongs to {whose}.</source>
            <translation>キーの所有者: {whose}。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Production</source>
            <translation>本番</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Workspace id {id}</source>
            <translation>ワークスペース ID {id}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Production no more</source>
            <translation>本番用の指定を解除</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <location filename="extend_desktop/ui/views/window/account_display.py"></location>
            <source>Mark as production</source>
            <translation>本番用に指定</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Extend says that the key of “{account}” is for production</source>
            <translation>Extend によると、「{account}」のキーは本番用です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Marked as such, the window has a coloured bar and asks before large batches.</source>
            <translation>本番用に指定すると、ウィンドウに色付きのバーが表示され、大きなバッチの前に確認を求めます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Never</source>
            <translation>しない</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Above {n} inputs</source>
            <extracomment>One: Above {n} input</extracomment>
            <translation>
                <numerusform>入力が {n} 件を超えるとき</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Always</source>
            <translation>常に</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>This account is marked as production: {account}.</source>
            <translation>このアカウントは本番用に指定されています: {account}。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>Submit {n} inputs to production?</source>
            <extracomment>One: Submit {n} input to production?</extracomment>
            <translation>
                <numerusform>{n} 件の入力を本番環境に送信しますか?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{n} batches of {account} run on</source>
            <extracomment>One: {n} batch of {account} runs on</extracomment>
            <translation>
                <numerusform>{account} の {n} 件のバッチが処理を続けています</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{batches} of {n} accounts run on</source>
            <extracomment>One: {batches} of {n} account run on</extracomment>
            <translation>
                <numerusform>{n} 件のアカウントの{batches}が処理を続けています</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{n} batches of {account} wait</source>
            <extracomment>One: {n} batch of {account} waits</extracomment>
            <translation>
                <numerusform>{account} の {n} 件のバッチが待機しています</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{batches} of {n} accounts wait</source>
            <extracomment>One: {batches} of {n} account wait</extracomment>
            <translation>
                <numerusform>{n} 件のアカウントの{batches}が待機しています</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>{host}, API version {version}</source>
            <translation>{host}、API バージョン {version}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>This account is set to ask before every batch.</source>
            <translation>このアカウントでは、すべてのバッチの前に確認する設定です。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/accounts.py"></location>
            <source>This account is set to ask above {n} inputs.</source>
            <extracomment>One: This account is set to ask above {n} input.</extracomment>
            <translation>
                <numerusform>入力が {n} 件を超えるときに確認する設定です。この上限はアカウントに設定されています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch created: {n} inputs for {extractor}, version {version}</source>
            <extracomment>One: Batch created: {n} input for {extractor}, version {version}</extracomment>
            <translation>
                <numerusform>バッチを作成しました: {extractor}、バージョン {version} に {n} 件の入力</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch created with {n} inputs</source>
            <extracomment>One: Batch created with {n} input</extracomment>
            <translation>
                <numerusform>{n} 件の入力でバッチを作成しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch created</source>
            <translation>バッチを作成しました</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploading {n} files ({size})</source>
            <extracomment>One: Uploading {n} file ({size})</extracomment>
            <translation>
                <numerusform>{n} 個のファイルをアップロード中 ({size})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploading {n} files</source>
            <extracomment>One: Uploading {n} file</extracomment>
            <translation>
                <numerusform>{n} 個のファイルをアップロード中</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads started</source>
            <translation>アップロードを開始しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads finished: {uploaded} uploaded, {reused} reused, {failed} failed</source>
            <translation>アップロードが終了しました: アップロード {uploaded}、再利用 {reused}、失敗 {failed}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads finished: {n} files</source>
            <extracomment>One: Uploads finished: {n} file</extracomment>
            <translation>
                <numerusform>アップロードが終了しました: {n} 個のファイル</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Uploads finished</source>
            <translation>アップロードが終了しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Upload of {name} failed: {reason}</source>
            <translation>{name} のアップロードに失敗しました: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Upload of {name} failed</source>
            <translation>{name} のアップロードに失敗しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>An upload failed: {reason}</source>
            <translation>アップロードに失敗しました: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>An upload failed</source>
            <translation>アップロードに失敗しました</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} submitted: {n} inputs as batch run {batch_run_id}</source>
            <extracomment>One: Part {ordinal} submitted: {n} input as batch run {batch_run_id}</extracomment>
            <translation>
                <numerusform>パート {ordinal} を送信しました: {n} 件の入力 (バッチ実行 {batch_run_id})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{n} inputs submitted as batch run {batch_run_id}</source>
            <extracomment>One: {n} input submitted as batch run {batch_run_id}</extracomment>
            <translation>
                <numerusform>{n} 件の入力をバッチ実行 {batch_run_id} として送信しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submitted {n} inputs</source>
            <extracomment>One: Submitted {n} input</extracomment>
            <translation>
                <numerusform>{n} 件の入力を送信しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submitted as batch run {batch_run_id}</source>
            <translation>バッチ実行 {batch_run_id} として送信しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submitted</source>
            <translation>送信しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} refused: {reason}</source>
            <translation>パート {ordinal} が拒否されました: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submission refused: {reason}</source>
            <translation>送信が拒否されました: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Submission refused</source>
            <translation>送信が拒否されました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: the answer was lost; looking it up, not sending it twice</source>
            <translation>パート {ordinal}: 応答が失われました。二重に送信せず、照会しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>The answer to a submission was lost; looking it up, not sending it twice</source>
            <translation>送信に対する応答が失われました。二重に送信せず、照会しています</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Deleted at Extend: {n} files; what is on this computer is sent again</source>
            <extracomment>One: Deleted at Extend: {n} file; what is on this computer is sent again</extracomment>
            <translation>
                <numerusform>Extend で削除されています: {n} 個のファイル。このコンピューターにあるものは再送信されます</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Some of its files were deleted at Extend</source>
            <translation>一部のファイルが Extend で削除されています</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Found at Extend after all: {n} runs of part {ordinal}</source>
            <extracomment>One: Found at Extend after all: {n} run of part {ordinal}</extracomment>
            <translation>
                <numerusform>Extend で見つかりました: パート {ordinal} の {n} 件の実行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Found at Extend after all: {n} runs</source>
            <extracomment>One: Found at Extend after all: {n} run</extracomment>
            <translation>
                <numerusform>Extend で見つかりました: {n} 件の実行</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>The runs were found at Extend after all</source>
            <translation>実行が Extend で見つかりました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} ended: batch run {batch_run_id} is {status}</source>
            <translation>パート {ordinal} が終了しました: バッチ実行 {batch_run_id} は {status} です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch run {batch_run_id} ended: {status}</source>
            <translation>バッチ実行 {batch_run_id} が終了しました: {status}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Batch run {batch_run_id} ended</source>
            <translation>バッチ実行 {batch_run_id} が終了しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>A batch run ended</source>
            <translation>バッチ実行が終了しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: Extend asked us to wait; nothing is lost, it goes on at {asked_until}</source>
            <translation>{operation}: Extend から待つように求められました。失われたものはなく、{asked_until} に続行します</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: Extend's limit was reached; nothing is lost, it is tried again at {limit_until}, by our own back-off</source>
            <translation>{operation}: Extend の制限に達しました。失われたものはなく、このプログラムの待機時間に従って {limit_until} に再試行します</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: {reason}; it is tried again at {until}</source>
            <translation>{operation}: {reason}。{until} に再試行します</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{operation}: {reason}</source>
            <translation>{operation}: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>A call failed: {reason}</source>
            <translation>呼び出しに失敗しました: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>A call failed</source>
            <translation>呼び出しに失敗しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Paused: {reason}</source>
            <translation>一時停止しました: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Paused</source>
            <translation>一時停止しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Resumed</source>
            <translation>再開しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Renamed to {name}</source>
            <translation>名前を {name} に変更しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Renamed</source>
            <translation>名前を変更しました</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Cancel asked for {n} inputs</source>
            <extracomment>One: Cancel asked for {n} input</extracomment>
            <translation>
                <numerusform>{n} 件の入力のキャンセルを要求しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Cancel asked</source>
            <translation>キャンセルを要求しました</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: {n} runs stopped, {open} still open</source>
            <extracomment>One: Part {ordinal}: {n} run stopped, {open} still open</extracomment>
            <translation>
                <numerusform>パート {ordinal}: {n} 件の実行を停止、{open} 件は未終了</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{n} runs stopped</source>
            <extracomment>One: {n} run stopped</extracomment>
            <translation>
                <numerusform>{n} 件の実行を停止しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Stopping what runs</source>
            <translation>実行中のものを停止しています</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Retry of {n} inputs asked</source>
            <extracomment>One: Retry of {n} input asked</extracomment>
            <translation>
                <numerusform>{n} 件の入力の再試行を要求しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Retry asked</source>
            <translation>再試行を要求しました</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal} is sent again on your word: {n} inputs</source>
            <extracomment>One: Part {ordinal} is sent again on your word: {n} input</extracomment>
            <translation>
                <numerusform>指示により、パート {ordinal} を再送信します: {n} 件の入力</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Sent again on your word</source>
            <translation>指示により再送信しました</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: {n} inputs ended: {gone}</source>
            <extracomment>One: Part {ordinal}: {n} input ended: {gone}</extracomment>
            <translation>
                <numerusform>パート {ordinal}: {n} 件の入力が終了しました: {gone}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: no run appeared for {n} inputs; its batch run is {status}</source>
            <extracomment>One: Part {ordinal}: no run appeared for {n} input; its batch run is {status}</extracomment>
            <translation>
                <numerusform>パート {ordinal}: {n} 件の入力の実行が現れませんでした。バッチ実行は {status} です</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Part {ordinal}: no run appeared for {n} inputs</source>
            <extracomment>One: Part {ordinal}: no run appeared for {n} input</extracomment>
            <translation>
                <numerusform>パート {ordinal}: {n} 件の入力の実行が現れませんでした</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Some runs never appeared</source>
            <translation>一部の実行が現れませんでした</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Adopted: {n} runs of batch run {batch_run_id}</source>
            <extracomment>One: Adopted: {n} run of batch run {batch_run_id}</extracomment>
            <translation>
                <numerusform>引き継ぎました: バッチ実行 {batch_run_id} の {n} 件の実行</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Adopted</source>
            <translation>引き継ぎました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Finished: {processed} processed, {failed} failed</source>
            <translation>終了: 処理済み {processed}、失敗 {failed}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Finished</source>
            <comment>a batch</comment>
            <translation>終了</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Exported {n} rows to {name}</source>
            <extracomment>One: Exported {n} row to {name}</extracomment>
            <translation>
                <numerusform>{n} 行を {name} にエクスポートしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Exported {n} rows</source>
            <extracomment>One: Exported {n} row</extracomment>
            <translation>
                <numerusform>{n} 行をエクスポートしました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Exported</source>
            <translation>エクスポートしました</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Recovered from a damaged journal: {n} inputs, {in_doubt} in doubt</source>
            <extracomment>One: Recovered from a damaged journal: {n} input, {in_doubt} in doubt</extracomment>
            <translation>
                <numerusform>破損したジャーナルから復旧しました: {n} 件の入力、うち送信状況が不明なもの {in_doubt} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>Recovered from a damaged journal</source>
            <translation>破損したジャーナルから復旧しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>credits ran out</source>
            <translation>クレジットがなくなりました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>the key was refused</source>
            <translation>キーが拒否されました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>the key may not do this</source>
            <translation>キーにこの操作の権限がありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>by you</source>
            <comment>a batch was paused</comment>
            <translation>ユーザーによる</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>restored from the last session</source>
            <comment>a batch is paused</comment>
            <translation>前回のセッションから復元</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>recovered from a damaged journal</source>
            <comment>a batch is paused</comment>
            <translation>破損したジャーナルから復旧</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/activities.py"></location>
            <source>{reason} (“{detail}”)</source>
            <translation>{reason} (「{detail}」)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Paste files, or a list of paths, links or file ids, one a line (Ctrl+V)</source>
            <translation>ファイル、またはパス・リンク・ファイル ID を 1 行に 1 つずつ書いたリストを貼り付け (Ctrl+V)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Add a folder with all below it (Ctrl+Shift+O)</source>
            <translation>フォルダーを下位のフォルダーごと追加 (Ctrl+Shift+O)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Thousands at once are fine; nothing is sent before you press Submit</source>
            <translation>一度に数千件でもかまいません。「送信」を押すまで何も送信されません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>These can only be moved, so they were not taken</source>
            <translation>これらは移動しかできないため、追加しませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>The other program offers to move them, and your originals would be gone. Copy and paste them instead, or use “Add files…”.</source>
            <translation>相手のプログラムは移動を求めており、元のファイルがなくなってしまいます。コピーして貼り付けるか、「ファイルを追加…」を使ってください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>These are not files on this computer yet</source>
            <translation>これらはまだこのコンピューター上のファイルではありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>They are still inside another program, such as a mail or an archive. Save them in a folder first, then add them from there.</source>
            <translation>まだメールやアーカイブなど別のプログラムの中にあります。先にフォルダーに保存してから、そこから追加してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>This is a picture, not a file</source>
            <translation>これは画像であり、ファイルではありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Save it as a file first, then add that.</source>
            <translation>先にファイルとして保存してから、それを追加してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>There is nothing in it that can be added</source>
            <translation>追加できるものが含まれていません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Add files, folders, links, or a list of paths, links or file ids, one a line.</source>
            <translation>ファイル、フォルダー、リンク、またはパス・リンク・ファイル ID を 1 行に 1 つずつ書いたリストを追加します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Drop to add this list to the new batch</source>
            <translation>ドロップしてこのリストを新しいバッチに追加</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Drop to add {n} items to the new batch</source>
            <extracomment>One: Drop to add {n} item to the new batch</extracomment>
            <translation>
                <numerusform>ドロップして {n} 個の項目を新しいバッチに追加</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/adding.py"></location>
            <source>Drop to add {n} files to the new batch</source>
            <extracomment>One: Drop to add {n} file to the new batch</extracomment>
            <translation>
                <numerusform>ドロップして {n} 個のファイルを新しいバッチに追加</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>Follow a batch run that another program or computer started, with its results. Nothing is sent and nothing is charged.</source>
            <translation>別のプログラムやコンピューターが開始したバッチ実行を、その結果とともに追跡します。何も送信されず、料金もかかりません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a file; a batch run's starts with bpr_.</source>
            <translation>これはファイルの ID のようです。バッチ実行の ID は bpr_ で始まります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of an extractor; a batch run's starts with bpr_.</source>
            <translation>これは抽出ツールの ID のようです。バッチ実行の ID は bpr_ で始まります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a single run; a batch run's starts with bpr_.</source>
            <translation>これは単一の実行の ID のようです。バッチ実行の ID は bpr_ で始まります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a version of an extractor; a batch run's starts with bpr_.</source>
            <translation>これは抽出ツールのバージョンの ID のようです。バッチ実行の ID は bpr_ で始まります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a parse batch; a batch run's starts with bpr_.</source>
            <translation>これは解析バッチの ID のようです。バッチ実行の ID は bpr_ で始まります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>This looks like the id of a workflow batch; a batch run's starts with bpr_.</source>
            <translation>これはワークフローバッチの ID のようです。バッチ実行の ID は bpr_ で始まります。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>An id has at most {n} characters.</source>
            <extracomment>One: An id has at most {n} character.</extracomment>
            <translation>
                <numerusform>ID は最大 {n} 文字です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/adoption.py"></location>
            <source>Paste the id alone, without a link or other words.</source>
            <translation>リンクやほかの語を含めず、ID だけを貼り付けてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Such as 1-5, 8. Only these pages are processed, and charged; empty means all.</source>
            <translation>例: 1-5, 8。指定したページだけが処理され、課金されます。空の場合はすべてのページです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>The version of Extend's own model, such as 4.6.0; empty means the one of the extractor. No price of its own is documented.</source>
            <translation>Extend のモデルのバージョンです (例: 4.6.0)。空の場合は抽出ツールのものを使います。個別の料金は文書に記載されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>For Extend's billing reports; letters, digits, - and _ only. Other signs are left out.</source>
            <translation>Extend の請求レポート用です。英数字と - と _ のみ使えます。それ以外の文字は除かれます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Operator extractors do not use this.</source>
            <translation>オペレーター抽出ツールではこれを使いません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Only what stands here differs from the extractor, for all inputs of this batch. Give whole objects: how deep Extend merges them is not documented.</source>
            <translation>ここに書いたものだけが、このバッチのすべての入力で抽出ツールと異なります。オブジェクトは全体を指定してください。Extend がどの深さまで統合するかは文書に記載されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Pages: give numbers and ranges such as 1-5, 8</source>
            <translation>ページ: 1-5, 8 のように番号と範囲を指定してください</translation>
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
            <translation>ページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Citations</source>
            <translation>引用箇所</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Review agent</source>
            <translation>レビューエージェント</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Base version</source>
            <translation>ベースバージョン</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Base processor</source>
            <translation>ベースプロセッサ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be an object</source>
            <translation>「{place}」はオブジェクトでなければなりません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be a list</source>
            <translation>「{place}」はリストでなければなりません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be a text</source>
            <translation>「{place}」はテキストでなければなりません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be true or false</source>
            <translation>「{place}」は true または false でなければなりません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be {wanted}</source>
            <translation>「{place}」は {wanted} でなければなりません</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>{n} set</source>
            <comment>options</comment>
            <extracomment>One: {n} set</extracomment>
            <translation>
                <numerusform>{n} 件設定済み</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>none set</source>
            <comment>options</comment>
            <translation>設定なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>Billing tags: {tags}</source>
            <translation>請求タグ: {tags}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>on</source>
            <comment>a switch</comment>
            <translation>オン</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>off</source>
            <comment>a switch</comment>
            <translation>オフ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>This is not JSON: look at line {line}</source>
            <translation>JSON ではありません。{line} 行目を確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>An override is an object: it begins with {{ and ends with }}</source>
            <translation>上書き設定はオブジェクトです。{{ で始まり }} で終わります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“fields” is the older form of a config and cannot be overridden; use “schema”</source>
            <translation>「fields」は古い形式の設定で、上書きできません。「schema」を使ってください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>There is no “{place}”; known are {wanted}</source>
            <translation>「{place}」はありません。使えるのは {wanted} です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batch_options.py"></location>
            <source>“{place}” must be one of {wanted}</source>
            <translation>「{place}」は {wanted} のいずれかでなければなりません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Connect an account to see its batches.</source>
            <translation>アカウントを接続すると、そのバッチが表示されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submit a new batch and watch it here.</source>
            <translation>新しいバッチを送信すると、ここで経過を見ることができます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Queued</source>
            <comment>a batch</comment>
            <translation>順番待ち</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploading</source>
            <comment>a batch</comment>
            <translation>アップロード中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submitting</source>
            <comment>a batch</comment>
            <translation>送信中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Running</source>
            <comment>a batch</comment>
            <translation>実行中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Fetching results</source>
            <comment>a batch</comment>
            <translation>結果を取得中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Unconfirmed</source>
            <comment>a batch</comment>
            <translation>未確認</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Paused</source>
            <comment>a batch</comment>
            <translation>一時停止中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelling</source>
            <comment>a batch</comment>
            <translation>キャンセル中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelled</source>
            <comment>a batch</comment>
            <translation>キャンセル済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>from the last session</source>
            <translation>前回のセッションから</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>recovered, look at it before you resume</source>
            <translation>復旧しました。再開する前に確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Skipped</source>
            <comment>an input</comment>
            <translation>スキップ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Blocked</source>
            <comment>an input</comment>
            <translation>ブロック</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Waiting</source>
            <comment>an input</comment>
            <translation>待機中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploading</source>
            <comment>an input</comment>
            <translation>アップロード中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploaded</source>
            <comment>an input</comment>
            <translation>アップロード済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submitting</source>
            <comment>an input</comment>
            <translation>送信中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Unconfirmed</source>
            <comment>an input</comment>
            <translation>未確認</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Submitted</source>
            <comment>an input</comment>
            <translation>送信済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Failed</source>
            <comment>an input</comment>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelled</source>
            <comment>an input</comment>
            <translation>キャンセル済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Pending</source>
            <comment>an input</comment>
            <translation>処理待ち</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Processing</source>
            <comment>an input</comment>
            <translation>処理中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Processed</source>
            <comment>an input</comment>
            <translation>処理済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Uploading</source>
            <comment>inputs</comment>
            <translation>アップロード中</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} uploading</source>
            <comment>inputs</comment>
            <extracomment>One: {n} uploading</extracomment>
            <translation>
                <numerusform>アップロード中 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Unconfirmed</source>
            <comment>inputs</comment>
            <translation>未確認</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} unconfirmed</source>
            <comment>inputs</comment>
            <extracomment>One: {n} unconfirmed</extracomment>
            <translation>
                <numerusform>未確認 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Waiting</source>
            <comment>inputs</comment>
            <translation>待機中</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} waiting</source>
            <comment>inputs</comment>
            <extracomment>One: {n} waiting</extracomment>
            <translation>
                <numerusform>待機中 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Running</source>
            <comment>inputs</comment>
            <translation>実行中</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} running</source>
            <comment>inputs</comment>
            <extracomment>One: {n} running</extracomment>
            <translation>
                <numerusform>実行中 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Processed</source>
            <comment>inputs</comment>
            <translation>処理済み</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} processed</source>
            <comment>inputs</comment>
            <extracomment>One: {n} processed</extracomment>
            <translation>
                <numerusform>処理済み {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Failed</source>
            <comment>inputs</comment>
            <translation>失敗</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/ui/views/window/page_counts.py"></location>
            <source>{n} failed</source>
            <comment>inputs</comment>
            <extracomment>One: {n} failed</extracomment>
            <translation>
                <numerusform>失敗 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Cancelled</source>
            <comment>inputs</comment>
            <translation>キャンセル済み</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} cancelled</source>
            <comment>inputs</comment>
            <extracomment>One: {n} cancelled</extracomment>
            <translation>
                <numerusform>キャンセル済み {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Skipped</source>
            <comment>inputs</comment>
            <translation>スキップ</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} skipped</source>
            <comment>inputs</comment>
            <extracomment>One: {n} skipped</extracomment>
            <translation>
                <numerusform>スキップ {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Blocked</source>
            <comment>inputs</comment>
            <translation>ブロック</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} blocked</source>
            <comment>inputs</comment>
            <extracomment>One: {n} blocked</extracomment>
            <translation>
                <numerusform>ブロック {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Finished with {n} failed</source>
            <comment>inputs</comment>
            <extracomment>One: Finished with {n} failed</extracomment>
            <translation>
                <numerusform>終了 (失敗 {n} 件)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Paused: {reason}</source>
            <comment>a batch</comment>
            <translation>一時停止: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Held: offline</source>
            <comment>a batch</comment>
            <translation>保留: オフライン</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Extend's limit was reached; next try at {time}, by our own back-off</source>
            <translation>Extend の制限に達しました。このプログラムの待機時間に従い、次の試行は {time} です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Extend asked us to wait until {time}</source>
            <translation>Extend から {time} まで待つように求められました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>its batch run is gone at Extend; given up at {time} unless it is back</source>
            <translation>バッチ実行が Extend にありません。{time} までに戻らなければ打ち切ります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Extend says “{word}”, a state this program does not know; asked again at {time}</source>
            <translation>Extend の状態「{word}」はこのプログラムの知らないものです。{time} に再確認します</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{reason}; next try at {time}</source>
            <translation>{reason}。次の試行は {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} batches wait to be tried again, the first at {time}</source>
            <extracomment>One: {n} batch waits to be tried again, the first at {time}</extracomment>
            <translation>
                <numerusform>{n} 件のバッチが再試行待ちです。最初は {time}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{state} when last seen, {time}</source>
            <translation>最終確認時 ({time}) は {state}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Batch run {id}: not known yet</source>
            <translation>バッチ実行 {id}: まだ不明</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>Batch run {id}: {status}</source>
            <translation>バッチ実行 {id}: {status}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{count} of {all}</source>
            <translation>{count} / {all}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>No inputs</source>
            <translation>入力なし</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{n} options set</source>
            <extracomment>One: {n} option set</extracomment>
            <translation>
                <numerusform>{n} 件のオプションを設定済み</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{shown} of {n} inputs</source>
            <extracomment>One: {shown} of {n} input</extracomment>
            <translation>
                <numerusform>{n} 件の入力のうち {shown} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/batches.py"></location>
            <source>{credits} so far</source>
            <translation>これまでに {credits}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Same</source>
            <comment>values</comment>
            <translation>同じ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Differ</source>
            <comment>values</comment>
            <translation>相違</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>New</source>
            <comment>values</comment>
            <translation>新規</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Lost</source>
            <comment>values</comment>
            <translation>消失</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with the same value in both batches</source>
            <translation>両方のバッチで値が同じドキュメント</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with another value in this batch</source>
            <translation>このバッチで値が異なるドキュメント</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with a value in this batch only</source>
            <translation>このバッチにだけ値があるドキュメント</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Documents with a value in the other batch only</source>
            <translation>もう一方のバッチにだけ値があるドキュメント</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} same</source>
            <comment>documents</comment>
            <extracomment>One: {n} same</extracomment>
            <translation>
                <numerusform>同じ {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} differ</source>
            <comment>documents</comment>
            <extracomment>One: {n} differ</extracomment>
            <translation>
                <numerusform>相違 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} new</source>
            <comment>documents</comment>
            <extracomment>One: {n} new</extracomment>
            <translation>
                <numerusform>新規 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} lost</source>
            <comment>documents</comment>
            <extracomment>One: {n} lost</extracomment>
            <translation>
                <numerusform>消失 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>No value differs</source>
            <translation>異なる値はありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>No document has a result in both batches</source>
            <translation>両方のバッチに結果があるドキュメントはありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>No other batch of this extractor is in the history</source>
            <translation>この抽出ツールの別のバッチは履歴にありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>“{name}” beside “{other}”</source>
            <translation>「{name}」と「{other}」の比較</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} documents in both</source>
            <extracomment>One: {n} document in both</extracomment>
            <translation>
                <numerusform>両方にある {n} 件のドキュメント</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} only in this batch</source>
            <comment>documents</comment>
            <extracomment>One: {n} only in this batch</extracomment>
            <translation>
                <numerusform>このバッチのみ {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>{n} only in the other</source>
            <comment>documents</comment>
            <extracomment>One: {n} only in the other</extracomment>
            <translation>
                <numerusform>もう一方のみ {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/comparison.py"></location>
            <source>Comparing: {done} of {n} documents</source>
            <extracomment>One: Comparing: {done} of {n} document</extracomment>
            <translation>
                <numerusform>比較中: {n} 件のドキュメントのうち {done} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Batches are not available for this account</source>
            <translation>このアカウントではバッチを利用できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its host speaks the older generation of the API, which has no batch runs. Browsing files works; for batches, connect an account whose API version is 2026-02-09.</source>
            <translation>このホストは旧世代の API を使っており、バッチ実行がありません。ファイルの閲覧はできます。バッチには、API バージョンが 2026-02-09 のアカウントを接続してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>This account speaks the older API: files can be used, batches are off, because the older API cannot create extract batches.</source>
            <translation>このアカウントは旧 API を使っています。ファイルは利用できますが、旧 API では抽出バッチを作成できないため、バッチは無効です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The host refuses API version {refused}, so it is asked with {version} from now on.</source>
            <translation>ホストが API バージョン {refused} を拒否したため、以後は {version} で問い合わせます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The practice server stopped</source>
            <translation>練習用サーバーが停止しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its files and batches are kept. Start it again to go on.</source>
            <translation>ファイルとバッチは保持されています。続けるには、もう一度起動してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>The practice account could not be read and was reset</source>
            <translation>練習用アカウントを読み込めなかったため、新しく始めます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Leave it as it is unless Extend told you otherwise. Batches need the current version; with an older one files can be browsed.</source>
            <translation>Extend から指示がない限り、そのままにしてください。バッチには現行のバージョンが必要です。古いバージョンではファイルの閲覧ができます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{version} — current</source>
            <translation>{version} — 現行</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{version} — older, files only</source>
            <translation>{version} — 旧版、ファイルのみ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No account yet. The sandbox needs none.</source>
            <translation>アカウントはまだありません。サンドボックスには不要です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Practice data on this computer; nothing is sent to Extend.</source>
            <translation>このコンピューター上の練習用データです。Extend には何も送信されません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Kept on this computer.</source>
            <translation>このコンピューターに保存されています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{host} · open now. {where}</source>
            <translation>{host} · 現在開いています。{where}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>A new key for {account}</source>
            <translation>{account} の新しいキー</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>It is tried at {host} and kept in the place of the old one. Batches of this account then wait for “Resume all”.</source>
            <translation>{host} で試したうえで、古いキーの代わりに保存されます。その後、このアカウントのバッチは「すべて再開」を待ちます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Forget “{account}” and delete its key?</source>
            <translation>「{account}」の登録とキーを削除しますか?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its batches stay in the history on this computer.</source>
            <translation>バッチはこのコンピューターの履歴に残ります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>What it held was kept as {place}.</source>
            <translation>内容は {place} として保存されました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Offline since {time}</source>
            <translation>{time} からオフライン</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Connected</source>
            <translation>接続済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>updated {duration} ago</source>
            <translation>{duration}前に更新</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Next update in {duration}</source>
            <translation>次の更新まで {duration}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>At most {reads} reads, {writes} writes and {runs} runs a second, as Extend allows</source>
            <translation>Extend の許可に従い、1 秒あたり最大で読み取り {reads} 回、書き込み {writes} 回、実行 {runs} 件</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Open a page in the browser and sign in to the network.</source>
            <translation>ブラウザーでページを開き、ネットワークにサインインしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Nothing is lost or sent twice.</source>
            <translation>失われたり二重に送信されたりするものはありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>You can still add, review and export.</source>
            <translation>追加、レビュー、エクスポートは引き続き行えます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{operation}: waiting for Extend since {time}</source>
            <translation>{operation}: {time} から Extend を待っています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Sandbox — practice data</source>
            <translation>サンドボックス (練習用)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Environment</source>
            <comment>variables</comment>
            <translation>環境変数</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Files can be listed.</source>
            <translation>ファイルの一覧を取得できます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Files cannot be listed with this key.</source>
            <translation>このキーではファイルの一覧を取得できません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Batches can be created.</source>
            <translation>バッチを作成できます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Batches are not available with this key.</source>
            <translation>このキーではバッチを利用できません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Page {number}</source>
            <translation>{number} ページ目</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/results.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>no rows</source>
            <translation>行なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>rows {first}–{last}</source>
            <translation>{first}–{last} 行</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Reset the practice account?</source>
            <translation>練習用アカウントを最初からやり直しますか?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>Its files and runs are deleted from the practice server on this computer. Batches stay in the history, with the results that were fetched.</source>
            <translation>ファイルと実行は、このコンピューターの練習用サーバーから削除されます。バッチは、取得済みの結果とともに履歴に残ります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>next try in {duration}</source>
            <translation>次の試行まで {duration}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No connection to the sandbox since {time}</source>
            <translation>{time} からサンドボックスに接続できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No connection to Extend ({region}) since {time}</source>
            <translation>{time} から Extend ({region}) に接続できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>A page of the network answers instead of the sandbox since {time}</source>
            <translation>{time} から、サンドボックスの代わりにネットワークのページが応答しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>A page of the network answers instead of Extend ({region}) since {time}</source>
            <translation>{time} から、Extend ({region}) の代わりにネットワークのページが応答しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{uploads} and {runs} go on by themselves.</source>
            <translation>{uploads}と{runs}は自動的に続行されます。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{n} uploads go on by themselves.</source>
            <extracomment>One: {n} upload goes on by itself.</extracomment>
            <translation>
                <numerusform>{n} 件のアップロードは自動的に続行されます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>{n} runs go on by themselves.</source>
            <extracomment>One: {n} run goes on by itself.</extracomment>
            <translation>
                <numerusform>{n} 件の実行は自動的に続行されます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection.py"></location>
            <source>No extractors in this workspace yet.</source>
            <translation>このワークスペースにはまだ抽出ツールがありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/connection.py"></location>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{n} extractors found.</source>
            <extracomment>One: {n} extractor found.</extracomment>
            <translation>
                <numerusform>{n} 件の抽出ツールが見つかりました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Name (DNS)</source>
            <translation>名前 (DNS)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Proxy</source>
            <translation>プロキシ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Connection (TCP)</source>
            <translation>接続 (TCP)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Encryption (TLS)</source>
            <translation>暗号化 (TLS)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Clock</source>
            <translation>時計</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>API key</source>
            <translation>API キー</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Permission</source>
            <translation>権限</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Workspace</source>
            <translation>ワークスペース</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>API version</source>
            <translation>API バージョン</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Rate limit</source>
            <translation>レート制限</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>under way</source>
            <translation>進行中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>ok</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>note</source>
            <translation>注意</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>not reached</source>
            <translation>未実行</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>The connection works.</source>
            <translation>接続は正常です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>What was tried works. Not tried, for there was no API key: {left}.</source>
            <translation>試した項目は正常です。API キーがないため試していない項目: {left}。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Open an account to test its connection.</source>
            <translation>接続をテストするには、アカウントを開いてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>The test was cancelled.</source>
            <translation>テストはキャンセルされました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>connected by the proxy</source>
            <translation>プロキシ経由で接続済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>connected</source>
            <translation>接続済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>an API answers, asked without the key</source>
            <translation>キーなしの問い合わせに API が応答しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>the server does not say its time</source>
            <translation>サーバーが時刻を示していません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>the same as the server's</source>
            <translation>サーバーと同じ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} ahead of the server's</source>
            <translation>サーバーより {duration}進んでいます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} behind the server's</source>
            <translation>サーバーより {duration}遅れています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>accepted</source>
            <comment>an API key</comment>
            <translation>有効です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Files cannot be listed.</source>
            <translation>ファイルの一覧を取得できません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>Extractors cannot be listed with this key, so there are no batches.</source>
            <translation>このキーでは抽出ツールの一覧を取得できないため、バッチは利用できません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>not used up: {reads} reads, {writes} writes and {runs} runs a second are tried at first</source>
            <translation>上限に達していません: 最初は 1 秒あたり読み取り {reads} 回、書き込み {writes} 回、実行 {runs} 件で試します</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} ahead of the server's; set this computer's date and time</source>
            <translation>サーバーより {duration}進んでいます。このコンピューターの日付と時刻を合わせてください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>{duration} behind the server's; set this computer's date and time</source>
            <translation>サーバーより {duration}遅れています。このコンピューターの日付と時刻を合わせてください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/connection_steps.py"></location>
            <source>No extractors yet.</source>
            <translation>抽出ツールはまだありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are at Extend: each goes on there and may be charged.</source>
            <extracomment>One: {n} input is at Extend: it goes on there and may be charged.</extracomment>
            <translation>
                <numerusform>{n} 件の入力が Extend にあります。そこで処理が続き、課金されることがあります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are unconfirmed: each may be at Extend.</source>
            <extracomment>One: {n} input is unconfirmed: it may be at Extend.</extracomment>
            <translation>
                <numerusform>{n} 件の入力が未確認です。Extend にある可能性があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are not sent: each will not be.</source>
            <extracomment>One: {n} input is not sent: it will not be.</extracomment>
            <translation>
                <numerusform>{n} 件の入力は送信されていません。今後も送信されません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Retry {n} failed</source>
            <comment>inputs</comment>
            <extracomment>One: Retry {n} failed</extracomment>
            <translation>
                <numerusform>失敗した {n} 件を再試行</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Retry the selected</source>
            <comment>inputs</comment>
            <translation>選択したものを再試行</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Retry the {n} selected</source>
            <comment>inputs</comment>
            <extracomment>One: Retry the {n} selected</extracomment>
            <translation>
                <numerusform>選択した {n} 件を再試行</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Nothing was sent again: no input of these has failed</source>
            <translation>再送信したものはありません。この中に失敗した入力はありません</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs sent again as a new batch run</source>
            <extracomment>One: {n} input sent again as a new batch run</extracomment>
            <translation>
                <numerusform>{n} 件の入力を新しいバッチ実行として再送信しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{inputs} sent again as {n} new batch runs</source>
            <extracomment>One: {inputs} sent again as {n} new batch run</extracomment>
            <translation>
                <numerusform>{inputs}を {n} 件の新しいバッチ実行として再送信しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>What is at Extend ends by itself, with its results. What was not sent costs nothing.</source>
            <translation>Extend にあるものはそのまま最後まで処理され、結果も得られます。送信していないものに料金はかかりません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Runs that finish meanwhile still count. Extend does not say whether it charges for runs that are stopped.</source>
            <translation>その間に終了した実行は有効です。停止した実行に課金されるかどうか、Extend は示していません。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{n} inputs are unconfirmed: the answer was lost, and Extend may have them.</source>
            <extracomment>One: {n} input is unconfirmed: the answer was lost, and Extend may have it.</extracomment>
            <translation>
                <numerusform>{n} 件の入力が未確認です。応答が失われ、Extend が受け取っている可能性があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Its {n} inputs, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is stopped: cancel the batch first for that.</source>
            <extracomment>One: Its {n} input, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is stopped: cancel the batch first for that.</extracomment>
            <translation>
                <numerusform>{n} 件の入力とその結果、経過の記録がこのコンピューターから削除され、元に戻せません。Extend では何も停止しません。停止するには、先にバッチをキャンセルしてください。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Delete “{name}” although it has not ended?</source>
            <translation>「{name}」はまだ終了していませんが、削除しますか?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Delete “{name}” from the history?</source>
            <translation>「{name}」を履歴から削除しますか?</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Its {n} inputs, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is touched; files you exported stay.</source>
            <extracomment>One: Its {n} input, their results and what happened are removed from this computer and cannot be brought back. Nothing at Extend is touched; files you exported stay.</extracomment>
            <translation>
                <numerusform>{n} 件の入力とその結果、経過の記録がこのコンピューターから削除され、元に戻せません。Extend にあるものには影響せず、エクスポートしたファイルは残ります。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Top up the credits at Extend, then try again.</source>
            <translation>Extend でクレジットを追加してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Nothing has been sent since {time}; every queue is kept.</source>
            <translation>{time} から何も送信していません。すべてのキューは保持されています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>{reason}: everything is paused</source>
            <translation>{reason}: すべて一時停止しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>since {time}</source>
            <translation>{time} から</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Everything is paused</source>
            <translation>すべて一時停止しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish what runs now; do not send the rest</source>
            <translation>実行中のものは完了させ、残りは送信しない</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Do not send the {n} that wait; nothing runs at Extend now</source>
            <comment>inputs</comment>
            <extracomment>One: Do not send the one that waits; nothing runs at Extend now</extracomment>
            <translation>
                <numerusform>待機中の {n} 件は送信しない (現在 Extend で実行中のものはありません)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish the {n} that run now; nothing else is left to send</source>
            <comment>inputs</comment>
            <extracomment>One: Finish the one that runs now; nothing else is left to send</extracomment>
            <translation>
                <numerusform>実行中の {n} 件を完了させる (ほかに送信するものはありません)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish the {n} that run now; do not send the other one</source>
            <comment>inputs</comment>
            <extracomment>One: Finish the one that runs now; do not send the other one</extracomment>
            <translation>
                <numerusform>実行中の {n} 件を完了させ、残りの 1 件は送信しない</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Finish the {n} that run now; do not send the other {unsent}</source>
            <comment>inputs</comment>
            <extracomment>One: Finish the one that runs now; do not send the other {unsent}</extracomment>
            <translation>
                <numerusform>実行中の {n} 件を完了させ、残りの {unsent} 件は送信しない</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Stop everything, also what runs at Extend</source>
            <translation>Extend で実行中のものも含めてすべて停止</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Stop everything</source>
            <translation>すべて停止</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Stop everything, also the {n} that run at Extend</source>
            <comment>inputs</comment>
            <extracomment>One: Stop everything, also the one that runs at Extend</extracomment>
            <translation>
                <numerusform>Extend で実行中の {n} 件も含めてすべて停止</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>The key comes from EXTEND_API_KEY: change it there, then start again.</source>
            <translation>キーは EXTEND_API_KEY から取得されています。そこで変更してから、もう一度起動してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/control.py"></location>
            <source>Enter a valid key, made in Extend's dashboard under Developers.</source>
            <translation>Extend のダッシュボードの Developers で作成した有効なキーを入力してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is damaged</source>
            <translation>ジャーナルが破損しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Nothing more is sent or written. Close Extend Desktop and start it again: what can be read is recovered then, and the damaged file is kept.</source>
            <translation>これ以上、送信も書き込みも行われません。Extend Desktop を閉じてもう一度起動してください。読み取れるものが復旧され、破損したファイルは保存されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>The journal is older than the one last used</source>
            <translation>ジャーナルが前回使われたものより古くなっています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal was damaged</source>
            <translation>ジャーナルが破損していました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>The damaged file is kept: {place}</source>
            <translation>破損したファイルは保存されています: {place}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>It was probably restored from a backup, so what was sent since then is not in it.</source>
            <translation>バックアップから復元されたと思われます。そのため、それ以降に送信したものは含まれていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Look at Extend before you send anything again; batch runs missing here can be adopted.</source>
            <translation>何かを再送信する前に Extend を確認してください。ここにないバッチ実行は引き継ぐことができます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Nothing of it could be read, and a new one was begun. Look at Extend before you send again what was sent before.</source>
            <translation>何も読み取れなかったため、新しいジャーナルを開始しました。以前に送信したものを再送信する前に、Extend を確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>What happened last before the damage may be missing.</source>
            <translation>破損の直前の出来事が失われている可能性があります。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} inputs could not be read.</source>
            <extracomment>One: {n} input could not be read.</extracomment>
            <translation>
                <numerusform>{n} 件の入力を読み取れませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} entries could not be placed.</source>
            <extracomment>One: {n} entry could not be placed.</extracomment>
            <translation>
                <numerusform>{n} 件の項目の対応先がわかりませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} batches are paused until you resume them.</source>
            <extracomment>One: {n} batch is paused until you resume it.</extracomment>
            <translation>
                <numerusform>{n} 件のバッチは、再開するまで一時停止しています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{n} inputs may have been sent already and are looked for at Extend, not sent again.</source>
            <extracomment>One: {n} input may have been sent already and is looked for at Extend, not sent again.</extracomment>
            <translation>
                <numerusform>{n} 件の入力はすでに送信された可能性があるため、再送信せず、Extend で探しています。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>What could not be read is as in a new program; accounts may have to be entered again.</source>
            <translation>読み取れなかったものは初期状態になっています。アカウントの再入力が必要なことがあります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The settings were damaged</source>
            <translation>設定が破損していました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>The journal is gone</source>
            <translation>ジャーナルがなくなっています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>It was there at the last start: {place} A new one was begun. What was sent before is not known here: look at Extend before you send it again.</source>
            <translation>前回の起動時にはありました: {place} 新しいジャーナルを開始しました。以前に送信したものはここではわかりません。再送信する前に Extend を確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>Another program's file was in the journal's place</source>
            <translation>ジャーナルの場所に別のプログラムのファイルがありました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>It is left as it is, under another name: {place} A new journal was begun. Look at Extend before you send again what was sent before.</source>
            <translation>そのファイルは別の名前でそのまま残してあります: {place} 新しいジャーナルを開始しました。以前に送信したものを再送信する前に、Extend を確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/damage.py"></location>
            <source>{batches}, {inputs} and {results} were recovered.</source>
            <translation>{batches}、{inputs}、{results}を復旧しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Extend Desktop ended unexpectedly</source>
            <translation>Extend Desktop が予期せず終了しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>A report is only ever saved to a file that you choose. Nothing is sent by itself, and there is no telemetry.</source>
            <translation>レポートは、選択したファイルに保存されるだけです。自動的に送信されるものはなく、テレメトリもありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Secrets are taken out before a line is written. Times are UTC.</source>
            <translation>秘密情報は、行が書き込まれる前に取り除かれます。時刻は UTC です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>What goes into the report</source>
            <translation>レポートに含まれるもの</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>This is all of it. No document, result or key is in it. Send it yourself, to whom you choose.</source>
            <translation>これがすべてです。ドキュメント、結果、キーは含まれません。送り先を選んで、ご自身で送信してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Include names of accounts and batches, and paths</source>
            <translation>アカウントとバッチの名前、およびパスを含める</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Off, each is replaced by a mark, the same for the same name.</source>
            <translation>オフの場合、それぞれ記号に置き換えられます。同じ名前には同じ記号が使われます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>The log is empty</source>
            <translation>ログは空です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>No line fits the filter</source>
            <translation>フィルターに一致する行はありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Everything</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Information and above</source>
            <translation>情報以上</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Warnings and errors</source>
            <translation>警告とエラー</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Errors only</source>
            <translation>エラーのみ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>It crashed at {time}.</source>
            <translation>{time} にクラッシュしました。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>It crashed at {time}, and {n} more times before.</source>
            <extracomment>One: It crashed at {time}, and {n} more time before.</extracomment>
            <translation>
                <numerusform>{time} にクラッシュしました。それ以前にも {n} 回クラッシュしています。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Your batches are in the journal and go on where they stood. You can look at a report and save it, to attach it to a bug report; nothing is sent by itself.</source>
            <translation>バッチはジャーナルに記録されており、中断したところから続行します。レポートを確認して保存し、バグ報告に添付できます。自動的に送信されるものはありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>{n} crashes of processes that read documents, the last at {time}.</source>
            <extracomment>One: {n} crash of a process that read documents, the last at {time}.</extracomment>
            <translation>
                <numerusform>ドキュメントを読み取るプロセスが {n} 回クラッシュしました。最後は {time} です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Such a document is named in its row, and no other one is touched. The traces are in the report.</source>
            <translation>該当するドキュメントはその行に示され、ほかのドキュメントには影響しません。トレースはレポートに含まれます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>Saved: {name}</source>
            <translation>保存しました: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>{n} entries</source>
            <extracomment>One: {n} entry</extracomment>
            <translation>
                <numerusform>{n} 件の項目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/diagnostics.py"></location>
            <source>{shown} of {n} entries</source>
            <extracomment>One: {shown} of {n} entry</extracomment>
            <translation>
                <numerusform>{n} 件の項目のうち {shown} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>already in this list</source>
            <translation>すでにこのリストにあります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>left out by you</source>
            <translation>ユーザーが除外</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>already extracted with this version</source>
            <translation>このバージョンで抽出済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file is empty</source>
            <translation>ファイルが空です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file cannot be read</source>
            <translation>ファイルを読み取れません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Extend does not take files with this ending, or without one: give it the ending of what it is, such as .pdf, or save it as a PDF</source>
            <translation>この拡張子のファイルや拡張子のないファイルは Extend が受け付けません。内容に合った拡張子 (.pdf など) を付けるか、PDF として保存してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>this program does not unpack this kind of archive: unpack it yourself, then add the files</source>
            <translation>このプログラムではこの種類のアーカイブを展開できません。手動で展開してから、ファイルを追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>neither its name nor its content says what type it is: choose it</source>
            <translation>名前からも内容からも種類がわかりません。種類を選択してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file needs a password</source>
            <translation>ファイルにパスワードが必要です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Extend opens no Office documents with a password: save it without one</source>
            <translation>Extend はパスワード付きの Office ドキュメントを開けません。パスワードなしで保存してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>it was being written while it was checked: look again when that is over</source>
            <translation>確認中に書き込みが行われていました。書き込みが終わってからもう一度確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>reading it took too long or ended the reader, so it may be damaged</source>
            <translation>読み取りに時間がかかりすぎたか、読み取りプロセスが終了しました。破損している可能性があります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file is no longer there</source>
            <translation>ファイルがなくなっています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing of this name is there: check the spelling, and that its drive or share is connected</source>
            <translation>この名前のものはありません。つづりと、ドライブや共有が接続されていることを確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing is there, or no longer: programs keep files in this folder only for a moment, so save it somewhere first and add it from there</source>
            <translation>何もないか、なくなっています。このフォルダーのファイルは一時的なものです。先に別の場所に保存し、そこから追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the link leads back to itself</source>
            <translation>リンクが自分自身に戻っています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>damaged or cut off</source>
            <translation>破損しているか、途中で切れています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the document has no pages</source>
            <translation>ドキュメントにページがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its encryption is damaged, so no password helps</source>
            <translation>暗号化が破損しているため、パスワードがあっても開けません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>a web page in place of the document, such as an error page</source>
            <translation>ドキュメントの代わりにエラーページなどの Web ページになっています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the link leads nowhere</source>
            <translation>リンク先がありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its name holds a character that no file name can have</source>
            <translation>名前に、ファイル名に使えない文字が含まれています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the path is too long: move it nearer to the top folder or shorten the names</source>
            <translation>パスが長すぎます。上位のフォルダーの近くに移動するか、名前を短くしてください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>only in the cloud: download it in the file manager, then look again</source>
            <translation>クラウドにのみあります。ファイルマネージャーでダウンロードしてから再確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>looking at it failed by a fault of this program: look again, or remove it and add it again</source>
            <translation>このプログラムの不具合で確認に失敗しました。再確認するか、取り除いてからもう一度追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>inside a ZIP archive under a password: enter it, or unpack it yourself</source>
            <translation>パスワード付きの ZIP アーカイブの中にあります。パスワードを入力するか、手動で展開してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>inside a ZIP archive under a password by AES, which this program cannot undo: unpack it yourself, then add the files</source>
            <translation>このプログラムでは解除できない AES パスワード付きの ZIP アーカイブの中にあります。手動で展開してから、ファイルを追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>this ZIP archive is damaged: get it anew, then look again, or unpack it yourself</source>
            <translation>この ZIP アーカイブは破損しています。入手し直してから再確認するか、手動で展開してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing is in the ZIP archive</source>
            <translation>ZIP アーカイブに何も入っていません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unpacked, the ZIP archive would be far too large: if you trust it, unpack it yourself, then add the files</source>
            <translation>展開すると ZIP アーカイブが大きくなりすぎます。信頼できる場合は、手動で展開してから、ファイルを追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>packed in a way that only some programs can undo: unpack it yourself, then add the files</source>
            <translation>一部のプログラムでしか展開できない方式で圧縮されています。手動で展開してから、ファイルを追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its name leads out of the ZIP archive, which no honest one does: unpack it yourself if you trust it</source>
            <translation>名前が ZIP アーカイブの外を指しています。正当なアーカイブではありえません。信頼できる場合は、手動で展開してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the ZIP archive could not be unpacked, because the disk of this program's data is full or cannot be written: make room, then look again</source>
            <translation>このプログラムのデータのディスクがいっぱいか書き込めないため、ZIP アーカイブを展開できませんでした。空きを作ってから、再確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>it lies on another computer: connect to its share, then add it from there</source>
            <translation>別のコンピューターにあります。その共有に接続してから、そこから追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>mount it first: open this place in the file manager, then add it from there</source>
            <translation>先にマウントしてください。この場所をファイルマネージャーで開き、そこから追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>a path on a Windows computer: give the path on this computer</source>
            <translation>Windows コンピューターのパスです。このコンピューターのパスを指定してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>taken for a file name, but its folder is missing: give the full path, a link that starts with https://, or a file id</source>
            <translation>ファイル名とみなされましたが、フォルダーがありません。完全なパス、https:// で始まるリンク、またはファイル ID を指定してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>only http and https addresses can be fetched</source>
            <translation>取得できるのは http と https のアドレスだけです</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>this is not a whole address: one needs a host, and no spaces</source>
            <translation>完全なアドレスではありません。ホストが必要で、空白は使えません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>its own columns are too long to be sent along</source>
            <translation>リストの列が長すぎて、一緒に送信できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>the file was deleted at Extend</source>
            <translation>ファイルは Extend で削除されています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Already in this list</source>
            <translation>すでにこのリストにあります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Left out by you</source>
            <translation>ユーザーが除外</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Already extracted with this version</source>
            <translation>このバージョンで抽出済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is empty</source>
            <translation>ファイルが空です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file cannot be read</source>
            <translation>ファイルを読み取れません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>This program does not unpack this kind of archive: unpack it yourself, then add the files</source>
            <translation>このプログラムではこの種類のアーカイブを展開できません。手動で展開してから、ファイルを追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Neither its name nor its content says what type it is: choose it</source>
            <translation>名前からも内容からも種類がわかりません。種類を選択してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>The file needs a password</source>
            <translation>ファイルにパスワードが必要です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>It was being written while it was checked: look again when that is over</source>
            <translation>確認中に書き込みが行われていました。書き込みが終わってからもう一度確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Reading it took too long or ended the reader, so it may be damaged</source>
            <translation>読み取りに時間がかかりすぎたか、読み取りプロセスが終了しました。破損している可能性があります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is no longer there</source>
            <translation>ファイルがなくなっています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing of this name is there: check the spelling, and that its drive or share is connected</source>
            <translation>この名前のものはありません。つづりと、ドライブや共有が接続されていることを確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing is there, or no longer: programs keep files in this folder only for a moment, so save it somewhere first and add it from there</source>
            <translation>何もないか、なくなっています。このフォルダーのファイルは一時的なものです。先に別の場所に保存し、そこから追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The link leads back to itself</source>
            <translation>リンクが自分自身に戻っています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Damaged or cut off</source>
            <translation>破損しているか、途中で切れています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The document has no pages</source>
            <translation>ドキュメントにページがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its encryption is damaged, so no password helps</source>
            <translation>暗号化が破損しているため、パスワードがあっても開けません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>A web page in place of the document, such as an error page</source>
            <translation>ドキュメントの代わりにエラーページなどの Web ページになっています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The link leads nowhere</source>
            <translation>リンク先がありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its name holds a character that no file name can have</source>
            <translation>名前に、ファイル名に使えない文字が含まれています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>The path is too long: move it nearer to the top folder or shorten the names</source>
            <translation>パスが長すぎます。上位のフォルダーの近くに移動するか、名前を短くしてください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Only in the cloud: download it in the file manager, then look again</source>
            <translation>クラウドにのみあります。ファイルマネージャーでダウンロードしてから再確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Looking at it failed by a fault of this program: look again, or remove it and add it again</source>
            <translation>このプログラムの不具合で確認に失敗しました。再確認するか、取り除いてからもう一度追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Inside a ZIP archive under a password: enter it, or unpack it yourself</source>
            <translation>パスワード付きの ZIP アーカイブの中にあります。パスワードを入力するか、手動で展開してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Inside a ZIP archive under a password by AES, which this program cannot undo: unpack it yourself, then add the files</source>
            <translation>このプログラムでは解除できない AES パスワード付きの ZIP アーカイブの中にあります。手動で展開してから、ファイルを追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>This ZIP archive is damaged: get it anew, then look again, or unpack it yourself</source>
            <translation>この ZIP アーカイブは破損しています。入手し直してから再確認するか、手動で展開してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing is in the ZIP archive</source>
            <translation>ZIP アーカイブに何も入っていません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unpacked, the ZIP archive would be far too large: if you trust it, unpack it yourself, then add the files</source>
            <translation>展開すると ZIP アーカイブが大きくなりすぎます。信頼できる場合は、手動で展開してから、ファイルを追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Packed in a way that only some programs can undo: unpack it yourself, then add the files</source>
            <translation>一部のプログラムでしか展開できない方式で圧縮されています。手動で展開してから、ファイルを追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its name leads out of the ZIP archive, which no honest one does: unpack it yourself if you trust it</source>
            <translation>名前が ZIP アーカイブの外を指しています。正当なアーカイブではありえません。信頼できる場合は、手動で展開してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>The ZIP archive could not be unpacked, because the disk of this program's data is full or cannot be written: make room, then look again</source>
            <translation>このプログラムのデータのディスクがいっぱいか書き込めないため、ZIP アーカイブを展開できませんでした。空きを作ってから、再確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>It lies on another computer: connect to its share, then add it from there</source>
            <translation>別のコンピューターにあります。その共有に接続してから、そこから追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Mount it first: open this place in the file manager, then add it from there</source>
            <translation>先にマウントしてください。この場所をファイルマネージャーで開き、そこから追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>A path on a Windows computer: give the path on this computer</source>
            <translation>Windows コンピューターのパスです。このコンピューターのパスを指定してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Taken for a file name, but its folder is missing: give the full path, a link that starts with https://, or a file id</source>
            <translation>ファイル名とみなされましたが、フォルダーがありません。完全なパス、https:// で始まるリンク、またはファイル ID を指定してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Only http and https addresses can be fetched</source>
            <translation>取得できるのは http と https のアドレスだけです</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>This is not a whole address: one needs a host, and no spaces</source>
            <translation>完全なアドレスではありません。ホストが必要で、空白は使えません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Its own columns are too long to be sent along</source>
            <translation>リストの列が長すぎて、一緒に送信できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file was deleted at Extend</source>
            <translation>ファイルは Extend で削除されています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>same content</source>
            <translation>同じ内容</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>extracted before</source>
            <translation>抽出済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unreadable</source>
            <translation>読み取り不可</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>type not taken</source>
            <translation>対象外の種類</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>other archive</source>
            <translation>他のアーカイブ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unknown type</source>
            <translation>不明な種類</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>password needed</source>
            <translation>パスワードが必要</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Office password</source>
            <translation>Office のパスワード</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>still being written</source>
            <translation>書き込み中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not examined</source>
            <translation>検査未完了</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>gone</source>
            <translation>見つからない</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>nothing there</source>
            <translation>存在しない</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>damaged</source>
            <translation>破損</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>no pages</source>
            <translation>ページなし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>a web page</source>
            <translation>Web ページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>broken link</source>
            <translation>壊れたリンク</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>link leads back</source>
            <translation>循環リンク</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not a name</source>
            <translation>無効な名前</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>path too long</source>
            <translation>パスが長すぎる</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>only in the cloud</source>
            <translation>クラウドのみ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not checked</source>
            <translation>未チェック</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP password</source>
            <translation>ZIP のパスワード</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP under AES</source>
            <translation>AES 暗号化 ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>damaged ZIP</source>
            <translation>破損した ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>empty ZIP</source>
            <translation>空の ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP too large</source>
            <translation>ZIP が大きすぎる</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>ZIP not readable</source>
            <translation>読み取れない ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>unsafe name</source>
            <translation>安全でない名前</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>no room on disk</source>
            <translation>ディスクの空き不足</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>other computer</source>
            <translation>別のコンピューター</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>not mounted</source>
            <translation>未マウント</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Windows path</source>
            <translation>Windows のパス</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>no folder given</source>
            <translation>フォルダーの指定なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>bad address</source>
            <translation>無効なアドレス</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>columns too long</source>
            <translation>列が長すぎる</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>deleted at Extend</source>
            <translation>Extend で削除済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Same content</source>
            <translation>同じ内容</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Extracted before</source>
            <translation>抽出済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Empty</source>
            <translation>空</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unreadable</source>
            <translation>読み取り不可</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Type not taken</source>
            <translation>対象外の種類</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Other archive</source>
            <translation>他のアーカイブ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unknown type</source>
            <translation>不明な種類</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Password needed</source>
            <translation>パスワードが必要</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Still being written</source>
            <translation>書き込み中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Not examined</source>
            <translation>検査未完了</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Gone</source>
            <translation>見つからない</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Nothing there</source>
            <translation>存在しない</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Damaged</source>
            <translation>破損</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No pages</source>
            <translation>ページなし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>A web page</source>
            <translation>Web ページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Broken link</source>
            <translation>壊れたリンク</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Link leads back</source>
            <translation>循環リンク</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Not a name</source>
            <translation>無効な名前</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Path too long</source>
            <translation>パスが長すぎる</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Only in the cloud</source>
            <translation>クラウドのみ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Not checked</source>
            <translation>未チェック</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Damaged ZIP</source>
            <translation>破損した ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Empty ZIP</source>
            <translation>空の ZIP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Unsafe name</source>
            <translation>安全でない名前</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No room on disk</source>
            <translation>ディスクの空き不足</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Other computer</source>
            <translation>別のコンピューター</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Not mounted</source>
            <translation>未マウント</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No folder given</source>
            <translation>フォルダーの指定なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Bad address</source>
            <translation>無効なアドレス</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Columns too long</source>
            <translation>列が長すぎる</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>Deleted at Extend</source>
            <translation>Extend で削除済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/draft_reasons.py"></location>
            <source>No reason given</source>
            <translation>理由の記載なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · Extend file</source>
            <translation>送信 · Extend のファイル</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · Extend file, password</source>
            <translation>送信 · Extend のファイル、パスワード</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · URL</source>
            <translation>送信 · URL</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Send · URL, password</source>
            <translation>送信 · URL、パスワード</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Blocked: password needed again</source>
            <translation>ブロック: パスワードの再入力が必要</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Blocked: ZIP password again</source>
            <translation>ブロック: ZIP のパスワードの再入力が必要</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Compose opens; nothing is sent before you press Submit</source>
            <translation>「作成」が開きます。「送信」を押すまで何も送信されません</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} reused</source>
            <comment>inputs</comment>
            <extracomment>One: {n} reused</extracomment>
            <translation>
                <numerusform>再利用 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} sent anyway</source>
            <comment>inputs</comment>
            <extracomment>One: {n} sent anyway</extracomment>
            <translation>
                <numerusform>このまま送信 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} with a warning</source>
            <comment>inputs</comment>
            <extracomment>One: {n} with a warning</extracomment>
            <translation>
                <numerusform>警告あり {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} being checked</source>
            <comment>inputs</comment>
            <extracomment>One: {n} being checked</extracomment>
            <translation>
                <numerusform>チェック中 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>urgent; lower runs first</source>
            <translation>緊急 (小さいほど先に実行)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Urgent; lower runs first</source>
            <translation>緊急 (小さいほど先に実行)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>high; lower runs first</source>
            <translation>高 (小さいほど先に実行)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>High; lower runs first</source>
            <translation>高 (小さいほど先に実行)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>normal; lower runs first</source>
            <translation>通常 (小さいほど先に実行)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Normal; lower runs first</source>
            <translation>通常 (小さいほど先に実行)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>low; lower runs first</source>
            <translation>低 (小さいほど先に実行)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Low; lower runs first</source>
            <translation>低 (小さいほど先に実行)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>lowest; lower runs first</source>
            <translation>最低 (小さいほど先に実行)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Lowest; lower runs first</source>
            <translation>最低 (小さいほど先に実行)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Checking: downloads it from the cloud</source>
            <translation>チェック中: クラウドからダウンロードしています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Checking</source>
            <translation>チェック中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Held back</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>its password is needed again: passwords are kept only while the program runs</source>
            <translation>パスワードの再入力が必要です。パスワードはプログラムの実行中だけ保持されます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Again: extracted before</source>
            <translation>再実行: 抽出済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Skipped</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Blocked</source>
            <translation>ブロック</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Sent on your word</source>
            <translation>指示により送信</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse: same content</source>
            <translation>再利用: 同じ内容</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse: already at Extend</source>
            <translation>再利用: Extend に存在</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload · to PDF</source>
            <translation>アップロード · PDF に変換</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload · with password</source>
            <translation>アップロード · パスワード付き</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>“Send anyway” in its menu sends it all the same.</source>
            <translation>メニューの「このまま送信」で、そのまま送信できます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Uploaded once for all rows with this content; each row is processed, and charged.</source>
            <translation>この内容のすべての行に対して一度だけアップロードされます。行ごとに処理され、課金されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse anyway</source>
            <translation>このまま再利用</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload anyway</source>
            <translation>このままアップロード</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Reuse</source>
            <translation>再利用</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>made a PDF at Extend</source>
            <translation>Extend で PDF に変換</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>with its password</source>
            <translation>パスワード付き</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload as {type}</source>
            <translation>{type}としてアップロード</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Upload</source>
            <translation>アップロード</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>same content as “{name}”</source>
            <translation>「{name}」と同じ内容</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>same content as {n} other rows</source>
            <extracomment>One: same content as {n} other row</extracomment>
            <translation>
                <numerusform>ほかの {n} 行と同じ内容</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>already at Extend as “{name}”</source>
            <translation>「{name}」としてすでに Extend に存在</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>already at Extend</source>
            <translation>すでに Extend に存在</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{reason}, will probably fail, and may be charged</source>
            <translation>{reason}。おそらく失敗し、課金されることがあります</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} selected</source>
            <comment>inputs</comment>
            <extracomment>One: {n} selected</extracomment>
            <translation>
                <numerusform>{n} 件選択</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Nothing to send yet: add files, folders or URLs</source>
            <translation>送信するものがまだありません。ファイル、フォルダー、URL を追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Nothing to send: {parts}</source>
            <translation>送信するものがありません: {parts}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} uploads ({size})</source>
            <extracomment>One: {n} upload ({size})</extracomment>
            <translation>
                <numerusform>{n} 件のアップロード ({size})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} blocked ({damaged} damaged)</source>
            <comment>inputs</comment>
            <extracomment>One: {n} blocked ({damaged} damaged)</extracomment>
            <translation>
                <numerusform>ブロック {n} 件（うち破損 {damaged} 件）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{n} ({size}) only in the cloud, to be downloaded</source>
            <comment>inputs</comment>
            <extracomment>One: {n} ({size}) only in the cloud, to be downloaded</extracomment>
            <translation>
                <numerusform>{n} 件 ({size}) はクラウドのみ、ダウンロードが必要</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>at least {n} pages</source>
            <extracomment>One: at least {n} page</extracomment>
            <translation>
                <numerusform>{n} ページ以上</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>about {n} pages</source>
            <extracomment>One: about {n} page</extracomment>
            <translation>
                <numerusform>約 {n} ページ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>At least {n} pages</source>
            <extracomment>One: At least {n} page</extracomment>
            <translation>
                <numerusform>{n} ページ以上</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>About {n} pages</source>
            <extracomment>One: About {n} page</extracomment>
            <translation>
                <numerusform>約 {n} ページ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Made {time}</source>
            <translation>{time} に作成</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{first} runs first, {last} last.</source>
            <translation>{first} が最初、{last} が最後に実行されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Not sent: Extend's default holds until you choose a priority.</source>
            <translation>送信されません。優先度を選択するまで、Extend の既定値が適用されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Sent with the batch.</source>
            <translation>バッチと一緒に送信されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>{priority}, Extend's default</source>
            <translation>{priority}、Extend の既定値</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/drafts.py"></location>
            <source>Extend's default</source>
            <translation>Extend の既定値</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Skip them</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Run them again</source>
            <translation>再実行</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Export the earlier results…</source>
            <translation>以前の結果をエクスポート…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Leave them out of this batch: nothing is sent or charged for them</source>
            <translation>このバッチから除外します。送信も課金もされません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Send them as the others: they are processed again, and charged again</source>
            <translation>ほかと同じように送信します。もう一度処理され、課金されます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Write the results that the earlier batches have</source>
            <translation>以前のバッチの結果を書き出します</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Skip: extracted before</source>
            <translation>スキップ: 抽出済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Send again: extracted before</source>
            <translation>再送信: 抽出済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>Already extracted with this version in “{batch}”</source>
            <translation>「{batch}」でこのバージョンで抽出済みです</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>{n} inputs were already extracted with this version and these options</source>
            <extracomment>One: {n} input was already extracted with this version and these options</extracomment>
            <translation>
                <numerusform>{n} 件の入力は、このバージョンとこれらのオプションで抽出済みです</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/earlier_results.py"></location>
            <source>{n} inputs are skipped: their results are in earlier batches</source>
            <extracomment>One: {n} input is skipped: its result is in an earlier batch</extracomment>
            <translation>
                <numerusform>{n} 件の入力はスキップされます。結果は以前のバッチにあります</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>When done</source>
            <translation>完了時の動作</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Export when finished</source>
            <translation>終了したらエクスポート</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Quit when everything has ended</source>
            <translation>すべて終了したらプログラムを終了</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Keep an icon in the tray</source>
            <translation>トレイにアイコンを表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Open Extend Desktop</source>
            <translation>Extend Desktop を開く</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Stay open</source>
            <translation>開いたままにする</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Quit now</source>
            <translation>今すぐ終了</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Hide the window</source>
            <translation>ウィンドウを隠す</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>The program quits when everything has ended</source>
            <translation>すべての処理が終わるとプログラムが終了します</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Batches of all open accounts, their results and their exports come first. A paused batch, and an account on hold, keep the program open.</source>
            <translation>開いているすべてのアカウントのバッチ、結果、エクスポートが先に処理されます。一時停止中のバッチや保留中のアカウントがあると、プログラムは開いたままです。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Everything has ended: the program quits in {n} seconds</source>
            <extracomment>One: Everything has ended: the program quits in {n} second</extracomment>
            <translation>
                <numerusform>すべての処理が終わりました。{n} 秒後にプログラムを終了します</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>All results and exports are saved. A new batch keeps the program open.</source>
            <translation>結果とエクスポートはすべて保存されています。新しいバッチがあると、プログラムは開いたままになります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Closing the window leaves the program in the tray</source>
            <translation>ウィンドウを閉じても、プログラムはトレイに残ります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Batches go on there. A click on its icon shows the window again; its menu quits. Settings, General, switches this off.</source>
            <translation>バッチはそこで続行されます。アイコンをクリックするとウィンドウが再び表示され、メニューから終了できます。「設定」の「一般」でオフにできます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>Closing the window hides it, and batches go on. The menu of the icon quits.</source>
            <translation>ウィンドウを閉じると非表示になり、バッチは続行されます。終了はアイコンのメニューから行えます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/ending.py"></location>
            <source>This desktop shows no icons in a tray, so closing the window quits as always.</source>
            <translation>このデスクトップはトレイにアイコンを表示しないため、ウィンドウを閉じると通常どおり終了します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_text.py"></location>
            <source>Check the network connection, then try again.</source>
            <translation>ネットワーク接続を確認してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_text.py"></location>
            <source>Wait a little, then try again.</source>
            <translation>少し待ってから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_text.py"></location>
            <source>Try again. If it happens again, report it with the code “{code}”.</source>
            <translation>もう一度試してください。再び起こる場合は、コード「{code}」を添えて報告してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The API key was refused</source>
            <translation>API キーが拒否されました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend does not accept the key of this account.</source>
            <translation>Extend がこのアカウントのキーを受け付けません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Enter a valid key. Keys are made in Extend's dashboard, under Developers.</source>
            <translation>有効なキーを入力してください。キーは Extend のダッシュボードの Developers で作成します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Credits ran out</source>
            <translation>クレジットがなくなりました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend refuses new work until there are credits again. The queue is kept.</source>
            <translation>クレジットが追加されるまで、Extend は新しい処理を拒否します。キューは保持されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Top up the credits in Extend's dashboard, then resume.</source>
            <translation>Extend のダッシュボードでクレジットを追加してから、再開してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The key may not do this</source>
            <translation>キーにこの操作の権限がありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The key has no permission for this, or belongs to another workspace.</source>
            <translation>キーにこの操作の権限がないか、キーが別のワークスペースのものです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the workspace id in the account's settings, or use a key with this permission.</source>
            <translation>アカウントの設定でワークスペース ID を確認するか、この権限のあるキーを使ってください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Too many requests</source>
            <translation>リクエストが多すぎます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend asked us to slow down; the organization's limit is used up.</source>
            <translation>Extend から速度を落とすように求められました。組織の制限に達しています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing was lost. Wait a little; it goes on by itself where it can.</source>
            <translation>失われたものはありません。少しお待ちください。可能なものは自動的に続行されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is not there</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>{what} was not found: it was deleted, or it belongs to another workspace.</source>
            <translation>{what}が見つかりませんでした。削除されたか、別のワークスペースのものです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend has no such object: it was deleted, or it belongs to another workspace.</source>
            <translation>Extend にそのオブジェクトはありません。削除されたか、別のワークスペースのものです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Refresh the list. Check the workspace id in the account's settings.</source>
            <translation>一覧を更新してください。アカウントの設定でワークスペース ID を確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend refused the request</source>
            <translation>Extend がリクエストを拒否しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend did not accept what was sent. Nothing was created.</source>
            <translation>Extend は送信された内容を受け付けませんでした。何も作成されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Change what the message names, then try again.</source>
            <translation>メッセージが示す内容を変更してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Too large for Extend</source>
            <translation>Extend には大きすぎます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>{name} is larger than Extend accepts.</source>
            <translation>{name} は Extend が受け付ける大きさを超えています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>What was sent is larger than Extend accepts.</source>
            <translation>送信したものは Extend が受け付ける大きさを超えています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Send a smaller file, or split it.</source>
            <translation>より小さいファイルを送信するか、分割してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server no longer offers this</source>
            <translation>サーバーはこの機能の提供を終了しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The API no longer has this call in the version that was asked for.</source>
            <translation>要求されたバージョンの API には、この呼び出しはもうありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Update Extend Desktop, or check the API version of the account.</source>
            <translation>Extend Desktop を更新するか、アカウントの API バージョンを確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server points elsewhere</source>
            <translation>サーバーが別の場所を指しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>{host} redirects to another address. The key was not sent there.</source>
            <translation>{host} は別のアドレスへリダイレクトしています。キーはそこへ送信されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server redirects to another address. The key was not sent there.</source>
            <translation>サーバーは別のアドレスへリダイレクトしています。キーはそこへ送信されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the address in the account's settings. A login page of a network can do this too.</source>
            <translation>アカウントの設定でアドレスを確認してください。ネットワークのログインページが原因のこともあります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Batches are not available on this account</source>
            <translation>このアカウントではバッチを利用できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This account speaks the older API, which cannot create extract batches.</source>
            <translation>このアカウントは、抽出バッチを作成できない旧 API を使っています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Files can be used. For batches, use an account on the current API.</source>
            <translation>ファイルは利用できます。バッチには、現行の API のアカウントを使ってください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>There is no such extractor</source>
            <translation>その抽出ツールはありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This account has no extractor with the id or name {name}; it has: {known}.</source>
            <translation>このアカウントに、ID または名前が {name} の抽出ツールはありません。あるのは {known} です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Use one of these names, or an id.</source>
            <translation>これらの名前のいずれか、または ID を使ってください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Several extractors have this name</source>
            <translation>この名前の抽出ツールが複数あります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>More than one extractor is called {name}.</source>
            <translation>{name} という名前の抽出ツールが複数あります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Use the extractor's id; the dashboard shows it.</source>
            <translation>抽出ツールの ID を使ってください。ID はダッシュボードに表示されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch is still being cancelled</source>
            <translation>バッチはまだキャンセル処理中です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing of “{name}” can be sent again before its cancel has ended.</source>
            <translation>キャンセルが終わるまで、「{name}」は何も再送信できません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait until it has ended, then try again.</source>
            <translation>終わるまで待ってから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is still being looked for</source>
            <translation>まだ探しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The runs of “{name}” may yet appear at Extend, so nothing was sent again.</source>
            <translation>「{name}」の実行はまだ Extend に現れる可能性があるため、何も再送信していません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait until the look-up has ended, then decide.</source>
            <translation>照会が終わるまで待ってから、判断してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The submission was not found at Extend</source>
            <translation>送信したものが Extend で見つかりませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>No run of the submission whose answer was lost has appeared.</source>
            <translation>応答が失われた送信の実行は、1 件も現れていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Decide whether to send it again.</source>
            <translation>再送信するかどうかを判断してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This batch run is followed already</source>
            <translation>このバッチ実行はすでに追跡しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It belongs to the batch “{name}”.</source>
            <translation>バッチ「{name}」のものです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It belongs to a batch of this account.</source>
            <translation>このアカウントのバッチのものです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Open that batch.</source>
            <translation>そのバッチを開いてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This batch run cannot be followed</source>
            <translation>このバッチ実行は追跡できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It has no extract runs that can be read.</source>
            <translation>読み取れる抽出の実行がありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the id; a batch run that was just created may need a moment.</source>
            <translation>ID を確認してください。作成直後のバッチ実行は、少し時間がかかることがあります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend answered with status {status}.</source>
            <translation>Extend がステータス {status} を返しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend did not accept the request.</source>
            <translation>Extend はリクエストを受け付けませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A batch still needs this file</source>
            <translation>バッチがまだこのファイルを必要としています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The file is used by a batch that has not ended.</source>
            <translation>このファイルは、終了していないバッチで使われています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait until the batch has ended, or cancel it first.</source>
            <translation>バッチが終了するまで待つか、先にキャンセルしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Gone at Extend</source>
            <translation>Extend にもうありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend no longer has it: it was deleted there, or belongs to another workspace.</source>
            <translation>Extend にはもうありません。そこで削除されたか、別のワークスペースのものです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the account's workspace id, then retry: Extend is asked once more before anything is sent.</source>
            <translation>アカウントのワークスペース ID を確認してから再試行してください。何かを送信する前に、もう一度 Extend に問い合わせます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its batch run is FAILED at Extend</source>
            <translation>バッチ実行が Extend で FAILED になっています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend ended the batch run without processing this input.</source>
            <translation>Extend は、この入力を処理せずにバッチ実行を終了しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Retry it; if it stays, contact Extend with the batch run's id.</source>
            <translation>再試行してください。解決しない場合は、バッチ実行の ID を添えて Extend に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its batch run is CANCELLED at Extend</source>
            <translation>バッチ実行が Extend で CANCELLED になっています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend stopped the batch run before this input was processed.</source>
            <translation>この入力が処理される前に、Extend がバッチ実行を停止しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Send it again if you want it after all.</source>
            <translation>やはり必要な場合は、再送信してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is in a state that this program does not know</source>
            <translation>このプログラムの知らない状態です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A run is in a state that this program does not know.</source>
            <translation>実行がこのプログラムの知らない状態にあります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing is lost: it is asked about until it ends. An update may know the word.</source>
            <translation>失われたものはありません。終了するまで問い合わせを続けます。更新すると、この状態に対応することがあります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its run never appeared</source>
            <translation>実行が現れませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch run at Extend ended, and no run of this input was listed.</source>
            <translation>Extend でのバッチ実行は終了しましたが、この入力の実行は一覧にありませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Retry it: before anything is sent, it is looked for once more.</source>
            <translation>再試行してください。何かを送信する前に、もう一度探します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is not known whether it went through</source>
            <translation>届いたかどうかわかりません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was lost: the work may have started at Extend. It is not sent twice.</source>
            <translation>応答が失われました。Extend で処理が始まっている可能性があります。二重に送信することはありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait: it is being looked up. If it is not found, you decide whether to send it again.</source>
            <translation>お待ちください。照会しています。見つからない場合は、再送信するかどうかを判断していただきます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>A fault at Extend</source>
            <translation>Extend の障害</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend answered with an internal error.</source>
            <translation>Extend が内部エラーを返しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Wait a little, then try again. If it stays, contact Extend with the request id.</source>
            <translation>少し待ってから、もう一度試してください。解決しない場合は、リクエスト ID を添えて Extend に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend is not reachable behind its gateway</source>
            <translation>ゲートウェイの先の Extend に接続できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A gateway before Extend answered instead of Extend.</source>
            <translation>Extend の代わりに、手前のゲートウェイが応答しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend is not available</source>
            <translation>Extend を利用できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend says it cannot work at the moment.</source>
            <translation>Extend は現在処理できないと応答しています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Something else than Extend answered</source>
            <translation>Extend 以外のものが応答しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was a web page, perhaps from a proxy or a login page of the network.</source>
            <translation>応答は Web ページでした。プロキシまたはネットワークのログインページによるものと思われます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the network and the proxy, and the address in the account's settings.</source>
            <translation>ネットワークとプロキシ、アカウントの設定のアドレスを確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer is nested too deep</source>
            <translation>応答の入れ子が深すぎます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer had lists or objects within one another further than can be read, so it was not read.</source>
            <translation>応答のリストまたはオブジェクトの入れ子が読み取れる深さを超えていたため、読み取りませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was cut off</source>
            <translation>応答が途中で切れました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer ended in the middle.</source>
            <translation>応答が途中で終わりました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer was empty</source>
            <translation>応答が空でした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server said yes, and nothing else.</source>
            <translation>サーバーは成功を返しましたが、内容がありませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer is too big</source>
            <translation>応答が大きすぎます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server sent more than can be a valid answer, so reading was stopped.</source>
            <translation>サーバーから送られた量が有効な応答の範囲を超えたため、読み取りを中止しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Check the address in the account's settings.</source>
            <translation>アカウントの設定でアドレスを確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The answer cannot be unpacked</source>
            <translation>応答を展開できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It came packed in a way that was not asked for, so it was not read.</source>
            <translation>要求していない方式で圧縮されていたため、読み取りませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something between here and Extend changes answers: check the proxy.</source>
            <translation>Extend との間で応答が変更されています。プロキシを確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Extend's list does not end</source>
            <translation>Extend の一覧が終わりません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The server gave page after page without an end, so reading was stopped.</source>
            <translation>サーバーがページを際限なく返したため、読み取りを中止しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Refresh the list. If it stays, contact Extend.</source>
            <translation>一覧を更新してください。解決しない場合は、Extend に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address is not a web address.</source>
            <translation>Web アドレスではありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address must not carry a user name.</source>
            <translation>アドレスにユーザー名を含めることはできません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address must not carry a query or a fragment.</source>
            <translation>アドレスにクエリやフラグメントを含めることはできません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The key is only sent over https, or to this computer.</source>
            <translation>キーは https 経由、またはこのコンピューター宛てにのみ送信されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The address is not https, so the key is not sent there.</source>
            <translation>アドレスが https ではないため、キーはそこへ送信されません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>only http:// and https:// proxies can be used, not SOCKS.</source>
            <translation>使えるのは http:// と https:// のプロキシだけです。SOCKS は使えません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it is not an address of the form host:port.</source>
            <translation>host:port の形式のアドレスではありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>An id has a form that cannot be sent.</source>
            <translation>ID の形式が送信できないものです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>nothing is left of it without blanks, quotes and the like.</source>
            <translation>空白や引用符などを除くと何も残りません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it has a blank or a line break in the middle.</source>
            <translation>途中に空白または改行があります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it is only the shortened form that is shown in lists.</source>
            <translation>一覧に表示される短縮形です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it has a character that no key has.</source>
            <translation>キーには使われない文字が含まれています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch has not ended yet.</source>
            <translation>バッチはまだ終了していません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A version of the extractor was not found: it was deleted, or it belongs to another workspace.</source>
            <translation>抽出ツールのバージョンが見つかりませんでした。削除されたか、別のワークスペースのものです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The batch is no longer in the journal.</source>
            <translation>バッチはもうジャーナルにありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>No list of files is shown yet.</source>
            <translation>ファイルの一覧がまだ表示されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>A batch needs a name.</source>
            <translation>バッチには名前が必要です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This cannot be the id of a batch run.</source>
            <translation>これはバッチ実行の ID ではありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It has more runs than a batch run can have.</source>
            <translation>バッチ実行に含められる数を超える実行があります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It has no extract runs, or none yet.</source>
            <translation>抽出の実行がないか、まだありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Its runs do not say which extractor they belong to.</source>
            <translation>実行に、どの抽出ツールのものかが示されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something that is no file is in the journal's place.</source>
            <translation>ジャーナルの場所に、ファイルではないものがあります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>This user may not read the journal.</source>
            <translation>このユーザーにはジャーナルを読み取る権限がありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing of it could be read, and a new one was begun.</source>
            <translation>何も読み取れなかったため、新しいジャーナルを開始しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Another program's file was in its place, and a new one was begun.</source>
            <translation>その場所に別のプログラムのファイルがあったため、新しいジャーナルを開始しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It is older than the one last used.</source>
            <translation>前回使われたものより古くなっています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it is too large.</source>
            <translation>大きすぎます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>see the whole file.</source>
            <translation>ファイル全体を確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The disk is full.</source>
            <translation>ディスクがいっぱいです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The disk or the folder cannot be written.</source>
            <translation>ディスクまたはフォルダーに書き込めません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The disk refused.</source>
            <translation>ディスクへの操作が拒否されました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>It took too long.</source>
            <translation>時間がかかりすぎました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Encryption ended early; it needs about a gigabyte of memory.</source>
            <translation>暗号化が途中で終了しました。約 1 ギガバイトのメモリが必要です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Another copy of the program is writing it.</source>
            <translation>別に起動したこのプログラムが書き込み中です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>What came back was not what was written.</source>
            <translation>書き込んだものと読み出したものが一致しませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>it cannot be used.</source>
            <translation>使用できません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing files</source>
            <translation>ファイルの一覧の取得</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Reading a file's entry</source>
            <translation>ファイルの項目の読み取り</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Deleting a file</source>
            <translation>ファイルの削除</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Uploading a file</source>
            <translation>ファイルのアップロード</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Downloading a file</source>
            <translation>ファイルのダウンロード</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing extractors</source>
            <translation>抽出ツールの一覧の取得</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing an extractor's versions</source>
            <translation>抽出ツールのバージョンの一覧の取得</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Reading an extractor's version</source>
            <translation>抽出ツールのバージョンの読み取り</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Submitting a batch run</source>
            <translation>バッチ実行の送信</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Asking for a batch run</source>
            <translation>バッチ実行の問い合わせ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing runs</source>
            <translation>実行の一覧の取得</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Fetching a result</source>
            <translation>結果の取得</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Cancelling a run</source>
            <translation>実行のキャンセル</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Deleting a run</source>
            <translation>実行の削除</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Listing evaluation sets</source>
            <translation>評価セットの一覧の取得</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Creating an evaluation set</source>
            <translation>評価セットの作成</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Asking whose key it is</source>
            <translation>キーの所有者の問い合わせ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Adding to an evaluation set</source>
            <translation>評価セットへの追加</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Writing the journal</source>
            <translation>ジャーナルへの書き込み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something went wrong</source>
            <translation>問題が発生しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>The reason is given only as a code: {code}.</source>
            <translation>理由はコードでのみ示されています: {code}。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Try again.</source>
            <translation>もう一度試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A fault in Extend Desktop</source>
            <translation>Extend Desktop の不具合</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Something happened that the program was not made for ({code}).</source>
            <translation>このプログラムが想定していないことが起こりました ({code})。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/error_texts.py"></location>
            <source>Nothing that was stored is lost. Restart the program; if it happens again, report it.</source>
            <translation>保存済みのものは失われていません。プログラムを再起動してください。再び起こる場合は報告してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>{text} (request id {request_id})</source>
            <translation>{text} (リクエスト ID {request_id})</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>The certificate file {path} of Settings, Network is not trusted: {reason}</source>
            <translation>「設定」の「ネットワーク」の証明書ファイル {path} は信頼されていません: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Extend says: “{text}”</source>
            <translation>Extend からのメッセージ: 「{text}」</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>Cause: {title}.</source>
            <translation>原因: {title}。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/errors.py"></location>
            <source>It asked us to wait {duration}.</source>
            <translation>{duration}待つように求められました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Extend measures versions of the extractor against the outputs you expect. Check each one, correct what is wrong, then add them. Nothing is extracted or charged.</source>
            <translation>Extend は、期待される出力に照らして抽出ツールのバージョンを評価します。1 件ずつ確認し、誤りを訂正してから追加してください。抽出も課金も行われません。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} without a result</source>
            <comment>documents</comment>
            <extracomment>One: {n} without a result</extracomment>
            <translation>
                <numerusform>結果なし {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} without a file at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} without a file at Extend</extracomment>
            <translation>
                <numerusform>Extend にファイルなし {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Add {n} documents</source>
            <extracomment>One: Add {n} document</extracomment>
            <translation>
                <numerusform>{n} 件のドキュメントを追加</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents are now in the evaluation set “{name}”</source>
            <extracomment>One: {n} document is now in the evaluation set “{name}”</extracomment>
            <translation>
                <numerusform>{n} 件のドキュメントを評価セット「{name}」に追加しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents are left out: {reasons}.</source>
            <extracomment>One: {n} document is left out: {reasons}.</extracomment>
            <translation>
                <numerusform>{n} 件のドキュメントは除外されます: {reasons}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>None was added.</source>
            <translation>1 件も追加されませんでした。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents are in the set.</source>
            <extracomment>One: {n} document is in the set.</extracomment>
            <translation>
                <numerusform>{n} 件のドキュメントがセットにあります。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>This is not valid JSON: look at line {line}.</source>
            <translation>有効な JSON ではありません。{line} 行目を確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Not as the extractor's schema has it: {fields}.</source>
            <translation>抽出ツールのスキーマと一致しません: {fields}。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>Not as the extractor's schema has it: {fields} and {n} more.</source>
            <extracomment>One: Not as the extractor's schema has it: {fields} and {n} more.</extracomment>
            <translation>
                <numerusform>抽出ツールのスキーマと一致しません: {fields}、ほか {n} 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/evaluation_sets.py"></location>
            <source>{n} documents may be in it: look in the dashboard before you add them again.</source>
            <extracomment>One: {n} document may be in it: look in the dashboard before you add them again.</extracomment>
            <translation>
                <numerusform>{n} 件のドキュメントが追加されている可能性があります。もう一度追加する前に、ダッシュボードを確認してください。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Keep texts from running as formulas</source>
            <translation>テキストが数式として実行されないようにする</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Excel on this computer</source>
            <translation>このコンピューターの Excel</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Excel international</source>
            <translation>Excel (国際)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Data interchange</source>
            <translation>データ交換</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The result has not been fetched yet</source>
            <translation>結果はまだ取得されていません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>New is what has ended, or changed, since the last export with the same preset. What has not ended comes with a later one.</source>
            <translation>「新規」とは、同じプリセットでの前回のエクスポート以降に終了または変更されたものです。終了していないものは、後のエクスポートに含まれます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>What is new is kept for each saved preset. This one is changed and not saved: save it to export only what is new. This export does not count for it.</source>
            <translation>新規のものは、保存されたプリセットごとに記録されます。このプリセットは変更後に保存されていません。新規のものだけをエクスポートするには、保存してください。今回のエクスポートは記録されません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Asks for a pattern of names once the export is written; nothing happens by itself</source>
            <translation>エクスポートの書き込み後に名前のパターンを尋ねます。自動的に行われることはありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Shows what the batch left at Extend once the export is written, and asks for a typed yes</source>
            <translation>エクスポートの書き込み後に、バッチが Extend に残したものを表示し、確認の入力を求めます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Every batch is written to the folder when it is finished; the menu of Export can have it otherwise for one batch. Nothing there is replaced, and what could not be written is tried again at the next start.</source>
            <translation>すべてのバッチは、終了時にフォルダーへ書き込まれます。「エクスポート」のメニューで、バッチごとに変更できます。そこにあるものは置き換えられません。書き込めなかったものは、次回の起動時に再試行されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Drag to order, or Alt with an arrow key; double-click or F2 renames.</source>
            <translation>ドラッグ、または Alt と矢印キーで並べ替えます。ダブルクリックまたは F2 で名前を変更します。</translation>
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
            <translation>フォルダー (ドキュメントごとに JSON)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>One table. A CSV has no types: a spreadsheet guesses them when it opens the file.</source>
            <translation>1 つの表です。CSV には型がないため、表計算ソフトはファイルを開くときに型を推測します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Numbers and dates as such, ids as text, a sheet for each array, and one for what has no result.</source>
            <translation>数値と日付はそのまま、ID はテキストになります。配列ごとのシートと、結果のないもののシートが付きます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Each document on a line of its own, with the whole answer of Extend: confidences, citations, both outputs of a reviewed one.</source>
            <translation>ドキュメントごとに 1 行で、Extend の応答全体 (信頼度、引用箇所、レビュー済みの場合は両方の出力) を含みます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>A new folder with a file for each document, with the whole answer of Extend, and a list.</source>
            <translation>ドキュメントごとに Extend の応答全体を収めたファイルと、一覧を含む新しいフォルダーです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>About the document</source>
            <translation>ドキュメントの情報</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>A column of your own list</source>
            <translation>インポートしたリストの列</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>A field of the extractor</source>
            <translation>抽出ツールのフィールド</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>About a field</source>
            <translation>フィールドの情報</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} documents not finished yet.</source>
            <extracomment>One: {n} document not finished yet.</extracomment>
            <translation>
                <numerusform>{n} 件のドキュメントがまだ終了していません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>All of {n} documents</source>
            <extracomment>One: The one document</extracomment>
            <translation>
                <numerusform>{n} 件のドキュメントすべて</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The first {shown} of {n} documents</source>
            <extracomment>One: The first {shown} of {n} document</extracomment>
            <translation>
                <numerusform>{n} 件のドキュメントのうち最初の {shown} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>changed, not saved</source>
            <translation>変更あり、未保存</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>To {folder}, by “{preset}”; turn it off here</source>
            <translation>「{preset}」で {folder} へ。ここでオフにできます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Written by itself: {what}</source>
            <translation>自動書き込み: {what}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>standard output</source>
            <translation>標準出力</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} rows written to {name}</source>
            <extracomment>One: {n} row written to {name}</extracomment>
            <translation>
                <numerusform>{n} 行を {name} に書き込みました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{rows} of {n} documents written to {name}</source>
            <extracomment>One: {rows} of {n} document written to {name}</extracomment>
            <translation>
                <numerusform>{n} 件のドキュメントのうち {rows} を {name} に書き込みました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>Partial: some inputs have no result yet.</source>
            <translation>一部のみ: まだ結果のない入力があります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The extractor does not have these columns, they are empty: {names}.</source>
            <translation>抽出ツールに次の列がないため、空になっています: {names}。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>What it holds stands in {name}.</source>
            <translation>内容は {name} に記載されています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>More than a sheet holds; it goes on in {names}.</source>
            <translation>シートの上限を超えたため、{names} に続きます。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{names} and {n} more</source>
            <extracomment>One: {names} and {n} more</extracomment>
            <translation>
                <numerusform>{names}、ほか {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The earlier results: {documents}</source>
            <translation>以前の結果: {documents}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>The earlier results: {documents} of {n} batches</source>
            <extracomment>One: The earlier results: {documents} of {n} batch</extracomment>
            <translation>
                <numerusform>以前の結果: {n} 件のバッチの {documents}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} texts marked so as not to run as formulas.</source>
            <extracomment>One: {n} text marked so as not to run as formulas.</extracomment>
            <translation>
                <numerusform>{n} 件のテキストに、数式として実行されないよう印を付けました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} columns would be changed by a spreadsheet on opening: {names}.</source>
            <extracomment>One: {n} column would be changed by a spreadsheet on opening: {names}.</extracomment>
            <translation>
                <numerusform>{n} 列は、表計算ソフトで開くと変更されます: {names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} texts are cut to the 32,767 characters that a cell holds: {names}.</source>
            <extracomment>One: {n} text is cut to the 32,767 characters that a cell holds: {names}.</extracomment>
            <translation>
                <numerusform>{n} 件のテキストは、セルの上限の 32,767 文字で切り詰められています: {names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/exports.py"></location>
            <source>{n} numbers are written as text, to keep more than 15 digits.</source>
            <extracomment>One: {n} number is written as text, to keep more than 15 digits.</extracomment>
            <translation>
                <numerusform>{n} 件の数値は、15 桁を超える桁を保つためテキストとして書き込まれています。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>Make it a favourite: it is offered first</source>
            <translation>お気に入りに追加 (最初に表示されます)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>No favourite any more</source>
            <translation>お気に入りから削除</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>Favourite</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>This extractor is no longer at Extend: choose another one</source>
            <translation>この抽出ツールはもう Extend にありません。別のものを選択してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>Extend does not say who made a version; its dashboard may.</source>
            <translation>Extend はバージョンの作成者を示しません。ダッシュボードではわかることがあります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>text</source>
            <comment>a kind of field</comment>
            <translation>テキスト</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>number</source>
            <comment>a kind of field</comment>
            <translation>数値</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>integer</source>
            <comment>a kind of field</comment>
            <translation>整数</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>boolean</source>
            <comment>a kind of field</comment>
            <translation>真偽値</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>date</source>
            <comment>a kind of field</comment>
            <translation>日付</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>enum</source>
            <comment>a kind of field</comment>
            <translation>列挙</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>currency</source>
            <comment>a kind of field</comment>
            <translation>通貨</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>signature</source>
            <comment>a kind of field</comment>
            <translation>署名</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>object</source>
            <comment>a kind of field</comment>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>array</source>
            <comment>a kind of field</comment>
            <translation>配列</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>The extractor used last, {extractor_id}, is gone: choose another one</source>
            <translation>最後に使った抽出ツール {extractor_id} がなくなっています。別のものを選択してください</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>… {n} more</source>
            <comment>fields</comment>
            <extracomment>One: … {n} more</extracomment>
            <translation>
                <numerusform>… ほか {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>{field} of {parts}</source>
            <translation>{field}: {parts}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/extractors.py"></location>
            <source>{field}, {kind} of {parts}</source>
            <translation>{field}、{kind}: {parts}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Cancelled</source>
            <translation>キャンセル済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Everything is paused and kept; resume after topping up.</source>
            <translation>すべて一時停止し、保持しています。クレジットを追加してから再開してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>A processing step failed</source>
            <translation>処理ステップに失敗しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry once, then try another version of the extractor.</source>
            <translation>一度再試行し、次に抽出ツールの別のバージョンを試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>The extractor needs its owner</source>
            <translation>抽出ツールの所有者の対応が必要です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Open it in the dashboard; hold this batch until it is mended.</source>
            <translation>ダッシュボードで開いてください。修正されるまで、このバッチを保留してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>The file could not be read</source>
            <translation>ファイルを読み取れませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Open the original to see whether it is whole, then retry.</source>
            <translation>元のファイルを開いて壊れていないか確認してから、再試行してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry; if it stays, copy the ids and contact Extend.</source>
            <translation>再試行してください。解決しない場合は、ID をコピーして Extend に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Add it again from this computer, if it is still here.</source>
            <translation>まだこのコンピューターにある場合は、もう一度追加してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>You cancelled it; send it again if you want it after all.</source>
            <translation>ユーザーがキャンセルしました。やはり必要な場合は、再送信してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Not found in Extend's list of runs, which does not end</source>
            <translation>Extend の終わりのない実行の一覧で見つかりませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Open the batch run in the dashboard, or retry: it is looked for before anything is sent.</source>
            <translation>ダッシュボードでバッチ実行を開くか、再試行してください。何かを送信する前に探します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Stopped by a person</source>
            <translation>人の操作により停止</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry if it was not meant.</source>
            <translation>意図しないものであれば、再試行してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>No reason was given</source>
            <translation>理由は示されていません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry.</source>
            <translation>再試行してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>Retry; if it stays, copy the details.</source>
            <translation>再試行してください。解決しない場合は、詳細をコピーしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>The answer was lost; it is being looked up. It is not sent again by itself.</source>
            <translation>応答が失われ、照会しています。自動的に再送信されることはありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/failures.py"></location>
            <source>{n} more: show all of them as a list</source>
            <comment>inputs</comment>
            <extracomment>One: {n} more: show all of them as a list</extracomment>
            <translation>
                <numerusform>ほか {n} 件: すべてを一覧で表示</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Rename the originals</source>
            <translation>元のファイルの名前を変更</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Only files that are still as they were sent are renamed. Nothing is overwritten: equal names get a number. Each keeps its ending. It can be undone here.</source>
            <translation>送信時のままのファイルだけが対象です。上書きはされず、同じ名前には番号が付きます。拡張子はそのままです。ここで元に戻せます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Name at least one field in the pattern, such as {{invoice_number}}</source>
            <translation>パターンに {{invoice_number}} のようなフィールドを 1 つ以上指定してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Choose a folder for the copies</source>
            <translation>コピー先のフォルダーを選択してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>No file gets another name</source>
            <translation>名前が変わるファイルはありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>without a result</source>
            <translation>結果なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>without a value</source>
            <translation>値なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>not a file of this computer</source>
            <translation>このコンピューターのファイルではない</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>no longer there</source>
            <translation>なくなっている</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>changed since it was sent</source>
            <translation>送信後に変更済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>still to be uploaded</source>
            <translation>これからアップロード</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>named so already</source>
            <translation>すでにこの名前</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>the name was taken meanwhile</source>
            <translation>その間に同じ名前が使われた</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>the system refused it</source>
            <translation>システムが拒否</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>stopped before it</source>
            <translation>その前に停止</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} without a result</source>
            <comment>files</comment>
            <extracomment>One: {n} without a result</extracomment>
            <translation>
                <numerusform>結果なし {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} without a value</source>
            <comment>files</comment>
            <extracomment>One: {n} without a value</extracomment>
            <translation>
                <numerusform>値なし {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} not a file of this computer</source>
            <comment>files</comment>
            <extracomment>One: {n} not a file of this computer</extracomment>
            <translation>
                <numerusform>このコンピューターのファイルではない {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} no longer there</source>
            <comment>files</comment>
            <extracomment>One: {n} no longer there</extracomment>
            <translation>
                <numerusform>なくなっている {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} changed since it was sent</source>
            <comment>files</comment>
            <extracomment>One: {n} changed since it was sent</extracomment>
            <translation>
                <numerusform>送信後に変更済み {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} still to be uploaded</source>
            <comment>files</comment>
            <extracomment>One: {n} still to be uploaded</extracomment>
            <translation>
                <numerusform>これからアップロード {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} named so already</source>
            <comment>files</comment>
            <extracomment>One: {n} named so already</extracomment>
            <translation>
                <numerusform>すでにこの名前 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} the name was taken meanwhile</source>
            <comment>files</comment>
            <extracomment>One: {n} the name was taken meanwhile</extracomment>
            <translation>
                <numerusform>その間に同じ名前が使われた {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} the system refused it</source>
            <comment>files</comment>
            <extracomment>One: {n} the system refused it</extracomment>
            <translation>
                <numerusform>システムが拒否 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} stopped before it</source>
            <comment>files</comment>
            <extracomment>One: {n} stopped before it</extracomment>
            <translation>
                <numerusform>その前に停止 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Renamed {n} files</source>
            <extracomment>One: Renamed {n} file</extracomment>
            <translation>
                <numerusform>{n} 個のファイルの名前を変更しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Copied {n} files</source>
            <extracomment>One: Copied {n} file</extracomment>
            <translation>
                <numerusform>{n} 個のファイルをコピーしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} files have their old names again</source>
            <extracomment>One: {n} file has its old name again</extracomment>
            <translation>
                <numerusform>{n} 個のファイルを元の名前に戻しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} copies were deleted again</source>
            <extracomment>One: {n} copy was deleted again</extracomment>
            <translation>
                <numerusform>{n} 件のコピーを削除しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} to rename</source>
            <comment>files</comment>
            <extracomment>One: {n} to rename</extracomment>
            <translation>
                <numerusform>名前を変更 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{n} to copy</source>
            <comment>files</comment>
            <extracomment>One: {n} to copy</extracomment>
            <translation>
                <numerusform>コピー {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>There is no field {name}; “Insert a field” lists them</source>
            <translation>フィールド {name} はありません。「フィールドを挿入」に一覧があります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>no value in {field}</source>
            <translation>{field} に値なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>The first {shown} of {total} are shown.</source>
            <translation>{total} 件のうち最初の {shown} 件を表示しています。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Copy {n} files</source>
            <extracomment>One: Copy {n} file</extracomment>
            <translation>
                <numerusform>{n} 個のファイルをコピー</numerusform>
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
            <translation>コピー</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>Rename {n} files</source>
            <extracomment>One: Rename {n} file</extracomment>
            <translation>
                <numerusform>{n} 個のファイルの名前を変更</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/file_renames.py"></location>
            <source>{done} of {n} files</source>
            <extracomment>One: {done} of {n} file</extracomment>
            <translation>
                <numerusform>{n} 個のファイルのうち {done} 個</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>The first page is on its way.</source>
            <translation>最初のページを読み込んでいます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>They could not be loaded; see above.</source>
            <translation>読み込めませんでした。上を参照してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>The place in the list had expired at Extend, so the list starts over.</source>
            <translation>一覧の位置が Extend で期限切れになったため、最初から表示します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>The filter looks at all files of the account.</source>
            <translation>フィルターはアカウントのすべてのファイルを対象とします。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Its files were deleted since the list was opened.</source>
            <translation>一覧を開いた後に、ファイルが削除されました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Files sent with a batch are listed here. Start with files from this computer.</source>
            <translation>バッチで送信したファイルがここに表示されます。このコンピューターのファイルから始めてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Stopping after the files that are being deleted now…</source>
            <translation>削除中のファイルの後で停止します…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Fetching the file from Extend…</source>
            <translation>Extend からファイルを取得しています…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>There is no picture of this type of file. Download it to open it in its own program.</source>
            <translation>この種類のファイルは画像で表示できません。対応するプログラムで開くには、ダウンロードしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Select all that match, on all pages</source>
            <translation>全ページの一致するものをすべて選択</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Sorted by {column}: only the {n} rows of this page</source>
            <extracomment>One: Sorted by {column}: only the {n} row of this page</extracomment>
            <translation>
                <numerusform>{column} で並べ替え: このページの {n} 行のみ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Selecting all that match: {count} so far</source>
            <translation>一致するものをすべて選択中: これまでに {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>No file matches</source>
            <translation>一致するファイルはありません</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>All {n} files that match selected</source>
            <extracomment>One: All {n} file that match selected</extracomment>
            <translation>
                <numerusform>一致する {n} 個のファイルをすべて選択しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>{n} selected on {pages}</source>
            <comment>files</comment>
            <extracomment>One: {n} selected on {pages}</extracomment>
            <translation>
                <numerusform>{pages}で {n} 件選択</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>{n} selected</source>
            <comment>files</comment>
            <extracomment>One: {n} selected</extracomment>
            <translation>
                <numerusform>{n} 件選択</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Stopped: the first {n} files that match are selected</source>
            <extracomment>One: Stopped: the first {n} file that match are selected</extracomment>
            <translation>
                <numerusform>停止しました: 一致する最初の {n} 個のファイルを選択しています</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Delete {n} files at Extend?</source>
            <extracomment>One: Delete {n} file at Extend?</extracomment>
            <translation>
                <numerusform>Extend で {n} 個のファイルを削除しますか?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Delete “{name}” at Extend?</source>
            <translation>Extend で「{name}」を削除しますか?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>This is for good, for everybody in the account: what is deleted can no longer be opened in the dashboard or be reused. Results stay. Files that a batch still needs are left.</source>
            <translation>この操作は元に戻せず、アカウントの全員に影響します。削除したものは、ダッシュボードで開くことも再利用することもできなくなります。結果は残ります。バッチがまだ必要とするファイルは削除されません。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete {n} files</source>
            <extracomment>One: Delete {n} file</extracomment>
            <translation>
                <numerusform>{n} 個のファイルを削除</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Deleting at Extend: {done} of {total}</source>
            <translation>Extend で削除中: {done} / {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Downloading: {done} of {total} · {size}</source>
            <translation>ダウンロード中: {done} / {total} · {size}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Deleted at Extend: {files}</source>
            <translation>Extend で削除しました: {files}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Downloaded: {files}</source>
            <translation>ダウンロードしました: {files}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Retry {n}</source>
            <comment>files</comment>
            <extracomment>One: Retry {n}</extracomment>
            <translation>
                <numerusform>{n} 件を再試行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>And {n} files more.</source>
            <extracomment>One: And {n} file more.</extracomment>
            <translation>
                <numerusform>ほか {n} 個のファイル。</numerusform>
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
            <translation>種類</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <location filename="extend_desktop/ui/models/files_model.py"></location>
            <source>Created</source>
            <translation>作成日時</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>{count} of {n} files</source>
            <extracomment>One: {count} of {n} file</extracomment>
            <translation>
                <numerusform>{n} 個のファイルのうち {count} 個</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/files.py"></location>
            <source>Page {number} of {total}</source>
            <translation>{number} / {total} ページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>JPEG picture</source>
            <translation>JPEG 画像</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PNG picture</source>
            <translation>PNG 画像</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>TIFF picture</source>
            <translation>TIFF 画像</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>HEIC picture</source>
            <translation>HEIC 画像</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Word document (doc)</source>
            <translation>Word 文書 (doc)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Word document (docx)</source>
            <translation>Word 文書 (docx)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Excel workbook (xls)</source>
            <translation>Excel ブック (xls)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Excel workbook (xlsx)</source>
            <translation>Excel ブック (xlsx)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PowerPoint presentation (ppt)</source>
            <translation>PowerPoint プレゼンテーション (ppt)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>PowerPoint presentation (pptx)</source>
            <translation>PowerPoint プレゼンテーション (pptx)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>web page</source>
            <comment>a type of file</comment>
            <translation>Web ページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>text</source>
            <comment>a type of file</comment>
            <translation>テキスト</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Web page</source>
            <comment>a type of file</comment>
            <translation>Web ページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>Text</source>
            <comment>a type of file</comment>
            <translation>テキスト</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>its name says {type}</source>
            <translation>名前では {type}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>its content does not look like {type}</source>
            <translation>内容が {type} のように見えません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>its page only says “please wait”: print it to a PDF from Adobe Reader first</source>
            <translation>ページに「お待ちください」としか書かれていません。先に Adobe Reader から PDF に印刷してください</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>{n} documents inside are not read</source>
            <extracomment>One: {n} document inside is not read</extracomment>
            <translation>
                <numerusform>中にある {n} 件のドキュメントは読み取られません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>{n} are damaged</source>
            <comment>pages</comment>
            <extracomment>One: {n} is damaged</extracomment>
            <translation>
                <numerusform>{n} ページが破損</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/findings.py"></location>
            <source>{n} of {pages} are damaged</source>
            <extracomment>One: {n} of {pages} is damaged</extracomment>
            <translation>
                <numerusform>{pages}のうち {n} ページが破損</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Turn a pile of documents into a spreadsheet</source>
            <translation>大量のドキュメントを表計算シートに</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Drop files, pick an extractor, and watch the results fill in.</source>
            <translation>ファイルをドロップし、抽出ツールを選ぶと、結果が埋まっていきます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Choose where to work</source>
            <translation>作業する場所を選択</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Practise in the sandbox, or use your Extend account.</source>
            <translation>サンドボックスで練習するか、Extend のアカウントを使います。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Check the connection</source>
            <translation>接続を確認</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>The test says what the key can do.</source>
            <translation>テストで、キーでできることがわかります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Send a batch</source>
            <translation>バッチを送信</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Sample documents are one click away.</source>
            <translation>サンプルのドキュメントはワンクリックで使えます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>A practice server on this computer that reads real documents.</source>
            <translation>このコンピューター上で実際のドキュメントを読み取る練習用サーバーです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>No key and no cost</source>
            <translation>キー不要、無料</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Nothing leaves this computer</source>
            <translation>データはこのコンピューターの外に出ません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Sample extractors for invoices, receipts and leases</source>
            <translation>請求書、領収書、賃貸借契約書のサンプル抽出ツール</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Sample documents to send</source>
            <translation>送信できるサンプルのドキュメント</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/first_run.py"></location>
            <source>Use the API key of your workspace. It is kept in this computer's keyring.</source>
            <translation>ワークスペースの API キーを使います。キーはこのコンピューターのキーリングに保存されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Guide</source>
            <translation>ガイド</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Search the guide</source>
            <translation>ガイドを検索</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>No page matches these words</source>
            <translation>これらの語を含むページはありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>First steps</source>
            <translation>はじめに</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Adding documents</source>
            <translation>ドキュメントの追加</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Files that need you</source>
            <translation>対応が必要なファイル</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Plan, cost and Submit</source>
            <translation>計画、費用、送信</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Watching a batch</source>
            <translation>バッチの進行状況</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Checking results</source>
            <translation>結果の確認</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Exporting</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <location filename="extend_desktop/ui/views/composer/pane.py"></location>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Files at Extend</source>
            <translation>Extend のファイル</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>Accounts, keys and networks</source>
            <translation>アカウント、キー、ネットワーク</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>When something is wrong</source>
            <translation>問題が起きたとき</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <source>The window</source>
            <translation>ウィンドウ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/guide.py"></location>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <location filename="extend_desktop/ui/views/settings/dialog.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Settings</source>
            <translation>設定</translation>
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
            <translation>西ヨーロッパ言語 (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Central European (Windows)</source>
            <translation>中央ヨーロッパ言語 (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Cyrillic (Windows)</source>
            <translation>キリル文字 (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Greek (Windows)</source>
            <translation>ギリシャ語 (Windows)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Japanese (Shift-JIS)</source>
            <translation>日本語 (Shift-JIS)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Western European (Mac)</source>
            <translation>西ヨーロッパ言語 (Mac)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)</source>
            <translation>リスト (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Goes along with each input, and comes back in exports</source>
            <translation>各入力と一緒に送信され、エクスポートにも含まれます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Extend or this program uses this name, so the column cannot go along</source>
            <translation>Extend またはこのプログラムがこの名前を使っているため、この列は送信できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Comma</source>
            <translation>コンマ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Semicolon</source>
            <translation>セミコロン</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Tab</source>
            <comment>a character</comment>
            <translation>タブ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>Vertical bar</source>
            <translation>縦棒</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with too few columns ({lines})</source>
            <extracomment>One: {n} row with too few columns ({lines})</extracomment>
            <translation>
                <numerusform>列が足りない {n} 行 ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with too many columns ({lines})</source>
            <extracomment>One: {n} row with too many columns ({lines})</extracomment>
            <translation>
                <numerusform>列が多すぎる {n} 行 ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with a quotation mark that is not closed ({lines})</source>
            <extracomment>One: {n} row with a quotation mark that is not closed ({lines})</extracomment>
            <translation>
                <numerusform>引用符が閉じられていない {n} 行 ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with characters that this encoding does not have ({lines})</source>
            <extracomment>One: {n} row with characters that this encoding does not have ({lines})</extracomment>
            <translation>
                <numerusform>このエンコーディングにない文字を含む {n} 行 ({lines})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with a cell that is too long ({lines})</source>
            <extracomment>One: {n} row with a cell that is too long ({lines})</extracomment>
            <translation>
                <numerusform>長すぎるセルを含む {n} 行 ({lines})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>No inputs: the list has only a row with names of columns</source>
            <translation>入力がありません: リストには列名の行しかありません</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} columns for each</source>
            <extracomment>One: {n} column for each</extracomment>
            <translation>
                <numerusform>それぞれに {n} 列</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows without an input, left out</source>
            <extracomment>One: {n} row without an input, left out</extracomment>
            <translation>
                <numerusform>入力のない {n} 行を除外</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} rows with more than 10 KB of columns, blocked ({lines})</source>
            <extracomment>One: {n} row with more than 10 KB of columns, blocked ({lines})</extracomment>
            <translation>
                <numerusform>列が 10 KB を超える {n} 行をブロック ({lines})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>none</source>
            <comment>columns</comment>
            <translation>なし</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>{n} from {list}</source>
            <comment>columns</comment>
            <extracomment>One: {n} from {list}</extracomment>
            <translation>
                <numerusform>{list} から {n} 列</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_lists.py"></location>
            <source>line {lines}</source>
            <extracomment>One: line {lines}</extracomment>
            <translation>
                <numerusform>{lines} 行目</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Edit metadata…</source>
            <translation>メタデータを編集…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>several values</source>
            <translation>複数の値</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Add a key…</source>
            <translation>キーを追加…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <location filename="extend_desktop/ui/models/cells.py"></location>
            <source>no value</source>
            <translation>値なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Sent with each input, and comes back in exports as columns</source>
            <translation>各入力と一緒に送信され、エクスポートでは列になります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>A value has no key</source>
            <translation>キーのない値があります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Extend or this program uses the key “{key}”: choose another one</source>
            <translation>キー「{key}」は Extend またはこのプログラムが使っています。別のキーを選択してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>The key “{key}” stands there twice</source>
            <translation>キー「{key}」が重複しています</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Metadata of {n} inputs</source>
            <extracomment>One: Metadata of the input</extracomment>
            <translation>
                <numerusform>{n} 件の入力のメタデータ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>More than the 10 KB that may go along, for {n} inputs: shorten a value</source>
            <extracomment>One: More than the 10 KB that may go along, for {n} input: shorten a value</extracomment>
            <translation>
                <numerusform>{n} 件の入力で、送信できる 10 KB を超えています。値を短くしてください</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>Metadata of {n} inputs changed</source>
            <extracomment>One: Metadata of {n} input changed</extracomment>
            <translation>
                <numerusform>{n} 件の入力のメタデータを変更しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/input_metadata.py"></location>
            <source>… {n} more</source>
            <comment>keys</comment>
            <extracomment>One: … {n} more</extracomment>
            <translation>
                <numerusform>… ほか {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/joining.py"></location>
            <source>{first}, {second}</source>
            <comment>parts</comment>
            <translation>{first}、{second}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/joining.py"></location>
            <source>{first}; {second}</source>
            <comment>clauses</comment>
            <translation>{first}。{second}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/joining.py"></location>
            <source>{first} {second}</source>
            <comment>sentences</comment>
            <translation>{first}{second}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/joining.py"></location>
            <source>{sentence}.</source>
            <translation>{sentence}。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>journal size check integrity compact vacuum database damaged space disk</source>
            <translation>ジャーナル サイズ 確認 整合性 圧縮 最適化 データベース 破損 空き ディスク</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The journal holds every batch, input and result of all accounts on this computer. It is what lets work go on after a crash. Closing Settings cancels what is done to it here.</source>
            <translation>ジャーナルには、このコンピューター上の全アカウントのバッチ、入力、結果がすべて含まれています。クラッシュ後に処理を続けられるのはこのためです。「設定」を閉じると、ここで実行中の操作はキャンセルされます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Reads the whole file and compares what belongs together. Nothing is changed.</source>
            <translation>ファイル全体を読み取り、関連するもの同士を照合します。何も変更されません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Writes the file anew without the room that deleted batches left. Other work waits meanwhile; no batch may be running.</source>
            <translation>削除したバッチが残した空き領域を除いて、ファイルを書き直します。その間ほかの処理は待機します。実行中のバッチがあると行えません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Moves old batches of this account, with their results, into a file that you keep. They leave the journal only once the file was compared with them.</source>
            <translation>このアカウントの古いバッチを結果とともに、保管用のファイルに移します。ファイルと照合できた後にのみ、ジャーナルから取り除かれます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Brings the batches of such a file back; those that are here already are left alone.</source>
            <translation>そのファイルのバッチを元に戻します。すでにここにあるものはそのまま残ります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>archive old batches file read back restore</source>
            <translation>アーカイブ 古い バッチ ファイル 読み戻す 復元</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The journal is on a network folder</source>
            <translation>ジャーナルがネットワークフォルダーにあります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>No write-ahead log is possible in this folder, so it is slower.</source>
            <translation>このフォルダーでは先行書き込みログを使えないため、動作が遅くなります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Open an account first; the journal is opened with it.</source>
            <translation>先にアカウントを開いてください。ジャーナルはアカウントとともに開かれます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The check was cancelled before its end, so it does not say whether the journal is sound.</source>
            <translation>検査が途中でキャンセルされたため、ジャーナルが正常かどうかはわかりません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Compacting was cancelled. The journal is as it was.</source>
            <translation>最適化はキャンセルされました。ジャーナルは元のままです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Archiving was cancelled. No file was written, and no batch has left.</source>
            <translation>アーカイブはキャンセルされました。ファイルは書き込まれておらず、バッチも移されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Reading was cancelled. Nothing of the archive is in the journal.</source>
            <translation>読み取りはキャンセルされました。アーカイブの内容はジャーナルに入っていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Compacting; other work waits</source>
            <translation>最適化中。ほかの処理は待機しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Cancelling</source>
            <translation>キャンセル中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The journal is sound.</source>
            <translation>ジャーナルは正常です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Nothing was changed. Pause your batches, save diagnostics and report this.</source>
            <translation>何も変更されていません。バッチを一時停止し、診断情報を保存して報告してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Nothing more is written. Close Extend Desktop and start it again: what can be read is recovered then, and the damaged file is kept.</source>
            <translation>これ以上、書き込みは行われません。Extend Desktop を閉じてもう一度起動してください。読み取れるものが復旧され、破損したファイルは保存されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>No batch ended that long ago.</source>
            <translation>それほど前に終了したバッチはありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} damaged places in the file</source>
            <extracomment>One: {n} damaged place in the file</extracomment>
            <translation>
                <numerusform>ファイル内の破損 {n} か所</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} rows without what they belong to</source>
            <extracomment>One: {n} row without what it belongs to</extracomment>
            <translation>
                <numerusform>所属先のない行 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} inputs that are counted wrongly</source>
            <extracomment>One: {n} input that is counted wrongly</extracomment>
            <translation>
                <numerusform>数え方が誤っている入力 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} inputs with others' runs</source>
            <extracomment>One: {n} input with another's run</extracomment>
            <translation>
                <numerusform>ほかの入力の実行を持つ入力 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} inputs of ended batches with work left</source>
            <extracomment>One: {n} input of an ended batch with work left</extracomment>
            <translation>
                <numerusform>終了したバッチで処理が残っている入力 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} results that are not here</source>
            <extracomment>One: {n} result that is not here</extracomment>
            <translation>
                <numerusform>ここにない結果 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{folder}: work is slower there, only one program on one computer can use it at a time, and no command reads it while the window is open. While the network is away nothing goes on. To keep it on this computer, start the program with EXTEND_DESKTOP_HOME set to a local folder; the README says what to copy there first.</source>
            <translation>{folder}: ここでは動作が遅くなり、同時に使えるのは 1 台のコンピューター上の 1 つのプログラムだけで、ウィンドウが開いている間はどのコマンドも読み取れません。ネットワークが切れている間は何も進みません。このコンピューターに保存するには、EXTEND_DESKTOP_HOME にローカルのフォルダーを設定してプログラムを起動してください。先にコピーすべきものは README に記載されています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Found: {flaws}.</source>
            <translation>検出: {flaws}。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Nothing was given back: the journal was compact already, or another program reads it at this moment.</source>
            <translation>空き領域は得られませんでした。ジャーナルがすでに最適化されているか、別のプログラムが読み取り中です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{size} were given back.</source>
            <translation>{size} の空き領域が得られました。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches would leave the journal</source>
            <extracomment>One: {n} batch would leave the journal</extracomment>
            <translation>
                <numerusform>{n} 件のバッチがジャーナルから移されます</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches left for {name}. “Read an archive…” brings them back. Compact gives their room back.</source>
            <extracomment>One: {n} batch left for {name}. “Read an archive…” brings them back. Compact gives their room back.</extracomment>
            <translation>
                <numerusform>{n} 件のバッチを {name} に移しました。「アーカイブを読み取る…」で元に戻せます。「最適化」で空き領域が得られます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches came back</source>
            <extracomment>One: {n} batch came back</extracomment>
            <translation>
                <numerusform>{n} 件のバッチを元に戻しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches were here already</source>
            <extracomment>One: {n} batch was here already</extracomment>
            <translation>
                <numerusform>{n} 件のバッチはすでにここにありました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches belong to an account that is not on this computer (any more), so no list shows them.</source>
            <extracomment>One: {n} batch belongs to an account that is not on this computer (any more), so no list shows it.</extracomment>
            <translation>
                <numerusform>{n} 件のバッチは、このコンピューターにない (またはなくなった) アカウントのものであるため、どの一覧にも表示されません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>List in “{account}”</source>
            <translation>「{account}」の一覧に表示</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches are listed in “{account}” now.</source>
            <extracomment>One: {n} batch is listed in “{account}” now.</extracomment>
            <translation>
                <numerusform>{n} 件のバッチが「{account}」の一覧に表示されるようになりました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Results come from the journal; what is only at Extend is found if the account is of the same workspace.</source>
            <translation>結果はジャーナルから読み取られます。Extend にしかないものは、アカウントが同じワークスペースのものであれば見つかります。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>ended more than {n} months ago</source>
            <extracomment>One: ended more than {n} month ago</extracomment>
            <translation>
                <numerusform>{n} か月より前に終了</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Checking, step {step} of {total}</source>
            <translation>検査中、ステップ {step} / {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Copying and comparing, {share}</source>
            <translation>コピーと照合中、{share}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>The file is whole. Leaving the journal, {step} of {total}</source>
            <translation>ファイルは正常です。ジャーナルから移動中、{step} / {total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>Reading, {share}</source>
            <translation>読み取り中、{share}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{file}, and {log} of log beside it; {free} of it hold nothing</source>
            <translation>{file}、ほかにログ {log}。うち {free} は空き領域</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{file}, and {log} of log beside it</source>
            <translation>{file}、ほかにログ {log}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{file}; {free} of it hold nothing</source>
            <translation>{file}。うち {free} は空き領域</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/journal.py"></location>
            <source>{n} batches belong to another account, whose list shows them</source>
            <extracomment>One: {n} batch belongs to another account, whose list shows it</extracomment>
            <translation>
                <numerusform>{n} 件のバッチは別のアカウントのもので、そのアカウントの一覧に表示されます</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file is there already</source>
            <translation>ファイルはすでに存在します</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing is written over {path}: it may hold batches that are nowhere else.</source>
            <translation>{path} は上書きされません。ほかのどこにもないバッチが含まれている可能性があります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing is written over a file that is there: it may hold batches that are nowhere else.</source>
            <translation>既存のファイルは上書きされません。ほかのどこにもないバッチが含まれている可能性があります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing was changed. Choose another name.</source>
            <translation>何も変更されていません。別の名前を選択してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file is no archive that can be read</source>
            <translation>読み込めるアーカイブではありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{path} is damaged, or was not written by Extend Desktop.</source>
            <translation>{path} は破損しているか、Extend Desktop が書き込んだものではありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing was changed. Choose a file that “Archive old batches…” has written.</source>
            <translation>何も変更されていません。「古いバッチをアーカイブ…」で書き込んだファイルを選択してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>A batch is running</source>
            <translation>バッチが実行中です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The batch {name} is running and would have to wait for long.</source>
            <translation>バッチ {name} が実行中で、長く待たせることになります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>A batch is running and would have to wait for long.</source>
            <translation>バッチが実行中で、長く待たせることになります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Pause it, or try again when it has ended.</source>
            <translation>一時停止するか、終了してからもう一度試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file {path} is damaged and cannot be moved aside.</source>
            <translation>ファイル {path} は破損しており、別の場所に移すこともできません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The local journal is damaged, so nothing more is sent or written.</source>
            <translation>ローカルのジャーナルが破損しているため、これ以上、送信も書き込みも行われません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Close Extend Desktop and start it again: what can be read is recovered, and the damaged file is kept.</source>
            <translation>Extend Desktop を閉じてもう一度起動してください。読み取れるものが復旧され、破損したファイルは保存されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{reason_words} What was there is kept: {kept}</source>
            <translation>{reason_words}元のファイルは保存されています: {kept}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>What could be read of it was recovered; the damaged file is kept: {kept}</source>
            <translation>読み取れたものを復旧しました。破損したファイルは保存されています: {kept}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>It was there at an earlier start and is gone: {path}</source>
            <translation>以前の起動時にはありましたが、なくなっています: {path}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>What could be read of it was recovered.</source>
            <translation>読み取れたものを復旧しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Nothing is sent before you have seen this: press Understood in the window, or add --new-journal to the command.</source>
            <translation>この内容が確認されるまで、何も送信されません。ウィンドウで「了解」を押すか、コマンドに --new-journal を付けてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is in use on another computer</source>
            <translation>ジャーナルは別のコンピューターで使用中です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{host} is using the journal {path}.</source>
            <translation>{host} がジャーナル {path} を使用しています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Another computer is using the journal.</source>
            <translation>別のコンピューターがジャーナルを使用しています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Close Extend Desktop there. If that computer was switched off, wait five minutes, then try again.</source>
            <translation>そのコンピューターで Extend Desktop を閉じてください。電源が切られている場合は、5 分待ってからもう一度試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The window has the journal</source>
            <translation>ジャーナルはウィンドウが使用中です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Only one program writes to the journal at a time, and the window has it open.</source>
            <translation>ジャーナルに書き込めるのは一度に 1 つのプログラムだけで、ウィンドウがジャーナルを開いています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Open Settings, Journal in the window and do it there, or close the window and run this again. “journal check” reads beside it.</source>
            <translation>ウィンドウで「設定」の「ジャーナル」を開いてそこで行うか、ウィンドウを閉じてからもう一度実行してください。「journal check」は同時に読み取れます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal cannot be opened</source>
            <translation>ジャーナルを開けません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>{reason_words} Nothing was changed: {path}</source>
            <translation>{reason_words}何も変更されていません: {path}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The file of the journal cannot be read. Nothing was changed.</source>
            <translation>ジャーナルのファイルを読み取れません。何も変更されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Give it back its place and its rights, then try again.</source>
            <translation>元の場所と権限に戻してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is in use</source>
            <translation>ジャーナルは使用中です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Another program is using the local journal.</source>
            <translation>別のプログラムがローカルのジャーナルを使用しています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Close other copies of Extend Desktop, then try again.</source>
            <translation>ほかの Extend Desktop を閉じてから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The journal is from a newer version</source>
            <translation>ジャーナルは新しいバージョンのものです</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The local journal was written by a newer Extend Desktop and is left untouched.</source>
            <translation>ローカルのジャーナルは新しいバージョンの Extend Desktop が書き込んだもので、変更せずにそのまま残してあります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Install the newer version again.</source>
            <translation>新しいバージョンをもう一度インストールしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>An older Extend Desktop is using the journal</source>
            <translation>古いバージョンの Extend Desktop がジャーナルを使用しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>The local journal is open in an older version of the program, and cannot be read yet.</source>
            <translation>ローカルのジャーナルはこのプログラムの古いバージョンで開かれており、まだ読み取れません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/journal_error_texts.py"></location>
            <source>Close the older one; the journal is brought up to date at the next start.</source>
            <translation>古いバージョンを閉じてください。ジャーナルは次回の起動時に更新されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No keyring on this computer</source>
            <translation>このコンピューターにキーリングがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system offers no place to keep the key, so it is kept until the program ends.</source>
            <translation>キーを保存する場所がシステムにないため、キーはプログラムの終了まで保持されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Install or start a keyring (for example GNOME Keyring). Settings, Key store offers an encrypted file instead.</source>
            <translation>キーリング (GNOME Keyring など) をインストールまたは起動してください。代わりに、「設定」の「キーストア」で暗号化ファイルを使うこともできます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring writes keys in plain text</source>
            <translation>キーリングがキーを平文で書き込みます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{backend} keeps secrets in the clear, so it is not used.</source>
            <translation>{backend} は秘密情報を平文で保存するため、使用しません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It is not used.</source>
            <translation>使用しません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Remove it, or choose another keyring in keyring's settings. Settings, Key store offers an encrypted file instead.</source>
            <translation>削除するか、keyring の設定で別のキーリングを選択してください。代わりに、「設定」の「キーストア」で暗号化ファイルを使うこともできます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring is switched off</source>
            <translation>キーリングがオフになっています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{backend} keeps nothing, so no key is given to it.</source>
            <translation>{backend} は何も保存しないため、キーを渡しません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It keeps nothing.</source>
            <translation>何も保存しません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Take that setting of keyring's away. Settings, Key store offers an encrypted file instead.</source>
            <translation>keyring のその設定を取り除いてください。代わりに、「設定」の「キーストア」で暗号化ファイルを使うこともできます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring that was asked for is not there</source>
            <translation>指定されたキーリングがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>PYTHON_KEYRING_BACKEND names {backend}, which cannot be loaded.</source>
            <translation>PYTHON_KEYRING_BACKEND に指定された {backend} を読み込めません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It cannot be loaded.</source>
            <translation>読み込めません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Remove the variable, or correct it, and start again. Settings, Key store offers an encrypted file instead.</source>
            <translation>変数を削除または修正し、もう一度起動してください。代わりに、「設定」の「キーストア」で暗号化ファイルを使うこともできます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring is locked</source>
            <translation>キーリングがロックされています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring is locked, or its password was not given.</source>
            <translation>システムのキーリングがロックされているか、パスワードが入力されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Unlock the keyring and try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>キーリングのロックを解除してから、もう一度試してください。その間に入力したキーは、プログラムの終了まで保持されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring refused access</source>
            <translation>キーリングがアクセスを拒否しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring does not let this program read or keep the key.</source>
            <translation>システムのキーリングが、このプログラムによるキーの読み取りまたは保存を許可していません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Allow Extend Desktop in the system's keyring and try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>システムのキーリングで Extend Desktop を許可してから、もう一度試してください。その間に入力したキーは、プログラムの終了まで保持されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring is full</source>
            <translation>キーリングがいっぱいです</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring has no room for another entry.</source>
            <translation>システムのキーリングに、新しい項目のための空きがありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Remove entries that are no longer needed from it. A key entered meanwhile is kept until the program ends.</source>
            <translation>不要になった項目をキーリングから削除してください。その間に入力したキーは、プログラムの終了まで保持されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key is too long for the keyring</source>
            <translation>キーがキーリングには長すぎます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring refused the key or kept only a part of it.</source>
            <translation>システムのキーリングがキーを拒否したか、一部しか保存しませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Settings, Key store offers an encrypted file instead. A key entered meanwhile is kept until the program ends.</source>
            <translation>代わりに、「設定」の「キーストア」で暗号化ファイルを使うことができます。その間に入力したキーは、プログラムの終了まで保持されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring does not answer</source>
            <translation>キーリングが応答しません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No answer came in time; the keyring may be waiting for its password.</source>
            <translation>時間内に応答がありませんでした。キーリングがパスワードの入力を待っている可能性があります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>If it asks for its password, give it and try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>パスワードを求められている場合は、入力してからもう一度試してください。その間に入力したキーは、プログラムの終了まで保持されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The keyring failed</source>
            <translation>キーリングでエラーが発生しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The system's keyring did not keep or give back the key.</source>
            <translation>システムのキーリングが、キーの保存または取り出しに失敗しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Try again. Settings, Key store offers an encrypted file instead. A key entered meanwhile is kept until the program ends.</source>
            <translation>もう一度試してください。代わりに、「設定」の「キーストア」で暗号化ファイルを使うこともできます。その間に入力したキーは、プログラムの終了まで保持されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>There is no key for this account</source>
            <translation>このアカウントのキーがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No key for {account} was found on this computer.</source>
            <translation>{account} のキーがこのコンピューターで見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>No key was found for the account.</source>
            <translation>アカウントのキーが見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Enter the account's API key.</source>
            <translation>アカウントの API キーを入力してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>This cannot be an API key</source>
            <translation>これは API キーではありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{variable} was not used, and nothing was sent: {reason_words}</source>
            <translation>{variable} は使われず、何も送信されていません: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Nothing was sent: {reason_words}</source>
            <translation>何も送信されていません: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Nothing was sent.</source>
            <translation>何も送信されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Copy the key again, in one piece. Keys are made in Extend's dashboard, under Developers.</source>
            <translation>キー全体をもう一度コピーしてください。キーは Extend のダッシュボードの Developers で作成します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key file is locked</source>
            <translation>キーファイルがロックされています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Keys are kept in an encrypted file, and its passphrase was not given yet.</source>
            <translation>キーは暗号化ファイルに保存されていますが、パスフレーズがまだ入力されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Enter its passphrase, in a command at the terminal. A key entered meanwhile is kept until the program ends.</source>
            <translation>パスフレーズを入力してください (コマンドの場合は端末で)。その間に入力したキーは、プログラムの終了まで保持されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The passphrase does not open the key file</source>
            <translation>このパスフレーズではキーファイルを開けません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It is another one, or the file's beginning was damaged. Nothing was changed.</source>
            <translation>パスフレーズが違うか、ファイルの先頭が破損しています。何も変更されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Mind capitals and the keyboard's language, then try again.</source>
            <translation>大文字と小文字、キーボードの言語を確認してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>There is no passphrase</source>
            <translation>パスフレーズがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>A key file needs one.</source>
            <translation>キーファイルにはパスフレーズが必要です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Enter a passphrase: several words that nobody would guess.</source>
            <translation>パスフレーズを入力してください。誰にも推測されない複数の単語にします。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file is damaged</source>
            <translation>キーファイルが破損しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It cannot be decrypted any more. It was left as it is.</source>
            <translation>もう復号できません。ファイルはそのまま残してあります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Put a copy of it in its place, or start a new file in Settings, Key store, and enter the keys again.</source>
            <translation>コピーで置き換えるか、「設定」の「キーストア」で新しいファイルを開始し、キーをもう一度入力してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file is from a newer version</source>
            <translation>キーファイルは新しいバージョンのものです</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>It was written by a newer Extend Desktop and is left untouched.</source>
            <translation>新しいバージョンの Extend Desktop が書き込んだもので、変更せずにそのまま残してあります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Install the newer version again. A key entered meanwhile is kept until the program ends.</source>
            <translation>新しいバージョンをもう一度インストールしてください。その間に入力したキーは、プログラムの終了まで保持されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file cannot be read</source>
            <translation>キーファイルを読み取れません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} cannot be read.</source>
            <translation>{path} を読み取れません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The file cannot be read.</source>
            <translation>ファイルを読み取れません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Check the rights of the file and its folder, then try again.</source>
            <translation>ファイルとフォルダーの権限を確認してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file cannot be written</source>
            <translation>キーファイルに書き込めません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>{reason_words} Its old content is whole: {path}</source>
            <translation>{reason_words}以前の内容は失われていません: {path}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Its old content is whole.</source>
            <translation>以前の内容は失われていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Make room, or check the rights of the folder, then try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>空きを作るか、フォルダーの権限を確認してから、もう一度試してください。その間に入力したキーは、プログラムの終了まで保持されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>The key file could not be worked with</source>
            <translation>キーファイルを処理できませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Encryption did not come to an end.</source>
            <translation>暗号化が完了しませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_error_texts.py"></location>
            <source>Try again. A key entered meanwhile is kept until the program ends.</source>
            <translation>もう一度試してください。その間に入力したキーは、プログラムの終了まで保持されます。</translation>
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
            <translation>Windows 資格情報マネージャー</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>macOS Keychain</source>
            <translation>macOS キーチェーン</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Encrypted file</source>
            <translation>暗号化ファイル</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>This session only</source>
            <translation>このセッションのみ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>This computer's keyring</source>
            <translation>このコンピューターのキーリング</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Opened with your login; nothing more to enter.</source>
            <translation>ログインすると開きます。ほかに入力するものはありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Opened with a passphrase at each start; nobody can open it without.</source>
            <translation>起動するたびにパスフレーズで開きます。パスフレーズなしでは誰も開けません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Kept in memory; keys are entered again at each start.</source>
            <translation>メモリに保持されます。起動するたびにキーを入力し直します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys go to this computer's keyring from now on.</source>
            <translation>今後、キーはこのコンピューターのキーリングに保存されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys go to the encrypted file from now on.</source>
            <translation>今後、キーは暗号化ファイルに保存されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys go to memory from now on, until the program ends.</source>
            <translation>今後、キーはプログラムの終了までメモリに保持されます。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>{n} keys moved to this computer's keyring.</source>
            <extracomment>One: {n} key moved to this computer's keyring.</extracomment>
            <translation>
                <numerusform>{n} 件のキーをこのコンピューターのキーリングに移しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>{n} keys moved to the encrypted file.</source>
            <extracomment>One: {n} key moved to the encrypted file.</extracomment>
            <translation>
                <numerusform>{n} 件のキーを暗号化ファイルに移しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>{n} keys moved to memory, until the program ends.</source>
            <extracomment>One: {n} key moved to memory, until the program ends.</extracomment>
            <translation>
                <numerusform>{n} 件のキーをメモリに移しました。プログラムの終了まで保持されます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in the encrypted file.</source>
            <translation>キーは暗号化ファイルに保存されています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in memory until the program ends.</source>
            <translation>キーはプログラムの終了までメモリに保持されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key comes from EXTEND_API_KEY and is not stored.</source>
            <translation>キーは EXTEND_API_KEY から取得され、保存されません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>No key is stored.</source>
            <translation>キーは保存されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key in keyring</source>
            <translation>キーはキーリング内</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key in encrypted file</source>
            <translation>キーは暗号化ファイル内</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key in memory</source>
            <translation>キーはメモリ内</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Key from EXTEND_API_KEY</source>
            <translation>キーは EXTEND_API_KEY から</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>No key stored</source>
            <translation>キーの保存なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Several words that nobody would guess; it cannot be recovered.</source>
            <translation>誰にも推測されない複数の単語にします。忘れると復元できません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The two passphrases differ.</source>
            <translation>2 つのパスフレーズが一致しません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>A passphrase has 8 characters or more.</source>
            <translation>パスフレーズは 8 文字以上にしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>A test secret was written, read back and deleted.</source>
            <translation>テスト用の秘密情報の書き込み、読み出し、削除に成功しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Move keys</source>
            <translation>キーを移動</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keep keys there now</source>
            <translation>今後ここに保存</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/passphrase.py"></location>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Change passphrase</source>
            <translation>パスフレーズを変更</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Enter a key instead…</source>
            <translation>代わりにキーを入力…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Enter the passphrase…</source>
            <translation>パスフレーズを入力…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Leave them there…</source>
            <translation>そのまま残す…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Begin a new file</source>
            <translation>新しいファイルを開始</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>keyring key store encrypted file passphrase session password vault wallet</source>
            <translation>キーリング キーストア 暗号化 ファイル パスフレーズ セッション パスワード 保管庫 ウォレット</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>In use: {store}</source>
            <translation>使用中: {store}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in this computer's keyring.</source>
            <translation>キーはこのコンピューターのキーリングに保存されています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key is kept in this computer's keyring: {store}.</source>
            <translation>キーはこのコンピューターのキーリングに保存されています: {store}。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Practice data; nothing is sent to Extend</source>
            <translation>練習用データです。Extend には何も送信されません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The key has to be entered again at the next start.</source>
            <translation>次回の起動時に、キーをもう一度入力する必要があります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The old store did not delete its copies; delete them there.</source>
            <translation>以前のストアのコピーが削除されませんでした。そこで削除してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>The file was put aside as {path}. Enter a passphrase for a new one.</source>
            <translation>ファイルは {path} として別に保存されました。新しいファイルのパスフレーズを入力してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Keys are kept in an encrypted file</source>
            <translation>キーは暗号化ファイルに保存されています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Enter its passphrase to open it until the program ends.</source>
            <translation>パスフレーズを入力すると、プログラムの終了まで開いたままになります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>Continue without the keys in the present store?</source>
            <translation>現在のストアのキーを使わずに続行しますか?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/key_stores.py"></location>
            <source>They stay where they are, unread; keys of accounts have to be entered again.</source>
            <translation>キーは読み取られずにそのまま残ります。アカウントのキーは、もう一度入力する必要があります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>invisible characters</source>
            <translation>見えない文字</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>quotes or punctuation</source>
            <translation>引用符または句読点</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>the word “Bearer”</source>
            <translation>「Bearer」という語</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>a variable's name</source>
            <translation>変数名</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>Taken off around the key: {junk}.</source>
            <translation>キーの前後から取り除いたもの: {junk}。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/keys.py"></location>
            <source>Taken off around the key: {first} and {last}.</source>
            <translation>キーの前後から取り除いたもの: {first}と{last}。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>not found at Extend; you decide</source>
            <translation>Extend で見つかりません。判断してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>you decide</source>
            <translation>判断してください</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>looking at Extend for {n} inputs until {time}</source>
            <extracomment>One: looking at Extend for {n} input until {time}</extracomment>
            <translation>
                <numerusform>{time} まで Extend で {n} 件の入力を探しています</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>sent {time}</source>
            <translation>{time} に送信</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer, and not found at Extend: you decide</source>
            <translation>応答がなく、Extend で見つかりません。判断してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer, and Extend could not be asked: you decide</source>
            <translation>応答がなく、Extend に問い合わせできませんでした。判断してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer yet; checking whether Extend took the batch. Nothing is sent twice.</source>
            <translation>応答なし。Extend がバッチを受け付けたか照会中です。二重には送信しません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>No answer yet; checking until {time} whether Extend took the batch. Nothing is sent twice.</source>
            <translation>応答なし。Extend がバッチを受け付けたか {time} まで照会します。二重には送信しません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>request id {id}</source>
            <translation>リクエスト ID {id}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>no request id</source>
            <translation>リクエスト ID なし</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>Extend is asked once more first. If the first submission did arrive after all, they are processed twice and may be charged twice. Looking again costs nothing.</source>
            <extracomment>One: Extend is asked once more first. If the first submission did arrive after all, it is processed twice and may be charged twice. Looking again costs nothing.</extracomment>
            <translation>
                <numerusform>先に、もう一度 Extend に問い合わせます。最初の送信が実は届いていた場合は、二重に処理され、二重に課金されることがあります。もう一度探すのに料金はかかりません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>Send {n} inputs again?</source>
            <extracomment>One: Send {n} input again?</extracomment>
            <translation>
                <numerusform>{n} 件の入力を再送信しますか?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>Sent {time}</source>
            <translation>{time} に送信</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>The look-up would go on until {time}.</source>
            <translation>照会は {time} まで続きます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>not looked for yet</source>
            <translation>まだ探していません</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/look_ups.py"></location>
            <source>looked {n} times, last {time}, through {runs}</source>
            <extracomment>One: looked once, last {time}, through {runs}</extracomment>
            <translation>
                <numerusform>{n} 回照会、最後は {time}、対象は {runs}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>Documents are being uploaded</source>
            <translation>ドキュメントをアップロードしています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>When a batch ends or needs you while another window is in front.</source>
            <translation>別のウィンドウが前面にある間に、バッチが終了したか、対応が必要になったとき。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>While files are on their way to Extend. Closing the lid of a laptop sleeps all the same.</source>
            <translation>ファイルを Extend に送信している間。ノートパソコンのふたを閉じると、それでもスリープします。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” was submitted</source>
            <translation>「{name}」を送信しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” has failed inputs</source>
            <translation>「{name}」に失敗した入力があります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” is half done</source>
            <translation>「{name}」が半分完了しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” needs your decision</source>
            <translation>「{name}」には判断が必要です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” is done</source>
            <translation>「{name}」が完了しました</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>{n} inputs got no answer and were not found at Extend: send them again or not.</source>
            <extracomment>One: {n} input got no answer and was not found at Extend: send it again or not.</extracomment>
            <translation>
                <numerusform>{n} 件の入力は、応答がなく、Extend で見つかりませんでした。再送信するかどうかを判断してください。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>“{name}” is on hold</source>
            <translation>「{name}」は保留中です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>Nothing is sent: {reason}.</source>
            <translation>何も送信されません: {reason}。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/milestones.py"></location>
            <source>Nothing is sent until you have seen to it.</source>
            <translation>対処が済むまで何も送信されません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Its runs, results and history show here.</source>
            <translation>実行、結果、履歴がここに表示されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Add documents on the Compose page and press Submit; the batch then shows here.</source>
            <translation>「作成」ページで文書を追加して「送信」を押すと、ここにバッチが表示されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>This batch has no inputs.</source>
            <translation>このバッチには入力がありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>None of this batch is in this state now.</source>
            <translation>このバッチには現在この状態のものはありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>No row meets all the filters.</source>
            <translation>すべてのフィルターに一致する行はありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Go on with this batch (Space in Batches)</source>
            <translation>このバッチを続行します (バッチ一覧で Space)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Send nothing more for now (Space in Batches)</source>
            <translation>いったん送信を止めます (バッチ一覧で Space)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Write the results so far to a file (Ctrl+E)</source>
            <translation>これまでの結果をファイルに書き出します (Ctrl+E)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Send every failed input again as a new batch run (Ctrl+R)</source>
            <translation>失敗した入力をすべて新しいバッチ実行として再送信します (Ctrl+R)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Of the rows selected in Runs, those that failed or were cancelled</source>
            <translation>実行一覧で選択した行のうち、失敗またはキャンセルされたもの</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Nothing to retry: no input of this batch has failed</source>
            <translation>再試行するものはありません: このバッチで失敗した入力はありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>This batch has ended; there is nothing to cancel</source>
            <translation>このバッチは終了しています。キャンセルするものはありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Nothing that happened has these words.</source>
            <translation>この語句を含む出来事はありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Copy the selected lines, or all that are shown</source>
            <translation>選択した行、または表示中のすべての行をコピーします</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Select a batch</source>
            <translation>バッチを選択してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/monitor.py"></location>
            <source>Nothing to watch yet</source>
            <translation>表示するバッチはまだありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>As the system says</source>
            <translation>システムの設定に従う</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>As the environment says</source>
            <translation>環境変数に従う</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>This proxy</source>
            <translation>このプロキシ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>No proxy</source>
            <translation>プロキシなし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>The system's way is HTTPS_PROXY and NO_PROXY, else the settings of the system or of its desktop (GNOME, KDE). This computer itself is never reached through a proxy.</source>
            <translation>システムの方法は HTTPS_PROXY と NO_PROXY で、なければシステムまたはデスクトップ (GNOME、KDE) の設定です。このコンピューター自体にはプロキシを経由せずに接続します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>For {host}: {found}</source>
            <translation>{host} の場合: {found}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>host:port, or http://host:port; https:// for an encrypted way to the proxy.</source>
            <translation>host:port または http://host:port。プロキシまでの経路を暗号化する場合は https://。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>It is kept where keys are kept. Empty leaves the one that is stored; Forget deletes it.</source>
            <translation>キーと同じ場所に保管されます。空欄なら保存済みのものをそのまま使います。「登録を削除」で消去します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>Reached without the proxy: *, name, .name, name:port, address, range such as 10.0.0.0/8.</source>
            <translation>プロキシを経由しない接続先: *、name、.name、name:port、アドレス、10.0.0.0/8 のような範囲。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>Certificates are checked as the system does. A file in the PEM form adds a company's own authority; the check itself cannot be switched off.</source>
            <translation>証明書はシステムと同じ方法で検証されます。PEM 形式のファイルで社内の認証局を追加できます。検証自体を無効にすることはできません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>test connection proxy certificate steps</source>
            <translation>接続 テスト プロキシ 証明書 手順</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>Deletes the stored proxy password; from then on the proxy is asked without one.</source>
            <translation>保存済みのプロキシのパスワードを削除します。以後はパスワードなしでプロキシに接続します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>The stored password was deleted, and is not used any more.</source>
            <translation>保存済みのパスワードは削除され、今後は使用されません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>In force from the next call on. What is under way ends as it began.</source>
            <translation>次の呼び出しから有効になります。進行中のものは開始時の設定のまま終わります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>valid until {day}</source>
            <translation>{day} まで有効</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>{n} expired</source>
            <comment>certificates</comment>
            <extracomment>One: {n} expired</extracomment>
            <translation>
                <numerusform>{n} 件が期限切れ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/network.py"></location>
            <source>{n} of them may not sign others</source>
            <comment>certificates</comment>
            <extracomment>One: {n} of them may not sign others</extracomment>
            <translation>
                <numerusform>そのうち {n} 件は他の証明書に署名できません</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server's name was not found</source>
            <translation>サーバー名が見つかりませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No address is known for {host}.</source>
            <translation>{host} のアドレスが不明です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No address is known for the account's server.</source>
            <translation>アカウントのサーバーのアドレスが不明です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the network connection and the address in the account's settings.</source>
            <translation>ネットワーク接続と、アカウント設定のアドレスを確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server does not answer</source>
            <translation>サーバーが応答しません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} refused the connection.</source>
            <translation>{host} が接続を拒否しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The account's server refused the connection.</source>
            <translation>アカウントのサーバーが接続を拒否しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the address in the account's settings, then try again.</source>
            <translation>アカウント設定のアドレスを確認してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection is not safe</source>
            <translation>接続が安全ではありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate of {host} was refused, so nothing was sent: {flaw}. It is made out to “{subject}” and issued by “{issuer}”.</source>
            <translation>{host} の証明書が拒否されたため、何も送信されませんでした: {flaw}。証明書の発行先は「{subject}」、発行者は「{issuer}」です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate of {host} was refused, so nothing was sent: {flaw}. It is issued by “{issuer}”.</source>
            <translation>{host} の証明書が拒否されたため、何も送信されませんでした: {flaw}。発行者は「{issuer}」です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate of {host} was refused, so nothing was sent: {flaw}.</source>
            <translation>{host} の証明書が拒否されたため、何も送信されませんでした: {flaw}。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server's certificate was refused, so nothing was sent: {flaw}.</source>
            <translation>サーバーの証明書が拒否されたため、何も送信されませんでした: {flaw}。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No safe connection to {host} could be made, so nothing was sent.</source>
            <translation>{host} への安全な接続を確立できなかったため、何も送信されませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>No safe connection to the server could be made, so nothing was sent.</source>
            <translation>サーバーへの安全な接続を確立できなかったため、何も送信されませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check this computer's date. In a guest network open a page in the browser and sign in. Behind a company proxy, choose its root certificate in Settings, Network.</source>
            <translation>このコンピューターの日付を確認してください。ゲスト用ネットワークではブラウザーでページを開いてサインインしてください。社内プロキシを使う場合は、「設定」の「ネットワーク」でそのルート証明書を選択してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server took too long</source>
            <translation>サーバーの応答に時間がかかりすぎました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} gave no answer in time.</source>
            <translation>{host} から時間内に応答がありませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server gave no answer in time.</source>
            <translation>サーバーから時間内に応答がありませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection broke off</source>
            <translation>接続が切れました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection to {host} broke off.</source>
            <translation>{host} への接続が切れました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The connection broke off during the call.</source>
            <translation>呼び出し中に接続が切れました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy refused the connection</source>
            <translation>プロキシが接続を拒否しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy {proxy} did not let us through.</source>
            <translation>プロキシ {proxy} が通信を許可しませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy did not let us through.</source>
            <translation>プロキシが通信を許可しませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the proxy's user name and password in Settings, Network, or in the system's settings.</source>
            <translation>「設定」の「ネットワーク」またはシステムの設定で、プロキシのユーザー名とパスワードを確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} leads to {elsewhere}, so nothing was taken for an answer of Extend.</source>
            <translation>{host} は {elsewhere} に転送されるため、Extend の応答として扱われませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>A web page came from {host} where an answer of Extend was due.</source>
            <translation>Extend の応答があるべきところに、{host} から Web ページが返されました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>A web page came where an answer of Extend was due.</source>
            <translation>Extend の応答があるべきところに、Web ページが返されました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>In a guest network open a page in the browser and sign in; it then goes on by itself. Else check the proxy, and the address in the account's settings.</source>
            <translation>ゲスト用ネットワークではブラウザーでページを開いてサインインしてください。その後は自動的に続行します。それ以外の場合は、プロキシとアカウント設定のアドレスを確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy setting cannot be used</source>
            <translation>プロキシの設定を使用できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{setting} was not used, and nothing was sent: {reason_words}</source>
            <translation>{setting} は使用されず、何も送信されませんでした: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy setting was not used, and nothing was sent.</source>
            <translation>プロキシの設定は使用されず、何も送信されませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Correct or remove the setting. The program speaks to http and https proxies.</source>
            <translation>設定を修正するか削除してください。このプログラムは http と https のプロキシに対応しています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The server cannot be reached</source>
            <translation>サーバーに接続できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{host} cannot be reached.</source>
            <translation>{host} に接続できません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The account's server cannot be reached.</source>
            <translation>アカウントのサーバーに接続できません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy cannot be reached</source>
            <translation>プロキシに接続できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{proxy} cannot be used: {reason_words}</source>
            <translation>{proxy} を使用できません: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The proxy that is set does not answer.</source>
            <translation>設定されているプロキシが応答しません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Check the proxy in Settings, Network, or in the system's own settings.</source>
            <translation>「設定」の「ネットワーク」またはシステムの設定でプロキシを確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The certificate file cannot be used</source>
            <translation>証明書ファイルを使用できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>{path} is not trusted: {reason_words}</source>
            <translation>{path} は信頼されません: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>The file of further certificates is not trusted.</source>
            <translation>追加の証明書のファイルは信頼されません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>Ask your network's administrators for the root certificate as a PEM file, and choose it.</source>
            <translation>ネットワーク管理者からルート証明書を PEM ファイルで入手し、選択してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it is not there, or cannot be read.</source>
            <translation>存在しないか、読み取れません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it holds no certificates in the PEM or DER form.</source>
            <translation>PEM または DER 形式の証明書が含まれていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it holds a private key, which belongs on the server alone.</source>
            <translation>サーバーだけに置くべき秘密鍵が含まれています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>the certificates in it have expired.</source>
            <translation>含まれている証明書の有効期限が切れています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>none of its certificates may sign others.</source>
            <translation>他の証明書に署名できる証明書が含まれていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>its name was not found.</source>
            <translation>名前が見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it refused the connection.</source>
            <translation>接続が拒否されました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>it gave no answer in time.</source>
            <translation>時間内に応答がありませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>the connection broke off.</source>
            <translation>接続が切れました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_error_texts.py"></location>
            <source>there is no way to it.</source>
            <translation>到達する経路がありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>left to the proxy</source>
            <comment>names of servers</comment>
            <translation>プロキシに任せる</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{source} let a script (PAC) choose, which is not run: if servers are reached through a proxy only, choose “This proxy” in Settings, Network</source>
            <translation>{source} はスクリプト (PAC) に選択させる設定ですが、スクリプトは実行されません。プロキシ経由でしかサーバーに接続できない場合は、「設定」の「ネットワーク」で「このプロキシ」を選択してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>NO_PROXY: “{entry}” is ignored, for it is no range of addresses</source>
            <translation>NO_PROXY: 「{entry}」はアドレスの範囲ではないため無視されます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>NO_PROXY: “{entry}” is ignored, for a star stands alone or before the first dot only</source>
            <translation>NO_PROXY: 「{entry}」は無視されます。アスタリスクは単独か最初のドットの前でのみ使えます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>NO_PROXY: “{entry}” is ignored, for it is an address, and only a host's name is compared</source>
            <translation>NO_PROXY: 「{entry}」はアドレスのため無視されます。比較されるのはホスト名だけです</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{host} has {n} addresses</source>
            <extracomment>One: {host} has {n} address</extracomment>
            <translation>
                <numerusform>{host} のアドレスは {n} 個です</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>GNOME's proxy settings</source>
            <translation>GNOME のプロキシ設定</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>KDE's proxy settings</source>
            <translation>KDE のプロキシ設定</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>the system's proxy settings</source>
            <translation>システムのプロキシ設定</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>none</source>
            <comment>a proxy</comment>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{address} (from {source})</source>
            <translation>{address} ({source} より)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>not used: plain HTTP to this computer</source>
            <translation>不使用: このコンピューターへの平文の HTTP</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>{version}, the certificate is trusted</source>
            <translation>{version}、証明書は信頼されています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/network_findings.py"></location>
            <source>none set: the key's own</source>
            <comment>a workspace</comment>
            <translation>未設定: キー自体のもの</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} accounts</source>
            <extracomment>One: {n} account</extracomment>
            <translation>
                <numerusform>アカウント {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} batches</source>
            <extracomment>One: {n} batch</extracomment>
            <translation>
                <numerusform>バッチ {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} batch runs</source>
            <extracomment>One: {n} batch run</extracomment>
            <translation>
                <numerusform>バッチ実行 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} cells</source>
            <extracomment>One: {n} cell</extracomment>
            <translation>
                <numerusform>セル {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} certificates</source>
            <extracomment>One: {n} certificate</extracomment>
            <translation>
                <numerusform>証明書 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} columns</source>
            <extracomment>One: {n} column</extracomment>
            <translation>
                <numerusform>{n} 列</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} documents</source>
            <extracomment>One: {n} document</extracomment>
            <translation>
                <numerusform>ドキュメント {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} extractors</source>
            <extracomment>One: {n} extractor</extracomment>
            <translation>
                <numerusform>抽出ツール {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} fields</source>
            <extracomment>One: {n} field</extracomment>
            <translation>
                <numerusform>フィールド {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} files</source>
            <extracomment>One: {n} file</extracomment>
            <translation>
                <numerusform>ファイル {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} inputs</source>
            <extracomment>One: {n} input</extracomment>
            <translation>
                <numerusform>入力 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} items</source>
            <extracomment>One: {n} item</extracomment>
            <translation>
                <numerusform>項目 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} links</source>
            <extracomment>One: {n} link</extracomment>
            <translation>
                <numerusform>リンク {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} pages</source>
            <extracomment>One: {n} page</extracomment>
            <translation>
                <numerusform>{n} ページ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} results</source>
            <extracomment>One: {n} result</extracomment>
            <translation>
                <numerusform>結果 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} rows</source>
            <extracomment>One: {n} row</extracomment>
            <translation>
                <numerusform>{n} 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} runs</source>
            <extracomment>One: {n} run</extracomment>
            <translation>
                <numerusform>実行 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} uploads</source>
            <extracomment>One: {n} upload</extracomment>
            <translation>
                <numerusform>アップロード {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} values</source>
            <extracomment>One: {n} value</extracomment>
            <translation>
                <numerusform>値 {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/nouns.py"></location>
            <source>{n} warnings</source>
            <extracomment>One: {n} warning</extracomment>
            <translation>
                <numerusform>警告 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>As the extractor</source>
            <translation>変更しない</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>On</source>
            <comment>a switch</comment>
            <translation>オン</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Off</source>
            <comment>a switch</comment>
            <translation>オフ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Where each value stands on the page. Review needs them to mark values. No price of its own is documented.</source>
            <translation>各値がページ上のどこにあるかを示します。「レビュー」で値の位置を示すために必要です。個別の料金は文書に記載されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A second look scores each value from 1 to 5; it costs 1 credit a page more.</source>
            <translation>各値を再確認して 1～5 で採点します。1 ページにつき 1 クレジットが加算されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Processor</source>
            <translation>プロセッサ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Performance</source>
            <comment>a processor</comment>
            <translation>高性能</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Light</source>
            <comment>a processor</comment>
            <translation>軽量</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Operator</source>
            <comment>a processor</comment>
            <translation>オペレーター</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Credits a page: Performance 5, Light 1, each with parsing. Operator 2, and its agent's work, which no number of pages bounds.</source>
            <translation>1 ページあたりのクレジット: 高性能 5、軽量 1 (いずれも解析込み)。オペレーターは 2 と、エージェントの作業分です。作業分にはページ数による上限がありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Chunking</source>
            <translation>チャンク分割</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Standard</source>
            <comment>chunking</comment>
            <translation>標準</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Semantic</source>
            <comment>chunking</comment>
            <translation>意味単位</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Contextual</source>
            <comment>chunking</comment>
            <translation>文脈単位</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>How a long document is cut up before it is read. No price of its own is documented.</source>
            <translation>長いドキュメントを読み取る前にどう分割するかを指定します。個別の料金は文書に記載されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Long lists</source>
            <translation>長いリスト</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Heuristics</source>
            <translation>ヒューリスティック</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Most context</source>
            <translation>文脈を最大化</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Overlapping</source>
            <translation>重なりあり</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>How lists of many rows are read. “Most context” doubles the credits of extraction.</source>
            <translation>行数の多いリストの読み取り方です。「文脈を最大化」では抽出のクレジットが 2 倍になります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Citation of</source>
            <translation>引用箇所の単位</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A line</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A word</source>
            <translation>単語</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>A block</source>
            <translation>ブロック</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>How much of the page a citation marks. No price of its own is documented.</source>
            <translation>引用箇所としてページのどの範囲をマークするかを指定します。個別の料金は文書に記載されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Figures</source>
            <translation>図</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Looks at pictures and layout, beside the text. No price of its own is documented.</source>
            <translation>テキストに加えて画像とレイアウトも参照します。個別の料金は文書に記載されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Reasoning</source>
            <translation>推論</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Says how the model came to each value. No price of its own is documented.</source>
            <translation>モデルが各値に至った理由を示します。個別の料金は文書に記載されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Today's date</source>
            <translation>今日の日付</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Tells the model the date of today. No price of its own is documented.</source>
            <translation>モデルに今日の日付を伝えます。個別の料金は文書に記載されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <location filename="extend_desktop/ui/views/exports/preview.py"></location>
            <source>Sheets</source>
            <translation>シート</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Those that matter</source>
            <translation>重要なもの</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>All</source>
            <comment>sheets</comment>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>The first</source>
            <comment>sheets</comment>
            <translation>最初</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>The last</source>
            <comment>sheets</comment>
            <translation>最後</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/option_choices.py"></location>
            <source>Which sheets of a workbook are read, and charged.</source>
            <translation>ブックのどのシートを読み取り、課金対象にするかを指定します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no account yet</source>
            <translation>アカウントがまだありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No account was opened on this computer, and EXTEND_API_KEY is not set.</source>
            <translation>このコンピューターではアカウントが開かれておらず、EXTEND_API_KEY も設定されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Add an account in the window, set EXTEND_API_KEY, or use --sandbox.</source>
            <translation>ウィンドウでアカウントを追加するか、EXTEND_API_KEY を設定するか、--sandbox を使用してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batch's account is not there</source>
            <translation>バッチのアカウントがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batch belongs to the account {account}, which this computer no longer knows.</source>
            <translation>このバッチはアカウント {account} のものですが、このコンピューターには登録されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batch belongs to an account that this computer no longer knows.</source>
            <translation>このバッチのアカウントは、このコンピューターには登録されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Add the account again, or set the same EXTEND_* variables as before.</source>
            <translation>アカウントをもう一度追加するか、以前と同じ EXTEND_* 変数を設定してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>What could not be read is as in a new program; the damaged file is kept: {kept}</source>
            <translation>読み取れなかった部分は初期状態になっています。破損したファイルは残してあります: {kept}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>What could not be read is as in a new program.</source>
            <translation>読み取れなかった部分は初期状態になっています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Press Understood in the window, or run `extend-desktop doctor --understood`.</source>
            <translation>ウィンドウで「了解」を押すか、`extend-desktop doctor --understood` を実行してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The practice account is in use</source>
            <translation>練習用アカウントは使用中です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Another copy of the program works with the practice account of this computer.</source>
            <translation>別に起動したこのプログラムが、このコンピューターの練習用アカウントを使用しています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The disk is full</source>
            <translation>ディスクがいっぱいです</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no room left to write {path}.</source>
            <translation>{path} に書き込む空き容量がありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no room left on the disk.</source>
            <translation>ディスクに空き容量がありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Make room, then try again.</source>
            <translation>空き容量を確保してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The disk cannot be written</source>
            <translation>ディスクに書き込めません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} cannot be written.</source>
            <translation>{path} に書き込めません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder of the local data cannot be written.</source>
            <translation>ローカルデータのフォルダーに書き込めません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Check the permissions of the folder.</source>
            <translation>フォルダーのアクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is no longer there.</source>
            <translation>{path} はもうありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no longer there.</source>
            <translation>{name} はもうありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A file is gone.</source>
            <translation>ファイルがなくなっています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Put it back or choose it again, then retry.</source>
            <translation>元に戻すか、もう一度選択してから再試行してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Its password is needed again</source>
            <translation>パスワードがもう一度必要です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Passwords are kept in memory only, so the one of {name} is gone.</source>
            <translation>パスワードはメモリにのみ保持されるため、{name} のものは失われました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Passwords are kept in memory only, so this one is gone.</source>
            <translation>パスワードはメモリにのみ保持されるため、このパスワードは失われました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Add the file in Compose and enter its password there, then retry.</source>
            <translation>「作成」でファイルを追加してパスワードを入力してから、再試行してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} cannot be read.</source>
            <translation>{name} を読み取れません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A file cannot be read.</source>
            <translation>ファイルを読み取れません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Check its permissions and whether another program holds it, then retry.</source>
            <translation>アクセス権と、ほかのプログラムが使用していないかを確認してから、再試行してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The local data could not be written</source>
            <translation>ローカルデータを書き込めませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Writing {path} failed.</source>
            <translation>{path} への書き込みに失敗しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Writing the local data failed.</source>
            <translation>ローカルデータの書き込みに失敗しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Check the disk, then try again.</source>
            <translation>ディスクを確認してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The list is too large</source>
            <translation>リストが大きすぎます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is larger than a list can be.</source>
            <translation>{name} はリストの上限サイズを超えています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is larger than a list can be.</source>
            <translation>リストの上限サイズを超えています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Split it into several lists.</source>
            <translation>複数のリストに分割してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The list cannot be read</source>
            <translation>リストを読み取れません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is damaged, locked, or no workbook.</source>
            <translation>{name} は破損しているか、ロックされているか、ブックではありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is damaged, locked, or no workbook.</source>
            <translation>破損しているか、ロックされているか、ブックではありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Save it as CSV, then import that.</source>
            <translation>CSV として保存してから、それをインポートしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The PDF needs a password</source>
            <translation>PDF にパスワードが必要です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The pages of a PDF with a password are not shown here.</source>
            <translation>パスワード付き PDF のページはここには表示されません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Open it in its own program.</source>
            <translation>対応するプログラムで開いてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>This page cannot be shown</source>
            <translation>このページは表示できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page is damaged or has no size. The other pages may be fine.</source>
            <translation>ページが破損しているか、サイズがありません。ほかのページには問題がない可能性があります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Go to another page, or open the document in its own program.</source>
            <translation>別のページに移動するか、対応するプログラムでドキュメントを開いてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The document cannot be shown</source>
            <translation>ドキュメントを表示できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is damaged, or is not what its name says.</source>
            <translation>ファイルが破損しているか、名前が示す種類と異なります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page is too large to be shown</source>
            <translation>ページが大きすぎて表示できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Drawing it would take more memory than a page may have.</source>
            <translation>描画には、1 ページに許されたメモリを超える量が必要です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>This type of file is not shown here</source>
            <translation>この種類のファイルはここには表示されません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>PDFs, workbooks, mails, texts and pictures are shown, HEIC only where Qt can read it.</source>
            <translation>PDF、ブック、メール、テキスト、画像が表示されます。HEIC は Qt が読み取れる場合のみです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page took too long to draw</source>
            <translation>ページの描画に時間がかかりすぎました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Drawing it was stopped. Nothing else is affected.</source>
            <translation>描画は中止されました。ほかに影響はありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Try again, or open it in its own program.</source>
            <translation>もう一度試すか、対応するプログラムで開いてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The page could not be drawn</source>
            <translation>ページを描画できませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The part of the program that draws pages ended on it. Nothing else is affected.</source>
            <translation>プログラムのページ描画部分が異常終了しました。ほかに影響はありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The original is not there</source>
            <translation>元のファイルがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is neither on this computer, as it was sent, nor at Extend.</source>
            <translation>送信時のままのファイルは、このコンピューターにも Extend にもありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Find the file, if it was moved.</source>
            <translation>移動した場合は、ファイルを探してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The original is not on this computer</source>
            <translation>元のファイルがこのコンピューターにありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is not where it was, or was changed since it was sent. Extend has it as it was sent.</source>
            <translation>元の場所にないか、送信後に変更されました。Extend には送信時のものがあります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Download it, or find the file if it was moved.</source>
            <translation>ダウンロードするか、移動した場合はファイルを探してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>That is another file</source>
            <translation>別のファイルです</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is not what was sent: its content differs.</source>
            <translation>{name} は送信されたものではありません: 内容が異なります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Its content differs from what was sent.</source>
            <translation>内容が送信されたものと異なります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose the one that was sent, or download it from Extend.</source>
            <translation>送信したファイルを選択するか、Extend からダウンロードしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The export was not written</source>
            <translation>エクスポートは書き込まれませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} could not be written. Nothing there was changed.</source>
            <translation>{path} に書き込めませんでした。そこにあるものは変更されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file was not written.</source>
            <translation>ファイルは書き込まれませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose another place, then export again.</source>
            <translation>別の場所を選択してから、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The output could not be written</source>
            <translation>出力を書き込めませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the result could be printed: {reason}.</source>
            <translation>結果の一部を出力できませんでした: {reason}。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the result could be printed.</source>
            <translation>結果の一部を出力できませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing of a batch is lost. Call the command again with another place for its output.</source>
            <translation>バッチの内容は失われていません。出力先を変えて、もう一度コマンドを実行してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is open elsewhere</source>
            <translation>ファイルがほかで開かれています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is open in another program, perhaps Excel. Nothing there was changed.</source>
            <translation>{path} は別のプログラム (Excel など) で開かれています。そこにあるものは変更されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is open in another program. Nothing there was changed.</source>
            <translation>ファイルは別のプログラムで開かれています。そこにあるものは変更されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Close it there, then export again, or choose another name.</source>
            <translation>そちらで閉じてからもう一度エクスポートするか、別の名前を選択してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>That is a folder</source>
            <translation>フォルダーが指定されています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is a folder; an export is a file.</source>
            <translation>{path} はフォルダーですが、エクスポートはファイルです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The place is a folder.</source>
            <translation>指定の場所はフォルダーです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Give a file's name in it, then export again.</source>
            <translation>その中のファイル名を指定してから、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>That is a file</source>
            <translation>ファイルが指定されています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is a file; this export is a folder.</source>
            <translation>{path} はファイルですが、このエクスポートはフォルダーです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The place is a file.</source>
            <translation>指定の場所はファイルです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Give another name for the folder, then export again.</source>
            <translation>フォルダーに別の名前を指定してから、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder holds something else</source>
            <translation>フォルダーにほかのものがあります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} holds files that are no earlier export. Nothing there was changed.</source>
            <translation>{path} には、以前のエクスポートではないファイルがあります。そこにあるものは変更されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder holds files that are no earlier export.</source>
            <translation>フォルダーには、以前のエクスポートではないファイルがあります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The batches are of different extractors</source>
            <translation>バッチの抽出ツールが異なります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>One table has the fields of one extractor.</source>
            <translation>1 つの表には 1 つの抽出ツールのフィールドだけが入ります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Export the batches of each extractor by themselves.</source>
            <translation>抽出ツールごとに分けてバッチをエクスポートしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The preset cannot be used</source>
            <translation>プリセットを使用できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no preset of this program: see {place}.</source>
            <translation>{name} はこのプログラムのプリセットではありません: {place} を参照してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no preset of this program: {reason_words}</source>
            <translation>{name} はこのプログラムのプリセットではありません: {reason_words}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no preset of this program: {reason}.</source>
            <translation>{name} はこのプログラムのプリセットではありません: {reason}。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is no preset of this program.</source>
            <translation>このプログラムのプリセットではありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Ask for the file again, or make the preset anew in the export dialog.</source>
            <translation>ファイルをもう一度入手するか、エクスポートのダイアログでプリセットを作り直してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is protected</source>
            <translation>ファイルが保護されています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is read-only. Nothing there was changed.</source>
            <translation>{path} は読み取り専用です。そこにあるものは変更されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is read-only. Nothing there was changed.</source>
            <translation>ファイルは読み取り専用です。そこにあるものは変更されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose another name, or allow writing in the file's properties.</source>
            <translation>別の名前を選択するか、ファイルのプロパティで書き込みを許可してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No export can go there</source>
            <translation>そこにはエクスポートできません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{path} is neither a file nor something that takes text. Nothing there was changed.</source>
            <translation>{path} はファイルでも、テキストを受け取れるものでもありません。そこにあるものは変更されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The place is neither a file nor something that takes text.</source>
            <translation>指定の場所はファイルでも、テキストを受け取れるものでもありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose a file.</source>
            <translation>ファイルを選択してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The reader of the export went away</source>
            <translation>エクスポートを読み取る側が終了しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the export was read from {path}.</source>
            <translation>{path} のエクスポートは最後まで読み取られませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Not all of the export was read.</source>
            <translation>エクスポートは最後まで読み取られませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Export again, and let the reading program run to its end.</source>
            <translation>もう一度エクスポートし、読み取るプログラムを最後まで実行してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder does not exist</source>
            <translation>フォルダーが存在しません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no folder {path}. Nothing there was changed.</source>
            <translation>フォルダー {path} はありません。何も変更されていません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The folder does not exist.</source>
            <translation>フォルダーが存在しません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Create it or choose another, then export again.</source>
            <translation>作成するか別のフォルダーを選択してから、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file may not be written</source>
            <translation>ファイルへの書き込みが許可されていません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>You have no permission to write {path}.</source>
            <translation>{path} に書き込む権限がありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>You have no permission to write there.</source>
            <translation>そこに書き込む権限がありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Choose another folder, then export again.</source>
            <translation>別のフォルダーを選択してから、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The account's address cannot be used</source>
            <translation>アカウントのアドレスを使用できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Use an address that starts with https://, without a user name in it.</source>
            <translation>https:// で始まり、ユーザー名を含まないアドレスを使用してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no such region</source>
            <translation>そのようなリージョンはありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no region {region}; the regions are {regions}.</source>
            <translation>リージョン {region} はありません。使用できるリージョンは {regions} です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend has no region of this name.</source>
            <translation>Extend にその名前のリージョンはありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Set one of these, or the address of the server instead.</source>
            <translation>これらのいずれか、または代わりにサーバーのアドレスを指定してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The workspace id cannot be used</source>
            <translation>ワークスペース ID を使用できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was sent: it holds a character that no id has.</source>
            <translation>何も送信されていません。ID に使われない文字が含まれています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Copy it again from Extend's dashboard, in one piece, or leave it out.</source>
            <translation>Extend のダッシュボードから途切れずにコピーし直すか、空欄にしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The key needs a workspace id</source>
            <translation>このキーにはワークスペース ID が必要です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend did not accept the key without one, or not with this one.</source>
            <translation>ID なし、またはこの ID では、Extend はキーを受け付けませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Enter the id of your workspace in the account's settings, or in EXTEND_WORKSPACE_ID. Extend's dashboard shows it.</source>
            <translation>アカウントの設定または EXTEND_WORKSPACE_ID に、ワークスペースの ID を入力してください。ID は Extend のダッシュボードに表示されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend's API is not at this address</source>
            <translation>このアドレスに Extend の API がありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>A server answers, but it knows no list of files there.</source>
            <translation>サーバーは応答しますが、そこにファイルの一覧がありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Correct the address in the account's settings: usually just the server's address, without a path.</source>
            <translation>アカウントの設定でアドレスを修正してください。通常はサーバーのアドレスのみで、パスは付きません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no such API version</source>
            <translation>その API バージョンはありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>An API version is a date such as {wanted}, not {version}.</source>
            <translation>API バージョンは {wanted} のような日付で、{version} ではありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Leave it out: the version that fits the address is used then.</source>
            <translation>指定しないでください。アドレスに合ったバージョンが使用されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The mark of production cannot be read</source>
            <translation>本番環境の指定を読み取れません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was sent: {variable} is 1 for an account of production, else 0, not {value}.</source>
            <translation>何も送信されませんでした: {variable} は本番環境のアカウントなら 1、そうでなければ 0 で、{value} ではありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was sent: it is neither yes nor no.</source>
            <translation>何も送信されませんでした: 「はい」でも「いいえ」でもありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Set it to 1 or 0, or leave it out.</source>
            <translation>1 または 0 に設定するか、指定しないでください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file holds no accounts</source>
            <translation>ファイルにアカウントが含まれていません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no file of accounts of this program: see {place} in it. Nothing was imported.</source>
            <translation>{name} はこのプログラムのアカウントのファイルではありません: ファイル内の {place} を参照してください。何もインポートされませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} is no file of accounts of this program. Nothing was imported.</source>
            <translation>{name} はこのプログラムのアカウントのファイルではありません。何もインポートされませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Nothing was imported.</source>
            <translation>何もインポートされませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Ask for it again: “Export accounts…” in Settings writes such a file.</source>
            <translation>もう一度入手してください。「設定」の「アカウントをエクスポート…」で書き出せます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file comes from a later version</source>
            <translation>新しいバージョンのファイルです</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} has version {version} of the format. Nothing was imported.</source>
            <translation>{name} の形式はバージョン {version} です。何もインポートされませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Update this program, or ask for a file from this version.</source>
            <translation>このプログラムを更新するか、このバージョンのファイルを入手してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The file is too large for accounts</source>
            <translation>アカウントのファイルとしては大きすぎます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{name} has more than {most} bytes. Nothing was imported.</source>
            <translation>{name} は {most} バイトを超えています。何もインポートされませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The sandbox did not start</source>
            <translation>サンドボックスが起動しませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The practice server ended: {reason}</source>
            <translation>練習用サーバーが終了しました: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The practice server gave no sign of life.</source>
            <translation>練習用サーバーから応答がありませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The window cannot be shown</source>
            <translation>ウィンドウを表示できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt does not load: {reason}</source>
            <translation>Qt を読み込めません: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt does not load.</source>
            <translation>Qt を読み込めません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Install Qt's system libraries; the README names them. Commands work without.</source>
            <translation>Qt のシステムライブラリをインストールしてください。README に一覧があります。コマンドはなくても使用できます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It could not be opened</source>
            <translation>開けませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No program on this computer opened {what}.</source>
            <translation>このコンピューターには {what} を開けるプログラムがありませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>No program on this computer opened it.</source>
            <translation>このコンピューターには開けるプログラムがありませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Open it yourself in the file manager or the browser.</source>
            <translation>ファイルマネージャーまたはブラウザーで開いてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>There is no screen to show the window on</source>
            <translation>ウィンドウを表示する画面がありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt could not start: {reason}</source>
            <translation>Qt を起動できませんでした: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Qt could not start.</source>
            <translation>Qt を起動できませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Start it at a desktop. `extend-desktop --help` lists what works without a screen.</source>
            <translation>デスクトップ環境で起動してください。画面なしで使用できるものは `extend-desktop --help` で確認できます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Interrupted</source>
            <translation>中断されました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The program ended in the middle of it.</source>
            <translation>処理の途中でプログラムが終了しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>It is looked up by itself.</source>
            <translation>自動的に確認されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>An answer that does not fit</source>
            <translation>応答が形式に合いません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>{operation}: Extend's answer does not have the agreed form.</source>
            <translation>{operation}: Extend の応答が決められた形式ではありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Extend's answer does not have the agreed form.</source>
            <translation>Extend の応答が決められた形式ではありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>Update Extend Desktop. If it stays, report it with the code “{code}”.</source>
            <translation>Extend Desktop を更新してください。解決しない場合は、コード「{code}」を添えて報告してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/own_error_texts.py"></location>
            <source>The program found itself in a state that must not be.</source>
            <translation>プログラムがあり得ない状態になりました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{number} a minute</source>
            <translation>毎分 {number}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>under a minute left</source>
            <translation>残り 1 分未満</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{hours} h left</source>
            <translation>残り {hours} 時間</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{low} to {high} h left</source>
            <translation>残り {low}～{high} 時間</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{minutes} min left</source>
            <translation>残り {minutes} 分</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>under {minutes} min left</source>
            <translation>残り {minutes} 分未満</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/pace.py"></location>
            <source>{low} to {high} min left</source>
            <translation>残り {low}～{high} 分</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>Find a command</source>
            <translation>コマンドを検索</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>A command, a batch, an account or a page of Settings</source>
            <translation>コマンド、バッチ、アカウント、設定のページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>Nothing matches these words</source>
            <translation>この語句を含むものはありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <source>Open an account first</source>
            <translation>先にアカウントを開いてください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <source>Batch</source>
            <translation>バッチ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/palette.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>The plan in detail</source>
            <translation>計画の詳細</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>What is sent, reused and left out, what it costs and takes</source>
            <translation>送信・再利用・除外されるものと、かかる費用と時間</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>no earlier batch with this version and these options</source>
            <translation>このバージョンとオプションを使った以前のバッチはありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>choose an extractor first</source>
            <translation>先に抽出ツールを選択してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>known once they are processed</source>
            <translation>処理後に判明します</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <source>Key of</source>
            <translation>キーの所有者</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Inputs to send</source>
            <translation>送信する入力</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Batch runs</source>
            <translation>バッチ実行</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Uploads</source>
            <translation>アップロード</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Reused</source>
            <translation>再利用</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Plan</source>
            <translation>計画</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Amount</source>
            <translation>数量</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/views/review/note_field.py"></location>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>of {n} inputs in the list</source>
            <extracomment>One: of {n} input in the list</extracomment>
            <translation>
                <numerusform>リストの入力 {n} 件中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>{n} more being checked</source>
            <comment>inputs</comment>
            <extracomment>One: {n} more being checked</extracomment>
            <translation>
                <numerusform>ほか {n} 件をチェック中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>at most {n} inputs each</source>
            <extracomment>One: at most {n} input each</extracomment>
            <translation>
                <numerusform>それぞれ最大 {n} 件の入力</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>no upload of their own</source>
            <translation>個別のアップロードなし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Not known</source>
            <translation>不明</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>of {n} inputs not known</source>
            <extracomment>One: of {n} input not known</extracomment>
            <translation>
                <numerusform>入力 {n} 件分は不明</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <source>Credits</source>
            <translation>クレジット</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>Time</source>
            <comment>how long it takes</comment>
            <translation>時間</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>uploads take longest</source>
            <translation>アップロードに最も時間がかかります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>batch runs take longest</source>
            <translation>バッチ実行に最も時間がかかります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>fetching the results takes longest</source>
            <translation>結果の取得に最も時間がかかります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>by the limits learnt so far; {slowest}. Extend's own work on the documents comes on top</source>
            <translation>これまでに判明した制限に基づきます。{slowest}。これに Extend 側でのドキュメントの処理時間が加わります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/plan_sheet.py"></location>
            <source>At least {duration}</source>
            <translation>{duration} 以上</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Enter password…</source>
            <translation>パスワードを入力…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Choose type…</source>
            <translation>種類を選択…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Convert to PDF</source>
            <translation>PDF に変換</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Send anyway</source>
            <translation>このまま送信</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Look again</source>
            <translation>再確認</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Extend does not take this type of file</source>
            <translation>Extend はこの種類のファイルに対応していません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>An archive this program does not unpack</source>
            <translation>このプログラムで展開できないアーカイブ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The name does not say what type it is</source>
            <translation>名前から種類がわかりません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>An Office document with a password</source>
            <translation>パスワード付きの Office ドキュメント</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>A web page in place of the document</source>
            <translation>ドキュメントではなく Web ページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is still being written</source>
            <translation>ファイルはまだ書き込み中です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file could not be examined</source>
            <translation>ファイルを調べられませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The file is damaged or cut off</source>
            <translation>ファイルが破損しているか途中で切れています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>In a locked ZIP archive</source>
            <translation>ロックされた ZIP アーカイブの中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>In a ZIP archive locked by AES</source>
            <translation>AES でロックされた ZIP アーカイブの中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The ZIP archive is damaged</source>
            <translation>ZIP アーカイブが破損しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The ZIP archive is empty</source>
            <translation>ZIP アーカイブが空です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The ZIP archive is too large to unpack</source>
            <translation>ZIP アーカイブが大きすぎて展開できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Packed in a way that cannot be undone here</source>
            <translation>ここでは展開できない圧縮方式です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The name leads out of the ZIP archive</source>
            <translation>名前が ZIP アーカイブの外を指しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>No room on the disk to unpack the ZIP archive</source>
            <translation>ZIP アーカイブを展開する空き容量がディスクにありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Not an address that can be fetched</source>
            <translation>取得できるアドレスではありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Not a whole address</source>
            <translation>完全なアドレスではありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Nothing of this name is there</source>
            <translation>この名前のものはありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Gone from a temporary folder</source>
            <translation>一時フォルダーからなくなりました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The encryption is damaged</source>
            <translation>暗号化が破損しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>No file can have this name</source>
            <translation>ファイル名に使えない名前です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The path is too long</source>
            <translation>パスが長すぎます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The check failed</source>
            <translation>確認に失敗しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>On another computer</source>
            <translation>別のコンピューターにあります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The place is not mounted</source>
            <translation>この場所はマウントされていません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>A path on a Windows computer</source>
            <translation>Windows コンピューターのパスです</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Only a name, without its folder</source>
            <translation>名前だけでフォルダーの指定がありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The columns are too long</source>
            <translation>列が長すぎます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>0 bytes</source>
            <translation>0 バイト</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>moved or deleted since you added it</source>
            <translation>追加後に移動または削除されました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>open it to everyone who should read it, then look again</source>
            <translation>読み取る必要のある人に公開してから、再確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>one password is tried on all of them</source>
            <translation>1 つのパスワードをすべてに試します</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>Extend opens PDFs only: save it without a password</source>
            <translation>Extend が開けるのは PDF だけです。パスワードなしで保存してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>most often an error page that was saved</source>
            <translation>多くの場合、保存されたエラーページです</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>look again when the other program is done with it</source>
            <translation>ほかのプログラムの処理が終わってから再確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>reading it took too long, or ended the reader</source>
            <translation>読み取りに時間がかかりすぎたか、読み取り処理が異常終了しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>unpack it yourself, then add the files</source>
            <translation>手動で展開してから、ファイルを追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>get it anew, then look again, or unpack it yourself</source>
            <translation>入手し直してから再確認するか、手動で展開してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>nothing is in it</source>
            <translation>中に何も入っていません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>unpack it yourself if you trust it</source>
            <translation>信頼できる場合は手動で展開してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>make room, then look again</source>
            <translation>空き容量を確保してから、再確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>will probably fail, and may be charged</source>
            <translation>おそらく失敗し、課金される可能性があります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>its content does not say it either</source>
            <translation>内容からも判別できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>put it right, then look again</source>
            <translation>修正してから再確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>add it from this computer instead</source>
            <translation>代わりにこのコンピューターから追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>one needs a host, and no spaces</source>
            <translation>ホストが必要で、空白は使えません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>check the spelling, and that its drive or share is connected</source>
            <translation>つづりと、ドライブや共有が接続されていることを確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>save it somewhere first, then add it from there</source>
            <translation>先に別の場所に保存し、そこから追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>no password helps</source>
            <translation>パスワードがあっても開けません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>it holds a character that no file name can have</source>
            <translation>ファイル名に使えない文字が含まれています</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>move it nearer to the top folder, or shorten the names</source>
            <translation>上位のフォルダーの近くに移動するか、名前を短くしてください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>download it in the file manager, then look again</source>
            <translation>ファイルマネージャーでダウンロードしてから再確認してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>by a fault of this program: look again, or remove it and add it again</source>
            <translation>このプログラムの不具合です。再確認するか、取り除いてからもう一度追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>connect to its share, then add it from there</source>
            <translation>その共有に接続してから、そこから追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>open it in the file manager, then add it from there</source>
            <translation>ファイルマネージャーで開き、そこから追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>give the path on this computer</source>
            <translation>このコンピューターのパスを指定してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>give the full path, a link that starts with https://, or a file id</source>
            <translation>完全なパス、https:// で始まるリンク、またはファイル ID を指定してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>they cannot be sent along</source>
            <translation>一緒に送信できません</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{inputs} cannot be sent, for {n} reasons.</source>
            <extracomment>One: {inputs} cannot be sent, for {n} reason.</extracomment>
            <translation>
                <numerusform>{inputs}は送信できません (理由 {n} 件)。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>The other {n} go ahead; leave these or settle them here.</source>
            <comment>inputs</comment>
            <extracomment>One: The other {n} goes ahead; leave these or settle them here.</extracomment>
            <translation>
                <numerusform>残りの {n} 件は進行します。これらはそのまま残すか、ここで対処してください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{found} of {n} blocked inputs found</source>
            <extracomment>One: {found} of {n} blocked input found</extracomment>
            <translation>
                <numerusform>ブロックされた入力 {n} 件中 {found} 件が見つかりました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{n} opened before; passwords are not kept over a restart</source>
            <comment>documents</comment>
            <extracomment>One: {n} opened before; passwords are not kept over a restart</extracomment>
            <translation>
                <numerusform>{n} 件は以前開けましたが、パスワードは再起動すると保持されません</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>no ending</source>
            <comment>the name of a file</comment>
            <translation>拡張子なし</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/problems.py"></location>
            <source>{endings} … and {n} more</source>
            <comment>endings</comment>
            <extracomment>One: {endings} … and {n} more</extracomment>
            <translation>
                <numerusform>{endings} … ほか {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>A batch manager for the Extend document extraction API. It is not made by Extend.

Licensed under the Apache License 2.0.</source>
            <translation>Extend ドキュメント抽出 API 用のバッチ管理プログラムです。Extend が作成したものではありません。

Apache License 2.0 で提供されています。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Connecting to the account last used. This computer's keyring may ask for its password.</source>
            <translation>前回使用したアカウントに接続しています。このコンピューターのキーリングがパスワードを求める場合があります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>It takes a moment.</source>
            <translation>しばらくお待ちください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Try a batch: stage the sample documents, pick an extractor, press Submit.</source>
            <translation>バッチを試してみましょう: サンプルのドキュメントを準備し、抽出ツールを選んで「送信」を押します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Add the selected files to the batch (in Files)</source>
            <translation>選択したファイルをバッチに追加 (ファイル)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Clear the filter or the selection</source>
            <translation>フィルターまたは選択を解除</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Alt+1 to Alt+9</source>
            <translation>Alt+1～Alt+9</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Show one count only (in New batch and in the selected batch)</source>
            <translation>1 つの状態だけを表示 (「新しいバッチ」と選択したバッチ)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Next tab of the selected batch</source>
            <translation>選択したバッチの次のタブ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Previous tab of the selected batch</source>
            <translation>選択したバッチの前のタブ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Look at a run or a value in Review (in the selected batch)</source>
            <translation>実行または値をレビューで表示 (選択したバッチ)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Open the rows of a value that has several (in Results)</source>
            <translation>複数の行を持つ値の行を開く (結果)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Move a column (in the choice of columns)</source>
            <translation>列を移動 (列の選択)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Checked, next document (in Review)</source>
            <translation>確認済みにして次のドキュメントへ (レビュー)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Take the check mark off (in Review)</source>
            <translation>確認済みを解除 (レビュー)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Previous or next document, or out of an array (in Review)</source>
            <translation>前または次のドキュメント、または配列から出る (レビュー)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Back to the same value in Results (in Review)</source>
            <translation>「結果」の同じ値に戻る (レビュー)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Previous or next page (in Review)</source>
            <translation>前または次のページ (レビュー)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Larger, smaller, fit the width (in Review)</source>
            <translation>拡大、縮小、幅に合わせる (レビュー)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Turn the page (in Review)</source>
            <translation>ページを回転 (レビュー)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Show or hide where values were read (in Review)</source>
            <translation>値を読み取った位置の表示を切り替え (レビュー)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/program.py"></location>
            <source>Next or previous place of a searched text (in Review)</source>
            <translation>検索したテキストの次または前の位置 (レビュー)</translation>
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
                <numerusform>{n} バイト</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{size}/s</source>
            <translation>{size}/秒</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>{number} %</source>
            <translation>{number}%</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{number} credits</source>
            <extracomment>One: {number} credit</extracomment>
            <translation>
                <numerusform>{number} クレジット</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} 分</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} 分 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{hours} h</source>
            <translation>{hours} 時間</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 時間 {minutes} 分</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>just now</source>
            <translation>たった今</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{minutes} min ago</source>
            <translation>{minutes} 分前</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{hours} h ago</source>
            <translation>{hours} 時間前</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>yesterday</source>
            <translation>昨日</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/quantities.py"></location>
            <source>{n} days ago</source>
            <extracomment>One: {n} day ago</extracomment>
            <translation>
                <numerusform>{n} 日前</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>A new batch over the same documents, beside the old one, which stays as it is. What is processed again is charged again.</source>
            <translation>同じドキュメントの新しいバッチを、元のバッチはそのまま残して別に作成します。再度処理したものは再度課金されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>None of its documents can be had any more</source>
            <translation>このバッチのドキュメントはもう 1 つも入手できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Runs a batch again that is no longer in the history</source>
            <translation>履歴にもうないバッチを再実行します</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>no longer where it was, and not at Extend</source>
            <translation>元の場所になく、Extend にもありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>changed since it was sent, and not at Extend</source>
            <translation>送信後に変更され、Extend にもありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>cannot be read, and is not at Extend</source>
            <translation>読み取れず、Extend にもありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>needs its password again: add it in Compose</source>
            <translation>パスワードがもう一度必要です: 「作成」で追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>came with an adopted batch run, which does not say where from</source>
            <translation>引き継いだバッチ実行のもので、元の場所がわかりません</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} no longer where it was, and not at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} no longer where it was, and not at Extend</extracomment>
            <translation>
                <numerusform>{n} 件は元の場所になく、Extend にもありません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} changed since it was sent, and not at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} changed since it was sent, and not at Extend</extracomment>
            <translation>
                <numerusform>{n} 件は送信後に変更され、Extend にもありません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} cannot be read, and is not at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} cannot be read, and is not at Extend</extracomment>
            <translation>
                <numerusform>{n} 件は読み取れず、Extend にもありません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} needs its password again: add it in Compose</source>
            <comment>documents</comment>
            <extracomment>One: {n} needs its password again: add it in Compose</extracomment>
            <translation>
                <numerusform>{n} 件はパスワードがもう一度必要です: 「作成」で追加してください</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} deleted at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} deleted at Extend</extracomment>
            <translation>
                <numerusform>{n} 件は Extend で削除済みです</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} came with an adopted batch run, which does not say where from</source>
            <comment>documents</comment>
            <extracomment>One: {n} came with an adopted batch run, which does not say where from</extracomment>
            <translation>
                <numerusform>{n} 件は引き継いだバッチ実行のもので、元の場所がわかりません</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Run “{name}” again</source>
            <translation>「{name}」を再実行</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{name}, again</source>
            <translation>{name} (再実行)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Looking for the documents: {done} of {total}</source>
            <translation>ドキュメントを探しています: {total} 件中 {done} 件</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} still at Extend</source>
            <comment>documents</comment>
            <extracomment>One: {n} still at Extend</extracomment>
            <translation>
                <numerusform>{n} 件はまだ Extend にあります</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} links that Extend fetches</source>
            <extracomment>One: {n} link that Extend fetches</extracomment>
            <translation>
                <numerusform>Extend が取得するリンク {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} to upload from this computer ({size})</source>
            <comment>documents</comment>
            <extracomment>One: {n} to upload from this computer ({size})</extracomment>
            <translation>
                <numerusform>このコンピューターからアップロードするもの {n} 件 ({size})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} documents cannot be had:</source>
            <extracomment>One: {n} document cannot be had:</extracomment>
            <translation>
                <numerusform>{n} 件のドキュメントを入手できません:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} inputs are left out: skipped or blocked then.</source>
            <extracomment>One: {n} input is left out: skipped or blocked then.</extracomment>
            <translation>
                <numerusform>{n} 件の入力は除外されます: 前回スキップまたはブロックされたものです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Leave these {n} out</source>
            <comment>documents</comment>
            <extracomment>One: Leave it out</extracomment>
            <translation>
                <numerusform>この {n} 件を除外</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>{n} documents cannot be had: say that they are left out</source>
            <extracomment>One: {n} document cannot be had: say that it is left out</extracomment>
            <translation>
                <numerusform>{n} 件のドキュメントを入手できません: 除外することを確認してください</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Submit {n} documents</source>
            <extracomment>One: Submit {n} document</extracomment>
            <translation>
                <numerusform>{n} 件のドキュメントを送信</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/repeats.py"></location>
            <source>Runs again of “{name}”, version {version}</source>
            <translation>「{name}」のバージョン {version} による再実行</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Values less certain than this are marked in Results and Review.</source>
            <translation>これより信頼度の低い値は「結果」と「レビュー」でマークされます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Of the least certain value of the document</source>
            <translation>ドキュメント内で最も信頼度の低い値のものです</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>They came since the rows were sorted: sort them in</source>
            <translation>行の並べ替え後に届いたものです: 並べ替えに反映します</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>“” empty text</source>
            <translation>「」空のテキスト</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>The extractor found no value</source>
            <translation>抽出ツールは値を見つけませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>The extractor gave an empty value</source>
            <translation>抽出ツールは空の値を返しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>The answer does not mention this field</source>
            <translation>応答にこのフィールドがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Yes</source>
            <comment>a value</comment>
            <translation>はい</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>No</source>
            <comment>a value</comment>
            <translation>いいえ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{measure}, below {limit} %. Check this value.</source>
            <translation>{measure}、{limit}% 未満です。この値を確認してください。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{n} documents filled</source>
            <extracomment>One: {n} document filled</extracomment>
            <translation>
                <numerusform>{n} 件のドキュメントに値あり</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>no doubtful value</source>
            <translation>要確認の値なし</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{n} doubtful values in {documents}</source>
            <extracomment>One: {n} doubtful value in {documents}</extracomment>
            <translation>
                <numerusform>{documents} 件に要確認の値 {n} 個</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>below {limit} %</source>
            <translation>{limit}% 未満</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{n} more</source>
            <comment>currencies</comment>
            <extracomment>One: {n} more</extracomment>
            <translation>
                <numerusform>ほか {n} 種類</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{name} of {count}: {sums}</source>
            <comment>a total of a column</comment>
            <translation>{name} ({count} 件): {sums}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Sum {sums}</source>
            <translation>合計 {sums}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{array} of {document}</source>
            <translation>{document} の {array}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>{n} new rows</source>
            <extracomment>One: {n} new row</extracomment>
            <translation>
                <numerusform>新しい行 {n} 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Preparing {n} earlier results…</source>
            <extracomment>One: Preparing {n} earlier result…</extracomment>
            <translation>
                <numerusform>以前の結果 {n} 件を準備中…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/results.py"></location>
            <source>Columns {shown} of {all}</source>
            <translation>列 {shown}/{all}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>DELETE</source>
            <comment>typed to agree</comment>
            <translation>DELETE</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete at Extend what “{name}” left there?</source>
            <translation>「{name}」が Extend に残したものを削除しますか?</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Nothing of this batch is known to be at Extend.</source>
            <translation>このバッチのもので Extend にあると確認できるものはありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{what} would be deleted in the account, for good: they can no longer be opened in the dashboard, and the files cannot be reused. The results stay on this computer, in the batch's history.</source>
            <extracomment>One: {what} would be deleted in the account, for good: they can no longer be opened in the dashboard, and the files cannot be reused. The results stay on this computer, in the batch's history.</extracomment>
            <translation>
                <numerusform>{what}がアカウントから完全に削除されます。ダッシュボードで開けなくなり、ファイルは再利用できません。結果はこのコンピューターのバッチの履歴に残ります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{n} results not fetched yet would be lost. Refresh the batch first.</source>
            <extracomment>One: {n} result not fetched yet would be lost. Refresh the batch first.</extracomment>
            <translation>
                <numerusform>まだ取得していない結果 {n} 件が失われます。先にバッチを更新してください。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Type {word} to agree</source>
            <translation>同意するには {word} と入力してください</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete {n} runs</source>
            <extracomment>One: Delete {n} run</extracomment>
            <translation>
                <numerusform>実行 {n} 件を削除</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Delete {n} runs and {files}</source>
            <extracomment>One: Delete {n} run and {files}</extracomment>
            <translation>
                <numerusform>実行 {n} 件と{files}を削除</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>Deleted at Extend: {runs}, {files}</source>
            <translation>Extend で削除しました: {runs}、{files}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{n} objects are still there.</source>
            <extracomment>One: {n} object is still there.</extracomment>
            <translation>
                <numerusform>{n} 個のオブジェクトがまだ残っています。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/retention.py"></location>
            <source>{runs} and {files}</source>
            <translation>{runs}と{files}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Extend gave no place for this value</source>
            <translation>Extend はこの値の位置を返しませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>The place of the value on its page, enlarged</source>
            <translation>ページ上の値の位置 (拡大)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Size and turn of the page (0 fits the width)</source>
            <translation>ページのサイズと向き (0 で幅に合わせる)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Mark as checked, and open the next (C); Shift+C undoes it</source>
            <translation>確認済みにして次を開きます (C)。Shift+C で元に戻します</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No document</source>
            <translation>ドキュメントなし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Choose one at the left.</source>
            <translation>左側で選択してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Fetching the original…</source>
            <translation>元のファイルを取得中…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>It is kept on this computer for a while.</source>
            <translation>このコンピューターにしばらく保管されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>The document has no such rows.</source>
            <translation>このドキュメントに該当する行はありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Not on this computer; offline</source>
            <translation>このコンピューターにありません (オフライン)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Nothing to review yet</source>
            <translation>レビューするものはまだありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Results show here as they come in</source>
            <translation>結果は届き次第ここに表示されます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>This run</source>
            <translation>この実行</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>There is no other run of this document</source>
            <translation>このドキュメントにはほかの実行がありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No field differs</source>
            <translation>異なるフィールドはありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>— none</source>
            <translation>— なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>The page is not shown</source>
            <translation>ページは表示されません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Drawing the page…</source>
            <translation>ページを描画中…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No document matches</source>
            <translation>一致するドキュメントがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>— not in the result</source>
            <translation>— 結果に含まれません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Score of the review agent</source>
            <translation>レビューエージェントのスコア</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Confidence of the reading</source>
            <translation>読み取りの信頼度</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Confidence of the model</source>
            <translation>モデルの信頼度</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Issue</source>
            <translation>問題点</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{score} of 5</source>
            <translation>{score}/5</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Extend gave no confidence</source>
            <translation>Extend は信頼度を返しませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{confidence}, below {limit} %</source>
            <translation>{confidence}、{limit}% 未満</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Before the review</source>
            <translation>レビュー前</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Earlier run</source>
            <translation>以前の実行</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{n} of {total} differ</source>
            <comment>fields</comment>
            <extracomment>One: {n} of {total} differs</extracomment>
            <translation>
                <numerusform>{total} 個中 {n} 個が異なります</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{number} of {total}</source>
            <translation>{number}/{total}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}, cell {cell}</source>
            <translation>{page} ページ、セル {cell}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}, cells {cells}</source>
            <translation>{page} ページ、セル {cells}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}</source>
            <translation>{page} ページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>page {page}, {percent} %</source>
            <translation>{page} ページ、{percent}%</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Searching…</source>
            <translation>検索中…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>No text here to search, only pictures</source>
            <translation>検索できるテキストがなく、画像だけです</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{name} adds up to {amount}</source>
            <translation>{name} の合計は {amount} です</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>None doubtful of {n} rows</source>
            <extracomment>One: None doubtful of {n} row</extracomment>
            <translation>
                <numerusform>{n} 行中、要確認なし</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{doubtful} doubtful of {n} rows</source>
            <extracomment>One: {doubtful} doubtful of {n} row</extracomment>
            <translation>
                <numerusform>{n} 行中、要確認 {doubtful} 行</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{checked} of {total} checked</source>
            <translation>{total} 件中 {checked} 件を確認済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>Doubtful {number} of {total}</source>
            <translation>要確認 {number}/{total}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{n} to check</source>
            <comment>documents</comment>
            <extracomment>One: {n} to check</extracomment>
            <translation>
                <numerusform>確認待ち {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>None doubtful</source>
            <translation>要確認なし</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/review.py"></location>
            <source>{n} pages without text</source>
            <extracomment>One: {n} page without text</extracomment>
            <translation>
                <numerusform>テキストのないページ {n} ページ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} hidden files</source>
            <extracomment>One: {n} hidden file</extracomment>
            <translation>
                <numerusform>隠しファイル {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} hidden folders</source>
            <extracomment>One: {n} hidden folder</extracomment>
            <translation>
                <numerusform>隠しフォルダー {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} system files</source>
            <extracomment>One: {n} system file</extracomment>
            <translation>
                <numerusform>システムファイル {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} system folders</source>
            <extracomment>One: {n} system folder</extracomment>
            <translation>
                <numerusform>システムフォルダー {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} archives in an archive</source>
            <extracomment>One: {n} archive in an archive</extracomment>
            <translation>
                <numerusform>アーカイブ内のアーカイブ {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} folders reached twice</source>
            <extracomment>One: {n} folder reached twice</extracomment>
            <translation>
                <numerusform>重複して到達したフォルダー {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} that cannot be opened</source>
            <extracomment>One: {n} file or folder that cannot be opened</extracomment>
            <translation>
                <numerusform>開けないもの {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} links that lead nowhere</source>
            <extracomment>One: {n} link that leads nowhere</extracomment>
            <translation>
                <numerusform>壊れたリンク {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} links that lead back</source>
            <extracomment>One: {n} link that leads back</extracomment>
            <translation>
                <numerusform>循環リンク {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} too long paths</source>
            <extracomment>One: {n} too long path</extracomment>
            <translation>
                <numerusform>長すぎるパス {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} locked in an archive</source>
            <comment>files</comment>
            <extracomment>One: {n} locked in an archive</extracomment>
            <translation>
                <numerusform>アーカイブ内でロックされたもの {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} under AES in an archive</source>
            <comment>files</comment>
            <extracomment>One: {n} under AES in an archive</extracomment>
            <translation>
                <numerusform>アーカイブ内で AES 暗号化されたもの {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} damaged in an archive</source>
            <comment>files</comment>
            <extracomment>One: {n} damaged in an archive</extracomment>
            <translation>
                <numerusform>アーカイブ内で破損しているもの {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} empty archives</source>
            <extracomment>One: {n} empty archive</extracomment>
            <translation>
                <numerusform>空のアーカイブ {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} archives too large to unpack</source>
            <extracomment>One: {n} archive too large to unpack</extracomment>
            <translation>
                <numerusform>大きすぎて展開できないアーカイブ {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} packed by a method that is not supported</source>
            <comment>files</comment>
            <extracomment>One: {n} packed by a method that is not supported</extracomment>
            <translation>
                <numerusform>対応していない方式で圧縮されたもの {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} unsafe names in an archive</source>
            <extracomment>One: {n} unsafe name in an archive</extracomment>
            <translation>
                <numerusform>アーカイブ内の安全でない名前 {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} archives without room</source>
            <extracomment>One: {n} archive without room on the disk</extracomment>
            <translation>
                <numerusform>空き容量が足りないアーカイブ {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} only in the cloud</source>
            <comment>files</comment>
            <extracomment>One: {n} only in the cloud</extracomment>
            <translation>
                <numerusform>クラウドにのみあるもの {n} 個</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>hidden</source>
            <translation>隠しファイル</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>hidden folder, with all that is in it</source>
            <translation>隠しフォルダー (中身すべてを含む)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>made by a system or office program</source>
            <translation>システムまたは Office プログラムが作成したもの</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>system folder, with all that is in it</source>
            <translation>システムフォルダー (中身すべてを含む)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>an archive in an archive: it is looked into when you add it</source>
            <translation>アーカイブ内のアーカイブ: 追加すると中身が調べられます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>searched already by another way to it</source>
            <translation>別の経路ですでに検索済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>left out: {what}</source>
            <translation>除外: {what}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>blocked: {what}</source>
            <translation>ブロック: {what}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>Cancel the search, and take its inputs off the list</source>
            <translation>検索をキャンセルし、その入力をリストから取り除きます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>The search through folders and archives passed these by. Add what you want to send after all; a folder comes with all that is in it.</source>
            <translation>フォルダーとアーカイブの検索で除外されたものです。送信したいものがあれば追加してください。フォルダーは中身すべてが追加されます。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} in the list already</source>
            <comment>files</comment>
            <extracomment>One: {n} in the list already</extracomment>
            <translation>
                <numerusform>{n} 個はすでにリストにあります</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} files found</source>
            <extracomment>One: {n} file found</extracomment>
            <translation>
                <numerusform>ファイル {n} 個が見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>Looking through folders: {found}</source>
            <translation>フォルダーを検索中: {found}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>Looking through “{folder}”: {found}</source>
            <translation>「{folder}」を検索中: {found}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/scans.py"></location>
            <source>{n} left out</source>
            <comment>files</comment>
            <extracomment>One: {n} left out</extracomment>
            <translation>
                <numerusform>除外 {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send these {n} anyway</source>
            <comment>inputs</comment>
            <extracomment>One: Send these {n} anyway</extracomment>
            <translation>
                <numerusform>この {n} 件をこのまま送信</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send {n} of these {total} anyway</source>
            <comment>inputs</comment>
            <extracomment>One: Send {n} of these {total} anyway</extracomment>
            <translation>
                <numerusform>この {total} 件中 {n} 件をこのまま送信</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send all {n} anyway</source>
            <comment>inputs</comment>
            <extracomment>One: Send all {n} anyway</extracomment>
            <translation>
                <numerusform>{n} 件すべてをこのまま送信</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Hold these {n} back again</source>
            <comment>inputs</comment>
            <extracomment>One: Hold back again</extracomment>
            <translation>
                <numerusform>この {n} 件を再び保留</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send {n} files anyway?</source>
            <extracomment>One: Send {n} file anyway?</extracomment>
            <translation>
                <numerusform>{n} 個のファイルをこのまま送信しますか?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Send “{name}” anyway?</source>
            <translation>「{name}」をこのまま送信しますか?</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Extend will probably fail on them, and may charge for the try. You can hold back again until you submit.</source>
            <extracomment>One: Extend will probably fail on it, and may charge for the try. You can hold back again until you submit.</extracomment>
            <translation>
                <numerusform>Extend での処理はおそらく失敗し、その試行が課金される可能性があります。送信するまでは再び保留にできます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/send_anyway.py"></location>
            <source>Extend may fail on them, and may charge for the try. You can hold back again until you submit.</source>
            <extracomment>One: Extend may fail on it, and may charge for the try. You can hold back again until you submit.</extracomment>
            <translation>
                <numerusform>Extend での処理は失敗する可能性があり、その試行が課金される可能性があります。送信するまでは再び保留にできます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Export settings…</source>
            <translation>設定をエクスポート…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Import settings…</source>
            <translation>設定をインポート…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Reset all settings…</source>
            <translation>すべての設定をリセット…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Reset this page…</source>
            <translation>このページをリセット…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Undo</source>
            <comment>take a change of settings back</comment>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>A file holds what the pages General, Results, Network and Keyboard set, the columns of the tables, and your presets of exports.</source>
            <translation>ファイルには、「一般」「結果」「ネットワーク」「キーボード」の各ページの設定、表の列、エクスポートのプリセットが含まれます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>It leaves out what means nothing on another computer or is yours alone: accounts, which have a file of their own, keys and passwords, where keys are kept, the proxy's user, the certificate file, favourites, folders, exports that go by themselves, and sizes and places of windows.</source>
            <translation>ほかの場所で意味を持たないものや他人に渡すべきでないものは含まれません。アカウント (専用のファイルがあります)、キーとパスワード、キーの保存先、プロキシのユーザー、証明書ファイル、お気に入り、フォルダー、自動エクスポート、ウィンドウの大きさと位置です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Everything that such a file holds goes back to what it was at first; your presets of exports stay. You see beforehand what will change.</source>
            <translation>このようなファイルに含まれるものはすべて既定値に戻ります。エクスポートのプリセットはそのまま残ります。何が変わるかは事前に表示されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>export import settings file share colleague computer backup</source>
            <translation>エクスポート インポート 設定 ファイル 共有 同僚 コンピューター バックアップ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>reset defaults settings everything</source>
            <translation>リセット 既定 設定 すべて</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>What is ticked will change at once. You can undo it until Settings close.</source>
            <translation>チェックした項目はすぐに変わります。設定を閉じるまでは元に戻せます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>What is ticked will change at once. As the language is among it, it cannot be undone: export the settings first if you may want them back.</source>
            <translation>チェックした項目はすぐに変わります。言語も変わるため、元に戻せません。戻したくなるかもしれない場合は、先に設定をエクスポートしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Nothing would change: the settings are like that already.</source>
            <translation>変わるものはありません。設定はすでにそのとおりです。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Setting</source>
            <translation>設定項目</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Now</source>
            <translation>現在</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Afterwards</source>
            <translation>変更後</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>What will change</source>
            <translation>変更される内容</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>The settings are again what they were.</source>
            <translation>設定は元の状態に戻りました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Like the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>High contrast</source>
            <translation>ハイコントラスト</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>General</source>
            <translation>一般</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_table.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>Results</source>
            <translation>結果</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Keyboard</source>
            <translation>キーボード</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Presets</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Files per page</source>
            <translation>1 ページのファイル数</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Ask before Submit</source>
            <translation>送信前に確認</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>After Submit, show Monitor</source>
            <translation>送信後に「モニター」を表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Show notifications</source>
            <translation>通知を表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>Keep the computer awake</source>
            <translation>コンピューターをスリープさせない</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>Doubtful below</source>
            <translation>要確認の基準 (未満)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Proxy address</source>
            <translation>プロキシのアドレス</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Reached without the proxy</source>
            <translation>プロキシを経由しない接続先</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Its own key</source>
            <translation>本来のキー</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>As at first</source>
            <translation>初期状態</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Arranged</source>
            <translation>配置済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Not there</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>There</source>
            <comment>a preset</comment>
            <translation>あり</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Another</source>
            <comment>arrangement or preset</comment>
            <translation>別のもの</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Default: {value}</source>
            <translation>既定値: {value}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Back to the default: {value}</source>
            <translation>既定値に戻す: {value}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>Change {n} settings</source>
            <extracomment>One: Change {n} setting</extracomment>
            <translation>
                <numerusform>{n} 件の設定を変更</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>{n} settings were changed.</source>
            <extracomment>One: {n} setting was changed.</extracomment>
            <translation>
                <numerusform>{n} 件の設定を変更しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>{n} settings would change.</source>
            <extracomment>One: {n} setting would change.</extracomment>
            <translation>
                <numerusform>{n} 件の設定が変わります。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>The settings were written to {name}.</source>
            <translation>設定を {name} に書き出しました。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/setting_changes.py"></location>
            <source>None</source>
            <comment>nothing is written there</comment>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Search the settings</source>
            <translation>設定を検索</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>No setting has these words</source>
            <translation>この語句を含む設定はありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Try fewer words, or clear the search to see every page.</source>
            <translation>語句を減らすか、検索を消去してすべてのページを表示してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>“Like the system” follows its colours and its contrast, also while the window is open.</source>
            <translation>「システムに合わせる」では、ウィンドウを開いている間もシステムの配色とコントラストに従います。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>How many files of the account one page of the list shows.</source>
            <translation>アカウントのファイル一覧の 1 ページに表示する件数です。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Off, the window stays at Compose, where the next batch is made.</source>
            <translation>オフの場合、ウィンドウは次のバッチを作る「作成」のままになります。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>diagnostics report save crash telemetry privacy</source>
            <translation>診断 レポート 報告 保存 クラッシュ テレメトリ プライバシー</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Only the program itself has this, not a part of it.</source>
            <translation>これがあるのはプログラム本体だけで、その一部にはありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>account key forget add reset practice sandbox host</source>
            <translation>アカウント キー 登録 削除 追加 リセット 練習 サンドボックス ホスト</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>Takes effect at once, or as soon as nothing is being exported or sent.</source>
            <translation>すぐに反映されます。エクスポートや送信の途中であれば、その後に反映されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings.py"></location>
            <source>language German Spanish French Japanese English translation</source>
            <translation>言語 ドイツ語 スペイン語 フランス語 日本語 英語 翻訳</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Nothing was changed.</source>
            <translation>何も変更されませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Choose a file that “Export settings…” of this program has written.</source>
            <translation>このプログラムの「設定をエクスポート…」で書き出したファイルを選んでください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file holds no settings</source>
            <translation>ファイルに設定が含まれていません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>{name} is no file of settings of this program. Nothing was changed.</source>
            <translation>{name} はこのプログラムの設定のファイルではありません。何も変更されませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file of settings comes from a later version</source>
            <translation>新しいバージョンの設定ファイルです</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>{name} has version {version} of the format. Nothing was changed.</source>
            <translation>{name} の形式はバージョン {version} です。何も変更されませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file is too large for settings</source>
            <translation>設定のファイルとしては大きすぎます</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>{name} has more than {most} bytes. Nothing was changed.</source>
            <translation>{name} は {most} バイトを超えています。何も変更されませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file has a setting that is not known</source>
            <translation>ファイルに不明な設定があります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>There is no setting {key}, which {name} names. Nothing was changed.</source>
            <translation>{name} にある設定 {key} は存在しません。何も変更されませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Look for a spelling mistake there, or take the line out of the file.</source>
            <translation>つづりを確かめるか、その行をファイルから取り除いてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>The file has a value that cannot be</source>
            <translation>ファイルに使えない値があります</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>What {name} has for {key} is no value of it. Nothing was changed.</source>
            <translation>{name} の {key} の値は使えません。何も変更されませんでした。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/settings_error_texts.py"></location>
            <source>Correct it in the file, or take the line out of it.</source>
            <translation>ファイルで直すか、その行を取り除いてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Choose a command, click into the field and press the new key. Keys with Ctrl, Alt or Meta, and F1 to F24, can be chosen.</source>
            <translation>コマンドを選択し、入力欄をクリックして新しいキーを押してください。Ctrl、Alt、Meta との組み合わせと F1～F24 を選択できます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Key of the command</source>
            <translation>コマンドのキー</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>no key</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>keyboard shortcuts keys commands</source>
            <translation>キーボード ショートカット キー コマンド</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Such a key is for typing. Take one with Ctrl, Alt or Meta, or a function key.</source>
            <translation>そのキーは文字入力用です。Ctrl、Alt、Meta との組み合わせか、ファンクションキーを選択してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>“{command}” has this key. Give that another one first.</source>
            <translation>このキーは「{command}」に割り当てられています。先にそちらを別のキーに変更してください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>{key} is used in texts and lists, and stays there.</source>
            <translation>{key} はテキストとリストで使用されるため、変更できません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Back to {key}</source>
            <translation>{key} に戻す</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/shortcuts.py"></location>
            <source>Back to no key</source>
            <translation>キーなしに戻す</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Pages and credits are not known before these are processed</source>
            <translation>処理が終わるまでページ数とクレジットはわかりません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>credits not known: no earlier batch with this version and these options</source>
            <translation>クレジット不明: このバージョンとオプションを使った以前のバッチはありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>credits not known</source>
            <translation>クレジット不明</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Operator extractors have no upper limit</source>
            <translation>オペレーターの抽出ツールには上限がありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Submit asks once when a batch may cost more, or when its cost is not known.</source>
            <translation>バッチの費用がこれを超える可能性があるとき、または費用が不明なときは、送信時に一度確認します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Above {credits}</source>
            <translation>{credits} 超</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Submit is set to ask above {credits}; change this in Settings.</source>
            <translation>{credits} を超える場合は確認する設定になっています。この上限は「設定」で変更できます。</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>Submit {n} inputs?</source>
            <extracomment>One: Submit {n} input?</extracomment>
            <translation>
                <numerusform>{n} 件の入力を送信しますか?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>about {credits}</source>
            <translation>約 {credits}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>About {credits}</source>
            <translation>約 {credits}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>{credits} or more</source>
            <translation>{credits} 以上</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>{least} to {credits}</source>
            <translation>{least}～{credits}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/spending.py"></location>
            <source>from your last {n} batches</source>
            <extracomment>One: from your last batch</extracomment>
            <translation>
                <numerusform>直近のバッチ {n} 件に基づく</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>Nothing is running</source>
            <translation>実行中のものはありません</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>{n} more</source>
            <comment>batches</comment>
            <extracomment>One: {n} more</extracomment>
            <translation>
                <numerusform>他 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished with {count} failed</source>
            <translation>終了 ({count} 件失敗)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished {time} with {count} failed</source>
            <translation>{time} に終了 ({count} 件失敗)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>finished {time}</source>
            <translation>{time} に終了</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/strip.py"></location>
            <source>{count} uploading</source>
            <translation>{count} 件アップロード中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/text.py"></location>
            <source>{title}: {detail}</source>
            <translation>{title}: {detail}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/text.py"></location>
            <source>“{name}”</source>
            <translation>「{name}」</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Tour</source>
            <translation>ツアー</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Skip the tour</source>
            <translation>ツアーをスキップ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Add your documents</source>
            <translation>ドキュメントを追加する</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Choose an extractor</source>
            <translation>抽出ツールを選択してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Submit them</source>
            <translation>送信する</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Watch the batch</source>
            <translation>バッチの経過を見る</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Check and export</source>
            <translation>確認してエクスポートする</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Find anything, ask anything</source>
            <translation>探す、調べる</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Drop files, folders or ZIP archives anywhere on the window, or use these buttons. Each row of the list then says what will happen to it.</source>
            <translation>ファイル、フォルダー、ZIP アーカイブをウィンドウのどこにでもドロップするか、これらのボタンを使います。一覧の各行に、それがどう扱われるかが表示されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>It decides what is read from the documents. Version and priority may stay as they are.</source>
            <translation>ドキュメントから何を読み取るかを決めます。バージョンと優先度はそのままでかまいません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>The button stands here as soon as the list has documents. The line beside it says what will be sent and what it will probably cost; nothing is sent before you press it.</source>
            <translation>一覧にドキュメントが入ると、ここにボタンが表示されます。その横の行に、何が送信され、おおよそいくらかかるかが表示されます。押すまでは何も送信されません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Every batch stands here, with its results as they come. You may close the window at any time: nothing is lost, and nothing is sent twice.</source>
            <translation>すべてのバッチがここに並び、結果は届きしだい表示されます。ウィンドウはいつ閉じてもかまいません。何も失われず、二重に送信されることもありません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Here each value stands beside its place in the document. {export} writes the results as CSV, Excel or JSON.</source>
            <translation>ここでは各値がドキュメント内の位置と並んで表示されます。{export} で結果を CSV、Excel、JSON に書き出します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>{palette} finds a command by a few letters of its name. {guide} opens the guide for the page in sight. This tour is in the Help menu too.</source>
            <translation>{palette} で、名前の数文字からコマンドを探せます。{guide} で、表示中のページのガイドが開きます。このツアーは「ヘルプ」メニューからも見られます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>{number} of {count}</source>
            <translation>{number}/{count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/tour.py"></location>
            <source>Tour, {place}. {title}. {text}</source>
            <translation>ツアー、{place}。{title}。{text}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>One a line</source>
            <comment>passwords</comment>
            <translation>1 行に 1 つ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Several…</source>
            <comment>passwords</comment>
            <translation>複数…</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Only one</source>
            <comment>password</comment>
            <translation>1 つだけ</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Unlock</source>
            <translation>ロック解除</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>It goes along with the link and is kept in memory only. Whether it fits shows when Extend opens the document. Leave it empty to take it off again.</source>
            <translation>リンクとともに送信され、メモリにのみ保持されます。正しいかどうかは Extend がドキュメントを開くときにわかります。取り消すには空欄にしてください。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>Not stored</source>
            <comment>a password</comment>
            <translation>保存されません</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>For the {n} selected, not stored</source>
            <comment>files</comment>
            <extracomment>One: For the {n} selected, not stored</extracomment>
            <translation>
                <numerusform>選択した {n} 個に使用、保存されません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>For all {n}, not stored</source>
            <comment>files</comment>
            <extracomment>One: For all {n}, not stored</extracomment>
            <translation>
                <numerusform>{n} 個すべてに使用、保存されません</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>trying…</source>
            <comment>passwords</comment>
            <translation>試行中…</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>{n} wrong passwords</source>
            <extracomment>One: {n} wrong password</extracomment>
            <translation>
                <numerusform>間違ったパスワード {n} 個</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>needed again</source>
            <comment>a password</comment>
            <translation>もう一度必要</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>looks like {type}</source>
            <translation>{type} のようです</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/triage.py"></location>
            <source>As found in the content: {types}</source>
            <translation>内容から判明したもの: {types}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>New files are taken once nobody has written to them for ten seconds; hidden and empty ones are left alone. Nothing is taken twice, also after a restart; a file whose content was taken before is not taken again.</source>
            <translation>新しいファイルは、10 秒間書き込みがなくなると取り込まれます。隠しファイルと空のファイルは対象外です。再起動後も含めて二重に取り込まれることはなく、以前取り込んだものと同じ内容のファイルも取り込まれません。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>The folder that a scanner or another program fills</source>
            <translation>スキャナーやほかのプログラムがファイルを保存するフォルダーです</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Put new files on the list of the new batch</source>
            <translation>新しいファイルを新しいバッチの入力リストに追加</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Submit new files at once, as a batch of their own</source>
            <translation>新しいファイルをすぐに独立したバッチとして送信</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>What is done with new files is listed here.</source>
            <translation>新しいファイルの処理内容がここに表示されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Files are sent, and charged, without another question.</source>
            <translation>ファイルは確認なしで送信され、課金されます。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Also its subfolders, except “done” and “rejected”</source>
            <translation>サブフォルダーも対象にする (「done」と「rejected」を除く)</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Take the files that are in it now, too</source>
            <translation>現在フォルダーにあるファイルも取り込む</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Move finished files to “done”, and refused or failed ones to “rejected” with the reason</source>
            <translation>終了したファイルを「done」に、拒否または失敗したファイルを理由とともに「rejected」に移動</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Watching “{name}”</source>
            <translation>「{name}」を監視中</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” is not sent: {reason}</source>
            <translation>「{name}」は送信されません: {reason}</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” is not taken: same content as “{first}”</source>
            <translation>「{name}」は取り込まれません: 「{first}」と同じ内容です</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” moved to “done”</source>
            <translation>「{name}」を「done」に移動しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” moved to “rejected”</source>
            <translation>「{name}」を「rejected」に移動しました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” cannot be reached; it is tried again every few seconds</source>
            <translation>「{name}」にアクセスできません。数秒ごとに再試行します</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” is there again</source>
            <translation>「{name}」に再びアクセスできるようになりました</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <location filename="extend_desktop/ui/views/composer/choosing.py"></location>
            <source>Choose a folder</source>
            <translation>フォルダーを選択してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>No folder is watched</source>
            <translation>監視中のフォルダーはありません</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>Watching “{name}”: {n} new files may still be written</source>
            <extracomment>One: Watching “{name}”: {n} new file may still be written</extracomment>
            <translation>
                <numerusform>「{name}」を監視中: 新しいファイル {n} 個がまだ書き込み中の可能性があります</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>it cannot be sent</source>
            <translation>送信できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” put on the list of the new batch</source>
            <translation>「{name}」を新しいバッチの入力リストに追加しました</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>{n} files put on the list of the new batch</source>
            <extracomment>One: {n} file put on the list of the new batch</extracomment>
            <translation>
                <numerusform>{n} 個のファイルを新しいバッチの入力リストに追加しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>{n} files submitted as “{batch}”</source>
            <extracomment>One: {n} file submitted as “{batch}”</extracomment>
            <translation>
                <numerusform>{n} 個のファイルを「{batch}」として送信しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” could not be moved</source>
            <translation>「{name}」を移動できませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>This did not work</source>
            <translation>実行できませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>This did not work; it is tried again.</source>
            <translation>実行できませんでした。再試行します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/presentation/watching.py"></location>
            <source>“{name}” could not be moved; it is tried again.</source>
            <translation>「{name}」を移動できませんでした。再試行します。</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/main_window.py"></location>
            <source>Starting the sandbox…</source>
            <translation>サンドボックスを起動中…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/main_window.py"></location>
            <source>Opening…</source>
            <translation>開いています…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/activity.py"></location>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/activity.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>What happened</source>
            <translation>内容</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/activity.py"></location>
            <source>Request</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <location filename="extend_desktop/ui/models/comparison.py"></location>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>Field</source>
            <translation>フィールド</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <source>Differences</source>
            <translation>相違点</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batch_comparison.py"></location>
            <location filename="extend_desktop/ui/models/comparison.py"></location>
            <source>differs: {value}</source>
            <translation>異なります: {value}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Extractor</source>
            <translation>抽出ツール</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Version {version} ({name})</source>
            <translation>バージョン {version} ({name})</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Priority {priority}</source>
            <translation>優先度 {priority}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>finished {when}</source>
            <translation>{when} に終了</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Finished {time}</source>
            <translation>{time} に終了</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/batches.py"></location>
            <source>Started {time}</source>
            <translation>{time} に開始</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>Input</source>
            <translation>入力</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>What will happen</source>
            <translation>処理予定</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/drafts.py"></location>
            <source>Metadata</source>
            <translation>メタデータ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>The document's number in the batch</source>
            <translation>バッチ内のドキュメントの番号</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>Confidence</source>
            <translation>信頼度</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Reviewed</source>
            <translation>レビュー済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Somebody reviewed it at Extend</source>
            <translation>Extend でレビューされました</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Edited</source>
            <translation>編集済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Somebody changed a value at Extend</source>
            <translation>Extend で値が変更されました</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>Checked</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>Your own mark, set in Review</source>
            <translation>「レビュー」で自分が付けたマーク</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>loading</source>
            <translation>読み込み中</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results.py"></location>
            <source>✓ Checked</source>
            <translation>✓ 確認済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results_items.py"></location>
            <source>The row's number</source>
            <translation>行の番号</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results_items.py"></location>
            <source>Sum</source>
            <translation>合計</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/results_items.py"></location>
            <source>Sum: {amount}</source>
            <translation>合計: {amount}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Document</source>
            <translation>ドキュメント</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>To check</source>
            <translation>要確認数</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <location filename="extend_desktop/ui/views/composer/metadata_table.py"></location>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>checked</source>
            <translation>確認済み</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/models/review.py"></location>
            <source>{n} doubtful values</source>
            <extracomment>One: {n} doubtful value</extracomment>
            <translation>
                <numerusform>要確認の値 {n} 個</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <source>Duration</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/models/runs.py"></location>
            <source>Detail</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/arrivals.py"></location>
            <source>Accounts in {file}</source>
            <translation>{file} 内のアカウント</translation>
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
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/arrivals.py"></location>
            <source>Accounts in the file</source>
            <translation>ファイル内のアカウント</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Edit {account}</source>
            <translation>{account} を編集</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <source>This account is production</source>
            <translation>このアカウントは本番用</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <location filename="extend_desktop/ui/views/accounts/palette.py"></location>
            <source>Colour</source>
            <translation>色</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/dialog.py"></location>
            <source>Not said by Extend</source>
            <translation>情報なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>United States</source>
            <translation>米国</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>United States 2</source>
            <translation>米国 2</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Europe</source>
            <translation>ヨーロッパ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Older host</source>
            <translation>旧ホスト</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Name, optional</source>
            <translation>名前 (省略可)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Optional</source>
            <translation>省略可</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Server address</source>
            <translation>サーバーアドレス</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Workspace id, optional</source>
            <translation>ワークスペース ID (省略可)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Another address…</source>
            <translation>別のアドレス…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/form.py"></location>
            <source>Extend, {place}</source>
            <translation>Extend ({place})</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/accounts/steps_list.py"></location>
            <source>Copy the steps of the test</source>
            <translation>テストの手順をコピー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <source>This batch has not ended</source>
            <translation>このバッチは終了していません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <source>Delete anyway</source>
            <translation>このまま削除</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/commands.py"></location>
            <source>Delete from history</source>
            <translation>履歴から削除</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/batches/search.py"></location>
            <source>Find a batch</source>
            <translation>バッチを検索</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Pause all batches</source>
            <translation>すべてのバッチを一時停止</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Resume all paused batches</source>
            <translation>一時停止中のバッチをすべて再開</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Sort and more</source>
            <translation>並べ替えとその他</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <source>Sort by</source>
            <translation>並べ替え</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Pause all</source>
            <translation>すべて一時停止</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Resume all</source>
            <translation>すべて再開</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Adopt a batch run…</source>
            <translation>バッチ実行を引き継ぐ…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/header.py"></location>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Delete from history…</source>
            <translation>履歴から削除…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>Batches</source>
            <translation>バッチ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <source>Batches could not be read</source>
            <translation>バッチを読み取れませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Retry failed</source>
            <translation>失敗した入力を再試行</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Cancel…</source>
            <translation>キャンセル…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Run again…</source>
            <translation>再実行…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Open the documents' folder</source>
            <translation>ドキュメントのフォルダーを開く</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Delete at Extend…</source>
            <translation>Extend で削除…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Newest first</source>
            <translation>新しい順</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Oldest first</source>
            <translation>古い順</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/sorting.py"></location>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>No account</source>
            <translation>アカウントなし</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>Loading batches…</source>
            <translation>バッチを読み込み中…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>No such batch</source>
            <translation>該当するバッチがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <source>Show all</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>No batches yet</source>
            <translation>バッチはまだありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/composer/pane.py"></location>
            <source>New batch</source>
            <translation>新しいバッチ</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/window/page_counts.py"></location>
            <source>{n} running</source>
            <comment>batches</comment>
            <extracomment>One: {n} running</extracomment>
            <translation>
                <numerusform>{n} 件実行中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/window/page_counts.py"></location>
            <source>{n} paused</source>
            <comment>batches</comment>
            <extracomment>One: {n} paused</extracomment>
            <translation>
                <numerusform>{n} 件一時停止中</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>none running</source>
            <comment>batches</comment>
            <translation>実行中なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <location filename="extend_desktop/ui/views/detail/offline.py"></location>
            <location filename="extend_desktop/ui/views/window/status_line.py"></location>
            <source>Try now</source>
            <translation>今すぐ再試行</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>{n} batches from the last session wait to go on</source>
            <extracomment>One: {n} batch from the last session waits to go on</extracomment>
            <translation>
                <numerusform>前回のセッションのバッチ {n} 件が続行を待っています</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/batches/states.py"></location>
            <source>{n} batches wait to go on</source>
            <extracomment>One: {n} batch waits to go on</extracomment>
            <translation>
                <numerusform>バッチ {n} 件が続行を待っています</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Fields</source>
            <translation>フィールド</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Documents that differ</source>
            <translation>相違のあるドキュメント</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Values of the document</source>
            <translation>ドキュメントの値</translation>
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
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Width of the fields</source>
            <translation>フィールドの幅</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/comparison/dialog.py"></location>
            <source>Height of both lists</source>
            <translation>両方のリストの高さ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/choosing.py"></location>
            <source>Choose files</source>
            <translation>ファイルを選択</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/choosing.py"></location>
            <source>Choose a list</source>
            <translation>リストを選択</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Staged inputs</source>
            <translation>準備済みの入力</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Show in folder</source>
            <translation>フォルダーで表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Copy name and place</source>
            <translation>名前と場所をコピー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Remove from list</source>
            <translation>リストから取り除く</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Hold back</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drafts_view.py"></location>
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <source>Drop files or folders here</source>
            <translation>ここにファイルやフォルダーをドロップ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <source>Drop zone</source>
            <translation>ドロップ領域</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Add files…</source>
            <translation>ファイルを追加…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Add folder…</source>
            <translation>フォルダーを追加…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>Paste a list</source>
            <translation>リストを貼り付け</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/drop_zone.py"></location>
            <source>New here? Add the sample documents</source>
            <translation>はじめての方: サンプルのドキュメントを追加</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/first_page.py"></location>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>First page</source>
            <translation>最初のページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>Add files (Ctrl+O)</source>
            <translation>ファイルを追加 (Ctrl+O)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>More ways to add</source>
            <translation>その他の追加方法</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <source>Import a CSV or XLSX list…</source>
            <translation>CSV または XLSX のリストをインポート…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Watch a folder…</source>
            <translation>フォルダーを監視…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/header.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Add the sample documents</source>
            <translation>サンプルのドキュメントを追加</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/link_password.py"></location>
            <source>Password of the linked document</source>
            <translation>リンク先のドキュメントのパスワード</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/link_password.py"></location>
            <source>Send it along</source>
            <translation>一緒に送信</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Import {name}</source>
            <translation>{name} をインポート</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Encoding</source>
            <translation>文字コード</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Separator</source>
            <translation>区切り文字</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>The first row names the columns</source>
            <translation>最初の行を列名にする</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Column with the inputs</source>
            <translation>入力の列</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Add {n} inputs</source>
            <extracomment>One: Add {n} input</extracomment>
            <translation>
                <numerusform>{n} 件の入力を追加</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_import.py"></location>
            <source>Inputs are in</source>
            <translation>入力の列</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_parts.py"></location>
            <source>The first rows of the list</source>
            <translation>リストの最初の数行</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/list_parts.py"></location>
            <source>Columns that go along</source>
            <translation>一緒に送る列</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_dialog.py"></location>
            <source>Remove the selected keys</source>
            <translation>選択したキーを削除</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_dialog.py"></location>
            <source>Apply</source>
            <translation>適用</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_table.py"></location>
            <source>Keys and values</source>
            <translation>キーと値</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/metadata_table.py"></location>
            <source>Key</source>
            <comment>metadata</comment>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>More options</source>
            <translation>オプションをさらに表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Fewer options</source>
            <translation>オプションの表示を減らす</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Options for this batch</source>
            <translation>このバッチのオプション</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Billing tags</source>
            <translation>請求タグ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>none</source>
            <comment>billing tags</comment>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Set all back</source>
            <translation>すべて元に戻す</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/options.py"></location>
            <source>Show as JSON…</source>
            <translation>JSON で表示…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/override_dialog.py"></location>
            <source>Options as JSON</source>
            <translation>JSON 形式のオプション</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/override_dialog.py"></location>
            <source>Override config as JSON</source>
            <translation>JSON 形式の上書き設定</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/override_dialog.py"></location>
            <source>Use these</source>
            <translation>これを使用</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pane.py"></location>
            <source>Show the files at Extend (Ctrl+Shift+F)</source>
            <translation>Extend のファイルを表示 (Ctrl+Shift+F)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Type to search</source>
            <translation>入力して検索</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>This account has no extractors</source>
            <translation>このアカウントには抽出ツールがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Choose an extractor first</source>
            <translation>先に抽出ツールを選択してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>This extractor has no versions</source>
            <translation>この抽出ツールにはバージョンがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Draft</source>
            <comment>a version</comment>
            <translation>下書き</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Latest · draft, nothing is published</source>
            <translation>最新 · 下書き (公開済みのものはありません)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Latest published · {version}</source>
            <translation>最新の公開版 · {version}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Priority slider</source>
            <translation>優先度のスライダー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Priority</source>
            <translation>優先度</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/pickers.py"></location>
            <source>Use Extend's default: send no priority</source>
            <translation>Extend の既定値を使用 (優先度を送信しない)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>Details…</source>
            <translation>詳細…</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>Settle {n} blocked</source>
            <comment>inputs</comment>
            <extracomment>One: Settle {n} blocked</extracomment>
            <translation>
                <numerusform>ブロックされた {n} 件に対処</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <location filename="extend_desktop/ui/views/composer/restored_notice.py"></location>
            <source>Clear</source>
            <translation>クリア</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Submit</source>
            <translation>送信</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>{action} (Ctrl+Return)</source>
            <translation>{action} (Ctrl+Return)</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/plan_foot.py"></location>
            <source>Submit {n} inputs</source>
            <extracomment>One: Submit {n} input</extracomment>
            <translation>
                <numerusform>{n} 件の入力を送信</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <location filename="extend_desktop/ui/widgets/filter_chips.py"></location>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <source>More: {reason}</source>
            <translation>その他: {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Remove all {n}</source>
            <comment>inputs</comment>
            <extracomment>One: Remove all {n}</extracomment>
            <translation>
                <numerusform>{n} 件すべて取り除く</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <source>no folder</source>
            <translation>フォルダーなし</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problem_rows.py"></location>
            <source>no detail</source>
            <translation>詳細なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Remove all</source>
            <translation>すべて取り除く</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Remove all {n} blocked inputs</source>
            <extracomment>One: Remove all {n} blocked inputs</extracomment>
            <translation>
                <numerusform>ブロックされた入力 {n} 件をすべて取り除く</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problems.py"></location>
            <source>Problems</source>
            <translation>問題</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/problems_tree.py"></location>
            <source>… {n} more</source>
            <comment>inputs</comment>
            <extracomment>One: … {n} more</extracomment>
            <translation>
                <numerusform>… ほか {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/problems_tree.py"></location>
            <source>Problems by reason</source>
            <translation>理由別の問題</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/restored_notice.py"></location>
            <source>{n} inputs restored from last time</source>
            <extracomment>One: {n} input restored from last time</extracomment>
            <translation>
                <numerusform>前回の入力 {n} 件を復元しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Left out</source>
            <translation>除外</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>In</source>
            <comment>a place</comment>
            <translation>場所</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <location filename="extend_desktop/ui/views/files/progress.py"></location>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Show left out…</source>
            <translation>除外されたものを表示…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Close this message</source>
            <translation>このメッセージを閉じる</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Stop, keep {n}</source>
            <comment>files</comment>
            <extracomment>One: Stop, keep {n}</extracomment>
            <translation>
                <numerusform>停止して {n} 個を残す</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>What was left out</source>
            <translation>除外されたもの</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Add all to the batch</source>
            <translation>すべてバッチに追加</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Add selected</source>
            <translation>選択したものを追加</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/scan_row.py"></location>
            <source>Add {n} selected</source>
            <comment>files and folders</comment>
            <extracomment>One: Add {n} selected</extracomment>
            <translation>
                <numerusform>選択した {n} 個を追加</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <source>Open the selected input</source>
            <translation>選択した入力を開く</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Show folder</source>
            <translation>フォルダーを表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <source>Selected inputs</source>
            <translation>選択した入力</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/selected_input.py"></location>
            <source>Selected input</source>
            <translation>選択した入力</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/side.py"></location>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/side.py"></location>
            <source>Change the columns per input</source>
            <translation>入力ごとの列を変更</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/side.py"></location>
            <source>Columns per input</source>
            <translation>入力ごとの列</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Ready</source>
            <comment>inputs</comment>
            <translation>準備完了</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <location filename="extend_desktop/ui/views/detail/retry_menu.py"></location>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>By reason</source>
            <translation>理由別</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/staging_view.py"></location>
            <source>Search the list</source>
            <translation>リストを検索</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Connect an account first</source>
            <translation>先にアカウントを接続してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Submitting…</source>
            <translation>送信中…</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Checking {n} inputs…</source>
            <extracomment>One: Checking {n} input…</extracomment>
            <translation>
                <numerusform>{n} 件の入力をチェック中…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Trying passwords on {n} inputs…</source>
            <extracomment>One: Trying passwords on {n} input…</extracomment>
            <translation>
                <numerusform>{n} 件の入力でパスワードを試行中…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>None of these can be sent</source>
            <translation>送信できるものがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/submission.py"></location>
            <source>Add files, folders or links</source>
            <translation>ファイル、フォルダー、リンクを追加してください</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Batch name</source>
            <translation>バッチ名</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/detail/head.py"></location>
            <source>Name of the batch</source>
            <translation>バッチの名前</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Not available</source>
            <translation>利用できません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Loading extractors…</source>
            <translation>抽出ツールを読み込み中…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>The extractors could not be loaded</source>
            <translation>抽出ツールを読み込めませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Could not be loaded</source>
            <translation>読み込めませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <location filename="extend_desktop/ui/views/watching/terms.py"></location>
            <source>Loading versions…</source>
            <translation>バージョンを読み込み中…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>The versions could not be loaded</source>
            <translation>バージョンを読み込めませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/terms.py"></location>
            <source>Batch {moment}</source>
            <translation>バッチ {moment}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>As name and content say</source>
            <translation>名前と内容に従う</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Send as type</source>
            <translation>種類を指定して送信</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Password of the link…</source>
            <translation>リンクのパスワード…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/triage_menu.py"></location>
            <source>Convert to PDF at Extend</source>
            <translation>Extend で PDF に変換</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/composer/undo_steps.py"></location>
            <source>{n} inputs removed from the list</source>
            <extracomment>One: {n} input removed from the list</extracomment>
            <translation>
                <numerusform>{n} 件の入力をリストから取り除きました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/composer/undo_steps.py"></location>
            <location filename="extend_desktop/ui/views/renames/earlier.py"></location>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>More for this batch</source>
            <translation>このバッチのその他の操作</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Resume batch</source>
            <translation>バッチを再開</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/actions.py"></location>
            <source>Pause batch</source>
            <translation>バッチを一時停止</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>Loading history…</source>
            <translation>履歴を読み込み中…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>History could not be read</source>
            <translation>履歴を読み取れませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>Nothing happened yet</source>
            <translation>まだ何も起きていません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Activity</source>
            <translation>アクティビティ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>No such lines</source>
            <translation>該当する行がありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <source>Filter activity</source>
            <translation>アクティビティを絞り込み</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/activity.py"></location>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Copy request id</source>
            <translation>リクエスト ID をコピー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <source>Cancel export</source>
            <translation>エクスポートをキャンセル</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <source>Exporting {done} of {total}</source>
            <translation>エクスポート中: {total} 件中 {done} 件</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/export.py"></location>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>No batch selected</source>
            <translation>バッチが選択されていません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/dialogs/about.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Loading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Runs</source>
            <translation>実行</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Compare with…</source>
            <translation>比較…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Open in dashboard</source>
            <translation>ダッシュボードで開く</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/pane.py"></location>
            <source>Rename the originals…</source>
            <translation>元のファイルの名前を変更…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/reasons.py"></location>
            <source>Runs by reason</source>
            <translation>理由別の実行</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/reasons.py"></location>
            <source>Copy the ids</source>
            <translation>ID をコピー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/reasons.py"></location>
            <source>Retry these {count}</source>
            <translation>この {count} 件を再試行</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <source>Copy with all columns</source>
            <translation>すべての列を含めてコピー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <source>Review this value</source>
            <translation>この値をレビュー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Add to an evaluation set…</source>
            <translation>評価セットに追加…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results.py"></location>
            <source>Results could not be read</source>
            <translation>結果を読み取れませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <source>Columns shown, in their order</source>
            <translation>表示する列とその順序</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_columns.py"></location>
            <source>Move: drag, Alt+Up, Alt+Down</source>
            <translation>移動: ドラッグ、Alt+↑、Alt+↓</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>No such results</source>
            <translation>該当する結果がありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>Loading results…</source>
            <translation>結果を読み込み中…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>No results</source>
            <translation>結果なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_empty.py"></location>
            <source>Results appear here as runs finish</source>
            <translation>実行が終わると結果がここに表示されます</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Sort ascending</source>
            <translation>昇順に並べ替え</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Sort descending</source>
            <translation>降順に並べ替え</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Order of the batch</source>
            <translation>バッチの順序</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Hide “{title}”</source>
            <translation>「{title}」を非表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_header.py"></location>
            <source>Columns…</source>
            <translation>列…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_items.py"></location>
            <source>Close the rows (Esc)</source>
            <translation>行を閉じる (Esc)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_items.py"></location>
            <source>Rows of the array</source>
            <translation>配列の行</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_table.py"></location>
            <source>Files of the results</source>
            <translation>結果のファイル</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Reviewed at Extend</source>
            <translation>Extend でレビュー済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Not reviewed</source>
            <translation>未レビュー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Edited at Extend</source>
            <translation>Extend で編集済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Not edited</source>
            <translation>未編集</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Checked by you</source>
            <translation>自分で確認済み</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Doubtful</source>
            <translation>要確認</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Marks</source>
            <translation>マーク</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Filter results</source>
            <translation>結果を絞り込み</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Doubtful {count}</source>
            <translation>要確認 {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Show the documents of {n} doubtful values</source>
            <extracomment>One: Show the documents of {n} doubtful value</extracomment>
            <translation>
                <numerusform>要確認の値 {n} 個があるドキュメントを表示</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/results_tools.py"></location>
            <source>Show by review and by your marks</source>
            <translation>レビューと自分のマークで絞り込んで表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/retry_menu.py"></location>
            <source>Choose what to send again</source>
            <translation>再送信するものを選択</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Loading runs…</source>
            <translation>実行を読み込み中…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Runs could not be read</source>
            <translation>実行を読み取れませんでした</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>No such inputs</source>
            <translation>該当する入力がありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Filter runs</source>
            <translation>実行を絞り込み</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy ids</source>
            <translation>ID をコピー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy names</source>
            <translation>名前をコピー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/runs.py"></location>
            <source>Open in the Extend dashboard</source>
            <translation>Extend ダッシュボードで開く</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/summary_bar.py"></location>
            <source>Progress: {counts}</source>
            <translation>進行状況: {counts}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Send again…</source>
            <translation>再送信…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Send again now…</source>
            <translation>今すぐ再送信…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Look now</source>
            <translation>今すぐ照会</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Send again</source>
            <translation>再送信</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/detail/unconfirmed.py"></location>
            <source>Do not send</source>
            <translation>送信しない</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/crash_banner.py"></location>
            <source>Save report…</source>
            <translation>レポートを保存…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/crash_banner.py"></location>
            <source>Not now</source>
            <translation>後で</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Level</source>
            <translation>レベル</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Search the log</source>
            <translation>ログを検索</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Follow</source>
            <translation>自動スクロール</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/log_view.py"></location>
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/report_dialog.py"></location>
            <source>Save diagnostics</source>
            <translation>診断情報を保存</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/report_dialog.py"></location>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/diagnostics/report_dialog.py"></location>
            <source>Text (*.txt)</source>
            <translation>テキスト (*.txt)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/about.py"></location>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Adopt a batch run</source>
            <translation>バッチ実行を引き継ぐ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Batch run id</source>
            <translation>バッチ実行 ID</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Optional; the id if empty</source>
            <translation>省略可 (空欄の場合は ID)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Adopt</source>
            <translation>引き継ぐ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <location filename="extend_desktop/ui/views/repeats/opener.py"></location>
            <source>Show it</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/adopt.py"></location>
            <source>Reading…</source>
            <translation>読み取り中…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/cancel.py"></location>
            <source>Cancel the batch</source>
            <translation>バッチをキャンセル</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/cancel.py"></location>
            <source>Keep it going</source>
            <translation>キャンセルしない</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/cancel.py"></location>
            <source>Cancel “{name}”?</source>
            <translation>「{name}」をキャンセルしますか?</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/help.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/help.py"></location>
            <source>Keys and what they do</source>
            <translation>キーとその機能</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key.py"></location>
            <source>Enter a new key</source>
            <translation>新しいキーを入力</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key.py"></location>
            <source>New API key</source>
            <translation>新しい API キー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key.py"></location>
            <source>Test and keep</source>
            <translation>テストして保存</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/key_field.py"></location>
            <source>Show the key</source>
            <translation>キーを表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/passphrase.py"></location>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/passphrase.py"></location>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Show the passphrase</source>
            <translation>パスフレーズを表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Delete at Extend</source>
            <translation>Extend で削除</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/dialogs/retention.py"></location>
            <source>Deleted so far</source>
            <translation>これまでに削除した数</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Add to an evaluation set</source>
            <translation>評価セットに追加</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Evaluation set</source>
            <translation>評価セット</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Name of the new set</source>
            <translation>新しいセットの名前</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>Doubtful invoices</source>
            <translation>要確認の請求書</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/dialog.py"></location>
            <source>New set…</source>
            <translation>新しいセット…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>Documents to add</source>
            <translation>追加するドキュメント</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>Expected output, as JSON</source>
            <translation>期待される出力 (JSON)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>As extracted</source>
            <translation>抽出時の値に戻す</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>{name} (edited)</source>
            <translation>{name} (編集済み)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/evaluation/expected_outputs.py"></location>
            <source>Width of the list of documents</source>
            <translation>ドキュメント一覧の幅</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>By itself when finished</source>
            <translation>終了時に自動で</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>This batch…</source>
            <translation>このバッチ…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Every batch…</source>
            <translation>すべてのバッチ…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Try the automatic export again</source>
            <translation>自動エクスポートを再試行</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>This batch is not written yet</source>
            <translation>このバッチはまだ書き込まれていません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Choose a folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Export finished batches</source>
            <translation>終了したバッチをエクスポート</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Folder for finished batches</source>
            <translation>終了したバッチのフォルダー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>No</source>
            <comment>finished batches are not exported</comment>
            <translation>しない</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/automatic.py"></location>
            <source>Export finished batches to</source>
            <translation>終了したバッチのエクスポート先</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <source>Choose a format or a preset</source>
            <translation>形式またはプリセットを選択</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <source>Copy as table</source>
            <translation>表としてコピー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/button.py"></location>
            <source>By preset</source>
            <translation>プリセットを使用</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>Review score</source>
            <translation>レビュースコア</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <location filename="extend_desktop/ui/views/files/preview.py"></location>
            <location filename="extend_desktop/ui/views/review/page_pane.py"></location>
            <location filename="extend_desktop/ui/views/review/page_view.py"></location>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>Folders, ids, credits, times</source>
            <translation>フォルダー、ID、クレジット、時刻</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>All fields</source>
            <translation>すべてのフィールド</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>None</source>
            <comment>no columns</comment>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/columns_page.py"></location>
            <source>As usual</source>
            <translation>標準</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Choose where…</source>
            <translation>保存場所を選択…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>What to export, and how</source>
            <translation>エクスポートの対象と方法</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>What</source>
            <translation>対象</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Format and shape</source>
            <translation>形式と構成</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/dialog.py"></location>
            <source>Width of the preview</source>
            <translation>プレビューの幅</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Excel, international</source>
            <translation>Excel (国際)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Programs (UTF-8, comma)</source>
            <translation>ほかのプログラム (UTF-8、コンマ)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Read by</source>
            <translation>開くプログラム</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>One row for each</source>
            <translation>1 行の単位</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Write a manifest beside it</source>
            <translation>マニフェストも書き出す</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Then rename the originals…</source>
            <translation>その後、元のファイルの名前を変更…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Then delete at Extend…</source>
            <translation>その後、Extend で削除…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/format_page.py"></location>
            <source>Item of {title}</source>
            <translation>{title} の項目</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Preset</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Save as…</source>
            <translation>名前を付けて保存…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>More about presets</source>
            <translation>プリセットのその他の操作</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Save the changes</source>
            <translation>変更を保存</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Share as a file…</source>
            <translation>ファイルとして共有…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Load from a file…</source>
            <translation>ファイルから読み込み…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Save as a preset</source>
            <translation>プリセットとして保存</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Rename the preset</source>
            <translation>プリセットの名前を変更</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Share the preset</source>
            <translation>プリセットを共有</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Load a preset</source>
            <translation>プリセットを読み込み</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/presets.py"></location>
            <source>Presets (*.json)</source>
            <translation>プリセット (*.json)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/preview.py"></location>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/preview.py"></location>
            <source>Write Excel (XLSX) instead</source>
            <translation>代わりに Excel (XLSX) で書き出す</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>This batch, {documents}</source>
            <translation>このバッチ ({documents})</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Selected rows, {documents}</source>
            <translation>選択した行 ({documents})</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>What the filter shows, {documents}</source>
            <translation>フィルターの表示内容 ({documents})</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>Several batches of this extractor</source>
            <translation>この抽出ツールの複数のバッチ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/exports/scope.py"></location>
            <source>Only what is new</source>
            <translation>新しいものだけ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy name</source>
            <translation>名前をコピー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Copy id</source>
            <translation>ID をコピー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Download…</source>
            <translation>ダウンロード…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Delete…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Properties</source>
            <translation>プロパティ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Download into a folder</source>
            <translation>フォルダーにダウンロード</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/actions.py"></location>
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Previous page</source>
            <translation>前のページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Next page</source>
            <translation>次のページ</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add {n}</source>
            <comment>files</comment>
            <extracomment>One: Add {n}</extracomment>
            <translation>
                <numerusform>{n} 個を追加</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add to the new batch</source>
            <translation>新しいバッチに追加</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/files/footer.py"></location>
            <source>Add {n} to the new batch</source>
            <comment>files</comment>
            <extracomment>One: Add {n} to the new batch</extracomment>
            <translation>
                <numerusform>{n} 個を新しいバッチに追加</numerusform>
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
            <translation>1 ページの行数</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Filter files by name</source>
            <translation>ファイルを名前で絞り込み</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/name_filter.py"></location>
            <source>Order by time of creation</source>
            <translation>作成日時順</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Clear</source>
            <comment>a selection</comment>
            <translation>解除</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Clear the selection on all pages</source>
            <translation>すべてのページの選択を解除</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Files only</source>
            <translation>ファイルのみ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Back on the first page</source>
            <translation>最初のページに戻りました</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Clear selection</source>
            <translation>選択を解除</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Refresh</source>
            <translation>更新</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/pane.py"></location>
            <source>Refresh the list (F5)</source>
            <translation>一覧を更新 (F5)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/preview.py"></location>
            <source>Previous page (PgUp)</source>
            <translation>前のページ (PgUp)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/preview.py"></location>
            <source>Next page (PgDn)</source>
            <translation>次のページ (PgDn)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/progress.py"></location>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Files done so far</source>
            <translation>これまでに完了したファイル</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Loading files…</source>
            <translation>ファイルを読み込み中…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>No files to show</source>
            <translation>表示するファイルがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>No file name contains “{name}”</source>
            <translation>名前に「{name}」を含むファイルはありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Clear filter</source>
            <translation>フィルターを解除</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>This page is empty</source>
            <translation>このページは空です</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>No files at Extend yet</source>
            <translation>Extend にはまだファイルがありません</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Choose files…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/states.py"></location>
            <source>Order of all files</source>
            <translation>すべてのファイルの順序</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/files/table.py"></location>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/guide/guide_text.py"></location>
            <source>The page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/guide/pages.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>What is new</source>
            <translation>新機能</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/guide/window.py"></location>
            <source>Pages of the guide</source>
            <translation>ガイドのページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/live_table.py"></location>
            <source>Copy rows</source>
            <translation>行をコピー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/pane_part.py"></location>
            <source>This batch is being cancelled</source>
            <translation>このバッチはキャンセル中です</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Now</source>
            <comment>the name that a file has</comment>
            <translation>現在の名前</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Then</source>
            <comment>the name that a file gets</comment>
            <translation>変更後の名前</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Why not</source>
            <comment>why a file is not renamed</comment>
            <translation>変更しない理由</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Names</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <source>Reading the results…</source>
            <translation>結果を読み取り中…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/dialog.py"></location>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Copy to</source>
            <translation>コピー先</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/earlier.py"></location>
            <source>Undo the last renaming</source>
            <translation>前回の名前の変更を元に戻す</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Pattern of the names</source>
            <translation>名前のパターン</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Insert a field…</source>
            <translation>フィールドを挿入…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>Rename them where they are</source>
            <translation>元の場所で名前を変更</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/renames/pattern.py"></location>
            <source>All documents</source>
            <translation>すべてのドキュメント</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>All of the batch, {documents}</source>
            <translation>バッチ全体 ({documents})</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Name of the new batch</source>
            <translation>新しいバッチの名前</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Looking for the documents…</source>
            <translation>ドキュメントを探しています…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/dialog.py"></location>
            <source>Choose a version</source>
            <translation>バージョンを選択</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/missing.py"></location>
            <source>Documents that cannot be had</source>
            <translation>入手できないドキュメント</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/repeats/opener.py"></location>
            <source>Compare the results</source>
            <translation>結果を比較</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/breadcrumb.py"></location>
            <source>Where this array stands</source>
            <translation>この配列の位置</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/breadcrumb.py"></location>
            <source>Back to {step} (Alt+Up)</source>
            <translation>{step} に戻る (Alt+↑)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/compare_view.py"></location>
            <source>Only differences</source>
            <translation>相違のみ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/compare_view.py"></location>
            <source>End the comparison (Esc)</source>
            <translation>比較を終了 (Esc)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/compare_view.py"></location>
            <source>Comparison</source>
            <translation>比較</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Unchecked</source>
            <translation>確認待ち</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Find documents (Ctrl+F)</source>
            <translation>ドキュメントを検索 (Ctrl+F)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Find a document</source>
            <translation>ドキュメントを検索</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>All {count}</source>
            <translation>すべて {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <source>Unchecked {count}</source>
            <translation>確認待ち {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_filter.py"></location>
            <location filename="extend_desktop/ui/widgets/filter_chips.py"></location>
            <source>Show {what}</source>
            <translation>{what}を表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Write a note</source>
            <translation>メモを書く</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Take the check mark off</source>
            <translation>確認済みを解除</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <source>Find the file…</source>
            <translation>ファイルを探す…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/document_menu.py"></location>
            <source>Find the file</source>
            <translation>ファイルを探す</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Documents</source>
            <translation>ドキュメント</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/documents_pane.py"></location>
            <source>Documents checked</source>
            <translation>確認済みのドキュメント</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Checked, next  C</source>
            <translation>確認済みにして次へ  C</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Previous doubtful value</source>
            <translation>前の要確認の値</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Previous doubtful value of the batch (P)</source>
            <translation>バッチの前の要確認の値 (P)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Next doubtful value</source>
            <translation>次の要確認の値</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Next doubtful value of the batch (N)</source>
            <translation>バッチの次の要確認の値 (N)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_foot.py"></location>
            <source>Checked, next</source>
            <translation>確認済みにして次へ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>More for this document</source>
            <translation>このドキュメントのその他の操作</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/fields_pane.py"></location>
            <source>Show only doubtful {count}</source>
            <translation>要確認のみ表示 {count}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/note_field.py"></location>
            <source>Note on this document</source>
            <translation>このドキュメントのメモ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page.py"></location>
            <source>Go to Monitor</source>
            <translation>「モニター」に移動</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_controls.py"></location>
            <source>Show where values stand (H)</source>
            <translation>値の位置を表示 (H)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_controls.py"></location>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <source>Open in its own program</source>
            <translation>対応するプログラムで開く</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <location filename="extend_desktop/ui/views/window/hold_banner.py"></location>
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/page_message.py"></location>
            <source>Download from Extend</source>
            <translation>Extend からダウンロード</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Search in the text</source>
            <translation>テキスト内を検索</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Previous hit (Shift+F3)</source>
            <translation>前の検索結果 (Shift+F3)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Next hit (F3)</source>
            <translation>次の検索結果 (F3)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/search_bar.py"></location>
            <source>Close the search (Esc)</source>
            <translation>検索を閉じる (Esc)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Close the list of documents</source>
            <translation>ドキュメント一覧を閉じる</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Show the page of the document</source>
            <translation>ドキュメントのページを表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/side_panes.py"></location>
            <source>Show the values of the document</source>
            <translation>ドキュメントの値を表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Fit width</source>
            <translation>幅に合わせる</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Fit page</source>
            <translation>ページに合わせる</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Smaller (-)</source>
            <translation>縮小 (-)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Larger (+)</source>
            <translation>拡大 (+)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/review/zoom_control.py"></location>
            <source>Turn clockwise</source>
            <translation>時計回りに回転</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/account_files.py"></location>
            <source>Export accounts</source>
            <translation>アカウントをエクスポート</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/account_files.py"></location>
            <source>Accounts (*.json)</source>
            <translation>アカウント (*.json)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/account_files.py"></location>
            <source>Import accounts</source>
            <translation>アカウントをインポート</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Accounts</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Add account…</source>
            <translation>アカウントを追加…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Forget…</source>
            <translation>登録を削除…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Forget {account} and its key</source>
            <translation>{account} の登録とキーを削除</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Reset…</source>
            <translation>リセット…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Reset the practice account</source>
            <translation>練習用アカウントをリセット</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <source>Forget the account</source>
            <translation>アカウントの登録を削除</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/accounts.py"></location>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Forget</source>
            <translation>登録を削除</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Which batches</source>
            <translation>対象のバッチ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Archive old batches…</source>
            <translation>古いバッチをアーカイブ…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Read an archive…</source>
            <translation>アーカイブを読み取る…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Archive old batches</source>
            <translation>古いバッチをアーカイブ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Read an archive</source>
            <translation>アーカイブを読み取る</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/archive_part.py"></location>
            <source>Archive of batches (*.edarchive)</source>
            <translation>バッチのアーカイブ (*.edarchive)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/connection_steps.py"></location>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Test the connection</source>
            <translation>接続をテスト</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/diagnostics.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Diagnostics</source>
            <translation>診断</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/diagnostics.py"></location>
            <source>Save diagnostics…</source>
            <translation>診断情報を保存…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/diagnostics.py"></location>
            <source>log level follow copy folder</source>
            <translation>ログ レベル 追従 自動スクロール コピー フォルダー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/dialog.py"></location>
            <source>Pages of the settings</source>
            <translation>設定のページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Export and reset</source>
            <translation>エクスポートとリセット</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <source>Export settings</source>
            <translation>設定をエクスポート</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <source>Settings (*.json)</source>
            <translation>設定 (*.json)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/exchange.py"></location>
            <source>Import settings</source>
            <translation>設定をインポート</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>theme dark light contrast</source>
            <translation>テーマ ダーク ライト コントラスト</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>budget limit cost</source>
            <translation>予算 上限 費用</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>notification tell message</source>
            <translation>通知 お知らせ メッセージ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>sleep standby suspend power</source>
            <translation>スリープ スタンバイ サスペンド 電源</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/general.py"></location>
            <source>hide close icon background</source>
            <translation>隠す 閉じる アイコン バックグラウンド</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Journal</source>
            <translation>ジャーナル</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Check the journal</source>
            <translation>ジャーナルを検査</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Compact the journal</source>
            <translation>ジャーナルを最適化</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Kept in</source>
            <translation>保存場所</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>On the disk</source>
            <translation>ディスク使用量</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Holds</source>
            <translation>内容</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Check</source>
            <translation>検査</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/journal.py"></location>
            <source>Compact</source>
            <translation>最適化</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/key_store.py"></location>
            <location filename="extend_desktop/ui/views/settings/pages.py"></location>
            <source>Key store</source>
            <translation>キーストア</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/key_store.py"></location>
            <source>Test</source>
            <comment>try the key store</comment>
            <translation>テスト</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/key_store.py"></location>
            <source>Continue</source>
            <translation>続行</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Key</source>
            <comment>of the keyboard</comment>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Commands and their keys</source>
            <translation>コマンドとそのキー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>No key</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/keyboard.py"></location>
            <source>Reset all keys</source>
            <translation>すべてのキーをリセット</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Proxy user</source>
            <translation>プロキシのユーザー名</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Proxy password</source>
            <translation>プロキシのパスワード</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Unchanged</source>
            <translation>変更なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Forget the stored password</source>
            <translation>保存済みのパスワードを削除</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Certificate file</source>
            <translation>証明書ファイル</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>None</source>
            <comment>no file</comment>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy environment HTTPS_PROXY direct</source>
            <translation>プロキシ 環境変数 HTTPS_PROXY 直接</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>In use now</source>
            <translation>現在使用中</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy desktop GNOME KDE</source>
            <translation>プロキシ デスクトップ GNOME KDE</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy host port</source>
            <translation>プロキシ ホスト ポート</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>User</source>
            <translation>ユーザー名</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy user</source>
            <translation>プロキシ ユーザー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>proxy forget delete</source>
            <translation>プロキシ 登録 削除 消去</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>No proxy for</source>
            <comment>hosts</comment>
            <translation>プロキシを使わない先</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>NO_PROXY exceptions</source>
            <translation>NO_PROXY 例外</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>CA PEM trust TLS authority</source>
            <translation>CA PEM 信頼 TLS 認証局</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>Certificates</source>
            <translation>証明書</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/network.py"></location>
            <source>save</source>
            <comment>a word to search by</comment>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Passphrase again</source>
            <translation>パスフレーズの再入力</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/new_passphrase.py"></location>
            <source>Again</source>
            <comment>the passphrase</comment>
            <translation>再入力</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>confidence limit</source>
            <translation>信頼度 しきい値</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>Export finished</source>
            <translation>終了時にエクスポート</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/settings/results.py"></location>
            <source>automatic folder preset</source>
            <translation>自動 フォルダー プリセット</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Watch a folder</source>
            <translation>フォルダーを監視</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Watch a folder for new files</source>
            <translation>フォルダーの新しいファイルを監視</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/dialog.py"></location>
            <source>Choose a folder to watch</source>
            <translation>監視するフォルダーを選択</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/line.py"></location>
            <source>Show…</source>
            <translation>表示…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/watching/line.py"></location>
            <source>Show the watched folder</source>
            <translation>監視フォルダーを表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/account_display.py"></location>
            <source>{account} — Extend Desktop</source>
            <translation>{account} — Extend Desktop</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/account_display.py"></location>
            <source>Do not mark</source>
            <translation>指定しない</translation>
        </message>
        <message numerus="yes">
            <location filename="extend_desktop/ui/views/window/center.py"></location>
            <source>{n} more messages</source>
            <extracomment>One: {n} more message</extracomment>
            <translation>
                <numerusform>ほか {n} 件のメッセージ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/center.py"></location>
            <source>Fewer messages</source>
            <translation>メッセージを減らす</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Settings…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Undo removal</source>
            <translation>リストからの削除を元に戻す</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Paste list of inputs</source>
            <translation>入力のリストを貼り付け</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Next pane</source>
            <translation>次のペイン</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Previous pane</source>
            <translation>前のペイン</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Columns of the table…</source>
            <translation>表の列…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Reset the layout</source>
            <translation>レイアウトをリセット</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Clear the list</source>
            <translation>リストをクリア</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Pause or resume</source>
            <translation>一時停止または再開</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Cancel the batch…</source>
            <translation>バッチをキャンセル…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>When done…</source>
            <translation>完了時…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/commands.py"></location>
            <source>Log and diagnostics…</source>
            <translation>ログと診断…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/damage_banner.py"></location>
            <source>Understood</source>
            <translation>了解</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/damage_banner.py"></location>
            <source>Show the kept file</source>
            <translation>残してあるファイルを表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/drops.py"></location>
            <source>Esc: leave everything as it is</source>
            <translation>Esc: すべてそのままにする</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Try the sandbox</source>
            <translation>サンドボックスを試す</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Start the sandbox</source>
            <translation>サンドボックスを起動</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Connect your account</source>
            <translation>アカウントを接続</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/first_run.py"></location>
            <source>Connect</source>
            <translation>接続</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>No account open</source>
            <translation>開いているアカウントなし</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Sandbox</source>
            <comment>an account</comment>
            <translation>サンドボックス</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Edit “{account}”…</source>
            <translation>「{account}」を編集…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/header_bar.py"></location>
            <source>Manage accounts…</source>
            <translation>アカウントを管理…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/hold_banner.py"></location>
            <source>Enter a new key…</source>
            <translation>新しいキーを入力…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/live_button.py"></location>
            <source>Open it in Monitor</source>
            <translation>「モニター」で開く</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>Find a command…</source>
            <translation>コマンドを検索…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;Batch</source>
            <translation>バッチ(&amp;B)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/menus.py"></location>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/monitor_sides.py"></location>
            <source>Show the list of batches</source>
            <translation>バッチの一覧を表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/monitor_sides.py"></location>
            <source>Close the list of batches</source>
            <translation>バッチの一覧を閉じる</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>The sandbox is running</source>
            <translation>サンドボックスが動作しています</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Your account is connected</source>
            <translation>アカウントが接続されました</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Key store…</source>
            <translation>キーストア…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/notices.py"></location>
            <source>Start it again</source>
            <translation>もう一度起動</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/opener.py"></location>
            <source>Enter the key…</source>
            <translation>キーを入力…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/page_switch.py"></location>
            <source>Work pages</source>
            <translation>作業ページ</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/palette.py"></location>
            <source>Where</source>
            <translation>分類</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/palette.py"></location>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/palette.py"></location>
            <source>Commands found</source>
            <translation>見つかったコマンド</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/place_banner.py"></location>
            <source>Journal settings…</source>
            <translation>ジャーナルの設定…</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/status_line.py"></location>
            <source>No uploads</source>
            <translation>アップロードなし</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/status_line.py"></location>
            <source>Not connected</source>
            <translation>未接続</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Compose</source>
            <translation>作成</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Monitor</source>
            <translation>モニター</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Review</source>
            <translation>レビュー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Overview</source>
            <translation>全体表示</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/views/window/work_page.py"></location>
            <source>Boundary between panes</source>
            <translation>ペインの境界</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/banner.py"></location>
            <source>Read more</source>
            <translation>詳しく見る</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/busy.py"></location>
            <source>Idle</source>
            <translation>待機中</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/busy.py"></location>
            <source>Loading</source>
            <translation>読み込み中</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/file_dialogs.py"></location>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/filter_chips.py"></location>
            <source>All</source>
            <comment>inputs</comment>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/icon_label.py"></location>
            <source>Picture</source>
            <comment>an icon beside its words</comment>
            <translation>アイコン</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/search_field.py"></location>
            <source>Clear the filter</source>
            <translation>フィルターを解除</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/table_columns.py"></location>
            <source>Move left: {title}</source>
            <translation>左に移動: {title}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/table_columns.py"></location>
            <source>Move right: {title}</source>
            <translation>右に移動: {title}</translation>
        </message>
        <message>
            <location filename="extend_desktop/ui/widgets/table_columns.py"></location>
            <source>Reset the columns</source>
            <translation>列をリセット</translation>
        </message>
    </context>
</TS>
