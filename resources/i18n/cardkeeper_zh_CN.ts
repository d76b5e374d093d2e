<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Alike</name>
        <message>
            <source>Almost certainly one person</source>
            <translation>几乎可以肯定是同一人</translation>
        </message>
        <message>
            <source>Different birthdays</source>
            <translation>生日不同</translation>
        </message>
        <message>
            <source>Different cities</source>
            <translation>城市不同</translation>
        </message>
        <message>
            <source>Different companies</source>
            <translation>公司不同</translation>
        </message>
        <message>
            <source>Different emails</source>
            <translation>邮箱不同</translation>
        </message>
        <message>
            <source>Different extensions</source>
            <translation>分机不同</translation>
        </message>
        <message>
            <source>Different mail domains</source>
            <translation>邮箱域名不同</translation>
        </message>
        <message>
            <source>Different mobiles</source>
            <translation>手机不同</translation>
        </message>
        <message>
            <source>Different names</source>
            <translation>姓名不同</translation>
        </message>
        <message>
            <source>Different surnames</source>
            <translation>姓氏不同</translation>
        </message>
        <message>
            <source>Different titles</source>
            <translation>职位不同</translation>
        </message>
        <message>
            <source>Emails one letter apart</source>
            <translation>邮箱仅差一个字符</translation>
        </message>
        <message>
            <source>Initials fit</source>
            <translation>首字母相符</translation>
        </message>
        <message>
            <source>Mr and Ms</source>
            <translation>称谓不同</translation>
        </message>
        <message>
            <source>Names one slip apart</source>
            <translation>姓名仅差一处</translation>
        </message>
        <message>
            <source>Names sound the same</source>
            <translation>姓名读音相同</translation>
        </message>
        <message>
            <source>Numbers one digit apart</source>
            <translation>号码仅差一位</translation>
        </message>
        <message>
            <source>Part of the name</source>
            <translation>姓名部分相同</translation>
        </message>
        <message>
            <source>Perhaps one person</source>
            <translation>可能是同一人</translation>
        </message>
        <message>
            <source>Probably one person</source>
            <translation>很可能是同一人</translation>
        </message>
        <message>
            <source>Probably two people</source>
            <translation>很可能是两个人</translation>
        </message>
        <message>
            <source>Same address</source>
            <translation>地址相同</translation>
        </message>
        <message>
            <source>Same birthday</source>
            <translation>生日相同</translation>
        </message>
        <message>
            <source>Same city</source>
            <translation>城市相同</translation>
        </message>
        <message>
            <source>Same company</source>
            <translation>公司相同</translation>
        </message>
        <message>
            <source>Same direct line</source>
            <translation>直线电话相同</translation>
        </message>
        <message>
            <source>Same email</source>
            <translation>邮箱相同</translation>
        </message>
        <message>
            <source>Same mail domain</source>
            <translation>邮箱域名相同</translation>
        </message>
        <message>
            <source>Same messenger</source>
            <translation>社交账号相同</translation>
        </message>
        <message>
            <source>Same mobile</source>
            <translation>手机相同</translation>
        </message>
        <message>
            <source>Same name</source>
            <translation>姓名相同</translation>
        </message>
        <message>
            <source>Same phone</source>
            <translation>电话相同</translation>
        </message>
        <message>
            <source>Same picture</source>
            <translation>照片相同</translation>
        </message>
        <message>
            <source>Same shared mailbox</source>
            <translation>公用邮箱相同</translation>
        </message>
        <message>
            <source>Same surname</source>
            <translation>姓氏相同</translation>
        </message>
        <message>
            <source>Same switchboard</source>
            <translation>总机相同</translation>
        </message>
        <message>
            <source>Same title</source>
            <translation>职位相同</translation>
        </message>
        <message>
            <source>Senior and junior</source>
            <translation>辈分不同</translation>
        </message>
        <message>
            <source>Short form of the name</source>
            <translation>名字的简称</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message numerus="yes">
            <source>%n fact(s) taken over from the answer</source>
            <translation>
                <numerusform>已从回复采用 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>Ask to confirm the details</source>
            <translation>请对方确认信息</translation>
        </message>
        <message>
            <source>Back to the first wording</source>
            <translation>恢复最初的措辞</translation>
        </message>
        <message>
            <source>Change the wording</source>
            <translation>修改措辞</translation>
        </message>
        <message>
            <source>Confirm everything</source>
            <translation>全部确认</translation>
        </message>
        <message>
            <source>Copy for WeChat</source>
            <translation>复制到微信</translation>
        </message>
        <message>
            <source>Everything confirmed by the answer</source>
            <translation>已按回复全部确认</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>信息</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>信件</translation>
        </message>
        <message>
            <source>Letter copied. Paste it into WeChat or a mail.</source>
            <translation>信件已复制。可粘贴到微信或邮件。</translation>
        </message>
        <message>
            <source>Letter saved. Open it in your mail program to send it.</source>
            <translation>信件已保存。在邮件程序中打开即可发送。</translation>
        </message>
        <message>
            <source>No mail program took the letter. Save it as a file, or copy the text instead.</source>
            <translation>没有邮件程序接收这封信。可以存为文件，或复制文字。</translation>
        </message>
        <message>
            <source>Nothing in this text says anything about them.</source>
            <translation>这段文字没有提到对方的信息。</translation>
        </message>
        <message>
            <source>Open a contact first: the letter is about the one on the page.</source>
            <translation>先打开一位联系人：信件是写给页面上这一位的。</translation>
        </message>
        <message>
            <source>Open a mail</source>
            <translation>打开邮件</translation>
        </message>
        <message>
            <source>Open the answer</source>
            <translation>打开回复</translation>
        </message>
        <message>
            <source>Paste the answer, a signature or a message here, or drop the mail or vCard</source>
            <translation>把回复、签名或消息粘贴到这里，或拖入邮件或 vCard</translation>
        </message>
        <message>
            <source>Please confirm your details</source>
            <translation>请确认您的信息</translation>
        </message>
        <message>
            <source>Save as a mail draft</source>
            <translation>存为邮件草稿</translation>
        </message>
        <message>
            <source>Save the letter</source>
            <translation>保存信件</translation>
        </message>
        <message numerus="yes">
            <source>Take %n fact(s) over</source>
            <translation>
                <numerusform>采用 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Take over an answer</source>
            <translation>采用回复</translation>
        </message>
        <message>
            <source>The letter is in your mail program.</source>
            <translation>信件已交给邮件程序。</translation>
        </message>
        <message>
            <source>The mail to {name} came back: the address is marked.</source>
            <translation>发给{name}的邮件被退回：邮箱已标记。</translation>
        </message>
        <message>
            <source>There is no mail address: copy the text and send it by WeChat.</source>
            <translation>没有邮箱地址：复制文字，用微信发送。</translation>
        </message>
        <message>
            <source>They say</source>
            <translation>对方说</translation>
        </message>
        <message>
            <source>They say that all is right: everything that was asked about is confirmed.</source>
            <translation>对方说全部正确：所问的信息都将确认。</translation>
        </message>
        <message>
            <source>Use this wording</source>
            <translation>使用这段措辞</translation>
        </message>
        <message>
            <source>We have</source>
            <translation>现有</translation>
        </message>
        <message>
            <source>What they say</source>
            <translation>对方所说</translation>
        </message>
        <message>
            <source>Wording of the letter</source>
            <translation>信件措辞</translation>
        </message>
        <message>
            <source>Write in the mail program</source>
            <translation>在邮件程序中写信</translation>
        </message>
        <message>
            <source>Write {facts} where the details are to stand, or there is nothing to confirm.</source>
            <translation>在要列出信息的地方写 {facts}，否则没有可确认的内容。</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>还没有</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>相同</translation>
        </message>
        <message>
            <source>{name} becomes the person's name, {facts} a line for each thing to confirm.</source>
            <translation>{name} 换成对方姓名，{facts} 换成每项待确认的信息，一项一行。</translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n 张名片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n 位联系人</numerusform>
            </translation>
        </message>
        <message>
            <source>Activity log</source>
            <translation>操作日志</translation>
        </message>
        <message>
            <source>Added a rule</source>
            <translation>添加规则</translation>
        </message>
        <message>
            <source>Added an industry</source>
            <translation>添加行业</translation>
        </message>
        <message>
            <source>Answered what a customer reported</source>
            <translation>答复客户反映的问题</translation>
        </message>
        <message>
            <source>Applied a rule to everybody</source>
            <translation>对所有人执行了规则</translation>
        </message>
        <message>
            <source>Archived a contact</source>
            <translation>归档了联系人</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Brought a contact back into the lists</source>
            <translation>把联系人恢复到列表</translation>
        </message>
        <message>
            <source>Brought back from the trash</source>
            <translation>从回收站恢复</translation>
        </message>
        <message>
            <source>Changed a rule</source>
            <translation>修改规则</translation>
        </message>
        <message>
            <source>Changed a talk</source>
            <translation>修改往来</translation>
        </message>
        <message>
            <source>Changed how ghosts are judged</source>
            <translation>更改了“查无此人”的判断方式</translation>
        </message>
        <message>
            <source>Changed how often facts are asked about</source>
            <translation>更改复核间隔</translation>
        </message>
        <message>
            <source>Changed the passphrase</source>
            <translation>更改口令</translation>
        </message>
        <message>
            <source>Changed whether the keyring opens it</source>
            <translation>更改是否由密钥环解锁</translation>
        </message>
        <message>
            <source>Changed who looks after a contact, or how often</source>
            <translation>修改负责人或复核间隔</translation>
        </message>
        <message>
            <source>Check that nothing was changed</source>
            <translation>检查有没有被改动</translation>
        </message>
        <message>
            <source>Confirmed facts</source>
            <translation>确认信息</translation>
        </message>
        <message>
            <source>Decided whether somebody exists</source>
            <translation>判定某人是否存在</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Deleted a rule</source>
            <translation>删除规则</translation>
        </message>
        <message>
            <source>Deleted a smart list</source>
            <translation>删除智能列表</translation>
        </message>
        <message>
            <source>Deleted a tag</source>
            <translation>删除标签</translation>
        </message>
        <message>
            <source>Did a follow-up</source>
            <translation>完成跟进</translation>
        </message>
        <message>
            <source>Discarded a card</source>
            <translation>丢弃名片</translation>
        </message>
        <message>
            <source>Discarded cards</source>
            <translation>丢弃多张名片</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Entered what a customer reported</source>
            <translation>登记客户反映的问题</translation>
        </message>
        <message>
            <source>Entry {number} was changed, or one before it is missing. A backup has the log as it was on its day.</source>
            <translation>第 {number} 条被改动过，或之前缺了一条。备份里有当时的日志。</translation>
        </message>
        <message>
            <source>Erased a person at their wish</source>
            <translation>应本人要求抹除</translation>
        </message>
        <message>
            <source>Erased for good</source>
            <translation>彻底删除</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Forgot all that was learnt</source>
            <translation>忘掉全部学到的内容</translation>
        </message>
        <message>
            <source>Forgot what was learnt</source>
            <translation>忘掉学到的内容</translation>
        </message>
        <message>
            <source>Gave a tag</source>
            <translation>添加标签</translation>
        </message>
        <message>
            <source>Hid an industry</source>
            <translation>隐藏行业</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>In and out</source>
            <translation>导入导出与备份</translation>
        </message>
        <message>
            <source>Kept a follow-up</source>
            <translation>记下跟进</translation>
        </message>
        <message>
            <source>Logged a talk</source>
            <translation>记录往来</translation>
        </message>
        <message>
            <source>Made a new recovery code</source>
            <translation>换新恢复码</translation>
        </message>
        <message>
            <source>Marked facts invalid</source>
            <translation>标为失效</translation>
        </message>
        <message>
            <source>Merged duplicates</source>
            <translation>合并了重复项</translation>
        </message>
        <message>
            <source>Merged two contacts</source>
            <translation>合并了两个联系人</translation>
        </message>
        <message>
            <source>Moved a smart list</source>
            <translation>移动智能列表</translation>
        </message>
        <message>
            <source>Moved to the trash</source>
            <translation>移到回收站</translation>
        </message>
        <message>
            <source>Noted a call</source>
            <translation>记录通话</translation>
        </message>
        <message>
            <source>Noted a mail that came back</source>
            <translation>记录退信</translation>
        </message>
        <message>
            <source>Noted consent</source>
            <translation>登记同意情况</translation>
        </message>
        <message>
            <source>Nothing was changed in this log since it was written.</source>
            <translation>日志从写下起没有被改动过。</translation>
        </message>
        <message>
            <source>Opening and keys</source>
            <translation>解锁与密钥</translation>
        </message>
        <message>
            <source>Particulars</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Put an earlier value back</source>
            <translation>恢复以前的值</translation>
        </message>
        <message>
            <source>Put off a follow-up</source>
            <translation>推迟跟进</translation>
        </message>
        <message>
            <source>Put off a review</source>
            <translation>推迟复核</translation>
        </message>
        <message>
            <source>Put two sides together</source>
            <translation>合并正反面</translation>
        </message>
        <message>
            <source>Put two tags together</source>
            <translation>合并标签</translation>
        </message>
        <message>
            <source>Redone</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Removed a follow-up</source>
            <translation>删除跟进</translation>
        </message>
        <message>
            <source>Removed a talk</source>
            <translation>删除往来</translation>
        </message>
        <message>
            <source>Removed the recovery code</source>
            <translation>停用恢复码</translation>
        </message>
        <message>
            <source>Renamed a smart list</source>
            <translation>智能列表改名</translation>
        </message>
        <message>
            <source>Renamed a tag</source>
            <translation>标签改名</translation>
        </message>
        <message>
            <source>Renamed an industry</source>
            <translation>行业改名</translation>
        </message>
        <message>
            <source>Restored a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Reviewed a card</source>
            <translation>核对名片</translation>
        </message>
        <message>
            <source>Rules fired as days went by</source>
            <translation>规则因时间到期触发</translation>
        </message>
        <message>
            <source>Said that a value is right</source>
            <translation>认定一个值正确</translation>
        </message>
        <message>
            <source>Said that two contacts are not the same person</source>
            <translation>确认两位联系人不是同一人</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>存为 CSV</translation>
        </message>
        <message>
            <source>Save the log</source>
            <translation>保存日志</translation>
        </message>
        <message>
            <source>Saved a smart list</source>
            <translation>保存智能列表</translation>
        </message>
        <message>
            <source>Set a contact aside as nobody</source>
            <translation>隔离了一位联系人（可能查无此人）</translation>
        </message>
        <message>
            <source>Set the industry</source>
            <translation>设置行业</translation>
        </message>
        <message>
            <source>Set the tier</source>
            <translation>设置等级</translation>
        </message>
        <message>
            <source>Showed an industry again</source>
            <translation>重新显示行业</translation>
        </message>
        <message>
            <source>Swapped two sides</source>
            <translation>交换正反面</translation>
        </message>
        <message>
            <source>Switched a rule off</source>
            <translation>停用规则</translation>
        </message>
        <message>
            <source>Switched a rule on</source>
            <translation>启用规则</translation>
        </message>
        <message>
            <source>Took a tag away</source>
            <translation>去掉标签</translation>
        </message>
        <message>
            <source>Took an answer over</source>
            <translation>采用回复</translation>
        </message>
        <message>
            <source>Took back that two contacts are not the same person</source>
            <translation>撤回“不是同一人”的判断</translation>
        </message>
        <message>
            <source>Took two sides apart</source>
            <translation>拆开正反面</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Went on with what was saved of a damaged store</source>
            <translation>改用从损坏资料库中抢救出的内容</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Wrong passphrase or code</source>
            <translation>口令或恢复码错误</translation>
        </message>
        <message>
            <source>Wrong passphrase or code while changing the keys</source>
            <translation>更改密钥时口令或恢复码不对</translation>
        </message>
        <message>
            <source>Wrote out everything on a person</source>
            <translation>导出某人的全部资料</translation>
        </message>
        <message>
            <source>by keyring</source>
            <translation>用密钥环</translation>
        </message>
        <message>
            <source>by passphrase</source>
            <translation>用口令</translation>
        </message>
        <message>
            <source>by recovery code</source>
            <translation>用恢复码</translation>
        </message>
        <message>
            <source>had asked to be erased, has agreed since</source>
            <translation>曾要求抹除，后来已同意</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%n card(s) came later and go</source>
            <translation>
                <numerusform>之后新增的 %n 张名片将消失</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) become what they were</source>
            <translation>
                <numerusform>%n 位联系人会变回原来的样子</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) came later and go</source>
            <translation>
                <numerusform>%n 位后来加入的联系人会消失</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) come back</source>
            <translation>
                <numerusform>%n 位联系人会回来</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n industry(s) of your own change, come back or go</source>
            <translation>
                <numerusform>%n 个自定行业将改变、恢复或消失</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) of your own change, come back or go</source>
            <translation>
                <numerusform>%n 条自定规则将改变、恢复或消失</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) of the store become what they were</source>
            <translation>
                <numerusform>资料库的 %n 项设置将恢复原样</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n smart list(s) change, come back or go</source>
            <translation>
                <numerusform>%n 个智能列表将改变、恢复或消失</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>A backup of CardKeeper</source>
            <translation>CardKeeper 的备份</translation>
        </message>
        <message>
            <source>A folder for backups</source>
            <translation>存放备份的文件夹</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>其他文件</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message numerus="yes">
            <source>Backing up pictures: {done} of %n</source>
            <translation>
                <numerusform>正在备份图片：{done} / %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message numerus="yes">
            <source>It is whole: {time}, %n contact(s).</source>
            <translation>
                <numerusform>备份完整：{time}，%n 位联系人。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them with the store</source>
            <translation>与资料库放在一起</translation>
        </message>
        <message>
            <source>Passphrase of its day</source>
            <translation>备份当时的口令</translation>
        </message>
        <message>
            <source>Put this backup in place</source>
            <translation>换成这份备份</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>See what would change</source>
            <translation>看看会改变什么</translation>
        </message>
        <message numerus="yes">
            <source>The last is of {time}, with %n contact(s).</source>
            <translation>
                <numerusform>最近一次：{time}，%n 位联系人。</numerusform>
            </translation>
        </message>
        <message>
            <source>The store of now is kept aside, in the folder “aside” of the store.</source>
            <translation>现在的资料库会另存到它的“aside”文件夹。</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>还没有备份。</translation>
        </message>
        <message>
            <source>They are made by themselves, encrypted, and lie with the store. On another disk they outlive it.</source>
            <translation>自动加密备份，与资料库放在一起。放到另一块硬盘，这块坏了也不怕。</translation>
        </message>
        <message>
            <source>They go to {folder}, encrypted, by themselves.</source>
            <translation>自动加密备份到 {folder}。</translation>
        </message>
        <message>
            <source>What lies in the folder of the store now is kept aside, in its folder “aside”.</source>
            <translation>资料库文件夹里现有的内容会保留在其中的“aside”文件夹。</translation>
        </message>
        <message>
            <source>{count}: {names}</source>
            <translation>{count}：{names}</translation>
        </message>
        <message numerus="yes">
            <source>{time}, %n contact(s)</source>
            <translation>
                <numerusform>{time}，%n 位联系人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“Not the same person” is forgotten, or known again, of %n pair(s)</source>
            <translation>
                <numerusform>%n 对“不是同一人”的判断被遗忘或恢复</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Brief</name>
        <message>
            <source>Ask face to face</source>
            <translation>当面核对</translation>
        </message>
        <message>
            <source>Before meeting {name}</source>
            <translation>与 {name} 面谈之前</translation>
        </message>
        <message>
            <source>Last talks</source>
            <translation>最近往来</translation>
        </message>
        <message>
            <source>Made on {day} for this meeting: leave it with nobody.</source>
            <translation>{day} 为本次面谈生成，请勿外传。</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Promised and open</source>
            <translation>未完成的跟进</translation>
        </message>
        <message>
            <source>Reach them</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>保存为 PDF</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source> (invalid: {reason})</source>
            <translation>（失效：{reason}）</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) are not in the backup and go (-).</source>
            <translation>
                <numerusform>%n 位联系人不在备份中，会消失（-）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) come back (+).</source>
            <translation>
                <numerusform>%n 位联系人会回来（+）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) due.</source>
            <translation>
                <numerusform>%n 位联系人到期。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) found.</source>
            <translation>
                <numerusform>找到 %n 位联系人。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) get the facts of the backup (~).</source>
            <translation>
                <numerusform>%n 位联系人会变成备份中的样子（~）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) may be one person.</source>
            <translation>
                <numerusform>可能是同一人的有 %n 对。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) were missing from the store already.</source>
            <translation>
                <numerusform>有 %n 张图片在资料库中早已缺失。</numerusform>
            </translation>
        </message>
        <message>
            <source>--repair mends this, or saves what is left into a new store.</source>
            <translation>--repair 会修复，或把还能读的存到新的资料库。</translation>
        </message>
        <message numerus="yes">
            <source>Backed up %n contact(s), and read the backup back.</source>
            <translation>
                <numerusform>已备份 %n 位联系人，并已回读核对。</numerusform>
            </translation>
        </message>
        <message>
            <source>Contact {id} has no fact that ages.</source>
            <translation>联系人 {id} 没有需要定期核实的内容。</translation>
        </message>
        <message>
            <source>Contact {id} has no fact {key}. It has:</source>
            <translation>联系人 {id} 没有 {key} 这一项。它有：</translation>
        </message>
        <message>
            <source>Created an encrypted store in {folder}.</source>
            <translation>已在 {folder} 建立加密资料库。</translation>
        </message>
        <message>
            <source>Line {number} is not a JSON object.</source>
            <translation>第 {number} 行不是 JSON 对象。</translation>
        </message>
        <message>
            <source>Line {number}: no country has the code {code}.</source>
            <translation>第 {number} 行：没有国家的代码是 {code}。</translation>
        </message>
        <message>
            <source>Once more: </source>
            <translation>再输一次：</translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translation>口令：</translation>
        </message>
        <message>
            <source>So what the backup would change can't be told.</source>
            <translation>因此无法说明恢复备份会改变什么。</translation>
        </message>
        <message>
            <source>The backup of {time} is the store now.</source>
            <translation>现在的资料库就是 {time} 的备份。</translation>
        </message>
        <message>
            <source>The damaged store was left as it is. Open the new one with --store {folder}.</source>
            <translation>损坏的库原样未动。用 --store {folder} 打开新库。</translation>
        </message>
        <message>
            <source>The keyring does not keep the key here; the passphrase will be asked for.</source>
            <translation>这台电脑的密钥环存不住密钥，以后会询问口令。</translation>
        </message>
        <message>
            <source>The log is as it was written.</source>
            <translation>日志完好，没有被改动。</translation>
        </message>
        <message>
            <source>The log was changed at entry {number}.</source>
            <translation>日志在第 {number} 条被改动过。</translation>
        </message>
        <message>
            <source>The recovery code opens the store if the passphrase is lost. It is shown only now:</source>
            <translation>口令丢失时，可用恢复码打开资料库。它只在此刻显示：</translation>
        </message>
        <message>
            <source>The store of before is kept in {folder}.</source>
            <translation>原来的资料库保存在 {folder}。</translation>
        </message>
        <message>
            <source>Which fact? Name it with --fact:</source>
            <translation>是哪一项？请用 --fact 指明：</translation>
        </message>
        <message>
            <source>the back of {file}</source>
            <translation>{file} 的背面</translation>
        </message>
        <message>
            <source>unassigned</source>
            <translation>未分配</translation>
        </message>
        <message>
            <source>{file} is in the store already.</source>
            <translation>{file} 已在资料库里。</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label}：{value}</translation>
        </message>
        <message>
            <source>“{command}” is not there yet in this version.</source>
            <translation>这个版本还没有“{command}”。</translation>
        </message>
    </context>
    <context>
        <name>Contact</name>
        <message numerus="yes">
            <source>%n doubtful reading(s): compare with the card</source>
            <translation>
                <numerusform>%n 处读得可疑，请对照名片</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a fact</source>
            <translation>添加一项</translation>
        </message>
        <message>
            <source>Alt+P: {value}</source>
            <translation>Alt+P：改为 {value}</translation>
        </message>
        <message>
            <source>Archived: in no list, review or export</source>
            <translation>已归档：不出现在列表、复核和导出中</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>名片</translation>
        </message>
        <message>
            <source>Change (F2)</source>
            <translation>修改（F2）</translation>
        </message>
        <message>
            <source>Change “{value}”</source>
            <translation>修改“{value}”</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy {value} instead</source>
            <translation>改为复制 {value}</translation>
        </message>
        <message>
            <source>Found out otherwise…</source>
            <translation>其他核实结果…</translation>
        </message>
        <message>
            <source>In CardKeeper since {day}</source>
            <translation>{day}存入</translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>Industry: {name}</source>
            <translation>行业：{name}</translation>
        </message>
        <message>
            <source>Invalid</source>
            <translation>失效</translation>
        </message>
        <message>
            <source>It says so on the card</source>
            <translation>名片上就是这样</translation>
        </message>
        <message>
            <source>More: confirm, mark invalid, edit, remove</source>
            <translation>更多：确认、标为失效、修改、移除</translation>
        </message>
        <message>
            <source>No industry</source>
            <translation>未选行业</translation>
        </message>
        <message>
            <source>Picture of the card</source>
            <translation>名片图片</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove “{value}”</source>
            <translation>移除“{value}”</translation>
        </message>
        <message>
            <source>Set aside as nobody: in no list, review or export</source>
            <translation>已隔离（可能查无此人）：不在列表、复核和导出中</translation>
        </message>
        <message>
            <source>Show the card</source>
            <translation>查看名片</translation>
        </message>
        <message>
            <source>Still right</source>
            <translation>仍然正确</translation>
        </message>
        <message>
            <source>Unreviewed · exports say so</source>
            <translation>未核对 · 导出时会注明</translation>
        </message>
        <message>
            <source>What it said before (H)</source>
            <translation>以前的值（H）</translation>
        </message>
        <message>
            <source>What was there before</source>
            <translation>以前的信息</translation>
        </message>
        <message>
            <source>Works again</source>
            <translation>恢复有效</translation>
        </message>
        <message numerus="yes">
            <source>{fresh} of %n fact(s) confirmed recently</source>
            <translation>
                <numerusform>%n 项中 {fresh} 项最近确认过</numerusform>
            </translation>
        </message>
        <message>
            <source>{words}, {late} overdue</source>
            <translation>{words}，{late} 项逾期</translation>
        </message>
    </context>
    <context>
        <name>Contacts</name>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>返回列表（Esc）</translation>
        </message>
        <message>
            <source>Change the first fact (F2)</source>
            <translation>修改第一项（F2）</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>删除（Del）</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>彻底删除</translation>
        </message>
        <message>
            <source>Everything shown is still right: say how you know</source>
            <translation>所示内容全部正确：说明如何得知</translation>
        </message>
        <message>
            <source>Export (Ctrl+E)</source>
            <translation>导出（Ctrl+E）</translation>
        </message>
        <message>
            <source>Log a talk</source>
            <translation>记录往来</translation>
        </message>
        <message>
            <source>Log a talk (Ctrl+Shift+I)</source>
            <translation>记录往来（Ctrl+Shift+I）</translation>
        </message>
        <message>
            <source>Merge… (M)</source>
            <translation>合并…（M）</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Still right</source>
            <translation>仍然正确</translation>
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
            <source>Del takes it away</source>
            <translation>按 Del 去掉</translation>
        </message>
        <message>
            <source>Delete takes it away</source>
            <translation>按 Delete 去掉</translation>
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
            <source>Tier: {tier}</source>
            <translation>等级：{tier}</translation>
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
            <translation>CardKeeper 出错了</translation>
        </message>
        <message>
            <source>Close CardKeeper</source>
            <translation>关闭 CardKeeper</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>What was saved is safe. Close CardKeeper and start it again. The report below holds no personal data; it is kept in {folder}.</source>
            <translation>已保存的内容是安全的。请关闭并重新启动 CardKeeper。下面的报告不含个人信息，保存在 {folder}。</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message numerus="yes">
            <source>1. Reading %n sample card(s)</source>
            <translation>
                <numerusform>1. 读取 %n 张示例名片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>2. Reviewed and kept: %n contact(s)</source>
            <translation>
                <numerusform>2. 已核对并保存：%n 位联系人</numerusform>
            </translation>
        </message>
        <message>
            <source>3. Search, offline</source>
            <translation>3. 离线搜索</translation>
        </message>
        <message>
            <source>4. Today's review, seen on {day}</source>
            <translation>4. 到 {day} 时的今日复核</translation>
        </message>
        <message>
            <source>5. The contacts as vCard 3.0</source>
            <translation>5. 联系人导出为 vCard 3.0</translation>
        </message>
        <message>
            <source>A throw-away encrypted store in {folder}</source>
            <translation>用完即弃的加密资料库：{folder}</translation>
        </message>
        <message>
            <source>Done; the store is gone again.</source>
            <translation>完成，资料库已清除。</translation>
        </message>
        <message numerus="yes">
            <source>First one confirmed by a call; %n left.</source>
            <translation>
                <numerusform>第一位已通过电话确认，还剩 %n 位。</numerusform>
            </translation>
        </message>
        <message>
            <source>{facts} facts, {loose} lines unassigned</source>
            <translation>{facts} 项，{loose} 行未分配</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>Chinese font</source>
            <translation>中文字体</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>密钥环</translation>
        </message>
        <message>
            <source>Qt libraries</source>
            <translation>Qt 所需的库</translation>
        </message>
        <message>
            <source>Reading engine {name}</source>
            <translation>识别引擎 {name}</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>资料库</translation>
        </message>
        <message>
            <source>Tesseract languages</source>
            <translation>Tesseract 语言包</translation>
        </message>
        <message>
            <source>all there</source>
            <translation>齐全</translation>
        </message>
        <message>
            <source>none</source>
            <translation>没有</translation>
        </message>
        <message>
            <source>none seen; photos are added as files</source>
            <translation>未发现，可添加照片文件</translation>
        </message>
        <message>
            <source>none yet in {folder}</source>
            <translation>{folder} 中还没有</translation>
        </message>
        <message>
            <source>none; the passphrase will be asked for each time</source>
            <translation>没有，每次都会询问口令</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>缺少</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>the system's</source>
            <translation>使用系统字体</translation>
        </message>
    </context>
    <context>
        <name>Erase</name>
        <message numerus="yes">
            <source>Delete %n contact(s) for good?</source>
            <translation>
                <numerusform>彻底删除 %n 位联系人？</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n for good</source>
            <translation>
                <numerusform>彻底删除 %n 位</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>彻底删除</translation>
        </message>
        <message>
            <source>Facts, cards, pictures and history go with them, and nothing brings them back. Backups of before still have them until they are thinned out.</source>
            <translation>信息、名片、图片和历史一并删除，无法恢复。之前的备份里仍有，直到备份被清理。</translation>
        </message>
        <message>
            <source>Keep in the trash</source>
            <translation>留在回收站</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A card lies here, but nothing on it can be read. Take a photo of it alone, closer and in more light.</source>
            <translation>这里有一张名片，但上面的字认不出来。单独给它拍一张：靠近一些，光线亮一些。</translation>
        </message>
        <message>
            <source>A letter of the recovery code is mistyped or missing. It has six groups of six letters and digits.</source>
            <translation>恢复码有一个字符打错或漏了。它由六组、每组六个字母或数字组成。</translation>
        </message>
        <message>
            <source>A passphrase is needed. Give it with --passphrase-file FILE, or run the command in a terminal.</source>
            <translation>需要口令。用 --passphrase-file 文件 提供，或在终端里运行此命令。</translation>
        </message>
        <message>
            <source>CardKeeper does not write “{suffix}” files. Call the file .vcf or .json, or say which format it is.</source>
            <translation>CardKeeper 不写“{suffix}”文件。请把文件名改为 .vcf 或 .json，或指明格式。</translation>
        </message>
        <message>
            <source>Everybody chosen wants to be left alone, so no file was written. The contact's page says so; change it there.</source>
            <translation>所选的人都要求不再联系，因此没有写出文件。可在联系人页面修改。</translation>
        </message>
        <message>
            <source>Missing on this computer: {names}. To mend it: {line}</source>
            <translation>这台电脑缺少：{names}。安装方法：{line}</translation>
        </message>
        <message>
            <source>No contact matches, so no file was written. Ask for less, or export everybody.</source>
            <translation>没有符合的联系人，所以没有写文件。请放宽条件，或导出全部。</translation>
        </message>
        <message>
            <source>No person with a number or an address was found in this text. Copy the whole signature and paste it here.</source>
            <translation>这段文字里没有找到带号码或地址的人。请复制完整的签名，粘贴到这里。</translation>
        </message>
        <message>
            <source>Nothing can be written in {folder}. Choose another folder or change its permissions.</source>
            <translation>无法写入 {folder}。换一个文件夹，或修改它的权限。</translation>
        </message>
        <message>
            <source>Nothing shows notices here. Start this in a desktop session, or leave out --notify.</source>
            <translation>这里没有可以显示通知的桌面。请在桌面会话中运行，或去掉 --notify。</translation>
        </message>
        <message>
            <source>Nothing was accepted: this person asked to be erased. Say that they have agreed since (Alt+E), or discard the card (Alt+D).</source>
            <translation>没有接受：此人曾要求抹除。请说明对方后来已同意（Alt+E），或丢弃这张名片（Alt+D）。</translation>
        </message>
        <message>
            <source>Nothing was merged: {name} is in the trash. Bring them back from there first.</source>
            <translation>没有合并：“{name}”在回收站里。请先从那里恢复。</translation>
        </message>
        <message>
            <source>Only two photos that wait in the inbox, each in no pair, can be the sides of one card. Take pairs apart first.</source>
            <translation>只有收件箱里两张尚未配对的照片，才能合为同一张名片的两面。请先把已配对的分开。</translation>
        </message>
        <message>
            <source>Reading stopped in the middle of this picture. It is kept; try again, and if it stops again, save the picture smaller.</source>
            <translation>读取这张图片时中断了。图片已保留；请重试，若再次中断，请把图片存小一些。</translation>
        </message>
        <message>
            <source>Stopped. What was already done is kept.</source>
            <translation>已停止。已完成的部分都保留着。</translation>
        </message>
        <message>
            <source>That is a recovery code, but it does not open this store: it is of another one, or was replaced or removed.</source>
            <translation>这是一个恢复码，但打不开这个资料库：它属于另一个资料库，或已被更换、停用。</translation>
        </message>
        <message>
            <source>That is not the passphrase. Check the keyboard layout and Caps Lock, or use the recovery code.</source>
            <translation>口令不对。检查键盘布局和大写锁定，或使用恢复码。</translation>
        </message>
        <message>
            <source>The better reading engine can't be loaded, so Tesseract reads and makes more mistakes. “cardkeeper doctor” says what is missing.</source>
            <translation>较好的识别引擎无法载入，现由 Tesseract 识别，错误会多一些。运行“cardkeeper doctor”可查看缺少什么。</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was lost or half-written. Free some space in {folder} and try again.</source>
            <translation>磁盘已满。没有丢失内容，也没有写到一半的文件。在 {folder} 腾出空间后重试。</translation>
        </message>
        <message>
            <source>The file slots.json in {folder}, which holds the sealed key, is damaged: no passphrase opens the store now. Put back slots.json from a copy of the folder, or restore a backup: it has the slots of its day.</source>
            <translation>{folder} 里保存加密密钥的文件 slots.json 已损坏，现在任何口令都打不开资料库。请从文件夹的副本中放回 slots.json，或恢复备份：备份里有当天的密钥。</translation>
        </message>
        <message>
            <source>The reading engine {engine} is not installed. To mend it: {line}</source>
            <translation>识别引擎 {engine} 没有安装。安装方法：{line}</translation>
        </message>
        <message>
            <source>The store in {folder} is already open in another window or command. Close that one first.</source>
            <translation>{folder} 里的资料库已在另一个窗口或命令中打开。请先关闭那一个。</translation>
        </message>
        <message>
            <source>The store in {folder} is damaged and was left untouched. What can still be read can be saved, or a backup put in its place: in the settings, when unlocking it, or by check-store --deep --repair and restore.</source>
            <translation>{folder} 中的资料库已损坏，未做任何改动。可以抢救仍能读出的内容，或换上一个备份：在设置里、解锁时，或用命令 check-store --deep --repair 和 restore。</translation>
        </message>
        <message>
            <source>The store is locked. Unlock it to go on.</source>
            <translation>资料库已锁定。解锁后继续。</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Type both again.</source>
            <translation>两次输入的口令不同。请重新输入。</translation>
        </message>
        <message>
            <source>There are no contacts in “{name}”. CardKeeper imports vCard 2.1, 3.0 and 4.0 and its own JSON.</source>
            <translation>“{name}”里没有联系人。CardKeeper 可导入 vCard 2.1、3.0、4.0 和自己的 JSON。</translation>
        </message>
        <message>
            <source>There are {people} people in this file; up to {most} are reviewed one by one. Import it instead (Ctrl+O).</source>
            <translation>这个文件里有 {people} 个人，逐张核对最多 {most} 个。请改用导入（Ctrl+O）。</translation>
        </message>
        <message>
            <source>There is an industry called “{name}” already. Choose another name; one that is hidden can be shown again.</source>
            <translation>已有名为“{name}”的行业。请换一个名称；如果它被隐藏了，可以重新显示。</translation>
        </message>
        <message>
            <source>There is no CardKeeper store in {folder} yet. Create one with “cardkeeper init” or in the window.</source>
            <translation>{folder} 里还没有 CardKeeper 资料库。用“cardkeeper init”或在窗口中建立一个。</translation>
        </message>
        <message>
            <source>There is no contact with the number {id}; it may have been deleted. Search by name.</source>
            <translation>没有编号为 {id} 的联系人，可能已被删除。请按姓名搜索。</translation>
        </message>
        <message>
            <source>There is no folder {folder}. Plug in the disk it is on, or choose another folder.</source>
            <translation>找不到文件夹 {folder}。请接上它所在的硬盘，或另选文件夹。</translation>
        </message>
        <message>
            <source>There is no text here that could be a card. Take the photo closer, in better light, and try again.</source>
            <translation>这里没有像名片的文字。靠近一些、光线好一些，再拍一张。</translation>
        </message>
        <message>
            <source>This card is no longer in the inbox. Look for its person among the contacts.</source>
            <translation>这张名片已不在收件箱里。请在联系人中查找名片上的人。</translation>
        </message>
        <message>
            <source>This computer's keyring does not answer or does not keep what it is given. Use your passphrase.</source>
            <translation>这台电脑的密钥环没有响应，或存不住内容。请使用口令。</translation>
        </message>
        <message>
            <source>This file has {pages} pages; up to {most} are read. Split it and add the parts.</source>
            <translation>这个文件有 {pages} 页，最多读取 {most} 页。拆分后再添加。</translation>
        </message>
        <message>
            <source>This is a mail that came back, no answer. Drop it on the main window: its address is marked there.</source>
            <translation>这是一封退信，不是回复。请把它拖到主窗口，地址会在那里标记。</translation>
        </message>
        <message>
            <source>This is damaged, or no text, mail or vCard at all. Save it again from the program it comes from.</source>
            <translation>文件已损坏，或者不是文本、邮件或 vCard。请在原来的程序里重新保存。</translation>
        </message>
        <message>
            <source>This kind of file can't be read as a picture. Save it as JPEG, PNG, HEIC, WebP, TIFF or PDF.</source>
            <translation>这种文件不能作为图片读取。请存为 JPEG、PNG、HEIC、WebP、TIFF 或 PDF。</translation>
        </message>
        <message>
            <source>This message was taken in already on {on}, so nothing was added. To take it in anew, undo that.</source>
            <translation>这条内容已于{on}收录，没有再添加任何内容。要重新收录，请先撤销那一步。</translation>
        </message>
        <message>
            <source>This photo is too blurred to read. Hold still, wait until the card is sharp, and take it again.</source>
            <translation>照片太糊，无法识别。拿稳手机，等名片对焦清晰后再拍一次。</translation>
        </message>
        <message>
            <source>This photo is too dark to read. Turn on a light or the flash, and take it again.</source>
            <translation>照片太暗，无法识别。开灯或打开闪光灯再拍一次。</translation>
        </message>
        <message>
            <source>This picture has {megapixels} megapixels; up to {most} can be read. Save it smaller and add it again.</source>
            <translation>这张图片有 {megapixels} 百万像素，最多可读 {most} 百万像素。存小一些再添加。</translation>
        </message>
        <message>
            <source>This picture is damaged or cut short. Copy it again from the phone or camera, or take a new photo.</source>
            <translation>这张图片已损坏或不完整。从手机或相机重新复制，或另拍一张。</translation>
        </message>
        <message>
            <source>This store was written by a newer CardKeeper (version {version}; this one knows {known}). Update CardKeeper to open it.</source>
            <translation>这个资料库由较新的 CardKeeper 写成（版本 {version}，本程序最高支持 {known}）。更新 CardKeeper 后再打开。</translation>
        </message>
        <message>
            <source>This text has {megabytes} MB; up to {most} MB are read. Copy only the signature and paste it here.</source>
            <translation>这段文字有 {megabytes} MB，最多读取 {most} MB。请只复制签名，粘贴到这里。</translation>
        </message>
        <message>
            <source>Use a passphrase of at least {least} characters.</source>
            <translation>口令至少要有 {least} 个字符。</translation>
        </message>
        <message>
            <source>{file} is no backup of CardKeeper, or it is not whole. Nothing was changed. Choose another backup.</source>
            <translation>{file} 不是 CardKeeper 的备份，或不完整。什么都没有改动。换一个备份再试。</translation>
        </message>
        <message>
            <source>{folder} already holds a CardKeeper store. Unlock it, or choose another folder.</source>
            <translation>{folder} 里已有 CardKeeper 资料库。解锁它，或另选文件夹。</translation>
        </message>
        <message>
            <source>“{name}” can't be opened. Check that it is still there and that you may read it.</source>
            <translation>无法打开“{name}”。检查它是否还在，以及你是否有权读取。</translation>
        </message>
        <message>
            <source>“{name}” has {megabytes} MB; up to {most} MB are read. Make it smaller or split it, then add it.</source>
            <translation>“{name}”有 {megabytes} MB，最多读取 {most} MB。请存小一些或拆分后再添加。</translation>
        </message>
        <message>
            <source>“{name}” is empty. Copy it again from where it came.</source>
            <translation>“{name}”是空文件。请从原处重新复制。</translation>
        </message>
        <message>
            <source>“{name}” is still being written. Add it again when the copying is over.</source>
            <translation>“{name}”还在写入。复制完成后再添加。</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>By whom</source>
            <translation>核实人</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>选择照片</translation>
        </message>
        <message>
            <source>Keep what was found out</source>
            <translation>记下核实结果</translation>
        </message>
        <message>
            <source>Kind of document, never its number</source>
            <translation>证件种类（不记号码）</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>What</source>
            <translation>核实结果</translation>
        </message>
        <message>
            <source>What was found out</source>
            <translation>核实结果</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>地点</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>%n contact(s) exported.</source>
            <translation>
                <numerusform>已导出 %n 位联系人。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invalid fact(s) left out.</source>
            <translation>
                <numerusform>略去 %n 项失效内容。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be known already, see Duplicates</source>
            <translation>
                <numerusform>其中 %n 位可能已存在，见“重复项”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them unreviewed, and marked so.</source>
            <translation>
                <numerusform>其中 %n 位未核对，已注明。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside or archived were left out.</source>
            <translation>
                <numerusform>已隔离或归档的 %n 位未导出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n want to be left alone and were left out.</source>
            <translation>
                <numerusform>%n 位要求不再联系，未导出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with something doubtful, see Data quality</source>
            <translation>
                <numerusform>%n 位有存疑的信息，见“数据质量”</numerusform>
            </translation>
        </message>
        <message>
            <source>Read from a business card and not reviewed yet.</source>
            <translation>由名片读取，尚未核对。</translation>
        </message>
        <message>
            <source>{created} new, {updated} changed, {unchanged} already known</source>
            <translation>新增 {created}，更新 {updated}，已有 {unchanged}</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n chosen contact(s)</source>
            <translation>
                <numerusform>选中的 %n 位联系人</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder for the files</source>
            <translation>存放文件的文件夹</translation>
        </message>
        <message>
            <source>All contacts. Choose several in the list to export only those.</source>
            <translation>全部联系人。在列表里选中几位，就只导出那几位。</translation>
        </message>
        <message>
            <source>Android</source>
            <translation>安卓手机</translation>
        </message>
        <message>
            <source>Both languages</source>
            <translation>两种语言</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Chinese only</source>
            <translation>只要中文</translation>
        </message>
        <message>
            <source>Choose file and export</source>
            <translation>选择文件并导出</translation>
        </message>
        <message>
            <source>English only</source>
            <translation>只要英文</translation>
        </message>
        <message>
            <source>Export contacts</source>
            <translation>导出联系人</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>导出到</translation>
        </message>
        <message>
            <source>Facts known to be invalid are left out; unreviewed contacts are marked as such.</source>
            <translation>失效内容不导出；未核对的联系人会注明。</translation>
        </message>
        <message>
            <source>For</source>
            <translation>用于</translation>
        </message>
        <message>
            <source>Google Contacts</source>
            <translation>Google 通讯录</translation>
        </message>
        <message>
            <source>JSON (everything CardKeeper knows)</source>
            <translation>JSON（CardKeeper 所知的全部）</translation>
        </message>
        <message>
            <source>Names and titles</source>
            <translation>姓名与职位</translation>
        </message>
        <message>
            <source>Outlook (vCard 2.1, a file each)</source>
            <translation>Outlook（vCard 2.1，每人一个文件）</translation>
        </message>
        <message numerus="yes">
            <source>The %n contact(s) listed now. Choose several in the list to export only those.</source>
            <translation>
                <numerusform>列表中的 %n 位联系人。要只导出其中几位，请在列表中选中他们。</numerusform>
            </translation>
        </message>
        <message>
            <source>With notes, tags, tier and industry</source>
            <translation>包括备注、标签、等级和行业</translation>
        </message>
        <message>
            <source>With photos of the people</source>
            <translation>包括人物照片</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>iPhone, iPad, Mac</source>
            <translation>iPhone、iPad、Mac</translation>
        </message>
        <message>
            <source>vCard 3.0 (most programs)</source>
            <translation>vCard 3.0（适合多数程序）</translation>
        </message>
        <message>
            <source>vCard 4.0</source>
            <translation>vCard 4.0</translation>
        </message>
    </context>
    <context>
        <name>Facet</name>
        <message>
            <source>added</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>any</source>
            <translation>任何</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>aside</source>
            <translation>隔离</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>问过</translation>
        </message>
        <message>
            <source>birthday</source>
            <translation>生日</translation>
        </message>
        <message>
            <source>card</source>
            <translation>名片</translation>
        </message>
        <message>
            <source>city</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>确有</translation>
        </message>
        <message>
            <source>code</source>
            <translation>二维码</translation>
        </message>
        <message>
            <source>company</source>
            <translation>公司</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>double</source>
            <translation>重号</translation>
        </message>
        <message>
            <source>due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>email</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>event</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>ghost</source>
            <translation>查无</translation>
        </message>
        <message>
            <source>has</source>
            <translation>有</translation>
        </message>
        <message>
            <source>import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>invalid</source>
            <translation>失效</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>可能</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>mobile</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>month</source>
            <translation>一月内</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>not {what}</source>
            <translation>非{what}</translation>
        </message>
        <message>
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>reviewed</source>
            <translation>已核对</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>soon</source>
            <translation>近期</translation>
        </message>
        <message>
            <source>source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>talked</source>
            <translation>往来</translation>
        </message>
        <message>
            <source>tier</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>title</source>
            <translation>职位</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>typed</source>
            <translation>手工</translation>
        </message>
        <message>
            <source>vCard</source>
            <translation>vCard</translation>
        </message>
        <message>
            <source>website</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>wechat</source>
            <translation>微信</translation>
        </message>
        <message>
            <source>week</source>
            <translation>一周内</translation>
        </message>
        <message>
            <source>year</source>
            <translation>一年内</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
    </context>
    <context>
        <name>FactHistory</name>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>How</source>
            <translation>怎么来的</translation>
        </message>
        <message>
            <source>Nothing was changed, removed or found out yet. What is will be listed here.</source>
            <translation>还没有修改、移除或核实过任何内容。以后会列在这里。</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Put this value back</source>
            <translation>恢复这个值</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>自</translation>
        </message>
        <message>
            <source>What was known of {name} before</source>
            <translation>{name} 以前的信息</translation>
        </message>
        <message>
            <source>What “{fact}” said before</source>
            <translation>“{fact}”以前的值</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>生日</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>公司</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>DingTalk</source>
            <translation>钉钉</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>Facebook</source>
            <translation>Facebook</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>传真</translation>
        </message>
        <message>
            <source>Home phone</source>
            <translation>住宅电话</translation>
        </message>
        <message>
            <source>Instagram</source>
            <translation>Instagram</translation>
        </message>
        <message>
            <source>KakaoTalk</source>
            <translation>KakaoTalk</translation>
        </message>
        <message>
            <source>LINE</source>
            <translation>LINE</translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation>领英</translation>
        </message>
        <message>
            <source>Messenger</source>
            <translation>即时通讯</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Pager</source>
            <translation>寻呼机</translation>
        </message>
        <message>
            <source>Pasted signature</source>
            <translation>粘贴的签名</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>QQ</source>
            <translation>QQ</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>Signal</translation>
        </message>
        <message>
            <source>Skype</source>
            <translation>Skype</translation>
        </message>
        <message>
            <source>Telegram</source>
            <translation>Telegram</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>职位</translation>
        </message>
        <message>
            <source>Viber</source>
            <translation>Viber</translation>
        </message>
        <message>
            <source>WeChat</source>
            <translation>微信</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>X</source>
            <translation>X</translation>
        </message>
        <message numerus="yes">
            <source>as for %n other(s) of {word}</source>
            <translation>
                <numerusform>与{word}的另外 %n 人相同</numerusform>
            </translation>
        </message>
        <message>
            <source>ext. {number}</source>
            <translation>转 {number}</translation>
        </message>
        <message>
            <source>{file}, page {page} of {pages}</source>
            <translation>{file}，第 {page} 页，共 {pages} 页</translation>
        </message>
        <message>
            <source>“{word}” is in the company's name</source>
            <translation>因公司名含“{word}”</translation>
        </message>
        <message>
            <source>“{word}” is in the mail or web address</source>
            <translation>因邮箱或网址含“{word}”</translation>
        </message>
        <message>
            <source>“{word}” is in the title</source>
            <translation>因职位含“{word}”</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Folder:</source>
            <translation>文件夹：</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>类型：</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>A company in place of a name</source>
            <translation>姓名处是公司</translation>
        </message>
        <message>
            <source>A picture in the name</source>
            <translation>姓名里有表情符号</translation>
        </message>
        <message>
            <source>A post in place of a name</source>
            <translation>姓名处是职务</translation>
        </message>
        <message>
            <source>A remark in the name</source>
            <translation>姓名里有备注</translation>
        </message>
        <message>
            <source>A rule of your own</source>
            <translation>自定义规则</translation>
        </message>
        <message>
            <source>A throw-away mailbox</source>
            <translation>临时邮箱</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>补上</translation>
        </message>
        <message>
            <source>An emergency number</source>
            <translation>紧急号码</translation>
        </message>
        <message>
            <source>Answer it</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Area code and city disagree</source>
            <translation>区号与城市不一致</translation>
        </message>
        <message>
            <source>Area code missing</source>
            <translation>缺少区号</translation>
        </message>
        <message>
            <source>Called several times, nobody ever answered</source>
            <translation>多次致电，从未有人接听</translation>
        </message>
        <message>
            <source>Check both</source>
            <translation>核对两处</translation>
        </message>
        <message>
            <source>Company without a name</source>
            <translation>公司没有名称</translation>
        </message>
        <message>
            <source>Compare the two</source>
            <translation>比较两人</translation>
        </message>
        <message>
            <source>Digits in the name</source>
            <translation>姓名里有数字</translation>
        </message>
        <message>
            <source>Digits missing or too many</source>
            <translation>号码位数不对</translation>
        </message>
        <message>
            <source>E-mail and company disagree</source>
            <translation>邮箱与公司不一致</translation>
        </message>
        <message>
            <source>E-mail and website differ by a letter</source>
            <translation>邮箱与网站差一个字母</translation>
        </message>
        <message>
            <source>E-mail and website disagree</source>
            <translation>邮箱与网站不一致</translation>
        </message>
        <message>
            <source>E-mail: provider misspelt</source>
            <translation>邮箱服务商拼错了</translation>
        </message>
        <message>
            <source>Find another</source>
            <translation>另找一个</translation>
        </message>
        <message>
            <source>Legal form misspelt</source>
            <translation>公司形式写错了</translation>
        </message>
        <message>
            <source>Letters among the digits</source>
            <translation>数字里混有字母</translation>
        </message>
        <message>
            <source>Look it over</source>
            <translation>看一遍</translation>
        </message>
        <message>
            <source>Name of one character</source>
            <translation>姓名只有一个字</translation>
        </message>
        <message>
            <source>Neither company nor title</source>
            <translation>公司和职位都没有</translation>
        </message>
        <message>
            <source>Neither name nor company</source>
            <translation>姓名和公司都没有</translation>
        </message>
        <message>
            <source>No way to reach them</source>
            <translation>没有任何联系方式</translation>
        </message>
        <message>
            <source>Not a company</source>
            <translation>不是公司</translation>
        </message>
        <message>
            <source>Not a person's name</source>
            <translation>不是人名</translation>
        </message>
        <message>
            <source>Not a postal address</source>
            <translation>不是通信地址</translation>
        </message>
        <message>
            <source>Not a telephone number</source>
            <translation>不是电话号码</translation>
        </message>
        <message>
            <source>Not a website</source>
            <translation>不是网址</translation>
        </message>
        <message>
            <source>Not an e-mail address</source>
            <translation>不是邮箱地址</translation>
        </message>
        <message>
            <source>Nothing leads to them any more</source>
            <translation>联系方式全部失效</translation>
        </message>
        <message>
            <source>Number nobody is given</source>
            <translation>号段不存在</translation>
        </message>
        <message>
            <source>Only a form of address</source>
            <translation>只有称呼</translation>
        </message>
        <message>
            <source>Overdue for review</source>
            <translation>复核已逾期</translation>
        </message>
        <message>
            <source>Perhaps no such person</source>
            <translation>可能查无此人</translation>
        </message>
        <message>
            <source>Put it right</source>
            <translation>改正</translation>
        </message>
        <message>
            <source>Reading never accepted</source>
            <translation>识别结果从未核对</translation>
        </message>
        <message>
            <source>Reported by the customer</source>
            <translation>客户反映的问题</translation>
        </message>
        <message>
            <source>Reported: delivery</source>
            <translation>客户反映：交货</translation>
        </message>
        <message>
            <source>Reported: goods or service</source>
            <translation>客户反映：商品或服务</translation>
        </message>
        <message>
            <source>Reported: invoice</source>
            <translation>客户反映：发票</translation>
        </message>
        <message>
            <source>Reported: their details</source>
            <translation>客户反映：其联系信息</translation>
        </message>
        <message>
            <source>Review now</source>
            <translation>现在复核</translation>
        </message>
        <message>
            <source>Same e-mail on two people</source>
            <translation>两人邮箱相同</translation>
        </message>
        <message>
            <source>Same mobile on two people</source>
            <translation>两人手机相同</translation>
        </message>
        <message>
            <source>See the reasons</source>
            <translation>查看理由</translation>
        </message>
        <message>
            <source>Several numbers in one</source>
            <translation>一栏里有多个号码</translation>
        </message>
        <message>
            <source>Somebody else answered for good</source>
            <translation>接听的是别人</translation>
        </message>
        <message>
            <source>Too little of an address</source>
            <translation>地址太短</translation>
        </message>
        <message>
            <source>Two sources disagree</source>
            <translation>两处来源不一致</translation>
        </message>
        <message>
            <source>Unusually long name</source>
            <translation>姓名过长</translation>
        </message>
        <message>
            <source>Website misspelt</source>
            <translation>网址写错了</translation>
        </message>
        <message>
            <source>{field} missing</source>
            <translation>缺少{field}</translation>
        </message>
        <message>
            <source>{field} missing, required for {tier}</source>
            <translation>缺少{field}，{tier} 联系人必填</translation>
        </message>
        <message>
            <source>{field} no longer right</source>
            <translation>{field}已失效</translation>
        </message>
        <message>
            <source>{field}: a comma for a dot</source>
            <translation>{field}：逗号误作点</translation>
        </message>
        <message>
            <source>{field}: a digit for a letter</source>
            <translation>{field}：数字误作字母</translation>
        </message>
        <message>
            <source>{field}: a dot is missing</source>
            <translation>{field}：少了一个点</translation>
        </message>
        <message>
            <source>{field}: far too long</source>
            <translation>{field}：过长</translation>
        </message>
        <message>
            <source>{field}: keys in a row</source>
            <translation>{field}：像随手敲的键</translation>
        </message>
        <message>
            <source>{field}: no domain ends like that</source>
            <translation>{field}：没有这样的域名后缀</translation>
        </message>
        <message>
            <source>{field}: nothing but a placeholder</source>
            <translation>{field}：只是占位内容</translation>
        </message>
    </context>
    <context>
        <name>Ghosts</name>
        <message numerus="yes">
            <source>%n outcome(s) so far: set aside, not a ghost, answered. From {enough} on, with {each} of either kind, they may change what a sign counts.</source>
            <translation>
                <numerusform>到目前为止有 %n 个结果（已隔离、确有此人、有回应）。满 {enough} 个、且两种各有 {each} 个时，它们才可能改变各迹象的分数。</numerusform>
            </translation>
        </message>
        <message>
            <source>A card that was read</source>
            <translation>来自读取的名片</translation>
        </message>
        <message>
            <source>A fact that was found to be right</source>
            <translation>有信息得到过证实</translation>
        </message>
        <message>
            <source>A made-up name</source>
            <translation>姓名是编造的</translation>
        </message>
        <message>
            <source>A made-up number or e-mail</source>
            <translation>号码或邮箱是编造的</translation>
        </message>
        <message>
            <source>A talk with them</source>
            <translation>有过往来</translation>
        </message>
        <message>
            <source>An odd name</source>
            <translation>姓名不寻常</translation>
        </message>
        <message>
            <source>An odd number or e-mail</source>
            <translation>号码或邮箱不寻常</translation>
        </message>
        <message>
            <source>Back to the rules</source>
            <translation>改回按规则判断</translation>
        </message>
        <message>
            <source>By the rules</source>
            <translation>规则</translation>
        </message>
        <message numerus="yes">
            <source>By the rules alone. What %n of your outcomes taught is not used.</source>
            <translation>
                <numerusform>目前只按规则。从你的 %n 个结果学到的没有使用。</numerusform>
            </translation>
        </message>
        <message>
            <source>By the rules alone: 60 points and two sorts of signs make somebody a likely ghost.</source>
            <translation>目前只按规则：满 60 分且有两类迹象，才视为可能查无此人。</translation>
        </message>
        <message numerus="yes">
            <source>By the rules alone: what %n of your outcomes teach does not foretell them better. Each told from all others, {mine} % are wrong, by the rules {rules} %.</source>
            <translation>
                <numerusform>目前只按规则：从你的 %n 个结果学到的并不更准。逐个用其余结果推断，{mine}% 判错，按规则判错 {rules}%。</numerusform>
            </translation>
        </message>
        <message>
            <source>Calls that nobody ever answered</source>
            <translation>致电从未有人接听</translation>
        </message>
        <message>
            <source>Each told from all others, {mine} % are wrong, by the rules {rules} %.</source>
            <translation>逐个用其余结果推断，{mine}% 判错，按规则判错 {rules}%。</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>How ghosts are judged</source>
            <translation>怎样判断“查无此人”</translation>
        </message>
        <message>
            <source>Learnt</source>
            <translation>学到</translation>
        </message>
        <message numerus="yes">
            <source>Learnt from %n of your outcomes; nobody is moved by more than {most} points.</source>
            <translation>
                <numerusform>已从你的 %n 个结果中学习；对任何人的影响不超过 {most} 分。</numerusform>
            </translation>
        </message>
        <message>
            <source>Neither company nor title</source>
            <translation>既无公司也无职位</translation>
        </message>
        <message>
            <source>No way to reach them</source>
            <translation>没有任何联系方式</translation>
        </message>
        <message>
            <source>Nothing leads to them any more</source>
            <translation>联系方式全部失效</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分数</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>迹象</translation>
        </message>
        <message>
            <source>Somebody else has the number</source>
            <translation>号码是别人的</translation>
        </message>
        <message>
            <source>Use what was learnt</source>
            <translation>使用学到的分数</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>Check the store</source>
            <translation>检查资料库</translation>
        </message>
        <message>
            <source>Every page and every picture is read and compared with its seal.</source>
            <translation>读取每一页和每一张图片，与其封印核对。</translation>
        </message>
        <message>
            <source>Is the store sound?</source>
            <translation>资料库是否完好？</translation>
        </message>
        <message>
            <source>Mend it</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>Reading every page</source>
            <translation>正在读取每一页</translation>
        </message>
        <message numerus="yes">
            <source>Reading pictures: {done} of %n</source>
            <translation>
                <numerusform>正在读取图片：{done}/%n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>已选 %n 张</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be read. They are kept.</source>
            <translation>
                <numerusform>%n 张照片没有读出，照片已保留。</numerusform>
            </translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>全部 {count}</translation>
        </message>
        <message>
            <source>Cards in the inbox</source>
            <translation>收件箱里的名片</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Discard them</source>
            <translation>全部丢弃</translation>
        </message>
        <message>
            <source>Failed {count}</source>
            <translation>未读出 {count}</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>收件箱</translation>
        </message>
        <message>
            <source>No card is in this state now</source>
            <translation>现在没有这种状态的名片</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>粘贴的图片</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Read them again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Ready {count}</source>
            <translation>可核对 {count}</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Waiting {count}</source>
            <translation>等待 {count}</translation>
        </message>
    </context>
    <context>
        <name>Industries</name>
        <message>
            <source>A hidden industry is not offered; who is in it stays in it. The code stands in exported files and never changes.</source>
            <translation>隐藏的行业不再供选择，原属该行业的联系人不变。代码写在导出的文件里，永远不变。</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add, rename, hide</source>
            <translation>添加、改名、隐藏</translation>
        </message>
        <message>
            <source>An industry of your own</source>
            <translation>你自己的行业</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Industries</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>可选</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>改名</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>重新显示</translation>
        </message>
        <message>
            <source>The list that a contact's industry is chosen from.</source>
            <translation>联系人的行业从这个列表中选择。</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>已隐藏</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
    </context>
    <context>
        <name>Industry</name>
        <message>
            <source>Apparel &amp; household</source>
            <translation>服装/家居/日化/消费品</translation>
        </message>
        <message>
            <source>Automotive</source>
            <translation>汽车及零部件</translation>
        </message>
        <message>
            <source>Building &amp; property</source>
            <translation>建筑/房地产/装修/物业</translation>
        </message>
        <message>
            <source>Chemicals &amp; plastics</source>
            <translation>化工/新材料/橡塑</translation>
        </message>
        <message>
            <source>Education &amp; research</source>
            <translation>教育/培训/科研</translation>
        </message>
        <message>
            <source>Electronics &amp; telecom</source>
            <translation>电子/半导体/通信设备</translation>
        </message>
        <message>
            <source>Energy &amp; utilities</source>
            <translation>能源/电力/环保</translation>
        </message>
        <message>
            <source>Finance &amp; insurance</source>
            <translation>金融/保险/投资</translation>
        </message>
        <message>
            <source>Food &amp; farming</source>
            <translation>食品饮料/农业</translation>
        </message>
        <message>
            <source>Health &amp; pharma</source>
            <translation>医疗/医药/生物</translation>
        </message>
        <message>
            <source>Hotels &amp; travel</source>
            <translation>酒店/餐饮/旅游</translation>
        </message>
        <message>
            <source>Legal &amp; consulting</source>
            <translation>法律/财税/咨询/人力</translation>
        </message>
        <message>
            <source>Logistics &amp; transport</source>
            <translation>物流/运输/仓储</translation>
        </message>
        <message>
            <source>Machinery</source>
            <translation>机械/工业设备/自动化</translation>
        </message>
        <message>
            <source>Media &amp; events</source>
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
            <source>Public bodies</source>
            <translation>政府/协会/公共事业</translation>
        </message>
        <message>
            <source>Retail &amp; e-commerce</source>
            <translation>零售/电商</translation>
        </message>
        <message>
            <source>Software &amp; IT</source>
            <translation>互联网/软件/IT服务</translation>
        </message>
        <message>
            <source>Trading &amp; wholesale</source>
            <translation>贸易/批发/进出口</translation>
        </message>
    </context>
    <context>
        <name>Jump</name>
        <message>
            <source>Go to a person or do something</source>
            <translation>前往联系人或执行命令</translation>
        </message>
        <message>
            <source>Nobody and nothing to do is called that.</source>
            <translation>没有这样的联系人，也没有这样的命令。</translation>
        </message>
    </context>
    <context>
        <name>Learning</name>
        <message>
            <source>All facts</source>
            <translation>全部信息</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>名片</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>公司</translation>
        </message>
        <message numerus="yes">
            <source>Facts that were right as read, on the last %n reviewed photo(s).</source>
            <translation>
                <numerusform>最近 %n 张已核对照片中，读出即正确的信息。</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message>
            <source>Forget all</source>
            <translation>全部忘记</translation>
        </message>
        <message>
            <source>Known once photos were reviewed; the last 100 count.</source>
            <translation>核对过照片后即可得知，按最近 100 张计算。</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>学习</translation>
        </message>
        <message>
            <source>Learnt</source>
            <translation>学到</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Misread letters</source>
            <translation>误读字符</translation>
        </message>
        <message>
            <source>Nothing learnt yet</source>
            <translation>还没有学到内容</translation>
        </message>
        <message>
            <source>Reading accuracy</source>
            <translation>识读准确率</translation>
        </message>
        <message>
            <source>The first card you review teaches what its company is called and where it is.</source>
            <translation>核对第一张名片后，就会记住其公司的名称和地址。</translation>
        </message>
        <message>
            <source>What was learnt</source>
            <translation>学到的内容</translation>
        </message>
        <message>
            <source>What was learnt, and reading accuracy</source>
            <translation>学到的内容与识读准确率</translation>
        </message>
        <message>
            <source>What you put right in a review helps to read later cards.</source>
            <translation>你在核对时的更正会帮助识读之后的名片。</translation>
        </message>
        <message>
            <source>What you put right in a review is kept in this store, encrypted, and helps to read later cards. It never silently changes what is printed.</source>
            <translation>你在核对时的更正会加密保存在资料库中，帮助识读之后的名片，绝不会悄悄改动印在名片上的内容。</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>词语</translation>
        </message>
        <message>
            <source>layout</source>
            <translation>版式</translation>
        </message>
        <message>
            <source>no fact</source>
            <translation>不是信息</translation>
        </message>
        <message>
            <source>{percent} · {right} of {total}</source>
            <translation>{percent} · {right}/{total}</translation>
        </message>
    </context>
    <context>
        <name>List</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n 位</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) · best match first</source>
            <translation>
                <numerusform>%n 位 · 最相关的在前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation>
                <numerusform>逾期 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected of {all}</source>
            <translation>
                <numerusform>已选 %n 位 / 共 {all}</numerusform>
            </translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>（无姓名）</translation>
        </message>
        <message>
            <source>Best match</source>
            <translation>最相关</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>按姓名</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Due first</source>
            <translation>先到期的在前</translation>
        </message>
        <message>
            <source>Narrow by conditions such as tier: and due:</source>
            <translation>用条件缩小范围，如 等级: 和 到期:</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>新存入的在前</translation>
        </message>
        <message numerus="yes">
            <source>Nobody for “{text}” · %n for “{meant}”</source>
            <translation>
                <numerusform>没有“{text}” · “{meant}”有 %n 位</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>这里还没有人</translation>
        </message>
        <message>
            <source>Nothing found for “{text}”</source>
            <translation>没有找到“{text}”</translation>
        </message>
        <message>
            <source>Save this search as a smart list (Ctrl+S)</source>
            <translation>把这次搜索存为智能列表（Ctrl+S）</translation>
        </message>
        <message>
            <source>Search names, pinyin, companies, numbers</source>
            <translation>搜索姓名、拼音、公司、号码</translation>
        </message>
        <message numerus="yes">
            <source>Show %n in all contacts</source>
            <translation>
                <numerusform>在全部联系人中显示 %n 位</numerusform>
            </translation>
        </message>
        <message>
            <source>The nearest spelling:</source>
            <translation>最接近的写法：</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>回收站是空的</translation>
        </message>
        <message>
            <source>Try fewer letters.</source>
            <translation>少输几个字试试。</translation>
        </message>
        <message>
            <source>Unreviewed</source>
            <translation>未核对</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>今天到期</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>{day}到期</translation>
        </message>
        <message>
            <source>{fact} invalid</source>
            <translation>{fact}失效</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>名片 %n 张</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>备注 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) put off</source>
            <translation>
                <numerusform>%n 组留待稍后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n talk(s)</source>
            <translation>
                <numerusform>往来 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>A</source>
            <translation>甲</translation>
        </message>
        <message>
            <source>After merging</source>
            <translation>合并后</translation>
        </message>
        <message>
            <source>Another card of one person</source>
            <translation>同一人的另一张名片</translation>
        </message>
        <message>
            <source>As suggested for each, in one step that undo takes back</source>
            <translation>每组按建议合并，可一步撤销</translation>
        </message>
        <message>
            <source>B</source>
            <translation>乙</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>返回（Esc）</translation>
        </message>
        <message>
            <source>Back to the contacts</source>
            <translation>回到联系人</translation>
        </message>
        <message>
            <source>Both jobs stay</source>
            <translation>两份工作都保留</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose another person: type a few letters and take one from the list.</source>
            <translation>请选另一个人：输入几个字，从列表中选一个。</translation>
        </message>
        <message>
            <source>Chosen for you: what was confirmed last. Change any of it.</source>
            <translation>建议已按“最近确认的在前”选好；逐项可改。</translation>
        </message>
        <message>
            <source>Compare the two</source>
            <translation>比较两人</translation>
        </message>
        <message>
            <source>Every pair is decided</source>
            <translation>每一组都处理好了</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <source>Look at them now</source>
            <translation>现在就看</translation>
        </message>
        <message>
            <source>Looking for duplicates</source>
            <translation>正在查找重复项</translation>
        </message>
        <message numerus="yes">
            <source>Looking for duplicates: {done} of %n contacts</source>
            <translation>
                <numerusform>正在查找重复项：{done} / %n 位联系人</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message numerus="yes">
            <source>Merge %n near-certain pair(s)</source>
            <translation>
                <numerusform>合并 %n 组几乎确定的</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge duplicates</source>
            <translation>合并重复项</translation>
        </message>
        <message>
            <source>Merge with somebody</source>
            <translation>与某人合并</translation>
        </message>
        <message>
            <source>No duplicates</source>
            <translation>没有重复项</translation>
        </message>
        <message>
            <source>Not sure? Choose “Later”: nothing is lost</source>
            <translation>不确定就选“稍后”，不会丢任何东西</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>不是同一人</translation>
        </message>
        <message>
            <source>Notes · tags</source>
            <translation>备注 · 标签</translation>
        </message>
        <message>
            <source>Nothing was changed about them. They wait here until you decide.</source>
            <translation>它们没有任何改动，会在这里等你决定。</translation>
        </message>
        <message>
            <source>One person who keeps everything of both, both jobs too</source>
            <translation>合为一人，两边的内容都保留，两份工作也都保留</translation>
        </message>
        <message>
            <source>One step takes a merge back: both are there again as they were</source>
            <translation>合并后可一步撤销，两人原样恢复</translation>
        </message>
        <message>
            <source>Pair {at} of {of}</source>
            <translation>第 {at} 组，共 {of} 组</translation>
        </message>
        <message>
            <source>Take all of this side</source>
            <translation>全选此侧</translation>
        </message>
        <message>
            <source>Take all of {side}</source>
            <translation>全选 {side}</translation>
        </message>
        <message>
            <source>The old job becomes history</source>
            <translation>旧工作记为历史</translation>
        </message>
        <message>
            <source>Tier · industry</source>
            <translation>等级 · 行业</translation>
        </message>
        <message>
            <source>Two contacts that may be one person appear here by themselves.</source>
            <translation>可能是同一人的两个联系人会自动出现在这里。</translation>
        </message>
        <message>
            <source>Up to {most} people can be compared at once. Choose fewer.</source>
            <translation>一次最多比较 {most} 人。请少选一些。</translation>
        </message>
        <message>
            <source>What you answered can be taken back with Ctrl+Z, step by step.</source>
            <translation>你的决定可以用 Ctrl+Z 一步步撤销。</translation>
        </message>
        <message>
            <source>Who is the same person as {name}?</source>
            <translation>谁和 {name} 是同一人？</translation>
        </message>
        <message>
            <source>all kept</source>
            <translation>都保留</translation>
        </message>
        <message>
            <source>all tags kept</source>
            <translation>标签都保留</translation>
        </message>
        <message>
            <source>both kept</source>
            <translation>两个都留</translation>
        </message>
        <message>
            <source>both kept, the old one stays invalid</source>
            <translation>两个都留，旧的仍标失效</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>已选</translation>
        </message>
        <message>
            <source>entered {day}</source>
            <translation>{day} 存入</translation>
        </message>
        <message>
            <source>no notes</source>
            <translation>无备注</translation>
        </message>
        <message>
            <source>no tags</source>
            <translation>无标签</translation>
        </message>
        <message>
            <source>no talks</source>
            <translation>无往来</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>none, kept in the history</source>
            <translation>都不留，记入历史</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>未选</translation>
        </message>
        <message>
            <source>scanned {day}</source>
            <translation>{day} 扫描</translation>
        </message>
        <message>
            <source>speaks against it</source>
            <translation>反对</translation>
        </message>
        <message>
            <source>speaks for it</source>
            <translation>支持</translation>
        </message>
        <message>
            <source>the same on both sides</source>
            <translation>两边相同</translation>
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
            <source>Done</source>
            <translation>完成</translation>
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
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n contact(s) to re-verify today</source>
            <translation>
                <numerusform>今天有 %n 位联系人要复核</numerusform>
            </translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>今天不再提醒</translation>
        </message>
        <message>
            <source>Open today's review</source>
            <translation>打开今日复核</translation>
        </message>
        <message>
            <source>Today's review in CardKeeper says who and why.</source>
            <translation>在 CardKeeper 的今日复核中查看是谁、为什么。</translation>
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
            <source>Not the same as above</source>
            <translation>与上面的不一样</translation>
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
        <name>Privacy</name>
        <message>
            <source> days</source>
            <translation> 天</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) in {name}, in clear: hand it over and delete it.</source>
            <translation>
                <numerusform>已写入 {name}，共 %n 个文件，未加密：交给本人后请删除。</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Consent and care: {name}</source>
            <translation>来源与同意：{name}</translation>
        </message>
        <message>
            <source>Consented on</source>
            <translation>同意日期</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>不再联系</translation>
        </message>
        <message>
            <source>Do not contact: left out of exports</source>
            <translation>不再联系：不会导出</translation>
        </message>
        <message>
            <source>Erase this person</source>
            <translation>抹除此人</translation>
        </message>
        <message>
            <source>Erase {name}?</source>
            <translation>抹除 {name}？</translation>
        </message>
        <message>
            <source>Everything on this person</source>
            <translation>此人的全部资料</translation>
        </message>
        <message>
            <source>Facts are asked about every</source>
            <translation>复核间隔</translation>
        </message>
        <message>
            <source>Facts, cards, pictures, talks and history go, and nothing brings them back. Of the person only a code is kept that names nobody: by it they are erased again when an old backup is restored, and refused when a file with them is imported. Backups of before still have them until they are thinned out.</source>
            <translation>信息、名片、图片、往来与历史都会抹除，无法恢复。只留下一个看不出是谁的代码：恢复旧备份时会再次抹除，导入含有此人的文件时会拒绝。此前的备份在清理之前仍含有此人。</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Keep it so</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Keep until</source>
            <translation>保存至</translation>
        </message>
        <message>
            <source>Looked after by</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Nothing is noted on source and consent</source>
            <translation>尚未登记来源与同意情况</translation>
        </message>
        <message>
            <source>Source and consent</source>
            <translation>来源与同意</translation>
        </message>
        <message>
            <source>What it is kept for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Where the data is from</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>as the tier says</source>
            <translation>按等级</translation>
        </message>
        <message numerus="yes">
            <source>asked every %n day(s)</source>
            <translation>
                <numerusform>每 %n 天复核</numerusform>
            </translation>
        </message>
        <message>
            <source>for a contract</source>
            <translation>履行合同</translation>
        </message>
        <message>
            <source>for {purpose}</source>
            <translation>用于{purpose}</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>来自{source}</translation>
        </message>
        <message>
            <source>given on {day}</source>
            <translation>{day}同意</translation>
        </message>
        <message>
            <source>kept until {day}</source>
            <translation>保存至{day}</translation>
        </message>
        <message>
            <source>legitimate interest</source>
            <translation>正当利益</translation>
        </message>
        <message>
            <source>looked after by {name}</source>
            <translation>负责人 {name}</translation>
        </message>
        <message>
            <source>required by law</source>
            <translation>法律要求</translation>
        </message>
        <message>
            <source>to be erased since {day}</source>
            <translation>应于{day}抹除</translation>
        </message>
        <message>
            <source>with their consent</source>
            <translation>本人同意</translation>
        </message>
    </context>
    <context>
        <name>Quality</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n 位联系人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s)</source>
            <translation>
                <numerusform>%n 条信息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n facts asked about</source>
            <translation>
                <numerusform>核实过 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fail a check</source>
            <translation>
                <numerusform>%n 条未通过检查</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fixed</source>
            <translation>
                <numerusform>已解决 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lack a fact</source>
            <translation>
                <numerusform>%n 人缺少信息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be double</source>
            <translation>
                <numerusform>%n 人可能重复</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n past due</source>
            <translation>
                <numerusform>%n 人已逾期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>已隔离 %n 位</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, worst first</source>
            <translation>
                <numerusform>%n 项，最严重的在前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>90 % in {days} d, oldest %n</source>
            <translation>
                <numerusform>九成 {days} · 最久 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Age</source>
            <translation>已有</translation>
        </message>
        <message>
            <source>Ageing</source>
            <translation>待复核</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>所有类型</translation>
        </message>
        <message>
            <source>All owners</source>
            <translation>所有负责人</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>公司</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>完整</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Confirmed accuracy</source>
            <translation>核实准确率</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>数据质量</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>From a mail</source>
            <translation>来自邮件</translation>
        </message>
        <message>
            <source>From a signature</source>
            <translation>来自签名</translation>
        </message>
        <message>
            <source>From a vCard</source>
            <translation>来自 vCard</translation>
        </message>
        <message>
            <source>How it is judged</source>
            <translation>如何判断</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Invalid</source>
            <translation>失效</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>这是对的</translation>
        </message>
        <message>
            <source>Kind of finding</source>
            <translation>问题类型</translation>
        </message>
        <message numerus="yes">
            <source>Last %n weeks</source>
            <translation>
                <numerusform>最近 %n 周</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looking over {done} of %n contacts</source>
            <translation>
                <numerusform>正在检查第 {done} 位，共 %n 位联系人</numerusform>
            </translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>No industry</source>
            <translation>未分行业</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <source>Not a ghost</source>
            <translation>确有此人</translation>
        </message>
        <message>
            <source>Nothing known yet</source>
            <translation>暂无数据</translation>
        </message>
        <message>
            <source>Open findings</source>
            <translation>未解决的问题</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>时间段</translation>
        </message>
        <message>
            <source>Read from a card</source>
            <translation>识别自名片</translation>
        </message>
        <message>
            <source>Read from a code</source>
            <translation>识别自二维码</translation>
        </message>
        <message>
            <source>Save the digest</source>
            <translation>保存周报</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>先隔离</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已解决</translation>
        </message>
        <message>
            <source>Settled findings</source>
            <translation>已解决的问题</translation>
        </message>
        <message>
            <source>State of facts</source>
            <translation>信息状态</translation>
        </message>
        <message>
            <source>Suspect</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>The digest is in {file}</source>
            <translation>简报已存为 {file}</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Time to fix</source>
            <translation>解决用时</translation>
        </message>
        <message>
            <source>Time to fix, by kind</source>
            <translation>各类问题解决用时</translation>
        </message>
        <message>
            <source>Timeliness</source>
            <translation>及时</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>手工输入</translation>
        </message>
        <message>
            <source>Uniqueness</source>
            <translation>唯一</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>从未确认</translation>
        </message>
        <message>
            <source>Use “{value}”</source>
            <translation>改为“{value}”</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>Weekly digest (PDF)</source>
            <translation>每周简报（PDF）</translation>
        </message>
        <message>
            <source>as before</source>
            <translation>与之前相同</translation>
        </message>
        <message>
            <source>by industry</source>
            <translation>按行业</translation>
        </message>
        <message>
            <source>by owner</source>
            <translation>按负责人</translation>
        </message>
        <message>
            <source>by source</source>
            <translation>按来源</translation>
        </message>
        <message>
            <source>by tier</source>
            <translation>按等级</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>fell from {value}</source>
            <translation>自 {value} 下降</translation>
        </message>
        <message>
            <source>looked over {day}</source>
            <translation>{day}检查过</translation>
        </message>
        <message numerus="yes">
            <source>median and 90 %, last %n weeks</source>
            <translation>
                <numerusform>中位数与 90%，最近 %n 周</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>oldest %n days</source>
            <translation>
                <numerusform>最久 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>rose from {value}</source>
            <translation>自 {value} 上升</translation>
        </message>
        <message>
            <source>seen on {day}</source>
            <translation>{day}发现</translation>
        </message>
        <message numerus="yes">
            <source>the worst {shown} of %n</source>
            <translation>
                <numerusform>共 %n 项，显示最严重的 {shown} 项</numerusform>
            </translation>
        </message>
        <message>
            <source>{median} d</source>
            <translation>{median} 天</translation>
        </message>
        <message>
            <source>{median} days, nine in ten within {p90}</source>
            <translation>中位 {median} 天，九成在 {p90} 天内</translation>
        </message>
        <message>
            <source>{more} by your outcomes</source>
            <translation>其中 {more} 分来自你的记录</translation>
        </message>
        <message>
            <source>{points} of 100</source>
            <translation>{points} 分（满分 100）</translation>
        </message>
        <message>
            <source>{state} {share} %</source>
            <translation>{state} {share}%</translation>
        </message>
        <message>
            <source>– Nothing was fixed in this time.</source>
            <translation>– 这段时间没有解决任何问题。</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <source>It has more than {most} lines, so it was not taken.</source>
            <translation>超过 {most} 行，没有收入。</translation>
        </message>
        <message>
            <source>It is a mailing list, not a person, so it was not taken.</source>
            <translation>这是群组，不是个人，没有收入。</translation>
        </message>
        <message>
            <source>It is not a contact ({where}), so it was not taken.</source>
            <translation>不是联系人（{where}），没有收入。</translation>
        </message>
        <message>
            <source>It says nothing about anybody, so it was not taken.</source>
            <translation>没有任何个人信息，没有收入。</translation>
        </message>
        <message>
            <source>Its picture is damaged; the rest was taken.</source>
            <translation>图片已损坏，其余都已收入。</translation>
        </message>
        <message>
            <source>Its picture is larger than {most} MB; the rest was taken.</source>
            <translation>图片大于 {most} MB，其余都已收入。</translation>
        </message>
        <message>
            <source>Line {line} belongs to no contact and was skipped.</source>
            <translation>第 {line} 行不属于任何联系人，已跳过。</translation>
        </message>
        <message>
            <source>Line {line} is longer than {most} MB; the rest was taken.</source>
            <translation>第 {line} 行超过 {most} MB，其余都已收入。</translation>
        </message>
        <message>
            <source>Line {line} makes no sense; the rest was taken.</source>
            <translation>第 {line} 行无法理解，其余都已收入。</translation>
        </message>
        <message>
            <source>Record {number} {name}: {what}</source>
            <translation>第 {number} 条 {name}：{what}</translation>
        </message>
        <message>
            <source>The end of it is missing; what is there was taken.</source>
            <translation>结尾缺失，已有的部分都已收入。</translation>
        </message>
        <message>
            <source>The file has {megabytes} MB; up to {most} MB are read. Split it and import the parts.</source>
            <translation>文件有 {megabytes} MB，最多可读 {most} MB。请拆开后分别导入。</translation>
        </message>
        <message>
            <source>{name} was erased for good here and was not taken in again.</source>
            <translation>{name} 已在此彻底抹除，未再次导入。</translation>
        </message>
    </context>
    <context>
        <name>Reported</name>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Answer to a report</source>
            <translation>答复客户反映的问题</translation>
        </message>
        <message>
            <source>Enter it</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>How “{words}” was answered</source>
            <translation>“{words}”是怎样答复的</translation>
        </message>
        <message>
            <source>It is answered</source>
            <translation>标为已答复</translation>
        </message>
        <message>
            <source>Reported by {name}</source>
            <translation>{name}反映的问题</translation>
        </message>
        <message>
            <source>Say it in a few words.</source>
            <translation>请用几个字说明。</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>反映的内容</translation>
        </message>
        <message>
            <source>Who sees to it</source>
            <translation>由谁处理</translation>
        </message>
    </context>
    <context>
        <name>Rescue</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Go on with what was saved</source>
            <translation>用抢救出的内容继续</translation>
        </message>
        <message>
            <source>Nothing in {folder} was changed. A backup brings back all of its day. What can still be read of the store can be saved into a new one: mostly nearly everything, also what is newer than the backup.</source>
            <translation>{folder} 中的内容没有改动。备份可以恢复当天的全部内容；也可以把仍能读出的内容存成新的资料库：通常几乎是全部，包括备份之后的新内容。</translation>
        </message>
        <message>
            <source>Nothing in {folder} was changed. The file with the sealed keys can't be read, so no passphrase opens the store now. A backup has the keys of its day.</source>
            <translation>{folder} 中的内容没有改动。保存加密密钥的文件无法读取，现在没有口令能打开资料库。备份里有当天的密钥。</translation>
        </message>
        <message>
            <source>Reading what is left</source>
            <translation>正在读取剩余内容</translation>
        </message>
        <message>
            <source>Save what can be read</source>
            <translation>抢救可读的内容</translation>
        </message>
        <message>
            <source>The damaged store is as it was, and will be kept in the folder “aside”.</source>
            <translation>损坏的资料库原样未动，会保留在“aside”文件夹中。</translation>
        </message>
        <message>
            <source>The store is damaged</source>
            <translation>资料库已损坏</translation>
        </message>
        <message>
            <source>This could be saved</source>
            <translation>已抢救出以下内容</translation>
        </message>
        <message>
            <source>What was saved is the store now. The damaged one is kept in {folder}.</source>
            <translation>现在使用的是抢救出的资料库。损坏的那个保留在 {folder}。</translation>
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
            <source>Accepting adds this card to them: both jobs stay.</source>
            <translation>接受后名片归入此人，两份工作都保留。</translation>
        </message>
        <message>
            <source>Accepting updates them by the card; what was becomes history.</source>
            <translation>接受后按这张名片更新此人，原来的记为历史。</translation>
        </message>
        <message>
            <source>Add a fact</source>
            <translation>添加一项</translation>
        </message>
        <message>
            <source>Another card of theirs</source>
            <translation>此人的另一张名片</translation>
        </message>
        <message>
            <source>As read: {what}</source>
            <translation>按原读：{what}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>背面</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>返回（Esc）</translation>
        </message>
        <message>
            <source>Bottom left corner of the card</source>
            <translation>名片的左下角</translation>
        </message>
        <message>
            <source>Bottom right corner of the card</source>
            <translation>名片的右下角</translation>
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
            <source>Code and print disagree. Printed:</source>
            <translation>二维码与印刷不一致，印刷为：</translation>
        </message>
        <message>
            <source>Corners</source>
            <translation>四角</translation>
        </message>
        <message>
            <source>Damaged picture</source>
            <translation>图片损坏</translation>
        </message>
        <message>
            <source>Damaged text</source>
            <translation>文本已损坏</translation>
        </message>
        <message>
            <source>Dept. · Title</source>
            <translation>部门 · 职位</translation>
        </message>
        <message>
            <source>Discard the card (Alt+D), unless they have agreed since to be taken in.</source>
            <translation>请丢弃名片（Alt+D），除非对方后来同意重新收录。</translation>
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
            <source>Drag the corners of the card (Alt+C)</source>
            <translation>拖动名片的四角（Alt+C）</translation>
        </message>
        <message>
            <source>Drag the corners, or Tab and arrow keys (Shift: far)</source>
            <translation>拖动四角，或用 Tab 和方向键（Shift：移得更远）</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>Enlarge (Ctrl++, Ctrl+-, Ctrl+0)</source>
            <translation>放大（Ctrl++、Ctrl+-、Ctrl+0）</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>分机</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>信息</translation>
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
            <source>Front</source>
            <translation>正面</translation>
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
            <source>Is the back of the card before</source>
            <translation>是上一张名片的背面</translation>
        </message>
        <message>
            <source>It may say:</source>
            <translation>可能是：</translation>
        </message>
        <message>
            <source>Known already? {person}</source>
            <translation>可能是已有联系人：{person}</translation>
        </message>
        <message numerus="yes">
            <source>Learnt from %n card(s)</source>
            <translation>
                <numerusform>学自 %n 张名片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Learnt from %n card(s) of {company}</source>
            <translation>
                <numerusform>学自{company}的 %n 张名片</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>放弃</translation>
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
            <source>Nobody found</source>
            <translation>没有找到人</translation>
        </message>
        <message>
            <source>None doubtful</source>
            <translation>无可疑</translation>
        </message>
        <message>
            <source>Not a fact: take it out (Alt+X)</source>
            <translation>不是信息，去掉（Alt+X）</translation>
        </message>
        <message>
            <source>Not legible</source>
            <translation>字迹不清</translation>
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
            <source>Not the same person</source>
            <translation>不是同一人</translation>
        </message>
        <message>
            <source>Nothing can be read inside these corners. Drag them to the edges of the card.</source>
            <translation>四角之内没有可读的内容。把它们拖到名片的边缘。</translation>
        </message>
        <message>
            <source>Nothing legible in this box</source>
            <translation>框内没有可辨认的文字</translation>
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
            <source>Read inside</source>
            <translation>读取框内</translation>
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
            <source>Reading the card anew</source>
            <translation>正在重新读取名片</translation>
        </message>
        <message>
            <source>Reading what is in the box</source>
            <translation>正在读取框内文字</translation>
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
            <source>Rotate 90°</source>
            <translation>转 90°</translation>
        </message>
        <message>
            <source>Show the other side (Alt+B)</source>
            <translation>看另一面（Alt+B）</translation>
        </message>
        <message>
            <source>Swap front and back</source>
            <translation>对调正反面</translation>
        </message>
        <message>
            <source>Take the two sides apart</source>
            <translation>把两面分开</translation>
        </message>
        <message>
            <source>Text too large</source>
            <translation>文本过大</translation>
        </message>
        <message>
            <source>The corners cross: put each where it is on the card</source>
            <translation>四角交叉了：把每个角放到名片对应的角上</translation>
        </message>
        <message>
            <source>The next photos are being read</source>
            <translation>正在读取后面的照片</translation>
        </message>
        <message>
            <source>The photo as it was taken (Alt+O)</source>
            <translation>拍摄时的原照片（Alt+O）</translation>
        </message>
        <message>
            <source>The photo is kept. Drag the corners onto the card to read it, or discard it.</source>
            <translation>照片已保留。把四角拖到名片上即可读取，也可以丢弃。</translation>
        </message>
        <message>
            <source>The photo is kept. Read it again, or discard it.</source>
            <translation>照片还在。可以重新读取，也可以丢弃。</translation>
        </message>
        <message>
            <source>The text is kept. Read it again, or discard it.</source>
            <translation>文字已保留。可以再读一次，或丢弃它。</translation>
        </message>
        <message>
            <source>They appear here by themselves. You can leave this page; reading goes on.</source>
            <translation>读好后会自动出现在这里。你可以离开此页，读取会继续。</translation>
        </message>
        <message>
            <source>They have agreed since</source>
            <translation>对方后来已同意</translation>
        </message>
        <message>
            <source>They have agreed: accepting the card takes them in and ends their wish.</source>
            <translation>对方已同意：接受名片后会重新收录，之前的要求随之取消。</translation>
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
            <translation>这是别的信息…（Alt+T）</translation>
        </message>
        <message>
            <source>This person asked to be erased, and was on {day}.</source>
            <translation>此人曾要求抹除，已于{day}抹除。</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Too blurred</source>
            <translation>照片太糊</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>照片太暗</translation>
        </message>
        <message>
            <source>Too many pages</source>
            <translation>页数太多</translation>
        </message>
        <message>
            <source>Too many people</source>
            <translation>人数过多</translation>
        </message>
        <message>
            <source>Top left corner of the card</source>
            <translation>名片的左上角</translation>
        </message>
        <message>
            <source>Top right corner of the card</source>
            <translation>名片的右上角</translation>
        </message>
        <message>
            <source>Turn the card and read it anew (Ctrl+R)</source>
            <translation>转动名片并重新读取（Ctrl+R）</translation>
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
            <source>Update them</source>
            <translation>更新此人</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>采用</translation>
        </message>
        <message>
            <source>Use printed</source>
            <translation>采用印刷内容</translation>
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
            <source>code</source>
            <translation>码</translation>
        </message>
        <message>
            <source>ext.</source>
            <translation>转</translation>
        </message>
        <message>
            <source>from the code</source>
            <translation>来自二维码</translation>
        </message>
        <message>
            <source>from the code; the print says otherwise</source>
            <translation>来自二维码，与印刷不一致</translation>
        </message>
        <message>
            <source>no fact</source>
            <translation>不是信息</translation>
        </message>
        <message>
            <source>two sides</source>
            <translation>有两面</translation>
        </message>
        <message>
            <source>{name} is in your contacts already: accepting updates them with what is new here.</source>
            <translation>{name} 已在联系人中：接受后用这里的新内容更新。</translation>
        </message>
        <message>
            <source>“{read}” may be “{meant}”:</source>
            <translation>“{read}”可能是“{meant}”：</translation>
        </message>
    </context>
    <context>
        <name>Rhythm</name>
        <message>
            <source>Addresses</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>公司</translation>
        </message>
        <message>
            <source>Days that a confirmation holds, by tier, and in percent of that by kind of fact.</source>
            <translation>每个等级确认后的有效天数，以及各类信息相对它的百分比。</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>Mobile numbers</source>
            <translation>手机号码</translation>
        </message>
        <message>
            <source>Other numbers</source>
            <translation>其他号码</translation>
        </message>
        <message>
            <source>Prospects first</source>
            <translation>潜在客户首次</translation>
        </message>
        <message>
            <source>Start CardKeeper when I log in</source>
            <translation>登录时启动 CardKeeper</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>职位</translation>
        </message>
        <message>
            <source>When to ask again</source>
            <translation>复核间隔</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source> days</source>
            <translation> 天</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) fit now; each is looked at when it next changes, all when you say so.</source>
            <translation>
                <numerusform>现有 %n 位联系人符合；每位在下次变更时检查，也可立即对所有人执行。</numerusform>
            </translation>
        </message>
        <message>
            <source>A rule looks at a contact that comes in or changes; one that counts days looks at everybody once a day. Ctrl+Z takes back what it did. It does not fire again while the contact goes on fitting.</source>
            <translation>联系人新增或变更时规则会检查；与天数有关的规则每天检查所有人一次。Ctrl+Z 可撤销它所做的。只要联系人继续符合条件，就不会再次触发。</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>添加跟进</translation>
        </message>
        <message>
            <source>Add the tag</source>
            <translation>添加标签</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>执行</translation>
        </message>
        <message>
            <source>Apply to everybody now</source>
            <translation>立即对所有人执行</translation>
        </message>
        <message>
            <source>Ask for the e-mail address</source>
            <translation>问邮箱地址</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>公司</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Days until the follow-up</source>
            <translation>几天后跟进</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Find out what is right now</source>
            <translation>查明现在的信息</translation>
        </message>
        <message>
            <source>For whom it would fire</source>
            <translation>会触发的联系人</translation>
        </message>
        <message>
            <source>Get in touch</source>
            <translation>联系一下</translation>
        </message>
        <message>
            <source>Give the rule a name.</source>
            <translation>给规则起个名字。</translation>
        </message>
        <message>
            <source>If</source>
            <translation>如果</translation>
        </message>
        <message>
            <source>If a contact fits</source>
            <translation>如果联系人符合</translation>
        </message>
        <message>
            <source>If a contact fits a search, then a tag, a tier, a follow-up, a finding.</source>
            <translation>联系人符合某个搜索时，自动加标签、提等级、加跟进、登记问题。</translation>
        </message>
        <message numerus="yes">
            <source>It would fire for %n contact(s).</source>
            <translation>
                <numerusform>会对 %n 位联系人触发。</numerusform>
            </translation>
        </message>
        <message>
            <source>It would fire for nobody: it has for everybody who fits.</source>
            <translation>不会对任何人触发：符合条件的都已触发过。</translation>
        </message>
        <message>
            <source>Keep the rule</source>
            <translation>保存规则</translation>
        </message>
        <message>
            <source>Key contact without a phone</source>
            <translation>没有电话的重要联系人</translation>
        </message>
        <message>
            <source>Looked after by, if by nobody yet</source>
            <translation>负责人（尚无时）</translation>
        </message>
        <message>
            <source>Looking for whom “{rule}” would fire…</source>
            <translation>正在查找规则“{rule}”会对谁触发…</translation>
        </message>
        <message>
            <source>Name of the rule</source>
            <translation>规则名称</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>新建规则</translation>
        </message>
        <message>
            <source>No rule has fired yet.</source>
            <translation>还没有规则触发过。</translation>
        </message>
        <message>
            <source>No rules yet. Begin with one of these:</source>
            <translation>还没有规则。从这里开始：</translation>
        </message>
        <message>
            <source>Only conditions can stand here, no words to search for: tag:… or city:…</source>
            <translation>这里只能写条件，不能写搜索词：用 标签:… 或 城市:…</translation>
        </message>
        <message>
            <source>Open a finding</source>
            <translation>登记问题</translation>
        </message>
        <message>
            <source>Raise the tier to</source>
            <translation>等级提高到</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Rules, and what fired</source>
            <translation>规则与触发记录</translation>
        </message>
        <message>
            <source>Say what is to be done: fill in one of the lines below “Then”.</source>
            <translation>写明要做什么：在“执行”下面至少填一行。</translation>
        </message>
        <message>
            <source>Say whom it is about, e.g. tier:vip -has:email.</source>
            <translation>写明针对谁，例如 等级:vip -有:邮箱。</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>执行</translation>
        </message>
        <message>
            <source>VIP not talked to for 90 days</source>
            <translation>VIP 90 天未往来</translation>
        </message>
        <message>
            <source>VIP with something invalid</source>
            <translation>有失效信息的 VIP</translation>
        </message>
        <message>
            <source>VIP without e-mail</source>
            <translation>没有邮箱的 VIP</translation>
        </message>
        <message>
            <source>What fired last</source>
            <translation>最近触发的</translation>
        </message>
        <message>
            <source>What it did</source>
            <translation>做了什么</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 位</numerusform>
            </translation>
        </message>
        <message>
            <source>at least {what}</source>
            <translation>等级至少 {what}</translation>
        </message>
        <message>
            <source>check soon</source>
            <translation>尽快核实</translation>
        </message>
        <message>
            <source>finding “{what}”</source>
            <translation>问题“{what}”</translation>
        </message>
        <message>
            <source>follow-up “{what}”</source>
            <translation>跟进“{what}”</translation>
        </message>
        <message>
            <source>in </source>
            <translation>再过 </translation>
        </message>
        <message>
            <source>looked after by {what}</source>
            <translation>由 {what} 负责</translation>
        </message>
        <message>
            <source>tag “{what}”</source>
            <translation>标签“{what}”</translation>
        </message>
        <message>
            <source>tier:vip -has:email</source>
            <translation>等级:vip -有:邮箱</translation>
        </message>
        <message>
            <source>{name} (off)</source>
            <translation>{name}（已停用）</translation>
        </message>
    </context>
    <context>
        <name>Security</name>
        <message>
            <source>Change the passphrase</source>
            <translation>更改口令</translation>
        </message>
        <message>
            <source>Make a new code</source>
            <translation>生成新恢复码</translation>
        </message>
        <message>
            <source>New recovery code</source>
            <translation>换新恢复码</translation>
        </message>
        <message>
            <source>No recovery code opens the store now: without the passphrase it is lost.</source>
            <translation>现在没有恢复码能打开资料库：忘了口令，数据就丢了。</translation>
        </message>
        <message>
            <source>Present passphrase, or recovery code</source>
            <translation>当前口令或恢复码</translation>
        </message>
        <message>
            <source>Remove the recovery code</source>
            <translation>停用恢复码</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>安全</translation>
        </message>
        <message>
            <source>The passphrase is changed.</source>
            <translation>口令已更改。</translation>
        </message>
        <message>
            <source>With a new one, the old one opens nothing any more.</source>
            <translation>换新之后，旧的就不能再打开资料库。</translation>
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
            <source>No notice comes in these hours.</source>
            <translation>这段时间不发通知。</translation>
        </message>
        <message>
            <source>One quiet notice that says how many are due, and names nobody.</source>
            <translation>一条安静的通知，只说人数，不提姓名。</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>安静时段从</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>安静时段到</translation>
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
            <source>Tell me once a day</source>
            <translation>每天提醒一次</translation>
        </message>
        <message>
            <source>Thailand +66</source>
            <translation>泰国 +66</translation>
        </message>
        <message>
            <source>The most contacts of one day.</source>
            <translation>每天最多复核的联系人数。</translation>
        </message>
        <message>
            <source>Today's review</source>
            <translation>今日复核</translation>
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
            <translation>联系人</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>数据质量</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>删除（Del）</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>重复项</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>已加密</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>跟进</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>收件箱</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Lock (Ctrl+L)</source>
            <translation>锁定（Ctrl+L）</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>下移（Alt+↓）</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>上移（Alt+↑）</translation>
        </message>
        <message>
            <source>Name of the smart list</source>
            <translation>智能列表的名称</translation>
        </message>
        <message>
            <source>Rename (F2)</source>
            <translation>改名（F2）</translation>
        </message>
        <message>
            <source>Save this search as a smart list (Ctrl+S)</source>
            <translation>把这次搜索存为智能列表（Ctrl+S）</translation>
        </message>
        <message>
            <source>Scan cards</source>
            <translation>扫描名片</translation>
        </message>
        <message>
            <source>Smart lists</source>
            <translation>智能列表</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Today's review</source>
            <translation>今日复核</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
    </context>
    <context>
        <name>Soundness</name>
        <message numerus="yes">
            <source>%n contact(s) are lost.</source>
            <translation>
                <numerusform>%n 位联系人丢失。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) can't be found by searching.</source>
            <translation>
                <numerusform>有 %n 位联系人搜索不到。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of pictures belong to no card; the next opening removes them.</source>
            <translation>
                <numerusform>%n 个图片文件不属于任何名片，下次打开时会清除。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) of the database are damaged.</source>
            <translation>
                <numerusform>数据库有 %n 页损坏。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) are lost.</source>
            <translation>
                <numerusform>%n 张图片丢失。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) are not as they were kept.</source>
            <translation>
                <numerusform>%n 张图片与保存时不一致。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) that cards show are gone.</source>
            <translation>
                <numerusform>%n 张名片图片不见了。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) in the structure of the database.</source>
            <translation>
                <numerusform>数据库结构有 %n 处问题。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) point to rows that are gone.</source>
            <translation>
                <numerusform>有 %n 行指向已不存在的行。</numerusform>
            </translation>
        </message>
        <message>
            <source>All of it is mended.</source>
            <translation>已全部修复。</translation>
        </message>
        <message>
            <source>Nothing wrong at a quick look. --deep reads every page and picture.</source>
            <translation>快速检查没有发现问题。--deep 会读每一页和每一张图片。</translation>
        </message>
        <message numerus="yes">
            <source>Saved %n card(s).</source>
            <translation>
                <numerusform>已救回 %n 张名片。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Saved %n contact(s).</source>
            <translation>
                <numerusform>已救回 %n 位联系人。</numerusform>
            </translation>
        </message>
        <message>
            <source>The audit log was changed at entry {number}, or one before it is missing. A backup has that of its day.</source>
            <translation>操作日志的第 {number} 条被改过，或在它之前少了一条。备份里有当天的日志。</translation>
        </message>
        <message>
            <source>The store is sound: every page and picture was read.</source>
            <translation>资料库完好：每一页、每一张图片都读过了。</translation>
        </message>
        <message>
            <source>slots.json, which holds the sealed key, is damaged. A backup has that of its day.</source>
            <translation>保存加密密钥的 slots.json 已损坏。备份里有当天的那一份。</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>%n archived</source>
            <translation>
                <numerusform>已归档 %n 位</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n brought back into the lists</source>
            <translation>
                <numerusform>%n 位已恢复到列表</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) discarded</source>
            <translation>
                <numerusform>已丢弃 %n 张名片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) imported</source>
            <translation>
                <numerusform>已导入 %n 位联系人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) moved to the trash</source>
            <translation>
                <numerusform>已将 %n 位移到回收站</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) restored</source>
            <translation>
                <numerusform>已恢复 %n 位</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) of {name} confirmed</source>
            <translation>
                <numerusform>已确认{name}的 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) of {name} marked invalid</source>
            <translation>
                <numerusform>已将{name}的 %n 项标为失效</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) that came back noted</source>
            <translation>
                <numerusform>已记下 %n 封退信</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of duplicates merged</source>
            <translation>
                <numerusform>已合并 %n 组重复项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) fired</source>
            <translation>
                <numerusform>规则触发 %n 次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside as nobody</source>
            <translation>
                <numerusform>已隔离 %n 位（可能查无此人）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) forgotten</source>
            <translation>
                <numerusform>已忘记 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>2 people merged: {name}</source>
            <translation>已合并 2 人：{name}</translation>
        </message>
        <message>
            <source>A value was said to be right</source>
            <translation>已认定一个值正确</translation>
        </message>
        <message>
            <source>An earlier value of {name} put back</source>
            <translation>已恢复{name}的一个旧值</translation>
        </message>
        <message>
            <source>Answer of {name} taken over</source>
            <translation>已采用{name}的回复</translation>
        </message>
        <message>
            <source>Call to {name} noted</source>
            <translation>已记录与{name}的通话</translation>
        </message>
        <message>
            <source>Card discarded</source>
            <translation>已丢弃名片</translation>
        </message>
        <message>
            <source>Consent of {name} noted</source>
            <translation>已登记{name}的同意情况</translation>
        </message>
        <message numerus="yes">
            <source>Do %n step(s) again</source>
            <translation>
                <numerusform>重做 %n 步</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything learnt is forgotten</source>
            <translation>学到的内容已全部忘记</translation>
        </message>
        <message>
            <source>Follow-up with {name} done</source>
            <translation>已完成对 {name} 的跟进</translation>
        </message>
        <message>
            <source>Follow-up with {name} kept</source>
            <translation>已记下对 {name} 的跟进</translation>
        </message>
        <message>
            <source>Follow-up with {name} put off</source>
            <translation>已推迟对 {name} 的跟进</translation>
        </message>
        <message>
            <source>Follow-up with {name} removed</source>
            <translation>已删除对 {name} 的跟进</translation>
        </message>
        <message>
            <source>Front and back swapped</source>
            <translation>已对调正反面</translation>
        </message>
        <message>
            <source>How {name} is looked after was changed</source>
            <translation>已修改 {name} 的负责人或复核间隔</translation>
        </message>
        <message numerus="yes">
            <source>Industry of %n contact(s) set</source>
            <translation>
                <numerusform>已设定 %n 位的行业</numerusform>
            </translation>
        </message>
        <message>
            <source>Industry renamed to “{name}”</source>
            <translation>行业已改名为“{name}”</translation>
        </message>
        <message>
            <source>Industry “{name}” added</source>
            <translation>已添加行业“{name}”</translation>
        </message>
        <message>
            <source>Industry “{name}” hidden</source>
            <translation>已隐藏行业“{name}”</translation>
        </message>
        <message>
            <source>Industry “{name}” shown again</source>
            <translation>已重新显示行业“{name}”</translation>
        </message>
        <message>
            <source>It was decided whether somebody exists</source>
            <translation>已判定某人是否存在</translation>
        </message>
        <message>
            <source>Not the same person: {name}</source>
            <translation>不是同一人：{name}</translation>
        </message>
        <message>
            <source>Perhaps the same person again: {name}</source>
            <translation>恢复为可能是同一人：{name}</translation>
        </message>
        <message>
            <source>Report of {name} answered</source>
            <translation>已答复{name}反映的问题</translation>
        </message>
        <message>
            <source>Report of {name} entered</source>
            <translation>已登记{name}反映的问题</translation>
        </message>
        <message>
            <source>Review of {name} put off</source>
            <translation>已推迟对{name}的复核</translation>
        </message>
        <message>
            <source>Rule “{name}” added</source>
            <translation>已添加规则“{name}”</translation>
        </message>
        <message>
            <source>Rule “{name}” applied to everybody</source>
            <translation>已对所有人执行规则“{name}”</translation>
        </message>
        <message>
            <source>Rule “{name}” changed</source>
            <translation>已修改规则“{name}”</translation>
        </message>
        <message>
            <source>Rule “{name}” deleted</source>
            <translation>已删除规则“{name}”</translation>
        </message>
        <message>
            <source>Rule “{name}” switched off</source>
            <translation>已停用规则“{name}”</translation>
        </message>
        <message>
            <source>Rule “{name}” switched on</source>
            <translation>已启用规则“{name}”</translation>
        </message>
        <message>
            <source>Rules fired as days went by</source>
            <translation>规则因时间到期触发</translation>
        </message>
        <message>
            <source>Smart list renamed to “{name}”</source>
            <translation>智能列表已改名为“{name}”</translation>
        </message>
        <message>
            <source>Smart list “{name}” deleted</source>
            <translation>智能列表“{name}”已删除</translation>
        </message>
        <message>
            <source>Smart list “{name}” moved</source>
            <translation>智能列表“{name}”已移动</translation>
        </message>
        <message>
            <source>Smart list “{name}” saved</source>
            <translation>智能列表“{name}”已保存</translation>
        </message>
        <message>
            <source>Steps are taken back from the last one on. A new step ends what could be done again.</source>
            <translation>从最后一步开始逐步撤销。一旦做了新的操作，已撤销的就不能再重做。</translation>
        </message>
        <message>
            <source>Tag “{old}” put together with “{tag}”</source>
            <translation>标签“{old}”已并入“{tag}”</translation>
        </message>
        <message>
            <source>Tag “{old}” renamed to “{tag}”</source>
            <translation>标签“{old}”已改名为“{tag}”</translation>
        </message>
        <message numerus="yes">
            <source>Tag “{tag}” deleted from %n contact(s)</source>
            <translation>
                <numerusform>已删除标签“{tag}”，涉及 %n 位</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag “{tag}” given to %n contact(s)</source>
            <translation>
                <numerusform>已给 %n 位加上标签“{tag}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag “{tag}” taken from %n contact(s)</source>
            <translation>
                <numerusform>已从 %n 位去掉标签“{tag}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n step(s) back</source>
            <translation>
                <numerusform>撤销 %n 步</numerusform>
            </translation>
        </message>
        <message>
            <source>Talk with {name} changed</source>
            <translation>已修改与 {name} 的往来</translation>
        </message>
        <message>
            <source>Talk with {name} logged</source>
            <translation>已记录与 {name} 的往来</translation>
        </message>
        <message>
            <source>Talk with {name} removed</source>
            <translation>已删除与 {name} 的往来</translation>
        </message>
        <message numerus="yes">
            <source>Tier of %n contact(s) set</source>
            <translation>
                <numerusform>已设定 %n 位的等级</numerusform>
            </translation>
        </message>
        <message>
            <source>Two sides put together</source>
            <translation>已合为同一张名片的两面</translation>
        </message>
        <message>
            <source>Two sides taken apart</source>
            <translation>已把两面分开</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>已撤销：{what}</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>做过的操作</translation>
        </message>
        <message>
            <source>Wording of the letter changed</source>
            <translation>已改信件措辞</translation>
        </message>
        <message>
            <source>{name} accepted</source>
            <translation>已接受{name}</translation>
        </message>
        <message>
            <source>{name} changed</source>
            <translation>已修改{name}</translation>
        </message>
    </context>
    <context>
        <name>Tags</name>
        <message>
            <source>A tag that gets the name of another becomes one with it. Rules and smart lists that name it are changed too.</source>
            <translation>改成另一个标签的名字，两个标签就会合并。用到它的规则和智能列表也一起更改。</translation>
        </message>
        <message>
            <source>A tag, then Enter</source>
            <translation>标签，按 Enter 添加</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>添加标签</translation>
        </message>
        <message>
            <source>Add a tag (L)</source>
            <translation>添加标签（L）</translation>
        </message>
        <message>
            <source>Add a tag ({key})</source>
            <translation>添加标签（{key}）</translation>
        </message>
        <message>
            <source>Choose somebody in the list and press L; tags of imported contacts come here too.</source>
            <translation>在列表中选一位联系人，按 L 添加。导入的联系人自带的标签也会列在这里。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>List these people</source>
            <translation>列出这些人</translation>
        </message>
        <message>
            <source>New tag “{name}”</source>
            <translation>新标签“{name}”</translation>
        </message>
        <message>
            <source>Nobody has a tag yet</source>
            <translation>还没有标签</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>改名</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Tag: {name}</source>
            <translation>标签：{name}</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
    </context>
    <context>
        <name>Talks</name>
        <message>
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) past being in touch</source>
            <translation>
                <numerusform>已 %n 天该联系而未联系</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s)</source>
            <translation>
                <numerusform>%n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n 项待办</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n 项逾期</numerusform>
            </translation>
        </message>
        <message>
            <source>A former fact</source>
            <translation>原有的一项</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>添加跟进</translation>
        </message>
        <message>
            <source>Add the follow-up</source>
            <translation>添加跟进</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>通话</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Card scanned</source>
            <translation>扫描名片入库</translation>
        </message>
        <message>
            <source>Change the talk</source>
            <translation>修改往来</translation>
        </message>
        <message>
            <source>Choose with whom it was: type a few letters and take a name.</source>
            <translation>选择是与谁的往来：键入几个字，再选中姓名。</translation>
        </message>
        <message>
            <source>Details confirmed</source>
            <translation>信息已确认</translation>
        </message>
        <message>
            <source>Do it today</source>
            <translation>今天就做</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>Follow up</source>
            <translation>跟进</translation>
        </message>
        <message>
            <source>Follow up on</source>
            <translation>跟进日期</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>跟进</translation>
        </message>
        <message>
            <source>Follow-up done: {what}</source>
            <translation>跟进完成：{what}</translation>
        </message>
        <message>
            <source>Follow-up with {name}</source>
            <translation>对 {name} 的跟进</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>跟进</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>周五</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>以后</translation>
        </message>
        <message>
            <source>Log a talk</source>
            <translation>记录往来</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>面谈</translation>
        </message>
        <message>
            <source>Meeting brief</source>
            <translation>面谈简报</translation>
        </message>
        <message>
            <source>Meeting brief (Ctrl+Shift+B)</source>
            <translation>面谈简报（Ctrl+Shift+B）</translation>
        </message>
        <message>
            <source>Merged with {name}</source>
            <translation>与“{name}”合并</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>周一</translation>
        </message>
        <message>
            <source>Name, pinyin, company or number</source>
            <translation>姓名、拼音、公司或号码</translation>
        </message>
        <message>
            <source>Next 7 days</source>
            <translation>未来 7 天</translation>
        </message>
        <message>
            <source>Not the same person: {name} and {other}</source>
            <translation>不是同一人：{name}和{other}</translation>
        </message>
        <message>
            <source>Nothing is promised to anybody</source>
            <translation>没有待办的跟进</translation>
        </message>
        <message>
            <source>Nothing yet. Ctrl+Shift+I logs a call, a visit, a message.</source>
            <translation>还没有往来。Ctrl+Shift+I 可记录通话、拜访或消息。</translation>
        </message>
        <message>
            <source>Only this restarts the clock of the facts. Talking alone does not.</source>
            <translation>只有勾选它才会重新计算各项信息的复核日期，仅有往来不会。</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>推迟</translation>
        </message>
        <message numerus="yes">
            <source>Put off %n times already. Keep it?</source>
            <translation>
                <numerusform>已推迟 %n 次，还保留吗？</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove the follow-up</source>
            <translation>删除跟进</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>周六</translation>
        </message>
        <message>
            <source>Save the talk</source>
            <translation>保存往来</translation>
        </message>
        <message>
            <source>Say what is to be done, or untick the follow-up.</source>
            <translation>写明要做什么，或取消勾选跟进。</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>写明要做什么。</translation>
        </message>
        <message>
            <source>Send the quote, call back, bring samples</source>
            <translation>发报价、回电话、带样品</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>显示全部 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>周日</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>往来</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>周四</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>周二</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>拜访</translation>
        </message>
        <message>
            <source>WeChat</source>
            <translation>微信</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>周三</translation>
        </message>
        <message>
            <source>What about</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What happened, newest first</source>
            <translation>往来与变动，最新在前</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>要做什么</translation>
        </message>
        <message>
            <source>What was said, what they want, what changed</source>
            <translation>谈了什么、对方需要什么、有什么变化</translation>
        </message>
        <message>
            <source>What you promise in a talk waits here until it is done.</source>
            <translation>往来中答应的事会在这里等你完成。</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>与谁</translation>
        </message>
        <message numerus="yes">
            <source>by %n day(s), to {day}</source>
            <translation>
                <numerusform>%n 天后，{day}</numerusform>
            </translation>
        </message>
        <message>
            <source>details confirmed</source>
            <translation>信息已确认</translation>
        </message>
        <message>
            <source>in touch again by {day}</source>
            <translation>{day}前再联系</translation>
        </message>
        <message>
            <source>{facts} changed</source>
            <translation>{facts}有变化</translation>
        </message>
        <message>
            <source>{facts} confirmed</source>
            <translation>{facts}已确认</translation>
        </message>
        <message>
            <source>{facts} in doubt</source>
            <translation>{facts}存疑</translation>
        </message>
        <message>
            <source>{facts} invalid</source>
            <translation>{facts}失效</translation>
        </message>
        <message>
            <source>{facts} tried</source>
            <translation>尝试联系：{facts}</translation>
        </message>
        <message>
            <source>{head}: {note}</source>
            <translation>{head}：{note}</translation>
        </message>
        <message numerus="yes">
            <source>{kind}, %n min</source>
            <translation>
                <numerusform>{kind} %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one}与{other}</translation>
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
        <message>
            <source>answers</source>
            <translation>会答复</translation>
        </message>
        <message>
            <source>tagged “{word}”</source>
            <translation>标签“{word}”</translation>
        </message>
        <message>
            <source>talked to within a year</source>
            <translation>一年内有过沟通</translation>
        </message>
        <message>
            <source>“{word}” is a senior title</source>
            <translation>“{word}”是高级职务</translation>
        </message>
        <message>
            <source>“{word}” leads a company</source>
            <translation>“{word}”是企业负责人</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n contact(s) looked at.</source>
            <translation>
                <numerusform>看过 %n 位联系人。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contacts are overdue.</source>
            <translation>
                <numerusform>%n 位联系人已逾期。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) changed</source>
            <translation>
                <numerusform>%n 项有变化</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) invalid</source>
            <translation>
                <numerusform>%n 项已失效</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more, then you are done for today.</source>
            <translation>
                <numerusform>再有 %n 位，今天就完成了。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) can wait.</source>
            <translation>
                <numerusform>另外 %n 位可以等。</numerusform>
            </translation>
        </message>
        <message>
            <source>All the rest still right</source>
            <translation>其余都仍然正确</translation>
        </message>
        <message>
            <source>Archive: keep, in no list or review</source>
            <translation>归档：保留，不再出现在列表和复核中</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>这样问</translation>
        </message>
        <message>
            <source>Back to contacts</source>
            <translation>返回联系人</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>通话</translation>
        </message>
        <message>
            <source>Call on the best working number</source>
            <translation>拨打最可靠的号码</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>有变化</translation>
        </message>
        <message numerus="yes">
            <source>Checked every %n day(s)</source>
            <translation>
                <numerusform>每 %n 天复核</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Checked every %n day(s) ({tier})</source>
            <translation>
                <numerusform>每 %n 天复核（{tier}）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirmed %n fact(s)</source>
            <translation>
                <numerusform>确认了 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Contacts come here when the interval of their tier has passed.</source>
            <translation>超过等级对应的间隔后，联系人会出现在这里。</translation>
        </message>
        <message>
            <source>Contacts to re-verify today</source>
            <translation>今天要复核的联系人</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>复制号码</translation>
        </message>
        <message>
            <source>Copy {value}</source>
            <translation>复制 {value}</translation>
        </message>
        <message>
            <source>Done for today</source>
            <translation>今天的复核完成了</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>今天已完成</translation>
        </message>
        <message numerus="yes">
            <source>For %n days, until {day}</source>
            <translation>
                <numerusform>%n 天后，{day}</numerusform>
            </translation>
        </message>
        <message>
            <source>From the last talk, {kind} on {day}</source>
            <translation>上次往来：{day}{kind}</translation>
        </message>
        <message>
            <source>How did it go?</source>
            <translation>结果如何？</translation>
        </message>
        <message>
            <source>Invalid</source>
            <translation>失效</translation>
        </message>
        <message numerus="yes">
            <source>Keep %n a day</source>
            <translation>
                <numerusform>保持每天 %n 位</numerusform>
            </translation>
        </message>
        <message>
            <source>Last talk {day}</source>
            <translation>上次往来 {day}</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <source>Later, {day}</source>
            <translation>稍后，{day}</translation>
        </message>
        <message>
            <source>Left the company</source>
            <translation>已离职</translation>
        </message>
        <message>
            <source>Lower the tier to {tier}</source>
            <translation>等级降为{tier}</translation>
        </message>
        <message>
            <source>New e-mail</source>
            <translation>新邮箱</translation>
        </message>
        <message>
            <source>New number</source>
            <translation>新号码</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>新内容</translation>
        </message>
        <message>
            <source>Next contact</source>
            <translation>下一位</translation>
        </message>
        <message numerus="yes">
            <source>Next review {day}, %n contact(s)</source>
            <translation>
                <numerusform>下次复核 {day}，%n 位联系人</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>无人接听</translation>
        </message>
        <message>
            <source>No working number</source>
            <translation>没有可用的号码</translation>
        </message>
        <message>
            <source>Not in service</source>
            <translation>停机或空号</translation>
        </message>
        <message>
            <source>Nothing to re-verify</source>
            <translation>今天没有要复核的</translation>
        </message>
        <message>
            <source>Only “details confirmed” restarts the clock of the facts. Talking alone does not.</source>
            <translation>只有“信息已确认”会重新计时，单纯通话不会。</translation>
        </message>
        <message numerus="yes">
            <source>Over %n weeks: {daily} a day</source>
            <translation>
                <numerusform>分 %n 周：每天 {daily} 位</numerusform>
            </translation>
        </message>
        <message>
            <source>Point your phone's camera here to dial. Nothing leaves this computer.</source>
            <translation>用手机相机对准即可拨号，数据不会离开这台电脑。</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>推迟</translation>
        </message>
        <message numerus="yes">
            <source>Put off %n times already. Keep asking?</source>
            <translation>
                <numerusform>已推迟 %n 次，还要继续复核吗？</numerusform>
            </translation>
        </message>
        <message>
            <source>Put off until</source>
            <translation>推迟到</translation>
        </message>
        <message>
            <source>QR code that dials {number}</source>
            <translation>拨打 {number} 的二维码</translation>
        </message>
        <message numerus="yes">
            <source>Review %n more</source>
            <translation>
                <numerusform>再复核 %n 位</numerusform>
            </translation>
        </message>
        <message>
            <source>Snooze until tomorrow</source>
            <translation>明天再提醒</translation>
        </message>
        <message>
            <source>Somebody else answered</source>
            <translation>他人接听</translation>
        </message>
        <message>
            <source>Spoke, details confirmed</source>
            <translation>已通话，信息已确认</translation>
        </message>
        <message>
            <source>Spoke, details not checked</source>
            <translation>已通话，未核对信息</translation>
        </message>
        <message>
            <source>Still right</source>
            <translation>仍然正确</translation>
        </message>
        <message numerus="yes">
            <source>The most pressing come first, %n a day.</source>
            <translation>
                <numerusform>最紧要的先来，每天 %n 位。</numerusform>
            </translation>
        </message>
        <message>
            <source>Today's review</source>
            <translation>今日复核</translation>
        </message>
        <message>
            <source>Tried again tomorrow</source>
            <translation>明天再试</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Until a day…</source>
            <translation>选择日期…</translation>
        </message>
        <message>
            <source>Works again</source>
            <translation>恢复有效</translation>
        </message>
        <message>
            <source>Wrong person</source>
            <translation>号码不是本人</translation>
        </message>
        <message>
            <source>Your confirmed facts rose from {before}% to {after}%.</source>
            <translation>已确认的信息从 {before}% 升至 {after}%。</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>约需 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>answer</source>
            <translation>结果</translation>
        </message>
        <message numerus="yes">
            <source>changed, old values kept in history</source>
            <translation>
                <numerusform>项有变化，旧内容保留在历史中</numerusform>
            </translation>
        </message>
        <message>
            <source>fact</source>
            <translation>信息</translation>
        </message>
        <message numerus="yes">
            <source>fact(s) still right</source>
            <translation>
                <numerusform>项仍然正确</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>marked invalid, left out of exports</source>
            <translation>
                <numerusform>项已失效，不会导出</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n today</source>
            <translation>
                <numerusform>今天 {done} / %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{fact} changed</source>
            <translation>{fact}有变化</translation>
        </message>
        <message>
            <source>{fact} marked invalid</source>
            <translation>{fact}已失效</translation>
        </message>
        <message>
            <source>{how} {day}</source>
            <translation>{day}{how}</translation>
        </message>
        <message>
            <source>{share}% of your facts are confirmed.</source>
            <translation>你的信息中有 {share}% 已确认。</translation>
        </message>
        <message>
            <source>“Are you still with {value}?”</source>
            <translation>“您还在{value}吗？”</translation>
        </message>
        <message>
            <source>“Are you still {value}?”</source>
            <translation>“您现在还是{value}吗？”</translation>
        </message>
        <message>
            <source>“Is {value} still your address?”</source>
            <translation>“您的地址还是{value}吗？”</translation>
        </message>
        <message>
            <source>“Is {value} still your e-mail?”</source>
            <translation>“您的邮箱还是 {value} 吗？”</translation>
        </message>
        <message>
            <source>“Is {value} still your number?”</source>
            <translation>“您的号码还是 {value} 吗？”</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>CardKeeper</source>
            <translation>CardKeeper</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Open CardKeeper</source>
            <translation>打开 CardKeeper</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Today's review</source>
            <translation>今日复核</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message numerus="yes">
            <source>A new version brings the store up to date: {done} of %n</source>
            <translation>
                <numerusform>新版本正在更新资料库：{done}/%n</numerusform>
            </translation>
        </message>
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
            <source>Changed</source>
            <translation>有变化</translation>
        </message>
        <message>
            <source>Compare it with the card</source>
            <translation>请对照名片</translation>
        </message>
        <message>
            <source>Confirm it at the next talk</source>
            <translation>下次联系时顺便确认</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Doubtful reading</source>
            <translation>可疑</translation>
        </message>
        <message>
            <source>Due · last {day}</source>
            <translation>待复核 · 上次 {day}</translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>Instead: {value}</source>
            <translation>可改用：{value}</translation>
        </message>
        <message>
            <source>Invalid</source>
            <translation>已失效</translation>
        </message>
        <message>
            <source>Never confirmed</source>
            <translation>从未确认</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>无人接听</translation>
        </message>
        <message>
            <source>Not dialled, not exported</source>
            <translation>不再拨打、不再导出</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>推迟</translation>
        </message>
        <message>
            <source>Suspect</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>account found</source>
            <translation>找到账号</translation>
        </message>
        <message>
            <source>account not found</source>
            <translation>未找到账号</translation>
        </message>
        <message>
            <source>answered in person</source>
            <translation>本人接听</translation>
        </message>
        <message>
            <source>bounced</source>
            <translation>退信</translation>
        </message>
        <message>
            <source>bounced for now</source>
            <translation>暂时退信</translation>
        </message>
        <message>
            <source>call</source>
            <translation>通话</translation>
        </message>
        <message>
            <source>card</source>
            <translation>名片</translation>
        </message>
        <message>
            <source>company dissolved</source>
            <translation>公司注销</translation>
        </message>
        <message>
            <source>company register</source>
            <translation>工商查询</translation>
        </message>
        <message>
            <source>document seen</source>
            <translation>看过证件</translation>
        </message>
        <message numerus="yes">
            <source>due in %n day(s)</source>
            <translation>
                <numerusform>%n 天后到期</numerusform>
            </translation>
        </message>
        <message>
            <source>e-mail signature</source>
            <translation>邮件签名</translation>
        </message>
        <message>
            <source>feedback confirmed</source>
            <translation>反馈属实</translation>
        </message>
        <message>
            <source>feedback denied</source>
            <translation>反馈否认</translation>
        </message>
        <message>
            <source>from card</source>
            <translation>来自名片</translation>
        </message>
        <message>
            <source>from code</source>
            <translation>来自二维码</translation>
        </message>
        <message>
            <source>from e-mail sender</source>
            <translation>来自发件人</translation>
        </message>
        <message>
            <source>from e-mail signature</source>
            <translation>来自邮件签名</translation>
        </message>
        <message>
            <source>from vCard</source>
            <translation>来自 vCard</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>left the company</source>
            <translation>已离职</translation>
        </message>
        <message>
            <source>letter returned</source>
            <translation>信件退回</translation>
        </message>
        <message>
            <source>met</source>
            <translation>面谈</translation>
        </message>
        <message>
            <source>new card</source>
            <translation>新名片</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>无人接听</translation>
        </message>
        <message>
            <source>nobody answers any more</source>
            <translation>多次无人接听</translation>
        </message>
        <message>
            <source>not in service</source>
            <translation>停机</translation>
        </message>
        <message>
            <source>order confirmed</source>
            <translation>订单属实</translation>
        </message>
        <message>
            <source>order denied</source>
            <translation>订单否认</translation>
        </message>
        <message>
            <source>registry</source>
            <translation>工商登记</translation>
        </message>
        <message>
            <source>replied</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>reply</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>seen on site</source>
            <translation>上门核实</translation>
        </message>
        <message>
            <source>somebody else answered</source>
            <translation>他人接听</translation>
        </message>
        <message>
            <source>typed</source>
            <translation>手动输入</translation>
        </message>
        <message>
            <source>vCard received</source>
            <translation>收到 vCard</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>面谈</translation>
        </message>
        <message>
            <source>wrong person</source>
            <translation>不是本人</translation>
        </message>
        <message numerus="yes">
            <source>{fact} %n day(s) overdue</source>
            <translation>
                <numerusform>{fact}逾期 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{fact} due in %n day(s)</source>
            <translation>
                <numerusform>{fact} %n 天后到期</numerusform>
            </translation>
        </message>
        <message>
            <source>{fact} in doubt</source>
            <translation>{fact}存疑</translation>
        </message>
        <message>
            <source>{fact} never confirmed</source>
            <translation>{fact}从未确认</translation>
        </message>
        <message>
            <source>{then} on {day} ({how}) → {now} today</source>
            <translation>{day}（{how}）时 {then} → 今天 {now}</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Asked again in time, it stays true</source>
            <translation>到期提醒，资料一直是新的</translation>
        </message>
        <message>
            <source>Choose photos</source>
            <translation>选择照片</translation>
        </message>
        <message>
            <source>Drop photos of cards here</source>
            <translation>把名片照片拖到这里</translation>
        </message>
        <message>
            <source>Import contacts</source>
            <translation>导入通讯录</translation>
        </message>
        <message>
            <source>Look at what is doubtful, accept the rest</source>
            <translation>只看可疑处，一键接受</translation>
        </message>
        <message>
            <source>Photograph the cards after the meeting</source>
            <translation>会后拍照，放进来即可</translation>
        </message>
        <message>
            <source>Photos and contacts stay on this computer, all encrypted; CardKeeper never goes online.</source>
            <translation>照片和联系人只存在这台电脑上，全部加密；CardKeeper 从不联网。</translation>
        </message>
        <message>
            <source>Re-verify</source>
            <translation>复核</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>扫描</translation>
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation>设置（Ctrl+,）</translation>
        </message>
        <message>
            <source>The samples are invented people and companies · vCard files can be imported</source>
            <translation>示例是虚构的人和公司 · 通讯录支持 vCard</translation>
        </message>
        <message>
            <source>Try the sample cards</source>
            <translation>试试示例名片</translation>
        </message>
        <message>
            <source>Up to 200 at once: photos, PDF, e-mails and vCards; a copied picture or signature can be pasted</source>
            <translation>一次最多 200 个：照片、PDF、邮件和 vCard；复制的图片或邮件签名可以直接粘贴</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>CardKeeper</source>
            <translation>CardKeeper</translation>
        </message>
        <message>
            <source>The backup is being put in place.</source>
            <translation>正在换成备份。</translation>
        </message>
        <message numerus="yes">
            <source>The backup is being put in place: picture {done} of %n.</source>
            <translation>
                <numerusform>正在换成备份：图片 {done} / %n。</numerusform>
            </translation>
        </message>
        <message>
            <source>The store is as it was on {time}. The one of before is kept in its folder “aside”.</source>
            <translation>资料库已回到 {time} 的样子。原来的资料库保存在它的“aside”文件夹。</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message numerus="yes">
            <source>%n file(s) were not taken in; add them again then.</source>
            <translation>
                <numerusform>%n 个文件没有收入，之后再添加。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more file(s) could not be taken in.</source>
            <translation>
                <numerusform>另有 %n 个文件无法收入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) wait to be read</source>
            <translation>
                <numerusform>%n 张照片等待读取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were here already</source>
            <translation>
                <numerusform>%n 张照片已经在这里</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive (A)</source>
            <translation>归档（A）</translation>
        </message>
        <message>
            <source>Ask to confirm the details</source>
            <translation>请对方确认信息</translation>
        </message>
        <message>
            <source>Bring back into the lists (G)</source>
            <translation>恢复到列表（G）</translation>
        </message>
        <message>
            <source>Cards wait here until you have reviewed what was read. Drop photos, e-mails or vCards here, or paste a signature.</source>
            <translation>名片在这里等待核对。把照片、邮件或 vCard 拖到这里，或粘贴邮件签名。</translation>
        </message>
        <message numerus="yes">
            <source>Changing contacts: {done} of %n</source>
            <translation>
                <numerusform>正在修改联系人：{done} / %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>数据质量</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>重复项</translation>
        </message>
        <message>
            <source>Enter what a customer reported</source>
            <translation>登记客户反映的问题</translation>
        </message>
        <message>
            <source>Export contacts</source>
            <translation>导出联系人</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>跟进</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>继续读取</translation>
        </message>
        <message>
            <source>Go to a person or do something</source>
            <translation>前往联系人或执行命令</translation>
        </message>
        <message>
            <source>Import contacts</source>
            <translation>导入联系人</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>收件箱</translation>
        </message>
        <message>
            <source>Industries</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Log a talk</source>
            <translation>记录往来</translation>
        </message>
        <message>
            <source>Meeting brief</source>
            <translation>面谈简报</translation>
        </message>
        <message>
            <source>Merge with…</source>
            <translation>合并…</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>没有可重做的</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>没有可撤销的</translation>
        </message>
        <message>
            <source>Only an address came along, not the picture. Copy the picture itself and paste it here, or save it as a file and drop that.</source>
            <translation>拖来的只有网址，没有图片。复制图片本身再粘贴到这里，或存成文件再拖进来。</translation>
        </message>
        <message>
            <source>Paste a signature, a picture or files</source>
            <translation>粘贴签名、图片或文件</translation>
        </message>
        <message>
            <source>Photos, e-mails and vCards</source>
            <translation>照片、邮件和 vCard</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message numerus="yes">
            <source>Reading cards: {done} of %n</source>
            <translation>
                <numerusform>正在读取名片：{done} / %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>重做：{what}</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Save this search as a smart list</source>
            <translation>把这次搜索存为智能列表</translation>
        </message>
        <message>
            <source>Scan cards</source>
            <translation>扫描名片</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Set aside as nobody (Q)</source>
            <translation>先隔离，可能查无此人（Q）</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message numerus="yes">
            <source>So many files are taken in bit by bit: %n are left. Drop them again; what is here already is passed over.</source>
            <translation>
                <numerusform>文件太多，分批收入：还剩 %n 个。再拖进来一次即可，已有的会跳过。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %n file(s) were not taken in.</source>
            <translation>
                <numerusform>已停止：%n 个文件没有收入。</numerusform>
            </translation>
        </message>
        <message>
            <source>Switch language</source>
            <translation>切换语言</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Take over an answer</source>
            <translation>采用回复</translation>
        </message>
        <message numerus="yes">
            <source>Taking files in: {done} of %n</source>
            <translation>
                <numerusform>正在收入文件：{done} / %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The inbox is empty</source>
            <translation>收件箱是空的</translation>
        </message>
        <message>
            <source>This text is nobody's signature: it has no number and no mail address. Copy the whole signature and paste it here.</source>
            <translation>这段文字不是签名：里面没有号码，也没有邮箱。请复制完整的签名，粘贴到这里。</translation>
        </message>
        <message>
            <source>Today's review</source>
            <translation>今日复核</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>撤销：{what}</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>做过的操作</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>还剩约 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>还剩不到 1 分钟</translation>
        </message>
        <message>
            <source>“{name}” holds more than {most} people: they are imported all at once, and not reviewed one by one.</source>
            <translation>“{name}”里超过 {most} 人：已一次导入，不逐张核对。</translation>
        </message>
    </context>
</TS>
