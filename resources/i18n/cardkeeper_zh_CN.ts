<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Commands</name>
        <message>
            <source> (invalid: {reason})</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n contact(s) found.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Created an encrypted store in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once more: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring does not keep the key here; the passphrase will be asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recovery code opens the store if the passphrase is lost. It is shown only now:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unassigned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is in the store already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{command}” is not there yet in this version.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Contact</name>
        <message>
            <source>Add a fact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change (F2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In CardKeeper since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Industry: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invalid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More: confirm, mark invalid, edit, remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No industry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture of the card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier: {name} (keys 1 to 4)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unreviewed · exports say so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>because {field} has “{word}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{fresh} of %n fact(s) confirmed</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{words}, {late} overdue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Contacts</name>
        <message>
            <source>Back to the list (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the first fact (F2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything shown is still right: say how you know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export (Ctrl+E)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still right</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>清空搜索</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>关闭这条提示</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>隐藏口令</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>显示口令</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>CardKeeper made a mistake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close CardKeeper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was saved is safe. Close CardKeeper and start it again. The report below holds no personal data; it is kept in {folder}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message numerus="yes">
            <source>1. Reading %n sample card(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>2. Reviewed and kept: %n contact(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>3. Search, offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4. Today's review, seen on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5. The contacts as vCard 3.0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A throw-away encrypted store in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done; the store is gone again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>First one confirmed by a call; %n left.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{facts} facts, {loose} lines unassigned</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>Camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chinese font</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qt libraries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading engine {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tesseract languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none seen; photos are added as files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none yet in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none; the passphrase will be asked for each time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the system's</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A passphrase is needed. Give it with --passphrase-file FILE, or run the command in a terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing on this computer: {names}. To mend it: {line}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contact matches, so no file was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be written in {folder}. Choose another folder or change its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading stopped in the middle of this picture. It is kept; try again, and if it stops again, save the picture smaller.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. What was already done is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not the passphrase. Check the keyboard layout and Caps Lock, or use the recovery code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not the recovery code of this store. Compare it with your copy, letter by letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The better reading engine can't be loaded, so Tesseract reads and makes more mistakes. “cardkeeper doctor” says what is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full. Nothing was lost or half-written. Free some space in {folder} and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reading engine {engine} is not installed. To mend it: {line}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store in {folder} is already open in another window or command. Close that one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store in {folder} is damaged and was left untouched. Copy the folder somewhere safe, then put back a copy from before the damage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is locked. Unlock it to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passphrases are not the same. Type both again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no contacts in “{name}”. CardKeeper imports vCard 2.1, 3.0 and 4.0 and its own JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no CardKeeper store in {folder} yet. Create one with “cardkeeper init” or in the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no contact with the number {id}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no text here that could be a card. Take the photo closer, in better light, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This card is no longer in the inbox.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's keyring does not answer or does not keep what it is given. Use your passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This kind of file can't be read as a picture. Save it as JPEG, PNG, HEIC, WebP or TIFF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This picture has {megapixels} megapixels; up to {most} can be read. Save it smaller and add it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This picture is damaged or cut short. Copy it again from the phone or camera, or take a new photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This store was written by a newer CardKeeper (version {version}; this one knows {known}). Update CardKeeper to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a passphrase of at least {least} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} already holds a CardKeeper store. Unlock it, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can't be opened. Check that it is still there and that you may read it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>%n contact(s) exported.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invalid fact(s) left out.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them unreviewed, and marked so.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Read from a business card and not reviewed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{created} new, {updated} changed, {unchanged} already known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>A folder for the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Android</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chinese only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose file and export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts known to be invalid are left out; unreviewed contacts are marked as such.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Google Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON (everything CardKeeper knows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names and titles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outlook (vCard 2.1, a file each)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With notes, tags, tier and industry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With photos of the people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>iPhone, iPad, Mac</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vCard 3.0 (most programs)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vCard 4.0</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Birthday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LINE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messenger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QQ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WeChat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WhatsApp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ext. {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Industry</name>
        <message>
            <source>Apparel, home &amp; consumer goods</source>
            <translation>服装/家居/日化/消费品</translation>
        </message>
        <message>
            <source>Automotive &amp; parts</source>
            <translation>汽车及零部件</translation>
        </message>
        <message>
            <source>Chemicals, materials &amp; plastics</source>
            <translation>化工/新材料/橡塑</translation>
        </message>
        <message>
            <source>Construction &amp; real estate</source>
            <translation>建筑/房地产/装修/物业</translation>
        </message>
        <message>
            <source>Education, training &amp; research</source>
            <translation>教育/培训/科研</translation>
        </message>
        <message>
            <source>Electronics, semiconductors &amp; telecom equipment</source>
            <translation>电子/半导体/通信设备</translation>
        </message>
        <message>
            <source>Energy, utilities &amp; environment</source>
            <translation>能源/电力/环保</translation>
        </message>
        <message>
            <source>Finance, insurance &amp; investment</source>
            <translation>金融/保险/投资</translation>
        </message>
        <message>
            <source>Food, beverage &amp; agriculture</source>
            <translation>食品饮料/农业</translation>
        </message>
        <message>
            <source>Government, associations &amp; public bodies</source>
            <translation>政府/协会/公共事业</translation>
        </message>
        <message>
            <source>Healthcare, pharma &amp; biotech</source>
            <translation>医疗/医药/生物</translation>
        </message>
        <message>
            <source>Hotels, catering &amp; travel</source>
            <translation>酒店/餐饮/旅游</translation>
        </message>
        <message>
            <source>Internet, software &amp; IT services</source>
            <translation>互联网/软件/IT服务</translation>
        </message>
        <message>
            <source>Legal, accounting, consulting &amp; HR</source>
            <translation>法律/财税/咨询/人力</translation>
        </message>
        <message>
            <source>Logistics &amp; transport</source>
            <translation>物流/运输/仓储</translation>
        </message>
        <message>
            <source>Machinery, equipment &amp; automation</source>
            <translation>机械/工业设备/自动化</translation>
        </message>
        <message>
            <source>Media, advertising, culture &amp; events</source>
            <translation>传媒/广告/文化/会展</translation>
        </message>
        <message>
            <source>Mining &amp; metals</source>
            <translation>矿业/冶金/钢铁</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Retail &amp; e-commerce</source>
            <translation>零售/电商</translation>
        </message>
        <message>
            <source>Trading, wholesale &amp; import/export</source>
            <translation>贸易/批发/进出口</translation>
        </message>
    </context>
    <context>
        <name>List</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) · best match first</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found for “{text}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search names, pinyin, companies, numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trash is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try fewer letters, or look in all contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unreviewed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{fact} invalid</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewStore</name>
        <message>
            <source>CardKeeper recovery code</source>
            <translation>CardKeeper 恢复码</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>设置口令</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Create the store</source>
            <translation>建立资料库</translation>
        </message>
        <message>
            <source>I have kept the recovery code in a safe place</source>
            <translation>我已把恢复码存放在安全的地方</translation>
        </message>
        <message>
            <source>It opens the store if you forget the passphrase. It is shown only now. Keep it away from this computer: whoever has it can read everything.</source>
            <translation>忘记口令时，用它打开资料库。它只在此时显示一次。别放在这台电脑上：拿到它的人能看到全部内容。</translation>
        </message>
        <message>
            <source>Keep the recovery code</source>
            <translation>保存恢复码</translation>
        </message>
        <message>
            <source>Let {keyring} open it when I am logged in</source>
            <translation>我登录后由 {keyring} 自动解锁</translation>
        </message>
        <message>
            <source>Photos and contacts stay on this computer, encrypted in {folder}. Nobody can open them without the passphrase.</source>
            <translation>照片和联系人只存在这台电脑上，加密存放在 {folder}。没有口令，谁也打不开。</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>保存恢复码</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始使用</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>Easy to guess. Add another word or two.</source>
            <translation>容易被猜到。再加一两个词。</translation>
        </message>
        <message>
            <source>Four or five words that do not belong together are easy to keep in mind.</source>
            <translation>四五个互不相干的词，最容易记住。</translation>
        </message>
        <message>
            <source>Good. One more word makes it strong.</source>
            <translation>不错。再加一个词就很牢靠。</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>新口令</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>很牢靠。</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>再输入一次</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <source>It has more than {most} lines, so it was not taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a mailing list, not a person, so it was not taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not a contact ({where}), so it was not taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says nothing about anybody, so it was not taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its picture is damaged; the rest was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its picture is larger than {most} MB; the rest was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line} belongs to no contact and was skipped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line} is longer than {most} MB; the rest was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line} makes no sense; the rest was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record {number} {name}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end of it is missing; what is there was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has {megabytes} MB; up to {most} MB are read. Split it and import the parts.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>%n doubtful</source>
            <translation>
                <numerusform>%n 处可疑</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful, look here first</source>
            <translation>
                <numerusform>%n 处可疑，先看这里</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more →</source>
            <translation>
                <numerusform>还有 %n 张 →</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>Accept and next</source>
            <translation>接受并下一张</translation>
        </message>
        <message>
            <source>Add a fact</source>
            <translation>添加一项</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>返回 (Esc)</translation>
        </message>
        <message>
            <source>Card picture</source>
            <translation>名片图片</translation>
        </message>
        <message>
            <source>Card {at} of {of}</source>
            <translation>第 {at} 张，共 {of} 张</translation>
        </message>
        <message>
            <source>Cards of this sitting</source>
            <translation>这一批名片</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Click a line or drag a box to fill the field</source>
            <translation>点一行或拖一个框，填入当前字段</translation>
        </message>
        <message>
            <source>Damaged picture</source>
            <translation>图片损坏</translation>
        </message>
        <message>
            <source>Discard this card</source>
            <translation>丢弃此张</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>可疑</translation>
        </message>
        <message>
            <source>Doubtful, {percent}</source>
            <translation>可疑，{percent}</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>Enlarge (Ctrl++, Ctrl+-, Ctrl+0)</source>
            <translation>放大 (Ctrl++、Ctrl+-、Ctrl+0)</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>分机</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Fill into…</source>
            <translation>填入…</translation>
        </message>
        <message>
            <source>Fill “{text}” into…</source>
            <translation>把“{text}”填入…</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>已填入</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Industry: {industry}</source>
            <translation>行业：{industry}</translation>
        </message>
        <message>
            <source>It may say:</source>
            <translation>可能是：</translation>
        </message>
        <message>
            <source>Looked at everything doubtful</source>
            <translation>可疑处都看过了</translation>
        </message>
        <message>
            <source>Next doubtful</source>
            <translation>下一处可疑</translation>
        </message>
        <message>
            <source>No Chinese {field} on the card</source>
            <translation>名片上没有中文{field}</translation>
        </message>
        <message>
            <source>No English {field} on the card</source>
            <translation>名片上没有英文{field}</translation>
        </message>
        <message>
            <source>No card found</source>
            <translation>没有找到名片</translation>
        </message>
        <message>
            <source>No industry</source>
            <translation>不填行业</translation>
        </message>
        <message>
            <source>None doubtful</source>
            <translation>无可疑</translation>
        </message>
        <message>
            <source>Not a fact: take it out (Alt+X)</source>
            <translation>不是信息，去掉 (Alt+X)</translation>
        </message>
        <message>
            <source>Not on the card</source>
            <translation>名片上没有</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>没有读出</translation>
        </message>
        <message>
            <source>Original photo</source>
            <translation>原照片</translation>
        </message>
        <message>
            <source>Picture / fields</source>
            <translation>图片 / 字段</translation>
        </message>
        <message>
            <source>Picture too large</source>
            <translation>图片太大</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>邮编</translation>
        </message>
        <message>
            <source>Read clearly</source>
            <translation>读得清楚</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>读取中</translation>
        </message>
        <message>
            <source>Reading stopped</source>
            <translation>读取中断</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>可核对</translation>
        </message>
        <message>
            <source>Review cards</source>
            <translation>核对名片</translation>
        </message>
        <message>
            <source>Review later</source>
            <translation>稍后再核对</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>已核对</translation>
        </message>
        <message>
            <source>Reviewing</source>
            <translation>正在核对</translation>
        </message>
        <message>
            <source>The next photos are being read</source>
            <translation>正在读取后面的照片</translation>
        </message>
        <message>
            <source>The photo as it was taken (Alt+O)</source>
            <translation>拍摄时的原照片 (Alt+O)</translation>
        </message>
        <message>
            <source>The photo is kept. Read it again, or discard it.</source>
            <translation>照片还在。可以重新读取，也可以丢弃。</translation>
        </message>
        <message>
            <source>They appear here by themselves. You can leave this page; reading goes on.</source>
            <translation>读好后会自动出现在这里。你可以离开此页，读取会继续。</translation>
        </message>
        <message>
            <source>They stay on the card and can be searched for</source>
            <translation>留在名片上，也可搜索</translation>
        </message>
        <message>
            <source>This is something else…</source>
            <translation>这是别的信息…</translation>
        </message>
        <message>
            <source>This is something else… (Alt+T)</source>
            <translation>这是别的信息… (Alt+T)</translation>
        </message>
        <message>
            <source>This kind of photo can't be shown here; the flat card is what was read.</source>
            <translation>这种格式的照片无法在这里显示；读取所用的是展平后的名片。</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Tier: {tier}</source>
            <translation>等级：{tier}</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>未分配</translation>
        </message>
        <message>
            <source>Unassigned lines</source>
            <translation>未分配的行</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Unknown format</source>
            <translation>格式未知</translation>
        </message>
        <message>
            <source>Unreviewed contacts can be searched for; exports say that they are unreviewed</source>
            <translation>未核对的联系人可搜索，但导出时会注明</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>采用</translation>
        </message>
        <message>
            <source>Use {text}</source>
            <translation>采用 {text}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待</translation>
        </message>
        <message>
            <source>because {field} has “{word}”</source>
            <translation>因{field}含“{word}”</translation>
        </message>
        <message>
            <source>code</source>
            <translation>码</translation>
        </message>
        <message>
            <source>ext.</source>
            <translation>转</translation>
        </message>
        <message>
            <source>“{read}” may be “{meant}”:</source>
            <translation>“{read}”可能是“{meant}”：</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>15 minutes</source>
            <translation>15 分钟</translation>
        </message>
        <message>
            <source>30 minutes</source>
            <translation>30 分钟</translation>
        </message>
        <message>
            <source>5 minutes</source>
            <translation>5 分钟</translation>
        </message>
        <message>
            <source>After this long without a key or a click.</source>
            <translation>这么久没有按键或点击后锁定。</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Australia +61</source>
            <translation>澳大利亚 +61</translation>
        </message>
        <message>
            <source>Canada +1</source>
            <translation>加拿大 +1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>France +33</source>
            <translation>法国 +33</translation>
        </message>
        <message>
            <source>Germany +49</source>
            <translation>德国 +49</translation>
        </message>
        <message>
            <source>Home region</source>
            <translation>所在地区</translation>
        </message>
        <message>
            <source>Hong Kong +852</source>
            <translation>中国香港 +852</translation>
        </message>
        <message>
            <source>India +91</source>
            <translation>印度 +91</translation>
        </message>
        <message>
            <source>Indonesia +62</source>
            <translation>印度尼西亚 +62</translation>
        </message>
        <message>
            <source>Japan +81</source>
            <translation>日本 +81</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>自动锁定</translation>
        </message>
        <message>
            <source>Macao +853</source>
            <translation>中国澳门 +853</translation>
        </message>
        <message>
            <source>Mainland China +86</source>
            <translation>中国大陆 +86</translation>
        </message>
        <message>
            <source>Malaysia +60</source>
            <translation>马来西亚 +60</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>Read photos faster</source>
            <translation>快速读取照片</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Singapore +65</source>
            <translation>新加坡 +65</translation>
        </message>
        <message>
            <source>South Korea +82</source>
            <translation>韩国 +82</translation>
        </message>
        <message>
            <source>Taiwan +886</source>
            <translation>中国台湾 +886</translation>
        </message>
        <message>
            <source>Takes half the time and may miss a few small lines.</source>
            <translation>时间减半，可能漏掉几行小字。</translation>
        </message>
        <message>
            <source>Thailand +66</source>
            <translation>泰国 +66</translation>
        </message>
        <message>
            <source>United Kingdom +44</source>
            <translation>英国 +44</translation>
        </message>
        <message>
            <source>United States +1</source>
            <translation>美国 +1</translation>
        </message>
        <message>
            <source>Vietnam +84</source>
            <translation>越南 +84</translation>
        </message>
        <message>
            <source>Where a phone number without a country code rings.</source>
            <translation>没有国家代码的电话号码按这里拨打。</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Industry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock (Ctrl+L)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today's review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trash</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>%n contact(s) imported</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) moved to the trash</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) restored</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) of {name} confirmed</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Card discarded</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Industry of %n contact(s) set</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Tier of %n contact(s) set</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} changed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tier</name>
        <message>
            <source>Key</source>
            <translation>重要</translation>
        </message>
        <message>
            <source>Prospect</source>
            <translation>潜在</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
    </context>
    <context>
        <name>Tiers</name>
        <message>
            <source>Key</source>
            <translation>重要</translation>
        </message>
        <message>
            <source>Prospect</source>
            <translation>潜在</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n contact(s) looked at.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All still right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts come here when their tier's interval has passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts to re-verify today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done for today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How do you know?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to re-verify today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today's review</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{done} of %n today</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Back to the passphrase</source>
            <translation>改用口令</translation>
        </message>
        <message>
            <source>Choose a new passphrase</source>
            <translation>设置新口令</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <source>The store is open. The old passphrase stops working; the recovery code stays.</source>
            <translation>资料库已打开。旧口令从此失效，恢复码不变。</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Unlock CardKeeper</source>
            <translation>解锁 CardKeeper</translation>
        </message>
        <message>
            <source>Unlock with the recovery code</source>
            <translation>用恢复码解锁</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>改用恢复码</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>启用新口令</translation>
        </message>
        <message>
            <source>Use {keyring}</source>
            <translation>用 {keyring} 解锁</translation>
        </message>
        <message>
            <source>You kept it when the store was made. Capitals and dashes do not matter.</source>
            <translation>建立资料库时你保存过它。大小写和连字符都不影响。</translation>
        </message>
        <message>
            <source>Your contacts are encrypted in {folder}.</source>
            <translation>联系人已加密，存放在 {folder}。</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>Confirm it at the next talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due · last {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invalid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not dialled, not exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bounced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>company dissolved</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>due in %n day(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>from card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left the company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>registry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wrong person</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{fact} %n day(s) overdue</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{fact} due in %n day(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{fact} never confirmed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Asked again in time, it stays true</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop photos of cards here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at what is doubtful, accept the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photograph the cards after the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos and contacts stay on this computer, all encrypted; CardKeeper never goes online.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re-verify</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The samples are invented people and companies · vCard files can be imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the sample cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to 200 at once; JPEG, PNG, HEIC, WebP and TIFF; pasting works too</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>CardKeeper</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message numerus="yes">
            <source>%n photo(s) known already, not read again</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Export contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos of cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos of cards wait here until you have reviewed what was read. Drop some here.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Reading cards: {done} of %n</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The inbox is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{most} photos are the most at once: the first {most} of {all} are taken, add the others later.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
