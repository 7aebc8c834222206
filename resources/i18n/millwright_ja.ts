<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActionSet</name>
    <message>
        <source>&amp;Reload List</source>
        <translation>一覧を再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Read the list of computers again</source>
        <translation>コンピューターの一覧をもう一度読み込みます</translation>
    </message>
    <message>
        <source>Ne&amp;w Computer…</source>
        <translation>新しいコンピューター(&amp;W)…</translation>
    </message>
    <message>
        <source>Create one computer or several</source>
        <translation>コンピューターを 1 台または複数台作成します</translation>
    </message>
    <message>
        <source>Create A&amp;gain with the Same Settings…</source>
        <translation>同じ設定でもう一度作成(&amp;G)…</translation>
    </message>
    <message>
        <source>Create a computer like the selected one</source>
        <translation>選択したコンピューターと同じ設定のコンピューターを作成します</translation>
    </message>
    <message>
        <source>Refresh &amp;Credentials</source>
        <translation>認証情報を更新(&amp;C)</translation>
    </message>
    <message>
        <source>Configure git credentials again on the selected computers</source>
        <translation>選択したコンピューターで Git 認証情報を設定し直します</translation>
    </message>
    <message>
        <source>Retry &amp;Install…</source>
        <translation>インストールを再試行(&amp;I)…</translation>
    </message>
    <message>
        <source>Run the step that installs dependencies again</source>
        <translation>依存関係をインストールするステップをもう一度実行します</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the selected computers for good</source>
        <translation>選択したコンピューターを完全に削除します</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message>
        <source>Wake the selected computers if they are paused</source>
        <translation>選択したコンピューターが一時停止中なら起動します</translation>
    </message>
    <message>
        <source>Pro&amp;tect from Deletion</source>
        <translation>削除から保護(&amp;T)</translation>
    </message>
    <message>
        <source>Do not let the selected computers be deleted from this machine</source>
        <translation>選択したコンピューターをこのマシンから削除できないようにします</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>名前を変更(&amp;M)…</translation>
    </message>
    <message>
        <source>Type another name for the selected computer</source>
        <translation>選択したコンピューターに別の名前を付けます</translation>
    </message>
    <message>
        <source>C&amp;hange Remote User…</source>
        <translation>リモートユーザーを変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Change which user the selected computer is worked on as</source>
        <translation>選択したコンピューターで作業するユーザーを変更します</translation>
    </message>
    <message>
        <source>&amp;Open Computer…</source>
        <translation>コンピューターを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Find a computer by its name or ID</source>
        <translation>名前または ID でコンピューターを探します</translation>
    </message>
    <message>
        <source>&amp;Stop Remaining</source>
        <translation>残りを中止(&amp;S)</translation>
    </message>
    <message>
        <source>Do not send what is still waiting</source>
        <translation>まだ待機しているものを送信しません</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピーします</translation>
    </message>
    <message>
        <source>Copy Nam&amp;e</source>
        <translation>名前をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy the names of the selected computers</source>
        <translation>選択したコンピューターの名前をコピーします</translation>
    </message>
    <message>
        <source>Cop&amp;y ID</source>
        <translation>ID をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the IDs of the selected computers</source>
        <translation>選択したコンピューターの ID をコピーします</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy the selected computers as the server described them</source>
        <translation>選択したコンピューターをサーバーが返したとおりにコピーします</translation>
    </message>
    <message>
        <source>&amp;Notify When Done</source>
        <translation>完了時に通知(&amp;N)</translation>
    </message>
    <message>
        <source>Say so when the selected computers are ready, have failed or seem stuck</source>
        <translation>選択したコンピューターが準備完了、失敗、または停滞したときに知らせます</translation>
    </message>
    <message>
        <source>Copy &amp;with Column Titles</source>
        <translation>列の見出しとともにコピー(&amp;W)</translation>
    </message>
    <message>
        <source>Copy the selected rows below the titles of their columns</source>
        <translation>選択した行を列の見出しの下に並べてコピーします</translation>
    </message>
    <message>
        <source>&amp;SSH Session</source>
        <translation>SSH セッション(&amp;S)</translation>
    </message>
    <message>
        <source>Copy a command that opens a session on each computer</source>
        <translation>コンピューターごとにセッションを開くコマンドをコピーします</translation>
    </message>
    <message>
        <source>&amp;Port Forwarding</source>
        <translation>ポート転送(&amp;P)</translation>
    </message>
    <message>
        <source>Copy a command for each computer that leads a port of this machine to it</source>
        <translation>このマシンのポートをコンピューターへ転送するコマンドを、コンピューターごとにコピーします</translation>
    </message>
</context>
<context>
    <name>ActivityDesk</name>
    <message>
        <source>Acti&amp;vity</source>
        <translation>アクティビティ(&amp;V)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
</context>
<context>
    <name>ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV をエクスポート…</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>消去…</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1.</source>
        <translation>
            <numerusform>%Ln 行を %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity could not be saved: %1</source>
        <translation>アクティビティを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Actions from this console on this machine. It is not the server&apos;s audit log.</source>
        <translation>このマシンのこのコンソールからの操作です。サーバーの監査ログではありません。</translation>
    </message>
    <message>
        <source>Close activity</source>
        <translation>アクティビティを閉じる</translation>
    </message>
    <message>
        <source>Filter by action, computer, result or connection</source>
        <translation>操作、コンピューター、結果、接続で絞り込み</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>アクティビティを絞り込み</translation>
    </message>
    <message>
        <source>Show All Activity</source>
        <translation>すべてのアクティビティを表示</translation>
    </message>
    <message>
        <source>Clear Activity…</source>
        <translation>アクティビティを消去…</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>Export Activity</source>
        <translation>アクティビティをエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>activity.csv</source>
        <translation>activity.csv</translation>
    </message>
    <message>
        <source>Clear Activity</source>
        <translation>アクティビティを消去</translation>
    </message>
    <message>
        <source>Remove everything that this console has recorded on this machine?</source>
        <translation>このコンソールがこのマシンに記録したものをすべて削除しますか?</translation>
    </message>
    <message>
        <source>All actions and status changes go, of every connection and also those that a filter hides. Computers are not affected.
This cannot be undone.</source>
        <translation>すべての接続の、フィルターで隠れているものも含むすべての操作と状態の変化が消えます。コンピューターには影響しません。
この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>The activity has been cleared.</source>
        <translation>アクティビティを消去しました。</translation>
    </message>
    <message>
        <source>The activity could not be cleared: %1</source>
        <translation>アクティビティを消去できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Computer ID</source>
        <translation>コンピューター ID</translation>
    </message>
    <message>
        <source>Duration (ms)</source>
        <translation>所要時間 (ms)</translation>
    </message>
</context>
<context>
    <name>ActivityTab</name>
    <message>
        <source>Activity of this computer</source>
        <translation>このコンピューターのアクティビティ</translation>
    </message>
    <message>
        <source>This console on this machine has not acted on this computer, and has not seen it change.</source>
        <translation>このマシンのこのコンソールは、このコンピューターを操作しておらず、その変化も見ていません。</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>The activity could not be read</source>
        <translation>アクティビティを読み込めませんでした</translation>
    </message>
    <message>
        <source>No activity matches “%1”.</source>
        <translation>「%1」に一致するアクティビティはありません。</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>デスクトップに合わせる(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>L&amp;arger Text</source>
        <translation>文字を拡大(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>文字を縮小(&amp;S)</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>標準サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>Reduce &amp;Motion</source>
        <translation>動きを減らす(&amp;M)</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>ダーク(&amp;R)</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>BulkDeleteDialog</name>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>接続:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Some names exist more than once. Check the IDs before you delete.</source>
        <translation>同じ名前のものがあります。削除する前に ID を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Computer(s)</source>
        <translation>
            <numerusform>%n 台のコンピューターを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permanently delete %n computer(s)?</source>
        <translation>
            <numerusform>%n 台のコンピューターを完全に削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The text matches. %1 is available.</source>
        <translation>入力が一致しました。「%1」を実行できます。</translation>
    </message>
    <message>
        <source>%1 has already been deleted.</source>
        <translation>%1 はすでに削除されています。</translation>
    </message>
    <message>
        <source>A name has just changed: %1</source>
        <translation>名前が変わりました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) of this kind.</source>
        <translation>
            <numerusform>同様の変化がほかに %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No computer is left to delete.</source>
        <translation>削除するコンピューターは残っていません。</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>Provider resources of the %n managed computer(s) are torn down; files kept only there are lost.</source>
        <translation>
            <numerusform>マネージドコンピューター %n 台のプロバイダーのリソースが破棄され、そこにだけあるファイルは失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n own machine(s) themselves are not changed; to use them again they must be registered again.</source>
        <translation>
            <numerusform>自前のマシン %n 台そのものは変更されません。再び使うには登録し直す必要があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provider resources of the %n computer(s) of unknown type are torn down if they are managed.</source>
        <translation>
            <numerusform>種類が不明なコンピューター %n 台がマネージドの場合、プロバイダーのリソースが破棄されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>稼働中 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error</source>
        <translation>
            <numerusform>エラー %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisioning</source>
        <translation>
            <numerusform>プロビジョニング中 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>不明 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n managed</source>
        <translation>
            <numerusform>マネージド %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own machine(s)</source>
        <translation>
            <numerusform>自前のマシン %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown type</source>
        <translation>
            <numerusform>種類不明 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Each computer is marked as deleted, its API key is revoked and its sessions are archived.</source>
        <translation>各コンピューターは削除済みとされ、API キーは失効し、セッションはアーカイブされます。</translation>
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
            <numerusform>%n 台を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refreshed</source>
        <translation>
            <numerusform>%n 台を更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started again</source>
        <translation>
            <numerusform>%n 台で再実行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resumed</source>
        <translation>
            <numerusform>%n 台を再開</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 台を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n 台を作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n Computer(s)</source>
        <translation>
            <numerusform>%n 台のコンピューターを削除中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshing Credentials on %n Computer(s)</source>
        <translation>
            <numerusform>%n 台のコンピューターで認証情報を更新中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrying Install on %n Computer(s)</source>
        <translation>
            <numerusform>%n 台のコンピューターでインストールを再試行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resuming %n Computer(s)</source>
        <translation>
            <numerusform>%n 台のコンピューターを再開中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n Computer(s)</source>
        <translation>
            <numerusform>%n 台のコンピューターを変更中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating %n Computer(s)</source>
        <translation>
            <numerusform>%n 台のコンピューターを作成中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 台中 %1 台完了</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 台失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n 台処理中</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown outcome</source>
        <translation>
            <numerusform>%n 台は結果不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n 台は未着手</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already gone</source>
        <translation>
            <numerusform>%n 台はすでになし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already running</source>
        <translation>
            <numerusform>%n 台はすでに実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n not started. Requests already sent cannot be recalled.</source>
        <translation>
            <numerusform>%n 台は未着手です。送信済みの要求は取り消せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>理由別の失敗</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Stop Remaining</source>
        <translation>残りを中止</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>失敗したものを再試行</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ChangeActions</name>
    <message>
        <source>Renaming on %1.</source>
        <translation>%1 の名前を変更しています。</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, needs attention</source>
        <translation>%1、要対応</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear text</source>
        <translation>入力を消去</translation>
    </message>
</context>
<context>
    <name>ColumnMenus</name>
    <message>
        <source>Server &amp;Order</source>
        <translation>サーバーの順(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>昇順(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降順(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>昇順に並べ替え(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>降順に並べ替え(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hide This Column</source>
        <translation>この列を隠す(&amp;H)</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>Computer ID</source>
        <translation>コンピューター ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Hostname</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Host ID</source>
        <translation>ホスト ID</translation>
    </message>
    <message>
        <source>Remote user</source>
        <translation>リモートユーザー</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>所有者の種別</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>所有者 ID</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>Relay client URL</source>
        <translation>リレークライアント URL</translation>
    </message>
    <message>
        <source>Relay agent URL</source>
        <translation>リレーエージェント URL</translation>
    </message>
</context>
<context>
    <name>ComputerPanel</name>
    <message>
        <source>Select a computer to see its provisioning steps.</source>
        <translation>コンピューターを選択すると、プロビジョニングのステップが表示されます。</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Computer details</source>
        <translation>コンピューターの詳細</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A name has just changed: %1</source>
        <translation>名前が変わりました: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>None of these computers is left to act on.</source>
        <translation>対象となるコンピューターは残っていません。</translation>
    </message>
    <message>
        <source>%1 has already been deleted.</source>
        <translation>%1 はすでに削除されています。</translation>
    </message>
    <message>
        <source>Refresh Credentials</source>
        <translation>認証情報を更新</translation>
    </message>
    <message>
        <source>Refresh git credentials on “%1”?</source>
        <translation>「%1」で Git 認証情報を更新しますか?</translation>
    </message>
    <message>
        <source>Reconfigures credentials and environment for all connected SCM integrations on it.</source>
        <translation>接続されているすべての SCM 連携について、認証情報と環境を設定し直します。</translation>
    </message>
    <message>
        <source>Don&apos;t ask again for one computer</source>
        <translation>1 台の場合は今後確認しない</translation>
    </message>
    <message numerus="yes">
        <source>Refresh git credentials on %n computer(s)?</source>
        <translation>
            <numerusform>%n 台のコンピューターで Git 認証情報を更新しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconfigures git credentials for all connected SCM integrations on each computer. Running sessions are not stopped.</source>
        <translation>各コンピューターで、接続されているすべての SCM 連携の Git 認証情報を設定し直します。実行中のセッションは停止しません。</translation>
    </message>
    <message numerus="yes">
        <source>Refresh %n Computer(s)</source>
        <translation>
            <numerusform>%n 台のコンピューターを更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Last attempt failed at %1: %2</source>
        <translation>前回は %1 に失敗しました: %2</translation>
    </message>
    <message>
        <source>Last attempt failed at %1.</source>
        <translation>前回は %1 に失敗しました。</translation>
    </message>
    <message>
        <source>Last attempt failed.</source>
        <translation>前回は失敗しました。</translation>
    </message>
    <message>
        <source>Last attempt failed: %1</source>
        <translation>前回は失敗しました: %1</translation>
    </message>
    <message>
        <source>Run “Install dependencies” again on “%1”?</source>
        <translation>「%1」で「Install dependencies」をもう一度実行しますか?</translation>
    </message>
    <message>
        <source>“Install dependencies” already succeeded. Run it again on “%1”?</source>
        <translation>「Install dependencies」はすでに成功しています。「%1」でもう一度実行しますか?</translation>
    </message>
    <message>
        <source>“Install dependencies” already succeeded at %1. Run it again on “%2”?</source>
        <translation>「Install dependencies」は %1 に成功しています。「%2」でもう一度実行しますか?</translation>
    </message>
    <message>
        <source>Retry Install</source>
        <translation>インストールを再試行</translation>
    </message>
    <message>
        <source>Starts a new install session. The step is reset to Running. Nothing is deleted.</source>
        <translation>新しいインストールセッションを開始します。ステップは「実行中」に戻ります。何も削除されません。</translation>
    </message>
    <message>
        <source>The server did not report this step. It decides whether it can run.</source>
        <translation>サーバーはこのステップを報告していません。実行できるかどうかはサーバーが判断します。</translation>
    </message>
    <message>
        <source>Don&apos;t ask again for failed steps</source>
        <translation>失敗したステップについては今後確認しない</translation>
    </message>
    <message numerus="yes">
        <source>Run “Install dependencies” again on %n computer(s)?</source>
        <translation>
            <numerusform>%n 台のコンピューターで「Install dependencies」をもう一度実行しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts a new install session on each computer. The step is reset to Running. Nothing is deleted.</source>
        <translation>各コンピューターで新しいインストールセッションを開始します。ステップは「実行中」に戻ります。何も削除されません。</translation>
    </message>
    <message numerus="yes">
        <source>Retry on %n Computer(s)</source>
        <translation>
            <numerusform>%n 台のコンピューターで再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>「%1」を再開しますか?</translation>
    </message>
    <message>
        <source>Wakes the computer if it is paused. One that runs is left as it is.</source>
        <translation>一時停止中のコンピューターを起動します。稼働中のものはそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n computer(s)?</source>
        <translation>
            <numerusform>%n 台のコンピューターを再開しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wakes each computer that is paused. Those that run are left as they are.</source>
        <translation>一時停止中の各コンピューターを起動します。稼働中のものはそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n Computer(s)</source>
        <translation>
            <numerusform>%n 台のコンピューターを再開</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will be refreshed.</source>
        <translation>%2 台中 %1 台を更新します。</translation>
    </message>
    <message>
        <source>%1 of %2 will be retried.</source>
        <translation>%2 台中 %1 台で再試行します。</translation>
    </message>
    <message>
        <source>%1 of %2 will be resumed.</source>
        <translation>%2 台中 %1 台を再開します。</translation>
    </message>
</context>
<context>
    <name>ConfirmationField</name>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>確認のため %1 と入力してください:</translation>
    </message>
    <message>
        <source>Does not match yet</source>
        <translation>まだ一致していません</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Add Connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>Update API Key</source>
        <translation>API キーを更新</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Update Key</source>
        <translation>キーを更新</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>The CA file does not exist.</source>
        <translation>CA ファイルがありません。</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>CA ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The CA file is too large.</source>
        <translation>CA ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>The CA file has no certificate in PEM format.</source>
        <translation>CA ファイルに PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>&amp;Read-only: no changes from this console</source>
        <translation>読み取り専用: このコンソールからは変更しない(&amp;R)</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>サーバー(&amp;S):</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>API キー(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>色(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>詳細設定(&amp;A)</translation>
    </message>
    <message>
        <source>The server has changed. Enter its API key: one is never sent to another server.</source>
        <translation>サーバーが変わりました。そのサーバーの API キーを入力してください。キーが別のサーバーに送られることはありません。</translation>
    </message>
    <message>
        <source>Another connection is called “%1”. Choose another name.</source>
        <translation>「%1」という名前の接続がすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続しています…</translation>
    </message>
</context>
<context>
    <name>ConnectionGuide</name>
    <message>
        <source>Looking for the connections…</source>
        <translation>接続を探しています…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>「%1」を開いています…</translation>
    </message>
    <message>
        <source>The system asks for the password of its keychain.</source>
        <translation>システムがキーチェーンのパスワードを求めています。</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>&amp;Update API Key…</source>
        <translation>API キーを更新(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>接続を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Add Connection…</source>
        <translation>接続を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>接続の管理(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The window shows this connection already</source>
        <translation>ウィンドウにはすでにこの接続が表示されています</translation>
    </message>
</context>
<context>
    <name>ConnectionsModel</name>
    <message>
        <source>%1 (present)</source>
        <translation>%1 (表示中)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Read-Only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>API キー</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>Copied %Ln name(s).</source>
        <translation>
            <numerusform>%Ln 件の名前をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln ID(s).</source>
        <translation>
            <numerusform>%Ln 件の ID をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln computer(s) as JSON.</source>
        <translation>
            <numerusform>%Ln 台のコンピューターを JSON としてコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>%Ln 行をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln command(s).</source>
        <translation>
            <numerusform>%Ln 件のコマンドをコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) left out: no command can carry the name safely.</source>
        <translation>
            <numerusform>%Ln 台を除外しました: 名前をコマンドで安全に渡せません。</numerusform>
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
        <translation>この名前のコンピューターはすでに作成中です。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>%1, created %2 ago</source>
        <translation>%1、%2前に作成</translation>
    </message>
    <message>
        <source>tears down its provider resources; files kept only on this computer are lost</source>
        <translation>プロバイダーのリソースを破棄します。このコンピューターにだけあるファイルは失われます</translation>
    </message>
    <message>
        <source>does not change the machine itself; to use it again it must be registered again</source>
        <translation>マシンそのものは変更しません。再び使うには登録し直す必要があります</translation>
    </message>
    <message>
        <source>tears down provider resources if it is a managed computer</source>
        <translation>マネージドコンピューターの場合、プロバイダーのリソースを破棄します</translation>
    </message>
    <message>
        <source>Delete Computer</source>
        <translation>コンピューターを削除</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>コンピューター:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>所有者:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>種類:</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>接続:</translation>
    </message>
    <message>
        <source>Deleting it:</source>
        <translation>削除すると:</translation>
    </message>
    <message>
        <source>marks the computer as deleted (sets deletedAt)</source>
        <translation>コンピューターを削除済みとします (deletedAt を設定)</translation>
    </message>
    <message>
        <source>revokes its API key</source>
        <translation>API キーを失効させます</translation>
    </message>
    <message>
        <source>archives its sessions</source>
        <translation>セッションをアーカイブします</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Its name has just changed: %1</source>
        <translation>名前が変わりました: %1</translation>
    </message>
    <message>
        <source>Permanently delete “%1”?</source>
        <translation>「%1」を完全に削除しますか?</translation>
    </message>
    <message>
        <source>%1   (ID %2)</source>
        <translation>%1   (ID %2)</translation>
    </message>
    <message>
        <source>Another computer has the same name. Check the ID before you delete.</source>
        <translation>同じ名前のコンピューターがほかにあります。削除する前に ID を確認してください。</translation>
    </message>
    <message>
        <source>Name matches. Delete Computer is available.</source>
        <translation>名前が一致しました。「コンピューターを削除」を実行できます。</translation>
    </message>
    <message>
        <source>%1 has already been deleted.</source>
        <translation>%1 はすでに削除されています。</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>Unknown action</source>
        <translation>不明な操作</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未着手</translation>
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
        <translation>状態の変化</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a computer that the list did not hold before, its status</comment>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>一覧から消失</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>status before, status after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The record of actions was damaged. It is kept as %1, and a new one has been begun.</source>
        <translation>操作の記録が壊れていました。%1 として残し、新しい記録を始めました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) need your attention.</source>
        <translation>
            <numerusform>%Ln 件の問題に対応が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions are not being recorded: %1</source>
        <translation>操作は記録されていません: %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>3 computers changed, 1 is in Error now</comment>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) changed</source>
        <translation>
            <numerusform>%Ln 台のコンピューターが変化し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are in Error now</source>
        <translation>
            <numerusform>うち %Ln 台が現在「エラー」です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) changed.</source>
        <translation>
            <numerusform>%Ln 台のコンピューターが変化しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) failed.</source>
        <translation>
            <numerusform>%Ln 件の操作が失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Since you last looked (%1): %2</source>
        <comment>when, what happened</comment>
        <translation>前回の確認 (%1) 以降: %2</translation>
    </message>
    <message>
        <source>Refresh failed</source>
        <translation>更新に失敗</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>再試行に失敗</translation>
    </message>
    <message>
        <source>Delete failed</source>
        <translation>削除に失敗</translation>
    </message>
    <message>
        <source>Resume failed</source>
        <translation>再開に失敗</translation>
    </message>
    <message>
        <source>Rename failed</source>
        <translation>名前の変更に失敗</translation>
    </message>
    <message>
        <source>Change failed</source>
        <translation>変更に失敗</translation>
    </message>
    <message>
        <source>Creation failed</source>
        <translation>作成に失敗</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>プロビジョニング中</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>一覧になし</translation>
    </message>
    <message>
        <source>Own machine</source>
        <translation>自前のマシン</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>種類不明</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>マネージド</translation>
    </message>
    <message>
        <source>Own machine (%1)</source>
        <translation>自前のマシン (%1)</translation>
    </message>
    <message>
        <source>Managed (%1)</source>
        <translation>マネージド (%1)</translation>
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
        <translation>%1 · %2 · %3前に作成</translation>
    </message>
    <message>
        <source>%1 no longer exists. This is the last data received.</source>
        <translation>%1 はもう存在しません。これは最後に受信したデータです。</translation>
    </message>
    <message>
        <source>%1 no longer exists. This is the last data received at %2.</source>
        <translation>%1 はもう存在しません。これは %2 に最後に受信したデータです。</translation>
    </message>
    <message>
        <source>The server&apos;s list does not hold this computer any more, and it could not be read by its ID. What is shown is from before %1.</source>
        <translation>サーバーの一覧にこのコンピューターはもうなく、ID で読み取ることもできませんでした。表示されているのは %1 より前の内容です。</translation>
    </message>
    <message>
        <source>This entry of the list is not a JSON object, so it cannot be a computer.</source>
        <translation>一覧のこの項目は JSON オブジェクトではないため、コンピューターではありえません。</translation>
    </message>
    <message>
        <source>This entry of the list has no ID, so nothing can be done with it.</source>
        <translation>一覧のこの項目には ID がないため、何も操作できません。</translation>
    </message>
    <message>
        <source>This entry of the list repeats the ID of another one, so it is not clear which computer it is.</source>
        <translation>一覧のこの項目は別の項目と同じ ID を持つため、どのコンピューターか明らかではありません。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (読み取り専用)</translation>
    </message>
    <message>
        <source>The key is kept in the system keychain.</source>
        <translation>キーはシステムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>No system keychain is available. The key will be kept in memory until the program closes.</source>
        <translation>システムのキーチェーンを使用できません。キーはプログラムが終了するまでメモリーに保持されます。</translation>
    </message>
    <message>
        <source>The key is kept in memory until the program closes.</source>
        <translation>キーはプログラムが終了するまでメモリーに保持されます。</translation>
    </message>
    <message>
        <source>The new key is used at once. </source>
        <translation>新しいキーはすぐに使われます。 </translation>
    </message>
    <message>
        <source>The new key is used at once. It replaces the one in the system keychain when the server has accepted it.</source>
        <translation>新しいキーはすぐに使われます。サーバーが受け入れると、システムのキーチェーンにあるキーと置き換わります。</translation>
    </message>
    <message>
        <source>No API key is kept for this connection. Enter it to connect.</source>
        <translation>この接続の API キーは保存されていません。接続するには入力してください。</translation>
    </message>
    <message>
        <source>Try again, or enter the key.</source>
        <translation>もう一度試すか、キーを入力してください。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>Until the program closes</source>
        <translation>プログラムの終了まで</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Keychain did not tell</source>
        <translation>キーチェーンの応答なし</translation>
    </message>
    <message>
        <source>By hand only (F5)</source>
        <translation>手動のみ (F5)</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of connections was damaged. It has been set aside as %1.</source>
        <translation>接続の一覧が壊れていました。%1 として退避しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept connection(s) could not be read and are not shown.</source>
        <translation>
            <numerusform>保存された接続のうち %Ln 件は読み込めず、表示されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The kept connections could not be read: %1 Nothing there is changed.</source>
        <translation>保存された接続を読み込めませんでした: %1 保存先の内容は変更されません。</translation>
    </message>
    <message>
        <source>The connection “%1” could not be kept: %2 It is there until the program closes.</source>
        <translation>接続「%1」を保存できませんでした: %2 プログラムが終了するまでは使えます。</translation>
    </message>
    <message>
        <source>The API key of “%1” could not be kept: %2 It is used until the program closes.</source>
        <translation>「%1」の API キーを保存できませんでした: %2 プログラムが終了するまでは使われます。</translation>
    </message>
    <message>
        <source>The connection “%1” was not removed, because its API key could not be: %2</source>
        <translation>API キーを削除できなかったため、接続「%1」は削除されませんでした: %2</translation>
    </message>
    <message>
        <source>The API key of “%1” was removed, but the connection could not be: %2</source>
        <translation>「%1」の API キーは削除されましたが、接続を削除できませんでした: %2</translation>
    </message>
    <message>
        <source>The connection “%1” was removed, but not all that was kept of it: %2</source>
        <translation>接続「%1」は削除されましたが、保存されていたもののすべては削除できませんでした: %2</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>接続「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Its API key is removed from the system keychain.</source>
        <translation>その API キーはシステムのキーチェーンから削除されます。</translation>
    </message>
    <message>
        <source>Its API key is forgotten.</source>
        <translation>その API キーは破棄されます。</translation>
    </message>
    <message>
        <source>Computers are not affected.</source>
        <translation>コンピューターには影響しません。</translation>
    </message>
    <message numerus="yes">
        <source>Leave “%1” and stop %Ln remaining action(s)?</source>
        <translation>
            <numerusform>「%1」を離れて、残り %Ln 件の操作を中止しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave “%1” now?</source>
        <translation>今すぐ「%1」を離れますか?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) already sent will still be carried out.</source>
        <translation>
            <numerusform>送信済みの %Ln 件の要求はそのまま実行されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The server %1 redirects elsewhere, which is not followed. Check the server address.</source>
        <translation>サーバー %1 は別の場所へリダイレクトしていますが、これには従いません。サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server %1 redirects to %2, which is not followed. Check the server address.</source>
        <translation>サーバー %1 は %2 へリダイレクトしていますが、これには従いません。サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer from %1 is not what was asked for.</source>
        <translation>%1 からの応答は求めたものではありません。</translation>
    </message>
    <message>
        <source>The answer from %1 is not what was asked for: %2.</source>
        <translation>%1 からの応答は求めたものではありません: %2。</translation>
    </message>
    <message>
        <source>Unexpected answer from %1. Check the server address.</source>
        <translation>%1 からの予期しない応答です。サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Unexpected answer from %1 (%2). Check the server address.</source>
        <translation>%1 からの予期しない応答です (%2)。サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>No secure connection to %1.</source>
        <translation>%1 への安全な接続を確立できません。</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>%1 への安全な接続を確立できません: %2</translation>
    </message>
    <message>
        <source>%1 The certificate is for %2.</source>
        <translation>%1 証明書は %2 のものです。</translation>
    </message>
    <message>
        <source>The answer from %1 is too large.</source>
        <translation>%1 からの応答が大きすぎます。</translation>
    </message>
    <message>
        <source>The answer from %1 broke off.</source>
        <translation>%1 からの応答が途中で切れました。</translation>
    </message>
    <message>
        <source>The answer from %1 is not JSON. Check the server address.</source>
        <translation>%1 からの応答は JSON ではありません。サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer came.</source>
        <translation>応答が届く前に %1 への接続が失われました。</translation>
    </message>
    <message>
        <source>No answer came from %1 in time.</source>
        <translation>%1 から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The file of extra certificate authorities, %1, could not be read.</source>
        <translation>追加の認証局のファイル %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file of extra certificate authorities, %1, holds no PEM certificate.</source>
        <translation>追加の認証局のファイル %1 に PEM 証明書がありません。</translation>
    </message>
    <message>
        <source>The API key was rejected.</source>
        <translation>API キーが拒否されました。</translation>
    </message>
    <message>
        <source>The API key was rejected: %1</source>
        <translation>API キーが拒否されました: %1</translation>
    </message>
    <message>
        <source>A limit of the plan has been reached.</source>
        <translation>プランの上限に達しました。</translation>
    </message>
    <message>
        <source>A limit of the plan has been reached: %1</source>
        <translation>プランの上限に達しました: %1</translation>
    </message>
    <message>
        <source>This API key is not allowed to do this.</source>
        <translation>この API キーにはこの操作が許可されていません。</translation>
    </message>
    <message>
        <source>This API key is not allowed to do this: %1</source>
        <translation>この API キーにはこの操作が許可されていません: %1</translation>
    </message>
    <message>
        <source>It no longer exists on the server.</source>
        <translation>サーバーにはもう存在しません。</translation>
    </message>
    <message>
        <source>Something else is in progress on the server.</source>
        <translation>サーバーで別の処理が進行中です。</translation>
    </message>
    <message>
        <source>The server asked to slow down.</source>
        <translation>サーバーから頻度を下げるよう求められました。</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>サーバーが要求を拒否しました。</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>%1 に接続できません: %2</translation>
    </message>
    <message>
        <source>Server error (%1).</source>
        <translation>サーバーエラー (%1)。</translation>
    </message>
    <message>
        <source>Server error (%1): %2</source>
        <translation>サーバーエラー (%1): %2</translation>
    </message>
    <message>
        <source>The answer from %1 could not be read.</source>
        <translation>%1 からの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The answer from %1 could not be read: %2</source>
        <translation>%1 からの応答を読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came from %1.</source>
        <translation>要求は送信されましたが、%1 から応答がありませんでした。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The system keychain did not answer.</source>
        <translation>システムのキーチェーンが応答しませんでした。</translation>
    </message>
    <message>
        <source>The system keychain did not answer: %1</source>
        <translation>システムのキーチェーンが応答しませんでした: %1</translation>
    </message>
    <message>
        <source>It could not be saved on this machine.</source>
        <translation>このマシンに保存できませんでした。</translation>
    </message>
    <message>
        <source>It could not be saved on this machine: %1</source>
        <translation>このマシンに保存できませんでした: %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP ステータス %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>Key rejected</source>
        <translation>キーが拒否されました</translation>
    </message>
    <message>
        <source>Plan limit</source>
        <translation>プランの上限</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>頻度の低減要求</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>読み取れない応答</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keychain problem</source>
        <translation>キーチェーンの問題</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP ステータス: %1</translation>
    </message>
    <message>
        <source>No HTTP answer: %1</source>
        <translation>HTTP 応答なし: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>メッセージ: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>Requested at: %1</source>
        <translation>要求時刻: %1</translation>
    </message>
    <message>
        <source>Took: %1 ms</source>
        <translation>所要時間: %1 ms</translation>
    </message>
    <message>
        <source>Retry after: %1</source>
        <translation>再試行までの時間: %1</translation>
    </message>
    <message>
        <source>Metadata:
%1</source>
        <translation>メタデータ:
%1</translation>
    </message>
    <message>
        <source>This is not a valid server address.</source>
        <translation>サーバーのアドレスが正しくありません。</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>サーバーのアドレスは https:// で始めてください。</translation>
    </message>
    <message>
        <source>http:// is allowed only for this machine itself. Use https://.</source>
        <translation>http:// はこのマシン自身にだけ使えます。https:// を使ってください。</translation>
    </message>
    <message>
        <source>The server address must not contain a user name or password.</source>
        <translation>サーバーのアドレスにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>The server address must not contain a “?”.</source>
        <translation>サーバーのアドレスに「?」を含めることはできません。</translation>
    </message>
    <message>
        <source>The server address must not contain a “#”.</source>
        <translation>サーバーのアドレスに「#」を含めることはできません。</translation>
    </message>
    <message>
        <source>The port of the server address must be a number from 1 to 65535.</source>
        <translation>サーバーのアドレスのポートは 1 から 65535 までの数にしてください。</translation>
    </message>
    <message>
        <source>The server address has no valid host name.</source>
        <translation>サーバーのアドレスのホスト名が正しくありません。</translation>
    </message>
    <message>
        <source>Enter an API key.</source>
        <translation>API キーを入力してください。</translation>
    </message>
    <message>
        <source>The API key contains a space or a character that no key has.</source>
        <translation>API キーに空白、またはキーに使われない文字が含まれています。</translation>
    </message>
    <message>
        <source>The computer&apos;s ID cannot be sent to the server.</source>
        <translation>このコンピューターの ID はサーバーに送信できません。</translation>
    </message>
    <message>
        <source>This is not the address of a repository.</source>
        <translation>リポジトリのアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 is not the address of a repository.</source>
        <translation>%1 はリポジトリのアドレスではありません。</translation>
    </message>
    <message>
        <source>The name must have 1 to 63 characters.</source>
        <translation>名前は 1 文字以上 63 文字以下にしてください。</translation>
    </message>
    <message>
        <source>The remote user must have 1 to 63 characters.</source>
        <translation>リモートユーザーは 1 文字以上 63 文字以下にしてください。</translation>
    </message>
    <message>
        <source>A computer can only be managed by the service or be a machine of your own.</source>
        <translation>コンピューターは、サービスが管理するものか自前のマシンのどちらかです。</translation>
    </message>
    <message>
        <source>A computer can be created with 20 repositories at most.</source>
        <translation>コンピューターを作成するときのリポジトリは 20 件までです。</translation>
    </message>
    <message>
        <source>The address of a repository must not contain a password or token.</source>
        <translation>リポジトリのアドレスにパスワードやトークンを含めることはできません。</translation>
    </message>
    <message>
        <source>The host ID must be a UUID.</source>
        <translation>ホスト ID は UUID にしてください。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>変更するものがありません。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>It is protected from deletion on this machine.</source>
        <translation>このマシンでは削除から保護されています。</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
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
        <translation>/ %1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>used, total and their unit: 3.4 of 8 GB</comment>
        <translation>%1 / %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CPU(s)</source>
        <translation>
            <numerusform>%Ln CPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <comment>a number that is not whole</comment>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Last sample %1 ago (asleep?)</source>
        <translation>最後のサンプルは %1前 (スリープ中?)</translation>
    </message>
    <message>
        <source>Last sample %1 ago</source>
        <translation>最後のサンプルは %1前</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>from %1 to %2, last %3</source>
        <comment>percentages</comment>
        <translation>%1 から %2、最新 %3</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>The name has %1 characters. At most %2 are allowed.</source>
        <translation>名前が %1 文字あります。使えるのは %2 文字までです。</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be sent.</source>
        <translation>名前に送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Between 1 and %1 computers can be created at once.</source>
        <translation>一度に作成できるのは 1 台から %1 台までです。</translation>
    </message>
    <message>
        <source>Enter a remote user.</source>
        <translation>リモートユーザーを入力してください。</translation>
    </message>
    <message>
        <source>The remote user has %1 characters. At most %2 are allowed.</source>
        <translation>リモートユーザーが %1 文字あります。使えるのは %2 文字までです。</translation>
    </message>
    <message>
        <source>The remote user holds a character that cannot be sent.</source>
        <translation>リモートユーザーに送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Line %1 of the repositories is neither owner/name nor an address such as https://github.com/owner/name.</source>
        <translation>リポジトリの %1 行目は、所有者/名前 でも https://github.com/owner/name のようなアドレスでもありません。</translation>
    </message>
    <message>
        <source>The address in line %1 of the repositories holds credentials, which would be kept with the computer. Remove them, and give the organisation access instead.</source>
        <translation>リポジトリの %1 行目のアドレスには認証情報が含まれており、コンピューターに保存されてしまいます。それを取り除き、代わりに組織にアクセス権を与えてください。</translation>
    </message>
    <message>
        <source>The address in line %1 of the repositories is longer than %2 characters.</source>
        <translation>リポジトリの %1 行目のアドレスが %2 文字を超えています。</translation>
    </message>
    <message>
        <source>%1 repositories are listed. At most %2 are allowed.</source>
        <translation>リポジトリが %1 件あります。使えるのは %2 件までです。</translation>
    </message>
    <message>
        <source>The service account ID holds a character that cannot be sent.</source>
        <translation>サービスアカウント ID に送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The host ID must be a UUID, such as 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>ホスト ID は 123e4567-e89b-12d3-a456-426614174000 のような UUID にしてください。</translation>
    </message>
    <message>
        <source>Factory&apos;s own app takes only letters, digits, “-”, “_” and “.” in the name and the remote user. The server may refuse others.</source>
        <translation>Factory 自身のアプリでは、名前とリモートユーザーに使えるのは英字、数字、「-」、「_」、「.」だけです。ほかの文字はサーバーに拒否される可能性があります。</translation>
    </message>
    <message>
        <source>Factory&apos;s own app takes only letters, digits, “-”, “_” and “.” in a name. The server may refuse others.</source>
        <translation>Factory 自身のアプリでは、名前に使えるのは英字、数字、「-」、「_」、「.」だけです。ほかの文字はサーバーに拒否される可能性があります。</translation>
    </message>
    <message>
        <source>Factory&apos;s own app takes only letters, digits, “-”, “_” and “.” in a remote user. The server may refuse others.</source>
        <translation>Factory 自身のアプリでは、リモートユーザーに使えるのは英字、数字、「-」、「_」、「.」だけです。ほかの文字はサーバーに拒否される可能性があります。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2 … %3</source>
        <comment>the first two and the last of several names</comment>
        <translation>%1、%2 … %3</translation>
    </message>
    <message>
        <source>Filled in from “%1”, without its host ID: that names its machine.</source>
        <translation>「%1」をもとに入力しました。そのマシンを示すホスト ID は含みません。</translation>
    </message>
    <message>
        <source>Filled in from “%1”. The service does not tell which repositories it was created with, nor whether dependencies were to be installed: fill these in again.</source>
        <translation>「%1」をもとに入力しました。作成時のリポジトリと、依存関係をインストールする設定だったかどうかはサービスから得られないため、改めて入力してください。</translation>
    </message>
    <message>
        <source>%1 The request is not sent again by itself.</source>
        <translation>%1 要求が自動でもう一度送信されることはありません。</translation>
    </message>
    <message>
        <source>%1 Change what the server objects to, then try again.</source>
        <translation>%1 サーバーが指摘した点を変更してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 What is typed here is kept for the next New Computer.</source>
        <translation>%1 ここに入力した内容は、次の「新しいコンピューター」のために残ります。</translation>
    </message>
    <message>
        <source>Renamed %1 to %2.</source>
        <translation>%1 の名前を %2 に変更しました。</translation>
    </message>
    <message>
        <source>Changed the remote user of %1 to %2.</source>
        <translation>%1 のリモートユーザーを %2 に変更しました。</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1 を変更しました。</translation>
    </message>
    <message>
        <source>Git credentials refreshed on %1.</source>
        <translation>%1 で Git 認証情報を更新しました。</translation>
    </message>
    <message>
        <source>Nothing to configure on %1: the server reported 0 configured.</source>
        <translation>%1 で設定するものはありません: サーバーの報告では設定数は 0 です。</translation>
    </message>
    <message>
        <source>Git credentials refreshed on %1 (%2 configured).</source>
        <translation>%1 で Git 認証情報を更新しました (%2 件を設定)。</translation>
    </message>
    <message>
        <source>Install dependencies is already running on %1.</source>
        <translation>%1 で「Install dependencies」はすでに実行中です。</translation>
    </message>
    <message>
        <source>Install dependencies started again on %1.</source>
        <translation>%1 で「Install dependencies」をもう一度開始しました。</translation>
    </message>
    <message>
        <source>%1 was already deleted.</source>
        <translation>%1 はすでに削除されていました。</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>%1 is already running.</source>
        <translation>%1 はすでに稼働中です。</translation>
    </message>
    <message>
        <source>Resumed %1.</source>
        <translation>%1 を再開しました。</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 を作成しました。</translation>
    </message>
    <message>
        <source>Refreshing again does no harm.</source>
        <translation>もう一度更新しても害はありません。</translation>
    </message>
    <message>
        <source>Resuming again does no harm.</source>
        <translation>もう一度再開しても害はありません。</translation>
    </message>
    <message>
        <source>No new install session was seen. Try again.</source>
        <translation>新しいインストールセッションは確認できませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>The computer still exists. Try again.</source>
        <translation>コンピューターはまだ存在します。もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>何も変更されていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again when the connection is back.</source>
        <translation>何も送信されていません。接続が回復したらもう一度試してください。</translation>
    </message>
    <message>
        <source>Update the API key, then try again.</source>
        <translation>API キーを更新してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the plan and the limits of the organisation.</source>
        <translation>プランと組織の上限を確認してください。</translation>
    </message>
    <message>
        <source>Use a key whose role allows it.</source>
        <translation>許可された役割のキーを使ってください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前にしてください。</translation>
    </message>
    <message>
        <source>Look at the computer&apos;s state, then try again.</source>
        <translation>コンピューターの状態を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again later.</source>
        <translation>何も変更されていません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Could not rename %1 to %4: %2 %3</source>
        <translation>%1 の名前を %4 に変更できませんでした: %2 %3</translation>
    </message>
    <message>
        <source>Could not change the remote user of %1 to %4: %2 %3</source>
        <translation>%1 のリモートユーザーを %4 に変更できませんでした: %2 %3</translation>
    </message>
    <message>
        <source>Could not change %1: %2 %3</source>
        <translation>%1 を変更できませんでした: %2 %3</translation>
    </message>
    <message>
        <source>Could not refresh %1: %2 %3</source>
        <translation>%1 を更新できませんでした: %2 %3</translation>
    </message>
    <message>
        <source>Could not retry on %1: %2 %3</source>
        <translation>%1 で再試行できませんでした: %2 %3</translation>
    </message>
    <message>
        <source>Could not delete %1: %2 %3</source>
        <translation>%1 を削除できませんでした: %2 %3</translation>
    </message>
    <message>
        <source>Could not resume %1: %2 %3</source>
        <translation>%1 を再開できませんでした: %2 %3</translation>
    </message>
    <message>
        <source>Could not create %1: %2 %3</source>
        <translation>%1 を作成できませんでした: %2 %3</translation>
    </message>
    <message>
        <source>%1 no longer exists on the server.</source>
        <translation>%1 はサーバーにもう存在しません。</translation>
    </message>
    <message>
        <source>This API key is not allowed to refresh %1.</source>
        <translation>この API キーには %1 の更新が許可されていません。</translation>
    </message>
    <message>
        <source>%1 The server said: %2</source>
        <comment>two sentences</comment>
        <translation>%1 サーバーの回答: %2</translation>
    </message>
    <message>
        <source>Another computer has this name.</source>
        <translation>この名前のコンピューターがほかにあります。</translation>
    </message>
    <message>
        <source>It is not known whether %1 was created: %2 A computer of this name exists; it may be an older one. Look at it before trying again.</source>
        <translation>%1 が作成されたかどうかは不明です: %2 この名前のコンピューターはありますが、以前のものかもしれません。もう一度試す前に確認してください。</translation>
    </message>
    <message>
        <source>It is not known whether %1 was created: %2 No check found a computer of this name, but it may appear yet. Reload the list before trying again.</source>
        <translation>%1 が作成されたかどうかは不明です: %2 確認ではこの名前のコンピューターは見つかりませんでしたが、後から現れる可能性があります。もう一度試す前に一覧を再読み込みしてください。</translation>
    </message>
    <message>
        <source>It is not known whether %1 was renamed: %2 The computer could not be read. Reload the list before trying again.</source>
        <translation>%1 の名前が変更されたかどうかは不明です: %2 コンピューターを読み取れませんでした。もう一度試す前に一覧を再読み込みしてください。</translation>
    </message>
    <message>
        <source>It is not known whether %1 was changed: %2 The computer could not be read. Reload the list before trying again.</source>
        <translation>%1 が変更されたかどうかは不明です: %2 コンピューターを読み取れませんでした。もう一度試す前に一覧を再読み込みしてください。</translation>
    </message>
    <message>
        <source>It is not known whether git credentials were refreshed on %1: %2 Refreshing again does no harm.</source>
        <translation>%1 で Git 認証情報が更新されたかどうかは不明です: %2 もう一度更新しても害はありません。</translation>
    </message>
    <message>
        <source>It is not known whether Install dependencies started again on %1: %2 The server does not tell. Look at its steps before trying again.</source>
        <translation>%1 で「Install dependencies」が再開始されたかどうかは不明です: %2 サーバーからはわかりません。もう一度試す前にステップを確認してください。</translation>
    </message>
    <message>
        <source>It is not known whether Install dependencies started again on %1: %2 The computer could not be read. Reload the list before trying again.</source>
        <translation>%1 で「Install dependencies」が再開始されたかどうかは不明です: %2 コンピューターを読み取れませんでした。もう一度試す前に一覧を再読み込みしてください。</translation>
    </message>
    <message>
        <source>It is not known whether %1 was deleted: %2 The computer could not be read. Reload the list before trying again.</source>
        <translation>%1 が削除されたかどうかは不明です: %2 コンピューターを読み取れませんでした。もう一度試す前に一覧を再読み込みしてください。</translation>
    </message>
    <message>
        <source>It is not known whether %1 was resumed: %2 Resuming again does no harm.</source>
        <translation>%1 が再開されたかどうかは不明です: %2 もう一度再開しても害はありません。</translation>
    </message>
    <message>
        <source>Refreshing %1 was not started (%2).</source>
        <translation>%1 の更新は開始されませんでした (%2)。</translation>
    </message>
    <message>
        <source>Retrying on %1 was not started (%2).</source>
        <translation>%1 での再試行は開始されませんでした (%2)。</translation>
    </message>
    <message>
        <source>Deleting %1 was not started (%2).</source>
        <translation>%1 の削除は開始されませんでした (%2)。</translation>
    </message>
    <message>
        <source>Resuming %1 was not started (%2).</source>
        <translation>%1 の再開は開始されませんでした (%2)。</translation>
    </message>
    <message>
        <source>Renaming %1 was not started (%2).</source>
        <translation>%1 の名前の変更は開始されませんでした (%2)。</translation>
    </message>
    <message>
        <source>Changing %1 was not started (%2).</source>
        <translation>%1 の変更は開始されませんでした (%2)。</translation>
    </message>
    <message>
        <source>Creating %1 was not started (%2).</source>
        <translation>%1 の作成は開始されませんでした (%2)。</translation>
    </message>
    <message>
        <source>Refreshing git credentials on %1…</source>
        <translation>%1 で Git 認証情報を更新しています…</translation>
    </message>
    <message>
        <source>Starting Install dependencies again on %1…</source>
        <translation>%1 で「Install dependencies」をもう一度開始しています…</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 を削除しています…</translation>
    </message>
    <message>
        <source>Resuming %1…</source>
        <translation>%1 を再開しています…</translation>
    </message>
    <message>
        <source>Renaming %1…</source>
        <translation>%1 の名前を変更しています…</translation>
    </message>
    <message>
        <source>Changing %1…</source>
        <translation>%1 を変更しています…</translation>
    </message>
    <message>
        <source>Creating %1…</source>
        <translation>%1 を作成しています…</translation>
    </message>
    <message>
        <source>%1 is waiting for its turn.</source>
        <translation>%1 は順番を待っています。</translation>
    </message>
    <message>
        <source>No clear answer came for %1. Checking what happened…</source>
        <translation>%1 について明確な応答がありませんでした。何が起きたか確認しています…</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>更新済み</translation>
    </message>
    <message>
        <source>Nothing to configure</source>
        <translation>設定するものなし</translation>
    </message>
    <message>
        <source>%1 configured</source>
        <translation>%1 件を設定</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>すでに実行中</translation>
    </message>
    <message>
        <source>Started again</source>
        <translation>再開始</translation>
    </message>
    <message>
        <source>Already deleted</source>
        <translation>すでに削除済み</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開済み</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前を変更済み</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>key rejected</source>
        <translation>キーが拒否されました</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>the server asked to slow down</source>
        <translation>サーバーから頻度を下げるよう求められました</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Refresh Credentials</source>
        <translation>認証情報を更新</translation>
    </message>
    <message>
        <source>Retry Install</source>
        <translation>インストールを再試行</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>New Computer</source>
        <translation>新しいコンピューター</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Retrying…</source>
        <translation>再試行中…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>再開中…</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>名前を変更中…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>変更中…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Not started (%1)</source>
        <translation>未着手 (%1)</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>Deleting… since 14:07:12</comment>
        <translation>%2 から %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>action, computers that it would reach, selected ones</comment>
        <translation>%1: %3 台中 %2 台</translation>
    </message>
    <message>
        <source>Another action is in progress for this computer</source>
        <translation>このコンピューターでは別の操作が進行中です</translation>
    </message>
    <message>
        <source>Refreshing is in progress for this computer</source>
        <translation>このコンピューターは更新中です</translation>
    </message>
    <message>
        <source>Retrying is in progress for this computer</source>
        <translation>このコンピューターは再試行中です</translation>
    </message>
    <message>
        <source>Deleting is in progress for this computer</source>
        <translation>このコンピューターは削除中です</translation>
    </message>
    <message>
        <source>Resuming is in progress for this computer</source>
        <translation>このコンピューターは再開中です</translation>
    </message>
    <message>
        <source>Renaming is in progress for this computer</source>
        <translation>このコンピューターは名前を変更中です</translation>
    </message>
    <message>
        <source>A change is in progress for this computer</source>
        <translation>このコンピューターは変更中です</translation>
    </message>
    <message>
        <source>This computer is being created</source>
        <translation>このコンピューターは作成中です</translation>
    </message>
    <message>
        <source>Select a computer</source>
        <translation>コンピューターを選択してください</translation>
    </message>
    <message>
        <source>Select one computer</source>
        <translation>コンピューターを 1 台選択してください</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>The API key was rejected</source>
        <translation>API キーが拒否されました</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>この接続は読み取り専用です</translation>
    </message>
    <message>
        <source>This entry could not be read</source>
        <translation>この項目は読み取れませんでした</translation>
    </message>
    <message>
        <source>This computer&apos;s ID cannot be sent to the server</source>
        <translation>このコンピューターの ID はサーバーに送信できません</translation>
    </message>
    <message>
        <source>This computer no longer exists</source>
        <translation>このコンピューターはもう存在しません</translation>
    </message>
    <message>
        <source>Wait until provisioning has finished</source>
        <translation>プロビジョニングが終わるまでお待ちください</translation>
    </message>
    <message>
        <source>Only managed computers can do this</source>
        <translation>マネージドコンピューターでのみ使えます</translation>
    </message>
    <message>
        <source>Only managed computers can be resumed</source>
        <translation>再開できるのはマネージドコンピューターだけです</translation>
    </message>
    <message>
        <source>This API key is not allowed to refresh this computer</source>
        <translation>この API キーにはこのコンピューターの更新が許可されていません</translation>
    </message>
    <message>
        <source>Install dependencies is already running</source>
        <translation>「Install dependencies」はすでに実行中です</translation>
    </message>
    <message>
        <source>This computer has no install-dependencies step</source>
        <translation>このコンピューターには install-dependencies ステップがありません</translation>
    </message>
    <message>
        <source>Protected from deletion on this machine. Clear Computer &gt; Protect from Deletion first</source>
        <translation>このマシンでは削除から保護されています。先に「コンピューター」メニューの「削除から保護」を外してください</translation>
    </message>
    <message>
        <source>protected on this machine</source>
        <translation>このマシンで保護</translation>
    </message>
    <message>
        <source>Protected from deletion on this machine</source>
        <translation>このマシンでは削除から保護</translation>
    </message>
    <message>
        <source>%1 is protected from deletion on this machine.</source>
        <translation>%1 はこのマシンでは削除から保護されています。</translation>
    </message>
    <message>
        <source>%1 is no longer protected from deletion.</source>
        <translation>%1 は削除から保護されなくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) are protected from deletion on this machine.</source>
        <translation>
            <numerusform>%Ln 台のコンピューターがこのマシンでは削除から保護されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) are no longer protected from deletion.</source>
        <translation>
            <numerusform>%Ln 台のコンピューターが削除から保護されなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>a session</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a session</comment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a session</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a session&apos;s status</comment>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) so far, the server has more</source>
        <translation>
            <numerusform>これまでに %Ln 件のセッション、サーバーにはさらにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln 件のセッション</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for session %1…</source>
        <translation>セッション %1 を探しています…</translation>
    </message>
    <message>
        <source>Session %1 is not among this computer&apos;s sessions.</source>
        <translation>セッション %1 はこのコンピューターのセッションにありません。</translation>
    </message>
    <message>
        <source>Session %1 is not among the first %2.</source>
        <translation>セッション %1 は最初の %2 件の中にありません。</translation>
    </message>
    <message>
        <source>Load more to look further.</source>
        <translation>さらに探すには続きを読み込んでください。</translation>
    </message>
    <message>
        <source>The server says that there is more, but names no next page or one that would only repeat what is here: there may be sessions that are not shown.</source>
        <translation>サーバーは続きがあるとしていますが、次のページを示さないか、すでにあるものの繰り返しだけを示しています。表示されていないセッションがある可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) could not be read.</source>
        <translation>
            <numerusform>%Ln 件のセッションを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>%1 so far, usually %2</source>
        <translation>これまで %1、通常 %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>これまで %1</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a provisioning step</comment>
        <translation>%1 に失敗</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a provisioning step, its place, all steps</comment>
        <translation>%1 (%3 中 %2)</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 中 %1 完了</translation>
    </message>
    <message>
        <source>%1 · stuck?</source>
        <comment>how far provisioning is</comment>
        <translation>%1 · 停滞?</translation>
    </message>
    <message numerus="yes">
        <source>Running for %1; the longest of %Ln seen took %2</source>
        <translation>
            <numerusform>実行開始から %1。これまで %Ln 件の最長は %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>実行中 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>スキップ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Own machines are not provisioned by Factory.</source>
        <translation>自前のマシンは Factory ではプロビジョニングされません。</translation>
    </message>
    <message>
        <source>This computer has no provisioning steps.</source>
        <translation>このコンピューターにはプロビジョニングのステップがありません。</translation>
    </message>
    <message>
        <source>The server did not report provisioning steps for this computer.</source>
        <translation>サーバーはこのコンピューターのプロビジョニングのステップを報告していません。</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>開始 %1</translation>
    </message>
    <message>
        <source>%1 so far (usually %2)</source>
        <translation>これまで %1 (通常 %2)</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1/%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts that are read aloud</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1. Error: %2</source>
        <translation>%1。エラー: %2</translation>
    </message>
    <message>
        <source>No system keychain is available.</source>
        <translation>システムのキーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>The system keychain is locked.</source>
        <translation>システムのキーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>The system keychain refused access.</source>
        <translation>システムのキーチェーンがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>ファイルが壊れています。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 が壊れています。</translation>
    </message>
    <message>
        <source>A file belongs to another program.</source>
        <translation>ファイルは別のプログラムのものです。</translation>
    </message>
    <message>
        <source>%1 belongs to another program.</source>
        <translation>%1 は別のプログラムのものです。</translation>
    </message>
    <message>
        <source>A file was written by a newer version of Millwright.</source>
        <translation>ファイルは新しいバージョンの Millwright で書かれています。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Millwright.</source>
        <translation>%1 は新しいバージョンの Millwright で書かれています。</translation>
    </message>
    <message>
        <source>A file is in use by another program.</source>
        <translation>ファイルは別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>ディスクに空きがありません。</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>%1 のための空きがありません。</translation>
    </message>
    <message>
        <source>Unreadable entry %1</source>
        <translation>読み取れない項目 %1</translation>
    </message>
    <message>
        <source>Step without a name</source>
        <translation>名前のないステップ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 年</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; 1 s</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>1 秒未満</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
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
        <translation>%1前に保存、読み込んでいます…</translation>
    </message>
    <message>
        <source>Saved %1 ago</source>
        <translation>%1前に保存</translation>
    </message>
    <message>
        <source>Loading computers…</source>
        <translation>コンピューターを読み込んでいます…</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>まだ読み込まれていません</translation>
    </message>
    <message>
        <source>Stale — updated %1</source>
        <translation>古い情報 — %1 に更新</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>たった今更新</translation>
    </message>
    <message>
        <source>Updated %1 ago</source>
        <translation>%1前に更新</translation>
    </message>
    <message>
        <source>This API key may not list computers.</source>
        <translation>この API キーにはコンピューターの一覧が許可されていません。</translation>
    </message>
    <message>
        <source>Unexpected answer from %1 (404). Check the server address.</source>
        <translation>%1 からの予期しない応答です (404)。サーバーのアドレスを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining refresh(es)?</source>
        <translation>
            <numerusform>終了して、残り %Ln 件の更新を中止しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining retry(s)?</source>
        <translation>
            <numerusform>終了して、残り %Ln 件の再試行を中止しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining deletion(s)?</source>
        <translation>
            <numerusform>終了して、残り %Ln 件の削除を中止しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining resumption(s)?</source>
        <translation>
            <numerusform>終了して、残り %Ln 件の再開を中止しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining change(s)?</source>
        <translation>
            <numerusform>終了して、残り %Ln 件の変更を中止しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and stop %Ln remaining creation(s)?</source>
        <translation>
            <numerusform>終了して、残り %Ln 件の作成を中止しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing data from %1.</source>
        <translation>%1 のデータを表示しています。</translation>
    </message>
    <message>
        <source>Update the key to continue.</source>
        <translation>続けるにはキーを更新してください。</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>もう一度試しています…</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>次の試行まで %1 秒。</translation>
    </message>
    <message>
        <source>The server asked to slow down. Continuing in %1 s.</source>
        <translation>サーバーから頻度を下げるよう求められました。%1 秒後に続行します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln 台を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln 台が非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting · %1</source>
        <translation>接続中 · %1</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <translation>接続済み · %1</translation>
    </message>
    <message>
        <source>Slowed down · %1</source>
        <translation>低速 · %1</translation>
    </message>
    <message>
        <source>Key rejected · %1</source>
        <translation>キー拒否 · %1</translation>
    </message>
    <message>
        <source>Offline · %1</source>
        <translation>オフライン · %1</translation>
    </message>
    <message>
        <source>Trouble · %1</source>
        <translation>障害 · %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続済み</translation>
    </message>
    <message numerus="yes">
        <source>Connected. %Ln computer(s).</source>
        <translation>
            <numerusform>接続しました。コンピューター %Ln 台。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln computer(s)</source>
        <translation>
            <numerusform>%Ln 台中 %1 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) are hidden by the filter.</source>
        <translation>
            <numerusform>フィルターで %Ln 台のコンピューターが非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 の応答: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) could not be read.</source>
        <translation>
            <numerusform>%Ln 件の項目を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected, %Ln hidden by the filter are not affected.</source>
        <translation>
            <numerusform>%1 台を選択中。フィルターで隠れている %Ln 台は対象外です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) need your attention.</source>
        <translation>
            <numerusform>%Ln 件の操作に対応が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing 1 computer</source>
        <translation>1 台を更新中</translation>
    </message>
    <message>
        <source>Refreshing %1 of %2</source>
        <translation>更新中 %1/%2</translation>
    </message>
    <message>
        <source>Retrying 1 computer</source>
        <translation>1 台で再試行中</translation>
    </message>
    <message>
        <source>Retrying %1 of %2</source>
        <translation>再試行中 %1/%2</translation>
    </message>
    <message>
        <source>Deleting 1 computer</source>
        <translation>1 台を削除中</translation>
    </message>
    <message>
        <source>Deleting %1 of %2</source>
        <translation>削除中 %1/%2</translation>
    </message>
    <message>
        <source>Resuming 1 computer</source>
        <translation>1 台を再開中</translation>
    </message>
    <message>
        <source>Resuming %1 of %2</source>
        <translation>再開中 %1/%2</translation>
    </message>
    <message>
        <source>Changing 1 computer</source>
        <translation>1 台を変更中</translation>
    </message>
    <message>
        <source>Changing %1 of %2</source>
        <translation>変更中 %1/%2</translation>
    </message>
    <message>
        <source>Creating 1 computer</source>
        <translation>1 台を作成中</translation>
    </message>
    <message>
        <source>Creating %1 of %2</source>
        <translation>作成中 %1/%2</translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>今すぐ終了しますか?</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <comment>an age: as in “created %1 ago”</comment>
        <translation>1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>an age: as in “created %1 ago”</comment>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>an age: as in “created %1 ago”</comment>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>an age: as in “created %1 ago”</comment>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>an age: as in “created %1 ago”</comment>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2. Put it in quotes to search for the text.</source>
        <translation>「%1」は正規表現ではありません: %2。文字として検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Unknown filter “%1”. Try status:, type:, step:, name:, age&gt;</source>
        <translation>不明なフィルター「%1」です。status:、type:、step:、name:、age&gt; を使えます</translation>
    </message>
    <message>
        <source>The quotation mark at %1 is not closed.</source>
        <translation>%1 の引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The regular expression %1 needs a “/” at its end. Put it in quotes to search for the text.</source>
        <translation>正規表現 %1 の末尾に「/」が必要です。文字として検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The regular expression %1 is too long.</source>
        <translation>正規表現 %1 は長すぎます。</translation>
    </message>
    <message>
        <source>The regular expression %1 takes too long. Write a simpler one.</source>
        <translation>正規表現 %1 の処理に時間がかかりすぎます。もっと簡単に書いてください。</translation>
    </message>
    <message>
        <source>An age needs “&lt;” or “&gt;”, as in age&gt;7d or age&lt;2h</source>
        <translation>経過時間には「&lt;」か「&gt;」が必要です (例: age&gt;7d、age&lt;2h)</translation>
    </message>
    <message>
        <source>“%1” is not an age. Write a number and one of s, m, h, d, w, mo, y, as in age&gt;7d</source>
        <translation>「%1」は経過時間ではありません。数字と s、m、h、d、w、mo、y のどれかを書いてください (例: age&gt;7d)</translation>
    </message>
    <message>
        <source>Unknown filter “is:%1”. Try is:busy, is:protected, is:attention, is:stuck, is:unreadable</source>
        <translation>不明なフィルター「is:%1」です。is:busy、is:protected、is:attention、is:stuck、is:unreadable を使えます</translation>
    </message>
    <message>
        <source>Computers with this status</source>
        <translation>この状態のコンピューター</translation>
    </message>
    <message>
        <source>Computers of this type</source>
        <translation>この種類のコンピューター</translation>
    </message>
    <message>
        <source>Computers with this provisioning step, also in a state</source>
        <translation>このプロビジョニングのステップがあるコンピューター (状態も指定可)</translation>
    </message>
    <message>
        <source>Computers with this in their name</source>
        <translation>名前にこの文字を含むコンピューター</translation>
    </message>
    <message>
        <source>Computers with this in their ID</source>
        <translation>ID にこの文字を含むコンピューター</translation>
    </message>
    <message>
        <source>Computers with this in their hostname or host ID</source>
        <translation>ホスト名またはホスト ID にこの文字を含むコンピューター</translation>
    </message>
    <message>
        <source>Computers of this owner</source>
        <translation>この所有者のコンピューター</translation>
    </message>
    <message>
        <source>Computers older or younger than this</source>
        <translation>これより古い、または新しいコンピューター</translation>
    </message>
    <message>
        <source>Computers of which this is true</source>
        <translation>これに当てはまるコンピューター</translation>
    </message>
    <message>
        <source>Computers with this in anything that the list shows, the steps and their errors</source>
        <translation>一覧の項目、ステップ、そのエラーのどこかにこの文字を含むコンピューター</translation>
    </message>
    <message>
        <source>The words as they stand, also what else would be a filter</source>
        <translation>書かれたとおりの文字 (フィルターになる文字も含む)</translation>
    </message>
    <message>
        <source>Everything but this</source>
        <translation>これ以外のすべて</translation>
    </message>
    <message>
        <source>Computers with this in their name; with * or ? it is the whole name</source>
        <translation>名前にこの文字を含むコンピューター (* や ? があれば名前全体)</translation>
    </message>
    <message>
        <source>Computers older or younger than a number of seconds, minutes, hours, days, weeks, months or years (s, m, h, d, w, mo, y)</source>
        <translation>指定した秒、分、時間、日、週、月、年 (s、m、h、d、w、mo、y) より古い、または新しいコンピューター</translation>
    </message>
    <message>
        <source>Computers to which something is being done from here</source>
        <translation>このコンソールから操作中のコンピューター</translation>
    </message>
    <message>
        <source>Computers that are protected from deletion on this machine</source>
        <translation>このマシンで削除から保護されているコンピューター</translation>
    </message>
    <message>
        <source>Computers in Error, with a failed step, or with one that seems to be stuck</source>
        <translation>エラー、失敗したステップ、または止まっているようなステップがあるコンピューター</translation>
    </message>
    <message>
        <source>Computers with a step that takes far longer than it ever did</source>
        <translation>ステップにこれまでよりはるかに時間がかかっているコンピューター</translation>
    </message>
    <message>
        <source>Entries of the list that could not be read</source>
        <translation>読み取れなかった一覧の項目</translation>
    </message>
    <message>
        <source>A regular expression, in any case; also behind name: and other keys</source>
        <translation>正規表現 (大文字と小文字を区別しない)。name: などの後にも書けます</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>更新 %1</translation>
    </message>
</context>
<context>
    <name>DesktopBus</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>DesktopNews</name>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 の準備ができました。</translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <translation>%1 は失敗しました。</translation>
    </message>
    <message>
        <source>%1 seems to be stuck.</source>
        <translation>%1 は停滞しているようです。</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>このデスクトップは通知を表示しません。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Versions and system</source>
        <translation>バージョンとシステム</translation>
    </message>
    <message>
        <source>Qt plugins</source>
        <translation>Qt プラグイン</translation>
    </message>
    <message>
        <source>Settings without secrets</source>
        <translation>設定 (秘密情報を除く)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近のアクティビティ</translation>
    </message>
    <message>
        <source>Fleet in numbers</source>
        <translation>フリートの統計</translation>
    </message>
    <message>
        <source>&amp;Include real names and hosts</source>
        <translation>実際の名前とホストを含める(&amp;I)</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>収集しています…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Create Diagnostics File</source>
        <translation>診断ファイルを作成</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>ファイルの構成</translation>
    </message>
    <message>
        <source>Text of the part</source>
        <translation>部分の内容</translation>
    </message>
    <message>
        <source>This makes a file that tells how Millwright fares on this machine. Nothing is sent. Keys and other secrets are not part of it.</source>
        <translation>このマシンでの Millwright の状態を記したファイルを作成します。何も送信されません。キーなどの秘密情報は含まれません。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>The file tells the real names and hosts.</source>
        <translation>ファイルには実際の名前とホストが含まれます。</translation>
    </message>
    <message>
        <source>Names and hosts are replaced by pseudonyms.</source>
        <translation>名前とホストは仮名に置き換えられます。</translation>
    </message>
    <message>
        <source>Choose at least one part</source>
        <translation>少なくとも 1 つの部分を選択してください</translation>
    </message>
    <message>
        <source>Save Diagnostics File</source>
        <translation>診断ファイルを保存</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip ファイル (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;All rows shown</source>
        <translation>表示中のすべての行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Selected rows only</source>
        <translation>選択した行のみ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets</source>
        <translation>CSV (表計算ソフト向け)(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs</source>
        <translation>JSON (プログラム向け)(&amp;J)</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark, for programs that do not expect UTF-8</source>
        <translation>UTF-8 を想定しないプログラムのために BOM を付ける(&amp;B)</translation>
    </message>
    <message>
        <source>Include &amp;relay URLs, which may carry secrets</source>
        <translation>リレー URL を含める (秘密情報を含むことがあります)(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Result of the export</source>
        <translation>エクスポートの結果</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>書き込んだ行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>%1 The system says: %2</source>
        <translation>%1 システムからの報告: %2</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Copy Value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>— (not reported)</source>
        <translation>— (報告なし)</translation>
    </message>
    <message>
        <source>Hidden, because it may hold a secret</source>
        <translation>秘密情報を含む可能性があるため非表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1を非表示</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Filter computers</source>
        <translation>コンピューターを絞り込み</translation>
    </message>
    <message>
        <source>Filter by name, ID, hostname, or status:error</source>
        <translation>名前、ID、ホスト名、または status:error で絞り込み</translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation>入力を消去</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Needs Attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Filter restored from last time</source>
        <translation>前回のフィルターを復元しました</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown computers of all</comment>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Show what is not understood</source>
        <translation>理解できない箇所を表示</translation>
    </message>
    <message>
        <source>! %1</source>
        <comment>a mark before what is wrong</comment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message numerus="yes">
        <source>%1, %Ln computer(s)</source>
        <translation>
            <numerusform>%1、%Ln 台</numerusform>
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
        <translation>フィルターの候補</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln computer(s)</source>
        <translation>
            <numerusform>%1、%Ln 台</numerusform>
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
        <translation>フィルターの書き方</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Computers that fit all of it are shown. Ctrl+Space in the filter offers what can be written.</source>
        <translation>すべてに当てはまるコンピューターが表示されます。フィルター欄で Ctrl+Space を押すと候補が出ます。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in JSON</source>
        <translation>JSON 内を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Try Again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続の管理…</translation>
    </message>
    <message>
        <source>Add Connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Connect to Factory</source>
        <translation>Factory に接続</translation>
    </message>
    <message>
        <source>Add an API key to see the computers it owns.</source>
        <translation>API キーを追加すると、そのキーが所有するコンピューターが表示されます。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
</context>
<context>
    <name>FleetActions</name>
    <message>
        <source>Add a connection first</source>
        <translation>まず接続を追加してください</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <translation>送信を待っているものはありません</translation>
    </message>
</context>
<context>
    <name>FleetKeeper</name>
    <message>
        <source>The saved list of computers could not be read.</source>
        <translation>保存されたコンピューターの一覧を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The saved list of computers could not be used and was set aside as %1.</source>
        <translation>保存されたコンピューターの一覧は使用できないため、%1 として退避しました。</translation>
    </message>
    <message>
        <source>The list of computers could not be saved for the next start.</source>
        <translation>次回起動用にコンピューターの一覧を保存できませんでした。</translation>
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
        <translation>このコンピューターは削除されましたが、サーバーの一覧にまだあります。</translation>
    </message>
    <message>
        <source>%1, protected from deletion on this machine</source>
        <translation>%1、このマシンでは削除から保護</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>%1前、作成日時 %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>FleetPane</name>
    <message>
        <source>%1 is shown until the filter changes, which would hide it.</source>
        <translation>%1 は、フィルターで隠れる対象ですが、フィルターを変更するまで表示されます。</translation>
    </message>
    <message>
        <source>Created %1. It is shown until the filter changes, which would hide it.</source>
        <translation>%1 を作成しました。フィルターで隠れる対象ですが、フィルターを変更するまで表示されます。</translation>
    </message>
    <message>
        <source>No computers match “%1”</source>
        <translation>「%1」に一致するコンピューターはありません</translation>
    </message>
    <message>
        <source>No computers yet</source>
        <translation>コンピューターはまだありません</translation>
    </message>
    <message>
        <source>This API key owns no computers. Create one, or register a machine with: %1</source>
        <translation>この API キーが所有するコンピューターはありません。作成するか、次のコマンドでマシンを登録してください: %1</translation>
    </message>
    <message>
        <source>The API key was rejected</source>
        <translation>API キーが拒否されました</translation>
    </message>
    <message>
        <source>Loading computers…</source>
        <translation>コンピューターを読み込んでいます…</translation>
    </message>
    <message>
        <source>Could not load computers</source>
        <translation>コンピューターを読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>FleetTable</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Hostname</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Computer ID</source>
        <translation>コンピューター ID</translation>
    </message>
    <message>
        <source>Host ID</source>
        <translation>ホスト ID</translation>
    </message>
    <message>
        <source>Remote User</source>
        <translation>リモートユーザー</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Last Change Seen</source>
        <translation>変化の検出</translation>
    </message>
    <message>
        <source>Last Action</source>
        <translation>最後の操作</translation>
    </message>
    <message>
        <source>Relay Client URL</source>
        <translation>リレークライアント URL</translation>
    </message>
    <message>
        <source>Relay Agent URL</source>
        <translation>リレーエージェント URL</translation>
    </message>
    <message>
        <source>When this console saw the computer change, by this machine&apos;s clock</source>
        <translation>このコンソールがコンピューターの変化を見た時刻 (このマシンの時計)</translation>
    </message>
    <message>
        <source>What this console on this machine was last asked to do</source>
        <translation>このマシンのこのコンソールで最後に行った操作</translation>
    </message>
</context>
<context>
    <name>FleetView</name>
    <message>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 selected</source>
        <translation>%2 台中 %1 台を表示、%3 台を選択</translation>
    </message>
</context>
<context>
    <name>GoneStrip</name>
    <message>
        <source>Copy JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>en</source>
        <extracomment>The folder of the manual in this language, as &quot;de&quot;: translate it by that, and leave &quot;en&quot; where there is none.</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>The web browser could not be opened. The address is %1</source>
        <translation>Web ブラウザーを開けませんでした。アドレスは %1 です</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Millwright Help</source>
        <translation>Millwright ヘルプ</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>マニュアルのページ一覧</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Raw JSON</source>
        <translation>受信した JSON</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Received at %1</source>
        <translation>%1 に受信</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>API key:</source>
        <translation>API キー:</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>API キーを表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Empty: the kept key stays</source>
        <translation>空欄: 保存済みのキーをそのまま使用</translation>
    </message>
    <message>
        <source>Begins with fk-</source>
        <translation>fk- で始まります</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the catalogue&apos;s language in that language: &quot;Deutsch&quot;, not &quot;German&quot;.</extracomment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>接続の管理(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add Connection…</source>
        <translation>接続を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Update API Key…</source>
        <translation>API キーを更新(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Select All S&amp;hown</source>
        <translation>表示中のものをすべて選択(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Clear Fi&amp;lter</source>
        <translation>フィルターを解除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Detail Panel</source>
        <translation>詳細パネル(&amp;D)</translation>
    </message>
    <message>
        <source>Reset &amp;Layout</source>
        <translation>レイアウトをリセット(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>次の領域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>前の領域(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>右(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <translation>下(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hidden</source>
        <translation>非表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show or Hide</source>
        <translation>表示/非表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Computer</source>
        <translation>コンピューター(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;Progress</source>
        <translation>進行状況を表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Create &amp;Diagnostics File…</source>
        <translation>診断ファイルを作成(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Millwright</source>
        <translation>Millwright について(&amp;A)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>About Millwright</source>
        <translation>Millwright について</translation>
    </message>
    <message>
        <source>Millwright %1</source>
        <translation>Millwright %1</translation>
    </message>
    <message>
        <source>A desktop console for fleets of Droid Computers.
Built with Qt %1. Licence: GPL-3.0-or-later.</source>
        <translation>Droid Computers のフリート用デスクトップコンソール。
Qt %1 を使用。ライセンス: GPL-3.0-or-later。</translation>
    </message>
    <message>
        <source>&amp;Filter Syntax</source>
        <translation>フィルターの書き方(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the rows that are shown into a file</source>
        <translation>表示中の行をファイルに書き出します</translation>
    </message>
    <message>
        <source>No computers are shown</source>
        <translation>表示中のコンピューターはありません</translation>
    </message>
    <message>
        <source>Millwright &amp;Help</source>
        <translation>Millwright ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What the Actions Do</source>
        <translation>操作の説明(&amp;W)</translation>
    </message>
    <message>
        <source>Copy Comm&amp;and</source>
        <translation>コマンドをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Open Fa&amp;ctory</source>
        <translation>Factory を開く(&amp;C)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Computers — %1</source>
        <translation>コンピューター — %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>This computer is not in the list.</source>
        <translation>このコンピューターは一覧にありません。</translation>
    </message>
    <message>
        <source>There are no words in the language “%1”, only in: %2</source>
        <translation>言語「%1」の表示文言はありません。使用できる言語: %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>The sandbox could not start: %1</source>
        <translation>サンドボックスを開始できませんでした: %1</translation>
    </message>
    <message>
        <source>Millwright is running already and does not answer.</source>
        <translation>Millwright はすでに実行中ですが、応答がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1.</source>
        <translation>
            <numerusform>%Ln 行を %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Try Now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Update API Key…</source>
        <translation>API キーを更新…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Clear Hidden</source>
        <translation>隠れたものの選択を解除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>メッセージの詳細</translation>
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
        <translation>グラフ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a resource and its newest value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a resource and a period of time</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>MetricsModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>MetricsView</name>
    <message>
        <source>Show as Table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>過去 6 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 4 days</source>
        <translation>過去 4 日間</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Reload Metrics</source>
        <translation>メトリクスを再読み込み</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Own machines are not measured by Factory.</source>
        <translation>自前のマシンは Factory では計測されません。</translation>
    </message>
    <message>
        <source>Could not load metrics</source>
        <translation>メトリクスを読み込めませんでした</translation>
    </message>
    <message>
        <source>Could not load newer metrics</source>
        <translation>新しいメトリクスを読み込めませんでした</translation>
    </message>
    <message>
        <source>Loading metrics…</source>
        <translation>メトリクスを読み込んでいます…</translation>
    </message>
    <message>
        <source>Metrics have not been loaded yet.</source>
        <translation>メトリクスはまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>No samples (asleep?)</source>
        <translation>サンプルなし (スリープ中?)</translation>
    </message>
    <message>
        <source>The server has none of this computer. A computer that is paused is not measured.</source>
        <translation>このコンピューターのサンプルはサーバーにありません。一時停止中のコンピューターは計測されません。</translation>
    </message>
    <message>
        <source>There are older ones: choose a longer period.</source>
        <translation>以前のものがあります。より長い期間を選択してください。</translation>
    </message>
</context>
<context>
    <name>NameDelegate</name>
    <message>
        <source>New name of %1</source>
        <translation>%1 の新しい名前</translation>
    </message>
</context>
<context>
    <name>NameLabel</name>
    <message>
        <source>Copy Name</source>
        <translation>名前をコピー</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>New connections begin with this. Those that there are keep what they have.</source>
        <translation>新しい接続はこの設定で始まります。既存の接続は変わりません。</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>プロキシ(&amp;P):</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Proxy &amp;host:</source>
        <translation>プロキシのホスト(&amp;H):</translation>
    </message>
    <message>
        <source>Proxy p&amp;ort:</source>
        <translation>プロキシのポート(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose CA file…</source>
        <translation>CA ファイルを選択…</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s authorities only</source>
        <translation>空: システムの認証局のみ</translation>
    </message>
    <message>
        <source>E&amp;xtra CA file:</source>
        <translation>追加の CA ファイル(&amp;X):</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>追加の CA ファイル</translation>
    </message>
    <message>
        <source>The proxy is a host name or address alone, without “//”. It was not taken.</source>
        <translation>プロキシはホスト名またはアドレスのみで、「//」は付けません。適用されませんでした。</translation>
    </message>
    <message>
        <source>Extra CA File</source>
        <translation>追加の CA ファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>NewComputerDialog</name>
    <message>
        <source>They are called %1.</source>
        <translation>名前は %1 になります。</translation>
    </message>
    <message>
        <source>%1 A “#” in the name is where the number goes.</source>
        <translation>%1 名前の「#」に番号が入ります。</translation>
    </message>
    <message>
        <source>New Computer</source>
        <translation>新しいコンピューター</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Create %n Computer(s)</source>
        <translation>
            <numerusform>%n 台のコンピューターを作成</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has a computer called %1 already. The server will probably refuse another.</source>
        <translation>一覧にはすでに %1 というコンピューターがあります。サーバーはおそらく 2 台目を拒否します。</translation>
    </message>
    <message>
        <source>The list has computers called %1 already. The server will probably refuse others.</source>
        <translation>一覧にはすでに %1 というコンピューターがあります。サーバーはおそらく重複を拒否します。</translation>
    </message>
    <message>
        <source>The request has been sent and cannot be recalled. If you close this now, its answer is told in the main window.</source>
        <translation>要求は送信済みで、取り消せません。今閉じた場合、結果はメインウィンドウに表示されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成しています…</translation>
    </message>
</context>
<context>
    <name>NewComputerForm</name>
    <message>
        <source>&amp;Managed: the service sets it up</source>
        <translation>マネージド: サービスが設定します(&amp;M)</translation>
    </message>
    <message>
        <source>O&amp;wn machine: nothing is set up</source>
        <translation>自前のマシン: 何も設定しません(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Install dependencies automatically</source>
        <translation>依存関係を自動でインストール(&amp;I)</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>接続:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>種別:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Remote user:</source>
        <translation>リモートユーザー(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation>台数(&amp;H):</translation>
    </message>
    <message>
        <source>owner/name or an address, one a line</source>
        <translation>所有者/名前 またはアドレスを 1 行に 1 つ</translation>
    </message>
    <message>
        <source>Re&amp;positories:</source>
        <translation>リポジトリ(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>詳細設定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Service account ID:</source>
        <translation>サービスアカウント ID(&amp;S):</translation>
    </message>
    <message>
        <source>Host I&amp;D:</source>
        <translation>ホスト ID(&amp;D):</translation>
    </message>
    <message>
        <source>Empty: it belongs to you</source>
        <translation>空欄: 自分のものになります</translation>
    </message>
    <message>
        <source>A UUID, or empty</source>
        <translation>UUID または空欄</translation>
    </message>
</context>
<context>
    <name>OpenComputerDialog</name>
    <message>
        <source>Open Computer</source>
        <translation>コンピューターを開く</translation>
    </message>
    <message>
        <source>No computer with this name or ID.</source>
        <translation>この名前または ID のコンピューターはありません。</translation>
    </message>
    <message>
        <source>&amp;Name or ID:</source>
        <translation>名前または ID(&amp;N):</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>名前または ID</translation>
    </message>
    <message>
        <source>Matching computers</source>
        <translation>一致するコンピューター</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Ask the server for “%1”</source>
        <translation>「%1」をサーバーに問い合わせ</translation>
    </message>
    <message>
        <source>%1 · %2 · hidden by the filter</source>
        <comment>name, ID</comment>
        <translation>%1 · %2 · フィルターで非表示</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, ID</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No computer in the list matches. The server may know one.</source>
        <translation>一覧に一致するコンピューターはありません。サーバーにはあるかもしれません。</translation>
    </message>
    <message>
        <source>Ask the Server</source>
        <translation>サーバーに問い合わせ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Desktop administration console for Droid Computers.

Without an option the window shows the connection of last time, or asks for one. FACTORY_API_KEY in the environment gives a key for this run, for --server or the usual server.</source>
        <translation>Droid Computers を管理するデスクトップコンソール。

オプションがない場合、前回の接続を表示するか、接続を尋ねます。環境変数 FACTORY_API_KEY は今回の実行で使うキーで、--server または通常のサーバーに使われます。</translation>
    </message>
    <message>
        <source>Connect to this server, with the key from FACTORY_API_KEY, or ask for one.</source>
        <translation>FACTORY_API_KEY のキーでこのサーバーに接続します。キーがなければ尋ねます。</translation>
    </message>
    <message>
        <source>Start on an embedded sandbox: no account is needed.</source>
        <translation>内蔵のサンドボックスで開始します。アカウントは不要です。</translation>
    </message>
    <message>
        <source>Give the sandbox so many computers.</source>
        <translation>サンドボックスのコンピューターの台数。</translation>
    </message>
    <message>
        <source>Seed for the sandbox&apos;s made-up fleet.</source>
        <translation>サンドボックスの架空のフリートの乱数シード。</translation>
    </message>
    <message>
        <source>Let the sandbox&apos;s clock run so many times faster.</source>
        <translation>サンドボックスの時計を何倍速く進めるか。</translation>
    </message>
    <message>
        <source>Let the sandbox wait before each answer.</source>
        <translation>サンドボックスが応答の前に待つ時間。</translation>
    </message>
    <message>
        <source>Use the light or the dark palette.</source>
        <translation>ライトまたはダークの配色を使います。</translation>
    </message>
    <message>
        <source>Show the main job on the sandbox by itself, put pictures of it into the folder, and end.</source>
        <translation>サンドボックスで主な作業を自動で実演し、その画像をフォルダーに保存して終了します。</translation>
    </message>
    <message>
        <source>Speak this language, such as de, instead of the user&apos;s.</source>
        <translation>ユーザーの言語の代わりに、de などこの言語を使います。</translation>
    </message>
    <message>
        <source>See millwright --help.</source>
        <translation>millwright --help を参照してください。</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>不明な引数: %1</translation>
    </message>
    <message>
        <source>--server and --sandbox exclude each other.</source>
        <translation>--server と --sandbox は同時に指定できません。</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not %1.</source>
        <translation>--theme には light か dark を指定します (%1 は使えません)。</translation>
    </message>
    <message>
        <source>--sandbox-fleet takes a number from 1 to 1000000, not %1.</source>
        <translation>--sandbox-fleet には 1 から 1000000 までの数を指定します (%1 は使えません)。</translation>
    </message>
    <message>
        <source>--sandbox-seed takes a number, not %1.</source>
        <translation>--sandbox-seed には数を指定します (%1 は使えません)。</translation>
    </message>
    <message>
        <source>--sandbox-speed takes a factor from 0 to 100000, not %1.</source>
        <translation>--sandbox-speed には 0 から 100000 までの倍率を指定します (%1 は使えません)。</translation>
    </message>
    <message>
        <source>--sandbox-latency takes milliseconds from 0 to 600000, not %1.</source>
        <translation>--sandbox-latency には 0 から 600000 までのミリ秒を指定します (%1 は使えません)。</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Try Again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Update API Key…</source>
        <translation>API キーを更新…</translation>
    </message>
    <message>
        <source>Connection Settings…</source>
        <translation>接続の設定…</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>New Computer…</source>
        <translation>新しいコンピューター…</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Open Factory</source>
        <translation>Factory を開く</translation>
    </message>
</context>
<context>
    <name>PreferencePages</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>データフォルダーを開く</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Another language is spoken when Millwright starts again.</source>
        <translation>言語の変更は Millwright を再起動すると反映されます。</translation>
    </message>
    <message>
        <source>Show in the s&amp;ystem tray</source>
        <translation>システムトレイに表示(&amp;Y)</translation>
    </message>
    <message>
        <source>The window then goes there when it is closed.</source>
        <translation>ウィンドウを閉じるとトレイに入ります。</translation>
    </message>
    <message>
        <source>Notifications, while no window of Millwright is in front:</source>
        <translation>Millwright のウィンドウが前面にないときの通知:</translation>
    </message>
    <message>
        <source>An action on several &amp;computers is done</source>
        <translation>複数のコンピューターへの操作が完了(&amp;C)</translation>
    </message>
    <message>
        <source>A computer with Notify When &amp;Done is done</source>
        <translation>「完了時に通知」のコンピューターが完了(&amp;D)</translation>
    </message>
    <message>
        <source>That is when it is ready, has failed, seems stuck or is gone.</source>
        <translation>準備完了、失敗、停滞、または削除されたときです。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>時刻(&amp;T):</translation>
    </message>
    <message>
        <source>Relative (26 min)</source>
        <translation>相対 (26 分)</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>絶対</translation>
    </message>
    <message>
        <source>&amp;Start with:</source>
        <translation>開始時の表示(&amp;S):</translation>
    </message>
    <message>
        <source>The connection shown last</source>
        <translation>最後に表示した接続</translation>
    </message>
    <message>
        <source>The list of connections</source>
        <translation>接続の一覧</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>行(&amp;R):</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Reading &amp;interval:</source>
        <translation>読み取り間隔(&amp;I):</translation>
    </message>
    <message>
        <source>A connection that has a reading interval of its own keeps it.</source>
        <translation>独自の読み取り間隔を持つ接続はそのままです。</translation>
    </message>
    <message>
        <source>&amp;Sort rows again when the list is idle</source>
        <translation>一覧が使われていないときに並べ直す(&amp;S)</translation>
    </message>
    <message>
        <source>Otherwise rows stay where they are until you sort them yourself.</source>
        <translation>そうでなければ、自分で並べ替えるまで行は動きません。</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>For several computers</source>
        <translation>複数のコンピューターのとき</translation>
    </message>
    <message>
        <source>Ask before &amp;refreshing credentials:</source>
        <translation>認証情報の更新前に確認(&amp;R):</translation>
    </message>
    <message>
        <source>Ask before res&amp;uming:</source>
        <translation>再開の前に確認(&amp;U):</translation>
    </message>
    <message>
        <source>Ask before retrying a &amp;failed step:</source>
        <translation>失敗したステップの再試行前に確認(&amp;F):</translation>
    </message>
    <message>
        <source>Require typing to &amp;delete:</source>
        <translation>削除時の入力を必須にする(&amp;D):</translation>
    </message>
    <message>
        <source>Only for active computers and several computers</source>
        <translation>稼働中または複数のコンピューターのときのみ</translation>
    </message>
    <message>
        <source>Deleting always asks.</source>
        <translation>削除の前には必ず確認します。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C):</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>文字の大きさ(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Animations:</source>
        <translation>アニメーション(&amp;A):</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Log:</source>
        <translation>ログ(&amp;L):</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Everything, for the search for a fault</source>
        <translation>すべて (障害調査用)</translation>
    </message>
    <message>
        <source>&amp;Keep activity:</source>
        <translation>アクティビティの保存期間(&amp;K):</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>For 90 days</source>
        <translation>90 日間</translation>
    </message>
    <message>
        <source>For 180 days</source>
        <translation>180 日間</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>1 年間</translation>
    </message>
    <message>
        <source>What is older goes within a day, or when Millwright starts.</source>
        <translation>それより古いものは 1 日以内、または Millwright の起動時に消えます。</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>データフォルダー:</translation>
    </message>
    <message>
        <source>Reset &amp;Layout</source>
        <translation>レイアウトをリセット(&amp;L)</translation>
    </message>
    <message>
        <source>Window:</source>
        <translation>ウィンドウ:</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>&amp;Updates:</source>
        <translation>更新(&amp;U):</translation>
    </message>
    <message>
        <source>Check weekly</source>
        <translation>毎週確認する</translation>
    </message>
    <message>
        <source>This build does not know where versions are published.</source>
        <translation>このビルドには、バージョンの公開先が設定されていません。</translation>
    </message>
    <message>
        <source>%1 is asked, and told nothing. Nothing is installed by itself.</source>
        <translation>%1 に問い合わせますが、情報は何も送りません。自動でインストールされることもありません。</translation>
    </message>
</context>
<context>
    <name>PreferenceStore</name>
    <message>
        <source>The preferences could not be read. The usual ones apply, and changes end with the program.</source>
        <translation>設定を読み取れませんでした。標準の設定を使い、変更はプログラムの終了とともに失われます。</translation>
    </message>
    <message>
        <source>The preferences were written by a newer version of Millwright and are left alone. The usual ones apply, and changes end with the program.</source>
        <translation>設定は新しいバージョンの Millwright が書いたもので、そのまま残します。標準の設定を使い、変更はプログラムの終了とともに失われます。</translation>
    </message>
    <message>
        <source>The preferences were damaged. They are kept as %1, and the usual ones apply.</source>
        <translation>設定が壊れていました。%1 として保存してあり、標準の設定を使います。</translation>
    </message>
    <message>
        <source>The preferences are damaged. The usual ones apply, and changes end with the program.</source>
        <translation>設定が壊れています。標準の設定を使い、変更はプログラムの終了とともに失われます。</translation>
    </message>
    <message>
        <source>The preferences could not be saved.</source>
        <translation>設定を保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>既定値に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This page as a new installation has it</source>
        <translation>このページを新規インストール時の状態にします</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>The computers that are protected from deletion could not be read.</source>
        <translation>削除から保護されたコンピューターを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The file of computers that are protected from deletion is damaged. It was set aside as %1. Protect them again.</source>
        <translation>削除から保護されたコンピューターのファイルが壊れています。%1 として退避しました。保護し直してください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add a connection first</source>
        <translation>まず接続を追加してください</translation>
    </message>
    <message>
        <source>This could not be saved and ends with the program.</source>
        <translation>これは保存できず、プログラムの終了とともに失われます。</translation>
    </message>
</context>
<context>
    <name>ReachForm</name>
    <message>
        <source>As the system has it</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>プロキシ(&amp;P):</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose CA file…</source>
        <translation>CA ファイルを選択…</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>追加の CA ファイル</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s authorities only</source>
        <translation>空欄: システムの認証局のみ</translation>
    </message>
    <message>
        <source>E&amp;xtra CA file:</source>
        <translation>追加の CA ファイル(&amp;X):</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Request &amp;timeout:</source>
        <translation>要求のタイムアウト(&amp;T):</translation>
    </message>
    <message>
        <source>Reading &amp;interval:</source>
        <translation>読み取り間隔(&amp;I):</translation>
    </message>
    <message>
        <source>Extra CA File</source>
        <translation>追加の CA ファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host.</source>
        <translation>プロキシのホストを入力してください。</translation>
    </message>
    <message>
        <source>The proxy is a host name or address alone, without “//”.</source>
        <translation>プロキシには「//」を付けず、ホスト名またはアドレスだけを入力してください。</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>設定に従う</translation>
    </message>
</context>
<context>
    <name>RemoteUserDialog</name>
    <message>
        <source>Change Remote User</source>
        <translation>リモートユーザーを変更</translation>
    </message>
    <message>
        <source>Change the remote user of “%1”</source>
        <translation>「%1」のリモートユーザーを変更</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>接続:</translation>
    </message>
    <message>
        <source>&amp;Remote user:</source>
        <translation>リモートユーザー(&amp;R):</translation>
    </message>
    <message>
        <source>Remote user</source>
        <translation>リモートユーザー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>Save Filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>フィルターの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is a filter of this name. It will be replaced.</source>
        <translation>同じ名前のフィルターがあります。置き換えられます。</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>The saved filters could not be read.</source>
        <translation>保存したフィルターを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The saved filters could not be used and were set aside as %1.</source>
        <translation>保存したフィルターを使えなかったため、%1 として残しました。</translation>
    </message>
    <message>
        <source>Add a connection first</source>
        <translation>先に接続を追加してください</translation>
    </message>
    <message>
        <source>The filter has a mistake</source>
        <translation>フィルターに誤りがあります</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>フィルターが設定されていません</translation>
    </message>
    <message>
        <source>The filter looks as if it held a secret</source>
        <translation>フィルターに秘密情報が含まれているようです</translation>
    </message>
    <message>
        <source>Saved the filter “%1”.</source>
        <translation>フィルター「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Removed the filter “%1”.</source>
        <translation>フィルター「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The filters could not be saved and end with the program.</source>
        <translation>フィルターを保存できなかったため、プログラムの終了とともに失われます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved Filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SavedFiltersMenu</name>
    <message>
        <source>Saved &amp;Filters</source>
        <translation>保存したフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>フィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>フィルターを管理(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What each action would touch</source>
        <translation>各操作の対象</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) selected</source>
        <translation>
            <numerusform>%Ln 台のコンピューターを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many computers, their status or type</comment>
        <translation>%2 %1 台</translation>
    </message>
</context>
<context>
    <name>ServerTabs</name>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>This computer no longer exists: nothing more is asked about it.</source>
        <translation>このコンピューターはもう存在しないため、これ以上問い合わせません。</translation>
    </message>
    <message>
        <source>The API key was rejected: nothing is asked until there is another one.</source>
        <translation>API キーが拒否されました。別のキーになるまで問い合わせません。</translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message>
        <source>%1
Session ID %2</source>
        <translation>%1
セッション ID %2</translation>
    </message>
    <message>
        <source>%1 ago, updated %2</source>
        <translation>%1前、更新日時 %2</translation>
    </message>
    <message>
        <source>%1 ago, created %2</source>
        <translation>%1前、作成日時 %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Load More</source>
        <translation>さらに読み込む</translation>
    </message>
    <message>
        <source>Copy Session ID</source>
        <translation>セッション ID をコピー</translation>
    </message>
    <message>
        <source>Reload Sessions</source>
        <translation>セッションを再読み込み</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Could not load sessions</source>
        <translation>セッションを読み込めませんでした</translation>
    </message>
    <message>
        <source>Could not load more sessions</source>
        <translation>続きのセッションを読み込めませんでした</translation>
    </message>
    <message>
        <source>Sessions are not enabled for this organisation</source>
        <translation>この組織ではセッションが有効になっていません</translation>
    </message>
    <message>
        <source>The server lists sessions for some organisations only. Everything else works without them.</source>
        <translation>サーバーがセッションの一覧を提供するのは一部の組織だけです。ほかの機能はすべて使えます。</translation>
    </message>
    <message>
        <source>Loading sessions…</source>
        <translation>セッションを読み込んでいます…</translation>
    </message>
    <message>
        <source>Loading sessions… This can take a minute.</source>
        <translation>セッションを読み込んでいます… 1 分ほどかかることがあります。</translation>
    </message>
    <message>
        <source>Sessions have not been loaded yet.</source>
        <translation>セッションはまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>No sessions have run on this computer.</source>
        <translation>このコンピューターで実行されたセッションはありません。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Menu of the selected computers</source>
        <translation>選択したコンピューターのメニュー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <source>In the List</source>
        <translation>一覧で</translation>
    </message>
    <message>
        <source>Go to the filter field</source>
        <translation>フィルター欄に移動</translation>
    </message>
    <message>
        <source>Show this sheet</source>
        <translation>この一覧表を表示</translation>
    </message>
    <message>
        <source>Find a computer by the first letters of its name</source>
        <translation>名前の先頭の文字でコンピューターを探す</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Go to the details of the computer</source>
        <translation>コンピューターの詳細に移動</translation>
    </message>
    <message>
        <source>Select or deselect the computer</source>
        <translation>コンピューターを選択または選択解除</translation>
    </message>
    <message>
        <source>First or last computer</source>
        <translation>最初または最後のコンピューター</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>In the filter field: clear it, then go back to the list</source>
        <translation>フィルター欄で: 消去し、次に一覧に戻る</translation>
    </message>
    <message>
        <source>In the filter field: show what could be typed</source>
        <translation>フィルター欄で: 入力候補を表示</translation>
    </message>
    <message>
        <source>In the details: go back to the list</source>
        <translation>詳細で: 一覧に戻る</translation>
    </message>
    <message>
        <source>In the JSON tab: find a text</source>
        <translation>JSON タブで: 文字列を検索</translation>
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
        <translation>除外されるコンピューター</translation>
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
            <numerusform>%n 台のコンピューターは除外されます:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show progress</source>
        <translation>進行状況を表示</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>アクティビティ (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Version %1 is available</source>
        <translation>バージョン %1 を利用できます</translation>
    </message>
    <message>
        <source>Opens the page about it in the web browser</source>
        <translation>そのページを Web ブラウザーで開きます</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>Show Session</source>
        <translation>セッションを表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Retry Install…</source>
        <translation>インストールを再試行…</translation>
    </message>
    <message>
        <source>Copy Error</source>
        <translation>エラーをコピー</translation>
    </message>
    <message>
        <source>Error from server</source>
        <translation>サーバーからのエラー</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>セッション ID</translation>
    </message>
    <message>
        <source>Copy Session ID</source>
        <translation>セッション ID をコピー</translation>
    </message>
    <message>
        <source>%1 failed, and the server gave no error text.</source>
        <translation>%1 は失敗しましたが、サーバーはエラーの内容を返しませんでした。</translation>
    </message>
    <message>
        <source>Error from server: %1</source>
        <translation>サーバーからのエラー: %1</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Provisioning steps</source>
        <translation>プロビジョニングのステップ</translation>
    </message>
    <message>
        <source>Copy Step</source>
        <translation>ステップをコピー</translation>
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
        <translation>%1 を残す</translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>%1 (ID %2, %3)</source>
        <translation>%1 (ID %2、%3)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>TargetsView</name>
    <message>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Space keeps the computer of the current row and takes it off the list.</source>
        <translation>Space キーで現在の行のコンピューターを残し、一覧から外します。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>load the fleet</source>
        <translation>フリートの読み込み</translation>
    </message>
    <message>
        <source>Loaded the fleet: %1 computers.</source>
        <translation>フリートを読み込みました: コンピューター %1 台。</translation>
    </message>
    <message>
        <source>find %1</source>
        <translation>%1 の検索</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Opened %1, whose installation failed.</source>
        <translation>インストールに失敗した %1 を開きました。</translation>
    </message>
    <message>
        <source>the question of %1</source>
        <translation>「%1」の確認</translation>
    </message>
    <message>
        <source>confirm %1</source>
        <translation>「%1」の実行</translation>
    </message>
    <message>
        <source>the result of %1</source>
        <translation>「%1」の結果</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>type the name</source>
        <translation>名前の入力</translation>
    </message>
    <message>
        <source>press Enter and Space</source>
        <translation>Enter と Space を押す</translation>
    </message>
    <message>
        <source>the result of the deletion</source>
        <translation>削除の結果</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>see the row go</source>
        <translation>行が消えるのを確認</translation>
    </message>
    <message>
        <source>The list holds %1 computers now.</source>
        <translation>一覧のコンピューターは %1 台になりました。</translation>
    </message>
    <message>
        <source>Waited in vain for: %1. The last result was “%2”.</source>
        <translation>待ちましたが起こりませんでした: %1。最後の結果は「%2」でした。</translation>
    </message>
    <message>
        <source>the light picture</source>
        <translation>ライトの画像</translation>
    </message>
    <message>
        <source>the dark picture</source>
        <translation>ダークの画像</translation>
    </message>
    <message>
        <source>  could not write %1</source>
        <translation>  %1 を書き込めませんでした</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reload List</source>
        <translation>一覧を再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>このデスクトップにはシステムトレイがありません。</translation>
    </message>
    <message>
        <source>&amp;Needs Attention (%1)</source>
        <translation>要対応 (%1)(&amp;N)</translation>
    </message>
    <message>
        <source>Millwright
Computers: %1
Need attention: %2</source>
        <translation>Millwright
コンピューター: %1
要対応: %2</translation>
    </message>
</context>
<context>
    <name>WindowQuestions</name>
    <message>
        <source>Leave Connection</source>
        <translation>接続を離れる</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>とどまる</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離れる</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Quit Millwright</source>
        <translation>Millwright を終了</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>computers</source>
        <translation>computers</translation>
    </message>
</context>
<context>
    <name>confirmation</name>
    <message>
        <source>delete %1</source>
        <translation>delete %1</translation>
    </message>
</context>
<context>
    <name>dialogparts</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
</TS>
